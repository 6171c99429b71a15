// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"
#include "core/diagram/layout.h"
#include "core/kube/decode.h"

#include <string>

namespace portolan {

struct BuildOptions {
    std::string defaultNamespace = "default";
    kube::Version version;
    bool full = false; // parse everything (check); else what a picture needs
    bool check = true;
    bool picture = true;
    bool onlyPicture = false; // of the snapshot nothing else is wanted: what the picture is made from goes as soon as it may
    LayoutOptions layout;
    CheckOptions rules;
};

} // namespace portolan
