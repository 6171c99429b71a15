// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"
#include "core/edit/parsed.h"

namespace portolan {

// What a fix would change, made when it is shown. Remembers how the texts are cut.
class FixPreview
{
public:
    explicit FixPreview(const PortGraph &graph);
    // An Edit that is empty if the fix cannot be made safely (an aliased value, a text that is no longer what was read).
    [[nodiscard]] Edit edit(const Fix &fix);

private:
    Originals m_originals;
    EditOptions m_options;
};

// Where results say a place is; line 0 for what comes from a cluster.
struct FilePlace {
    std::string_view file;
    Position at {};
};
[[nodiscard]] FilePlace filePlace(const PortGraph &graph, std::uint32_t file, std::uint32_t offset);

[[nodiscard]] std::string_view toString(kube::Severity severity); // "error", "warning", "info"

} // namespace portolan
