// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/carddrag.h"

#include "app/canvas/cardghost.h"
#include "app/paint/painter.h"
#include "core/diagram/measures.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace portolan {

namespace {

// What a port or a hop is pressed for is another matter: retargeting, editing.
bool isHandle(const Item &item)
{
    const bool badge = item.type == ItemType::Pill && item.role != ItemRole::None;
    return item.type == ItemType::Card || item.type == ItemType::Box || item.type == ItemType::Text || item.type == ItemType::Row
        || (badge && item.role != ItemRole::Cut);
}

} // namespace

CardDrag::CardDrag(DiagramView &view)
    : QObject(&view)
    , m_view(view)
{
    view.viewport()->installEventFilter(this);
    view.installEventFilter(this);
    connect(&view, &DiagramView::pictureChanged, this, &CardDrag::cancel);
}

CardDrag::~CardDrag() = default;

bool CardDrag::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (watched == m_view.viewport())
            press(*static_cast<QMouseEvent *>(event));
        return false; // it may still become a click
    case QEvent::MouseMove:
        return watched == m_view.viewport() && move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return watched == m_view.viewport() && release();
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        return watched == &m_view && key(event->type(), *static_cast<QKeyEvent *>(event));
    case QEvent::FocusOut:
        m_panning = false;
        return false;
    default:
        return false;
    }
}

bool CardDrag::key(QEvent::Type type, QKeyEvent &event)
{
    if (event.key() == Qt::Key_Space && !event.isAutoRepeat() && type != QEvent::ShortcutOverride)
        m_panning = type == QEvent::KeyPress;
    if (!isActive() || event.key() != Qt::Key_Escape || type == QEvent::KeyRelease)
        return false;
    event.accept();
    if (type == QEvent::KeyPress)
        cancel();
    return true;
}

std::optional<CardDrag::Held> CardDrag::heldAt(ItemRef ref) const
{
    if (ref.part >= m_view.diagram().picture()->parts.size())
        return {};
    const Drawing &drawing = m_view.diagram().drawing(ref);
    auto room = roomOf(drawing, ref.item);
    if (!room)
        return {};
    const ItemIndex card = cardOf(drawing, ref.item);
    return Held {{ref.part, card}, drawing.items[card].id, std::move(*room), {}};
}

QString CardDrag::obstacle(ItemRef card) const
{
    if (m_fixed)
        return tr("In a comparison cards stay where they are: leave it first.");
    if (!m_view.diagram().picture()->parts[card.part].whole)
        return tr("Cards can be moved where their whole chains are shown: clear the filter and unfold what is folded first.");
    return {};
}

void CardDrag::press(const QMouseEvent &event)
{
    cancel();
    const bool readable = detailAt(m_view.camera().scale()) == Detail::Full; // far out a drag moves the camera
    if (event.button() != Qt::LeftButton || event.modifiers() != Qt::NoModifier || !readable || m_panning)
        return;
    const auto ref = m_view.thingAt(event.position());
    if (!ref || !isHandle(m_view.diagram().drawing(*ref).items[ref->item]))
        return;
    m_held = heldAt(*ref);
    if (m_held)
        m_held->pressedAt = event.position();
}

bool CardDrag::move(const QMouseEvent &event)
{
    if (!m_held || !event.buttons().testFlag(Qt::LeftButton))
        return false;
    if (!isActive()) {
        if ((event.position() - m_held->pressedAt).manhattanLength() < QApplication::startDragDistance())
            return false;
        begin();
        if (!isActive())
            return false;
    }
    const double by = (event.position().y() - m_held->pressedAt.y()) / m_view.camera().scale();
    m_y = m_held->room.nearest(m_held->room.top + by);
    const QRectF from = m_view.rectInView(m_held->card);
    const QRectF landing = from.translated(0, (m_y - m_held->room.top) * m_view.camera().scale());
    m_ghost->follow({from.left(), from.top() + event.position().y() - m_held->pressedAt.y()}, landing);
    return true;
}

void CardDrag::begin()
{
    if (const QString reason = obstacle(m_held->card); !reason.isEmpty()) {
        m_held.reset();
        Q_EMIT refused(reason);
        return;
    }
    m_view.letGo();
    m_y = m_held->room.top;
    QPixmap card = m_view.viewport()->grab(m_view.rectInView(m_held->card).toAlignedRect());
    m_ghost = new CardGhost(std::move(card), m_view.diagram().theme(), m_view.viewport());
    m_view.viewport()->setCursor(Qt::SizeVerCursor);
    m_view.setFocus();
}

bool CardDrag::release()
{
    const bool active = isActive();
    const auto held = std::exchange(m_held, std::nullopt);
    const double y = m_y;
    cancel();
    if (active && y != held->room.top)
        Q_EMIT dropped(held->id, y);
    return active;
}

void CardDrag::step(bool down)
{
    const auto at = m_view.current();
    const auto held = at ? heldAt(*at) : std::nullopt;
    if (!held)
        return;
    if (const QString reason = obstacle(held->card); !reason.isEmpty()) {
        Q_EMIT refused(reason);
        return;
    }
    constexpr double kStep = 16;
    const double y = held->room.step(down ? kStep : -kStep);
    if (y != held->room.top)
        Q_EMIT dropped(held->id, y);
}

void CardDrag::cancel()
{
    m_held.reset();
    if (m_ghost)
        m_view.viewport()->unsetCursor();
    delete m_ghost;
    m_ghost = nullptr;
}

} // namespace portolan
