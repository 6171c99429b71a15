// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/access.h"
#include "core/cluster/execquestion.h"
#include "core/cluster/limits.h"

namespace portolan::cluster {

// What of which cluster is read, and how.
struct ClusterOptions {
    Access access;
    std::string ns; // one namespace; "": all
    bool follow = true; // goes on watching
    bool terminal = false; // a credential plugin may ask on standard input
    AskExec ask; // before one runs for the first time
    Limits limits;
};

} // namespace portolan::cluster
