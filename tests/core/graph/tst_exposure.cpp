// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/surveys.h"
#include "core/graph/privateaddress.h"

#include "tests/core/graph/manifest.h"

#include <QTest>

using namespace portolan;

class ExposureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reach_data();
    void reach();
    void theReasonNamesWhatOpensThePort_data();
    void theReasonNamesWhatOpensThePort();
    void sortedByReachThenName();
    void addressesBehindAServiceCount();
    void tablesHoldEveryPort();
    void privateAddresses_data();
    void privateAddresses();
};

namespace {

const std::string kPod
    = "apiVersion: v1\nkind: Pod\nmetadata: {name: web, labels: {app: web}}\nspec: {containers: [{name: c, ports: [{name: "
      "http, containerPort: 8080}]}]}\n";

std::string document(const std::string &apiVersion, const std::string &kind, const std::string &name, const std::string &rest)
{
    return "---\napiVersion: " + apiVersion + "\nkind: " + kind + "\nmetadata: {name: " + name + "}\n" + rest + '\n';
}

std::string service(const std::string &spec)
{
    return document("v1", "Service", "web", "spec: {selector: {app: web}, ports: [{port: 80, targetPort: 8080}]" + spec + "}");
}

std::string ingress()
{
    return document("networking.k8s.io/v1", "Ingress", "main",
        "spec: {rules: [{host: shop.example, http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: "
        "{number: 80}}}}]}}]}");
}

std::string policy(const std::string &from)
{
    return document("networking.k8s.io/v1", "NetworkPolicy", "p", "spec: {podSelector: {}, ingress: " + from + '}');
}

Exposure ofWeb(const std::string &text)
{
    const auto all = exposures(test::graphOf(text));
    const auto found = std::ranges::find(all, std::string("8080"), &Exposure::port);
    return found == all.end() ? Exposure {} : *found;
}

} // namespace

void ExposureTest::reach_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("reach");
    QTest::addColumn<bool>("limited");
    const auto row = [](const char *title, const std::string &text, const char *reach, bool limited = false) {
        QTest::newRow(title) << text << std::string(reach) << limited;
    };
    const std::string nodePort = service(", type: NodePort");
    const std::string balanced = service(", type: LoadBalancer, allocateLoadBalancerNodePorts: false");
    const auto withAddress = [](const std::string &address) {
        return service(", type: LoadBalancer, loadBalancerIP: " + address + ", allocateLoadBalancerNodePorts: false");
    };
    row("a pod alone", kPod, "cluster");
    row("Service", kPod + service(""), "cluster");
    row("Ingress", kPod + service("") + ingress(), "internet");
    row("Ingress to a port that is not there", kPod + service("").replace(service("").find("80"), 2, "81") + ingress(),
        "cluster");
    row("load balancer", kPod + balanced, "internet");
    row("load balancer with a public address", kPod + withAddress("8.8.4.4"), "internet");
    row("load balancer with a private address", kPod + withAddress("10.1.2.3"), "node network");
    row("node port", kPod + nodePort, "node network");
    row("external IP", kPod + service(", externalIPs: [8.8.4.4]"), "internet");
    row("private external IP", kPod + service(", externalIPs: [192.168.3.4]"), "node network");
    const auto pod = [](const std::string &more, const std::string &spec) {
        return "apiVersion: v1\nkind: Pod\nmetadata: {name: web, labels: {app: web}}\nspec: {" + spec
            + "containers: [{name: c, ports: [{containerPort: 8080" + more + "}]}]}\n";
    };
    row("host port", pod(", hostPort: 80", ""), "node network");
    row("host port on the node itself", pod(", hostPort: 80, hostIP: 127.0.0.1", ""), "cluster");
    row("hostNetwork", pod("", "hostNetwork: true, "), "node network");
    row("listens on 127.0.0.1",
        "apiVersion: v1\nkind: Pod\nmetadata: {name: web, labels: {app: web}}\nspec: {containers: [{name: c, args: "
        "[--bind=127.0.0.1:8080], ports: [{containerPort: 8080}]}]}\n"
            + balanced,
        "pod");
    const std::string open = kPod + service("") + ingress();
    row("policy for other pods",
        open
            + document(
                "networking.k8s.io/v1", "NetworkPolicy", "p", "spec: {podSelector: {matchLabels: {app: other}}, ingress: []}"),
        "internet");
    row("closed by policy", open + policy("[]"), "pod");
    row("policy that lets everybody in", open + policy("[{}]"), "internet");
    row("policy for pods of the namespace", open + policy("[{from: [{podSelector: {matchLabels: {a: b}}}]}]"), "cluster", true);
    row("policy for another namespace", open + policy("[{from: [{namespaceSelector: {}}]}]"), "internet", true);
    row("policy for another port", open + policy("[{ports: [{port: 9090}]}]"), "pod");
    const std::string cidr = "[{from: [{ipBlock: {cidr: ";
    row("balanced, any address", kPod + balanced + policy(cidr + "0.0.0.0/0}}]}]"), "internet", true);
    row("balanced, private addresses", kPod + balanced + policy(cidr + "10.0.0.0/8}}]}]"), "node network", true);
    row("balanced, pods alone", kPod + balanced + policy("[{from: [{podSelector: {}}]}]"), "cluster", true);
    const auto mesh = [](const std::string &gateways) {
        return document("networking.istio.io/v1", "VirtualService", "v",
            "spec: {hosts: [web], " + gateways + "http: [{route: [{destination: {host: web, port: {number: 80}}}]}]}");
    };
    row("VirtualService of the mesh", kPod + service("") + mesh(""), "cluster");
    row("VirtualService behind a gateway", kPod + service("") + mesh("gateways: [edge], "), "internet");
}

void ExposureTest::reach()
{
    QFETCH(std::string, text);
    QFETCH(bool, limited);
    const Exposure found = ofWeb(text);
    QTEST(std::string(toString(found.reach)), "reach");
    QCOMPARE(found.limited, limited);
    QVERIFY(!found.ways.empty());
    QVERIFY(std::ranges::is_sorted(found.ways, {}, &ReachWay::reach));
}

void ExposureTest::theReasonNamesWhatOpensThePort_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("reason");
    const auto row = [](const std::string &text, const char *reason) { QTest::newRow(reason) << text << std::string(reason); };
    row(kPod, "Every pod can connect to the pod's own address.");
    row(kPod + service(""), "Service default/web port 80 leads here inside the cluster.");
    row(kPod + service(", clusterIP: None"), "Headless Service default/web hands out the pods' own addresses.");
    row(kPod + service("") + ingress(), "Ingress default/main takes shop.example/ on port 80 for Service default/web port 80.");
    row(kPod + service(", type: NodePort"), "Service default/web opens a node port that the cluster assigns.");
    row(kPod + service(", type: LoadBalancer, loadBalancerIP: 10.0.0.9"),
        "The load balancer of Service default/web opens port 80; but its address 10.0.0.9 is private.");
    row(kPod + policy("[]"), "Closed: NetworkPolicy p lets nobody in at this port.");
    row(kPod + service("") + ingress() + policy("[{from: [{podSelector: {}}]}]"),
        "Ingress default/main takes shop.example/ on port 80 for Service default/web port 80; but NetworkPolicy lets only others "
        "in.");
}

void ExposureTest::theReasonNamesWhatOpensThePort()
{
    QFETCH(std::string, text);
    QFETCH(std::string, reason);
    const PortGraph graph = test::graphOf(text);
    const auto all = reasons(graph, exposures(graph).front());
    QVERIFY2(std::ranges::find(all, reason) != all.end(), all.empty() ? "none" : all.front().c_str());
}

void ExposureTest::sortedByReachThenName()
{
    const std::string other = "---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {replicas: 0, selector: "
                              "{matchLabels: {app: a}}, template: {metadata: {labels: {app: a}}, spec: {containers: [{name: c, "
                              "ports: [{containerPort: 1}]}]}}}\n";
    const auto all = exposures(test::graphOf(kPod + service(", type: NodePort") + other));
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all[0].object, std::string("Pod/web"));
    QCOMPARE(all[0].id, std::string("Pod/default/web#c/ports/0"));
    QCOMPARE(all[1].object, std::string("Deployment/a"));
    QVERIFY(all[1].idle);
}

void ExposureTest::addressesBehindAServiceCount()
{
    const std::string text = "apiVersion: v1\nkind: Service\nmetadata: {name: db}\nspec: {type: LoadBalancer, "
                             "allocateLoadBalancerNodePorts: false, ports: [{name: pg, port: 5432}]}\n---\napiVersion: "
                             "discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata: {name: db-1, labels: "
                             "{kubernetes.io/service-name: db}}\naddressType: IPv4\nports: [{name: pg, port: "
                             "5432}]\nendpoints: [{addresses: [192.0.2.77]}]\n";
    const auto all = exposures(test::graphOf(text));
    QCOMPARE(all.size(), std::size_t(1));
    QCOMPARE(all[0].object, std::string("address/192.0.2.77"));
    QVERIFY(all[0].reach == Reach::Internet);
}

void ExposureTest::tablesHoldEveryPort()
{
    const PortGraph graph = test::graphOf(kPod + service("") + ingress());
    const TextTable table = exposureTable(graph, exposures(graph));
    QCOMPARE(table.rows.size(), std::size_t(1));
    QVERIFY(toCsv(table).starts_with("reach,limited,namespace,"));
    QVERIFY(toMarkdown(table).find("| internet | no | default | Pod/web | c | 8080 | http | TCP | yes |") != std::string::npos);
}

void ExposureTest::privateAddresses_data()
{
    QTest::addColumn<bool>("expected");
    for (const char *address : {"10.0.0.0", "10.255.255.255", "10.0.0.0/8", "172.16.0.1", "172.31.255.255", "192.168.1.1",
             "100.64.0.1", "169.254.1.1", "127.0.0.1", "::1", "fd00::1", "fe80::1", "localhost"})
        QTest::newRow(address) << true;
    for (const char *address : {"8.8.8.8", "11.0.0.0", "172.32.0.0", "172.15.0.1", "100.128.0.1", "0.0.0.0/0", "10.0.0.0/7",
             "2001:db8::1", "lb.example", "", "10.0.0", "10.0.0.1.2", "::/0"})
        QTest::newRow(address) << false;
}

void ExposureTest::privateAddresses()
{
    QFETCH(bool, expected);
    QCOMPARE(isPrivateAddress(QTest::currentDataTag()), expected);
}

QTEST_GUILESS_MAIN(ExposureTest)
#include "tst_exposure.moc"
