// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/aboutdialog.h"

#include "app/window/libraries.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>
#include <Qsci/qsciglobal.h>

namespace portolan {

namespace {

constexpr QSize kSize {620, 520};
constexpr int kIconSize = 64;

struct Part {
    QString name;
    QString version;
    QString licence;
};

std::vector<Part> parts()
{
    return {{QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL-3.0-only")},
        {QStringLiteral("QScintilla"), QStringLiteral(QSCINTILLA_VERSION_STR), QStringLiteral("GPL-3.0-only")},
        {QStringLiteral("yaml-cpp"), QLatin1String(kYamlCppVersion), QStringLiteral("MIT")},
        {QStringLiteral("simdjson"), QLatin1String(kSimdjsonVersion), QStringLiteral("Apache-2.0")},
        {QStringLiteral("CLI11"), QLatin1String(kCli11Version), QStringLiteral("BSD-3-Clause")},
        {QStringLiteral("tl::expected"), QStringLiteral("1.0"), QStringLiteral("CC0-1.0")},
        {QStringLiteral("Inter"), QStringLiteral("3.19"), QStringLiteral("OFL-1.1")},
        {QStringLiteral("JetBrains Mono"), QStringLiteral("2.242"), QStringLiteral("OFL-1.1")}};
}

QPlainTextEdit *page(const QString &text)
{
    auto *view = new QPlainTextEdit(text);
    view->setReadOnly(true);
    view->setFrameShape(QFrame::NoFrame);
    return view;
}

QString resourceText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QLabel *table()
{
    QString rows;
    for (const Part &part : parts())
        rows += QStringLiteral("<tr><td>%1</td><td style='padding-left:24px'>%2</td><td style='padding-left:24px'>%3</td></tr>")
                    .arg(part.name, part.version, part.licence);
    auto *label = new QLabel(QStringLiteral("<table cellspacing='6'>") + rows + QStringLiteral("</table>"));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setMargin(12);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About Portolan"));
    resize(kSize);
    auto *icon = new QLabel;
    icon->setPixmap(QIcon(QStringLiteral(":/portolan/icons/portolan.svg")).pixmap(kIconSize));
    auto *text = new QLabel(tr("<h3>Portolan %1</h3><p>Shows where traffic goes in a Kubernetes system, port by port.</p>"
                               "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                                .arg(QLatin1String(kPortolanVersion)));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *head = new QHBoxLayout;
    head->setSpacing(20);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(text, 1);
    auto *tabs = new QTabWidget;
    tabs->addTab(table(), tr("Made with"));
    tabs->addTab(page(resourceText(QStringLiteral(":/portolan/licences/LICENSE"))), tr("Licence"));
    tabs->addTab(page(resourceText(QStringLiteral(":/portolan/licences/OFL.txt"))), tr("Licence of the fonts"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(head);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
}

} // namespace portolan
