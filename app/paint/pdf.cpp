// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/pdf.h"

#include "app/paint/painter.h"

#include <QBuffer>
#include <QDateTime>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>

namespace portolan {

namespace {

constexpr double kPointsPerPx = 0.75; // CSS: 96 px and 72 points to the inch
constexpr double kLongestSide = 14400; // points; PDF 1.7, annex C.2

} // namespace

SteadyHashes::SteadyHashes()
{
    QHashSeed::setDeterministicGlobalSeed();
}

SteadyHashes::~SteadyHashes()
{
    QHashSeed::resetRandomGlobalSeed();
}

// QPdfWriter always writes the time of writing; the date has the same length whatever it is.
void setCreationDate(QByteArray &pdf, const QDateTime &created)
{
    const QByteArray key("/CreationDate (D:");
    const qsizetype at = pdf.indexOf(key);
    const qsizetype end = pdf.indexOf(')', at);
    if (at < 0 || end < 0)
        return;
    const QByteArray date = created.toUTC().toString(QStringLiteral("yyyyMMddhhmmss")).toLatin1() + "+00'00'";
    const qsizetype begin = at + key.size();
    pdf.replace(begin, end - begin, date.leftJustified(end - begin, ' ', true));
}

void paintOnPage(QPainter &painter, const QSizeF &page, const DisplayList &list, const Theme &theme)
{
    const double scale = std::min({page.width() / std::max(list.width, 1.0), page.height() / std::max(list.height, 1.0), 1.0});
    painter.save();
    painter.translate((page.width() - list.width * scale) / 2, (page.height() - list.height * scale) / 2);
    painter.scale(scale, scale);
    paint(painter, list, theme);
    painter.restore();
}

Result<std::string> toPdf(const DisplayList &list, const Theme &theme, const QString &title, const QDateTime &created,
    const std::optional<QPageLayout> &paper)
{
    const double longest = std::max(list.width, list.height) * kPointsPerPx;
    const double scale = longest > kLongestSide ? kLongestSide / longest : 1;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return fail(PORTOLAN_TR("not enough memory for the picture"));
    {
        const SteadyHashes steady;
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Portolan"));
        writer.setResolution(96);
        const QSizeF page = QSizeF(list.width, list.height) * (kPointsPerPx * scale);
        writer.setPageLayout(paper
                ? *paper
                : QPageLayout(QPageSize(page, QPageSize::Point, {}, QPageSize::ExactMatch), QPageLayout::Portrait, QMarginsF()));
        QPainter painter(&writer);
        if (paper) {
            paintOnPage(painter, writer.pageLayout().paintRectPixels(writer.resolution()).size(), list, theme);
        } else {
            painter.scale(scale, scale);
            paint(painter, list, theme);
        }
    }
    setCreationDate(bytes, created);
    return bytes.toStdString();
}

} // namespace portolan
