// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/tablepanel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace portolan {

namespace {

constexpr int kWidestColumn = 260;

} // namespace

// Lets through what holds all the words searched for.
class TablePanel::Filter final : public QSortFilterProxyModel
{
public:
    explicit Filter(TablePanel &panel)
        : QSortFilterProxyModel(&panel)
        , m_panel(panel)
    {
        setRecursiveFilteringEnabled(true); // a heading stays while something stands under it
        setSortRole(kSortRole);
    }

    void setWords(const QString &text)
    {
        m_words = text.split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }
    void setAccepted(std::function<bool(int)> accepted)
    {
        m_accepted = std::move(accepted);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const auto *source = sourceModel();
        const int number = m_panel.rowOf(source->index(row, 0, parent));
        if (number < 0 || (m_accepted && !m_accepted(number)))
            return false;
        return std::ranges::all_of(m_words, [&](const QString &word) {
            for (int column = 0; column < source->columnCount(parent); ++column) {
                if (source->index(row, column, parent).data().toString().contains(word, Qt::CaseInsensitive))
                    return true;
            }
            return false;
        });
    }

private:
    TablePanel &m_panel;
    QStringList m_words;
    std::function<bool(int)> m_accepted;
};

TablePanel::TablePanel(Session &session, const Texts &texts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_filter(new Filter(*this))
    , m_bar(new QHBoxLayout)
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_table(new QTreeView(this))
    , m_nothing(new QLabel(this))
{
    m_search->setPlaceholderText(texts.filter);
    m_search->setAccessibleName(texts.filter);
    m_search->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("quiet"));
    m_bar->setContentsMargins(8, 6, 8, 6);
    m_bar->setSpacing(6);
    m_bar->addWidget(m_search, 1);
    m_bar->addWidget(m_count);
    m_bar->addWidget(copyButton());
    setUpTable(texts);
    m_nothing->setObjectName(QStringLiteral("quiet"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_bar);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_table, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setWords(text);
        tellCount();
    });
    connect(m_table, &QTreeView::clicked, this, &TablePanel::selectInDiagram);
    connect(m_table, &QTreeView::activated, this, &TablePanel::selectInDiagram);
    connect(&session, &Session::snapshotChanged, this, &TablePanel::outdate);
    connect(&session, &Session::filesChanged, this, [this] {
        if (m_session.files().empty())
            outdate();
    });
    connect(&session.selection(), &Selection::changed, this, &TablePanel::followDiagram);
}

void TablePanel::setModel(QAbstractItemModel &model)
{
    m_filter->setSourceModel(&model);
    m_table->header()->setSortIndicator(-1, Qt::AscendingOrder); // as the rows come, until a header is clicked
}

void TablePanel::setUpTable(const Texts &texts)
{
    m_table->setModel(m_filter);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAllColumnsShowFocus(true);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setAccessibleName(texts.name);
    m_table->setSortingEnabled(true);
    m_table->header()->setSortIndicatorClearable(true);
    m_table->header()->setSectionsMovable(true);
}

QToolButton *TablePanel::copyButton()
{
    auto *csv = new QAction(tr("Copy as CSV"), this);
    csv->setShortcut(QKeySequence::Copy);
    csv->setShortcutContext(Qt::WidgetShortcut);
    connect(csv, &QAction::triggered, this, &TablePanel::copyAsCsv);
    auto *markdown = new QAction(tr("Copy as Markdown"), this);
    connect(markdown, &QAction::triggered, this, &TablePanel::copyAsMarkdown);
    m_table->addActions({csv, markdown});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *button = new QToolButton(this);
    button->setText(tr("Copy"));
    button->setToolTip(tr("Copy the selected rows, or all that are shown"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    menu->addActions({csv, markdown});
    button->setMenu(menu);
    return button;
}

int TablePanel::rowOf(const QModelIndex &index) const
{
    return index.row();
}

int TablePanel::rowAt(const QModelIndex &shown) const
{
    return rowOf(m_filter->mapToSource(shown));
}

std::vector<QModelIndex> TablePanel::shownRows() const
{
    std::vector<QModelIndex> rows;
    for (int top = 0; top < m_filter->rowCount(); ++top) {
        const QModelIndex index = m_filter->index(top, 0);
        if (rowAt(index) >= 0)
            rows.push_back(index);
        for (int below = 0; below < m_filter->rowCount(index); ++below)
            rows.push_back(m_filter->index(below, 0, index));
    }
    return rows;
}

void TablePanel::setAccepted(std::function<bool(int)> accepted)
{
    m_filter->setAccepted(std::move(accepted));
    m_table->expandAll();
    tellCount();
}

bool TablePanel::isOpen() const
{
    return !m_session.files().empty() && m_session.snapshot() && m_session.snapshot()->graph;
}

void TablePanel::outdate()
{
    m_outdated = true;
    if (isVisible())
        fill();
}

void TablePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        fill();
}

void TablePanel::fill()
{
    m_outdated = false;
    load();
    m_table->expandAll();
    fitColumns();
    const bool any = m_filter->sourceModel()->rowCount() > 0;
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(isOpen() ? emptiness() : tr("Nothing is open."));
    tellCount();
    followDiagram();
}

// Columns that say nothing are hidden.
void TablePanel::fitColumns()
{
    const auto *model = m_filter->sourceModel();
    std::vector<QModelIndex> parents {QModelIndex()};
    for (int row = 0; row < model->rowCount(); ++row)
        parents.push_back(model->index(row, 0));
    for (int column = 0; column < model->columnCount(); ++column) {
        const bool used = std::ranges::any_of(parents, [&](const QModelIndex &parent) {
            for (int row = 0; row < model->rowCount(parent); ++row) {
                if (!model->index(row, column, parent).data().toString().isEmpty())
                    return true;
            }
            return false;
        });
        m_table->setColumnHidden(column, !used);
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + 8, kWidestColumn));
    }
}

void TablePanel::tellCount()
{
    int all = 0;
    const auto *model = m_filter->sourceModel();
    for (int top = 0; top < model->rowCount(); ++top)
        all += rowOf(model->index(top, 0)) >= 0 ? 1 : model->rowCount(model->index(top, 0));
    m_count->setText(counted(static_cast<int>(shownRows().size()), all));
}

void TablePanel::selectInDiagram(const QModelIndex &index)
{
    const int row = rowAt(index.siblingAtColumn(0));
    if (row < 0 || m_table->selectionModel()->selectedRows().size() > 1)
        return; // rows are being gathered, to be copied
    const std::string id = idAt(row, index.column());
    if (id.empty())
        return;
    const QScopedValueRollback selecting(m_selecting, true);
    m_session.selection().pointOut(id);
}

void TablePanel::followDiagram()
{
    if (m_selecting || m_outdated)
        return;
    const std::string id = m_session.selection().current();
    QItemSelection selected;
    for (const QModelIndex &index : id.empty() ? std::vector<QModelIndex>() : shownRows()) {
        if (speaksOf(rowAt(index), id))
            selected.select(index, index);
    }
    m_table->selectionModel()->select(selected, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!selected.isEmpty())
        m_table->scrollTo(selected.indexes().constFirst());
}

std::vector<int> TablePanel::meantRows() const
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    std::vector<int> meant;
    for (const QModelIndex &index : shownRows()) {
        if (chosen.isEmpty() || chosen.contains(index))
            meant.push_back(rowAt(index));
    }
    return meant;
}

void TablePanel::copyAsCsv() const
{
    const QByteArray csv = QByteArray::fromStdString(toCsv(tableOf(meantRows())));
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(csv));
    data->setData(QStringLiteral("text/csv"), csv);
    QGuiApplication::clipboard()->setMimeData(data);
}

void TablePanel::copyAsMarkdown() const
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(toMarkdown(tableOf(meantRows()))));
}

} // namespace portolan
