// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/svg.h"

#include <span>

namespace portolan {

// What there is to export.
struct ExportInput {
    const DisplayList &picture;
    const PortGraph &graph;
    const Theme &theme;
    FontBytes fonts {}; // for formats that carry their fonts
    TextPath outlines {}; // for those that write texts as shapes
};

// A format that needs no painter. PNG and PDF are app/paint's.
struct Exporter {
    std::string_view extension; // ".svg"
    const char *name; // of the format, a template of core
    bool wantsGraph; // else the picture is enough, and what it was made from may be let go
    void (*write)(const ExportInput &input, const Sink &sink);
};

[[nodiscard]] std::span<const Exporter> exporters();
// By the end of a file's name, in any case; none if no format has it.
[[nodiscard]] const Exporter *exporterFor(std::string_view fileName);

} // namespace portolan
