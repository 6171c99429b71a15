// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/platform.h"

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace portolan::platform {

namespace {

constexpr mode_t kNewFile = 0666; // less the umask
constexpr mode_t kPermissions = 07777;
constexpr int kMostNames = 100;

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { (void)close(); }

    explicit operator bool() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }
    // A full disk on the network may show itself only here.
    bool close()
    {
        const int number = std::exchange(m_number, -1);
        return number < 0 || ::close(number) == 0;
    }

private:
    int m_number;
};

// A file that goes away again unless it took its final name.
class TemporaryFile
{
public:
    explicit TemporaryFile(std::string name)
        : m_name(std::move(name))
    {
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    ~TemporaryFile()
    {
        if (!m_renamed)
            (void)::unlink(m_name.c_str());
    }
    bool renameTo(const std::string &path)
    {
        m_renamed = ::rename(m_name.c_str(), path.c_str()) == 0;
        return m_renamed;
    }

private:
    std::string m_name;
    bool m_renamed = false;
};

tl::unexpected<Error> failed(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return fail(PORTOLAN_TR("The disk is full; the old file is unchanged."));
    case EROFS:
        return fail(PORTOLAN_TR("The file system is read-only; save the file elsewhere."));
    case EACCES:
    case EPERM:
        return fail(PORTOLAN_TR("You may not write in this folder; save the file elsewhere."));
    case ENOENT:
    case ENOTDIR:
        return fail(PORTOLAN_TR("The folder does not exist any more; save the file elsewhere."));
    default:
        return fail(PORTOLAN_TR("The file cannot be written: %1."), {std::generic_category().message(error)});
    }
}

std::string folderOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "." : path.substr(0, slash + 1);
}

bool writePiece(int file, std::string_view bytes)
{
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t written = ::write(file, bytes.data() + done, bytes.size() - done);
        if (written < 0 && errno != EINTR)
            return false;
        done += written > 0 ? static_cast<std::size_t>(written) : 0;
    }
    return true;
}

// Stops at the first piece that cannot be written; errno says why.
bool writeAll(int file, const Producer &produce)
{
    int error = 0;
    produce([&](std::string_view bytes) {
        if (error == 0 && !writePiece(file, bytes))
            error = errno;
    });
    errno = error;
    return error == 0;
}

// Gives the new file what the old one had. Only root may give files away, a group one is in always works.
bool takeOver(int file, const struct stat &old)
{
    if (::fchown(file, old.st_uid, old.st_gid) != 0)
        (void)::fchown(file, static_cast<uid_t>(-1), old.st_gid);
    return ::fchmod(file, old.st_mode & kPermissions) == 0;
}

// Makes a file beside `path` whose name nobody uses; `name` becomes it.
int openBeside(const std::string &path, std::string &name)
{
    const std::size_t slash = path.rfind('/') + 1; // npos + 1 is 0: the folder one stands in
    const std::string start = path.substr(0, slash) + '.' + path.substr(slash) + '.' + std::to_string(::getpid()) + '-';
    for (int i = 0; i < kMostNames; ++i) {
        name = start;
        name.append(std::to_string(i)).append(".tmp");
        const int file = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kNewFile);
        if (file >= 0 || errno != EEXIST)
            return file;
    }
    return -1;
}

// The new name must outlive a power cut as well. Some file systems cannot sync a folder: then nothing is lost.
void syncFolder(const std::string &path)
{
    const Descriptor folder(::open(folderOf(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder)
        (void)::fsync(folder.number());
}

} // namespace

Result<void> replaceFile(const std::string &path, const Producer &produce)
{
    struct stat old {
    };
    const bool replaces = ::stat(path.c_str(), &old) == 0;
    if (!replaces && errno != ENOENT)
        return failed(errno);
    if (replaces && !S_ISREG(old.st_mode))
        return fail(PORTOLAN_TR("This is not an ordinary file; it was not replaced."));
    // rename() would replace a read-only file without asking.
    if (replaces && ::access(path.c_str(), W_OK) != 0)
        return fail(PORTOLAN_TR("The file is read-only."));

    std::string name;
    Descriptor file(openBeside(path, name));
    if (!file)
        return failed(errno);
    TemporaryFile temporary(name);
    if ((replaces && !takeOver(file.number(), old)) || !writeAll(file.number(), produce) || ::fsync(file.number()) != 0
        || !file.close() || !temporary.renameTo(path))
        return failed(errno);
    syncFolder(path);
    return {};
}

} // namespace portolan::platform
