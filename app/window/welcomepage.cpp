// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/welcomepage.h"

#include "app/actions/icons.h"
#include "app/session/recentfiles.h"
#include "app/window/clusterdialog.h"
#include "app/window/lessongallery.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace portolan {

namespace {

constexpr int kWidth = 720;
constexpr qsizetype kMostRecent = 6;
constexpr qsizetype kMostContexts = 4;

QString examplesFolder()
{
    return QStringLiteral(":/portolan/examples");
}

QLabel *label(const QString &text, const char *name)
{
    auto *result = new QLabel(text);
    result->setObjectName(QLatin1String(name));
    return result;
}

QPushButton *button(const QString &text, const char *icon, bool flat)
{
    auto *result = new QPushButton(lineIcon(QLatin1String(icon)), text);
    result->setFlat(flat);
    result->setIconSize({20, 20});
    result->setCursor(Qt::PointingHandCursor);
    return result;
}

} // namespace

QStringList exampleNames()
{
    return QDir(examplesFolder()).entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name);
}

QByteArray exampleText(const QString &name)
{
    QFile file(examplesFolder() + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_problem(label({}, "welcomeProblem"))
    , m_recentHeading(label(tr("RECENT"), "welcomeHeading"))
    , m_recent(new QVBoxLayout)
{
    setObjectName(QStringLiteral("welcome"));
    setAttribute(Qt::WA_StyledBackground);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();

    // From the outside in: a widget that gets another parent is styled again, with all it holds.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    inner->setObjectName(QStringLiteral("welcomeInner"));
    scroll->setWidget(inner);
    auto *content = new QWidget(inner);
    m_lessons = new LessonGallery(content);

    auto *drop = label(tr("or drop manifests and folders here"), "welcomeDrop");
    drop->setAlignment(Qt::AlignCenter);

    m_recent->setSpacing(2);
    auto *recent = new QVBoxLayout;
    recent->setSpacing(8);
    recent->addWidget(m_recentHeading);
    recent->addLayout(m_recent);
    recent->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(48);
    columns->addLayout(waysToBegin(), 1);
    columns->addLayout(recent, 1);

    content->setMaximumWidth(kWidth);
    auto *page = new QVBoxLayout(content);
    page->setSpacing(14);
    page->addWidget(label(tr("Portolan"), "welcomeTitle"));
    auto *text = label(tr("See where traffic goes in a Kubernetes system, port by port, and change a port on the picture: the "
                          "manifests keep every other byte."),
        "welcomeText");
    text->setWordWrap(true);
    page->addWidget(text);
    page->addWidget(m_problem);
    page->addSpacing(10);
    page->addLayout(columns);
    page->addSpacing(10);
    page->addWidget(drop);
    page->addSpacing(18);
    page->addWidget(m_lessons);
    auto *middle = new QGridLayout(inner);
    middle->setContentsMargins(32, 32, 32, 32);
    middle->addWidget(content, 1, 1);
    middle->setColumnStretch(0, 1);
    middle->setColumnStretch(1, 100);
    middle->setColumnStretch(2, 1);
    middle->setRowStretch(0, 2);
    middle->setRowStretch(2, 3);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    updateRecent();
}

QVBoxLayout *WelcomePage::waysToBegin()
{
    auto *openFile = button(tr("Open file…"), "open", false);
    auto *openFolder = button(tr("Open folder…"), "folder", false);
    connect(openFile, &QPushButton::clicked, this, &WelcomePage::openFileRequested);
    connect(openFolder, &QPushButton::clicked, this, &WelcomePage::openFolderRequested);
    auto *openCluster = button(tr("Open cluster…"), "external", false);
    connect(openCluster, &QPushButton::clicked, this, &WelcomePage::openClusterRequested);
    auto *begin = new QVBoxLayout;
    begin->setSpacing(8);
    begin->addWidget(label(tr("BEGIN"), "welcomeHeading"));
    begin->addWidget(openFile);
    begin->addWidget(openFolder);
    begin->addWidget(openCluster);
    begin->addSpacing(10);
    if (const QStringList contexts = knownContexts().mid(0, kMostContexts); !contexts.isEmpty()) {
        begin->addWidget(label(tr("CLUSTERS"), "welcomeHeading"));
        for (const QString &context : contexts) {
            auto *entry = button(context, "external", true);
            connect(entry, &QPushButton::clicked, this, [this, context] { Q_EMIT contextChosen(context); });
            begin->addWidget(entry);
        }
        begin->addSpacing(10);
    }
    begin->addWidget(label(tr("EXAMPLES"), "welcomeHeading"));
    for (const QString &name : exampleNames()) {
        auto *example = button(QFileInfo(name).completeBaseName(), "example", true);
        connect(example, &QPushButton::clicked, this, [this, name] { Q_EMIT exampleChosen(name); });
        begin->addWidget(example);
    }
    begin->addStretch();
    return begin;
}

void WelcomePage::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void WelcomePage::updateRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paths = recentFiles().mid(0, kMostRecent);
    m_recentHeading->setVisible(!paths.isEmpty());
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *entry = button(file.fileName().isEmpty() ? path : file.fileName(), "recent", true);
        entry->setToolTip(path);
        connect(entry, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
        m_recent->addWidget(entry);
    }
}

} // namespace portolan
