// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include <QTest>

using namespace portolan;

namespace {

const std::string kService = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: {app: web}\n"
                             "  ports: [{port: 80, targetPort: 8080}]\n";
const std::string kPod = "apiVersion: v1\nkind: Pod\nmetadata: {name: web, labels: {app: web}}\nspec:\n"
                         "  containers: [{name: web, image: web, ports: [{containerPort: 8080}]}]\n";

SourceFile file(const std::string &name, const std::string &text)
{
    return {.name = name, .path = name, .project = ".", .document = std::make_shared<const Document>(text)};
}

} // namespace

class PipelineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsResolvesAndDraws();
    void anUnchangedPartIsTheSameDrawing();
    void aBrokenChunkKeepsItsLastGoodObjects();
    void aBrokenChunkHidesNoOther();
    void aBrokenNewDocumentShowsNoOther_data();
    void aBrokenNewDocumentShowsNoOther();
    void issuesAreFoundEvenIfTheLastBuildDidNotAsk();
    void namespacesWithoutANameCrashNothing();
    void kindsWithoutPortsAreOnlyCounted();
    void namespaceOfObjectsThatNameNone();
    void stopEndsTheBuild();
    void theOrderOfFilesDoesNotMatter();
    void onlyThePictureIsMadeAgainForAnotherView();
    void aClusterThatChangedIsBuiltAnew();
};

void PipelineTest::readsResolvesAndDraws()
{
    Pipeline pipeline(shippedMetrics());
    const auto snapshot = pipeline.build({file("a.yaml", kService + "---\n" + kPod)}, {});
    QVERIFY(snapshot);
    QCOMPARE(snapshot->graph->services.size(), 1U);
    QVERIFY(snapshot->graph->services[0].ports.at(0).status == PortStatus::Ok);
    QVERIFY(!snapshot->picture->parts.empty());
    QVERIFY(snapshot->unread.empty());
}

void PipelineTest::anUnchangedPartIsTheSameDrawing()
{
    const std::string other = "---\napiVersion: v1\nkind: Pod\nmetadata: {name: db, labels: {app: db}}\nspec:\n"
                              "  containers: [{name: db, image: db, ports: [{containerPort: 5432}]}]\n"
                              "---\napiVersion: v1\nkind: Service\nmetadata: {name: db}\nspec:\n"
                              "  selector: {app: db}\n  ports: [{port: 5432}]\n";
    const std::string before = kService + "---\n" + kPod + other;
    std::string after = before;
    after.replace(after.find("port: 80"), 8, "port: 81");
    Pipeline pipeline(shippedMetrics());
    const auto first = pipeline.build({file("a.yaml", before)}, {});
    const auto second = pipeline.build({file("a.yaml", after)}, {});
    QCOMPARE(first->picture->parts.size(), 2U);
    QCOMPARE(second->picture->parts.size(), 2U);
    int same = 0;
    for (const PlacedDrawing &part : second->picture->parts) {
        for (const PlacedDrawing &old : first->picture->parts)
            same += part.drawing == old.drawing;
    }
    QCOMPARE(same, 1);
}

void PipelineTest::aBrokenChunkKeepsItsLastGoodObjects()
{
    Pipeline pipeline(shippedMetrics());
    const auto first = pipeline.build({file("a.yaml", kService + "---\n" + kPod)}, {});
    QCOMPARE(first->graph->services.size(), 1U);
    const auto second = pipeline.build({file("a.yaml", kService + "  broken: [\n---\n" + kPod)}, {});
    QCOMPARE(second->graph->services.size(), 1U);
    QVERIFY(second->graph->definition(second->graph->services[0].definition).stale);
    QCOMPARE(second->unread.size(), 1U);
    const auto third = pipeline.build({file("a.yaml", kService + "---\n" + kPod)}, {});
    QVERIFY(!third->graph->definition(third->graph->services[0].definition).stale);
}

void PipelineTest::aBrokenNewDocumentShowsNoOther_data()
{
    const std::string pod = "---\n" + kPod;
    const std::string broken = "---\nkind: [\n";
    QTest::addColumn<std::vector<std::string>>("states");
    QTest::addColumn<int>("objects");
    QTest::addRow("one was deleted before") << std::vector {kService + pod, kService, kService + broken} << 1;
    QTest::addRow("typed between two others") << std::vector {kService + pod, kService + broken + pod} << 2;
    QTest::addRow("the last breaks") << std::vector {kService + pod, kService + broken} << 2;
}

void PipelineTest::aBrokenNewDocumentShowsNoOther()
{
    QFETCH(std::vector<std::string>, states);
    QFETCH(int, objects);
    Pipeline pipeline(shippedMetrics());
    std::shared_ptr<const Snapshot> last;
    for (const std::string &state : states)
        last = pipeline.build({file("a.yaml", state)}, {});
    QCOMPARE(static_cast<int>(last->graph->inventory->definitions.size()), objects);
    QVERIFY(last->graph->inventory->hidden.empty());
    QCOMPARE(last->unread.size(), 1U);
}

void PipelineTest::issuesAreFoundEvenIfTheLastBuildDidNotAsk()
{
    const SourceFile wrong = file("a.yaml", "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {ports: [{port: 0}]}\n");
    Pipeline pipeline(shippedMetrics());
    QVERIFY(pipeline.build({wrong}, {.check = false})->findings.empty());
    QVERIFY(!pipeline.build({wrong}, {})->findings.empty());
}

void PipelineTest::namespacesWithoutANameCrashNothing()
{
    Pipeline pipeline(shippedMetrics());
    const auto snapshot = pipeline.build({file("a.yaml", kService + "---\n" + kPod)}, {.defaultNamespace = ""});
    QCOMPARE(snapshot->graph->services.size(), 1U);
    QVERIFY(pipeline.build({file("a.yaml", kService)}, {.defaultNamespace = ""}));
}

void PipelineTest::aBrokenChunkHidesNoOther()
{
    Pipeline pipeline(shippedMetrics());
    const auto snapshot = pipeline.build({file("a.yaml", "a: [\n---\n" + kService), file("b.yaml", kPod)}, {});
    QCOMPARE(snapshot->graph->services.size(), 1U);
    QVERIFY(snapshot->graph->services[0].ports.at(0).status == PortStatus::Ok);
    QCOMPARE(snapshot->unread.size(), 1U);
    QCOMPARE(snapshot->unread[0].file, std::string("a.yaml"));
}

void PipelineTest::kindsWithoutPortsAreOnlyCounted()
{
    Pipeline pipeline(shippedMetrics());
    const std::string other = "---\napiVersion: v1\nkind: ServiceAccount\nmetadata: {name: x}\n"
                              "---\napiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: x\n";
    for (const bool full : {false, true}) {
        const auto snapshot = pipeline.build({file("a.yaml", kService + other)}, {.full = full});
        QCOMPARE(snapshot->otherKinds, 2U);
    }
}

void PipelineTest::namespaceOfObjectsThatNameNone()
{
    Pipeline pipeline(shippedMetrics());
    const auto snapshot = pipeline.build({file("a.yaml", kService)}, {.defaultNamespace = "shop"});
    QCOMPARE(snapshot->graph->services[0].ns, std::string("shop"));
}

void PipelineTest::stopEndsTheBuild()
{
    std::stop_source source;
    source.request_stop();
    Pipeline pipeline(shippedMetrics());
    QVERIFY(!pipeline.build({file("a.yaml", kService)}, {}, source.get_token()));
    QVERIFY(pipeline.build({file("a.yaml", kService)}, {}));
}

void PipelineTest::theOrderOfFilesDoesNotMatter()
{
    const auto a = file("a.yaml", kService);
    const auto b = file("b.yaml", kPod);
    Pipeline one(shippedMetrics());
    Pipeline other(shippedMetrics());
    const auto first = one.build({a, b}, {});
    const auto second = other.build({b, a}, {});
    QCOMPARE(first->picture->parts.size(), second->picture->parts.size());
    for (std::size_t i = 0; i < first->picture->parts.size(); ++i) {
        QCOMPARE(first->picture->parts[i].drawing->hash, second->picture->parts[i].drawing->hash);
        QVERIFY(first->picture->parts[i].at == second->picture->parts[i].at);
    }
}

void PipelineTest::onlyThePictureIsMadeAgainForAnotherView()
{
    Pipeline pipeline(shippedMetrics());
    const std::vector<SourceFile> files {file("a.yaml", kService + "---\n" + kPod)};
    const auto all = pipeline.build(files, {});
    BuildOptions options;
    options.layout.shown.filter = "no-such-thing";
    const auto none = pipeline.build(files, options);
    QCOMPARE(none->graph, all->graph); // the same, not one that is equal
    QVERIFY(none->picture->parts.empty());
    QVERIFY(none->generation > all->generation);
    const auto other = pipeline.build({file("a.yaml", kService)}, options);
    QVERIFY(other->graph != all->graph);
}

void PipelineTest::aClusterThatChangedIsBuiltAnew()
{
    const auto cluster = [](const std::string &manifests) {
        auto live = std::make_shared<LiveObjects>();
        for (kube::Object &object : kube::decode(manifests, yaml::parse(manifests, false), {}))
            live->objects.push_back(std::make_shared<const kube::Object>(std::move(object)));
        static const auto kNothing = std::make_shared<const Document>();
        return SourceFile {.name = "context/test",
            .project = "context/test",
            .document = kNothing,
            .content = SourceFile::Content::Cluster,
            .live = live};
    };
    Pipeline pipeline(shippedMetrics());
    QCOMPARE(pipeline.build({cluster(kPod)}, {})->graph->services.size(), 0U);
    QCOMPARE(pipeline.build({cluster(kService)}, {})->graph->services.size(), 1U);
}

QTEST_GUILESS_MAIN(PipelineTest)
#include "tst_pipeline.moc"
