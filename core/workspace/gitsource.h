// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace portolan {

// Reads `git:REV[:PATH]`: a folder or file of the repository one stands in, at a revision, through the `git` program. The files
// are read-only. PATH counts from the top of the repository.
void readGitSource(const std::string &source, ReadResult &result);

// Reads what `path`, a file or folder on disk, held at `revision` of the repository it stands in. The files bear the names they
// would have there now, so that both states can be held against each other.
void readRevision(const std::string &path, const std::string &revision, ReadResult &result);

// A revision to choose from.
struct Revision {
    std::string name; // "main", "v1.2", "3f2a91c"
    std::string about; // its subject and age, for people
};
// Branches and tags of the repository that `path` stands in, then the latest commits that touched it. Fails where there is none.
[[nodiscard]] Result<std::vector<Revision>> revisionsOf(const std::string &path);

} // namespace portolan
