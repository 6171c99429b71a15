// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/dockerfile.h"

#include <algorithm>
#include <charconv>

namespace portolan::kube {

namespace {

constexpr std::string_view kBlanks = " \t\r\n\\";

// The words of one instruction; quotes hold a word together. `[`, `]` and `,` of the JSON form separate words too.
std::vector<Text> words(std::string_view text, std::uint32_t base, bool jsonForm)
{
    const std::string separators = std::string(kBlanks) + (jsonForm ? "[]," : "");
    std::vector<Text> all;
    for (std::size_t at = text.find_first_not_of(separators); at < text.size(); at = text.find_first_not_of(separators, at)) {
        Text word;
        const std::size_t begin = at;
        while (at < text.size() && separators.find(text[at]) == std::string::npos) {
            const char quote = text[at];
            if (quote == '"' || quote == '\'') {
                const std::size_t end = std::min(text.find(quote, at + 1), text.size());
                word.value += text.substr(at + 1, end - at - 1);
                at = std::min(end + 1, text.size());
            } else {
                word.value += text[at++];
            }
        }
        word.at = {base + static_cast<std::uint32_t>(begin), base + static_cast<std::uint32_t>(at)};
        all.push_back(std::move(word));
    }
    return all;
}

// The end of the instruction that begins at `begin`: a line end that no backslash escapes.
std::size_t instructionEnd(std::string_view text, std::size_t begin)
{
    for (std::size_t at = text.find('\n', begin); at != std::string_view::npos; at = text.find('\n', at + 1)) {
        const std::size_t last = text.find_last_not_of(" \t\r", at == 0 ? 0 : at - 1);
        if (last == std::string_view::npos || last < begin || text[last] != '\\')
            return at;
    }
    return text.size();
}

std::string upper(std::string_view word)
{
    std::string text(word);
    std::ranges::transform(
        text, text.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

void expose(const std::vector<Text> &ports, Dockerfile &file)
{
    for (const Text &word : ports) {
        const auto slash = word.value.find('/');
        const char *end = word.value.data() + std::min(slash, word.value.size());
        int port = 0;
        const auto [stop, error] = std::from_chars(word.value.data(), end, port);
        if (error != std::errc() || stop != end || port < 1 || port > 65535)
            continue; // a range or a variable says nothing certain
        const bool udp = slash != std::string::npos && upper(word.value.substr(slash + 1)) == "UDP";
        file.exposed.push_back({port, udp ? Protocol::Udp : Protocol::Tcp, word.at});
    }
}

void environment(std::vector<Text> assignments, Dockerfile &file)
{
    if (assignments.size() == 2 && assignments[0].value.find('=') == std::string::npos) { // the old form: ENV KEY VALUE
        file.env.emplace_back(assignments[0].value, assignments[1]);
        return;
    }
    for (Text &assignment : assignments) {
        const auto equals = assignment.value.find('=');
        if (equals == std::string::npos)
            continue;
        std::string name = assignment.value.substr(0, equals);
        assignment.value.erase(0, equals + 1);
        file.env.emplace_back(std::move(name), std::move(assignment));
    }
}

} // namespace

Dockerfile readDockerfile(std::string_view text)
{
    Dockerfile file;
    std::vector<Text> entrypoint;
    std::vector<Text> command;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = instructionEnd(text, at);
        const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n", at), end);
        const std::size_t nameEnd = std::min(text.find_first_of(kBlanks, begin), end);
        const std::string name = upper(text.substr(begin, nameEnd - begin));
        const std::string_view rest = text.substr(nameEnd, end - nameEnd);
        const std::size_t first = rest.find_first_not_of(kBlanks);
        const bool jsonForm = first != std::string_view::npos && rest[first] == '[';
        const auto arguments = [&] { return words(rest, static_cast<std::uint32_t>(nameEnd), jsonForm); };
        if (name == "FROM") { // a later stage replaces what an earlier one said
            file = {};
            entrypoint.clear();
            command.clear();
        } else if (name == "EXPOSE") {
            expose(arguments(), file);
        } else if (name == "ENV") {
            environment(arguments(), file);
        } else if (name == "ENTRYPOINT") {
            entrypoint = arguments();
        } else if (name == "CMD") {
            command = arguments();
        }
        at = end + 1;
    }
    file.command = std::move(entrypoint);
    file.command.insert(file.command.end(), command.begin(), command.end());
    return file;
}

} // namespace portolan::kube
