// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/ownerchain.h"

#include <algorithm>
#include <array>

namespace portolan {

namespace {

const kube::OwnerReference *controllerOf(const kube::Metadata &meta)
{
    const auto controller = std::ranges::find_if(meta.owners, &kube::OwnerReference::controller);
    return controller == meta.owners.end() || controller->kind == "Node" ? nullptr : &*controller;
}

bool isMadeByAnother(std::string_view kind)
{
    constexpr std::array<std::string_view, 3> kKinds {"Pod", "ReplicaSet", "Job"};
    return std::ranges::find(kKinds, kind) != kKinds.end();
}

// `web` for the ReplicaSet `web-78dd568cbf` of a pod whose template hash is 78dd568cbf; else "".
std::string_view nameBeforeHash(const kube::Labels &labels, std::string_view replicaSet)
{
    const auto hash = std::ranges::find(labels, "pod-template-hash", &kube::Labels::value_type::first);
    if (hash == labels.end() || !replicaSet.ends_with("-" + hash->second))
        return {};
    return replicaSet.substr(0, replicaSet.size() - hash->second.size() - 1);
}

// The owner's definition; a ReplicaSet that the input lacks is passed over if the Deployment it is named after is there.
Index findOwner(const GraphDraft &draft, Index owned, const kube::OwnerReference &owner)
{
    const std::string &ns = draft.namespaceOf(owned);
    const Index found = draft.objects.findKind(ns, owner.kind, owner.name);
    if (found != kNone || owner.kind != "ReplicaSet" || !draft.object(owned).as<kube::Workload>())
        return found;
    const std::string_view base = nameBeforeHash(draft.pod(owned).labels, owner.name);
    return base.empty() ? kNone : draft.objects.findKind(ns, "Deployment", base);
}

} // namespace

OwnerChainTop topOwner(const GraphDraft &draft, Index definition)
{
    constexpr int kLongestChain = 8; // a cycle of owners ends here
    Index current = definition;
    for (int i = 0; i < kLongestChain; ++i) {
        const kube::Metadata &meta = draft.object(current).meta;
        const kube::OwnerReference *owner = controllerOf(meta);
        if (!owner)
            break;
        const Index found = findOwner(draft, current, *owner);
        if (found != kNone && draft.object(found).as<kube::Workload>()) {
            current = found;
            continue;
        }
        if (!isMadeByAnother(meta.kind))
            break;
        if (found != kNone)
            return {.key = keyOf(draft.inventory, found), .definition = found};
        return {.key = {.kind = owner->kind, .ns = draft.namespaceOf(definition), .name = owner->name, .part = {}}};
    }
    return {.key = keyOf(draft.inventory, current), .definition = current};
}

} // namespace portolan
