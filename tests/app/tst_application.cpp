// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/aboutdialog.h"
#include "app/window/filedialogs.h"
#include "app/window/lastsession.h"
#include "app/window/manualwindow.h"
#include "app/window/preferences.h"
#include "app/window/renderoffers.h"
#include "tests/app/windowfixture.h"
#include "tests/standins.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace portolan;

// What concerns the program as a whole: sessions, windows, the manual, folders that are rendered.
class ApplicationTest : public QObject
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

    void theLastSessionIsRemembered();
    void closingAllShowsTheWelcomePage();
    void anotherWindowIsOpenedAndGoes();
    void everyPageOfTheManualHasAText();
    void linksInTheManualLeadSomewhere();
    void theManualIsSearched();
    void aboutNamesVersionsAndLicences();
    void aKustomizationIsOfferedOnce();
    void renderedFoldersAreReadOnlyAndBack();

private:
    // A folder that a stand-in kubectl renders.
    QString kustomization()
    {
        const QString folder = m_window->path(QStringLiteral("overlay"));
        QDir().mkpath(folder);
        fixture::write(folder + QStringLiteral("/kustomization.yaml"), "resources: [web.yaml]\n");
        fixture::write(folder + QStringLiteral("/web.yaml"), fixture::shop());
        return folder;
    }
    [[nodiscard]] QPushButton *choice(const QString &text) const
    {
        for (QPushButton *button : (*m_window)->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<fixture::Window> m_window;
};

void ApplicationTest::theLastSessionIsRemembered()
{
    QVERIFY(m_window->open());
    (*m_window)->close();
    QCOMPARE(lastSession(), QStringList {m_window->path()});
    QVERIFY(QFile::remove(m_window->path()));
    QCOMPARE(lastSession(), QStringList());
}

void ApplicationTest::closingAllShowsTheWelcomePage()
{
    QVERIFY(m_window->open());
    m_window->action("file.close")->trigger();
    QTRY_VERIFY(!(*m_window)->view().isVisible());
    QVERIFY((*m_window)->session().files().empty());
    QVERIFY(!m_window->action("file.close")->isEnabled());
}

void ApplicationTest::anotherWindowIsOpenedAndGoes()
{
    const auto windows = [] {
        qsizetype count = 0;
        for (const QWidget *widget : QApplication::topLevelWidgets())
            count += qobject_cast<const MainWindow *>(widget) ? 1 : 0;
        return count;
    };
    const qsizetype before = windows();
    m_window->action("file.newWindow")->trigger();
    QCOMPARE(windows(), before + 1);
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (qobject_cast<MainWindow *>(widget) && widget != m_window->get())
            widget->close();
    }
    QTRY_COMPARE(windows(), before);
}

void ApplicationTest::everyPageOfTheManualHasAText()
{
    ManualWindow manual;
    auto *pages = manual.findChild<QListWidget *>();
    auto *text = manual.findChild<QTextBrowser *>();
    QVERIFY(pages->count() >= 11);
    for (int row = 0; row < pages->count(); ++row) {
        pages->setCurrentRow(row);
        QVERIFY2(!pages->item(row)->text().isEmpty(), qPrintable(pages->item(row)->data(Qt::UserRole).toString()));
        QVERIFY(text->toPlainText().size() > 400);
    }
    QCOMPARE(QDir(QStringLiteral(":/portolan/manual")).entryList({QStringLiteral("*.md")}).size(), pages->count());
}

void ApplicationTest::linksInTheManualLeadSomewhere()
{
    const QDir folder(QStringLiteral(":/portolan/manual"));
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)#:]+)(#[^)]*)?\\)"));
    for (const QString &name : folder.entryList({QStringLiteral("*.md")})) {
        QFile page(folder.filePath(name));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        for (auto matches = link.globalMatch(text); matches.hasNext();) {
            const QString target = matches.next().captured(1);
            QVERIFY2(folder.exists(target), qPrintable(name + QStringLiteral(": ") + target));
        }
    }
}

void ApplicationTest::theManualIsSearched()
{
    ManualWindow manual;
    manual.QDialog::show();
    auto *field = manual.findChild<QLineEdit *>();
    field->setText(QStringLiteral("webhook"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(manual.findChild<QListWidget *>()->currentItem()->data(Qt::UserRole).toString(), QStringLiteral("checking"));
    QCOMPARE(manual.findChild<QTextBrowser *>()->textCursor().selectedText(), QStringLiteral("webhook"));
}

void ApplicationTest::aboutNamesVersionsAndLicences()
{
    const AboutDialog about;
    QString all;
    for (const QLabel *label : about.findChildren<QLabel *>())
        all += label->text();
    for (const QString &word : {QString::fromLatin1(qVersion()), QStringLiteral("yaml-cpp"), QStringLiteral("OFL-1.1")})
        QVERIFY2(all.contains(word), qPrintable(word));
}

void ApplicationTest::aKustomizationIsOfferedOnce()
{
    test::StandIns programs;
    programs.add(QStringLiteral("kubectl"), "echo");
    const QString folder = kustomization();
    QSignalSpy built(&(*m_window)->session(), &Session::snapshotChanged);
    (*m_window)->open({folder});
    QVERIFY(built.wait());
    QPushButton *no = choice(QStringLiteral("Show the files"));
    QVERIFY(no);
    no->click();
    (*m_window)->open({folder});
    QVERIFY(built.wait());
    QVERIFY(!choice(QStringLiteral("Show the files")));
    QCOMPARE((*m_window)->session().files().size(), 2U);
}

void ApplicationTest::renderedFoldersAreReadOnlyAndBack()
{
    test::StandIns programs;
    programs.add(QStringLiteral("kubectl"), "while IFS= read -r line; do printf '%s\\n' \"$line\"; done < \"$2/web.yaml\"");
    const QString folder = kustomization();
    QSignalSpy built(&(*m_window)->session(), &Session::snapshotChanged);
    (*m_window)->open({folder});
    QVERIFY(built.wait());
    QPushButton *yes = choice(QStringLiteral("Show as rendered"));
    QVERIFY(yes);
    yes->click();
    QTRY_COMPARE((*m_window)->session().sources(), QStringList {QStringLiteral("kustomize:") + folder});
    QTRY_VERIFY((*m_window)->session().files().size() == 1 && (*m_window)->session().files().front().source.readOnly);
    QTRY_VERIFY(!(*m_window)->session().isBusy());
    QVERIFY((*m_window)->session().snapshot()->graph->services.size() == 1);
    QVERIFY((*m_window)->renderOffers().isOn());
    m_window->action("file.render")->trigger();
    QTRY_COMPARE((*m_window)->session().files().size(), 2U);
    QVERIFY(!(*m_window)->renderOffers().isOn());
}

QTEST_MAIN(ApplicationTest)
#include "tst_application.moc"
