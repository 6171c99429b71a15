// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/appearance.h"

#include "app/paint/shippedfonts.h"
#include "app/window/windowstyle.h"
#include "core/graph/portgraph.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QRegularExpression>
#include <QSettings>

namespace portolan {

namespace {

constexpr double kTextSize = 13; // px, as the ports in the picture

QString choiceKey()
{
    return QStringLiteral("theme");
}

QColor colour(Colour rgb)
{
    return QColor::fromRgb(rgb);
}

QColor mixed(Colour a, Colour b, double share)
{
    const QColor first = colour(a);
    const QColor second = colour(b);
    const auto mix = [share](int x, int y) { return static_cast<int>(x * (1 - share) + y * share); };
    return {mix(first.red(), second.red()), mix(first.green(), second.green()), mix(first.blue(), second.blue())};
}

QColor accentOf(const Theme &theme)
{
    return colour(theme.port.at(static_cast<std::size_t>(PortKind::Service)));
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &active, const QColor &disabled) {
        palette.setColor(QPalette::Active, role, active);
        palette.setColor(QPalette::Inactive, role, active);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    const QColor faint = mixed(theme.quietText, theme.ground, 0.5);
    set(QPalette::Window, colour(theme.ground), colour(theme.ground));
    set(QPalette::WindowText, colour(theme.text), faint);
    set(QPalette::Base, colour(theme.card), colour(theme.ground));
    set(QPalette::AlternateBase, colour(theme.band), colour(theme.band));
    set(QPalette::Text, colour(theme.text), faint);
    set(QPalette::PlaceholderText, colour(theme.quietText), faint);
    set(QPalette::Button, colour(theme.band), colour(theme.ground));
    set(QPalette::ButtonText, colour(theme.text), faint);
    set(QPalette::BrightText, colour(theme.broken), colour(theme.broken));
    set(QPalette::ToolTipBase, colour(theme.card), colour(theme.card));
    set(QPalette::ToolTipText, colour(theme.text), colour(theme.text));
    set(QPalette::Highlight, accentOf(theme), colour(theme.line));
    set(QPalette::HighlightedText, Qt::white, colour(theme.text));
    set(QPalette::Link, accentOf(theme), faint);
    set(QPalette::LinkVisited, accentOf(theme), faint);
    set(QPalette::Light, mixed(theme.card, theme.line, 0.2), colour(theme.card));
    set(QPalette::Midlight, mixed(theme.card, theme.line, 0.5), colour(theme.card));
    set(QPalette::Mid, colour(theme.line), colour(theme.line));
    set(QPalette::Dark, mixed(theme.line, theme.quietText, 0.4), colour(theme.line));
    set(QPalette::Shadow, mixed(theme.line, theme.text, 0.5), colour(theme.line));
    return palette;
}

QString styleSheetOf(const Theme &theme)
{
    QFile file(QStringLiteral(":/portolan/window.qss"));
    QString sheet = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    const QColor accent = accentOf(theme);
    const auto share = [&](double part) { return mixed(theme.ground, theme.text, part); };
    const QList<std::pair<QString, QColor>> names {{QStringLiteral("@ground"), colour(theme.ground)},
        {QStringLiteral("@card"), colour(theme.card)}, {QStringLiteral("@band"), colour(theme.band)},
        {QStringLiteral("@line"), colour(theme.line)}, {QStringLiteral("@text"), colour(theme.text)},
        {QStringLiteral("@quiet"), colour(theme.quietText)}, {QStringLiteral("@broken"), colour(theme.broken)},
        {QStringLiteral("@hover"), share(0.07)}, {QStringLiteral("@pressed"), share(0.13)},
        {QStringLiteral("@chosen"), mixed(theme.card, accent.rgb() & 0xFFFFFF, 0.16)}, {QStringLiteral("@accent"), accent}};
    for (const auto &[name, value] : names)
        sheet.replace(name, value.name());
    return sheet;
}

// Font sizes are the only lengths that follow the text: paddings stay, and boxes grow with what they hold.
QString scaled(const QString &sheet, double scale)
{
    if (scale == 1)
        return sheet;
    static const QRegularExpression kSize(QStringLiteral("font-size: (\\d+)px"));
    QString result;
    qsizetype done = 0;
    for (auto sizes = kSize.globalMatch(sheet); sizes.hasNext();) {
        const auto size = sizes.next();
        result += sheet.mid(done, size.capturedStart(1) - done) + QString::number(qRound(size.captured(1).toInt() * scale));
        done = size.capturedEnd(1);
    }
    return result + sheet.mid(done);
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
{
    const QString saved = QSettings().value(choiceKey()).toString();
    if (saved == QStringLiteral("light"))
        m_choice = ThemeChoice::Light;
    else if (saved == QStringLiteral("dark"))
        m_choice = ThemeChoice::Dark;
    QApplication::setStyle(new WindowStyle);
    m_desktop.keepFontScale();
    connect(&m_desktop, &Desktop::changed, this, &Appearance::apply);
    apply();
}

void Appearance::choose(ThemeChoice choice)
{
    m_choice = choice;
    QSettings settings;
    if (choice == ThemeChoice::System)
        settings.remove(choiceKey());
    else
        settings.setValue(choiceKey(), choice == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    apply();
}

void Appearance::apply()
{
    const bool dark
        = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_desktop.colourScheme() == ColourScheme::Dark);
    const Theme &plain = dark ? darkTheme() : lightTheme();
    m_theme = m_desktop.highContrast() ? &highContrast(plain) : &plain;
    QApplication::setFont(widgetFont(Face::Sans, kTextSize * textScale()));
    QApplication::setPalette(paletteOf(*m_theme));
    qApp->setStyleSheet(scaled(styleSheetOf(*m_theme), textScale()));
    Q_EMIT changed();
}

} // namespace portolan
