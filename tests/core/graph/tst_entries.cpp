// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/hostname.h"
#include "tests/core/graph/manifest.h"

#include <QTest>

using namespace portolan;

// Entries that are no Gateway's. Each row: "KIND HOST PATH PORT PROTOCOL → SERVICE PORT STATUS".
class EntriesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostsCover_data();
    void hostsCover();
    void rows_data();
    void rows();
    void statusFollowsTheServicePort_data();
    void statusFollowsTheServicePort();
    void resourceBackendsAreLeftOutAndCounted();
    void ingressGoesToTheServiceOfItsFolder();
    void hostPortsNameTheWorkload();
};

namespace {

const std::string kService
    = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {selector: {app: a}, ports: [{name: http, "
      "port: 80, targetPort: 8080}, {name: admin, port: 81}]}\n";
const std::string kPod
    = "---\napiVersion: v1\nkind: Pod\nmetadata: {name: p, labels: {app: a}}\nspec: {containers: [{name: c, image: a}]}\n";

std::string ingress(const std::string &spec, const std::string &version = "networking.k8s.io/v1")
{
    return "---\napiVersion: " + version + "\nkind: Ingress\nmetadata: {name: main}\nspec: {" + spec + "}\n";
}

std::string rule(const std::string &host, const std::string &path = "path: /, pathType: Prefix")
{
    return "{host: '" + host + "', http: {paths: [{" + path + ", backend: {service: {name: web, port: {number: 80}}}}]}}";
}

std::string describe(const PortGraph &graph)
{
    std::string text;
    for (const EntryRow &row : graph.entryRows) {
        text += (text.empty() ? "" : "; ") + row.kind + ' ' + (row.host.empty() ? "*" : row.host) + ' ' + row.path.value_or("-")
            + ' ' + (row.port ? std::to_string(*row.port) : "?") + ' ' + row.protocol.value_or("?") + " → "
            + row.service.value_or("-") + ' ' + (row.servicePort ? std::to_string(*row.servicePort) : "?") + ' '
            + std::string(toString(row.status));
    }
    return text;
}

} // namespace

void EntriesTest::hostsCover_data()
{
    QTest::addColumn<std::string>("pattern");
    QTest::addColumn<std::string>("host");
    QTest::addColumn<bool>("oneLabel");
    QTest::addColumn<bool>("manyLabels");
    const auto row = [](const char *pattern, const char *host, bool one, bool many) {
        QTest::addRow("%s for %s", pattern, host) << std::string(pattern) << std::string(host) << one << many;
    };
    row("", "a.example", true, true);
    row("a.example", "a.example", true, true);
    row("A.Example", "a.example", true, true);
    row("a.example", "b.example", false, false);
    row("*.example", "a.example", true, true);
    row("*.example", "b.a.example", false, true);
    row("*.example", "example", false, false);
    row("*.example", ".example", false, false);
    row("*.example", "*.example", true, true);
    row("*.example", "*.a.example", false, true);
}

void EntriesTest::hostsCover()
{
    QFETCH(std::string, pattern);
    QFETCH(std::string, host);
    QFETCH(bool, oneLabel);
    QFETCH(bool, manyLabels);
    QCOMPARE(coversHost(pattern, host, Wildcard::OneLabel), oneLabel);
    QCOMPARE(coversHost(pattern, host, Wildcard::ManyLabels), manyLabels);
}

void EntriesTest::rows_data()
{
    QTest::addColumn<std::string>("manifest");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *title, const std::string &manifest, const char *expected) {
        QTest::newRow(title) << kService + kPod + manifest << std::string(expected);
    };
    row("plain", ingress("rules: [" + rule("a.example") + "]"), "Ingress a.example / 80 HTTP → web 80 ok");
    row("TLS covers the host",
        ingress("tls: [{hosts: [a.example]}], rules: [" + rule("a.example") + ", " + rule("b.example") + "]"),
        "Ingress a.example / 443 HTTPS → web 80 ok; Ingress b.example / 80 HTTP → web 80 ok");
    row("TLS wildcard covers one label",
        ingress("tls: [{hosts: ['*.example']}], rules: [" + rule("a.example") + ", " + rule("b.a.example") + "]"),
        "Ingress a.example / 443 HTTPS → web 80 ok; Ingress b.a.example / 80 HTTP → web 80 ok");
    row("TLS without hosts covers all", ingress("tls: [{secretName: s}], rules: [" + rule("") + "]"),
        "Ingress * / 443 HTTPS → web 80 ok");
    row("TLS of one host does not cover any host", ingress("tls: [{hosts: [a.example]}], rules: [" + rule("") + "]"),
        "Ingress * / 80 HTTP → web 80 ok");
    row("path left out", ingress("rules: [" + rule("", "pathType: ImplementationSpecific") + "]"),
        "Ingress * / 80 HTTP → web 80 ok");
    row("default backend", ingress("defaultBackend: {service: {name: web, port: {name: admin}}}"),
        "Ingress * - 80 HTTP → web 81 ok");
    row("legacy version",
        ingress("rules: [{http: {paths: [{path: /x, backend: {serviceName: web, servicePort: admin}}]}}]", "extensions/v1beta1"),
        "Ingress * /x 80 HTTP → web 81 ok");
    row("legacy default backend", ingress("backend: {serviceName: web, servicePort: 80}", "networking.k8s.io/v1beta1"),
        "Ingress * - 80 HTTP → web 80 ok");
    row("load balancer without an address",
        "---\napiVersion: v1\nkind: Service\nmetadata: {name: x}\nspec: {type: LoadBalancer, "
        "selector: {app: a}, ports: [{port: 53, protocol: UDP}]}\n",
        "LoadBalancer * - 53 UDP → x 53 ok");
    row("load balancer with addresses",
        "---\napiVersion: v1\nkind: Service\nmetadata: {name: x}\nspec: {type: LoadBalancer, "
        "selector: {app: a}, ports: [{port: 1}]}\nstatus: {loadBalancer: {ingress: [{hostname: lb.example}, {ip: 192.0.2.9}]}}\n",
        "LoadBalancer lb.example - 1 TCP → x 1 ok");
    row("external IPs",
        "---\napiVersion: v1\nkind: Service\nmetadata: {name: x}\nspec: {externalIPs: [192.0.2.1, 192.0.2.2], "
        "selector: {app: a}, ports: [{port: 1}]}\n",
        "ExternalIP 192.0.2.1 - 1 TCP → x 1 ok; ExternalIP 192.0.2.2 - 1 TCP → x 1 ok");
    row("OpenShift Route by target port",
        "---\napiVersion: route.openshift.io/v1\nkind: Route\nmetadata: {name: r}\nspec: {host: "
        "r.example, to: {kind: Service, name: web}, port: {targetPort: 8080}, tls: {termination: edge}}\n",
        "Route.route.openshift.io r.example / 443 HTTPS → web 80 ok");
}

void EntriesTest::rows()
{
    QFETCH(std::string, manifest);
    QFETCH(std::string, expected);
    QCOMPARE(describe(test::graphOf(manifest)), expected);
}

void EntriesTest::statusFollowsTheServicePort_data()
{
    QTest::addColumn<std::string>("service");
    QTest::addColumn<std::string>("status");
    const auto row
        = [](const char *service, const char *status) { QTest::newRow(status) << std::string(service) << std::string(status); };
    row("selector: {app: a}, ports: [{port: 80}]", "ok");
    row("selector: {app: a}, ports: [{port: 81}]", "missing-port");
    row("selector: {app: b}, ports: [{port: 80}]", "broken");
    row("selector: {app: idle}, ports: [{port: 80}]", "idle");
    row("type: ExternalName, externalName: x.example", "ok");
    row("selector: {}, ports: [{port: 80}]", "broken");
}

void EntriesTest::statusFollowsTheServicePort()
{
    QFETCH(std::string, service);
    QFETCH(std::string, status);
    const std::string idle
        = "---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: i}\nspec: {replicas: 0, template: {metadata: "
          "{labels: {app: idle}}, spec: {containers: [{name: c}]}}}\n";
    const PortGraph graph = test::graphOf("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {" + service + "}\n" + kPod
        + idle + ingress("rules: [" + rule("a.example") + "]"));
    QCOMPARE(std::string(toString(graph.entryRows.front().status)), status);
}

void EntriesTest::resourceBackendsAreLeftOutAndCounted()
{
    const PortGraph graph = test::graphOf(
        ingress("rules: [{http: {paths: [{path: /, pathType: Prefix, backend: {resource: {kind: Bucket, name: b}}}]}}]"));
    QVERIFY(graph.entryRows.empty());
    QCOMPARE(graph.leftOut.size(), 1U);
}

void EntriesTest::ingressGoesToTheServiceOfItsFolder()
{
    const std::string other = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {ports: [{port: 1}]}\n";
    const PortGraph graph = test::graphOf({{"a/all.yaml", kService + ingress("rules: [" + rule("a.example") + "]")},
        {"b/all.yaml", other + ingress("rules: [" + rule("b.example") + "]")}});
    QCOMPARE(graph.entryRows.size(), std::size_t(2));
    QVERIFY(graph.entryRows[0].status == EntryStatus::Broken); // its own Service selects nothing, but has the port
    QVERIFY(graph.entryRows[1].status == EntryStatus::MissingPort);
}

void EntriesTest::hostPortsNameTheWorkload()
{
    const std::string agent = "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: agent}\nspec: {template: {spec: {";
    const PortGraph own = test::graphOf(agent
        + "containers: [{name: c, ports: [{containerPort: 8125, hostPort: 8126, protocol: UDP}, "
          "{containerPort: 1}]}]}}}\n");
    QCOMPARE(describe(own), std::string("HostPort * - 8126 UDP → - ? ok"));
    QCOMPARE(own.workloads[own.entryRows[0].workload].label, std::string("DaemonSet/agent"));
    const PortGraph network
        = test::graphOf(agent + "hostNetwork: true, containers: [{name: c, ports: [{containerPort: 9100}]}]}}}\n");
    QCOMPARE(describe(network), std::string("HostPort * - 9100 TCP → - ? ok"));
}

QTEST_GUILESS_MAIN(EntriesTest)
#include "tst_entries.moc"
