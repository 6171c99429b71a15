// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/reader.h"

#include "core/kube/issuecodes.h"
#include "core/kube/nearest.h"

#include <algorithm>

namespace portolan::kube {

namespace {

using yaml::NodeIndex;
using Type = yaml::Scalar::Type;

// %1 the value as written, %2 its JSON type, %3 the struct and field, %4 the Go type of the field.
constexpr std::string_view kNoInteger
    = PORTOLAN_TR("%1 stands where an integer must: json: cannot unmarshal %2 into Go struct field %3 of type %4");
constexpr std::string_view kNoString = PORTOLAN_TR(
    "%1 stands where a string must, quotes would make it one: json: cannot unmarshal %2 into Go struct field %3 of type %4");
constexpr std::string_view kNoBool
    = PORTOLAN_TR("%1 stands where true or false must: json: cannot unmarshal %2 into Go struct field %3 of type %4");
constexpr std::string_view kNoMap
    = PORTOLAN_TR("%1 stands where a map must: json: cannot unmarshal %2 into Go struct field %3 of type %4");
constexpr std::string_view kNoList
    = PORTOLAN_TR("%1 stands where a list must: json: cannot unmarshal %2 into Go struct field %3 of type %4");

bool isWord(std::string_view text)
{
    return text.size() <= 4 && (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL");
}

std::string goType(std::string_view type)
{
    return type == "string" || type.starts_with("map[") ? std::string(type) : "v1." + std::string(type);
}

std::string_view jsonType(Type type)
{
    switch (type) {
    case Type::Bool:
        return "bool";
    case Type::Int:
    case Type::Float:
        return "number";
    case Type::Null:
    case Type::String:
        break;
    }
    return "string";
}

// Tables are short and most names differ in length or in their first letter: this beats any hash.
std::size_t indexOf(std::span<const std::string_view> names, std::string_view name)
{
    std::size_t index = 0;
    while (index < names.size() && !(names[index].size() == name.size() && names[index] == name))
        ++index;
    return index;
}

Protocol protocolOf(std::string_view text)
{
    if (text.empty() || text == "TCP")
        return Protocol::Tcp;
    return text == "UDP" ? Protocol::Udp : text == "SCTP" ? Protocol::Sctp : Protocol::Other;
}

} // namespace

std::size_t countItems(const yaml::Tree &tree, NodeIndex sequence)
{
    std::size_t count = 0;
    yaml::forEachItem(tree, sequence, [&count](NodeIndex /*item*/) { ++count; });
    return count;
}

bool Reader::isNull(NodeIndex node) const
{
    const yaml::Node &at = m_tree[m_tree.resolve(node)];
    if (at.style == yaml::Style::Null)
        return true;
    return at.style == yaml::Style::Plain && isWord(at.value) && yaml::typed(at, m_json).type == Type::Null;
}

yaml::Scalar Reader::scalar(const Value &value) const
{
    const NodeIndex node = m_tree.resolve(value.node);
    return m_tree.isScalar(node) ? yaml::typed(m_tree[node], m_json) : yaml::Scalar {};
}

bool Reader::isMap(const Value &value, std::string_view type) const
{
    const bool map = m_tree.isMap(m_tree.resolve(value.node));
    if (!map && !isNull(value.node))
        reportType(value, kNoMap, goType(type));
    return map;
}

bool Reader::isSequence(const Value &value, std::string_view type) const
{
    const bool sequence = m_tree.isSequence(m_tree.resolve(value.node));
    if (!sequence && !isNull(value.node))
        reportType(value, kNoList, "[]" + goType(type));
    return sequence;
}

void Reader::reportType(const Value &value, std::string_view text, const std::string &type) const
{
    if (m_issues == nullptr)
        return;
    const yaml::Node &node = m_tree[m_tree.resolve(value.node)];
    std::string written = std::string(node.value);
    std::string found;
    if (m_tree.isScalar(m_tree.resolve(value.node))) {
        const yaml::Scalar scalar = this->scalar(value);
        found = jsonType(scalar.type);
        if (scalar.type == Type::String)
            written = '"' + written + '"';
        else if (scalar.type == Type::Float && type == "int32")
            found += ' ' + written;
    } else {
        const bool map = m_tree.isMap(m_tree.resolve(value.node));
        written = map ? "{…}" : "[…]";
        found = map ? "object" : "array";
    }
    const Path &named = value.entry ? *value.path.up() : value.path;
    std::string field = std::string(value.owner) + '.' + named.textWithoutIndices();
    const Span at
        = m_tree.isScalar(m_tree.resolve(value.node)) || value.key == yaml::kNoNode ? span(value.node) : span(value.key);
    m_issues->add(
        kWrongType, Severity::Error, value.path, {text, {std::move(written), std::move(found), std::move(field), type}}, at);
}

std::string_view Reader::keyText(NodeIndex key) const
{
    const yaml::Node &node = m_tree[m_tree.resolve(key)];
    if (node.style != yaml::Style::Plain || node.value.size() > 5)
        return node.value;
    const yaml::Scalar scalar = yaml::typed(node, m_json); // `y:` is the key "true"
    return scalar.type != Type::Bool ? node.value : scalar.boolean ? "true" : "false";
}

void Reader::collect(
    const Value &map, std::string_view type, Unknown unknown, std::span<const std::string_view> names, std::span<Member> found)
{
    if (!isMap(map, type))
        return;
    yaml::forEachMember(m_tree, map.node, [&](NodeIndex key, NodeIndex value) {
        const std::size_t known = indexOf(names, m_tree[m_tree.resolve(key)].value);
        if (known < names.size())
            found[known] = {key, value}; // of equal keys the last one counts
        else if (unknown != Unknown::Ignored && m_issues != nullptr)
            reportUnknown(map, key, unknown, names);
    });
    for (Member &member : found) {
        if (member.value != yaml::kNoNode && isNull(member.value))
            member = {};
    }
}

void Reader::reportUnknown(const Value &map, NodeIndex key, Unknown unknown, std::span<const std::string_view> names) const
{
    const std::string_view name = keyText(key);
    const std::string_view near = nearest(name, names);
    if (near.empty() && unknown == Unknown::NearMiss)
        return;
    m_issues->unknownField(Path(map.path, name), near);
}

void Reader::read(const Value &value, std::string &out)
{
    out.clear();
    if (isNull(value.node))
        return;
    if (!m_tree.isScalar(m_tree.resolve(value.node))) {
        reportType(value, kNoString, "string");
        return;
    }
    const yaml::Node &node = m_tree[m_tree.resolve(value.node)];
    out = node.value;
    if (node.style == yaml::Style::Plain && yaml::typed(node, m_json).type != Type::String)
        reportType(value, kNoString, "string");
}

void Reader::read(const Value &value, Text &out)
{
    read(value, out.value);
    out.at = isNull(value.node) ? Span {} : span(value.node);
}

void Reader::read(const Value &value, Flag &out)
{
    out = {};
    if (isNull(value.node))
        return;
    out.at = span(value.node);
    const yaml::Scalar scalar = this->scalar(value);
    if (scalar.type == Type::Bool)
        out.value = scalar.boolean;
    else
        reportType(value, kNoBool, "bool");
}

void Reader::read(const Value &value, bool &out)
{
    Flag flag;
    read(value, flag);
    out = flag.value.value_or(false);
}

yaml::Scalar Reader::integer(const Value &value, std::optional<std::int64_t> &out) const
{
    out.reset();
    const yaml::Scalar scalar = this->scalar(value);
    if (scalar.type == Type::Int || (scalar.type == Type::Float && scalar.integral))
        out = scalar.integer;
    else if (!isNull(value.node))
        reportType(value, kNoInteger, "int32");
    return scalar;
}

void Reader::read(const Value &value, Number &out)
{
    static_cast<void>(integer(value, out.value));
    out.at = isNull(value.node) ? Span {} : span(value.node);
}

void Reader::read(const Value &value, std::int64_t &out)
{
    std::optional<std::int64_t> number;
    static_cast<void>(integer(value, number));
    out = number.value_or(out);
}

void Reader::read(const Value &value, PortNumber &out)
{
    out.text = integer(value, out.number).text;
    out.at = isNull(value.node) ? Span {} : span(value.node);
}

void Reader::read(const Value &value, PortReference &out)
{
    out = {};
    if (isNull(value.node))
        return;
    out.at = span(value.node);
    const yaml::Scalar scalar = this->scalar(value);
    out.text = scalar.text;
    if (scalar.type == Type::String) {
        out.form = PortReference::Form::Name;
        return;
    }
    std::optional<std::int64_t> number;
    static_cast<void>(integer(value, number));
    out.form = number ? PortReference::Form::Number : PortReference::Form::Invalid;
    out.number = number.value_or(0);
}

void Reader::read(const Value &value, ProtocolField &out)
{
    read(value, out.text);
    out.at = span(value.node);
    out.value = protocolOf(out.text);
}

void Reader::read(const Value &value, Labels &out)
{
    out.clear();
    forEachMember(value, "map[string]string",
        [&](std::string_view key, const Value &member) { read(member, out.emplace_back(key, std::string()).second); });
    std::sort(out.begin(), out.end());
}

} // namespace portolan::kube
