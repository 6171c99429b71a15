// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/looks.h"

#include <vector>

namespace portolan {

// Which items of one drawing lie in a rectangle and show anything at a level of detail: a grid of lists for each level.
class PartIndex
{
public:
    explicit PartIndex(std::shared_ptr<const Drawing> drawing);

    // In the order of drawing. Valid until the next call.
    [[nodiscard]] std::span<const ItemIndex> itemsIn(const Rect &rect, Detail detail);

private:
    struct Level {
        bool made = false;
        std::vector<ItemIndex> all;
        std::vector<std::vector<ItemIndex>> cells;
    };
    // Made when a level is first seen: far out, a large part never pays for its texts.
    void make(Level &level, Detail detail);

    std::shared_ptr<const Drawing> m_drawing;
    int m_columns = 1, m_rows = 1;
    std::array<Level, 3> m_levels; // by Detail
    std::vector<ItemIndex> m_found;
};

} // namespace portolan
