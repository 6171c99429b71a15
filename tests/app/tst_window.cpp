// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/cheatsheet.h"
#include "app/actions/commandpalette.h"
#include "app/paint/painter.h"
#include "app/panels/problemspanel.h"
#include "app/panels/requestpanel.h"
#include "app/panels/sourcepane.h"
#include "app/window/contextmenu.h"
#include "app/window/filedialogs.h"
#include "app/window/welcomepage.h"
#include "tests/app/windowfixture.h"

#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QStatusBar>
#include <QToolButton>

#include <unordered_set>

using namespace portolan;

class WindowTest : public QObject
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

    void nothingOpenedShowsTheWelcomePage();
    void nothingFoundSaysWhatToDo();
    void droppedFilesJoinOrReplace_data();
    void droppedFilesJoinOrReplace();
    void contextMenuOffersWhatCanBeDone();
    void addressOfAServicePort();
    void showInSourceGoesToTheField();
    void themeReachesTheWholeWindow();
    void styleSheetFindsItsPictures();
    void longNamesLeaveTheWindowSmall();
    void statusLineCountsProblemsAndShowsThem();
    void doubleClickOnACardShowsItsSource();
    void sourcePaneLeavesTheSelection();
    void pointingOutWhatIsSeenKeepsThePlace();
    void firstPictureFollowsTheFirstSize();
    void problemsWalkWithTheirKey();
    void everyActionHasANameAndAUniqueShortcut();
    void paletteRunsAnAction();
    void examplesOpen();
    void requestIsFollowedThroughThePicture();
    void requestThatEndsSaysWhere();
    void namesOfAServiceCanBeCopied();
    void clientsAreMarkedOnDemand();

private:
    std::unique_ptr<fixture::Window> m_window;
};

void WindowTest::nothingOpenedShowsTheWelcomePage()
{
    QVERIFY((*m_window)->findChild<WelcomePage *>()->isVisible());
    QCOMPARE((*m_window)->windowTitle(), QStringLiteral("Portolan"));
    QVERIFY(!m_window->action("file.save")->isEnabled());
    QVERIFY(!m_window->action("view.fit")->isEnabled());
}

void WindowTest::nothingFoundSaysWhatToDo()
{
    QSignalSpy failed(&(*m_window)->session(), &Session::readFailed);
    (*m_window)->open({m_window->path({})});
    QVERIFY(failed.wait());
    const auto *problem = (*m_window)->findChild<QLabel *>(QStringLiteral("welcomeProblem"));
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(m_window->path({})));
}

void WindowTest::droppedFilesJoinOrReplace_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("files");
    QTest::newRow("join") << Qt::KeyboardModifiers() << 2;
    QTest::newRow("replace") << Qt::KeyboardModifiers(Qt::ShiftModifier) << 1;
}

void WindowTest::droppedFilesJoinOrReplace()
{
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, files);
    QVERIFY(m_window->open());
    const QString other = m_window->path(QStringLiteral("other.yaml"));
    fixture::write(other, "apiVersion: v1\nkind: Service\nmetadata: {name: api}\nspec: {ports: [{port: 1}]}\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(other)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(m_window->get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, modifiers);
    QSignalSpy built(&(*m_window)->session(), &Session::snapshotChanged);
    QCoreApplication::sendEvent(m_window->get(), &drop);
    QVERIFY(built.wait());
    QCOMPARE((*m_window)->session().files().size(), static_cast<std::size_t>(files));
}

void WindowTest::contextMenuOffersWhatCanBeDone()
{
    QVERIFY(m_window->open());
    QMenu menu;
    QVERIFY((*m_window)->contextMenu().fill(menu, m_window->ref(fixture::kServicePort)));
    const auto find = [&menu](const QString &text) -> QAction * {
        for (QAction *action : menu.actions()) {
            if (action->text().startsWith(text))
                return action;
        }
        return nullptr;
    };
    QVERIFY(find(QStringLiteral("Edit port"))->isEnabled());
    QVERIFY(find(QStringLiteral("Show in source")));
    QVERIFY(find(QStringLiteral("Open in editor at line 9")));
    QVERIFY(find(QStringLiteral("Show in folder")));
    find(QStringLiteral("Copy address"))->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("web.shop.svc.cluster.local:80"));
    find(QStringLiteral("Edit port"))->trigger();
    QVERIFY(m_window->field());
}

void WindowTest::addressOfAServicePort()
{
    QVERIFY(m_window->open());
    const Snapshot &snapshot = *(*m_window)->session().snapshot();
    QCOMPARE(ContextMenu::address(snapshot, "Service/shop/web"), QStringLiteral("web.shop.svc.cluster.local"));
    QCOMPARE(ContextMenu::address(snapshot, "Service/shop/web#ports/1"), QStringLiteral("web.shop.svc.cluster.local:9000"));
    QVERIFY(ContextMenu::address(snapshot, "Deployment/shop/web").isEmpty());
}

void WindowTest::showInSourceGoesToTheField()
{
    QVERIFY(m_window->open());
    (*m_window)->session().selection().select("Service/shop/web#ports/1/target");
    m_window->action("go.source")->trigger();
    QVERIFY((*m_window)->sourcePane().isVisible());
    QCOMPARE((*m_window)->sourcePane().line(), 13);
}

void WindowTest::themeReachesTheWholeWindow()
{
    QVERIFY(m_window->open());
    m_window->action("view.theme.dark")->trigger();
    QCOMPARE(QApplication::palette().color(QPalette::Window), toQt(darkTheme().ground));
    QCOMPARE(&(*m_window)->view().diagram().theme(), &darkTheme());
    QVERIFY(m_window->action("view.theme.dark")->isChecked());
    m_window->action("view.theme.system")->trigger();
    QCOMPARE(QApplication::palette().color(QPalette::Window), toQt(lightTheme().ground));
}

void WindowTest::styleSheetFindsItsPictures()
{
    static const QRegularExpression kUrl(QStringLiteral("url\\((:[^)]+)\\)"));
    auto urls = kUrl.globalMatch(qApp->styleSheet());
    QVERIFY(urls.hasNext());
    while (urls.hasNext()) {
        const QString path = urls.next().captured(1);
        QVERIFY2(QFile::exists(path), qPrintable(path));
    }
}

// However long the path of a file, the window still fits a small screen.
void WindowTest::longNamesLeaveTheWindowSmall()
{
    QVERIFY(m_window->open());
    const QString folder = m_window->path(QStringLiteral("a-folder-with-a-rather-long-name/").repeated(8));
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + QStringLiteral("a-file-with-a-rather-long-name-too.yaml");
    fixture::write(path, fixture::shop());
    QSignalSpy built(&(*m_window)->session(), &Session::snapshotChanged);
    (*m_window)->open({path});
    QVERIFY(built.wait());
    for (const char *id : {"view.sources", "view.source", "view.problems"})
        m_window->action(id)->trigger();
    (*m_window)->session().selection().select(fixture::kTargetPort);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QSize least = (*m_window)->minimumSizeHint();
    QVERIFY2(least.width() <= 1024 && least.height() <= 768,
        qPrintable(QStringLiteral("%1 × %2").arg(least.width()).arg(least.height())));
}

// A file that could not be read is told where one looks, and a click there shows which.
void WindowTest::statusLineCountsProblemsAndShowsThem()
{
    const auto button = [this] {
        for (QToolButton *one : (*m_window)->statusBar()->findChildren<QToolButton *>()) {
            if (one->accessibleName().startsWith(QStringLiteral("Errors"))
                || one->accessibleName().startsWith(QStringLiteral("Warn")))
                return one;
        }
        return static_cast<QToolButton *>(nullptr);
    };
    QVERIFY(m_window->open());
    QVERIFY(!button() || !button()->isVisible());
    QVERIFY(m_window->open(fixture::shop() + "---\na: [1\n"));
    QVERIFY(button() && button()->isVisible());
    QVERIFY(!(*m_window)->problems().isVisible());
    button()->click();
    QVERIFY((*m_window)->problems().isVisible());
}

void WindowTest::doubleClickOnACardShowsItsSource()
{
    QVERIFY(m_window->open());
    const QRectF card = (*m_window)->view().rectInView(m_window->ref("Service/shop/web"));
    const QPoint header(static_cast<int>(card.left()) + 12, static_cast<int>(card.top()) + 12);
    QTest::mouseDClick((*m_window)->view().viewport(), Qt::LeftButton, {}, header);
    QVERIFY((*m_window)->sourcePane().isVisible());
    QCOMPARE((*m_window)->sourcePane().line(), 2);
    QVERIFY(!m_window->field());
}

// The pane shows the nearest thing that is written; that alone must not select it.
void WindowTest::sourcePaneLeavesTheSelection()
{
    QVERIFY(m_window->open(fixture::read(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/examples/storefront.yaml"))));
    m_window->action("view.source")->trigger();
    SourcePane &pane = (*m_window)->sourcePane();
    Selection &selection = (*m_window)->session().selection();
    for (const std::string id : {"Node/shop/every-node~api#api/ports/1/node", "Service/shop/api",
             "Service/shop/api#ports/0/target", "Deployment/shop/api#django/ports/0/application"}) {
        selection.select(id);
        static_cast<void>(pane.grab()); // QScintilla tells of the cursor when it paints
        QCoreApplication::processEvents();
        QCOMPARE(selection.current(), id);
    }
    QVERIFY(m_window->edit("Service/shop/api#ports/0/target", QStringLiteral("grpc")));
    static_cast<void>(pane.grab());
    QCoreApplication::processEvents();
    QCOMPARE(selection.current(), std::string("Service/shop/api#ports/0/target"));
}

void WindowTest::pointingOutWhatIsSeenKeepsThePlace()
{
    QVERIFY(m_window->open());
    DiagramView &view = (*m_window)->view();
    const QPointF before = view.camera().toView({});
    (*m_window)->session().selection().pointOut(fixture::kServicePort);
    QCOMPARE(view.camera().toView({}), before);
}

void WindowTest::firstPictureFollowsTheFirstSize()
{
    QVERIFY(m_window->open());
    DiagramView &view = (*m_window)->view();
    (*m_window)->resize(900, 700);
    QCOMPARE(view.camera().scale(), view.camera().fittingScale());
    view.camera().zoomTo(2, {100, 100});
    (*m_window)->resize(1100, 760);
    QCOMPARE(view.camera().scale(), 2.0); // the user has chosen since
}

void WindowTest::problemsWalkWithTheirKey()
{
    QVERIFY(m_window->open(fixture::shop().replace("targetPort: http", "targetPort: htpp")));
    QVERIFY(m_window->action("go.nextProblem")->isEnabled());
    m_window->action("go.nextProblem")->trigger();
    QVERIFY(!(*m_window)->session().selection().ids().empty());
}

void WindowTest::everyActionHasANameAndAUniqueShortcut()
{
    std::unordered_set<std::string> shortcuts;
    for (const ActionSpec &spec : (*m_window)->actions().specs()) {
        QVERIFY(!spec.text.isEmpty());
        QVERIFY2(!spec.icon || QFile::exists(QStringLiteral(":/portolan/icons/%1.svg").arg(QLatin1String(spec.icon))), spec.icon);
        for (const QKeySequence &keys : m_window->action(spec.id)->shortcuts())
            QVERIFY2(shortcuts.insert(keys.toString().toStdString()).second, qPrintable(keys.toString()));
    }
    const CheatSheet sheet((*m_window)->actions(), m_window->get());
    QVERIFY(sheet.findChildren<QLabel *>(QStringLiteral("keys")).size() > 20);
}

void WindowTest::paletteRunsAnAction()
{
    QVERIFY(m_window->open());
    m_window->action("help.palette")->trigger();
    auto *palette = (*m_window)->findChild<CommandPalette *>();
    QVERIFY(palette);
    (*m_window)->view().camera().zoomTo(0.5, {0, 0});
    QTest::keyClicks(palette->findChild<QLineEdit *>(), QStringLiteral("actual size"));
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE((*m_window)->view().camera().scale(), 1.0);
}

void WindowTest::examplesOpen()
{
    QVERIFY(exampleNames().contains(QStringLiteral("six-ports.yaml")));
    for (const QString &name : exampleNames()) {
        QSignalSpy built(&(*m_window)->session(), &Session::snapshotChanged);
        (*m_window)->files().openExample(name);
        QVERIFY(built.wait());
        QVERIFY((*m_window)->session().snapshot()->unread.empty());
        QVERIFY(!(*m_window)->session().snapshot()->graph->services.empty());
    }
}

void WindowTest::requestIsFollowedThroughThePicture()
{
    QVERIFY(m_window->open());
    m_window->action("go.request")->trigger();
    auto *field = (*m_window)->findChild<QLineEdit *>(QStringLiteral("requestField"));
    QVERIFY(field->isVisible());
    QSignalSpy found(&(*m_window)->request(), &RequestPanel::pathFound);
    field->setText(QStringLiteral("web.shop:80"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(found.size(), 1);
    const auto rows = found[0][0].value<std::vector<std::string>>();
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[0], std::string("Service/shop/web#ports/0"));
    for (const std::string &row : rows)
        QVERIFY2((*m_window)->view().diagram().hitMap()->find(row), row.c_str());
    auto *steps = (*m_window)->findChild<QListWidget *>(QStringLiteral("requestSteps"));
    QCOMPARE(steps->count(), 2);
    steps->setCurrentRow(0);
    QCOMPARE((*m_window)->session().selection().current(), rows[0]);
    field->clear();
    QCOMPARE(steps->count(), 0);
    QVERIFY(found.last()[0].value<std::vector<std::string>>().empty());
}

void WindowTest::requestThatEndsSaysWhere()
{
    QVERIFY(m_window->open());
    (*m_window)->request().ask(QStringLiteral("web.shop:9999"));
    const auto *outcome = (*m_window)->findChild<QLabel *>(QStringLiteral("requestOutcome"));
    QVERIFY2(outcome->text().contains(QStringLiteral("9999")), qPrintable(outcome->text()));
}

void WindowTest::namesOfAServiceCanBeCopied()
{
    QVERIFY(m_window->open());
    QMenu menu;
    QVERIFY((*m_window)->contextMenu().fill(menu, m_window->ref(fixture::kServicePort)));
    const auto *names = menu.findChild<QMenu *>();
    QVERIFY(names);
    QStringList texts;
    for (QAction *action : names->actions())
        texts.append(action->text());
    QVERIFY2(texts.contains(QStringLiteral("web.shop.svc:80")), qPrintable(texts.join(u' ')));
    names->actions().constFirst()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), texts.constFirst());
}

void WindowTest::clientsAreMarkedOnDemand()
{
    QVERIFY(m_window->open(fixture::shop()
        + "---\napiVersion: v1\nkind: Service\nmetadata: {name: front, namespace: shop}\nspec: {selector: {app: front}, ports: "
          "[{port: 80}]}\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: front, namespace: shop, labels: {app: front}}\nspec: "
          "{containers: [{name: c, args: ['http://web']}]}\n"));
    const std::string mark = "Service/shop/web#clients";
    QVERIFY(!(*m_window)->view().diagram().hitMap()->find(mark));
    QSignalSpy built(&(*m_window)->session(), &Session::snapshotChanged);
    m_window->action("view.clients")->trigger();
    QVERIFY(built.wait());
    QVERIFY((*m_window)->view().diagram().hitMap()->find(mark));
    QVERIFY(m_window->action("view.clients")->isChecked());
    (*m_window)->view().select(m_window->ref(mark)); // draws the wire
    QVERIFY(!(*m_window)->view().grab().isNull());
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
