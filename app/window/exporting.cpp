// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/exporting.h"

#include "app/paint/atlas.h"
#include "app/paint/exportfile.h"
#include "app/paint/painter.h"
#include "app/session/words.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "core/export/flowcharts.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr double kCopiedScale = 2; // px of a copied image for each px of the picture: sharp on a slide
constexpr double kLongestCopy = 8192; // px, of its longer side
constexpr char kFolderKey[] = "export/folder";
constexpr char kFormatKey[] = "export/format";

QString filterOf(const ExportFormat &format)
{
    return words(Message {format.name, {}}) + QStringLiteral(" (*%1)").arg(toQt(format.extension));
}

} // namespace

Exporting::Exporting(Session &session, Notices &notices, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_notices(notices)
    , m_window(window)
{
}

const DisplayList &Exporting::picture() const
{
    return m_comparison ? *m_comparison->picture : *m_session.snapshot()->picture;
}

const PortGraph &Exporting::graph() const
{
    return m_comparison ? *m_comparison->both : *m_session.snapshot()->graph;
}

// Beside the last export, else beside the source; called like it.
QString Exporting::suggestion() const
{
    const QString source = m_session.sources().isEmpty() ? QString() : m_session.sources().constFirst();
    const QFileInfo info(source);
    const QString name = source.isEmpty() || source == u'-' ? QStringLiteral("portolan") : info.completeBaseName();
    const QSettings settings;
    const QString folder
        = settings.value(QLatin1String(kFolderKey), source == u'-' ? QDir::homePath() : info.absolutePath()).toString();
    const QString extension = settings.value(QLatin1String(kFormatKey), QStringLiteral(".svg")).toString();
    return QDir(folder).filePath(name + extension);
}

void Exporting::choose()
{
    if (!m_session.snapshot() || !m_session.snapshot()->picture)
        return;
    QStringList filters;
    QString chosen;
    const QString suggested = suggestion();
    for (const ExportFormat &format : exportFormats()) {
        filters.append(filterOf(format));
        if (suggested.endsWith(toQt(format.extension)))
            chosen = filters.constLast();
    }
    QString path = QFileDialog::getSaveFileName(m_window, tr("Export"), suggested, filters.join(QStringLiteral(";;")), &chosen);
    if (path.isEmpty())
        return;
    const auto extension = [&] { // a name without a known end gets that of the chosen format
        for (const ExportFormat &format : exportFormats()) {
            if (filterOf(format) == chosen)
                return toQt(format.extension);
        }
        return QStringLiteral(".svg");
    };
    if (!exportFormatOf(path))
        path += extension();
    if (!write(path))
        return;
    QSettings settings;
    settings.setValue(QLatin1String(kFolderKey), QFileInfo(path).absolutePath());
    settings.setValue(QLatin1String(kFormatKey), toQt(exportFormatOf(path)->extension));
}

bool Exporting::write(const QString &path)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto written = exportFile(path, {picture(), graph(), *m_theme},
        {.scale = kCopiedScale, .title = QFileInfo(path).completeBaseName(), .created = documentDate(m_session.sources())});
    QGuiApplication::restoreOverrideCursor();
    return tell(path, written);
}

bool Exporting::tell(const QString &path, const Result<void> &written)
{
    m_notices.tell(written ? tr("Exported to %1").arg(QDir::toNativeSeparators(path)) : words(written.error()));
    return written.has_value();
}

void Exporting::chooseAtlas()
{
    const QFileInfo suggested(suggestion());
    const QString name = suggested.absolutePath() + u'/' + suggested.completeBaseName() + QStringLiteral("-atlas.pdf");
    QString path = QFileDialog::getSaveFileName(m_window, tr("Export atlas"), name, tr("PDF document (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    writeAtlas(path);
}

bool Exporting::writeAtlas(const QString &path)
{
    QStringList names;
    for (const QString &source : m_session.sources())
        names.append(QFileInfo(source).fileName());
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto pdf = toAtlas(picture(), *m_theme,
        {.title = names.join(QStringLiteral(", ")),
            .source = names.join(QStringLiteral(", ")),
            .created = documentDate(m_session.sources())});
    const Result<void> written = pdf ? writeAtomically(path.toStdString(), *pdf) : tl::make_unexpected(pdf.error());
    QGuiApplication::restoreOverrideCursor();
    return tell(path, written);
}

void Exporting::copyImage()
{
    const DisplayList &shown = picture();
    const double longest = std::max(shown.width, shown.height);
    const double scale = std::min(kCopiedScale, kLongestCopy / std::max(longest, 1.0));
    QImage image(static_cast<int>(std::ceil(shown.width * scale)), static_cast<int>(std::ceil(shown.height * scale)),
        QImage::Format_RGB32);
    if (image.isNull()) {
        m_notices.tell(tr("Not enough memory for the picture"));
        return;
    }
    image.fill(toQt(m_theme->ground));
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, shown, *m_theme);
    painter.end();
    QGuiApplication::clipboard()->setImage(image);
    m_notices.tell(tr("The picture was copied"));
}

void Exporting::copySvg()
{
    const QByteArray svg = QByteArray::fromStdString(toSvg(picture(), *m_theme));
    auto *data = new QMimeData;
    data->setData(QStringLiteral("image/svg+xml"), svg);
    data->setText(QString::fromUtf8(svg));
    QGuiApplication::clipboard()->setMimeData(data);
    m_notices.tell(tr("The picture was copied as SVG"));
}

void Exporting::copyMermaid()
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(toMermaid(outlineOf(picture()), *m_theme)));
    m_notices.tell(tr("The picture was copied as a Mermaid flowchart"));
}

std::vector<ActionSpec> exportActions(MainWindow &window)
{
    return {
        {.id = "file.export",
            .text = Exporting::tr("&Export…"),
            .shortcuts = {QKeySequence(QStringLiteral("Ctrl+Shift+E"))},
            .icon = "export",
            .needs = Need::Picture,
            .run = [&window] { window.exporting().choose(); },
            .startsGroup = true},
        {.id = "file.exportAtlas",
            .text = Exporting::tr("Export a&tlas…"),
            .needs = Need::Picture,
            .run = [&window] { window.exporting().chooseAtlas(); }},
        {.id = "file.copyImage",
            .text = Exporting::tr("&Copy as image"),
            .icon = "copy",
            .needs = Need::Picture,
            .run = [&window] { window.exporting().copyImage(); }},
        {.id = "file.copySvg",
            .text = Exporting::tr("Copy as S&VG"),
            .needs = Need::Picture,
            .run = [&window] { window.exporting().copySvg(); }},
        {.id = "file.copyMermaid",
            .text = Exporting::tr("Copy as &Mermaid"),
            .needs = Need::Picture,
            .run = [&window] { window.exporting().copyMermaid(); }},
    };
}

} // namespace portolan
