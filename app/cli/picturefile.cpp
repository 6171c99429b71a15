// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/picturefile.h"

#include "app/paint/shippedfonts.h"

#include <QGuiApplication>

#include <array>

namespace portolan::cli {

namespace {

// Painting text asks for a QGuiApplication; the offscreen platform needs no display.
template <typename Paint> Result<void> withPainter(Paint paint)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int count = 1;
    std::array<char, 9> name {"portolan"};
    std::array<char *, 2> values {name.data(), nullptr};
    const QGuiApplication application(count, values.data());
    loadShippedFonts();
    return paint();
}

} // namespace

std::optional<ExportFormat> pictureFormat(const std::string &path)
{
    const auto format = exportFormatOf(QString::fromStdString(path));
    if (format)
        return format;
    std::string known;
    for (const ExportFormat &each : exportFormats())
        known += (known.empty() ? "" : ", ") + std::string(each.extension);
    complain("portolan: cannot tell the format of " + path + "; it may end in " + known);
    return std::nullopt;
}

bool writePicture(const Arguments &arguments, const ExportInput &input)
{
    QStringList sources;
    for (const std::string &source : arguments.sources)
        sources.append(QString::fromStdString(source));
    const QString path = QString::fromStdString(arguments.output);
    const auto write = [&] {
        return exportFile(path, input,
            {.scale = arguments.scale, .title = QString::fromStdString(arguments.title), .created = documentDate(sources)});
    };
    const auto format = exportFormatOf(path);
    const Result<void> written = format && format->isPainted ? withPainter(write) : write();
    if (!written)
        complain(arguments.output + ":1:1: error: " + english(written.error().message));
    return written.has_value();
}

} // namespace portolan::cli
