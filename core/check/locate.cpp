// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/locate.h"

#include "core/edit/rawobject.h"

#include <algorithm>
#include <map>

namespace portolan {

void locateFields(const PortGraph &graph, std::vector<Finding> &findings)
{
    std::map<Index, std::vector<Finding *>> byObject; // each is read once, and only one at a time is kept
    for (Finding &finding : findings) {
        if (!finding.placed && finding.definition != kNone && !finding.fieldPath.empty())
            byObject[finding.definition].push_back(&finding);
    }
    for (const auto &[definition, unplaced] : byObject) {
        const RawObject object(graph, definition);
        for (Finding *finding : unplaced) {
            if (const Span at = object.place(finding->fieldPath); !at.empty())
                finding->at = at.shifted(graph.definition(definition).base);
        }
    }
}

} // namespace portolan
