// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/inventory.h"
#include "core/kube/dockerfile.h"
#include "core/kube/workload.h"

#include <optional>

namespace portolan {

// Whether its name says so, and its text is at hand.
[[nodiscard]] bool isDockerfile(const InputFile &file);

// The Dockerfiles among the input, as evidence for the containers whose images they seem to build. Refers to the inventory's
// files, which must outlive it.
//
// No manifest says which Dockerfile made an image, so names decide. A Dockerfile is called by what follows a dot in its own name
// (`Dockerfile.api`), else by its folder (`api/Dockerfile`; a folder `docker` or `build` stands for the one above it). It is
// meant by a container whose image has that name for its repository's last component (`registry.example/shop/api:1`); else by one
// of that very name, unless the image is a well-known one, which others have built. Of several the one that shares the deepest
// folder with the manifest counts.
class Dockerfiles
{
public:
    explicit Dockerfiles(const Inventory &inventory);

    // The one that `container` of an object in `file` is built from; nullptr if none is known.
    [[nodiscard]] const kube::Dockerfile *of(const kube::Container &container, std::uint32_t file) const;

private:
    struct Known {
        std::string name;
        std::string_view folder;
        kube::Dockerfile content;
    };
    [[nodiscard]] const kube::Dockerfile *closest(std::string_view name, std::string_view folder) const;

    const Inventory &m_inventory;
    std::vector<Known> m_known;
};

} // namespace portolan
