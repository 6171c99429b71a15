// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/values.h"

#include <QFrame>

#include <vector>

class QLabel;
class QLineEdit;

namespace portolan {

// The field in which a port is edited on the picture: it lies over the pill, says below why a value would be refused, and
// keeps to one of them: Enter, Esc, Tab.
class PortEditor final : public QFrame
{
    Q_OBJECT
public:
    PortEditor(kube::ValueRule rule, const QString &value, const QString &name, QWidget *viewport);

    // Lays the field over `pill` (px of the viewport), as large as is needed to be read. The note keeps clear of `callouts`
    // where there is room for that.
    void placeOver(const QRectF &pill, double scale, const std::vector<QRectF> &callouts);
    [[nodiscard]] QString text() const;
    // Why the text would be refused; empty if it would not.
    [[nodiscard]] QString reason() const { return m_reason; }
    // A value that the Down key puts into the field.
    void suggest(const QString &value);
    // A refusal that only the edit itself could find.
    void complain(const QString &reason);

Q_SIGNALS:
    void accepted(bool goOn); // Enter, or Tab to go on to the next port
    void rejected();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void validate();
    void say(const QString &reason);
    void placeNote();
    [[nodiscard]] QRect noteAt(QSize size) const;

    kube::ValueRule m_rule;
    QLineEdit *m_field;
    QLabel *m_note; // sibling: it may be wider than the field
    QString m_reason;
    QString m_suggestion;
    std::vector<QRectF> m_callouts;
};

} // namespace portolan
