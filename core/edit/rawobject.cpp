// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/rawobject.h"

#include "core/yaml/scalar.h"

#include <algorithm>

namespace portolan {

using yaml::NodeIndex;

RawObject::RawObject(const PortGraph &graph, Index definition)
{
    const Definition &place = graph.definition(definition);
    const auto &document = graph.inventory->files[place.file].document;
    if (!document)
        return;
    m_path = place.object->path;
    // From where its chunk begins: of a file with thousands of objects the others are not read again.
    const std::string_view text = document->text().substr(place.base);
    const auto chunks = yaml::chunksUpTo(text, 0);
    const auto chunk = std::ranges::find_if(chunks, &yaml::Chunk::holdsNode);
    if (chunk == chunks.end() || chunk->span.begin != 0)
        return;
    Parsed parsed {.text = text.substr(0, chunk->span.size()), .begin = place.base, .json = chunk->json, .tree = {}};
    parsed.tree = yaml::parse(parsed.text, parsed.json);
    if (!parsed.tree.error && !parsed.tree.empty())
        m_parsed = std::move(parsed);
}

NodeIndex RawObject::find(const std::string &fieldPath) const
{
    const auto path = yaml::parseFieldPath(joinedPath(m_path, fieldPath));
    if (!m_parsed || !path)
        return yaml::kNoNode;
    const NodeIndex node = yaml::follow(m_parsed->tree, 0, *path).node;
    return node == yaml::kNoNode ? node : m_parsed->tree.resolve(node);
}

std::optional<kube::PortReference> RawObject::port(const std::string &fieldPath) const
{
    using Form = kube::PortReference::Form;
    const NodeIndex index = find(fieldPath);
    if (index == yaml::kNoNode || !m_parsed->tree.isScalar(index))
        return std::nullopt;
    const yaml::Node &node = m_parsed->tree[index];
    const yaml::Scalar scalar = yaml::typed(node, m_parsed->json);
    kube::PortReference port {.form = Form::Name, .text = std::string(node.value), .at = node.source};
    if (scalar.type == yaml::Scalar::Type::Int) {
        port.form = Form::Number;
        port.number = scalar.integer;
    }
    return port;
}

std::string RawObject::text(const std::string &fieldPath) const
{
    const auto scalar = port(fieldPath);
    return scalar ? scalar->text : std::string();
}

std::uint32_t RawObject::items(const std::string &fieldPath) const
{
    std::uint32_t count = 0;
    if (const NodeIndex list = find(fieldPath); list != yaml::kNoNode)
        yaml::forEachItem(m_parsed->tree, list, [&count](NodeIndex) { ++count; });
    return count;
}

Span RawObject::place(const std::string &fieldPath) const
{
    auto path = yaml::parseFieldPath(joinedPath(m_path, fieldPath));
    if (!m_parsed || !path)
        return {};
    const yaml::Tree &tree = m_parsed->tree;
    const std::size_t whole = yaml::parseFieldPath(m_path.empty() ? "x" : m_path)->size() - (m_path.empty() ? 1 : 0);
    while (path->size() > whole && yaml::follow(tree, 0, *path).node == yaml::kNoNode) {
        path->pop_back();
        // What lacks the field is an item or the object, not the map between them.
        while (path->size() > whole && path->back().kind == yaml::PathStep::Kind::Key)
            path->pop_back();
    }
    if (path->size() == whole)
        return {};
    const NodeIndex node = yaml::follow(tree, 0, *path).node;
    const NodeIndex key = tree.keyOf(node);
    const bool ownPlace = key == yaml::kNoNode || (tree.isScalar(tree.resolve(node)) && !tree[node].source.empty());
    return tree[ownPlace ? node : key].source;
}

kube::Labels RawObject::labels(const std::string &fieldPath) const
{
    kube::Labels labels;
    const NodeIndex map = find(fieldPath);
    if (map == yaml::kNoNode)
        return labels;
    const yaml::Tree &tree = m_parsed->tree;
    yaml::forEachMember(tree, map, [&](NodeIndex key, NodeIndex value) {
        labels.emplace_back(tree[tree.resolve(key)].value, tree[tree.resolve(value)].value);
    });
    std::ranges::sort(labels);
    return labels;
}

kube::Selector RawObject::selector(const std::string &fieldPath) const
{
    kube::Selector selector;
    const NodeIndex at = find(fieldPath);
    if (at == yaml::kNoNode || !m_parsed->tree.isMap(at))
        return selector;
    selector.present = true;
    selector.matchLabels = labels(fieldPath + ".matchLabels");
    for (std::uint32_t i = 0; i < items(fieldPath + ".matchExpressions"); ++i) {
        const std::string item = fieldPath + ".matchExpressions[" + std::to_string(i) + ']';
        kube::Selector::Requirement requirement {.key = text(item + ".key"), .values = {}};
        const std::string op = text(item + ".operator");
        using Operator = kube::Selector::Operator;
        requirement.op = op == "NotIn" ? Operator::NotIn
            : op == "Exists"           ? Operator::Exists
            : op == "DoesNotExist"     ? Operator::DoesNotExist
                                       : Operator::In;
        for (std::uint32_t v = 0; v < items(item + ".values"); ++v)
            requirement.values.push_back(text(item + ".values[" + std::to_string(v) + ']'));
        selector.matchExpressions.push_back(std::move(requirement));
    }
    return selector;
}

} // namespace portolan
