// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/displaylist.h"

#include <QAccessibleWidget>

#include <map>

namespace portolan {

class DiagramView;

// The diagram as screen readers meet it: a canvas with a child for each card, and in each card one for each port. Children
// are made when they are asked for and belong to one picture; with the next they are gone.
class AccessibleDiagram final : public QAccessibleWidget
{
public:
    explicit AccessibleDiagram(DiagramView *view);
    ~AccessibleDiagram() override;
    Q_DISABLE_COPY_MOVE(AccessibleDiagram)

    // Has every DiagramView answer with one of these.
    static void install();
    // What stands for an item of the picture shown now; a card or a port.
    [[nodiscard]] QAccessibleInterface *of(ItemRef ref) const;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] DiagramView *view() const;
    // Lets go of the children of an earlier picture.
    void follow() const;
    void forget() const;

    // Filled as it is asked: the interface of Qt is const throughout.
    mutable std::weak_ptr<const DisplayList> m_picture;
    mutable std::vector<ItemRef> m_cards;
    mutable std::map<std::pair<std::uint32_t, ItemIndex>, QAccessible::Id> m_made;
};

} // namespace portolan
