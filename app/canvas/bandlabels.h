// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/diagramscene.h"

namespace portolan {

// The names of the namespaces while the picture is too far away for the ones it draws itself: always the same size on the
// screen, on the upper edge of each band, with the number of its broken cards.
class BandLabels
{
public:
    // A band as it is labelled.
    struct Label {
        ItemRef band;
        QString name;
        QString note; // "20 services · 18 workloads"
        int broken = 0; // cards
    };

    // What the scene shows now.
    void follow(const DiagramScene &scene);
    [[nodiscard]] const std::vector<Label> &labels() const { return m_labels; }
    // `painter` stands in scene coordinates and is left as it was.
    void paint(QPainter &painter, const DiagramScene &scene) const;

private:
    std::vector<Label> m_labels;
};

} // namespace portolan
