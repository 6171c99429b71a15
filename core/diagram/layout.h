// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"
#include "core/diagram/displaylist.h"
#include "core/diagram/pins.h"
#include "core/diagram/shown.h"
#include "core/diagram/textmetrics.h"

#include <functional>
#include <stop_token>

namespace portolan {

// Translates the words a picture holds ("every node", "namespace", callouts); english() on the command line.
using Translate = std::function<std::string(const Message &)>;

struct ChangeMarks; // changemarks.h

struct LayoutOptions {
    std::string title; // workspace.h derives one from the sources; "": "Portolan"
    double aspect = 1.6; // width to height that the shelves aim at
    bool showUnreached = false; // unfold "not reached by any Service"
    bool clients = false; // mark who calls which Service
    Shown shown; // what of the graph is drawn
    std::span<const Finding> findings; // a filter may ask for them; outlive the layout
    Pins pins;
    const ChangeMarks *changes = nullptr; // what to mark as added, removed or changed; outlives the layout
};

// Lays the graph out by the rules of PICTURE.md. The same graph gives the same picture, to the bit. Parts of `previous` whose
// content did not change are taken over as they are. `stop` ends it early with a list that is thrown away.
[[nodiscard]] DisplayList layout(const PortGraph &graph, const TextMetrics &metrics, const Translate &translate,
    const LayoutOptions &options = {}, const DisplayList *previous = nullptr, const std::stop_token &stop = {});

} // namespace portolan
