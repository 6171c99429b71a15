// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/problemspanel.h"

#include "app/panels/problemdetail.h"
#include "app/panels/severityicon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

namespace portolan {

// Lets through what holds the words searched for, of the severities that are switched on.
class ProblemsPanel::Filter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    // Empty: every rule.
    void setCode(const QString &code)
    {
        m_code = code;
        invalidateFilter();
    }
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
        const bool rule = m_code.isEmpty() || index.data(ProblemsModel::CodeRole).toString() == m_code;
        return rule && m_shown.at(static_cast<std::size_t>(severity)) && QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    std::array<bool, 3> m_shown {true, true, true};
    QString m_code;
};

ProblemsPanel::ProblemsPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_filter(new Filter(this))
    , m_search(new QLineEdit(this))
    , m_rules(new QComboBox(this))
    , m_detail(new ProblemDetail(session, this))
    , m_list(new QTreeView(this))
    , m_nothing(new QLabel(this))
{
    makeList();
    m_nothing->setObjectName(QStringLiteral("quiet"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_split = new QSplitter(this);
    m_split->setObjectName(QStringLiteral("problemSplit"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_list);
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({1000, 1000}); // halves, whatever the width
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeBar());
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_split, 1);

    connect(m_detail, &ProblemDetail::placeChosen, this, &ProblemsPanel::placeChosen);
    connect(m_detail, &ProblemDetail::failed, this, &ProblemsPanel::failed);
    connect(&session, &Session::snapshotChanged, this, &ProblemsPanel::update);
    connect(&session, &Session::filesChanged, this, &ProblemsPanel::update);
    update();
}

// What narrows the list down: words, a rule, severities.
QLayout *ProblemsPanel::makeBar()
{
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setPlaceholderText(tr("Filter problems"));
    m_search->setAccessibleName(tr("Filter problems"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    m_rules->setAccessibleName(tr("Rule"));
    m_rules->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_rules, &QComboBox::currentIndexChanged, this, [this] { m_filter->setCode(m_rules->currentData().toString()); });

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    bar->setSpacing(4);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_rules);
    for (const auto severity : {kube::Severity::Error, kube::Severity::Warning, kube::Severity::Info})
        bar->addWidget(severityButton(severity));
    return bar;
}

void ProblemsPanel::makeList()
{
    m_list->setModel(m_filter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Problems"));
    m_list->header()->setStretchLastSection(false);
    m_filter->setSourceModel(&m_model); // the header knows its sections from here on
    m_list->header()->setSectionResizeMode(ProblemsModel::What, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ProblemsModel::Where, QHeaderView::Interactive);
    m_list->header()->setSectionResizeMode(ProblemsModel::Code, QHeaderView::ResizeToContents);
    m_list->header()->resizeSection(ProblemsModel::Where, 180);
    m_list->setTextElideMode(Qt::ElideMiddle);
    connect(m_list, &QTreeView::clicked, this, &ProblemsPanel::choose);
    connect(m_list, &QTreeView::activated, this, &ProblemsPanel::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPanel::showDetail);
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
    const Mark mark = current();
    m_model.setProblems(problemsOf(m_session));
    updateRules();
    for (const auto severity : {kube::Severity::Error, kube::Severity::Warning, kube::Severity::Info})
        m_buttons.at(static_cast<std::size_t>(severity))->setText(QString::number(m_model.count(severity)));
    const bool any = m_model.rowCount() > 0;
    m_split->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(m_session.files().empty() ? tr("Nothing is open.") : tr("No problems found."));
    restore(mark);
}

// Every rule that occurs, the one that was chosen still chosen.
void ProblemsPanel::updateRules()
{
    const QString chosen = m_rules->currentData().toString();
    {
        const QSignalBlocker blocker(m_rules);
        m_rules->clear();
        m_rules->addItem(tr("All rules"), QString());
        for (const QString &code : m_model.codes())
            m_rules->addItem(code, code);
        m_rules->setCurrentIndex(std::max(0, m_rules->findData(chosen)));
    }
    m_filter->setCode(m_rules->currentData().toString());
}

ProblemsPanel::Mark ProblemsPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return {{}, {}, {}, -1};
    const Problem &problem = m_model.problem(m_filter->mapToSource(index).row());
    return {problem.code, problem.text, problem.file, index.row()};
}

// The problem that was current, else the one that took its place: what was repaired makes room for the next.
void ProblemsPanel::restore(const Mark &mark)
{
    if (mark.row < 0 || m_filter->rowCount() == 0) {
        m_detail->clear();
        return;
    }
    int row = std::min(mark.row, m_filter->rowCount() - 1);
    for (int i = 0; i < m_filter->rowCount(); ++i) {
        const Problem &problem = m_model.problem(m_filter->mapToSource(m_filter->index(i, 0)).row());
        if (problem.code == mark.code && problem.text == mark.text && problem.file == mark.file) {
            row = i;
            break;
        }
    }
    m_list->setCurrentIndex(m_filter->index(row, 0));
}

void ProblemsPanel::showDetail(const QModelIndex &index)
{
    if (index.isValid())
        m_detail->show(m_model.problem(m_filter->mapToSource(index).row()));
    else
        m_detail->clear();
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
