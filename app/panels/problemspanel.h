// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/problemsmodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace portolan {

// What is wrong, with a filter: findings, and files that could not be read.
class ProblemsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsPanel(Session &session, QWidget *parent = nullptr);

    // What it asks for when it is first shown.
    [[nodiscard]] QSize sizeHint() const override { return {600, 190}; }

    // Goes to the next or previous problem of the filtered list, round again at its end.
    void step(int by);
    [[nodiscard]] const ProblemsModel &model() const { return m_model; }

Q_SIGNALS:
    void placeChosen(const QString &file, portolan::Span at);

private:
    class Filter;

    void update();
    void choose(const QModelIndex &index);
    QToolButton *severityButton(kube::Severity severity);

    Session &m_session;
    ProblemsModel m_model;
    Filter *m_filter;
    QLineEdit *m_search;
    std::array<QToolButton *, 3> m_buttons {}; // by severity
    QTreeView *m_list;
    QLabel *m_nothing;
};

} // namespace portolan
