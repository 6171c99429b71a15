// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"

namespace portolan::yaml {

// A part of a text that is parsed, cached and reported on its own: one YAML document, or a whole JSON text.
struct Chunk {
    Span span;
    std::uint32_t document = 0; // index of the YAML document as CLI.md counts them (`#N`)
    bool json = false;
    bool holdsNode = true; // false: only comments, directives or nothing
    std::uint64_t hash = 0;

    bool operator==(const Chunk &) const = default;
};

// The documents of `text`. `---` at the start of a line (alone or before a blank) always begins one and `...` ends one, even
// inside a block scalar; comments and directives belong to the document that follows (YAML 1.2.2, 9.1).
// A text whose first byte but blanks is `{` is JSON, if simdjson takes it for JSON, else YAML.
[[nodiscard]] std::vector<Chunk> chunks(std::string_view text);
// The same up to the document `#last` at least; what follows may be left out.
[[nodiscard]] std::vector<Chunk> chunksUpTo(std::string_view text, std::uint32_t last);
// The same for a text that was made from `before`, whose chunks are known: only what lies around the difference is read again.
[[nodiscard]] std::vector<Chunk> chunks(std::string_view text, std::string_view before, const std::vector<Chunk> &known);

enum class Depth : std::uint8_t {
    Full, // every node
    Ports, // sub-trees that can carry no port or reference (resources, volumes, affinity, status of most kinds …) may be left out
};

// Parses one chunk (`text` is the chunk's own text). Never throws and never fails as a whole: a syntax
// error is part of the result. Reports by itself what yaml-cpp lets pass and the API server does not:
// an unterminated quote at the end, invalid UTF-8, NUL, trailing junk, depth over 500, directives,
// text after `---`; duplicate keys are warnings.
[[nodiscard]] Tree parse(std::string_view text, bool json, Depth depth = Depth::Full);

// A line scan that says which kind a chunk holds without parsing it. Empty: unsure, parse it.
[[nodiscard]] std::string_view kindByScan(std::string_view chunk);
// Kinds that hold neither ports nor references to them (CustomResourceDefinition, RBAC, storage, webhooks …).
[[nodiscard]] bool isKnownWithoutPorts(std::string_view kind);

} // namespace portolan::yaml
