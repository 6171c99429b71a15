// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/viewing.h"

#include "app/session/places.h"
#include "app/session/words.h"
#include "app/window/notices.h"
#include "core/diagram/visible.h"

#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>
#include <QToolBar>

#include <algorithm>

namespace portolan {

namespace {

constexpr std::string_view kFoldedCard = "Folded/";
constexpr std::string_view kBand = "Namespace/";
constexpr double kReadable = 0.55; // a picture that fits at this scale is fitted when something else is shown
constexpr int kMostHops = 20;

QString minimapKey()
{
    return QStringLiteral("view/minimap");
}

bool isWorkload(const PortGraph &graph, const NodeKey &key)
{
    return std::ranges::any_of(graph.workloads, [&key](const WorkloadNode &node) { return node.key == key; });
}

} // namespace

Viewing::Viewing(Session &session, DiagramView &view, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
    , m_notices(notices)
    , m_pinning(new Pinning(session, this))
    , m_drag(new CardDrag(view))
    , m_minimap(new Minimap(view))
    , m_bar(new FilterBar(session, nullptr))
{
    m_minimap->setWanted(QSettings().value(minimapKey(), true).toBool());
    connect(m_drag, &CardDrag::dropped, this, [this](const std::string &card, double y) { tell(m_pinning->pin(card, y)); });
    connect(m_drag, &CardDrag::refused, &notices, &Notices::tell);
    connect(m_pinning, &Pinning::failed, &notices, &Notices::tell);
    connect(m_pinning, &Pinning::fileMade, this, [this](const QString &path) {
        m_notices.tell(tr("Where cards are put is kept in %1. Undo takes a move back.").arg(QFileInfo(path).fileName()));
    });
    connect(&view, &DiagramView::escaped, this, &Viewing::escape);
    connect(&view, &DiagramView::farEndRequested, this, &Viewing::goToFarEnd);
    connect(&view, &DiagramView::bandActivated, this, [this](const std::string &band) {
        if (band.starts_with(kBand)) {
            const std::string ns = band.substr(kBand.size());
            foldNamespace(ns, !m_session.shown().foldedNamespaces.contains(ns));
        }
    });
    connect(&session, &Session::shownChanged, this, [this] { m_shownChanged = true; });
    connect(&view, &DiagramView::pictureChanged, this, &Viewing::placePicture);
    connect(m_bar, &FilterBar::left, &view, [&view] { view.setFocus(); });
}

void Viewing::addBar(QMainWindow &window)
{
    window.addToolBarBreak();
    m_tools = window.addToolBar(tr("Filter"));
    m_tools->setObjectName(QStringLiteral("filterTools"));
    m_tools->setMovable(false);
    m_tools->setContextMenuPolicy(Qt::PreventContextMenu);
    m_tools->addWidget(m_bar);
    m_tools->hide();
    connect(m_bar, &FilterBar::closed, this, [this] {
        m_tools->hide();
        m_view.setFocus();
    });
}

template <typename Change> void Viewing::change(Change change)
{
    Shown shown = m_session.shown();
    change(shown);
    m_session.setShown(shown);
}

void Viewing::tell(const Result<void> &done)
{
    if (!done)
        m_notices.tell(words(done.error()));
}

void Viewing::filter()
{
    m_tools->show();
    m_bar->beginTyping();
}

NodeKey Viewing::selectedObject() const
{
    const std::string id = m_session.selection().current();
    if (id.empty() || !m_session.snapshot())
        return {};
    const NodeKey key = keyOf(id).withPart({});
    return isDrawn(*m_session.snapshot()->graph, key) ? key : NodeKey();
}

void Viewing::focusOn(const NodeKey &key)
{
    m_tools->show();
    change([&key](Shown &shown) { shown.focus = key; });
}

void Viewing::toggleFocus()
{
    const NodeKey key = selectedObject();
    const bool another = !key.kind.empty() && m_session.shown().focus != key;
    if (another)
        focusOn(key);
    else
        change([](Shown &shown) { shown.focus.reset(); });
}

void Viewing::widen(int hops)
{
    change([hops](Shown &shown) { shown.hops = std::clamp(shown.hops + hops, 1, kMostHops); });
}

void Viewing::foldNamespace(const std::string &ns, bool folded)
{
    change([&](Shown &shown) {
        if (folded)
            shown.foldedNamespaces.insert(ns);
        else
            shown.foldedNamespaces.erase(ns);
    });
}

void Viewing::foldWorkload(const std::string &id, bool folded)
{
    change([&](Shown &shown) {
        if (folded)
            shown.foldedWorkloads.insert(id);
        else
            shown.foldedWorkloads.erase(id);
    });
}

void Viewing::toggleFold()
{
    const std::string current = m_session.selection().current();
    if (current.starts_with(kFoldedCard))
        return foldNamespace(NodeKey::fromId(current).name, false);
    const NodeKey key = selectedObject();
    if (key.kind.empty())
        return;
    if (isWorkload(*m_session.snapshot()->graph, key))
        foldWorkload(key.id(), !m_session.shown().foldedWorkloads.contains(key.id()));
    else
        foldNamespace(key.ns, true);
}

void Viewing::toggleNamespace()
{
    const std::string current = m_session.selection().current();
    if (current.starts_with(kFoldedCard))
        return foldNamespace(NodeKey::fromId(current).name, false);
    if (const NodeKey key = selectedObject(); !key.kind.empty())
        foldNamespace(key.ns, true);
}

void Viewing::unfoldAll()
{
    change([](Shown &shown) {
        shown.foldedNamespaces.clear();
        shown.foldedWorkloads.clear();
    });
}

void Viewing::toggleFade()
{
    change([](Shown &shown) { shown.rest = shown.rest == Shown::Rest::Fade ? Shown::Rest::Hide : Shown::Rest::Fade; });
}

void Viewing::showOnly(const std::string &ns)
{
    m_tools->show();
    change([&ns](Shown &shown) { shown.namespaces = {ns}; });
}

void Viewing::onlyNamespace()
{
    if (const NodeKey key = selectedObject(); !key.kind.empty())
        showOnly(key.ns);
}

void Viewing::showAll()
{
    change([](Shown &shown) { shown = {.rest = shown.rest}; });
}

bool Viewing::narrows() const
{
    return m_session.shown().narrows();
}

bool Viewing::hasFolded() const
{
    return !m_session.shown().foldedNamespaces.empty() || !m_session.shown().foldedWorkloads.empty();
}

// Step by step: the focus first, then the filter, then the namespaces.
void Viewing::escape()
{
    change([](Shown &shown) {
        if (shown.focus)
            shown.focus.reset();
        else if (!shown.filter.empty())
            shown.filter.clear();
        else
            shown.namespaces.clear();
    });
}

void Viewing::goToFarEnd(const std::string &pill)
{
    const std::string far = pill.substr(0, pill.rfind('~'));
    if (m_view.diagram().hitMap()->find(far))
        return m_session.selection().pointOut(far);
    const NodeKey key = NodeKey::fromId(far);
    m_pointOut = far;
    if (m_session.shown().foldedNamespaces.contains(key.ns))
        return foldNamespace(key.ns, false);
    if (m_session.shown().focus)
        return widen(1);
    m_notices.ask(QStringLiteral("hidden"), tr("%1 does not match what is asked for, and is not shown.").arg(toQt(far)),
        {{tr("Show everything"), [this] { showAll(); }}});
}

// The camera goes where there is something to see, but moves no more than it has to.
void Viewing::placePicture()
{
    const bool another = std::exchange(m_shownChanged, false);
    if (!m_pointOut.empty() && m_view.diagram().hitMap()->find(m_pointOut)) {
        const std::string wanted = std::exchange(m_pointOut, {});
        QMetaObject::invokeMethod( // once the picture is all there
            this, [this, wanted] { m_session.selection().pointOut(wanted); }, Qt::QueuedConnection);
        return;
    }
    if (!another || fades())
        return;
    const auto current = m_view.current();
    if (m_view.camera().fittingScale() >= kReadable && narrows())
        return m_view.fit();
    const QRectF screen(m_view.viewport()->rect());
    const auto &parts = m_view.diagram().picture()->parts;
    const bool any = std::ranges::any_of(parts, [&](const PlacedDrawing &part) {
        const Rect &bounds = part.drawing->bounds;
        const QRectF scene(bounds.x + part.at.x, bounds.y + part.at.y, bounds.w, bounds.h);
        return screen.intersects(QRectF(m_view.camera().toView(scene.topLeft()), m_view.camera().toView(scene.bottomRight())));
    });
    if (current)
        m_view.camera().reveal(toQt(m_view.diagram().hitMap()->sceneRect(*current)));
    else if (!any)
        m_view.fit();
}

void Viewing::toggleMinimap()
{
    m_minimap->setWanted(!m_minimap->isWanted());
    QSettings().setValue(minimapKey(), m_minimap->isWanted());
}

bool Viewing::isPinned() const
{
    const auto current = m_view.current();
    if (!current || current->part >= m_view.diagram().picture()->parts.size())
        return false;
    const Drawing &drawing = m_view.diagram().drawing(*current);
    const ItemIndex card = cardOf(drawing, current->item);
    return card != kNoItem && m_pinning->pins().contains(drawing.items[card].id);
}

void Viewing::forgetCard()
{
    if (!isPinned())
        return;
    const auto current = m_view.current();
    const Drawing &drawing = m_view.diagram().drawing(*current);
    tell(m_pinning->pin(drawing.items[cardOf(drawing, current->item)].id, std::nullopt));
}

void Viewing::forgetAllPositions()
{
    tell(m_pinning->forgetAll());
}

bool Viewing::open(ItemRef ref)
{
    const Item &item = m_view.diagram().hitMap()->item(ref);
    if (item.id.starts_with(kFoldedCard)) {
        foldNamespace(NodeKey::fromId(item.id).name, false);
        return true;
    }
    const NodeKey key = NodeKey::fromId(item.id).withPart({});
    if (m_session.shown().foldedWorkloads.contains(key.id())) {
        foldWorkload(key.id(), false);
        return true;
    }
    if (item.role == ItemRole::Cut) {
        goToFarEnd(item.id);
        return true;
    }
    return false;
}

void Viewing::addNamespaceTo(QMenu &menu, const std::string &ns)
{
    const bool folded = m_session.shown().foldedNamespaces.contains(ns);
    const QString name = toQt(ns).replace(u'&', QStringLiteral("&&"));
    menu.addAction((folded ? tr("Unfold namespace %1") : tr("Fold namespace %1")).arg(name), this,
        [this, ns, folded] { foldNamespace(ns, !folded); });
    if (m_session.shown().namespaces != std::vector<std::string> {ns})
        menu.addAction(tr("Show only namespace %1").arg(name), this, [this, ns] { showOnly(ns); });
}

void Viewing::addTo(QMenu &menu, std::optional<ItemRef> ref)
{
    if (!m_session.snapshot())
        return;
    const std::string id = ref ? m_view.diagram().hitMap()->item(*ref).id : std::string();
    menu.addSeparator();
    if (id.starts_with(kBand))
        addNamespaceTo(menu, id.substr(kBand.size()));
    else if (id.starts_with(kFoldedCard))
        addNamespaceTo(menu, NodeKey::fromId(id).name);
    const NodeKey key = keyOf(id).withPart({});
    const PortGraph &graph = *m_session.snapshot()->graph;
    if (!id.empty() && isDrawn(graph, key)) {
        const QString name = toQt(key.name).replace(u'&', QStringLiteral("&&"));
        menu.addAction(tr("Focus on %1").arg(name), this, [this, key] { focusOn(key); });
        if (isWorkload(graph, key)) {
            const bool folded = m_session.shown().foldedWorkloads.contains(key.id());
            menu.addAction((folded ? tr("Unfold %1") : tr("Fold %1")).arg(name), this,
                [this, key, folded] { foldWorkload(key.id(), !folded); });
        }
        addNamespaceTo(menu, key.ns);
        if (isPinned())
            menu.addAction(tr("Forget where it was put"), this, &Viewing::forgetCard);
    }
    if (narrows() || hasFolded())
        menu.addAction(tr("Show everything"), this, &Viewing::showAll);
}

} // namespace portolan
