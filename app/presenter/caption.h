// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presenter/slide.h"
#include "core/diagram/theme.h"

#include <QWidget>

class QLabel;

namespace portolan {

// The words under the picture of a presentation, large enough for the back row: who acts, what happens, and the line of YAML
// that decides it.
class Caption final : public QWidget
{
    Q_OBJECT
public:
    explicit Caption(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    // `counter`: "3 / 7".
    void showSlide(const Slide &slide, const QString &counter);
    // Text grows with the window it is in.
    void setWindowSize(QSize size);
    // "12:04"; empty: no timer.
    void setTimer(const QString &text);
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString line() const;

private:
    void arrange();
    [[nodiscard]] QString markedLine(int room) const;

    const Theme *m_theme = &lightTheme();
    Slide m_slide;
    QSize m_size;
    QLabel *m_title;
    QLabel *m_counter;
    QLabel *m_timer;
    QLabel *m_words;
    QLabel *m_place;
    QLabel *m_line;
};

} // namespace portolan
