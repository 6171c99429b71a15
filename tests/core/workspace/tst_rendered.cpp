// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/program.h"
#include "core/workspace/rendered.h"
#include "tests/standins.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <thread>

using namespace portolan;

// Folders that other programs turn into manifests. The programs are stand-ins.
class RenderedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldersSayWhatRendersThem_data();
    void foldersSayWhatRendersThem();
    void sourcesNameThem();
    void programsGetTheFolder_data();
    void programsGetTheFolder();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
    void whatFailsIsTold();
    void stopEndsTheProgram_data();
    void stopEndsTheProgram();
    void aFolderIsNeverRenderedUnasked();

private:
    QTemporaryDir m_folder;
};

void RenderedTest::foldersSayWhatRendersThem_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("source");
    QTest::newRow("kustomization") << "kustomization.yaml"
                                   << "kustomize:";
    QTest::newRow("kustomization, short ending") << "kustomization.yml"
                                                 << "kustomize:";
    QTest::newRow("Kustomization") << "Kustomization"
                                   << "kustomize:";
    QTest::newRow("chart") << "Chart.yaml"
                           << "helm:";
    QTest::newRow("plain folder") << "web.yaml"
                                  << "";
}

void RenderedTest::foldersSayWhatRendersThem()
{
    QFETCH(QString, file);
    QFETCH(QString, source);
    const QTemporaryDir folder;
    QFile written(folder.filePath(file));
    QVERIFY(written.open(QIODevice::WriteOnly));
    const auto renderable = renderableAs(folder.path().toStdString());
    QCOMPARE(renderable.has_value(), !source.isEmpty());
    if (renderable)
        QCOMPARE(QString::fromStdString(renderable->text()), source + folder.path());
}

void RenderedTest::sourcesNameThem()
{
    QVERIFY(!renderedSource("deploy"));
    QVERIFY(!renderedSource("git:main"));
    QCOMPARE(renderedSource("helm:charts/web")->folder, std::string("charts/web"));
    QVERIFY(renderedSource("kustomize:.")->kind == RenderedSource::Kind::Kustomize);
}

void RenderedTest::programsGetTheFolder_data()
{
    QTest::addColumn<QStringList>("installed");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("called");
    QTest::newRow("kubectl first") << QStringList {"kustomize", "kubectl"} << "kustomize:over lays"
                                   << "kubectl kustomize over lays";
    QTest::newRow("kustomize without kubectl") << QStringList {"kustomize"} << "kustomize:a"
                                               << "kustomize build a";
    QTest::newRow("helm") << QStringList {"helm"} << "helm:charts/My_Web"
                          << "helm template my-web charts/My_Web";
    QTest::newRow("no option") << QStringList {"kustomize"} << "kustomize:--help"
                               << "kustomize build ./--help";
}

void RenderedTest::programsGetTheFolder()
{
    QFETCH(QStringList, installed);
    QFETCH(QString, source);
    QFETCH(QString, called);
    test::StandIns programs;
    for (const QString &name : installed)
        programs.add(name, "echo \"# ${0##*/} $*\"");
    const ReadResult result = readSources({source.toStdString()});
    QCOMPARE(result.problems.size(), 0U);
    QCOMPARE(result.files.size(), 1U);
    QCOMPARE(QString::fromUtf8(result.files.front().document->text().data()).trimmed(), QStringLiteral("# ") + called);
    QCOMPARE(QString::fromStdString(result.files.front().name), source + QStringLiteral("/rendered.yaml"));
    QVERIFY(result.files.front().readOnly);
    QVERIFY(!result.files.front().readOnlyReason.empty());
}

void RenderedTest::whatIsMissingIsNamed_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("named");
    QTest::newRow("kustomize") << "kustomize:a"
                               << "neither kubectl nor kustomize";
    QTest::newRow("helm") << "helm:a"
                          << "helm is not installed";
}

void RenderedTest::whatIsMissingIsNamed()
{
    QFETCH(QString, source);
    QFETCH(QString, named);
    const test::StandIns none;
    const ReadResult result = readSources({source.toStdString()});
    QCOMPARE(result.problems.size(), 1U);
    QVERIFY(QString::fromStdString(english(result.problems.front().message)).contains(named));
    QVERIFY(result.problems.front().couldNotOpen);
}

void RenderedTest::whatFailsIsTold()
{
    test::StandIns programs;
    programs.add("helm", "echo 'values.yaml: no such value' >&2; exit 1");
    const ReadResult result = readSources({"helm:web"});
    QCOMPARE(result.files.size(), 0U);
    QVERIFY(QString::fromStdString(english(result.problems.front().message)).contains("no such value"));
}

void RenderedTest::stopEndsTheProgram_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("ends when told") << QByteArray();
    QTest::newRow("does not listen") << QByteArray("trap '' TERM; ");
}

// A renderer that waits for the network for ever is ended, with what it started.
void RenderedTest::stopEndsTheProgram()
{
    QFETCH(QByteArray, first);
    test::StandIns programs;
    programs.add("helm",
        first + "echo running > " + programs.path("state").toLocal8Bit() + "; read line < "
            + programs.path("fifo").toLocal8Bit());
    QCOMPARE(QProcess::execute("/usr/bin/mkfifo", {programs.path("fifo")}), 0);
    std::stop_source stop;
    ReadResult result;
    std::jthread reader([&] { result = readSources({"helm:web"}, stop.get_token()); });
    QTRY_VERIFY(QFile::exists(programs.path("state")));
    stop.request_stop();
    reader.join();
    QCOMPARE(result.files.size(), 0U);
    QCOMPARE(result.problems.size(), 0U);
}

void RenderedTest::aFolderIsNeverRenderedUnasked()
{
    test::StandIns programs;
    programs.add("kubectl", "echo called > " + programs.path("called").toLocal8Bit());
    QFile written(m_folder.filePath("kustomization.yaml"));
    QVERIFY(written.open(QIODevice::WriteOnly));
    (void)readSources({m_folder.path().toStdString()});
    QVERIFY(!QFile::exists(programs.path("called")));
}

QTEST_GUILESS_MAIN(RenderedTest)
#include "tst_rendered.moc"
