// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace portolan {

// Whether nobody on the internet can send to `address`, an IP address or a range of them (10.0.0.0/8): private, shared,
// link-local and loopback addresses (RFC 1918, 6598, 3927, 1122, 4193, 4291). A host name may be anything: false.
[[nodiscard]] bool isPrivateAddress(std::string_view address);
[[nodiscard]] bool isLoopbackAddress(std::string_view address);

} // namespace portolan
