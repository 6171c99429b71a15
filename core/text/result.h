// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/message.h"

#include <tl/expected.hpp>

namespace portolan {

// Why something could not be done, in words for the person who asked for it.
struct Error {
    Message message;
    std::string where; // a path, "FILE:LINE:COLUMN", or empty
};

template <typename T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Message message)
{
    return tl::make_unexpected(Error {std::move(message), {}});
}

[[nodiscard]] inline tl::unexpected<Error> fail(
    std::string_view text, std::vector<std::string> arguments = {}, std::string where = {})
{
    return tl::make_unexpected(Error {{text, std::move(arguments)}, std::move(where)});
}

} // namespace portolan
