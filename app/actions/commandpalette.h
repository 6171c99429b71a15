// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace portolan {

class ActionTable;

// Finds an action by a few of its letters and runs it.
class CommandPalette final : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(const ActionTable &table, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void filter(const QString &letters);
    void select(int row);
    void runCurrent();

    const ActionTable &m_table;
    QLineEdit *m_search;
    QTreeWidget *m_list;
};

} // namespace portolan
