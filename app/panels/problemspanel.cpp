// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/problemspanel.h"

#include "app/panels/severityicon.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeView>

namespace portolan {

// Lets through what holds the words searched for, of the severities that are switched on.
class ProblemsPanel::Filter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShown(kube::Severity severity, bool shown)
    {
        m_shown.at(static_cast<std::size_t>(severity)) = shown;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        const int severity = index.data(ProblemsModel::SeverityRole).toInt();
        return m_shown.at(static_cast<std::size_t>(severity)) && QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    std::array<bool, 3> m_shown {true, true, true};
};

ProblemsPanel::ProblemsPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_filter(new Filter(this))
    , m_search(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_nothing(new QLabel(this))
{
    m_filter->setSourceModel(&m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setPlaceholderText(tr("Filter problems"));
    m_search->setAccessibleName(tr("Filter problems"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    bar->setSpacing(4);
    bar->addWidget(m_search, 1);
    for (const auto severity : {kube::Severity::Error, kube::Severity::Warning, kube::Severity::Info})
        bar->addWidget(severityButton(severity));

    m_list->setModel(m_filter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Problems"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ProblemsModel::What, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ProblemsModel::Where, QHeaderView::Interactive);
    m_list->header()->setSectionResizeMode(ProblemsModel::Code, QHeaderView::ResizeToContents);
    m_list->header()->resizeSection(ProblemsModel::Where, 240);
    m_list->setTextElideMode(Qt::ElideMiddle);
    connect(m_list, &QTreeView::clicked, this, &ProblemsPanel::choose);
    connect(m_list, &QTreeView::activated, this, &ProblemsPanel::choose);

    m_nothing->setObjectName(QStringLiteral("quiet"));
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_list, 1);

    connect(&session, &Session::snapshotChanged, this, &ProblemsPanel::update);
    connect(&session, &Session::filesChanged, this, &ProblemsPanel::update);
    update();
}

QToolButton *ProblemsPanel::severityButton(kube::Severity severity)
{
    auto *button = new QToolButton(this);
    button->setIcon(severityIcon(severity));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setChecked(true);
    button->setToolTip(tr("Show: %1").arg(severityName(severity)));
    button->setAccessibleName(severityName(severity));
    connect(button, &QToolButton::toggled, this, [this, severity](bool on) { m_filter->setShown(severity, on); });
    m_buttons.at(static_cast<std::size_t>(severity)) = button;
    return button;
}

void ProblemsPanel::update()
{
    m_model.setProblems(problemsOf(m_session));
    for (const auto severity : {kube::Severity::Error, kube::Severity::Warning, kube::Severity::Info})
        m_buttons.at(static_cast<std::size_t>(severity))->setText(QString::number(m_model.count(severity)));
    const bool any = m_model.rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(m_session.files().empty() ? tr("Nothing is open.") : tr("No problems found."));
}

void ProblemsPanel::choose(const QModelIndex &index)
{
    const Problem &problem = m_model.problem(m_filter->mapToSource(index).row());
    if (!problem.item.empty())
        m_session.selection().pointOut(problem.item);
    Q_EMIT placeChosen(problem.file, problem.span);
}

void ProblemsPanel::step(int by)
{
    const int rows = m_filter->rowCount();
    if (rows == 0)
        return;
    const QModelIndex current = m_list->currentIndex();
    const int row = current.isValid() ? (current.row() + by + rows) % rows : (by > 0 ? 0 : rows - 1);
    const QModelIndex next = m_filter->index(row, 0);
    m_list->setCurrentIndex(next);
    choose(next);
}

} // namespace portolan
