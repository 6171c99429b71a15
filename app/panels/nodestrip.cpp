// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/nodestrip.h"

#include "app/panels/nodeportsmodel.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

// Where things stand on the strips, and how one moves among them.

namespace portolan {

namespace {

constexpr double kMargin = 12;
constexpr double kNarrowest = 20; // ports that are seen at least
constexpr double kBar = 4; // px that a port is wide at least
constexpr double kReach = 5; // px by which a click may miss a bar
constexpr double kStep = 1.6; // of zooming by key or wheel

const std::vector<NodePorts> kNothing;

bool isOnStrip(int number)
{
    return number >= kFirstNodePort && number <= kLastNodePort;
}

} // namespace

NodeStrip::NodeStrip(QWidget *parent)
    : QWidget(parent)
    , m_nodes(&kNothing)
    , m_theme(&lightTheme())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Ports of the nodes"));
}

void NodeStrip::setNodes(const std::vector<NodePorts> &nodes)
{
    m_nodes = &nodes;
    m_current.reset();
    arrange();
    updateGeometry();
    setMinimumHeight(sizeHint().height());
    update();
}

void NodeStrip::setTheme(const Theme &theme)
{
    m_theme = &theme;
    update();
}

QSize NodeStrip::sizeHint() const
{
    const Rows one = rowsOf(0);
    return {400, static_cast<int>(one.height * static_cast<double>(std::max<std::size_t>(m_nodes->size(), 1))) + 4};
}

NodeStrip::Rows NodeStrip::rowsOf(std::size_t node) const
{
    const double text = fontMetrics().height();
    Rows rows;
    rows.height = text * 4 + 26;
    rows.top = rows.height * static_cast<double>(node);
    rows.pills = rows.top + 4;
    rows.labels = rows.pills + text + 10;
    rows.track = rows.labels + text;
    rows.trackHeight = text;
    rows.ticks = rows.track + rows.trackHeight + 2;
    return rows;
}

double NodeStrip::xOf(double port) const
{
    return kMargin + (port - m_first) / (m_last - m_first) * (width() - 2 * kMargin);
}

QString NodeStrip::pillText(Place place) const
{
    const NodePort &port = portAt(place);
    if (port.number != 0)
        return QString::number(port.number);
    return port.holders.size() > 1 ? tr("auto × %1").arg(port.holders.size()) : tr("auto");
}

void NodeStrip::addPills(std::size_t node)
{
    const Rows rows = rowsOf(node);
    double x = kMargin + fontMetrics().horizontalAdvance(nodeName((*m_nodes)[node])) + 16;
    for (std::size_t port = 0; port < (*m_nodes)[node].ports.size(); ++port) {
        const Place place {node, port};
        if (isOnStrip(portAt(place).number))
            continue;
        const double width = fontMetrics().horizontalAdvance(pillText(place)) + 18;
        m_marks.push_back({place, {x, rows.pills, width, fontMetrics().height() + 4.0}, true});
        x += width + 6;
    }
}

void NodeStrip::arrange()
{
    m_marks.clear();
    for (std::size_t node = 0; node < m_nodes->size(); ++node) {
        addPills(node);
        const Rows rows = rowsOf(node);
        for (std::size_t port = 0; port < (*m_nodes)[node].ports.size(); ++port) {
            const int number = portAt({node, port}).number;
            if (!isOnStrip(number) || number < m_first || number > m_last)
                continue;
            const double wide = std::max(kBar, xOf(number + 1) - xOf(number) - 1);
            m_marks.push_back({{node, port}, {xOf(number) - wide / 2, rows.track, wide, rows.trackHeight}, false});
        }
    }
}

QRectF NodeStrip::rectOf(Place place) const
{
    const auto mark = std::ranges::find(m_marks, place, &Mark::place);
    return mark == m_marks.end() ? QRectF() : mark->rect;
}

std::optional<NodeStrip::Place> NodeStrip::markAt(QPointF at) const
{
    const Mark *nearest = nullptr;
    double least = kReach;
    for (const Mark &mark : m_marks) {
        if (at.y() < mark.rect.top() - kReach || at.y() > mark.rect.bottom() + kReach)
            continue;
        const double away = std::max({mark.rect.left() - at.x(), at.x() - mark.rect.right(), 0.0});
        if (away < least) {
            least = away;
            nearest = &mark;
        }
    }
    return nearest ? std::optional(nearest->place) : std::nullopt;
}

void NodeStrip::setCurrent(std::optional<Place> place)
{
    if (place && (place->node >= m_nodes->size() || place->port >= (*m_nodes)[place->node].ports.size()))
        place.reset();
    if (place == m_current)
        return;
    m_current = place;
    if (place)
        reveal(*place);
    tellCurrent();
    update();
}

// What a screen reader says of the strip is where the keyboard is.
void NodeStrip::tellCurrent()
{
    const QString name = tr("Ports of the nodes");
    setAccessibleName(
        m_current ? QStringLiteral("%1, %2").arg(spoken(portAt(*m_current)), nodeName((*m_nodes)[m_current->node])) : name);
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void NodeStrip::reveal(Place place)
{
    const int number = portAt(place).number;
    if (!isOnStrip(number) || (number >= m_first && number <= m_last))
        return;
    const double half = (m_last - m_first) / 2;
    setRange(number - half, number + half);
}

void NodeStrip::setRange(double first, double last)
{
    const double wide = std::clamp(last - first, kNarrowest, static_cast<double>(kLastNodePort - kFirstNodePort));
    m_first = std::clamp(first, static_cast<double>(kFirstNodePort), kLastNodePort - wide);
    m_last = m_first + wide;
    arrange();
    update();
}

void NodeStrip::zoom(double factor, double about)
{
    const double share = std::clamp((about - kMargin) / std::max(1.0, width() - 2 * kMargin), 0.0, 1.0);
    const double at = m_first + share * (m_last - m_first);
    const double wide = std::clamp((m_last - m_first) / factor, kNarrowest, static_cast<double>(kLastNodePort - kFirstNodePort));
    setRange(at - share * wide, at - share * wide + wide);
}

void NodeStrip::choose(Place place)
{
    setCurrent(place);
    Q_EMIT chosen(place.node, place.port);
}

void NodeStrip::step(int by)
{
    const std::size_t node = m_current ? m_current->node : 0;
    if (node >= m_nodes->size() || (*m_nodes)[node].ports.empty())
        return;
    const auto last = static_cast<int>((*m_nodes)[node].ports.size()) - 1;
    const int from = m_current ? static_cast<int>(m_current->port) + by : by > 0 ? 0 : last;
    choose({node, static_cast<std::size_t>(std::clamp(from, 0, last))});
}

// To the port of the other node that stands nearest.
void NodeStrip::stepNode(int by)
{
    const int to = m_current ? static_cast<int>(m_current->node) + by : 0;
    if (to < 0 || to >= static_cast<int>(m_nodes->size()))
        return;
    const auto &ports = (*m_nodes)[static_cast<std::size_t>(to)].ports;
    if (ports.empty())
        return;
    const int number = m_current ? portAt(*m_current).number : 0;
    const auto nearest
        = std::ranges::min_element(ports, {}, [number](const NodePort &port) { return std::abs(port.number - number); });
    choose({static_cast<std::size_t>(to), static_cast<std::size_t>(nearest - ports.begin())});
}

void NodeStrip::keyPressEvent(QKeyEvent *event)
{
    const double middle = m_current && !rectOf(*m_current).isEmpty() ? rectOf(*m_current).center().x() : width() / 2.0;
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Up:
        return stepNode(-1);
    case Qt::Key_Down:
        return stepNode(1);
    case Qt::Key_Home:
        return step(-(kLastNodePort + 1));
    case Qt::Key_End:
        return step(kLastNodePort + 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(kStep, middle);
    case Qt::Key_Minus:
        return zoom(1 / kStep, middle);
    case Qt::Key_0:
        return setRange(kFirstNodePort, kLastNodePort);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            Q_EMIT chosen(m_current->node, m_current->port);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void NodeStrip::mousePressEvent(QMouseEvent *event)
{
    m_draggedFrom = event->position().x();
    if (const auto place = markAt(event->position()); place && event->button() == Qt::LeftButton)
        choose(*place);
}

void NodeStrip::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) == 0)
        return;
    const double by = (m_draggedFrom - event->position().x()) / std::max(1.0, width() - 2 * kMargin) * (m_last - m_first);
    m_draggedFrom = event->position().x();
    setRange(m_first + by, m_last + by);
}

void NodeStrip::wheelEvent(QWheelEvent *event)
{
    const QPoint by = event->angleDelta();
    if (by.x() != 0 || (event->modifiers() & Qt::ShiftModifier) != 0) {
        const double share = -(by.x() != 0 ? by.x() : by.y()) / 1200.0 * (m_last - m_first);
        return setRange(m_first + share, m_last + share);
    }
    // Several strips are scrolled by the wheel: there it takes Ctrl to zoom.
    if (m_nodes->size() > 1 && (event->modifiers() & Qt::ControlModifier) == 0)
        return event->ignore();
    zoom(std::pow(kStep, by.y() / 120.0), event->position().x());
}

void NodeStrip::resizeEvent(QResizeEvent * /*event*/)
{
    arrange();
}

void NodeStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

bool NodeStrip::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        arrange();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto place = markAt(help->pos())) // names come from files: never markup
        QToolTip::showText(
            help->globalPos(), QStringLiteral("<qt>") + spoken(portAt(*place)).toHtmlEscaped() + QStringLiteral("</qt>"), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace portolan
