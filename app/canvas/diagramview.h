// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/bandlabels.h"
#include "app/canvas/bandtiles.h"
#include "app/canvas/camera.h"
#include "app/canvas/highlight.h"
#include "app/canvas/problembadges.h"
#include "app/session/selection.h"

#include <QGraphicsView>

class QRubberBand;

namespace portolan {

// The window onto the diagram: moves the camera, follows pointer and keyboard, shows what is selected.
class DiagramView final : public QGraphicsView
{
    Q_OBJECT
public:
    explicit DiagramView(Selection &selection, QWidget *parent = nullptr);

    // Shows a picture. The first one after none is fitted; later ones keep in place what is selected, or else what is under the
    // pointer or in the middle.
    void setPicture(std::shared_ptr<const DisplayList> picture, std::shared_ptr<const HitMap> hitMap);
    // What was found in the picture that is shown; counted on its cards while they are far away.
    void setFindings(const std::vector<Finding> &findings);
    [[nodiscard]] const ProblemBadges &badges() const { return m_badges; }
    [[nodiscard]] const BandTiles &tiles() const { return m_tiles; }
    // What comes next is another workspace: its picture is fitted again.
    void startAfresh() { m_placed = false; }
    void setTheme(const Theme &theme);
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }
    // How large the picture is to be where nobody asks for another size: "actual size".
    void setTextScale(double scale) { m_textScale = scale; }

    [[nodiscard]] DiagramScene &diagram() { return m_scene; }
    [[nodiscard]] Camera &camera() { return m_camera; }
    // The selected item that the keyboard is at.
    [[nodiscard]] std::optional<ItemRef> current() const;
    void select(ItemRef ref);
    // Selects it and brings it into view.
    void goTo(std::optional<ItemRef> ref);
    [[nodiscard]] const std::vector<std::string> &selectedIds() const { return m_selection.ids(); }
    // The card, port or hop at a point of the viewport.
    [[nodiscard]] std::optional<ItemRef> thingAt(QPointF view) const;
    // Gives up the drag that a press began: another took it over.
    void letGo();
    // Where an item stands, in px of the viewport.
    [[nodiscard]] QRectF rectInView(ItemRef ref) const;

    // Lights one path through the picture, by the ids of its rows, and brings it into view; none: all as usual.
    void showPath(const std::vector<std::string> &rows);
    // Who calls whom, by ids: drawn as wires from and to what is selected.
    void setCalls(std::vector<std::pair<std::string, std::string>> calls);

    void fit();
    void actualSize();
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    void activated(portolan::ItemRef ref); // double-clicked, or Enter on the selected one
    void menuRequested(std::optional<portolan::ItemRef> ref, QPoint globalPosition);
    void cameraMoved();
    void bandActivated(const std::string &id); // the head of a band was double-clicked
    void farEndRequested(const std::string &id); // of a cut hop: the id of its pill
    void escaped(); // with nothing selected
    void pictureChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class Drag : std::uint8_t { None, Pressed, Panning, Banding };

    // What is to stay where it is while the picture changes around it.
    struct Anchor {
        std::string id;
        QPointF at; // of its top left corner, in the viewport
    };
    [[nodiscard]] std::vector<Anchor> anchors() const;
    [[nodiscard]] Anchor anchorAt(ItemRef ref) const;
    void holdAnchor();

    [[nodiscard]] std::optional<ItemRef> itemAt(QPointF view) const;
    [[nodiscard]] bool isThing(ItemRef ref) const;
    [[nodiscard]] bool isBandHead(ItemRef ref, QPointF view) const;
    void hover(std::optional<ItemRef> ref);
    void placeFirstPicture();
    void followSelection();
    void followCalls();
    void unveil(bool veiled);
    void pulse(bool on);
    // Screen readers hear where the keyboard is, and that there is another picture.
    void tellFocus();
    void tellPicture();
    void pointOut(const std::string &id);
    void step(HitMap::Direction direction);
    void click(QPointF view, Qt::KeyboardModifiers modifiers);
    // Selects the ports in a rectangle of the viewport, or the cards where there is no port.
    void selectWithin(const QRectF &view);
    void stretchBand(QPointF to);
    void updateCursor();
    bool nativeGesture(QEvent *event);
    // Brings all of a thing into view, as large as it may be.
    void zoomOn(ItemRef ref);
    void showToolTip(QPoint globalPosition, QPointF view);
    // The pills in reading order, for Tab.
    [[nodiscard]] std::vector<ItemRef> stops() const;

    Selection &m_selection;
    DiagramScene m_scene;
    Camera m_camera;
    BandLabels m_bandLabels;
    ProblemBadges m_badges;
    BandTiles m_tiles;
    Highlight m_highlight;
    QVariantAnimation m_veil;
    std::optional<Anchor> m_anchor; // while things move
    QPointF m_heldOrigin; // where the scene's origin was left, in the viewport: elsewhere, the user has taken the camera over
    QPointF m_pressedAt; // in the viewport
    QPointF m_lastAt;
    Drag m_drag = Drag::None;
    QRubberBand *m_band = nullptr; // while it is drawn
    std::vector<std::pair<std::string, std::string>> m_calls;
    bool m_spaceHeld = false;
    bool m_placed = false;
    bool m_reducedMotion = false;
    double m_textScale = 1;
    QVariantAnimation m_pulse; // along the chain under the pointer
};

} // namespace portolan
