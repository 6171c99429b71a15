// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QString>

namespace portolan {

// The fixes of findings, in the documents as they are now.

// A unified diff of what `fix` would change; "" where it cannot be made.
[[nodiscard]] QString fixDiff(const Session &session, const Fix &fix);
// Makes the fix as one undo step. Fails with the reason, changing nothing.
[[nodiscard]] Result<void> applyFix(Session &session, const Fix &fix);

} // namespace portolan
