// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/sourced.h"

#include <string_view>

namespace portolan::kube {

// What an nginx configuration says about ports (nginx documentation: ngx_http_core_module, ngx_http_proxy_module,
// ngx_http_upstream_module, ngx_stream_core_module). Read tolerantly: what is not understood is left out and counted.
struct NginxTarget {
    std::string scheme; // "http", "https", "grpc", … ; "" in a stream server
    std::string host;
    std::optional<int> port; // as written, else the scheme's own
    Span at {}; // of the address
};
struct NginxLocation {
    std::string path; // "" for a stream server
    std::string modifier; // "=", "~", "~*", "^~" or ""
    std::vector<NginxTarget> targets; // several: an upstream's servers
};
struct NginxListen {
    int port = 80;
    std::string address; // "" for every one
    bool tls = false;
    bool udp = false;
    Span at {};
};
struct NginxServer {
    std::vector<NginxListen> listens; // without a `listen` directive: port 80
    std::vector<std::string> names; // server_name; empty: any
    std::vector<NginxLocation> locations; // those that lead on
    bool stream = false;
    Span at {};
};
struct NginxConfig {
    std::vector<NginxServer> servers;
    std::uint32_t leftOut = 0; // addresses with variables, sockets, includes
};

// Whether `text` is worth reading as an nginx configuration: it holds a `server {`.
[[nodiscard]] bool looksLikeNginx(std::string_view text);
[[nodiscard]] NginxConfig readNginx(std::string_view text);

} // namespace portolan::kube
