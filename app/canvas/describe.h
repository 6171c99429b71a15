// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/diagramscene.h"

#include <QString>

namespace portolan {

// What an item is, in a sentence for tooltips and screen readers: "service port 80, http, of Service shop/web".
[[nodiscard]] QString describe(const DiagramScene &scene, ItemRef ref);

// The name of a kind of port: "target port".
[[nodiscard]] QString portKindName(PortKind kind);

} // namespace portolan
