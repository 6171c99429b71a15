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
    return toQt(item.full.empty() ? item.text : item.full);
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

} // namespace

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
