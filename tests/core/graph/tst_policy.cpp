// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/policy.h"

#include "tests/core/graph/manifest.h"

#include <QTest>

using namespace portolan;

class PolicyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void portGates_data();
    void portGates();
    void egress_data();
    void egress();
    void peersNameTheWorkloadsThatAreMeant();
};

namespace {

// Pods with a named web port 8080, a dns port 53/UDP; a client beside them, one in another namespace.
const std::string kPods
    = "apiVersion: v1\nkind: Pod\nmetadata: {name: a, labels: {app: a}}\nspec: {containers: [{name: c, ports: [{name: web, "
      "containerPort: 8080}, {name: dns, containerPort: 53, protocol: UDP}]}]}\n"
      "---\napiVersion: v1\nkind: Pod\nmetadata: {name: client, labels: {app: client}}\nspec: {containers: [{name: c}]}\n"
      "---\napiVersion: v1\nkind: Pod\nmetadata: {name: far, namespace: far, labels: {app: client}}\nspec: {containers: [{name: "
      "c}]}\n"
      "---\napiVersion: v1\nkind: Namespace\nmetadata: {name: far, labels: {team: x}}\n";

std::string policy(const std::string &name, const std::string &spec)
{
    return "---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: " + name + "}\nspec: {" + spec + "}\n";
}

// The gates of pod a: "8080 closed; 53 limited: every pod in the cluster".
std::string describeGates(const PortGraph &graph)
{
    constexpr const char *kStates[] = {"open", "limited", "closed"};
    std::string text;
    for (const PortGate &gate : policyGates(graph).ports) {
        const WorkloadNode &node = graph.workloads[gate.workload];
        text += (text.empty() ? "" : "; ") + std::to_string(*node.ports[gate.podPort].number) + ' '
            + kStates[static_cast<std::size_t>(gate.state)];
        for (const GatePeer &peer : gate.peers)
            text += peer.who.empty() ? "" : ": " + english(peer.who);
    }
    return text;
}

} // namespace

void PolicyTest::portGates_data()
{
    QTest::addColumn<std::string>("policies");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *title, const std::string &policies, const char *expected) {
        QTest::newRow(title) << policies << std::string(expected);
    };
    const std::string a = "podSelector: {matchLabels: {app: a}}, ";
    row("none selects it", policy("p", "podSelector: {matchLabels: {app: b}}, ingress: []"), "");
    row("only egress", policy("p", a + "policyTypes: [Egress]"), "");
    row("closed", policy("p", a + "ingress: []"), "8080 closed; 53 closed");
    row("empty selector means every pod", policy("p", "podSelector: {}, policyTypes: [Ingress]"), "8080 closed; 53 closed");
    row("open to all", policy("p", a + "ingress: [{}]"), "8080 open; 53 open");
    row("by number", policy("p", a + "ingress: [{ports: [{port: 8080}]}]"), "8080 open; 53 closed");
    row("number of the service port", policy("p", a + "ingress: [{ports: [{port: 80}]}]"), "8080 closed; 53 closed");
    row("by name", policy("p", a + "ingress: [{ports: [{port: web}]}]"), "8080 open; 53 closed");
    row("name under another protocol", policy("p", a + "ingress: [{ports: [{port: dns}]}]"), "8080 closed; 53 closed");
    row("protocol alone", policy("p", a + "ingress: [{ports: [{protocol: UDP}]}]"), "8080 closed; 53 open");
    row("range", policy("p", a + "ingress: [{ports: [{port: 8000, endPort: 8080}]}]"), "8080 open; 53 closed");
    row("range below", policy("p", a + "ingress: [{ports: [{port: 8000, endPort: 8079}]}]"), "8080 closed; 53 closed");
    row("pods", policy("p", a + "ingress: [{from: [{podSelector: {matchLabels: {app: client}}}], ports: [{port: 8080}]}]"),
        R"(8080 limited: pods with app=client in namespace "default"; 53 closed)");
    row("namespaces",
        policy("p", a + "ingress: [{from: [{namespaceSelector: {matchLabels: {team: x}}}], ports: [{port: 8080}]}]"),
        "8080 limited: every pod in namespaces with team=x; 53 closed");
    row("both at once",
        policy("p",
            a
                + "ingress: [{from: [{namespaceSelector: {}, podSelector: {matchExpressions: [{key: app, operator: "
                  "In, values: [x, y]}]}}], ports: [{port: 8080}]}]"),
        "8080 limited: pods with app in (x, y) in any namespace; 53 closed");
    row("addresses",
        policy("p", a + "ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}], ports: [{port: 8080}]}]"),
        "8080 limited: addresses in 10.0.0.0/8 except 10.1.0.0/16; 53 closed");
    row("two add up",
        policy("p", a + "ingress: []") + policy("q", a + "ingress: [{from: [{podSelector: {}}], ports: [{port: 8080}]}]"),
        R"(8080 limited: every pod in namespace "default"; 53 closed)");
    row("open wins",
        policy("p", a + "ingress: [{from: [{podSelector: {}}]}]") + policy("q", a + "ingress: [{ports: [{port: 8080}]}]"),
        R"(8080 open; 53 limited: every pod in namespace "default")");
}

void PolicyTest::portGates()
{
    QFETCH(std::string, policies);
    QFETCH(std::string, expected);
    QCOMPARE(describeGates(test::graphOf(kPods + policies)), expected);
}

void PolicyTest::egress_data()
{
    QTest::addColumn<std::string>("spec");
    QTest::addColumn<int>("state"); // -1: no gate
    QTest::addColumn<std::string>("ways");
    QTest::addColumn<bool>("dns");
    const auto row = [](const char *spec, int state, const char *ways, bool dns) {
        QTest::newRow(spec) << std::string(spec) << state << std::string(ways) << dns;
    };
    row("policyTypes: [Ingress]", -1, "", true);
    row("policyTypes: [Egress]", 2, "", false);
    row("policyTypes: [Egress], egress: [{}]", 0, ":", true);
    row("policyTypes: [Egress], egress: [{to: [{podSelector: {}}], ports: [{port: 5432}]}]", 1,
        R"(every pod in namespace "default":5432/TCP)", false);
    row("policyTypes: [Egress], egress: [{ports: [{port: 53, protocol: UDP}, {port: 8000, endPort: 8080}]}]", 1,
        ":53/UDP, 8000-8080/TCP", true);
}

void PolicyTest::egress()
{
    QFETCH(std::string, spec);
    QFETCH(int, state);
    QFETCH(std::string, ways);
    QFETCH(bool, dns);
    const auto gates = policyGates(test::graphOf(kPods + policy("p", "podSelector: {matchLabels: {app: a}}, " + spec))).egress;
    QCOMPARE(gates.empty() ? -1 : static_cast<int>(gates.front().state), state);
    std::string found;
    for (const auto &gate : gates) {
        for (const auto &way : gate.ways)
            found += english(way.peer.who) + ':' + way.ports;
        QCOMPARE(gate.dns, dns);
    }
    QCOMPARE(found, ways);
}

void PolicyTest::peersNameTheWorkloadsThatAreMeant()
{
    const PortGraph graph = test::graphOf(kPods
        + policy(
            "p", "podSelector: {matchLabels: {app: a}}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: x}}}]}]"));
    const std::vector<PortGate> gates = policyGates(graph).ports;
    QCOMPARE(gates.size(), std::size_t(2));
    QCOMPARE(gates[0].peers.size(), std::size_t(1));
    QCOMPARE(gates[0].peers[0].workloads.size(), std::size_t(1));
    QCOMPARE(graph.workloads[gates[0].peers[0].workloads[0]].key.id(), std::string("Pod/far/far"));
    QCOMPARE(
        english(describe(graph, gates[0])), std::string("Open only to every pod in namespaces with team=x (NetworkPolicy p)."));
}

QTEST_GUILESS_MAIN(PolicyTest)
#include "tst_policy.moc"
