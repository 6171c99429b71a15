// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"

#include <functional>
#include <memory>

namespace portolan::yaml {

// What a reply says of itself: a list (meta/v1 ListMeta) or one event of a watch.
struct ReplyHead {
    std::string kind, apiVersion; // of a list: "PodList", "v1"
    std::string type; // of a watch event: "ADDED", "MODIFIED", "DELETED", "BOOKMARK", "ERROR"
    std::string resourceVersion;
    std::string continueToken;
    std::int64_t remaining = 0; // remainingItemCount, 0 if the server does not say
};

// One object of a reply. Both views end with the call that hands it out.
struct ReplyObject {
    // What can matter to ports: kind, apiVersion, managed fields, resources, times … are left out. Spans count from the object.
    const Tree &tree;
    std::string_view resourceVersion;
    std::uint64_t digest = 0; // of the bytes that `tree` was made from: the same as long as nothing that matters changes
};

// Reads lists and watch events as an API server sends them, on demand: what is left out is stepped over, not parsed.
// Keeps its buffers from call to call. Not thread-safe.
class ReplyReader
{
public:
    ReplyReader();
    ~ReplyReader();
    ReplyReader(const ReplyReader &) = delete;
    ReplyReader &operator=(const ReplyReader &) = delete;

    using Visit = std::function<void(const ReplyObject &object)>;
    // Calls `visit` for each of a list's items, or for an event's object. `bytes` gets room behind its end, its text stays.
    // False where it is no JSON: what stands before the fault was visited.
    [[nodiscard]] bool read(std::string &bytes, ReplyHead &head, const Visit &visit);

private:
    struct Buffers;
    std::unique_ptr<Buffers> m_buffers;
};

} // namespace portolan::yaml
