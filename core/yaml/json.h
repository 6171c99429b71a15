// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"

namespace portolan::yaml {

// simdjson, for JSON texts whose outermost value is an object; only json.cpp and, for a server's replies, reply.cpp include it.

// Whether simdjson takes `text` for JSON.
[[nodiscard]] bool isJson(std::string_view text);
// Reads `text` into `tree`; false, with nodes up to some place, where it is no JSON or too deep.
[[nodiscard]] bool readJson(std::string_view text, Tree &tree);
[[nodiscard]] bool isUtf8(std::string_view text);

// Why `text` is no JSON (RFC 8259), and where. Nothing if it is.
[[nodiscard]] std::optional<SyntaxError> jsonFault(std::string_view text);

} // namespace portolan::yaml
