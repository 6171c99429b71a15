// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/filterwords.h"

#include "app/session/words.h"
#include "core/diagram/query.h"

#include <set>

namespace portolan {

namespace {

constexpr std::size_t kMost = 200;

QStringList wordsOf(const QString &filter)
{
    return filter.split(u' ', Qt::SkipEmptyParts);
}

void addLabels(std::set<QString> &out, const kube::Labels &labels)
{
    for (const auto &[key, value] : labels)
        out.insert(toQt(key) + u'=' + toQt(value));
}

void addServiceValues(std::set<QString> &out, const PortGraph &graph, std::string_view key)
{
    for (const ServiceNode &node : graph.services) {
        if (key == "ns")
            out.insert(toQt(node.ns));
        else if (key == "name")
            out.insert(toQt(node.key.name));
        else if (key == "kind")
            out.insert(toQt(node.key.kind));
        else if (key == "label")
            addLabels(out, graph.definition(node.definition).object->meta.labels);
        else if (key == "port") {
            for (const kube::ServicePort &port : graph.service(node).ports)
                out.insert(toQt(port.port.text));
        }
    }
}

void addWorkloadValues(std::set<QString> &out, const PortGraph &graph, std::string_view key)
{
    for (const WorkloadNode &node : graph.workloads) {
        const kube::Workload *workload = graph.workload(node);
        if (key == "ns")
            out.insert(toQt(node.ns));
        else if (key == "name")
            out.insert(toQt(node.key.name));
        else if (key == "kind")
            out.insert(toQt(node.key.kind));
        else if (key == "label" && workload != nullptr)
            addLabels(out, workload->pod.labels);
        else if (key == "port") {
            for (const PodPort &port : node.ports)
                out.insert(port.number ? QString::number(*port.number) : QString());
        } else if (key == "image" && workload != nullptr) {
            for (const kube::Container &container : workload->pod.containers)
                out.insert(toQt(container.image.value));
        }
    }
}

void addEntryValues(std::set<QString> &out, const PortGraph &graph, std::string_view key)
{
    for (const EntryRow &row : graph.entryRows) {
        if (key == "ns")
            out.insert(toQt(row.ns));
        else if (key == "name")
            out.insert(toQt(row.name));
        else if (key == "kind")
            out.insert(toQt(row.kind));
        else if (key == "host")
            out.insert(toQt(row.host));
        else if (key == "port")
            out.insert(row.port ? QString::number(*row.port) : QString());
    }
}

// All that may stand behind the colon.
std::set<QString> valuesOf(const Snapshot &snapshot, std::string_view key)
{
    std::set<QString> values;
    if (key == "is") {
        for (const std::string_view state : kQueryStates)
            values.insert(toQt(state));
        return values;
    }
    if (key == "code") {
        for (const Finding &finding : snapshot.findings)
            values.insert(toQt(finding.code));
        return values;
    }
    addServiceValues(values, *snapshot.graph, key);
    addWorkloadValues(values, *snapshot.graph, key);
    addEntryValues(values, *snapshot.graph, key);
    values.erase(QString());
    return values;
}

void addValues(QStringList &found, const Snapshot &snapshot, const QString &key, const QString &typed)
{
    const qsizetype comma = typed.lastIndexOf(u',') + 1; // ns:shop,ed…
    for (const QString &value : valuesOf(snapshot, key.toStdString())) {
        const bool fits = value.startsWith(QStringView(typed).mid(comma), Qt::CaseInsensitive) && !value.contains(u' ');
        if (fits && static_cast<std::size_t>(found.size()) < kMost)
            found.append(key + u':' + typed.left(comma) + value);
    }
}

} // namespace

FilterWord filterWordAt(const QString &filter, qsizetype cursor)
{
    const qsizetype begin = cursor == 0 ? 0 : filter.lastIndexOf(u' ', cursor - 1) + 1;
    const qsizetype end = filter.indexOf(u' ', cursor);
    return {begin, (end < 0 ? filter.size() : end) - begin};
}

QStringList filterSuggestions(const Snapshot &snapshot, const QString &word)
{
    const bool negated = word.startsWith(u'-') || word.startsWith(u'!');
    const QString bare = word.mid(negated ? 1 : 0);
    const qsizetype colon = bare.indexOf(u':');
    QStringList found;
    if (bare.isEmpty())
        return found;
    if (colon >= 0) {
        addValues(found, snapshot, bare.left(colon), bare.mid(colon + 1));
    } else {
        for (const std::string_view key : kQueryKeys) {
            if (toQt(key).startsWith(bare, Qt::CaseInsensitive))
                found.append(toQt(key) + u':');
        }
        for (const std::string_view state : kQueryStates) {
            if (toQt(state).startsWith(bare, Qt::CaseInsensitive))
                found.append(QStringLiteral("is:") + toQt(state));
        }
        addValues(found, snapshot, QStringLiteral("ns"), bare);
    }
    found.removeAll(bare);
    for (QString &suggestion : found)
        suggestion.prepend(negated ? word.left(1) : QString());
    return found;
}

bool hasFilterWord(const QString &filter, const QString &word)
{
    return wordsOf(filter).contains(word, Qt::CaseInsensitive);
}

QString withFilterWord(const QString &filter, const QString &word, bool there)
{
    if (there == hasFilterWord(filter, word))
        return filter;
    if (there)
        return filter.trimmed().isEmpty() ? word : filter.trimmed() + u' ' + word;
    QStringList words = wordsOf(filter);
    words.removeIf([&word](const QString &one) { return one.compare(word, Qt::CaseInsensitive) == 0; });
    return words.join(u' ');
}

} // namespace portolan
