// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/editing.h"

#include "app/canvas/describe.h"
#include "app/canvas/porteditor.h"
#include "app/session/concerned.h"
#include "app/session/places.h"
#include "app/session/words.h"
#include "core/graph/nodeports.h"

namespace portolan {

Editing::Editing(Session &session, DiagramView &view)
    : QObject(&view)
    , m_session(session)
    , m_view(view)
{
    connect(&view, &DiagramView::activated, this, [this](ItemRef ref) {
        if (isPort(ref))
            begin(ref);
    });
    connect(&view, &DiagramView::cameraMoved, this, &Editing::place);
}

bool Editing::isPort(ItemRef ref) const
{
    const Item &item = m_view.diagram().hitMap()->item(ref);
    return item.type == ItemType::Pill && item.portKind != 0;
}

std::optional<PortField> Editing::fieldAt(ItemRef ref) const
{
    const Item &item = m_view.diagram().hitMap()->item(ref);
    if (item.type != ItemType::Pill || item.portKind == 0 || !m_session.snapshot())
        return {};
    return fieldOf(*m_session.snapshot(), item.id, static_cast<PortKind>(item.portKind));
}

QString Editing::obstacle(ItemRef ref) const
{
    const Item &item = m_view.diagram().hitMap()->item(ref);
    if (item.type != ItemType::Pill || item.portKind == 0 || item.parent == kNoItem)
        return tr("Only ports can be edited here.");
    const auto field = fieldAt(ref);
    if (field) {
        const std::string &name = m_session.snapshot()->files.at(field->object.file).name;
        const OpenFile *file = m_session.fileNamed(name);
        if (file && file->isLocked())
            return words(file->source.readOnlyReason);
        return {};
    }
    switch (static_cast<PortKind>(item.portKind)) {
    case PortKind::Application:
        return tr("The application port is inferred, not declared: change it where the application is told.");
    case PortKind::Container:
        return tr("No container declares this port: traffic reaches it by its number.");
    case PortKind::Node:
        return tr("The cluster assigns this node port: none is written.");
    case PortKind::Web:
        return tr("This port follows from the entry: 443 where TLS covers the host, else 80.");
    case PortKind::Target:
    case PortKind::Service:
        break;
    }
    return tr("This port is not written in a file.");
}

void Editing::begin(ItemRef ref)
{
    cancel();
    if (const QString reason = obstacle(ref); !reason.isEmpty()) {
        Q_EMIT refused(reason);
        return;
    }
    const Item &item = m_view.diagram().hitMap()->item(ref);
    m_field = *fieldAt(ref);
    m_id = item.id;
    m_view.camera().reveal({m_view.diagram().hitMap()->sceneRect(ref).x, m_view.diagram().hitMap()->sceneRect(ref).y,
        m_view.diagram().hitMap()->sceneRect(ref).w, m_view.diagram().hitMap()->sceneRect(ref).h});
    // A target port that is not written shows the number it stands for; that is what is edited.
    const QString shown = toQt(m_field.value.empty() ? item.text : m_field.value);
    m_editor = new PortEditor(m_field.rule, shown, describe(m_view.diagram(), ref), m_view.viewport());
    if (item.portKind == static_cast<std::uint8_t>(PortKind::Node) && m_field.rule == kube::ValueRule::NodePort) {
        if (const auto free = freeNodePort(*m_session.snapshot()->graph))
            m_editor->suggest(QString::number(*free));
    }
    connect(m_editor, &PortEditor::accepted, this, &Editing::finish);
    connect(m_editor, &PortEditor::rejected, this, &Editing::cancel);
    place();
}

void Editing::place()
{
    if (!m_editor)
        return;
    const auto ref = m_view.diagram().hitMap()->find(m_id);
    if (!ref)
        return cancel();
    m_editor->placeOver(m_view.rectInView(*ref), m_view.camera().scale(), calloutsOf(*ref));
}

// Where the findings about a pill's row are told.
std::vector<QRectF> Editing::calloutsOf(ItemRef pill) const
{
    const auto &items = m_view.diagram().drawing(pill).items;
    std::vector<QRectF> rects;
    for (ItemIndex i = 0; i < items.size(); ++i) {
        if (items[i].type == ItemType::Callout && items[i].from == items[pill.item].parent)
            rects.push_back(m_view.rectInView({pill.part, i}));
    }
    return rects;
}

void Editing::finish(bool goOn)
{
    if (!m_editor->reason().isEmpty())
        return;
    // While one typed, the picture may have been made anew, and the field may stand at another place by now.
    const auto ref = m_view.diagram().hitMap()->find(m_id);
    const auto field = ref ? fieldAt(*ref) : std::nullopt;
    if (!field)
        return cancel();
    m_field = *field;
    const QString text = m_editor->text();
    const bool changed = text != toQt(m_field.value);
    if (changed && concernedBy(m_session, m_field, text).anything()) {
        if (const QString reason = objectionTo(m_session, m_field, text); !reason.isEmpty()) {
            m_editor->complain(reason);
            return;
        }
        close();
        Q_EMIT changeRequested(*field, text);
        return;
    }
    if (changed) {
        if (const auto set = m_session.setField(m_field, text); !set) {
            m_editor->complain(words(set.error().message));
            return;
        }
    }
    const std::string id = m_id;
    close();
    if (goOn)
        beginNext(id);
}

// The next port of the same card that can be edited, in reading order and round again.
void Editing::beginNext(const std::string &after)
{
    const HitMap &map = *m_view.diagram().hitMap();
    const auto ref = map.find(after);
    if (!ref)
        return;
    const auto &items = m_view.diagram().drawing(*ref).items;
    const auto cardOf = [&items](ItemIndex index) {
        while (items[index].parent != kNoItem)
            index = items[index].parent;
        return index;
    };
    const auto count = static_cast<ItemIndex>(items.size());
    for (ItemIndex step = 1; step < count; ++step) {
        const ItemRef next {ref->part, (ref->item + step) % count};
        if (cardOf(next.item) == cardOf(ref->item) && items[next.item].type == ItemType::Pill && obstacle(next).isEmpty()) {
            m_view.select(next);
            begin(next);
            return;
        }
    }
}

void Editing::cancel()
{
    close();
}

void Editing::close()
{
    if (!m_editor)
        return;
    m_editor->disconnect(this);
    m_view.setFocus(); // before the field goes: Qt would hand the focus on as Tab does, to the next port
    m_editor->deleteLater(); // it may be the one that is calling
    m_editor->hide();
    m_editor.clear();
}

} // namespace portolan
