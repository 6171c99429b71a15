// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/exposuremodel.h"

#include "app/panels/tablepanel.h"
#include "app/session/words.h"
#include "core/export/surveys.h"

#include <QFont>

#include <algorithm>

namespace portolan {

namespace {

constexpr std::array<Reach, 4> kReaches {Reach::Internet, Reach::Nodes, Reach::Cluster, Reach::Pod};
constexpr quintptr kHeading = 0; // internal id; of a port: one more than its group's

// With no more than what makes its reach what it is.
Exposure deciding(Exposure one)
{
    std::erase_if(one.ways, [&one](const ReachWay &way) { return way.reach != one.reach && way.cut.empty(); });
    if (one.gate && one.gate->state == GateState::Open)
        one.gate.reset();
    if (one.reach == Reach::Pod || one.ways.size() > 1) // a pod's own address goes without saying beside something else
        std::erase_if(one.ways, [](const ReachWay &way) { return way.id.empty(); });
    return one;
}

QString padded(const std::string &number)
{
    return toQt(number).rightJustified(6, u'0');
}

} // namespace

QString reachName(Reach reach)
{
    switch (reach) {
    case Reach::Internet:
        return ExposureModel::tr("Internet");
    case Reach::Nodes:
        return ExposureModel::tr("Node network");
    case Reach::Cluster:
        return ExposureModel::tr("Cluster");
    case Reach::Pod:
        break;
    }
    return ExposureModel::tr("Pod only");
}

void ExposureModel::setExposures(std::shared_ptr<const PortGraph> graph, std::vector<Exposure> exposures)
{
    beginResetModel();
    m_graph = std::move(graph);
    m_exposures = std::move(exposures);
    m_groups = {};
    for (int i = 0; i < static_cast<int>(m_exposures.size()); ++i) {
        Group &group = m_groups.at(static_cast<std::size_t>(m_exposures[static_cast<std::size_t>(i)].reach));
        if (group.count++ == 0)
            group.first = i;
    }
    endResetModel();
}

std::vector<Reach> ExposureModel::shownGroups() const
{
    std::vector<Reach> shown;
    std::ranges::copy_if(kReaches, std::back_inserter(shown), [this](Reach reach) { return count(reach) > 0; });
    return shown;
}

int ExposureModel::numberOf(const QModelIndex &index)
{
    if (!index.isValid() || index.internalId() == kHeading)
        return -1;
    const auto *model = static_cast<const ExposureModel *>(index.model());
    return model->m_groups.at(index.internalId() - 1).first + index.row();
}

QModelIndex ExposureModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, kHeading);
    const Reach reach = shownGroups()[static_cast<std::size_t>(parent.row())];
    return createIndex(row, column, static_cast<quintptr>(reach) + 1);
}

QModelIndex ExposureModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kHeading)
        return {};
    const auto groups = shownGroups();
    const auto group = std::ranges::find(groups, static_cast<Reach>(child.internalId() - 1));
    return createIndex(static_cast<int>(group - groups.begin()), 0, kHeading);
}

int ExposureModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(shownGroups().size());
    if (parent.internalId() != kHeading || parent.column() > 0)
        return 0;
    return count(shownGroups()[static_cast<std::size_t>(parent.row())]);
}

int ExposureModel::columnCount(const QModelIndex & /*parent*/) const
{
    return Columns;
}

QString ExposureModel::cell(const Exposure &one, int column) const
{
    switch (column) {
    case Port:
        return toQt(one.port);
    case Name:
        return toQt(one.name);
    case Protocol:
        return toQt(one.protocol);
    case Object:
        return one.idle ? tr("%1 (not running)").arg(toQt(one.object)) : toQt(one.object);
    case Namespace:
        return toQt(one.ns);
    case Container:
        return toQt(one.container);
    case Why:
        return sentences(deciding(one)).join(u' ');
    default:
        return {};
    }
}

QStringList ExposureModel::sentences(const Exposure &one) const
{
    QStringList all;
    for (const std::string &sentence : reasons(*m_graph, one, [](const Message &m) { return words(m).toStdString(); }))
        all.append(toQt(sentence));
    return all;
}

QVariant ExposureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int number = numberOf(index);
    if (number < 0) {
        const Reach reach = shownGroups()[static_cast<std::size_t>(index.row())];
        if (role == TablePanel::kSortRole)
            return QString::number(static_cast<int>(reach));
        if (role == Qt::FontRole) {
            QFont bold;
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        const bool said = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return said && index.column() == Port ? QVariant(tr("%1: %2").arg(reachName(reach)).arg(count(reach))) : QVariant();
    }
    const Exposure &one = m_exposures[static_cast<std::size_t>(number)];
    switch (role) {
    case Qt::DisplayRole:
        return cell(one, index.column());
    case Qt::ToolTipRole:
        return plainTip(index.column() == Why ? sentences(one).join(u'\n') : cell(one, index.column()));
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' ' + cell(one, index.column()));
    case TablePanel::kSortRole:
        return index.column() == Port ? padded(one.port) : cell(one, index.column()).toCaseFolded();
    default:
        return {};
    }
}

QVariant ExposureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Port:
        return tr("Port");
    case Name:
        return tr("Name");
    case Protocol:
        return tr("Protocol");
    case Object:
        return tr("Object");
    case Namespace:
        return tr("Namespace");
    case Container:
        return tr("Container");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace portolan
