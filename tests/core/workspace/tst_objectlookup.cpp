// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/objectlookup.h"

#include <QTest>

using namespace portolan;

// OBJECT of CLI.md: KIND/[NAMESPACE/]NAME, or #N with one file.
class ObjectLookupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsNamed_data();
    void findsWhatIsNamed();
    void saysWhyNot_data();
    void saysWhyNot();
};

namespace {

std::string object(const char *apiVersion, const char *kind, const char *name, const char *ns)
{
    return std::string("---\napiVersion: ") + apiVersion + "\nkind: " + kind + "\nmetadata:\n  name: " + name
        + "\n  namespace: " + ns + "\nspec: {ports: [{port: 80}]}\n";
}

std::shared_ptr<const Snapshot> snapshot()
{
    const std::string text = object("v1", "Service", "web", "shop") + object("v1", "Service", "web", "data")
        + object("v1", "Service", "api", "shop") + object("serving.knative.dev/v1", "Service", "api", "shop")
        + "---\napiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Service\n  metadata: {name: inside}\n";
    SourceFile file {.name = "a.yaml", .path = "a.yaml", .project = ".", .document = std::make_shared<const Document>(text)};
    Pipeline pipeline(shippedMetrics());
    return pipeline.build({file}, {.full = true, .check = false, .picture = false});
}

} // namespace

void ObjectLookupTest::findsWhatIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("document");
    QTest::addColumn<QString>("path");
    QTest::newRow("kind and name") << "Service/api" << 2 << "";
    QTest::newRow("with namespace") << "Service/data/web" << 1 << "";
    QTest::newRow("kind with its group") << "Service.serving.knative.dev/api" << 3 << "";
    QTest::newRow("in a List") << "Service/inside" << 4 << "items[0]";
    QTest::newRow("by number") << "#1" << 1 << "";
}

void ObjectLookupTest::findsWhatIsNamed()
{
    QFETCH(QString, text);
    const auto place = findObject(*snapshot(), text.toStdString());
    QVERIFY2(place, place ? "" : english(place.error().message).c_str());
    QTEST(static_cast<int>(place->document), "document");
    QTEST(QString::fromStdString(place->path), "path");
}

void ObjectLookupTest::saysWhyNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("misspelt") << "Service/shop/wab"
                              << "the nearest is Service/shop/web (a.yaml:2)";
    QTest::newRow("two match") << "Service/web"
                               << "Service/shop/web (a.yaml:2), Service/data/web (a.yaml:9)";
    QTest::newRow("no kind") << "web"
                             << "expected KIND/NAME";
    QTest::newRow("no such document") << "#9"
                                      << "there is no document #9";
    QTest::newRow("no number") << "#x"
                               << "expected a document number";
}

void ObjectLookupTest::saysWhyNot()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const auto place = findObject(*snapshot(), text.toStdString());
    QVERIFY(!place);
    const QString said = QString::fromStdString(english(place.error().message));
    QVERIFY2(said.contains(words), qPrintable(said));
}

QTEST_GUILESS_MAIN(ObjectLookupTest)
#include "tst_objectlookup.moc"
