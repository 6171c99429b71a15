// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace portolan {

// A member of an object as an API server returns it.
struct ServerField {
    std::string_view kind; // of the object
    std::string_view parent; // the key whose map, or list of maps, holds it; "" at the root
    std::string_view key;
    std::string_view value; // on one line, keys sorted: {a:1,b:[x,y]}
};

// Whether the server has filled it in, so that leaving it out of a manifest changes nothing (core/v1 and apps/v1 defaults).
[[nodiscard]] bool isServerField(const ServerField &field);

} // namespace portolan
