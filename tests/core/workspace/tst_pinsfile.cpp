// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pinsfile.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace portolan;

// The file that holds where cards were put.
class PinsFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPinIsALineInItsPlace_data();
    void aPinIsALineInItsPlace();
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void problemsAreToldWithTheirPlace_data();
    void problemsAreToldWithTheirPlace();
    void comesWithItsSource();
    void aPictureHonoursIt();
};

namespace {

const std::string kHead = "# Where cards were put by hand in Portolan: px from the top of their part of the picture.\n"
                          "# One line for each object, in order. Written by the program; may be edited, or deleted.\n"
                          "format: 1\n";

void write(const QString &path, const std::string &text)
{
    std::ofstream(path.toStdString(), std::ios::binary) << text;
}

const std::string kShop
    = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {selector: {app: web}, ports: [{port: 80}]}\n"
      "---\napiVersion: v1\nkind: Pod\nmetadata: {name: web, labels: {app: web}}\n"
      "spec: {containers: [{name: web, image: web, ports: [{containerPort: 80}]}]}\n";

} // namespace

void PinsFileTest::aPinIsALineInItsPlace_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("y"); // negative: taken out
    QTest::addColumn<QString>("after");
    const QString head = QString::fromStdString(kHead);
    QTest::newRow("the first") << ""
                               << "Service/a/web" << 96.0 << head + "pins:\n  Service/a/web: 96\n";
    QTest::newRow("in order") << head + "pins:\n  A/a/a: 1\n  C/c/c: 3\n"
                              << "B/b/b" << 2.5 << head + "pins:\n  A/a/a: 1\n  B/b/b: 2.5\n  C/c/c: 3\n";
    QTest::newRow("at the end") << head + "pins:\n  A/a/a: 1\n"
                                << "B/b/b" << 2.0 << head + "pins:\n  A/a/a: 1\n  B/b/b: 2\n";
    QTest::newRow("changed") << head + "pins:\n  A/a/a: 1\n  B/b/b: 2\n"
                             << "A/a/a" << 7.0 << head + "pins:\n  A/a/a: 7\n  B/b/b: 2\n";
    QTest::newRow("taken out") << head + "pins:\n  A/a/a: 1\n  B/b/b: 2\n"
                               << "A/a/a" << -1.0 << head + "pins:\n  B/b/b: 2\n";
    QTest::newRow("the last one taken out") << head + "pins:\n  A/a/a: 1\n"
                                            << "A/a/a" << -1.0 << head + "pins: {}\n";
    QTest::newRow("comments of people stay") << head + "pins:\n  # the front\n  A/a/a: 1\n"
                                             << "B/b/b" << 2.0 << head + "pins:\n  # the front\n  A/a/a: 1\n  B/b/b: 2\n";
    QTest::newRow("written by someone else") << "format: 1\npins: {B/b/b: 2}\n"
                                             << "A/a/a" << 1.0 << head + "pins:\n  A/a/a: 1\n  B/b/b: 2\n";
    QTest::newRow("a key that needs quotes") << ""
                                             << "Service/a/we: b" << 1.0 << head + "pins:\n  \"Service/a/we: b\": 1\n";
}

void PinsFileTest::aPinIsALineInItsPlace()
{
    QFETCH(QString, before);
    QFETCH(QString, id);
    QFETCH(double, y);
    QFETCH(QString, after);
    const auto wanted = y < 0 ? std::nullopt : std::optional(y);
    QCOMPARE(QString::fromStdString(withPin(before.toStdString(), id.toStdString(), wanted)), after);
}

void PinsFileTest::whatIsWrittenIsRead_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"Service/a/web", "Node/a/every-node~web", "Gateway/a/edge~2", "Service/a/web@2",
             "Rollout.argoproj.io/a/b", "Service/a/x: y # z", "Service/a/\"quoted\"", "Service//", "- odd", "{"})
        QTest::newRow(id) << id;
}

void PinsFileTest::whatIsWrittenIsRead()
{
    QFETCH(QString, id);
    const std::string text = withPin(withPin({}, "Service/m/m", 5), id.toStdString(), 12.25);
    const PinsRead read = readPins("pins", Document(text));
    QVERIFY(read.problems.empty());
    QCOMPARE(read.pins, (Pins {{"Service/m/m", 5}, {id.toStdString(), 12.25}}));
}

void PinsFileTest::problemsAreToldWithTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("too new") << "format: 2\npins: {}\n"
                             << "1:9: this file is of format 2; this version of Portolan reads format 1 and leaves it as it is";
    QTest::newRow("no format") << "pins: {}\n"
                               << "1:1: \"format: 1\" is missing";
    QTest::newRow("no map") << "- a\n"
                            << "1:1: positions are a map of format and pins";
    QTest::newRow("no number") << "format: 1\npins:\n  A/a/a: far\n"
                               << "3:3: the position of A/a/a is no number from 0 to 1000000";
    QTest::newRow("a merge that went wrong") << "format: 1\npins:\n<<<<<<< ours\n  A/a/a: 1\n"
                                             << "";
}

void PinsFileTest::problemsAreToldWithTheirPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    const PinsRead read = readPins("pins", Document(text.toStdString()));
    QCOMPARE(read.problems.size(), std::size_t {1});
    const Unread &first = read.problems.front();
    QCOMPARE(first.file, std::string("pins"));
    if (!problem.isEmpty())
        QCOMPARE(QString("%1:%2: %3").arg(first.at.line).arg(first.at.column).arg(QString::fromStdString(english(first.message))),
            problem);
}

void PinsFileTest::comesWithItsSource()
{
    QTemporaryDir folder;
    write(folder.filePath("web.yaml"), kShop);
    const std::string pins = folder.filePath(".portolan.pins.yaml").toStdString();
    write(QString::fromStdString(pins), withPin({}, "Service/default/web", 200));
    for (const QString &source : {folder.path(), folder.filePath("web.yaml")}) {
        const auto read = readSources({source.toStdString()}, {}, {}, WithSettings::No, WithPins::Yes);
        QCOMPARE(read.files.size(), std::size_t {2});
        QCOMPARE(read.files.front().name, pins);
        QVERIFY(read.files.front().content == SourceFile::Content::Pins);
        QCOMPARE(readSources({source.toStdString()}).files.size(), std::size_t {1}); // who draws nothing does not see it
    }
}

void PinsFileTest::aPictureHonoursIt()
{
    Pipeline pipeline(shippedMetrics());
    const auto build = [&](const std::string &pins) {
        std::vector<SourceFile> files {
            {.name = "web.yaml", .path = "web.yaml", .document = std::make_shared<const Document>(kShop)},
            {.name = ".portolan.pins.yaml",
                .path = ".portolan.pins.yaml",
                .document = std::make_shared<const Document>(pins),
                .content = SourceFile::Content::Pins}};
        return pipeline.build(files, {});
    };
    const auto topOfService = [](const Snapshot &snapshot) {
        for (const Item &item : snapshot.picture->parts.front().drawing->items) {
            if (item.id == "Service/default/web" && item.type == ItemType::Card)
                return item.rect.y;
        }
        return -1.0;
    };
    QCOMPARE(topOfService(*build(withPin({}, "Service/default/web", 200))), 200.0);
    QCOMPARE(topOfService(*build(withPin({}, "Service/default/web", 320))), 320.0); // only the positions changed
    const auto broken = build("format: 9\n");
    QCOMPARE(broken->unread.size(), std::size_t {1});
    QVERIFY(topOfService(*broken) < 100);
    QVERIFY(build("")->unread.empty()); // no longer told
}

QTEST_GUILESS_MAIN(PinsFileTest)
#include "tst_pinsfile.moc"
