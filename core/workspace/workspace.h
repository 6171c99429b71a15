// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/buildoptions.h"
#include "core/workspace/parsedchunk.h"
#include "core/workspace/snapshot.h"
#include "core/workspace/sources.h"

#include <stop_token>
#include <unordered_map>

namespace portolan {

// core/workspace: many sources as one picture.

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
    // Objects in the order of files and documents; what cannot be read now is noted in the snapshot.
    [[nodiscard]] std::vector<Definition> collect(Snapshot &snapshot, const std::vector<Work> &works);
    [[nodiscard]] std::shared_ptr<const PortGraph> resolveAll(
        Snapshot &snapshot, std::vector<Definition> definitions, const BuildOptions &options, const std::stop_token &stop);
    void forgetOthers(const std::vector<SourceFile> &files);
    // Everything but the picture: of what was built last, if neither files nor options have changed since.
    [[nodiscard]] bool understand(Snapshot &snapshot, const BuildOptions &options, const std::stop_token &stop);
    [[nodiscard]] bool isLast(const std::vector<SourceFile> &files, const BuildOptions &options) const;
    void draw(Snapshot &snapshot, const BuildOptions &options, const std::stop_token &stop) const;
    void parseAll(std::vector<Work> &works, const BuildOptions &options, const std::stop_token &stop);
    [[nodiscard]] std::vector<Definition> readAll(Snapshot &snapshot, const BuildOptions &options, const std::stop_token &stop);

    const TextMetrics &m_metrics;
    Translate m_translate;
    std::unordered_map<std::uint64_t, std::shared_ptr<const ParsedChunk>> m_chunks; // of the last build
    std::unordered_map<std::string, FileState> m_files; // by name
    std::shared_ptr<const Snapshot> m_last;
    BuildOptions m_lastOptions; // that it was built with
    std::uint64_t m_generation = 0;
};

} // namespace portolan
