// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/gitsource.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace portolan {

// Asks for a revision: one of a list of branches, tags and commits that narrows down while one types, or whatever else git knows.
class RevisionDialog final : public QDialog
{
    Q_OBJECT
public:
    RevisionDialog(const std::vector<Revision> &revisions, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &revision);

private:
    void fill(const std::vector<Revision> &revisions);
    void narrow(const QString &text);

    QLineEdit *m_field;
    QTreeWidget *m_list;
    QPushButton *m_compare;
};

} // namespace portolan
