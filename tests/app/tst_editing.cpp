// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/porteditor.h"
#include "tests/app/windowfixture.h"

#include <QLabel>

using namespace portolan;

class EditingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixture::Window::prepare(); }
    void init()
    {
        m_window = std::make_unique<fixture::Window>();
        QVERIFY(QTest::qWaitForWindowActive(m_window->get()));
    }
    void cleanup() { m_window.reset(); }

    void doubleClickEditsAndOnlyTheScalarChanges();
    void refusedValueSaysWhyAndStays();
    void escapeLeavesEverythingAsItWas();
    void tabGoesToTheNextPortOfTheCard();
    void whatIsNotWrittenSaysWhy();
    void editorFollowsTheZoom();
    void undoRedoAndTitle();
    void saveWritesTheFile();
    void closingWithUnsavedChangesAsks_data();
    void closingWithUnsavedChangesAsks();
    void savingOverOthersWorkAsks_data();
    void savingOverOthersWorkAsks();

private:
    std::unique_ptr<fixture::Window> m_window;
};

void EditingTest::doubleClickEditsAndOnlyTheScalarChanges()
{
    QVERIFY(m_window->open(fixture::shop().replace("\n", "\r\n")));
    QVERIFY(m_window->edit(fixture::kServicePort, QStringLiteral("8443")));
    QCOMPARE(m_window->bytes(), fixture::shop().replace("port: 80\n", "port: 8443\n").replace("\n", "\r\n"));
    QCOMPARE(QString::fromStdString((*m_window)->view().diagram().hitMap()->item(m_window->ref(fixture::kServicePort)).text),
        QStringLiteral("8443"));
    QVERIFY((*m_window)->view().hasFocus());
}

void EditingTest::refusedValueSaysWhyAndStays()
{
    QVERIFY(m_window->open());
    m_window->doubleClick(fixture::kServicePort);
    QTest::keyClicks(m_window->field(), QStringLiteral("70000"));
    const auto *note = (*m_window)->findChild<QLabel *>(QStringLiteral("portEditorNote"));
    QVERIFY(note->isVisible());
    QVERIFY(!note->text().isEmpty());
    QTest::keyClick(m_window->field(), Qt::Key_Return);
    QVERIFY(m_window->field());
    QCOMPARE(m_window->bytes(), fixture::shop());
    QTest::keyClick(m_window->field(), Qt::Key_Backspace);
    QVERIFY(!note->isVisible());
}

void EditingTest::escapeLeavesEverythingAsItWas()
{
    QVERIFY(m_window->open());
    m_window->doubleClick(fixture::kTargetPort);
    QTest::keyClicks(m_window->field(), QStringLiteral("other"));
    QTest::keyClick(m_window->field(), Qt::Key_Escape);
    QVERIFY(!m_window->field());
    QCOMPARE(m_window->bytes(), fixture::shop());
    QVERIFY(!(*m_window)->session().undoStack().canUndo());
}

void EditingTest::tabGoesToTheNextPortOfTheCard()
{
    QVERIFY(m_window->open());
    m_window->doubleClick(fixture::kServicePort);
    QTest::keyClick(m_window->field(), Qt::Key_Tab);
    QVERIFY(m_window->field());
    QCOMPARE(m_window->field()->text(), QStringLiteral("http"));
    QCOMPARE((*m_window)->session().selection().current(), fixture::kTargetPort);
}

void EditingTest::whatIsNotWrittenSaysWhy()
{
    QVERIFY(m_window->open(fixture::shop().replace("targetPort: 9001", "targetPort: 9009")));
    QSignalSpy refused(&(*m_window)->editing(), &Editing::refused);
    m_window->doubleClick("Deployment/shop/web#undeclared/9009/container");
    QVERIFY(!m_window->field());
    QCOMPARE(refused.size(), 1);
    QVERIFY(!refused[0][0].toString().isEmpty());
}

void EditingTest::editorFollowsTheZoom()
{
    QVERIFY(m_window->open());
    m_window->doubleClick(fixture::kServicePort);
    const auto *editor = (*m_window)->findChild<PortEditor *>();
    (*m_window)->view().zoomIn();
    const QRectF pill = (*m_window)->view().rectInView(m_window->ref(fixture::kServicePort));
    QVERIFY(QRectF(editor->geometry()).intersects(pill));
    QVERIFY(std::abs(editor->geometry().center().y() - pill.center().y()) <= 2);
    (*m_window)->view().camera().zoomTo(0.2, {100, 100});
    QVERIFY(m_window->field()->font().pixelSize() >= 12); // still readable
}

void EditingTest::undoRedoAndTitle()
{
    QVERIFY(m_window->open());
    QCOMPARE((*m_window)->windowTitle(), QStringLiteral("web.yaml[*] — Portolan"));
    QVERIFY(m_window->edit(fixture::kServicePort, QStringLiteral("81")));
    QVERIFY((*m_window)->isWindowModified());
    QVERIFY(m_window->action("edit.undo")->text().contains(u':'));
    m_window->action("edit.undo")->trigger();
    QVERIFY(!(*m_window)->isWindowModified());
    QCOMPARE(m_window->bytes(), fixture::shop());
    m_window->action("edit.redo")->trigger();
    QVERIFY((*m_window)->isWindowModified());
}

void EditingTest::saveWritesTheFile()
{
    QVERIFY(m_window->open());
    QVERIFY(m_window->edit(fixture::kServicePort, QStringLiteral("81")));
    m_window->action("file.save")->trigger();
    QCOMPARE(fixture::read(m_window->path()), fixture::shop().replace("port: 80\n", "port: 81\n"));
    QVERIFY(!(*m_window)->isWindowModified());
    QVERIFY(!m_window->action("file.save")->isEnabled());
}

void EditingTest::closingWithUnsavedChangesAsks_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("saves");
    QTest::newRow("save all") << QStringLiteral("Save All") << true << true;
    QTest::newRow("discard") << QStringLiteral("Discard") << true << false;
    QTest::newRow("cancel") << QStringLiteral("Cancel") << false << false;
}

void EditingTest::closingWithUnsavedChangesAsks()
{
    QFETCH(QString, button);
    QFETCH(bool, closes);
    QFETCH(bool, saves);
    QVERIFY(m_window->open());
    QVERIFY(m_window->edit(fixture::kServicePort, QStringLiteral("81")));
    fixture::Window::answer(QStringLiteral("unsavedChanges"), button);
    QCOMPARE((*m_window)->close(), closes);
    QCOMPARE(fixture::read(m_window->path()) != fixture::shop(), saves);
}

void EditingTest::savingOverOthersWorkAsks_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QByteArray>("onDisk");
    QTest::addColumn<bool>("modified");
    const QByteArray theirs = fixture::shop() + "# theirs\n";
    QTest::newRow("overwrite") << QStringLiteral("Overwrite") << fixture::shop().replace("port: 80\n", "port: 81\n") << false;
    QTest::newRow("reload") << QStringLiteral("Reload") << theirs << false;
    QTest::newRow("cancel") << QStringLiteral("Cancel") << theirs << true;
}

void EditingTest::savingOverOthersWorkAsks()
{
    QFETCH(QString, button);
    QFETCH(QByteArray, onDisk);
    QFETCH(bool, modified);
    QVERIFY(m_window->open());
    QVERIFY(m_window->edit(fixture::kServicePort, QStringLiteral("81")));
    fixture::write(m_window->path(), fixture::shop() + "# theirs\n");
    fixture::Window::answer(QStringLiteral("changedOnDisk"), button);
    m_window->action("file.save")->trigger();
    QCOMPARE(fixture::read(m_window->path()), onDisk);
    QCOMPARE((*m_window)->isWindowModified(), modified);
}

QTEST_MAIN(EditingTest)
#include "tst_editing.moc"
