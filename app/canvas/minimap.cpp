// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/minimap.h"

#include "app/paint/painter.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace portolan {

namespace {

constexpr QSizeF kMost {240, 170}; // px
constexpr double kShare = 0.3; // of the view, at most
constexpr double kLeast = 40; // px; a smaller one tells nothing
constexpr int kAway = 14; // px from the view's corner
constexpr double kPad = 6; // px around the picture
constexpr double kRadius = 7;
constexpr double kLeastBlock = 1.2; // px, so that no card vanishes
constexpr double kLeastMark = 3; // px, of what is broken

} // namespace

Minimap::Minimap(DiagramView &view)
    : QWidget(view.viewport())
    , m_view(view)
{
    setObjectName(QStringLiteral("minimap"));
    setAccessibleName(tr("Overview"));
    setToolTip(tr("The whole picture: click or drag to go there"));
    setCursor(Qt::PointingHandCursor);
    view.viewport()->installEventFilter(this);
    connect(&view, &DiagramView::pictureChanged, this, [this] {
        m_drawnIn = nullptr;
        arrange();
    });
    connect(&view, &DiagramView::cameraMoved, this, &Minimap::arrange);
    hide();
}

void Minimap::setWanted(bool wanted)
{
    m_wanted = wanted;
    arrange();
}

bool Minimap::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

QRectF Minimap::viewed() const
{
    const QRectF screen(m_view.viewport()->rect());
    return {m_view.camera().toScene(screen.topLeft()), m_view.camera().toScene(screen.bottomRight())};
}

void Minimap::arrange()
{
    const auto &picture = m_view.diagram().picture();
    const QRectF whole = m_view.diagram().sceneRect();
    const QSizeF room(std::min(kMost.width(), m_view.viewport()->width() * kShare),
        std::min(kMost.height(), m_view.viewport()->height() * kShare));
    const bool all = !picture || picture->parts.empty() || viewed().contains(whole);
    const QSizeF fitting = whole.size().scaled(room - QSizeF(2 * kPad, 2 * kPad), Qt::KeepAspectRatio);
    const bool useful = m_wanted && !all && std::max(fitting.width(), fitting.height()) >= kLeast;
    setVisible(useful || m_dragged);
    if (!useful)
        return;
    const QSize size = (fitting + QSizeF(2 * kPad, 2 * kPad)).toSize();
    if (size != this->size())
        m_drawnIn = nullptr;
    resize(size);
    move(m_view.viewport()->width() - size.width() - kAway, m_view.viewport()->height() - size.height() - kAway);
    update();
}

QPointF Minimap::toMap(QPointF scene) const
{
    const QRectF whole = m_view.diagram().sceneRect();
    const double scale = (width() - 2 * kPad) / std::max(1.0, whole.width());
    return (scene - whole.topLeft()) * scale + QPointF(kPad, kPad);
}

void Minimap::draw()
{
    const Theme &theme = m_view.diagram().theme();
    const DisplayList &list = *m_view.diagram().picture();
    m_drawnIn = &theme;
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto place = [this](const Rect &rect, Point at, double least) {
        const QPointF from = toMap({rect.x + at.x, rect.y + at.y});
        const QPointF to = toMap({rect.right() + at.x, rect.bottom() + at.y});
        return QRectF(from.x(), from.y(), std::max(least, to.x() - from.x()), std::max(least, to.y() - from.y()));
    };
    painter.setPen(QPen(toQt(theme.line), 1));
    painter.setBrush(toQt(theme.ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    for (const Item &item : list.frame->items) {
        if (item.type == ItemType::Band)
            painter.fillRect(place(item.rect, {}, kLeastBlock), toQt(theme.line, 0.45));
    }
    std::vector<QRectF> broken;
    for (const PlacedDrawing &part : list.parts) {
        for (ItemIndex i = 0; i < part.drawing->items.size(); ++i) {
            const Item &item = part.drawing->items[i];
            if (item.type != ItemType::Card)
                continue;
            painter.fillRect(place(item.rect, part.at, kLeastBlock), toQt(theme.quietText, part.isFaint(i) ? 0.15 : 0.6));
            if (item.status == ItemStatus::Broken && !part.isFaint(i))
                broken.push_back(place(item.rect, part.at, kLeastMark));
        }
    }
    for (const QRectF &mark : broken)
        painter.fillRect(mark, toQt(theme.broken));
}

void Minimap::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = m_view.diagram().theme();
    if (m_drawnIn != &theme)
        draw();
    QPainter painter(this);
    painter.setOpacity(0.96);
    painter.drawPixmap(0, 0, m_picture);
    painter.setOpacity(1);
    const QRectF frame = QRectF(toMap(viewed().topLeft()), toMap(viewed().bottomRight()))
                             .intersected(QRectF(rect()).adjusted(kPad / 2, kPad / 2, -kPad / 2, -kPad / 2));
    const Colour accent = theme.port.at(static_cast<std::size_t>(PortKind::Service));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toQt(accent), 1.5));
    painter.setBrush(toQt(accent, 0.14));
    painter.drawRoundedRect(frame, 2, 2);
}

void Minimap::lookAt(QPointF map)
{
    const QRectF whole = m_view.diagram().sceneRect();
    const double scale = std::max(1.0, whole.width()) / (width() - 2 * kPad);
    m_view.camera().centreOn(whole.topLeft() + (map - QPointF(kPad, kPad)) * scale);
    Q_EMIT m_view.cameraMoved();
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    // What is viewed is taken where it is held; a click beside it goes there.
    const QRectF frame(toMap(viewed().topLeft()), toMap(viewed().bottomRight()));
    m_grip = frame.contains(event->position()) ? event->position() - frame.center() : QPointF();
    m_dragged = true;
    lookAt(event->position() - m_grip);
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged)
        lookAt(event->position() - m_grip);
}

void Minimap::mouseReleaseEvent(QMouseEvent * /*event*/)
{
    m_dragged = false;
    arrange();
}

void Minimap::wheelEvent(QWheelEvent *event)
{
    event->accept(); // not the view's: the pointer is not over what would be zoomed
}

} // namespace portolan
