// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace portolan {

// What tells one state of a file on disk from another.
struct FileStamp {
    std::uint64_t hash = 0; // of its bytes, hashOf()
    bool operator==(const FileStamp &) const = default;
};

// Paths are UTF-8 all through the program, with `/` between folders.
[[nodiscard]] std::filesystem::path pathOf(const std::string &utf8);
[[nodiscard]] std::string utf8Of(const std::filesystem::path &path);

[[nodiscard]] Result<std::string> readFile(const std::string &path);

// Writes `bytes` to `path` so that at every moment the file is either the old or the new one: a
// temporary file beside it, fsync, rename. Keeps mode, owner where possible, and symbolic links (the
// file they point at is replaced). With `expected`, refuses when the file on disk is another one now.
[[nodiscard]] Result<void> writeAtomically(
    const std::string &path, const std::string &bytes, std::optional<FileStamp> expected = {});

// The same for bytes that need not stand in memory whole: `produce` hands them on piece by piece.
using Sink = std::function<void(std::string_view)>;
using Producer = std::function<void(const Sink &)>;
[[nodiscard]] Result<void> writeAtomically(const std::string &path, const Producer &produce);

} // namespace portolan
