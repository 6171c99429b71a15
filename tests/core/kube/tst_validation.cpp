// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/issuecodes.h"
#include "core/text/file.h"
#include "decoded.h"

#include <QTest>

#include <set>

using namespace portolan;
using namespace portolan::kube;

// One of the API server's verdicts in tests/data/kube/validation.json.
struct Verdict {
    std::string object; // as it stands in the file: 80.0 is another number than 80
    bool accepted = false;
    bool soft = false; // only strict decoding or a flag of the cluster refuses it: a Warning for us
    std::set<std::string> fields;
    std::set<std::string> messages;
};
Q_DECLARE_METATYPE(Verdict)

class ValidationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesAsTheApiServerDoes_data();
    void judgesAsTheApiServerDoes();
    void issueStandsWhereItBelongs_data();
    void issueStandsWhereItBelongs();
    void oneFaultIsOneIssue_data();
    void oneFaultIsOneIssue();
    void apiVersion_data();
    void apiVersion();
    void codesAreSortedAndUnique();
};

namespace {

std::string textOf(const yaml::Tree &tree, yaml::NodeIndex map, std::string_view key)
{
    const yaml::NodeIndex value = tree.find(map, key);
    return value == yaml::kNoNode ? std::string() : std::string(tree[value].value);
}

Verdict verdictOf(std::string_view file, const yaml::Tree &tree, yaml::NodeIndex item)
{
    Verdict verdict;
    const Span object = tree[tree.find(item, "object")].source;
    verdict.object = file.substr(object.begin, object.size());
    verdict.accepted = textOf(tree, item, "accepted") == "true";
    const std::string message = textOf(tree, item, "message");
    for (const std::string_view words : {"strict decoding", "not in the valid range"})
        verdict.soft |= message.find(words) != std::string::npos;
    yaml::forEachItem(tree, tree.find(item, "causes"), [&](yaml::NodeIndex cause) {
        verdict.fields.insert(textOf(tree, cause, "field"));
        verdict.messages.insert(textOf(tree, cause, "message"));
    });
    return verdict;
}

// `goSyntax`: the API server prints a Go struct, we do not.
bool saysTheSame(const Issue &issue, const Verdict &verdict, bool goSyntax)
{
    const bool severe = issue.severity == Severity::Error || verdict.soft;
    const bool there = verdict.fields.empty() || verdict.fields.contains(issue.fieldPath);
    const bool sameWords = goSyntax || verdict.messages.empty() || verdict.messages.contains(english(issue.message));
    return severe && there && sameWords && !issue.at.empty();
}

} // namespace

void ValidationTest::judgesAsTheApiServerDoes_data()
{
    QTest::addColumn<Verdict>("verdict");
    const auto file = readFile(PORTOLAN_TEST_DATA "/kube/validation.json");
    QVERIFY(file);
    const std::string text = "{\"cases\": " + *file + "}"; // a JSON text of ours is an object
    const yaml::Tree tree = yaml::parse(text, true);
    QVERIFY(!tree.error);
    yaml::forEachItem(tree, tree.find(0, "cases"), [&](yaml::NodeIndex item) {
        if (tree.find(item, "others") != yaml::kNoNode) // taken by another object: core/check
            return;
        const std::string name = textOf(tree, item, "id") + ' ' + textOf(tree, item, "description");
        QTest::newRow(name.c_str()) << verdictOf(text, tree, item);
    });
}

void ValidationTest::judgesAsTheApiServerDoes()
{
    QFETCH(Verdict, verdict);
    const Decoded decoded(verdict.object, {.json = true, .version = {1, 32}});
    if (verdict.accepted) {
        QCOMPARE(decoded.issues(), std::string());
        return;
    }
    const std::vector<Issue> &issues = decoded.objects.at(0).issues;
    const std::string tag = QTest::currentDataTag();
    QCOMPARE(issues.size(), std::size_t(tag.starts_with("v057") ? 2 : 1)); // two ports without a name
    QVERIFY2(saysTheSame(issues[0], verdict, tag.starts_with("v053")), decoded.issues().c_str());
}

void ValidationTest::issueStandsWhereItBelongs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::string>("fieldPath");
    QTest::addColumn<std::string>("at"); // what stands there, its first line

    QTest::newRow("a scalar") << QByteArray(
        "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec:\n  ports:\n  - port: 70000\n")
                              << std::string("spec.ports[0].port") << std::string("70000");
    QTest::newRow("a missing field: the item")
        << QByteArray(
               "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n  - name: a\n    ports:\n    - name: x\n")
        << std::string("spec.containers[0].ports[0].containerPort") << std::string("name: x");
    QTest::newRow("a map: its key") << QByteArray("apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec:\n  ports: []\n")
                                    << std::string("spec.ports") << std::string("ports");
    QTest::newRow("an absent list: the map that lacks it")
        << QByteArray("apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec:\n  type: NodePort\n")
        << std::string("spec.ports") << std::string("spec");
    QTest::newRow("an item") << QByteArray("apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec:\n  ports:\n"
                                           "  - {name: a, port: 1}\n  - {name: b, port: 1}\n")
                             << std::string("spec.ports[1]") << std::string("{name: b, port: 1}");
    QTest::newRow("what the API server copies: where it is written") << QByteArray(
        "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {type: NodePort, clusterIP: None, ports: [{port: 1}]}\n")
                                                                     << std::string("spec.clusterIPs[0]") << std::string("None");
    QTest::newRow("in a list: from the object's root")
        << QByteArray("apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Service\n  metadata: {name: a}\n"
                      "  spec: {ports: [{port: 0}]}\n")
        << std::string("spec.ports[0].port") << std::string("0");
    QTest::newRow("a label that is no string")
        << QByteArray("apiVersion: v1\nkind: Namespace\nmetadata: {name: a, labels: {app: x, v: y}}\n")
        << std::string("metadata.labels.v") << std::string("y");
    QTest::newRow("a key with dots") << QByteArray(
        "apiVersion: v1\nkind: Namespace\nmetadata: {name: a, annotations: {prometheus.io/port: 80}}\n")
                                     << std::string("metadata.annotations['prometheus.io/port']") << std::string("80");
    QTest::newRow("a CronJob's template") << QByteArray(
        "apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: a}\nspec: {jobTemplate: {spec: {template: {spec: {containers: "
        "[{name: a, ports: [{containerPort: 80, protocol: tcp}]}]}}}}}\n")
                                          << std::string("spec.jobTemplate.spec.template.spec.containers[0].ports[0].protocol")
                                          << std::string("tcp");
    QTest::newRow("an init container") << QByteArray("apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: "
                                                     "a}], initContainers: [{name: b}, {name: a}]}\n")
                                       << std::string("spec.initContainers[1].name") << std::string("a");
    QTest::newRow("a listener") << QByteArray("apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: {name: a}\n"
                                              "spec: {listeners: [{name: x, port: 0, protocol: HTTP}]}\n")
                                << std::string("spec.listeners[0].port") << std::string("0");
}

void ValidationTest::issueStandsWhereItBelongs()
{
    QFETCH(QByteArray, text);
    QFETCH(std::string, fieldPath);
    QFETCH(std::string, at);
    const Decoded decoded({text.constData(), std::size_t(text.size())});
    QCOMPARE(decoded.objects.size(), std::size_t(1));
    QCOMPARE(decoded.objects[0].issues.size(), std::size_t(1));
    const Issue &issue = decoded.objects[0].issues[0];
    QCOMPARE(issue.fieldPath, fieldPath);
    const std::string there = decoded.at(issue.at);
    QCOMPARE(there.substr(0, there.find('\n')), at);
}

void ValidationTest::oneFaultIsOneIssue_data()
{
    QTest::addColumn<QByteArray>("spec"); // of a core Service
    QTest::addColumn<std::string>("issues");

    QTest::newRow("a misspelt field in place of one that is needed")
        << QByteArray("{portz: [{port: 80}]}") << std::string("spec.portz: unknown field \"portz\": did you mean \"ports\"?\n");
    QTest::newRow("a misspelt field")
        << QByteArray("{ports: [{port: 80, targetport: 1}]}")
        << std::string("spec.ports[0].targetport: unknown field \"targetport\": did you mean \"targetPort\"?\n");
    QTest::newRow("nothing near") << QByteArray("{ports: [{port: 80, colour: red}]}")
                                  << std::string("spec.ports[0].colour: unknown field \"colour\"\n");
    QTest::newRow("a field of a later Kubernetes") << QByteArray("{ports: [{port: 80}], somethingNew: 1}") << std::string();
    QTest::newRow("fields of today") << QByteArray(
        "{ports: [{port: 80}], trafficDistribution: PreferClose, sessionAffinity: None}")
                                     << std::string();
    QTest::newRow("a list that is none")
        << QByteArray("{ports: 80}")
        << std::string("spec.ports: 80 stands where a list must: json: cannot unmarshal number into Go struct field "
                       "ServiceSpec.spec.ports of type []v1.ServicePort\n");
    QTest::newRow("an item that is no map")
        << QByteArray("{ports: [80]}")
        << std::string("spec.ports[0]: 80 stands where a map must: json: cannot unmarshal number into Go struct field "
                       "ServiceSpec.spec.ports of type v1.ServicePort\n");
    QTest::newRow("a quoted number")
        << QByteArray("{ports: [{port: \"80\"}]}")
        << std::string("spec.ports[0].port: \"80\" stands where an integer must: json: cannot unmarshal string into Go "
                       "struct field ServicePort.spec.ports.port of type int32\n");
    QTest::newRow("a name that YAML takes for a boolean")
        << QByteArray("{ports: [{port: 80, name: n}]}")
        << std::string("spec.ports[0].name: n stands where a string must, quotes would make it one: json: cannot unmarshal "
                       "bool into Go struct field ServicePort.spec.ports.name of type string\n");
    QTest::newRow("a kubelet port") << QByteArray("{type: LoadBalancer, ports: [{port: 10250}]}")
                                    << std::string("spec.ports[0]: Invalid value: 10250: may not expose port 10250 externally "
                                                   "since it is used by kubelet\n");
    QTest::newRow("a node port shared by two port numbers") << QByteArray(
        "{type: NodePort, ports: [{name: a, port: 1, nodePort: 30000}, {name: b, port: 2, protocol: UDP, nodePort: "
        "30000}]}") << std::string("spec.ports[1].nodePort: Invalid value: 30000: provided port is already allocated\n");
    QTest::newRow("a node port that no range holds")
        << QByteArray("{type: NodePort, ports: [{port: 80, nodePort: 70000}]}")
        << std::string(
               "spec.ports[0].nodePort: Invalid value: 70000: provided port is not in the valid range. The range of valid "
               "ports is 30000-32767\n");
    QTest::newRow("ExternalName with an address")
        << QByteArray("{type: ExternalName, externalName: a.example, clusterIP: None}")
        << std::string("spec.clusterIPs: Forbidden: may not be set for ExternalName services\n");
    QTest::newRow("numbers of YAML 1.1") << QByteArray(
        "{ports: [{port: 0x1F90, name: a}, {port: 8e1, name: b}, {port: 81.0, name: c}]}")
                                         << std::string();
}

void ValidationTest::oneFaultIsOneIssue()
{
    QFETCH(QByteArray, spec);
    QFETCH(std::string, issues);
    const Decoded decoded("apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: " + spec.toStdString() + '\n');
    QCOMPARE(decoded.issues(), issues);
}

void ValidationTest::apiVersion_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("minor");
    QTest::addColumn<std::string>("successor"); // "" : no issue

    QTest::newRow("Ingress, last served") << QByteArray("networking.k8s.io/v1beta1 Ingress") << 21 << std::string();
    QTest::newRow("Ingress, gone") << QByteArray("networking.k8s.io/v1beta1 Ingress") << 22
                                   << std::string("networking.k8s.io/v1");
    QTest::newRow("old Ingress") << QByteArray("extensions/v1beta1 Ingress") << 33 << std::string("networking.k8s.io/v1");
    QTest::newRow("CronJob") << QByteArray("batch/v1beta1 CronJob") << 25 << std::string("batch/v1");
    QTest::newRow("CronJob, last served") << QByteArray("batch/v1beta1 CronJob") << 24 << std::string();
    QTest::newRow("EndpointSlice") << QByteArray("discovery.k8s.io/v1beta1 EndpointSlice") << 33
                                   << std::string("discovery.k8s.io/v1");
    QTest::newRow("Deployment") << QByteArray("apps/v1beta2 Deployment") << 33 << std::string("apps/v1");
    QTest::newRow("old NetworkPolicy") << QByteArray("extensions/v1beta1 NetworkPolicy") << 33
                                       << std::string("networking.k8s.io/v1");
    QTest::newRow("old DaemonSet") << QByteArray("extensions/v1beta1 DaemonSet") << 33 << std::string("apps/v1");
    QTest::newRow("a kind that is only counted")
        << QByteArray("policy/v1beta1 PodDisruptionBudget") << 33 << std::string("policy/v1");
    QTest::newRow("the wrong group") << QByteArray("v1 Deployment") << 33 << std::string("apps/v1");
    QTest::newRow("a version that never was") << QByteArray("apps/v2 Deployment") << 33 << std::string("apps/v1");
    QTest::newRow("today's") << QByteArray("apps/v1 Deployment") << 33 << std::string();
    QTest::newRow("a custom kind of the same name") << QByteArray("serving.knative.dev/v1beta1 Service") << 33 << std::string();
    QTest::newRow("a custom kind") << QByteArray("gateway.networking.k8s.io/v1alpha2 Gateway") << 33 << std::string();
}

void ValidationTest::apiVersion()
{
    QFETCH(QByteArray, type);
    QFETCH(int, minor);
    QFETCH(std::string, successor);
    const std::string words = type.toStdString();
    const std::size_t blank = words.find(' ');
    const Decoded decoded(
        "apiVersion: " + words.substr(0, blank) + "\nkind: " + words.substr(blank + 1) + "\nmetadata: {name: a}\n",
        {.version = {1, minor}});
    QCOMPARE(decoded.objects.size(), std::size_t(1));
    const std::vector<Issue> &issues = decoded.objects[0].issues;
    QCOMPARE(issues.size(), std::size_t(successor.empty() ? 0 : 1));
    if (!successor.empty()) {
        QCOMPARE(issues[0].message.arguments.back(), successor);
        QCOMPARE(decoded.at(issues[0].at), words.substr(0, blank));
    }
}

void ValidationTest::codesAreSortedAndUnique()
{
    for (std::size_t i = 1; i < kIssueCodes.size(); ++i)
        QVERIFY2(kIssueCodes[i - 1].code < kIssueCodes[i].code, kIssueCodes[i].code.data());
}

QTEST_GUILESS_MAIN(ValidationTest)
#include "tst_validation.moc"
