// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/clusters.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace portolan {

// How it stands with the clusters, always in sight at the right of the status bar: a dot and a word for each, a red mark where a
// certificate is not checked, and a way to pause.
class ClusterStatus final : public QWidget
{
    Q_OBJECT
public:
    explicit ClusterStatus(Clusters &clusters, QWidget *parent = nullptr);

Q_SIGNALS:
    void clicked();

private:
    void update();

    Clusters &m_clusters;
    QToolButton *m_states;
    QLabel *m_insecure;
    QToolButton *m_pause;
};

// "live", "reading, 1200 of 4000", "connection lost: …"
[[nodiscard]] QString wordsFor(const cluster::ClusterState &state);
// The same in full, with what is left out, for a tool tip.
[[nodiscard]] QString sentencesFor(const cluster::ClusterState &state);
[[nodiscard]] QColor colourOf(const cluster::ClusterState &state);

} // namespace portolan
