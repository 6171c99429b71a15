// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/object.h"
#include "core/kube/path.h"
#include "core/yaml/tree.h"

namespace portolan::kube {

// Collects what is wrong with one object and finds the place in the text for each issue.
class Issues
{
public:
    // `root` is the object's map; both outlive this.
    Issues(const yaml::Tree &tree, yaml::NodeIndex root, std::vector<Issue> &out)
        : m_tree(tree)
        , m_root(root)
        , m_out(out)
    {
    }

    void error(std::string_view code, const Path &path, Message message) { error(code, path, std::move(message), path); }
    // `standsAt`: what is written in place of what the API server names, as `clusterIP` for `clusterIPs[0]`.
    void error(std::string_view code, const Path &path, Message message, const Path &standsAt)
    {
        add(code, Severity::Error, path, std::move(message), locate(standsAt));
    }
    void warning(std::string_view code, const Path &path, Message message)
    {
        add(code, Severity::Warning, path, std::move(message), locate(path));
    }
    // A key that no field has; `near`, if not empty, is the field it may have been meant to be.
    void unknownField(const Path &path, std::string_view near);
    // A field that has to be there. Where a misspelt one stands in its place, that is the fault, and an Error now.
    void missing(std::string_view code, const Path &path, Message message);
    void add(std::string_view code, Severity severity, const Path &path, Message message, Span at);

    // The scalar or the item that `path` names, or the key of the map or list; if it is missing, what lacks it.
    [[nodiscard]] Span locate(const Path &path) const;
    // Whether nothing is reported at `path` or below it yet: what only follows from a fault is no fault of its own.
    [[nodiscard]] bool clean(const Path &path) const;
    // Whether something is reported at `path` itself.
    [[nodiscard]] bool reported(const Path &path) const;
    // Whether the object has a value at `path`, be it null.
    [[nodiscard]] bool isWritten(const Path &path) const;

private:
    const yaml::Tree &m_tree;
    yaml::NodeIndex m_root;
    std::vector<Issue> &m_out;
};

} // namespace portolan::kube
