// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/textmetrics.h"

#include <vector>

namespace portolan {

// `text` as lines of at most `room` px, broken at spaces; a word that is wider than a line is broken where the line ends.
[[nodiscard]] std::vector<std::string> wrapped(
    std::string_view text, const TextMetrics &metrics, Face face, double size, double room);

} // namespace portolan
