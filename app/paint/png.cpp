// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/painter.h"

#include "core/text/file.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QPainter>

#include <cmath>

namespace portolan {

namespace {

// QImage's raster engine paints with 16-bit coordinates; larger pictures would come out torn.
constexpr double kLongestSide = 32767;

} // namespace

Result<void> writePng(const DisplayList &list, const Theme &theme, double scale, const QString &path, bool transparent)
{
    const double width = std::ceil(list.width * scale);
    const double height = std::ceil(list.height * scale);
    if (!(width >= 1 && height >= 1))
        return fail(PORTOLAN_TR("nothing to draw"), {}, path.toStdString());
    if (width > kLongestSide || height > kLongestSide)
        return fail(
            PORTOLAN_TR("the picture would be %1 × %2 pixels; PNG files here end at 32767: choose a smaller scale, or SVG"),
            {std::to_string(std::lround(width)), std::to_string(std::lround(height))}, path.toStdString());
    QImage image(static_cast<int>(width), static_cast<int>(height),
        transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return fail(PORTOLAN_TR("not enough memory for the picture"), {}, path.toStdString());
    image.fill(transparent ? QColor(Qt::transparent) : toQt(theme.ground));
    {
        QPainter painter(&image);
        painter.scale(scale, scale);
        paint(painter, list, theme, transparent ? Ground::None : Ground::Painted);
    }
    QBuffer bytes;
    QImageWriter writer(&bytes, "png");
    if (!writer.write(image))
        return fail(PORTOLAN_TR("cannot write the file: %1"), {writer.errorString().toStdString()}, path.toStdString());
    return writeAtomically(path.toStdString(), bytes.data().toStdString());
}

} // namespace portolan
