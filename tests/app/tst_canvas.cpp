// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/describe.h"
#include "app/canvas/diagramview.h"
#include "app/paint/painter.h"
#include "core/workspace/workspace.h"
#include "tests/app/fixture.h"

#include <QAccessible>
#include <QNativeGestureEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace portolan;

class CanvasTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void firstPictureIsFitted();
    void wheelKeepsThePointUnderTheCursor_data();
    void wheelKeepsThePointUnderTheCursor();
    void dragMovesThePicture();
    void clickSelectsAndEscapeClears();
    void controlClickAdds();
    void hoverLightsTheChainAndDimsTheRest();
    void arrowKeysWalkAlongTheHops();
    void tabGoesFromPortToPort();
    void enterActivatesTheSelectedPort();
    void menuKeyAsksAtTheSelectedPort();
    void pillsDiscHasItsColour();
    void themeChangesTheGround();
    void newPictureKeepsThePlaceAndTheSelection();
    void changedPartMovesThere();
    void movingPartPaintsInsideItsBounds();
    void pointedOutItemComesIntoView();
    void screenReadersMeetCardsAndPorts();
    void screenReadersFollowTheKeyboard();
    void accessibleChildrenGoWithTheirPicture();
    void namespacesAreNamedFromFarAway();
    void nativePinchZoomsToThePointer();
    void descriptionsSayWhatThingsAre();
    void cullingDrawsWhatFullDrawingDoes();

private:
    static std::shared_ptr<const DisplayList> picture(const QByteArray &yaml);
    void show(const std::shared_ptr<const DisplayList> &list) { m_view->setPicture(list, std::make_shared<const HitMap>(list)); }
    [[nodiscard]] ItemRef ref(const std::string &id) const { return m_view->diagram().hitMap()->find(id).value(); }
    [[nodiscard]] QPoint at(const std::string &id) const { return m_view->rectInView(ref(id)).center().toPoint(); }
    [[nodiscard]] QColor pixel(QPointF at) const { return m_view->viewport()->grab().toImage().pixelColor(at.toPoint()); }
    void moveTo(QPoint place) { QTest::mouseMove(m_view->viewport(), place); }
    void wheel(QPointF place, int delta);

    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<DiagramView> m_view;
};

namespace {

const std::string kServicePort = "Service/shop/web#ports/0/service";
const std::string kTargetPort = "Service/shop/web#ports/0/target";
const std::string kOtherPort = "Service/shop/web#ports/1/service";
const std::string kContainerPort = "Deployment/shop/web#web/ports/0/container";

} // namespace

std::shared_ptr<const DisplayList> CanvasTest::picture(const QByteArray &yaml)
{
    Pipeline pipeline(shippedMetrics());
    SourceFile file;
    file.name = "web.yaml";
    file.document = std::make_shared<const Document>(yaml.toStdString());
    return pipeline.build({file}, {})->picture;
}

void CanvasTest::init()
{
    loadShippedFonts();
    m_view.reset();
    m_selection = std::make_unique<Selection>();
    m_view = std::make_unique<DiagramView>(*m_selection);
    m_view->setReducedMotion(true);
    m_view->resize(1200, 800);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    show(picture(fixture::shop()));
    m_view->setFocus();
}

void CanvasTest::wheel(QPointF place, int delta)
{
    QWheelEvent event(
        place, m_view->viewport()->mapToGlobal(place), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &event);
}

void CanvasTest::firstPictureIsFitted()
{
    const QRectF bounds = m_view->diagram().sceneRect();
    const QRectF shown(m_view->camera().toView(bounds.topLeft()), m_view->camera().toView(bounds.bottomRight()));
    QVERIFY(QRectF(m_view->viewport()->rect()).contains(shown));
    QVERIFY(m_view->camera().scale() <= 1);
    m_view->resize(900, 700);
    QCOMPARE(m_view->camera().scale(), m_view->camera().fittingScale());
}

void CanvasTest::wheelKeepsThePointUnderTheCursor_data()
{
    QTest::addColumn<QPointF>("place");
    QTest::addColumn<int>("delta");
    QTest::newRow("in, middle") << QPointF(600, 400) << 120;
    QTest::newRow("in, corner") << QPointF(3, 5) << 360;
    QTest::newRow("out") << QPointF(900, 200) << -240;
    QTest::newRow("a smooth device's small step") << QPointF(500, 300) << 7;
}

void CanvasTest::wheelKeepsThePointUnderTheCursor()
{
    QFETCH(QPointF, place);
    QFETCH(int, delta);
    const double before = m_view->camera().scale();
    const QPointF held = m_view->camera().toScene(place);
    wheel(place, delta);
    QCOMPARE(m_view->camera().scale() > before, delta > 0);
    const QPointF now = m_view->camera().toView(held);
    QVERIFY2(QLineF(now, place).length() < 1, qPrintable(QStringLiteral("%1 px off").arg(QLineF(now, place).length())));
}

void CanvasTest::dragMovesThePicture()
{
    const QPointF before = m_view->camera().toView({0, 0});
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, {100, 700});
    QTest::mouseMove(m_view->viewport(), {130, 690});
    QTest::mouseMove(m_view->viewport(), {160, 650});
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {160, 650});
    QCOMPARE(m_view->camera().toView({0, 0}) - before, QPointF(60, -50));
    QVERIFY(m_selection->ids().empty());
}

void CanvasTest::clickSelectsAndEscapeClears()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(kServicePort));
    QCOMPARE(m_selection->current(), kServicePort);
    QVERIFY(!m_view->accessibleDescription().isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_selection->ids().empty());
}

void CanvasTest::controlClickAdds()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(kServicePort));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, at(kOtherPort));
    QCOMPARE(m_selection->ids().size(), 2U);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, at(kServicePort));
    QCOMPARE(m_selection->ids(), std::vector<std::string> {kOtherPort});
}

void CanvasTest::hoverLightsTheChainAndDimsTheRest()
{
    const auto disc = [this](const std::string &id) {
        const QRectF rect = m_view->rectInView(ref(id));
        return QPointF(rect.left() + 6 * m_view->camera().scale(), rect.center().y());
    };
    const QColor lit = pixel(disc(kContainerPort));
    const QColor other = pixel(disc(kOtherPort));
    moveTo(at(kServicePort));
    QTRY_VERIFY(pixel(disc(kOtherPort)) != other); // dimmed
    QCOMPARE(pixel(disc(kContainerPort)), lit); // the far end of the chain
    moveTo({5, 790});
    QTRY_COMPARE(pixel(disc(kOtherPort)), other);
}

void CanvasTest::arrowKeysWalkAlongTheHops()
{
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QVERIFY(!m_selection->current().empty());
    m_selection->select(kTargetPort);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY2(m_selection->current().starts_with("Deployment/shop/web#web/ports/0"), m_selection->current().c_str());
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QVERIFY2(m_selection->current().starts_with("Service/shop/web#ports/0"), m_selection->current().c_str());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY2(m_selection->current().starts_with("Service/shop/web#ports/1"), m_selection->current().c_str());
}

void CanvasTest::tabGoesFromPortToPort()
{
    m_selection->select(kServicePort);
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QCOMPARE(m_selection->current(), kTargetPort);
    QTest::keyClick(m_view.get(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_selection->current(), kServicePort);
}

void CanvasTest::enterActivatesTheSelectedPort()
{
    QSignalSpy activated(m_view.get(), &DiagramView::activated);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
    m_selection->select(kServicePort);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<ItemRef>(), ref(kServicePort));
}

void CanvasTest::menuKeyAsksAtTheSelectedPort()
{
    m_selection->select(kServicePort);
    QSignalSpy asked(m_view.get(), &DiagramView::menuRequested);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(m_view.get(), &event);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<std::optional<ItemRef>>(), std::optional(ref(kServicePort)));
}

void CanvasTest::pillsDiscHasItsColour()
{
    m_view->actualSize();
    for (const auto &[id, kind] : {std::pair(kServicePort, PortKind::Service), std::pair(kTargetPort, PortKind::Target),
             std::pair(kContainerPort, PortKind::Container)}) {
        m_view->camera().reveal(toQt(m_view->diagram().hitMap()->sceneRect(ref(id))));
        const QRectF pill = m_view->rectInView(ref(id));
        // Left of the numeral, inside the disc.
        QCOMPARE(pixel({pill.left() + 7, pill.center().y()}), toQt(lightTheme().port.at(static_cast<std::size_t>(kind))));
    }
}

void CanvasTest::themeChangesTheGround()
{
    m_view->setTheme(darkTheme());
    QCOMPARE(pixel({3, 797}), toQt(darkTheme().ground));
    m_view->setTheme(lightTheme());
    QCOMPARE(pixel({3, 797}), toQt(lightTheme().ground));
}

void CanvasTest::newPictureKeepsThePlaceAndTheSelection()
{
    m_selection->select(kServicePort);
    m_view->camera().zoomTo(1.3, {600, 400});
    m_view->camera().centreOn(toQt(m_view->diagram().hitMap()->sceneRect(ref(kContainerPort))).center());
    const QPointF before = m_view->rectInView(ref(kContainerPort)).topLeft();
    show(picture(
        "apiVersion: v1\nkind: Service\nmetadata: {name: a, namespace: a}\nspec: {ports: [{port: 1}]}\n---\n" + fixture::shop()));
    const QPointF after = m_view->rectInView(ref(kContainerPort)).topLeft();
    QVERIFY2(QLineF(before, after).length() < 2, qPrintable(QStringLiteral("%1 px off").arg(QLineF(before, after).length())));
    QCOMPARE(m_view->camera().scale(), 1.3);
    QCOMPARE(m_view->current(), std::optional(ref(kServicePort)));
}

void CanvasTest::changedPartMovesThere()
{
    const auto from = picture(fixture::shop());
    const auto to = picture(fixture::shop().replace("port: 80\n", "port: 8443\n"));
    const Movement movement(from->parts.at(0).drawing, to->parts.at(0).drawing);
    const auto rectOf
        = [](const Drawing &drawing, const std::string &id) { return std::ranges::find(drawing.items, id, &Item::id)->rect; };
    const Rect first = rectOf(*from->parts[0].drawing, kServicePort);
    const Rect last = rectOf(*to->parts[0].drawing, kServicePort);
    QVERIFY(last.w > first.w);
    QCOMPARE(rectOf(*movement.at(0), kServicePort).w, first.w);
    QCOMPARE(rectOf(*movement.at(0.5), kServicePort).w, (first.w + last.w) / 2);
    QCOMPARE(rectOf(*movement.at(1), kServicePort).w, last.w);
}

// What is painted outside an item's bounds stays on the screen when the item moves on.
void CanvasTest::movingPartPaintsInsideItsBounds()
{
    const auto tall = picture(fixture::shop().replace("targetPort: http", "targetPort: tls"));
    const auto flat = picture(fixture::shop());
    for (const auto &[from, to] : {std::pair(tall->frame, flat->frame), std::pair(flat->frame, tall->frame),
             std::pair(tall->parts.at(0).drawing, flat->parts.at(0).drawing)}) {
        const Movement movement(from, to);
        for (const double progress : {0.0, 0.3, 0.7, 1.0}) {
            const auto shown = movement.at(progress);
            const Rect &all = shown->bounds;
            for (const Item &item : shown->items) {
                const Rect &one = item.rect;
                const bool inside
                    = one.x > all.x - 1 && one.y > all.y - 1 && one.right() < all.right() + 1 && one.bottom() < all.bottom() + 1;
                QVERIFY2(inside, item.text.c_str());
            }
        }
    }
}

void CanvasTest::screenReadersMeetCardsAndPorts()
{
    QAccessibleInterface *diagram = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(diagram);
    QCOMPARE(diagram->role(), QAccessible::Canvas);
    QCOMPARE(diagram->text(QAccessible::Name), QStringLiteral("Diagram"));
    QCOMPARE(diagram->childCount(), 2);
    QAccessibleInterface *service = diagram->child(0);
    QVERIFY2(service->text(QAccessible::Name).startsWith(QStringLiteral("Service shop/web")),
        qPrintable(service->text(QAccessible::Name)));
    QCOMPARE(diagram->indexOfChild(service), 0);
    QCOMPARE(service->parent(), diagram);
    QCOMPARE(service->childCount(), 4);
    QAccessibleInterface *port = service->child(0);
    QCOMPARE(port->role(), QAccessible::Button);
    QCOMPARE(port->parent(), service);
    QCOMPARE(service->indexOfChild(port), 0);
    QCOMPARE(port->text(QAccessible::Name),
        QStringLiteral("service port 80 http of Service shop/web goes to target port 8080 of Deployment shop/web"));
    const QPoint middle = port->rect().center();
    QVERIFY((m_view->viewport()->mapFromGlobal(middle) - at(kServicePort)).manhattanLength() <= 2);
    QCOMPARE(diagram->childAt(middle.x(), middle.y()), service);
    QCOMPARE(service->childAt(middle.x(), middle.y()), port);

    show(picture(fixture::shop().replace("targetPort: http", "targetPort: tls")));
    const QString broken = QAccessible::queryAccessibleInterface(m_view.get())->child(0)->child(1)->text(QAccessible::Name);
    QVERIFY2(broken.contains(QStringLiteral("broken, No container port is named")), qPrintable(broken));
}

void CanvasTest::screenReadersFollowTheKeyboard()
{
    auto *diagram = QAccessible::queryAccessibleInterface(m_view.get());
    QTRY_VERIFY(m_view->hasFocus());
    m_selection->select(kServicePort);
    QAccessibleInterface *port = diagram->focusChild();
    QVERIFY(port && port->state().focused && port->state().selected);
    QVERIFY(port->text(QAccessible::Name).contains(QStringLiteral("port 80")));
    QSignalSpy activated(m_view.get(), &DiagramView::activated);
    QAccessibleInterface *other = diagram->child(0)->child(2);
    QVERIFY(!other->state().selected);
    other->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(m_selection->current(), kOtherPort);
    QCOMPARE(activated.size(), 0);
    other->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.size(), 1);
}

void CanvasTest::accessibleChildrenGoWithTheirPicture()
{
    QAccessibleInterface *diagram = QAccessible::queryAccessibleInterface(m_view.get());
    const QAccessible::Id old = QAccessible::uniqueId(diagram->child(0)->child(0));
    QVERIFY(QAccessible::accessibleInterface(old)->isValid());
    show(picture(fixture::shop().replace("port: 80\n", "port: 81\n")));
    const QAccessibleInterface *stale = QAccessible::accessibleInterface(old);
    QVERIFY(!stale || !stale->isValid());
    QVERIFY(diagram->child(0)->child(0)->text(QAccessible::Name).contains(QStringLiteral("port 81")));
    QVERIFY(!QAccessible::accessibleInterface(old) || QAccessible::accessibleInterface(old)->isValid());
}

// From far away a namespace still has a name, as large as ever, and says how much of it is broken.
void CanvasTest::namespacesAreNamedFromFarAway()
{
    show(picture(fixture::shop().replace("targetPort: http", "targetPort: tls")));
    BandLabels labels;
    labels.follow(m_view->diagram());
    QCOMPARE(labels.labels().size(), 1U);
    QCOMPARE(labels.labels().front().name, QStringLiteral("shop"));
    QCOMPARE(labels.labels().front().broken, 1);
    const auto inked = [this](double scale) {
        m_view->camera().zoomTo(scale, {600, 400});
        m_view->camera().centreOn(m_view->diagram().sceneRect().center());
        const auto &items = m_view->diagram().picture()->frame->items;
        const auto band = std::ranges::find(items, ItemType::Band, &Item::type);
        const QRectF seen = m_view->rectInView({1, static_cast<ItemIndex>(band - items.begin())});
        const QImage label = m_view->viewport()->grab(QRect(seen.topLeft().toPoint() - QPoint(0, 8), QSize(60, 18))).toImage();
        int dark = 0;
        for (int y = 0; y < label.height(); ++y) {
            for (int x = 0; x < label.width(); ++x)
                dark += qGray(label.pixel(x, y)) < 110 ? 1 : 0;
        }
        return dark;
    };
    const int blocks = inked(0.3);
    QVERIFY2(blocks > 60, qPrintable(QString::number(blocks)));
    QVERIFY(inked(0.1) > 60);
    QVERIFY(inked(1.0) < blocks / 2); // close up, the picture's own name does
}

void CanvasTest::nativePinchZoomsToThePointer()
{
    const QPointF place(400, 300);
    const double before = m_view->camera().scale();
    const QPointF held = m_view->camera().toScene(place);
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, place, place,
        m_view->viewport()->mapToGlobal(place), 0.25, {});
    QCoreApplication::sendEvent(m_view->viewport(), &pinch);
    QCOMPARE(m_view->camera().scale(), before * 1.25);
    QVERIFY(QLineF(m_view->camera().toView(held), place).length() < 1);
}

void CanvasTest::pointedOutItemComesIntoView()
{
    m_view->camera().moveTo({0, 0}, {5000, 5000});
    m_selection->pointOut(kContainerPort);
    QVERIFY(m_view->viewport()->rect().contains(at(kContainerPort)));
    QCOMPARE(m_selection->current(), kContainerPort);
}

void CanvasTest::descriptionsSayWhatThingsAre()
{
    QCOMPARE(describe(m_view->diagram(), ref(kServicePort)), QStringLiteral("service port 80, http, of Service shop/web"));
    QCOMPARE(describe(m_view->diagram(), ref("Deployment/shop/web")), QStringLiteral("Deployment shop/web"));
}

void CanvasTest::cullingDrawsWhatFullDrawingDoes()
{
    m_view->actualSize();
    const QImage whole = m_view->viewport()->grab().toImage();
    const QRect part(300, 200, 320, 240);
    const QImage some = m_view->viewport()->grab(part).toImage();
    QCOMPARE(some, whole.copy(part));
}

QTEST_MAIN(CanvasTest)
#include "tst_canvas.moc"
