// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/clusters.h"

#include <QTimer>
#include <QWidget>

#include <map>

namespace portolan {

class DiagramView;

// What lies over the picture of a living cluster: a ring around what changed lately, which fades, and a veil with a sentence
// while the connection is lost. Lets every event through.
class LiveOverlay final : public QWidget
{
    Q_OBJECT
public:
    LiveOverlay(Session &session, Clusters &clusters, DiagramView &view);

    // The cards that are ringed now, by id.
    [[nodiscard]] std::vector<std::string> lately() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void note(int count);
    void resolve();
    void fade();
    void update();
    void paintVeil(QPainter &painter);

    Session &m_session;
    Clusters &m_clusters;
    DiagramView &m_view;
    std::vector<cluster::LiveChange> m_unplaced; // until the picture shows them
    std::map<std::string, qint64> m_rings; // id: when it changed
    QTimer m_fading;
};

} // namespace portolan
