// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/atlas.h"

#include "app/paint/painter.h"
#include "app/paint/pdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <array>
#include <set>

namespace portolan {

namespace {

constexpr int kDotsPerInch = 96; // of all lengths here
constexpr double kHead = 44; // px, of a page's heading
constexpr double kFoot = 34; // of its legend and foot
constexpr double kGap = 24; // between parts, in units of the picture
// Of a part that fits: the largest at which its namespace is one page, else the last, where 14 px are 6.5 points on paper.
constexpr std::array<double, 4> kScales {1, 0.86, 0.74, 0.62};
constexpr double kContentsLine = 20;
constexpr double kContentsWidth = 230;

QString tr(const char *text)
{
    return QCoreApplication::translate("portolan::atlas", text);
}

QString fromUtf8(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

struct Leaf {
    struct Place {
        const Drawing *drawing;
        Point at; // of its bounds' corner, in px of the page
        double scale;
    };
    QString name; // its heading
    std::vector<Place> places;
};

// What belongs together: the parts of a namespace, or those that an entry leads into.
struct Chapter {
    QString name;
    std::vector<const PlacedDrawing *> parts;
};

QString bandName(const DisplayList &list, ItemIndex band)
{
    return band == kNoItem ? QString() : fromUtf8(list.frame->items[band].text);
}

// "storefront, edge-nginx": the cards of a part that hold web server ports; "" if there are none.
QString entriesIn(const Drawing &drawing)
{
    std::set<ItemIndex> cards;
    for (ItemIndex i = 0; i < drawing.items.size(); ++i) {
        const bool web
            = drawing.items[i].type == ItemType::Pill && drawing.items[i].portKind == static_cast<std::uint8_t>(PortKind::Web);
        ItemIndex card = i;
        while (web && card != kNoItem && drawing.items[card].type != ItemType::Card)
            card = drawing.items[card].parent;
        if (web && card != kNoItem)
            cards.insert(card);
    }
    QStringList names;
    for (const Item &item : drawing.items) {
        if (item.role == ItemRole::Name && item.parent != kNoItem && cards.contains(item.parent))
            names.append(QString::fromStdString(item.full.empty() ? item.text : item.full.text()));
    }
    return names.mid(0, 4).join(QStringLiteral(", ")) + (names.size() > 4 ? QStringLiteral(", …") : QString());
}

std::vector<Chapter> chaptersOf(const DisplayList &list, AtlasSettings::By by)
{
    std::vector<Chapter> chapters;
    for (ItemIndex band = 0; band < list.frame->items.size(); ++band) {
        if (list.frame->items[band].type != ItemType::Band)
            continue;
        Chapter all {bandName(list, band), {}}; // by entry: what none leads into
        for (const PlacedDrawing &part : list.parts) {
            if (part.band != band)
                continue;
            const QString entries = by == AtlasSettings::By::Entry ? entriesIn(*part.drawing) : QString();
            if (entries.isEmpty())
                all.parts.push_back(&part);
            else
                chapters.push_back({all.name + QStringLiteral(" / ") + entries, {&part}});
        }
        if (!all.parts.empty())
            chapters.push_back(std::move(all));
    }
    return chapters;
}

// Lays the parts of a chapter on shelves of the page's width, on as many pages as they need.
std::vector<Leaf> leavesOf(const Chapter &chapter, QSizeF room, double largest)
{
    std::vector<Leaf> leaves;
    double x = 0;
    double y = 0;
    double shelf = 0;
    leaves.push_back({chapter.name, {}});
    for (const PlacedDrawing *part : chapter.parts) {
        const Rect &bounds = part->drawing->bounds;
        const double scale = std::min({largest, room.width() / std::max(bounds.w, 1.0), room.height() / std::max(bounds.h, 1.0)});
        const double wide = bounds.w * scale;
        const double high = bounds.h * scale;
        if (x > 0 && x + wide > room.width()) {
            y += shelf + kGap * largest;
            x = shelf = 0;
        }
        if (y > 0 && y + high > room.height()) {
            leaves.push_back({chapter.name, {}});
            x = y = shelf = 0;
        }
        leaves.back().places.push_back({part->drawing.get(), {x, y}, scale});
        x += wide + kGap * largest;
        shelf = std::max(shelf, high);
    }
    return leaves;
}

std::vector<Leaf> leavesOf(const Chapter &chapter, QSizeF room)
{
    std::vector<Leaf> leaves;
    for (const double scale : kScales) {
        leaves = leavesOf(chapter, room, scale);
        if (leaves.size() == 1)
            break;
    }
    return leaves;
}

class AtlasPainter
{
public:
    AtlasPainter(QPagedPaintDevice &device, const DisplayList &list, const Theme &theme, const AtlasSettings &settings)
        : m_writer(device)
        , m_list(list)
        , m_theme(theme)
        , m_settings(settings)
        , m_size(device.pageLayout().paintRectPixels(kDotsPerInch).size())
    {
        for (const Chapter &chapter : chaptersOf(list, settings.by)) {
            const auto leaves = leavesOf(chapter, {m_size.width(), m_size.height() - kHead - kFoot});
            m_leaves.insert(m_leaves.end(), leaves.begin(), leaves.end());
        }
    }

    void paintAll()
    {
        QPainter painter(&m_writer);
        const double finer = m_writer.logicalDpiX() / static_cast<double>(kDotsPerInch); // a printer's are finer than ours
        painter.scale(finer, finer);
        m_painter = &painter;
        paintOverview();
        for (std::size_t i = 0; i < m_leaves.size(); ++i) {
            m_writer.newPage();
            paintLeaf(i);
        }
    }

private:
    void text(QPointF at, const QString &words, Face face, double size, Colour colour, bool atEnd = false)
    {
        const QFont font = paperFont(face, size);
        m_painter->setFont(font);
        m_painter->setPen(toQt(colour));
        const double wide = QFontMetricsF(font, &m_writer).horizontalAdvance(words);
        m_painter->drawText(atEnd ? QPointF(at.x() - wide, at.y()) : at, words);
    }

    void foot(std::size_t page)
    {
        if (page > 1) // the overview has its own
            paintLegend();
        const double y = m_size.height() - 2;
        const QString date = QLocale::c().toString(m_settings.created.toUTC(), QStringLiteral("yyyy-MM-dd"));
        text({0, y}, m_settings.source + QStringLiteral("  ·  ") + date, Face::Sans, 10, m_theme.quietText);
        text({m_size.width(), y}, tr("%1 of %2").arg(page).arg(m_leaves.size() + 1), Face::Sans, 10, m_theme.quietText, true);
    }

    // The picture's own, moved to the left edge.
    void paintLegend()
    {
        Drawing legend;
        for (const Item &item : m_list.frame->items) {
            if (item.role == ItemRole::Legend || item.role == ItemRole::Gate)
                legend.items.push_back(item);
        }
        if (legend.items.empty())
            return;
        const Rect first = legend.items.front().rect;
        const double scale = std::min(0.8, m_size.width() / std::max(legend.items.back().rect.right() - first.x, 1.0));
        m_painter->save();
        m_painter->translate(-first.x * scale, m_size.height() - 24 - first.bottom() * scale);
        m_painter->scale(scale, scale);
        paintDrawing(legend);
        m_painter->restore();
    }

    void paintDrawing(const Drawing &drawing)
    {
        PainterCanvas canvas(*m_painter, m_cache);
        for (ItemIndex i = 0; i < drawing.items.size(); ++i)
            draw(canvas, drawing, i, m_theme);
    }

    void paintOverview()
    {
        const double wide = m_size.width() - (m_leaves.empty() ? 0 : kContentsWidth + kGap);
        const double high = m_size.height() - kFoot;
        const double scale = std::min({1.0, wide / std::max(m_list.width, 1.0), high / std::max(m_list.height, 1.0)});
        m_painter->save();
        m_painter->scale(scale, scale);
        paintWhole(detailAt(scale));
        m_painter->restore();
        if (detailAt(scale) != Detail::Full)
            paintBandNames(scale);
        if (!m_leaves.empty())
            paintContents(m_size.width() - kContentsWidth);
        foot(1);
    }

    // As the window shows it from that far.
    void paintWhole(Detail detail)
    {
        const auto part = [&](const Drawing &drawing, Point at) {
            m_painter->translate(at.x, at.y);
            {
                PainterCanvas canvas(*m_painter, m_cache);
                for (ItemIndex i = 0; i < drawing.items.size(); ++i)
                    draw(canvas, drawing, i, m_theme, detail);
            }
            m_painter->translate(-at.x, -at.y);
        };
        part(*m_list.frame, {});
        for (const PlacedDrawing &placed : m_list.parts)
            part(*placed.drawing, placed.at);
    }

    void paintBandNames(double scale)
    {
        for (const Item &band : m_list.frame->items) {
            if (band.type != ItemType::Band)
                continue;
            constexpr double kSize = 11;
            const QFontMetricsF metrics(paperFont(Face::SansSemiBold, kSize), &m_writer);
            const QString name = metrics.elidedText(fromUtf8(band.text), Qt::ElideMiddle, band.rect.w * scale - 4);
            const QPointF middle = QPointF(band.rect.x + band.rect.w / 2, band.rect.y + band.rect.h / 2) * scale;
            text({middle.x() - metrics.horizontalAdvance(name) / 2, middle.y() + kSize * 0.36}, name, Face::SansSemiBold, kSize,
                m_theme.text);
        }
    }

    void paintContents(double x)
    {
        std::set<QString> names;
        for (const Leaf &leaf : m_leaves)
            names.insert(leaf.name);
        const double room = m_size.height() - kFoot - 2 * kContentsLine;
        const double line = std::clamp(room / static_cast<double>(names.size() + 1), kContentsLine / 2, kContentsLine);
        const double size = std::min(11.0, line * 0.75);
        text({x, 20}, tr("Contents"), Face::SansBold, 15, m_theme.text);
        double y = 20 + 1.5 * kContentsLine;
        for (std::size_t i = 0; i < m_leaves.size(); ++i) {
            if (i > 0 && m_leaves[i].name == m_leaves[i - 1].name)
                continue;
            if (y > m_size.height() - kFoot - line) {
                text({x, y}, tr("and more"), Face::SansItalic, size, m_theme.quietText);
                return;
            }
            const QString name = QFontMetricsF(paperFont(Face::Sans, size), &m_writer)
                                     .elidedText(m_leaves[i].name, Qt::ElideMiddle, kContentsWidth - 50);
            text({x, y}, name, Face::Sans, size, m_theme.text);
            text({x + kContentsWidth, y}, QString::number(i + 2), Face::Sans, size, m_theme.quietText, true);
            y += line;
        }
    }

    void paintLeaf(std::size_t index)
    {
        const Leaf &leaf = m_leaves[index];
        text({0, 18}, leaf.name, Face::SansBold, 18, m_theme.text);
        text({m_size.width(), 18}, m_settings.title, Face::Sans, 11, m_theme.quietText, true);
        for (const Leaf::Place &place : leaf.places) {
            m_painter->save();
            m_painter->translate(place.at.x, kHead + place.at.y);
            m_painter->scale(place.scale, place.scale);
            m_painter->translate(-place.drawing->bounds.x, -place.drawing->bounds.y);
            paintDrawing(*place.drawing);
            m_painter->restore();
        }
        foot(index + 2);
    }

    QPagedPaintDevice &m_writer;
    const DisplayList &m_list;
    const Theme &m_theme;
    const AtlasSettings &m_settings;
    QSizeF m_size; // px, inside the margins
    std::vector<Leaf> m_leaves;
    QPainter *m_painter = nullptr;
    PaintCache m_cache;
};

} // namespace

Result<std::string> toAtlas(const DisplayList &list, const Theme &theme, const AtlasSettings &settings)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return fail(PORTOLAN_TR("not enough memory for the picture"));
    {
        const SteadyHashes steady;
        QPdfWriter writer(&buffer);
        writer.setTitle(settings.title);
        writer.setCreator(QStringLiteral("Portolan"));
        writer.setResolution(kDotsPerInch);
        writer.setPageLayout(settings.page);
        AtlasPainter(writer, list, theme, settings).paintAll();
    }
    setCreationDate(bytes, settings.created);
    return bytes.toStdString();
}

void printAtlas(QPagedPaintDevice &device, const DisplayList &list, const Theme &theme, const AtlasSettings &settings)
{
    AtlasPainter(device, list, theme, settings).paintAll();
}

} // namespace portolan
