// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace portolan {

// Reads `git:REV[:PATH]`: a folder or file of the repository one stands in, at a revision, through the `git` program. The files
// are read-only. PATH counts from the top of the repository.
void readGitSource(const std::string &source, ReadResult &result);

} // namespace portolan
