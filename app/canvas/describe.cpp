// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/describe.h"

#include "app/session/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace portolan {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("portolan::describe", text);
}

QString wholeText(const Item &item)
{
    return toQt(item.full.empty() ? item.text : item.full.text());
}

// "Service shop/web" of `Service/shop/web#ports/0`.
QString objectName(std::string_view id)
{
    const NodeKey key = NodeKey::fromId(id);
    const std::string name = key.ns.empty() ? key.name : key.ns + '/' + key.name;
    return toQt(key.kind) + u' ' + toQt(name);
}

QString statusNote(ItemStatus status)
{
    switch (status) {
    case ItemStatus::Broken:
        return tr("broken");
    case ItemStatus::Hollow:
        return tr("not declared");
    case ItemStatus::Idle:
        return tr("not running");
    case ItemStatus::Stale:
        return tr("as it was before the file could no longer be read");
    case ItemStatus::None:
    case ItemStatus::Ok:
        break;
    }
    return {};
}

// The texts of one role inside an item: a port's name, its evidence.
QStringList textsOf(const Drawing &drawing, ItemIndex parent, ItemRole role)
{
    QStringList texts;
    for (const Item &item : drawing.items) {
        if (item.parent == parent && item.type == ItemType::Text && item.role == role)
            texts.append(wholeText(item));
    }
    return texts;
}

QString describePill(const Drawing &drawing, const Item &item)
{
    QStringList parts {portKindName(static_cast<PortKind>(item.portKind)) + u' ' + wholeText(item)};
    if (item.parent != kNoItem) {
        const auto kind = static_cast<PortKind>(item.portKind);
        if (kind == PortKind::Service || kind == PortKind::Container)
            parts += textsOf(drawing, item.parent, ItemRole::PortName);
        if (kind == PortKind::Application)
            parts += textsOf(drawing, item.parent, ItemRole::Evidence);
        parts.append(tr("of %1").arg(objectName(drawing.items[item.parent].id)));
    }
    if (const QString note = statusNote(item.status); !note.isEmpty())
        parts.append(note);
    return parts.join(QStringLiteral(", "));
}

// "service port 80 http", as one would read it out.
QString spokenPort(const Drawing &drawing, const Item &pill)
{
    const auto kind = static_cast<PortKind>(pill.portKind);
    QStringList words {portKindName(kind), wholeText(pill)};
    if (pill.parent != kNoItem && (kind == PortKind::Service || kind == PortKind::Container))
        words += textsOf(drawing, pill.parent, ItemRole::PortName);
    return words.join(u' ');
}

// The first port of a row, which is where a hop arrives; else what the row says. To the Service a pod's port is its target.
QString arrival(const Drawing &drawing, ItemIndex end, PortKind from)
{
    for (const Item &item : drawing.items) {
        if (item.type == ItemType::Pill && item.parent == end && item.portKind != 0) {
            const auto kind = static_cast<PortKind>(item.portKind);
            const bool target = from == PortKind::Service && kind == PortKind::Container;
            return tr("%1 of %2")
                .arg(portKindName(target ? PortKind::Target : kind) + u' ' + wholeText(item), objectName(drawing.items[end].id));
        }
    }
    return drawing.items[end].type == ItemType::Pill ? wholeText(drawing.items[end]) : objectName(drawing.items[end].id);
}

// Where traffic goes from a port.
QStringList destinations(const Drawing &drawing, ItemIndex pill)
{
    constexpr qsizetype kMost = 4; // named one by one
    QStringList ends;
    const ItemIndex row = drawing.items[pill].parent;
    const auto kind = static_cast<PortKind>(drawing.items[pill].portKind);
    for (const Item &item : drawing.items) {
        const bool inside = item.type == ItemType::Pill && item.parent == row && row != kNoItem
            && item.portKind == static_cast<std::uint8_t>(PortKind::Application);
        if (kind == PortKind::Container && inside)
            ends.append(portKindName(PortKind::Application) + u' ' + wholeText(item));
        const bool leaves = item.type == ItemType::Wire && item.role != ItemRole::Inferred && item.to != kNoItem
            && (item.from == pill || (item.from == row && row != kNoItem));
        if (kind != PortKind::Container && kind != PortKind::Application && leaves)
            ends.append(arrival(drawing, item.to, kind));
    }
    if (const qsizetype more = ends.size() - kMost; more > 0)
        ends = ends.mid(0, kMost) + QStringList {tr("%1 more").arg(more)};
    return ends;
}

QString spokenPill(const Drawing &drawing, ItemIndex index)
{
    const Item &pill = drawing.items[index];
    QString sentence = spokenPort(drawing, pill);
    if (pill.parent != kNoItem)
        sentence = tr("%1 of %2").arg(sentence, objectName(drawing.items[pill.parent].id));
    if (const QStringList ends = destinations(drawing, index); !ends.isEmpty())
        sentence = tr("%1 goes to %2").arg(sentence, ends.join(tr(" and ")));
    QStringList parts {sentence};
    if (pill.portKind == static_cast<std::uint8_t>(PortKind::Application) && pill.parent != kNoItem) {
        const QStringList evidence = textsOf(drawing, pill.parent, ItemRole::Evidence);
        if (!evidence.isEmpty())
            parts.append(tr("inferred from %1").arg(evidence.join(u' ')));
    }
    if (const QString note = statusNote(pill.status); !note.isEmpty())
        parts.append(note);
    for (const Item &item : drawing.items) {
        if (item.type == ItemType::Callout && item.from != kNoItem && item.from == pill.parent)
            parts.append(wholeText(item));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString spoken(const DiagramScene &scene, ItemRef ref)
{
    const Drawing &drawing = scene.drawing(ref);
    const Item &item = drawing.items[ref.item];
    if (item.type == ItemType::Pill && item.portKind != 0)
        return spokenPill(drawing, ref.item);
    if (item.type != ItemType::Card)
        return describe(scene, ref);
    QStringList parts {objectName(item.id)};
    for (const Item &badge : drawing.items) {
        if (badge.type == ItemType::Pill && badge.role == ItemRole::Badge && badge.parent == ref.item)
            parts.append(wholeText(badge));
    }
    return parts.join(QStringLiteral(", "));
}

bool isUnreachedSummary(const Item &item)
{
    return item.id.starts_with("Unreached/");
}

QString portKindName(PortKind kind)
{
    switch (kind) {
    case PortKind::Application:
        return tr("application port");
    case PortKind::Container:
        return tr("container port");
    case PortKind::Target:
        return tr("target port");
    case PortKind::Service:
        return tr("service port");
    case PortKind::Node:
        return tr("node port");
    case PortKind::Web:
        return tr("web server port");
    }
    return {};
}

QString describe(const DiagramScene &scene, ItemRef ref)
{
    const Drawing &drawing = scene.drawing(ref);
    const Item &item = drawing.items[ref.item];
    if (isUnreachedSummary(item))
        return tr("not reached by any Service; double-click to show them");
    switch (item.type) {
    case ItemType::Pill:
        return item.portKind == 0 ? wholeText(item) : describePill(drawing, item);
    case ItemType::Wire: {
        const auto end
            = [&drawing](ItemIndex index) { return index == kNoItem ? tr("nowhere") : objectName(drawing.items[index].id); };
        return tr("hop from %1 to %2").arg(end(item.from), end(item.to));
    }
    case ItemType::Row: {
        const QStringList texts = textsOf(drawing, ref.item, ItemRole::RowText);
        const QString name = tr("row of %1").arg(objectName(item.id));
        return texts.isEmpty() ? name : texts.join(u' ') + QStringLiteral(", ") + name;
    }
    case ItemType::Card:
        return objectName(item.id);
    case ItemType::Box:
        return (textsOf(drawing, ref.item, ItemRole::ContainerName) + textsOf(drawing, ref.item, ItemRole::Image))
            .join(QStringLiteral(", "));
    case ItemType::Band:
    case ItemType::Text:
    case ItemType::Callout:
        break;
    }
    return wholeText(item);
}

} // namespace portolan
