// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/workbench.h"

namespace portolan {

Index Workbench::find(const NodeKey &key) const
{
    const Inventory &inventory = *graph.inventory;
    for (Index i = 0; i < inventory.definitions.size(); ++i) {
        const kube::Metadata &meta = inventory.definitions[i].object->meta;
        if (meta.name == key.name && inventory.namespaces[i] == key.ns && inventory.definitions[i].number == key.definition
            && kube::qualifiedKind(meta) == key.kind)
            return i;
    }
    return kNone;
}

ObjectPlace Workbench::place(Index definition) const
{
    const Definition &at = graph.definition(definition);
    return {at.file, at.document, at.object->path, kube::qualifiedKind(at.object->meta)};
}

std::string Workbench::name(Index definition) const
{
    const std::string &ns = graph.inventory->namespaces[definition];
    const kube::Metadata &meta = object(definition).meta;
    return kube::qualifiedKind(meta) + ' ' + (ns.empty() ? "" : ns + '/') + meta.name;
}

tl::unexpected<Error> noSuchObject(const NodeKey &key)
{
    return fail(PORTOLAN_TR("%1 is not written in a file"), {key.id()});
}

} // namespace portolan
