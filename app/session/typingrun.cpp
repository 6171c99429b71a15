// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/typingrun.h"

namespace portolan {

namespace {

constexpr int kPauseMs = 1500;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

TypingRun::TypingRun()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] { end(); });
}

bool TypingRun::goesOn(const Splice &splice, Stroke stroke) const
{
    if (!m_at || stroke != m_stroke)
        return false;
    if (stroke == Stroke::Write)
        return splice.at.begin == *m_at && (!m_afterWord || isBlank(splice.text.front()));
    return stroke == Stroke::Erase && (splice.at.end == *m_at || splice.at.begin == *m_at); // Backspace, Delete
}

int TypingRun::follow(FileId file, const std::vector<Splice> &splices)
{
    const Splice *only = splices.size() == 1 ? &splices.front() : nullptr;
    Stroke stroke = Stroke::Other;
    if (only && only->at.empty() && !only->text.empty())
        stroke = Stroke::Write;
    else if (only && only->text.empty())
        stroke = Stroke::Erase;
    if (file != m_file || !only || !goesOn(*only, stroke))
        ++m_run;
    m_file = file;
    m_stroke = stroke;
    m_at.reset();
    if (only) {
        m_at = only->at.begin + static_cast<std::uint32_t>(only->text.size());
        m_afterWord = stroke == Stroke::Write && isBlank(only->text.back());
        if (stroke == Stroke::Other)
            m_stroke = Stroke::Write; // typed over a selection: the word goes on
    }
    m_pause.start();
    return m_run;
}

} // namespace portolan
