// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/nodeportspanel.h"

#include "app/panels/nodestrip.h"
#include "core/export/surveys.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace portolan {

namespace {

constexpr double kShownStrips = 2.5; // of several nodes: the half tells that there are more

} // namespace

NodePortsPanel::NodePortsPanel(Session &session, QWidget *parent)
    : TablePanel(session, {tr("Node ports"), tr("Filter node ports")}, parent)
    , m_strip(new NodeStrip)
    , m_scroll(new QScrollArea(this))
    , m_nextFree(new QToolButton(this))
{
    setModel(m_model);
    m_nextFree->setToolTip(tr("Copy the lowest node port that nothing takes"));
    connect(m_nextFree, &QToolButton::clicked, this, &NodePortsPanel::copyNextFree);
    bar().insertWidget(2, m_nextFree);
    m_scroll->setWidget(m_strip);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    static_cast<QBoxLayout *>(layout())->insertWidget(1, m_scroll);
    connect(m_strip, &NodeStrip::chosen, this, [this](std::size_t node, std::size_t port) {
        const NodePort &chosen = m_model.nodes()[node].ports[port];
        this->session().selection().pointOut(idOf(chosen.holders.front()));
    });
    connect(&session.selection(), &Selection::changed, this, &NodePortsPanel::followSelection);
}

void NodePortsPanel::setTheme(const Theme &theme)
{
    m_strip->setTheme(theme);
}

void NodePortsPanel::load()
{
    m_model.setNodes(isOpen() ? portolan::nodePorts(*session().snapshot()->graph) : std::vector<NodePorts>());
    m_strip->setNodes(m_model.nodes());
    const auto &nodes = m_model.nodes();
    m_scroll->setVisible(m_model.rowCount() > 0);
    const auto strips = static_cast<double>(std::max<std::size_t>(nodes.size(), 1));
    const double one = m_strip->sizeHint().height() / strips;
    m_scroll->setFixedHeight(static_cast<int>(one * std::min(strips, kShownStrips)) + 2);
    const auto free = nodes.empty() ? std::nullopt : nodes.front().nextFree;
    m_nextFree->setVisible(!nodes.empty());
    m_nextFree->setEnabled(free.has_value());
    m_nextFree->setText(free ? tr("Next free: %1").arg(*free) : tr("None is free"));
    followSelection();
}

QString NodePortsPanel::emptiness() const
{
    return tr("No Service has a node port, and no pod a host port.");
}

QString NodePortsPanel::counted(int shown, int all) const
{
    return shown == all ? tr("Ports held: %1").arg(shown) : tr("Ports held: %1 of %2").arg(shown).arg(all);
}

TextTable NodePortsPanel::tableOf(const std::vector<int> &rows) const
{
    std::vector<NodePorts> chosen;
    for (const int row : rows) {
        const NodePortsModel::Place &place = at(row);
        NodePorts one {.node = m_model.nodes()[place.node].node, .ports = {m_model.portAt(place)}, .nextFree = {}};
        one.ports.front().holders = {m_model.holderAt(place)};
        chosen.push_back(std::move(one));
    }
    return nodePortTable(chosen);
}

// The row on the node's card, where the picture has one.
std::string NodePortsPanel::idOf(const NodePortHolder &holder) const
{
    const auto &picture = session().hitMap();
    std::string row;
    if (picture && !holder.nodeIdEnd.empty())
        row = picture->endingIn("Node/" + holder.ns + '/', holder.nodeIdEnd);
    return row.empty() ? holder.id : row;
}

std::string NodePortsPanel::idAt(int row, int /*column*/) const
{
    return idOf(m_model.holderAt(at(row)));
}

bool NodePortsPanel::speaksOf(int row, const std::string &id) const
{
    return isDrawnAs(m_model.holderAt(at(row)), id);
}

void NodePortsPanel::followSelection()
{
    const std::string id = session().selection().current();
    const auto holds = [&](const NodePortsModel::Place &place) { return isDrawnAs(m_model.holderAt(place), id); };
    const auto is = [&](const NodeStrip::Place &shown) {
        return std::ranges::any_of(m_model.places(), [&](const NodePortsModel::Place &place) {
            return place.node == shown.node && place.port == shown.port && holds(place);
        });
    };
    if (const auto shown = m_strip->current(); shown && is(*shown))
        return; // the same port of another node
    const auto found = id.empty() ? m_model.places().end() : std::ranges::find_if(m_model.places(), holds);
    if (found == m_model.places().end())
        m_strip->setCurrent({});
    else
        m_strip->setCurrent(NodeStrip::Place {found->node, found->port});
}

void NodePortsPanel::copyNextFree() const
{
    if (!m_model.nodes().empty() && m_model.nodes().front().nextFree)
        QGuiApplication::clipboard()->setText(QString::number(*m_model.nodes().front().nextFree));
}

} // namespace portolan
