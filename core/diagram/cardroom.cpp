// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/cardroom.h"

#include "core/diagram/measures.h"

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

using namespace measure;

bool isBlock(const Item &item)
{
    return item.type == ItemType::Card || (item.type == ItemType::Pill && item.role == ItemRole::Cut);
}

// A card with the name above it and the callouts below it.
Taken blockOf(const Drawing &drawing, ItemIndex card)
{
    const Item &self = drawing.items[card];
    Taken block {self.rect.y, self.rect.bottom()};
    for (const Item &item : drawing.items) {
        const bool heading
            = item.type == ItemType::Text && item.role == ItemRole::BandName && item.parent == kNoItem && item.id == self.id;
        if (heading)
            block.top = self.rect.y - kForeignHead;
        if (item.type == ItemType::Callout && item.from != kNoItem && cardOf(drawing, item.from) == card)
            block.bottom = std::max(block.bottom, item.rect.bottom());
    }
    return block;
}

} // namespace

ItemIndex cardOf(const Drawing &drawing, ItemIndex item)
{
    while (item != kNoItem && drawing.items[item].type != ItemType::Card)
        item = drawing.items[item].parent;
    return item;
}

std::optional<CardRoom> roomOf(const Drawing &drawing, ItemIndex item)
{
    const ItemIndex card = cardOf(drawing, item);
    if (card == kNoItem)
        return {};
    const Item &self = drawing.items[card];
    const Taken own = blockOf(drawing, card);
    CardRoom room {{}, self.rect.y - own.top, own.bottom - own.top, self.rect.y};
    for (ItemIndex i = 0; i < drawing.items.size(); ++i) {
        const Item &other = drawing.items[i];
        const bool sameColumn = other.rect.x < self.rect.right() && self.rect.x < other.rect.right();
        if (i != card && isBlock(other) && sameColumn)
            room.taken.push_back(blockOf(drawing, i));
    }
    std::ranges::sort(room.taken, {}, &Taken::top);
    return room;
}

double CardRoom::nearest(double wish) const
{
    return nearestFree(taken, height, std::round(wish) - head, kCardGap) + head;
}

double CardRoom::step(double by) const
{
    constexpr int kTries = 200;
    for (int i = 1; i <= kTries; ++i) {
        const double place = nearest(top + by * i);
        if (by > 0 ? place > top : place < top)
            return place;
    }
    return top;
}

} // namespace portolan
