// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/exportfile.h"

#include "app/paint/painter.h"
#include "app/paint/pdf.h"

#include <QFileInfo>

#include <algorithm>

namespace portolan {

namespace {

constexpr std::string_view kPng = ".png";
constexpr std::string_view kPdf = ".pdf";

} // namespace

std::vector<ExportFormat> exportFormats()
{
    std::vector<ExportFormat> formats {
        {kPng, PORTOLAN_TR("Picture in pixels"), false, true}, {kPdf, PORTOLAN_TR("PDF document"), false, true}};
    for (const Exporter &exporter : exporters())
        formats.push_back({exporter.extension, exporter.name, exporter.wantsGraph, false});
    std::ranges::stable_partition(formats, [](const ExportFormat &format) { return format.extension == ".svg"; });
    return formats;
}

std::optional<ExportFormat> exportFormatOf(const QString &path)
{
    const std::string extension = path.mid(path.lastIndexOf(u'.')).toLower().toStdString();
    const auto formats = exportFormats();
    const auto found = std::ranges::find(formats, extension, &ExportFormat::extension);
    return found == formats.end() ? std::nullopt : std::optional(*found);
}

Result<void> exportFile(const QString &path, const ExportInput &input, const ExportSettings &settings)
{
    const std::string name = path.toStdString();
    const auto format = exportFormatOf(path);
    if (!format)
        return fail(PORTOLAN_TR("no format is known by the end of this name"), {}, name);
    if (format->extension == kPng)
        return writePng(input.picture, input.theme, settings.scale, path);
    if (format->extension == kPdf) {
        const auto pdf = toPdf(input.picture, input.theme, settings.title, settings.created);
        return pdf ? writeAtomically(name, *pdf) : tl::make_unexpected(pdf.error());
    }
    ExportInput withFonts {input.picture, input.graph, input.theme, input.fonts};
    if (format->extension == ".html" && !withFonts.fonts)
        withFonts.fonts = shippedFontBytes; // a page is opened where our fonts are not
    const Exporter *exporter = exporterFor(name);
    return writeAtomically(name, [&](const Sink &sink) { exporter->write(withFonts, sink); });
}

QDateTime documentDate(const QStringList &files)
{
    bool given = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&given);
    if (given)
        return QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC);
    QDateTime newest = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    for (const QString &file : files)
        newest = std::max(newest, QFileInfo(file).lastModified());
    return newest;
}

} // namespace portolan
