// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/compose.h"
#include "core/edit/sharers.h"

#include <QTest>

using namespace portolan;

// A value that is written once and used in several places: who shares it, and how it becomes one's own.
class SharersTest : public QObject
{
    Q_OBJECT
private slots:
    void breaks_data();
    void breaks();
    void refuses_data();
    void refuses();
    void namesAllWhoShare();
    void nobodySharesWhatIsWrittenHere();
};

namespace {

const std::string kHead = "apiVersion: v1\nkind: Service\nmetadata: {name: a}\n";

std::vector<std::shared_ptr<const Document>> documentOf(const QString &text)
{
    return {std::make_shared<const Document>(text.toStdString())};
}

} // namespace

void SharersTest::breaks_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *path, const char *value, const char *after) {
        QTest::newRow(name) << QString::fromStdString(kHead + before) << path << value << QString::fromStdString(kHead + after);
    };
    row("a scalar", "spec: {ports: [{port: &p 80, targetPort: *p}]}\n", "spec.ports[0].targetPort", "",
        "spec: {ports: [{port: &p 80, targetPort: 80}]}\n");
    row("and sets it", "spec: {ports: [{port: &p 80, targetPort: *p}]}\n", "spec.ports[0].targetPort", "8080",
        "spec: {ports: [{port: &p 80, targetPort: 8080}]}\n");
    row("a quoted one keeps its quotes", "spec: {ports: [{port: 80, name: &p 'on', targetPort: *p}]}\n",
        "spec.ports[0].targetPort", "", "spec: {ports: [{port: 80, name: &p 'on', targetPort: 'on'}]}\n");
    row("a list in block style", "x: &p\n- port: 80 # public\n  name: \"a\"\nspec:\n  ports: *p # shared\n  type: ClusterIP\n",
        "spec.ports[0].port", "81",
        "x: &p\n- port: 80 # public\n  name: \"a\"\nspec:\n  ports: # shared\n  - port: 81\n    name: \"a\"\n  type: "
        "ClusterIP\n");
    row("a merged member", "x: &d {port: 80, name: a}\nspec:\n  ports:\n  - <<: *d\n    targetPort: 1\n", "spec.ports[0].port",
        "81", "x: &d {port: 80, name: a}\nspec:\n  ports:\n  - <<: *d\n    targetPort: 1\n    port: 81\n");
    row("a merged map", "x: &d {b: {port: 80}}\nspec: {<<: *d}\n", "spec.b.port", "81",
        "x: &d {b: {port: 80}}\nspec: {<<: *d, b: {port: 81}}\n");
}

void SharersTest::breaks()
{
    QFETCH(QString, before);
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, after);
    const auto documents = documentOf(before);
    const Sharers sharers = sharersOf(documents, {}, path.toStdString());
    QVERIFY(sharers.places.size() >= 2);
    QVERIFY(sharers.breakable);
    const auto edit = breakAlias(documents, {{}, path.toStdString(), value.toStdString()}, {.force = true});
    QVERIFY2(edit, edit ? "" : english(edit.error().message).c_str());
    QCOMPARE(QString::fromStdString(applied(documents.front()->text(), edit->documents.front().splices)), after);
}

void SharersTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("why");
    QTest::newRow("a list of merged maps") << "a: &a {port: 1}\nb: &b {name: x}\nc: {<<: [*a, *b]}\n"
                                           << "c.port"
                                           << "list of merged maps";
    QTest::newRow("the anchor itself") << "a: &a 1\nb: *a\n"
                                       << "a"
                                       << "no alias";
}

void SharersTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    QFETCH(QString, why);
    const auto documents = documentOf(text);
    const Sharers sharers = sharersOf(documents, {}, path.toStdString());
    QVERIFY(!sharers.places.empty());
    QVERIFY(!sharers.breakable);
    QVERIFY(QString::fromStdString(english(sharers.whyNot)).contains(why));
    QVERIFY(!breakAlias(documents, {{}, path.toStdString(), "2"}));
}

void SharersTest::namesAllWhoShare()
{
    const QString text = "# c\na: &a 1\nb: *a\nc: [*a]\n";
    const auto documents = documentOf(text);
    const Sharers sharers = sharersOf(documents, {}, "c[0]");
    QStringList places;
    for (const Span at : sharers.places)
        places << text.mid(at.begin, at.size());
    QCOMPARE(places, (QStringList {"1", "*a", "*a"}));
}

void SharersTest::nobodySharesWhatIsWrittenHere()
{
    const auto documents = documentOf("a: &a 1\nb: *a\nc: 2\n");
    QVERIFY(sharersOf(documents, {}, "c").places.empty());
    QVERIFY(sharersOf(documents, {}, "d").places.empty());
}

QTEST_GUILESS_MAIN(SharersTest)
#include "tst_sharers.moc"
