// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/desktop.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QPalette>
#include <QScreen>

#include <algorithm>
#include <optional>

namespace portolan {

namespace {

constexpr int kPatienceMs = 200; // asked before the first paint, so that a dark desktop never sees a light flash
constexpr auto kService = "org.freedesktop.portal.Desktop";
constexpr auto kPath = "/org/freedesktop/portal/desktop";
constexpr auto kInterface = "org.freedesktop.portal.Settings";
constexpr auto kAppearance = "org.freedesktop.appearance";
constexpr auto kGnome = "org.gnome.desktop.interface";
constexpr auto kGnomeAccess = "org.gnome.desktop.a11y.interface";

// Without a session bus there is nobody to ask, and asking would start one.
bool hasSessionBus()
{
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || (!runtime.isEmpty() && QFile::exists(QFile::decodeName(runtime) + QStringLiteral("/bus")));
}

std::optional<QVariant> portalSetting(const char *group, const char *key)
{
    if (!hasSessionBus())
        return {};
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

bool askHighContrast()
{
    const QByteArray forced = qgetenv("PORTOLAN_CONTRAST");
    if (!forced.isEmpty())
        return forced != "0";
    if (const auto portal = portalSetting(kAppearance, "contrast"); portal && portal->toUInt() != 0)
        return true;
    const auto gnome = portalSetting(kGnomeAccess, "high-contrast");
    return gnome && gnome->toBool();
}

double bounded(double scale)
{
    constexpr double kLargest = 3;
    return scale > 0 ? std::clamp(scale, 1.0, kLargest) : 1.0;
}

// A font that is hardly larger than usual is a matter of taste, not of need.
double scaleOfFont()
{
    constexpr double kUsual = 15; // px: 11 pt at 96 dpi, the largest that a desktop sets by itself
    constexpr double kWanted = 1.15;
    constexpr double kPointsPerInch = 72;
    const QFont font = QGuiApplication::font(); // asked for its size alone: to load it would take longer than all the rest
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (font.pixelSize() < 0 && !screen)
        return 1;
    const double size
        = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * screen->logicalDotsPerInchY() / kPointsPerInch;
    return size / kUsual >= kWanted ? size / kUsual : 1;
}

constexpr auto kKeptScale = "portolan/desktopFontScale"; // a property of the application

double keptFontScale()
{
    const QVariant kept = qApp->property(kKeptScale);
    return kept.isValid() ? kept.toDouble() : scaleOfFont();
}

double askTextScale(double ofFont)
{
    const QByteArray forced = qgetenv("PORTOLAN_TEXT_SCALE");
    if (!forced.isEmpty())
        return bounded(forced.toDouble());
    const auto gnome = portalSetting(kGnome, "text-scaling-factor");
    return bounded(gnome ? gnome->toDouble() : ofFont);
}

} // namespace

Desktop::Desktop(QObject *parent)
    : QObject(parent)
    , m_fontScale(keptFontScale())
{
    if (hasSessionBus()) {
        QDBusConnection::sessionBus().connect(QLatin1String(kService), QLatin1String(kPath), QLatin1String(kInterface),
            QStringLiteral("SettingChanged"), this, SLOT(portalSettingChanged(QString, QString)));
    }
    m_wishes = ask();
}

void Desktop::portalSettingChanged(const QString &group, const QString & /*key*/)
{
    if (group == QLatin1String(kAppearance) || group == QLatin1String(kGnome) || group == QLatin1String(kGnomeAccess))
        askAgain();
}

Desktop::Wishes Desktop::ask() const
{
    return {askScheme(), askReducedMotion(), askHighContrast(), askTextScale(m_fontScale)};
}

void Desktop::keepFontScale() const
{
    qApp->setProperty(kKeptScale, m_fontScale);
}

void Desktop::askAgain()
{
    const Wishes wishes = ask();
    if (wishes == m_wishes)
        return;
    m_wishes = wishes;
    Q_EMIT changed();
}

} // namespace portolan
