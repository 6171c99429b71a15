// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace portolan {

// Tells open files apart for as long as the session lives; survives reload and save as.
using FileId = std::uint32_t;

// A file as it is being worked on.
struct OpenFile {
    FileId id = 0;
    SourceFile source;
    std::uint64_t hash = 0; // of the document's bytes
    std::shared_ptr<const Document> saved; // as last read from or written to disk
    std::uint64_t savedHash = 0; // of its bytes
    std::uint64_t askedHash = 0; // of a state on disk the user was already told about
    bool gone = false; // from disk, and the user was told

    // A file as it was just read.
    OpenFile(FileId fileId, SourceFile read)
        : id(fileId)
        , source(std::move(read))
        , hash(source.document->hash())
        , saved(source.document)
        , savedHash(hash)
    {
    }
    void setDocument(std::shared_ptr<const Document> document)
    {
        source.document = std::move(document);
        hash = source.document->hash();
    }
    void setSaved(std::shared_ptr<const Document> document)
    {
        saved = std::move(document);
        savedHash = saved->hash();
    }
    [[nodiscard]] bool edited() const { return hash != savedHash; }
    // Whether there is no file behind it that could be written: standard input, an example.
    [[nodiscard]] bool needsName() const { return source.path.empty(); }
    [[nodiscard]] bool isCluster() const { return source.content == SourceFile::Content::Cluster; }
    // Whether nothing can be changed in it, for the reason it gives. What has no file yet only needs a name.
    [[nodiscard]] bool isLocked() const { return source.readOnly && (isCluster() || !needsName()); }
};

// Splices for one file.
struct FileEdit {
    FileId file = 0;
    std::vector<Splice> splices;
};

} // namespace portolan
