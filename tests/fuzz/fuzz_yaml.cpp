// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/decode.h"
#include "core/yaml/parse.h"

#include <cstdint>
#include <cstdlib>

using namespace portolan;

// Any text is split and read; what is read points into the text, and reading it in one piece or after an edit is the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(bytes), size);
    const std::string_view half = text.substr(0, size / 2);
    const auto whole = yaml::chunks(text);
    if (yaml::chunks(text, half, yaml::chunks(half)) != whole)
        std::abort();
    for (const yaml::Chunk &chunk : whole) {
        const std::string_view part = text.substr(chunk.span.begin, chunk.span.size());
        const yaml::Tree tree = yaml::parse(part, chunk.json);
        for (const yaml::Node &node : tree.nodes) {
            if (node.source.end < node.source.begin || node.source.end > part.size())
                std::abort();
        }
        for (const kube::Object &object : kube::decode(part, tree, {.json = chunk.json, .validate = true, .version = {}}))
            (void)object.meta.name;
    }
    return 0;
}
