// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/diagramscene.h"

#include <QString>

namespace portolan {

// What an item is, in a sentence for tooltips and screen readers: "service port 80, http, of Service shop/web".
[[nodiscard]] QString describe(const DiagramScene &scene, ItemRef ref);

// What a screen reader says of a card or a port: "service port 80 http of Service shop/web goes to target port 8080 of Deployment
// shop/web". Unlike describe(), it must say what others see: where the wire goes, and what is wrong.
[[nodiscard]] QString spoken(const DiagramScene &scene, ItemRef ref);

// Whether an item stands for the objects that no Service reaches, folded.
[[nodiscard]] bool isUnreachedSummary(const Item &item);

// The name of a kind of port: "target port".
[[nodiscard]] QString portKindName(PortKind kind);

} // namespace portolan
