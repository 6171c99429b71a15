// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/exposurepanel.h"

#include "core/export/surveys.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace portolan {

namespace {

constexpr int kSentences = 640; // px that the reasons get at least

// `id` names `thing`, or a part of it, or what it is a part of.
bool concerns(const std::string &thing, const std::string &id)
{
    const auto begins = [](const std::string &text, const std::string &with, char next) {
        return text.size() > with.size() && text.starts_with(with) && text[with.size()] == next;
    };
    return !thing.empty() && (thing == id || begins(id, thing, '/') || begins(thing, id, '#'));
}

} // namespace

ExposurePanel::ExposurePanel(Session &session, QWidget *parent)
    : TablePanel(session, {tr("Exposure"), tr("Filter ports by who reaches them")}, parent)
{
    setModel(m_model);
    table().setRootIsDecorated(true);
    for (const Reach reach : {Reach::Internet, Reach::Nodes, Reach::Cluster, Reach::Pod})
        addButton(reach);
}

void ExposurePanel::addButton(Reach reach)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setChecked(true);
    button->setToolTip(tr("Show: %1").arg(reachName(reach)));
    bar().insertWidget(bar().count() - 1, button);
    m_buttons.at(static_cast<std::size_t>(reach)) = button;
    connect(button, &QToolButton::toggled, this,
        [this] { setAccepted([this](int row) { return m_buttons.at(static_cast<std::size_t>(at(row).reach))->isChecked(); }); });
}

void ExposurePanel::load()
{
    const auto graph = isOpen() ? session().snapshot()->graph : nullptr;
    m_model.setExposures(graph, graph ? exposures(*graph) : std::vector<Exposure>());
    for (int i = 0; i < static_cast<int>(m_buttons.size()); ++i) {
        const auto reach = static_cast<Reach>(i);
        m_buttons.at(static_cast<std::size_t>(i))
            ->setText(QStringLiteral("%1 %2").arg(reachName(reach)).arg(m_model.count(reach)));
    }
    table().setColumnWidth(ExposureModel::Why, kSentences);
}

QString ExposurePanel::emptiness() const
{
    return tr("No pod has a port here.");
}

QString ExposurePanel::counted(int shown, int all) const
{
    return shown == all ? tr("Ports: %1").arg(shown) : tr("Ports: %1 of %2").arg(shown).arg(all);
}

int ExposurePanel::rowOf(const QModelIndex &index) const
{
    return ExposureModel::numberOf(index);
}

TextTable ExposurePanel::tableOf(const std::vector<int> &rows) const
{
    std::vector<Exposure> chosen;
    for (const int row : rows)
        chosen.push_back(at(row));
    return m_model.graph() ? exposureTable(*m_model.graph(), chosen) : TextTable();
}

// The port itself; in the column of reasons, what opens it widest.
std::string ExposurePanel::idAt(int row, int column) const
{
    const Exposure &one = at(row);
    const bool opened = column == ExposureModel::Why && !one.ways.empty() && !one.ways.front().id.empty();
    return opened ? one.ways.front().id : one.id;
}

bool ExposurePanel::speaksOf(int row, const std::string &id) const
{
    const Exposure &one = at(row);
    return concerns(one.id, id) || std::ranges::any_of(one.ways, [&id](const ReachWay &way) { return concerns(way.id, id); });
}

} // namespace portolan
