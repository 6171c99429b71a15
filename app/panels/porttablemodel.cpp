// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/porttablemodel.h"

#include "app/session/words.h"

#include <algorithm>

namespace portolan {

namespace {

const PortColumn &columnAt(int column)
{
    return portColumns().at(static_cast<std::size_t>(column));
}

QString textOf(const PortRow &row, int column)
{
    const PortColumn &shown = columnAt(column);
    if (shown.cell != nullptr)
        return toQt(row.*shown.cell);
    return row.remark.empty() ? QString() : words(row.remark);
}

bool startsWith(std::string_view text, std::string_view begin, char next)
{
    return text.size() > begin.size() && text.starts_with(begin) && text[begin.size()] == next;
}

} // namespace

void PortTableModel::setRows(std::vector<PortRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

bool PortTableModel::isUsed(int column) const
{
    return std::ranges::any_of(m_rows, [column](const PortRow &row) { return !cellText(row, columnAt(column)).empty(); });
}

int PortTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PortTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kPortColumns);
}

QVariant PortTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PortRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return plainTip(textOf(row, index.column()));
    case Qt::AccessibleTextRole:
        return QString(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' ' + textOf(row, index.column()));
    case SortRole: { // ports by number, names behind them
        const QString text = textOf(row, index.column());
        bool number = false;
        const int value = text.toInt(&number);
        return number ? QStringLiteral("%1").arg(value, 6, 10, QLatin1Char('0')) : text.toCaseFolded();
    }
    case BrokenRole:
        return row.broken;
    default:
        return {};
    }
}

QVariant PortTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return words(Message {columnAt(section).title, {}});
}

bool passes(const PortRow &row, std::string_view id)
{
    if (id.starts_with("Node/")) {
        const bool inside = startsWith(id, "Node/" + row.ns, '/');
        const auto part = id.find('#');
        if (part == std::string_view::npos || row.nodeIdEnd.empty())
            return inside && !row.nodeIdEnd.empty();
        const std::string_view rest = id.substr(part);
        return inside && (rest == row.nodeIdEnd || startsWith(rest, row.nodeIdEnd, '/'));
    }
    std::string wanted(id);
    if (const auto further = wanted.find('~'); further != std::string::npos) { // "Ingress/shop/web~2#rules/0" is drawn once more
        const auto end = wanted.find_first_not_of("0123456789", further + 1);
        wanted.erase(further, end == std::string::npos ? end : end - further);
    }
    return std::ranges::any_of(std::to_array({&row.entryId, &row.serviceId, &row.podId}), [&](const std::string *one) {
        return !one->empty() && (wanted == *one || startsWith(wanted, *one, '/') || startsWith(*one, wanted, '#'));
    });
}

} // namespace portolan
