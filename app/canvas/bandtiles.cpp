// SPDX-License-Identifier: GPL-3.0-or-later
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

constexpr double kInset = 1.5; // px between tiles
constexpr double kRadius = 4;
constexpr double kPad = 5;
constexpr double kName = 12; // px; smaller where there is no room
constexpr double kSmallest = 9;
constexpr double kNote = 9.5;
constexpr qsizetype kLeastLetters = 4; // of a name that is cut
constexpr double kMark = 3; // px of the edge that says something is wrong
const QColor kWarning(0xE69F00);

QString tr(const char *text)
{
    return QCoreApplication::translate("portolan::bandTiles", text);
}

QFontMetricsF useFont(QPainter &painter, Face face, double size)
{
    painter.setFont(widgetFont(face, size));
    return QFontMetricsF(painter.font());
}

// The name in the largest letters that fit, else its beginning; empty where not even that is readable.
QString fitted(QPainter &painter, const QString &name, double room)
{
    for (double size = kName; size >= kSmallest; size -= 0.5) {
        if (useFont(painter, Face::SansSemiBold, size).horizontalAdvance(name) <= room)
            return name;
    }
    const QString cut = useFont(painter, Face::SansSemiBold, kSmallest).elidedText(name, Qt::ElideRight, room);
    return cut.size() > kLeastLetters ? cut : QString();
}

bool isFaint(const PlacedDrawing &part)
{
    const auto &items = part.drawing->items;
    for (ItemIndex i = 0; i < items.size(); ++i) {
        if (items[i].type == ItemType::Card && !part.isFaint(i))
            return false;
    }
    return true;
}

} // namespace

void BandTiles::follow(const DiagramScene &scene, const ProblemBadges &badges)
{
    m_tiles.clear();
    if (!scene.picture() || !scene.picture()->frame)
        return;
    const auto &parts = scene.picture()->parts;
    const auto &items = scene.picture()->frame->items;
    std::map<ItemIndex, std::size_t> tileOf; // by band
    for (ItemIndex i = 0; i < items.size(); ++i) {
        if (items[i].type != ItemType::Band)
            continue;
        tileOf.emplace(i, m_tiles.size());
        m_tiles.push_back({.band = {static_cast<std::uint32_t>(parts.size()), i},
            .name = toQt(items[i].text),
            .note = toQt(items[i].full.text()),
            .faint = true});
    }
    const auto tileAt = [&](ItemIndex band) -> Tile * {
        const auto found = tileOf.find(band);
        return found == tileOf.end() ? nullptr : &m_tiles[found->second];
    };
    for (const PlacedDrawing &part : parts) {
        if (Tile *tile = tileAt(part.band)) {
            tile->faint = tile->faint && isFaint(part);
            tile->broken += static_cast<int>(std::ranges::count_if(part.drawing->items,
                [](const Item &item) { return item.type == ItemType::Card && item.status == ItemStatus::Broken; }));
        }
    }
    for (const ProblemBadges::Badge &badge : badges.badges()) {
        if (Tile *tile = badge.card.part < parts.size() ? tileAt(parts[badge.card.part].band) : nullptr) {
            tile->errors += badge.errors;
            tile->warnings += badge.warnings;
        }
    }
}

std::optional<ItemRef> BandTiles::at(const DiagramScene &scene, QPointF scenePoint) const
{
    const auto tile
        = std::ranges::find_if(m_tiles, [&](const Tile &one) { return scene.shownRect(one.band).contains(scenePoint); });
    return tile == m_tiles.end() ? std::nullopt : std::optional(tile->band);
}

void BandTiles::paint(QPainter &painter, const DiagramScene &scene) const
{
    const QTransform toView = painter.worldTransform();
    const QRectF shown = painter.viewport();
    painter.save();
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Tile &tile : m_tiles) {
        const QRectF rect = toView.mapRect(scene.shownRect(tile.band)).adjusted(kInset, kInset, -kInset, -kInset);
        if (shown.intersects(rect) && rect.width() > 2 && rect.height() > 2)
            paintTile(painter, scene.theme(), tile, rect);
    }
    painter.restore();
}

void BandTiles::paintTile(QPainter &painter, const Theme &theme, const Tile &tile, const QRectF &rect)
{
    const bool wrong = tile.broken > 0 || tile.errors > 0;
    const QColor mark = wrong ? toQt(theme.broken) : kWarning;
    const double faint = tile.faint ? 0.35 : 1;
    painter.setOpacity(faint);
    painter.setPen(QPen(wrong ? mark : toQt(theme.line), 1));
    painter.setBrush(toQt(theme.card));
    painter.drawRoundedRect(rect, kRadius, kRadius);
    if (wrong || tile.warnings > 0)
        painter.fillRect(QRectF(rect.left(), rect.top() + kRadius, kMark, rect.height() - 2 * kRadius), mark);
    const QRectF inside = rect.adjusted(kMark + kPad, 2, -kPad, -2);
    const QString name = fitted(painter, tile.name, inside.width());
    double y = inside.top() + QFontMetricsF(painter.font()).ascent();
    if (!name.isEmpty() && y < inside.bottom()) {
        painter.setPen(toQt(theme.text));
        painter.drawText(QPointF(inside.left(), y), name);
    }
    const QFontMetricsF small = useFont(painter, Face::Sans, kNote);
    // A line is written where all of it fits, or not at all.
    const auto line = [&](const QStringList &candidates, const QColor &colour) {
        if (y + small.height() > inside.bottom())
            return;
        for (const QString &text : candidates) {
            if (text.isEmpty() || small.horizontalAdvance(text) > inside.width())
                continue;
            y += small.height();
            painter.setPen(colour);
            painter.drawText(QPointF(inside.left(), y), text);
            return;
        }
    };
    const QString services = tile.note.section(QStringLiteral(" · "), 0, 0);
    line({tile.note, services, services.section(u' ', 0, 0)}, toQt(theme.quietText));
    const int broken = std::max(tile.broken, tile.errors);
    if (wrong)
        line({tr("%1 broken").arg(broken), QString::number(broken)}, mark);
    else if (tile.warnings > 0)
        line({tile.warnings == 1 ? tr("1 warning") : tr("%1 warnings").arg(tile.warnings),
                 QStringLiteral("! %1").arg(tile.warnings)},
            toQt(theme.quietText));
    painter.setOpacity(1);
}

} // namespace portolan
