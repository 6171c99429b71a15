// SPDX-License-Identifier: GPL-3.0-or-later
// The display list as JSON (CLI.md, "The display list").
#include "core/diagram/curve.h"
#include "core/export/svg.h"
#include "core/text/jsonwriter.h"

#include <array>

namespace portolan {

namespace {

constexpr std::size_t kPieceSize = 1 << 20; // bytes

constexpr std::array<std::string_view, 8> kTypes {"band", "card", "box", "row", "pill", "text", "wire", "callout"};
constexpr std::array<std::string_view, 24> kRoles {"", "title", "summary", "brokencount", "columntitle", "columnnote", "bandname",
    "kind", "name", "badge", "containername", "image", "rowtext", "portname", "protocol", "evidence", "legend", "callout",
    "client", "cut", "empty", "inferred", "gate", "change"};
constexpr std::array<std::string_view, 6> kStatuses {"", "ok", "broken", "hollow", "idle", "stale"};
constexpr std::array<std::string_view, 7> kPortKinds {"", "application", "container", "target", "service", "node", "web"};

template <typename Names, typename Enum> std::string_view nameOf(const Names &names, Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

class DisplayJson
{
public:
    DisplayJson(const DisplayList &list, const Sink &sink)
        : m_list(list)
        , m_sink(sink)
    {
    }

    void write()
    {
        m_json.beginObject().member("format", 1).member("width", m_list.width).member("height", m_list.height);
        m_json.key("items").beginArray();
        const PlacedDrawing frame {m_list.frame, {}};
        for (const Item &item : m_list.frame->items)
            writeItem(frame, item);
        for (const PlacedDrawing &part : m_list.parts) {
            for (const Item &item : part.drawing->items)
                writeItem(part, item);
        }
        m_json.endArray().endObject();
        m_sink(m_json.take());
    }

private:
    // Texts may share their parent's id.
    static std::string_view idOf(const Drawing &drawing, ItemIndex index)
    {
        while (drawing.items[index].id.empty() && drawing.items[index].parent != kNoItem)
            index = drawing.items[index].parent;
        return drawing.items[index].id;
    }

    void writeItem(const PlacedDrawing &part, const Item &item)
    {
        const Drawing &drawing = *part.drawing;
        m_json.beginObject().member("type", nameOf(kTypes, item.type));
        if (item.type == ItemType::Wire) {
            writeWire(part, item);
        } else {
            m_json.member("id", idOf(drawing, static_cast<ItemIndex>(&item - drawing.items.data())));
            if (item.parent != kNoItem)
                m_json.member("parent", idOf(drawing, item.parent));
            else if (part.band != kNoItem && item.type == ItemType::Card)
                m_json.member("parent", m_list.frame->items[part.band].id);
            m_json.key("rect").beginArray().value(item.rect.x + part.at.x).value(item.rect.y + part.at.y);
            m_json.value(item.rect.w).value(item.rect.h).endArray();
            if (!item.text.empty())
                m_json.member("text", item.text);
        }
        if (item.portKind != 0)
            m_json.member("portKind", kPortKinds[item.portKind]);
        if (item.status != ItemStatus::None)
            m_json.member("status", nameOf(kStatuses, item.status));
        if (item.role != ItemRole::None)
            m_json.member("role", nameOf(kRoles, item.role));
        m_json.endObject();
        if (m_json.text().size() >= kPieceSize)
            m_sink(m_json.take());
    }

    void writeWire(const PlacedDrawing &part, const Item &item)
    {
        const Drawing &drawing = *part.drawing;
        const std::string_view from = idOf(drawing, item.from);
        const std::string_view to = item.to == kNoItem ? std::string_view() : idOf(drawing, item.to);
        m_id.assign(from).append(" -> ").append(to);
        m_json.member("id", m_id).member("from", from);
        if (item.to != kNoItem)
            m_json.member("to", to);
        m_json.key("points").beginArray();
        for (const Point &point : polyline(drawing, item))
            m_json.beginArray().value(point.x + part.at.x).value(point.y + part.at.y).endArray();
        m_json.endArray();
    }

    const DisplayList &m_list;
    const Sink &m_sink;
    JsonWriter m_json {JsonWriter::Layout::Compact};
    std::string m_id;
};

} // namespace

void writeJson(const DisplayList &list, const Sink &sink)
{
    DisplayJson(list, sink).write();
}

std::string toJson(const DisplayList &list)
{
    // Generous on purpose: pages that are never written cost nothing, growing a text of 100 MB costs it twice.
    constexpr std::size_t kBytesOfAnItem = 512;
    std::size_t items = list.frame ? list.frame->items.size() : 0;
    for (const PlacedDrawing &part : list.parts)
        items += part.drawing->items.size();
    std::string whole;
    whole.reserve(items * kBytesOfAnItem);
    writeJson(list, [&whole](std::string_view piece) { whole += piece; });
    return whole;
}

} // namespace portolan
