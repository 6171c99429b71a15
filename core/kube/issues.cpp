// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/issues.h"

#include "core/kube/issuecodes.h"

#include <algorithm>

namespace portolan::kube {

namespace {

struct Step {
    yaml::NodeIndex key = yaml::kNoNode; // the key that leads to the node; none for an item and the root
    yaml::NodeIndex node = yaml::kNoNode;
};

yaml::NodeIndex item(const yaml::Tree &tree, yaml::NodeIndex sequence, std::uint32_t index)
{
    sequence = tree.resolve(sequence);
    if (!tree.isSequence(sequence))
        return yaml::kNoNode;
    yaml::NodeIndex node = tree[sequence].firstChild;
    for (; index != 0 && node != yaml::kNoNode; --index)
        node = tree[node].next;
    return node;
}

// Where `path` leads, or the last step of it that is there.
Step follow(const yaml::Tree &tree, yaml::NodeIndex root, const Path &path, bool &complete)
{
    if (path.up() == nullptr)
        return {yaml::kNoNode, root};
    const Step above = follow(tree, root, *path.up(), complete);
    if (!complete)
        return above;
    Step here;
    if (path.isItem()) {
        here.node = item(tree, above.node, path.index());
    } else {
        here.node = tree.find(above.node, path.key());
        here.key = here.node == yaml::kNoNode ? yaml::kNoNode : tree.keyOf(here.node);
    }
    complete = here.node != yaml::kNoNode;
    return complete ? here : above;
}

} // namespace

void Issues::add(std::string_view code, Severity severity, const Path &path, Message message, Span at)
{
    m_out.push_back({code, severity, std::move(message), path.text(), at});
}

void Issues::unknownField(const Path &path, std::string_view near)
{
    const std::string name(path.key());
    if (near.empty())
        warning(kUnknownField, path, {PORTOLAN_TR("unknown field \"%1\""), {name}});
    else
        warning(kUnknownField, path, {PORTOLAN_TR("unknown field \"%1\": did you mean \"%2\"?"), {name, std::string(near)}});
}

void Issues::missing(std::string_view code, const Path &path, Message message)
{
    const std::string map = path.up()->text();
    const auto misspelt = std::find_if(m_out.begin(), m_out.end(), [&](const Issue &issue) {
        const std::vector<std::string> &words = issue.message.arguments;
        return issue.code == kUnknownField && words.size() == 2 && words[1] == path.key()
            && issue.fieldPath.size() > words[0].size() && issue.fieldPath.ends_with(words[0])
            && issue.fieldPath.compare(0, issue.fieldPath.size() - words[0].size() - 1, map) == 0;
    });
    if (misspelt != m_out.end())
        misspelt->severity = Severity::Error;
    else
        error(code, path, std::move(message));
}

Span Issues::locate(const Path &path) const
{
    bool complete = true;
    const Step step = follow(m_tree, m_root, path, complete);
    const yaml::Node &node = m_tree[step.node];
    const bool ownPlace = step.key == yaml::kNoNode || (m_tree.isScalar(m_tree.resolve(step.node)) && !node.source.empty());
    return ownPlace ? node.source : m_tree[step.key].source;
}

bool Issues::isWritten(const Path &path) const
{
    bool complete = true;
    static_cast<void>(follow(m_tree, m_root, path, complete));
    return complete;
}

bool Issues::reported(const Path &path) const
{
    if (m_out.empty())
        return false;
    const std::string text = path.text();
    return std::any_of(m_out.begin(), m_out.end(), [&text](const Issue &issue) { return issue.fieldPath == text; });
}

bool Issues::clean(const Path &path) const
{
    if (m_out.empty())
        return true;
    const std::string text = path.text();
    return std::none_of(m_out.begin(), m_out.end(), [&text](const Issue &issue) {
        const std::string_view at = issue.fieldPath;
        return at.starts_with(text) && (at.size() == text.size() || at[text.size()] == '.' || at[text.size()] == '[');
    });
}

} // namespace portolan::kube
