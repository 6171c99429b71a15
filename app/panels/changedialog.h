// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/concerned.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QRadioButton;
class QTreeWidget;

namespace portolan {

class DiffView;

// Asks before a port changes that others refer to, or are written with: which of them change too, with the difference that makes.
// What is agreed to is one undo step.
class ChangeDialog final : public QDialog
{
    Q_OBJECT
public:
    ChangeDialog(Session &session, PortField field, const QString &value, QWidget *parent);

    void accept() override;
    // Changes this place and nothing that refers to it.
    void acceptAlone();

private:
    void addReferences(const std::vector<Reference> &references);
    [[nodiscard]] Result<Edit> edit(bool alone) const;
    void preview();
    void finish(bool alone);

    Session &m_session;
    PortField m_field;
    QString m_value;
    Concerned m_concerned;
    QTreeWidget *m_list;
    QRadioButton *m_all = nullptr; // of a shared value: all who share it change
    DiffView *m_diff;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace portolan
