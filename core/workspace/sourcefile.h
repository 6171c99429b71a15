// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/document.h"
#include "core/text/message.h"
#include "core/workspace/liveobjects.h"

#include <memory>
#include <string>

namespace portolan {

// One file that was read.
struct SourceFile {
    // WebServer and Dockerfile are evidence, read beside manifests; Settings is a folder's `.portolan.yaml`, Pins where cards
    // were put by hand (pinsfile.h); a Cluster has no text, its document is empty.
    enum class Content : std::uint8_t { Manifest, WebServer, Dockerfile, Settings, Pins, Cluster };
    std::string name; // as results print it
    std::string path; // on disk; "" for standard input
    std::string project; // the SOURCE it came from
    std::shared_ptr<const Document> document;
    Content content = Content::Manifest;
    std::shared_ptr<const LiveObjects> live; // of a Cluster
    bool readOnly = false;
    Message readOnlyReason;
};

} // namespace portolan
