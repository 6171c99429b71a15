// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/sourcefile.h"

#include <optional>
#include <string_view>

namespace portolan {

// What a file of this name is read as; none for the configuration of something else.
[[nodiscard]] std::optional<SourceFile::Content> contentOf(std::string_view path, std::string_view bytes);

} // namespace portolan
