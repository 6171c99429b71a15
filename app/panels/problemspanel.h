// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/problemsmodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QToolButton;
class QTreeView;

namespace portolan {

class ProblemDetail;

// What is wrong, with a filter: findings, and files that could not be read.
class ProblemsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsPanel(Session &session, QWidget *parent = nullptr);

    // What it asks for when it is first shown.
    [[nodiscard]] QSize sizeHint() const override { return {900, 270}; }

    // Goes to the next or previous problem of the filtered list, round again at its end.
    void step(int by);
    [[nodiscard]] const ProblemsModel &model() const { return m_model; }

Q_SIGNALS:
    void placeChosen(const QString &file, portolan::Span at);
    void failed(const QString &reason); // a repair could not be made

private:
    class Filter;

    // What a problem is known by when the list is made again.
    struct Mark {
        QString code, text, file;
        int row = 0;
    };

    void makeList();
    [[nodiscard]] QLayout *makeBar();
    void update();
    void choose(const QModelIndex &index);
    void showDetail(const QModelIndex &index);
    void updateRules();
    [[nodiscard]] Mark current() const;
    void restore(const Mark &mark);
    QToolButton *severityButton(kube::Severity severity);

    Session &m_session;
    ProblemsModel m_model;
    Filter *m_filter;
    QLineEdit *m_search;
    QComboBox *m_rules;
    ProblemDetail *m_detail;
    std::array<QToolButton *, 3> m_buttons {}; // by severity
    QTreeView *m_list;
    QSplitter *m_split = nullptr;
    QLabel *m_nothing;
};

} // namespace portolan
