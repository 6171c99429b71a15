// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/printing.h"

#include "app/paint/atlas.h"
#include "app/paint/exportfile.h"
#include "app/paint/painter.h"
#include "app/paint/pdf.h"
#include "app/session/words.h"

#include <QAction>
#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QToolBar>

namespace portolan {

namespace {

constexpr int kDotsPerInch = 96; // of the picture
constexpr double kReadable = 0.5; // a picture that is printed smaller cannot be read

QString tr(const char *text)
{
    return QCoreApplication::translate("portolan::printing", text);
}

} // namespace

bool wantsAtlas(const DisplayList &picture, const QPrinter &printer)
{
    const QSizeF page = printer.pageLayout().paintRectPixels(kDotsPerInch).size();
    return std::min(page.width() / std::max(picture.width, 1.0), page.height() / std::max(picture.height, 1.0)) < kReadable;
}

void printPicture(QPrinter &printer, const DisplayList &picture, const Session &session, PrintChoice choice)
{
    const Theme &theme = choice.blackAndWhite ? printTheme() : lightTheme(); // paper is white
    if (choice.atlas) {
        const QString names = sourceTitles(session.sources());
        printAtlas(printer, picture, theme, {.title = names, .source = names, .created = documentDate(session.sources())});
        return;
    }
    QPainter painter(&printer);
    const double finer = printer.logicalDpiX() / static_cast<double>(kDotsPerInch);
    painter.scale(finer, finer);
    Theme onPaper = theme;
    onPaper.ground = 0xFFFFFF;
    paintOnPage(painter, printer.pageLayout().paintRectPixels(kDotsPerInch).size(), picture, onPaper);
}

void previewPrint(const std::shared_ptr<const DisplayList> &picture, const Session &session, QWidget *window)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(QStringLiteral("Portolan"));
    PrintChoice choice {.atlas = wantsAtlas(*picture, printer)};
    QPrintPreviewDialog dialog(&printer, window);
    dialog.setObjectName(QStringLiteral("printPreview"));
    dialog.setWindowTitle(tr("Print"));
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
        [&, picture](QPrinter *device) { printPicture(*device, *picture, session, choice); }); // as it was when asked for
    auto *preview = dialog.findChild<QPrintPreviewWidget *>();
    if (auto *bar = dialog.findChild<QToolBar *>(); bar && preview) {
        const auto add = [&](const QString &text, bool PrintChoice::*what) {
            QAction *action = bar->addAction(text);
            action->setCheckable(true);
            action->setChecked(choice.*what);
            QObject::connect(action, &QAction::toggled, preview, [&choice, what, preview](bool on) {
                choice.*what = on;
                preview->updatePreview();
            });
        };
        bar->addSeparator();
        add(tr("Atlas"), &PrintChoice::atlas);
        add(tr("Black and white"), &PrintChoice::blackAndWhite);
    }
    dialog.resize(1180, 760);
    dialog.exec();
}

} // namespace portolan
