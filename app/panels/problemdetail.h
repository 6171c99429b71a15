// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/problemsmodel.h"

#include <QScrollArea>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace portolan {

// One problem in full: what is wrong, why, what else it is about, and its repairs, each with the change it makes.
class ProblemDetail final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ProblemDetail(Session &session, QWidget *parent = nullptr);

    void show(const Problem &problem);
    void clear();

Q_SIGNALS:
    void placeChosen(const QString &file, portolan::Span at);
    void failed(const QString &reason); // a repair could not be made

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *paragraph(const char *name);
    void explain(const Problem &problem);
    void showRelated(const Finding *finding);
    void showFixes(const Finding *finding);
    void preview(const Fix &fix);
    void apply(const Fix &fix);

    Session &m_session;
    QLabel *m_text;
    QLabel *m_place;
    QVBoxLayout *m_fixes;
    QPlainTextEdit *m_diff;
    QLabel *m_related;
    QLabel *m_title;
    QLabel *m_explanation;
    QLabel *m_example;
    std::shared_ptr<const Finding> m_finding;
    std::vector<QPushButton *> m_buttons;
};

} // namespace portolan
