// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/nodekey.h"

#include <charconv>

namespace portolan {

std::string NodeKey::id() const
{
    std::string id = kind + '/';
    if (!ns.empty())
        id += ns + '/';
    id += name;
    if (definition > 1)
        id += '@' + std::to_string(definition);
    if (!part.empty())
        id += '#' + part;
    return id;
}

NodeKey NodeKey::withPart(std::string_view newPart) const
{
    NodeKey key = *this;
    key.part = newPart;
    return key;
}

NodeKey NodeKey::fromId(std::string_view id)
{
    NodeKey key;
    const std::size_t hash = id.find('#');
    std::string_view head = id.substr(0, hash);
    if (hash != std::string_view::npos) {
        const std::string_view tail = id.substr(hash + 1);
        key.part = tail.substr(0, tail.find('~'));
    }
    head = head.substr(0, head.find('~'));

    if (const std::size_t at = head.rfind('@'); at != std::string_view::npos) {
        const char *end = head.data() + head.size();
        std::uint32_t number = 0;
        const auto parsed = std::from_chars(head.data() + at + 1, end, number);
        if (parsed.ec == std::errc() && parsed.ptr == end) {
            key.definition = number;
            head = head.substr(0, at);
        }
    }
    const std::size_t first = head.find('/');
    key.kind = head.substr(0, first);
    if (first == std::string_view::npos)
        return key;
    head.remove_prefix(first + 1);
    if (const std::size_t second = head.find('/'); second != std::string_view::npos) {
        key.ns = head.substr(0, second);
        head.remove_prefix(second + 1);
    }
    key.name = head;
    return key;
}

} // namespace portolan
