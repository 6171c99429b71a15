// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/problemsmodel.h"

#include "app/panels/severityicon.h"
#include "app/session/words.h"

#include <algorithm>

namespace portolan {

namespace {

// The row, the box, else the card that shows what `key` names; "" if nothing does.
std::string drawnAs(const Session &session, const NodeKey &key)
{
    std::string id = key.name.empty() ? std::string() : key.id();
    while (!id.empty() && session.hitMap() && !session.hitMap()->find(id)) {
        const auto part = id.find('#');
        const auto cut = part == std::string::npos ? std::string::npos : std::max(part, id.rfind('/'));
        id = cut == std::string::npos ? std::string() : id.substr(0, cut);
    }
    return id;
}

} // namespace

std::vector<Problem> problemsOf(const Session &session)
{
    std::vector<Problem> problems;
    for (const ReadProblem &problem : session.problems())
        problems.push_back(
            {kube::Severity::Error, words(problem.message), toQt(problem.file), {0, 0}, {}, toQt(kUnreadableFile)});
    if (!session.snapshot())
        return problems;
    const Snapshot &snapshot = *session.snapshot();
    for (const Unread &unread : snapshot.unread) {
        const auto file = std::ranges::find(snapshot.files, unread.file, &SourceFile::name);
        const std::uint32_t offset = file == snapshot.files.end() ? 0 : file->document->offset(unread.at);
        problems.push_back(
            {kube::Severity::Error, words(unread.message), toQt(unread.file), unread.at, {offset, offset}, toQt(kSyntaxError)});
    }
    for (const Finding &finding : snapshot.findings) {
        const SourceFile &file = snapshot.files.at(finding.file);
        problems.push_back({finding.severity, words(finding.message), toQt(file.name), file.document->position(finding.at.begin),
            finding.at, toQt(finding.code), drawnAs(session, finding.node),
            std::shared_ptr<const Finding>(session.snapshot(), &finding)});
    }
    std::ranges::stable_sort(problems, {}, &Problem::severity);
    return problems;
}

ProblemsModel::ProblemsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_icons {severityIcon(kube::Severity::Error), severityIcon(kube::Severity::Warning), severityIcon(kube::Severity::Info)}
{
}

void ProblemsModel::setProblems(std::vector<Problem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int ProblemsModel::count(kube::Severity severity) const
{
    return static_cast<int>(std::ranges::count(m_problems, severity, &Problem::severity));
}

QStringList ProblemsModel::codes() const
{
    QStringList codes;
    for (const Problem &problem : m_problems)
        codes.append(problem.code);
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::text(const Problem &problem, int column) const
{
    switch (column) {
    case What:
        return problem.text;
    case Where:
        return problem.at.line == 0 ? problem.file : problem.file + u':' + QString::number(problem.at.line);
    case Code:
        return problem.code;
    default:
        return {};
    }
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Problem &problem = m_problems[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(problem, index.column());
    case Qt::ToolTipRole:
        return plainTip(text(problem, index.column()).toString());
    case Qt::DecorationRole:
        return index.column() == What ? QVariant(m_icons.at(static_cast<std::size_t>(problem.severity))) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == What ? QVariant(severityName(problem.severity) + QStringLiteral(": ") + problem.text)
                                      : text(problem, index.column());
    case SeverityRole:
        return static_cast<int>(problem.severity);
    case CodeRole:
        return problem.code;
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Problem");
    case Where:
        return tr("Place");
    case Code:
        return tr("Code");
    default:
        return {};
    }
}

} // namespace portolan
