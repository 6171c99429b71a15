// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/compose.h"
#include "core/edit/field.h"

#include <QTest>

using namespace portolan;

namespace {

using Documents = std::vector<std::shared_ptr<const Document>>;

const std::string kService = "apiVersion: v1\n"
                             "kind: Service\n"
                             "metadata:\n"
                             "  name: web # ours\n"
                             "spec:\n"
                             "  type: NodePort\n"
                             "  ports:\n"
                             "  - name: http\n"
                             "    port: \"80\"   # public\n"
                             "    targetPort: 'web'\n"
                             "    nodePort: 30080\n"
                             "  - {name: tls, port: 443, targetPort: 8443}\n";

const std::string kDeployment = "apiVersion: apps/v1\n"
                                "kind: Deployment\n"
                                "metadata: {name: web}\n"
                                "spec:\n"
                                "  replicas: 2\n"
                                "  selector: {matchLabels: {app: web}}\n"
                                "  template:\n"
                                "    metadata:\n"
                                "      labels: {app: web}\n"
                                "      annotations:\n"
                                "        prometheus.io/port: \"9090\"\n"
                                "    spec:\n"
                                "      hostNetwork: false\n"
                                "      containers:\n"
                                "      - name: web\n"
                                "        image: web\n"
                                "        ports:\n"
                                "        - {name: web, containerPort: 8080}\n";

const std::string kShared = "apiVersion: v1\n"
                            "kind: Service\n"
                            "metadata: {name: a}\n"
                            "spec:\n"
                            "  ports:\n"
                            "  - {name: x, port: &p 80, targetPort: *p}\n";

Documents documentsOf(const std::vector<std::string> &texts)
{
    Documents documents;
    for (const std::string &text : texts)
        documents.push_back(std::make_shared<const Document>(text));
    return documents;
}

std::string replaced(std::string text, const std::string &before, const std::string &after)
{
    const auto at = text.find(before);
    return at == std::string::npos ? "no such text: " + before : text.replace(at, before.size(), after);
}

FieldEdit fieldEdit(const QString &path, const QString &value, std::uint32_t document = 0)
{
    return {{0, document, {}, {}}, path.toStdString(), value.toStdString()};
}

} // namespace

class SetFieldsTest : public QObject
{
    Q_OBJECT
private slots:
    void nodePortsAreJudgedAsTheyStandInTheEnd_data();
    void nodePortsAreJudgedAsTheyStandInTheEnd();
    void changesNothingElse_data();
    void changesNothingElse();
    void refuses_data();
    void refuses();
    void wrongPathIsNoRefusal_data();
    void wrongPathIsNoRefusal();
    void anAnchorIsEditedByForceOnly();
    void sharersAreNamed();
    void severalFieldsOfOneDocumentAreOneEdit();
    void aNodePortTakenInTheFolderIsRefused();
    void objectsWhileTyping_data();
    void objectsWhileTyping();
    void anErrorThatWasThereIsNoObjection();
};

void SetFieldsTest::changesNothingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("after");

    const auto row
        = [](const char *name, const std::string &text, const char *path, const char *value, const std::string &after) {
              QTest::newRow(name) << QString::fromStdString(text) << path << value << QString::fromStdString(after);
          };
    row("a number loses its quotes", kService, "spec.ports[0].port", "8080", replaced(kService, "\"80\"", "8080"));
    row("even if the digits stay", kService, "spec.ports[0].port", "80", replaced(kService, "\"80\"", "80"));
    row("a name keeps its quotes", kService, "spec.ports[0].targetPort", "app", replaced(kService, "'web'", "'app'"));
    row("a name becomes a number", kService, "spec.ports[0].targetPort", "8080", replaced(kService, "'web'", "8080"));
    row("an item by its name", kService, "spec.ports[tls].targetPort", "9443", replaced(kService, "8443", "9443"));
    row("in flow style", kService, "spec.ports[1].port", "444", replaced(kService, "443,", "444,"));
    row("what is there already changes nothing", kService, "spec.ports[1].port", "443", kService);
    row("a missing last field", kService, "spec.ports[1].nodePort", "30443",
        replaced(kService, "8443}", "8443, nodePort: 30443}"));
    row("removal", kService, "spec.ports[0].nodePort", "", replaced(kService, "    nodePort: 30080\n", ""));
    row("removal of what is absent", kService, "spec.ports[1].nodePort", "", kService);
    row("CRLF stays", "a: 1\r\nport: 80\r\n", "port", "81", "a: 1\r\nport: 81\r\n");
    row("a boolean stays one", kDeployment, "spec.template.spec.hostNetwork", "true", replaced(kDeployment, "false", "true"));
    row("an annotation stays text", kDeployment, "spec.template.metadata.annotations['prometheus.io/port']", "8080",
        replaced(kDeployment, "\"9090\"", "\"8080\""));
    row("a name that YAML would read as a boolean", kDeployment, "spec.template.metadata.labels.tier", "on",
        replaced(kDeployment, "{app: web}\n      ann", "{app: web, tier: \"on\"}\n      ann"));
    row("JSON", R"({"apiVersion": "v1", "kind": "Service", "spec": {"ports": [{"port": 80}]}})", "spec.ports[0].targetPort",
        "web", R"({"apiVersion": "v1", "kind": "Service", "spec": {"ports": [{"port": 80, "targetPort": "web"}]}})");
}

void SetFieldsTest::changesNothingElse()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, after);

    const Documents documents = documentsOf({text.toStdString()});
    const auto edit = setFields(documents, {fieldEdit(path, value)});
    QVERIFY2(edit, edit ? "" : english(edit.error().message).c_str());
    const std::string result
        = edit->empty() ? text.toStdString() : applied(documents.front()->text(), edit->documents.front().splices);
    QCOMPARE(QString::fromStdString(result), after);
    QCOMPARE(edit->empty(), text == after);
}

void SetFieldsTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("why");

    const auto row = [](const char *name, const std::string &text, const char *path, const char *value, const char *why) {
        QTest::newRow(name) << QString::fromStdString(text) << path << value << why;
    };
    row("a port past the end", kService, "spec.ports[0].port", "70000", "between 1 and 65535");
    row("a port name with a capital", kService, "spec.ports[0].targetPort", "Web", "alpha-numeric");
    row("a node port outside the range", kService, "spec.ports[0].nodePort", "8080", "30000-32767");
    row("a name used twice", kService, "spec.ports[1].name", "http", "Duplicate");
    row("a second port without a name", kService, "spec.ports[1].name", "", "Required");
    row("a node port on a ClusterIP Service", replaced(replaced(kService, "NodePort", "ClusterIP"), "    nodePort: 30080\n", ""),
        "spec.ports[0].nodePort", "30080", "ClusterIP");
    row("a missing containerPort", kDeployment, "spec.template.spec.containers[0].ports[0].containerPort", "", "Required");
}

void SetFieldsTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, why);

    const Documents documents = documentsOf({text.toStdString()});
    QVERIFY(fieldText(documents, {}, path.toStdString()));
    const auto edit = setFields(documents, {fieldEdit(path, value)});
    QVERIFY(!edit);
    const QString said = QString::fromStdString(english(edit.error().message));
    QVERIFY2(said.contains(why), qPrintable(said));
    QVERIFY(setFields(documents, {fieldEdit(path, value)}, {.force = true}));
}

void SetFieldsTest::wrongPathIsNoRefusal_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no parent") << "spec.clusterIPs[0].x";
    QTest::newRow("no item") << "spec.ports[2].port";
    QTest::newRow("no item of that name") << "spec.ports[web].port";
    QTest::newRow("a map") << "spec";
    QTest::newRow("no path") << "spec..ports";
}

void SetFieldsTest::wrongPathIsNoRefusal()
{
    QFETCH(QString, path);
    const Documents documents = documentsOf({kService});
    QVERIFY(!fieldText(documents, {}, path.toStdString()));
    QVERIFY(!setFields(documents, {fieldEdit(path, "1")}, {.force = true}));
}

void SetFieldsTest::anAnchorIsEditedByForceOnly()
{
    const Documents documents = documentsOf({kShared});
    QVERIFY(!setFields(documents, {fieldEdit("spec.ports[0].targetPort", "81")}));
    QVERIFY(!setFields(documents, {fieldEdit("spec.ports[0].port", "81")}));
    const auto edit = setFields(documents, {fieldEdit("spec.ports[0].targetPort", "81")}, {.force = true});
    QVERIFY(edit);
    QCOMPARE(applied(kShared, edit->documents.front().splices), replaced(kShared, "&p 80", "&p 81"));
}

void SetFieldsTest::sharersAreNamed()
{
    const std::string text = replaced(kShared, ", targetPort: *p}", "}\n  - {name: y, port: 81, targetPort: *p}");
    const auto edit = setFields(documentsOf({text}), {fieldEdit("spec.ports[0].port", "81")}, {.names = {"a.yaml"}});
    QVERIFY(!edit);
    const QString said = QString::fromStdString(english(edit.error().message));
    QVERIFY2(said.contains("a.yaml:6") && said.contains("a.yaml:7"), qPrintable(said));
}

void SetFieldsTest::severalFieldsOfOneDocumentAreOneEdit()
{
    const Documents documents = documentsOf({kService + "---\n" + kDeployment});
    const auto edit = setFields(documents,
        {fieldEdit("spec.ports[0].targetPort", "app"), fieldEdit("spec.ports[1].nodePort", "30443"),
            fieldEdit("spec.template.spec.containers[0].ports[0].name", "app", 1),
            fieldEdit("spec.ports[1].appProtocol", "https")});
    QVERIFY(edit);
    QCOMPARE(edit->documents.size(), 1U);
    Document after = *documents.front();
    QVERIFY(after.apply(edit->documents.front().splices));
    std::string wanted = replaced(kService, "'web'", "'app'");
    wanted = replaced(wanted, "8443}", "8443, nodePort: 30443, appProtocol: https}");
    QCOMPARE(std::string(after.text()),
        wanted + "---\n" + replaced(kDeployment, "name: web, containerPort", "name: app, containerPort"));
}

void SetFieldsTest::aNodePortTakenInTheFolderIsRefused()
{
    const std::string other = replaced(replaced(kService, "name: web", "name: other"), "30080", "30081");
    const Documents documents = documentsOf({kService, other});
    const FieldEdit edit = fieldEdit("spec.ports[0].nodePort", "30081");
    QVERIFY(!setFields(documents, {edit}, {.names = {"x/a.yaml", "x/b.yaml"}}));
    QVERIFY(setFields(documents, {edit}, {.names = {"x/a.yaml", "y/b.yaml"}}));
    QVERIFY(setFields(documents, {edit}, {.force = true, .names = {}}));
}

void SetFieldsTest::objectsWhileTyping_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("why"); // empty: none

    QTest::newRow("a port") << "spec.ports[0].port"
                            << "8080"
                            << "";
    QTest::newRow("half a port name") << "spec.ports[0].targetPort"
                                      << "web-"
                                      << "hyphen";
    QTest::newRow("too long a name") << "spec.ports[0].targetPort"
                                     << "sixteen-letters-"
                                     << "15 characters";
    QTest::newRow("a service port name") << "spec.ports[0].name"
                                         << "Http"
                                         << "RFC 1123";
    QTest::newRow("the name of another port") << "spec.ports[0].name"
                                              << "tls"
                                              << "Duplicate value";
    QTest::newRow("the number of another port") << "spec.ports[0].port"
                                                << "443"
                                                << "Duplicate value";
    QTest::newRow("a node port") << "spec.ports[0].nodePort"
                                 << "3008"
                                 << "30000-32767";
    QTest::newRow("a protocol") << "spec.ports[0].protocol"
                                << "tcp"
                                << "Unsupported value";
    QTest::newRow("an application protocol") << "spec.ports[0].appProtocol"
                                             << "kubernetes.io/h2c"
                                             << "";
    QTest::newRow("none") << "spec.ports[0].appProtocol"
                          << "a b"
                          << "name part";
    QTest::newRow("a type") << "spec.type"
                            << "Nodeport"
                            << "Unsupported value";
    QTest::newRow("a traffic policy") << "spec.externalTrafficPolicy"
                                      << "local"
                                      << "Unsupported value";
    QTest::newRow("a Service's name") << "metadata.name"
                                      << "8web"
                                      << "DNS-1035";
}

void SetFieldsTest::objectsWhileTyping()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, why);
    const auto said = objection(documentsOf({kService}), {{0, 0, {}, "Service"}, path.toStdString(), value.toStdString()});
    QCOMPARE(said.has_value(), !why.isEmpty());
    if (said)
        QVERIFY2(QString::fromStdString(english(*said)).contains(why), english(*said).c_str());
}

void SetFieldsTest::anErrorThatWasThereIsNoObjection()
{
    const Documents documents = documentsOf({replaced(kService, "port: 443", "port: 99999")});
    QVERIFY(!objection(documents, fieldEdit("spec.ports[0].port", "8080")));
    QVERIFY(objection(documents, fieldEdit("spec.ports[0].port", "99998")));
}

void SetFieldsTest::nodePortsAreJudgedAsTheyStandInTheEnd_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("accepted");
    QTest::addRow("swapped") << "30081"
                             << "30080" << true;
    QTest::addRow("both the same") << "30500"
                                   << "30500" << false;
    QTest::addRow("two free ones") << "30500"
                                   << "30501" << true;
}

void SetFieldsTest::nodePortsAreJudgedAsTheyStandInTheEnd()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, accepted);
    const std::string other = replaced(replaced(kService, "name: web # ours", "name: other"), "30080", "30081");
    const auto edit = setFields(documentsOf({kService + "---\n" + other}),
        {fieldEdit("spec.ports[0].nodePort", first), fieldEdit("spec.ports[0].nodePort", second, 1)});
    QCOMPARE(edit.has_value(), accepted);
}

QTEST_GUILESS_MAIN(SetFieldsTest)
#include "tst_setfields.moc"
