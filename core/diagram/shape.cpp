// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/shape.h"

#include "core/diagram/lines.h"

#include <algorithm>

namespace portolan {

namespace {

using namespace measure;

void stackBoxes(CardShape &shape, const CardModel &card)
{
    double y = kBoxesTop;
    std::uint32_t done = 0;
    for (const BoxModel &box : card.boxes) {
        shape.boxY.push_back(y);
        for (std::uint32_t i = 0; i < box.rows; ++i)
            shape.rowY.push_back(y + kBoxHead + kRowHeight * (i + 0.5));
        y += boxHeight(box.rows) + kBoxGap;
        done += box.rows;
    }
    y -= kBoxGap;
    for (; done < card.rows.size(); ++done) {
        shape.rowY.push_back(y + kRowHeight / 2);
        y += kRowHeight;
    }
    shape.height = y + kBoxInset;
}

void stackRows(CardShape &shape, const CardModel &card)
{
    for (std::size_t i = 0; i < card.rows.size(); ++i)
        shape.rowY.push_back(kRowsTop + kRowHeight * (static_cast<double>(i) + 0.5));
    shape.height = card.rows.empty() ? kRowsTop : kRowsTop + kRowHeight * static_cast<double>(card.rows.size()) + kRowsBottom;
}

// One callout for each sentence, however many rows it speaks of.
void hangCallouts(CardShape &shape, const CardModel &card, const TextMetrics &metrics)
{
    const Type type = typeOf(ItemRole::Callout);
    double y = shape.height + kCalloutGap;
    for (std::uint32_t i = 0; i < card.rows.size(); ++i) {
        const std::string &problem = card.rows[i].problem;
        const auto says = [&](const CardShape::Callout &callout) { return card.rows[callout.row].problem == problem; };
        if (problem.empty() || std::ranges::any_of(shape.callouts, says))
            continue;
        CardShape::Callout callout {.row = i, .y = y};
        callout.lines = wrapped(problem, metrics, type.face, type.size, columnWidth(card.column) - 2 * kCalloutPadding);
        callout.height = kCalloutFoot + kCalloutLine * static_cast<double>(callout.lines.size());
        y += callout.height + kCalloutGap;
        shape.callouts.push_back(std::move(callout));
    }
    shape.blockHeight = shape.head + (shape.callouts.empty() ? shape.height : y - kCalloutGap);
}

} // namespace

double CardShape::anchor(Index row) const
{
    return row < rowY.size() ? rowY[row] : std::min(kHeaderHeight / 2 - 0.25, height / 2); // a cut hop's pill has no header
}

CardShape shapeOf(const CardModel &card, const TextMetrics &metrics)
{
    CardShape shape;
    if (card.cut) {
        shape.height = shape.blockHeight = kPillHeight;
        shape.rowY.push_back(kPillHeight / 2);
        return shape;
    }
    if (!card.ns.empty())
        shape.head = kForeignHead;
    if (card.boxes.empty())
        stackRows(shape, card);
    else
        stackBoxes(shape, card);
    hangCallouts(shape, card, metrics);
    return shape;
}

} // namespace portolan
