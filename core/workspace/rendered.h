// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <optional>
#include <string>

namespace portolan {

// A source whose manifests another program makes: `kustomize:FOLDER` (by `kubectl kustomize`, else `kustomize build`) or
// `helm:FOLDER` (by `helm template`). What it prints is shown as it is and cannot be changed. Such a program reads what the
// folder tells it to, be it from the network: nothing is rendered that was not asked for by this name.
struct RenderedSource {
    enum class Kind : std::uint8_t { Kustomize, Helm };
    Kind kind = Kind::Kustomize;
    std::string folder;

    // As a SOURCE.
    [[nodiscard]] std::string text() const;
    // The program that would render it; nothing if none is installed.
    [[nodiscard]] std::optional<std::string> program() const;
};

// What a SOURCE of this form names; nothing for any other.
[[nodiscard]] std::optional<RenderedSource> renderedSource(std::string_view source);

// What a folder on disk offers to be rendered as: one with a `kustomization.yaml`, `kustomization.yml` or `Kustomization`, or a
// `Chart.yaml`.
[[nodiscard]] std::optional<RenderedSource> renderableAs(const std::string &folder);

// Where a SOURCE lies on disk: the folder of a rendered one, else what it says.
[[nodiscard]] std::string diskPathOf(const std::string &source);

void readRenderedSource(
    const std::string &source, const RenderedSource &rendered, ReadResult &result, const std::stop_token &stop);

} // namespace portolan
