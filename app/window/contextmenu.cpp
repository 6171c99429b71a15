// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/contextmenu.h"

#include "app/actions/icons.h"
#include "app/canvas/describe.h"
#include "app/platform/openelsewhere.h"
#include "app/session/places.h"
#include "app/session/words.h"
#include "app/window/preferences.h"
#include "core/graph/clientnames.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace portolan {

std::optional<WrittenAt> writtenAt(const Session &session, const Item &item)
{
    if (!session.snapshot() || item.id.empty())
        return {};
    const Snapshot &snapshot = *session.snapshot();
    const auto kind
        = item.portKind == 0 || item.type != ItemType::Pill ? std::nullopt : std::optional(static_cast<PortKind>(item.portKind));
    const auto place = placeOf(snapshot, item.id, kind);
    if (!place)
        return {};
    const SourceFile &file = snapshot.files.at(place->file);
    if (file.content == SourceFile::Content::Cluster)
        return {}; // nowhere
    return WrittenAt {toQt(file.name), toQt(file.path), place->at, file.document->position(place->at.begin)};
}

ContextMenu::ContextMenu(Session &session, DiagramView &view, Editing &editing)
    : QObject(&view)
    , m_session(session)
    , m_view(view)
    , m_editing(editing)
{
}

// A hop stands for the port it leaves, a text for what holds it.
std::optional<ItemRef> ContextMenu::meant(const DiagramView &view, ItemRef ref)
{
    const auto &items = const_cast<DiagramView &>(view).diagram().drawing(ref).items;
    const Item &item = items[ref.item];
    if (item.type == ItemType::Wire)
        return item.from == kNoItem ? std::nullopt : std::optional(ItemRef {ref.part, item.from});
    if (item.type == ItemType::Callout && item.from != kNoItem)
        return ItemRef {ref.part, item.from};
    return ref;
}

QString ContextMenu::address(const Snapshot &snapshot, std::string_view id)
{
    const NodeKey key = keyOf(id);
    const auto service = std::ranges::find(snapshot.graph->services, key.withPart({}), &ServiceNode::key);
    if (service == snapshot.graph->services.end())
        return {};
    const QString text = toQt(key.name) + u'.' + toQt(service->ns) + QStringLiteral(".svc.cluster.local");
    const auto field = portField(*snapshot.graph, key, PortKind::Service);
    return field && !field->value.empty() ? text + u':' + toQt(field->value) : text;
}

void ContextMenu::addCopies(QMenu &menu, const Item &item)
{
    const auto copy = [&menu](const QString &label, const QString &text) {
        if (text.isEmpty())
            return;
        QAction *action = menu.addAction(lineIcon(QStringLiteral("copy")), label.arg(text));
        QObject::connect(action, &QAction::triggered, [text] { QGuiApplication::clipboard()->setText(text); });
    };
    const bool isPort = item.type == ItemType::Pill && item.portKind != 0;
    const NodeKey key = keyOf(item.id);
    if (isPort)
        copy(tr("Copy “%1”"), toQt(item.full.empty() ? item.text : item.full.text()));
    copy(tr("Copy name “%1”"), toQt(key.name));
    if (m_session.snapshot())
        copy(tr("Copy address “%1”"), address(*m_session.snapshot(), item.id));
    addNames(menu, key);
}

// All names that clients may use, each for the clipboard.
void ContextMenu::addNames(QMenu &menu, const NodeKey &key)
{
    if (!m_session.snapshot())
        return;
    const PortGraph &graph = *m_session.snapshot()->graph;
    const auto service = std::ranges::find(graph.services, key.withPart({}), &ServiceNode::key);
    if (service == graph.services.end())
        return;
    Index port = kNone;
    for (Index p = 0; p < service->ports.size(); ++p) {
        const std::string part = "ports/" + std::to_string(p);
        if (key.part == part || key.part.starts_with(part + '/'))
            port = p;
    }
    QMenu *names = menu.addMenu(lineIcon(QStringLiteral("copy")), tr("Copy as"));
    for (const ClientName &name : clientNames(graph, static_cast<Index>(service - graph.services.begin()), port)) {
        const QString text = toQt(name.text);
        connect(names->addAction(text), &QAction::triggered, [text] { QGuiApplication::clipboard()->setText(text); });
    }
}

bool ContextMenu::fill(QMenu &menu, ItemRef at)
{
    const auto ref = meant(m_view, at);
    if (!ref)
        return false;
    const Item item = m_view.diagram().hitMap()->item(*ref);
    if (item.id.empty() || item.type == ItemType::Band || isUnreachedSummary(item))
        return false;
    if (item.type == ItemType::Pill && item.portKind != 0) {
        QAction *edit = menu.addAction(lineIcon(QStringLiteral("edit")), tr("Edit port"));
        const QString obstacle = m_editing.obstacle(*ref);
        edit->setEnabled(obstacle.isEmpty());
        edit->setToolTip(obstacle);
        connect(edit, &QAction::triggered, this, [this, id = item.id] {
            if (const auto there = m_view.diagram().hitMap()->find(id))
                m_editing.begin(*there);
        });
        menu.setToolTipsVisible(true);
        menu.addSeparator();
    }
    if (const auto written = writtenAt(m_session, item)) {
        const QString place = written->file + u':' + QString::number(written->position.line);
        QAction *source = menu.addAction(lineIcon(QStringLiteral("source")), tr("Show in source"));
        source->setToolTip(place);
        connect(source, &QAction::triggered, this, [this, written] { Q_EMIT sourceRequested(written->file, written->at); });
        if (!written->path.isEmpty()) {
            QAction *editor = menu.addAction(
                lineIcon(QStringLiteral("external")), tr("Open in editor at line %1").arg(written->position.line));
            connect(editor, &QAction::triggered, this, [this, written] { openInEditor(written->path, written->position); });
            QAction *folder = menu.addAction(lineIcon(QStringLiteral("folder")), tr("Show in folder"));
            connect(folder, &QAction::triggered, this, [this, written] { showInFolder(written->path); });
        }
        menu.addSeparator();
    }
    addCopies(menu, item);
    return true;
}

void ContextMenu::openInEditor(const QString &path, Position at)
{
    const QString configured = Preferences::load().editorCommand;
    if (!portolan::openInEditor(configured, path, static_cast<int>(at.line), static_cast<int>(at.column)))
        Q_EMIT failed(tr("No editor could be started for %1.").arg(path));
}

void ContextMenu::showInFolder(const QString &path)
{
    if (!portolan::showInFolder(path))
        Q_EMIT failed(tr("No file manager could be started for %1.").arg(path));
}

} // namespace portolan
