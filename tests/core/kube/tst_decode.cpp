// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoded.h"

#include <QTest>

using namespace portolan;
using namespace portolan::kube;
using Form = PortReference::Form;

// What each kind's fields come to, and where they stand.
class DecodeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void documents_data();
    void documents();
    void metadata();
    void digestIsOfTheBytes();
    void servicePort_data();
    void servicePort();
    void service();
    void endpoints();
    void endpointSlice();
    void podTemplatePath_data();
    void podTemplatePath();
    void container();
    void livePod();
    void workloadFields();
};

namespace {

std::string head(const std::string &type)
{
    const std::size_t slash = type.rfind('/');
    return "apiVersion: " + type.substr(0, slash) + "\nkind: " + type.substr(slash + 1) + "\nmetadata: {name: a}\n";
}

} // namespace

void DecodeTest::documents_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QString>("objects"); // "KIND PATH" of each, as qualifiedKind() names it

    QTest::newRow("nothing") << std::string() << "";
    QTest::newRow("no map") << std::string("- 1\n") << "";
    QTest::newRow("no kind") << std::string("apiVersion: v1\n") << "";
    QTest::newRow("no apiVersion") << std::string("kind: Service\n") << "";
    QTest::newRow("kind is no string") << std::string("apiVersion: v1\nkind: [Service]\n") << "";
    QTest::newRow("one") << head("v1/Service") << "Service ";
    QTest::newRow("a kind that is only counted") << head("v1/Secret") << "Secret ";
    QTest::newRow("Knative's Service") << head("serving.knative.dev/v1/Service") << "Service.serving.knative.dev ";
    QTest::newRow("List") << std::string("apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Pod}\n- null\n"
                                         "- {apiVersion: apps/v1, kind: Deployment}\n")
                          << "Pod items[0], Deployment items[2]";
    QTest::newRow("typed list") << std::string("apiVersion: v1\nkind: ServiceList\nitems:\n- metadata: {name: a}\n- {}\n")
                                << "Service items[0], Service items[1]";
    QTest::newRow("typed list of another group")
        << std::string("apiVersion: apps/v1\nkind: DeploymentList\nitems: [{metadata: {name: a}}]\n") << "Deployment items[0]";
    QTest::newRow("List in a List") << std::string(
        "apiVersion: v1\nkind: List\nitems: [{apiVersion: v1, kind: List, items: [{apiVersion: v1, kind: Pod}]}]\n")
                                    << "List items[0]";
    QTest::newRow("a kind that ends in List")
        << std::string("apiVersion: shop.example/v1\nkind: PriceList\nspec: {}\n") << "PriceList.shop.example ";
    QTest::newRow("an empty List") << std::string("apiVersion: v1\nkind: List\n") << "";
}

void DecodeTest::documents()
{
    QFETCH(std::string, text);
    QFETCH(QString, objects);
    const Decoded decoded(text);
    QStringList found;
    for (const Object &object : decoded.objects)
        found << QString::fromStdString(qualifiedKind(object.meta) + ' ' + object.path);
    QCOMPARE(found.join(", "), objects);
    for (const Object &object : decoded.objects)
        QCOMPARE(object.meta.kind == "List", !object.issues.empty() && object.issues[0].code == "PORT222");
}

void DecodeTest::metadata()
{
    const Decoded decoded("apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\n  uid: u-1\n"
                          "  labels: {b: \"2\", a: \"1\"}\n  ownerReferences:\n  - {kind: App, name: x, controller: true}\n");
    const Metadata &meta = decoded.objects.at(0).meta;
    QCOMPARE(joined(meta.group, meta.version, meta.name, meta.ns, meta.uid), std::string("apps|v1|web|shop|u-1"));
    QCOMPARE(shown(meta.labels), std::string("a=1,b=2"));
    const OwnerReference &owner = meta.owners.at(0);
    QCOMPARE(joined(owner.kind, owner.name, owner.controller), std::string("App|x|true"));
    QCOMPARE(joined(decoded.at(meta.nameAt), decoded.at(meta.kindAt)), std::string("web|Deployment"));
    QVERIFY(decoded.at(meta.item).starts_with("apiVersion"));
    QCOMPARE(decoded.issues(), std::string());
}

void DecodeTest::digestIsOfTheBytes()
{
    const std::string item = "{apiVersion: v1, kind: Pod, metadata: {name: a}}";
    const Decoded list("apiVersion: v1\nkind: List\nitems:\n- " + item + "\n- " + item + "\n- {apiVersion: v1, kind: Pod}\n");
    QCOMPARE(list.objects.at(0).digest, list.objects.at(1).digest);
    QVERIFY(list.objects.at(0).digest != list.objects.at(2).digest);
}

void DecodeTest::servicePort_data()
{
    QTest::addColumn<std::string>("port"); // one item of spec.ports, in flow style
    QTest::addColumn<bool>("json");
    QTest::addColumn<int>("number"); // -1: none
    QTest::addColumn<int>("form");
    QTest::addColumn<std::string>("target"); // its text

    const auto row = [](const char *name, const char *port, int number, Form form, const char *target, bool json = false) {
        QTest::newRow(name) << std::string(port) << json << number << int(form) << std::string(target);
    };
    row("a number", "{port: 80, targetPort: 8080}", 80, Form::Number, "8080");
    row("a name", "{port: 80, targetPort: http}", 80, Form::Name, "http");
    row("a quoted number is a name", "{port: 80, targetPort: \"8080\"}", 80, Form::Name, "8080");
    row("absent", "{port: 80}", 80, Form::Absent, "");
    row("null", "{port: 80, targetPort: null}", 80, Form::Absent, "");
    row("zero", "{port: 80, targetPort: 0}", 80, Form::Absent, "");
    row("empty", "{port: 80, targetPort: \"\"}", 80, Form::Absent, "");
    row("a boolean", "{port: 80, targetPort: yes}", 80, Form::Invalid, "yes");
    row("a fraction", "{port: 80, targetPort: 80.5}", 80, Form::Invalid, "80.5");
    row("a port that is text", "{port: \"80\"}", -1, Form::Absent, "");
    row("hexadecimal", "{port: 0x1F90}", 8080, Form::Absent, "");
    row("octal", "{port: 0o120}", 80, Form::Absent, "");
    row("with an exponent", "{port: 8e1}", 80, Form::Absent, "");
    row("without fraction", "{port: 80.0}", 80, Form::Absent, "");
    row("without fraction, in JSON", R"({"port": 80.0})", -1, Form::Absent, "", true);
    row("the last of two counts", "{port: 80, port: 81}", 81, Form::Absent, "");
}

void DecodeTest::servicePort()
{
    QFETCH(std::string, port);
    QFETCH(bool, json);
    QFETCH(int, number);
    QFETCH(int, form);
    QFETCH(std::string, target);
    const std::string text
        = R"({"apiVersion": "v1", "kind": "Service", "metadata": {"name": "a"}, "spec": {"ports": [)" + port + "]}}";
    const Decoded decoded(text, {.json = json});
    const auto *service = decoded.objects.at(0).as<Service>();
    QVERIFY(service != nullptr);
    const ServicePort &found = service->ports.at(0);
    QCOMPARE(int(found.port.number.value_or(-1)), number);
    QCOMPARE(int(found.targetPort.form), form);
    QCOMPARE(found.targetPort.text, target);
    QCOMPARE(found.targetPort.written(), Form(form) != Form::Absent);
    QVERIFY(found.port.written() && port.find(found.port.text) != std::string::npos);
}

void DecodeTest::service()
{
    const Decoded decoded(head("v1/Service")
        + "spec:\n  type: LoadBalancer\n  selector: {app: web}\n  clusterIPs: [10.0.0.1]\n  loadBalancerIP: 192.0.2.9\n"
          "  allocateLoadBalancerNodePorts: false\n  ports:\n  - name: http\n    port: 80\n    nodePort: 0\n    protocol: UDP\n"
          "status: {loadBalancer: {ingress: [{ip: 192.0.2.1}, {hostname: lb.example}]}}\n");
    const auto &service = *decoded.objects.at(0).as<Service>();
    QCOMPARE(joined(shown(service.selector.matchLabels), decoded.at(service.selector.at), decoded.at(service.selector.keyAt),
                 decoded.at(service.portsAt)),
        std::string("app=web|{app: web}|selector|ports"));
    QCOMPARE(service.loadBalancer.size(), std::size_t(2)); // the status replaces spec.loadBalancerIP
    QCOMPARE(service.loadBalancer[1].address, std::string("lb.example"));
    const ServicePort &port = service.ports.at(0);
    QVERIFY(!service.hasNodePorts() && !port.nodePort.written());
    QCOMPARE(joined(std::string(toString(port.protocol.value)), decoded.at(port.port.at)), std::string("UDP|80"));
    QVERIFY(decoded.at(port.item).starts_with("name: http"));
}

void DecodeTest::endpoints()
{
    const Decoded decoded(head("v1/Endpoints")
        + "subsets:\n- addresses: [{ip: 192.0.2.1, targetRef: {kind: Pod, name: p}}]\n  notReadyAddresses: [{ip: 192.0.2.2}]\n"
          "  ports: [{name: http, port: 8080}]\n- addresses: [{ip: 192.0.2.3}]\n  ports: [{port: 9090}]\n");
    const auto &slice = *decoded.objects.at(0).as<EndpointSlice>();
    QCOMPARE(slice.service, std::string("a"));
    QVERIFY(slice.fromEndpoints);
    QCOMPARE(slice.endpoints.size(), std::size_t(2));
    QVERIFY(slice.endpoints[0].ready && !slice.endpoints[1].ready);
    QCOMPARE(slice.endpoints[0].targetName, std::string("p"));
    QCOMPARE(slice.ports.at(0).port, std::optional<std::int64_t>(8080));
    QCOMPARE(slice.others.size(), std::size_t(1));
    QCOMPARE(slice.others[0].ports.at(0).port, std::optional<std::int64_t>(9090));
}

void DecodeTest::endpointSlice()
{
    const std::string before
        = "apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata:\n  name: a\n  labels:\n"
          "    kubernetes.io/service-name: web\n    endpointslice.kubernetes.io/managed-by: me\n"
          "addressType: IPv4\nendpoints:\n- addresses: [192.0.2.1]\n  conditions: {ready: false, terminating: true}\n"
          "- addresses: [192.0.2.2]\n";
    const Decoded decoded(before + "ports: null\n");
    const auto &slice = *decoded.objects.at(0).as<EndpointSlice>();
    QCOMPARE(slice.service, std::string("web"));
    QCOMPARE(slice.managedBy, std::string("me"));
    QVERIFY(slice.portsNull);
    QVERIFY(!slice.endpoints.at(0).ready && !slice.endpoints.at(0).serving && slice.endpoints.at(0).terminating);
    QVERIFY(slice.endpoints.at(1).ready && slice.endpoints.at(1).serving);
    QVERIFY(!Decoded(before + "ports: [{port: 1}]\n").objects.at(0).as<EndpointSlice>()->portsNull);
}

void DecodeTest::podTemplatePath_data()
{
    QTest::addColumn<std::string>("type");
    QTest::addColumn<std::string>("path"); // of the pod template

    for (const char *type : {"apps/v1/Deployment", "apps/v1/ReplicaSet", "apps/v1/StatefulSet", "apps/v1/DaemonSet",
             "v1/ReplicationController", "batch/v1/Job", "extensions/v1beta1/Deployment", "argoproj.io/v1alpha1/Rollout",
             "serving.knative.dev/v1/Service", "apps.openshift.io/v1/DeploymentConfig", "v1/Deployment"})
        QTest::newRow(type) << std::string(type) << std::string("spec.template");
    QTest::newRow("CronJob") << std::string("batch/v1/CronJob") << std::string("spec.jobTemplate.spec.template");
    QTest::newRow("a custom kind that makes jobs")
        << std::string("example.com/v1/Nightly") << std::string("spec.jobTemplate.spec.template");
    QTest::newRow("Pod") << std::string("v1/Pod") << std::string();
    QTest::newRow("a custom kind without a template") << std::string("example.com/v1/Other") << std::string("none");
}

void DecodeTest::podTemplatePath()
{
    QFETCH(std::string, type);
    QFETCH(std::string, path);
    const std::string pod = "{containers: [{name: c, ports: [{containerPort: 80}]}]}";
    const std::string spec = path.empty() ? pod
        : path == "none"                  ? "{}"
        : path == "spec.template"         ? "{template: {spec: " + pod + "}}"
                                          : "{jobTemplate: {spec: {template: {spec: " + pod + "}}}}";
    const Decoded decoded(head(type) + "spec: " + spec + "\n");
    const auto *workload = decoded.objects.at(0).as<Workload>();
    QCOMPARE(workload != nullptr, path != "none");
    if (workload != nullptr) {
        QCOMPARE(workload->pod.path, path);
        QCOMPARE(workload->pod.containers.at(0).ports.at(0).containerPort.valid(), std::optional<int>(80));
    }
}

void DecodeTest::container()
{
    const Decoded decoded(head("v1/Pod")
        + "spec:\n  initContainers:\n  - name: side\n    restartPolicy: Always\n  - name: init\n  containers:\n  - name: web\n"
          "    image: nginx\n    args: [--port, \"80\"]\n    env:\n    - {name: PORT, value: \"8080\"}\n"
          "    - {name: KEY, valueFrom: {secretKeyRef: {name: s, key: k}}}\n    envFrom: [{configMapRef: {name: m}}]\n"
          "    ports: [{name: http, containerPort: 80, hostPort: 8080}]\n    livenessProbe: {httpGet: {port: http, path: "
          "/live}}\n"
          "    startupProbe: {grpc: {port: 9090}}\n");
    const auto &pod = decoded.objects.at(0).as<Workload>()->pod;
    QCOMPARE(pod.containers.size(), std::size_t(3));
    const Container &web = pod.containers[0]; // init containers come last
    QCOMPARE(joined(web.name.value, int(pod.containers[1].role), int(pod.containers[2].role), pod.containers[2].index),
        joined(std::string("web"), int(Container::Role::Sidecar), int(Container::Role::Init), 1));
    QCOMPARE(joined(web.args.at(1).value, decoded.at(web.env.at(0).value.at)), std::string("80|\"8080\""));
    const EnvVar &key = web.env.at(1);
    QCOMPARE(joined(int(key.from), key.fromName, key.fromKey, web.envFrom.at(0).kind, web.envFrom.at(0).name),
        joined(int(EnvVar::From::Secret), std::string("s|k|ConfigMap|m")));
    QCOMPARE(web.ports.at(0).hostPort.valid(), std::optional<int>(8080));
    const Probe &live = web.probes.at(0);
    const Probe &startup = web.probes.at(1);
    QCOMPARE(joined(live.which, live.port.text, live.path, int(startup.type), startup.port.number),
        joined(std::string("livenessProbe|http|/live"), int(Probe::Type::Grpc), 9090));
    QCOMPARE(joined(shown(pod.labels), decoded.at(pod.labelsAt)), std::string("{name: a}")); // the metadata that lacks them
    QCOMPARE(decoded.issues(), std::string());
}

void DecodeTest::livePod()
{
    const Decoded decoded("apiVersion: v1\nkind: Pod\nmetadata: {name: a, uid: u, deletionTimestamp: \"2026-01-01T00:00:00Z\"}\n"
                          "spec: {nodeName: n1, containers: []}\nstatus:\n  phase: Running\n  podIP: 10.1.0.1\n"
                          "  podIPs: [{ip: 10.1.0.1}, {ip: \"fd00::1\"}]\n  conditions: [{type: Ready, status: \"False\"}]\n");
    const auto &workload = *decoded.objects.at(0).as<Workload>();
    QCOMPARE(workload.phase, std::string("Running"));
    QCOMPARE(workload.podIPs, (std::vector<std::string> {"10.1.0.1", "fd00::1"}));
    QCOMPARE(workload.ready, std::optional<bool>(false));
    QVERIFY(workload.deleting);
    QCOMPARE(workload.pod.nodeName, std::string("n1"));
}

void DecodeTest::workloadFields()
{
    const auto workload = [](const std::string &type, const std::string &spec) {
        const Decoded decoded(head(type) + "spec: " + spec + "\n");
        return *decoded.objects.at(0).as<Workload>();
    };
    QCOMPARE(joined(workload("apps/v1/Deployment", "{replicas: 3}").replicas.value,
                 workload("apps/v1/Deployment", "{paused: true}").paused,
                 workload("apps/v1/StatefulSet", "{serviceName: db}").serviceName.value),
        std::string("3|true|db"));
    QCOMPARE(
        joined(workload("batch/v1/Job", "{parallelism: 4}").replicas.value, workload("batch/v1/Job", "{suspend: true}").suspended,
            workload("batch/v1/CronJob", "{suspend: false, jobTemplate: {spec: {suspend: true, parallelism: 2}}}").suspended),
        std::string("4|true|true"));
    QCOMPARE(shown(workload("v1/ReplicationController", "{selector: {app: a}}").selector.matchLabels), std::string("app=a"));
    const std::string containers
        = "template: {metadata: {labels: {app: a}, annotations: {prometheus.io/port: \"80\", other: x}}, "
          "spec: {containers: []}}";
    const Workload config = workload("apps.openshift.io/v1/DeploymentConfig", "{selector: {app: a}, " + containers + "}");
    QCOMPARE(joined(shown(config.selector.matchLabels), config.pod.annotations.size()), std::string("app=a|1"));
    const Workload rollout = workload("argoproj.io/v1alpha1/Rollout", "{selector: {matchLabels: {app: a}}, " + containers + "}");
    QCOMPARE(shown(rollout.selector.matchLabels), std::string("app=a"));
}

QTEST_GUILESS_MAIN(DecodeTest)
#include "tst_decode.moc"
