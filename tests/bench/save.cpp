// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/document.h"
#include "core/text/file.h"
#include "tests/bench/measure.h"

#include <array>
#include <fcntl.h>
#include <unistd.h>

// Saving a file of 10 MB after one edit, as the window does it, beside what `cp` does and an fsync.
namespace portolan::bench {

namespace {

constexpr std::size_t kSize = 10'000'000;

void copyAndSync(const std::string &from, const std::string &to)
{
    static std::array<char, std::size_t {128} * 1024> buffer; // cp's size
    const int source = open(from.c_str(), O_RDONLY | O_CLOEXEC);
    const int target = open(to.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    ssize_t length = 0;
    while ((length = read(source, buffer.data(), buffer.size())) > 0) {
        if (write(target, buffer.data(), static_cast<std::size_t>(length)) != length)
            giveUp("cannot write " + to);
    }
    if (length < 0 || fsync(target) != 0)
        giveUp("cannot copy " + from);
    close(source);
    close(target);
}

void saveRow(const Setting &setting)
{
    Result<std::string> bytes = readFile(setting.manifest("1600.yaml", {"1600"}));
    if (!bytes || bytes->size() < kSize)
        giveUp("no 10 MB to save");
    bytes->resize(kSize);
    const std::string file = setting.files + "/saved.yaml";
    if (!writeAtomically(file, *bytes))
        giveUp("cannot write " + file);
    Document document(std::move(*bytes));
    std::uint64_t onDisk = document.hash();
    std::uint32_t at = 0;
    const auto save = [&] {
        at += 100'003;
        const std::vector<Splice> edit {{{at, at + 4}, "30080"}};
        return costOf([&] {
            if (!document.apply(edit) || !writeAtomically(file, document.raw(), FileStamp {onDisk}))
                giveUp("cannot save " + file);
            onDisk = document.hash();
        });
    };
    const auto copy = [&] { return costOf([&] { copyAndSync(file, file + ".copy"); }); };
    report("save a 10 MB file after one edit / cp + fsync", paired(setting.rounds(15), save, copy), 3, 1.5);
}

} // namespace

} // namespace portolan::bench

int main(int argc, char **argv)
{
    portolan::bench::saveRow(portolan::bench::settingFrom(argc, argv));
    return 0;
}
