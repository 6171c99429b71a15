// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/diagramview.h"
#include "core/diagram/cardroom.h"

#include <QEvent>

class QKeyEvent;

namespace portolan {

class CardGhost;

// Dragging a card up and down its column with the pointer, or step by step from the keyboard. Where it would lie over another it
// goes to the nearest free place. Esc leaves it where it was.
class CardDrag final : public QObject
{
    Q_OBJECT
public:
    explicit CardDrag(DiagramView &view);
    ~CardDrag() override;

    [[nodiscard]] bool isActive() const { return m_ghost != nullptr; }
    // Whether cards stay where they are, as in a comparison.
    void setFixed(bool fixed) { m_fixed = fixed; }
    // Moves the card that holds what is selected about a row down, or up.
    void step(bool down);

Q_SIGNALS:
    void dropped(const std::string &card, double y); // from the top of its part
    void refused(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // A card that was pressed.
    struct Held {
        ItemRef card;
        std::string id;
        CardRoom room;
        QPointF pressedAt; // in the viewport
    };
    [[nodiscard]] std::optional<Held> heldAt(ItemRef ref) const;
    // Why it cannot be moved; empty if it can.
    [[nodiscard]] QString obstacle(ItemRef card) const;
    bool key(QEvent::Type type, QKeyEvent &event);
    void press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release();
    void begin();
    void cancel();

    DiagramView &m_view;
    std::optional<Held> m_held;
    double m_y = 0; // where it would land
    bool m_fixed = false; // what is shown has places of its own
    bool m_panning = false; // Space is held: a drag moves the picture
    CardGhost *m_ghost = nullptr; // while it is dragged
};

} // namespace portolan
