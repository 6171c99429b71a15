// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/desktop.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

#include <optional>

namespace portolan {

namespace {

constexpr int kPatienceMs = 200; // asked before the first paint, so that a dark desktop never sees a light flash
constexpr auto kService = "org.freedesktop.portal.Desktop";
constexpr auto kPath = "/org/freedesktop/portal/desktop";
constexpr auto kInterface = "org.freedesktop.portal.Settings";
constexpr auto kAppearance = "org.freedesktop.appearance";
constexpr auto kGnome = "org.gnome.desktop.interface";

std::optional<QVariant> portalSetting(const char *group, const char *key)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return {};
    QDBusMessage call = QDBusMessage::createMethodCall(
        QLatin1String(kService), QLatin1String(kPath), QLatin1String(kInterface), QStringLiteral("Read"));
    call << QString::fromLatin1(group) << QString::fromLatin1(key);
    const QDBusMessage reply = bus.call(call, QDBus::Block, kPatienceMs);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return {};
    QVariant value = reply.arguments().constFirst();
    while (value.canConvert<QDBusVariant>()) // Read() wraps its answer twice
        value = value.value<QDBusVariant>().variant();
    return value;
}

ColourScheme schemeOfPalette()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness() ? ColourScheme::Dark
                                                                                                         : ColourScheme::Light;
}

ColourScheme askScheme()
{
    const QByteArray forced = qgetenv("PORTOLAN_COLOR_SCHEME");
    if (!forced.isEmpty())
        return forced == "dark" ? ColourScheme::Dark : ColourScheme::Light;
    constexpr unsigned kNoPreference = 0;
    constexpr unsigned kPreferDark = 1;
    const auto portal = portalSetting(kAppearance, "color-scheme");
    if (portal && portal->toUInt() != kNoPreference)
        return portal->toUInt() == kPreferDark ? ColourScheme::Dark : ColourScheme::Light;
    return schemeOfPalette();
}

bool askReducedMotion()
{
    const QByteArray forced = qgetenv("PORTOLAN_REDUCED_MOTION");
    if (!forced.isEmpty())
        return forced != "0";
    const auto animations = portalSetting(kGnome, "enable-animations");
    return animations && !animations->toBool();
}

} // namespace

Desktop::Desktop(QObject *parent)
    : QObject(parent)
{
    QDBusConnection::sessionBus().connect(QLatin1String(kService), QLatin1String(kPath), QLatin1String(kInterface),
        QStringLiteral("SettingChanged"), this, SLOT(portalSettingChanged(QString, QString)));
    m_scheme = askScheme();
    m_reducedMotion = askReducedMotion();
}

void Desktop::portalSettingChanged(const QString &group, const QString & /*key*/)
{
    if (group == QLatin1String(kAppearance) || group == QLatin1String(kGnome))
        ask();
}

void Desktop::ask()
{
    const ColourScheme scheme = askScheme();
    const bool reducedMotion = askReducedMotion();
    if (scheme == m_scheme && reducedMotion == m_reducedMotion)
        return;
    m_scheme = scheme;
    m_reducedMotion = reducedMotion;
    Q_EMIT changed();
}

} // namespace portolan
