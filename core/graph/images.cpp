// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/images.h"

#include <charconv>
#include <string>
#include <unordered_map>
#include <vector>

namespace portolan {

extern const char *const kImageTable; // images.tsv, made into a source file by CMake

namespace {

using Table = std::unordered_map<std::string_view, std::vector<int>>;

std::vector<int> readPorts(std::string_view text)
{
    std::vector<int> ports;
    while (!text.empty()) {
        int port = 0;
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), port);
        ports.push_back(port);
        text.remove_prefix(static_cast<std::size_t>(parsed.ptr - text.data()));
        text.remove_prefix(text.empty() ? 0 : 1);
    }
    return ports;
}

Table readTable(std::string_view text)
{
    Table table;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const std::size_t tab = line.find('\t');
        if (!line.starts_with('#') && tab != std::string_view::npos)
            table.emplace(line.substr(0, tab), readPorts(line.substr(tab + 1)));
    }
    return table;
}

} // namespace

// A ':' before the last '/' belongs to the registry's address.
std::string_view repositoryOf(std::string_view image)
{
    image = image.substr(0, image.find('@'));
    const std::size_t colon = image.rfind(':');
    const std::size_t slash = image.rfind('/');
    const bool hasTag = colon != std::string_view::npos && (slash == std::string_view::npos || colon > slash);
    return hasTag ? image.substr(0, colon) : image;
}

std::span<const int> portsOfImage(std::string_view image)
{
    static const Table table = readTable(kImageTable);
    const std::string_view repository = repositoryOf(image);
    std::size_t begin = repository.rfind('/');
    if (begin != std::string_view::npos && begin > 0) {
        const std::size_t organisation = repository.rfind('/', begin - 1);
        const auto found = table.find(repository.substr(organisation == std::string_view::npos ? 0 : organisation + 1));
        if (found != table.end())
            return found->second;
    }
    begin = begin == std::string_view::npos ? 0 : begin + 1;
    const auto found = table.find(repository.substr(begin));
    return found == table.end() ? std::span<const int>() : found->second;
}

} // namespace portolan
