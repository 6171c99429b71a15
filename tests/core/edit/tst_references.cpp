// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/compose.h"
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

QTEST_GUILESS_MAIN(ReferencesTest)
#include "tst_references.moc"
