// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/compose.h"
#include "core/edit/filediff.h"
#include "core/edit/references.h"
#include "tests/core/check/inputs.h"

#include <QTest>

#include <algorithm>

using namespace portolan;

namespace {

const std::string kService = "apiVersion: v1\n"
                             "kind: Service\n"
                             "metadata: {name: web}\n"
                             "spec:\n"
                             "  selector: {app: web}\n"
                             "  ports:\n"
                             "  - {name: http, port: 80, targetPort: 8080} # by number\n"
                             "  - {name: named, port: 81, targetPort: web}\n"
                             "  - {name: same, port: 9090}\n";

const std::string kPods = "apiVersion: apps/v1\n"
                          "kind: Deployment\n"
                          "metadata: {name: web}\n"
                          "spec:\n"
                          "  selector: {matchLabels: {app: web}}\n"
                          "  template:\n"
                          "    metadata: {labels: {app: web}, annotations: {prometheus.io/port: \"8080\"}}\n"
                          "    spec:\n"
                          "      containers:\n"
                          "      - name: app\n"
                          "        image: app\n"
                          "        args: [\"--port=8080\"]\n"
                          "        env: [{name: SELF, value: \"http://web:80/\"}, {name: PORT, value: \"8080\"}]\n"
                          "        ports: [{name: web, containerPort: 8080}, {name: other, containerPort: 9090}]\n"
                          "        livenessProbe: {httpGet: {port: web}}\n"
                          "        readinessProbe: {httpGet: {port: 8080}}\n";

const std::string kRest = "apiVersion: networking.k8s.io/v1\n"
                          "kind: Ingress\n"
                          "metadata: {name: main}\n"
                          "spec:\n"
                          "  rules:\n"
                          "  - http:\n"
                          "      paths:\n"
                          "      - {path: /a, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}\n"
                          "      - {path: /b, pathType: Prefix, backend: {service: {name: web, port: {name: http}}}}\n"
                          "---\n"
                          "apiVersion: networking.k8s.io/v1\n"
                          "kind: NetworkPolicy\n"
                          "metadata: {name: p}\n"
                          "spec:\n"
                          "  podSelector: {matchLabels: {app: web}}\n"
                          "  ingress: [{ports: [{port: 8080}, {port: web}]}]\n";

// Three files, as one would keep them.
PortGraph graph()
{
    return test::graphOf({{"service.yaml", kService}, {"pods.yaml", kPods}, {"rest.yaml", kRest}});
}

const std::string kPort = "spec.template.spec.containers[0].ports[0].";

} // namespace

class ReferencesTest : public QObject
{
    Q_OBJECT
private slots:
    void followsWhatNamesThePort_data();
    void followsWhatNamesThePort();
    void sameNumbersElsewhereAreOnlySuggested();
    void renamesInAllFilesAtOnce();
    void aTargetPortThatWasLeftOutStays();
    void followsInOtherApis_data();
    void followsInOtherApis();
    void aLiteralKeepsItsLines();
    void variantsInOtherFoldersAreTheirOwn();
    void whatIsTickedIsChangedAndShown();
};

void ReferencesTest::followsWhatNamesThePort_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("followers");

    QTest::newRow("a container port's number")
        << 1 << QString::fromStdString(kPort + "containerPort") << "8081"
        << QStringList {"0 spec.ports[0].targetPort", "1 spec.template.metadata.annotations['prometheus.io/port']",
               "1 spec.template.spec.containers[0].readinessProbe.httpGet.port", "2 spec.ingress[0].ports[0].port"};
    QTest::newRow("a container port's name")
        << 1 << "spec.template.spec.containers[app].ports[web].name"
        << "http"
        << QStringList {"0 spec.ports[1].targetPort", "1 spec.template.spec.containers[0].livenessProbe.httpGet.port",
               "2 spec.ingress[0].ports[1].port"};
    QTest::newRow("a service port's number") << 0 << "spec.ports[0].port"
                                             << "8000"
                                             << QStringList {"1 spec.template.spec.containers[0].env[0].value",
                                                    "2 spec.rules[0].http.paths[0].backend.service.port.number"};
    QTest::newRow("a service port's name") << 0 << "spec.ports[http].name"
                                           << "web" << QStringList {"2 spec.rules[0].http.paths[1].backend.service.port.name"};
    QTest::newRow("what nobody refers to") << 0 << "spec.ports[0].protocol"
                                           << "UDP" << QStringList {};
}

void ReferencesTest::followsWhatNamesThePort()
{
    QFETCH(int, file);
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QStringList, followers);

    const FieldEdit edit {{static_cast<std::uint32_t>(file), 0, {}, {}}, path.toStdString(), value.toStdString()};
    QStringList found;
    const PortGraph whole = graph();
    for (const Reference &reference : referencesTo(whole, edit)) {
        QVERIFY(!reference.why.empty());
        const std::string_view text = whole.inventory->files[reference.edit.object.file].document->text();
        QVERIFY(text.substr(reference.at.begin, reference.at.size()).find(reference.old) != std::string_view::npos);
        if (reference.follows)
            found << QString("%1 %2").arg(reference.edit.object.file).arg(QString::fromStdString(reference.edit.fieldPath));
    }
    QCOMPARE(found, followers);
}

void ReferencesTest::sameNumbersElsewhereAreOnlySuggested()
{
    const auto references = referencesTo(graph(), {{1, 0, {}, {}}, kPort + "containerPort", "8081"});
    QStringList suggested;
    for (const Reference &reference : references) {
        if (!reference.follows)
            suggested << QString::fromStdString(reference.edit.fieldPath + " = " + reference.edit.value);
    }
    const QStringList wanted {
        "spec.template.spec.containers[0].args[0] = --port=8081", "spec.template.spec.containers[0].env[1].value = 8081"};
    QCOMPARE(suggested, wanted);
}

void ReferencesTest::renamesInAllFilesAtOnce()
{
    const PortGraph before = graph();
    std::vector<std::shared_ptr<const Document>> documents;
    for (const InputFile &file : before.inventory->files)
        documents.push_back(file.document);
    const auto edit = rename(before, documents, {{1, 0, {}, {}}, kPort + "name", "http"});
    QVERIFY2(edit, edit ? "" : english(edit.error().message).c_str());
    QCOMPARE(edit->documents.size(), 3U);

    std::vector<test::Input> inputs;
    for (const DocumentEdit &document : edit->documents) {
        const InputFile &file = before.inventory->files[document.file];
        inputs.push_back({file.name, applied(file.document->text(), document.splices)});
    }
    const PortGraph after = test::graphOf(inputs);
    QVERIFY(after.services.front().ports[1].status == PortStatus::Ok);
    QCOMPARE(inputs[0].text.size(), kService.size() + 1);
}

void ReferencesTest::aTargetPortThatWasLeftOutStays()
{
    const auto references = referencesTo(graph(), {{0, 0, {}, {}}, "spec.ports[2].port", "90"});
    QCOMPARE(references.size(), 1U);
    QCOMPARE(references.front().edit.fieldPath, std::string("spec.ports[2].targetPort"));
    QCOMPARE(references.front().edit.value, std::string("9090"));
}

void ReferencesTest::followsInOtherApis_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("file");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("followers"); // in the text

    const auto row = [](const char *name, const char *text, int file, const std::string &path, const char *value,
                         const QStringList &followers) {
        QTest::newRow(name) << text << file << QString::fromStdString(path) << value << followers;
    };
    const char *const monitor = "apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata: {name: m}\n"
                                "spec:\n  selector: {matchLabels: {}}\n  endpoints: [{port: http}, {port: other}, "
                                "{targetPort: 8080}, {targetPort: web}]\n";
    row("ServiceMonitor by the service port's name", monitor, 0, "spec.ports[0].name", "x", {"spec.endpoints[0].port"});
    row("by the pods' number", monitor, 1, kPort + "containerPort", "1", {"spec.endpoints[2].targetPort"});
    row("by the pods' name", monitor, 1, kPort + "name", "x", {"spec.endpoints[3].targetPort"});
    row("in another namespace",
        "apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata: {name: m, namespace: x}\n"
        "spec: {selector: {}, endpoints: [{port: http}]}\n",
        0, "spec.ports[0].name", "x", {});
    row("in all namespaces",
        "apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata: {name: m, namespace: x}\n"
        "spec: {selector: {}, namespaceSelector: {any: true}, endpoints: [{port: http}]}\n",
        0, "spec.ports[0].name", "x", {"spec.endpoints[0].port"});
    row("PodMonitor",
        "apiVersion: monitoring.coreos.com/v1\nkind: PodMonitor\nmetadata: {name: m}\nspec:\n"
        "  selector: {matchExpressions: [{key: app, operator: In, values: [web]}]}\n"
        "  podMetricsEndpoints: [{port: web}, {portNumber: 8080}]\n",
        1, kPort + "name", "x", {"spec.podMetricsEndpoints[0].port"});
    row("PodMonitor of other pods",
        "apiVersion: monitoring.coreos.com/v1\nkind: PodMonitor\nmetadata: {name: m}\nspec:\n"
        "  selector: {matchLabels: {app: x}}\n  podMetricsEndpoints: [{port: web}]\n",
        1, kPort + "name", "x", {});
    row("egress to these pods",
        "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: q}\nspec:\n"
        "  podSelector: {matchLabels: {app: x}}\n"
        "  egress: [{to: [{podSelector: {matchLabels: {app: web}}}], ports: [{port: 8080}]}, {ports: [{port: 8080}]}]\n",
        1, kPort + "containerPort", "1", {"spec.egress[0].ports[0].port"});
    row("Gateway API",
        "apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: r}\n"
        "spec: {rules: [{backendRefs: [{name: web, port: 80}]}]}\n",
        0, "spec.ports[0].port", "81", {"spec.rules[0].backendRefs[0].port"});
    row("Traefik",
        "apiVersion: traefik.io/v1alpha1\nkind: IngressRoute\nmetadata: {name: r}\n"
        "spec: {routes: [{match: Host(`a`), services: [{name: web, port: http}, {name: web, port: 80}]}]}\n",
        0, "spec.ports[0].name", "x", {"spec.routes[0].services[0].port"});
    row("Istio",
        "apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {name: r}\n"
        "spec: {hosts: [a], http: [{route: [{destination: {host: web, port: {number: 80}}}]}]}\n",
        0, "spec.ports[0].port", "81", {"spec.http[0].route[0].destination.port.number"});
    row("OpenShift by the service port's name",
        "apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: {name: r}\n"
        "spec: {host: a, to: {kind: Service, name: web}, port: {targetPort: http}}\n",
        0, "spec.ports[0].name", "x", {"spec.port.targetPort"});
    row("OpenShift by the pods' number",
        "apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: {name: r}\n"
        "spec: {host: a, to: {kind: Service, name: web}, port: {targetPort: 8080}}\n",
        1, kPort + "containerPort", "1", {"spec.port.targetPort"});
    row("a URL in a ConfigMap",
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {a: 'http://web:80/x', b: web:8080}\n", 0,
        "spec.ports[0].port", "81", {"data.a"});
    const char *const gateway = "apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: {name: g}\n"
                                "spec: {gatewayClassName: x, listeners: [{name: a, port: 80, protocol: HTTP}]}\n---\n"
                                "apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: r}\n"
                                "spec: {parentRefs: [{name: g, sectionName: a}, {name: g, port: 80}, {name: h, port: 80}]}\n";
    row("a listener's name", gateway, 3, "spec.listeners[a].name", "b", {"spec.parentRefs[0].sectionName"});
    row("a listener's port", gateway, 3, "spec.listeners[0].port", "81", {"spec.parentRefs[1].port"});
}

void ReferencesTest::followsInOtherApis()
{
    QFETCH(QString, text);
    QFETCH(int, file);
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QStringList, followers);

    const PortGraph whole = test::graphOf(
        {{"service.yaml", kService}, {"pods.yaml", kPods}, {"rest.yaml", kRest}, {"zz.yaml", text.toStdString()}});
    const FieldEdit edit {{static_cast<std::uint32_t>(file), 0, {}, {}}, path.toStdString(), value.toStdString()};
    QStringList found;
    for (const Reference &reference : referencesTo(whole, edit)) {
        if (reference.edit.object.file == 3)
            found << QString::fromStdString(reference.edit.fieldPath);
    }
    QCOMPARE(found, followers);
}

void ReferencesTest::aLiteralKeepsItsLines()
{
    const std::string config = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata:\n  nginx.conf: |\n    server {\n"
                               "      proxy_pass http://web:80/;\n    }\n\n    # end\n";
    const PortGraph before = test::graphOf({{"a.yaml", kService}, {"b.yaml", config}});
    const std::vector documents {before.inventory->files[0].document, before.inventory->files[1].document};
    const auto edit = rename(before, documents, {{0, 0, {}, {}}, "spec.ports[0].port", "8000"});
    QVERIFY2(edit, edit ? "" : english(edit.error().message).c_str());
    QCOMPARE(edit->documents.size(), 2U);
    std::string wanted = config;
    wanted.replace(wanted.find("web:80/"), 7, "web:8000/");
    QCOMPARE(applied(config, edit->documents[1].splices), wanted);
}

void ReferencesTest::variantsInOtherFoldersAreTheirOwn()
{
    const PortGraph whole = test::graphOf({{"a/service.yaml", kService}, {"a/pods.yaml", kPods},
        {"b/service.yaml", kService + "# other\n  type: NodePort\n"}, {"b/pods.yaml", kPods + "        tty: true\n"}});
    for (const Reference &reference : referencesTo(whole, {{1, 0, {}, {}}, kPort + "containerPort", "1"}))
        QVERIFY(reference.edit.object.file < 2);
    for (const Reference &reference : referencesTo(whole, {{2, 0, {}, {}}, "spec.ports[0].port", "1"}))
        QVERIFY(reference.edit.object.file >= 2);
}

void ReferencesTest::whatIsTickedIsChangedAndShown()
{
    const PortGraph whole = graph();
    std::vector<std::shared_ptr<const Document>> documents;
    for (const InputFile &file : whole.inventory->files)
        documents.push_back(file.document);
    const FieldEdit field {{1, 0, {}, {}}, kPort + "containerPort", "8081"};
    auto references = referencesTo(whole, field);
    for (Reference &reference : references) // only the number in an environment variable, which is not ticked at first
        reference.follows = reference.edit.fieldPath.ends_with("env[1].value");
    const auto edit = renameWith(documents, field, references, {.force = true});
    QVERIFY(edit);
    const auto diffs = diffsOf(documents, *edit, {"service.yaml", "pods.yaml", "rest.yaml"});
    QCOMPARE(diffs.size(), 1U);
    const QString unified = QString::fromStdString(diffs.front().unified);
    QVERIFY(unified.startsWith("--- a/pods.yaml"));
    QCOMPARE(unified.count("\n-"), 2);
    QVERIFY(unified.contains("{name: PORT, value: \"8081\"}") && unified.contains("containerPort: 8081"));
}

QTEST_GUILESS_MAIN(ReferencesTest)
#include "tst_references.moc"
