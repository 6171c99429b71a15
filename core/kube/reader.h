// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/decode.h"
#include "core/kube/issues.h"
#include "core/yaml/scalar.h"

#include <span>

namespace portolan::kube {

// A value in the tree and the way to it from the object's root.
struct Value {
    Path path;
    yaml::NodeIndex key = yaml::kNoNode; // the key that leads here; none for items and the root
    yaml::NodeIndex node = yaml::kNoNode; // as written: perhaps an alias
    std::string_view owner; // Go's name of the struct that has this field, as the API server's messages write it
    bool entry = false; // of a map[string]string, which messages name as a whole
};

// A member of a map: the key node and the value node.
struct Member {
    yaml::NodeIndex key = yaml::kNoNode;
    yaml::NodeIndex value = yaml::kNoNode;
};

// 0 for what is no sequence.
[[nodiscard]] std::size_t countItems(const yaml::Tree &tree, yaml::NodeIndex sequence);

// What is said of keys that a map's table does not list: nothing, a Warning where a listed one is near, or a Warning.
// NearMiss serves the maps whose fields grow with each Kubernetes version.
enum class Unknown : std::uint8_t { Ignored, NearMiss, Reported };

// Reads typed values from a tree of any shape: what does not fit is left out and, where the API server would refuse it,
// reported. A null reads as absent, as it does there.
class Reader
{
public:
    // `issues` is null where nothing is to be reported.
    Reader(const yaml::Tree &tree, bool json, const Metadata &meta, Issues *issues)
        : m_tree(tree)
        , m_json(json)
        , m_meta(meta)
        , m_issues(issues)
    {
    }
    // The same, but silent: for what is read a second time, and for kinds whose rules are not Kubernetes'.
    [[nodiscard]] Reader quiet() const { return {m_tree, m_json, m_meta, nullptr}; }

    [[nodiscard]] const yaml::Tree &tree() const { return m_tree; }
    [[nodiscard]] Issues *issues() const { return m_issues; }
    // Of the object that is read; filled in before its kind's fields are.
    [[nodiscard]] const Metadata &meta() const { return m_meta; }
    [[nodiscard]] Span span(yaml::NodeIndex node) const { return m_tree[node].source; }
    [[nodiscard]] Span keySpan(const Value &value) const { return value.key == yaml::kNoNode ? Span {} : span(value.key); }
    [[nodiscard]] yaml::Scalar scalar(const Value &value) const;
    [[nodiscard]] bool isNull(yaml::NodeIndex node) const;
    // Whether `value` is a map (a sequence). If not, says so unless it is null. `type` is Go's name of the struct, or of
    // the sequence's elements.
    [[nodiscard]] bool isMap(const Value &value, std::string_view type) const;
    [[nodiscard]] bool isSequence(const Value &value, std::string_view type) const;

    // The members that `names` lists, in its order; absent and null ones stay empty.
    void collect(const Value &map, std::string_view type, Unknown unknown, std::span<const std::string_view> names,
        std::span<Member> found);

    void read(const Value &value, std::string &out);
    void read(const Value &value, Text &out);
    void read(const Value &value, bool &out);
    void read(const Value &value, Flag &out);
    void read(const Value &value, Number &out);
    void read(const Value &value, std::int64_t &out); // keeps its default where there is no integer
    void read(const Value &value, PortNumber &out);
    void read(const Value &value, PortReference &out);
    void read(const Value &value, ProtocolField &out);
    void read(const Value &value, Labels &out); // map[string]string, sorted by key
    void read(const Value &value, Selector &out); // metav1.LabelSelector
    void readPlainSelector(const Value &value, Selector &out); // map[string]string
    void read(const Value &value, std::vector<Text> &out) { readStrings(value, out); }
    void read(const Value &value, std::vector<std::string> &out) { readStrings(value, out); }

    // Calls visit(item as a Value) for each item.
    template <typename Visit> void forEachItem(const Value &sequence, std::string_view type, Visit &&visit)
    {
        if (!isSequence(sequence, type))
            return;
        std::uint32_t index = 0;
        yaml::forEachItem(m_tree, sequence.node, [&](yaml::NodeIndex node) {
            visit(Value {Path(sequence.path, index++), yaml::kNoNode, node, sequence.owner});
        });
    }
    // Calls visit(key's text, member as a Value) for each member that is not null, in order.
    template <typename Visit> void forEachMember(const Value &map, std::string_view type, Visit &&visit)
    {
        if (!isMap(map, type))
            return;
        yaml::forEachMember(m_tree, map.node, [&](yaml::NodeIndex key, yaml::NodeIndex node) {
            const std::string_view name = keyText(key);
            visit(name, Value {Path(map.path, name), key, node, map.owner, true});
        });
    }

private:
    template <typename String> void readStrings(const Value &value, std::vector<String> &out)
    {
        out.clear();
        out.reserve(countItems(m_tree, value.node));
        forEachItem(value, "string", [&](const Value &item) { read(item, out.emplace_back()); });
    }
    [[nodiscard]] std::string_view keyText(yaml::NodeIndex key) const;
    void reportUnknown(const Value &map, yaml::NodeIndex key, Unknown unknown, std::span<const std::string_view> names) const;
    // Says that `value` is not of the Go type `type`; `text` is the message, see reader.cpp.
    void reportType(const Value &value, std::string_view text, const std::string &type) const;
    [[nodiscard]] yaml::Scalar integer(const Value &value, std::optional<std::int64_t> &out) const;

    const yaml::Tree &m_tree;
    bool m_json;
    const Metadata &m_meta;
    Issues *m_issues;
};

} // namespace portolan::kube
