// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/paint/painter.h"
#include "app/paint/pdf.h"
#include "core/export/svg.h"
#include "core/text/file.h"

#include <QDateTime>
#include <QFileInfo>
#include <QGuiApplication>
#include <array>
#include <filesystem>

namespace portolan::cli {

namespace {

struct Format {
    std::string_view extension;
    Result<void> (*write)(const DisplayList &, const Theme &, const Arguments &);
};

Result<void> writeSvg(const DisplayList &picture, const Theme &theme, const Arguments &arguments)
{
    return writeAtomically(arguments.output, toSvg(picture, theme));
}

Result<void> writeJson(const DisplayList &picture, const Theme & /*theme*/, const Arguments &arguments)
{
    return writeAtomically(arguments.output, [&](const Sink &sink) { portolan::writeJson(picture, sink); });
}

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

Result<void> writeRaster(const DisplayList &picture, const Theme &theme, const Arguments &arguments)
{
    return withPainter([&] { return writePng(picture, theme, arguments.scale, QString::fromStdString(arguments.output)); });
}

// SOURCE_DATE_EPOCH, else when the newest source was changed: the same input gives the same bytes.
QDateTime documentDate(const std::vector<std::string> &sources)
{
    bool given = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&given);
    if (given)
        return QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC);
    QDateTime newest = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    for (const std::string &source : sources)
        newest = std::max(newest, QFileInfo(QString::fromStdString(source)).lastModified());
    return newest;
}

Result<void> writePaged(const DisplayList &picture, const Theme &theme, const Arguments &arguments)
{
    return withPainter([&]() -> Result<void> {
        const auto pdf = toPdf(picture, theme, QString::fromStdString(arguments.title), documentDate(arguments.sources));
        if (!pdf)
            return tl::make_unexpected(pdf.error());
        return writeAtomically(arguments.output, *pdf);
    });
}

constexpr auto kFormats = std::to_array<Format>({
    {".svg", writeSvg},
    {".png", writeRaster},
    {".pdf", writePaged},
    {".json", writeJson},
});

} // namespace

int render(const Arguments &arguments)
{
    const std::string extension = std::filesystem::path(arguments.output).extension().string();
    const auto *format = std::ranges::find(kFormats, extension, &Format::extension);
    if (format == kFormats.end()) {
        std::string known;
        for (const Format &each : kFormats)
            known += (known.empty() ? "" : ", ") + std::string(each.extension);
        complain("portolan: cannot tell the format of " + arguments.output + "; it may end in " + known);
        return Usage;
    }
    int status = Done;
    BuildOptions options {.check = false, .onlyPicture = true};
    options.layout.title = arguments.title.empty() ? pictureTitle(arguments.sources) : arguments.title;
    const std::shared_ptr<const DisplayList> picture = load(arguments, options, status)->picture;
    const auto written = format->write(*picture, *themeNamed(arguments.theme), arguments);
    if (!written) {
        complain(arguments.output + ":1:1: error: " + english(written.error().message));
        return WriteFailed;
    }
    return status;
}

} // namespace portolan::cli
