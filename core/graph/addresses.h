// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace portolan {

// An address that stands in a text, as a client would write it; views of that text.
struct WrittenAddress {
    std::string_view text; // "http://api.shop.svc:8080", without user, path and query
    std::string_view scheme; // "" if none is written
    std::string_view host; // in the letters of DNS, dots included; never an IP address
    std::optional<int> port; // as written
};

// All that `text` holds: `scheme://[user@]host[:port]`, `host:port`, and `name.namespace.svc[.domain]` by itself. Numbers and
// words that only might be hosts are left out, as is whatever holds a variable or a template. Of a text of several lines those
// that a comment sign begins are passed over.
[[nodiscard]] std::vector<WrittenAddress> addressesIn(std::string_view text);

} // namespace portolan
