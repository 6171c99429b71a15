// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/document.h"
#include "core/text/message.h"

#include <memory>
#include <string>

namespace portolan {

// One file that was read.
struct SourceFile {
    // WebServer and Dockerfile are evidence, read beside manifests; Settings is a folder's `.portolan.yaml`,
    // Pins where cards were put by hand (pinsfile.h).
    enum class Content : std::uint8_t { Manifest, WebServer, Dockerfile, Settings, Pins };
    std::string name; // as results print it
    std::string path; // on disk; "" for standard input
    std::string project; // the SOURCE it came from
    std::shared_ptr<const Document> document;
    Content content = Content::Manifest;
    bool readOnly = false;
    Message readOnlyReason;
};

} // namespace portolan
