// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/workbench.h"
#include "core/workspace/workspace.h"

namespace portolan {

// A workbench with all that it refers to: intents of core/edit work on it, and may be tried before they are carried out.
struct Bench {
    std::shared_ptr<const Snapshot> snapshot;
    std::vector<std::shared_ptr<const Document>> documents; // in the snapshot's order of files, as they are now
    EditOptions options;

    [[nodiscard]] Workbench workbench() const { return {*snapshot->graph, documents, options}; }
};

} // namespace portolan
