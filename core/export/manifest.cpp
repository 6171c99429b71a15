// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/manifest.h"

#include "core/export/serverfields.h"
#include "core/yaml/parse.h"
#include "core/yaml/scalar.h"

#include <algorithm>

namespace portolan {

namespace {

using yaml::kNoNode;
using yaml::NodeIndex;

class Writer
{
public:
    explicit Writer(const yaml::Tree &tree)
        : m_tree(tree)
        , m_kind(textAt(0, "kind"))
        , m_nodePortsWritten(nodePortsWritten())
    {
    }

    std::string run()
    {
        for (const std::string_view first : {"apiVersion", "kind", "metadata"})
            root(first);
        yaml::forEachMember(m_tree, 0, [&](NodeIndex key, NodeIndex /*value*/) {
            const std::string_view name = m_tree[key].value;
            if (name != "apiVersion" && name != "kind" && name != "metadata" && name != "status")
                root(name);
        });
        return std::move(m_out);
    }

private:
    [[nodiscard]] std::string_view textAt(NodeIndex map, std::string_view key) const
    {
        const NodeIndex node = m_tree.find(map, key);
        return node == kNoNode || !m_tree.isScalar(node) ? std::string_view() : m_tree[node].value;
    }

    // Whoever writes a field owns it: what the cluster has assigned is nobody's.
    [[nodiscard]] bool nodePortsWritten() const
    {
        const NodeIndex meta = m_tree.find(0, "metadata");
        if (meta == kNoNode || !m_tree.isMap(meta))
            return true;
        const NodeIndex managed = m_tree.find(meta, "managedFields");
        const NodeIndex annotations = m_tree.find(meta, "annotations");
        const std::string_view applied = annotations == kNoNode
            ? std::string_view()
            : textAt(annotations, "kubectl.kubernetes.io/last-applied-configuration");
        if (managed == kNoNode && applied.empty())
            return true; // nothing tells
        return applied.find("\"nodePort\"") != std::string_view::npos || mentions(managed, "f:nodePort");
    }
    [[nodiscard]] bool mentions(NodeIndex node, std::string_view key) const
    {
        if (node == kNoNode)
            return false;
        bool found = false;
        yaml::forEachItem(m_tree, node, [&](NodeIndex item) { found = found || mentions(item, key); });
        yaml::forEachMember(m_tree, node,
            [&](NodeIndex name, NodeIndex value) { found = found || m_tree[name].value == key || mentions(value, key); });
        return found;
    }

    // A value as one line, keys in order: what defaults are compared with.
    [[nodiscard]] std::string flat(NodeIndex node) const
    {
        if (m_tree.isScalar(node))
            return std::string(m_tree[node].value);
        std::vector<std::string> parts;
        if (m_tree.isSequence(node)) {
            yaml::forEachItem(m_tree, node, [&](NodeIndex item) { parts.push_back(flat(item)); });
        } else {
            yaml::forEachMember(m_tree, node,
                [&](NodeIndex key, NodeIndex value) { parts.push_back(std::string(m_tree[key].value) + ':' + flat(value)); });
            std::ranges::sort(parts);
        }
        std::string text;
        for (const std::string &part : parts)
            text += (text.empty() ? "" : ",") + part;
        return m_tree.isSequence(node) ? '[' + text + ']' : '{' + text + '}';
    }

    [[nodiscard]] bool isLeftOut(std::string_view parent, NodeIndex map, std::string_view key, NodeIndex value) const
    {
        if (m_tree.isScalar(value) && m_tree[value].style == yaml::Style::Plain && m_tree[value].value == "null")
            return true;
        if (key == "nodePort" && !m_nodePortsWritten)
            return true;
        if (key == "targetPort" && flat(value) == textAt(map, "port"))
            return true;
        if (key == "imagePullPolicy") { // what it is by default depends on the tag
            const std::string_view image = textAt(map, "image");
            const std::string_view name = image.substr(image.rfind('/') + 1);
            const bool latest = name.find('@') == std::string_view::npos
                && (name.find(':') == std::string_view::npos || name.ends_with(":latest"));
            return m_tree[value].value == (latest ? "Always" : "IfNotPresent");
        }
        return isServerField({m_kind, parent, key, flat(value)});
    }
    [[nodiscard]] bool isLeftOutItem(std::string_view list, NodeIndex item) const
    {
        const std::string_view name = m_tree.isMap(item) ? textAt(item, "name") : std::string_view();
        const std::string_view key = m_tree.isMap(item) ? textAt(item, "key") : std::string_view();
        const bool accessToken = (list == "volumes" || list == "volumeMounts") && name.starts_with("kube-api-access-");
        const bool standing = list == "tolerations" && textAt(item, "tolerationSeconds") == "300"
            && (key == "node.kubernetes.io/not-ready" || key == "node.kubernetes.io/unreachable");
        return m_kind == "Pod" && (accessToken || standing);
    }

    // What of a collection is to be written.
    [[nodiscard]] std::vector<std::pair<NodeIndex, NodeIndex>> kept(std::string_view parent, NodeIndex map) const
    {
        std::vector<std::pair<NodeIndex, NodeIndex>> members;
        yaml::forEachMember(m_tree, map, [&](NodeIndex key, NodeIndex value) {
            const std::string_view name = m_tree[key].value;
            if (!isLeftOut(parent, map, name, value) && !becomesEmpty(name, value))
                members.emplace_back(key, value);
        });
        return members;
    }
    [[nodiscard]] std::vector<NodeIndex> keptItems(std::string_view list, NodeIndex sequence) const
    {
        std::vector<NodeIndex> items;
        yaml::forEachItem(m_tree, sequence, [&](NodeIndex item) {
            if (!isLeftOutItem(list, item))
                items.push_back(item);
        });
        return items;
    }
    // Whether it held something, and holds nothing once all that is left out is.
    [[nodiscard]] bool becomesEmpty(std::string_view name, NodeIndex value) const
    {
        if (m_tree.isScalar(value) || m_tree[value].firstChild == kNoNode)
            return false;
        return m_tree.isMap(value) ? kept(name, value).empty() : keptItems(name, value).empty();
    }

    void root(std::string_view name)
    {
        const NodeIndex value = m_tree.find(0, name);
        if (value == kNoNode || isLeftOut("", 0, name, value) || becomesEmpty(name, value))
            return;
        m_out += std::string(name) + ':';
        this->value(name, value, 2);
    }

    void value(std::string_view name, NodeIndex node, std::size_t indent)
    {
        if (m_tree.isScalar(node)) {
            m_out += ' ' + scalar(node) + '\n';
        } else if (m_tree.isMap(node)) {
            const auto members = kept(name, node);
            m_out += members.empty() ? " {}\n" : "\n";
            for (const auto &[key, content] : members)
                member(key, content, indent);
        } else {
            const auto items = keptItems(name, node);
            m_out += items.empty() ? " []\n" : "\n";
            for (const NodeIndex item : items)
                this->item(name, item, indent);
        }
    }

    void member(NodeIndex key, NodeIndex content, std::size_t indent)
    {
        m_out.append(indent, ' ');
        m_out += yaml::quotedIfNeeded(std::string(m_tree[key].value), yaml::Style::Plain, false, false) + ':';
        value(m_tree[key].value, content, indent + 2);
    }

    // The first member of a map stands on the line of its dash.
    void item(std::string_view list, NodeIndex item, std::size_t indent)
    {
        const std::size_t begin = m_out.size();
        if (m_tree.isScalar(item) || (m_tree.isMap(item) && kept(list, item).empty())) {
            m_out.append(indent, ' ');
            m_out += '-';
            value(list, item, indent + 2);
            return;
        }
        if (m_tree.isMap(item)) {
            for (const auto &[key, content] : kept(list, item))
                member(key, content, indent + 2);
            m_out[begin + indent] = '-';
            return;
        }
        m_out.append(indent, ' ');
        m_out += '-';
        value(list, item, indent + 2);
    }

    [[nodiscard]] std::string scalar(NodeIndex node) const
    {
        const yaml::Node &at = m_tree[node];
        if (at.style == yaml::Style::Plain)
            return std::string(at.value);
        return yaml::quotedIfNeeded(std::string(at.value), yaml::Style::Plain, false, false);
    }

    const yaml::Tree &m_tree;
    std::string_view m_kind;
    bool m_nodePortsWritten;
    std::string m_out;
};

} // namespace

Result<std::string> manifestOf(std::string_view json)
{
    const yaml::Tree tree = yaml::parse(json, true);
    if (tree.error || tree.empty() || tree.find(0, "kind") == kNoNode || tree.find(0, "apiVersion") == kNoNode)
        return fail(PORTOLAN_TR("what the cluster has sent is no object of Kubernetes"));
    return Writer(tree).run();
}

} // namespace portolan
