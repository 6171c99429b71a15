// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/intentdialog.h"

#include "app/panels/diffview.h"
#include "app/session/words.h"
#include "core/edit/filediff.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace portolan {

IntentDialog::IntentDialog(Session &session, Question question, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_question(std::move(question))
    , m_diff(new DiffView(this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("intentDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_question.title);
    auto *form = new QFormLayout;
    for (const Question::Entry &entry : m_question.entries)
        add(entry, *form);
    m_problem->setObjectName(QStringLiteral("formProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_doIt = buttons->addButton(m_question.doIt, QDialogButtonBox::AcceptRole);
    m_doIt->setObjectName(QStringLiteral("doIt"));
    m_doIt->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(m_diff, 1);
    layout->addWidget(buttons);
    m_diff->setVisible(!m_question.done);
    connect(buttons, &QDialogButtonBox::accepted, this, &IntentDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &IntentDialog::reject);
    connect(&session, &Session::snapshotChanged, this, &IntentDialog::preview);
    preview();
}

void IntentDialog::add(const Question::Entry &entry, QFormLayout &form)
{
    QWidget *input = nullptr;
    if (!entry.choices.isEmpty()) {
        auto *list = new QComboBox(this);
        list->addItems(entry.choices);
        list->setCurrentText(entry.value.isEmpty() ? entry.choices.constFirst() : entry.value);
        connect(list, &QComboBox::currentTextChanged, this, &IntentDialog::preview);
        input = list;
    } else if (entry.isText) {
        auto *text = new QPlainTextEdit(entry.value, this);
        text->setFont(m_diff->font());
        text->setMinimumSize(520, 220);
        text->setTabChangesFocus(true);
        connect(text, &QPlainTextEdit::textChanged, this, &IntentDialog::preview);
        input = text;
    } else {
        auto *line = new QLineEdit(entry.value, this);
        connect(line, &QLineEdit::textChanged, this, &IntentDialog::preview);
        input = line;
    }
    input->setAccessibleName(QString(entry.label).remove(u'&'));
    input->setObjectName(QStringLiteral("entry%1").arg(m_inputs.size()));
    auto *label = new QLabel(entry.label, this);
    label->setBuddy(input);
    form.addRow(label, input);
    m_inputs.push_back(input);
}

Question::Values IntentDialog::values() const
{
    Question::Values values;
    for (const QWidget *input : m_inputs) {
        if (const auto *list = qobject_cast<const QComboBox *>(input))
            values.push_back(list->currentText().toStdString());
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(input))
            values.push_back(text->toPlainText().toStdString());
        else
            values.push_back(qobject_cast<const QLineEdit *>(input)->text().trimmed().toStdString());
    }
    return values;
}

Result<Edit> IntentDialog::edit(const Bench &bench) const
{
    return m_question.make(bench.workbench(), values());
}

void IntentDialog::preview()
{
    const Result<Bench> bench = m_session.bench();
    const Result<Edit> made = bench ? edit(*bench) : tl::make_unexpected(bench.error());
    m_problem->setText(made ? QString() : words(made.error()));
    m_doIt->setEnabled(made.has_value());
    QString diff;
    if (made && !m_question.done) {
        for (const FileDiff &one : diffsOf(bench->documents, *made, bench->options.names))
            diff += toQt(one.unified);
    }
    m_diff->setDiff(diff);
}

void IntentDialog::accept()
{
    if (m_question.done) {
        m_question.done(values());
        QDialog::accept();
        return;
    }
    const Result<Bench> bench = m_session.bench();
    const Result<Edit> made = bench ? edit(*bench) : tl::make_unexpected(bench.error());
    const Result<void> done = made ? m_session.perform(*made) : tl::make_unexpected(made.error());
    if (done)
        QDialog::accept();
    else
        m_problem->setText(words(done.error()));
}

} // namespace portolan
