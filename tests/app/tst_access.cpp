// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/problemspanel.h"
#include "app/panels/sourcepane.h"
#include "app/panels/sourcespanel.h"
#include "app/window/preferencesdialog.h"
#include "app/window/welcomepage.h"
#include "tests/app/windowfixture.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QLabel>
#include <QTabBar>

#include <algorithm>

using namespace portolan;

// Everything is reached by keyboard and has a name; the preferences hold.
class AccessTest : public QObject
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

    void everyControlHasAName();
    void paneKeysGoRound();
    void noticesAreReachedByKeyboard();
    void sourcesMenuOpensByKey();
    void welcomePageIsReachedByKeyboard();
    void preferencesHoldAtOnceAndForGood();
    void preferencesOpenByKeyAndNameTheirControls();
    void unreachedObjectsUnfold();
    void contrastAndLargeTextFollowTheDesktop();
    void aspectFollowsTheShape_data();
    void aspectFollowsTheShape();

private:
    void showAllDocks()
    {
        for (const char *id : {"view.sources", "view.source", "view.problems"})
            m_window->action(id)->trigger();
    }
    static void checkNames(const QWidget &root)
    {
        for (QWidget *widget : root.findChildren<QWidget *>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy())
                continue;
            if (const auto *tabs = qobject_cast<const QTabBar *>(widget); tabs && tabs->count() == 0)
                continue; // of docks that share a place, all of them closed
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

    std::unique_ptr<fixture::Window> m_window;
};

void AccessTest::everyControlHasAName()
{
    checkNames(*m_window->get());
    QVERIFY(m_window->open());
    showAllDocks();
    checkNames(*m_window->get());
    for (const QDockWidget *dock : (*m_window)->findChildren<QDockWidget *>())
        QVERIFY(!dock->windowTitle().isEmpty() && !dock->accessibleName().isEmpty());
    PreferencesDialog dialog((*m_window)->appearance(), m_window->get());
    dialog.show();
    checkNames(dialog);
}

void AccessTest::paneKeysGoRound()
{
    QVERIFY(m_window->open());
    showAllDocks();
    QTRY_VERIFY((*m_window)->problems().isVisible());
    (*m_window)->view().setFocus();
    const QList<QWidget *> panes {
        (*m_window)->findChild<SourcesPanel *>(), &(*m_window)->sourcePane(), &(*m_window)->problems(), &(*m_window)->view()};
    for (const QWidget *pane : panes) {
        m_window->action("go.nextPane")->trigger();
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY2(focus && (focus == pane || pane->isAncestorOf(focus)), pane->metaObject()->className());
    }
    m_window->action("go.previousPane")->trigger();
    QVERIFY((*m_window)->problems().isAncestorOf(QApplication::focusWidget()));
}

// A question that lies over the picture is answered without a mouse.
void AccessTest::noticesAreReachedByKeyboard()
{
    QVERIFY(m_window->open());
    QVERIFY(m_window->edit(fixture::kServicePort, QStringLiteral("8443")));
    QSignalSpy clash(&(*m_window)->session(), &Session::changedOnDisk);
    fixture::write(m_window->path(), fixture::shop() + "# theirs\n");
    QVERIFY(clash.wait());
    m_window->action("go.nextPane")->trigger();
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    QVERIFY(button);
    QCOMPARE(button->text(), QStringLiteral("Keep mine"));
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY((*m_window)->findChildren<QWidget *>(QStringLiteral("notice")).isEmpty());
}

void AccessTest::sourcesMenuOpensByKey()
{
    QVERIFY(m_window->open());
    m_window->action("view.sources")->trigger();
    auto *panel = (*m_window)->findChild<SourcesPanel *>();
    panel->disconnect(m_window->get()); // no menu that would wait for an answer
    auto *tree = panel->findChild<QAbstractItemView *>();
    tree->setCurrentIndex(panel->model().index(0, 0));
    QSignalSpy asked(panel, &SourcesPanel::menuRequested);
    const QPoint middle = tree->viewport()->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, tree->viewport()->mapToGlobal(middle));
    QCoreApplication::sendEvent(tree->viewport(), &event);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), m_window->path());
}

void AccessTest::welcomePageIsReachedByKeyboard()
{
    auto *page = (*m_window)->findChild<WelcomePage *>();
    m_window->action("go.nextPane")->trigger();
    QVERIFY(QApplication::focusWidget() && page->isAncestorOf(QApplication::focusWidget()));
}

void AccessTest::preferencesHoldAtOnceAndForGood()
{
    QVERIFY(m_window->open());
    {
        PreferencesDialog dialog((*m_window)->appearance(), m_window->get());
        connect(&dialog, &PreferencesDialog::changed, m_window->get(), &MainWindow::setPreferences);
        dialog.show();
        dialog.findChild<QComboBox *>(QStringLiteral("theme"))->setCurrentIndex(static_cast<int>(ThemeChoice::Dark));
        QCOMPARE(&(*m_window)->view().diagram().theme(), &darkTheme());
        QSignalSpy built(&(*m_window)->session(), &Session::snapshotChanged);
        dialog.findChild<QComboBox *>(QStringLiteral("shape"))->setCurrentIndex(static_cast<int>(PictureShape::Tall));
        QVERIFY(built.wait());
        dialog.findChild<QCheckBox *>(QStringLiteral("animate"))->click();
        auto *editor = dialog.findChild<QLineEdit *>(QStringLiteral("editorCommand"));
        editor->setFocus();
        QTest::keyClicks(editor, QStringLiteral("no-such-program +%l %f"));
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels,
            [](const QLabel *label) { return label->text() == QStringLiteral("There is no program named no-such-program."); }));
    }
    const Preferences expected {
        .editorCommand = QStringLiteral("no-such-program +%l %f"), .shape = PictureShape::Tall, .animate = false};
    QCOMPARE(Preferences::load(), expected);
    QCOMPARE((*m_window)->preferences(), expected);
    QCOMPARE(Appearance().choice(), ThemeChoice::Dark);
    (*m_window)->appearance().choose(ThemeChoice::System);
}

void AccessTest::preferencesOpenByKeyAndNameTheirControls()
{
    QCOMPARE(m_window->action("edit.preferences")->shortcut(), QKeySequence(QStringLiteral("Ctrl+,")));
    QTimer::singleShot(0, qApp, [] {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog && dialog->objectName() == QStringLiteral("preferences"));
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    m_window->action("edit.preferences")->trigger();
}

void AccessTest::unreachedObjectsUnfold()
{
    QVERIFY(m_window->open(fixture::shop()
        + "---\napiVersion: v1\nkind: Pod\nmetadata: {name: alone, namespace: shop}\n"
          "spec: {containers: [{name: a, image: b, ports: [{containerPort: 7}]}]}\n"));
    const auto alone = [this] { return (*m_window)->view().diagram().hitMap()->find("Pod/shop/alone"); };
    QVERIFY(!alone());
    QAction *action = m_window->action("view.unreached");
    QVERIFY(action->isEnabled() && !action->isChecked());
    action->trigger();
    QTRY_VERIFY(alone());
    QVERIFY(action->isChecked());
    action->trigger();
    QTRY_VERIFY(!alone());
}

void AccessTest::contrastAndLargeTextFollowTheDesktop()
{
    qputenv("PORTOLAN_CONTRAST", "1");
    qputenv("PORTOLAN_TEXT_SCALE", "2");
    {
        fixture::Window window;
        QVERIFY(window.open());
        QCOMPARE(&window->view().diagram().theme(), &highContrast(lightTheme()));
        QCOMPARE(QApplication::font().pixelSize(), 26);
        window.action("view.actual")->trigger();
        QCOMPARE(window->view().camera().scale(), 2.0);
    }
    qunsetenv("PORTOLAN_TEXT_SCALE");
    qputenv("PORTOLAN_CONTRAST", "0");
    const fixture::Window window;
    QCOMPARE(&window->view().diagram().theme(), &lightTheme());
    QCOMPARE(QApplication::font().pixelSize(), 13);
}

void AccessTest::aspectFollowsTheShape_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<double>("aspect");
    QTest::newRow("window") << static_cast<int>(PictureShape::Window) << 2.0;
    QTest::newRow("wide") << static_cast<int>(PictureShape::Wide) << 16.0 / 9;
    QTest::newRow("square") << static_cast<int>(PictureShape::Square) << 1.0;
    QTest::newRow("tall") << static_cast<int>(PictureShape::Tall) << 0.75;
}

void AccessTest::aspectFollowsTheShape()
{
    QFETCH(int, shape);
    QFETCH(double, aspect);
    QCOMPARE(aspectOf(static_cast<PictureShape>(shape), {800, 400}), aspect);
}

QTEST_MAIN(AccessTest)
#include "tst_access.moc"
