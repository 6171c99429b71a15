// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace portolan {

// Messages that block nothing: they lie over the top of the diagram until answered, closed, or their time is up.
class Notices final : public QObject
{
    Q_OBJECT
public:
    struct Choice {
        QString text;
        std::function<void()> run;
    };

    explicit Notices(QWidget *over);

    // Goes by itself after some seconds.
    void tell(const QString &text);
    // Stays until one of the choices, or none, is taken. A later notice with the same key takes the place of an earlier one.
    void ask(const QString &key, const QString &text, const std::vector<Choice> &choices);
    void take(const QString &key); // takes it away, if it is there
    void clear();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *add(const QString &key, const QString &text, const std::vector<Choice> &choices);
    void place();

    QWidget *m_over;
    std::vector<QPointer<QWidget>> m_notices;
};

} // namespace portolan
