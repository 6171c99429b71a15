// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/clusterstatus.h"

#include "app/session/words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace portolan {

namespace {

using Phase = cluster::ClusterState::Phase;

constexpr int kDot = 10;

QString tr(const char *text)
{
    return QCoreApplication::translate("portolan::ClusterStatus", text);
}

QIcon dot(const QColor &colour, double ratio)
{
    QPixmap pixmap(QSize(kDot, kDot) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(1, 1, kDot - 2, kDot - 2));
    return {pixmap};
}

} // namespace

QString wordsFor(const cluster::ClusterState &state)
{
    switch (state.phase) {
    case Phase::Connecting:
        return tr("connecting…");
    case Phase::Reading:
        return state.expected > state.objects ? tr("reading, objects: %1 of %2").arg(state.objects).arg(state.expected)
                                              : tr("reading, objects: %1").arg(state.objects);
    case Phase::Live:
    case Phase::Done:
        return tr("live");
    case Phase::Lost:
        return tr("connection lost, trying again");
    case Phase::Failed:
        return tr("not connected");
    }
    return {};
}

QString sentencesFor(const cluster::ClusterState &state)
{
    QStringList lines {toQt(state.context) + QStringLiteral(": ") + wordsFor(state), toQt(state.server)};
    if (!state.reason.empty())
        lines.append((state.where.empty() ? QString() : toQt(state.where) + QStringLiteral(": ")) + words(state.reason));
    if (state.narrowed)
        lines.append(tr("Not all namespaces may be read; only %1 is shown.").arg(toQt(state.ns)));
    else if (!state.ns.empty())
        lines.append(tr("Namespace %1").arg(toQt(state.ns)));
    QStringList forbidden;
    QStringList absent;
    for (const cluster::ClusterState::LeftOut &left : state.leftOut)
        (left.forbidden ? forbidden : absent).append(toQt(left.resource));
    if (!forbidden.isEmpty())
        lines.append(tr("May not be read: %1").arg(forbidden.join(QStringLiteral(", "))));
    if (!absent.isEmpty())
        lines.append(tr("Not there: %1").arg(absent.join(QStringLiteral(", "))));
    if (state.insecure)
        lines.append(tr("The server's certificate is not checked (insecure-skip-tls-verify)."));
    return lines.join(u'\n');
}

QColor colourOf(const cluster::ClusterState &state)
{
    switch (state.phase) {
    case Phase::Live:
    case Phase::Done:
        return {0x2E, 0x9E, 0x5B};
    case Phase::Connecting:
    case Phase::Reading:
        return {0x3B, 0x82, 0xC4};
    case Phase::Lost:
        return {0xD9, 0x8E, 0x04};
    case Phase::Failed:
        break;
    }
    return {0xC6, 0x28, 0x28};
}

ClusterStatus::ClusterStatus(Clusters &clusters, QWidget *parent)
    : QWidget(parent)
    , m_clusters(clusters)
    , m_states(new QToolButton(this))
    , m_insecure(new QLabel(this))
    , m_pause(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_insecure);
    layout->addWidget(m_states);
    layout->addWidget(m_pause);
    m_states->setAutoRaise(true);
    m_states->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_states->setIconSize({kDot, kDot});
    m_insecure->setText(tr("TLS NOT CHECKED"));
    m_insecure->setStyleSheet(
        QStringLiteral("background: #c62828; color: white; font-weight: 600; padding: 2px 8px; border-radius: 4px;"));
    m_pause->setAutoRaise(true);
    m_pause->setCheckable(true);
    connect(m_states, &QToolButton::clicked, this, &ClusterStatus::clicked);
    connect(m_pause, &QToolButton::toggled, &clusters, &Clusters::setPaused);
    connect(&clusters, &Clusters::stateChanged, this, &ClusterStatus::update);
    update();
}

void ClusterStatus::update()
{
    const auto states = m_clusters.states();
    setVisible(!states.empty());
    if (states.empty())
        return;
    QStringList parts;
    QStringList full;
    QStringList insecure;
    const cluster::ClusterState *worst = &states.front();
    for (const cluster::ClusterState &state : states) {
        parts.append(toQt(state.context) + QStringLiteral(": ") + wordsFor(state));
        full.append(sentencesFor(state));
        if (state.insecure)
            insecure.append(toQt(state.context));
        if (state.phase > worst->phase && state.phase != Phase::Done)
            worst = &state;
    }
    const bool paused = m_clusters.isPaused();
    m_states->setText(parts.join(QStringLiteral("  ·  ")) + (paused ? tr("  (paused)") : QString()));
    m_states->setIcon(dot(colourOf(*worst), devicePixelRatioF()));
    m_states->setToolTip(full.join(QStringLiteral("\n\n")));
    m_states->setAccessibleName(m_states->text());
    m_insecure->setVisible(!insecure.isEmpty());
    m_insecure->setToolTip(
        tr("The certificate of %1 is not checked: anybody could answer in its place.").arg(insecure.join(QStringLiteral(", "))));
    m_pause->setChecked(paused);
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setToolTip(paused ? tr("Show what has changed meanwhile") : tr("Let the picture stand still"));
}

} // namespace portolan
