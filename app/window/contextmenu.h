// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/editing.h"

#include <functional>

class QMenu;

namespace portolan {

// What can be done with a card, a port or a hop.
class ContextMenu final : public QObject
{
    Q_OBJECT
public:
    ContextMenu(Session &session, DiagramView &view, Editing &editing);

    // Fills `menu`; false if there is nothing to do at `ref`.
    bool fill(QMenu &menu, ItemRef ref);

    // Where `ref` is written; none if it is not.
    [[nodiscard]] static std::optional<ItemRef> meant(const DiagramView &view, ItemRef ref);
    // The address by which a Service, or one of its ports, is reached in the cluster: "web.shop.svc.cluster.local:80".
    [[nodiscard]] static QString address(const Snapshot &snapshot, std::string_view id);

    void openInEditor(const QString &path, Position at);
    void showInFolder(const QString &path);

Q_SIGNALS:
    void sourceRequested(const QString &file, portolan::Span at);
    void failed(const QString &reason);

private:
    void addCopies(QMenu &menu, const Item &item);
    void addNames(QMenu &menu, const NodeKey &key);

    Session &m_session;
    DiagramView &m_view;
    Editing &m_editing;
};

// Where an item of the picture is written.
struct WrittenAt {
    QString file; // its name
    QString path; // on disk; empty if it comes from no file
    Span at {};
    Position position {};
};
[[nodiscard]] std::optional<WrittenAt> writtenAt(const Session &session, const Item &item);

} // namespace portolan
