// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/exposure.h"

#include <QAbstractItemModel>

#include <array>

namespace portolan {

// Ports under the reach that they have: the internet, the network of the nodes, the cluster, the pod.
class ExposureModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Port, Name, Protocol, Object, Namespace, Container, Why, Columns };

    using QAbstractItemModel::QAbstractItemModel;

    // `graph` is what they were found in; none: nothing is open.
    void setExposures(std::shared_ptr<const PortGraph> graph, std::vector<Exposure> exposures);
    [[nodiscard]] const std::vector<Exposure> &exposures() const { return m_exposures; }
    [[nodiscard]] const PortGraph *graph() const { return m_graph.get(); }
    [[nodiscard]] int count(Reach reach) const { return m_groups.at(static_cast<std::size_t>(reach)).count; }
    // The number in exposures(); -1 for a heading.
    [[nodiscard]] static int numberOf(const QModelIndex &index);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        int first = 0; // in m_exposures, which are sorted by reach
        int count = 0;
    };
    [[nodiscard]] std::vector<Reach> shownGroups() const;
    [[nodiscard]] QString cell(const Exposure &one, int column) const;

    std::shared_ptr<const PortGraph> m_graph;
    std::vector<Exposure> m_exposures;
    std::array<Group, 4> m_groups;
};

// "Internet", "Node network" …
[[nodiscard]] QString reachName(Reach reach);

} // namespace portolan
