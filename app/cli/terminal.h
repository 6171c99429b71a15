// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace portolan::cli {

// Whether standard output goes to a person's terminal.
[[nodiscard]] bool outputIsTerminal();
// Whether a person can answer on standard input.
[[nodiscard]] bool inputIsTerminal();

} // namespace portolan::cli
