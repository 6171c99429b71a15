// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/changespanel.h"

#include "app/panels/diffview.h"
#include "app/session/changes.h"
#include "app/session/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr int kFile = Qt::UserRole; // FileId
constexpr int kHunk = Qt::UserRole + 1; // its number in the file; absent: the whole file

QString firstLine(std::string_view text)
{
    return toQt(text.substr(0, text.find_first_of("\r\n"))).trimmed();
}

// "80 → 8080" says more than a line number.
QString titleOf(const Hunk &hunk, const Document &document)
{
    const QString line = QString::number(document.position(hunk.at.begin).line);
    const QString now = firstLine(document.text().substr(hunk.at.begin, hunk.at.size()));
    const QString was = firstLine(hunk.was);
    if (hunk.was.empty())
        return QStringLiteral("%1:  + %2").arg(line, now);
    if (hunk.at.empty())
        return QStringLiteral("%1:  − %2").arg(line, was);
    return QStringLiteral("%1:  %2  →  %3").arg(line, was, now);
}

} // namespace

ChangesPanel::ChangesPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tree(new QTreeWidget(this))
    , m_diff(new DiffView(this))
    , m_revert(new QPushButton(tr("&Revert this"), this))
    , m_revertAll(new QPushButton(tr("Revert &all"), this))
{
    m_tree->setObjectName(QStringLiteral("changesTree"));
    m_tree->setAccessibleName(tr("Unsaved changes"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_revert->setObjectName(QStringLiteral("revertChosen"));
    m_revertAll->setObjectName(QStringLiteral("revertAll"));
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_tree);
    split->addWidget(m_diff);
    split->setSizes({320, 560});
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    bar->addStretch(1);
    bar->addWidget(m_revert);
    bar->addWidget(m_revertAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(split, 1);
    layout->addLayout(bar);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ChangesPanel::showChosen);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const OpenFile *file = fileOf(item);
        const auto hunks = file ? hunksOf(*file) : std::vector<Hunk>();
        const auto at = static_cast<std::size_t>(item->data(0, kHunk).toInt());
        if (at < hunks.size())
            Q_EMIT placeChosen(toQt(file->source.name), hunks[at].at);
    });
    connect(m_revert, &QPushButton::clicked, this, &ChangesPanel::revertChosen);
    connect(m_revertAll, &QPushButton::clicked, this, &ChangesPanel::revertAll);
    connect(&session, &Session::filesChanged, this, &ChangesPanel::update);
    update();
}

const OpenFile *ChangesPanel::fileOf(const QTreeWidgetItem *item) const
{
    return item ? m_session.file(item->data(0, kFile).toUInt()) : nullptr;
}

void ChangesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    update();
}

// Compared only while it is looked at.
void ChangesPanel::update()
{
    if (!isVisible())
        return;
    const QTreeWidgetItem *before = m_tree->currentItem();
    const QVariant file = before ? before->data(0, kFile) : QVariant();
    const QVariant hunk = before ? before->data(0, kHunk) : QVariant();
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    QTreeWidgetItem *chosen = nullptr;
    for (const FileId id : m_session.editedFiles()) {
        const OpenFile &open = *m_session.file(id);
        auto *item = new QTreeWidgetItem(m_tree, {toQt(open.source.name)});
        item->setData(0, kFile, id);
        if (file == id && !hunk.isValid())
            chosen = item;
        const std::vector<Hunk> hunks = hunksOf(open);
        for (std::size_t i = 0; i < hunks.size(); ++i) {
            auto *child = new QTreeWidgetItem(item, {titleOf(hunks[i], *open.source.document)});
            child->setData(0, kFile, id);
            child->setData(0, kHunk, static_cast<int>(i));
            if (file == id && hunk.isValid() && hunk.toInt() == static_cast<int>(i))
                chosen = child;
        }
        item->setExpanded(true);
    }
    m_tree->setCurrentItem(chosen ? chosen : m_tree->topLevelItem(0));
    showChosen();
}

void ChangesPanel::showChosen()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const OpenFile *file = fileOf(item);
    m_revert->setEnabled(file != nullptr);
    m_revert->setText(item && item->data(0, kHunk).isValid() ? tr("&Revert this change") : tr("&Revert this file"));
    m_revertAll->setEnabled(m_tree->topLevelItemCount() > 0);
    m_diff->setPlaceholderText(tr("Nothing is unsaved."));
    m_diff->setDiff(file ? toQt(unsavedDiff(*file)) : QString());
}

void ChangesPanel::revertChosen()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const OpenFile *file = fileOf(item);
    if (!file)
        return;
    const std::vector<Hunk> hunks = hunksOf(*file);
    const QVariant only = item->data(0, kHunk);
    std::vector<Splice> splices;
    for (std::size_t i = 0; i < hunks.size(); ++i) {
        if (!only.isValid() || only.toInt() == static_cast<int>(i))
            splices.push_back({hunks[i].at, hunks[i].was});
    }
    if (const auto done = m_session.replace(file->id, std::move(splices), tr("revert in %1").arg(toQt(file->source.name))); !done)
        Q_EMIT refused(words(done.error()));
}

void ChangesPanel::revertAll()
{
    std::vector<FileEdit> edits;
    for (const FileId id : m_session.editedFiles()) {
        FileEdit edit {id, {}};
        for (Hunk &hunk : hunksOf(*m_session.file(id)))
            edit.splices.push_back({hunk.at, std::move(hunk.was)});
        edits.push_back(std::move(edit));
    }
    if (const auto done = m_session.replace(std::move(edits), tr("revert everything")); !done)
        Q_EMIT refused(words(done.error()));
}

} // namespace portolan
