// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/displaylist.h"
#include "core/diagram/textmetrics.h"

#include <array>

namespace portolan::measure {

// The sizes of PICTURE.md and of picture/light.svg, in scene units. All are multiples of 1/4, so that sums are exact.

enum class Column : std::uint8_t { Entry, Nodes, Service, Pod };
constexpr std::size_t kColumns = 4;
constexpr std::array<double, kColumns> kColumnX {0, 360, 660, 1080}; // in a part's own coordinates
constexpr std::array<double, kColumns> kColumnWidth {290, 210, 320, 400};
constexpr double kPartWidth = 1480;

constexpr double kMargin = 40; // of the picture, to the cards
constexpr double kBandMargin = 24; // of the picture, to the bands
constexpr double kBandPadding = 16;
constexpr double kBandHead = 36; // from the band's top to its first card
constexpr double kBandGap = 16;

constexpr double kCardRadius = 8;
constexpr double kHeaderHeight = 43.5; // to the line under the name
constexpr double kRowsTop = 46; // first row of a card without boxes
constexpr double kRowHeight = 34;
constexpr double kRowsBottom = 4;
constexpr double kRowLeft = 14; // from the card's edge to its rows
constexpr double kRowRight = 12;
constexpr double kBoxesTop = 50;
constexpr double kBoxInset = 10; // from card to box, from box to row
constexpr double kBoxHead = 18; // from the box's top to its first row
constexpr double kBoxFoot = 6;
constexpr double kBoxGap = 8;
constexpr double kBoxRadius = 6;
constexpr double kPillHeight = 22;
constexpr double kPillTextX = 24; // from the pill's edge: behind the disc
constexpr double kPillEnd = 11;
constexpr double kDiscRadius = 7.5;
constexpr double kDiscX = 12;
constexpr double kGateWidth = 11; // of the mark before a pod's port
constexpr double kGateHeight = 16;
constexpr double kGateGap = 5;
constexpr double kChangeSize = 14; // of the mark at the left of a row that changed
constexpr double kChangeGap = 5;
constexpr double kBadgeHeight = 18;
constexpr double kBadgePadding = 10;
constexpr double kCutPadding = 12; // of the pill a cut hop ends in

constexpr double kCardGap = 24; // between the cards of a column
constexpr double kWireGap = 10; // between wires that pass a column side by side
constexpr double kWireClearance = 12; // between such a wire and a card
constexpr double kForeignHead = 22; // above a card of another namespace, for that namespace's name
constexpr double kCalloutGap = 8;
constexpr double kCalloutPadding = 12;
constexpr double kCalloutLine = 16;
constexpr double kCalloutFoot = 14; // what the lines leave of its height
constexpr double kStub = 38; // of a wire that ends in the open, from the card's edge
constexpr double kCross = 12; // width of the cross behind it

[[nodiscard]] constexpr double columnX(Column column)
{
    return kColumnX[static_cast<std::size_t>(column)];
}
[[nodiscard]] constexpr double columnWidth(Column column)
{
    return kColumnWidth[static_cast<std::size_t>(column)];
}

// What a text of a role is set in.
struct Type {
    Face face = Face::Sans;
    double size = 12; // px
};
[[nodiscard]] Type typeOf(ItemRole role);
constexpr Type kPortType {Face::MonoSemiBold, 13};
constexpr Type kNumeralType {Face::SansBold, 10.5};
constexpr double kLineHeight = 1.25; // of a text's box, in sizes; its baseline lies one size below the box's top

// The next multiple of 1/4, so that coordinates are short and equal on every machine.
[[nodiscard]] double roundUp(double length);

} // namespace portolan::measure
