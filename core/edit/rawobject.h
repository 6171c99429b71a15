// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/parsed.h"

namespace portolan {

// An object read again from its file, for the fields that decode() does not keep.
class RawObject
{
public:
    // Nothing is found in an object that comes from no file.
    RawObject(const PortGraph &graph, Index definition);

    // A scalar and where it stands, relative to its chunk; nothing if there is none at `fieldPath`.
    [[nodiscard]] std::optional<kube::PortReference> port(const std::string &fieldPath) const;
    [[nodiscard]] std::string text(const std::string &fieldPath) const; // "" if absent
    [[nodiscard]] std::uint32_t items(const std::string &fieldPath) const; // of the list there
    [[nodiscard]] kube::Labels labels(const std::string &fieldPath) const; // of a plain map, sorted
    [[nodiscard]] kube::Selector selector(const std::string &fieldPath) const;
    // Where `fieldPath` stands, relative to its chunk: the scalar, the key of a map or list, the item; of what is missing, the
    // item that lacks it. Empty: the object as a whole lacks it.
    [[nodiscard]] Span place(const std::string &fieldPath) const;

private:
    [[nodiscard]] yaml::NodeIndex find(const std::string &fieldPath) const;

    std::string m_path; // of the object in its document
    std::optional<Parsed> m_parsed;
};

} // namespace portolan
