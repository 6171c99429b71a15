// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/nodeports.h"

#include <QAbstractTableModel>

namespace portolan {

// Who holds which port of which node: a row for each holder.
class NodePortsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Port, Protocol, Kind, HeldBy, ForPort, Node, Conflict, Columns };

    // Where a row stands in nodes().
    struct Place {
        std::size_t node = 0, port = 0, holder = 0;
        bool operator==(const Place &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setNodes(std::vector<NodePorts> nodes);
    [[nodiscard]] const std::vector<NodePorts> &nodes() const { return m_nodes; }
    [[nodiscard]] const std::vector<Place> &places() const { return m_places; }
    [[nodiscard]] const NodePort &portAt(const Place &place) const { return m_nodes[place.node].ports[place.port]; }
    [[nodiscard]] const NodePortHolder &holderAt(const Place &place) const { return portAt(place).holders[place.holder]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cell(const Place &place, int column) const;

    std::vector<NodePorts> m_nodes;
    std::vector<Place> m_places;
};

// "node port 30080", "a node port that the cluster assigns".
[[nodiscard]] QString portName(const NodePort &port, const NodePortHolder &holder);
// The same with who holds it, and what is wrong: for tooltips and screen readers.
[[nodiscard]] QString spoken(const NodePort &port);
[[nodiscard]] QString nodeName(const NodePorts &node);
// Whether the picture's `id` is what a holder is drawn as, or a part of that.
[[nodiscard]] bool isDrawnAs(const NodePortHolder &holder, std::string_view id);

} // namespace portolan
