// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/retargeting.h"
#include "tests/app/windowfixture.h"

#include <QMouseEvent>

using namespace portolan;

// Dragging the end of a hop to another port.
class RetargetingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixture::Window::prepare(); }
    void init()
    {
        m_window = std::make_unique<fixture::Window>();
        QVERIFY(QTest::qWaitForWindowActive(m_window->get()));
        QVERIFY(m_window->open());
    }
    void cleanup() { m_window.reset(); }

    void aPortIsDraggedToAnotherContainerPort();
    void theEndOfAHopIsDragged();
    void onlyValidTargetsLightUp();
    void escapeLeavesEverythingAsItWas();
    void lettingGoElsewhereDoesNothing();

private:
    [[nodiscard]] DiagramView &view() { return (*m_window)->view(); }
    [[nodiscard]] Retargeting &tool() { return (*m_window)->retargeting(); }
    [[nodiscard]] QPointF middle(const std::string &id) { return view().rectInView(m_window->ref(id)).center(); }
    void press(QPointF at) { QTest::mousePress(view().viewport(), Qt::LeftButton, {}, at.toPoint()); }
    void moveTo(QPointF at)
    {
        QMouseEvent move(QEvent::MouseMove, at, view().viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view().viewport(), &move);
    }
    void letGo(QPointF at) { QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, at.toPoint()); }
    std::unique_ptr<fixture::Window> m_window;
};

namespace {
const std::string kAdmin = "Deployment/shop/web#web/ports/1/container";
}

void RetargetingTest::aPortIsDraggedToAnotherContainerPort()
{
    press(middle(fixture::kTargetPort));
    moveTo(middle(kAdmin));
    QVERIFY(tool().isActive());
    QVERIFY(!tool().sentence().isEmpty());
    QSignalSpy built(&(*m_window)->session(), &Session::snapshotChanged);
    letGo(middle(kAdmin));
    QVERIFY(!tool().isActive());
    QCOMPARE(m_window->bytes(), fixture::shop().replace("targetPort: http", "targetPort: admin"));
    QVERIFY(built.wait());
    (*m_window)->session().undoStack().undo();
    QCOMPARE(m_window->bytes(), fixture::shop());
}

void RetargetingTest::theEndOfAHopIsDragged()
{
    // The wire of the first service port ends at the row of the container's first port.
    const auto ref = m_window->ref(fixture::kTargetPort);
    const auto &items = view().diagram().drawing(ref).items;
    const ItemIndex row = items[ref.item].parent;
    const auto wire = std::ranges::find_if(items, [&](const Item &item) {
        return item.type == ItemType::Wire && item.role == ItemRole::None && (item.from == row || item.from == ref.item);
    });
    QVERIFY(wire != items.end());
    const Point offset = view().diagram().picture()->parts[ref.part].at;
    const QPointF end = view().camera().toView({wire->curve.back().x + offset.x, wire->curve.back().y + offset.y});
    press(end);
    moveTo(middle(kAdmin));
    letGo(middle(kAdmin));
    QCOMPARE(m_window->bytes(), fixture::shop().replace("targetPort: http", "targetPort: admin"));
}

void RetargetingTest::onlyValidTargetsLightUp()
{
    press(middle(fixture::kTargetPort));
    moveTo(middle(fixture::kTargetPort) + QPointF(30, 30));
    QCOMPARE(tool().targets().size(), std::size_t {1}); // not the one it leads to already, not ports of the Service
    QCOMPARE(tool().targets().front(), m_window->ref("Deployment/shop/web#web/ports/1"));
    QVERIFY(tool().sentence().isEmpty());
}

void RetargetingTest::escapeLeavesEverythingAsItWas()
{
    press(middle(fixture::kTargetPort));
    moveTo(middle(kAdmin));
    QTest::keyClick(&view(), Qt::Key_Escape);
    QVERIFY(!tool().isActive());
    letGo(middle(kAdmin));
    QCOMPARE(m_window->bytes(), fixture::shop());
    QVERIFY(!(*m_window)->session().undoStack().canUndo());
}

void RetargetingTest::lettingGoElsewhereDoesNothing()
{
    press(middle(fixture::kTargetPort));
    moveTo(middle(kAdmin));
    moveTo(middle(fixture::kServicePort));
    letGo(middle(fixture::kServicePort));
    QCOMPARE(m_window->bytes(), fixture::shop());
    QVERIFY(!tool().isActive());
}

QTEST_MAIN(RetargetingTest)
#include "tst_retargeting.moc"
