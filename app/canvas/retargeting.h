// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/diagramview.h"
#include "app/session/session.h"

namespace portolan {

class RetargetOverlay;

// Dragging the end of a hop, or the port it leaves, to another port. Only ports it may lead to light up; a sentence says what
// letting go there writes. Esc, or letting go elsewhere, leaves everything as it was.
class Retargeting final : public QObject
{
    Q_OBJECT
public:
    Retargeting(Session &session, DiagramView &view);
    ~Retargeting() override;

    [[nodiscard]] bool isActive() const { return m_overlay != nullptr; }
    // The rows that light up.
    [[nodiscard]] std::vector<ItemRef> targets() const;
    // What letting go now would do; empty: nothing.
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void refused(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Grip {
        NodeKey from; // the row the hop leaves
        QPointF at; // in the viewport
    };
    struct Target {
        ItemRef row;
        Edit edit;
    };
    [[nodiscard]] std::optional<Grip> gripAt(QPointF view) const;
    [[nodiscard]] std::optional<Grip> wireEndAt(QPointF view) const;
    [[nodiscard]] std::optional<Grip> portAt(QPointF view) const;
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release();
    void begin();
    void follow(QPointF view);
    void cancel();

    Session &m_session;
    DiagramView &m_view;
    std::optional<Grip> m_grip; // from press to release
    QPointF m_pressedAt;
    std::vector<Target> m_targets;
    const Target *m_over = nullptr;
    RetargetOverlay *m_overlay = nullptr; // while it is dragged
};

} // namespace portolan
