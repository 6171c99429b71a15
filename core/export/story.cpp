// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/story.h"

#include "core/diagram/spotlight.h"
#include "core/text/jsonwriter.h"
#include "core/yaml/parse.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace portolan {

namespace {

constexpr double kRoomAround = 40; // px around what is lit

class StoryReader
{
public:
    explicit StoryReader(const yaml::Tree &tree)
        : m_tree(tree)
    {
    }

    Story read()
    {
        Story story;
        yaml::forEachItem(m_tree, m_tree.find(0, "views"), [&](yaml::NodeIndex item) {
            if (m_tree.isMap(m_tree.resolve(item)))
                story.views.push_back(view(item));
        });
        return story;
    }

private:
    [[nodiscard]] std::string text(yaml::NodeIndex map, std::string_view key) const
    {
        const yaml::NodeIndex node = m_tree.find(map, key);
        return node == yaml::kNoNode ? std::string() : std::string(m_tree[m_tree.resolve(node)].value);
    }

    [[nodiscard]] double number(yaml::NodeIndex map, std::string_view key) const
    {
        const std::string written = text(map, key);
        double value = 0;
        const auto read = std::from_chars(written.data(), written.data() + written.size(), value);
        return read.ec == std::errc() && std::isfinite(value) && std::abs(value) < 1e7 ? value : 0;
    }

    [[nodiscard]] StoryView view(yaml::NodeIndex item) const
    {
        StoryView view {.name = text(item, "name"), .note = text(item, "note"), .focus = {}, .anchor = {}};
        while (view.note.ends_with('\n'))
            view.note.pop_back();
        if (const yaml::NodeIndex focus = m_tree.find(item, "focus"); focus != yaml::kNoNode)
            yaml::forEachItem(
                m_tree, focus, [&](yaml::NodeIndex id) { view.focus.emplace_back(m_tree[m_tree.resolve(id)].value); });
        if (const yaml::NodeIndex seen = m_tree.find(item, "seen"); seen != yaml::kNoNode && m_tree.isMap(m_tree.resolve(seen))) {
            view.anchor = text(seen, "from");
            view.seen = {number(seen, "x"), number(seen, "y"), number(seen, "width"), number(seen, "height")};
        }
        return view;
    }

    const yaml::Tree &m_tree;
};

// A double-quoted YAML scalar is written as JSON writes one.
std::string quoted(std::string_view text)
{
    JsonWriter json(JsonWriter::Layout::Compact);
    json.beginArray().value(std::string(text)).endArray();
    std::string written = json.text();
    while (!written.empty() && (written.back() == '\n' || written.back() == ']'))
        written.pop_back();
    return written.substr(written.find('[') + 1);
}

std::string whole(double number)
{
    return std::to_string(static_cast<long long>(std::llround(number)));
}

// As a block, a line for each of its lines, where that says the same: git then shows what changed in it.
std::string noteOf(const std::string &note)
{
    const bool plain = !note.empty() && note.front() != ' ' && note.front() != '\n' && note.back() != '\n'
        && std::ranges::none_of(note, [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7F; })
        && note.find(" \n") == std::string::npos && note.back() != ' ' && note.find("\xE2\x80\xA8") == std::string::npos
        && note.find("\xC2\x85") == std::string::npos;
    if (!plain)
        return ' ' + quoted(note) + '\n';
    std::string out = " |-\n";
    for (std::size_t at = 0; at <= note.size();) {
        const std::size_t end = std::min(note.find('\n', at), note.size());
        out += end == at ? "\n" : "      " + note.substr(at, end - at) + '\n';
        at = end + 1;
    }
    return out;
}

} // namespace

Result<Story> readStory(std::string_view text)
{
    for (const yaml::Chunk &chunk : yaml::chunks(text)) {
        if (!chunk.holdsNode)
            continue;
        const yaml::Tree tree = yaml::parse(text.substr(chunk.span.begin, chunk.span.size()), chunk.json);
        if (tree.error)
            return tl::make_unexpected(Error {tree.error->message, std::string(kStoryFile)});
        if (tree.empty() || !tree.isMap(0) || tree.find(0, "views") == yaml::kNoNode)
            return fail(PORTOLAN_TR("a story is a map with a list of views"), {}, std::string(kStoryFile));
        const yaml::NodeIndex format = tree.find(0, "format");
        if (format != yaml::kNoNode && tree[tree.resolve(format)].value != "1")
            return fail(PORTOLAN_TR("the story is of format %1; this version knows format 1"),
                {std::string(tree[tree.resolve(format)].value)}, std::string(kStoryFile));
        return StoryReader(tree).read();
    }
    return Story {};
}

std::string writeStory(const Story &story)
{
    std::string out = "# The views that Portolan presents, in their order. Written by the program: comments do not stay.\n"
                      "format: 1\n";
    out += story.views.empty() ? "views: []\n" : "views:\n";
    for (const StoryView &view : story.views) {
        out += "  - name: " + quoted(view.name) + '\n';
        if (!view.note.empty())
            out += "    note:" + noteOf(view.note);
        if (!view.focus.empty())
            out += "    focus:\n";
        for (const std::string &id : view.focus)
            out += "      - " + quoted(id) + '\n';
        if (view.seen.w <= 0)
            continue;
        out += "    seen:\n";
        if (!view.anchor.empty())
            out += "      from: " + quoted(view.anchor) + '\n';
        out += "      x: " + whole(view.seen.x) + "\n      y: " + whole(view.seen.y) + "\n      width: " + whole(view.seen.w)
            + "\n      height: " + whole(view.seen.h) + '\n';
    }
    return out;
}

std::vector<Shot> shotsOf(const Story &story, const DisplayList &list, const HitMap &map)
{
    std::vector<Shot> shots;
    const Rect everything {0, 0, list.width, list.height};
    for (const StoryView &view : story.views) {
        Shot shot {.title = view.name, .note = view.note, .seen = view.seen, .lit = {}};
        for (const std::string &id : view.focus) {
            if (const auto ref = rowNamed(list, map, id)) {
                const auto chain = map.chain(*ref);
                shot.lit.insert(shot.lit.end(), chain.begin(), chain.end());
            }
        }
        const auto anchor = view.anchor.empty() ? std::nullopt : rowNamed(list, map, view.anchor);
        if (anchor) {
            const Rect at = map.sceneRect(*anchor);
            shot.seen.x += at.x;
            shot.seen.y += at.y;
        }
        if (shot.seen.w <= 0 || shot.seen.h <= 0 || (!anchor && !view.anchor.empty())) {
            const Rect lit = extentOf(map, shot.lit);
            shot.seen = lit.w > 0
                ? Rect {lit.x - kRoomAround, lit.y - kRoomAround, lit.w + 2 * kRoomAround, lit.h + 2 * kRoomAround}
                : everything;
        }
        shots.push_back(std::move(shot));
    }
    return shots;
}

} // namespace portolan
