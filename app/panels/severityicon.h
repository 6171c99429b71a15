// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/object.h"

#include <QIcon>

namespace portolan {

// Told apart by shape as well as colour: a crossed disc, a triangle, a ring with an i.
[[nodiscard]] QIcon severityIcon(kube::Severity severity);
[[nodiscard]] QString severityName(kube::Severity severity);

} // namespace portolan
