// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/comparisonpanel.h"
#include "app/session/comparing.h"
#include "app/window/exporting.h"
#include "app/window/revisiondialog.h"
#include "core/workspace/gitsource.h"
#include "tests/app/windowfixture.h"
#include "tests/standins.h"

#include <QClipboard>
#include <QProcess>
#include <QTreeView>

using namespace portolan;

// What is open held against another state.
class ComparingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixture::Window::prepare(); }

    void unsavedEditsAreMarked();
    void listGoesToThePlace();
    void goesOnWithEveryEdit();
    void finishesBesideWhatChangesAllTheTime();
    void savingEndsTheDifference();
    void otherFilesAreCompared();
    void aRevisionIsCompared();
    void revisionsAreOffered();
    void whatCannotBeReadIsTold();
    void escapeLeaves();
    void openingEndsIt();
    void theComparisonIsExported();
    void dialogNarrowsDown();

private:
    static bool wait(fixture::Window &window)
    {
        QSignalSpy done(&window->comparing(), &Comparing::changed);
        return done.wait();
    }
    // What git complained about.
    static QString git(const fixture::Window &window, const char *arguments)
    {
        QProcess process;
        process.setWorkingDirectory(QFileInfo(window.path()).absolutePath());
        process.start(QStringLiteral("git"),
            QString(QLatin1String("-c user.name=T -c user.email=t@example.org -c init.defaultBranch=main ")
                + QLatin1String(arguments))
                .split(u' '));
        process.waitForFinished();
        return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAllStandardError());
    }
    static bool noGit() { return QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty(); }
    // The kinds of changes, as the list shows them.
    static QString changes(fixture::Window &window)
    {
        QStringList kinds;
        const QStandardItemModel &model = window->comparison().model();
        for (int row = 0; row < model.rowCount(); ++row)
            kinds.append(model.item(row, 0)->text() + u' ' + model.item(row, 1)->text());
        return kinds.join(QStringLiteral("; "));
    }
};

void ComparingTest::unsavedEditsAreMarked()
{
    fixture::Window window;
    QVERIFY(window.open());
    QVERIFY(window.edit(fixture::kServicePort, QStringLiteral("8888")));
    window.action("view.compareSaved")->trigger();
    QVERIFY(wait(window));
    QVERIFY(window->comparison().isVisible());
    QCOMPARE(changes(window), QStringLiteral("± changed service port 8888/TCP"));
    const auto &items = window->view().diagram().picture()->parts.front().drawing->items;
    QVERIFY(std::ranges::any_of(items, [](const Item &item) { return item.role == ItemRole::Change; }));
    QVERIFY(window->findChild<QWidget *>(QStringLiteral("notice")) != nullptr);
}

void ComparingTest::listGoesToThePlace()
{
    fixture::Window window;
    QVERIFY(window.open());
    QVERIFY(window.edit(fixture::kServicePort, QStringLiteral("8888")));
    window.action("view.compareSaved")->trigger();
    QVERIFY(wait(window));
    auto *rows = window->comparison().findChild<QTreeView *>();
    const QRect row = rows->visualRect(rows->model()->index(0, 0));
    QVERIFY(row.height() > 0);
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(window->session().selection().current(), "Service/shop/web#ports/0");
    window->comparison().copyAsMarkdown();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("port 8888")));
}

void ComparingTest::goesOnWithEveryEdit()
{
    fixture::Window window;
    QVERIFY(window.open());
    window.action("view.compareSaved")->trigger();
    QVERIFY(wait(window));
    QCOMPARE(changes(window), QString());
    QVERIFY(window.edit(fixture::kServicePort, QStringLiteral("8888")));
    QTRY_COMPARE(window->comparison().model().rowCount(), 1);
    window->session().undoStack().undo();
    QTRY_COMPARE(window->comparison().model().rowCount(), 0);
}

void ComparingTest::finishesBesideWhatChangesAllTheTime()
{
    fixture::Window window;
    QVERIFY(window.open());
    test::StandIns programs;
    programs.add(QStringLiteral("helm"),
        "echo run >> " + programs.path(QStringLiteral("runs")).toLocal8Bit() + "; read line < "
            + programs.path(QStringLiteral("fifo")).toLocal8Bit() + "; echo 'apiVersion: v1'");
    const QString fifo = programs.path(QStringLiteral("fifo"));
    QCOMPARE(QProcess::execute(QStringLiteral("/usr/bin/mkfifo"), {fifo}), 0);
    window->comparing().withSources({QStringLiteral("helm:web")});
    QTRY_VERIFY(QFile::exists(programs.path(QStringLiteral("runs"))));
    Q_EMIT window->session().snapshotChanged();
    Q_EMIT window->session().snapshotChanged();
    QProcess go;
    go.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("echo go > '%1'").arg(fifo)});
    QVERIFY(wait(window));
    QVERIFY(wait(window)); // and once more, with what came meanwhile
    QTRY_COMPARE(go.state(), QProcess::NotRunning);
    QFile runs(programs.path(QStringLiteral("runs")));
    QVERIFY(runs.open(QIODevice::ReadOnly));
    QCOMPARE(runs.readAll(), QByteArray("run\n"));
}

void ComparingTest::savingEndsTheDifference()
{
    fixture::Window window;
    QVERIFY(window.open());
    QVERIFY(window.edit(fixture::kServicePort, QStringLiteral("8888")));
    window.action("view.compareSaved")->trigger();
    QTRY_COMPARE(window->comparison().model().rowCount(), 1);
    window.action("file.save")->trigger();
    QTRY_COMPARE(window->comparison().model().rowCount(), 0);
}

void ComparingTest::otherFilesAreCompared()
{
    fixture::Window window;
    QVERIFY(window.open());
    QByteArray other = fixture::shop();
    other.replace("    - name: 'admin'\n      port: 9000\n      targetPort: 9001\n", "");
    other += "---\napiVersion: v1\nkind: Service\nmetadata: {name: gone, namespace: shop}\nspec: {ports: [{port: 1}]}\n";
    fixture::write(window.path(QStringLiteral("other.txt")), other);
    window->comparing().withSources({window.path(QStringLiteral("other.txt"))});
    window->showDock(&window->comparison());
    QVERIFY(wait(window));
    const QString found = changes(window);
    QVERIFY2(found.contains(QStringLiteral("− removed Service")), qPrintable(found));
    QVERIFY2(found.contains(QStringLiteral("+ added service port 9000/TCP")), qPrintable(found));
    QVERIFY(window->view().diagram().hitMap()->find("Service/shop/gone").has_value());
    for (const std::string &id : window->comparing().result()->ids)
        QVERIFY2(window->view().diagram().hitMap()->find(id).has_value(), id.c_str());
}

void ComparingTest::aRevisionIsCompared()
{
    if (noGit())
        QSKIP("not installed");
    fixture::Window window;
    fixture::write(window.path(), fixture::shop());
    QCOMPARE(git(window, "init"), QString());
    QCOMPARE(git(window, "add web.yaml"), QString());
    QCOMPARE(git(window, "commit -m first"), QString());
    QVERIFY(window.open(fixture::shop().replace("port: 80\n", "port: 8080\n")));
    window->comparing().withRevision(QStringLiteral("HEAD"));
    window->showDock(&window->comparison());
    QVERIFY(wait(window));
    QCOMPARE(changes(window), QStringLiteral("± changed service port 8080/TCP"));
    QCOMPARE(window->comparing().otherName(), QStringLiteral("HEAD"));
}

void ComparingTest::revisionsAreOffered()
{
    if (noGit())
        QSKIP("not installed");
    fixture::Window window;
    fixture::write(window.path(), fixture::shop());
    QVERIFY(!revisionsOf(window.path().toStdString()));
    QCOMPARE(git(window, "init"), QString());
    QCOMPARE(git(window, "add web.yaml"), QString());
    QCOMPARE(git(window, "commit -m the-first-one"), QString());
    QCOMPARE(git(window, "tag v1"), QString());
    const auto revisions = revisionsOf(window.path().toStdString());
    QVERIFY(revisions);
    const auto named = [&](const std::string &name) {
        return std::ranges::any_of(
            *revisions, [&](const Revision &one) { return one.name == name && one.about.starts_with("the-first-one, "); });
    };
    QVERIFY(named("HEAD"));
    QVERIFY(named("v1"));
    QVERIFY(named("main"));
    QCOMPARE(revisions->size(), std::size_t(4)); // and the commit itself
}

void ComparingTest::whatCannotBeReadIsTold()
{
    fixture::Window window;
    QVERIFY(window.open());
    QSignalSpy failed(&window->comparing(), &Comparing::failed);
    window->comparing().withSources({window.path(QStringLiteral("absent.yaml"))});
    QVERIFY(failed.wait());
    QVERIFY2(failed[0][0].toString().contains(QStringLiteral("absent.yaml")), qPrintable(failed[0][0].toString()));
    QVERIFY(!window->comparing().isOn());
    QVERIFY(!window.action("view.compareEnd")->isEnabled());
}

void ComparingTest::escapeLeaves()
{
    fixture::Window window;
    QVERIFY(window.open());
    window.action("view.compareSaved")->trigger();
    QVERIFY(wait(window));
    QVERIFY(window.action("view.compareEnd")->isEnabled());
    window->session().selection().select(fixture::kServicePort);
    QTest::keyClick(&window->view(), Qt::Key_Escape); // lets go of the selection first
    QVERIFY(window->comparing().isOn());
    QTest::keyClick(&window->view(), Qt::Key_Escape);
    QVERIFY(!window->comparing().isOn());
    QCOMPARE(window->view().diagram().picture(), window->session().snapshot()->picture);
}

void ComparingTest::openingEndsIt()
{
    fixture::Window window;
    QVERIFY(window.open());
    window.action("view.compareSaved")->trigger();
    QVERIFY(wait(window));
    QVERIFY(window.open(fixture::shop().replace("name: web", "name: api")));
    QVERIFY(!window->comparing().isOn());
    QCOMPARE(window->view().diagram().picture(), window->session().snapshot()->picture);
}

void ComparingTest::theComparisonIsExported()
{
    fixture::Window window;
    QVERIFY(window.open());
    QVERIFY(window.edit(fixture::kServicePort, QStringLiteral("8888")));
    window.action("view.compareSaved")->trigger();
    QVERIFY(wait(window));
    QVERIFY(window->exporting().write(window.path(QStringLiteral("x.svg"))));
    QVERIFY(fixture::read(window.path(QStringLiteral("x.svg"))).contains("what is saved → now"));
    window->comparing().end();
    QVERIFY(window->exporting().write(window.path(QStringLiteral("y.svg"))));
    QVERIFY(!fixture::read(window.path(QStringLiteral("y.svg"))).contains("what is saved → now"));
}

void ComparingTest::dialogNarrowsDown()
{
    auto *dialog = new RevisionDialog({{"main", "one"}, {"v1", "two"}}, nullptr);
    QSignalSpy chosen(dialog, &RevisionDialog::chosen);
    dialog->show();
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("revisionField"));
    QCOMPARE(field->text(), QStringLiteral("HEAD"));
    QTest::keyClicks(field, QStringLiteral("main~3"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), QStringLiteral("main~3"));
}

QTEST_MAIN(ComparingTest)
#include "tst_comparing.moc"
