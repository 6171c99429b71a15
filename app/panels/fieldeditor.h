// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/form.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace portolan {

// One field of a form: a list where few values make sense, a number with arrows for a port, else a line; and under it why what is
// being typed would be refused. What is refused is not handed on.
class FieldEditor final : public QWidget
{
    Q_OBJECT
public:
    using Judge = std::function<QString(const QString &value)>; // the reason against it, or ""

    FieldEditor(const FormField &field, Judge judge, QWidget *parent);
    ~FieldEditor() override;

    [[nodiscard]] const PortField &field() const { return m_field; }
    // Shows what is written now, unless another value is being typed.
    void setField(const PortField &field);
    [[nodiscard]] QString value() const;
    [[nodiscard]] QString reason() const;
    // A refusal that only the edit itself could find.
    void complain(const QString &reason);
    [[nodiscard]] QWidget *input() const { return m_input; }

Q_SIGNALS:
    void committed(const QString &value); // it differs from what is written, and nothing stands against it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeList(const QStringList &choices);
    void makeNumber();
    void makeLine();
    void show(const QString &value);
    void judge();
    void commit();

    PortField m_field;
    Judge m_judge;
    QWidget *m_input = nullptr; // one of the three
    QComboBox *m_list = nullptr;
    QSpinBox *m_number = nullptr;
    QLineEdit *m_line = nullptr; // of the number, too
    QLabel *m_note;
};

} // namespace portolan
