// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/textmetrics.h"

#include <functional>
#include <string>
#include <string_view>

namespace portolan {

// The shapes of a text as path data of SVG, its origin on the baseline's left end.
using TextPath = std::function<std::string(std::string_view, Face, double size)>;

} // namespace portolan
