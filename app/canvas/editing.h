// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/diagramview.h"
#include "app/session/session.h"

#include <QPointer>

namespace portolan {

class PortEditor;

// Editing a port in place: opens the editor over a pill, hands what was typed to the session, goes on to the next.
class Editing final : public QObject
{
    Q_OBJECT
public:
    Editing(Session &session, DiagramView &view);

    // Opens the editor on a pill; what cannot be edited says why, through refused().
    void begin(ItemRef ref);
    void cancel();
    [[nodiscard]] bool isOpen() const { return !m_editor.isNull(); }
    // Whether there is a port at `ref`, though perhaps one that cannot be edited.
    [[nodiscard]] bool isPort(ItemRef ref) const;
    // Why the pill at `ref` cannot be edited; empty if it can.
    [[nodiscard]] QString obstacle(ItemRef ref) const;

Q_SIGNALS:
    void refused(const QString &reason);
    // A value that something else refers to, or shares: to be asked about first.
    void changeRequested(const portolan::PortField &field, const QString &value);

private:
    void finish(bool goOn);
    void place();
    void close();
    [[nodiscard]] std::vector<QRectF> calloutsOf(ItemRef pill) const;
    void beginNext(const std::string &after);
    [[nodiscard]] std::optional<PortField> fieldAt(ItemRef ref) const;

    Session &m_session;
    DiagramView &m_view;
    QPointer<PortEditor> m_editor;
    std::string m_id; // of the pill that is being edited
    PortField m_field;
};

} // namespace portolan
