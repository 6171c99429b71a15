// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "core/edit/references.h"
#include "core/edit/sharers.h"

namespace portolan {

// What else has to do with a field that is about to change.
struct Concerned {
    std::vector<Reference> references; // what names it, or only holds the same number
    Sharers sharers; // who is written with it, through an anchor

    [[nodiscard]] bool anything() const { return !references.empty() || !sharers.places.empty(); }
};
[[nodiscard]] Concerned concernedBy(const Session &session, const PortField &field, const QString &value);

// Why `value` cannot be written there, in the API server's words where it would refuse it; empty if it can.
[[nodiscard]] QString objectionTo(const Session &session, const PortField &field, const QString &value);

} // namespace portolan
