// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/accessiblediagram.h"

#include "app/canvas/describe.h"
#include "app/canvas/diagramview.h"

#include <QPointer>

#include <algorithm>

namespace portolan {

namespace {

bool isPort(const Item &item)
{
    return item.type == ItemType::Pill && item.portKind != 0;
}

ItemIndex cardOf(const Drawing &drawing, ItemIndex item)
{
    while (drawing.items[item].parent != kNoItem)
        item = drawing.items[item].parent;
    return item;
}

// A card or a port of one picture.
class AccessibleItem final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleItem(DiagramView *view, ItemRef ref)
        : m_view(view)
        , m_ref(ref)
        , m_picture(view->diagram().picture())
    {
    }

    [[nodiscard]] ItemRef ref() const { return m_ref; }

    // A reader may ask for one of an earlier picture until it has heard that there is a new one.
    [[nodiscard]] bool isValid() const override { return m_view && m_picture.lock() == m_view->diagram().picture(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return isValid() ? m_view->window()->windowHandle() : nullptr; }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        if (!isValid())
            return nullptr;
        const ItemIndex card = cardOf(drawing(), m_ref.item);
        return card == m_ref.item ? QAccessible::queryAccessibleInterface(m_view) : diagram()->of({m_ref.part, card});
    }
    [[nodiscard]] int childCount() const override { return static_cast<int>(ports().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const std::vector<ItemIndex> all = ports();
        const bool there = index >= 0 && static_cast<std::size_t>(index) < all.size();
        return there ? diagram()->of({m_ref.part, all[static_cast<std::size_t>(index)]}) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *one = dynamic_cast<const AccessibleItem *>(child);
        const std::vector<ItemIndex> all = ports();
        const auto found = one && one->ref().part == m_ref.part ? std::ranges::find(all, one->ref().item) : all.end();
        return found == all.end() ? -1 : static_cast<int>(found - all.begin());
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (QAccessibleInterface *one = child(i); one && one->rect().contains(x, y))
                return one;
        }
        return nullptr;
    }

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        if (!isValid() || (what != QAccessible::Name && what != QAccessible::Description))
            return {};
        return what == QAccessible::Name ? spoken(m_view->diagram(), m_ref) : describe(m_view->diagram(), m_ref);
    }
    void setText(QAccessible::Text /*what*/, const QString & /*text*/) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect shown = m_view->rectInView(m_ref).toAlignedRect();
        return {m_view->viewport()->mapToGlobal(shown.topLeft()), shown.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return isValid() && isPort(item()) ? QAccessible::Button : QAccessible::Grouping;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = state.selectable = true;
        state.selected = std::ranges::find(m_view->selectedIds(), item().id) != m_view->selectedIds().end();
        state.focused = state.active = m_view->hasFocus() && m_view->current() == m_ref;
        state.offscreen = !m_view->rectInView(m_ref).intersects(QRectF(m_view->viewport()->rect()));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_view->setFocus();
        m_view->goTo(m_ref);
        if (name == pressAction())
            Q_EMIT m_view->activated(m_ref);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString & /*name*/) const override { return {}; }

private:
    [[nodiscard]] const Drawing &drawing() const { return m_view->diagram().drawing(m_ref); }
    [[nodiscard]] const Item &item() const { return drawing().items[m_ref.item]; }
    [[nodiscard]] AccessibleDiagram *diagram() const
    {
        return static_cast<AccessibleDiagram *>(QAccessible::queryAccessibleInterface(m_view));
    }
    // Of a card, in reading order.
    [[nodiscard]] std::vector<ItemIndex> ports() const
    {
        std::vector<ItemIndex> found;
        if (!isValid() || item().type != ItemType::Card)
            return found;
        for (ItemIndex i = 0; i < drawing().items.size(); ++i) {
            if (isPort(drawing().items[i]) && cardOf(drawing(), i) == m_ref.item)
                found.push_back(i);
        }
        return found;
    }

    QPointer<DiagramView> m_view;
    ItemRef m_ref;
    std::weak_ptr<const DisplayList> m_picture;
};

} // namespace

AccessibleDiagram::AccessibleDiagram(DiagramView *view)
    : QAccessibleWidget(view, QAccessible::Canvas)
{
}

AccessibleDiagram::~AccessibleDiagram()
{
    forget();
}

void AccessibleDiagram::install()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString & /*className*/, QObject *object) -> QAccessibleInterface * {
            auto *view = qobject_cast<DiagramView *>(object);
            return view ? new AccessibleDiagram(view) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

DiagramView *AccessibleDiagram::view() const
{
    return static_cast<DiagramView *>(widget());
}

void AccessibleDiagram::forget() const
{
    for (const auto &[ref, id] : m_made)
        QAccessible::deleteAccessibleInterface(id);
    m_made.clear();
    m_cards.clear();
}

void AccessibleDiagram::follow() const
{
    const auto &picture = view()->diagram().picture();
    if (m_picture.lock() == picture)
        return;
    forget();
    m_picture = picture;
    for (std::uint32_t part = 0; part < picture->parts.size(); ++part) {
        const auto &items = picture->parts[part].drawing->items;
        for (ItemIndex i = 0; i < items.size(); ++i) {
            if (items[i].type == ItemType::Card)
                m_cards.push_back({part, i});
        }
    }
}

QAccessibleInterface *AccessibleDiagram::of(ItemRef ref) const
{
    follow();
    const std::pair key {ref.part, ref.item};
    const auto made = m_made.find(key);
    if (made != m_made.end())
        return QAccessible::accessibleInterface(made->second);
    auto *item = new AccessibleItem(view(), ref);
    m_made.emplace(key, QAccessible::registerAccessibleInterface(item)); // which owns it
    return item;
}

int AccessibleDiagram::childCount() const
{
    follow();
    return static_cast<int>(m_cards.size());
}

QAccessibleInterface *AccessibleDiagram::child(int index) const
{
    return index >= 0 && index < childCount() ? of(m_cards[static_cast<std::size_t>(index)]) : nullptr;
}

int AccessibleDiagram::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const AccessibleItem *>(child);
    if (!item || !item->isValid())
        return -1;
    follow();
    const auto found = std::ranges::find(m_cards, item->ref());
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

QAccessibleInterface *AccessibleDiagram::childAt(int x, int y) const
{
    const QPointF local = view()->viewport()->mapFromGlobal(QPointF(x, y));
    const auto ref = view()->thingAt(local);
    if (!ref || view()->diagram().hitMap()->item(*ref).type == ItemType::Wire)
        return nullptr;
    return of({ref->part, cardOf(view()->diagram().drawing(*ref), ref->item)});
}

QAccessibleInterface *AccessibleDiagram::focusChild() const
{
    const auto at = view()->hasFocus() ? view()->current() : std::nullopt;
    if (!at)
        return view()->hasFocus() ? QAccessible::queryAccessibleInterface(view()) : nullptr;
    const Item &item = view()->diagram().hitMap()->item(*at);
    return isPort(item) || item.type == ItemType::Card ? of(*at) : nullptr;
}

} // namespace portolan
