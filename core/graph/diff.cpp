// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/diff.h"

#include "core/text/jsonwriter.h"
#include "core/text/visible.h"

#include <algorithm>
#include <array>
#include <map>

namespace portolan {

namespace {

// One thing that may change, with all that is said of it.
struct Item {
    NodeKey key; // with its part
    std::string identity; // what tells it from the others of its object
    std::string label;
    std::vector<std::pair<std::string_view, std::string>> fields;
};
// By object and kind of thing: what is matched with what.
using Items = std::map<std::pair<NodeKey, ChangedThing>, std::vector<Item>>;

std::string text(std::optional<std::int64_t> number)
{
    return number ? std::to_string(*number) : std::string();
}

std::string text(const std::optional<std::string> &value)
{
    return value.value_or("");
}

class Collector
{
public:
    explicit Collector(const PortGraph &graph)
        : m_graph(graph)
    {
    }

    Items take()
    {
        for (const ServiceNode &node : m_graph.services)
            addService(node);
        for (const WorkloadNode &node : m_graph.workloads)
            addWorkload(node);
        for (const EntryNode &card : m_graph.entries) {
            for (const Index row : card.rows)
                addEntry(card, m_graph.entryRows[row]);
        }
        return std::move(m_items);
    }

private:
    void add(ChangedThing thing, const NodeKey &object, Item item) { m_items[{object, thing}].push_back(std::move(item)); }

    void addService(const ServiceNode &node)
    {
        const kube::Service &service = m_graph.service(node);
        add(ChangedThing::Service, node.key,
            {.key = node.key,
                .identity = {},
                .label = {},
                .fields = {{"type", service.type.value.empty() ? "ClusterIP" : service.type.value},
                    {"headless", node.headless ? "true" : "false"}}});
        for (const ServicePortNode &port : node.ports) {
            if (port.port != kNone)
                addServicePort(node, port, service.ports[port.port]);
        }
    }

    void addServicePort(const ServiceNode &node, const ServicePortNode &port, const kube::ServicePort &written)
    {
        const std::string protocol(toString(written.protocol.value));
        const std::string label = text(written.port.number) + '/' + protocol;
        std::string backends;
        for (const Backend &backend : port.backends)
            backends += (backends.empty() ? "" : ", ") + backend.label + ':' + text(backend.port);
        const bool absent = written.targetPort.form == kube::PortReference::Form::Absent;
        add(ChangedThing::ServicePort, node.key,
            {.key = node.key.withPart("ports/" + std::to_string(port.port)),
                .identity = written.name.value.empty() ? label : written.name.value,
                .label = label,
                .fields = {{"name", written.name.value}, {"port", text(written.port.number)}, {"protocol", protocol},
                    {"targetPort", absent ? text(written.port.number) : written.targetPort.text},
                    {"nodePort", port.nodePortAuto ? "auto" : text(port.nodePort)},
                    {"status", std::string(toString(port.status))}, {"backends", backends}}});
    }

    void addWorkload(const WorkloadNode &node)
    {
        add(ChangedThing::Workload, node.key,
            {.key = node.key, .identity = {}, .label = {}, .fields = {{"replicas", text(node.replicas)}}});
        const kube::Workload *workload = m_graph.workload(node);
        for (const PodPort &port : node.ports) {
            const std::string container
                = port.container == kNone || !workload ? std::string() : workload->pod.containers[port.container].name.value;
            const std::string protocol(toString(port.protocol));
            const std::string label = text(port.number) + '/' + protocol;
            const std::string part
                = port.container == kNone ? "undeclared/" + label : container + "/ports/" + std::to_string(port.index);
            add(ChangedThing::PodPort, node.key,
                {.key = node.key.withPart(part),
                    .identity = container + '/' + (port.name.empty() ? label : port.name),
                    .label = label,
                    .fields = {{"container", container}, {"name", port.name}, {"containerPort", text(port.number)},
                        {"protocol", protocol}, {"hostPort", text(port.hostPort)},
                        {"applicationPort", port.application.empty() ? "" : std::to_string(port.application.front().port)}}});
        }
    }

    void addEntry(const EntryNode &card, const EntryRow &row)
    {
        const std::string label = row.host + row.path.value_or("");
        add(ChangedThing::Entry, card.key,
            {.key = card.key.withPart(row.part),
                .identity = row.kind + '/' + row.ns + '/' + row.name + ' ' + label,
                .label = label,
                .fields = {{"host", row.host}, {"path", text(row.path)}, {"pathType", text(row.pathType)},
                    {"port", text(row.port)}, {"protocol", text(row.protocol)}, {"service", text(row.service)},
                    {"servicePort", row.servicePortText}, {"status", std::string(toString(row.status))}}});
    }

    const PortGraph &m_graph;
    Items m_items;
};

GraphChange changeOf(ChangeKind kind, ChangedThing thing, const Item &item)
{
    return {.kind = kind, .thing = thing, .key = item.key, .label = item.label, .fields = {}};
}

void compare(ChangedThing thing, const Item &before, const Item &after, std::vector<GraphChange> &out)
{
    GraphChange change = changeOf(ChangeKind::Changed, thing, after);
    for (std::size_t i = 0; i < after.fields.size(); ++i) {
        if (before.fields[i].second != after.fields[i].second)
            change.fields.push_back({after.fields[i].first, before.fields[i].second, after.fields[i].second});
    }
    if (!change.fields.empty())
        out.push_back(std::move(change));
}

// The things of one kind in one object: by identity first, the rest in order.
void match(ChangedThing thing, const std::vector<Item> &before, std::vector<Item> after, std::vector<GraphChange> &out)
{
    std::vector<const Item *> unmatched;
    for (const Item &item : before) {
        const auto same = std::ranges::find(after, item.identity, &Item::identity);
        if (same == after.end()) {
            unmatched.push_back(&item);
            continue;
        }
        compare(thing, item, *same, out);
        after.erase(same);
    }
    const std::size_t both = std::min(unmatched.size(), after.size());
    for (std::size_t i = 0; i < both; ++i)
        compare(thing, *unmatched[i], after[i], out);
    for (std::size_t i = both; i < unmatched.size(); ++i)
        out.push_back(changeOf(ChangeKind::Removed, thing, *unmatched[i]));
    for (std::size_t i = both; i < after.size(); ++i)
        out.push_back(changeOf(ChangeKind::Added, thing, after[i]));
}

} // namespace

std::string_view toString(ChangeKind kind)
{
    constexpr std::array<std::string_view, 3> kNames {"added", "removed", "changed"};
    return kNames[static_cast<std::size_t>(kind)];
}

std::string_view toString(ChangedThing thing)
{
    constexpr std::array<std::string_view, 5> kNames {"service", "service port", "workload", "container port", "entry"};
    return kNames[static_cast<std::size_t>(thing)];
}

std::vector<GraphChange> diff(const PortGraph &before, const PortGraph &after)
{
    const Items old = Collector(before).take();
    const Items now = Collector(after).take();
    std::vector<GraphChange> changes;
    for (const auto &[place, items] : old) {
        const auto still = now.find(place);
        match(place.second, items, still == now.end() ? std::vector<Item>() : still->second, changes);
    }
    for (const auto &[place, items] : now) {
        if (!old.contains(place))
            match(place.second, {}, items, changes);
    }
    std::ranges::stable_sort(changes, {}, &GraphChange::key);
    return changes;
}

std::string diffJson(const std::vector<GraphChange> &changes)
{
    JsonWriter json;
    json.beginObject().member("format", 1).key("changes").beginArray();
    for (const GraphChange &change : changes) {
        json.beginObject().member("change", toString(change.kind)).member("thing", toString(change.thing));
        json.member("object", change.key.withPart({}).id()).member("part", change.key.part).member("label", change.label);
        json.key("fields").beginArray();
        for (const FieldChange &field : change.fields) {
            json.beginObject().member("field", field.field).member("before", field.before);
            json.member("after", field.after).endObject();
        }
        json.endArray().endObject();
    }
    json.endArray().endObject();
    return json.take();
}

std::string diffText(const std::vector<GraphChange> &changes, bool colour)
{
    constexpr std::array<std::string_view, 3> kSigns {"+ ", "- ", "~ "};
    constexpr std::array<std::string_view, 3> kColours {"\033[32m", "\033[31m", "\033[33m"};
    std::string out;
    for (const GraphChange &change : changes) {
        const auto kind = static_cast<std::size_t>(change.kind);
        std::string line(kSigns[kind]);
        line += change.key.withPart({}).id() + ' ' + std::string(toString(change.thing));
        if (!change.label.empty())
            line += ' ' + change.label;
        const char *separator = ": ";
        for (const FieldChange &field : change.fields) {
            line += separator + std::string(field.field) + ' ' + (field.before.empty() ? "none" : field.before) + " → "
                + (field.after.empty() ? "none" : field.after);
            separator = ", ";
        }
        makeVisible(line);
        out += colour ? std::string(kColours[kind]) + line + "\033[0m\n" : line + '\n';
    }
    return out;
}

} // namespace portolan
