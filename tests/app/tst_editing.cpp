// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/porteditor.h"
#include "app/paint/painter.h"
#include "app/session/places.h"
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
    void whatWasEditedStaysSelected_data();
    void whatWasEditedStaysSelected();
    void whatWasEditedStaysInPlace_data();
    void whatWasEditedStaysInPlace();
    void refusalIsReadableAndCoversNoCallout();
    void quickEditsAllArrive();
    void diskChangeWhileTypingLosesNothing();

private:
    [[nodiscard]] bool openStorefront()
    {
        return m_window->open(fixture::read(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/examples/storefront.yaml")));
    }
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

namespace {

const std::string kBroken = "Service/shop/payments#ports/0/target";

} // namespace

void EditingTest::whatWasEditedStaysSelected_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("confirmed") << Qt::Key_Return;
    QTest::newRow("given up") << Qt::Key_Escape;
}

// The field that vanishes must not hand the focus on to the next port.
void EditingTest::whatWasEditedStaysSelected()
{
    QFETCH(Qt::Key, key);
    QVERIFY(openStorefront());
    m_window->doubleClick(kBroken);
    QVERIFY(m_window->field());
    QSignalSpy built(&(*m_window)->session(), &Session::snapshotChanged);
    QTest::keyClicks(m_window->field(), QStringLiteral("https"));
    QTest::keyClick(m_window->field(), key);
    QVERIFY(key == Qt::Key_Escape || built.wait());
    QCOMPARE((*m_window)->session().selection().ids(), std::vector<std::string> {kBroken});
    QVERIFY((*m_window)->view().hasFocus());
}

void EditingTest::whatWasEditedStaysInPlace_data()
{
    QTest::addColumn<bool>("animated");
    QTest::addColumn<double>("zoom"); // 0: fitted
    QTest::newRow("at once, fitted") << false << 0.0;
    QTest::newRow("animated, fitted") << true << 0.0;
    QTest::newRow("at once, close up") << false << 1.3;
    QTest::newRow("animated, close up") << true << 1.3;
}

void EditingTest::whatWasEditedStaysInPlace()
{
    QFETCH(bool, animated);
    QFETCH(double, zoom);
    QVERIFY(openStorefront());
    DiagramView &view = (*m_window)->view();
    view.setReducedMotion(!animated);
    const auto row = [this] { return m_window->ref("Service/shop/payments#ports/0"); };
    if (zoom > 0) {
        view.camera().zoomTo(zoom, {0, 0});
        view.camera().centreOn(toQt(view.diagram().hitMap()->sceneRect(row())).center());
    }
    const QPointF before = view.rectInView(row()).topLeft();
    QPointF farthest;
    connect(&view.diagram(), &DiagramScene::moved, this, [&] {
        const QPointF off = view.camera().toView(view.diagram().shownRect(row()).topLeft()) - before;
        if (off.manhattanLength() > farthest.manhattanLength() && view.diagram().isMoving())
            farthest = off;
    });
    QVERIFY(m_window->edit(kBroken, QStringLiteral("https")));
    QTRY_VERIFY(!view.diagram().isMoving());
    const QPointF off = view.rectInView(row()).topLeft() - before;
    QVERIFY2(off.manhattanLength() <= 1.5, qPrintable(QStringLiteral("%1, %2 px off").arg(off.x()).arg(off.y())));
    QVERIFY2(farthest.manhattanLength() <= 1.5, "it strayed on the way");
    disconnect(&view.diagram(), nullptr, this, nullptr);
}

void EditingTest::refusalIsReadableAndCoversNoCallout()
{
    QVERIFY(openStorefront());
    (*m_window)->resize(1280, 840);
    m_window->doubleClick(kBroken);
    QTest::keyClicks(m_window->field(), QStringLiteral("http s"));
    const auto *note = (*m_window)->findChild<QLabel *>(QStringLiteral("portEditorNote"));
    QVERIFY(note->isVisible());
    QVERIFY2(note->height() < 4 * note->fontMetrics().height(), qPrintable(QString::number(note->height())));
    DiagramView &view = (*m_window)->view();
    QVERIFY(view.viewport()->rect().contains(note->geometry()));
    const ItemRef pill = m_window->ref(kBroken);
    const auto &items = view.diagram().drawing(pill).items;
    int callouts = 0;
    for (ItemIndex i = 0; i < items.size(); ++i) {
        if (items[i].type != ItemType::Callout)
            continue;
        ++callouts;
        QVERIFY(!view.rectInView({pill.part, i}).intersects(note->geometry()));
    }
    QVERIFY(callouts > 0);
}

// Each is made for the text that the one before left, not for the picture, which is still of an older one.
void EditingTest::quickEditsAllArrive()
{
    QVERIFY(m_window->open());
    Session &session = (*m_window)->session();
    const auto field = [&](const std::string &id, PortKind kind) { return fieldOf(*session.snapshot(), id, kind).value(); };
    const auto first = field(fixture::kServicePort, PortKind::Service);
    const auto second = field("Service/shop/web#ports/1/service", PortKind::Service);
    const auto third = field("Deployment/shop/web#web/ports/1/container", PortKind::Container);
    QSignalSpy built(&session, &Session::snapshotChanged);
    QVERIFY(session.setField(first, QStringLiteral("8443")).has_value());
    QVERIFY(session.setField(second, QStringLiteral("12345")).has_value());
    QVERIFY(session.setField(third, QStringLiteral("7")).has_value());
    const QByteArray all = fixture::shop()
                               .replace("port: 80\n", "port: 8443\n")
                               .replace("port: 9000", "port: 12345")
                               .replace("containerPort: 9001", "containerPort: 7");
    QCOMPARE(m_window->bytes(), all);
    for (int i = 0; i < 3; ++i)
        m_window->action("edit.undo")->trigger();
    QCOMPARE(m_window->bytes(), fixture::shop());
    for (int i = 0; i < 3; ++i)
        m_window->action("edit.redo")->trigger();
    QCOMPARE(m_window->bytes(), all);
    QTRY_VERIFY(!session.isBusy());
    QCOMPARE(QString::fromStdString((*m_window)->view().diagram().hitMap()->item(m_window->ref(fixture::kServicePort)).text),
        QStringLiteral("8443"));
}

void EditingTest::diskChangeWhileTypingLosesNothing()
{
    QVERIFY(m_window->open());
    m_window->doubleClick(fixture::kServicePort);
    QTest::keyClicks(m_window->field(), QStringLiteral("8443"));
    QSignalSpy built(&(*m_window)->session(), &Session::snapshotChanged);
    fixture::write(m_window->path(), "# theirs\n" + fixture::shop());
    QVERIFY(built.wait());
    QVERIFY(m_window->field());
    QCOMPARE(m_window->field()->text(), QStringLiteral("8443"));
    QTest::keyClick(m_window->field(), Qt::Key_Return);
    QCOMPARE(m_window->bytes(), "# theirs\n" + fixture::shop().replace("port: 80\n", "port: 8443\n"));
}

QTEST_MAIN(EditingTest)
#include "tst_editing.moc"
