// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"

#include <cstdint>
#include <string>

namespace portolan::yaml {

// A scalar as sigs.k8s.io/yaml hands it to the API server (YAML 1.1 typing, then JSON); see SEMANTICS.md,
// "YAML as Kubernetes reads it".
struct Scalar {
    enum class Type : std::uint8_t { Null, Bool, Int, Float, String };
    Type type = Type::Null;
    bool boolean = false;
    std::int64_t integer = 0; // also for a Float without fraction (80.0, 8e1), with integral = true
    bool integral = false;
    double real = 0;
    std::string_view text; // as decoded
};

// `json`: the text is JSON (80.0 is no integer then).
[[nodiscard]] Scalar typed(const Node &node, bool json = false);

// A key as the API server sees it, always a string: the plain `y` is "true", `0x50` is "80", `"y"` stays "y".
[[nodiscard]] std::string keyText(const Node &key, bool json = false);

// How `name` must be written so that YAML 1.1 (or JSON) reads the same string back: as it is when plain is
// safe, else quoted, in `preferred` if that is a quoted style.
[[nodiscard]] std::string quotedIfNeeded(std::string_view name, Style preferred, bool json, bool inFlow);

} // namespace portolan::yaml
