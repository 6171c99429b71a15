// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

// How colours are seen and told apart, to normal eyes and others.
namespace portolan::vision {

using Linear = std::array<double, 3>;

inline Linear linear(Colour colour)
{
    Linear out {};
    for (std::size_t i = 0; i < 3; ++i) {
        const double part = (colour >> (16 - 8 * i) & 0xFFU) / 255.0;
        out[i] = part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    }
    return out;
}

// WCAG 2.1 contrast ratio.
inline double contrast(Colour a, Colour b)
{
    const auto luminance = [](Colour colour) {
        const Linear rgb = linear(colour);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    };
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

// CIE 1976 L*a*b*, D65.
inline Linear lab(const Linear &rgb)
{
    const std::array<double, 3> xyz {(0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047,
        0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2],
        (0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883};
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    return {116 * f(xyz[1]) - 16, 500 * (f(xyz[0]) - f(xyz[1])), 200 * (f(xyz[1]) - f(xyz[2]))};
}

using Matrix = std::array<std::array<double, 3>, 3>;
constexpr Matrix kNormal {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
// G. M. Machado et al., "A physiologically-based model for simulation of color vision deficiency", 2009, severity 1.0.
constexpr Matrix kProtan {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeutan {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritan {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

inline Linear seen(Colour colour, const Matrix &matrix)
{
    const Linear rgb = linear(colour);
    Linear out {};
    for (std::size_t i = 0; i < 3; ++i)
        out[i] = std::clamp(matrix[i][0] * rgb[0] + matrix[i][1] * rgb[1] + matrix[i][2] * rgb[2], 0.0, 1.0);
    return out;
}

inline double distance(Colour a, Colour b, const Matrix &matrix)
{
    const Linear first = lab(seen(a, matrix));
    const Linear second = lab(seen(b, matrix));
    double sum = 0;
    for (std::size_t i = 0; i < 3; ++i)
        sum += (first[i] - second[i]) * (first[i] - second[i]);
    return std::sqrt(sum);
}

struct Vision {
    const char *name;
    const Matrix &matrix;
};
constexpr std::array<Vision, 4> kVisions {{{"normal", kNormal}, {"protan", kProtan}, {"deutan", kDeutan}, {"tritan", kTritan}}};

} // namespace portolan::vision
