// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/bandlabels.h"

#include "app/canvas/bandtiles.h"
#include "app/paint/painter.h"
#include "app/paint/shippedfonts.h"
#include "app/session/words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace portolan {

namespace {

constexpr double kText = 12; // px on the screen, at any zoom
constexpr double kNote = 11; // px: what the band holds
constexpr double kPad = 5;
constexpr double kRadius = 4;
constexpr double kLeastWidth = 30; // a band narrower than this on the screen goes unnamed
constexpr double kGround = 0.88; // how much of what lies below is covered

// "  20 services · 18 workloads", or the first half of it; empty where neither fits.
QString fittingNote(const QString &note, const QFontMetricsF &metrics, double room)
{
    for (const QString &text : {note, note.section(QStringLiteral(" · "), 0, 0)}) {
        const QString spaced = QStringLiteral("  ") + text;
        if (!text.isEmpty() && metrics.horizontalAdvance(spaced) <= room)
            return spaced;
    }
    return {};
}

} // namespace

void BandLabels::follow(const DiagramScene &scene)
{
    m_labels.clear();
    if (!scene.picture() || !scene.picture()->frame)
        return;
    const auto &items = scene.picture()->frame->items;
    const auto frame = static_cast<std::uint32_t>(scene.picture()->parts.size());
    std::map<ItemIndex, std::size_t> labelOf; // by band
    for (const Item &item : items) {
        if (item.type != ItemType::Text || item.role != ItemRole::BandName || item.parent == kNoItem)
            continue;
        const QString text = toQt(item.full.empty() ? item.text : item.full.text());
        const auto [known, fresh] = labelOf.try_emplace(item.parent, m_labels.size());
        if (fresh)
            m_labels.push_back({{frame, item.parent}, text, toQt(items[item.parent].full.text()), 0});
        else
            m_labels[known->second].name = text; // the word "namespace" stands before the name
    }
    for (const PlacedDrawing &part : scene.picture()->parts) {
        const auto label = labelOf.find(part.band);
        if (label == labelOf.end())
            continue;
        m_labels[label->second].broken += static_cast<int>(std::ranges::count_if(part.drawing->items,
            [](const Item &item) { return item.type == ItemType::Card && item.status == ItemStatus::Broken; }));
    }
}

void BandLabels::paint(QPainter &painter, const DiagramScene &scene) const
{
    const QTransform toView = painter.worldTransform();
    if (detailAt(toView.m11()) == Detail::Full || toView.m11() < kTileScale)
        return;
    painter.save();
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(widgetFont(Face::SansSemiBold, kText));
    const QFontMetricsF metrics(painter.font());
    const QFontMetricsF quiet(widgetFont(Face::Sans, kNote));
    for (const Label &label : m_labels) {
        const QRectF band = toView.mapRect(scene.shownRect(label.band));
        const double room = band.width() - 2 * kPad;
        if (room < kLeastWidth)
            continue;
        const QString name = metrics.elidedText(label.name, Qt::ElideMiddle, room - 2 * kPad);
        QString broken = label.broken == 0
            ? QString()
            : QStringLiteral("  ") + QCoreApplication::translate("portolan::bandLabels", "%1 broken").arg(label.broken);
        // Far out, where cards have no names, it says how many there are.
        const bool counts = detailAt(toView.m11()) == Detail::Tile;
        const double nameWidth = metrics.horizontalAdvance(name);
        if (nameWidth + metrics.horizontalAdvance(broken) + 2 * kPad > room)
            broken.clear();
        const QString note = counts
            ? fittingNote(label.note, quiet, room - nameWidth - metrics.horizontalAdvance(broken) - 2 * kPad)
            : QString();
        const double noteWidth = quiet.horizontalAdvance(note);
        const double width = nameWidth + noteWidth + metrics.horizontalAdvance(broken) + 2 * kPad;
        const QRectF ground(band.left() + kPad, band.top() - metrics.height() / 2, width, metrics.height() + 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toQt(scene.theme().band, kGround));
        painter.drawRoundedRect(ground, kRadius, kRadius);
        const QPointF baseline(ground.left() + kPad, ground.top() + 1 + metrics.ascent());
        painter.setPen(toQt(scene.theme().text));
        painter.drawText(baseline, name);
        painter.setPen(toQt(scene.theme().broken));
        painter.drawText(baseline + QPointF(nameWidth, 0), broken);
        painter.setPen(toQt(scene.theme().quietText));
        painter.setFont(widgetFont(Face::Sans, kNote));
        painter.drawText(baseline + QPointF(nameWidth + metrics.horizontalAdvance(broken), 0), note);
        painter.setFont(widgetFont(Face::SansSemiBold, kText));
    }
    painter.restore();
}

} // namespace portolan
