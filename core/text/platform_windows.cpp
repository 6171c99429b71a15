// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/platform.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#define NOMINMAX
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

namespace portolan::platform {

namespace {

constexpr DWORD kLargestWrite = 1U << 30;

tl::unexpected<Error> failed(DWORD error)
{
    switch (error) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case ERROR_DISK_QUOTA_EXCEEDED:
        return fail(PORTOLAN_TR("The disk is full; the old file is unchanged."));
    case ERROR_WRITE_PROTECT:
        return fail(PORTOLAN_TR("The file system is read-only; save the file elsewhere."));
    case ERROR_ACCESS_DENIED:
        return fail(PORTOLAN_TR("You may not write in this folder; save the file elsewhere."));
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
        return fail(PORTOLAN_TR("The folder does not exist any more; save the file elsewhere."));
    default:
        return fail(PORTOLAN_TR("The file cannot be written: %1."), {std::system_category().message(static_cast<int>(error))});
    }
}

bool writePiece(HANDLE file, std::string_view bytes)
{
    for (std::size_t done = 0; done < bytes.size();) {
        const auto size = static_cast<DWORD>(std::min<std::size_t>(bytes.size() - done, kLargestWrite));
        DWORD written = 0;
        if (!::WriteFile(file, bytes.data() + done, size, &written, nullptr))
            return false;
        done += written;
    }
    return true;
}

// Stops at the first piece that cannot be written; its error code, or ERROR_SUCCESS.
DWORD writeAll(HANDLE file, const Producer &produce)
{
    DWORD error = ERROR_SUCCESS;
    produce([&](std::string_view bytes) {
        if (error == ERROR_SUCCESS && !writePiece(file, bytes))
            error = ::GetLastError();
    });
    return error;
}

// Writes and flushes a new file; its error code, or ERROR_SUCCESS.
DWORD writeNew(const std::wstring &name, const Producer &produce)
{
    const HANDLE file = ::CreateFileW(name.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return ::GetLastError();
    DWORD error = writeAll(file, produce);
    if (error == ERROR_SUCCESS && !::FlushFileBuffers(file))
        error = ::GetLastError();
    ::CloseHandle(file);
    return error;
}

} // namespace

Result<void> replaceFile(const std::string &path, const Producer &produce)
{
    const std::wstring target = std::filesystem::path(std::u8string(path.begin(), path.end())).wstring();
    const DWORD attributes = ::GetFileAttributesW(target.c_str());
    const bool replaces = attributes != INVALID_FILE_ATTRIBUTES;
    if (replaces && (attributes & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_DEVICE)) != 0)
        return fail(PORTOLAN_TR("This is not an ordinary file; it was not replaced."));
    if (replaces && (attributes & FILE_ATTRIBUTE_READONLY) != 0)
        return fail(PORTOLAN_TR("The file is read-only."));

    const std::wstring temporary = target + L'.' + std::to_wstring(::GetCurrentProcessId()) + L".tmp";
    if (const DWORD error = writeNew(temporary, produce); error != ERROR_SUCCESS) {
        if (error != ERROR_FILE_EXISTS)
            ::DeleteFileW(temporary.c_str());
        return failed(error);
    }
    // ReplaceFileW keeps the old file's access list and attributes, MoveFileExW makes a new one.
    const BOOL done = replaces
        ? ::ReplaceFileW(target.c_str(), temporary.c_str(), nullptr, REPLACEFILE_IGNORE_MERGE_ERRORS, nullptr, nullptr)
        : ::MoveFileExW(temporary.c_str(), target.c_str(), MOVEFILE_WRITE_THROUGH);
    if (done)
        return {};
    const DWORD error = ::GetLastError();
    ::DeleteFileW(temporary.c_str());
    return failed(error);
}

} // namespace portolan::platform
