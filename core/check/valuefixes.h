// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/report.h"

namespace portolan {

// Repairs for what a value rule refuses, where the text itself says what was meant.
[[nodiscard]] std::vector<Fix> valueFixes(const Subject &subject, const kube::Issue &issue);

} // namespace portolan
