// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/conflictdialog.h"

#include "app/panels/diffview.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace portolan {

namespace {

QVBoxLayout *column(const QString &title, const QString &diff, const char *name, QWidget *parent)
{
    auto *heading = new QLabel(title, parent);
    heading->setObjectName(QStringLiteral("groupTitle"));
    auto *view = new DiffView(parent);
    view->setObjectName(QLatin1String(name));
    view->setAccessibleName(title);
    view->setDiff(diff);
    auto *layout = new QVBoxLayout;
    layout->addWidget(heading);
    layout->addWidget(view, 1);
    return layout;
}

} // namespace

ConflictDialog::ConflictDialog(const QString &name, const QString &mine, const QString &theirs, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("changedOnDisk"));
    setWindowTitle(tr("Changed on disk"));
    resize(1000, 560);
    auto *heading = new QLabel(tr("%1 was changed on disk since it was read, and here as well.").arg(name), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    auto *note = new QLabel(tr("Overwriting loses what others wrote; reloading puts it in place of your changes, which Undo "
                               "brings back."),
        this);
    note->setObjectName(QStringLiteral("quiet"));
    note->setWordWrap(true);
    auto *sides = new QHBoxLayout;
    sides->addLayout(column(tr("Your changes"), mine, "mine", this), 1);
    sides->addLayout(column(tr("Changes on disk"), theirs, "theirs", this), 1);
    auto *buttons = new QDialogButtonBox(this);
    offer(*buttons, tr("Overwrite"), Choice::Mine);
    offer(*buttons, tr("Reload"), Choice::Theirs);
    offer(*buttons, tr("Save mine as…"), Choice::SaveAs);
    buttons->addButton(QDialogButtonBox::Cancel)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addLayout(sides, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
}

void ConflictDialog::offer(QDialogButtonBox &buttons, const QString &text, Choice choice)
{
    auto *button = buttons.addButton(text, QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, choice] {
        m_choice = choice;
        accept();
    });
}

} // namespace portolan
