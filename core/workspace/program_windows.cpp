// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/program.h"

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>

namespace portolan {

namespace {

// Quotes one argument the way the C runtime's parser takes it apart again.
std::string quoted(const std::string &word)
{
    std::string text = "\"";
    std::size_t backslashes = 0;
    for (const char c : word) {
        if (c == '"')
            text.append(backslashes + 1, '\\');
        backslashes = c == '\\' ? backslashes + 1 : 0;
        text += c;
    }
    return text.append(backslashes, '\\') + '"';
}

} // namespace

Result<std::string> runProgram(
    const std::string &program, const std::vector<std::string> &arguments, const std::string &input, const std::stop_token &stop)
{
    const auto scratch = std::filesystem::temp_directory_path() / ("portolan-" + std::to_string(std::random_device {}()));
    std::ofstream(scratch, std::ios::binary) << input;
    std::string command = '"' + quoted(program);
    for (const std::string &argument : arguments)
        command += ' ' + quoted(argument);
    command += " < " + quoted(scratch.string()) + " 2>&1\"";
    std::string text;
    int status = -1;
    if (std::FILE *pipe = _popen(command.c_str(), "rb")) {
        std::array<char, 65536> block {};
        for (std::size_t n = 0; (n = std::fread(block.data(), 1, block.size(), pipe)) > 0 && !stop.stop_requested();)
            text.append(block.data(), n);
        status = _pclose(pipe);
    }
    std::error_code ignored;
    std::filesystem::remove(scratch, ignored);
    if (status != 0)
        return fail(PORTOLAN_TR("%1 failed: %2"), {program, onOneLine(text)});
    return text;
}

} // namespace portolan
