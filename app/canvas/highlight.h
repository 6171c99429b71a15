// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/diagramscene.h"
#include "core/diagram/spotlight.h"

namespace portolan {

// What stands out from the picture: the chain under the pointer, lit while a veil dims the rest, and rings around what is
// selected, with its chain's wires set off.
class Highlight
{
public:
    explicit Highlight(DiagramScene &scene)
        : m_scene(scene)
    {
    }

    // The chain through `ref`; nothing for none. False if that changes nothing.
    bool light(std::optional<ItemRef> ref);
    [[nodiscard]] std::optional<ItemRef> lightedFrom() const { return m_from; }
    void select(std::vector<ItemRef> refs);
    // A path that stays lit while nothing is under the pointer: what the chains through all of `rows` share. Empty: none.
    void showPath(const std::vector<ItemRef> &rows);
    [[nodiscard]] bool showsPath() const { return !m_path.empty(); }
    // Wires between what is selected and those who call it, or whom it calls: from one rectangle of the scene to another.
    void setCalls(std::vector<std::pair<Rect, Rect>> calls) { m_calls = std::move(calls); }
    // Everything refers to a picture that is gone.
    void forget();

    // `veil`: 0 to 1, how far the rest is dimmed; `focused`: whether the ring shows where the keyboard is.
    void paint(QPainter &painter, const QRectF &exposed, double veil, bool focused) const;
    // A pulse that has come `progress` (0 to 1) of the way through the lit chain, left to right.
    void paintPulse(QPainter &painter, double progress) const;
    // Where the lit wires run, in the scene.
    [[nodiscard]] QRectF litExtent() const;

private:
    [[nodiscard]] PartItems withContents(const std::vector<ItemRef> &chain) const;
    void paintLit(QPainter &painter) const;
    void paintCalls(QPainter &painter) const;
    void paintSelectedWires(QPainter &painter) const;
    void paintRing(QPainter &painter, ItemRef ref, bool focused) const;

    DiagramScene &m_scene;
    std::optional<ItemRef> m_from;
    PartItems m_lit; // kept while the veil fades out
    std::vector<ItemRef> m_selected;
    std::vector<ItemRef> m_selectedWires;
    std::vector<ItemRef> m_path;
    std::vector<std::pair<Rect, Rect>> m_calls; // caller, called
};

} // namespace portolan
