// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/workspace.h"

#include "tests/bench/measure.h"

namespace portolan::bench {

OpenWorkspace::OpenWorkspace(const std::string &file, BuildOptions options)
    : m_options(std::move(options))
    , m_pipeline(shippedMetrics())
    , m_files(readSources({file}).files)
    , m_snapshot(m_pipeline.build(m_files, m_options))
{
    if (m_snapshot->graph->services.empty())
        giveUp(file + " holds no Service");
}

void OpenWorkspace::setPort(std::size_t service, int port)
{
    const PortGraph &graph = *m_snapshot->graph;
    const ServiceNode &node = graph.services[service % graph.services.size()];
    const Definition &definition = graph.definition(node.definition);
    const ObjectPlace place {.file = definition.file, .document = definition.document, .path = {}, .kind = "Service"};
    const auto edit = setFields({m_files.front().document}, {{place, "spec.ports[0].port", std::to_string(port)}});
    if (!edit || edit->empty())
        giveUp("the port of " + node.key.id() + " cannot be edited");
    Document changed = *m_files.front().document;
    if (!changed.apply(edit->documents.front().splices))
        giveUp("the edit of " + node.key.id() + " does not fit");
    m_files.front().document = std::make_shared<const Document>(std::move(changed));
    m_snapshot = m_pipeline.build(m_files, m_options);
}

} // namespace portolan::bench
