// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace portolan {

// The ports that a well-known image's program listens on unless told otherwise (images.tsv), the main one first; none
// for an image that is not in the table. `image` is a reference as core/v1 Container.image takes it.
[[nodiscard]] std::span<const int> portsOfImage(std::string_view image);

// An image reference without its tag and digest.
[[nodiscard]] std::string_view repositoryOf(std::string_view image);

} // namespace portolan
