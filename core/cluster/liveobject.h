// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/object.h"

#include <memory>
#include <string>
#include <vector>

namespace portolan::cluster {

// An object as the cluster last told it.
using LiveObject = std::shared_ptr<const kube::Object>;

// NAMESPACE/NAME: what tells objects of one kind apart.
[[nodiscard]] inline std::string nameOf(const kube::Metadata &meta)
{
    return meta.ns + '/' + meta.name;
}

} // namespace portolan::cluster
