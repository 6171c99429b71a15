// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/diagramview.h"

#include "app/canvas/accessiblediagram.h"
#include "app/canvas/describe.h"
#include "app/paint/painter.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr double kReadable = 0.55; // a first picture that only fits smaller than this starts at 100 %
constexpr double kStep = 1.25; // of zooming by key or button
constexpr int kVeilMs = 140;
constexpr double kPulseMs = 900; // that a pulse takes from end to end of a chain
constexpr double kRestMs = 700; // before the next
constexpr int kPulseRoom = 24; // px that a pulse may reach beyond its wire, close up
constexpr double kMargin = 24; // px between the picture's corner and the view's

} // namespace

DiagramView::DiagramView(Selection &selection, QWidget *parent)
    : QGraphicsView(parent)
    , m_selection(selection)
    , m_camera(*this)
    , m_highlight(m_scene)
{
    setScene(&m_scene);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setViewportUpdateMode(SmartViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Diagram"));
    AccessibleDiagram::install();
    setTheme(lightTheme());

    m_veil.setStartValue(0.0);
    m_veil.setEndValue(1.0);
    m_veil.setDuration(kVeilMs);
    connect(&m_veil, &QVariantAnimation::valueChanged, viewport(), qOverload<>(&QWidget::update));
    m_pulse.setStartValue(0.0);
    m_pulse.setEndValue((kPulseMs + kRestMs) / kPulseMs); // past 1 it rests
    m_pulse.setDuration(static_cast<int>(kPulseMs + kRestMs));
    m_pulse.setLoopCount(-1);
    connect(&m_pulse, &QVariantAnimation::valueChanged, this, [this] {
        const QRectF lit = m_highlight.litExtent();
        const QRectF shown(m_camera.toView(lit.topLeft()), m_camera.toView(lit.bottomRight()));
        viewport()->update(shown.toAlignedRect().adjusted(-kPulseRoom, -kPulseRoom, kPulseRoom, kPulseRoom));
    });
    connect(&m_scene, &DiagramScene::moved, this, &DiagramView::holdAnchor);
    connect(&m_selection, &Selection::changed, this, &DiagramView::followSelection);
    connect(&m_selection, &Selection::pointedOut, this, &DiagramView::pointOut);
}

void DiagramView::setTheme(const Theme &theme)
{
    m_scene.setTheme(theme);
    viewport()->update();
}

void DiagramView::setPicture(std::shared_ptr<const DisplayList> picture, std::shared_ptr<const HitMap> hitMap)
{
    const std::vector<Anchor> wanted = m_placed && m_scene.hitMap() ? anchors() : std::vector<Anchor>();
    m_anchor.reset();
    m_highlight.forget();
    pulse(false);
    m_veil.stop();
    m_veil.setCurrentTime(0);
    m_scene.setPicture(std::move(picture), std::move(hitMap), m_placed && !m_reducedMotion);
    m_bandLabels.follow(m_scene);
    m_badges.follow(m_scene);
    m_tiles.follow(m_scene, m_badges);
    tellPicture();
    m_camera.setBounds(m_scene.sceneRect());
    if (!m_placed && isVisible())
        placeFirstPicture();
    const auto still
        = std::ranges::find_if(wanted, [this](const Anchor &anchor) { return m_scene.hitMap()->find(anchor.id).has_value(); });
    if (still != wanted.end()) {
        m_anchor = *still;
        m_heldOrigin = m_camera.toView({});
        holdAnchor();
    }
    followSelection();
    viewport()->update();
    Q_EMIT pictureChanged();
    Q_EMIT cameraMoved();
}

// A row keeps its corner when the value of a pill in it grows; a pill does not.
DiagramView::Anchor DiagramView::anchorAt(ItemRef ref) const
{
    const auto &items = m_scene.drawing(ref).items;
    ItemRef holder = ref;
    while (items[holder.item].type != ItemType::Row && items[holder.item].parent != kNoItem)
        holder.item = items[holder.item].parent;
    if (items[holder.item].type == ItemType::Row && !items[holder.item].id.empty())
        ref = holder;
    return {items[ref.item].id, m_camera.toView(m_scene.shownRect(ref).topLeft())};
}

// In the order of preference.
std::vector<DiagramView::Anchor> DiagramView::anchors() const
{
    std::vector<Anchor> found;
    const QRectF screen(viewport()->rect());
    if (const auto at = current(); at && screen.intersects(rectInView(*at)))
        found.push_back(anchorAt(*at));
    const QPointF pointer = viewport()->mapFromGlobal(QCursor::pos());
    for (const QPointF at : {screen.contains(pointer) ? pointer : screen.center(), screen.center()}) {
        const auto ref = itemAt(at);
        if (ref && isThing(*ref))
            found.push_back(anchorAt(*ref));
    }
    return found;
}

void DiagramView::holdAnchor()
{
    constexpr double kSame = 0.5; // px
    const auto ref = m_anchor ? m_scene.hitMap()->find(m_anchor->id) : std::nullopt;
    if (!ref || (m_camera.toView({}) - m_heldOrigin).manhattanLength() > kSame) {
        m_anchor.reset();
        return;
    }
    m_camera.panBy(m_anchor->at - m_camera.toView(m_scene.shownRect(*ref).topLeft()));
    m_heldOrigin = m_camera.toView({});
}

void DiagramView::placeFirstPicture()
{
    m_placed = true;
    if (m_camera.fittingScale() >= kReadable * m_textScale) {
        m_camera.fit();
    } else {
        m_camera.zoomTo(m_textScale, {});
        m_camera.moveTo({0, 0}, {kMargin, kMargin});
    }
    m_camera.notePlaced();
}

std::optional<ItemRef> DiagramView::current() const
{
    const std::string id = m_selection.current();
    return m_scene.hitMap() && !id.empty() ? m_scene.hitMap()->find(id) : std::nullopt;
}

void DiagramView::select(ItemRef ref)
{
    m_selection.select(m_scene.hitMap()->item(ref).id);
}

QRectF DiagramView::rectInView(ItemRef ref) const
{
    const QRectF rect = toQt(m_scene.hitMap()->sceneRect(ref));
    return {m_camera.toView(rect.topLeft()), m_camera.toView(rect.bottomRight())};
}

void DiagramView::followSelection()
{
    if (!m_scene.hitMap())
        return;
    std::vector<ItemRef> refs;
    for (const std::string &id : m_selection.ids()) {
        if (const auto ref = m_scene.hitMap()->find(id))
            refs.push_back(*ref);
    }
    const auto at = current();
    setAccessibleDescription(at ? describe(m_scene, *at) : QString());
    m_highlight.select(std::move(refs));
    followCalls();
    viewport()->update();
    tellFocus();
}

void DiagramView::tellFocus()
{
    if (!QAccessible::isActive() || !hasFocus())
        return;
    auto *diagram = dynamic_cast<AccessibleDiagram *>(QAccessible::queryAccessibleInterface(this));
    if (QAccessibleInterface *at = diagram ? diagram->focusChild() : nullptr) {
        QAccessibleEvent event(at, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void DiagramView::tellPicture()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void DiagramView::pointOut(const std::string &id)
{
    const auto ref = m_scene.hitMap() ? m_scene.hitMap()->find(id) : std::nullopt;
    if (!ref)
        return;
    const QRectF room = QRectF(viewport()->rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    if (m_camera.scale() < kReadable * m_textScale)
        m_camera.zoomTo(m_textScale, rectInView(*ref).center());
    else if (room.contains(rectInView(*ref)))
        return; // it is seen well as it is: no reason to lose the overview
    m_camera.centreOn(toQt(m_scene.hitMap()->sceneRect(*ref)).center());
}

std::optional<ItemRef> DiagramView::itemAt(QPointF view) const
{
    if (!m_scene.hitMap())
        return {};
    constexpr double kReach = 5; // px
    const QPointF at = m_camera.toScene(view);
    if (m_camera.scale() < kTileScale)
        return m_tiles.at(m_scene, at); // nothing else is seen
    auto ref = m_scene.hitMap()->at({at.x(), at.y()}, kReach / m_camera.scale());
    if (ref && m_scene.hitMap()->item(*ref).role == ItemRole::Badge)
        ref->item = m_scene.hitMap()->item(*ref).parent; // a badge says something of its card
    return ref;
}

void DiagramView::hover(std::optional<ItemRef> ref)
{
    if (ref) {
        const Item &item = m_scene.hitMap()->item(*ref);
        const bool partOfChain = item.type == ItemType::Pill || item.type == ItemType::Row || item.type == ItemType::Wire
            || item.type == ItemType::Card;
        if (!partOfChain || !isThing(*ref))
            ref.reset();
    }
    if (m_highlight.light(ref)) {
        unveil(ref || m_highlight.showsPath());
        pulse(ref.has_value());
    }
}

// From where traffic comes in to where it ends, again and again while the pointer rests on the chain.
void DiagramView::pulse(bool on)
{
    m_pulse.stop();
    if (on && !m_reducedMotion)
        m_pulse.start();
}

void DiagramView::unveil(bool veiled)
{
    m_veil.setDirection(veiled ? QAbstractAnimation::Forward : QAbstractAnimation::Backward);
    if (m_reducedMotion)
        m_veil.setCurrentTime(veiled ? kVeilMs : 0);
    else if (m_veil.state() != QAbstractAnimation::Running)
        m_veil.start();
    viewport()->update();
}

void DiagramView::drawForeground(QPainter *painter, const QRectF &rect)
{
    if (!m_scene.hitMap())
        return;
    if (m_camera.scale() < kTileScale)
        m_tiles.paint(*painter, m_scene);
    m_bandLabels.paint(*painter, m_scene);
    m_badges.paint(*painter, m_scene);
    m_highlight.paint(*painter, rect, m_veil.currentValue().toDouble(), hasFocus());
    if (m_pulse.state() == QAbstractAnimation::Running && !m_scene.isMoving())
        m_highlight.paintPulse(*painter, m_pulse.currentValue().toDouble());
}

void DiagramView::setFindings(const std::vector<Finding> &findings)
{
    m_badges.setFindings(findings);
    m_badges.follow(m_scene);
    m_tiles.follow(m_scene, m_badges);
    viewport()->update();
}

void DiagramView::fit()
{
    m_camera.fit();
    Q_EMIT cameraMoved();
}

void DiagramView::zoomOn(ItemRef ref)
{
    constexpr double kLargest = 1;
    const QRectF rect = toQt(m_scene.hitMap()->sceneRect(ref));
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(2 * kMargin, 2 * kMargin);
    m_camera.zoomTo(std::min({kLargest, room.width() / rect.width(), room.height() / rect.height()}), rectInView(ref).center());
    m_camera.centreOn(rect.center());
    Q_EMIT cameraMoved();
}

void DiagramView::actualSize()
{
    m_camera.zoomTo(m_textScale, QRectF(viewport()->rect()).center());
    Q_EMIT cameraMoved();
}

void DiagramView::zoomIn()
{
    m_camera.zoomTo(m_camera.scale() * kStep, QRectF(viewport()->rect()).center());
    Q_EMIT cameraMoved();
}

void DiagramView::zoomOut()
{
    m_camera.zoomTo(m_camera.scale() / kStep, QRectF(viewport()->rect()).center());
    Q_EMIT cameraMoved();
}

void DiagramView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    // A window manager gives a window its size once it is shown, and a restored one twice.
    if (m_scene.picture() && (!m_placed || m_camera.isAsPlaced()))
        placeFirstPicture();
    else
        m_camera.resized();
    Q_EMIT cameraMoved();
}

void DiagramView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    Q_EMIT cameraMoved();
}

std::vector<ItemRef> DiagramView::stops() const
{
    std::vector<ItemRef> pills;
    if (!m_scene.picture())
        return pills;
    const auto &parts = m_scene.picture()->parts;
    for (std::uint32_t part = 0; part < parts.size(); ++part) {
        const auto &items = parts[part].drawing->items;
        for (ItemIndex i = 0; i < items.size(); ++i) {
            if (items[i].type == ItemType::Pill && items[i].role != ItemRole::Badge)
                pills.push_back({part, i});
        }
    }
    return pills;
}

bool DiagramView::focusNextPrevChild(bool next)
{
    if (!hasFocus()) // asked on behalf of a child
        return QGraphicsView::focusNextPrevChild(next);
    const std::vector<ItemRef> pills = stops();
    const auto at = current();
    const auto here = at ? std::ranges::find(pills, *at) : pills.end();
    if (here == pills.end())
        return QGraphicsView::focusNextPrevChild(next);
    if (next ? here + 1 == pills.end() : here == pills.begin())
        return QGraphicsView::focusNextPrevChild(next); // past the last one focus leaves the diagram
    goTo(next ? *(here + 1) : *(here - 1));
    return true;
}

} // namespace portolan
