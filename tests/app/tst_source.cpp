// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/findbar.h"
#include "app/panels/sourcepane.h"
#include "app/panels/sourcetext.h"
#include "tests/app/windowfixture.h"

#include <QPushButton>

using namespace portolan;

// Typing in the source: one stack of undo, one text, whoever changed it.
class SourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixture::Window::prepare(); }
    void init()
    {
        m_window = std::make_unique<fixture::Window>();
        QVERIFY(QTest::qWaitForWindowActive(m_window->get()));
        (*m_window)->showDock(&pane());
    }
    void cleanup() { m_window.reset(); }

    void typingIsAnEditOfTheSession();
    void aWordIsOneUndoStep();
    void erasingIsAStepOfItsOwn();
    void aPauseEndsTheStep();
    void typingKeepsLineEndsAndTheRest_data();
    void typingKeepsLineEndsAndTheRest();
    void typingMovesThePictureButNotTheCursor();
    void cursorLightsItsPort();
    void selectionMovesTheCursorOnce();
    void undoOfAnEditElsewhereKeepsTheCursor();
    void aSyntaxErrorIsMarkedAndTheGoodPictureStays();
    void readOnlyFilesSayWhy();
    void findsForwardsAndBackwards();
    void replaceAllIsOneStep();
    void windowKeysWorkInTheText();

private:
    [[nodiscard]] SourcePane &pane() { return (*m_window)->sourcePane(); }
    [[nodiscard]] SourceText &text() { return pane().text(); }
    [[nodiscard]] QUndoStack &stack() { return (*m_window)->session().undoStack(); }
    // Behind the first place where `what` stands.
    void putCursorBehind(const QByteArray &what)
    {
        const qsizetype at = m_window->bytes().indexOf(what) + what.size();
        text().SendScintilla(QsciScintillaBase::SCI_GOTOPOS, static_cast<unsigned long>(at));
        text().setFocus();
    }
    [[nodiscard]] QByteArray shown()
    {
        const std::string_view bytes = text().bytes();
        return {bytes.data(), static_cast<qsizetype>(bytes.size())};
    }
    std::unique_ptr<fixture::Window> m_window;
};

void SourceTest::typingIsAnEditOfTheSession()
{
    QVERIFY(m_window->open());
    putCursorBehind("port: 80");
    QSignalSpy built(&(*m_window)->session(), &Session::snapshotChanged);
    QTest::keyClicks(&text(), QStringLiteral("81"));
    QCOMPARE(m_window->bytes(), fixture::shop().replace("port: 80\n", "port: 8081\n"));
    QCOMPARE(shown(), m_window->bytes());
    QVERIFY(built.wait());
    const auto pill = m_window->ref(fixture::kServicePort);
    QCOMPARE(QString::fromStdString((*m_window)->view().diagram().hitMap()->item(pill).text), QStringLiteral("8081"));
    QVERIFY((*m_window)->isWindowModified());
}

void SourceTest::aWordIsOneUndoStep()
{
    QVERIFY(m_window->open());
    putCursorBehind("# the shop");
    QTest::keyClicks(&text(), QStringLiteral("of ours"));
    QCOMPARE(stack().count(), 2); // "of " and "ours"
    stack().undo();
    QVERIFY(m_window->bytes().startsWith("# the shopof \n"));
    QCOMPARE(shown(), m_window->bytes());
    stack().undo();
    QCOMPARE(m_window->bytes(), fixture::shop());
    QCOMPARE(shown(), fixture::shop());
    stack().redo();
    stack().redo();
    QVERIFY(m_window->bytes().startsWith("# the shopof ours\n"));
    QCOMPARE(shown(), m_window->bytes());
}

void SourceTest::erasingIsAStepOfItsOwn()
{
    QVERIFY(m_window->open());
    putCursorBehind("# the shop");
    QTest::keyClicks(&text(), QStringLiteral("abc"));
    QTest::keyClick(&text(), Qt::Key_Backspace);
    QTest::keyClick(&text(), Qt::Key_Backspace);
    QCOMPARE(stack().count(), 2);
    stack().undo();
    QVERIFY(m_window->bytes().startsWith("# the shopabc\n"));
}

void SourceTest::aPauseEndsTheStep()
{
    QVERIFY(m_window->open());
    putCursorBehind("# the shop");
    QTest::keyClicks(&text(), QStringLiteral("ab"));
    (*m_window)->session().endTyping();
    QTest::keyClicks(&text(), QStringLiteral("cd"));
    QCOMPARE(stack().count(), 2);
}

void SourceTest::typingKeepsLineEndsAndTheRest_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CRLF") << QByteArray("\r\n");
}

void SourceTest::typingKeepsLineEndsAndTheRest()
{
    QFETCH(QByteArray, lineEnd);
    const QByteArray before = fixture::shop().replace("\n", lineEnd);
    QVERIFY(m_window->open(before));
    putCursorBehind("      targetPort: http");
    QTest::keyClick(&text(), Qt::Key_Return);
    QTest::keyClicks(&text(), QStringLiteral("protocol: TCP"));
    QByteArray expected = before;
    expected.insert(expected.indexOf("targetPort: http") + 16, lineEnd + "      protocol: TCP");
    QCOMPARE(m_window->bytes(), expected);
}

void SourceTest::typingMovesThePictureButNotTheCursor()
{
    QVERIFY(m_window->open());
    (*m_window)->session().selection().select("Deployment/shop/web");
    putCursorBehind("port: 80");
    QSignalSpy built(&(*m_window)->session(), &Session::snapshotChanged);
    QSignalSpy selected(&(*m_window)->session().selection(), &Selection::changed);
    QTest::keyClicks(&text(), QStringLiteral("8"));
    const std::uint32_t cursor = text().cursor();
    QVERIFY(built.wait());
    QCOMPARE(text().cursor(), cursor);
    QCOMPARE((*m_window)->session().selection().current(), fixture::kServicePort);
    QVERIFY(selected.size() <= 1);
    QCOMPARE(stack().count(), 1);
}

void SourceTest::cursorLightsItsPort()
{
    QVERIFY(m_window->open());
    putCursorBehind("targetPort: 90");
    QTRY_COMPARE((*m_window)->session().selection().current(), std::string("Service/shop/web#ports/1/target"));
    const Span marked = pane().marked();
    QCOMPARE(m_window->bytes().mid(marked.begin, marked.size()), QByteArray("9001"));
}

void SourceTest::selectionMovesTheCursorOnce()
{
    QVERIFY(m_window->open());
    QSignalSpy selected(&(*m_window)->session().selection(), &Selection::changed);
    (*m_window)->session().selection().select("Service/shop/web#ports/1/target");
    QCOMPARE(pane().line(), 13);
    QCoreApplication::processEvents(); // QScintilla tells of the cursor when it paints
    text().repaint();
    QCOMPARE(selected.size(), 1);
}

void SourceTest::undoOfAnEditElsewhereKeepsTheCursor()
{
    QVERIFY(m_window->open());
    QVERIFY(m_window->edit(fixture::kServicePort, QStringLiteral("8443")));
    putCursorBehind("containerPort: 9001");
    QTest::keyClicks(&text(), QStringLiteral("1"));
    const std::uint32_t cursor = text().cursor();
    stack().undo();
    stack().undo();
    QCOMPARE(shown(), fixture::shop());
    QCOMPARE(text().cursor(), cursor - 3); // "1" is gone, and "80" is shorter than "8443"
}

void SourceTest::aSyntaxErrorIsMarkedAndTheGoodPictureStays()
{
    QVERIFY(m_window->open());
    putCursorBehind("spec:\n  selector: {app: web");
    QSignalSpy built(&(*m_window)->session(), &Session::snapshotChanged);
    QTest::keyClick(&text(), Qt::Key_Delete); // the closing brace
    QVERIFY(built.wait());
    QVERIFY(!pane().note().isEmpty());
    int marked = 0;
    for (int line = 0; line < text().lines(); ++line)
        marked += text().markersAtLine(line) != 0 ? 1 : 0;
    QCOMPARE(marked, 1);
    QVERIFY((*m_window)->view().diagram().hitMap()->find(fixture::kServicePort).has_value());
    stack().undo();
    QVERIFY(built.wait());
    QVERIFY(pane().note().isEmpty());
}

void SourceTest::readOnlyFilesSayWhy()
{
    QVERIFY(m_window->open(fixture::shop() + "# \xff\n"));
    QVERIFY(text().isReadOnly());
    QVERIFY(!pane().note().isEmpty());
}

void SourceTest::findsForwardsAndBackwards()
{
    QVERIFY(m_window->open());
    m_window->action("edit.find")->trigger();
    auto *field = pane().findChild<QLineEdit *>(QStringLiteral("findField"));
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("port:"));
    const qsizetype first = fixture::shop().indexOf("port:");
    QCOMPARE(static_cast<qsizetype>(text().selected().begin), first);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(static_cast<qsizetype>(text().selected().begin) > first);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(static_cast<qsizetype>(text().selected().begin), first);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
}

void SourceTest::replaceAllIsOneStep()
{
    QVERIFY(m_window->open());
    m_window->action("edit.replace")->trigger();
    QTest::keyClicks(pane().findChild<QLineEdit *>(QStringLiteral("findField")), QStringLiteral("9001"));
    QTest::keyClicks(pane().findChild<QLineEdit *>(QStringLiteral("replaceField")), QStringLiteral("9101"));
    QTest::mouseClick(pane().findChild<QPushButton *>(QStringLiteral("replaceAll")), Qt::LeftButton);
    QCOMPARE(m_window->bytes(), fixture::shop().replace("9001", "9101"));
    QCOMPARE(shown(), m_window->bytes());
    QCOMPARE(stack().count(), 1);
}

void SourceTest::windowKeysWorkInTheText()
{
    QVERIFY(m_window->open());
    putCursorBehind("# the shop");
    QTest::keyClicks(&text(), QStringLiteral("f"));
    QTest::keyClick(&text(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->bytes(), fixture::shop());
    QTest::keyClick(&text(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->bytes().startsWith("# the shopf\n"));
}

QTEST_MAIN(SourceTest)
#include "tst_source.moc"
