// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/surveys.h"

namespace portolan {

namespace {

std::string joined(const std::vector<std::string> &sentences)
{
    std::string text;
    for (const std::string &sentence : sentences)
        text.append(text.empty() ? "" : " ").append(sentence);
    return text;
}

} // namespace

std::vector<std::string> reasons(const PortGraph &graph, const Exposure &exposure, const InWords &words)
{
    std::vector<std::string> all;
    if (!exposure.limit.empty())
        all.push_back(words(exposure.limit));
    if (exposure.gate)
        all.push_back(words(describe(graph, *exposure.gate)));
    for (const ReachWay &way : exposure.ways) {
        std::string sentence = words(way.why);
        if (!way.cut.empty()) {
            if (sentence.ends_with('.'))
                sentence.pop_back();
            sentence = words({PORTOLAN_TR("%1; but %2."), {sentence, words(way.cut)}});
        }
        all.push_back(std::move(sentence));
    }
    return all;
}

TextTable exposureTable(const PortGraph &graph, const std::vector<Exposure> &exposures)
{
    TextTable table;
    table.columns = {{"reach", PORTOLAN_TR("Reached from")}, {"limited", PORTOLAN_TR("Limited")},
        {"namespace", PORTOLAN_TR("Namespace")}, {"object", PORTOLAN_TR("Object")}, {"container", PORTOLAN_TR("Container")},
        {"port", PORTOLAN_TR("Port")}, {"name", PORTOLAN_TR("Name")}, {"protocol", PORTOLAN_TR("Protocol")},
        {"running", PORTOLAN_TR("Running")}, {"why", PORTOLAN_TR("Why")}};
    for (const Exposure &one : exposures) {
        table.rows.push_back({{std::string(toString(one.reach)), one.limited ? "yes" : "no", one.ns, one.object, one.container,
                                  one.port, one.name, one.protocol, one.idle ? "no" : "yes", joined(reasons(graph, one))},
            {}});
    }
    return table;
}

std::string_view toString(NodePortHolder::Kind kind)
{
    switch (kind) {
    case NodePortHolder::Kind::NodePort:
        return "node port";
    case NodePortHolder::Kind::HealthCheck:
        return "health check";
    case NodePortHolder::Kind::HostPort:
        return "host port";
    case NodePortHolder::Kind::HostNetwork:
        break;
    }
    return "host network";
}

TextTable nodePortTable(const std::vector<NodePorts> &nodes)
{
    TextTable table;
    table.columns = {{"node", PORTOLAN_TR("Node")}, {"port", PORTOLAN_TR("Port")}, {"protocol", PORTOLAN_TR("Protocol")},
        {"kind", PORTOLAN_TR("Kind")}, {"held_by", PORTOLAN_TR("Held by")}, {"for_port", PORTOLAN_TR("For its port")},
        {"conflict", PORTOLAN_TR("Conflict")}};
    for (const NodePorts &node : nodes) {
        for (const NodePort &port : node.ports) {
            for (const NodePortHolder &holder : port.holders) {
                TextTable::Row row;
                row.cells = {node.node.empty() ? "every node" : node.node,
                    port.number == 0 ? "auto" : std::to_string(port.number), holder.protocol, std::string(toString(holder.kind)),
                    holder.owner, holder.port, port.conflict.empty() ? "" : english(port.conflict)};
                if (!port.conflict.empty())
                    row.strong = 1;
                table.rows.push_back(std::move(row));
            }
        }
    }
    return table;
}

std::string sideOf(const GraphChange &change, std::string FieldChange::*side)
{
    std::string text;
    for (const FieldChange &field : change.fields)
        text += (text.empty() ? "" : ", ") + std::string(field.field) + ' ' + ((field.*side).empty() ? "–" : field.*side);
    return text;
}

TextTable changeTable(const std::vector<GraphChange> &changes)
{
    TextTable table;
    table.columns = {{"change", PORTOLAN_TR("Change")}, {"object", PORTOLAN_TR("Object")}, {"part", PORTOLAN_TR("Part")},
        {"was", PORTOLAN_TR("Was")}, {"is", PORTOLAN_TR("Is")}};
    for (const GraphChange &change : changes) {
        const std::string part = std::string(toString(change.thing)) + (change.label.empty() ? "" : ' ' + change.label);
        table.rows.push_back({{std::string(toString(change.kind)), change.key.withPart({}).id(), part,
                                  sideOf(change, &FieldChange::before), sideOf(change, &FieldChange::after)},
            {}});
    }
    return table;
}

} // namespace portolan
