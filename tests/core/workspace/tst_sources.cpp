// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan;

class SourcesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void foldersAreReadWhole();
    void namesAreTheArgumentJoinedWithThePathBelow_data();
    void namesAreTheArgumentJoinedWithThePathBelow();
    void aFileGivenTwiceIsReadOnce();
    void anAbsentSourceIsNamed();
    void stopEndsTheReading();
    void titles_data();
    void titles();

private:
    void touch(const QString &name);
    std::string at(const QString &name) const { return m_folder->filePath(name).toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SourcesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : {"b.yaml", "a.yml", "sub/c.json", "sub/d.txt", ".hidden/e.yaml", ".f.yaml"})
        touch(QString::fromLatin1(name));
}

void SourcesTest::touch(const QString &name)
{
    const QFileInfo info(m_folder->filePath(name));
    QVERIFY(QDir().mkpath(info.path()));
    QFile file(info.filePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}\n");
}

void SourcesTest::foldersAreReadWhole()
{
    QVERIFY(QFile::link(m_folder->filePath("sub"), m_folder->filePath("linked")));
    const ReadResult result = readSources({at(QString())});
    QCOMPARE(result.problems.size(), 0U);
    std::vector<std::string> names;
    for (const SourceFile &file : result.files)
        names.push_back(file.name);
    const std::vector<std::string> expected {at("a.yml"), at("b.yaml"), at("sub/c.json")};
    QCOMPARE(names, expected);
}

void SourcesTest::namesAreTheArgumentJoinedWithThePathBelow_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("name");
    QTest::newRow("folder") << "sub"
                            << "sub/c.json";
    QTest::newRow("folder with a slash") << "sub/"
                                         << "sub/c.json";
    QTest::newRow("folder with a dot") << "./sub"
                                       << "./sub/c.json";
    QTest::newRow("file") << "sub/c.json"
                          << "sub/c.json";
}

void SourcesTest::namesAreTheArgumentJoinedWithThePathBelow()
{
    QFETCH(QString, argument);
    const QString before = QDir::currentPath();
    QDir::setCurrent(m_folder->path());
    const ReadResult result = readSources({argument.toStdString()});
    QDir::setCurrent(before);
    QCOMPARE(result.files.size(), 1U);
    QTEST(QString::fromStdString(result.files[0].name), "name");
}

void SourcesTest::aFileGivenTwiceIsReadOnce()
{
    const ReadResult result = readSources({at("b.yaml"), at(QString()), at("b.yaml")});
    QCOMPARE(result.files.size(), 3U);
}

void SourcesTest::anAbsentSourceIsNamed()
{
    const ReadResult result = readSources({at("absent.yaml"), at("b.yaml")});
    QCOMPARE(result.files.size(), 1U);
    QCOMPARE(result.problems.size(), 1U);
    QVERIFY(result.problems[0].couldNotOpen);
    QCOMPARE(result.problems[0].file, at("absent.yaml"));
}

void SourcesTest::stopEndsTheReading()
{
    std::stop_source source;
    source.request_stop();
    QCOMPARE(readSources({at(QString())}, source.get_token()).files.size(), 0U);
}

void SourcesTest::titles_data()
{
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<QString>("title");
    QTest::newRow("file") << QStringList {"x/sock-shop.yaml"} << "Sock-shop";
    QTest::newRow("several") << QStringList {"a.yaml", "b.yaml"} << "2 sources";
    QTest::newRow("standard input") << QStringList {"-"} << "Standard input";
}

void SourcesTest::titles()
{
    QFETCH(QStringList, sources);
    std::vector<std::string> names;
    for (const QString &source : sources)
        names.push_back(source.toStdString());
    QTEST(QString::fromStdString(pictureTitle(names)), "title");
}

QTEST_GUILESS_MAIN(SourcesTest)
#include "tst_sources.moc"
