// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace portolan::cli {

// Whether standard output goes to a person's terminal.
[[nodiscard]] bool outputIsTerminal();

} // namespace portolan::cli
