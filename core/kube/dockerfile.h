// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/sourced.h"

#include <string_view>

namespace portolan::kube {

// What the last stage of a Dockerfile says about ports (Dockerfile reference: EXPOSE, ENV, CMD, ENTRYPOINT).
struct Dockerfile {
    struct Exposed {
        int port = 0;
        Protocol protocol = Protocol::Tcp;
        Span at {};
    };
    std::vector<Exposed> exposed;
    std::vector<std::pair<std::string, Text>> env;
    std::vector<Text> command; // ENTRYPOINT and CMD as words; the shell form is split at blanks
};

[[nodiscard]] Dockerfile readDockerfile(std::string_view text);

} // namespace portolan::kube
