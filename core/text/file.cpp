// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/file.h"

#include "core/text/document.h"
#include "core/text/platform.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <limits>

namespace portolan {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargest = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t kFirstGuess = 65'536; // bytes of a file that does not say its size
constexpr int kMostLinks = 40; // as Linux counts them

Message whyUnreadable(int error)
{
    switch (error) {
    case ENOENT:
        return {PORTOLAN_TR("The file does not exist."), {}};
    case EACCES:
    case EPERM:
        return {PORTOLAN_TR("You may not read this file."), {}};
    case EISDIR:
        return {PORTOLAN_TR("This is a folder, not a file."), {}};
    default:
        return {PORTOLAN_TR("The file cannot be read: %1."), {std::generic_category().message(error)}};
    }
}

// The file that `path` names in the end. A link to what is not there yet names what it points at.
Result<std::string> target(const std::string &path)
{
    fs::path at = pathOf(path);
    std::error_code error;
    for (int links = 0; fs::is_symlink(fs::symlink_status(at, error)); ++links) {
        const fs::path next = fs::read_symlink(at, error);
        if (error || links == kMostLinks)
            return fail(PORTOLAN_TR("The symbolic link cannot be followed."), {}, path);
        at = next.is_absolute() ? next : at.parent_path() / next;
    }
    return utf8Of(at);
}

Result<void> replaceWith(const std::string &real, const Producer &produce, const std::string &asked)
{
    Result<void> written = platform::replaceFile(real, produce);
    if (!written)
        written.error().where = asked;
    return written;
}

} // namespace

fs::path pathOf(const std::string &utf8)
{
    return {std::u8string(utf8.begin(), utf8.end())};
}

std::string utf8Of(const fs::path &path)
{
    const std::u8string text = path.generic_u8string();
    return {text.begin(), text.end()};
}

Result<std::string> readFile(const std::string &path)
{
    const fs::path name = pathOf(path);
    std::error_code error;
    if (fs::is_directory(name, error))
        return tl::make_unexpected(Error {whyUnreadable(EISDIR), path});
    std::ifstream file(name, std::ios::binary);
    if (!file)
        return tl::make_unexpected(Error {whyUnreadable(errno), path});
    std::string bytes;
    // A pipe has no size: what file_size() says is a first guess.
    const std::uintmax_t size = fs::file_size(name, error);
    bytes.resize(error || size == 0 ? kFirstGuess : std::min<std::uintmax_t>(size, kLargest) + 1);
    std::size_t length = 0;
    while (true) {
        file.read(bytes.data() + length, static_cast<std::streamsize>(bytes.size() - length));
        length += static_cast<std::size_t>(file.gcount());
        if (length < bytes.size())
            break;
        if (length > kLargest)
            return fail(PORTOLAN_TR("The file is larger than 4 GiB; split it."), {}, path);
        bytes.resize(2 * bytes.size());
    }
    if (file.bad())
        return tl::make_unexpected(Error {whyUnreadable(errno), path});
    bytes.resize(length);
    return bytes;
}

Result<void> writeAtomically(const std::string &path, const std::string &bytes, std::optional<FileStamp> expected)
{
    const Result<std::string> real = target(path);
    if (!real)
        return tl::make_unexpected(real.error());
    if (expected) {
        const Result<std::string> now = readFile(*real);
        if (!now)
            return tl::make_unexpected(Error {now.error().message, path});
        if (FileStamp {hashOf(*now)} != *expected)
            return fail(PORTOLAN_TR("The file was changed by another program; it was not overwritten."), {}, path);
    }
    return replaceWith(
        *real, [&](const Sink &sink) { sink(bytes); }, path);
}

Result<void> writeAtomically(const std::string &path, const Producer &produce)
{
    const Result<std::string> real = target(path);
    if (!real)
        return tl::make_unexpected(real.error());
    return replaceWith(*real, produce, path);
}

} // namespace portolan
