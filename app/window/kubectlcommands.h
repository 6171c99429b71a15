// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/portgraph.h"

#include <QStringList>

namespace portolan {

// The kubectl commands that show what an item of the picture is on a cluster: get, describe, and for what takes traffic
// port-forward. `context`: of the cluster it comes from, "" for files.
[[nodiscard]] QStringList kubectlCommands(const PortGraph &graph, const NodeKey &key, const QString &context);
// The context that an object comes from; "" for files.
[[nodiscard]] QString contextOf(const PortGraph &graph, const NodeKey &key);
// The path at which the API server has an object ("/apis/apps/v1/namespaces/shop/deployments/web"); "" for kinds it is not known
// of.
[[nodiscard]] QByteArray apiPath(const PortGraph &graph, const NodeKey &key);

} // namespace portolan
