// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/retargeting.h"

#include "app/canvas/retargetoverlay.h"
#include "app/session/places.h"
#include "app/session/words.h"
#include "core/edit/entries.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace portolan {

namespace {

constexpr double kReach = 12; // px from the end of a hop

// The row an item is in, or is.
ItemIndex rowOf(const std::vector<Item> &items, ItemIndex index)
{
    while (index != kNoItem && items[index].type != ItemType::Row)
        index = items[index].parent;
    return index;
}

// Whether a hop that leaves `from` could lead to `row` at all; what exactly speaks against it, the edit says.
bool mayLeadTo(const NodeKey &from, const NodeKey &row)
{
    const bool fromService = from.kind == "Service";
    const bool toService = row.kind == "Service";
    return fromService ? !toService && row.ns == from.ns && row.part.find("/ports/") != std::string::npos
                       : toService && row.part.starts_with("ports/");
}

} // namespace

Retargeting::Retargeting(Session &session, DiagramView &view)
    : QObject(&view)
    , m_session(session)
    , m_view(view)
{
    view.viewport()->installEventFilter(this);
    view.installEventFilter(this);
    connect(&session, &Session::snapshotChanged, this, &Retargeting::cancel);
}

Retargeting::~Retargeting() = default;

std::vector<ItemRef> Retargeting::targets() const
{
    std::vector<ItemRef> rows;
    for (const Target &target : m_targets)
        rows.push_back(target.row);
    return rows;
}

QString Retargeting::sentence() const
{
    return m_over ? words(m_over->edit.label) : QString();
}

bool Retargeting::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return watched == m_view.viewport() && press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return watched == m_view.viewport() && move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return watched == m_view.viewport() && release();
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (!isActive() || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
            return false;
        event->accept();
        if (event->type() == QEvent::KeyPress)
            cancel();
        return true;
    default:
        return false;
    }
}

std::optional<Retargeting::Grip> Retargeting::gripAt(QPointF view) const
{
    if (!m_view.diagram().hitMap())
        return {};
    const auto end = wireEndAt(view);
    return end ? end : portAt(view);
}

std::optional<Retargeting::Grip> Retargeting::wireEndAt(QPointF view) const
{
    const auto &parts = m_view.diagram().picture()->parts;
    std::optional<Grip> best;
    double nearest = kReach;
    for (std::uint32_t part = 0; part < parts.size(); ++part) {
        const auto &items = parts[part].drawing->items;
        const Point offset = parts[part].at;
        for (const Item &item : items) {
            if (item.type != ItemType::Wire || item.role != ItemRole::None || item.curve.empty() || item.from == kNoItem)
                continue;
            const Point end = item.curve.back();
            const QPointF at = m_view.camera().toView({end.x + offset.x, end.y + offset.y});
            const double distance = (at - view).manhattanLength();
            const ItemIndex row = rowOf(items, item.from);
            if (distance >= nearest || row == kNoItem || items[row].id.empty())
                continue;
            nearest = distance;
            const QRectF leaves = m_view.rectInView({part, row});
            best = Grip {keyOf(items[row].id), QPointF(leaves.right(), leaves.center().y())};
        }
    }
    return best;
}

// A target port, or the port of a Service that an entry names.
std::optional<Retargeting::Grip> Retargeting::portAt(QPointF view) const
{
    const auto ref = m_view.thingAt(view);
    if (!ref)
        return {};
    const auto &items = m_view.diagram().drawing(*ref).items;
    const Item &pill = items[ref->item];
    const ItemIndex row = rowOf(items, ref->item);
    if (pill.type != ItemType::Pill || row == kNoItem)
        return {};
    const NodeKey key = keyOf(items[row].id);
    const auto kind = static_cast<PortKind>(pill.portKind);
    const bool leaves = key.kind == "Service" ? kind == PortKind::Target : kind == PortKind::Service;
    if (!leaves)
        return {};
    const QRectF rect = m_view.rectInView(*ref);
    return Grip {key, QPointF(rect.right(), rect.center().y())};
}

bool Retargeting::press(const QMouseEvent &event)
{
    cancel();
    if (event.button() == Qt::LeftButton && event.modifiers() == Qt::NoModifier) {
        m_grip = gripAt(event.position());
        m_pressedAt = event.position();
    }
    return false; // it may still become a click
}

bool Retargeting::move(const QMouseEvent &event)
{
    if (!m_grip || !event.buttons().testFlag(Qt::LeftButton))
        return false;
    if (!isActive()) {
        if ((event.position() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return false;
        begin();
        if (!isActive())
            return false;
    }
    follow(event.position());
    return true;
}

bool Retargeting::release()
{
    if (!isActive()) {
        m_grip.reset();
        return false;
    }
    const std::optional<Edit> edit = m_over ? std::optional(m_over->edit) : std::nullopt;
    cancel();
    if (edit) {
        if (const auto done = m_session.perform(*edit); !done)
            Q_EMIT refused(words(done.error()));
    }
    return true;
}

// Only rows in view are tried: no other can be reached.
void Retargeting::begin()
{
    const Result<Bench> bench = m_session.bench();
    if (!bench) {
        m_grip.reset();
        Q_EMIT refused(words(bench.error()));
        return;
    }
    const Workbench workbench = bench->workbench();
    const QRectF screen(m_view.viewport()->rect());
    const auto &parts = m_view.diagram().picture()->parts;
    std::vector<QRectF> lit;
    for (std::uint32_t part = 0; part < parts.size(); ++part) {
        const auto &items = parts[part].drawing->items;
        for (ItemIndex i = 0; i < items.size(); ++i) {
            if (items[i].type != ItemType::Row || items[i].id.empty() || !screen.intersects(m_view.rectInView({part, i})))
                continue;
            const NodeKey key = keyOf(items[i].id);
            if (!mayLeadTo(m_grip->from, key))
                continue;
            if (auto edit = retarget(workbench, m_grip->from, key); edit && !edit->empty()) {
                m_targets.push_back({{part, i}, std::move(*edit)});
                lit.push_back(m_view.rectInView({part, i}));
            }
        }
    }
    m_view.letGo();
    m_overlay = new RetargetOverlay(m_grip->at, std::move(lit), m_view.diagram().theme(), m_view.viewport());
    m_view.setFocus();
}

void Retargeting::follow(QPointF view)
{
    m_over = nullptr;
    for (const Target &target : m_targets) {
        if (m_view.rectInView(target.row).contains(view))
            m_over = &target;
    }
    const QString text = m_over ? sentence()
        : m_targets.empty()     ? tr("There is no other port in view that this hop may lead to.")
                                : tr("Let go over a lit port to send the traffic there. Esc leaves it as it is.");
    m_overlay->follow(view, m_over ? std::optional(m_view.rectInView(m_over->row)) : std::nullopt, text);
}

void Retargeting::cancel()
{
    m_grip.reset();
    m_over = nullptr;
    m_targets.clear();
    delete m_overlay;
    m_overlay = nullptr;
}

} // namespace portolan
