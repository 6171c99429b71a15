// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/problemspanel.h"
#include "app/panels/sourcepane.h"
#include "app/panels/sourcespanel.h"
#include "tests/app/fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace portolan;

class PanelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void problemsListFindingsAndUnreadFiles();
    void steppingGoesRound();
    void sourcesMarkUnsavedFiles();
    void sourcePaneFollowsTheSelection();
    void sourcePaneFollowsTheEdit();

private:
    void open(const QStringList &sources);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void PanelsTest::init()
{
    m_session = std::make_unique<Session>();
    m_folder = std::make_unique<QTemporaryDir>();
    fixture::write(m_folder->filePath(QStringLiteral("web.yaml")), fixture::shop());
    fixture::write(m_folder->filePath(QStringLiteral("bad.yaml")), "a: [1\n");
    fixture::write(m_folder->filePath(QStringLiteral("lost.yaml")),
        "apiVersion: v1\nkind: Service\nmetadata: {name: lost, namespace: shop}\n"
        "spec: {selector: {app: web}, ports: [{port: 80, targetPort: htpp}]}\n");
}

void PanelsTest::open(const QStringList &sources)
{
    QSignalSpy built(m_session.get(), &Session::snapshotChanged);
    m_session->open(sources);
    QVERIFY(built.wait());
}

void PanelsTest::problemsListFindingsAndUnreadFiles()
{
    ProblemsModel model;
    const QAbstractItemModelTester tester(&model);
    open({m_folder->path()});
    model.setProblems(problemsOf(*m_session));
    QVERIFY(model.rowCount() >= 2);
    QVERIFY(model.problem(0).severity == kube::Severity::Error);
    QCOMPARE(model.count(kube::Severity::Error) + model.count(kube::Severity::Warning) + model.count(kube::Severity::Info),
        model.rowCount());
    bool unread = false;
    for (int row = 0; row < model.rowCount(); ++row)
        unread |= model.problem(row).file.endsWith(QStringLiteral("bad.yaml"))
            && model.problem(row).code == QStringLiteral("PORT901");
    QVERIFY(unread);
    model.setProblems({});
    QCOMPARE(model.rowCount(), 0);
}

void PanelsTest::steppingGoesRound()
{
    ProblemsPanel panel(*m_session);
    open({m_folder->path()});
    QSignalSpy chosen(&panel, &ProblemsPanel::placeChosen);
    const int problems = panel.model().rowCount();
    for (int i = 0; i <= problems; ++i)
        panel.step(1);
    QCOMPARE(chosen.size(), problems + 1);
    QCOMPARE(chosen.first(), chosen.last());
    panel.step(-1);
    QCOMPARE(chosen.last(), chosen.at(problems - 1));
}

void PanelsTest::sourcesMarkUnsavedFiles()
{
    SourcesPanel panel(*m_session);
    const QAbstractItemModelTester tester(&const_cast<QStandardItemModel &>(panel.model()));
    open({m_folder->path()});
    const QStandardItem *folder = panel.model().item(0);
    QCOMPARE(folder->rowCount(), 3);
    QCOMPARE(folder->child(2)->text(), QStringLiteral("web.yaml"));
    const FileId id = m_session->fileNamed(m_folder->filePath(QStringLiteral("web.yaml")).toStdString())->id;
    fixture::write(m_folder->filePath(QStringLiteral("web.yaml")), fixture::shop() + "# theirs\n");
    QVERIFY(m_session->takeFromDisk(id));
    m_session->undoStack().undo();
    QCOMPARE(folder->child(2)->text(), QStringLiteral("● web.yaml"));
}

void PanelsTest::sourcePaneFollowsTheSelection()
{
    SourcePane pane(*m_session);
    pane.resize(500, 400);
    pane.show();
    open({m_folder->filePath(QStringLiteral("web.yaml"))});
    m_session->selection().select("Service/shop/web#ports/1/target");
    QCOMPARE(pane.line(), 13);
    const std::string text(m_session->files().front().source.document->text());
    QCOMPARE(text.substr(pane.marked().begin, pane.marked().size()), std::string("9001"));
    m_session->selection().select("Deployment/shop/web");
    QCOMPARE(pane.line(), 15);
}

void PanelsTest::sourcePaneFollowsTheEdit()
{
    SourcePane pane(*m_session);
    pane.show();
    open({m_folder->filePath(QStringLiteral("web.yaml"))});
    m_session->selection().select("Service/shop/web#ports/0/service");
    const FileId id = m_session->files().front().id;
    fixture::write(m_folder->filePath(QStringLiteral("web.yaml")), "# one more line\n" + fixture::shop());
    QVERIFY(m_session->takeFromDisk(id));
    QTRY_COMPARE(pane.line(), 10); // with the next picture
}

QTEST_MAIN(PanelsTest)
#include "tst_panels.moc"
