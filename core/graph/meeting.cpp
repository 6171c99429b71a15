// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/meeting.h"

namespace portolan {

bool isSameObject(const PortGraph &graph, Index one, Index other)
{
    const kube::Metadata &a = graph.definition(one).object->meta;
    const kube::Metadata &b = graph.definition(other).object->meta;
    return graph.inventory->namespaces[one] == graph.inventory->namespaces[other] && a.name == b.name && a.kind == b.kind;
}

Meeting meet(const PortGraph &graph, Index one, Index other)
{
    if (isSameObject(graph, one, other))
        return Meeting::None;
    const Definition &a = graph.definition(one);
    const Definition &b = graph.definition(other);
    if (graph.inventory->files[a.file].folder == graph.inventory->files[b.file].folder)
        return Meeting::SameFolder;
    return a.number > 1 || b.number > 1 ? Meeting::None : Meeting::Elsewhere;
}

} // namespace portolan
