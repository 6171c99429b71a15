// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/raretext.h"
#include "core/graph/portgraph.h"

#include <memory>

namespace portolan {

// core/diagram: layout and looks, no painter. Lengths are scene units; 1 unit is 1 CSS px at 100 %.

struct Point {
    double x = 0, y = 0;
    bool operator==(const Point &) const = default;
};
struct Rect {
    double x = 0, y = 0, w = 0, h = 0;
    [[nodiscard]] double right() const { return x + w; }
    [[nodiscard]] double bottom() const { return y + h; }
    [[nodiscard]] bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    bool operator==(const Rect &) const = default;
};

enum class ItemType : std::uint8_t { Band, Card, Box, Row, Pill, Text, Wire, Callout };
// What a text is, or a pill's or wire's special part in the picture. The names in CLI.md's JSON are these in lower case.
enum class ItemRole : std::uint8_t {
    None,
    Title,
    Summary,
    BrokenCount,
    ColumnTitle,
    ColumnNote,
    BandName,
    Kind,
    Name,
    Badge,
    ContainerName,
    Image,
    RowText,
    PortName,
    Protocol,
    Evidence,
    Legend,
    Callout,
    Client,
    Cut,
    Empty,
    Inferred, /* dotted line from container port to application port */
    Gate, /* mark on a pod's port: who NetworkPolicies let in */
    Change /* mark on a row of a comparison: added, removed, changed */
};
enum class ItemStatus : std::uint8_t { None, Ok, Broken, Hollow /* undeclared or `auto` */, Idle, Stale };

using ItemIndex = std::uint32_t; // in one Drawing
constexpr ItemIndex kNoItem = 0xFFFFFFFF;

// One thing in the picture. What it looks like follows from type, role, status and portKind alone (looks.h).
struct Item {
    ItemType type = ItemType::Text;
    ItemRole role = ItemRole::None;
    ItemStatus status = ItemStatus::None;
    std::uint8_t portKind = 0; // PortKind, 0: none
    ItemIndex parent = kNoItem;
    ItemIndex from = kNoItem, to = kNoItem; // of a wire: rows, or cards, or pills; of a callout: the row it speaks of
    Rect rect; // of a wire: its bounds
    std::string id; // a NodeKey's id, `~2` for further drawings; texts may share their parent's
    std::string text; // as drawn, perhaps elided
    RareText full; // the whole text where `text` is elided, else empty
    // Of a wire: start, then cubic Bézier segments (control, control, end). Role Inferred has none: it is dotted along the middle
    // of `rect`, which lies between the texts of its row.
    std::vector<Point> curve;
};

// A connected part of the picture, or the frame around all of them, in coordinates of its own. Immutable and shared: a part
// that did not change is the same Drawing in the next picture.
struct Drawing {
    std::vector<Item> items; // back to front
    Rect bounds;
    std::uint64_t hash = 0; // of what it was laid out from
};

struct PlacedDrawing {
    std::shared_ptr<const Drawing> drawing;
    Point at; // added to every coordinate of the drawing
    ItemIndex band = kNoItem; // the band it stands in, an item of the frame
    std::uint64_t source = 0; // of the graph's nodes it shows: equal sources need not even be composed again; 0: never equal
    // By item: it is drawn quietly, as it does not match what is asked for. None: nothing is.
    std::shared_ptr<const std::vector<bool>> faint {};
    bool whole = true; // nothing that belongs to it is hidden

    [[nodiscard]] bool isFaint(ItemIndex item) const { return faint && (*faint)[item]; }
};

// How much of a system matches what was asked for, and how much there is.
struct ShownCounts {
    std::size_t services = 0, workloads = 0, entries = 0;
    std::size_t ofServices = 0, ofWorkloads = 0, ofEntries = 0;
    bool operator==(const ShownCounts &) const = default;
};

// The whole picture. Window, SVG, PNG, PDF, HTML and JSON draw from this and nothing else.
struct DisplayList {
    double width = 0;
    double height = 0;
    std::shared_ptr<const Drawing> frame; // title, summary, column headings, bands, legend, the empty picture's sentence
    std::vector<PlacedDrawing> parts; // in reading order
    ShownCounts counts;
};

// Where an item stands in a DisplayList.
struct ItemRef {
    std::uint32_t part = 0; // parts.size(): the frame
    ItemIndex item = kNoItem;
    bool operator==(const ItemRef &) const = default;
};

} // namespace portolan
