// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace portolan {

namespace {

const auto kFolder = QStringLiteral(":/portolan/translations");
const auto kStem = QStringLiteral("portolan");

void install(QCoreApplication &application, const QLocale &locale, const QString &stem, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(locale, stem, QStringLiteral("_"), folder) && QCoreApplication::installTranslator(translator.get()))
        (void)translator.release(); // the application owns it
}

// The locale whose language is spoken: the one asked for, else the first the system asks for and we have.
QLocale spoken(const QString &code)
{
    if (!code.isEmpty())
        return QLocale(code);
    const std::vector<Language> known = languages();
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QLocale locale(wanted);
        const QString language = QLocale::languageToCode(locale.language());
        if (std::ranges::any_of(known, [&](const Language &one) { return one.code == language; }))
            return locale;
    }
    return QLocale(QLocale::English);
}

} // namespace

std::vector<Language> languages()
{
    std::vector<Language> found;
    for (QString code : QDir(kFolder).entryList({kStem + QStringLiteral("_*.qm")}, QDir::Files, QDir::Name)) {
        code = code.mid(kStem.size() + 1).chopped(3);
        QString name = QLocale(code).nativeLanguageName();
        if (code == QStringLiteral("en"))
            found.insert(found.begin(), {code, QStringLiteral("English")});
        else
            found.push_back({code, name.replace(0, 1, name.left(1).toUpper())});
    }
    return found;
}

void speak(QCoreApplication &application, const QString &code)
{
    const QLocale locale = spoken(code);
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, kStem, kFolder);
    QLocale::setDefault(code.isEmpty() ? QLocale::system() : locale);
}

} // namespace portolan
