// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/program.h"

#include "core/text/file.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>

namespace portolan {

namespace {

#ifdef _WIN32
constexpr char kBetween = ';';
constexpr std::array<std::string_view, 4> kEndings {".exe", ".cmd", ".bat", ""};
#else
constexpr char kBetween = ':';
constexpr std::array<std::string_view, 1> kEndings {""};
#endif

bool isProgram(const std::filesystem::path &path)
{
    namespace fs = std::filesystem;
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    constexpr auto kAnyExecute = fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;
    return !error && fs::is_regular_file(status) && (status.permissions() & kAnyExecute) != fs::perms::none;
}

} // namespace

std::string onOneLine(std::string_view text)
{
    std::string line;
    for (const char c : text) {
        if (c == '\n' && !line.empty() && line.back() != ' ')
            line += ' ';
        else if (c != '\n' && c != '\r')
            line += c;
    }
    while (line.ends_with(' '))
        line.pop_back();
    return line;
}

bool hasProgram(const std::string &name)
{
    const char *path = std::getenv("PATH"); // NOLINT(concurrency-mt-unsafe): nobody changes it while the program runs
    std::string_view rest = path ? path : "";
    while (!rest.empty()) {
        const std::string folder(rest.substr(0, rest.find(kBetween)));
        rest.remove_prefix(std::min(rest.size(), folder.size() + 1));
        const auto there
            = [&](std::string_view ending) { return isProgram(pathOf(folder) / pathOf(name + std::string(ending))); };
        if (!folder.empty() && std::ranges::any_of(kEndings, there))
            return true;
    }
    return false;
}

} // namespace portolan
