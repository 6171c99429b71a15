// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/preferences.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <string_view>

namespace portolan {

namespace {

// As they are written in the settings, in the order of PictureShape.
constexpr std::array<std::string_view, 4> kShapes {"window", "wide", "square", "tall"};

constexpr auto kLanguage = "language";
constexpr auto kEditor = "editorCommand";
constexpr auto kShape = "picture/shape";
constexpr auto kUnreached = "picture/showUnreached";
constexpr auto kAnimate = "animate";
constexpr auto kReopen = "reopen";

} // namespace

Preferences Preferences::load()
{
    const QSettings settings;
    Preferences loaded;
    loaded.language = settings.value(QLatin1String(kLanguage)).toString();
    loaded.editorCommand = settings.value(QLatin1String(kEditor)).toString();
    const std::string name = settings.value(QLatin1String(kShape)).toString().toStdString();
    const auto shape = std::ranges::find(kShapes, std::string_view(name));
    if (shape != kShapes.end())
        loaded.shape = static_cast<PictureShape>(shape - kShapes.begin());
    loaded.reopen = settings.value(QLatin1String(kReopen), loaded.reopen).toBool();
    loaded.animate = settings.value(QLatin1String(kAnimate), loaded.animate).toBool();
    loaded.showUnreached = settings.value(QLatin1String(kUnreached), loaded.showUnreached).toBool();
    return loaded;
}

// Only what differs from what we ship is written, so that a better default reaches those who never chose.
void Preferences::save() const
{
    QSettings settings;
    const auto keep = [&settings](const char *key, const QVariant &value, const QVariant &shipped) {
        if (value == shipped)
            settings.remove(QLatin1String(key));
        else
            settings.setValue(QLatin1String(key), value);
    };
    const Preferences shipped;
    const auto name
        = [](PictureShape one) { return QString::fromStdString(std::string(kShapes.at(static_cast<std::size_t>(one)))); };
    keep(kLanguage, language, QString());
    keep(kEditor, editorCommand.trimmed(), QString());
    keep(kShape, name(shape), name(shipped.shape));
    keep(kReopen, reopen, shipped.reopen);
    keep(kAnimate, animate, shipped.animate);
    keep(kUnreached, showUnreached, shipped.showUnreached);
}

double aspectOf(PictureShape shape, QSizeF window)
{
    constexpr double kWide = 16.0 / 9;
    constexpr double kTall = 0.75;
    switch (shape) {
    case PictureShape::Wide:
        return kWide;
    case PictureShape::Square:
        return 1;
    case PictureShape::Tall:
        return kTall;
    case PictureShape::Window:
        break;
    }
    return window.width() / std::max(1.0, window.height());
}

} // namespace portolan
