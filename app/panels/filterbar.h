// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QMenu;
class QStringListModel;
class QToolButton;

namespace portolan {

// What of the system is drawn: a filter with completion, chips for what is asked most, the focus and how far it reaches, and what
// is folded; how much of the whole that is. Esc clears the filter, then closes the bar.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    FilterBar(Session &session, QWidget *parent);

    void beginTyping();

Q_SIGNALS:
    void closed();
    void left(); // Enter: the keyboard goes on in the picture

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFilter();
    void makeChips();
    void makeFocus();
    void join();
    void followShown();
    void followSnapshot();
    void fillNamespaces();
    void complete();
    void takeCompletion(const QString &word);
    void setFilter(const QString &filter);
    void setHops(int hops);
    // Changes one thing of what the session shows.
    template <typename Change> void change(Change change);

    Session &m_session;
    QLineEdit *m_field;
    QStringListModel *m_suggestions;
    QCompleter *m_completer;
    QTimer m_typing; // what is typed in one go is asked for once
    QToolButton *m_broken;
    QToolButton *m_exposed;
    QToolButton *m_namespaces;
    QMenu *m_namespaceMenu;
    QToolButton *m_fade;
    QWidget *m_focus; // shown while there is a focus
    QLabel *m_focusName;
    QLabel *m_hops;
    QToolButton *m_fewer;
    QToolButton *m_more;
    QToolButton *m_folded;
    QLabel *m_count;
};

} // namespace portolan
