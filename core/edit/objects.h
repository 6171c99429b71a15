// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/workbench.h"

namespace portolan {

// Whole objects: documents of a file, or items of a List. An object that the API server would refuse is not added unless
// EditOptions::force.

// Adds `object` where the object `beside` is kept: as the last document of its file, or as the last item of its List.
[[nodiscard]] Result<Edit> addObject(const Workbench &bench, Index beside, const yaml::NewNode &object, Message label);
// A Service for the pods of `workload`, with a port for each port its containers declare.
[[nodiscard]] Result<Edit> addService(const Workbench &bench, const NodeKey &workload);
// A copy of `key` under another name, right behind it; without what only one object can have (node ports, cluster IPs).
[[nodiscard]] Result<Edit> duplicateObject(const Workbench &bench, const NodeKey &key, const std::string &name);
// Takes `keys` out of their files, each with its separator and the comments that belong to its document.
[[nodiscard]] Result<Edit> deleteObjects(const Workbench &bench, const std::vector<NodeKey> &keys);
// Adds the documents of `text`, YAML or JSON, behind those of file `file`; of a JSON file that holds a List, as its items.
[[nodiscard]] Result<Edit> pasteDocuments(const Workbench &bench, std::uint32_t file, std::string_view text);

// The bytes of a new file that holds what `text` does: YAML or JSON, one or several documents, ending with a line end.
[[nodiscard]] Result<std::string> newFile(std::string_view text, const EditOptions &options = {});

} // namespace portolan
