// SPDX-License-Identifier: GPL-3.0-or-later
// What follows a Gateway's listener: the routes that ask for it by name or port.
#include "core/edit/referrers.h"

namespace portolan {

void addListenerReferences(const PortChange &change)
{
    const Inventory &inventory = *change.graph.inventory;
    const kube::Metadata &gateway = change.object().meta;
    const std::string &ns = inventory.namespaces[change.definition];
    for (Index i = 0; i < inventory.definitions.size(); ++i) {
        const auto *route = inventory.definitions[i].object->as<kube::Route>();
        for (std::size_t p = 0; route != nullptr && p < route->parents.size(); ++p) {
            const kube::ParentReference &parent = route->parents[p];
            const std::string &parentNs = parent.ns.empty() ? inventory.namespaces[i] : parent.ns;
            if (parent.kind != "Gateway" || parent.name.value != gateway.name || parentNs != ns)
                continue;
            const std::string item = "spec.parentRefs[" + std::to_string(p) + "].";
            const kube::Metadata &meta = inventory.definitions[i].object->meta;
            const Message why {PORTOLAN_TR("parent of %1 %2"), {meta.kind, meta.name}};
            if (change.isName && parent.sectionName.value == change.from)
                change.add(i, item + "sectionName", parent.sectionName.value, parent.sectionName.at, why);
            else if (!change.isName && parent.port.number && parent.port.number == change.number())
                change.add(i, item + "port", parent.port.text, parent.port.at, why);
        }
    }
}

} // namespace portolan
