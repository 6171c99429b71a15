// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/deck.h"

#include "app/paint/painter.h"
#include "app/paint/pdf.h"
#include "app/paint/stagepainter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace portolan {

namespace {

constexpr double kMargin = 32; // points, as all lengths here
constexpr double kTitleSize = 28;
constexpr double kNoteSize = 17;
constexpr double kMostNote = 0.3; // of the page's height

class DeckPainter
{
public:
    DeckPainter(QPainter &painter, const DisplayList &list, const Theme &theme, QSizeF page)
        : m_painter(painter)
        , m_list(list)
        , m_theme(theme)
        , m_page(page)
    {
    }

    void paintShot(const Shot &shot, std::size_t number, std::size_t of)
    {
        m_painter.fillRect(QRectF({}, m_page), toQt(m_theme.ground));
        const QRectF inside = QRectF({}, m_page).adjusted(kMargin, kMargin, -kMargin, -kMargin);
        const QString note = QString::fromStdString(shot.note);
        const int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
        const QFontMetricsF noteMetrics(paperFont(Face::Sans, kNoteSize), m_painter.device());
        double noteHeight = note.isEmpty() ? 0 : noteMetrics.boundingRect(inside, flags, note).height();
        noteHeight = std::min(noteHeight, m_page.height() * kMostNote);
        text({inside.left(), inside.top() + kTitleSize * 0.8}, QString::fromStdString(shot.title), Face::SansBold, kTitleSize,
            m_theme.text);
        const QRectF room(inside.left(), inside.top() + kTitleSize + 14, inside.width(),
            inside.height() - kTitleSize - 28 - noteHeight - (noteHeight > 0 ? 12 : 0));
        m_painter.save();
        m_painter.setClipRect(room);
        paintStage(m_painter, m_cache, m_list, m_theme, {.room = room, .seen = toQt(shot.seen), .lit = shot.lit});
        m_painter.restore();
        if (noteHeight > 0) {
            m_painter.setFont(paperFont(Face::Sans, kNoteSize));
            m_painter.setPen(toQt(m_theme.text));
            m_painter.drawText(QRectF(inside.left(), room.bottom() + 12, inside.width(), noteHeight), flags, note);
        }
        const QString page = QStringLiteral("%1 / %2").arg(number).arg(of);
        const QFontMetricsF small(paperFont(Face::Sans, 11), m_painter.device());
        text({inside.right() - small.horizontalAdvance(page), m_page.height() - 14}, page, Face::Sans, 11, m_theme.quietText);
    }

private:
    void text(QPointF at, const QString &words, Face face, double size, Colour colour)
    {
        const QFont font = paperFont(face, size);
        m_painter.setFont(font);
        m_painter.setPen(toQt(colour));
        m_painter.drawText(
            at, QFontMetricsF(font, m_painter.device()).elidedText(words, Qt::ElideRight, m_page.width() - 2 * kMargin));
    }

    QPainter &m_painter;
    const DisplayList &m_list;
    const Theme &m_theme;
    QSizeF m_page;
    PaintCache m_cache;
};

} // namespace

Result<std::string> toDeck(
    const DisplayList &list, const Theme &theme, const std::vector<Shot> &shots, const DeckSettings &settings)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (shots.empty())
        return fail(PORTOLAN_TR("the story has no views yet"));
    if (!buffer.open(QIODevice::WriteOnly))
        return fail(PORTOLAN_TR("not enough memory for the picture"));
    {
        const SteadyHashes steady;
        QPdfWriter writer(&buffer);
        writer.setTitle(settings.title);
        writer.setCreator(QStringLiteral("Portolan"));
        writer.setResolution(72);
        writer.setPageLayout(QPageLayout(
            QPageSize(settings.page, QPageSize::Point, {}, QPageSize::ExactMatch), QPageLayout::Portrait, QMarginsF()));
        QPainter painter(&writer);
        DeckPainter deck(painter, list, theme, settings.page);
        for (std::size_t i = 0; i < shots.size(); ++i) {
            if (i > 0)
                writer.newPage();
            deck.paintShot(shots[i], i + 1, shots.size());
        }
    }
    setCreationDate(bytes, settings.created);
    return bytes.toStdString();
}

} // namespace portolan
