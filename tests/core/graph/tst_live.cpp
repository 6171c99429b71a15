// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/graph/manifest.h"

#include <QTest>

using namespace portolan;

// Dumps of a cluster: what SEMANTICS.md, 7 and 8, and CLI.md, "Live", say beyond the recorded ones.
class LiveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void podsAreGroupedUnderTheTopOfTheirOwners_data();
    void podsAreGroupedUnderTheTopOfTheirOwners();
    void withoutSlicesPodsDecide_data();
    void withoutSlicesPodsDecide();
    void slicesOfTheControllerDecide();
    void podsThatLackTheNameAreNotReached();
    void midRolloutOneNameIsTwoNumbers();
    void templateCountsOnlyWithoutPods();
};

namespace {

struct PodShape {
    std::string name;
    std::string owner; // "kind: ReplicaSet, name: web-1"; "" for none
    std::string status = "phase: Running, podIP: 10.0.0.1, conditions: [{type: Ready, status: 'True'}]";
    std::string port = "name: http, containerPort: 8080";
    std::string labels = "app: a";
    std::string meta {};
};

std::string pod(const PodShape &shape)
{
    const std::string owners
        = shape.owner.empty() ? std::string() : ", ownerReferences: [{" + shape.owner + ", controller: true, uid: x}]";
    return "---\napiVersion: v1\nkind: Pod\nmetadata: {name: " + shape.name + ", uid: u-" + shape.name + owners + shape.meta
        + ", labels: {" + shape.labels + "}}\nspec: {containers: [{name: c, ports: [{" + shape.port + "}]}]}\nstatus: {"
        + shape.status + "}\n";
}

std::string object(
    const std::string &kind, const std::string &name, const std::string &owner, const std::string &spec = "replicas: 2")
{
    const std::string owners = owner.empty() ? std::string() : ", ownerReferences: [{" + owner + ", controller: true, uid: x}]";
    return "---\napiVersion: " + std::string(kind == "Job" || kind == "CronJob" ? "batch/v1" : "apps/v1") + "\nkind: " + kind
        + "\nmetadata: {name: " + name + ", uid: u-" + name + owners + "}\nspec: {" + spec
        + ", template: {metadata: {labels: {app: a}}, spec: {containers: [{name: c, ports: [{name: http, containerPort: "
          "8080}]}]}}}\n";
}

const std::string kService
    = "---\napiVersion: v1\nkind: Service\nmetadata: {name: web, uid: s}\nspec: {selector: {app: a}, ports: "
      "[{port: 80, targetPort: http}]}\n";

std::string slice(const std::string &name, const std::string &ports, const std::string &endpoints)
{
    return "---\napiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\naddressType: IPv4\nmetadata: {name: " + name
        + ", uid: " + name
        + ", labels: {kubernetes.io/service-name: web, endpointslice.kubernetes.io/managed-by: "
          "endpointslice-controller.k8s.io}}\n"
        + "ports: " + ports + "\nendpoints: [" + endpoints + "]\n";
}

std::string endpoint(const std::string &podName, bool ready = true)
{
    return "{addresses: [10.0.0.1], conditions: {ready: " + std::string(ready ? "true" : "false")
        + "}, targetRef: {kind: Pod, name: " + podName + "}}";
}

std::string describe(const PortGraph &graph)
{
    const ServicePortNode &port = graph.services.front().ports.front();
    std::string text(toString(port.status));
    for (const Backend &backend : port.backends) {
        text += ", " + backend.label + ' ' + (backend.port ? std::to_string(*backend.port) : "none") + ' '
            + std::to_string(backend.ready.value_or(-1)) + '/' + std::to_string(backend.replicas.value_or(-1));
    }
    return text;
}

} // namespace

void LiveTest::podsAreGroupedUnderTheTopOfTheirOwners_data()
{
    QTest::addColumn<std::string>("objects");
    QTest::addColumn<std::string>("labels");
    const auto row = [](const char *title, const std::string &objects, const char *labels) {
        QTest::newRow(title) << objects << std::string(labels);
    };
    const std::string web = object("Deployment", "web", "");
    const std::string replicaSet = object("ReplicaSet", "web-5d", "kind: Deployment, name: web");
    const std::string two
        = pod({"web-5d-a", "kind: ReplicaSet, name: web-5d"}) + pod({"web-5d-b", "kind: ReplicaSet, name: web-5d"});
    row("Deployment", web + replicaSet + two, "Deployment/web 2 ");
    row("without the Deployment", replicaSet + two, "Deployment/web 2 ");
    row("without the ReplicaSet and its hash", web + two, "Deployment/web 0 ReplicaSet/web-5d 2 ");
    row("without the ReplicaSet, by the template's hash",
        web + pod({.name = "web-5d-a", .owner = "kind: ReplicaSet, name: web-5d", .labels = "pod-template-hash: 5d"}),
        "Deployment/web 1 ");
    row("CronJob", object("Job", "j-1", "kind: CronJob, name: j") + pod({"j-1-a", "kind: Job, name: j-1"}), "CronJob/j 1 ");
    row("mirror pod of a node", pod({"kube-proxy-n", "kind: Node, name: n"}), "Pod/kube-proxy-n 1 ");
    row("bare pod", pod({"p", ""}), "Pod/p 1 ");
    row("operator above a StatefulSet",
        object("StatefulSet", "db", "kind: Postgres, name: main") + pod({"db-0", "kind: StatefulSet, name: db"}),
        "StatefulSet/db 1 ");
    row("custom owner of a pod", pod({"run-1", "kind: TaskRun, name: run"}), "TaskRun/run 1 ");
}

void LiveTest::podsAreGroupedUnderTheTopOfTheirOwners()
{
    QFETCH(std::string, objects);
    QFETCH(std::string, labels);
    std::string found;
    for (const WorkloadNode &node : test::graphOf(objects).workloads)
        found += node.label + ' ' + std::to_string(node.pods.size()) + ' ';
    QCOMPARE(found, labels);
}

void LiveTest::withoutSlicesPodsDecide_data()
{
    QTest::addColumn<std::string>("objects");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *title, const std::string &objects, const char *expected) {
        QTest::newRow(title) << kService + objects << std::string(expected);
    };
    const std::string running = "phase: Running, podIP: 10.0.0.1";
    row("ready", pod({"p", ""}), "ok, Pod/p 8080 1/1");
    row("not ready", pod({"p", "", running + ", conditions: [{type: Ready, status: 'False'}]"}), "ok, Pod/p 8080 0/1");
    row("no address yet", pod({"p", "", "phase: Pending"}), "idle, Pod/p 8080 0/0");
    row("finished", pod({"p", "", "phase: Succeeded, podIP: 10.0.0.1"}), "no-backend");
    row("terminating", pod({.name = "p", .owner = "", .meta = ", deletionTimestamp: '2026-01-01T00:00:00Z'"}),
        "ok, Pod/p 8080 0/1");
}

void LiveTest::withoutSlicesPodsDecide()
{
    QFETCH(std::string, objects);
    QFETCH(std::string, expected);
    QCOMPARE(describe(test::graphOf(objects)), expected);
}

void LiveTest::slicesOfTheControllerDecide()
{
    const std::string pods = pod({"p", ""}) + pod({"q", ""}); // both ready by their own word
    const std::string four = slice("v4", "[{port: 8080}]", endpoint("p", false));
    const std::string six = slice("v6", "[{port: 8080}]", endpoint("p", false)); // dual stack: the same pod again
    QCOMPARE(describe(test::graphOf(kService + pods + four + six)), std::string("ok, Pod/p 8080 0/1, Pod/q 8080 0/0"));
}

void LiveTest::podsThatLackTheNameAreNotReached()
{
    const std::string pods = pod({"p", ""}) + pod({.name = "q", .owner = "", .port = "name: web, containerPort: 8080"});
    const std::string slices = slice("a", "[{port: 8080}]", endpoint("p")) + slice("b", "null", endpoint("q"));
    const PortGraph graph = test::graphOf(kService + pods + slices);
    QCOMPARE(describe(graph), std::string("partial, Pod/p 8080 1/1, Pod/q none 1/1"));
    QVERIFY(!graph.services.front().ports.front().backends[1].remark.empty());
}

void LiveTest::midRolloutOneNameIsTwoNumbers()
{
    const std::string owner = "kind: ReplicaSet, name: ";
    const std::string objects = object("Deployment", "web", "") + object("ReplicaSet", "web-1", "kind: Deployment, name: web")
        + object("ReplicaSet", "web-2", "kind: Deployment, name: web")
        + pod({.name = "web-1-a", .owner = owner + "web-1", .port = "name: http, containerPort: 9090"})
        + pod({"web-2-a", owner + "web-2"});
    QCOMPARE(describe(test::graphOf(kService + objects)), std::string("ok, Deployment/web 8080 1/1, Deployment/web 9090 1/1"));
}

void LiveTest::templateCountsOnlyWithoutPods()
{
    const std::string deployment = object("Deployment", "web", "");
    // No pod at all in the input: it was not asked for them.
    QCOMPARE(describe(test::graphOf(kService + deployment)), std::string("ok, Deployment/web 8080 -1/2"));
    // Pods are in the input, and this Deployment has none.
    QCOMPARE(describe(test::graphOf(kService + deployment + pod({.name = "x", .owner = "", .labels = "b: c"}))),
        std::string("idle, Deployment/web 8080 0/0"));
}

QTEST_GUILESS_MAIN(LiveTest)
#include "tst_live.moc"
