// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/intentdialog.h"
#include "app/window/intents.h"
#include "tests/app/windowfixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace portolan;

// What can be done with what is selected, from menu, keyboard and palette alike.
class IntentsTest : public QObject
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

    void actionsSuitWhatIsSelected_data();
    void actionsSuitWhatIsSelected();
    void whatNeedsNoAnswerIsDoneAtOnce_data();
    void whatNeedsNoAnswerIsDoneAtOnce();
    void aPortIsAddedOnceItCanBe();
    void theTypeOfAServiceIsChosen();
    void anObjectIsDuplicatedUnderAnotherName();
    void severalPortsChangeAsOne();
    void severalObjectsAreDeletedAsOne();
    void whatIsPastedIsShownFirst();
    void theMenuOffersTheSameActions();
    void shiftDragSelectsPorts();

private:
    [[nodiscard]] Session &session() { return (*m_window)->session(); }
    [[nodiscard]] IntentDialog *dialog() { return m_window->get()->findChild<IntentDialog *>(); }
    template <typename Widget> [[nodiscard]] Widget *entry(int number)
    {
        return dialog()->findChild<Widget *>(QStringLiteral("entry%1").arg(number));
    }
    [[nodiscard]] QPushButton *doIt() { return dialog()->findChild<QPushButton *>(QStringLiteral("doIt")); }
    std::unique_ptr<fixture::Window> m_window;
};

void IntentsTest::actionsSuitWhatIsSelected_data()
{
    const auto list = [](std::initializer_list<const char *> ids) {
        QStringList all;
        for (const char *id : ids)
            all.append(QLatin1String(id));
        return all;
    };
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QStringList>("possible");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("Service") << "Service/shop/web"
                             << list({"object.addPort", "object.serviceType", "object.duplicate", "object.delete"});
    QTest::newRow("service port") << "Service/shop/web#ports/0/service"
                                  << list({"object.addPort", "object.removePort", "object.nodePort", "object.serviceType",
                                         "object.addIngressPath", "object.duplicate"});
    QTest::newRow("Deployment") << "Deployment/shop/web"
                                << list({"object.addPort", "object.addService", "object.duplicate", "object.delete"});
}

void IntentsTest::actionsSuitWhatIsSelected()
{
    QFETCH(QString, selected);
    QFETCH(QStringList, possible);
    QVERIFY(m_window->open());
    if (!selected.isEmpty())
        session().selection().select(selected.toStdString());
    QStringList enabled;
    for (const ActionSpec &spec : (*m_window)->actions().specs()) {
        if (QLatin1String(spec.id).startsWith(QLatin1String("object.")) && m_window->action(spec.id)->isEnabled())
            enabled.append(QLatin1String(spec.id));
    }
    QCOMPARE(enabled, possible);
}

void IntentsTest::whatNeedsNoAnswerIsDoneAtOnce_data()
{
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("contains");
    QTest::addColumn<QByteArray>("lacks");
    QTest::newRow("remove port") << "Service/shop/web#ports/1/service" << QByteArray("object.removePort")
                                 << QByteArray("port: 80\n") << QByteArray("port: 9000");
    QTest::newRow("node port") << "Service/shop/web#ports/0/service" << QByteArray("object.nodePort")
                               << QByteArray("nodePort: 30000") << QByteArray("ClusterIP");
    QTest::newRow("Service") << "Deployment/shop/web" << QByteArray("object.addService")
                             << QByteArray("kind: Service\nmetadata:\n") << QByteArray("\r");
    QTest::newRow("Del on a port") << "Service/shop/web#ports/1/service" << QByteArray("edit.delete") << QByteArray("port: 80\n")
                                   << QByteArray("port: 9000");
    QTest::newRow("Del on a card") << "Service/shop/web" << QByteArray("edit.delete") << QByteArray("kind: Deployment")
                                   << QByteArray("kind: Service");
    QTest::newRow("delete") << "Service/shop/web" << QByteArray("object.delete") << QByteArray("kind: Deployment")
                            << QByteArray("kind: Service");
}

void IntentsTest::whatNeedsNoAnswerIsDoneAtOnce()
{
    QFETCH(QString, selected);
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, contains);
    QFETCH(QByteArray, lacks);
    const QByteArray text = fixture::shop();
    QVERIFY(m_window->open(text));
    session().selection().select(selected.toStdString());
    m_window->action(action.constData())->trigger();
    QVERIFY(m_window->bytes().contains(contains));
    QVERIFY(!m_window->bytes().contains(lacks));
    QCOMPARE(session().undoStack().count(), 1);
    session().undoStack().undo();
    QCOMPARE(m_window->bytes(), text);
}

void IntentsTest::aPortIsAddedOnceItCanBe()
{
    QVERIFY(m_window->open());
    session().selection().select("Service/shop/web");
    m_window->action("object.addPort")->trigger();
    QVERIFY(dialog());
    QVERIFY(!doIt()->isEnabled()); // without a number
    QTest::keyClicks(entry<QLineEdit>(0), QStringLiteral("80"));
    QVERIFY(!doIt()->isEnabled()); // taken
    QTest::keyClicks(entry<QLineEdit>(0), QStringLiteral("90"));
    QTest::keyClicks(entry<QLineEdit>(1), QStringLiteral("extra"));
    QVERIFY(doIt()->isEnabled());
    QVERIFY(dialog()->findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("8090")));
    dialog()->accept();
    QVERIFY(m_window->bytes().contains("port: 8090"));
    session().undoStack().undo();
    QCOMPARE(m_window->bytes(), fixture::shop());
}

void IntentsTest::theTypeOfAServiceIsChosen()
{
    QVERIFY(m_window->open());
    session().selection().select("Service/shop/web");
    m_window->action("object.serviceType")->trigger();
    entry<QComboBox>(0)->setCurrentText(QStringLiteral("NodePort"));
    dialog()->accept();
    QVERIFY(m_window->bytes().contains("type: NodePort"));
}

void IntentsTest::anObjectIsDuplicatedUnderAnotherName()
{
    QVERIFY(m_window->open());
    session().selection().select("Service/shop/web");
    m_window->action("object.duplicate")->trigger();
    QCOMPARE(entry<QLineEdit>(0)->text(), QStringLiteral("web-2"));
    dialog()->accept();
    QVERIFY(m_window->bytes().contains("name: web-2"));
    QVERIFY(m_window->bytes().contains("kind: Deployment"));
}

void IntentsTest::severalPortsChangeAsOne()
{
    QVERIFY(m_window->open());
    session().selection().selectAll({fixture::kTargetPort, "Service/shop/web#ports/1/target"});
    QVERIFY(m_window->action("object.changeAll")->isEnabled());
    m_window->action("object.changeAll")->trigger();
    entry<QLineEdit>(0)->setText(QStringLiteral("8080"));
    QVERIFY(doIt()->isEnabled());
    dialog()->accept();
    QCOMPARE(m_window->bytes(),
        fixture::shop().replace("targetPort: http", "targetPort: 8080").replace("targetPort: 9001", "targetPort: 8080"));
    QCOMPARE(session().undoStack().count(), 1);
}

void IntentsTest::severalObjectsAreDeletedAsOne()
{
    const QByteArray more = fixture::shop()
        + "---\napiVersion: v1\nkind: Service\nmetadata: {name: last}\n"
          "spec: {ports: [{port: 1}]}\n";
    QVERIFY(m_window->open(more));
    session().selection().selectAll({"Service/shop/web", "Deployment/shop/web"});
    m_window->action("object.delete")->trigger();
    QVERIFY(!m_window->bytes().contains("shop"));
    QVERIFY(m_window->bytes().contains("name: last"));
    session().undoStack().undo();
    QCOMPARE(m_window->bytes(), more);
}

void IntentsTest::whatIsPastedIsShownFirst()
{
    QVERIFY(m_window->open());
    QGuiApplication::clipboard()->setText(QStringLiteral("apiVersion: v1\nkind: Service\nmetadata: {name: pasted}\n"
                                                         "spec: {ports: [{port: 5}]}\n"));
    m_window->action("edit.paste")->trigger();
    QVERIFY(dialog());
    QVERIFY(doIt()->isEnabled());
    entry<QPlainTextEdit>(0)->setPlainText(QStringLiteral("no manifest"));
    QVERIFY(!doIt()->isEnabled());
    entry<QPlainTextEdit>(0)->setPlainText(QGuiApplication::clipboard()->text());
    dialog()->accept();
    QVERIFY(m_window->bytes().startsWith(fixture::shop()));
    QVERIFY(m_window->bytes().contains("name: pasted"));
}

void IntentsTest::theMenuOffersTheSameActions()
{
    QVERIFY(m_window->open());
    bool offered = false;
    QTimer::singleShot(0, m_window->get(), [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        offered = menu && menu->actions().contains(m_window->action("object.nodePort"));
        if (menu)
            menu->close();
    });
    session().selection().select(fixture::kServicePort);
    Q_EMIT(*m_window)->view().menuRequested(m_window->ref(fixture::kServicePort), {10, 10});
    QVERIFY(offered);
}

void IntentsTest::shiftDragSelectsPorts()
{
    QVERIFY(m_window->open());
    DiagramView &view = (*m_window)->view();
    const QRectF first = view.rectInView(m_window->ref(fixture::kServicePort));
    const QRectF last = view.rectInView(m_window->ref("Service/shop/web#ports/1/service"));
    QTest::mousePress(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, (first.topLeft() - QPointF(2, 2)).toPoint());
    const QPointF end = last.bottomRight() + QPointF(2, 2);
    QMouseEvent move(QEvent::MouseMove, end, view.viewport()->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, Qt::ShiftModifier);
    QCoreApplication::sendEvent(view.viewport(), &move);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, end.toPoint());
    const std::vector<std::string> expected {fixture::kServicePort, "Service/shop/web#ports/1/service"};
    const std::vector<std::string> &ids = session().selection().ids();
    for (const std::string &id : expected)
        QVERIFY(std::ranges::find(ids, id) != ids.end());
}

QTEST_MAIN(IntentsTest)
#include "tst_windowintents.moc"
