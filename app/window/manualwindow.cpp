// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/manualwindow.h"

#include <QDesktopServices>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <QVBoxLayout>

namespace portolan {

namespace {

const auto kFolder = QStringLiteral(":/portolan/manual/");
constexpr QSize kSize {980, 720};
constexpr int kListWidth = 270;
constexpr int kMargin = 28;
constexpr double kParagraphGap = 8;
constexpr double kHeadingGap = 20;
constexpr double kLineHeight = 135; // per cent

QString textOf(const QString &name)
{
    QFile file(kFolder + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The page's first heading.
QString titleOf(const QString &text)
{
    const qsizetype end = text.indexOf(u'\n');
    QString first = end < 0 ? text : text.left(end);
    return first.startsWith(QStringLiteral("# ")) ? first.mid(2) : first;
}

// As links in Markdown name a heading: lower case, words joined by dashes.
QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber())
            anchor += c;
        else if (c == u' ' || c == u'-')
            anchor += u'-';
    }
    return anchor;
}

// Pictures as wide as the page at most.
class Page final : public QTextBrowser
{
public:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return QTextBrowser::loadResource(type, name);
        const QImage image(kFolder + name.path());
        const int room = viewport()->width() - 2 * kMargin;
        return image.width() > room ? image.scaledToWidth(room, Qt::SmoothTransformation) : image;
    }
};

// Markdown comes without air between its paragraphs.
void airOut(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool heading = format.headingLevel() > 0;
        const bool code = format.hasProperty(QTextFormat::BlockCodeFence) || format.nonBreakableLines();
        if (!code && !block.textList() && !QTextCursor(block).currentTable())
            format.setTopMargin(heading && block.blockNumber() > 0 ? kHeadingGap : kParagraphGap);
        if (heading)
            format.setBottomMargin(kParagraphGap);
        if (!heading)
            format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

ManualWindow::ManualWindow(QWidget *parent)
    : QDialog(parent)
    , m_pages(new QListWidget)
    , m_text(new Page)
{
    setObjectName(QStringLiteral("manual"));
    setWindowTitle(tr("Portolan's manual"));
    resize(kSize);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->setTextElideMode(Qt::ElideRight);
    m_text->setAccessibleName(tr("Page"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(kMargin);
    m_text->setSearchPaths({kFolder});
    for (const QString &name : textOf(QStringLiteral("contents")).split(u'\n', Qt::SkipEmptyParts)) {
        auto *item = new QListWidgetItem(titleOf(textOf(name + QStringLiteral(".md"))), m_pages);
        item->setData(Qt::UserRole, name);
    }
    auto *search = new QLineEdit;
    search->setPlaceholderText(tr("Find in the manual"));
    search->setClearButtonEnabled(true);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(12, 12, 0, 12);
    column->addWidget(search);
    column->addWidget(m_pages);
    auto *splitter = new QSplitter;
    splitter->addWidget(side);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kListWidth, kSize.width() - kListWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_pages, &QListWidget::currentItemChanged, this,
        [this](const QListWidgetItem *item) { item ? show(item->data(Qt::UserRole).toString()) : void(); });
    connect(m_text, &QTextBrowser::anchorClicked, this, &ManualWindow::follow);
    connect(search, &QLineEdit::returnPressed, this, [this, search] { find(search->text()); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, search, qOverload<>(&QWidget::setFocus));
    m_pages->setCurrentRow(0);
    m_pages->setFocus();
}

void ManualWindow::show(const QString &page)
{
    const QString name = page.section(u'#', 0, 0);
    const QString heading = page.section(u'#', 1);
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(Qt::UserRole) != name)
            continue;
        const QSignalBlocker quiet(m_pages);
        m_pages->setCurrentRow(row);
        m_text->document()->setMarkdown(textOf(name + QStringLiteral(".md")));
        airOut(*m_text->document());
        m_text->moveCursor(QTextCursor::Start);
    }
    for (QTextBlock block = m_text->document()->begin(); !heading.isEmpty() && block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && anchorOf(block.text()) == heading) {
            m_text->moveCursor(QTextCursor::End); // so that the heading comes to stand at the top
            m_text->setTextCursor(QTextCursor(block));
            break;
        }
    }
}

void ManualWindow::follow(const QUrl &link)
{
    if (!link.scheme().isEmpty()) {
        QDesktopServices::openUrl(link);
        return;
    }
    QString page = link.toString();
    if (page.startsWith(u'#'))
        page.prepend(m_pages->currentItem()->data(Qt::UserRole).toString());
    show(page.remove(QStringLiteral(".md")));
}

// Goes on from where one is, through the pages that follow, and around.
void ManualWindow::find(const QString &text)
{
    if (text.isEmpty() || m_text->find(text))
        return;
    const int from = m_pages->currentRow();
    for (int step = 1; step <= m_pages->count(); ++step) {
        const int row = (from + step) % m_pages->count();
        const QString name = m_pages->item(row)->data(Qt::UserRole).toString();
        if (!textOf(name + QStringLiteral(".md")).contains(text, Qt::CaseInsensitive))
            continue;
        show(name);
        if (m_text->find(text))
            return;
    }
}

} // namespace portolan
