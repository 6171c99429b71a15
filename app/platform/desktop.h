// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace portolan {

enum class ColourScheme : std::uint8_t { Light, Dark };

// app/platform: what the desktop says and Qt 6.4 does not. Asked of the desktop portal
// (org.freedesktop.portal.Settings), else guessed from the palette; the environment variables PORTOLAN_COLOR_SCHEME
// (light, dark) and PORTOLAN_REDUCED_MOTION (1, 0) win over both, for tests.
class Desktop final : public QObject
{
    Q_OBJECT
public:
    explicit Desktop(QObject *parent = nullptr);

    [[nodiscard]] ColourScheme colourScheme() const { return m_scheme; }
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void portalSettingChanged(const QString &group, const QString &key);

private:
    void ask();

    ColourScheme m_scheme = ColourScheme::Light;
    bool m_reducedMotion = false;
};

} // namespace portolan
