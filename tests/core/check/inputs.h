// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/resolve.h"
#include "core/kube/decode.h"
#include "core/yaml/parse.h"

#include <utility>

namespace portolan::test {

struct Input {
    std::string name; // "folder/file.yaml"
    std::string text;
};

// The graph of some files, read as `check` reads them.
inline PortGraph graphOf(const std::vector<Input> &inputs, kube::Version version = {})
{
    std::vector<InputFile> files;
    std::vector<Definition> definitions;
    for (const Input &input : inputs) {
        const auto document = std::make_shared<const Document>(input.text);
        const auto file = static_cast<std::uint32_t>(files.size());
        const std::size_t slash = input.name.rfind('/');
        files.push_back({input.name, slash == std::string::npos ? std::string() : input.name.substr(0, slash), {}, document});
        for (const yaml::Chunk &chunk : yaml::chunks(document->text())) {
            const std::string_view text = document->text().substr(chunk.span.begin, chunk.span.size());
            const yaml::Tree tree = yaml::parse(text, chunk.json);
            for (kube::Object &object : kube::decode(text, tree, {.json = chunk.json, .validate = true, .version = version}))
                definitions.push_back(
                    {std::make_shared<const kube::Object>(std::move(object)), file, chunk.span.begin, chunk.document});
        }
    }
    return resolve(
        std::make_shared<const Inventory>(takeInventory(std::move(files), std::move(definitions), "default", version)));
}

} // namespace portolan::test
