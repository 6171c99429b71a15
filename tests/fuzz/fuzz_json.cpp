// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/decode.h"
#include "core/yaml/parse.h"

#include <cstdint>
#include <cstdlib>

using namespace portolan;

// Any text is read as JSON. Its nodes lie within it, parents before children.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(bytes), size);
    const yaml::Tree tree = yaml::parse(text, true);
    for (yaml::NodeIndex i = 0; i < tree.nodes.size(); ++i) {
        if (tree[i].source.end > size || (i > 0 && tree[i].parent >= i))
            std::abort();
    }
    (void)kube::decode(text, tree, {.json = true, .validate = true, .version = {}});
    return 0;
}
