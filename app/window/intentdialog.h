// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QDialog>

#include <functional>

class QFormLayout;
class QLabel;
class QPushButton;

namespace portolan {

class DiffView;

// What has to be known before an intent can be carried out.
struct Question {
    struct Entry {
        QString label;
        QString value = {}; // proposed
        QStringList choices = {}; // where only some values make sense
        bool isText = false; // of several lines
    };
    using Values = std::vector<std::string>;
    QString title;
    QString doIt; // "Add"
    std::vector<Entry> entries;
    std::function<Result<Edit>(const Workbench &, const Values &)> make;
    std::function<void(const Values &)> done = {}; // instead of the edit, which then only says whether the values will do
};

// Asks, and shows while it is answered what the answer would write, or why it cannot be written.
class IntentDialog final : public QDialog
{
    Q_OBJECT
public:
    IntentDialog(Session &session, Question question, QWidget *parent);

    void accept() override;

private:
    void add(const Question::Entry &entry, QFormLayout &form);
    [[nodiscard]] Question::Values values() const;
    [[nodiscard]] Result<Edit> edit(const Bench &bench) const;
    void preview();

    Session &m_session;
    Question m_question;
    std::vector<QWidget *> m_inputs;
    DiffView *m_diff;
    QLabel *m_problem;
    QPushButton *m_doIt = nullptr;
};

} // namespace portolan
