// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace portolan {

// One thing to learn: a small system with one fault. Texts are templates, as those of core.
struct Lesson {
    const char *id; // of its progress, and of its file in resources/learn
    const char *title;
    const char *task; // what is seen, and what is to be found out
    const char *hint;
    const char *moral; // said once it is repaired
    const char *code; // of the one finding its system has
    // A repair, as `portolan set` takes it; the learner may find another.
    const char *object, *path, *value;
    bool aboutPort = false; // one of "the six ports one by one"
};

[[nodiscard]] std::span<const Lesson> lessons();
// Its file, or nothing if there is none.
[[nodiscard]] QByteArray lessonText(const Lesson &lesson);
// In the language of the window.
[[nodiscard]] QString lessonWords(const char *text);

// What was repaired so far is remembered in the settings.
[[nodiscard]] bool isDone(const Lesson &lesson);
void setDone(const Lesson &lesson);
void forgetLessons();

} // namespace portolan
