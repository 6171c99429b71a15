// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/follow.h"
#include "tests/core/graph/manifest.h"

#include <QTest>

using namespace portolan;
using namespace portolan::test;

// A request told hop by hop: who turns which port into which, and the line that decides it.
class FollowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsOfARequest_data();
    void stepsOfARequest();
    void everyChainHasStepsThatMeet();
    void anEmptySystemHasNoChains();
    void theLineThatDecidesIsShown();
};

namespace {

const std::string kPods
    = "---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {matchLabels: {app: "
      "web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers:\n      - name: web\n"
      "        image: web:1\n        env: [{name: PORT, value: \"8080\"}]\n        ports: [{name: http, "
      "containerPort: 8080}]\n";

std::string service(const std::string &port, const std::string &more = {})
{
    return "---\napiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: {app: web}\n" + more + "  ports:\n  - "
        + port + '\n';
}

std::string ingress(const std::string &port)
{
    return "---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: front}\nspec:\n  rules:\n  - host: "
           "shop.example\n"
           "    http:\n      paths:\n      - path: /\n        pathType: Prefix\n        backend: {service: {name: web, port: "
        + port + "}}\n";
}

QString whoActs(const std::vector<FollowStep> &steps)
{
    QStringList names;
    for (const FollowStep &step : steps)
        names.append(step.broken ? QStringLiteral("end") : QString::fromStdString(english(toMessage(step.by))));
    return names.join(QStringLiteral(" > "));
}

} // namespace

void FollowTest::stepsOfARequest_data()
{
    QTest::addColumn<std::string>("manifests");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("actors");
    QTest::addColumn<QString>("said"); // in one of the sentences

    QTest::newRow("Ingress to a named target port")
        << ingress("{number: 80}") + service("{port: 80, targetPort: http}") + kPods << "http://shop.example/  →  default/web"
        << "Client > Ingress controller > kube-proxy > Container runtime"
        << "turns service port 80 into target port 8080 of a pod of Deployment/web: targetPort is \"http\"";
    QTest::newRow("Ingress that names the port")
        << ingress("{name: main}") + service("{name: main, port: 80, targetPort: http}") + kPods
        << "http://shop.example/  →  default/web"
        << "Client > Ingress controller > kube-proxy > Container runtime"
        << "the backend calls it \"main\"";
    QTest::newRow("node port") << service("{port: 80, nodePort: 30080, targetPort: 8080}", "  type: NodePort\n") + kPods
                               << "node:30080  →  default/web:80"
                               << "Client > kube-proxy > kube-proxy > Container runtime"
                               << "node port 30080 belongs to port 80";
    QTest::newRow("load balancer") << service("{port: 443, nodePort: 30443, targetPort: 8080}", "  type: LoadBalancer\n") + kPods
                                   << "web:443  →  default/web"
                                   << "Client > Load balancer > kube-proxy > kube-proxy > Container runtime"
                                   << "turns port 443 into node port 30443";
    QTest::newRow("no target port") << service("{port: 8080}") + kPods << "default/web:8080"
                                    << "Client > kube-proxy > Container runtime"
                                    << "no targetPort is written";
    QTest::newRow("headless") << service("{port: 8080}", "  clusterIP: None\n") + kPods << "default/web:8080"
                              << "Cluster DNS > Cluster DNS > Container runtime"
                              << "no port is rewritten";
    QTest::newRow("external name") << std::string(
        "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {type: ExternalName, externalName: db.example, "
        "ports: [{port: 5432}]}\n") << "default/web:5432"
                                   << "Client > Cluster DNS"
                                   << "DNS answers with db.example";
    QTest::newRow("a name that no pod has") << service("{port: 80, targetPort: https}") + kPods << "default/web:80"
                                            << "Client > end"
                                            << "https";
    QTest::newRow("no such Service") << ingress("{number: 80}") << "http://shop.example/  →  default/web"
                                     << "Client > end"
                                     << "web";
    QTest::newRow("nothing selected") << service("{port: 80}") << "default/web:80"
                                      << "Client > end"
                                      << "carries the labels app: web";
    QTest::newRow("the program listens elsewhere")
        << service("{port: 80, targetPort: 8080}") + QString::fromStdString(kPods).replace("\"8080\"", "\"3000\"").toStdString()
        << "default/web:80"
        << "Client > kube-proxy > end"
        << "listens on 3000";
    QTest::newRow("host port")
        << QString::fromStdString(kPods).replace("containerPort: 8080", "containerPort: 8080, hostPort: 80").toStdString()
        << "web:80  →  default/web"
        << "Client > Container runtime > Container runtime"
        << "turns the node's port 80 into port 8080";
}

void FollowTest::stepsOfARequest()
{
    QFETCH(std::string, manifests);
    QFETCH(QString, name);
    QFETCH(QString, said);
    const PortGraph graph = graphOf(manifests);
    const auto chains = portChains(graph);
    QVERIFY(!chains.empty());
    QCOMPARE(QString::fromStdString(chainName(graph, chains.front())), name);
    const auto steps = follow(graph, chains.front());
    QTEST(whoActs(steps), "actors");
    QString all;
    for (const FollowStep &step : steps) {
        QVERIFY(!step.sentence.empty());
        all += QString::fromStdString(english(step.sentence)) + u'\n';
    }
    QVERIFY2(all.contains(said), qPrintable(all));
    QVERIFY2(!all.contains('%'), qPrintable(all));
}

void FollowTest::everyChainHasStepsThatMeet()
{
    const PortGraph graph = graphOf(ingress("{number: 80}")
        + service("{name: a, port: 80, nodePort: 30080, targetPort: http}", "  type: NodePort\n") + kPods);
    const auto chains = portChains(graph);
    QCOMPARE(chains.size(), std::size_t(2)); // through the Ingress, and through the node port
    for (const PortChain &chain : chains) {
        std::string here;
        for (const FollowStep &step : follow(graph, chain)) {
            QCOMPARE(step.from, here);
            here = step.to;
        }
        QVERIFY(here.starts_with("Deployment/default/web"));
    }
}

void FollowTest::anEmptySystemHasNoChains()
{
    QVERIFY(portChains(graphOf("")).empty());
}

void FollowTest::theLineThatDecidesIsShown()
{
    const PortGraph graph
        = graphOf("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: {app: web}\n  ports:\n"
                  "  - port: 80\n    targetPort: http   # by name\n"
            + kPods);
    const auto steps = follow(graph, portChains(graph).front());
    QCOMPARE(steps[0].line, 7U);
    QCOMPARE(steps[0].text, std::string("- port: 80"));
    QCOMPARE(steps[1].line, 8U);
    QCOMPARE(steps[1].text, std::string("targetPort: http   # by name"));
    QVERIFY(steps[2].inside);
    QVERIFY(steps[2].text.find("PORT") != std::string::npos);
}

QTEST_GUILESS_MAIN(FollowTest)
#include "tst_follow.moc"
