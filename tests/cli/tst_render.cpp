// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// `render` of a part of a system, and with cards that were put somewhere by hand, on the real program.
class RenderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void drawsWhatIsAskedFor_data();
    void drawsWhatIsAskedFor();
    void everyFormatDrawsThePart_data();
    void everyFormatDrawsThePart();
    void anObjectThatIsNotThereIsWrongUsage();
    void aNamespaceThatIsNotThereLeavesASentence();
    void positionsBesideTheManifestsCount();
    void aFileOfPositionsThatIsTooNewIsTold();

private:
    struct Answer {
        int status = -1;
        QByteArray err;
    };
    Answer render(const QString &output, const QStringList &more = {});
    QByteArray read(const QString &name);
    QJsonArray items();
    QString cards();

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray pairIn(const QByteArray &ns, const QByteArray &name)
{
    return "---\napiVersion: v1\nkind: Service\nmetadata: {name: " + name + ", namespace: " + ns + "}\nspec: {selector: {app: "
        + name + "}, ports: [{port: 80, targetPort: 8080}]}\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: " + name
        + ", namespace: " + ns + "}\nspec:\n  selector: {matchLabels: {app: " + name
        + "}}\n  template:\n    metadata: {labels: {app: " + name
        + "}}\n    spec: {containers: [{name: main, image: img, ports: [{containerPort: 8080}]}]}\n";
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

} // namespace

void RenderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(m_folder->filePath("all.yaml"), pairIn("shop", "web") + pairIn("shop", "api") + pairIn("data", "db"));
}

RenderTest::Answer RenderTest::render(const QString &output, const QStringList &more)
{
    QProcess program;
    program.setWorkingDirectory(m_folder->path());
    program.start(PORTOLAN_PROGRAM, QStringList {"render", ".", "-o", output} + more);
    program.closeWriteChannel();
    if (!program.waitForFinished(60000))
        return {};
    return {program.exitCode(), program.readAllStandardError()};
}

QByteArray RenderTest::read(const QString &name)
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray RenderTest::items()
{
    return QJsonDocument::fromJson(read("out.json")).object()["items"].toArray();
}

QString RenderTest::cards()
{
    QStringList ids;
    for (const QJsonValue &item : items()) {
        if (item["type"].toString() == "card")
            ids.append(item["id"].toString());
    }
    ids.sort();
    return ids.join(' ');
}

void RenderTest::drawsWhatIsAskedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("drawn");
    const QString shop = "Deployment/shop/api Deployment/shop/web Service/shop/api Service/shop/web";
    QTest::newRow("all") << QStringList {}
                         << "Deployment/data/db " + shop.section(' ', 0, 1) + " Service/data/db " + shop.section(' ', 2);
    QTest::newRow("a namespace") << QStringList {"--only-namespace", "shop"} << shop;
    QTest::newRow("two") << QStringList {"--only-namespace", "shop", "--only-namespace", "data"}
                         << "Deployment/data/db " + shop.section(' ', 0, 1) + " Service/data/db " + shop.section(' ', 2);
    QTest::newRow("an object") << QStringList {"--focus", "Service/shop/web"} << "Deployment/shop/web Service/shop/web";
    QTest::newRow("an object without its namespace")
        << QStringList {"--focus", "Service/db"} << "Deployment/data/db Service/data/db";
    QTest::newRow("both") << QStringList {"--focus", "Deployment/web", "--only-namespace", "shop", "--hops", "2"}
                          << "Deployment/shop/web Service/shop/web";
}

void RenderTest::drawsWhatIsAskedFor()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, drawn);
    const Answer answer = render("out.json", arguments);
    QCOMPARE(answer.err, QByteArray());
    QCOMPARE(answer.status, 0);
    QCOMPARE(cards(), drawn);
}

void RenderTest::everyFormatDrawsThePart_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"a.svg", "a.html", "a.mmd", "a.dot", "a.d2", "a.drawio", "a.json", "a.md", "a.csv"})
        QTest::newRow(name) << name;
}

void RenderTest::everyFormatDrawsThePart()
{
    QFETCH(QString, name);
    QCOMPARE(render(name, {"--only-namespace", "data"}).status, 0);
    const QByteArray text = read(name);
    QVERIFY(text.contains("db"));
    if (name != "a.html") // the page carries what its search finds
        QVERIFY(!text.contains("Service/shop/web") && !text.contains(",web,"));
}

void RenderTest::anObjectThatIsNotThereIsWrongUsage()
{
    const Answer answer = render("out.json", {"--focus", "Service/shop/wep"});
    QCOMPARE(answer.status, 2);
    QVERIFY(answer.err.contains("the nearest is Service/shop/web"));
    QCOMPARE(render("out.json", {"--focus", "web"}).status, 2);
    QCOMPARE(render("out.json", {"--hops", "2"}).status, 2); // of what?
}

void RenderTest::aNamespaceThatIsNotThereLeavesASentence()
{
    const Answer answer = render("out.json", {"--only-namespace", "shpo"});
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.err.contains("the nearest is shop"));
    QCOMPARE(cards(), QString());
    QString sentence;
    for (const QJsonValue &item : items()) {
        if (item["role"].toString() == "empty")
            sentence += item["text"].toString() + ' ';
    }
    QVERIFY(sentence.startsWith("Nothing matches"));
}

void RenderTest::positionsBesideTheManifestsCount()
{
    const auto top = [this](const QString &card) {
        for (const QJsonValue &item : items()) {
            if (item["id"].toString() == card && item["type"].toString() == "card")
                return item["rect"][1].toDouble();
        }
        return -1.0;
    };
    QCOMPARE(render("out.json").status, 0);
    const double before = top("Deployment/data/db"); // the taller of the two: at the top of their part
    write(m_folder->filePath(".portolan.pins.yaml"), "format: 1\npins:\n  Service/data/db: 120\n");
    QCOMPARE(render("out.json").status, 0);
    QCOMPARE(top("Service/data/db"), before + 120);
    QCOMPARE(render("out.json", {"--only-namespace", "data"}).status, 0);
    QCOMPARE(top("Service/data/db"), before + 120); // its part is shown whole
}

void RenderTest::aFileOfPositionsThatIsTooNewIsTold()
{
    write(m_folder->filePath(".portolan.pins.yaml"), "format: 7\nlater: true\n");
    const Answer answer = render("out.json");
    QCOMPARE(answer.status, 3);
    QVERIFY(answer.err.contains(".portolan.pins.yaml:1:9: error: this file is of format 7"));
    QVERIFY(cards().contains("Service/shop/web")); // all else is drawn
    QCOMPARE(read(".portolan.pins.yaml"), QByteArray("format: 7\nlater: true\n"));
}

QTEST_GUILESS_MAIN(RenderTest)
#include "tst_render.moc"
