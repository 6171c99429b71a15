// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/storypanel.h"
#include "app/presenter/caption.h"
#include "app/presenter/noteswindow.h"
#include "app/presenter/requestchooser.h"
#include "app/presenter/stage.h"
#include "app/session/comparing.h"
#include "app/window/presenting.h"
#include "tests/app/windowfixture.h"

#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>

using namespace portolan;

// Presentations: the story of saved views, and requests that are followed hop by hop.
class PresentingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixture::Window::prepare(); }
    void withoutAStoryTheWholePictureIsShown();
    void followsARequestByKeys();
    void chooserFilters();
    void blackAndWhiteScreens_data();
    void blackAndWhiteScreens();
    void pointerTimerAndNotes();
    void escapeLeavesStepByStep();
    void storyStandsBesideTheManifests();
    void storyIsReadAgain();
    void storyThatCannotBeReadIsNotWrittenOver_data();
    void storyThatCannotBeReadIsNotWrittenOver();
    void storyGoesAlongToItsFirstPlace();
    void viewOfAComparisonIsTakenFromIt();
    void viewsAreReorderedRenamedAndRemoved();
    void aViewBringsTheCameraBack();
    void storyBecomesSlides_data();
    void storyBecomesSlides();
    void anEditChangesThePresentation();

private:
    static Presenter *begin(fixture::Window &window);
    template <typename T> static T *part(Presenter *presenter) { return presenter->findChild<T *>(); }
};

Presenter *PresentingTest::begin(fixture::Window &window)
{
    window->presenting().present();
    Presenter *presenter = window->presenting().presenter();
    presenter->showNormal(); // the offscreen screen is small
    presenter->resize(1024, 768);
    return presenter;
}

void PresentingTest::withoutAStoryTheWholePictureIsShown()
{
    fixture::Window window;
    QVERIFY(!window.action("present.start")->isEnabled());
    window->presenting().present(); // nothing is open: nothing happens
    QVERIFY(!window->presenting().presenter());
    QVERIFY(window.open());
    const Presenter *presenter = begin(window);
    QCOMPARE(presenter->slides().size(), std::size_t(1));
    const auto &picture = *window->session().snapshot()->picture;
    QCOMPARE(presenter->slides().front().seen, QRectF(0, 0, picture.width, picture.height));
}

void PresentingTest::followsARequestByKeys()
{
    fixture::Window window;
    QVERIFY(window.open());
    Presenter *presenter = begin(window);
    auto *caption = part<Caption>(presenter);
    presenter->follow(portChains(*window->session().snapshot()->graph).front());
    QVERIFY(presenter->isFollowing());
    QCOMPARE(presenter->slides().size(), std::size_t(3));
    QCOMPARE(caption->line(), QStringLiteral("port: 80"));
    QTest::keyClick(presenter, Qt::Key_Right);
    QCOMPARE(presenter->at(), std::size_t(1));
    QVERIFY(caption->words().startsWith(QStringLiteral("kube-proxy turns service port 80 into target port 8080")));
    QCOMPARE(caption->line(), QStringLiteral("targetPort: http"));
    QCOMPARE(part<Stage>(presenter)->lit().size(), std::size_t(3)); // two rows and one wire
    QTest::keyClick(presenter, Qt::Key_End);
    QTest::keyClick(presenter, Qt::Key_Space); // nothing further
    QCOMPARE(presenter->at(), std::size_t(2));
    QTest::keyClick(presenter, Qt::Key_Left);
    QTest::keyClick(presenter, Qt::Key_Home);
    QTest::keyClick(presenter, Qt::Key_PageUp);
    QCOMPARE(presenter->at(), std::size_t(0));
    QTest::mouseClick(part<Stage>(presenter), Qt::LeftButton, {}, {300, 200});
    QCOMPARE(presenter->at(), std::size_t(1));
    QVERIFY(presenter->accessibleDescription().contains(QStringLiteral("2 / 3")));
}

void PresentingTest::chooserFilters()
{
    fixture::Window window;
    QVERIFY(window.open());
    Presenter *presenter = begin(window);
    auto *chooser = part<RequestChooser>(presenter);
    QTest::keyClick(presenter, Qt::Key_F);
    QVERIFY(chooser->isVisible());
    QCOMPARE(chooser->shownCount(), 2);
    auto *field = chooser->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("WEB 9000"));
    QCOMPARE(chooser->shownCount(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!chooser->isVisible());
    QVERIFY(presenter->isFollowing());
    QCOMPARE(presenter->slides().front().line, QStringLiteral("port: 9000"));
    QTest::keyClick(presenter, Qt::Key_F);
    QTest::keyClicks(field, QStringLiteral("no such"));
    QCOMPARE(chooser->shownCount(), 0);
    QTest::keyClick(field, Qt::Key_Return); // nothing to take
    QVERIFY(chooser->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!chooser->isVisible());
    QVERIFY(presenter->isVisible());
}

void PresentingTest::blackAndWhiteScreens_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QColor>("colour");
    QTest::newRow("black") << static_cast<int>(Qt::Key_B) << QColor(Qt::black);
    QTest::newRow("white") << static_cast<int>(Qt::Key_W) << QColor(Qt::white);
}

void PresentingTest::blackAndWhiteScreens()
{
    QFETCH(int, key);
    QFETCH(QColor, colour);
    fixture::Window window;
    QVERIFY(window.open());
    Presenter *presenter = begin(window);
    QTest::keyClick(presenter, static_cast<Qt::Key>(key));
    const QImage image = presenter->grab().toImage();
    for (const QPoint at : {QPoint(2, 2), QPoint(500, 300), QPoint(1000, 760)})
        QCOMPARE(image.pixelColor(at), colour);
    QTest::keyClick(presenter, Qt::Key_Escape); // any key brings the picture back
    QVERIFY(presenter->isVisible());
    QVERIFY(!presenter->findChild<QWidget *>(QStringLiteral("presenterCover"))->isVisible());
}

void PresentingTest::pointerTimerAndNotes()
{
    fixture::Window window;
    QVERIFY(window.open());
    Presenter *presenter = begin(window);
    auto *stage = part<Stage>(presenter);
    QTest::keyClick(presenter, Qt::Key_L);
    QVERIFY(stage->hasPointer());
    QCOMPARE(stage->cursor().shape(), Qt::BlankCursor);
    QTest::keyClick(presenter, Qt::Key_L);
    QVERIFY(!stage->hasPointer());
    auto *timer = presenter->findChild<QLabel *>(QStringLiteral("presenterTimer"));
    QVERIFY(!timer->isVisible());
    QTest::keyClick(presenter, Qt::Key_T);
    QVERIFY(timer->isVisible());
    QVERIFY(timer->text().startsWith(QStringLiteral("00:0")));
    presenter->follow(portChains(*window->session().snapshot()->graph).front());
    QTest::keyClick(presenter, Qt::Key_N);
    auto *notes = part<NotesWindow>(presenter);
    QVERIFY(notes->isVisible());
    QTest::keyClick(notes, Qt::Key_Right); // the speaker's keys do the same
    QCOMPARE(presenter->at(), std::size_t(1));
    presenter->close();
    QVERIFY(!notes->isVisible());
}

void PresentingTest::escapeLeavesStepByStep()
{
    fixture::Window window;
    QVERIFY(window.open());
    window->presenting().addView();
    Presenter *presenter = begin(window);
    QTest::keyClick(presenter, Qt::Key_Question);
    QVERIFY(presenter->findChild<QLabel *>(QStringLiteral("presenterKeys"))->isVisible());
    QTest::keyClick(presenter, Qt::Key_Escape);
    presenter->follow(portChains(*window->session().snapshot()->graph).front());
    QTest::keyClick(presenter, Qt::Key_Escape); // back to the story
    QVERIFY(!presenter->isFollowing());
    const QSignalSpy ended(presenter, &Presenter::ended);
    QTest::keyClick(presenter, Qt::Key_Escape);
    QCOMPARE(ended.count(), 1);
}

void PresentingTest::storyStandsBesideTheManifests()
{
    fixture::Window window;
    QVERIFY(window.open());
    const QString file = window.path(QStringLiteral(".portolan.story.yaml"));
    QVERIFY(!QFile::exists(file));
    window->session().selection().select(fixture::kServicePort);
    window.action("present.addView")->trigger();
    auto *dock = window->findChild<QDockWidget *>(QStringLiteral("story"));
    QVERIFY(dock->isVisible());
    auto *list = window->presenting().panel().findChild<QListWidget *>(QStringLiteral("storyViews"));
    QTRY_VERIFY(list->findChild<QLineEdit *>()); // it can be named at once
    auto *name = list->findChild<QLineEdit *>();
    QTest::keyClicks(name, QStringLiteral("The front door"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(window->presenting().storyFile().story().views[0].name, std::string("The front door"));
    auto *note = window->presenting().panel().findChild<QPlainTextEdit *>(QStringLiteral("storyNote"));
    note->setPlainText(QStringLiteral("What is said.\nAnd more."));
    QByteArray text;
    // What is being typed is not taken for a colleague's work: an empty line at the end stays.
    QSignalSpy changed(&window->presenting().storyFile(), &StoryFile::changed);
    note->setPlainText(QStringLiteral("What is said.\nAnd more.\n"));
    QCOMPARE(changed.count(), 1);
    QVERIFY(!changed.wait(500));
    QCOMPARE(note->toPlainText(), QStringLiteral("What is said.\nAnd more.\n"));
    note->setPlainText(QStringLiteral("What is said.\nAnd more."));
    QTRY_VERIFY(fixture::read(file).contains("And more.\n")); // once one pauses
    text = fixture::read(file);
    QVERIFY2(text.contains("    note: |-\n      What is said.\n      And more.\n"), text);
    QVERIFY2(text.contains("      - \"Service/shop/web#ports/0/service\"\n"), text);
    const Presenter *presenter = begin(window);
    QCOMPARE(presenter->slides().size(), std::size_t(1));
    QCOMPARE(presenter->slides().front().words, QStringLiteral("What is said.\nAnd more."));
    QVERIFY(!presenter->slides().front().lit.empty());
    QCOMPARE(window->session().files().size(), std::size_t(1)); // a story is no manifest
    // Another window reads it again.
    fixture::Window other;
    QSignalSpy built(&other->session(), &Session::snapshotChanged);
    other->open({window.path()});
    QVERIFY(built.wait());
    QVERIFY(other->presenting().storyFile().story() == window->presenting().storyFile().story());
}

void PresentingTest::storyIsReadAgain()
{
    fixture::Window window;
    QVERIFY(window.open());
    window->presenting().addView();
    StoryFile &file = window->presenting().storyFile();
    QSignalSpy changed(&file, &StoryFile::changed);
    fixture::write(file.path(), "format: 1\nviews:\n  - name: \"of a colleague\"\n  - name: two\n");
    QVERIFY(changed.wait());
    QCOMPARE(file.story().views.size(), std::size_t(2));
    QCOMPARE(window->presenting().panel().findChild<QListWidget *>()->item(0)->text(), QStringLiteral("of a colleague"));
    QSignalSpy failed(&file, &StoryFile::failed);
    fixture::write(file.path(), "views: [\n");
    QVERIFY(failed.wait());
    QCOMPARE(file.story().views.size(), std::size_t(2)); // what was last good stays
}

void PresentingTest::storyThatCannotBeReadIsNotWrittenOver_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("merge conflict") << QByteArray("format: 1\nviews:\n<<<<<<< ours\n  - name: a\n=======\n");
    QTest::newRow("of a later version") << QByteArray("format: 2\nviews: []\n");
}

void PresentingTest::storyThatCannotBeReadIsNotWrittenOver()
{
    QFETCH(QByteArray, text);
    fixture::Window window;
    fixture::write(window.path(QStringLiteral(".portolan.story.yaml")), text);
    QVERIFY(window.open());
    StoryFile &file = window->presenting().storyFile();
    QSignalSpy failed(&file, &StoryFile::failed);
    window->presenting().addView();
    QCOMPARE(failed.count(), 1);
    QVERIFY(file.story().views.empty());
    QCOMPARE(fixture::read(file.path()), text);
}

// A story told of an example is there when the example has become a file.
void PresentingTest::storyGoesAlongToItsFirstPlace()
{
    fixture::Window window;
    QSignalSpy built(&window->session(), &Session::snapshotChanged);
    window->session().openText(QStringLiteral("example"), fixture::shop());
    QVERIFY(built.wait());
    window->presenting().addView();
    QVERIFY(window->presenting().storyFile().path().isEmpty());
    QVERIFY(window->session().saveAs(window->session().files().front().id, window.path()).outcome == SaveOutcome::Saved);
    StoryFile &file = window->presenting().storyFile();
    QTRY_VERIFY(!file.path().isEmpty());
    QCOMPARE(file.story().views.size(), std::size_t(1));
    QVERIFY(fixture::read(file.path()).contains("View 1"));
}

void PresentingTest::viewOfAComparisonIsTakenFromIt()
{
    fixture::Window window;
    QVERIFY(window.open());
    window->session().selection().clear();
    QVERIFY(window.edit(fixture::kTargetPort, QStringLiteral("9999")));
    window->session().selection().clear();
    window.action("view.compareSaved")->trigger();
    QTRY_VERIFY(window->comparing().result());
    window->presenting().addView();
    QCOMPARE(window->presenting().storyFile().story().views.size(), std::size_t(1));
}

void PresentingTest::viewsAreReorderedRenamedAndRemoved()
{
    fixture::Window window;
    QVERIFY(window.open());
    StoryFile &file = window->presenting().storyFile();
    StoryPanel &panel = window->presenting().panel();
    file.setStory({{{.name = "a", .note = "of a"}, {.name = "b", .note = "of b"}, {.name = "c", .note = "of c"}}});
    auto *list = panel.findChild<QListWidget *>(QStringLiteral("storyViews"));
    const auto order = [&file] {
        std::string names;
        for (const StoryView &view : file.story().views)
            names += view.name + view.note.back();
        return names;
    };
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(order(), std::string("aaccbb"));
    QCOMPARE(panel.current(), 1);
    // What a drag does to the list.
    list->model()->moveRow({}, 0, {}, 3);
    QTRY_COMPARE(order(), std::string("ccbbaa"));
    list->item(1)->setText(QStringLiteral("B  new"));
    QCOMPARE(file.story().views[1].name, std::string("B new"));
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(file.story().views.size(), std::size_t(2));
    QCOMPARE(file.story().views[0].note, std::string("of b"));
    const auto read = readStory(fixture::read(file.path()).toStdString());
    QVERIFY(read && *read == file.story());
}

void PresentingTest::aViewBringsTheCameraBack()
{
    fixture::Window window;
    QVERIFY(window.open());
    window->session().selection().select(fixture::kTargetPort);
    window->view().camera().zoomTo(1.7, {200, 200});
    const QPointF before = window->view().camera().toScene(QRectF(window->view().viewport()->rect()).center());
    window->presenting().addView();
    const double scale = window->view().camera().scale();
    window->session().selection().clear();
    window->view().fit();
    window->presenting().showView(0);
    QCOMPARE(window->session().selection().current(), fixture::kTargetPort);
    // The dock took some of the room; all that was seen is seen again.
    QVERIFY(window->view().camera().scale() <= scale * 1.05 && window->view().camera().scale() > scale * 0.3);
    QVERIFY(
        (window->view().camera().toScene(QRectF(window->view().viewport()->rect()).center()) - before).manhattanLength() < 400);
}

void PresentingTest::storyBecomesSlides_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("PDF") << QStringLiteral("story.pdf");
    QTest::newRow("HTML") << QStringLiteral("story.html");
}

void PresentingTest::storyBecomesSlides()
{
    QFETCH(QString, name);
    fixture::Window window;
    QVERIFY(window.open());
    StoryView view {.name = "The service", .note = "Who asks?", .focus = {fixture::kServicePort}};
    window->presenting().storyFile().setStory({{view, {.name = "All of it"}}});
    QVERIFY(window->presenting().writeStory(window.path(name)));
    const QByteArray once = fixture::read(window.path(name));
    QVERIFY(once.size() > 5000);
    QVERIFY(window->presenting().writeStory(window.path(name)));
    QCOMPARE(fixture::read(window.path(name)), once);
    if (name.endsWith(QStringLiteral(".html")))
        return;
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty())
        QSKIP("pdftotext is not installed");
    QProcess process;
    process.start(reader, {window.path(name), QStringLiteral("-")});
    QVERIFY(process.waitForFinished());
    const QByteArray text = process.readAllStandardOutput();
    QCOMPARE(text.count('\f'), 2); // pages
    for (const char *word : {"The service", "Who asks?", "All of it", "8080"})
        QVERIFY2(text.contains(word), text);
}

void PresentingTest::anEditChangesThePresentation()
{
    fixture::Window window;
    QVERIFY(window.open());
    Presenter *presenter = begin(window);
    presenter->follow(portChains(*window->session().snapshot()->graph).front());
    QCOMPARE(part<Caption>(presenter)->line(), QStringLiteral("port: 80"));
    QVERIFY(window.edit(fixture::kServicePort, QStringLiteral("88")));
    QCOMPARE(part<Caption>(presenter)->line(), QStringLiteral("port: 88"));
    QVERIFY(presenter->isFollowing());
}

QTEST_MAIN(PresentingTest)
#include "tst_presenting.moc"
