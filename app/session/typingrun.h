// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/openfile.h"

#include <QTimer>

namespace portolan {

// Tells where one step of typing ends and the next begins: at a pause, at the start of a word, when the cursor goes elsewhere,
// and between writing and erasing.
class TypingRun
{
public:
    TypingRun();

    // The number of the run that `splices` go on with, or begin; never 0.
    [[nodiscard]] int follow(FileId file, const std::vector<Splice> &splices);
    void end() { m_at.reset(); }

private:
    enum class Stroke : std::uint8_t { Write, Erase, Other };
    [[nodiscard]] bool goesOn(const Splice &splice, Stroke stroke) const;

    int m_run = 0;
    FileId m_file = 0;
    Stroke m_stroke = Stroke::Other;
    std::optional<std::uint32_t> m_at; // where the last stroke left the cursor; none: what comes begins a run
    bool m_afterWord = false; // the last stroke wrote a blank
    QTimer m_pause;
};

} // namespace portolan
