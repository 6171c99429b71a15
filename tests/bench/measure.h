// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace portolan::bench {

// What a piece of work took. CPU time is user + system, of all threads.
struct Cost {
    double cpuMs = 0;
    double wallMs = 0;
    double peakBytes = 0; // the largest resident set; 0 for work inside this process
};

using Work = std::function<void()>;
using Command = std::vector<std::string>;

// Runs `work` in this process.
[[nodiscard]] Cost costOf(const Work &work);
// Runs a program to its end, its output thrown away. A program that cannot be run or fails ends the bench: there is nothing to
// measure then. A status up to `good` is no failure: `check` ends with 1 when it has found something. The peak counts what the
// caller held when it forked (the kernel carries that over), so call it from a small process.
[[nodiscard]] Cost costOf(const Command &command, int good = 0);

[[nodiscard]] double median(std::vector<double> values);

// Our cost beside the yardstick's, taken in turns, so that what else the machine does falls on both alike.
struct Pair {
    Cost ours, yardstick; // medians
    double ratio = 0; // median over the rounds of CPU time to CPU time
    double wallRatio = 0;
};
using Measure = std::function<Cost()>;
[[nodiscard]] Pair paired(int rounds, const Measure &ours, const Measure &yardstick);

// A row of the table "Goals of speed".
struct Row {
    std::string what;
    double measured = 0;
    double atMost = 0;
    double aim = 0;
    std::string note;
};
// Prints a line: how it stands ("aim" reached, "ok": within the goal, "over"), the numbers, the note.
void report(const Row &row);
void report(const std::string &what, const Pair &pair, double atMost, double aim);
// A line that is no goal.
void remark(const std::string &what, const std::string &note);

// "12.3 ms", "1.23 s"
[[nodiscard]] std::string inWords(double ms);

[[noreturn]] void giveUp(const std::string &why);

// What run.sh calls each program of the bench with.
struct Setting {
    std::string programs; // folder of the programs
    std::string files; // folder of the generated manifests, and for what is written
    bool quick = false; // 1,000 services at most, fewer rounds
    bool plainDot = false; // also `dot` on the whole graph at once: minutes

    [[nodiscard]] std::string program(const std::string &name) const { return programs + '/' + name; }
    // A manifest as bench_generate writes it, made anew at the first call.
    [[nodiscard]] std::string manifest(const std::string &name, const Command &arguments) const;
    [[nodiscard]] int rounds(int full) const { return quick ? (full + 1) / 2 : full; }
};
[[nodiscard]] Setting settingFrom(int argc, char **argv);

} // namespace portolan::bench
