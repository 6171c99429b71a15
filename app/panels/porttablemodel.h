// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/porttable.h"

#include <QAbstractTableModel>

namespace portolan {

// Every port of the system with all its aliases: a row for each chain, a column for each kind of port and what holds it.
class PortTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole, BrokenRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<PortRow> rows);
    [[nodiscard]] const std::vector<PortRow> &rows() const { return m_rows; }
    // Whether some row says something in `column`.
    [[nodiscard]] bool isUsed(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<PortRow> m_rows;
};

// Whether a chain passes what `id` names: a pill, a row, or a card of the picture.
[[nodiscard]] bool passes(const PortRow &row, std::string_view id);

} // namespace portolan
