// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace portolan::cluster {

// How patient one is with a server, and how much of it one takes. Tests are less patient.
struct Limits {
    int pageSize = 500; // objects in one reply
    int quietMs = 30'000; // a list that sends nothing for so long is given up
    int watchQuietMs = 150'000; // a watch: bookmarks come once a minute, if the server has any
    int watchSeconds = 300; // a watch is asked for this long, then asked for again
    int firstPauseMs = 500; // before another try; doubled with each
    int longestPauseMs = 30'000;
    int batchMs = 100; // changes are told together
    int tries = 4; // of a request, where a cluster is only read once
    std::int64_t replyBytes = std::int64_t {1} << 30; // one reply to a list
    std::int64_t eventBytes = std::int64_t {64} << 20; // one event of a watch
};

} // namespace portolan::cluster
