// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/sourcefile.h"

#include <optional>

namespace portolan::cluster {

// A cluster among the SOURCEs: `context:NAME`, unless there is a file of that name. The context; "" is the current one.
[[nodiscard]] std::optional<std::string> contextOf(const std::string &source);
// What results call it: context/NAME.
[[nodiscard]] std::string resultName(const std::string &context);
// What a cluster holds, as a file among files; without a line of text.
[[nodiscard]] SourceFile clusterFile(const std::string &context, std::shared_ptr<const LiveObjects> live);

} // namespace portolan::cluster
