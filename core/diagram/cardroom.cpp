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

// By item, of those that are blocks: a card with the name above it and the callouts below it.
std::vector<Taken> blocksOf(const Drawing &drawing)
{
    std::vector<Taken> blocks(drawing.items.size());
    ItemIndex last = kNoItem; // the name above a card is drawn after it
    for (ItemIndex i = 0; i < drawing.items.size(); ++i) {
        const Item &item = drawing.items[i];
        if (isBlock(item)) {
            blocks[i] = {item.rect.y, item.rect.bottom()};
            last = i;
        } else if (item.type == ItemType::Text && item.role == ItemRole::BandName && item.parent == kNoItem && last != kNoItem) {
            blocks[last].top = drawing.items[last].rect.y - kForeignHead;
        } else if (item.type == ItemType::Callout && item.from != kNoItem) {
            Taken &block = blocks[cardOf(drawing, item.from)];
            block.bottom = std::max(block.bottom, item.rect.bottom());
        }
    }
    return blocks;
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
    const std::vector<Taken> blocks = blocksOf(drawing);
    const Taken own = blocks[card];
    CardRoom room {{}, self.rect.y - own.top, own.bottom - own.top, self.rect.y};
    for (ItemIndex i = 0; i < drawing.items.size(); ++i) {
        const Item &other = drawing.items[i];
        const bool sameColumn = other.rect.x < self.rect.right() && self.rect.x < other.rect.right();
        if (i != card && isBlock(other) && sameColumn)
            room.taken.push_back(blocks[i]);
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
