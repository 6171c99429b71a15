// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/model.h"

#include <bit>

namespace portolan {

namespace {

// FNV-1a, eight bytes at a time, with a finish that spreads the bits.
class Hash
{
public:
    void add(std::uint64_t number) { m_state = std::rotl((m_state ^ number) * 0x9E3779B97F4A7C15U, 29); }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void add(Enum value) { add(static_cast<std::uint64_t>(value)); }
    void add(std::string_view text)
    {
        add(text.size());
        std::uint64_t word = 0;
        std::size_t filled = 0;
        for (const char byte : text) {
            word = word << 8U | static_cast<unsigned char>(byte);
            if (++filled == sizeof(word)) {
                add(word);
                word = filled = 0;
            }
        }
        add(word);
    }
    void add(const std::optional<PillModel> &pill)
    {
        add(pill.has_value());
        if (pill) {
            add(pill->kind);
            add(pill->status);
            add(std::string_view(pill->text));
        }
    }
    [[nodiscard]] std::uint64_t value() const { return m_state ^ (m_state >> 32U); }

private:
    std::uint64_t m_state = 0xCBF29CE484222325U;
};

void addRow(Hash &hash, const RowModel &row)
{
    for (const std::string *text :
        {&row.id, &row.text, &row.path, &row.name, &row.note, &row.noteFull, &row.protocol, &row.problem})
        hash.add(std::string_view(*text));
    hash.add(row.status);
    hash.add(row.left);
    hash.add(row.right);
    hash.add(static_cast<std::uint64_t>(row.change ? 1 + static_cast<int>(*row.change) : 0));
    hash.add(static_cast<std::uint64_t>(row.gate.has_value()));
    if (row.gate) {
        hash.add(row.gate->status);
        hash.add(std::string_view(row.gate->why));
    }
    hash.add(static_cast<std::uint64_t>(row.quiet) | static_cast<std::uint64_t>(row.inferred) << 1U
        | static_cast<std::uint64_t>(row.openEnd) << 2U);
}

void addCard(Hash &hash, const CardModel &card)
{
    for (const std::string *text : {&card.id, &card.kind, &card.name, &card.badge, &card.clients, &card.clientsFull, &card.ns})
        hash.add(std::string_view(*text));
    hash.add(card.column);
    hash.add(card.status);
    hash.add(static_cast<std::uint64_t>(card.cut));
    hash.add(card.pinned ? std::bit_cast<std::uint64_t>(*card.pinned) : ~std::uint64_t {0});
    hash.add(card.boxes.size());
    for (const BoxModel &box : card.boxes) {
        for (const std::string *text : {&box.id, &box.name, &box.image})
            hash.add(std::string_view(*text));
        hash.add(box.firstRow);
        hash.add(box.rows);
    }
    hash.add(card.rows.size());
    for (const RowModel &row : card.rows)
        addRow(hash, row);
}

} // namespace

std::uint64_t hashOf(const PartModel &part)
{
    Hash hash;
    hash.add(part.cards.size());
    for (const CardModel &card : part.cards)
        addCard(hash, card);
    for (const HopModel &hop : part.hops) {
        hash.add(static_cast<std::uint64_t>(hop.fromCard) << 32U | hop.fromRow);
        hash.add(static_cast<std::uint64_t>(hop.toCard) << 32U | hop.toRow);
        hash.add(hop.kind);
        hash.add(hop.status);
        hash.add(static_cast<std::uint64_t>(hop.drawn));
    }
    return hash.value();
}

} // namespace portolan
