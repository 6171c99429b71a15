// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/nodeportsmodel.h"

#include "app/panels/tablepanel.h"
#include "app/session/words.h"

namespace portolan {

namespace {

QString kindName(NodePortHolder::Kind kind)
{
    switch (kind) {
    case NodePortHolder::Kind::NodePort:
        return NodePortsModel::tr("node port");
    case NodePortHolder::Kind::HealthCheck:
        return NodePortsModel::tr("health check");
    case NodePortHolder::Kind::HostPort:
        return NodePortsModel::tr("host port");
    case NodePortHolder::Kind::HostNetwork:
        break;
    }
    return NodePortsModel::tr("host network");
}

bool begins(std::string_view text, std::string_view with, std::string_view next)
{
    return text.starts_with(with) && (text.size() == with.size() || next.find(text[with.size()]) != std::string_view::npos);
}

} // namespace

QString portName(const NodePort &port, const NodePortHolder &holder)
{
    if (port.number == 0)
        return NodePortsModel::tr("a node port that the cluster assigns");
    return kindName(holder.kind) + u' ' + QString::number(port.number);
}

QString spoken(const NodePort &port)
{
    QStringList parts;
    for (const NodePortHolder &holder : port.holders) {
        parts.append(NodePortsModel::tr("%1 for port %2 of %3, %4")
                         .arg(portName(port, holder), toQt(holder.port), toQt(holder.owner), toQt(holder.protocol)));
    }
    QString text = parts.join(QStringLiteral("; "));
    if (!port.conflict.empty())
        text += QStringLiteral(". ") + words(port.conflict);
    return text;
}

QString nodeName(const NodePorts &node)
{
    return node.node.empty() ? NodePortsModel::tr("every node") : toQt(node.node);
}

bool isDrawnAs(const NodePortHolder &holder, std::string_view id)
{
    if (id.starts_with("Node/")) {
        const auto part = id.find('#');
        const bool inside = begins(id.substr(5), holder.ns, "/");
        return inside && part != std::string_view::npos && !holder.nodeIdEnd.empty()
            && begins(id.substr(part), holder.nodeIdEnd, "/");
    }
    if (holder.id.empty())
        return false;
    return begins(id, holder.id, "/~") || begins(holder.id, id, "#");
}

void NodePortsModel::setNodes(std::vector<NodePorts> nodes)
{
    beginResetModel();
    m_nodes = std::move(nodes);
    m_places.clear();
    for (std::size_t node = 0; node < m_nodes.size(); ++node) {
        for (std::size_t port = 0; port < m_nodes[node].ports.size(); ++port) {
            for (std::size_t holder = 0; holder < m_nodes[node].ports[port].holders.size(); ++holder)
                m_places.push_back({node, port, holder});
        }
    }
    endResetModel();
}

int NodePortsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int NodePortsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QString NodePortsModel::cell(const Place &place, int column) const
{
    const NodePort &port = portAt(place);
    const NodePortHolder &holder = holderAt(place);
    switch (column) {
    case Port:
        return port.number == 0 ? tr("auto") : QString::number(port.number);
    case Protocol:
        return toQt(holder.protocol);
    case Kind:
        return kindName(holder.kind);
    case HeldBy:
        return toQt(holder.owner);
    case ForPort:
        return toQt(holder.port);
    case Node:
        return m_nodes.size() > 1 ? nodeName(m_nodes[place.node]) : QString();
    case Conflict:
        return port.conflict.empty() ? QString() : words(port.conflict);
    default:
        return {};
    }
}

QVariant NodePortsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Place &place = m_places[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return cell(place, index.column());
    case Qt::ToolTipRole:
        return plainTip(cell(place, index.column()));
    case Qt::AccessibleTextRole:
        return QString(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' ' + cell(place, index.column()));
    case TablePanel::kSortRole:
        return index.column() == Port ? QString::number(portAt(place).number).rightJustified(6, u'0')
                                      : cell(place, index.column()).toCaseFolded();
    default:
        return {};
    }
}

QVariant NodePortsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Port:
        return tr("Port");
    case Protocol:
        return tr("Protocol");
    case Kind:
        return tr("Kind");
    case HeldBy:
        return tr("Held by");
    case ForPort:
        return tr("For its port");
    case Node:
        return tr("Node");
    case Conflict:
        return tr("Conflict");
    default:
        return {};
    }
}

} // namespace portolan
