// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/program.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>
#include <mutex>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char **environ; // NOLINT(readability-redundant-declaration): POSIX leaves its declaration to the program

namespace portolan {

namespace {

struct Close {
    void operator()(std::FILE *file) const { std::fclose(file); }
};
// Temporary files instead of pipes: neither side ever waits for the other.
using Scratch = std::unique_ptr<std::FILE, Close>;

std::string contents(std::FILE *file)
{
    std::string text;
    std::array<char, 65536> block {};
    std::rewind(file);
    for (std::size_t n = 0; (n = std::fread(block.data(), 1, block.size(), file)) > 0;)
        text.append(block.data(), n);
    return text;
}

constexpr std::chrono::seconds kPatience(1);

// The status a child ends with. Once `stop` asks for it, the child's group is told to end, and made to if it does not.
int waitFor(pid_t child, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable over;
    bool ended = false; // under the mutex, and before the child's id can be another's
    std::jthread patience;
    {
        const std::stop_callback end(stop, [&] {
            const std::scoped_lock lock(mutex);
            if (ended)
                return;
            kill(-child, SIGTERM);
            patience = std::jthread([&] {
                std::unique_lock waiting(mutex);
                if (!over.wait_for(waiting, kPatience, [&ended] { return ended; }))
                    kill(-child, SIGKILL);
            });
        });
        siginfo_t info {};
        while (waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOWAIT) < 0 && errno == EINTR) { }
        const std::scoped_lock lock(mutex);
        ended = true;
    }
    over.notify_all();
    if (patience.joinable())
        patience.join();
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    return status;
}

} // namespace

Result<std::string> runProgram(
    const std::string &program, const std::vector<std::string> &arguments, const std::string &input, const std::stop_token &stop)
{
    const Scratch in(std::tmpfile());
    const Scratch out(std::tmpfile());
    const Scratch err(std::tmpfile());
    if (!in || !out || !err)
        return fail(PORTOLAN_TR("no temporary file can be made: %1"), {std::strerror(errno)}); // NOLINT(concurrency-mt-unsafe)
    if (std::fwrite(input.data(), 1, input.size(), in.get()) != input.size() || std::fflush(in.get()) != 0)
        return fail(PORTOLAN_TR("the disk for temporary files is full"));
    std::rewind(in.get());

    std::vector<std::string> words {program};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char *> argv;
    for (std::string &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    posix_spawn_file_actions_t actions {};
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, fileno(in.get()), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, fileno(out.get()), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, fileno(err.get()), STDERR_FILENO);
    posix_spawnattr_t attributes {};
    posix_spawnattr_init(&attributes);
    if (stop.stop_possible()) // a group of its own, so that it can be ended with its children
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    pid_t child = 0;
    const int failed = posix_spawnp(&child, program.c_str(), &actions, &attributes, argv.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0)
        return fail(PORTOLAN_TR("%1 cannot be run: %2"), {program, std::strerror(failed)}); // NOLINT(concurrency-mt-unsafe)
    const int status = waitFor(child, stop);
    if (stop.stop_requested())
        return fail(PORTOLAN_TR("%1 was ended"), {program});
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return fail(PORTOLAN_TR("%1 failed: %2"), {program, onOneLine(contents(err.get()))});
    return contents(out.get());
}

} // namespace portolan
