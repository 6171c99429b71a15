// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/decode.h"
#include "core/yaml/reply.h"
#include "tests/bench/measure.h"

#include <QJsonDocument>

#include <malloc.h>
#include <memory>
#include <simdjson.h>

// Taking over what a cluster of 100,000 objects sends, from bytes in memory: CPU beside a bare parse by simdjson's DOM, memory
// beside QJsonDocument's.
namespace portolan::bench {

namespace {

constexpr int kPage = 500; // as ApiClient asks for

std::string number(int value)
{
    return std::to_string(value);
}

std::string metadata(const std::string &name, int i, const std::string &labels, const std::string &manager)
{
    return R"({"name":")" + name + R"(","generateName":"web-)" + number(i / 3) + R"(-5d4f8c7b9-","namespace":"team-)"
        + number(i / 500) + R"(","uid":"49ae1773-31fd-4e23-8481-)" + number(100'000'000 + i) + R"(","resourceVersion":")"
        + number(2587 + i) + R"(","creationTimestamp":"2026-11-23T02:45:59Z","labels":{)" + labels
        + R"("pod-template-hash":"5d4f8c7b9"},"managedFields":[{"manager":")" + manager
        + R"(","operation":"Update","apiVersion":"v1","time":"2026-11-23T02:45:59Z","fieldsType":"FieldsV1","fieldsV1":{"f:metadata":{"f:labels":{".":{},"f:app":{}}},"f:spec":{"f:containers":{"k:{\"name\":\"web\"}":{".":{},"f:image":{},"f:imagePullPolicy":{},"f:name":{},"f:ports":{".":{},"k:{\"containerPort\":8080,\"protocol\":\"TCP\"}":{".":{},"f:containerPort":{},"f:name":{},"f:protocol":{}}},"f:resources":{},"f:terminationMessagePath":{},"f:terminationMessagePolicy":{}}},"f:dnsPolicy":{},"f:enableServiceLinks":{},"f:restartPolicy":{},"f:schedulerName":{},"f:securityContext":{},"f:terminationGracePeriodSeconds":{}}}}]})";
}

std::string pod(int i)
{
    const std::string app = "web-" + number(i / 3);
    const std::string meta
        = metadata(app + "-5d4f8c7b9-x" + number(i), i, R"("app":")" + app + R"(",)", "kube-controller-manager");
    return R"({"metadata":)" + meta.substr(0, meta.size() - 1)
        + R"(,"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":")" + app
        + R"(-5d4f8c7b9","uid":"f0","controller":true,"blockOwnerDeletion":true}]},"spec":{"volumes":[{"name":"kube-api-access","projected":{"sources":[{"serviceAccountToken":{"expirationSeconds":3607,"path":"token"}},{"configMap":{"name":"kube-root-ca.crt","items":[{"key":"ca.crt","path":"ca.crt"}]}}],"defaultMode":420}}],"containers":[{"name":"web","image":"registry.example.com/team/web:1.27","ports":[{"name":"http","containerPort":8080,"protocol":"TCP"}],"env":[{"name":"PORT","value":"8080"},{"name":"LOG_LEVEL","value":"info"}],"resources":{"limits":{"cpu":"500m","memory":"256Mi"},"requests":{"cpu":"100m","memory":"128Mi"}},"volumeMounts":[{"name":"kube-api-access","readOnly":true,"mountPath":"/var/run/secrets/kubernetes.io/serviceaccount"}],"readinessProbe":{"httpGet":{"path":"/healthz","port":"http","scheme":"HTTP"},"timeoutSeconds":1,"periodSeconds":10,"successThreshold":1,"failureThreshold":3},"terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File","imagePullPolicy":"IfNotPresent"}],"restartPolicy":"Always","terminationGracePeriodSeconds":30,"dnsPolicy":"ClusterFirst","serviceAccountName":"default","serviceAccount":"default","nodeName":"node-)"
        + number(i % 40)
        + R"(","securityContext":{},"schedulerName":"default-scheduler","tolerations":[{"key":"node.kubernetes.io/not-ready","operator":"Exists","effect":"NoExecute","tolerationSeconds":300}],"priority":0,"enableServiceLinks":true},"status":{"phase":"Running","conditions":[{"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T02:45:59Z"},{"type":"Ready","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T02:46:03Z"},{"type":"ContainersReady","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T02:46:03Z"},{"type":"PodScheduled","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T02:45:59Z"}],"hostIP":"10.0.0.7","podIP":"10.1.2.3","podIPs":[{"ip":"10.1.2.3"}],"startTime":"2026-11-23T02:45:59Z","containerStatuses":[{"name":"web","state":{"running":{"startedAt":"2026-11-23T02:46:02Z"}},"lastState":{},"ready":true,"restartCount":0,"image":"registry.example.com/team/web:1.27","imageID":"registry.example.com/team/web@sha256:6a59f1cbb8d28ac484176d52c473494859a512ddba3ea62a547258cf16c9b3ae","containerID":"containerd://3a1f","started":true}],"qosClass":"Burstable"}})";
}

std::string service(int i)
{
    const std::string app = "web-" + number(i);
    return R"({"metadata":)" + metadata(app, i, R"("app":")" + app + R"(",)", "kubectl")
        + R"(,"spec":{"ports":[{"name":"http","protocol":"TCP","port":80,"targetPort":"http"}],"selector":{"app":")" + app
        + R"("},"clusterIP":"10.96.0.)" + number(i % 250)
        + R"(","clusterIPs":["10.96.0.1"],"type":"ClusterIP","sessionAffinity":"None","ipFamilies":["IPv4"],"ipFamilyPolicy":"SingleStack","internalTrafficPolicy":"Cluster"},"status":{"loadBalancer":{}}})";
}

std::string slice(int i)
{
    const std::string app = "web-" + number(i);
    std::string endpoints;
    for (int e = 0; e < 3; ++e) {
        endpoints += (e > 0 ? "," : "") + std::string(R"({"addresses":["10.1.2.)") + number(e)
            + R"("],"conditions":{"ready":true,"serving":true,"terminating":false},"targetRef":{"kind":"Pod","namespace":"team","name":")"
            + app + "-5d4f8c7b9-x" + number(e) + R"(","uid":"c0"},"nodeName":"node-)" + number(e) + R"("})";
    }
    return R"({"metadata":)"
        + metadata(app + "-n9zgn", i,
            R"("endpointslice.kubernetes.io/managed-by":"endpointslice-controller.k8s.io","kubernetes.io/service-name":")" + app
                + R"(",)",
            "kube-controller-manager")
        + R"(,"addressType":"IPv4","endpoints":[)" + endpoints + R"(],"ports":[{"name":"http","protocol":"TCP","port":8080}]})";
}

// The pages that a server would send for `count` objects, six in ten of them pods.
std::vector<std::string> pagesOf(int count)
{
    struct Share {
        const char *kind;
        const char *apiVersion;
        std::string (*write)(int);
        int tenths;
    };
    const std::vector<Share> shares {
        {"PodList", "v1", pod, 6}, {"ServiceList", "v1", service, 2}, {"EndpointSliceList", "discovery.k8s.io/v1", slice, 2}};
    std::vector<std::string> pages;
    for (const Share &share : shares) {
        for (int first = 0; first < count / 10 * share.tenths; first += kPage) {
            std::string page = std::string(R"({"kind":")") + share.kind + R"(","apiVersion":")" + share.apiVersion
                + R"(","metadata":{"resourceVersion":"2587","continue":"eyJ2IjoibWV0YS5rOHMuaW8vdjEi"},"items":[)";
            for (int i = first; i < first + kPage; ++i)
                page += (i > first ? "," : "") + share.write(i);
            pages.push_back(page + "]}\n");
        }
    }
    return pages;
}

using Objects = std::vector<std::shared_ptr<const kube::Object>>;

Objects takeOver(std::vector<std::string> &pages)
{
    Objects objects;
    yaml::ReplyReader reader;
    for (std::string &page : pages) {
        yaml::ReplyHead head;
        const bool whole = reader.read(page, head, [&](const yaml::ReplyObject &item) {
            const std::string_view kind = std::string_view(head.kind).substr(0, head.kind.size() - 4);
            auto object = kube::decodeLive(item.tree, head.apiVersion, kind);
            object->digest = item.digest;
            objects.push_back(std::make_shared<const kube::Object>(std::move(*object)));
        });
        if (!whole)
            giveUp("a page is no JSON");
    }
    return objects;
}

void parseBare(const std::vector<std::string> &pages)
{
    simdjson::dom::parser parser;
    for (const std::string &page : pages) {
        if (parser.parse(page.data(), page.size(), false).error() != simdjson::SUCCESS)
            giveUp("a page is no JSON");
    }
}

double heapBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
}

template <typename Make> double heapOf(Make make)
{
    const double before = heapBytes();
    const auto made = make();
    return heapBytes() - before;
}

void liveRow(const Setting &setting)
{
    const int count = setting.quick ? 20'000 : 100'000;
    std::vector<std::string> pages = pagesOf(count);
    double bytes = 0;
    for (std::string &page : pages) {
        page.reserve(page.size() + simdjson::SIMDJSON_PADDING);
        bytes += static_cast<double>(page.size());
    }
    const auto ours = [&] { return costOf([&] { static_cast<void>(takeOver(pages)); }); };
    const auto bare = [&] { return costOf([&] { parseBare(pages); }); };
    report("live list of " + number(count) + " objects / simdjson DOM", paired(setting.rounds(9), ours, bare), 2.0, 1.2);

    const double mine = heapOf([&] { return takeOver(pages); });
    const double qt = heapOf([&] {
        std::vector<QJsonDocument> documents;
        for (const std::string &page : pages)
            documents.push_back(
                QJsonDocument::fromJson(QByteArray::fromRawData(page.data(), static_cast<qsizetype>(page.size()))));
        return documents;
    });
    constexpr double kMegabyte = 1e6;
    report({"the same, memory / QJsonDocument", mine / qt, 0.45, 0.30,
        number(static_cast<int>(mine / kMegabyte)) + " MB, " + number(static_cast<int>(qt / kMegabyte)) + " MB, of "
            + number(static_cast<int>(bytes / kMegabyte)) + " MB of JSON"});
}

} // namespace

} // namespace portolan::bench

int main(int argc, char **argv)
{
    portolan::bench::liveRow(portolan::bench::settingFrom(argc, argv));
    return 0;
}
