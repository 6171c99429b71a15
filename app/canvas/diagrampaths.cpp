// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown across the picture: the path of a request, and who calls what is selected.
#include "app/canvas/diagramview.h"

#include "app/paint/painter.h"

#include <algorithm>

namespace portolan {

namespace {

// `id` is what `selected` names, or a part of it.
bool belongsTo(const std::string &id, const std::string &selected)
{
    const NodeKey key = NodeKey::fromId(id);
    const NodeKey whole = NodeKey::fromId(selected);
    if (key.withPart({}) != whole.withPart({}))
        return false;
    const bool card = whole.part.empty() || whole.part == "clients";
    return card || key.part.empty() || key.part == whole.part || whole.part.starts_with(key.part + '/');
}

} // namespace

void DiagramView::showPath(const std::vector<std::string> &rows)
{
    if (!m_scene.hitMap())
        return;
    std::vector<ItemRef> refs;
    QRectF extent;
    for (const std::string &id : rows) {
        if (const auto ref = id.empty() ? std::nullopt : rowNamed(*m_scene.picture(), *m_scene.hitMap(), id)) {
            refs.push_back(*ref);
            extent |= toQt(m_scene.hitMap()->sceneRect(*ref));
        }
    }
    m_highlight.showPath(refs);
    const bool inView
        = QRectF(viewport()->rect()).contains(QRectF(m_camera.toView(extent.topLeft()), m_camera.toView(extent.bottomRight())));
    if (!refs.empty() && !inView)
        m_camera.centreOn(extent.center());
    unveil(m_highlight.lightedFrom() || m_highlight.showsPath());
}

void DiagramView::setCalls(std::vector<std::pair<std::string, std::string>> calls)
{
    m_calls = std::move(calls);
    followCalls();
    viewport()->update();
}

void DiagramView::followCalls()
{
    std::vector<std::pair<Rect, Rect>> drawn;
    const auto isSelected = [this](const std::string &id) {
        return std::ranges::any_of(m_selection.ids(), [&](const std::string &selected) { return belongsTo(id, selected); });
    };
    for (const auto &[caller, called] : m_calls) {
        const auto from = m_scene.hitMap() ? m_scene.hitMap()->find(caller) : std::nullopt;
        const auto to = m_scene.hitMap() ? m_scene.hitMap()->find(called) : std::nullopt;
        if (from && to && (isSelected(caller) || isSelected(called)))
            drawn.emplace_back(m_scene.hitMap()->sceneRect(*from), m_scene.hitMap()->sceneRect(*to));
    }
    m_highlight.setCalls(std::move(drawn));
}

} // namespace portolan
