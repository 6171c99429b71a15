// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/hitmap.h"
#include "core/text/result.h"

#include <string>
#include <vector>

namespace portolan {

// One saved view of the picture: what is seen, what is lit, and what is said.
struct StoryView {
    std::string name;
    std::string note; // several lines
    std::vector<std::string> focus; // ids whose chains are lit; none: nothing is dimmed
    // What is seen: a rectangle that hangs on an item, so that it follows it into later pictures. `anchor` "": the picture's
    // own corner. No width: all that is lit, or the whole picture.
    std::string anchor;
    Rect seen;

    bool operator==(const StoryView &) const = default;
};

// The views of a presentation, in their order. Stands beside the manifests in a file made for git: a line for each value, in an
// order that never changes.
struct Story {
    std::vector<StoryView> views;

    bool operator==(const Story &) const = default;
};

inline constexpr std::string_view kStoryFile = ".portolan.story.yaml";

// Fails with the reason where the text is no story; what is not known in it is passed over.
[[nodiscard]] Result<Story> readStory(std::string_view text);
[[nodiscard]] std::string writeStory(const Story &story);

// What a page or a slide shows of the picture.
struct Shot {
    std::string title, note;
    Rect seen; // of the picture
    std::vector<ItemRef> lit; // none: all
};
[[nodiscard]] std::vector<Shot> shotsOf(const Story &story, const DisplayList &list, const HitMap &map);

} // namespace portolan
