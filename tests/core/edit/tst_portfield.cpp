// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edit.h"
#include "tests/core/check/inputs.h"

#include <QTest>

using namespace portolan;

namespace {

const std::string kText
    = "apiVersion: v1\n"
      "kind: Service\n"
      "metadata: {name: web}\n"
      "spec:\n"
      "  type: NodePort\n"
      "  selector: {app: web}\n"
      "  ports: [{name: a, port: 80, targetPort: web, nodePort: 30080}, {name: b, port: 81}]\n"
      "---\n"
      "apiVersion: apps/v1\n"
      "kind: Deployment\n"
      "metadata: {name: web}\n"
      "spec:\n"
      "  selector: {matchLabels: {app: web}}\n"
      "  template:\n"
      "    metadata: {labels: {app: web}}\n"
      "    spec:\n"
      "      containers:\n"
      "      - {name: log, image: log}\n"
      "      - {name: app, image: app, ports: [{name: web, containerPort: 8080, hostPort: 8088}]}\n"
      "---\n"
      "apiVersion: networking.k8s.io/v1\n"
      "kind: Ingress\n"
      "metadata: {name: main}\n"
      "spec:\n"
      "  rules:\n"
      "  - {http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]}}\n";

} // namespace

class PortFieldTest : public QObject
{
    Q_OBJECT
private slots:
    void namesTheScalarBehindThePill_data();
    void namesTheScalarBehindThePill();
    void nothingIsWritten_data();
    void nothingIsWritten();
    void anAbsentTargetPortCanBeWritten();
};

void PortFieldTest::namesTheScalarBehindThePill_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<PortKind>("kind");
    QTest::addColumn<int>("document");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");

    QTest::newRow("service port") << "Service/default/web#ports/0" << PortKind::Service << 0 << "spec.ports[0].port"
                                  << "80";
    QTest::newRow("target port") << "Service/default/web#ports/0" << PortKind::Target << 0 << "spec.ports[0].targetPort"
                                 << "web";
    QTest::newRow("node port") << "Service/default/web#ports/0" << PortKind::Node << 0 << "spec.ports[0].nodePort"
                               << "30080";
    QTest::newRow("container port") << "Deployment/default/web#app/ports/0" << PortKind::Container << 1
                                    << "spec.template.spec.containers[1].ports[0].containerPort"
                                    << "8080";
    QTest::newRow("host port") << "Deployment/default/web#app/ports/0" << PortKind::Node << 1
                               << "spec.template.spec.containers[1].ports[0].hostPort"
                               << "8088";
    QTest::newRow("ingress backend") << "Ingress/default/main#rules/0/paths/0" << PortKind::Service << 2
                                     << "spec.rules[0].http.paths[0].backend.service.port.number"
                                     << "80";
}

void PortFieldTest::namesTheScalarBehindThePill()
{
    QFETCH(QString, id);
    QFETCH(PortKind, kind);
    QFETCH(int, document);
    QFETCH(QString, path);
    QFETCH(QString, value);

    const PortGraph graph = test::graphOf({{"a.yaml", kText}});
    const auto field = portField(graph, NodeKey::fromId(id.toStdString()), kind);
    QVERIFY(field);
    QCOMPARE(static_cast<int>(field->object.document), document);
    QCOMPARE(QString::fromStdString(field->fieldPath), path);
    QCOMPARE(QString::fromStdString(field->value), value);
    QCOMPARE(QString::fromStdString(kText.substr(field->at.begin, field->at.size())), value);
    const auto documents = std::vector {graph.inventory->files.front().document};
    const auto edit = setFields(documents, {{field->object, field->fieldPath, kind == PortKind::Node ? "30099" : "8099"}});
    QVERIFY2(edit, edit ? "" : english(edit.error().message).c_str());
    QCOMPARE(edit->documents.front().splices.front().at, field->at);
}

void PortFieldTest::nothingIsWritten_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<PortKind>("kind");
    QTest::newRow("a node port that the cluster will assign") << "Service/default/web#ports/1" << PortKind::Node;
    QTest::newRow("an entry port") << "Ingress/default/main#rules/0/paths/0" << PortKind::Web;
    QTest::newRow("no such object") << "Service/default/other#ports/0" << PortKind::Service;
    QTest::newRow("no such port") << "Service/default/web#ports/2" << PortKind::Service;
}

void PortFieldTest::nothingIsWritten()
{
    QFETCH(QString, id);
    QFETCH(PortKind, kind);
    QVERIFY(!portField(test::graphOf({{"a.yaml", kText}}), NodeKey::fromId(id.toStdString()), kind));
}

void PortFieldTest::anAbsentTargetPortCanBeWritten()
{
    const PortGraph graph = test::graphOf({{"a.yaml", kText}});
    const auto field = portField(graph, NodeKey::fromId("Service/default/web#ports/1"), PortKind::Target);
    QVERIFY(field);
    QVERIFY(field->value.empty() && field->at.empty());
    QVERIFY(setFields({graph.inventory->files.front().document}, {{field->object, field->fieldPath, "8081"}}));
}

QTEST_GUILESS_MAIN(PortFieldTest)
#include "tst_portfield.moc"
