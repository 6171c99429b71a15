// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/fields.h"
#include "core/kube/kinds.h"

#include <algorithm>

namespace portolan::kube {

namespace {

template <auto member> void readSelector(Reader &reader, const Value &value, PolicyPeer &out)
{
    reader.read(value, (out.*member).emplace());
}

constexpr auto kIpBlock = table<PolicyPeer>("IPBlock",
    {
        {"cidr", field<&PolicyPeer::cidr>},
        {"except", field<&PolicyPeer::except>},
    });
constexpr auto kPeer = table<PolicyPeer>("NetworkPolicyPeer",
    {
        {"podSelector", readSelector<&PolicyPeer::podSelector>},
        {"namespaceSelector", readSelector<&PolicyPeer::namespaceSelector>},
        {"ipBlock", inside<kIpBlock>},
    });
constexpr auto kPort = table<PolicyPort>("NetworkPolicyPort",
    {
        {"protocol", field<&PolicyPort::protocol>},
        {"port", field<&PolicyPort::port>},
        {"endPort", field<&PolicyPort::endPort>},
    },
    Unknown::Reported);
constexpr auto kIngressRule = table<PolicyRule>("NetworkPolicyIngressRule",
    {
        {"ports", items<&PolicyRule::ports, kPort>},
        {"from", items<&PolicyRule::peers, kPeer>},
    });
constexpr auto kEgressRule = table<PolicyRule>("NetworkPolicyEgressRule",
    {
        {"ports", items<&PolicyRule::ports, kPort>},
        {"to", items<&PolicyRule::peers, kPeer>},
    });

// The table's last row: it overrides what the rules imply.
void readTypes(Reader &reader, const Value &value, NetworkPolicy &out)
{
    std::vector<std::string> types;
    reader.read(value, types);
    if (types.empty())
        return;
    const auto listed = [&types](std::string_view type) { return std::find(types.begin(), types.end(), type) != types.end(); };
    out.ingress = listed("Ingress");
    out.egress = listed("Egress");
}

// networking.k8s.io/v1 defaults: Egress applies where there are egress rules.
void readEgress(Reader &reader, const Value &value, NetworkPolicy &out)
{
    items<&NetworkPolicy::egressRules, kEgressRule>(reader, value, out);
    out.egress = !out.egressRules.empty();
}

constexpr auto kPolicySpec = table<NetworkPolicy>("NetworkPolicySpec",
    {
        {"podSelector", field<&NetworkPolicy::podSelector>},
        {"ingress", items<&NetworkPolicy::ingressRules, kIngressRule>},
        {"egress", readEgress},
        {"policyTypes", readTypes},
    });
constexpr auto kPolicy = table<NetworkPolicy>("NetworkPolicy",
    {
        {"spec", inside<kPolicySpec>},
    });

constexpr auto kNodeAddress = table<std::string>("NodeAddress",
    {
        {"address", itself<std::string>},
    });
constexpr auto kNodeStatus = table<Node>("NodeStatus",
    {
        {"addresses", strings<&Node::addresses, kNodeAddress>},
    });
constexpr auto kNodeSpec = table<Node>("NodeSpec",
    {
        {"unschedulable", field<&Node::unschedulable>},
    });
constexpr auto kNode = table<Node>("Node",
    {
        {"spec", inside<kNodeSpec>},
        {"status", inside<kNodeStatus>},
    });

void readEntries(Reader &reader, const Value &value, ConfigMap &out)
{
    reader.forEachMember(value, "map[string]string",
        [&](std::string_view key, const Value &member) { reader.read(member, out.entries.emplace_back(key, Text {}).second); });
}

constexpr auto kConfigMap = table<ConfigMap>("ConfigMap",
    {
        {"data", readEntries},
    });

} // namespace

void readNetworkPolicy(Reader &reader, const Value &root, Object &out)
{
    readFields(reader, root, kPolicy, out.content.emplace<NetworkPolicy>());
}

void readNode(Reader &reader, const Value &root, Object &out)
{
    auto &node = out.content.emplace<Node>();
    node.labels = out.meta.labels;
    readFields(reader, root, kNode, node);
}

void readConfigMap(Reader &reader, const Value &root, Object &out)
{
    auto &map = out.content.emplace<ConfigMap>();
    readFields(reader, root, kConfigMap, map);
    for (const auto &[key, text] : map.entries) {
        if (looksLikeNginx(text.value))
            map.webServers.push_back({key, text.at, readNginx(text.value)});
    }
}

} // namespace portolan::kube
