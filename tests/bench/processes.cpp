// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <cmath>
#include <cstdlib>
#include <filesystem>

// Whole processes: opening, checking, memory, the first paint. This program stays small, because a child's peak counts the
// memory of the process that forked it.
namespace portolan::bench {

namespace {

constexpr double kMegabyte = 1024.0 * 1024.0;

double sizeOf(const std::string &file)
{
    return static_cast<double>(std::filesystem::file_size(file));
}

std::string inMegabytes(double bytes)
{
    return std::to_string(std::lround(bytes / kMegabyte)) + " MB";
}

Measure process(Command command, int good = 0)
{
    return [command = std::move(command), good] { return costOf(command, good); };
}

Command render(const Setting &setting, const std::string &file)
{
    return {setting.program("portolan"), "render", file, "-o", setting.files + "/picture.json"};
}

void open(const Setting &setting, const std::string &services, const std::string &file, int rounds)
{
    const Measure events = process({setting.program("bench_events"), file});
    const Measure opening = process(render(setting, file));
    const Pair opened = paired(rounds, opening, events);
    report("open " + services + " services / yaml-cpp events", opened, 1.25, 0.60);
    const Measure checking = process({setting.program("portolan"), "check", file, "--format", "json"}, 1);
    report("check " + services + " services / opening them", paired(rounds, checking, opening), 1.1, 1.0);
}

void memory(const std::string &services, const std::string &file, double peakBytes)
{
    report({"peak memory, " + services + " services / file size", peakBytes / sizeOf(file), 5, 2.5,
        inMegabytes(peakBytes) + " for a file of " + inMegabytes(sizeOf(file))});
}

void definitions(const Setting &setting)
{
    const std::string file = setting.manifest("definitions.yaml", {"100", "--crds", "95"});
    const Measure events = process({setting.program("bench_events"), file});
    const int rounds = setting.rounds(7);
    report(
        "open a file of 95 % definitions / yaml-cpp events", paired(rounds, process(render(setting, file)), events), 0.20, 0.10);
    const Measure traced = process({setting.program("portolan"), "trace", file, "--format", "json"}, 1);
    report("trace a file of 95 % definitions / yaml-cpp events", paired(rounds, traced, events), 0.20, 0.10);
}

void firstPaint(const Setting &setting)
{
    report("first paint of the window, empty / a minimal QMainWindow",
        paired(setting.rounds(9), process({setting.program("bench_window")}), process({setting.program("bench_window_plain")})),
        2.0, 1.5);
}

} // namespace

} // namespace portolan::bench

int main(int argc, char **argv)
{
    using namespace portolan::bench;
    const Setting setting = settingFrom(argc, argv);
    // NOLINTBEGIN(concurrency-mt-unsafe): no thread is running
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    setenv("XDG_CONFIG_HOME", setting.files.c_str(), 1); // the window's settings are not the user's
    // NOLINTEND(concurrency-mt-unsafe)
    const std::string thousand = setting.manifest("1000.yaml", {"1000"});
    open(setting, "1,000", thousand, setting.rounds(7));
    if (!setting.quick) {
        const std::string many = setting.manifest("10000.yaml", {"10000"});
        open(setting, "10,000", many, 3);
        memory("10,000", many, costOf(render(setting, many)).peakBytes);
    } else {
        memory("1,000", thousand, costOf(render(setting, thousand)).peakBytes);
    }
    definitions(setting);
    firstPaint(setting);
    return 0;
}
