// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporters.h"

#include <QDateTime>
#include <QPageLayout>
#include <QString>

#include <optional>

namespace portolan {

// A format that a picture can be written in: those of core/export, and those that are painted.
struct ExportFormat {
    std::string_view extension; // ".svg"
    const char *name; // a template of core: "Scalable picture"
    bool wantsGraph = false; // else the picture is enough
    bool isPainted = false; // needs a QGuiApplication with fonts: platform `offscreen`
};
[[nodiscard]] std::vector<ExportFormat> exportFormats();
// By the end of a file's name; none if no format has it.
[[nodiscard]] std::optional<ExportFormat> exportFormatOf(const QString &path);

// What an SVG's texts are: real text in a font that is only named, the same with the font in the file, or shapes that look alike
// everywhere and cannot be searched.
enum class SvgText : std::uint8_t { Named, Embedded, Outlines };

struct ExportSettings {
    double scale = 1; // px of a PNG for each px of the picture
    QString title; // of a PDF's metadata
    QDateTime created; // the date a PDF carries
    bool transparent = false; // a PNG without ground
    SvgText text = SvgText::Named;
    std::optional<QPageLayout> page {}; // of a PDF; none: as large as the picture
    bool atlas = false; // a PDF as a booklet
    bool byEntry = false; // with pages for entries instead of namespaces
    QString source {}; // what was read, for the foot of an atlas
};
// Writes in the format that the name asks for; the file is there whole or not at all.
[[nodiscard]] Result<void> exportFile(const QString &path, const ExportInput &input, const ExportSettings &settings);

// SOURCE_DATE_EPOCH, else when the newest of `sources`, files or folders of manifests, was changed: the same input gives the same
// bytes.
[[nodiscard]] QDateTime documentDate(const QStringList &sources);

} // namespace portolan
