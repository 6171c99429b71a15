// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/desktop.h"
#include "core/diagram/theme.h"

namespace portolan {

enum class ThemeChoice : std::uint8_t { System, Light, Dark };

// How the whole program looks: a palette and a style sheet made from the diagram's theme, so that picture and window are one.
class Appearance final : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice); // remembered
    [[nodiscard]] const Theme &theme() const { return *m_theme; }
    [[nodiscard]] bool reducedMotion() const { return m_desktop.reducedMotion(); }
    // How much larger than usual text is to be (platform/desktop.h).
    [[nodiscard]] double textScale() const { return m_desktop.textScale(); }

Q_SIGNALS:
    void changed();

private:
    void apply();

    Desktop m_desktop;
    ThemeChoice m_choice = ThemeChoice::System;
    const Theme *m_theme = &lightTheme();
};

} // namespace portolan
