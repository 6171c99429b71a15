// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace portolan::cli {

// The clusters among the sources, read one after the other, as files. Says on standard error what could not be read; `status`
// becomes Unreadable then.
[[nodiscard]] std::vector<SourceFile> readClusters(const Arguments &arguments, int &status);
// The context that kubectl would use; "" if there is none.
[[nodiscard]] std::string currentContext(const std::string &kubeconfig);
// The sources that are files, folders and the like.
[[nodiscard]] std::vector<std::string> withoutClusters(const std::vector<std::string> &sources);

} // namespace portolan::cli
