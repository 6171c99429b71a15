// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "core/diagram/theme.h"

class QPrinter;

namespace portolan {

// How the picture goes on paper: as a whole on one page, or as an atlas.
struct PrintChoice {
    bool atlas = false;
    bool blackAndWhite = false;
};

// Whether the picture on one page of `printer` would be too small to be read.
[[nodiscard]] bool wantsAtlas(const DisplayList &picture, const QPrinter &printer);
// `session` tells what the picture was made from.
void printPicture(QPrinter &printer, const DisplayList &picture, const Session &session, PrintChoice choice);
// Shows what would be printed, and prints it if told to.
void previewPrint(const std::shared_ptr<const DisplayList> &picture, const Session &session, QWidget *window);

} // namespace portolan
