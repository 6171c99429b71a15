// SPDX-License-Identifier: GPL-3.0-or-later
// PORT2xx: what decoding found in one object by itself (core/kube/issuecodes.h), and PORT9xx: objects defined twice.
#include "core/check/passes.h"
#include "core/check/report.h"
#include "core/check/valuefixes.h"

#include <map>

namespace portolan {

void checkIssues(const PortGraph &graph, Findings &findings)
{
    for (Index i = 0; i < graph.inventory->definitions.size(); ++i) {
        const Subject subject {graph, i};
        for (const kube::Issue &issue : subject.object().issues) {
            Finding finding = subject.finding(issue.code, issue.fieldPath, issue.at, issue.message);
            finding.severity = issue.severity;
            finding.fixes = valueFixes(subject, issue);
            findings.push_back(std::move(finding));
        }
    }
}

namespace {

// What CLI.md calls the line of a definition, for another object's message.
std::string lineOf(const PortGraph &graph, const Definition &definition)
{
    return std::to_string(graph.inventory->position(definition, definition.object->meta.item.begin).line);
}

// Other kinds are counted, not complained about.
bool hasPorts(const kube::Object &object)
{
    return !std::holds_alternative<std::monostate>(object.content) && object.meta.kind != kWebServerKind;
}

Finding overridden(const PortGraph &graph, const Hidden &hidden)
{
    const Subject subject {graph, hidden.by};
    const kube::Metadata &meta = hidden.definition.object->meta;
    Finding finding = subject.finding("PORT910", {}, meta.nameAt.end == 0 ? meta.item : meta.nameAt,
        {PORTOLAN_TR("This definition of %1 is overridden at line %2."), {subject.label(), lineOf(graph, subject.place())}});
    const std::uint32_t begin = subject.place().base; // finding() counted from the definition that stays
    finding.at = {finding.at.begin - begin + hidden.definition.base, finding.at.end - begin + hidden.definition.base};
    finding.related.push_back(subject.related({}, {PORTOLAN_TR("this definition stays"), {}}));
    return finding;
}

} // namespace

void checkDefinitions(const PortGraph &graph, Findings &findings)
{
    const Inventory &inventory = *graph.inventory;
    for (const Hidden &hidden : inventory.hidden) {
        if (!hidden.equal && hasPorts(*hidden.definition.object)
            && hidden.definition.file == inventory.definitions[hidden.by].file)
            findings.push_back(overridden(graph, hidden));
    }
    std::map<NodeKey, Index> first; // of objects with further definitions
    for (Index i = 0; i < inventory.definitions.size(); ++i) {
        const kube::Object &object = *inventory.definitions[i].object;
        if (inventory.definitions[i].number < 2 || object.meta.name.empty() || !hasPorts(object))
            continue;
        const Subject subject {graph, i};
        NodeKey key = subject.key();
        key.definition = 1;
        first.emplace(std::move(key), i);
    }
    for (Index i = 0; i < inventory.definitions.size() && !first.empty(); ++i) {
        const Subject subject {graph, i};
        NodeKey key = subject.key();
        key.definition = 1;
        const auto other = first.find(key);
        if (other == first.end() || subject.object().meta.name.empty())
            continue;
        const Subject also {graph, other->second};
        if (other->second == i)
            continue;
        Finding finding = subject.finding("PORT911", {}, {},
            {PORTOLAN_TR("%1 is also defined in %2."), {subject.label(), also.at(also.object().meta.item.begin)}});
        finding.related.push_back(also.related({}, {PORTOLAN_TR("the other definition"), {}}));
        findings.push_back(std::move(finding));
    }
}

} // namespace portolan
