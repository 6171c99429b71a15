// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/message.h"

#include <string>
#include <vector>

namespace portolan::cluster {

// How it stands with one cluster.
struct ClusterState {
    enum class Phase : std::uint8_t {
        Connecting,
        Reading, // the first lists
        Live, // what is shown is what is
        Lost, // what is shown is what was; it tries again
        Failed, // it will not try again
        Done, // read once, as asked
    };
    // A kind that is not shown.
    struct LeftOut {
        std::string resource; // "networkpolicies.networking.k8s.io"
        bool forbidden = false; // else the cluster does not have it
        bool builtIn = true;
        Message reason;

        bool operator==(const LeftOut &) const = default;
    };

    Phase phase = Phase::Connecting;
    std::string context;
    std::string server;
    std::string ns; // "": all
    bool narrowed = false; // all were asked for, but only `ns` may be read
    bool insecure = false; // the server's certificate is not checked
    int objects = 0; // read so far
    int expected = 0; // as far as the server says
    std::vector<LeftOut> leftOut;
    Message reason; // why Lost or Failed
    std::string where; // of what has failed: FILE:LINE:COLUMN, or empty
};

} // namespace portolan::cluster
