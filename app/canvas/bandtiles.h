// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/problembadges.h"

namespace portolan {

// Below this scale a card is but a few px: bands are tiles, and no card is drawn.
constexpr double kTileScale = 0.033;

// The namespaces as tiles, for the view from very far: name, how much is in it, and what is wrong there.
class BandTiles
{
public:
    struct Tile {
        ItemRef band;
        QString name;
        QString note; // "20 services · 18 workloads"
        int broken = 0; // cards
        int errors = 0, warnings = 0; // found there
        bool faint = false; // nothing in it matches what is asked for
    };

    // What the scene shows now, and what was found in it.
    void follow(const DiagramScene &scene, const ProblemBadges &badges);
    [[nodiscard]] const std::vector<Tile> &tiles() const { return m_tiles; }
    // The band whose tile lies at a point of the scene.
    [[nodiscard]] std::optional<ItemRef> at(const DiagramScene &scene, QPointF scenePoint) const;
    // `painter` stands in scene coordinates and is left as it was.
    void paint(QPainter &painter, const DiagramScene &scene) const;

private:
    static void paintTile(QPainter &painter, const Theme &theme, const Tile &tile, const QRectF &rect);

    std::vector<Tile> m_tiles;
};

} // namespace portolan
