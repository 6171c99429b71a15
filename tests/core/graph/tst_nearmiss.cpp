// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/nearmiss.h"

#include "tests/core/graph/manifest.h"

#include <QTest>

using namespace portolan;

class NearMissTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsWithinReach_data();
    void wordsWithinReach();
    void problemSaysWhatWasMeant_data();
    void problemSaysWhatWasMeant();
    void entryProblemSaysWhatWasMeant_data();
    void entryProblemSaysWhatWasMeant();
};

void NearMissTest::wordsWithinReach_data()
{
    QTest::addColumn<std::string>("written");
    QTest::addColumn<std::string>("meant");
    QTest::addColumn<bool>("near");
    const auto row = [](const char *written, const char *meant, bool near) {
        QTest::addRow("%s for %s", written, meant) << std::string(written) << std::string(meant) << near;
    };
    row("frontend", "fronted", true);
    row("frontend", "forntend", true);
    row("frontend", "frntnd", true);
    row("frontend", "fends", false);
    row("web", "wbe", true);
    row("web", "wb", true);
    row("web", "we-b1", false);
    row("web", "api", false);
    row("web", "web", false);
    row("web-1", "web-2", false); // digits alone: two things
    row("web-1", "web1", true);
    row("", "a", true);
}

void NearMissTest::wordsWithinReach()
{
    QFETCH(std::string, written);
    QFETCH(std::string, meant);
    QFETCH(bool, near);
    QCOMPARE(isNearMiss(written, meant), near);
}

namespace {

std::string deployment(const std::string &labels, const std::string &ports, const std::string &rest = {})
{
    return "---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web" + rest + "}\nspec:\n  template:\n    metadata:\n"
        + "      labels: {" + labels + "}\n    spec:\n      containers: [{name: c, ports: [" + ports + "]}]\n";
}

std::string service(const std::string &selector, const std::string &port)
{
    return "---\napiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {selector: {" + selector + "}, ports: [{" + port
        + "}]}\n";
}

} // namespace

void NearMissTest::problemSaysWhatWasMeant_data()
{
    QTest::addColumn<std::string>("manifest");
    QTest::addColumn<std::string>("problem");
    const auto row = [](const char *title, const std::string &manifest, const char *problem) {
        QTest::newRow(title) << manifest << std::string(problem);
    };
    const std::string https = "{name: https, containerPort: 8443}";
    row("named like the service port",
        deployment("app: a", https + ", {name: debug, containerPort: 1}")
            + service("app: a", "name: https, port: 443, targetPort: tls"),
        R"(No container port is named "tls". Did you mean "https" (8443)?)");
    row("slip of the pen",
        deployment("app: a", https + ", {name: debug, containerPort: 1}") + service("app: a", "port: 443, targetPort: htps"),
        R"(No container port is named "htps". Did you mean "https" (8443)?)");
    row("the only name", deployment("app: a", https) + service("app: a", "port: 443, targetPort: metrics"),
        R"(No container port is named "metrics"; the only name is "https" (8443).)");
    row("no ports at all", deployment("app: a", "") + service("app: a", "port: 443, targetPort: web"),
        R"(No container port is named "web"; the containers declare no port.)");
    row("other protocol",
        deployment("app: a", "{name: dns, containerPort: 53, protocol: UDP}") + service("app: a", "port: 53, targetPort: dns"),
        R"(Container port "dns" is declared with protocol UDP, not TCP.)");
    row("misspelt label", deployment("app: frontend", https) + service("app: fronted", "port: 443"),
        "The selector app: fronted picks no pod. Did you mean app: frontend, as Deployment/web has it?");
    row("misspelt key", deployment("app: frontend", https) + service("ap: frontend", "port: 443"),
        "The selector ap: frontend picks no pod. Did you mean app: frontend, as Deployment/web has it?");
    row("two labels apart", deployment("app: frontend, tier: web", https) + service("app: fronted, tier: wbe", "port: 443"),
        R"(No pod in namespace "default" carries the labels app: fronted, tier: wbe.)");
    row("digits alone", deployment("app: web-1", https) + service("app: web-2", "port: 443"),
        R"(No pod in namespace "default" carries the labels app: web-2.)");
    row("selected by another",
        deployment("app: frontend", https) + service("app: fronted", "port: 443")
            + "---\napiVersion: v1\nkind: Service\nmetadata: {name: z}\nspec: {selector: {app: frontend}, ports: [{port: 1}]}\n",
        R"(No pod in namespace "default" carries the labels app: fronted.)");
    row("in another namespace", deployment("app: a", https, ", namespace: shop") + service("app: a", "port: 443"),
        R"(No pod in namespace "default" carries the labels app: a; Deployment/web does, in namespace "shop".)");
    row("no selector", service("", "port: 443"), "The Service has no selector, and no EndpointSlice belongs to it.");
    row("nothing wrong", deployment("app: a", https) + service("app: a", "port: 443, targetPort: https"), "");
}

void NearMissTest::problemSaysWhatWasMeant()
{
    QFETCH(std::string, manifest);
    QFETCH(std::string, problem);
    const PortGraph graph = test::graphOf(manifest);
    QCOMPARE(english(graph.services.front().ports.front().problem), problem);
}

void NearMissTest::entryProblemSaysWhatWasMeant_data()
{
    QTest::addColumn<std::string>("backend");
    QTest::addColumn<std::string>("problem");
    const auto row = [](const char *backend, const char *problem) {
        QTest::newRow(backend) << std::string(backend) << std::string(problem);
    };
    row("name: web, port: {number: 80}", "");
    row("name: web, port: {name: http}", "");
    row("name: web, port: {number: 8080}",
        R"(Service "web" has no port 8080: that is the target port; the service port is "http" (80).)");
    row("name: web, port: {number: 9000}",
        R"(Service "web" has no port 9000: that is the target port; the service port is "admin" (81).)");
    row("name: web, port: {number: 30080}",
        R"(Service "web" has no port 30080: that is the node port; the service port is "http" (80).)");
    row("name: web, port: {name: htpp}", R"(Service "web" has no port htpp. Did you mean "http" (80)?)");
    row("name: wbe, port: {number: 80}", R"(No Service named "wbe" in namespace "default". Did you mean "web"?)");
    row("name: pay, port: {number: 80}", R"(No Service named "pay" in namespace "default"; there is one in "bank".)");
    row("name: nobody, port: {number: 80}", R"(No Service named "nobody" in namespace "default".)");
    row("name: web", R"(The entry names no valid port of Service "web".)");
}

void NearMissTest::entryProblemSaysWhatWasMeant()
{
    QFETCH(std::string, backend);
    QFETCH(std::string, problem);
    const PortGraph graph = test::graphOf(deployment("app: a", "{containerPort: 8080}, {name: adm, containerPort: 9000}")
        + "---\napiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {type: NodePort, selector: {app: a}, "
          "ports: [{name: http, port: 80, targetPort: 8080, nodePort: 30080}, {name: admin, port: 81, targetPort: adm}]}\n"
        + "---\napiVersion: v1\nkind: Service\nmetadata: {name: pay, namespace: bank}\n"
        + "---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: main}\n"
          "spec: {rules: [{http: {paths: [{path: /, pathType: Prefix, backend: {service: {"
        + backend + "}}}]}}]}\n");
    QCOMPARE(graph.entryRows.size(), std::size_t(1));
    QCOMPARE(english(graph.entryRows.front().problem), problem);
}

QTEST_GUILESS_MAIN(NearMissTest)
#include "tst_nearmiss.moc"
