// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/clusters.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace portolan {

class Session;

// What has changed in the clusters, the latest on top. Choosing a line selects what it is about.
class LivePanel final : public QWidget
{
    Q_OBJECT
public:
    LivePanel(Session &session, Clusters &clusters, QWidget *parent = nullptr);

private:
    void update(int count);
    void updatePause();

    Session &m_session;
    Clusters &m_clusters;
    QTreeWidget *m_list;
    QPushButton *m_pause;
    QPushButton *m_clear;
    QLabel *m_empty;
};

} // namespace portolan
