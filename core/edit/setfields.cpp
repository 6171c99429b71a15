// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/compose.h"
#include "core/edit/judge.h"
#include "core/edit/step.h"
#include "core/kube/decode.h"
#include "core/yaml/scalar.h"

#include <algorithm>
#include <map>

namespace portolan {

namespace {

using Splices = std::vector<Splice>;

std::vector<kube::Object> decoded(const Parsed &parsed)
{
    return kube::decode(parsed.text, parsed.tree, {.json = parsed.json, .validate = true, .version = {}});
}

// Whether `value` stands at `node` already, as Kubernetes reads it.
bool isAlready(const yaml::Node &node, const std::string &value, bool number, bool json)
{
    const yaml::Scalar now = yaml::typed(node, json);
    if (number && now.type != yaml::Scalar::Type::String)
        return now.integral ? std::to_string(now.integer) == value : node.value == value;
    const bool digits = !value.empty() && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
    return node.value == value && !(number && digits);
}

yaml::Scalar::Type typeAt(const Parsed &parsed, const Place &place)
{
    return yaml::typed(parsed.tree[parsed.tree.resolve(place.found.node)], parsed.json).type;
}

// Whether digits alone are a number there: the field takes one, or holds one now.
bool isNumeric(const Parsed &parsed, const Place &place, const RuledField &field)
{
    return kube::takesNumber(field.kind, field.fieldPath)
        || (place.present() && typeAt(parsed, place) == yaml::Scalar::Type::Int);
}

Result<Splices> replacement(const Parsed &parsed, const Place &place, const yaml::NewScalar &value)
{
    const yaml::NodeIndex node = parsed.tree.resolve(place.found.node);
    const Span at = parsed.tree[node].source;
    const bool boolean = typeAt(parsed, place) == yaml::Scalar::Type::Bool && !at.empty();
    if (boolean && (value.text == "true" || value.text == "false"))
        return Splices {{at, value.text}};
    return yaml::setScalar(parsed.text, parsed.tree, node, value, parsed.json);
}

Result<Splices> removal(const Parsed &parsed, const Place &place)
{
    const yaml::PathStep &last = place.path.back();
    const yaml::NodeIndex parent = parsed.tree[place.found.node].parent;
    if (last.kind == yaml::PathStep::Kind::Key)
        return yaml::removeKey(parsed.text, parsed.tree, parent, last.key, parsed.json);
    std::uint32_t index = 0;
    for (yaml::NodeIndex item = parsed.tree[parent].firstChild; item != place.found.node; item = parsed.tree[item].next)
        ++index;
    return yaml::removeItem(parsed.text, parsed.tree, parent, index, parsed.json);
}

// Whether `after` differs from `before` in nothing but the value at `place`, which now reads `value`.
bool isSet(const Parsed &before, const Parsed &after, const Place &place, const std::string &value)
{
    if (after.tree.error || yaml::chunks(after.text).size() != yaml::chunks(before.text).size())
        return false;
    const bool member = place.path.back().kind == yaml::PathStep::Kind::Key;
    if (value.empty()) {
        const NodeRange gone = rangeOf(before.tree, place.found.node, member);
        return isReplacement(before.tree, gone, after.tree, {gone.begin, gone.begin});
    }
    const yaml::NodeIndex now = yaml::follow(after.tree, 0, place.path).node;
    if (now == yaml::kNoNode || after.tree[after.tree.resolve(now)].value != value)
        return false;
    if (place.present()) {
        const yaml::NodeIndex node = before.tree.resolve(place.found.node);
        return before.tree[node].anchored == after.tree[node].anchored
            && isReplacement(before.tree, {node, node + 1}, after.tree, {node, node + 1});
    }
    const yaml::NodeIndex parent = before.tree.resolve(place.found.parent);
    if (!before.tree.isMap(parent)) // a key without a value has become a map
        return isReplacement(before.tree, {parent, parent + 1}, after.tree, rangeOf(after.tree, parent, false));
    const NodeRange added = rangeOf(after.tree, now, true);
    return isReplacement(before.tree, {added.begin, added.begin}, after.tree, added);
}

// The splices for one field of `parsed`, judged but not yet proven.
Result<Splices> editField(const Parsed &parsed, const Place &place, const Change &edit, const Site &site, bool force)
{
    const bool remove = edit.value.empty();
    if (remove && !place.present())
        return Splices {};
    const RuledField field = ruledField(decoded(parsed), place.path);
    const bool number = isNumeric(parsed, place, field);
    const yaml::NodeIndex node = parsed.tree.resolve(place.present() ? place.found.node : place.found.parent);
    if (place.present() && !remove && isAlready(parsed.tree[node], edit.value, number, parsed.json))
        return Splices {};
    if (!remove && !force) {
        if (const auto why = kube::refusal(kube::ruleFor(field.kind, field.fieldPath), edit.value))
            return fail({PORTOLAN_TR("%1: %2"), {yaml::toString(place.path)}, {*why}});
    }
    // Removing takes away the key, and with it an alias; only what the key stands in can be shared then.
    const auto touched = remove ? parsed.tree[place.found.node].parent : node;
    if (const auto may = mayTouch(parsed, touched, site, force); !may)
        return tl::make_unexpected(may.error());
    if (remove)
        return removal(parsed, place);
    const yaml::NewScalar value {edit.value, number};
    if (place.present())
        return replacement(parsed, place, value);
    return yaml::insertKey(parsed.text, parsed.tree, node, place.path.back().key, value, parsed.json);
}

Parsed parsedAgain(std::string_view text, const Parsed &like)
{
    return {.text = text, .begin = like.begin, .json = like.json, .tree = yaml::parse(text, like.json)};
}

// What `change` does to `before`, proven; no splices: nothing.
Result<Splices> provenSplices(const Parsed &before, const Change &change, const Site &site, bool force)
{
    const auto unsafe = [](const std::string &path) {
        return fail(PORTOLAN_TR("%1 cannot be edited safely here; edit it in the source"), {path});
    };
    if (change.kind != Change::Kind::Set) {
        Result<Step> step = stepOf(before, change, site, force);
        if (!step)
            return tl::make_unexpected(step.error());
        const std::string next = applied(before.text, step->splices);
        if (!step->splices.empty() && !isProven(before, parsedAgain(next, before), *step))
            return unsafe(joinedPath(change.object.path, change.path));
        return std::move(step->splices);
    }
    const Result<Place> place = placeOf(before.tree, change.object.path, change.path);
    if (!place)
        return tl::make_unexpected(place.error());
    Result<Splices> splices = editField(before, *place, change, site, force);
    if (!splices || splices->empty())
        return splices;
    const std::string next = applied(before.text, *splices);
    if (!isSet(before, parsedAgain(next, before), *place, change.value))
        return unsafe(yaml::toString(place->path));
    return splices;
}

// All edits of one document, as splices of its file, and what it held before and after.
struct EditedDocument {
    Splices splices;
    std::vector<kube::Object> was, is; // empty if nothing is judged
};
Result<EditedDocument> editDocument(Originals &originals, const std::vector<const Change *> &changes, const EditOptions &options)
{
    const std::uint32_t file = changes.front()->object.file;
    const Result<Parsed> original = originals.parse(file, changes.front()->object.document);
    if (!original)
        return tl::make_unexpected(original.error());
    const Site site {
        *originals.documents()[file], file < options.names.size() ? options.names[file] : std::string(), original->begin};
    std::string text(original->text);
    EditedDocument edited;
    Splices &all = edited.splices;
    for (const Change *change : changes) {
        const Result<Splices> step = provenSplices(parsedAgain(text, *original), *change, site, options.force);
        if (!step)
            return tl::make_unexpected(step.error());
        if (step->empty())
            continue;
        text = applied(text, *step);
        all = composed(all, *step);
    }
    if (!options.force && !all.empty()) {
        edited.was = decoded(*original);
        edited.is = decoded(parsedAgain(text, *original));
        if (const auto why = newRefusal(edited.was, edited.is))
            return tl::make_unexpected(Error {*why, {}});
    }
    for (Splice &splice : all)
        splice.at = splice.at.shifted(original->begin);
    return edited;
}

using Documents = std::vector<std::shared_ptr<const Document>>;

Documents documentsAfter(Documents documents, const Edit &edit)
{
    for (const DocumentEdit &one : edit.documents) {
        auto changed = std::make_shared<Document>(*documents[one.file]);
        if (changed->apply(one.splices))
            documents[one.file] = std::move(changed);
    }
    return documents;
}

// Node ports are judged by how all stands in the end: one edit may swap two of them.
std::optional<Message> nodePortRefusal(const Originals &originals, const Edit &edit,
    const std::vector<std::pair<std::uint32_t, EditedDocument>> &edited, const EditOptions &options)
{
    const auto claims = [](const auto &one) { return claimsNodePorts(one.second.was, one.second.is); };
    if (std::ranges::none_of(edited, claims))
        return std::nullopt;
    const Documents documents = documentsAfter(originals.documents(), edit);
    for (const auto &[file, one] : edited) {
        if (const auto why = nodePortTaken(documents, options.names, file, one.was, one.is))
            return why;
    }
    return std::nullopt;
}

Result<Edit> apply(Originals &originals, const std::vector<Change> &changes, Message label, const EditOptions &options)
{
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<const Change *>> byDocument;
    for (const Change &change : changes)
        byDocument[{change.object.file, change.object.document}].push_back(&change);
    Edit edit {std::move(label), {}};
    std::vector<std::pair<std::uint32_t, EditedDocument>> edited;
    for (const auto &[where, parts] : byDocument) {
        Result<EditedDocument> document = editDocument(originals, parts, options);
        if (!document)
            return tl::make_unexpected(document.error());
        if (document->splices.empty())
            continue;
        edited.emplace_back(where.first, std::move(*document));
        const Splices &splices = edited.back().second.splices;
        if (edit.documents.empty() || edit.documents.back().file != where.first)
            edit.documents.push_back({where.first, {}});
        auto &all = edit.documents.back().splices;
        all.insert(all.end(), splices.begin(), splices.end());
    }
    if (const auto why = nodePortRefusal(originals, edit, edited, options))
        return tl::make_unexpected(Error {*why, {}});
    return edit;
}

Message labelOf(const std::vector<FieldEdit> &fields)
{
    if (fields.size() != 1)
        return {PORTOLAN_TR("Set %1 fields"), {std::to_string(fields.size())}};
    const FieldEdit &field = fields.front();
    if (field.value.empty())
        return {PORTOLAN_TR("Remove %1"), {field.fieldPath}};
    return {PORTOLAN_TR("Set %1 to %2"), {field.fieldPath, field.value}};
}

} // namespace

Result<Edit> setFields(const std::vector<std::shared_ptr<const Document>> &documents, const std::vector<FieldEdit> &fields,
    const EditOptions &options)
{
    Originals originals(documents);
    return setFields(originals, fields, options);
}

Result<Edit> setFields(Originals &originals, const std::vector<FieldEdit> &fields, const EditOptions &options)
{
    std::vector<Change> changes;
    changes.reserve(fields.size());
    for (const FieldEdit &field : fields)
        changes.push_back(Change::set(field.object, field.fieldPath, field.value));
    return apply(originals, changes, labelOf(fields), options);
}

std::optional<Message> objection(
    const std::vector<std::shared_ptr<const Document>> &documents, const FieldEdit &field, const EditOptions &options)
{
    const Result<Edit> edit = setFields(documents, {field}, options);
    return edit ? std::nullopt : std::optional(edit.error().message);
}

Result<Edit> applyChanges(const std::vector<std::shared_ptr<const Document>> &documents, const std::vector<Change> &changes,
    Message label, const EditOptions &options)
{
    Originals originals(documents);
    return apply(originals, changes, std::move(label), options);
}

} // namespace portolan
