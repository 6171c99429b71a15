// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/resolve.h"
#include "core/graph/trace.h"
#include "core/yaml/parse.h"

#include <string>
#include <utility>
#include <vector>

namespace portolan::test {

struct NamedText {
    std::string name;
    std::string text;
};

struct ManifestOptions {
    std::string defaultNamespace = "default";
    kube::Version version {};
};

// Everything from bytes to inventory, as core/workspace does it, for files that a test holds in memory.
inline std::shared_ptr<const Inventory> inventoryOf(const std::vector<NamedText> &texts, const ManifestOptions &options = {})
{
    std::vector<InputFile> files;
    std::vector<Definition> definitions;
    for (const NamedText &text : texts) {
        const std::size_t slash = text.name.rfind('/');
        auto document = std::make_shared<const Document>(text.text);
        for (const yaml::Chunk &chunk : yaml::chunks(document->text())) {
            const std::string_view bytes = document->text().substr(chunk.span.begin, chunk.span.size());
            const yaml::Tree tree = yaml::parse(bytes, chunk.json);
            const kube::DecodeOptions decoding {.json = chunk.json, .validate = false, .version = options.version};
            for (kube::Object &object : kube::decode(bytes, tree, decoding)) {
                Definition definition;
                definition.object = std::make_shared<const kube::Object>(std::move(object));
                definition.file = static_cast<std::uint32_t>(files.size());
                definition.base = chunk.span.begin;
                definition.document = chunk.document;
                definition.digest = chunk.hash;
                definitions.push_back(std::move(definition));
            }
        }
        files.push_back({.name = text.name,
            .folder = slash == std::string::npos ? std::string() : text.name.substr(0, slash),
            .project = {},
            .document = std::move(document)});
    }
    return std::make_shared<const Inventory>(
        takeInventory(std::move(files), std::move(definitions), options.defaultNamespace, options.version));
}

inline PortGraph graphOf(const std::vector<NamedText> &texts, const ManifestOptions &options = {})
{
    return resolve(inventoryOf(texts, options));
}

inline PortGraph graphOf(const std::string &text, const ManifestOptions &options = {})
{
    return graphOf(std::vector<NamedText> {{"web.yaml", text}}, options);
}

} // namespace portolan::test
