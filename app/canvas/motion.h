// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/displaylist.h"

#include <memory>
#include <optional>

namespace portolan {

// A part of the picture on its way from one layout to the next: both drawings joined by the ids of their items.
class Movement
{
public:
    Movement(std::shared_ptr<const Drawing> from, std::shared_ptr<const Drawing> to);

    // The drawing at `progress`, 0 to 1. What is new stands at its place from the start.
    [[nodiscard]] std::shared_ptr<const Drawing> at(double progress) const;

private:
    std::shared_ptr<const Drawing> m_from;
    std::shared_ptr<const Drawing> m_to;
    std::vector<ItemIndex> m_origin; // for each item of `to` the one of `from` it was, kNoItem if it is new
};

// The id by which a part is known from one picture to the next: its first card's.
[[nodiscard]] std::string_view partId(const Drawing &drawing);

} // namespace portolan
