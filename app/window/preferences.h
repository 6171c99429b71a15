// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>

namespace portolan {

// What the picture's shelves aim at.
enum class PictureShape : std::uint8_t { Window, Wide, Square, Tall };

// What the user has chosen for good, kept in the user's settings. The theme is Appearance's.
struct Preferences {
    QString language; // as in languages(); empty: the system's. Spoken from the next start on
    QString editorCommand; // with %f, %l and %c; empty: what the desktop says
    PictureShape shape = PictureShape::Window;
    bool reopen = true; // at the start, what was open at the end
    bool animate = true; // unless the desktop asks for less motion
    bool showUnreached = false; // what no Service reaches, unfolded

    [[nodiscard]] static Preferences load();
    void save() const;
    bool operator==(const Preferences &) const = default;
};

// Width to height, for a window of this shape.
[[nodiscard]] double aspectOf(PictureShape shape, QSizeF window);

} // namespace portolan
