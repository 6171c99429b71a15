// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/commandpalette.h"

#include "app/actions/actiontable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr int kWidth = 520;
constexpr int kHeight = 380;

// How well `letters` fit: each must occur in order; -1 if one does not. Smaller is better.
int distance(const QString &text, const QString &letters)
{
    qsizetype at = text.indexOf(letters, 0, Qt::CaseInsensitive);
    if (at >= 0)
        return static_cast<int>(at);
    constexpr int kScattered = 1000;
    qsizetype from = 0;
    for (const QChar letter : letters) {
        at = text.indexOf(letter, from, Qt::CaseInsensitive);
        if (at < 0)
            return -1;
        from = at + 1;
    }
    return kScattered + static_cast<int>(from);
}

} // namespace

CommandPalette::CommandPalette(const ActionTable &table, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_table(table)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Commands"));
    m_search->setPlaceholderText(tr("Type a command"));
    m_search->setAccessibleName(tr("Command"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Matching commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIconSize({16, 16});
    m_list->setColumnCount(2);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::runCurrent);
    resize(kWidth, kHeight);
    filter({});
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const QWidget *window = parentWidget();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, window->height() / 7)));
    m_search->setFocus();
}

void CommandPalette::filter(const QString &letters)
{
    QPixmap nothing(m_list->iconSize());
    nothing.fill(Qt::transparent);
    const QIcon blank(nothing); // names stand below each other, icon or not
    std::multimap<int, QTreeWidgetItem *> ranked;
    for (const ActionSpec &spec : m_table.specs()) {
        QAction *action = m_table.action(spec.id);
        if (!spec.run || !action->isEnabled())
            continue;
        const QString name = menuTitle(spec.menu) + QStringLiteral(" ▸ ") + action->text().remove(u'&');
        const int rank = distance(name, letters);
        if (rank < 0)
            continue;
        auto *item = new QTreeWidgetItem({name, action->shortcut().toString(QKeySequence::NativeText)});
        item->setIcon(0, action->icon().isNull() ? blank : action->icon());
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, Qt::UserRole, QVariant::fromValue<QAction *>(action));
        ranked.emplace(rank, item);
    }
    m_list->clear();
    for (const auto &[rank, item] : ranked)
        m_list->addTopLevelItem(item);
    select(0);
}

void CommandPalette::select(int row)
{
    if (QTreeWidgetItem *item = m_list->topLevelItem(qBound(0, row, m_list->topLevelItemCount() - 1)))
        m_list->setCurrentItem(item);
}

void CommandPalette::runCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    auto *action = item ? item->data(0, Qt::UserRole).value<QAction *>() : nullptr;
    close();
    if (action)
        action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (by != 0) {
            select(m_list->indexOfTopLevelItem(m_list->currentItem()) + by);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace portolan
