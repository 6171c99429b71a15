// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <filesystem>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace portolan::bench {

namespace {

using Clock = std::chrono::steady_clock;

double msSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double inMs(const timeval &time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

// The clock counts nanoseconds; getrusage() may count whole ticks.
double processCpuMs()
{
    timespec time {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

[[noreturn]] void become(const Command &command)
{
    std::vector<char *> arguments;
    arguments.reserve(command.size() + 1);
    for (const std::string &argument : command)
        arguments.push_back(const_cast<char *>(argument.c_str()));
    arguments.push_back(nullptr);
    const int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
    dup2(nowhere, STDIN_FILENO);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    execvp(arguments.front(), arguments.data());
    _exit(127);
}

std::string inText(const char *format, double value)
{
    std::array<char, 64> text {};
    std::snprintf(text.data(), text.size(), format, value);
    return text.data();
}

double medianOf(const std::vector<Cost> &costs, double Cost::*part)
{
    std::vector<double> values;
    values.reserve(costs.size());
    for (const Cost &cost : costs)
        values.push_back(cost.*part);
    return median(std::move(values));
}

Cost medianOf(const std::vector<Cost> &costs)
{
    return {medianOf(costs, &Cost::cpuMs), medianOf(costs, &Cost::wallMs), medianOf(costs, &Cost::peakBytes)};
}

} // namespace

Cost costOf(const Work &work)
{
    const Clock::time_point start = Clock::now();
    const double before = processCpuMs();
    work();
    return {.cpuMs = processCpuMs() - before, .wallMs = msSince(start)};
}

Cost costOf(const Command &command, int good)
{
    const Clock::time_point start = Clock::now();
    const pid_t child = fork();
    if (child == 0)
        become(command);
    int status = 0;
    rusage usage {};
    if (child < 0 || wait4(child, &status, 0, &usage) != child)
        giveUp("cannot run " + command.front());
    if (!WIFEXITED(status) || WEXITSTATUS(status) > good)
        giveUp(
            command.front() + " failed, status " + std::to_string(WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status)));
    return {inMs(usage.ru_utime) + inMs(usage.ru_stime), msSince(start), static_cast<double>(usage.ru_maxrss) * 1024};
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

Pair paired(int rounds, const Measure &ours, const Measure &yardstick)
{
    std::vector<Cost> ourCosts;
    std::vector<Cost> itsCosts;
    std::vector<double> ratios;
    std::vector<double> wallRatios;
    for (int round = 0; round < rounds; ++round) {
        ourCosts.push_back(ours());
        itsCosts.push_back(yardstick());
        ratios.push_back(ourCosts.back().cpuMs / itsCosts.back().cpuMs);
        wallRatios.push_back(ourCosts.back().wallMs / itsCosts.back().wallMs);
    }
    return {medianOf(ourCosts), medianOf(itsCosts), median(ratios), median(wallRatios)};
}

void report(const Row &row)
{
    const char *stands = row.measured <= row.aim ? "aim" : row.measured <= row.atMost ? "ok" : "over";
    std::printf(
        "%-4s  %-58s %8.3g  %8.3g %8.3g   %s\n", stands, row.what.c_str(), row.measured, row.atMost, row.aim, row.note.c_str());
    std::fflush(stdout);
}

void report(const std::string &what, const Pair &pair, double atMost, double aim)
{
    report({what, pair.ratio, atMost, aim,
        "CPU " + inWords(pair.ours.cpuMs) + " against " + inWords(pair.yardstick.cpuMs) + "; wall " + inWords(pair.ours.wallMs)
            + " against " + inWords(pair.yardstick.wallMs) + ", ratio " + inText("%.3g", pair.wallRatio)});
}

void remark(const std::string &what, const std::string &note)
{
    std::printf("      %-58s %26s   %s\n", what.c_str(), "", note.c_str());
    std::fflush(stdout);
}

std::string inWords(double ms)
{
    return ms >= 1000 ? inText("%.2f s", ms / 1000) : inText("%.3g ms", ms);
}

void giveUp(const std::string &why)
{
    std::fprintf(stderr, "bench: %s\n", why.c_str());
    std::exit(1); // NOLINT(concurrency-mt-unsafe): the bench starts no threads of its own
}

std::string Setting::manifest(const std::string &name, const Command &arguments) const
{
    std::string path = files + '/' + name;
    std::error_code error;
    const auto written = std::filesystem::last_write_time(path, error);
    if (!error && written > std::filesystem::last_write_time(program("bench_generate")))
        return path;
    Command command {program("bench_generate"), arguments.front(), path};
    command.insert(command.end(), arguments.begin() + 1, arguments.end());
    (void)costOf(command);
    return path;
}

Setting settingFrom(int argc, char **argv)
{
    const Command arguments(argv + 1, argv + argc);
    if (arguments.size() < 2)
        giveUp("usage: PROGRAM FOLDER-OF-PROGRAMS FOLDER-FOR-FILES [--quick] [--plain-dot]");
    const auto asked = [&](const char *option) { return std::ranges::find(arguments, option) != arguments.end(); };
    return {.programs = arguments[0], .files = arguments[1], .quick = asked("--quick"), .plainDot = asked("--plain-dot")};
}

} // namespace portolan::bench
