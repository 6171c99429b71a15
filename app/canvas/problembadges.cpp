// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/problembadges.h"

#include "app/canvas/bandtiles.h"
#include "app/paint/painter.h"
#include "app/paint/shippedfonts.h"

#include <QPainter>

namespace portolan {

namespace {

constexpr double kText = 10; // px on the screen, at any zoom
constexpr double kDisc = 16;
constexpr double kDot = 4; // in place of the disc where cards are small
constexpr double kLeastWidth = 28; // of a card on the screen that gets a disc
constexpr int kMost = 9; // more are "9+"

} // namespace

void ProblemBadges::setFindings(const std::vector<Finding> &findings)
{
    m_counts.clear();
    for (const Finding &finding : findings) {
        if (finding.severity == kube::Severity::Info || finding.node.name.empty())
            continue;
        auto &[errors, warnings] = m_counts[finding.node.withPart({}).id()];
        ++(finding.severity == kube::Severity::Error ? errors : warnings);
    }
}

void ProblemBadges::follow(const DiagramScene &scene)
{
    m_badges.clear();
    for (const auto &[id, counts] : m_counts) {
        if (const auto card = scene.hitMap() == nullptr ? std::nullopt : scene.hitMap()->find(id))
            m_badges.push_back({*card, counts.first, counts.second});
    }
}

void ProblemBadges::paint(QPainter &painter, const DiagramScene &scene) const
{
    const QTransform toView = painter.worldTransform();
    if (m_badges.empty() || detailAt(toView.m11()) == Detail::Full || toView.m11() < kTileScale)
        return; // tiles say it themselves
    const QRectF shown = painter.viewport();
    painter.save();
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(widgetFont(Face::SansSemiBold, kText));
    for (const Badge &badge : m_badges) {
        const QRectF card = toView.mapRect(scene.shownRect(badge.card));
        if (!shown.intersects(card.adjusted(-kDisc, -kDisc, kDisc, kDisc)))
            continue;
        const QColor ground = badge.errors > 0 ? toQt(scene.theme().broken) : QColor(0xE69F00);
        if (card.width() < kLeastWidth) {
            painter.fillRect(QRectF(card.right() - kDot / 2, card.top() - kDot / 2, kDot, kDot), ground);
            continue;
        }
        const int count = badge.errors + badge.warnings;
        const QRectF disc(card.right() - kDisc * 0.7, card.top() - kDisc * 0.3, kDisc, kDisc);
        painter.setPen(QPen(toQt(scene.theme().card), 1.5)); // sets it off from the card's edge
        painter.setBrush(ground);
        painter.drawEllipse(disc);
        painter.setPen(badge.errors > 0 ? QColor(Qt::white) : QColor(0x1B2430));
        painter.drawText(disc, Qt::AlignCenter, count > kMost ? QStringLiteral("9+") : QString::number(count));
    }
    painter.restore();
}

} // namespace portolan
