// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/sourcespanel.h"

#include "app/session/words.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QTreeView>
#include <QVBoxLayout>

#include <map>

namespace portolan {

namespace {

constexpr int kFileRole = Qt::UserRole; // FileId, of files
constexpr int kSourceRole = Qt::UserRole + 1; // of both
constexpr int kNameRole = Qt::UserRole + 2; // what is shown while there are no changes
constexpr int kFewFiles = 40; // folders with more of them start folded

QStandardItem *line(const QString &name, const QString &source)
{
    auto *item = new QStandardItem(name);
    item->setEditable(false);
    item->setData(source, kSourceRole);
    item->setData(name, kNameRole);
    return item;
}

} // namespace

SourcesPanel::SourcesPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tree(new QTreeView(this))
{
    m_tree->setModel(&m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setAccessibleName(tr("Sources"));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree);
    const auto choose = [this](const QModelIndex &index) {
        if (const QVariant file = index.data(kFileRole); file.isValid())
            Q_EMIT fileChosen(file.toUInt());
    };
    connect(m_tree, &QTreeView::clicked, this, choose);
    connect(m_tree, &QTreeView::activated, this, choose);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        QModelIndex index = m_tree->indexAt(at);
        if (!index.isValid()) { // by key it is asked for in the middle of the tree
            index = m_tree->currentIndex();
            at = m_tree->visualRect(index).bottomLeft();
        }
        if (index.isValid())
            Q_EMIT menuRequested(index.data(kSourceRole).toString(), currentFile(), m_tree->viewport()->mapToGlobal(at));
    });
    connect(&session, &Session::filesChanged, this, &SourcesPanel::update);
    update();
}

std::optional<FileId> SourcesPanel::currentFile() const
{
    const QVariant file = m_tree->currentIndex().data(kFileRole);
    return file.isValid() ? std::optional<FileId>(file.toUInt()) : std::nullopt;
}

// Most changes are to what files hold, not to which are open: the tree then stays as the user left it.
void SourcesPanel::update()
{
    QList<FileId> shown;
    for (int source = 0; source < m_model.rowCount(); ++source) {
        const QStandardItem *top = m_model.item(source);
        if (top->data(kFileRole).isValid())
            shown.append(top->data(kFileRole).toUInt());
        for (int file = 0; file < top->rowCount(); ++file)
            shown.append(top->child(file)->data(kFileRole).toUInt());
    }
    QList<FileId> open;
    for (const OpenFile &file : m_session.files())
        open.append(file.id);
    std::ranges::sort(shown);
    std::ranges::sort(open);
    if (shown != open || m_model.rowCount() != m_session.sources().size())
        rebuild();
    mark();
}

void SourcesPanel::rebuild()
{
    m_model.clear();
    std::map<QString, QStandardItem *> tops;
    for (const QString &source : m_session.sources()) {
        QStandardItem *top = line(source == u'-' ? tr("Standard input") : sourceTitle(source), source);
        top->setToolTip(source);
        m_model.appendRow(top);
        tops.emplace(source, top);
    }
    for (const OpenFile &file : m_session.files()) {
        const QString source = m_session.sourceOf(file);
        const auto top = tops.find(source);
        const QString name = toQt(file.source.name);
        if (top == tops.end())
            continue;
        QStandardItem *item = top->second;
        if (name != source && source != u'-' && !file.isCluster()) {
            item = line(name.mid(source.size()).remove(0, source.endsWith(u'/') ? 0 : 1), source);
            top->second->appendRow(item);
        }
        item->setData(file.id, kFileRole);
        item->setToolTip(name);
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.item(row)->rowCount() <= kFewFiles)
            m_tree->expand(m_model.index(row, 0));
    }
}

void SourcesPanel::mark()
{
    const auto markOne = [this](QStandardItem *item) {
        const OpenFile *file = m_session.file(item->data(kFileRole).toUInt());
        const bool edited = file && file->edited();
        const QString name = item->data(kNameRole).toString();
        item->setText(edited ? QStringLiteral("● ") + name : name);
        item->setData(edited ? tr("%1, with unsaved changes").arg(name) : name, Qt::AccessibleTextRole);
    };
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QStandardItem *top = m_model.item(row);
        markOne(top);
        if (const auto note = m_notes.constFind(top->data(kSourceRole).toString()); note != m_notes.constEnd()) {
            const QString name = top->data(kNameRole).toString();
            top->setText(name + QStringLiteral("  —  ") + note->text + (note->alarming ? tr("  ⚠ TLS not checked") : QString()));
            top->setData(note->alarming ? QColor(0xE0, 0x3A, 0x3A) : note->colour, Qt::ForegroundRole);
            top->setToolTip(note->toolTip);
            top->setData(top->text(), Qt::AccessibleTextRole);
        }
        for (int child = 0; child < top->rowCount(); ++child)
            markOne(top->child(child));
    }
}

void SourcesPanel::setNote(
    const QString &source, const QString &note, const QString &toolTip, const QColor &colour, bool alarming)
{
    m_notes.insert(source, {note, toolTip, colour, alarming});
    update();
}

void SourcesPanel::keyPressEvent(QKeyEvent *event)
{
    const QVariant source = m_tree->currentIndex().data(kSourceRole);
    if (event->key() == Qt::Key_Delete && source.isValid())
        Q_EMIT removeRequested(source.toString());
    else
        QWidget::keyPressEvent(event);
}

} // namespace portolan
