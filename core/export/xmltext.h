// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace portolan {

// Appends `text` as character data or attribute value of XML 1.0 (2.2, "Characters"): markup is escaped, characters that XML
// cannot hold are left out, bytes that are no UTF-8 become U+FFFD.
void appendXmlText(std::string &out, std::string_view text);

} // namespace portolan
