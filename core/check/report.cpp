// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/report.h"

#include "core/graph/objectindex.h"

#include <algorithm>

namespace portolan {

namespace {

// Where a finding stands that is about the object as a whole.
Span objectAt(const kube::Metadata &meta)
{
    return meta.nameAt.end != 0 ? meta.nameAt : meta.kindAt.end != 0 ? meta.kindAt : meta.item;
}

} // namespace

NodeKey Subject::key() const
{
    return keyOf(*graph.inventory, definition);
}

std::string Subject::label() const
{
    const kube::Metadata &meta = object().meta;
    const bool plain = ns().empty() || ns() == "default";
    if (meta.name.empty())
        return kube::qualifiedKind(meta); // a value rule says that it has no name
    return kube::qualifiedKind(meta) + ' ' + (plain ? std::string() : ns() + '/') + meta.name;
}

std::string Subject::at(std::uint32_t offset) const
{
    return graph.inventory->files[place().file].name + ':' + std::to_string(graph.inventory->position(place(), offset).line);
}

Finding Subject::finding(std::string_view code, std::string fieldPath, Span span, Message message) const
{
    Finding finding;
    finding.code = code;
    finding.message = std::move(message);
    finding.node = key();
    NodeKey plain = finding.node;
    plain.definition = 1;
    finding.object = plain.id();
    finding.fieldPath = std::move(fieldPath);
    finding.file = place().file;
    finding.definition = definition;
    finding.placed = span.end != 0;
    finding.at = (span.end == 0 ? objectAt(object().meta) : span).shifted(place().base);
    return finding;
}

RelatedPlace Subject::related(Span span, Message message) const
{
    return {place().file, (span.end == 0 ? objectAt(object().meta) : span).shifted(place().base), std::move(message)};
}

FieldEdit Subject::set(std::string fieldPath, std::string value) const
{
    ObjectPlace where {place().file, place().document, object().path, kube::qualifiedKind(object().meta)};
    return {std::move(where), std::move(fieldPath), std::move(value)};
}

std::string spoken(std::string label)
{
    std::ranges::replace(label, '/', ' ');
    return label;
}

std::string quoted(std::string_view name)
{
    return '`' + std::string(name) + '`';
}

Fix fixOf(Message title, FieldEdit edit, bool safe)
{
    return {std::move(title), {std::move(edit)}, safe};
}

} // namespace portolan
