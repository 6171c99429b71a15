// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/displaylist.h"

#include <optional>
#include <span>
#include <unordered_map>

namespace portolan {

// Finds what lies under a point and how things hang together, for pointer, keyboard, tooltips and accessibility.
class HitMap
{
public:
    explicit HitMap(std::shared_ptr<const DisplayList> list);

    // The topmost pill, row, box, card, callout, band; or a wire within `reach` scene units of `at`.
    [[nodiscard]] std::optional<ItemRef> at(Point at, double reach = 4) const;
    [[nodiscard]] std::optional<ItemRef> find(std::string_view id) const;
    // The id of an item that begins and ends so; "" for none.
    [[nodiscard]] std::string endingIn(std::string_view begin, std::string_view end) const;
    [[nodiscard]] const Item &item(ItemRef ref) const;
    [[nodiscard]] Rect sceneRect(ItemRef ref) const;
    // Rows and wires of every chain through `ref` (a pill, row, wire, or card: all its rows), `ref` included.
    [[nodiscard]] std::vector<ItemRef> chain(ItemRef ref) const;
    // The row to the left, right, above or below, along hops first; none at the edge.
    enum class Direction : std::uint8_t { Left, Right, Up, Down };
    [[nodiscard]] std::optional<ItemRef> neighbour(ItemRef ref, Direction direction) const;
    // The first pill in reading order.
    [[nodiscard]] std::optional<ItemRef> first() const;

private:
    // The wires at each item of a part: wires[first[i]] to wires[first[i + 1]].
    struct Joins {
        std::vector<std::uint32_t> first;
        std::vector<ItemIndex> wires;
    };

    [[nodiscard]] const Drawing &drawing(std::uint32_t part) const;
    [[nodiscard]] Point offset(std::uint32_t part) const;
    [[nodiscard]] std::span<const ItemIndex> wiresAt(std::uint32_t part, ItemIndex item) const;
    [[nodiscard]] std::optional<ItemIndex> wireNear(const Drawing &drawing, Point at, double reach) const;
    [[nodiscard]] ItemIndex rowOf(ItemRef ref) const;
    [[nodiscard]] std::optional<ItemRef> alongHop(ItemRef row, bool toRight) const;
    [[nodiscard]] std::optional<ItemRef> nearestRow(ItemRef row, Direction direction) const;

    std::shared_ptr<const DisplayList> m_list;
    std::unordered_map<std::string_view, ItemRef> m_byId;
    std::vector<Joins> m_joins; // of each part
};

} // namespace portolan
