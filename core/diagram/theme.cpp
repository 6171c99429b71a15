// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/theme.h"

namespace portolan {

namespace {

// PICTURE.md, "Colours". By PortKind: application, container, target, service, node, web; numeral[0] stands on the broken disc.
constexpr Theme kLight {
    .name = "light",
    .port = {0, 0x43525F, 0x1292E2, 0x009E5F, 0x0170B0, 0xBD7C07, 0xAB4A84},
    .numeral = {0xFFFFFF, 0xFFFFFF, 0x1B2430, 0x1B2430, 0xFFFFFF, 0x1B2430, 0xFFFFFF},
    .broken = 0xD13B00,
    .ground = 0xFAFBFC,
    .card = 0xFFFFFF,
    .band = 0xF1F4F7,
    .line = 0xD3D9E0,
    .text = 0x1B2430,
    .quietText = 0x5E6B78,
    .badge = 0xF1F4F7,
    .box = 0xF1F4F7,
    .shadowOpacity = 0.05,
};

constexpr Theme kDark {
    .name = "dark",
    .port = {0, 0xAAC0D8, 0x5CB4E9, 0x3ADBAA, 0x398BC7, 0xE69F00, 0xD27CA9},
    .numeral = {0x14181D, 0x14181D, 0x14181D, 0x14181D, 0x14181D, 0x14181D, 0x14181D},
    .broken = 0xFF7A45,
    .ground = 0x14181D,
    .card = 0x1E242B,
    .band = 0x191E24,
    .line = 0x36404B,
    .text = 0xE8EDF2,
    .quietText = 0x9AA7B4,
    .badge = 0x191E24,
    .box = 0x191E24,
    .shadowOpacity = 0.2,
};

constexpr Theme kPrint {
    .name = "print",
    .port = {0, 0, 0, 0, 0, 0, 0},
    .numeral = {0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF},
    .broken = 0,
    .ground = 0xFFFFFF,
    .card = 0xFFFFFF,
    .band = 0xFFFFFF,
    .line = 0x808080,
    .text = 0,
    .quietText = 0x404040,
    .badge = 0xFFFFFF,
    .box = 0xFFFFFF,
    .shadowOpacity = 0,
};

// `base` with what tells things apart made stronger.
constexpr Theme stronger(Theme base, Colour ground, Colour text, Colour quiet, Colour line)
{
    base.ground = base.card = ground;
    base.text = text;
    base.quietText = quiet;
    base.line = line;
    base.shadowOpacity = 0;
    base.strokes = 1.5;
    return base;
}

constexpr Theme kLightStrong = stronger(kLight, 0xFFFFFF, 0, 0x2B3540, 0x5E6B78);
constexpr Theme kDarkStrong = stronger(kDark, 0, 0xFFFFFF, 0xD3DCE6, 0x9AA7B4);

} // namespace

const Theme &highContrast(const Theme &theme)
{
    if (theme.name == kPrint.name)
        return kPrint;
    return theme.name == kDark.name ? kDarkStrong : kLightStrong;
}

const Theme &lightTheme()
{
    return kLight;
}

const Theme &darkTheme()
{
    return kDark;
}

const Theme &printTheme()
{
    return kPrint;
}

Theme faded(const Theme &theme)
{
    constexpr double kLeft = 0.3; // of its own colour
    const auto mixed = [&theme](Colour colour) {
        Colour result = 0;
        for (const unsigned shift : {0U, 8U, 16U}) {
            const double own = (colour >> shift) & 0xFFU;
            const double ground = (theme.band >> shift) & 0xFFU;
            result |= static_cast<Colour>(own * kLeft + ground * (1 - kLeft) + 0.5) << shift;
        }
        return result;
    };
    Theme result = theme;
    for (auto *colours : {&result.port, &result.numeral}) {
        for (Colour &colour : *colours)
            colour = mixed(colour);
    }
    for (Colour *colour :
        {&result.broken, &result.card, &result.line, &result.text, &result.quietText, &result.badge, &result.box})
        *colour = mixed(*colour);
    result.shadowOpacity = 0;
    return result;
}

const Theme *themeNamed(std::string_view name)
{
    for (const Theme *theme : {&kLight, &kDark, &kPrint}) {
        if (theme->name == name)
            return theme;
    }
    return nullptr;
}

} // namespace portolan
