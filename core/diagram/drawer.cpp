// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/drawer.h"

#include <algorithm>

namespace portolan {

namespace {

using namespace measure;

constexpr double kTextGap = 9; // between a pill and the text beside it
constexpr double kDotsGap = 7; // between a text and the dotted line
constexpr double kShortestDots = 16;
constexpr double kLongestEvidence = 112;
constexpr double kLongestPill = 160;
constexpr double kBadgeShare = 0.45; // of the card's width, at most

bool faded(ItemStatus status)
{
    return status == ItemStatus::Idle || status == ItemStatus::Stale;
}

std::string_view pillPart(PortKind kind)
{
    constexpr std::array<std::string_view, 7> kParts {"", "application", "container", "target", "service", "node", "web"};
    return kParts[static_cast<std::size_t>(kind)];
}

// The id of a part of what `id` names.
std::string partOf(const std::string &id, std::string_view part)
{
    return id + (id.find('#') == std::string::npos ? '#' : '/') + std::string(part);
}

} // namespace

Drawer::Drawer(Drawing &drawing, const TextMetrics &metrics)
    : m_drawing(drawing)
    , m_metrics(metrics)
{
}

ItemIndex Drawer::add(Item item)
{
    m_drawing.items.push_back(std::move(item));
    return static_cast<ItemIndex>(m_drawing.items.size() - 1);
}

double Drawer::width(ItemRole role, std::string_view text) const
{
    const Type type = typeOf(role);
    return roundUp(m_metrics.width(text, type.face, type.size));
}

ItemIndex Drawer::addText(ItemIndex parent, ItemRole role, ItemStatus status, Point at, double room, std::string_view text)
{
    const Type type = typeOf(role);
    Item item {.type = ItemType::Text, .role = role, .status = status, .parent = parent};
    double wide = width(role, text);
    if (wide > room) {
        item.full = std::string(text);
        item.text = elided(text, m_metrics, type.face, type.size, room);
        wide = width(role, item.text);
    } else {
        item.text = text;
    }
    item.rect = {at.x, at.y - type.size, std::min(wide, std::max(room, 0.0)), roundUp(type.size * kLineHeight)};
    return add(std::move(item));
}

ItemIndex Drawer::anchor(std::size_t card, Index row) const
{
    const CardItems &items = m_cards[card];
    return row < items.rows.size() ? items.rows[row] : items.card;
}

void Drawer::addCard(const CardModel &card, const CardShape &shape, Point at)
{
    m_cards.emplace_back();
    if (card.cut) {
        addCut(card, at);
        return;
    }
    const Rect rect {at.x, at.y + shape.head, columnWidth(card.column), shape.height};
    const bool broken = std::ranges::any_of(card.rows, [](const RowModel &row) { return row.openEnd; });
    const ItemIndex self = add({.type = ItemType::Card,
        .status = broken && card.status == ItemStatus::Ok ? ItemStatus::Broken : card.status,
        .rect = rect,
        .id = card.id,
        .text = card.name});
    if (!card.ns.empty()) {
        const ItemIndex name
            = addText(kNoItem, ItemRole::BandName, ItemStatus::None, {at.x + 2, at.y + 14}, columnWidth(card.column), card.ns);
        m_drawing.items[name].id = card.id;
    }
    addHeader(card, self, rect);
    std::vector<ItemIndex> rows;
    rows.reserve(card.rows.size());
    const ItemStatus status = faded(card.status) ? card.status : ItemStatus::None;
    const bool boxed = !card.boxes.empty();
    const auto addRows = [&](std::size_t first, std::size_t end, ItemIndex parent) {
        const double left = boxed ? 2 * kBoxInset : kRowLeft;
        const double right = boxed ? 2 * kBoxInset : kRowRight;
        for (std::size_t i = first; i < end; ++i) {
            const Rect place {rect.x + left, rect.y + shape.rowY[i] - kRowHeight / 2, rect.w - left - right, kRowHeight};
            rows.push_back(addRow(card, card.rows[i], parent, place));
        }
    };
    for (std::size_t b = 0; b < card.boxes.size(); ++b) {
        const BoxModel &box = card.boxes[b];
        const Rect place {rect.x + kBoxInset, rect.y + shape.boxY[b], rect.w - 2 * kBoxInset, boxHeight(box.rows)};
        const ItemIndex parent
            = add({.type = ItemType::Box, .status = status, .parent = self, .rect = place, .id = box.id, .text = box.name});
        const double x = place.x + kBoxInset;
        const double room = place.w - 2 * kBoxInset;
        const ItemIndex name = addText(parent, ItemRole::ContainerName, status, {x, place.y + 16}, room * 0.6, box.name);
        const double imageX = m_drawing.items[name].rect.right() + 10;
        if (!box.image.empty())
            addText(parent, ItemRole::Image, status, {imageX, place.y + 16}, x + room - imageX, box.image);
        addRows(box.firstRow, box.firstRow + box.rows, parent);
    }
    addRows(rows.size(), card.rows.size(), self);
    addCallouts(card, shape, {rect.x, rect.y}, rows);
    m_cards.back() = {self, std::move(rows)};
}

// At the right end of a card's header, before `right`. Returns where the next one ends.
double Drawer::addBadge(
    const CardModel &card, ItemIndex parent, ItemRole role, Point topRight, std::string_view text, double room)
{
    const Type type = typeOf(role);
    const ItemStatus status = faded(card.status) ? card.status : ItemStatus::None;
    Item badge {.type = ItemType::Pill, .role = role, .status = status, .parent = parent};
    badge.text = elided(text, m_metrics, type.face, type.size, room - 2 * kBadgePadding);
    if (badge.text != text)
        badge.full = std::string(text);
    const double wide = width(role, badge.text) + 2 * kBadgePadding;
    badge.rect = {topRight.x - wide, topRight.y, wide, kBadgeHeight};
    badge.id = partOf(card.id, role == ItemRole::Client ? "clients" : "badge");
    if (role == ItemRole::Client)
        badge.full = card.clientsFull;
    add(std::move(badge));
    return topRight.x - wide - 8;
}

void Drawer::addHeader(const CardModel &card, ItemIndex parent, const Rect &rect)
{
    const ItemStatus status = faded(card.status) ? card.status : ItemStatus::None;
    double end = rect.right() - 10;
    const double wide = rect.w * kBadgeShare;
    if (!card.badge.empty())
        end = addBadge(card, parent, ItemRole::Badge, {end, rect.y + 10}, card.badge, wide);
    if (!card.clients.empty())
        end = addBadge(card, parent, ItemRole::Client, {end, rect.y + 10}, card.clients, wide);
    const bool badged = !card.badge.empty() || !card.clients.empty();
    const double room = badged ? end - (rect.x + kRowLeft) : rect.w - 2 * kRowLeft;
    addText(parent, ItemRole::Kind, status, {rect.x + kRowLeft, rect.y + 18}, room, card.kind);
    addText(parent, ItemRole::Name, status, {rect.x + kRowLeft, rect.y + 35}, room, card.name);
}

void Drawer::addCut(const CardModel &card, Point at)
{
    const Type type = typeOf(ItemRole::Cut);
    Item pill {.type = ItemType::Pill, .role = ItemRole::Cut, .status = ItemStatus::Ok, .id = card.id};
    pill.text = elided(card.name, m_metrics, type.face, type.size, columnWidth(card.column) - 2 * kCutPadding);
    if (pill.text != card.name)
        pill.full = card.name;
    // Wires come in from the left, or leave at the right of the entries' and services' columns.
    const double wide = width(ItemRole::Cut, pill.text) + 2 * kCutPadding;
    pill.rect = {at.x, at.y, wide, kPillHeight};
    m_cards.back().card = add(std::move(pill));
}

// Not yet in its place.
Item Drawer::pill(const PillModel &model, ItemIndex parent, const std::string &rowId) const
{
    Item item {
        .type = ItemType::Pill, .status = model.status, .portKind = static_cast<std::uint8_t>(model.kind), .parent = parent};
    item.text = elided(model.text, m_metrics, kPortType.face, kPortType.size, kLongestPill - kPillTextX - kPillEnd);
    if (item.text != model.text)
        item.full = model.text;
    item.rect.w = kPillTextX + roundUp(m_metrics.width(item.text, kPortType.face, kPortType.size)) + kPillEnd;
    item.rect.h = kPillHeight;
    const std::string_view part = pillPart(model.kind);
    item.id.reserve(rowId.size() + part.size() + 1);
    item.id.append(rowId).append(rowId.find('#') == std::string::npos ? "#" : "/").append(part);
    return item;
}

ItemIndex Drawer::addRow(const CardModel &card, const RowModel &row, ItemIndex parent, const Rect &rect)
{
    const ItemIndex self = add({.type = ItemType::Row, .status = row.status, .parent = parent, .rect = rect, .id = row.id});
    const double middle = rect.y + kRowHeight / 2;
    const ItemStatus status = faded(card.status) ? card.status : faded(row.status) ? row.status : ItemStatus::None;
    double left = rect.x;
    double right = rect.right();
    ItemIndex leftPill = kNoItem;
    if (row.change) {
        addChange(row, self, {left, middle - kChangeSize / 2, kChangeSize, kChangeSize});
        left += kChangeSize + kChangeGap;
    }
    if (row.gate) {
        add({.type = ItemType::Pill,
            .role = ItemRole::Gate,
            .status = row.gate->status,
            .parent = self,
            .rect = {left, middle - kGateHeight / 2, kGateWidth, kGateHeight},
            .id = partOf(row.id, "gate"),
            .full = RareText(row.gate->why)});
        left += kGateWidth + kGateGap;
    }
    if (row.left) {
        Item item = pill(*row.left, self, row.id);
        item.rect.x = left;
        item.rect.y = middle - kPillHeight / 2;
        left = item.rect.right() + kTextGap;
        leftPill = add(std::move(item));
    }
    std::optional<Item> rightPill; // comes last, so that a row's items read from left to right
    if (row.right) {
        rightPill = pill(*row.right, self, row.id);
        rightPill->rect.x = right - rightPill->rect.w;
        rightPill->rect.y = middle - kPillHeight / 2;
        right = rightPill->rect.x - kTextGap;
    } else if (!row.protocol.empty()) {
        const double wide = width(ItemRole::Protocol, row.protocol);
        addText(self, ItemRole::Protocol, status, {right - 2 - wide, middle + 4.5}, wide, row.protocol);
        right -= wide + kTextGap;
    }
    left = addLabel(row, self, rect, left, right, status);
    if (!row.note.empty() || row.inferred)
        addNote(row, self, left, right, middle, status);
    if (!rightPill)
        return self;
    const ItemIndex rightIndex = add(std::move(*rightPill));
    if (row.inferred) {
        Item &dots = m_drawing.items[rightIndex - (row.note.empty() ? 1 : 2)];
        dots.from = leftPill;
        dots.to = rightIndex;
    }
    return self;
}

// What kind of change it is, as a sign that needs no colour.
void Drawer::addChange(const RowModel &row, ItemIndex parent, const Rect &rect)
{
    constexpr std::array<std::string_view, 3> kSigns {"+", "−", "±"};
    constexpr std::array<ItemStatus, 3> kStatuses {ItemStatus::Ok, ItemStatus::Broken, ItemStatus::Hollow};
    const auto kind = static_cast<std::size_t>(*row.change);
    add({.type = ItemType::Pill,
        .role = ItemRole::Change,
        .status = kStatuses.at(kind),
        .parent = parent,
        .rect = rect,
        .id = partOf(row.id, "change"),
        .text = std::string(kSigns.at(kind)),
        .full = RareText(std::string(toString(*row.change)))});
}

// What stands at the row's left: host and path, or the port's name. Returns where it ends.
double Drawer::addLabel(const RowModel &row, ItemIndex parent, const Rect &rect, double left, double right, ItemStatus status)
{
    const double middle = rect.y + kRowHeight / 2;
    const double room = right - left;
    if (!row.left && row.quiet)
        return m_drawing.items[addText(parent, ItemRole::ColumnNote, status, {left, middle + 4.5}, room, row.text)].rect.right();
    if (!row.left) {
        const std::string whole = row.text + row.path;
        if (row.text.empty() || row.path.empty() || width(ItemRole::RowText, whole) <= room)
            return m_drawing.items[addText(parent, ItemRole::RowText, status, {left, middle + 4.5}, room, whole)].rect.right();
        addText(parent, ItemRole::PortName, status, {left, middle - 3.5}, room, row.text);
        return m_drawing.items[addText(parent, ItemRole::RowText, status, {left, middle + 12}, room, row.path)].rect.right();
    }
    if (row.name.empty())
        return left - kTextGap;
    const double noteRoom
        = row.note.empty() ? 0 : std::min(width(ItemRole::Evidence, row.note), kLongestEvidence) + kShortestDots + 2 * kDotsGap;
    return m_drawing.items[addText(parent, ItemRole::PortName, status, {left, middle + 4.5}, room - noteRoom, row.name)]
        .rect.right();
}

// The dotted line to what is inferred, and the evidence for it; or a remark.
void Drawer::addNote(const RowModel &row, ItemIndex parent, double left, double right, double middle, ItemStatus status)
{
    const double dots = row.inferred ? kShortestDots + 2 * kDotsGap : kDotsGap;
    const double room = std::min(right - left - dots, row.inferred ? kLongestEvidence : right - left);
    const double wide = std::min(width(ItemRole::Evidence, row.note), room);
    if (row.inferred) {
        add({.type = ItemType::Wire,
            .role = ItemRole::Inferred,
            .status = status,
            .portKind = static_cast<std::uint8_t>(PortKind::Application),
            .parent = parent,
            .rect = {left + kDotsGap, middle - 1, right - wide - 2 * kDotsGap - left, 2}});
    }
    if (row.note.empty())
        return;
    const double x = row.right ? right - wide : left + kDotsGap + 2;
    const ItemIndex text = addText(parent, ItemRole::Evidence, status, {x, middle + 4}, wide, row.note);
    if (!row.noteFull.empty())
        m_drawing.items[text].full = row.noteFull;
}

void Drawer::addCallouts(const CardModel &card, const CardShape &shape, Point top, const std::vector<ItemIndex> &rows)
{
    for (const CardShape::Callout &callout : shape.callouts) {
        double wide = 0;
        for (const std::string &line : callout.lines)
            wide = std::max(wide, width(ItemRole::Callout, line));
        const RowModel &row = card.rows[callout.row];
        const ItemIndex self = add({.type = ItemType::Callout,
            .role = ItemRole::Callout,
            .status = row.change && !row.openEnd ? ItemStatus::Ok : ItemStatus::Broken,
            .from = rows[callout.row],
            .rect = {top.x, top.y + callout.y, wide + 2 * kCalloutPadding, callout.height},
            .id = row.id + (row.id.find('#') == std::string::npos ? "#problem" : "/problem"),
            .text = row.problem});
        double baseline = top.y + callout.y + 19;
        for (const std::string &line : callout.lines) {
            addText(self, ItemRole::Callout, ItemStatus::None, {top.x + kCalloutPadding, baseline}, wide, line);
            baseline += kCalloutLine;
        }
    }
}

} // namespace portolan
