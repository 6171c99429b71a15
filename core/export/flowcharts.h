// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/theme.h"
#include "core/export/outline.h"

#include <string>

namespace portolan {

// Languages of other programs that draw boxes and arrows. Names are quoted so that nothing in a manifest is taken for syntax.

[[nodiscard]] std::string toMermaid(const Outline &outline, const Theme &theme); // flowchart of Mermaid 10
[[nodiscard]] std::string toDot(const Outline &outline, const Theme &theme); // Graphviz, one port of a table for each row
[[nodiscard]] std::string toD2(const Outline &outline, const Theme &theme);
// diagrams.net: each card a container at the picture's place, each pill and text a cell of its own, wires joined to rows.
[[nodiscard]] std::string toDrawio(const Outline &outline, const Theme &theme);

} // namespace portolan
