// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"
#include "tests/bench/workspace.h"

// One port edited, up to the new picture, beside opening the same file: `render FILE -o x.json` as a whole, as in the other rows.
int main(int argc, char **argv)
{
    using namespace portolan::bench;
    const Setting setting = settingFrom(argc, argv);
    const std::string file = setting.manifest("1000.yaml", {"1000"});
    OpenWorkspace workspace(file, {.check = false}); // nor does render check
    std::size_t service = 1;
    const auto setPort = [&] {
        service += 117; // somewhere else each time
        workspace.setPort(service, 20000 + static_cast<int>(service % 1000));
    };
    const auto edit = [&] {
        // After a fork the kernel copies each page at the first write: not the editor's cost. Twice, as one state is kept while the
        // next is made.
        setPort();
        setPort();
        return costOf(setPort);
    };
    const Command command {setting.program("portolan"), "render", file, "-o", setting.files + "/edit.json"};
    const auto open = [&] { return costOf(command); };
    report("edit one port, 1,000 services / opening them", paired(setting.rounds(9), edit, open), 1.0 / 20, 1.0 / 50);
    return 0;
}
