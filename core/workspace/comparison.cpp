// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/comparison.h"

#include "core/diagram/changemarks.h"
#include "core/graph/together.h"

namespace portolan {

Comparison compare(const PortGraph &before, const PortGraph &after, const TextMetrics &metrics, const Translate &translate,
    LayoutOptions options, const std::stop_token &stop)
{
    Comparison result;
    result.changes = diff(before, after);
    result.both = together(before, after);
    const ChangeMarks marks = changeMarks(result.changes, *result.both);
    result.ids = marks.ids;
    options.changes = &marks;
    // Nothing of an earlier picture is taken over: the same nodes may bear other marks there.
    result.picture = std::make_shared<const DisplayList>(layout(*result.both, metrics, translate, options, nullptr, stop));
    return result;
}

} // namespace portolan
