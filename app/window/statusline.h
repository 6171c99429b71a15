// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QTimer>

class QLabel;
class QProgressBar;
class QStatusBar;
class QToolButton;

namespace portolan {

// The status bar: what is shown, what goes on and how to stop it, and the zoom.
class StatusLine final : public QObject
{
    Q_OBJECT
public:
    StatusLine(Session &session, QStatusBar &bar);

    void setZoom(double scale);
    // What the problems list holds.
    void setProblems(int errors, int warnings);

Q_SIGNALS:
    void problemsRequested();

private:
    void setBusy(bool busy);
    void summarize();

    Session &m_session;
    QLabel *m_summary;
    QToolButton *m_problems;
    QLabel *m_doing;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QLabel *m_zoom;
    QTimer m_patience; // short work shows no progress: it would only flicker
};

} // namespace portolan
