// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/objects.h"
#include "workbenchfixture.h"

#include <QTest>

using namespace portolan;
using Intent = std::function<Result<Edit>(const Workbench &)>;
Q_DECLARE_METATYPE(Intent)

namespace {

const std::string kService = "# the front\n"
                             "apiVersion: v1\n"
                             "kind: Service\n"
                             "metadata: {name: web}\n"
                             "spec:\n"
                             "  type: NodePort\n"
                             "  selector: {app: web}\n"
                             "  ports:\n"
                             "  - port: 80 # public\n"
                             "    nodePort: 30080\n";
const std::string kPods = "---\n"
                          "# what runs\n"
                          "apiVersion: apps/v1\n"
                          "kind: Deployment\n"
                          "metadata:\n"
                          "  name: web\n"
                          "  namespace: shop\n"
                          "spec:\n"
                          "  selector: {matchLabels: {app: web}}\n"
                          "  template:\n"
                          "    metadata: {labels: {app: web, tier: front}}\n"
                          "    spec:\n"
                          "      containers:\n"
                          "        - name: app\n"
                          "          image: app\n"
                          "          ports:\n"
                          "            - {name: http, containerPort: 8080}\n"
                          "            - {containerPort: 53, protocol: UDP}\n";
const std::string kNewService = "apiVersion: v1\n"
                                "kind: Service\n"
                                "metadata:\n"
                                "  name: web\n"
                                "  namespace: shop\n"
                                "spec:\n"
                                "  selector:\n"
                                "    app: web\n"
                                "  ports:\n"
                                "    - name: http\n"
                                "      port: 8080\n"
                                "      targetPort: http\n"
                                "    - name: port-53\n"
                                "      port: 53\n"
                                "      targetPort: 53\n"
                                "      protocol: UDP\n";
const std::string kList = "apiVersion: v1\n"
                          "kind: List\n"
                          "items:\n"
                          "- apiVersion: v1\n"
                          "  kind: Service\n"
                          "  metadata: {name: web}\n"
                          "  spec: {ports: [{port: 80}]}\n"
                          "# the other\n"
                          "- {apiVersion: v1, kind: Service, metadata: {name: b}, spec: {ports: [{port: 81}]}}\n";
const std::string kJsonList = "{\"apiVersion\":\"v1\",\"kind\":\"List\",\"items\":[{\"apiVersion\":\"v1\",\"kind\":\"Service\","
                              "\"metadata\":{\"name\":\"web\"},\"spec\":{\"ports\":[{\"port\":80}]}}]}";

NodeKey service(const std::string &name)
{
    return {.kind = "Service", .ns = "default", .name = name, .part = {}};
}

const NodeKey kPodsKey {.kind = "Deployment", .ns = "shop", .name = "web", .part = {}};

std::string replaced(std::string text, const std::string &before, const std::string &after)
{
    const auto at = text.find(before);
    return at == std::string::npos ? "no such text: " + before : text.replace(at, before.size(), after);
}

std::string withCrLf(std::string text)
{
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2)
        text.insert(at, 1, '\r');
    return text;
}

Intent duplicate(const std::string &from, const std::string &to)
{
    return [=](const Workbench &bench) { return duplicateObject(bench, service(from), to); };
}

Intent erase(const NodeKey &key)
{
    return [=](const Workbench &bench) { return deleteObjects(bench, {key}); };
}

Intent paste(const std::string &text)
{
    return [=](const Workbench &bench) { return pasteDocuments(bench, 0, text); };
}

Result<Edit> serviceForPods(const Workbench &bench)
{
    return addService(bench, kPodsKey);
}

} // namespace

class ObjectsTest : public QObject
{
    Q_OBJECT
private slots:
    void writesOnlyWhatIsMeant_data();
    void writesOnlyWhatIsMeant();
    void refuses_data();
    void refuses();
    void aNewFileHoldsWhatTheServerTakes();
};

void ObjectsTest::writesOnlyWhatIsMeant_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<std::string>("after");
    const auto row = [](const char *name, const std::string &text, Intent intent, const std::string &after) {
        QTest::newRow(name) << text << std::move(intent) << after;
    };
    const std::string copied = replaced(replaced(kService, "name: web", "name: b"), "    nodePort: 30080\n", "");
    row("a Service for a workload", kPods, serviceForPods, kPods + "---\n" + kNewService);
    row("with CRLF", withCrLf(kPods), serviceForPods, withCrLf(kPods + "---\n" + kNewService));
    row("after a last line without its end", kPods.substr(0, kPods.size() - 1), serviceForPods, kPods + "---\n" + kNewService);
    row("with a BOM", "\xEF\xBB\xBF" + kPods, serviceForPods, "\xEF\xBB\xBF" + kPods + "---\n" + kNewService);
    row("after a marker that waits", kPods + "---\n", serviceForPods, kPods + "---\n" + kNewService);
    row("a copy", kService, duplicate("web", "b"), kService + "---\n" + copied);
    row("a copy stands behind its original", kService + kPods, duplicate("web", "b"), kService + "---\n" + copied + kPods);
    row("a copy in a List", kList, duplicate("b", "c"),
        kList + "- apiVersion: v1\n  kind: Service\n  metadata:\n    name: c\n  spec:\n    ports:\n    - port: 81\n");
    row("a copy in a JSON List", kJsonList, duplicate("web", "c"),
        replaced(kJsonList, "}]}}]}",
            "}]}},{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"name\":\"c\"},\"spec\":{\"ports\":[{\"port\":80}]}}"
            "]}"));
    row("the first goes with its comment", kService + kPods, erase(service("web")), kPods);
    row("the last goes with its separator", kService + kPods, erase(kPodsKey), kService);
    row("the only one", kService, erase(service("web")), "");
    row("an item goes", kList, erase(service("b")),
        replaced(kList, "- {apiVersion: v1, kind: Service, metadata: {name: b}, spec: {ports: [{port: 81}]}}\n", ""));
    row(
        "several at once", kService + kPods,
        [](const Workbench &bench) {
            return deleteObjects(bench, {kPodsKey, service("web")});
        },
        "");
    row(
        "several items at once", kList,
        [](const Workbench &bench) {
            return deleteObjects(bench, {service("web"), service("b")});
        },
        "apiVersion: v1\nkind: List\nitems: []\n# the other\n");
    row("the marker of what follows stays", kService + "...\n" + kPods.substr(4), erase(service("web")), kPods.substr(4));
    row("pasted documents", kService, paste(kPods.substr(0, kPods.size() - 1)), kService + kPods);
    row("pasted without a marker, in CRLF", withCrLf(kService), paste(kPods.substr(4)), withCrLf(kService + kPods));
    row("pasted into an empty file", "# nothing yet\n", paste(kService), "# nothing yet\n" + kService);
    row("pasted into a JSON List", kJsonList, paste("{apiVersion: v1, kind: Namespace, metadata: {name: x}}"),
        replaced(kJsonList, "}]}}]}", "}]}},{\"apiVersion\":\"v1\",\"kind\":\"Namespace\",\"metadata\":{\"name\":\"x\"}}]}"));
}

void ObjectsTest::writesOnlyWhatIsMeant()
{
    QFETCH(std::string, text);
    QFETCH(Intent, intent);
    QFETCH(std::string, after);
    QCOMPARE(QString::fromStdString(test::Bench(text).after(intent)), QString::fromStdString(after));
}

void ObjectsTest::refuses_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<std::string>("why");
    const auto row = [](const char *name, const std::string &text, Intent intent, const char *why) {
        QTest::newRow(name) << text << std::move(intent) << std::string(why);
    };
    const std::string json = R"({"apiVersion":"v1","kind":"Service","metadata":{"name":"web"},"spec":{"ports":[{"port":80}]}})";
    row("a name that is taken", kList, duplicate("web", "b"), "there is already");
    row("a name that no Service may have", kService, duplicate("web", "8web"), "DNS-1035");
    row("a second object in JSON", json, duplicate("web", "b"), "one object");
    row("all that a JSON file holds", json, erase(service("web")), "delete the file");
    row("what is no YAML", kService, paste("a: [1"), "line");
    row("what is no Kubernetes", kService, paste("a: 1"), "no Kubernetes object");
    row("what the server refuses", kService, paste(replaced(kService, "port: 80 ", "port: 99999 ")), "between 1 and 65535");
    row("a node port that is taken", kService, paste(replaced(kService, "name: web", "name: other")), "already taken");
    row("a workload without ports",
        replaced(replaced(kPods, "            - {name: http, containerPort: 8080}\n", ""),
            "          ports:\n            - {containerPort: 53, protocol: UDP}\n", ""),
        serviceForPods, "declares no port");
}

void ObjectsTest::refuses()
{
    QFETCH(std::string, text);
    QFETCH(Intent, intent);
    QFETCH(std::string, why);
    const QString said = QString::fromStdString(test::Bench(text).after(intent));
    QVERIFY2(said.startsWith("refused: ") && said.contains(QString::fromStdString(why)), qPrintable(said));
}

void ObjectsTest::aNewFileHoldsWhatTheServerTakes()
{
    QCOMPARE(*newFile(kService), kService);
    QCOMPARE(*newFile(kService.substr(0, kService.size() - 1)), kService);
    QVERIFY(!newFile("a: 1"));
    QVERIFY(!newFile(replaced(kService, "port: 80 ", "port: 0 ")));
    QVERIFY(newFile(replaced(kService, "port: 80 ", "port: 0 "), {.force = true}));
}

QTEST_GUILESS_MAIN(ObjectsTest)
#include "tst_objects.moc"
