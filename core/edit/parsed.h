// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edit.h"
#include "core/yaml/parse.h"

namespace portolan {

// One YAML document of a text, or a whole JSON text, parsed to the last node. Views into the text it was made from.
struct Parsed {
    std::string_view text; // the chunk's own
    std::uint32_t begin = 0; // of the chunk in its file
    bool json = false;
    yaml::Tree tree;
};

// Texts cut into their documents once, for many edits that are only looked at (the fixes of a list of findings).
class Originals
{
public:
    explicit Originals(std::vector<std::shared_ptr<const Document>> documents);

    [[nodiscard]] const std::vector<std::shared_ptr<const Document>> &documents() const { return m_documents; }
    // Document `#number` of file `file`. Fails if there is none, or if it holds a syntax error: then only its source can be
    // edited.
    [[nodiscard]] Result<Parsed> parse(std::uint32_t file, std::uint32_t number);

private:
    std::vector<std::shared_ptr<const Document>> m_documents; // null: nothing that could be edited (a cluster)
    std::vector<std::vector<yaml::Chunk>> m_chunks; // of each file; empty until asked for
};

// setFields() over documents that are edited more than once.
[[nodiscard]] Result<Edit> setFields(Originals &originals, const std::vector<FieldEdit> &fields, const EditOptions &options = {});

// A field of a parsed document: where its path leads, and how.
struct Place {
    yaml::FieldPath path; // from the document's root
    yaml::Found found;
    [[nodiscard]] bool present() const { return found.node != yaml::kNoNode; }
};

// `fieldPath` of the object at `objectPath` ("" or "items[3]"). Fails as fieldText() does.
[[nodiscard]] Result<Place> placeOf(const yaml::Tree &tree, std::string_view objectPath, std::string_view fieldPath);

// `fieldPath` below `objectPath`, as one FIELDPATH.
[[nodiscard]] std::string joinedPath(std::string_view objectPath, std::string_view fieldPath);

} // namespace portolan
