// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/problemspanel.h"
#include "tests/app/windowfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace portolan;

// What the window makes of findings: the list, one problem in full, its repairs, and the counts on cards that are far away.
class ProblemsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixture::Window::prepare(); }
    void init() { m_window = std::make_unique<fixture::Window>(); }
    void cleanup() { m_window.reset(); }

    void aProblemIsExplainedInFull();
    void aSyntaxErrorIsExplainedToo();
    void aRepairIsShownAndIsOneUndoStep();
    void anotherRepairsChangeIsShownUnderTheFocus();
    void theListIsFilteredByRule();
    void walkingPointsOutWhatTheProblemIsAbout();
    void theNextProblemTakesThePlaceOfARepairedOne();
    void cardsFarAwayCountTheirProblems();
    void settingsOfTheFolderCount();

private:
    [[nodiscard]] ProblemsPanel &panel() const { return (*m_window)->problems(); }
    template <typename T> [[nodiscard]] T *part(const char *name) const
    {
        return panel().findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QList<QPushButton *> fixes() const
    {
        QList<QPushButton *> shown;
        for (QPushButton *button : panel().findChildren<QPushButton *>(QStringLiteral("fix"))) {
            if (!button->isHidden())
                shown.append(button);
        }
        return shown;
    }

    std::unique_ptr<fixture::Window> m_window;
};

namespace {

// The first target port is misspelt.
QByteArray misspelt()
{
    return fixture::shop().replace("targetPort: http", "targetPort: htp");
}

} // namespace

void ProblemsTest::aProblemIsExplainedInFull()
{
    QVERIFY(m_window->open(misspelt()));
    panel().step(1);
    QVERIFY(part<QLabel>("problemText")->text().contains(QStringLiteral("Did you mean `http`?")));
    QVERIFY(part<QLabel>("sectionTitle")->text().startsWith(QStringLiteral("PORT101")));
    QVERIFY(part<QLabel>("problemExplanation")->text().contains(QStringLiteral("ServicePort.targetPort")));
    QVERIFY(part<QLabel>("problemRelated")->text().contains(QStringLiteral("web.yaml:27")));
}

void ProblemsTest::aSyntaxErrorIsExplainedToo()
{
    QVERIFY(m_window->open(fixture::shop() + "---\na: [1\n"));
    panel().step(1);
    QVERIFY(part<QLabel>("sectionTitle")->text().startsWith(QStringLiteral("PORT901")));
    QVERIFY(fixes().isEmpty());
}

void ProblemsTest::aRepairIsShownAndIsOneUndoStep()
{
    QVERIFY(m_window->open(misspelt()));
    panel().step(1);
    const auto *diff = panel().findChild<QPlainTextEdit *>();
    QVERIFY(diff->toPlainText().contains(QStringLiteral("-      targetPort: htp\n+      targetPort: http\n")));
    QCOMPARE(fixes().size(), 1);

    QSignalSpy built(&(*m_window)->session(), &Session::snapshotChanged);
    fixes().first()->click();
    QCOMPARE(m_window->bytes(), fixture::shop());
    QCOMPARE((*m_window)->session().undoStack().count(), 1);
    QVERIFY(built.wait());
    QCOMPARE(panel().model().count(kube::Severity::Error), 0);
    (*m_window)->session().undoStack().undo();
    QCOMPARE(m_window->bytes(), misspelt());
}

void ProblemsTest::anotherRepairsChangeIsShownUnderTheFocus()
{
    QVERIFY(m_window->open(fixture::shop().replace("      targetPort: http\n", "      targetPort: http\n      protocol: UDP\n")));
    (*m_window)->problems().parentWidget()->show();
    panel().step(1);
    QVERIFY2(part<QLabel>("problemText")->text().contains(QStringLiteral("over UDP")),
        qPrintable(part<QLabel>("problemText")->text()));
    QCOMPARE(fixes().size(), 2);
    const auto *diff = panel().findChild<QPlainTextEdit *>();
    const QString first = diff->toPlainText();
    QFocusEvent focus(QEvent::FocusIn);
    QCoreApplication::sendEvent(fixes().last(), &focus);
    QVERIFY(diff->toPlainText() != first);
    QVERIFY(diff->toPlainText().contains(QStringLiteral("containerPort: 8080, protocol: UDP")));
}

void ProblemsTest::theListIsFilteredByRule()
{
    QVERIFY(m_window->open(misspelt().replace("port: 9000", "port: 90000")));
    auto *rules = panel().findChild<QComboBox *>();
    const auto *list = panel().findChild<QTreeView *>();
    const int all = list->model()->rowCount();
    QVERIFY(all >= 2);
    rules->setCurrentIndex(rules->findData(QStringLiteral("PORT201")));
    QCOMPARE(list->model()->rowCount(), 1);
    rules->setCurrentIndex(0);
    QCOMPARE(list->model()->rowCount(), all);
}

void ProblemsTest::walkingPointsOutWhatTheProblemIsAbout()
{
    QVERIFY(m_window->open(misspelt()));
    QSignalSpy pointed(&(*m_window)->session().selection(), &Selection::pointedOut);
    m_window->action("go.nextProblem")->trigger();
    QCOMPARE((*m_window)->session().selection().current(), std::string("Service/shop/web#ports/0"));
    QCOMPARE(pointed.size(), 1);
}

void ProblemsTest::theNextProblemTakesThePlaceOfARepairedOne()
{
    QVERIFY(m_window->open(misspelt().replace("targetPort: 9001", "targetPort: admn")));
    panel().step(1);
    QSignalSpy built(&(*m_window)->session(), &Session::snapshotChanged);
    fixes().first()->click();
    QVERIFY(built.wait());
    QVERIFY(part<QLabel>("problemText")->text().contains(QStringLiteral("Did you mean `admin`?")));
    QCOMPARE(fixes().size(), 1);
}

void ProblemsTest::cardsFarAwayCountTheirProblems()
{
    QVERIFY(m_window->open(misspelt().replace("targetPort: 9001", "targetPort: admn")));
    const auto &badges = (*m_window)->view().badges().badges();
    QCOMPARE(badges.size(), 1U);
    QCOMPARE(badges.front().errors, 2);
    QCOMPARE((*m_window)->view().diagram().hitMap()->item(badges.front().card).id, std::string("Service/shop/web"));
}

void ProblemsTest::settingsOfTheFolderCount()
{
    fixture::write(m_window->path(QStringLiteral(".portolan.yaml")), "disable: [PORT101]\n");
    QVERIFY(m_window->open(misspelt()));
    QCOMPARE(panel().model().count(kube::Severity::Error), 0);
}

QTEST_MAIN(ProblemsTest)
#include "tst_problems.moc"
