// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/field.h"

#include "core/edit/parsed.h"
#include "core/yaml/scalar.h"

#include <algorithm>

namespace portolan {

namespace {

// What was asked for is not there: the person's mistake, not a refusal.
tl::unexpected<Error> wrongPlace(std::string_view text, std::vector<std::string> arguments = {})
{
    return fail(text, std::move(arguments));
}

// Why `path` cannot be followed to its end.
tl::unexpected<Error> deadEnd(const yaml::FieldPath &path, const yaml::Found &found)
{
    const yaml::FieldPath there(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(found.depth));
    const yaml::FieldPath missing(
        path.begin() + static_cast<std::ptrdiff_t>(found.depth), path.begin() + static_cast<std::ptrdiff_t>(found.depth) + 1);
    if (there.empty())
        return wrongPlace(PORTOLAN_TR("%1: there is no `%2` here"), {yaml::toString(path), yaml::toString(missing)});
    return wrongPlace(PORTOLAN_TR("%1: %2 has no `%3`"), {yaml::toString(path), yaml::toString(there), yaml::toString(missing)});
}

// A map, or a key without a value where one may grow.
bool takesKeys(const yaml::Tree &tree, yaml::NodeIndex parent)
{
    if (parent == yaml::kNoNode)
        return false;
    const yaml::NodeIndex node = tree.resolve(parent);
    return tree.isMap(node) || (tree.isScalar(node) && yaml::typed(tree[node]).type == yaml::Scalar::Type::Null);
}

} // namespace

std::string joinedPath(std::string_view objectPath, std::string_view fieldPath)
{
    std::string joined(objectPath);
    if (!joined.empty() && !fieldPath.empty() && fieldPath.front() != '[')
        joined += '.';
    return joined.append(fieldPath);
}

Originals::Originals(std::vector<std::shared_ptr<const Document>> documents)
    : m_documents(std::move(documents))
    , m_chunks(m_documents.size())
{
}

Result<Parsed> Originals::parse(std::uint32_t file, std::uint32_t number)
{
    if (file >= m_documents.size() || !m_documents[file])
        return wrongPlace(PORTOLAN_TR("this object does not come from a file"));
    const std::string_view text = m_documents[file]->text();
    std::vector<yaml::Chunk> &chunks = m_chunks[file];
    if (chunks.empty())
        chunks = yaml::chunksUpTo(text, number); // most edits ask for one document only
    else if (chunks.back().document < number && chunks.back().span.end < text.size())
        chunks = yaml::chunks(text);
    auto chunk = std::ranges::lower_bound(chunks, number, {}, &yaml::Chunk::document);
    while (chunk != chunks.end() && !chunk->holdsNode) // comments before the first document share its number
        ++chunk;
    if (chunk == chunks.end() || chunk->document != number)
        return wrongPlace(PORTOLAN_TR("there is no document #%1 in this file"), {std::to_string(number)});
    Parsed parsed {
        .text = text.substr(chunk->span.begin, chunk->span.size()), .begin = chunk->span.begin, .json = chunk->json, .tree = {}};
    parsed.tree = yaml::parse(parsed.text, parsed.json);
    if (parsed.tree.error)
        return tl::make_unexpected(Error {parsed.tree.error->message, {}});
    return parsed;
}

Result<Place> placeOf(const yaml::Tree &tree, std::string_view objectPath, std::string_view fieldPath)
{
    Result<yaml::FieldPath> path = yaml::parseFieldPath(joinedPath(objectPath, fieldPath));
    if (!path)
        return tl::make_unexpected(path.error());
    if (path->empty())
        return wrongPlace(PORTOLAN_TR("the path of the field is empty"));
    if (tree.empty())
        return wrongPlace(PORTOLAN_TR("this document is empty"));
    Place place {std::move(*path), {}};
    place.found = yaml::follow(tree, 0, place.path);
    if (place.present()) {
        if (!tree.isScalar(tree.resolve(place.found.node)))
            return wrongPlace(PORTOLAN_TR("%1 is no single value; name a field inside it"), {yaml::toString(place.path)});
        return place;
    }
    const bool lastIsMissing = place.found.depth + 1 == place.path.size() && place.path.back().kind == yaml::PathStep::Kind::Key;
    if (!lastIsMissing || !takesKeys(tree, place.found.parent))
        return deadEnd(place.path, place.found);
    return place;
}

Result<FieldText> fieldText(
    const std::vector<std::shared_ptr<const Document>> &documents, const ObjectPlace &object, std::string_view fieldPath)
{
    const Result<Parsed> parsed = Originals(documents).parse(object.file, object.document);
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    const Result<Place> place = placeOf(parsed->tree, object.path, fieldPath);
    if (!place)
        return tl::make_unexpected(place.error());
    if (!place->present())
        return FieldText {};
    const yaml::Node &node = parsed->tree[parsed->tree.resolve(place->found.node)];
    return FieldText {true, std::string(node.value), node.source.empty() ? Span {} : node.source.shifted(parsed->begin)};
}

} // namespace portolan
