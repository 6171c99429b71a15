// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QCoreApplication;

namespace portolan {

// One language the window speaks.
struct Language {
    QString code; // as QLocale writes it: "de"
    QString name; // in the language itself: "Deutsch"

    bool operator==(const Language &) const = default;
};

// English, then each language that a translation is built in for, by code.
[[nodiscard]] std::vector<Language> languages();

// Makes the window speak `code`; empty: the first of the system's languages that there is, else English. Counts ("1 port",
// "2 ports") come from a translation in English too. To be called before the first window is made.
void speak(QCoreApplication &application, const QString &code);

} // namespace portolan
