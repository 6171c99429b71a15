// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/learning.h"
#include "app/window/lessongallery.h"
#include "app/window/lessons.h"
#include "core/edit/field.h"
#include "core/workspace/objectlookup.h"
#include "core/workspace/workspace.h"
#include "tests/app/windowfixture.h"

#include <QPushButton>
#include <QToolBar>
#include <QToolButton>

using namespace portolan;

// Lessons: each teaches one finding, and the repair it names clears it.
class LearningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixture::Window::prepare(); }
    void eachLessonHasItsOneFault_data();
    void eachLessonHasItsOneFault();
    void theRepairClearsIt_data() { eachLessonHasItsOneFault_data(); }
    void theRepairClearsIt();
    void sixPortsAndTwelveMistakes();
    void repairingInTheWindowIsNoticed();
    void removingWhatIsBrokenIsNoRepair();
    void openingSomethingElseEndsTheLesson();
    void progressIsRemembered();
    void theGalleryDrawsItsPictures();

private:
    static std::shared_ptr<const Snapshot> built(const Lesson &lesson, const std::string &text);
};

std::shared_ptr<const Snapshot> LearningTest::built(const Lesson &lesson, const std::string &text)
{
    Pipeline pipeline(shippedMetrics());
    SourceFile file;
    file.name = lesson.id;
    file.document = std::make_shared<const Document>(text);
    return pipeline.build({file}, {.full = true});
}

void LearningTest::eachLessonHasItsOneFault_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < lessons().size(); ++i)
        QTest::newRow(lessons()[i].id) << static_cast<int>(i);
}

void LearningTest::eachLessonHasItsOneFault()
{
    QFETCH(int, index);
    const Lesson &lesson = lessons()[static_cast<std::size_t>(index)];
    const auto snapshot = built(lesson, lessonText(lesson).toStdString());
    QVERIFY(snapshot->unread.empty());
    QCOMPARE(snapshot->findings.size(), std::size_t(1));
    QCOMPARE(snapshot->findings.front().code, std::string_view(lesson.code));
    QVERIFY(snapshot->picture->parts.size() >= 1);
    for (const char *text : {lesson.title, lesson.task, lesson.hint, lesson.moral})
        QVERIFY(!lessonWords(text).isEmpty());
}

void LearningTest::theRepairClearsIt()
{
    QFETCH(int, index);
    const Lesson &lesson = lessons()[static_cast<std::size_t>(index)];
    const auto snapshot = built(lesson, lessonText(lesson).toStdString());
    const auto object = findObject(*snapshot, lesson.object);
    QVERIFY(object);
    const std::vector<std::shared_ptr<const Document>> documents {snapshot->files.front().document};
    const auto edit = setFields(documents, {{*object, lesson.path, lesson.value}}, {});
    QVERIFY2(edit, edit ? "" : english(edit.error().message).c_str());
    QVERIFY(!edit->empty());
    Document repaired = *documents.front();
    QVERIFY(repaired.apply(edit->documents.front().splices));
    const auto after = built(lesson, repaired.raw());
    for (const Finding &finding : after->findings)
        QVERIFY2(false, english(finding.message).c_str());
}

void LearningTest::sixPortsAndTwelveMistakes()
{
    const auto aboutPorts = std::ranges::count_if(lessons(), &Lesson::aboutPort);
    QCOMPARE(aboutPorts, 6);
    QVERIFY(lessons().size() - 6 >= 12);
}

void LearningTest::repairingInTheWindowIsNoticed()
{
    fixture::Window window;
    QSignalSpy built(&window->session(), &Session::snapshotChanged);
    window->learning().start(2); // the target port
    QVERIFY(built.wait());
    auto *bar = window->findChild<QToolBar *>(QStringLiteral("lessonBar"));
    QVERIFY(bar->isVisible());
    QVERIFY(!window->learning().isRepaired());
    const QSignalSpy progressed(&window->learning(), &Learning::progressed);
    QVERIFY(window.edit("Service/default/web#ports/0/target", QStringLiteral("http")));
    QTRY_VERIFY(window->learning().isRepaired());
    QCOMPARE(progressed.count(), 1);
    QVERIFY(isDone(lessons()[2]));
    QCOMPARE(lessonText(lessons()[2]).contains("targetPort: web"), true); // the original stays
    // On to the next one.
    QSignalSpy again(&window->session(), &Session::snapshotChanged);
    QTest::qWait(0);
    window.answer(QStringLiteral("unsavedChanges"), QStringLiteral("Discard"));
    bar->findChild<QPushButton *>(QStringLiteral("lessonNext"))->click();
    QVERIFY(again.wait());
    QCOMPARE(window->learning().current(), std::optional(3));
    QVERIFY(!window->learning().isRepaired());
}

void LearningTest::removingWhatIsBrokenIsNoRepair()
{
    fixture::Window window;
    QSignalSpy built(&window->session(), &Session::snapshotChanged);
    window->learning().start(2);
    QVERIFY(built.wait());
    const OpenFile &file = window->session().files().front();
    const auto size = static_cast<std::uint32_t>(file.source.document->text().size());
    QVERIFY(window->session().replace(file.id, {{{0, size}, "# all gone\n"}}, QStringLiteral("empty")));
    QVERIFY(built.wait());
    QVERIFY(!window->learning().isRepaired());
}

void LearningTest::openingSomethingElseEndsTheLesson()
{
    fixture::Window window;
    QSignalSpy built(&window->session(), &Session::snapshotChanged);
    window->learning().start(0);
    QVERIFY(built.wait());
    QVERIFY(window.open());
    QVERIFY(!window->learning().current());
    QVERIFY(!window->findChild<QToolBar *>(QStringLiteral("lessonBar"))->isVisible());
}

void LearningTest::progressIsRemembered()
{
    const QTemporaryDir folder;
    fixture::isolateSettings(folder);
    QVERIFY(!isDone(lessons()[1]));
    setDone(lessons()[1]);
    setDone(lessons()[1]);
    QVERIFY(isDone(lessons()[1]));
    QVERIFY(!isDone(lessons()[0]));
    LessonGallery gallery;
    const auto *button = gallery.findChild<QToolButton *>(QStringLiteral("lesson-") + QLatin1String(lessons()[1].id));
    QVERIFY(button->text().startsWith(QStringLiteral("✓")));
    forgetLessons();
    QVERIFY(!isDone(lessons()[1]));
}

void LearningTest::theGalleryDrawsItsPictures()
{
    const QTemporaryDir folder;
    fixture::isolateSettings(folder);
    LessonGallery gallery;
    gallery.show();
    const auto buttons = gallery.findChildren<QToolButton *>();
    QCOMPARE(static_cast<std::size_t>(buttons.size()), lessons().size());
    QTRY_VERIFY(std::ranges::none_of(buttons, [](const QToolButton *button) { return button->icon().isNull(); }));
    const QSignalSpy chosen(&gallery, &LessonGallery::chosen);
    buttons.front()->click();
    QCOMPARE(chosen.count(), 1);
}

QTEST_MAIN(LearningTest)
#include "tst_learning.moc"
