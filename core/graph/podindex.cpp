// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/podindex.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace portolan {

namespace {

// Labels that controllers add to the pods they make (kubernetes.io/docs/reference/labels-annotations-taints).
constexpr std::string_view kPodName = "statefulset.kubernetes.io/pod-name";
constexpr std::string_view kPodOrdinal = "apps.kubernetes.io/pod-index";
constexpr std::array<std::string_view, 2> kJobName {"job-name", "batch.kubernetes.io/job-name"};

bool isNumberBelow(std::string_view text, std::int64_t limit)
{
    std::int64_t number = -1;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
    return parsed.ec == std::errc() && parsed.ptr == text.data() + text.size() && number >= 0 && number < limit;
}

const std::string *valueOf(const kube::Labels &labels, std::string_view key)
{
    const auto found = std::ranges::find(labels, key, &kube::Labels::value_type::first);
    return found == labels.end() ? nullptr : &found->second;
}

bool isNumbered(std::string_view key)
{
    return key == kPodName || key == kPodOrdinal;
}

// Whether a controller will give a pod made from this object's template the label.
bool willCarry(const kube::Object &object, std::string_view key, std::string_view value)
{
    const kube::Metadata &meta = object.meta;
    if (meta.kind == "Job")
        return std::ranges::find(kJobName, key) != kJobName.end() && value == meta.name;
    if (meta.kind != "StatefulSet" || !isNumbered(key))
        return false;
    const std::int64_t replicas = object.as<kube::Workload>()->replicas.value.value_or(1);
    if (key == kPodOrdinal)
        return isNumberBelow(value, replicas);
    return value.size() > meta.name.size() + 1 && value.starts_with(meta.name) && value[meta.name.size()] == '-'
        && isNumberBelow(value.substr(meta.name.size() + 1), replicas);
}

} // namespace

std::size_t PodIndex::LabelHash::operator()(const Label &label) const
{
    const std::hash<std::string_view> hash;
    return (hash(label.ns) * 31 + hash(label.key)) * 31 + hash(label.value);
}

PodIndex::PodIndex(const Inventory &inventory, std::vector<PodSubject> subjects)
    : m_inventory(inventory)
    , m_subjects(std::move(subjects))
{
    m_byLabel.reserve(m_subjects.size() * 2);
    for (std::uint32_t i = 0; i < m_subjects.size(); ++i) {
        const std::string_view ns = inventory.namespaces[m_subjects[i].definition];
        const kube::Object &held = object(m_subjects[i]);
        for (const auto &[key, value] : held.as<kube::Workload>()->pod.labels)
            m_byLabel[{ns, key, value}].push_back(i);
        if (!m_subjects[i].isTemplate)
            continue;
        if (held.meta.kind == "StatefulSet")
            m_numbered[ns].push_back(i);
        for (const std::string_view key : kJobName) {
            if (held.meta.kind == "Job" && !valueOf(held.as<kube::Workload>()->pod.labels, key))
                m_byLabel[{ns, key, held.meta.name}].push_back(i);
        }
    }
}

const kube::Object &PodIndex::object(const PodSubject &subject) const
{
    return *m_inventory.definitions[subject.definition].object;
}

bool PodIndex::carries(const PodSubject &subject, const std::pair<std::string, std::string> &label) const
{
    const kube::Object &held = object(subject);
    if (const std::string *own = valueOf(held.as<kube::Workload>()->pod.labels, label.first))
        return *own == label.second;
    return subject.isTemplate && willCarry(held, label.first, label.second);
}

// The shortest list among the selector's labels; none if one of them is carried by nothing.
const PodIndex::Places *PodIndex::rarest(std::string_view ns, const kube::Labels &selector) const
{
    const Places *shortest = nullptr;
    for (const auto &[key, value] : selector) {
        const auto found = m_byLabel.find({ns, key, value});
        if (found == m_byLabel.end())
            return nullptr;
        if (!shortest || found->second.size() < shortest->size())
            shortest = &found->second;
    }
    return shortest;
}

std::vector<PodSubject> PodIndex::selectedBy(std::string_view ns, const kube::Labels &selector) const
{
    Places candidates;
    if (const Places *places = rarest(ns, selector))
        candidates = *places;
    if (std::ranges::any_of(selector, [](const auto &label) { return isNumbered(label.first); })) {
        if (const auto numbered = m_numbered.find(ns); numbered != m_numbered.end())
            candidates.insert(candidates.end(), numbered->second.begin(), numbered->second.end());
        std::ranges::sort(candidates);
        candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    }
    std::vector<PodSubject> selected;
    for (const std::uint32_t place : candidates) {
        const PodSubject &subject = m_subjects[place];
        if (std::ranges::all_of(selector, [&](const auto &label) { return carries(subject, label); }))
            selected.push_back(subject);
    }
    return selected;
}

} // namespace portolan
