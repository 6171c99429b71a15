// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/sourcepane.h"
#include "app/panels/sourcespanel.h"
#include "app/session/places.h"
#include "app/session/recentfiles.h"
#include "app/window/filedialogs.h"
#include "app/window/welcomepage.h"
#include "tests/app/windowfixture.h"

#include <QAbstractItemView>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

#include <cstdio>
#include <iostream>

using namespace portolan;

// Files and the window: opening, saving, and what others do to the files meanwhile.
class WindowFilesTest : public QObject
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

    void standardInputOpensAndIsSavedUnderAName();
    void recentFilesOpenFromMenuAndWelcomePage();
    void reloadTakesWhatIsOnDisk();
    void sourceIsRemovedByKey();
    void saveAsAsksForAName();
    void undoAndSaveGoAcrossFiles();
    void changeOnBothSidesAsks_data();
    void changeOnBothSidesAsks();
    void fileBrokenByOthersKeepsThePicture();
    void editedFileThatIsDeletedStays_data();
    void editedFileThatIsDeletedStays();
    void untouchedFileThatIsDeletedIsNamed();
    void dropOnThePictureReachesTheWindow();

private:
    [[nodiscard]] Session &session() { return (*m_window)->session(); }
    [[nodiscard]] bool set(const std::string &id, PortKind kind, const QString &value)
    {
        const auto field = fieldOf(*session().snapshot(), id, kind);
        QSignalSpy built(&session(), &Session::snapshotChanged);
        return field && session().setField(*field, value) && built.wait();
    }
    // Types a name into the file dialog that comes up next.
    static void chooseFile(const QString &path)
    {
        QTimer::singleShot(0, qApp, [path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return chooseFile(path); // not up yet
            dialog->selectFile(path);
            QMetaObject::invokeMethod(dialog, "accept");
        });
    }
    // The button of a notice; none if no notice has it.
    [[nodiscard]] QPushButton *choice(const QString &text)
    {
        for (QPushButton *button : (*m_window)->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] bool told(const QString &text)
    {
        for (const QWidget *notice : (*m_window)->findChildren<QWidget *>(QStringLiteral("notice"))) {
            if (notice->isVisible() && notice->accessibleName().contains(text))
                return true;
        }
        return false;
    }

    std::unique_ptr<fixture::Window> m_window;
};

void WindowFilesTest::standardInputOpensAndIsSavedUnderAName()
{
    fixture::write(m_window->path(QStringLiteral("piped")), fixture::shop());
    QVERIFY(std::freopen(m_window->path(QStringLiteral("piped")).toUtf8().constData(), "r", stdin));
    std::cin.clear();
    QSignalSpy built(&session(), &Session::snapshotChanged);
    (*m_window)->open({QStringLiteral("-")});
    QVERIFY(built.wait());
    QVERIFY((*m_window)->windowTitle().contains(QStringLiteral("standard input")));
    QVERIFY(m_window->edit(fixture::kServicePort, QStringLiteral("8443")));
    const QString path = m_window->path(QStringLiteral("saved.yaml"));
    chooseFile(path);
    m_window->action("file.save")->trigger();
    QCOMPARE(fixture::read(path), fixture::shop().replace("port: 80\n", "port: 8443\n"));
    QVERIFY(session().editedFiles().empty());
    QVERIFY(!(*m_window)->isWindowModified());
}

void WindowFilesTest::recentFilesOpenFromMenuAndWelcomePage()
{
    QVERIFY(m_window->open());
    QCOMPARE(recentFiles(), QStringList {m_window->path()});
    QMenu *menu = (*m_window)->actions().submenu("file.recent");
    QVERIFY(menu->actions().constFirst()->text().startsWith(QStringLiteral("web.yaml  —  ")));
    QSignalSpy built(&session(), &Session::snapshotChanged);
    menu->actions().constFirst()->trigger();
    QVERIFY(built.wait());
    menu->actions().constLast()->trigger(); // clear the list
    QTRY_COMPARE(menu->actions().size(), 1);
    QVERIFY(recentFiles().isEmpty());
}

void WindowFilesTest::reloadTakesWhatIsOnDisk()
{
    QVERIFY(m_window->open());
    const QByteArray theirs = fixture::shop().replace("port: 9000", "port: 9100");
    fixture::write(m_window->path(), theirs);
    m_window->action("file.reload")->trigger();
    QTRY_COMPARE(m_window->bytes(), theirs);
    QVERIFY(!(*m_window)->isWindowModified());
}

void WindowFilesTest::sourceIsRemovedByKey()
{
    QVERIFY(m_window->open());
    m_window->action("view.sources")->trigger();
    auto *panel = (*m_window)->findChild<SourcesPanel *>();
    auto *tree = panel->findChild<QAbstractItemView *>();
    tree->setCurrentIndex(panel->model().index(0, 0));
    QTest::keyClick(tree, Qt::Key_Delete);
    QVERIFY(session().files().empty());
    QVERIFY((*m_window)->findChild<WelcomePage *>()->isVisible());
    QCOMPARE((*m_window)->windowTitle(), QStringLiteral("Portolan"));
}

void WindowFilesTest::saveAsAsksForAName()
{
    QVERIFY(m_window->open());
    QVERIFY(m_window->edit(fixture::kServicePort, QStringLiteral("8443")));
    const QString other = m_window->path(QStringLiteral("other.yaml"));
    chooseFile(other);
    m_window->action("file.saveAs")->trigger();
    QCOMPARE(fixture::read(other), m_window->bytes());
    QCOMPARE(fixture::read(m_window->path()), fixture::shop());
    QVERIFY((*m_window)->windowTitle().startsWith(QStringLiteral("other.yaml")));
    QVERIFY(recentFiles().contains(other));
}

void WindowFilesTest::undoAndSaveGoAcrossFiles()
{
    const QString other = m_window->path(QStringLiteral("api.yaml"));
    const QByteArray api = "apiVersion: v1\nkind: Service\nmetadata: {name: api}\nspec: {ports: [{port: 1}]}\n";
    fixture::write(other, api);
    fixture::write(m_window->path(), fixture::shop());
    QSignalSpy built(&session(), &Session::snapshotChanged);
    (*m_window)->open({m_window->path(), other});
    QVERIFY(built.wait());
    QVERIFY(set(fixture::kServicePort, PortKind::Service, QStringLiteral("8443")));
    QVERIFY(set("Service/default/api#ports/0/service", PortKind::Service, QStringLiteral("22")));
    QCOMPARE(session().editedFiles().size(), 2U);
    m_window->action("edit.undo")->trigger();
    QCOMPARE(session().editedFiles().size(), 1U);
    m_window->action("edit.undo")->trigger();
    QVERIFY(session().editedFiles().empty());
    m_window->action("edit.redo")->trigger();
    m_window->action("edit.redo")->trigger();
    m_window->action("file.saveAll")->trigger();
    QCOMPARE(fixture::read(m_window->path()), fixture::shop().replace("port: 80\n", "port: 8443\n"));
    QCOMPARE(fixture::read(other), QByteArray(api).replace("port: 1", "port: 22"));
    m_window->action("edit.undo")->trigger(); // past the saving
    QCOMPARE(session().editedFiles().size(), 1U);
}

void WindowFilesTest::changeOnBothSidesAsks_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("mine");
    QTest::newRow("keep") << QStringLiteral("Keep mine") << true;
    QTest::newRow("take") << QStringLiteral("Take the one on disk") << false;
}

void WindowFilesTest::changeOnBothSidesAsks()
{
    QFETCH(QString, answer);
    QFETCH(bool, mine);
    QVERIFY(m_window->open());
    QVERIFY(m_window->edit(fixture::kServicePort, QStringLiteral("8443")));
    const QByteArray ours = m_window->bytes();
    const QByteArray theirs = fixture::shop() + "# theirs\n";
    fixture::write(m_window->path(), theirs);
    QTRY_VERIFY(choice(answer));
    QCOMPARE(m_window->bytes(), ours);
    QTest::mouseClick(choice(answer), Qt::LeftButton);
    QCOMPARE(m_window->bytes(), mine ? ours : theirs);
    QVERIFY(!choice(answer));
    if (!mine) {
        m_window->action("edit.undo")->trigger(); // nothing is lost
        QCOMPARE(m_window->bytes(), ours);
    }
}

// A file saved half-finished in another program: what it last said goes on being shown, and nothing is written into it.
void WindowFilesTest::fileBrokenByOthersKeepsThePicture()
{
    QVERIFY(m_window->open());
    m_window->doubleClick(fixture::kServicePort);
    QTest::keyClicks(m_window->field(), QStringLiteral("8443"));
    const QByteArray broken = fixture::shop().replace("port: 80\n", "port: [80\n");
    QSignalSpy built(&session(), &Session::snapshotChanged);
    fixture::write(m_window->path(), broken);
    QVERIFY(built.wait());
    if (m_window->field())
        QTest::keyClick(m_window->field(), Qt::Key_Return);
    QCOMPARE(m_window->bytes(), broken);
    QVERIFY((*m_window)->view().isVisible());
    QVERIFY((*m_window)->view().diagram().hitMap()->find(fixture::kServicePort)); // as it was
    (*m_window)->editing().cancel();
    QSignalSpy mended(&session(), &Session::snapshotChanged);
    fixture::write(m_window->path(), fixture::shop());
    QVERIFY(mended.wait());
    QVERIFY(m_window->edit(fixture::kServicePort, QStringLiteral("8443")));
}

void WindowFilesTest::editedFileThatIsDeletedStays_data()
{
    QTest::addColumn<bool>("changedBefore");
    QTest::newRow("at once") << false;
    QTest::newRow("after a change that was not answered") << true;
}

void WindowFilesTest::editedFileThatIsDeletedStays()
{
    QFETCH(bool, changedBefore);
    QVERIFY(m_window->open());
    QVERIFY(m_window->edit(fixture::kServicePort, QStringLiteral("8443")));
    const QByteArray ours = m_window->bytes();
    if (changedBefore) {
        fixture::write(m_window->path(), fixture::shop() + "# theirs\n");
        QTRY_VERIFY(choice(QStringLiteral("Keep mine")));
    }
    QVERIFY(QFile::remove(m_window->path()));
    QTRY_VERIFY(choice(QStringLiteral("Write it again")));
    QCOMPARE(m_window->bytes(), ours);
    QVERIFY(!choice(QStringLiteral("Keep mine")));
    for (const char *answer : {"Write it again", "Not now"}) {
        const QPushButton *button = choice(QString::fromLatin1(answer));
        QVERIFY(button && button->width() >= button->sizeHint().width());
    }
    QTest::mouseClick(choice(QStringLiteral("Write it again")), Qt::LeftButton);
    QCOMPARE(fixture::read(m_window->path()), ours);
    QVERIFY(session().editedFiles().empty());
}

void WindowFilesTest::untouchedFileThatIsDeletedIsNamed()
{
    const QString other = m_window->path(QStringLiteral("api.yaml"));
    fixture::write(other, "apiVersion: v1\nkind: Service\nmetadata: {name: api}\nspec: {ports: [{port: 1}]}\n");
    fixture::write(m_window->path(), fixture::shop());
    QSignalSpy built(&session(), &Session::snapshotChanged);
    (*m_window)->open({m_window->path(), other});
    QVERIFY(built.wait());
    QVERIFY(QFile::remove(other));
    QTRY_VERIFY(told(QStringLiteral("api.yaml was deleted on disk")));
    QCOMPARE(session().files().size(), 1U);
}

void WindowFilesTest::dropOnThePictureReachesTheWindow()
{
    QVERIFY(m_window->open());
    const QString other = m_window->path(QStringLiteral("other.yaml"));
    fixture::write(other, "apiVersion: v1\nkind: Service\nmetadata: {name: api}\nspec: {ports: [{port: 1}]}\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(other)});
    QVERIFY(!(*m_window)->view().acceptDrops() && !(*m_window)->view().viewport()->acceptDrops());
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent((*m_window)->view().viewport(), &enter);
    QVERIFY(enter.isAccepted());
}

QTEST_MAIN(WindowFilesTest)
#include "tst_windowfiles.moc"
