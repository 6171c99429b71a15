// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"

namespace portolan::yaml {

// Reads the part of YAML that nearly every manifest keeps to, twenty times as fast as yaml-cpp: block maps
// and sequences, scalars and flow collections that begin and end on one line, literal block scalars,
// comments. It never guesses and never reports an error: at anything else (anchors, tags, `? `, several
// lines in one scalar, tabs, whatever looks odd) it returns false with `tree` in no particular state, and
// yaml-cpp reads the chunk. What it accepts it reads exactly as yaml-cpp does; a test holds it to that.
// `text` holds no control characters but tab and line ends, and is valid UTF-8.
[[nodiscard]] bool readSimple(std::string_view text, Tree &tree);

} // namespace portolan::yaml
