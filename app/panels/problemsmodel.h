// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QAbstractTableModel>
#include <QIcon>

namespace portolan {

// One line of the problems list: a finding, or a place that could not be read.
struct Problem {
    kube::Severity severity = kube::Severity::Error;
    QString text;
    QString file;
    Position at {}; // line 0: the file as a whole
    Span span {}; // what is meant, in the file's text
    QString code; // of the rule
    std::string item {}; // id in the picture, or of what it stands in; empty if nothing is drawn of it
    std::shared_ptr<const Finding> finding {}; // none: could not be read
};

[[nodiscard]] std::vector<Problem> problemsOf(const Session &session);

class ProblemsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, Where, Code, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole, CodeRole };

    explicit ProblemsModel(QObject *parent = nullptr);

    void setProblems(std::vector<Problem> problems);
    [[nodiscard]] const Problem &problem(int row) const { return m_problems[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int count(kube::Severity severity) const;
    // The codes that occur, sorted.
    [[nodiscard]] QStringList codes() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant text(const Problem &problem, int column) const;

    std::vector<Problem> m_problems;
    std::array<QIcon, 3> m_icons; // by severity
};

} // namespace portolan
