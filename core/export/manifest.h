// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/result.h"

#include <string>
#include <string_view>

namespace portolan {

// An object as an API server returns it (JSON), as a manifest that could have made it (YAML): without status, managed fields,
// what the cluster assigns and what it would fill in by default. A node port stays where somebody has written it, or where
// nothing tells who has. Fails where `json` is no object of Kubernetes.
[[nodiscard]] Result<std::string> manifestOf(std::string_view json);

} // namespace portolan
