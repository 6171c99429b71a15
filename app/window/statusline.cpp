// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/statusline.h"

#include "app/actions/icons.h"
#include "app/panels/severityicon.h"

#include <QLabel>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>

namespace portolan {

namespace {

constexpr int kPatienceMs = 300;
constexpr int kHeight = 30;
constexpr int kProgressWidth = 120;
constexpr int kProgressHeight = 6;

} // namespace

StatusLine::StatusLine(Session &session, QStatusBar &bar)
    : QObject(&bar)
    , m_session(session)
    , m_summary(new QLabel(&bar))
    , m_problems(new QToolButton(&bar))
    , m_doing(new QLabel(&bar))
    , m_progress(new QProgressBar(&bar))
    , m_cancel(new QToolButton(&bar))
    , m_zoom(new QLabel(&bar))
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(kProgressWidth, kProgressHeight);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setIcon(lineIcon(QStringLiteral("close")));
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_zoom->setAccessibleName(tr("Zoom"));
    bar.setSizeGripEnabled(false);
    bar.setMinimumHeight(kHeight); // that of its tallest part: the picture must not jump when that one appears
    bar.addWidget(m_summary);
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problems->setToolTip(tr("Show the problems"));
    m_problems->hide();
    bar.addWidget(m_problems);
    connect(m_problems, &QToolButton::clicked, this, &StatusLine::problemsRequested);
    bar.addPermanentWidget(m_doing);
    bar.addPermanentWidget(m_progress);
    bar.addPermanentWidget(m_cancel);
    bar.addPermanentWidget(m_zoom);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    const auto show = [this](bool shown) {
        for (QWidget *widget :
            {static_cast<QWidget *>(m_doing), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)})
            widget->setVisible(shown);
    };
    show(false);
    connect(&m_patience, &QTimer::timeout, this, [show] { show(true); });
    connect(m_cancel, &QToolButton::clicked, &session, &Session::cancel);
    connect(&session, &Session::busyChanged, this, [this, show](bool busy) {
        setBusy(busy);
        if (!busy)
            show(false);
    });
    connect(
        &session, &Session::readProgressed, this, [this](int files) { m_doing->setText(tr("Reading, files: %1").arg(files)); });
    connect(&session, &Session::snapshotChanged, this, &StatusLine::summarize);
    connect(&session, &Session::filesChanged, this, &StatusLine::summarize);
}

void StatusLine::setBusy(bool busy)
{
    if (busy) {
        m_doing->setText(tr("Working…"));
        m_patience.start();
    } else {
        m_patience.stop();
    }
}

void StatusLine::setZoom(double scale)
{
    m_zoom->setText(QStringLiteral("%1 %").arg(qRound(scale * 100)));
}

void StatusLine::setProblems(int errors, int warnings)
{
    QStringList parts;
    if (errors > 0)
        parts.append(tr("Errors: %1").arg(errors));
    if (warnings > 0)
        parts.append(tr("Warnings: %1").arg(warnings));
    m_problems->setText(parts.join(QStringLiteral("  ·  ")));
    m_problems->setAccessibleName(m_problems->text());
    m_problems->setIcon(severityIcon(errors > 0 ? kube::Severity::Error : kube::Severity::Warning));
    m_problems->setVisible(!parts.isEmpty());
}

void StatusLine::summarize()
{
    QStringList parts;
    const auto count = [&parts](const QString &what, std::size_t number) {
        if (number > 0)
            parts.append(what.arg(number));
    };
    count(tr("Files: %1"), m_session.files().size());
    count(tr("Unsaved: %1"), m_session.editedFiles().size());
    if (m_session.snapshot() && !m_session.files().empty()) {
        const Snapshot &snapshot = *m_session.snapshot();
        count(tr("Chains: %1"), snapshot.graph->chains);
        count(tr("Broken: %1"), snapshot.graph->brokenChains);
        count(tr("Objects of other kinds: %1"), snapshot.otherKinds);
    }
    m_summary->setText(parts.join(QStringLiteral("  ·  ")));
}

} // namespace portolan
