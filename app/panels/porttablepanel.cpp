// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/porttablepanel.h"

#include "app/panels/severityicon.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace portolan {

namespace {

// The id in the picture of what a column of a row speaks of, as near as the chain has it.
std::string idOf(const PortRow &row, std::string_view column, const HitMap *picture)
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

PortTablePanel::PortTablePanel(Session &session, QWidget *parent)
    : TablePanel(session, {tr("Ports"), tr("Filter ports")}, parent)
{
    setModel(m_model);
    auto *onlyBroken = new QToolButton(this);
    onlyBroken->setIcon(severityIcon(kube::Severity::Error));
    onlyBroken->setObjectName(QStringLiteral("onlyBroken"));
    onlyBroken->setCheckable(true);
    onlyBroken->setText(tr("Broken"));
    onlyBroken->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    onlyBroken->setToolTip(tr("Show only chains that break"));
    bar().insertWidget(2, onlyBroken);
    connect(onlyBroken, &QToolButton::toggled, this,
        [this](bool on) { setAccepted([this, on](int row) { return !on || at(row).broken; }); });
}

void PortTablePanel::load()
{
    m_model.setRows(isOpen() ? portTable(*session().snapshot()->graph) : std::vector<PortRow>());
}

QString PortTablePanel::emptiness() const
{
    return tr("There is no port here.");
}

QString PortTablePanel::counted(int shown, int all) const
{
    return shown == all ? tr("Chains: %1").arg(shown) : tr("Chains: %1 of %2").arg(shown).arg(all);
}

TextTable PortTablePanel::tableOf(const std::vector<int> &rows) const
{
    std::vector<PortRow> chosen;
    for (const int row : rows)
        chosen.push_back(at(row));
    return tableOfPorts(chosen);
}

std::string PortTablePanel::idAt(int row, int column) const
{
    return idOf(at(row), portColumns().at(static_cast<std::size_t>(column)).name, session().hitMap().get());
}

bool PortTablePanel::speaksOf(int row, const std::string &id) const
{
    return passes(at(row), id);
}

} // namespace portolan
