// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/diffview.h"

#include <QSyntaxHighlighter>

namespace portolan {

namespace {

class DiffColours final : public QSyntaxHighlighter
{
public:
    explicit DiffColours(QPlainTextEdit &text)
        : QSyntaxHighlighter(text.document())
        , m_text(text)
    {
    }

protected:
    void highlightBlock(const QString &line) override
    {
        // The same two hues read well on a light ground and on a dark one.
        const bool dark = m_text.palette().color(QPalette::Base).lightness() < 128;
        QTextCharFormat format;
        if (line.startsWith(QStringLiteral("---")) || line.startsWith(QStringLiteral("+++")))
            format.setFontWeight(QFont::Bold);
        else if (line.startsWith(u'+'))
            format.setForeground(dark ? QColor(0x7E, 0xD0, 0x8A) : QColor(0x1A, 0x7F, 0x37));
        else if (line.startsWith(u'-'))
            format.setForeground(dark ? QColor(0xFF, 0x8A, 0x80) : QColor(0xB3, 0x1D, 0x28));
        else if (line.startsWith(QStringLiteral("@@")))
            format.setForeground(m_text.palette().color(QPalette::Disabled, QPalette::Text));
        setFormat(0, static_cast<int>(line.size()), format);
    }

private:
    QPlainTextEdit &m_text;
};

} // namespace

DiffView::DiffView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    QFont font(QStringLiteral("JetBrains Mono"), 10);
    font.setStyleHint(QFont::Monospace);
    setFont(font);
    setReadOnly(true);
    setLineWrapMode(NoWrap);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setAccessibleName(tr("Difference"));
    setObjectName(QStringLiteral("diff"));
    new DiffColours(*this);
}

void DiffView::setDiff(const QString &unified)
{
    if (unified != toPlainText())
        setPlainText(unified);
}

} // namespace portolan
