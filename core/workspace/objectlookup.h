// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace portolan {

// The object that `text` names: `KIND/[NAMESPACE/]NAME`, or `#N` where there is exactly one file (CLI.md, "Objects and fields").
// Fails where none matches, naming the nearest, and where several do, listing them with FILE:LINE.
[[nodiscard]] Result<ObjectPlace> findObject(const Snapshot &snapshot, std::string_view text);

} // namespace portolan
