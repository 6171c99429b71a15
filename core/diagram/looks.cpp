// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/looks.h"

#include "core/diagram/measures.h"

#include <algorithm>

namespace portolan {

namespace {

using namespace measure;

constexpr double kBandRadius = 12;
constexpr double kPillLine = 1.6;
constexpr double kWireLine = 2.2;
constexpr double kBlockName = 44; // px, the largest name on a block: 9 px high on screen at a scale of 0.2
constexpr double kShadowX = 1.5;
constexpr double kShadowY = 2.5;

// Scaled to zero, or from a file that is broken now: greyed, still readable.
bool greyed(const Item &item)
{
    return item.status == ItemStatus::Idle || item.status == ItemStatus::Stale;
}

Colour portColour(const Item &item, const Theme &theme)
{
    if (item.status == ItemStatus::Broken)
        return theme.broken;
    return greyed(item) || item.portKind == 0 ? theme.quietText : theme.port[item.portKind];
}

Colour textColour(const Item &item, const Theme &theme)
{
    switch (item.role) {
    case ItemRole::BrokenCount:
        return theme.broken;
    case ItemRole::Title:
    case ItemRole::ColumnTitle:
    case ItemRole::BandName:
    case ItemRole::Name:
    case ItemRole::ContainerName:
    case ItemRole::RowText:
    case ItemRole::Callout:
    case ItemRole::Cut:
        return greyed(item) ? theme.quietText : theme.text;
    default:
        return theme.quietText;
    }
}

// Says what colours mean. Far out nothing is numbered any more, and its words could not be read.
bool isKey(const Item &item)
{
    return item.role == ItemRole::Legend || item.role == ItemRole::ColumnTitle || item.role == ItemRole::ColumnNote;
}

class Artist
{
public:
    Artist(Canvas &canvas, const Theme &theme)
        : m_canvas(canvas)
        , m_theme(theme)
    {
    }

    void full(const Item &item)
    {
        switch (item.type) {
        case ItemType::Band:
            band(item);
            break;
        case ItemType::Card:
            card(item);
            break;
        case ItemType::Box:
            m_canvas.roundRect(item.rect, kBoxRadius, {m_theme.box, 1}, stroke(m_theme.line, 1));
            break;
        case ItemType::Row:
            if (item.role == ItemRole::Title) // the line under the title
                m_canvas.line({item.rect.x, item.rect.y}, {item.rect.right(), item.rect.y}, stroke(m_theme.line, 1));
            break;
        case ItemType::Pill:
            pill(item);
            break;
        case ItemType::Text:
            text(item);
            break;
        case ItemType::Wire:
            wire(item);
            break;
        case ItemType::Callout:
            m_canvas.roundRect(item.rect, kBoxRadius, {m_theme.card, 1},
                stroke(item.status == ItemStatus::Broken ? m_theme.broken : m_theme.quietText, 1.4));
            break;
        }
    }

    void block(const Item &item)
    {
        if (item.type == ItemType::Card) {
            const bool broken = item.status == ItemStatus::Broken;
            m_canvas.roundRect(
                item.rect, kCardRadius, {m_theme.card, 1}, broken ? stroke(m_theme.broken, 5) : stroke(m_theme.line, 2));
            centred(item.text, item.rect, kBlockName, greyed(item) ? m_theme.quietText : m_theme.text);
        } else if (item.type == ItemType::Band || (item.type == ItemType::Wire && item.role != ItemRole::Inferred)
            || (item.type == ItemType::Text && item.parent == kNoItem && !isKey(item)) || item.role == ItemRole::BandName) {
            full(item);
        }
    }

    void tile(const Item &item)
    {
        if (item.type == ItemType::Card) {
            const bool broken = item.status == ItemStatus::Broken;
            m_canvas.roundRect(item.rect, 0, {broken ? m_theme.broken : m_theme.card, 1}, {m_theme.line, broken ? 0.0 : 4.0});
        } else if (item.type == ItemType::Band) {
            band(item);
        }
    }

private:
    [[nodiscard]] Stroke stroke(Colour colour, double width, Stroke::Line line = Stroke::Line::Solid) const
    {
        return {colour, width * m_theme.strokes, 1, line};
    }

    void band(const Item &item)
    {
        const bool flat = m_theme.band == m_theme.ground; // in print an outline tells it from the paper
        m_canvas.roundRect(
            item.rect, kBandRadius, {m_theme.band, 1}, stroke(m_theme.line, flat || m_theme.strokes > 1 ? 1.0 : 0.0));
    }

    void card(const Item &item)
    {
        const Rect shadow {item.rect.x + kShadowX, item.rect.y + kShadowY, item.rect.w, item.rect.h};
        if (m_theme.shadowOpacity > 0)
            m_canvas.roundRect(shadow, kCardRadius, {0, m_theme.shadowOpacity}, {});
        m_canvas.roundRect(item.rect, kCardRadius, {m_theme.card, 1},
            stroke(m_theme.line, 1, item.status == ItemStatus::Stale ? Stroke::Line::Dashed : Stroke::Line::Solid));
        if (item.rect.h > kRowsTop) {
            const double y = item.rect.y + kHeaderHeight;
            m_canvas.line({item.rect.x, y}, {item.rect.right(), y}, {m_theme.line, 1, 0.7});
        }
    }

    void pill(const Item &item)
    {
        if (item.role == ItemRole::Badge) {
            const bool flat = m_theme.badge == m_theme.card;
            m_canvas.roundRect(
                item.rect, kBadgeHeight / 2, {m_theme.badge, 1}, stroke(m_theme.line, flat || m_theme.strokes > 1 ? 1.0 : 0.0));
            label(item, {item.rect.x + item.rect.w / 2, item.rect.y + 13}, Anchor::Middle);
        } else if (item.role == ItemRole::Client) {
            m_canvas.roundRect(item.rect, kBadgeHeight / 2, {m_theme.card, 1}, stroke(m_theme.quietText, 1));
            label(item, {item.rect.x + item.rect.w / 2, item.rect.y + 13}, Anchor::Middle);
        } else if (item.role == ItemRole::Gate) {
            gate(item);
        } else if (item.role == ItemRole::Change) {
            change(item);
        } else if (item.role == ItemRole::Legend || item.role == ItemRole::ColumnTitle) {
            disc(item, item.rect.x + kDiscRadius);
        } else if (item.role == ItemRole::Cut) {
            m_canvas.roundRect(item.rect, kPillHeight / 2, {m_theme.card, 1}, stroke(m_theme.quietText, 1.2));
            label(item, {item.rect.x + kCutPadding, item.rect.y + 15.5}, Anchor::Start);
        } else {
            portPill(item);
        }
    }

    // Added: full; removed and changed: outlined, with their sign.
    void change(const Item &item)
    {
        const bool added = item.status == ItemStatus::Ok;
        const Colour colour = item.status == ItemStatus::Broken ? m_theme.broken : m_theme.text;
        m_canvas.roundRect(item.rect, 3, {added ? colour : m_theme.card, 1}, stroke(colour, 1.4));
        m_canvas.text({item.rect.x + item.rect.w / 2, item.rect.y + 11}, item.text, Face::SansBold, 12,
            added ? m_theme.card : colour, 1, Anchor::Middle);
    }

    // Two posts; between them nothing (open to all), a bar from one side (to some), or two bars across (to nobody).
    void gate(const Item &item)
    {
        const Rect &rect = item.rect;
        const Stroke post = stroke(m_theme.text, 1.6);
        const double left = rect.x + 1;
        const double right = rect.right() - 1;
        m_canvas.line({left, rect.y}, {left, rect.bottom()}, post);
        m_canvas.line({right, rect.y}, {right, rect.bottom()}, post);
        const double middle = rect.y + rect.h / 2;
        if (item.status == ItemStatus::Hollow) {
            m_canvas.line({left, middle}, {rect.x + rect.w / 2, middle}, {m_theme.text, 2});
        } else if (item.status == ItemStatus::Broken) {
            m_canvas.line({left, middle - 3}, {right, middle - 3}, {m_theme.text, 2});
            m_canvas.line({left, middle + 3}, {right, middle + 3}, {m_theme.text, 2});
        }
    }

    void portPill(const Item &item)
    {
        using Line = Stroke::Line;
        const bool hollow = item.status == ItemStatus::Hollow;
        const Line style = hollow ? Line::Dotted : item.status == ItemStatus::Broken ? Line::Dashed : Line::Solid;
        m_canvas.roundRect(item.rect, kPillHeight / 2, {m_theme.card, 1}, stroke(portColour(item, m_theme), kPillLine, style));
        disc(item, item.rect.x + kDiscX);
        const bool quiet = hollow || greyed(item);
        m_canvas.text({item.rect.x + kPillTextX, item.rect.y + 15.5}, item.text, quiet ? Face::MonoMedium : kPortType.face,
            kPortType.size, quiet ? m_theme.quietText : m_theme.text, 1, Anchor::Start);
    }

    void disc(const Item &item, double x)
    {
        const Point centre {x, item.rect.y + item.rect.h / 2};
        const bool hollow = item.status == ItemStatus::Hollow;
        const Colour colour = portColour(item, m_theme);
        if (hollow)
            m_canvas.circle(centre, kDiscRadius - 0.7, {m_theme.card, 1}, {colour, 1.4});
        else
            m_canvas.circle(centre, kDiscRadius, {colour, 1}, {});
        const bool onOther = item.status == ItemStatus::Broken || greyed(item);
        const Colour numeral = hollow ? m_theme.quietText : m_theme.numeral[onOther ? 0 : item.portKind];
        const char digit = static_cast<char>('0' + item.portKind);
        m_canvas.text({centre.x, centre.y + 4}, std::string_view(&digit, 1), kNumeralType.face, kNumeralType.size, numeral, 1,
            Anchor::Middle);
    }

    void label(const Item &item, Point at, Anchor anchor)
    {
        const Type type = typeOf(item.role);
        m_canvas.text(at, item.text, type.face, type.size, textColour(item, m_theme), 1, anchor);
    }

    void text(const Item &item)
    {
        const bool atEnd = item.role == ItemRole::BrokenCount || item.role == ItemRole::Protocol;
        const double x = atEnd ? item.rect.right() : item.rect.x;
        label(item, {x, item.rect.y + typeOf(item.role).size}, atEnd ? Anchor::End : Anchor::Start);
    }

    void wire(const Item &item)
    {
        const Colour colour = portColour(item, m_theme);
        if (item.role == ItemRole::Inferred) {
            const double y = item.rect.y + item.rect.h / 2;
            m_canvas.line({item.rect.x, y}, {item.rect.right(), y}, stroke(colour, kPillLine, Stroke::Line::Dotted));
        } else if (item.to == kNoItem) {
            m_canvas.path(item.curve, stroke(colour, kWireLine, Stroke::Line::Dashed), false);
            cross({item.curve.back().x + kCross / 2 + 6, item.curve.back().y}, stroke(colour, 2.6));
        } else {
            const bool idle = greyed(item);
            m_canvas.path(item.curve, stroke(colour, idle ? kPillLine : kWireLine), true);
        }
    }

    void cross(Point centre, Stroke stroke)
    {
        const double arm = kCross / 2;
        m_canvas.line({centre.x - arm, centre.y - arm}, {centre.x + arm, centre.y + arm}, stroke);
        m_canvas.line({centre.x + arm, centre.y - arm}, {centre.x - arm, centre.y + arm}, stroke);
    }

    void centred(std::string_view name, const Rect &rect, double largest, Colour colour)
    {
        constexpr double kAir = 12;
        const double unit = std::max(shippedMetrics().width(name, Face::SansSemiBold, 1), 0.1);
        const double size = std::min({largest, (rect.w - 2 * kAir) / unit, rect.h * 0.6});
        m_canvas.text(
            {rect.x + rect.w / 2, rect.y + rect.h / 2 + size * 0.36}, name, Face::SansSemiBold, size, colour, 1, Anchor::Middle);
    }

    Canvas &m_canvas;
    const Theme &m_theme;
};

} // namespace

void draw(Canvas &canvas, const Drawing &drawing, ItemIndex index, const Theme &theme, Detail detail)
{
    Artist artist(canvas, theme);
    const Item &item = drawing.items[index];
    switch (detail) {
    case Detail::Full:
        artist.full(item);
        break;
    case Detail::Block:
        artist.block(item);
        break;
    case Detail::Tile:
        artist.tile(item);
        break;
    }
}

} // namespace portolan
