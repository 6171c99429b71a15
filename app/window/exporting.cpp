// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/exporting.h"

#include "app/paint/exportfile.h"
#include "app/paint/painter.h"
#include "app/session/words.h"
#include "app/window/exportdialog.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/printing.h"
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

std::shared_ptr<const DisplayList> Exporting::picture() const
{
    return m_comparison ? m_comparison->picture : m_session.snapshot()->picture;
}

std::shared_ptr<const PortGraph> Exporting::graph() const
{
    return m_comparison ? m_comparison->both : m_session.snapshot()->graph;
}

// Beside the last export, else beside the source; called like it.
QString Exporting::suggestion(const QString &extension) const
{
    const QString source = m_session.sources().isEmpty() ? QString() : m_session.sources().constFirst();
    const QFileInfo info(QDir::cleanPath(source));
    const QString name = source.isEmpty() || source == u'-' ? QStringLiteral("portolan") : info.completeBaseName();
    const QString folder
        = QSettings().value(QLatin1String(kFolderKey), source == u'-' ? QDir::homePath() : info.absolutePath()).toString();
    return QDir(folder).filePath(name + extension);
}

QString Exporting::sourceNames() const
{
    return sourceTitles(m_session.sources());
}

void Exporting::choose()
{
    if (!m_session.snapshot() || !m_session.snapshot()->picture)
        return;
    ExportDialog dialog({picture()->width, picture()->height}, *m_theme, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ExportFormat format = dialog.format();
    QString path = QFileDialog::getSaveFileName(m_window, tr("Export"), suggestion(toQt(format.extension)), filterOf(format));
    if (path.isEmpty())
        return;
    if (!exportFormatOf(path))
        path += toQt(format.extension);
    if (write(path, dialog.theme(), dialog.settings()))
        QSettings().setValue(QLatin1String(kFolderKey), QFileInfo(path).absolutePath());
}

bool Exporting::write(const QString &path)
{
    return write(path, *m_theme, {.scale = kCopiedScale});
}

bool Exporting::write(const QString &path, const Theme &theme, ExportSettings settings)
{
    settings.title = settings.atlas ? sourceNames() : QFileInfo(path).completeBaseName();
    settings.source = sourceNames();
    settings.created = documentDate(m_session.sources());
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto written = exportFile(path, {*picture(), *graph(), theme}, settings);
    QGuiApplication::restoreOverrideCursor();
    return tell(path, written);
}

void Exporting::print()
{
    if (m_session.snapshot() && m_session.snapshot()->picture)
        previewPrint(picture(), m_session, m_window);
}

bool Exporting::tell(const QString &path, const Result<void> &written)
{
    m_notices.tell(written ? tr("Exported to %1").arg(QDir::toNativeSeparators(path)) : words(written.error()));
    return written.has_value();
}

void Exporting::chooseAtlas()
{
    const QFileInfo suggested(suggestion(QStringLiteral(".pdf")));
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
    return write(path, *m_theme, {.atlas = true});
}

void Exporting::copyImage()
{
    const auto held = picture();
    const DisplayList &shown = *held;
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
    const QByteArray svg = QByteArray::fromStdString(toSvg(*picture(), *m_theme));
    auto *data = new QMimeData;
    data->setData(QStringLiteral("image/svg+xml"), svg);
    data->setText(QString::fromUtf8(svg));
    QGuiApplication::clipboard()->setMimeData(data);
    m_notices.tell(tr("The picture was copied as SVG"));
}

void Exporting::copyMermaid()
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(toMermaid(outlineOf(*picture()), *m_theme)));
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
        {.id = "file.print",
            .text = Exporting::tr("&Print…"),
            .shortcuts = {QKeySequence::Print},
            .icon = "print",
            .needs = Need::Picture,
            .run = [&window] { window.exporting().print(); }},
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
