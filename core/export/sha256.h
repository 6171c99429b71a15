// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace portolan {

// FIPS 180-4: 32 bytes. For Content-Security-Policy.
[[nodiscard]] std::string sha256(std::string_view bytes);

} // namespace portolan
