// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/decode.h"
#include "core/text/document.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace portolan {

// core/graph: who reaches whom on which port, and why.

// One definition of one object, where it was read. Objects are shared with the cache, hence the offset.
struct Definition {
    std::shared_ptr<const kube::Object> object;
    std::uint32_t file = 0; // index in Inventory::files
    std::uint32_t base = 0; // where the object's chunk begins in the file; add it to the object's spans
    std::uint32_t document = 0; // `#N` of the chunk
    std::uint32_t number = 1; // 1, or N for the definition that ids write as @N
    std::uint64_t digest = 0; // of all bytes that decide what the object holds: its chunk's
    bool stale = false; // its chunk is broken now: the last good state is shown, dimmed
};

struct InputFile {
    std::string name; // as results print it: the argument as given, joined with the path below it
    std::string folder; // of `name`, "" for the working directory: variants resolve within their folder first
    std::string project; // the SOURCE it belongs to
    std::shared_ptr<const Document> document; // none: a cluster
    // A cluster is a world of its own: nothing outside it is behind its Services, and the other way round.
    bool isWorld = false;
};

// An earlier definition in one file that a later one replaces, or an equal copy in another file.
struct Hidden {
    Definition definition;
    std::uint32_t by = 0; // index in Inventory::definitions of the one that counts
    bool equal = false; // equal bytes: one object, nothing to say of it
};

// All objects that count, in file order, namespaces filled in.
struct Inventory {
    std::vector<InputFile> files;
    std::vector<Definition> definitions;
    std::vector<std::string> namespaces; // the effective one of each definition; "" for cluster-scoped kinds
    std::vector<Hidden> hidden;
    std::uint32_t otherKinds = 0; // objects of kinds that carry no ports
    bool live = false; // some object has a uid
    bool livePods = false; // some such object is a Pod, so that a workload without pods has none
    kube::Version version;

    [[nodiscard]] Position position(const Definition &definition, std::uint32_t offset) const;
};

// The kind of the definition that stands for an nginx configuration file among the input; its text is the file's.
inline constexpr std::string_view kWebServerKind = "WebServer";

// Applies the rules for an object defined twice (SEMANTICS.md, "The same object twice") and numbers definitions.
// `defaultNamespace` is for objects that name none. Files `*.conf` that hold an nginx `server {` become definitions too.
[[nodiscard]] Inventory takeInventory(std::vector<InputFile> files, std::vector<Definition> definitions,
    const std::string &defaultNamespace, kube::Version version);

} // namespace portolan
