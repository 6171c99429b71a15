// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace portolan {

// RFC 4648, 4, with padding.
void appendBase64(std::string &out, std::string_view bytes);

} // namespace portolan
