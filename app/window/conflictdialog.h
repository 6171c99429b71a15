// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;

namespace portolan {

// A file that was changed here and on disk: both differences side by side, and the choice between them.
class ConflictDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Choice : std::uint8_t { Later, Mine, Theirs, SaveAs };

    // `mine`, `theirs`: unified diffs against what both began with.
    ConflictDialog(const QString &name, const QString &mine, const QString &theirs, QWidget *parent);

    [[nodiscard]] Choice choice() const { return m_choice; }

private:
    void offer(QDialogButtonBox &buttons, const QString &text, Choice choice);

    Choice m_choice = Choice::Later;
};

} // namespace portolan
