// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/liveoverlay.h"

#include "app/canvas/diagramview.h"
#include "app/session/lately.h"
#include "app/session/session.h"
#include "app/session/words.h"

#include <QDateTime>
#include <QEvent>
#include <QPainter>

namespace portolan {

namespace {

constexpr qint64 kLatelyMs = 10'000; // so long a change is marked
constexpr int kFrameMs = 100;
constexpr double kRing = 2.5; // px
constexpr double kAway = 4; // px from the card
constexpr std::size_t kMostRings = 400; // more would say nothing
constexpr int kVeil = 150; // of 255
constexpr int kBannerMargin = 12;

} // namespace

LiveOverlay::LiveOverlay(Session &session, Clusters &clusters, DiagramView &view)
    : QWidget(view.viewport())
    , m_session(session)
    , m_clusters(clusters)
    , m_view(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    view.viewport()->installEventFilter(this);
    m_fading.setInterval(kFrameMs);
    connect(&m_fading, &QTimer::timeout, this, &LiveOverlay::fade);
    connect(&clusters, &Clusters::changesArrived, this, &LiveOverlay::note);
    connect(&clusters, &Clusters::stateChanged, this, &LiveOverlay::update);
    connect(&session, &Session::snapshotChanged, this, &LiveOverlay::resolve);
    connect(&view, &DiagramView::cameraMoved, this, qOverload<>(&QWidget::update));
    connect(&view.diagram(), &DiagramScene::moved, this, qOverload<>(&QWidget::update));
    setGeometry(view.viewport()->rect());
    hide();
}

std::vector<std::string> LiveOverlay::lately() const
{
    std::vector<std::string> ids;
    for (const auto &[id, when] : m_rings)
        ids.push_back(id);
    return ids;
}

void LiveOverlay::note(int count)
{
    const auto &changes = m_clusters.changes();
    for (std::size_t i = changes.size() - std::min<std::size_t>(static_cast<std::size_t>(count), changes.size());
         i < changes.size(); ++i)
        m_unplaced.push_back(changes[i].what);
    if (m_unplaced.size() > kMostRings)
        m_unplaced.erase(m_unplaced.begin(), m_unplaced.end() - kMostRings);
}

// A change is ringed once the picture that shows it is there.
void LiveOverlay::resolve()
{
    if (m_clusters.isPaused() || !m_session.snapshot())
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const cluster::LiveChange &change : m_unplaced) {
        if (std::string id = shownAs(*m_session.snapshot()->graph, change); !id.empty() && m_rings.size() < kMostRings)
            m_rings.insert_or_assign(std::move(id), now);
    }
    m_unplaced.clear();
    update();
}

void LiveOverlay::fade()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    std::erase_if(m_rings, [now](const auto &ring) { return now - ring.second >= kLatelyMs; });
    update();
}

void LiveOverlay::update()
{
    if (m_rings.empty())
        m_fading.stop();
    else if (!m_fading.isActive())
        m_fading.start();
    setVisible(!m_rings.empty() || m_clusters.isStale());
    raise();
    QWidget::update();
}

bool LiveOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_view.viewport()->rect());
    return QWidget::eventFilter(watched, event);
}

void LiveOverlay::paintVeil(QPainter &painter)
{
    QColor veil = m_view.backgroundBrush().style() == Qt::NoBrush ? palette().window().color() : m_view.backgroundBrush().color();
    veil.setAlpha(kVeil);
    painter.fillRect(rect(), veil);
    QString text;
    for (const cluster::ClusterState &state : m_clusters.states()) {
        if (state.phase == cluster::ClusterState::Phase::Lost)
            text = tr("The connection to %1 is lost. This is how it was; Portolan tries again by itself.")
                       .arg(toQt(state.context));
    }
    const QFontMetrics metrics(font());
    const QRectF banner(
        0, 0, std::min(width() - 2 * kBannerMargin, metrics.horizontalAdvance(text) + 4 * kBannerMargin), metrics.height() + 14);
    const QRectF placed = banner.translated((width() - banner.width()) / 2, height() - banner.height() - kBannerMargin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x7A, 0x4F, 0x01));
    painter.drawRoundedRect(placed, 6, 6);
    painter.setPen(Qt::white);
    painter.drawText(
        placed, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, static_cast<int>(placed.width()) - kBannerMargin));
}

void LiveOverlay::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const HitMap *hitMap = m_view.diagram().hitMap();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    painter.setBrush(Qt::NoBrush);
    for (const auto &[id, when] : m_rings) {
        const auto ref = hitMap ? hitMap->find(id) : std::nullopt;
        if (!ref)
            continue;
        const QRectF card = m_view.rectInView(*ref).adjusted(-kAway, -kAway, kAway, kAway);
        if (!card.intersects(rect()))
            continue;
        QColor colour(0x00, 0xA3, 0xA3);
        colour.setAlphaF(static_cast<float>(1.0 - static_cast<double>(now - when) / kLatelyMs));
        painter.setPen(QPen(colour, kRing));
        painter.drawRoundedRect(card, 10, 10);
    }
    if (m_clusters.isStale())
        paintVeil(painter);
}

} // namespace portolan
