// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/decode.h"

#include "core/kube/fields.h"
#include "core/kube/issuecodes.h"
#include "core/kube/kinds.h"
#include "core/kube/validate.h"
#include "core/text/document.h"

#include <algorithm>

namespace portolan::kube {

namespace {

// What every object begins with (meta/v1 TypeMeta), and the items of a list.
struct Header {
    Text apiVersion;
    Text kind;
    Value metadata;
    Value items;
};

template <auto member> void keep(Reader & /*reader*/, const Value &value, Header &out)
{
    out.*member = value;
}

constexpr auto kHeader = table<Header>("Object",
    {
        {"apiVersion", field<&Header::apiVersion>},
        {"kind", field<&Header::kind>},
        {"metadata", keep<&Header::metadata>},
        {"items", keep<&Header::items>},
    });

constexpr auto kOwner = table<OwnerReference>("OwnerReference",
    {
        {"kind", field<&OwnerReference::kind>},
        {"name", field<&OwnerReference::name>},
        {"controller", field<&OwnerReference::controller>},
    });

void readName(Reader &reader, const Value &value, Metadata &out)
{
    Text name;
    reader.read(value, name);
    out.name = std::move(name.value);
    out.nameAt = name.at;
}

// Read for their types alone: the API server refuses `prometheus.io/port: 8080`, which is no string.
void judgeAnnotations(Reader &reader, const Value &value, Metadata & /*out*/)
{
    if (reader.issues() == nullptr)
        return;
    std::string text;
    reader.forEachMember(
        value, "map[string]string", [&](std::string_view /*key*/, const Value &member) { reader.read(member, text); });
}

constexpr auto kMetadata = table<Metadata>("ObjectMeta",
    {
        {"name", readName},
        {"namespace", field<&Metadata::ns>},
        {"labels", field<&Metadata::labels>},
        {"uid", field<&Metadata::uid>},
        {"ownerReferences", items<&Metadata::owners, kOwner>},
        {"annotations", judgeAnnotations},
    });

// The kind and version that a typed list gives its items: PodList, v1.
struct ListType {
    std::string_view apiVersion;
    std::string_view kind;
};

class Decoder
{
public:
    Decoder(std::string_view text, const yaml::Tree &tree, const DecodeOptions &options)
        : m_text(text)
        , m_tree(tree)
        , m_options(options)
    {
    }

    std::vector<Object> run()
    {
        if (!m_tree.empty() && m_tree.isMap(m_tree.resolve(0)))
            readDocument();
        return std::move(m_objects);
    }
    std::optional<Object> runOne(const ListType &type)
    {
        readObject({Path(), yaml::kNoNode, 0, {}}, type, {});
        return m_objects.empty() ? std::nullopt : std::optional<Object>(std::move(m_objects.front()));
    }

private:
    void readDocument();
    void readItems(const Header &list);
    void readObject(const Value &root, const ListType &type, std::string path);
    [[nodiscard]] Header headerOf(Reader &reader, const Value &root, const ListType &type) const;
    void refuseNestedList(Object &object, const Header &header, Issues &issues) const;
    [[nodiscard]] bool isList(const Header &header) const;
    [[nodiscard]] std::uint64_t digest(Span item) const;

    std::string_view m_text;
    const yaml::Tree &m_tree;
    const DecodeOptions &m_options;
    std::vector<Object> m_objects;
};

Header Decoder::headerOf(Reader &reader, const Value &root, const ListType &type) const
{
    Header header;
    readFields(reader, root, kHeader, header);
    if (header.kind.value.empty() && header.apiVersion.value.empty()) {
        header.kind.value = type.kind;
        header.apiVersion.value = type.apiVersion;
    }
    return header;
}

bool Decoder::isList(const Header &header) const
{
    return header.kind.value == "List"
        || (header.kind.value.ends_with("List") && header.items.node != yaml::kNoNode
            && m_tree.isSequence(m_tree.resolve(header.items.node)));
}

std::uint64_t Decoder::digest(Span item) const
{
    const bool known = !item.empty() && item.end <= m_text.size();
    return hashOf(known ? m_text.substr(item.begin, item.size()) : m_text);
}

void Decoder::readDocument()
{
    const Metadata none;
    Reader reader(m_tree, m_options.json, none, nullptr);
    const Value root {Path(), yaml::kNoNode, 0, {}};
    const Header header = headerOf(reader, root, {});
    if (header.kind.value.empty() || header.apiVersion.value.empty())
        return;
    if (isList(header))
        readItems(header);
    else
        readObject(root, {}, {});
}

void Decoder::readItems(const Header &list)
{
    ListType type;
    if (list.kind.value != "List")
        type = {list.apiVersion.value, std::string_view(list.kind.value).substr(0, list.kind.value.size() - 4)};
    m_objects.reserve(countItems(m_tree, list.items.node));
    std::uint32_t index = 0;
    yaml::forEachItem(m_tree, list.items.node, [&](yaml::NodeIndex node) {
        const Path root;
        const Path items(root, "items");
        const Path item(items, index++);
        if (m_tree.isMap(m_tree.resolve(node)))
            readObject({root, yaml::kNoNode, node, {}}, type, item.text());
    });
}

void Decoder::refuseNestedList(Object &object, const Header &header, Issues &issues) const
{
    object.content = std::monostate {};
    const Path root;
    issues.error(kNestedList, Path(root, header.kind.written() ? "kind" : "items"),
        {PORTOLAN_TR("a List inside a List is refused: its objects have to stand in the outer one"), {}});
}

void Decoder::readObject(const Value &root, const ListType &type, std::string path)
{
    Object &object = m_objects.emplace_back();
    // What a document holds before a syntax error is shown, but not judged: the rest of it is missing.
    Issues issues(m_tree, root.node, object.issues);
    const bool judged = m_options.validate && !m_tree.error;
    Reader reader(m_tree, m_options.json, object.meta, judged ? &issues : nullptr);

    const Header header = headerOf(reader, root, type);
    if (header.kind.value.empty() || header.apiVersion.value.empty()) {
        m_objects.pop_back();
        return;
    }
    Metadata &meta = object.meta;
    const std::string &apiVersion = header.apiVersion.value;
    const std::size_t slash = apiVersion.find('/');
    meta.group = slash == std::string::npos ? std::string() : apiVersion.substr(0, slash);
    meta.version = slash == std::string::npos ? apiVersion : apiVersion.substr(slash + 1);
    meta.kind = header.kind.value;
    meta.item = m_tree[root.node].source;
    meta.kindAt = header.kind.at;
    if (header.metadata.node != yaml::kNoNode)
        readFields(reader, header.metadata, kMetadata, meta);
    object.path = std::move(path);
    object.digest = digest(meta.item);
    if (isList(header)) {
        refuseNestedList(object, header, issues);
    } else {
        if (const ReadKind read = readerFor(meta))
            read(reader, root, object);
        if (judged)
            validate(object, m_options.version, issues);
    }
}

// What the reader noticed of an object's text (a key written twice …) is said with the object's own issues.
void takeOverWarnings(const std::vector<yaml::SyntaxError> &warnings, std::vector<Object> &objects)
{
    for (const yaml::SyntaxError &warning : warnings) {
        const auto owner = std::ranges::find_if(
            objects, [&warning](const Object &object) { return object.meta.item.contains(warning.at.begin); });
        if (owner != objects.end())
            owner->issues.push_back({kDuplicateKey, Severity::Warning, warning.message, {}, warning.at});
    }
}

} // namespace

std::vector<Object> decode(std::string_view text, const yaml::Tree &tree, const DecodeOptions &options)
{
    std::vector<Object> objects = Decoder(text, tree, options).run();
    if (options.validate)
        takeOverWarnings(tree.warnings, objects);
    return objects;
}

std::optional<Object> decodeLive(const yaml::Tree &tree, std::string_view apiVersion, std::string_view kind)
{
    if (tree.empty() || !tree.isMap(0))
        return {};
    return Decoder({}, tree, {.json = true, .validate = false, .version = {}}).runOne({apiVersion, kind});
}

} // namespace portolan::kube
