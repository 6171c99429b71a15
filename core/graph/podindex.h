// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/portgraph.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace portolan {

// What a selector can pick: one live pod, or a template that stands for the pods it will make.
struct PodSubject {
    Index definition = kNone; // of the pod, or of the object that holds the template
    Index workload = kNone; // in PortGraph::workloads
    bool isTemplate = true;
};

// Pods and templates by their labels, so that a selector looks only at those that carry its rarest label.
// Refers to the inventory, which must outlive it.
class PodIndex
{
public:
    PodIndex(const Inventory &inventory, std::vector<PodSubject> subjects);

    // The subjects of `ns` that carry every label of `selector`, in their order; none for an empty selector
    // (SEMANTICS.md, 1). Labels that a controller will add to a template's pods count (8).
    [[nodiscard]] std::vector<PodSubject> selectedBy(std::string_view ns, const kube::Labels &selector) const;

private:
    struct Label {
        std::string_view ns, key, value;
        bool operator==(const Label &) const = default;
    };
    struct LabelHash {
        std::size_t operator()(const Label &label) const;
    };
    using Places = std::vector<std::uint32_t>; // in m_subjects

    [[nodiscard]] const kube::Object &object(const PodSubject &subject) const;
    [[nodiscard]] bool carries(const PodSubject &subject, const std::pair<std::string, std::string> &label) const;
    [[nodiscard]] const Places *rarest(std::string_view ns, const kube::Labels &selector) const;

    const Inventory &m_inventory;
    std::vector<PodSubject> m_subjects;
    std::unordered_map<Label, Places, LabelHash> m_byLabel;
    std::unordered_map<std::string_view, Places> m_numbered; // StatefulSets by namespace: their pods' names are labels
};

} // namespace portolan
