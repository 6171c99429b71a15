// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/comparisonpanel.h"

#include "app/session/comparing.h"
#include "app/session/words.h"
#include "core/export/surveys.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace portolan {

namespace {

QString kindName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return ComparisonPanel::tr("+ added");
    case ChangeKind::Removed:
        return ComparisonPanel::tr("− removed");
    case ChangeKind::Changed:
        break;
    }
    return ComparisonPanel::tr("± changed");
}

QString thingName(ChangedThing thing)
{
    switch (thing) {
    case ChangedThing::Service:
        return ComparisonPanel::tr("Service");
    case ChangedThing::ServicePort:
        return ComparisonPanel::tr("service port");
    case ChangedThing::Workload:
        return ComparisonPanel::tr("workload");
    case ChangedThing::PodPort:
        return ComparisonPanel::tr("container port");
    case ChangedThing::Entry:
        break;
    }
    return ComparisonPanel::tr("entry");
}

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(plainTip(text));
    item->setData(text.toCaseFolded(), TablePanel::kSortRole);
    return item;
}

} // namespace

ComparisonPanel::ComparisonPanel(Session &session, Comparing &comparing, QWidget *parent)
    : TablePanel(session, {tr("Comparison"), tr("Filter changes")}, parent)
    , m_comparing(comparing)
    , m_leave(new QToolButton(this))
{
    m_model.setHorizontalHeaderLabels({tr("Change"), tr("Part"), tr("Object"), tr("Was"), tr("Is")});
    setModel(m_model);
    m_leave->setText(tr("Leave"));
    m_leave->setToolTip(tr("Show the picture without the comparison (Esc)"));
    bar().addWidget(m_leave);
    connect(m_leave, &QToolButton::clicked, &comparing, &Comparing::end);
    connect(&comparing, &Comparing::changed, this, &ComparisonPanel::outdate);
}

void ComparisonPanel::load()
{
    m_model.removeRows(0, m_model.rowCount());
    m_leave->setVisible(m_comparing.isOn());
    const Comparison *result = m_comparing.result();
    for (const GraphChange &change : result ? result->changes : std::vector<GraphChange>()) {
        const NodeKey object = change.key.withPart({});
        const QString part = thingName(change.thing) + (change.label.empty() ? QString() : u' ' + toQt(change.label));
        m_model.appendRow({cell(kindName(change.kind)), cell(part), cell(toQt(object.id())),
            cell(toQt(sideOf(change, &FieldChange::before))), cell(toQt(sideOf(change, &FieldChange::after)))});
    }
}

QString ComparisonPanel::emptiness() const
{
    if (!m_comparing.isOn())
        return tr("Nothing is compared. View ▸ Compare holds what is open against files, a revision in Git, or what was saved.");
    return m_comparing.result() ? tr("No port differs from %1.").arg(m_comparing.otherName()) : tr("Comparing…");
}

QString ComparisonPanel::counted(int shown, int all) const
{
    return shown == all ? tr("Changes: %1").arg(shown) : tr("Changes: %1 of %2").arg(shown).arg(all);
}

TextTable ComparisonPanel::tableOf(const std::vector<int> &rows) const
{
    std::vector<GraphChange> chosen;
    for (const int row : m_comparing.result() ? rows : std::vector<int>())
        chosen.push_back(m_comparing.result()->changes[static_cast<std::size_t>(row)]);
    return changeTable(chosen);
}

std::string ComparisonPanel::idAt(int row, int /*column*/) const
{
    return m_comparing.result() ? m_comparing.result()->ids[static_cast<std::size_t>(row)] : std::string();
}

bool ComparisonPanel::speaksOf(int row, const std::string &id) const
{
    const std::string mine = idAt(row, 0);
    return !mine.empty() && (id == mine || id.starts_with(mine + '/'));
}

} // namespace portolan
