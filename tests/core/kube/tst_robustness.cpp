// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoded.h"

#include <QTest>

#include <algorithm>

using namespace portolan;

// Trees of any shape decode without a crash: each node of objects of every kind is replaced by what cannot stand there.
class RobustnessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyShape_data();
    void anyShape();
    void brokenOffAnywhere_data() { anyShape_data(); }
    void brokenOffAnywhere();
    void aliases_data();
    void aliases();
};

namespace {

constexpr std::string_view kPodSpec
    = R"({"hostNetwork":true,"nodeName":"n","nodeSelector":{"a":"b"},"containers":[{"name":"c","image":"i","command":["x"],)"
      R"("args":["y"],"ports":[{"name":"p","containerPort":80,"protocol":"TCP","hostPort":80,"hostIP":"::"}],)"
      R"("env":[{"name":"PORT","value":"80"},{"name":"K","valueFrom":{"configMapKeyRef":{"name":"m","key":"k"}}}],)"
      R"("envFrom":[{"prefix":"P","configMapRef":{"name":"m"}}],"livenessProbe":{"httpGet":{"port":"p","path":"/"}},)"
      R"("readinessProbe":{"grpc":{"port":80}},"startupProbe":{"tcpSocket":{"port":80}}}],)"
      R"("initContainers":[{"name":"i","restartPolicy":"Always"}]})";

std::string object(const std::string &type, const std::string &rest)
{
    const std::size_t slash = type.rfind('/');
    return R"({"apiVersion":")" + type.substr(0, slash) + R"(","kind":")" + type.substr(slash + 1)
        + R"(","metadata":{"name":"a","namespace":"b","labels":{"kubernetes.io/service-name":"s"},)"
          R"("annotations":{"kubernetes.io/ingress.class":"c"},"ownerReferences":[{"kind":"K","name":"n","controller":true}]},)"
        + rest + '}';
}

std::string templated(const std::string &type)
{
    return object(type,
        R"("spec":{"replicas":2,"selector":{"matchLabels":{"a":"b"},"matchExpressions":[{"key":"a","operator":"In","values":["b"]}]},)"
        R"("template":{"metadata":{"labels":{"a":"b"},"annotations":{"prometheus.io/port":"80"}},"spec":)"
            + std::string(kPodSpec) + "}}");
}

// Whether every issue stands within the text; that there is no crash is the point.
bool decodes(const std::string &json)
{
    const Decoded decoded(json, {.json = true});
    return std::ranges::all_of(decoded.objects, [&json](const kube::Object &object) {
        return std::ranges::all_of(object.issues, [&json](const kube::Issue &issue) { return issue.at.end <= json.size(); });
    });
}

} // namespace

void RobustnessTest::anyShape_data()
{
    QTest::addColumn<std::string>("json");
    QTest::newRow("Service") << object("v1/Service",
        R"("spec":{"type":"LoadBalancer","clusterIP":"None","selector":{"a":"b"},"externalIPs":["192.0.2.1"],"loadBalancerIP":"192.0.2.2",)"
        R"("ports":[{"name":"p","port":80,"targetPort":"p","nodePort":30000,"protocol":"UDP","appProtocol":"http"}]},)"
        R"("status":{"loadBalancer":{"ingress":[{"ip":"192.0.2.3"}]}})");
    QTest::newRow("Deployment") << templated("apps/v1/Deployment");
    QTest::newRow("Rollout") << templated("argoproj.io/v1alpha1/Rollout");
    QTest::newRow("Pod") << object("v1/Pod",
        "\"spec\":" + std::string(kPodSpec)
            + R"(,"status":{"phase":"Running","podIPs":[{"ip":"::1"}],"conditions":[{"type":"Ready","status":"True"}]})");
    QTest::newRow("CronJob") << object("batch/v1/CronJob",
        R"("spec":{"suspend":true,"jobTemplate":{"spec":{"parallelism":2,"template":{"spec":)" + std::string(kPodSpec) + "}}}}");
    QTest::newRow("Endpoints") << object("v1/Endpoints",
        R"("subsets":[{"addresses":[{"ip":"192.0.2.1","targetRef":{"kind":"Pod"}}],"notReadyAddresses":[{"ip":"192.0.2.2"}],"ports":[{"port":80}]},{}])");
    QTest::newRow("EndpointSlice") << object("discovery.k8s.io/v1/EndpointSlice",
        R"("addressType":"IPv4","ports":[{"name":"p","port":80,"protocol":"TCP"}],"endpoints":[{"addresses":["192.0.2.1"],"conditions":{"ready":true},"targetRef":{"name":"x"}}])");
    QTest::newRow("Ingress") << object("networking.k8s.io/v1/Ingress",
        R"("spec":{"defaultBackend":{"resource":{"apiGroup":"x","kind":"y","name":"z"}},"tls":[{"hosts":["a.example"]}],"rules":[{"host":"a.example","http":{"paths":)"
        R"([{"path":"/","pathType":"Prefix","backend":{"service":{"name":"s","port":{"number":80}}}},{"backend":{"serviceName":"s","servicePort":80}}]}}]},"status":{"loadBalancer":{"ingress":[{"hostname":"h"}]}})");
    QTest::newRow("Gateway") << object("gateway.networking.k8s.io/v1/Gateway",
        R"("spec":{"addresses":[{"value":"v"}],"listeners":[{"name":"l","port":80,"protocol":"HTTP","tls":{"mode":"Terminate"},"allowedRoutes":{"namespaces":{"from":"Selector","selector":{"matchLabels":{"a":"b"}}},"kinds":[{"kind":"HTTPRoute"}]}}]})");
    QTest::newRow("HTTPRoute") << object("gateway.networking.k8s.io/v1/HTTPRoute",
        R"("spec":{"parentRefs":[{"name":"g","sectionName":"l","port":80}],"hostnames":["h"],"rules":[{"matches":[{"path":{"type":"Exact","value":"/x"},"method":"GET","headers":[{"name":"a","value":"b"}]},{"method":{"service":"s","method":"m"}}],"backendRefs":[{"name":"s","port":80,"weight":2}]}]})");
    QTest::newRow("ReferenceGrant") << object("gateway.networking.k8s.io/v1beta1/ReferenceGrant",
        R"("spec":{"from":[{"group":"g","kind":"k","namespace":"n"}],"to":[{"group":"","kind":"Service","name":"s"}]})");
    QTest::newRow("NetworkPolicy") << object("networking.k8s.io/v1/NetworkPolicy",
        R"("spec":{"podSelector":{},"policyTypes":["Egress"],"ingress":[{"from":[{"podSelector":{"matchLabels":{"a":"b"}}},{"ipBlock":{"cidr":"0.0.0.0/0","except":["10.0.0.0/8"]}}],"ports":[{"port":80,"endPort":90,"protocol":"UDP"}]}],"egress":[{"to":[{"namespaceSelector":{}}]}]})");
    QTest::newRow("Node") << object("v1/Node", R"("spec":{"unschedulable":true},"status":{"addresses":[{"address":"a"}]})");
    QTest::newRow("ConfigMap") << object("v1/ConfigMap", R"("data":{"a":"b","c":"d"})");
    QTest::newRow("OpenShift Route") << object("route.openshift.io/v1/Route",
        R"("spec":{"host":"h","path":"/x","to":{"kind":"Service","name":"s","weight":1},"alternateBackends":[{"name":"t"}],"port":{"targetPort":"p"},"tls":{}})");
    QTest::newRow("IngressRoute") << object("traefik.io/v1alpha1/IngressRoute",
        R"j("spec":{"entryPoints":["web"],"routes":[{"match":"Host(`a`)","services":[{"name":"s","port":80}]}],"tls":{}})j");
    QTest::newRow("VirtualService") << object("networking.istio.io/v1/VirtualService",
        R"("spec":{"hosts":["h"],"gateways":["g"],"http":[{"match":[{"uri":{"prefix":"/x"},"port":80}],"route":[{"destination":{"host":"s","port":{"number":80}},"weight":1}]}],"tcp":[{"route":[]}]})");
    QTest::newRow("Istio Gateway") << object(
        "networking.istio.io/v1/Gateway", R"("spec":{"servers":[{"port":{"number":80,"protocol":"HTTP"},"hosts":["*"]}]})");
    QTest::newRow("List") << R"({"apiVersion":"v1","kind":"List","items":[)"
            + object("v1/Service", R"("spec":{"ports":[{"port":80}]})") + ","
            + R"({"apiVersion":"v1","kind":"List","items":[]}]})";
    QTest::newRow("PodList") << R"({"apiVersion":"v1","kind":"PodList","items":[{"metadata":{"name":"a"},"spec":)"
            + std::string(kPodSpec) + "}]}";
}

void RobustnessTest::anyShape()
{
    QFETCH(std::string, json);
    static constexpr std::array<std::string_view, 10> replacements {"null", "80", "-1", "80.5", "true", "\"text\"", "[]", "{}",
        "[[1],{\"a\":[null]},null,\"x\"]", "{\"a\":{\"b\":[1]},\"name\":null}"};
    const Decoded whole(json, {.json = true});
    QVERIFY2(!whole.tree.error, json.c_str());
    QCOMPARE(whole.objects.size(), std::size_t(json.find("\"List\"") == std::string::npos ? 1 : 2));
    for (const yaml::Node &node : whole.tree.nodes) {
        for (const std::string_view replacement : replacements) {
            std::string changed = json;
            changed.replace(node.source.begin, node.source.size(), replacement);
            QVERIFY2(decodes(changed), changed.c_str());
        }
    }
}

void RobustnessTest::brokenOffAnywhere()
{
    QFETCH(std::string, json);
    for (std::size_t size = 0; size < json.size(); size += 7) {
        const Decoded decoded(std::string_view(json).substr(0, size)); // as YAML in flow style
        for (const kube::Object &object : decoded.objects)
            QVERIFY2(object.issues.empty() || !decoded.tree.error, json.c_str());
    }
}

void RobustnessTest::aliases_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("objects");

    const QByteArray head = "apiVersion: v1\nkind: Service\nmetadata: {name: a}\n";
    QTest::newRow("an alias to what stands above it") << head + "spec: &s\n  ports: [*s]\n" << 1;
    QTest::newRow("a map that merges itself") << head + "spec: &s\n  ports: [{port: 1}]\n  <<: *s\n" << 1;
    QTest::newRow("an alias to nothing") << head + "spec: *nothing\n" << 1;
    QTest::newRow("merge of a scalar") << head + "spec:\n  <<: 1\n  ports: [{port: 1}]\n" << 1;
    QTest::newRow("merge of a list") << head + "x: &x {type: NodePort}\nspec:\n  <<: [*x, 1]\n  ports: [{port: 1}]\n" << 1;
    QTest::newRow("a map as a key") << head + "spec:\n  {a: b}: c\n  ports: [{port: 1}]\n" << 1;
    QTest::newRow("items that are aliases") << QByteArray(
        "apiVersion: v1\nkind: List\nitems:\n- &a {apiVersion: v1, kind: Pod, metadata: {name: a}}\n- *a\n")
                                            << 2;
    QTest::newRow("an unrendered template") << head + "spec:\n  ports:\n  - port: {{ .Values.port }}\n" << 1;
}

void RobustnessTest::aliases()
{
    QFETCH(QByteArray, text);
    QFETCH(int, objects);
    const Decoded decoded({text.constData(), std::size_t(text.size())});
    if (!decoded.tree.error)
        QCOMPARE(int(decoded.objects.size()), objects);
}

QTEST_GUILESS_MAIN(RobustnessTest)
#include "tst_robustness.moc"
