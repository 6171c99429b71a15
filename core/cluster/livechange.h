// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace portolan::cluster {

// One object that came, changed or went.
struct LiveChange {
    enum class What : std::uint8_t { Added, Changed, Removed };
    What what = What::Changed;
    std::string kind; // as in an id: "Pod", "Gateway.networking.istio.io"
    std::string ns, name;
    std::string ownerKind, ownerName; // its controller; of an EndpointSlice its Service
    std::int64_t atMs = 0; // since the epoch
};

} // namespace portolan::cluster
