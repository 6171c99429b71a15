// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace portolan::bench {

// A file as the window has it open, without the window.
class OpenWorkspace
{
public:
    explicit OpenWorkspace(const std::string &file, BuildOptions options = {});

    [[nodiscard]] const Snapshot &snapshot() const { return *m_snapshot; }
    [[nodiscard]] const std::shared_ptr<const DisplayList> &picture() const { return m_snapshot->picture; }
    // Sets the first port of a Service, `service` counting from 0 and round again, and builds the new picture.
    void setPort(std::size_t service, int port);

private:
    BuildOptions m_options;
    Pipeline m_pipeline;
    std::vector<SourceFile> m_files;
    std::shared_ptr<const Snapshot> m_snapshot;
};

} // namespace portolan::bench
