// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

namespace portolan {

// `.portolan.yaml`: what is judged how in a folder. All keys may be left out:
//
//     enable: [PORT801, PORT81*]
//     disable: [PORT512]
//     severity: {PORT305: warning}
//     ignore:
//       - rule: PORT303              # or a list; left out: every rule
//         object: Service/shop/web   # left out: every object; KIND/NAME: in every namespace
//         path: overlays/**          # of the file, from this folder on; without a slash: a name at any depth
//         reason: the operator makes these pods

inline constexpr std::string_view kSettingsName = ".portolan.yaml";

// Reads the settings that stand in `files[file]`. What is not understood there is a finding of the result.
[[nodiscard]] Settings readSettings(const std::vector<InputFile> &files, std::uint32_t file, std::vector<Unread> &unread);

// The settings that hold for `files[file]`: the nearest from its folder up to its SOURCE; none if there are none.
[[nodiscard]] const Settings *settingsFor(
    const std::vector<Settings> &settings, const std::vector<InputFile> &files, std::uint32_t file);

// Whether `text` fits `pattern`: `?` is one character, `*` any within a part between slashes, `**` any.
[[nodiscard]] bool matchesGlob(std::string_view pattern, std::string_view text);

// The entry of `ignore` that speaks of `finding`; none: it is to be shown.
[[nodiscard]] const IgnoreEntry *ignoring(const Settings &settings, const std::vector<InputFile> &files, const Finding &finding);

} // namespace portolan
