// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/theme.h"
#include "core/graph/nodeports.h"

#include <QWidget>

#include <optional>

namespace portolan {

// The ports of each node as a strip from 30000 to 32767, those outside of it as pills above. Wheel or + and − zoom; the arrow
// keys go from port to port and from node to node, Enter shows the port in the diagram.
class NodeStrip final : public QWidget
{
    Q_OBJECT
public:
    // A port of a node, by its place in the nodes that are shown.
    struct Place {
        std::size_t node = 0, port = 0;
        bool operator==(const Place &) const = default;
    };

    explicit NodeStrip(QWidget *parent = nullptr);

    // `nodes` stays the caller's, until the next call.
    void setNodes(const std::vector<NodePorts> &nodes);
    void setTheme(const Theme &theme);
    // Shows where the selection is; tells nobody.
    void setCurrent(std::optional<Place> place);
    [[nodiscard]] std::optional<Place> current() const { return m_current; }
    // The first and last port that are seen.
    [[nodiscard]] std::pair<double, double> range() const { return {m_first, m_last}; }
    // Where a port is drawn; empty if it is out of view.
    [[nodiscard]] QRectF rectOf(Place place) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    void zoom(double factor, double about); // `about`: px from the left

Q_SIGNALS:
    void chosen(std::size_t node, std::size_t port);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Mark {
        Place place;
        QRectF rect;
        bool pill = false; // else a bar on the strip
    };
    struct Rows {
        double top = 0, pills = 0, labels = 0, track = 0, trackHeight = 0, ticks = 0, height = 0;
    };
    [[nodiscard]] Rows rowsOf(std::size_t node) const;
    [[nodiscard]] double xOf(double port) const;
    [[nodiscard]] const NodePort &portAt(Place place) const { return (*m_nodes)[place.node].ports[place.port]; }
    [[nodiscard]] QString pillText(Place place) const;
    [[nodiscard]] std::optional<Place> markAt(QPointF at) const;
    void arrange();
    void addPills(std::size_t node);
    void setRange(double first, double last);
    void reveal(Place place);
    void choose(Place place);
    void step(int by);
    void stepNode(int by);
    void paintNode(QPainter &painter, std::size_t node) const;
    void paintTicks(QPainter &painter, const Rows &rows) const;
    void paintBars(QPainter &painter, std::size_t node) const;
    void paintPill(QPainter &painter, const Mark &mark) const;
    void tellCurrent();

    const std::vector<NodePorts> *m_nodes;
    const Theme *m_theme;
    std::vector<Mark> m_marks;
    std::optional<Place> m_current;
    double m_first = kFirstNodePort;
    double m_last = kLastNodePort;
    double m_draggedFrom = 0; // px
};

} // namespace portolan
