// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/storypanel.h"

#include "app/session/storyfile.h"
#include "app/session/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan {

namespace {

constexpr int kView = Qt::UserRole; // its index in the story, as it was when the list was filled

} // namespace

StoryPanel::StoryPanel(StoryFile &file, QWidget *parent)
    : QWidget(parent)
    , m_file(file)
    , m_list(new QListWidget(this))
    , m_note(new QPlainTextEdit(this))
{
    m_list->setObjectName(QStringLiteral("storyViews"));
    m_list->setAccessibleName(tr("Views of the story"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_list->installEventFilter(this);
    m_note->setObjectName(QStringLiteral("storyNote"));
    m_note->setAccessibleName(tr("Note of the view"));
    m_note->setPlaceholderText(tr("What is said to this view"));
    m_note->setFrameShape(QFrame::NoFrame);
    m_note->setTabChangesFocus(true);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_list);
    split->addWidget(m_note);
    split->setSizes({240, 120});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(split, 1);
    connect(&file, &StoryFile::changed, this, &StoryPanel::showStory);
    connect(m_list, &QListWidget::itemChanged, this, [this] { takeOver(); });
    // After the drop is through: the list still holds the moved item twice until then.
    connect(
        m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] { takeOver(); }, Qt::QueuedConnection);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showNote();
        updateButtons();
    });
    connect(m_list, &QListWidget::itemClicked, this, [this] { Q_EMIT viewChosen(current()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT viewChosen(current()); });
    connect(m_note, &QPlainTextEdit::textChanged, this, &StoryPanel::noteChanged);
    showStory();
}

QWidget *StoryPanel::makeBar()
{
    auto *bar = new QWidget(this);
    auto *rows = new QVBoxLayout(bar); // two, so that the pane may be narrow
    rows->setContentsMargins(8, 4, 8, 4);
    rows->setSpacing(2);
    QHBoxLayout *layout = nullptr;
    const auto begin = [&] {
        layout = new QHBoxLayout;
        layout->setSpacing(2);
        rows->addLayout(layout);
    };
    begin();
    const auto button = [&](const QString &text, const QString &tip, const char *name) {
        auto *made = new QToolButton(bar);
        made->setObjectName(QLatin1String(name));
        made->setText(text);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        layout->addWidget(made);
        return made;
    };
    auto *add = button(tr("Add view"), tr("Add what is seen now as a view"), "storyAdd");
    auto *renew = button(tr("Update"), tr("Let the chosen view show what is seen now"), "storyUpdate");
    layout->addStretch(1);
    auto *up = button(QStringLiteral("↑"), tr("Move the view up (Alt+Up)"), "storyUp");
    auto *down = button(QStringLiteral("↓"), tr("Move the view down (Alt+Down)"), "storyDown");
    begin();
    auto *rename = button(tr("Rename"), tr("Rename the view (F2)"), "storyRename");
    auto *remove = button(tr("Remove"), tr("Remove the view (Del)"), "storyRemove");
    layout->addStretch(1);
    m_present = button(tr("Present"), tr("Present the story from the chosen view on"), "storyPresent");
    m_export = button(tr("Export…"), tr("Write the story as slides, PDF or HTML"), "storyExport");
    m_needView = {renew, up, down, rename, remove};
    connect(add, &QToolButton::clicked, this, &StoryPanel::addRequested);
    connect(renew, &QToolButton::clicked, this, [this] { Q_EMIT updateRequested(current()); });
    connect(up, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(down, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    connect(rename, &QToolButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(remove, &QToolButton::clicked, this, &StoryPanel::removeCurrent);
    connect(m_present, &QToolButton::clicked, this, [this] { Q_EMIT presentRequested(std::max(current(), 0)); });
    connect(m_export, &QToolButton::clicked, this, &StoryPanel::exportRequested);
    return bar;
}

int StoryPanel::current() const
{
    return m_list->currentRow();
}

void StoryPanel::showStory()
{
    if (m_filling)
        return;
    m_filling = true;
    const int row = current();
    m_list->clear();
    for (const StoryView &view : m_file.story().views) {
        auto *item = new QListWidgetItem(toQt(view.name), m_list);
        item->setFlags((item->flags() | Qt::ItemIsEditable) & ~Qt::ItemIsDropEnabled);
        item->setData(kView, m_list->count() - 1);
    }
    m_list->setCurrentRow(std::clamp(row, m_list->count() > 0 ? 0 : -1, m_list->count() - 1));
    m_filling = false;
    showNote();
    updateButtons();
}

void StoryPanel::showNote()
{
    if (m_filling)
        return;
    const auto &views = m_file.story().views;
    const bool there = current() >= 0 && static_cast<std::size_t>(current()) < views.size();
    const QString note = there ? toQt(views[static_cast<std::size_t>(current())].note) : QString();
    m_note->setEnabled(there);
    if (note == m_note->toPlainText())
        return; // the cursor stays where one types
    m_filling = true;
    m_note->setPlainText(note);
    m_filling = false;
}

void StoryPanel::updateButtons()
{
    for (QToolButton *button : m_needView)
        button->setEnabled(current() >= 0);
    m_present->setEnabled(m_list->count() > 0);
    m_export->setEnabled(m_list->count() > 0);
}

void StoryPanel::takeOver()
{
    if (m_filling)
        return;
    Story story;
    for (int row = 0; row < m_list->count(); ++row) {
        const auto index = static_cast<std::size_t>(m_list->item(row)->data(kView).toInt());
        if (index >= m_file.story().views.size())
            return; // the story changed under the drag
        StoryView view = m_file.story().views[index];
        view.name = m_list->item(row)->text().simplified().toStdString();
        story.views.push_back(std::move(view));
    }
    m_filling = true; // the list shows it already
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setData(kView, row);
    m_file.setStory(story);
    m_filling = false;
    showNote();
    updateButtons();
}

void StoryPanel::noteChanged()
{
    if (m_filling || current() < 0)
        return;
    Story story = m_file.story();
    story.views[static_cast<std::size_t>(current())].note = m_note->toPlainText().toStdString();
    m_filling = true;
    m_file.setStory(story, StoryFile::Write::Soon);
    m_filling = false;
}

void StoryPanel::moveCurrent(int by)
{
    const int row = current();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    Story story = m_file.story();
    const auto from = story.views.begin() + row;
    std::iter_swap(from, from + by);
    m_file.setStory(story);
    m_list->setCurrentRow(row + by);
}

void StoryPanel::removeCurrent()
{
    if (current() < 0)
        return;
    Story story = m_file.story();
    story.views.erase(story.views.begin() + current());
    m_file.setStory(story);
}

void StoryPanel::beginNaming(int view)
{
    m_list->setCurrentRow(view);
    // Once the pane has its size: a list that was just shown closes its editors.
    QTimer::singleShot(0, m_list, [this, view] {
        QListWidgetItem *item = m_list->item(view);
        if (!item || !isVisible())
            return;
        m_list->setFocus();
        m_list->editItem(item);
    });
}

bool StoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int by = key->modifiers() != Qt::AltModifier ? 0
            : key->key() == Qt::Key_Up                     ? -1
            : key->key() == Qt::Key_Down                   ? 1
                                                           : 0;
        const bool removes = key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier;
        if (by == 0 && !removes)
            return QWidget::eventFilter(watched, event);
        if (event->type() == QEvent::ShortcutOverride)
            event->accept(); // not what the window means by it
        else if (removes)
            removeCurrent();
        else
            moveCurrent(by);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace portolan
