// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/change.h"
#include "core/edit/parsed.h"
#include "core/edit/proof.h"

namespace portolan {

// Where an edited document stands, for messages.
struct Site {
    const Document &document;
    std::string name; // "" where files have none
    std::uint32_t begin = 0; // of the chunk

    [[nodiscard]] std::string at(std::uint32_t offset) const; // "web.yaml:12"
};

// What one change does to a parsed document: its splices, and what they must lead to.
struct Step {
    std::vector<Splice> splices; // empty: nothing to do
    NodeRange old {}; // of the tree before: what goes
    yaml::FieldPath path {}; // of the tree after: where the new value stands; empty: nothing new
    bool withKey = false; // the new value is a member that was not there
    yaml::NewNode node {}; // what it says
};

// Fails if what stands at `node` is written for several places at once, unless `force`.
[[nodiscard]] Result<void> mayTouch(const Parsed &parsed, yaml::NodeIndex node, const Site &site, bool force);

// Everything but Change::Kind::Set.
[[nodiscard]] Result<Step> stepOf(const Parsed &parsed, const Change &change, const Site &site, bool force);
// Whether `after` is `before` with what `step` meant and nothing else.
[[nodiscard]] bool isProven(const Parsed &before, const Parsed &after, const Step &step);

} // namespace portolan
