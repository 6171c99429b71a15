// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/repair.h"
#include "core/edit/compose.h"
#include "core/text/file.h"
#include "tests/core/check/inputs.h"

#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace portolan;

namespace {

std::string service(const std::string &name, const std::string &ports, const std::string &selector = "app: web")
{
    return "apiVersion: v1\nkind: Service\nmetadata: {name: " + name + ", namespace: shop}\nspec:\n  selector:\n    " + selector
        + "\n  ports:\n" + ports;
}

std::string deployment(const std::string &name, const std::string &ports, const std::string &app = "web")
{
    return "---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: " + name + ", namespace: shop}\nspec:\n"
        + "  selector: {matchLabels: {app: " + app + "}}\n  template:\n    metadata: {labels: {app: " + app + "}}\n"
        + "    spec: {containers: [{name: app, image: app, ports: " + ports + "}]}\n";
}

std::string ingress(const std::string &backend)
{
    return "---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: main, namespace: shop}\nspec:\n  rules:\n"
           "  - http: {paths: [{path: /, pathType: Prefix, backend: {service: "
        + backend + "}}]}\n";
}

std::string textAt(const PortGraph &graph, const Finding &finding)
{
    return std::string(graph.inventory->files[finding.file].document->text().substr(finding.at.begin, finding.at.size()));
}

} // namespace

class FindingsTest : public QObject
{
    Q_OBJECT
private slots:
    void namesTheThingThePlaceAndWhatWasMeant_data();
    void namesTheThingThePlaceAndWhatWasMeant();
    void aSafeFixRepairs_data();
    void aSafeFixRepairs();
    void allSafeFixesAreOneEdit();
    void oneFaultIsOneFinding();
    void whatWorksIsLeftAlone_data();
    void whatWorksIsLeftAlone();
    void whatTheManifestSaysToIgnoreIsDropped_data();
    void whatTheManifestSaysToIgnoreIsDropped();
    void truthScenariosThatWorkHaveNoErrors();
};

void FindingsTest::namesTheThingThePlaceAndWhatWasMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("at");

    const auto row
        = [](const char *name, const std::string &text, const char *code, const char *message, const char *path, const char *at) {
              QTest::newRow(name) << QString::fromStdString(text) << code << message << path << at;
          };
    row("a target port's name",
        service("payments", "  - {port: 443, targetPort: tls}\n")
            + deployment("payments", "[{name: https, containerPort: 8443}]"),
        "PORT101",
        "Service shop/payments port 443 targets port name `tls`; Deployment payments has `https` (8443). Did you mean `https`?",
        "spec.ports[0].targetPort", "tls");
    row("the target port in an Ingress",
        service("web", "  - {port: 80, targetPort: 8080}\n") + deployment("web", "[{containerPort: 8080}]")
            + ingress("{name: web, port: {number: 8080}}"),
        "PORT405", "Ingress shop/main asks web:8080; that is the target port, the service port is 80.",
        "spec.rules[0].http.paths[0].backend.service.port.number", "8080");
    row("a misspelt Service",
        service("web", "  - {port: 80, targetPort: 8080}\n") + deployment("web", "[{containerPort: 8080}]")
            + ingress("{name: wbe, port: {number: 80}}"),
        "PORT401", "Ingress shop/main names Service `wbe`, which is not in namespace shop. Did you mean `web`?",
        "spec.rules[0].http.paths[0].backend.service.name", "wbe");
    row("a misspelt label",
        service("web", "  - {port: 80, targetPort: 8080}\n", "app: wbe") + deployment("web", "[{containerPort: 8080}]"),
        "PORT301", "Service shop/web selects `app=wbe`, which no pod carries; Deployment web has `app=web`. Did you mean that?",
        "spec.selector", "selector");
    row("nothing like it",
        service("web", "  - {port: 80, targetPort: 8080}\n", "app: database") + deployment("web", "[{containerPort: 8080}]"),
        "PORT303", "Service shop/web selects `app=database`, which no pod of namespace shop carries.", "spec.selector",
        "selector");
}

void FindingsTest::namesTheThingThePlaceAndWhatWasMeant()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QString, message);
    QFETCH(QString, path);
    QFETCH(QString, at);

    const PortGraph graph = test::graphOf({{"a.yaml", text.toStdString()}});
    const auto findings = check(graph);
    const auto found = std::ranges::find(findings, code.toStdString(), &Finding::code);
    QVERIFY2(found != findings.end(), findingsText(graph, findings, false).c_str());
    QCOMPARE(QString::fromStdString(english(found->message)), message);
    QCOMPARE(QString::fromStdString(found->fieldPath), path);
    QCOMPARE(QString::fromStdString(textAt(graph, *found)), at);
    QCOMPARE(found->severity, ruleNamed(found->code)->severity);
}

void FindingsTest::aSafeFixRepairs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");

    const std::string web = deployment("web", "[{name: http, containerPort: 8080}]");
    const auto row = [](const char *name, const std::string &text, const char *code) {
        QTest::newRow(name) << QString::fromStdString(text) << code;
    };
    row("targetPort", service("web", "  - {port: 80, targetPort: htp}\n") + web, "PORT101");
    row("selector", service("web", "  - {port: 80, targetPort: http}\n", "app: wbe") + web, "PORT301");
    row("selector's key", service("web", "  - {port: 80, targetPort: http}\n", "ap: web") + web, "PORT301");
    row("Service of an Ingress",
        service("web", "  - {port: 80, targetPort: http}\n") + web + ingress("{name: wbe, port: {number: 80}}"), "PORT401");
    row("port of an Ingress",
        service("web", "  - {port: 80, targetPort: http}\n") + web + ingress("{name: web, port: {name: http}}"), "PORT405");
    row("a quoted number", service("web", "  - {port: \"80\", targetPort: http}\n") + web, "PORT200");
    row("a quoted target port", service("web", "  - {port: 80, targetPort: \"8080\"}\n") + web, "PORT202");
    row("a protocol in small letters", service("web", "  - {port: 80, targetPort: http, protocol: tcp}\n") + web, "PORT204");
}

void FindingsTest::aSafeFixRepairs()
{
    QFETCH(QString, text);
    QFETCH(QString, code);

    const PortGraph graph = test::graphOf({{"a.yaml", text.toStdString()}});
    const auto findings = check(graph);
    const auto found = std::ranges::find(findings, code.toStdString(), &Finding::code);
    QVERIFY2(found != findings.end(), findingsText(graph, findings, false).c_str());
    const auto fix = std::ranges::find_if(found->fixes, &Fix::safe);
    QVERIFY(fix != found->fixes.end());
    const auto &document = graph.inventory->files.front().document;
    const auto edit = setFields({document}, fix->fields);
    QVERIFY2(edit, edit ? "" : english(edit.error().message).c_str());
    QVERIFY(!edit->empty());
    const PortGraph after = test::graphOf({{"a.yaml", applied(document->text(), edit->documents.front().splices)}});
    QVERIFY2(check(after).empty(), findingsText(after, check(after), false).c_str());
}

void FindingsTest::allSafeFixesAreOneEdit()
{
    const std::string text
        = service("web", "  - {name: a, port: \"80\", targetPort: htp}\n  - {name: b, port: 81, targetPort: htpp}\n")
        + deployment("web", "[{name: http, containerPort: 8080}]") + ingress("{name: wbe, port: {number: 80}}");
    const PortGraph graph = test::graphOf({{"a.yaml", text}});
    const Edit edit = repair(graph, check(graph));
    QCOMPARE(edit.documents.size(), 1U);
    const std::string repaired = applied(graph.inventory->files.front().document->text(), edit.documents.front().splices);
    const PortGraph after = test::graphOf({{"a.yaml", repaired}});
    QVERIFY2(check(after).empty(), findingsText(after, check(after), false).c_str());
    QVERIFY(repair(after, check(after)).empty());
    QCOMPARE(repair(graph, check(graph), "PORT200").documents.front().splices.size(), 1U);
}

// Entries and policies around a Service that leads nowhere only suffer.
void FindingsTest::oneFaultIsOneFinding()
{
    const std::string text = service("web", "  - {port: 80, targetPort: \"8080\"}\n")
        + deployment("web", "[{name: http, containerPort: 8080}]") + ingress("{name: web, port: {number: 80}}");
    const PortGraph graph = test::graphOf({{"a.yaml", text}});
    const auto findings = check(graph);
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings.front().code, std::string_view("PORT202"));
}

// Each was once an Error or a Warning that nobody could defend.
void FindingsTest::whatWorksIsLeftAlone_data()
{
    QTest::addColumn<QString>("text"); // `#### NAME` begins a further file
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *code, const std::string &text) {
        QTest::newRow(name) << QString::fromStdString(text) << code;
    };
    const std::string web = deployment("web", "[{name: http, containerPort: 8080}]");
    const std::string tls = "[{name: http, containerPort: 80}, {name: https, containerPort: 80}]"; // ends in the load balancer
    row("two names for one number", "PORT111",
        service("web", "  - {name: http, port: 80, targetPort: http}\n  - {name: https, port: 443, targetPort: http}\n")
            + deployment("web", tls));
    row("a selector that no served version reads", "PORT216",
        "apiVersion: extensions/v1beta1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {matchLabels: {app: x}}\n"
        "  template: {metadata: {labels: {app: web}}, spec: {containers: [{name: app, image: app}]}}\n");
    row("the address others know a program by", "PORT612",
        "apiVersion: v1\nkind: Pod\nmetadata: {name: prometheus}\nspec:\n  containers:\n    - name: prometheus\n"
        "      image: prometheus\n      args: [--web.external-url=http://127.0.0.1:9090]\n"
        "      ports: [{containerPort: 9090}]\n");
    const std::string node = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n"
                             "spec: {type: NodePort, selector: {app: web}, ports: [{port: 80, nodePort: 3008";
    const std::string host
        = "---\napiVersion: v1\nkind: Pod\nmetadata: {name: agent}\n"
          "spec: {containers: [{name: agent, image: agent, ports: [{containerPort: 30080, hostPort: 30080}]}]}\n";
    row("a node port of a variant in another folder", "PORT504",
        "#### a/web.yaml\n" + node + "0}]}\n#### b/web.yaml\n" + node + "1}]}\n" + host);
    row("a protocol that does not exist, reached by name", "PORT103",
        service("web", "  - {port: 80, targetPort: http, protocol: tcp}\n") + web);
    row("a container's protocol that does not exist", "PORT103",
        service("web", "  - {port: 80, targetPort: http}\n")
            + deployment("web", "[{name: http, containerPort: 8080, protocol: tcp}]"));
    const std::string policy = "---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n"
                               "metadata: {name: web, namespace: shop}\nspec:\n  podSelector: {matchLabels: {app: web}}\n";
    row("a range that ends before it begins", "PORT702", web + policy + "  ingress: [{ports: [{port: 9000, endPort: 80}]}]\n");
    row("a peer that an operator may make", "PORT707",
        web + policy + "  ingress: [{from: [{podSelector: {matchLabels: {app: prometheus}}}]}]\n"
            + "---\napiVersion: monitoring.coreos.com/v1\nkind: Prometheus\nmetadata: {name: k8s, namespace: shop}\n");
    row("a StatefulSet that is refused anyway", "PORT324",
        service("web", "  - {port: 80}\n", "app: web") + web
            + "---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: db, namespace: shop}\nspec:\n  serviceName: web\n"
              "  selector: {matchLabels: {app: db}}\n"
              "  template: {metadata: {labels: {app: other}}, spec: {containers: [{name: app, image: app}]}}\n");
}

void FindingsTest::whatWorksIsLeftAlone()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    std::vector<test::Input> inputs;
    if (!text.startsWith(QStringLiteral("#### ")))
        inputs.push_back({"a.yaml", {}});
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(QStringLiteral("#### ")))
            inputs.push_back({line.mid(5).toStdString(), {}});
        else
            inputs.back().text += line.toStdString() + '\n';
    }
    const PortGraph graph = test::graphOf(inputs);
    for (const Finding &finding : check(graph))
        QVERIFY2(finding.code != code.toStdString(), findingsText(graph, {finding}, false).c_str());
}

void FindingsTest::whatTheManifestSaysToIgnoreIsDropped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("dropped");

    const std::string pods = deployment("web", "[{name: http, containerPort: 8080}]");
    const auto row = [&](const char *name, const std::string &text, bool dropped) {
        QTest::newRow(name) << QString::fromStdString(text + pods) << dropped;
    };
    row("behind it", service("web", "  - port: 80\n    targetPort: web # portolan: ignore PORT101 on purpose\n"), true);
    row("above it", service("web", "  - port: 80\n    # portolan: ignore PORT107, PORT101\n    targetPort: web\n"), true);
    row("above the object", "# portolan: ignore PORT101\n" + service("web", "  - {port: 80, targetPort: web}\n"), true);
    row("another code", service("web", "  - port: 80\n    targetPort: web # portolan: ignore PORT102\n"), false);
    row("another line", service("web", "  - port: 80 # portolan: ignore PORT101\n    targetPort: web\n"), false);
    std::string annotated = service("web", "  - {port: 80, targetPort: web}\n");
    annotated.insert(annotated.find("namespace: shop") + 15, ", annotations: {portolan/ignore: PORT101}");
    row("an annotation", annotated, true);
}

void FindingsTest::whatTheManifestSaysToIgnoreIsDropped()
{
    QFETCH(QString, text);
    QFETCH(bool, dropped);
    QCOMPARE(check(test::graphOf({{"a.yaml", text.toStdString()}})).empty(), dropped);
}

void FindingsTest::truthScenariosThatWorkHaveNoErrors()
{
    // What is broken on purpose; all others were applied as they are and reach their pods.
    const std::vector<std::string> broken {"06-", "11-", "20-", "30-", "41-", "42-", "43-", "56-", "61-", "62-"};
    const std::filesystem::path folder = std::string(PORTOLAN_TEST_DATA) + "/truth/scenarios";
    if (!std::filesystem::exists(folder))
        QFAIL("the truth scenarios are not here");
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().filename();
        if (std::ranges::any_of(broken, [&](const std::string &prefix) { return name.starts_with(prefix); }))
            continue;
        const auto text = readFile(entry.path());
        QVERIFY(text);
        const PortGraph graph = test::graphOf({{name, std::string(Document(*text).text())}});
        auto errors = check(graph);
        std::erase_if(errors, [](const Finding &finding) { return finding.severity != kube::Severity::Error; });
        QVERIFY2(errors.empty(), findingsText(graph, errors, false).c_str());
    }
}

QTEST_GUILESS_MAIN(FindingsTest)
#include "tst_findings.moc"
