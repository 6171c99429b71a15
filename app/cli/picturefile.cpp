// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/picturefile.h"

#include "app/paint/paper.h"
#include "app/paint/shippedfonts.h"

#include <QFileInfo>
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

// None where the paper is not known.
std::optional<ExportSettings> settingsOf(const Arguments &arguments, const DisplayList &picture, const QStringList &sources)
{
    ExportSettings settings {
        .scale = arguments.scale, .title = QString::fromStdString(arguments.title), .created = documentDate(sources)};
    settings.transparent = arguments.transparent;
    settings.text = arguments.text == "outlines" ? SvgText::Outlines
        : arguments.text == "embedded"           ? SvgText::Embedded
                                                 : SvgText::Named;
    settings.atlas = !arguments.atlas.empty();
    settings.byEntry = arguments.atlas == "entry";
    QStringList names;
    for (const QString &source : sources)
        names.append(QFileInfo(source).fileName().isEmpty() ? source : QFileInfo(source).fileName());
    settings.source = names.join(QStringLiteral(", "));
    if (settings.atlas && settings.title.isEmpty())
        settings.title = settings.source;
    if (arguments.paper.empty())
        return settings;
    const Turn turn = arguments.orientation == "portrait" ? Turn::Portrait
        : arguments.orientation == "landscape"            ? Turn::Landscape
                                                          : Turn::Fitting;
    settings.page = paperNamed(QString::fromStdString(arguments.paper), turn, settings.atlas || picture.width >= picture.height);
    return settings.page ? std::optional(settings) : std::nullopt;
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
    const auto settings = settingsOf(arguments, input.picture, sources);
    if (!settings) {
        complain("portolan: there is no paper " + arguments.paper + "; there are "
            + paperNames().join(QStringLiteral(", ")).toStdString());
        return false;
    }
    const auto write = [&] { return exportFile(path, input, *settings); };
    const auto format = exportFormatOf(path);
    const bool isPainted = format && (format->isPainted || (format->extension == ".svg" && settings->text == SvgText::Outlines));
    const Result<void> written = isPainted ? withPainter(write) : write();
    if (!written)
        complain(arguments.output + ":1:1: error: " + english(written.error().message));
    return written.has_value();
}

} // namespace portolan::cli
