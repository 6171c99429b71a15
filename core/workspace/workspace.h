// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"
#include "core/diagram/layout.h"
#include "core/yaml/parse.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <unordered_map>

namespace portolan {

// core/workspace: many sources as one picture.

// One file that was read.
struct SourceFile {
    // WebServer and Dockerfile are evidence, read beside manifests; Settings is a folder's `.portolan.yaml`.
    enum class Content : std::uint8_t { Manifest, WebServer, Dockerfile, Settings };
    std::string name; // as results print it
    std::string path; // on disk; "" for standard input
    std::string project; // the SOURCE it came from
    std::shared_ptr<const Document> document;
    Content content = Content::Manifest;
    bool readOnly = false;
    Message readOnlyReason;
};

struct ReadProblem {
    std::string file;
    Message message;
    bool couldNotOpen = false; // the source itself: status 3
};

struct ReadResult {
    std::vector<SourceFile> files; // in the order of path bytes
    std::vector<ReadProblem> problems;
};
// Whether `.portolan.yaml` comes with the manifests: only who checks them asks for it.
enum class WithSettings : std::uint8_t { No, Yes };
// Reads a file, a folder, or `-`. `progress` is told files read; `stop` ends early.
[[nodiscard]] ReadResult readSources(const std::vector<std::string> &sources, const std::stop_token &stop = {},
    const std::function<void(std::size_t)> &progress = {}, WithSettings settings = WithSettings::No);

// A title for a picture of `sources`: the file's name without its extension, the folder's, or how many there are.
[[nodiscard]] std::string pictureTitle(const std::vector<std::string> &sources);

// One parsed and decoded chunk; shared between snapshots.
struct ParsedChunk {
    std::vector<std::shared_ptr<const kube::Object>> objects;
    std::optional<yaml::SyntaxError> error;
    std::uint64_t hash = 0; // of the bytes
    bool full = true; // parsed at Depth::Full
    bool setAside = false; // of a kind without ports, known by its name alone: not parsed
};

// What a workspace looks like at one moment. Immutable; handed to the window whole.
struct Snapshot {
    std::uint64_t generation = 0;
    std::vector<SourceFile> files;
    std::shared_ptr<const PortGraph> graph;
    std::shared_ptr<const DisplayList> picture; // none if not asked for
    std::vector<Finding> findings;
    std::vector<Unread> unread;
    std::uint32_t otherKinds = 0;
};

struct BuildOptions {
    std::string defaultNamespace = "default";
    kube::Version version;
    bool full = false; // parse everything (check); else what a picture needs
    bool check = true;
    bool picture = true;
    bool onlyPicture = false; // of the snapshot nothing else is wanted: what the picture is made from goes as soon as it may
    LayoutOptions layout;
    CheckOptions rules;
};

// Turns files into a snapshot; keeps parsed chunks by hash, so that an edit parses one chunk again and lays out one part.
// Not thread-safe: one build at a time.
class Pipeline
{
public:
    explicit Pipeline(const TextMetrics &metrics, Translate translate = english);

    // None if `stop` ended it. Chunks that are broken now keep the objects they had in the last build, marked stale.
    [[nodiscard]] std::shared_ptr<const Snapshot> build(
        std::vector<SourceFile> files, const BuildOptions &options, const std::stop_token &stop = {});

private:
    struct Work;
    // What is kept of a file from build to build.
    struct FileState {
        std::shared_ptr<const Document> document;
        std::vector<yaml::Chunk> chunks; // of that document
        std::vector<std::shared_ptr<const ParsedChunk>> lastGood; // by `#N`: the last that had no error
    };
    const std::vector<yaml::Chunk> &split(const SourceFile &file);
    [[nodiscard]] std::shared_ptr<const PortGraph> resolveAll(
        Snapshot &snapshot, std::vector<Definition> definitions, const BuildOptions &options, const std::stop_token &stop);
    void forgetOthers(const std::vector<SourceFile> &files);
    void parseAll(std::vector<Work> &works, const BuildOptions &options, const std::stop_token &stop);
    [[nodiscard]] std::vector<Definition> readAll(Snapshot &snapshot, const BuildOptions &options, const std::stop_token &stop);

    const TextMetrics &m_metrics;
    Translate m_translate;
    std::unordered_map<std::uint64_t, std::shared_ptr<const ParsedChunk>> m_chunks; // of the last build
    std::unordered_map<std::string, FileState> m_files; // by name
    std::shared_ptr<const Snapshot> m_last;
    std::uint64_t m_generation = 0;
};

} // namespace portolan
