// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/diagramscene.h"
#include "core/check/check.h"

#include <map>
#include <string>

namespace portolan {

// How many errors and warnings a card has, while the picture is too far away for the sentences beside it: a disc of the same size
// on the screen at any zoom, at the card's upper right corner.
class ProblemBadges
{
public:
    struct Badge {
        ItemRef card;
        int errors = 0;
        int warnings = 0;
    };

    // What was found; Infos are not counted.
    void setFindings(const std::vector<Finding> &findings);
    // What the scene shows now.
    void follow(const DiagramScene &scene);
    [[nodiscard]] const std::vector<Badge> &badges() const { return m_badges; }
    // `painter` stands in scene coordinates and is left as it was.
    void paint(QPainter &painter, const DiagramScene &scene) const;

private:
    std::map<std::string, std::pair<int, int>> m_counts; // errors and warnings, by the id of the object's card
    std::vector<Badge> m_badges;
};

} // namespace portolan
