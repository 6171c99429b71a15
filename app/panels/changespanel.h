// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace portolan {

class DiffView;

// All that is unsaved: files and their hunks, the difference of the one that is chosen, and ways back. A way back is an edit like
// any other, and can be undone.
class ChangesPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ChangesPanel(Session &session, QWidget *parent = nullptr);

    // Brings back what was saved of what is chosen: a hunk, or a file.
    void revertChosen();
    void revertAll();

Q_SIGNALS:
    void placeChosen(const QString &file, portolan::Span at);
    void refused(const QString &reason);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void update();
    void showChosen();
    [[nodiscard]] const OpenFile *fileOf(const QTreeWidgetItem *item) const;

    Session &m_session;
    QTreeWidget *m_tree;
    DiffView *m_diff;
    QPushButton *m_revert;
    QPushButton *m_revertAll;
};

} // namespace portolan
