// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/clusters.h"
#include "core/graph/nodekey.h"

class QMenu;

namespace portolan {

class LivePanel;
class MainWindow;
class SourcesPanel;
struct Item;

// All of the window that is about clusters: opening them, how it stands with them, what can be done with their objects.
class ClusterDesk final : public QObject
{
    Q_OBJECT
public:
    explicit ClusterDesk(MainWindow &window);

    [[nodiscard]] Clusters &clusters() { return m_clusters; }
    // Made when it is first asked for.
    [[nodiscard]] LivePanel &panel();
    // Says beside each cluster among the sources how it stands with it.
    void join(SourcesPanel &sources);
    // What stands in the status bar and over the picture.
    void showStatus();

    // Asks which; opens.
    void choose();
    void open(const QStringList &contexts, const Clusters::Choice &choice, bool beside);
    void reconnect();
    // Why there is no picture yet; "" if no cluster is awaited.
    [[nodiscard]] QString awaited() const;

    // What can be done on a cluster with an item of the picture: commands to copy, saving it as YAML.
    void fill(QMenu &menu, const Item &item);
    // The object that is selected, if it comes from a cluster.
    [[nodiscard]] bool canSaveYaml();
    void saveYaml();

private:
    void saveYamlOf(const NodeKey &key);
    void ask(const cluster::ExecQuestion &question, const std::function<void(bool)> &answer);
    void tellStates();
    void noteStates(SourcesPanel &sources) const;

    MainWindow &m_window;
    Clusters m_clusters;
    LivePanel *m_panel = nullptr;
    QHash<QString, int> m_told; // phases, by context
};

} // namespace portolan
