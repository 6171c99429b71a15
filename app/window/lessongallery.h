// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/theme.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace portolan {

struct Lesson;

// All lessons as small pictures, with a mark on those that are done. The pictures are drawn one by one once it is seen, so that
// nothing waits for them.
class LessonGallery final : public QWidget
{
    Q_OBJECT
public:
    explicit LessonGallery(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void updateProgress();

Q_SIGNALS:
    void chosen(int lesson); // its index

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeGrid(bool aboutPorts);
    void drawNext();

    const Theme *m_theme = &lightTheme();
    std::vector<QToolButton *> m_buttons; // one for each lesson
    std::size_t m_drawn = 0; // how many have their picture
    QTimer m_drawing;
    QLabel *m_progress;
    QPushButton *m_anew;
};

} // namespace portolan
