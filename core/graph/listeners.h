// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/workload.h"

#include <string>
#include <string_view>
#include <vector>

namespace portolan {

// A port that a command line or an environment says the program listens on.
struct Listener {
    int port = 0;
    bool certain = false; // the program's own port; else it only counts where it equals a port that is known
    bool loopback = false; // bound to 127.0.0.1, ::1 or localhost
    std::string what; // the flag or variable: "--port", "PORT"; "" for a bare address
    Span at {};
    bool bare = false; // a number without an address
};

// One environment variable with its value; both are views of the manifests' own texts.
struct Variable {
    std::string_view name;
    std::string_view value;
    Span at {};
};
using Variables = std::vector<Variable>;

// What `command` and `args` say: `--port 8080`, `-p 8080`, `-p8080`, `--bind=0.0.0.0:8000`, `runserver 0.0.0.0:8001`, `:8080`,
// also inside a shell's `-c` text. Addresses of others (`--redis-addr=redis:6379`) are passed over. `$(NAME)` is filled in
// from `variables`, as the kubelet does (core/v1 Container.args).
[[nodiscard]] std::vector<Listener> listenersInWords(const std::vector<kube::Text> &words, const Variables &variables);

// What environment variables say: PORT, SERVER_PORT, ASPNETCORE_URLS, HTTP_PORTS, listen addresses; any other
// NAME_PORT only as an uncertain hint, and not at all where NAME_HOST says that it is somebody else's.
[[nodiscard]] std::vector<Listener> listenersInEnvironment(const Variables &variables);

} // namespace portolan
