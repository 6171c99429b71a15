// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace portolan {

enum class ColourScheme : std::uint8_t { Light, Dark };

// app/platform: what the desktop says and Qt 6.4 does not. Asked of the desktop portal
// (org.freedesktop.portal.Settings), else guessed from palette and font; the environment variables PORTOLAN_COLOR_SCHEME
// (light, dark), PORTOLAN_REDUCED_MOTION (1, 0), PORTOLAN_CONTRAST (1, 0) and PORTOLAN_TEXT_SCALE (1.5) win over both, for tests.
class Desktop final : public QObject
{
    Q_OBJECT
public:
    explicit Desktop(QObject *parent = nullptr);

    [[nodiscard]] ColourScheme colourScheme() const { return m_wishes.scheme; }
    [[nodiscard]] bool reducedMotion() const { return m_wishes.reducedMotion; }
    [[nodiscard]] bool highContrast() const { return m_wishes.highContrast; }
    // How much larger than usual text is to be: 1 to 3.
    [[nodiscard]] double textScale() const { return m_wishes.textScale; }
    // To be called before the program sets a font of its own: the desktop's is not seen any more from then on.
    void keepFontScale() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void portalSettingChanged(const QString &group, const QString &key);

private:
    struct Wishes {
        ColourScheme scheme = ColourScheme::Light;
        bool reducedMotion = false;
        bool highContrast = false;
        double textScale = 1;
        bool operator==(const Wishes &) const = default;
    };
    [[nodiscard]] Wishes ask() const;
    void askAgain();

    double m_fontScale; // that of the desktop's own font, before the program chose another
    Wishes m_wishes;
};

} // namespace portolan
