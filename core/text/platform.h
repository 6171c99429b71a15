// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/file.h"

// What file.cpp asks of the operating system; one .cpp for each, chosen in CMakeLists.txt.
namespace portolan::platform {

// Replaces the file `path`, or makes it, so that a crash at any moment leaves the old bytes or the new
// ones, both whole. `path` is no symbolic link. Mode, and where possible owner, of an old file are kept.
[[nodiscard]] Result<void> replaceFile(const std::string &path, const Producer &produce);

} // namespace portolan::platform
