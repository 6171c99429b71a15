// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/actiontable.h"
#include "app/session/session.h"

class QLabel;
class QPushButton;
class QToolBar;

namespace portolan {

class FileDialogs;
class MainWindow;
class Notices;

// Goes through lessons: opens a copy of a broken system, shows what is to be found out in a bar over the picture, and notices
// when it is repaired.
class Learning final : public QObject
{
    Q_OBJECT
public:
    Learning(Session &session, FileDialogs &files, Notices &notices, MainWindow &window);

    void start(int lesson);
    // The bar goes; what is open stays.
    void end();
    // All lessons, in a dialog of their own.
    void showGallery();
    [[nodiscard]] std::optional<int> current() const { return m_lesson; }
    [[nodiscard]] bool isRepaired() const { return m_repaired; }

Q_SIGNALS:
    void progressed();

private:
    void makeBar();
    void showTask();
    void giveHint();
    void startNext();
    void judge();
    [[nodiscard]] bool isHealed(const Snapshot &snapshot) const;

    Session &m_session;
    FileDialogs &m_files;
    Notices &m_notices;
    MainWindow &m_window;
    QToolBar *m_bar;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_hint;
    QPushButton *m_next;
    std::optional<int> m_lesson;
    FileId m_file = 0; // the learner's copy
    std::size_t m_objects = 0; // Services and workloads of the system: a repair removes none of them
    bool m_seenBroken = false; // the picture of the lesson has come
    bool m_repaired = false;
};

[[nodiscard]] std::vector<ActionSpec> learnActions(MainWindow &window);

} // namespace portolan
