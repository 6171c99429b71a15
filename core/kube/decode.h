// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/object.h"
#include "core/yaml/tree.h"

namespace portolan::kube {

// A Kubernetes version whose rules differ: 1.32, 1.33 …
struct Version {
    int major = 1;
    int minor = 33;
    auto operator<=>(const Version &) const = default;
};

struct DecodeOptions {
    bool json = false;
    bool validate = true; // fill Object::issues
    Version version;
};

// The objects of one document: none if it is not Kubernetes (no apiVersion and kind), several for a List or a
// typed list (PodList …). Never fails as a whole; what is wrong stands in the objects' issues.
[[nodiscard]] std::vector<Object> decode(std::string_view text, const yaml::Tree &tree, const DecodeOptions &options);

// One object as an API server hands it out: it is not judged, as the server has accepted it. `apiVersion` and `kind` are those it
// was asked for; an object that names its own keeps them. None if there is no kind at all.
[[nodiscard]] std::optional<Object> decodeLive(const yaml::Tree &tree, std::string_view apiVersion, std::string_view kind);

} // namespace portolan::kube
