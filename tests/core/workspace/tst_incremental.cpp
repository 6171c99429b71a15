// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/svg.h"
#include "core/graph/trace.h"
#include "core/workspace/workspace.h"

#include <QTest>
#include <array>
#include <random>

using namespace portolan;

// Whatever is edited, a build that knows the last one says what a fresh one says.
class IncrementalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void afterAnyEditTheBuildIsThatOfAFreshPipeline_data();
    void afterAnyEditTheBuildIsThatOfAFreshPipeline();
    void untouchedNamespacesAreNotComposedAgain();
    void anotherDefaultNamespaceIsFollowed();
};

namespace {

constexpr int kNamespaces = 7; // n5 and n6 refer to no other

// An application of a namespace, with one of everything that may cross namespaces.
std::string application(int ns, int app)
{
    const std::string place = "n" + std::to_string(ns);
    const std::string other = "n" + std::to_string((ns + 1) % kNamespaces);
    const std::string name = "web" + std::to_string(app);
    const std::string meta = "metadata: {name: " + name + ", namespace: " + place + "}\n";
    std::string text = "---\napiVersion: v1\nkind: Service\n" + meta + "spec:\n  type: NodePort\n  selector: {app: " + name
        + "}\n  ports: [{port: 80, targetPort: 8080, nodePort: 30" + std::to_string(ns) + "0" + std::to_string(app) + "}]\n"
        + "---\napiVersion: apps/v1\nkind: Deployment\n" + meta + "spec:\n  template:\n    metadata: {labels: {app: " + name
        + "}}\n    spec:\n      containers:\n      - {name: main, image: web, ports: [{containerPort: 8080}]}\n";
    if (app == 0) {
        text += "---\napiVersion: networking.k8s.io/v1\nkind: Ingress\n" + meta
            + "spec:\n  rules:\n  - http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web1, port: {number: "
              "80}}}}]}\n";
    }
    if (app == 1 && ns < 2) {
        text += "---\napiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\n" + meta
            + "spec:\n  parentRefs: [{name: edge, namespace: n4}]\n" + "  rules: [{backendRefs: [{name: web0, namespace: " + other
            + ", port: 80}]}]\n";
    }
    if (app == 2 && ns == 3) {
        text += "---\napiVersion: v1\nkind: ConfigMap\n" + meta
            + "data:\n  nginx.conf: |\n    server { listen 80; location / { proxy_pass http://host:30201; } }\n";
    }
    return text;
}

std::vector<std::string> manifests()
{
    std::vector<std::string> files {
        "---\napiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: {name: edge, namespace: n4}\n"
        "spec: {listeners: [{name: http, port: 80, protocol: HTTP, allowedRoutes: {namespaces: {from: All}}}]}\n"
        "---\napiVersion: v1\nkind: Namespace\nmetadata: {name: n1, labels: {team: a}}\n"};
    for (int ns = 0; ns < kNamespaces; ++ns) {
        files.emplace_back();
        for (int app = 0; app < 3; ++app)
            files.back() += application(ns, app);
    }
    return files;
}

// Replaces one occurrence of one of these words by another.
void edit(std::string &text, std::mt19937 &random)
{
    using Words = std::pair<const char *, const char *>;
    static constexpr auto kWords = std::to_array<Words>(
        {{"8080", "8081"}, {"8081", "8080"}, {"port: 80", "port: 81"}, {"port: 81", "port: 80"}, {"app: web1", "app: wob1"},
            {"app: wob1", "app: web1"}, {"namespace: n2", "namespace: n3"}, {"namespace: n3", "namespace: n2"},
            {"name: web0", "name: web1"}, {"name: web1", "name: web0"}, {"30201", "30301"}, {"30301", "30201"}, {"n4", "n5"},
            {"n5", "n4"}, {"kind: Service", "kind: Surface"}, {"kind: Surface", "kind: Service"}, {"team: a", "team: b"}});
    for (int tries = 0; tries < 40; ++tries) {
        const auto &[from, to] = kWords[random() % kWords.size()];
        const std::size_t at = text.find(from, random() % text.size());
        if (at == std::string::npos)
            continue;
        text.replace(at, std::string_view(from).size(), to);
        return;
    }
}

std::vector<SourceFile> sourcesOf(const std::vector<std::string> &texts, const std::vector<SourceFile> &before = {})
{
    std::vector<SourceFile> files;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i < before.size() && before[i].document->raw() == texts[i]) {
            files.push_back(before[i]);
            continue;
        }
        const std::string name = "all/" + std::to_string(i) + ".yaml";
        files.push_back({.name = name, .path = name, .project = "all", .document = std::make_shared<const Document>(texts[i])});
    }
    return files;
}

// Shows the first line that differs.
void compare(const std::string &actual, const std::string &expected)
{
    const auto [at, other] = std::ranges::mismatch(actual, expected);
    if (at == actual.end() && other == expected.end())
        return;
    const auto lineAround = [](const std::string &text, std::string::const_iterator place) {
        const auto offset = static_cast<std::size_t>(place - text.begin());
        const std::size_t begin = text.rfind('\n', offset == 0 ? 0 : offset - 1) + 1;
        return text.substr(begin, text.find('\n', offset) - begin);
    };
    QFAIL(qPrintable(QString::fromStdString("known: " + lineAround(actual, at) + "\nfresh: " + lineAround(expected, other))));
}

} // namespace

void IncrementalTest::afterAnyEditTheBuildIsThatOfAFreshPipeline_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void IncrementalTest::afterAnyEditTheBuildIsThatOfAFreshPipeline()
{
    constexpr int kEdits = 60;
    QFETCH(int, seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    std::vector<std::string> texts = manifests();
    std::vector<SourceFile> files = sourcesOf(texts);
    Pipeline pipeline(shippedMetrics());
    QVERIFY(pipeline.build(files, {}));
    for (int i = 0; i < kEdits; ++i) {
        std::string &text = texts[random() % texts.size()];
        edit(text, random);
        files = sourcesOf(texts, files);
        const auto known = pipeline.build(files, {});
        const auto fresh = Pipeline(shippedMetrics()).build(files, {});
        compare(traceJson(*known->graph, known->unread), traceJson(*fresh->graph, fresh->unread));
        compare(toJson(*known->picture), toJson(*fresh->picture));
        compare(findingsJson(*known->graph, known->findings), findingsJson(*fresh->graph, fresh->findings));
        if (QTest::currentTestFailed())
            return;
    }
}

void IncrementalTest::untouchedNamespacesAreNotComposedAgain()
{
    std::vector<std::string> texts = manifests();
    std::vector<SourceFile> files = sourcesOf(texts);
    Pipeline pipeline(shippedMetrics());
    const auto before = pipeline.build(files, {});
    std::string &text = texts.back();
    text.replace(text.find("port: 80"), 8, "port: 99");
    files = sourcesOf(texts, files);
    const auto after = pipeline.build(files, {});
    const auto revisionOf = [](const Snapshot &snapshot, const std::string &ns) {
        return std::ranges::find(snapshot.graph->services, ns, &ServiceNode::ns)->revision;
    };
    QCOMPARE(revisionOf(*after, "n0"), revisionOf(*before, "n0"));
    QCOMPARE(revisionOf(*after, "n5"), revisionOf(*before, "n5"));
    QVERIFY(revisionOf(*after, "n6") != revisionOf(*before, "n6"));
}

void IncrementalTest::anotherDefaultNamespaceIsFollowed()
{
    Pipeline pipeline(shippedMetrics());
    SourceFile file;
    file.name = "a.yaml";
    file.document
        = std::make_shared<const Document>("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {ports: [{port: 80}]}\n");
    for (const char *ns : {"default", "shop", "default"}) {
        const auto snapshot = pipeline.build({file}, {.defaultNamespace = ns});
        QCOMPARE(snapshot->graph->services.at(0).ns, std::string(ns));
    }
}

QTEST_GUILESS_MAIN(IncrementalTest)
#include "tst_incremental.moc"
