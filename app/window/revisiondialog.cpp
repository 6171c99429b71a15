// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/revisiondialog.h"

#include "app/session/words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr QSize kSize {620, 420};
constexpr int kName = 200; // px

} // namespace

RevisionDialog::RevisionDialog(const std::vector<Revision> &revisions, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(QStringLiteral("HEAD")))
    , m_list(new QTreeWidget)
{
    setObjectName(QStringLiteral("revisions"));
    setWindowTitle(tr("Compare with a Git revision"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kSize);
    m_field->setObjectName(QStringLiteral("revisionField"));
    m_field->setAccessibleName(tr("Revision"));
    m_field->setPlaceholderText(tr("Branch, tag, commit, or anything else Git knows: HEAD~2, @{yesterday}"));
    m_field->selectAll();
    m_list->setAccessibleName(tr("Branches, tags and commits"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(2);
    fill(revisions);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_compare = buttons->addButton(tr("Compare"), QDialogButtonBox::AcceptRole);
    m_compare->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(tr("Hold what is open against what stood there at:")));
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(m_field->text().trimmed()); });
    connect(m_field, &QLineEdit::textEdited, this, &RevisionDialog::narrow);
    connect(m_field, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_compare->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            m_field->setText(item->text(0));
    });
    connect(m_list, &QTreeWidget::itemActivated, this, &QDialog::accept);
    m_field->setFocus();
}

void RevisionDialog::fill(const std::vector<Revision> &revisions)
{
    for (const Revision &revision : revisions) {
        auto *item = new QTreeWidgetItem(m_list, {toQt(revision.name), toQt(revision.about)});
        item->setToolTip(1, plainTip(toQt(revision.about)));
    }
    m_list->setColumnWidth(0, kName);
}

void RevisionDialog::narrow(const QString &text)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        item->setHidden(!item->text(0).contains(text, Qt::CaseInsensitive) && !item->text(1).contains(text, Qt::CaseInsensitive));
    }
}

} // namespace portolan
