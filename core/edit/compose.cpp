// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/compose.h"

#include <limits>

namespace portolan {

namespace {

// A stretch of an edited text: bytes kept from the original, or new ones.
struct Piece {
    bool kept = false;
    Span original; // of kept bytes
    std::string text; // of new ones

    [[nodiscard]] std::uint32_t size() const { return kept ? original.size() : static_cast<std::uint32_t>(text.size()); }
};
using Pieces = std::vector<Piece>;

void append(Pieces &pieces, Piece piece)
{
    if (piece.size() > 0)
        pieces.push_back(std::move(piece));
}

Pieces piecesOf(std::span<const Splice> splices)
{
    Pieces pieces;
    std::uint32_t at = 0;
    for (const Splice &splice : splices) {
        append(pieces, {.kept = true, .original = {at, splice.at.begin}, .text = {}});
        append(pieces, {.kept = false, .original = {}, .text = splice.text});
        at = splice.at.end;
    }
    append(pieces, {.kept = true, .original = {at, std::numeric_limits<std::uint32_t>::max()}, .text = {}});
    return pieces;
}

// The index of the piece that begins at `offset` of the edited text; one that holds it is cut in two.
std::ptrdiff_t cut(Pieces &pieces, std::uint32_t offset)
{
    std::size_t index = 0;
    while (index < pieces.size() && offset > 0 && offset >= pieces[index].size())
        offset -= pieces[index++].size();
    if (index < pieces.size() && offset > 0) {
        Piece tail = pieces[index];
        if (tail.kept) {
            tail.original.begin += offset;
            pieces[index].original.end = tail.original.begin;
        } else {
            tail.text.erase(0, offset);
            pieces[index].text.resize(offset);
        }
        ++index;
        pieces.insert(pieces.begin() + static_cast<std::ptrdiff_t>(index), std::move(tail));
    }
    return static_cast<std::ptrdiff_t>(index);
}

std::vector<Splice> splicesOf(const Pieces &pieces)
{
    std::vector<Splice> splices;
    std::uint32_t at = 0;
    std::string text;
    for (const Piece &piece : pieces) {
        if (!piece.kept) {
            text += piece.text;
            continue;
        }
        if (piece.original.begin > at || !text.empty())
            splices.push_back({{at, piece.original.begin}, std::move(text)});
        text.clear();
        at = piece.original.end;
    }
    return splices;
}

} // namespace

std::string applied(std::string_view text, std::span<const Splice> splices)
{
    std::string after;
    std::uint32_t at = 0;
    for (const Splice &splice : splices) {
        after.append(text, at, splice.at.begin - at).append(splice.text);
        at = splice.at.end;
    }
    return after.append(text, at);
}

std::vector<Splice> composed(std::span<const Splice> first, std::span<const Splice> second)
{
    Pieces pieces = piecesOf(first);
    for (std::size_t i = second.size(); i-- > 0;) { // from the back: earlier offsets stay what they are
        const Splice &splice = second[i];
        const std::ptrdiff_t begin = cut(pieces, splice.at.begin);
        const std::ptrdiff_t end = cut(pieces, splice.at.end);
        pieces.erase(pieces.begin() + begin, pieces.begin() + end);
        if (!splice.text.empty())
            pieces.insert(pieces.begin() + begin, {.kept = false, .original = {}, .text = splice.text});
    }
    return splicesOf(pieces);
}

} // namespace portolan
