// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/describe.h"
#include "app/canvas/diagramview.h"
#include "app/paint/painter.h"
#include "core/diagram/measures.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QRubberBand>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>
#include <utility>

// Pointer and keyboard.

namespace portolan {

namespace {

constexpr double kZoomPerNotch = 1.2; // a notch of a wheel is 120 eighths of a degree; smooth devices send parts of it
constexpr double kNotch = 120;

} // namespace

void DiagramView::mousePressEvent(QMouseEvent *event)
{
    const bool pans = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    if (!pans)
        return;
    m_pressedAt = m_lastAt = event->position();
    m_drag = event->button() == Qt::MiddleButton || m_spaceHeld ? Drag::Panning : Drag::Pressed;
    updateCursor();
}

void DiagramView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_drag == Drag::Pressed && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = event->modifiers().testFlag(Qt::ShiftModifier) ? Drag::Banding : Drag::Panning;
        hover({});
        updateCursor();
    }
    if (m_drag == Drag::Banding)
        stretchBand(at);
    if (m_drag == Drag::Panning)
        m_camera.panBy(at - m_lastAt);
    else if (m_drag == Drag::None)
        hover(itemAt(at));
    m_lastAt = at;
}

void DiagramView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag == Drag::Pressed)
        click(event->position(), event->modifiers());
    if (m_drag == Drag::Banding)
        selectWithin(QRectF(m_pressedAt, event->position()).normalized());
    delete std::exchange(m_band, nullptr);
    m_drag = Drag::None;
    updateCursor();
}

void DiagramView::letGo()
{
    m_drag = Drag::None;
    hover({});
    updateCursor();
}

void DiagramView::stretchBand(QPointF to)
{
    if (!m_band) {
        m_band = new QRubberBand(QRubberBand::Rectangle, viewport());
        m_band->show();
    }
    m_band->setGeometry(QRectF(m_pressedAt, to).normalized().toAlignedRect());
}

void DiagramView::selectWithin(const QRectF &view)
{
    if (!m_scene.picture())
        return;
    std::vector<std::string> ports;
    std::vector<std::string> cards;
    const auto &parts = m_scene.picture()->parts;
    for (std::uint32_t part = 0; part < parts.size(); ++part) {
        const auto &items = parts[part].drawing->items;
        for (ItemIndex i = 0; i < items.size(); ++i) {
            const bool port = items[i].type == ItemType::Pill && items[i].portKind != 0;
            if ((port || items[i].type == ItemType::Card) && !items[i].id.empty() && view.intersects(rectInView({part, i})))
                (port ? ports : cards).push_back(items[i].id);
        }
    }
    m_selection.selectAll(ports.empty() ? std::move(cards) : std::move(ports));
}

// Bands, headings and the legend are ground: nothing to select.
bool DiagramView::isThing(ItemRef ref) const
{
    return ref.part < m_scene.picture()->parts.size() && !m_scene.hitMap()->item(ref).id.empty();
}

std::optional<ItemRef> DiagramView::thingAt(QPointF view) const
{
    const auto ref = itemAt(view);
    return ref && isThing(*ref) ? ref : std::nullopt;
}

void DiagramView::click(QPointF view, Qt::KeyboardModifiers modifiers)
{
    const auto ref = itemAt(view);
    if (!ref || !isThing(*ref)) {
        if (!modifiers.testFlag(Qt::ControlModifier))
            m_selection.clear();
        return;
    }
    if (modifiers.testFlag(Qt::ControlModifier))
        m_selection.toggle(m_scene.hitMap()->item(*ref).id);
    else if (const Item &item = m_scene.hitMap()->item(*ref); item.role == ItemRole::Cut)
        Q_EMIT farEndRequested(item.id);
    else
        select(*ref);
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto ref = itemAt(event->position());
    if (event->button() == Qt::LeftButton && ref && m_camera.scale() < kTileScale)
        return zoomOn(*ref);
    if (event->button() == Qt::LeftButton && ref && isBandHead(*ref, event->position()))
        Q_EMIT bandActivated(m_scene.hitMap()->item(*ref).id);
    if (event->button() != Qt::LeftButton || !ref || !isThing(*ref))
        return;
    select(*ref);
    Q_EMIT activated(*ref);
}

// Where its name stands: anywhere else a double-click would fold it by accident.
bool DiagramView::isBandHead(ItemRef ref, QPointF view) const
{
    constexpr double kLeast = 24; // px: the name of a band far away is drawn over it
    const Item &item = m_scene.hitMap()->item(ref);
    const double head = std::max(kLeast, measure::kBandHead * m_camera.scale());
    return item.type == ItemType::Band && view.y() < rectInView(ref).top() + head;
}

void DiagramView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    QPointF turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        turned = turned.transposed();
    if (std::abs(turned.x()) > std::abs(turned.y())) {
        m_camera.panBy({turned.x() / 2, 0});
        return;
    }
    m_camera.zoomTo(m_camera.scale() * std::pow(kZoomPerNotch, turned.y() / kNotch), event->position());
    hover(itemAt(event->position()));
    Q_EMIT cameraMoved();
}

bool DiagramView::nativeGesture(QEvent *event)
{
    const auto *gesture = static_cast<QNativeGestureEvent *>(event);
    if (gesture->gestureType() != Qt::ZoomNativeGesture)
        return false;
    m_camera.zoomTo(m_camera.scale() * (1 + gesture->value()), gesture->position());
    Q_EMIT cameraMoved();
    return true;
}

bool DiagramView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Leave:
        hover({});
        QToolTip::hideText();
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->globalPos(), help->pos());
        return true;
    }
    case QEvent::NativeGesture:
        if (nativeGesture(event))
            return true;
        break;
    case QEvent::Gesture: {
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (const auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            m_camera.zoomTo(m_camera.scale() * pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint()));
            Q_EMIT cameraMoved();
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QGraphicsView::viewportEvent(event);
}

void DiagramView::showToolTip(QPoint globalPosition, QPointF view)
{
    const auto ref = itemAt(view);
    if (!ref || !isThing(*ref)) {
        QToolTip::hideText();
        return;
    }
    // Names come from files: shown as the characters they are, never as markup.
    const QString text = QStringLiteral("<qt>") + describe(m_scene, *ref).toHtmlEscaped() + QStringLiteral("</qt>");
    QToolTip::showText(globalPosition, text, viewport(), rectInView(*ref).toAlignedRect());
}

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step(HitMap::Direction::Left);
    case Qt::Key_Right:
        return step(HitMap::Direction::Right);
    case Qt::Key_Up:
        return step(HitMap::Direction::Up);
    case Qt::Key_Down:
        return step(HitMap::Direction::Down);
    case Qt::Key_Home:
        return goTo(m_scene.hitMap() ? m_scene.hitMap()->first() : std::nullopt);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto ref = current())
            Q_EMIT activated(*ref);
        return;
    case Qt::Key_Escape:
        hover({});
        if (m_selection.ids().empty())
            Q_EMIT escaped();
        return m_selection.clear();
    case Qt::Key_Space:
        m_spaceHeld = true;
        return updateCursor();
    default:
        event->ignore(); // not ours: shortcuts and the window come next
    }
}

void DiagramView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        updateCursor();
    }
}

void DiagramView::step(HitMap::Direction direction)
{
    if (!m_scene.hitMap())
        return;
    const auto at = current();
    goTo(at ? m_scene.hitMap()->neighbour(*at, direction) : m_scene.hitMap()->first());
}

void DiagramView::goTo(std::optional<ItemRef> ref)
{
    if (!ref)
        return;
    select(*ref);
    m_camera.reveal(toQt(m_scene.hitMap()->sceneRect(*ref)));
}

void DiagramView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    if (event->reason() != QContextMenuEvent::Keyboard) {
        const auto ref = itemAt(viewport()->mapFromGlobal(event->globalPos()));
        if (ref && isThing(*ref) && !m_selection.contains(m_scene.hitMap()->item(*ref).id))
            select(*ref);
        Q_EMIT menuRequested(ref, event->globalPos());
        return;
    }
    const auto at = current();
    const QPoint place = at ? rectInView(*at).bottomLeft().toPoint() : viewport()->rect().center();
    Q_EMIT menuRequested(at, viewport()->mapToGlobal(place));
}

void DiagramView::updateCursor()
{
    if (m_drag == Drag::Panning)
        viewport()->setCursor(Qt::ClosedHandCursor);
    else if (m_spaceHeld)
        viewport()->setCursor(Qt::OpenHandCursor);
    else
        viewport()->unsetCursor();
}

void DiagramView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    viewport()->update();
    tellFocus();
}

void DiagramView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    m_spaceHeld = false;
    updateCursor();
    viewport()->update();
}

} // namespace portolan
