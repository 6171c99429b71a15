// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/porttablepanel.h"

#include "app/panels/severityicon.h"

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

// The id in the picture of what a column of a row speaks of, as near as the chain has it.
std::string idAt(const PortRow &row, std::string_view column, const HitMap *picture)
{
    std::string id = row.serviceId;
    if (column == "entry" || column == "web_port")
        id = row.entryId;
    else if (column == "workload" || column == "container" || column == "container_port" || column == "application_port"
        || column == "evidence")
        id = row.podId;
    else if (column == "node_port" && picture != nullptr && !row.nodeIdEnd.empty())
        id = picture->endingIn("Node/" + row.ns + '/', row.nodeIdEnd);
    for (const std::string *other : {&row.serviceId, &row.entryId, &row.podId}) {
        if (id.empty())
            id = *other;
    }
    return id;
}

} // namespace

// Lets through what holds all the words searched for.
class PortTablePanel::Filter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &text)
    {
        m_words = text.split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }
    void setOnlyBroken(bool only)
    {
        m_onlyBroken = only;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const auto *source = sourceModel();
        if (m_onlyBroken && !source->index(row, 0, parent).data(PortTableModel::BrokenRole).toBool())
            return false;
        return std::ranges::all_of(m_words, [&](const QString &word) {
            for (int column = 0; column < source->columnCount(); ++column) {
                if (source->index(row, column, parent).data().toString().contains(word, Qt::CaseInsensitive))
                    return true;
            }
            return false;
        });
    }

private:
    QStringList m_words;
    bool m_onlyBroken = false;
};

PortTablePanel::PortTablePanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_filter(new Filter(this))
    , m_search(new QLineEdit(this))
    , m_onlyBroken(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_table(new QTreeView(this))
    , m_nothing(new QLabel(this))
{
    m_filter->setSourceModel(&m_model);
    m_filter->setSortRole(PortTableModel::SortRole);
    m_search->setPlaceholderText(tr("Filter ports"));
    m_search->setAccessibleName(tr("Filter ports"));
    m_search->setClearButtonEnabled(true);
    m_onlyBroken->setIcon(severityIcon(kube::Severity::Error));
    m_onlyBroken->setCheckable(true);
    m_onlyBroken->setText(tr("Broken"));
    m_onlyBroken->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_onlyBroken->setToolTip(tr("Show only chains that break"));
    m_count->setObjectName(QStringLiteral("quiet"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    bar->setSpacing(6);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_count);
    bar->addWidget(m_onlyBroken);
    bar->addWidget(copyButton());

    setUpTable();
    m_nothing->setObjectName(QStringLiteral("quiet"));
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_table, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setWords(text);
        tellCount();
    });
    connect(m_onlyBroken, &QToolButton::toggled, this, [this](bool on) {
        m_filter->setOnlyBroken(on);
        tellCount();
    });
    connect(m_table, &QTreeView::clicked, this, &PortTablePanel::selectInDiagram);
    connect(m_table, &QTreeView::activated, this, &PortTablePanel::selectInDiagram);
    const auto outdate = [this] {
        m_outdated = true;
        if (isVisible())
            fill();
    };
    connect(&session, &Session::snapshotChanged, this, outdate);
    connect(&session, &Session::filesChanged, this, [this, outdate] {
        if (m_session.files().empty())
            outdate();
    });
    connect(&session.selection(), &Selection::changed, this, &PortTablePanel::followDiagram);
}

void PortTablePanel::setUpTable()
{
    m_table->setModel(m_filter);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAllColumnsShowFocus(true);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setAccessibleName(tr("Ports"));
    m_table->setSortingEnabled(true);
    m_table->header()->setSortIndicatorClearable(true);
    m_table->header()->setSortIndicator(-1, Qt::AscendingOrder); // as the chains come, until a header is clicked
    m_table->header()->setSectionsMovable(true);
}

QToolButton *PortTablePanel::copyButton()
{
    auto *csv = new QAction(tr("Copy as CSV"), this);
    csv->setShortcut(QKeySequence::Copy);
    csv->setShortcutContext(Qt::WidgetShortcut);
    connect(csv, &QAction::triggered, this, &PortTablePanel::copyAsCsv);
    auto *markdown = new QAction(tr("Copy as Markdown"), this);
    connect(markdown, &QAction::triggered, this, &PortTablePanel::copyAsMarkdown);
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

void PortTablePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        fill();
}

void PortTablePanel::fill()
{
    m_outdated = false;
    const auto &snapshot = m_session.snapshot();
    const bool open = !m_session.files().empty() && snapshot && snapshot->graph;
    m_model.setRows(open ? portTable(*snapshot->graph) : std::vector<PortRow>());
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_table->setColumnHidden(column, !m_model.isUsed(column));
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + 8, kWidestColumn));
    }
    const bool any = m_model.rowCount() > 0;
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(open ? tr("There is no port here.") : tr("Nothing is open."));
    tellCount();
    followDiagram();
}

void PortTablePanel::tellCount()
{
    const int shown = m_filter->rowCount();
    m_count->setText(
        shown == m_model.rowCount() ? tr("Chains: %1").arg(shown) : tr("Chains: %1 of %2").arg(shown).arg(m_model.rowCount()));
}

void PortTablePanel::selectInDiagram(const QModelIndex &index)
{
    if (m_table->selectionModel()->selectedRows().size() > 1)
        return; // rows are being gathered, to be copied
    const PortRow &row = m_model.rows()[static_cast<std::size_t>(m_filter->mapToSource(index).row())];
    const auto column = portColumns().at(static_cast<std::size_t>(index.column())).name;
    const std::string id = idAt(row, column, m_session.hitMap().get());
    if (id.empty())
        return;
    const QScopedValueRollback selecting(m_selecting, true);
    m_session.selection().pointOut(id);
}

// Selects the chains that pass what is selected in the diagram.
void PortTablePanel::followDiagram()
{
    if (m_selecting || m_outdated)
        return;
    const std::string id = m_session.selection().current();
    QItemSelection selected;
    for (int row = 0; row < m_filter->rowCount() && !id.empty(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (passes(m_model.rows()[static_cast<std::size_t>(m_filter->mapToSource(index).row())], id))
            selected.select(index, index);
    }
    m_table->selectionModel()->select(selected, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!selected.isEmpty())
        m_table->scrollTo(selected.indexes().constFirst());
}

std::vector<PortRow> PortTablePanel::meantRows() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter->rowCount(); ++row)
            rows.append(m_filter->index(row, 0));
    }
    std::vector<PortRow> meant;
    for (const QModelIndex &index : rows)
        meant.push_back(m_model.rows()[static_cast<std::size_t>(m_filter->mapToSource(index).row())]);
    return meant;
}

void PortTablePanel::copyAsCsv() const
{
    const QByteArray csv = QByteArray::fromStdString(toCsv(meantRows()));
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(csv));
    data->setData(QStringLiteral("text/csv"), csv);
    QGuiApplication::clipboard()->setMimeData(data);
}

void PortTablePanel::copyAsMarkdown() const
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(toMarkdown(meantRows())));
}

} // namespace portolan
