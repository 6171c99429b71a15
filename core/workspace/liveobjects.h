// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/decode.h"

#include <memory>
#include <optional>
#include <vector>

namespace portolan {

// What a cluster holds at one moment: no file, so that nothing in it has a line. Objects that did not change are shared with
// the moment before.
struct LiveObjects {
    std::vector<std::shared_ptr<const kube::Object>> objects; // kind by kind, by namespace and name
    std::optional<kube::Version> version; // of the cluster
};

} // namespace portolan
