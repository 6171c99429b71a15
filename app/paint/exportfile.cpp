// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/exportfile.h"

#include "app/paint/atlas.h"
#include "app/paint/painter.h"
#include "app/paint/pdf.h"
#include "app/paint/textoutlines.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace portolan {

namespace {

constexpr std::string_view kPng = ".png";
constexpr std::string_view kPdf = ".pdf";

Result<std::string> pdfOf(const ExportInput &input, const ExportSettings &settings)
{
    if (!settings.atlas)
        return toPdf(input.picture, input.theme, settings.title, settings.created, settings.page);
    AtlasSettings atlas {.title = settings.title, .source = settings.source, .created = settings.created};
    atlas.by = settings.byEntry ? AtlasSettings::By::Entry : AtlasSettings::By::Namespace;
    if (settings.page)
        atlas.page = *settings.page;
    return toAtlas(input.picture, input.theme, atlas);
}

// What is read below a folder: nothing hidden.
bool isManifest(const QString &below)
{
    const QStringList parts = below.split(u'/');
    const bool hidden = std::ranges::any_of(parts, [](const QString &part) { return part.startsWith(u'.'); });
    return !hidden
        && (below.endsWith(QLatin1String(".yaml")) || below.endsWith(QLatin1String(".yml"))
            || below.endsWith(QLatin1String(".json")));
}

// A folder is as new as the newest manifest below it.
QDateTime changeOf(const QString &source)
{
    const QFileInfo info(source);
    if (!info.isDir())
        return info.exists() ? info.lastModified() : QDateTime();
    QDateTime newest;
    QDirIterator walk(source, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        if (isManifest(QDir(source).relativeFilePath(path)))
            newest = newest.isValid() ? std::max(newest, walk.fileInfo().lastModified()) : walk.fileInfo().lastModified();
    }
    return newest;
}

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
        return writePng(input.picture, input.theme, settings.scale, path, settings.transparent);
    if (format->extension == kPdf) {
        const auto pdf = pdfOf(input, settings);
        return pdf ? writeAtomically(name, *pdf) : tl::make_unexpected(pdf.error());
    }
    ExportInput withFonts {input.picture, input.graph, input.theme, input.fonts, {}};
    const bool embeds = format->extension == ".html" || (format->extension == ".svg" && settings.text == SvgText::Embedded);
    if (embeds && !withFonts.fonts)
        withFonts.fonts = shippedFontBytes; // a page is opened where our fonts are not
    TextOutlines outlines;
    if (format->extension == ".svg" && settings.text == SvgText::Outlines)
        withFonts.outlines = [&outlines](std::string_view text, Face face, double size) { return outlines.of(text, face, size); };
    const Exporter *exporter = exporterFor(name);
    return writeAtomically(name, [&](const Sink &sink) { exporter->write(withFonts, sink); });
}

QDateTime documentDate(const QStringList &sources)
{
    bool given = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&given);
    if (given)
        return QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC);
    QDateTime newest = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    for (const QString &source : sources) {
        const QDateTime change = changeOf(source);
        newest = change.isValid() ? std::max(newest, change) : newest;
    }
    return newest;
}

} // namespace portolan
