// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStringListModel;

namespace portolan {

// Where does a request land? A field for its target, the hops it takes, and the commands that confirm them on a cluster.
class RequestPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit RequestPanel(Session &session, QWidget *parent = nullptr);

    // Puts the cursor into the field, all of it selected.
    void beginTyping();
    // Follows `target` ("shop.example/api", "node:30080", "api.shop:80"); "" for none.
    void ask(const QString &target);
    // The same target in the present snapshot.
    void update();

Q_SIGNALS:
    // The rows of the picture on the path, as DiagramView::showPath() takes them.
    void pathFound(const std::vector<std::string> &rows);

private:
    void showPath(const RequestPath &path);
    void showNothing(const QString &why);
    void offerTargets();
    void copyCommands() const;
    void choose(int step);

    Session &m_session;
    QLineEdit *m_field;
    QStringListModel *m_targets; // what the field offers to complete
    QListWidget *m_steps;
    QLabel *m_outcome;
    QPushButton *m_copy;
    QStringList m_commands;
};

} // namespace portolan
