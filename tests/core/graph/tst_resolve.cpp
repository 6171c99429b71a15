// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/graph/manifest.h"

#include <QTest>
#include <algorithm>

using namespace portolan;

// Rules of SEMANTICS.md that the recorded scenarios do not reach. One text describes what each service port comes to:
// "SERVICE PORT STATUS node NODEPORT: BACKEND PORT, …".
class ResolveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void servicePorts_data();
    void servicePorts();
    void nodePorts_data();
    void nodePorts();
    void variantsResolveInTheirOwnFolder_data();
    void variantsResolveInTheirOwnFolder();
    void chainsAreCountedFromTheirLeftmostPort_data();
    void chainsAreCountedFromTheirLeftmostPort();
    void undeclaredPortIsReachedWithARemark();
    void selectedWorkloadsAreReached();
};

namespace {

std::string workload(const std::string &kind, const std::string &name, const std::string &spec, const std::string &container,
    const std::string &meta = {})
{
    return "---\napiVersion: " + std::string(kind == "Job" || kind == "CronJob" ? "batch/v1" : "apps/v1") + "\nkind: " + kind
        + "\nmetadata: {name: " + name + meta + "}\nspec: {" + spec + (kind == "CronJob" ? "jobTemplate: {spec: {" : "")
        + "template: {metadata: {labels: {app: a}}, spec: {containers: [{name: c, " + container + "}]}}"
        + (kind == "CronJob" ? "}}" : "") + "}\n";
}

std::string service(const std::string &name, const std::string &spec)
{
    return "---\napiVersion: v1\nkind: Service\nmetadata: {name: " + name + "}\nspec: {" + spec + "}\n";
}

const std::string kWeb = workload("Deployment", "web", "", "ports: [{name: http, containerPort: 8080}]");
const std::string kToHttp = "selector: {app: a}, ports: [{port: 80, targetPort: http}]";

std::string describe(const PortGraph &graph)
{
    std::string text;
    for (const ServiceNode &service : graph.services) {
        for (const ServicePortNode &port : service.ports) {
            text += (text.empty() ? "" : "; ") + service.key.name + ' ';
            text += port.port == kNone ? "-" : graph.service(service).ports[port.port].port.text;
            text += ' ' + std::string(toString(port.status));
            if (port.nodePort)
                text += " node " + std::to_string(*port.nodePort);
            if (port.nodePortAuto)
                text += " node auto";
            for (const Backend &backend : port.backends)
                text += ", " + backend.label + ' ' + (backend.port ? std::to_string(*backend.port) : "none");
        }
    }
    return text;
}

} // namespace

void ResolveTest::servicePorts_data()
{
    QTest::addColumn<std::string>("manifest");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *title, const std::string &manifest, const char *expected) {
        QTest::newRow(title) << manifest << std::string(expected);
    };
    row("name", kWeb + service("s", kToHttp), "s 80 ok, Deployment/web 8080");
    row("suspended Job is idle",
        workload("Job", "j", "suspend: true, ", "ports: [{containerPort: 1}]")
            + service("s", "selector: {app: a}, ports: [{port: 1}]"),
        "s 1 idle, Job/j 1");
    row("suspended CronJob is idle",
        workload("CronJob", "j", "suspend: true, ", "ports: [{containerPort: 1}]")
            + service("s", "selector: {app: a}, ports: [{port: 1}]"),
        "s 1 idle, CronJob/j 1");
    row("paused Deployment is idle",
        workload("Deployment", "d", "paused: true, ", "image: a") + service("s", "selector: {app: a}, ports: [{port: 1}]"),
        "s 1 idle, Deployment/d 1");
    row("idle one beside a running one is not judged",
        workload("Deployment", "d", "replicas: 0, ", "image: a") + kWeb + service("s", kToHttp),
        "s 80 ok, Deployment/d none, Deployment/web 8080");
    row("one of two is partial", workload("StatefulSet", "d", "", "image: a") + kWeb + service("s", kToHttp),
        "s 80 partial, StatefulSet/d none, Deployment/web 8080");
    row("port 70000 reaches nobody", kWeb + service("s", "selector: {app: a}, ports: [{port: 80, targetPort: 70000}]"),
        "s 80 unresolved, Deployment/web none");
    row("no port number, no target", kWeb + service("s", "selector: {app: a}, ports: [{name: x}]"),
        "s  unresolved, Deployment/web none");
    row("no selector, no slice", kWeb + service("s", "ports: [{port: 80}]"), "s 80 no-backend");
    row("headless without ports still selects", kWeb + service("s", "clusterIP: None, selector: {app: a}"),
        "s - ok, Deployment/web none");
    row("external name with a selector", kWeb + service("s", "type: ExternalName, externalName: x.example, " + kToHttp),
        "s 80 external");
    row("pod of a StatefulSet by its name",
        workload("StatefulSet", "db", "replicas: 2, ", "image: a")
            + service("one", "selector: {statefulset.kubernetes.io/pod-name: db-1}, ports: [{port: 1}]")
            + service("out-of-range", "selector: {statefulset.kubernetes.io/pod-name: db-2}, ports: [{port: 1}]")
            + service("second", "selector: {app: a, apps.kubernetes.io/pod-index: '1'}, ports: [{port: 1}]"),
        "one 1 ok, StatefulSet/db 1; out-of-range 1 no-backend; second 1 ok, StatefulSet/db 1");
    row("Job's pods by the job's name",
        workload("Job", "j", "", "image: a") + service("new", "selector: {batch.kubernetes.io/job-name: j}, ports: [{port: 1}]")
            + service("old", "selector: {job-name: j}, ports: [{port: 1}]")
            + service("other", "selector: {job-name: k}, ports: [{port: 1}]"),
        "new 1 ok, Job/j 1; old 1 ok, Job/j 1; other 1 no-backend");
    row("hand-made slice adds to a selector",
        kWeb + service("s", kToHttp)
            + "---\napiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata: {name: x, labels: "
              "{kubernetes.io/service-name: s}}\nports: [{port: 9}]\nendpoints: [{addresses: [192.0.2.1]}]\n",
        "s 80 ok, Deployment/web 8080, address/192.0.2.1 9");
    row("hand-made Endpoints beside a selector count nothing",
        kWeb + service("s", kToHttp)
            + "---\napiVersion: v1\nkind: Endpoints\nmetadata: {name: s}\nsubsets: [{addresses: [{ip: 192.0.2.1}], ports: "
              "[{port: 9}]}]\n",
        "s 80 ok, Deployment/web 8080");
    row("all subsets of Endpoints",
        service("s", "ports: [{name: a, port: 1}, {name: b, port: 2}]")
            + "---\napiVersion: v1\nkind: Endpoints\nmetadata: {name: s}\nsubsets: [{addresses: [{ip: 192.0.2.1}], ports: "
              "[{name: a, "
              "port: 9}]}, {addresses: [{ip: 192.0.2.2}], ports: [{name: b, port: 8}]}]\n",
        "s 1 manual, address/192.0.2.1 9; s 2 manual, address/192.0.2.2 8");
    row("hand-made slice that refers to a pod",
        "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c}]}\n" + service("s", "ports: [{port: 80}]")
            + "---\napiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata: {name: x, labels: "
              "{kubernetes.io/service-name: s}}\nports: [{port: 9}]\nendpoints: [{addresses: [10.0.0.1], targetRef: {kind: Pod, "
              "name: "
              "p}}]\n",
        "s 80 manual, Pod/p 9");
    row("slice that calls the port otherwise",
        service("s", "ports: [{port: 1}]")
            + "---\napiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata: {name: x, labels: "
              "{kubernetes.io/service-name: s}}\nports: [{name: tcp, port: 9}]\nendpoints: [{addresses: [192.0.2.1]}]\n",
        "s 1 manual, address/192.0.2.1 none");
    row("custom kind with a pod template",
        "apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: {name: r}\nspec: {template: "
        "{metadata: {labels: {app: a}}, spec: {containers: [{name: c, ports: [{name: http, containerPort: 1}]}]}}}\n"
            + service("s", kToHttp),
        "s 80 ok, Rollout.argoproj.io/r 1");
    row("other namespace is not selected",
        workload("Deployment", "web", "", "image: a", ", namespace: b") + service("s", kToHttp), "s 80 no-backend");
}

void ResolveTest::servicePorts()
{
    QFETCH(std::string, manifest);
    QFETCH(std::string, expected);
    QCOMPARE(describe(test::graphOf(manifest)), expected);
}

void ResolveTest::nodePorts_data()
{
    QTest::addColumn<std::string>("spec");
    QTest::addColumn<std::string>("expected");
    const auto row
        = [](const char *spec, const char *expected) { QTest::newRow(spec) << std::string(spec) << std::string(expected); };
    row("type: NodePort, ports: [{port: 80, nodePort: 30080}]", "s 80 no-backend node 30080");
    row("type: NodePort, ports: [{port: 80}]", "s 80 no-backend node auto");
    row("type: NodePort, ports: [{port: 80, nodePort: 0}]", "s 80 no-backend node auto");
    row("type: LoadBalancer, ports: [{port: 80}]", "s 80 no-backend node auto");
    row("type: LoadBalancer, allocateLoadBalancerNodePorts: false, ports: [{port: 80}]", "s 80 no-backend");
    row("type: LoadBalancer, allocateLoadBalancerNodePorts: false, ports: [{port: 80, nodePort: 30080}]",
        "s 80 no-backend node 30080");
    row("ports: [{port: 80, nodePort: 30080}]", "s 80 no-backend");
    row("type: NodePort, ports: [{name: t, port: 53, nodePort: 30053}, {name: u, port: 53, protocol: UDP}]",
        "s 53 no-backend node 30053; s 53 no-backend node 30053");
    row("type: NodePort, ports: [{name: t, port: 53, nodePort: 30053}, {name: u, port: 54, protocol: UDP}]",
        "s 53 no-backend node 30053; s 54 no-backend node auto");
}

void ResolveTest::nodePorts()
{
    QFETCH(std::string, spec);
    QFETCH(std::string, expected);
    QCOMPARE(describe(test::graphOf(service("s", spec))), expected);
}

void ResolveTest::variantsResolveInTheirOwnFolder_data()
{
    QTest::addColumn<QStringList>("files"); // name, "S" a Service, then the port of a Deployment or ""
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *title, const QStringList &files, const char *expected) {
        QTest::newRow(title) << files << std::string(expected);
    };
    row("each its own", {"a/all.yaml", "S80", "1", "b/all.yaml", "S81", "2"},
        "s 80 ok, Deployment/web 1; s 81 ok, Deployment/web 2");
    row("one Service beside one variant", {"a/all.yaml", "S80", "1", "b/all.yaml", "", "2"}, "s 80 ok, Deployment/web 1");
    row("base for overlays", {"base/s.yaml", "S80", "", "overlays/a/d.yaml", "", "1", "overlays/b/d.yaml", "", "2"},
        "s 80 ok, Deployment/web 1, Deployment/web 2");
    row("whole base beside overlays", {"base/all.yaml", "S80", "3", "overlays/a/d.yaml", "", "1", "overlays/b/d.yaml", "", "2"},
        "s 80 ok, Deployment/web 3");
    row("nothing in its own folder", {"a/s/s.yaml", "S80", "", "a/d/d.yaml", "", "1", "b/d/d.yaml", "", "2"},
        "s 80 ok, Deployment/web 1");
    row("one folder, several files", {"a/x.yaml", "S80", "1", "a/y.yaml", "S81", "2"},
        "s 80 ok, Deployment/web 1; s 81 ok, Deployment/web 2");
    row("an equal copy stands in both folders", {"a/all.yaml", "S80", "1", "b/all.yaml", "S80", "2"},
        "s 80 ok, Deployment/web 1, Deployment/web 2");
    row("no variants, two folders", {"a/s.yaml", "S80", "", "b/d.yaml", "", "2"}, "s 80 ok, Deployment/web 2");
}

void ResolveTest::variantsResolveInTheirOwnFolder()
{
    QFETCH(QStringList, files);
    QFETCH(std::string, expected);
    std::vector<test::NamedText> texts;
    for (qsizetype i = 0; i + 2 < files.size(); i += 3) {
        std::string text;
        if (!files[i + 1].isEmpty())
            text += service(
                "s", "selector: {app: a}, ports: [{port: " + files[i + 1].mid(1).toStdString() + ", targetPort: http}]");
        if (!files[i + 2].isEmpty())
            text += workload("Deployment", "web", "", "ports: [{name: http, containerPort: " + files[i + 2].toStdString() + "}]");
        texts.push_back({files[i].toStdString(), text});
    }
    QCOMPARE(describe(test::graphOf(texts)), expected);
    std::ranges::reverse(texts);
    QCOMPARE(describe(test::graphOf(texts)), expected);
}

void ResolveTest::chainsAreCountedFromTheirLeftmostPort_data()
{
    QTest::addColumn<std::string>("manifest");
    QTest::addColumn<uint>("chains");
    QTest::addColumn<uint>("broken");
    const std::string ingress
        = "---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: i}\nspec: {rules: [{http: "
          "{paths: [{path: /, backend: {service: {name: s, port: {number: 80}}}}]}}]}\n";
    const std::string nodePort = service("s", "type: NodePort, " + kToHttp);
    QTest::newRow("a Service alone") << kWeb + service("s", kToHttp) << 1U << 0U;
    QTest::newRow("an entry is further left") << kWeb + service("s", kToHttp) + ingress << 1U << 0U;
    QTest::newRow("entry and node port are two") << kWeb + nodePort + ingress << 2U << 0U;
    QTest::newRow("load balancer through its node port") << kWeb + service("s", "type: LoadBalancer, " + kToHttp) << 1U << 0U;
    QTest::newRow("two workloads") << kWeb + workload("DaemonSet", "d", "", "ports: [{name: http, containerPort: 1}]")
            + service("s", kToHttp) << 2U
                                   << 0U;
    QTest::newRow("one of two breaks") << kWeb + workload("DaemonSet", "d", "", "image: a") + service("s", kToHttp) << 2U << 1U;
    QTest::newRow("entry to nowhere") << ingress << 1U << 1U;
    QTest::newRow("nothing selected") << service("s", kToHttp) + ingress << 1U << 1U;
    QTest::newRow("external name") << service("s", "type: ExternalName, externalName: x, ports: [{port: 80}]") << 1U << 0U;
    QTest::newRow("nobody points at it") << kWeb << 0U << 0U;
    QTest::newRow("host port") << workload("DaemonSet", "d", "", "ports: [{containerPort: 1, hostPort: 1}]") << 1U << 0U;
}

void ResolveTest::chainsAreCountedFromTheirLeftmostPort()
{
    QFETCH(std::string, manifest);
    QFETCH(uint, chains);
    QFETCH(uint, broken);
    const PortGraph graph = test::graphOf(manifest);
    QCOMPARE(graph.chains, chains);
    QCOMPARE(graph.brokenChains, broken);
}

void ResolveTest::undeclaredPortIsReachedWithARemark()
{
    const PortGraph graph = test::graphOf(
        kWeb + service("s", "selector: {app: a}, ports: [{port: 80, targetPort: 9999}, {port: 81, targetPort: http}]"));
    const WorkloadNode &web = graph.workloads.front();
    QCOMPARE(web.ports.size(), std::size_t(2));
    QVERIFY(web.ports[0].reached);
    QVERIFY(web.ports[0].remark.empty());
    QCOMPARE(web.ports[1].container, kNone);
    QCOMPARE(web.ports[1].number, std::optional(9999));
    QVERIFY(!web.ports[1].remark.empty());
    QVERIFY(graph.services.front().ports[0].problem.empty());
}

void ResolveTest::selectedWorkloadsAreReached()
{
    const PortGraph graph = test::graphOf(workload("Deployment", "web", "", "image: a") + service("s", kToHttp)
        + workload("Deployment", "x", "", "image: a", ", namespace: b"));
    QVERIFY(graph.workloads[1].reached); // though its port does not resolve
    QVERIFY(!graph.workloads[0].reached); // namespace b
}

QTEST_GUILESS_MAIN(ResolveTest)
#include "tst_resolve.moc"
