// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/surveys.h"

#include "tests/core/graph/manifest.h"

#include <QTest>

using namespace portolan;

class NodePortsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holders_data();
    void holders();
    void conflicts_data();
    void conflicts();
    void oneForEachNodeObject();
    void livePodsStandWhereTheyRun();
    void nextFreePassesOverWhatIsTaken();
    void variantsInOtherFoldersNeverConflict();
    void tableNamesEachHolder();
};

namespace {

std::string service(const std::string &name, const std::string &spec)
{
    return "---\napiVersion: v1\nkind: Service\nmetadata: {name: " + name + "}\nspec: {selector: {app: a}, " + spec + "}\n";
}

std::string pods(const std::string &kind, const std::string &name, const std::string &ports, const std::string &spec = {})
{
    const std::string pod = "{containers: [{name: c, ports: " + ports + "}]" + spec + '}';
    if (kind == "Pod")
        return "---\napiVersion: v1\nkind: Pod\nmetadata: {name: " + name + "}\nspec: " + pod + '\n';
    return "---\napiVersion: apps/v1\nkind: " + kind + "\nmetadata: {name: " + name + "}\nspec: {selector: {matchLabels: {app: "
        + name + "}}, template: {metadata: {labels: {app: " + name + "}}, spec: " + pod + "}}\n";
}

std::string node(const std::string &name, const std::string &labels = {})
{
    return "---\napiVersion: v1\nkind: Node\nmetadata: {name: " + name + ", labels: {" + labels + "}}\n";
}

// "30080 Service default/a (http, TCP) node port; auto …"
std::string inWords(const NodePorts &ports)
{
    std::string text;
    for (const NodePort &port : ports.ports) {
        for (const NodePortHolder &holder : port.holders) {
            text += (text.empty() ? "" : "; ") + (port.number == 0 ? "auto" : std::to_string(port.number)) + ' ' + holder.owner
                + " (" + holder.port + ", " + holder.protocol + ") " + std::string(toString(holder.kind));
        }
    }
    return text;
}

} // namespace

void NodePortsTest::holders_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *title, const std::string &text, const char *expected) {
        QTest::newRow(title) << text << std::string(expected);
    };
    row("none", service("a", "ports: [{port: 80}]"), "");
    row("node port", service("a", "type: NodePort, ports: [{name: http, port: 80, nodePort: 30080}]"),
        "30080 Service default/a (http, TCP) node port");
    row("assigned by the cluster", service("a", "type: NodePort, ports: [{port: 80}]"),
        "auto Service default/a (80, TCP) node port");
    row("two protocols on one number",
        service("a",
            "type: NodePort, ports: [{name: t, port: 53, nodePort: 30053}, {name: u, port: 53, protocol: UDP, nodePort: 30053}]"),
        "30053 Service default/a (t, TCP) node port; 30053 Service default/a (u, UDP) node port");
    row("health check",
        service("a",
            "type: LoadBalancer, externalTrafficPolicy: Local, healthCheckNodePort: 31000, ports: [{port: 80, nodePort: 30080}]"),
        "30080 Service default/a (80, TCP) node port; 31000 Service default/a (healthCheckNodePort, TCP) health check");
    row("host port", pods("DaemonSet", "d", "[{name: metrics, containerPort: 9100, hostPort: 19100}]"),
        "19100 DaemonSet default/d (metrics, TCP) host port");
    row("host network", pods("DaemonSet", "d", "[{containerPort: 9100}]", ", hostNetwork: true"),
        "9100 DaemonSet default/d (9100, TCP) host network");
}

void NodePortsTest::holders()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    const auto strips = nodePorts(test::graphOf(text));
    QCOMPARE(strips.size(), std::size_t(1));
    QCOMPARE(strips[0].node, std::string());
    QCOMPARE(inWords(strips[0]), expected);
}

void NodePortsTest::conflicts_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected"); // "": none
    const auto row = [](const char *title, const std::string &text, const char *expected) {
        QTest::newRow(title) << text << std::string(expected);
    };
    const std::string taken = service("a", "type: NodePort, ports: [{port: 80, nodePort: 30080}]");
    const std::string udp = "[{containerPort: 1, hostPort: 80, protocol: UDP}]";
    row("two Services", taken + service("b", "type: NodePort, ports: [{port: 80, nodePort: 30080, protocol: UDP}]"),
        "Service default/a and Service default/b ask for the same node port: only one of them gets it.");
    row("one Service, two protocols",
        service("a",
            "type: NodePort, ports: [{name: t, port: 53, nodePort: 30053}, {name: u, port: 53, protocol: UDP, nodePort: 30053}]"),
        "");
    row("node port and host port", taken + pods("DaemonSet", "d", "[{containerPort: 1, hostPort: 30080}]"),
        "Service default/a has it as node port, DaemonSet default/d as host port: where the pod runs the host port wins.");
    row("two host ports",
        pods("DaemonSet", "d", "[{containerPort: 1, hostPort: 80}]")
            + pods("DaemonSet", "e", "[{containerPort: 2, hostPort: 80}]"),
        "DaemonSet default/d and DaemonSet default/e open the same host port: their pods never share a node.");
    row("other protocol", pods("DaemonSet", "d", "[{containerPort: 1, hostPort: 80}]") + pods("DaemonSet", "e", udp), "");
    row("other address",
        pods("DaemonSet", "d", "[{containerPort: 1, hostPort: 80, hostIP: 10.0.0.1}]")
            + pods("DaemonSet", "e", "[{containerPort: 1, hostPort: 80, hostIP: 10.0.0.2}]"),
        "");
    row("the kubelet's", pods("DaemonSet", "d", "[{containerPort: 1, hostPort: 10250}]"),
        "DaemonSet default/d opens port 10250, where the kubelet of every node listens.");
}

void NodePortsTest::conflicts()
{
    QFETCH(std::string, text);
    std::string found;
    const auto strips = nodePorts(test::graphOf(text));
    for (const NodePort &port : strips.front().ports)
        found += port.conflict.empty() ? "" : english(port.conflict);
    QTEST(found, "expected");
}

void NodePortsTest::oneForEachNodeObject()
{
    const auto strips = nodePorts(test::graphOf(node("n2", "zone: b") + node("n1", "zone: a")
        + service("a", "type: NodePort, ports: [{port: 80, nodePort: 30080}]")
        + pods("DaemonSet", "d", "[{containerPort: 1, hostPort: 81}]", ", nodeSelector: {zone: a}")
        + pods("Pod", "p", "[{containerPort: 1, hostPort: 82}]", ", nodeName: n2")));
    QCOMPARE(strips.size(), std::size_t(2));
    QCOMPARE(strips[0].node, std::string("n1"));
    QCOMPARE(inWords(strips[0]),
        std::string("81 DaemonSet default/d (1, TCP) host port; 30080 Service default/a (80, TCP) node port"));
    QCOMPARE(inWords(strips[1]), std::string("82 Pod default/p (1, TCP) host port; 30080 Service default/a (80, TCP) node port"));
}

void NodePortsTest::livePodsStandWhereTheyRun()
{
    const std::string owner = "---\napiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: d, uid: u1}\nspec: {selector: "
                              "{matchLabels: {app: d}}, template: {metadata: {labels: {app: d}}, spec: {containers: [{name: c, "
                              "ports: [{containerPort: 1, hostPort: 81}]}]}}}\n";
    const std::string pod = "---\napiVersion: v1\nkind: Pod\nmetadata: {name: d-1, uid: u2, labels: {app: d}, ownerReferences: "
                            "[{apiVersion: apps/v1, kind: DaemonSet, name: d, uid: u1, controller: true}]}\nspec: {nodeName: n1, "
                            "containers: [{name: c, ports: [{containerPort: 1, hostPort: 81}]}]}\nstatus: {phase: Running, "
                            "podIP: 10.0.0.1}\n";
    const auto strips = nodePorts(test::graphOf(node("n1") + node("n2") + owner + pod));
    QCOMPARE(strips.size(), std::size_t(2));
    QCOMPARE(inWords(strips[0]), std::string("81 DaemonSet default/d (1, TCP) host port"));
    QCOMPARE(inWords(strips[1]), std::string());
}

void NodePortsTest::nextFreePassesOverWhatIsTaken()
{
    const std::string text = service("a", "type: NodePort, ports: [{port: 80, nodePort: 30000}]")
        + service("b", "type: LoadBalancer, externalTrafficPolicy: Local, healthCheckNodePort: 30001, ports: [{port: 80}]")
        + pods("DaemonSet", "d", "[{containerPort: 1, hostPort: 30002}]")
        + pods("DaemonSet", "e", "[{containerPort: 30003}]", ", hostNetwork: true");
    const PortGraph graph = test::graphOf(text);
    QCOMPARE(freeNodePort(graph), std::optional<int>(30004));
    QCOMPARE(nodePorts(graph).front().nextFree, std::optional<int>(30004));
}

void NodePortsTest::variantsInOtherFoldersNeverConflict()
{
    const std::string text = service("a", "type: NodePort, ports: [{port: 80, nodePort: 30080}]");
    const std::string other = service("a", "type: NodePort, ports: [{port: 81, nodePort: 30080}]");
    const auto strips = nodePorts(test::graphOf({{"one/a.yaml", text}, {"two/a.yaml", other}}));
    for (const NodePort &port : strips.front().ports)
        QVERIFY2(port.conflict.empty(), english(port.conflict).c_str());
}

void NodePortsTest::tableNamesEachHolder()
{
    const auto strips
        = nodePorts(test::graphOf(service("a", "type: NodePort, ports: [{name: http, port: 80, nodePort: 30080}]")));
    const std::string csv = toCsv(nodePortTable(strips));
    QCOMPARE(csv,
        std::string(
            "node,port,protocol,kind,held_by,for_port,conflict\r\nevery node,30080,TCP,node port,Service default/a,http,\r\n"));
}

QTEST_GUILESS_MAIN(NodePortsTest)
#include "tst_nodeports.moc"
