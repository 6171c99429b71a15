// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/measures.h"
#include "core/graph/diff.h"

namespace portolan {

// What a part of the picture says, before anything has a place: cards with rows, and hops between them. Words are translated,
// nothing is elided yet.

using measure::Column;

struct PillModel {
    PortKind kind = PortKind::Container;
    ItemStatus status = ItemStatus::Ok;
    std::string text;
};

// The mark of what NetworkPolicies let in at a port: open, limited (hollow) or closed (broken).
struct GateModel {
    ItemStatus status = ItemStatus::Ok;
    std::string why;
};

struct RowModel {
    std::string id;
    ItemStatus status = ItemStatus::Ok;
    std::optional<PillModel> left;
    std::optional<PillModel> right;
    std::string text; // of a row that starts without a pill: "shop.example"
    std::string path; // joined to `text` without a gap, or on a second line: "/pay"
    std::string name; // of the port, behind the left pill
    std::string note; // before the right pill, in italics: evidence; alone: a remark
    std::string noteFull; // the whole remark where `note` is short for it
    std::string protocol; // at the right edge of a row that ends without a pill
    bool quiet = false; // `text` is a word of ours
    std::optional<GateModel> gate; // before the left pill
    std::optional<ChangeKind> change; // a mark at the row's left; the problem says what changed
    bool inferred = false; // the right pill is joined to the left one by a dotted line
    bool openEnd = false; // a wire leaves this row and ends in the open
    std::string problem; // the sentence of the callout; empty: none
};

// A container. Its rows are `rows` rows of the card from `firstRow` on.
struct BoxModel {
    std::string id;
    std::string name;
    std::string image;
    std::uint32_t firstRow = 0;
    std::uint32_t rows = 0;
};

struct CardModel {
    std::string id;
    Column column = Column::Pod;
    ItemStatus status = ItemStatus::Ok;
    bool cut = false; // no card but the pill that a cut hop ends in, with `name`
    std::string kind; // as drawn
    std::string name;
    std::string badge;
    std::string ns; // where it stands under a name of its own; empty: in the namespace of its band
    std::string clients; // a second badge: who calls, or what is called
    std::string clientsFull; // the same as a list
    std::optional<double> pinned; // where it was put by hand: from the top of the part
    std::vector<BoxModel> boxes; // the boxes' rows come first, then those of no box
    std::vector<RowModel> rows;
};

constexpr Index kWholeCard = kNone;

struct HopModel {
    Index fromCard = 0;
    Index fromRow = 0; // kWholeCard: none in particular
    Index toCard = 0;
    Index toRow = 0; // the same
    PortKind kind = PortKind::Service; // of the port it leaves
    ItemStatus status = ItemStatus::Ok;
    bool drawn = true; // false: no wire, it only keeps near each other what belongs together
};

struct PartModel {
    std::vector<CardModel> cards;
    std::vector<HopModel> hops;
};

// Equal models have equal hashes, on every machine.
[[nodiscard]] std::uint64_t hashOf(const PartModel &part);

} // namespace portolan
