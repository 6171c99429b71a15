// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presenter/slide.h"

#include <QWidget>

class QLabel;

namespace portolan {

// What the speaker sees on the other screen: the words of this slide, what comes next, and how long it has taken.
class NotesWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit NotesWindow(QWidget *parent = nullptr);

    void showSlide(const Slide &now, const Slide *next, const QString &counter);
    void setTime(const QString &elapsed);

Q_SIGNALS:
    void stepped(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_counter;
    QLabel *m_title;
    QLabel *m_words;
    QLabel *m_next;
    QLabel *m_time;
};

} // namespace portolan
