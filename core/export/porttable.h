// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/displaylist.h"
#include "core/export/texttable.h"

#include <array>

namespace portolan {

// One chain: a distinct path from its leftmost port to an application port, or to where it breaks (PICTURE.md). Ports are as
// the picture writes them; "" where the chain does not pass such a port.
struct PortRow {
    std::string ns; // of the Service; of the entry where no Service is reached
    std::string entry; // "Ingress main shop.example/pay"
    std::string web, node;
    std::string service;
    std::string servicePort, portName, protocol;
    std::string target;
    std::string workload; // "Deployment/web", an address, or an external name
    std::string container, containerPort;
    std::string application, evidence;
    std::string status; // that of the entry or the service port (CLI.md); "unresolved" for a backend that does not resolve
    Message remark; // why it breaks, or what is odd
    bool broken = false;
    // What it passes, as the picture names it. The node's row is named by the end of its id alone: "#web/ports/0".
    std::string entryId, nodeIdEnd, serviceId, podId;
};

// One row for each chain that PortGraph::chains counts, by namespace; there entries in trace's order first, then what begins
// inside the cluster.
[[nodiscard]] std::vector<PortRow> portTable(const PortGraph &graph);

// Of those rows the ones that `picture` shows, where it does not show all.
[[nodiscard]] std::vector<PortRow> rowsIn(const DisplayList &picture, std::vector<PortRow> rows);

// The columns of the table, as files name them and as people read them.
struct PortColumn {
    std::string_view name; // "service_port"
    const char *title; // "④ Service port", a template of core
    std::string PortRow::*cell; // none: the remark
};
constexpr std::size_t kPortColumns = 16;
[[nodiscard]] const std::array<PortColumn, kPortColumns> &portColumns();
[[nodiscard]] std::string cellText(const PortRow &row, const PortColumn &column);

[[nodiscard]] TextTable tableOfPorts(const std::vector<PortRow> &rows);
[[nodiscard]] std::string toCsv(const std::vector<PortRow> &rows);
[[nodiscard]] std::string toMarkdown(const std::vector<PortRow> &rows);

} // namespace portolan
