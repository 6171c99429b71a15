// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/problemdetail.h"

#include "app/session/fixing.h"
#include "app/session/words.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace portolan {

namespace {

constexpr int kMostDiffLines = 14; // shown at once; more are scrolled

// What changes, without the lines that only name the file.
QString bodyOf(const QString &diff)
{
    QStringList lines = diff.split(u'\n', Qt::SkipEmptyParts);
    if (diff.count(QStringLiteral("\n+++ ")) == 1)
        lines.erase(lines.begin(), lines.begin() + 2);
    return lines.join(u'\n');
}

// Colours that tell added from removed lines on a light and on a dark ground; the signs in front say it too.
void colourLines(QPlainTextEdit &edit)
{
    const bool dark = edit.palette().base().color().lightness() < 128;
    QList<QTextEdit::ExtraSelection> lines;
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        const bool added = text.startsWith(u'+');
        if (!added && !text.startsWith(u'-'))
            continue;
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(block);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        line.format.setBackground(
            added ? (dark ? QColor(24, 66, 44) : QColor(222, 245, 228)) : (dark ? QColor(84, 32, 36) : QColor(252, 226, 224)));
        lines.append(line);
    }
    edit.setExtraSelections(lines);
}

} // namespace

ProblemDetail::ProblemDetail(Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The problem in full"));
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(8);
    m_text = paragraph("problemText");
    m_place = paragraph("quiet");
    m_fixes = new QVBoxLayout;
    m_fixes->setSpacing(6);
    m_diff = new QPlainTextEdit(content);
    m_diff->setReadOnly(true);
    m_diff->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_diff->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_diff->setAccessibleName(tr("What the repair changes"));
    m_related = paragraph("problemRelated");
    m_related->setTextFormat(Qt::RichText);
    m_related->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_related, &QLabel::linkActivated, this, [this](const QString &link) {
        const RelatedPlace &place = m_finding->related.at(link.toUInt());
        Q_EMIT placeChosen(toQt(m_session.snapshot()->files.at(place.file).name), place.at);
    });
    m_title = paragraph("sectionTitle");
    m_explanation = paragraph("problemExplanation");
    m_example = paragraph("problemExample");
    m_example->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    for (QWidget *part : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_place)})
        column->addWidget(part);
    column->addLayout(m_fixes);
    for (QWidget *part : {static_cast<QWidget *>(m_diff), static_cast<QWidget *>(m_related), static_cast<QWidget *>(m_title),
             static_cast<QWidget *>(m_explanation), static_cast<QWidget *>(m_example)})
        column->addWidget(part);
    column->addStretch(1);
    setWidget(content);
    clear();
}

QLabel *ProblemDetail::paragraph(const char *name)
{
    auto *label = new QLabel(this);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

void ProblemDetail::clear()
{
    show(Problem());
    m_text->setText({});
    m_place->setText(tr("Choose a problem to see what it means and how to repair it."));
    m_place->show();
}

void ProblemDetail::show(const Problem &problem)
{
    m_finding = problem.finding;
    m_text->setText(problem.text);
    m_place->setText(problem.at.line == 0
            ? problem.file
            : problem.file + u':' + QString::number(problem.at.line) + u':' + QString::number(problem.at.column));
    m_place->setVisible(!problem.file.isEmpty());
    explain(problem);
    showRelated(m_finding.get());
    showFixes(m_finding.get());
}

void ProblemDetail::explain(const Problem &problem)
{
    const Rule *rule = problem.code.isEmpty() ? nullptr : ruleNamed(problem.code.toStdString());
    for (QLabel *label : {m_title, m_explanation, m_example})
        label->setVisible(rule != nullptr);
    if (rule == nullptr)
        return;
    m_title->setText(problem.code + QStringLiteral("  ") + words(Message {rule->title, {}}));
    m_explanation->setText(words(Message {rule->explanation, {}}));
    m_example->setText(toQt(rule->example));
    m_example->setVisible(!rule->example.empty());
}

void ProblemDetail::showRelated(const Finding *finding)
{
    QString links;
    for (std::size_t i = 0; finding != nullptr && i < finding->related.size(); ++i) {
        const RelatedPlace &place = finding->related[i];
        const SourceFile &file = m_session.snapshot()->files.at(place.file);
        const QString where = toQt(file.name) + u':' + QString::number(file.document->position(place.at.begin).line);
        links += QStringLiteral("<p style=\"margin:0\"><a href=\"%1\">%2</a>: %3</p>")
                     .arg(i)
                     .arg(where.toHtmlEscaped(), words(place.message).toHtmlEscaped());
    }
    m_related->setText(links);
    m_related->setVisible(!links.isEmpty());
}

// A button for each fix that can be made; the first one's change is shown, another's while its button has the focus or the mouse.
void ProblemDetail::showFixes(const Finding *finding)
{
    for (QPushButton *button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater(); // it may be the one that was just pressed
    }
    m_diff->hide();
    for (std::size_t i = 0; finding != nullptr && i < finding->fixes.size(); ++i) {
        const Fix &fix = finding->fixes[i];
        if (fixDiff(m_session, fix).isEmpty())
            continue;
        auto *button = new QPushButton(words(fix.title), widget());
        button->setObjectName(QStringLiteral("fix"));
        button->setAutoDefault(false);
        button->show(); // a layout would show it later only
        button->setProperty("fix", static_cast<uint>(i));
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, &fix] { apply(fix); });
        m_fixes->addWidget(button, 0, Qt::AlignLeft);
        if (m_buttons.empty())
            preview(fix);
        m_buttons.push_back(button);
    }
}

bool ProblemDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (m_finding != nullptr && (event->type() == QEvent::Enter || event->type() == QEvent::FocusIn)
        && std::ranges::find(m_buttons, watched) != m_buttons.end())
        preview(m_finding->fixes.at(watched->property("fix").toUInt()));
    return QScrollArea::eventFilter(watched, event);
}

void ProblemDetail::preview(const Fix &fix)
{
    m_diff->setPlainText(bodyOf(fixDiff(m_session, fix)));
    colourLines(*m_diff);
    const int lines = std::min(m_diff->blockCount() + 1, kMostDiffLines);
    m_diff->setFixedHeight(lines * m_diff->fontMetrics().lineSpacing() + 12);
    m_diff->show();
}

void ProblemDetail::apply(const Fix &fix)
{
    const auto kept = m_finding; // the list may choose another problem meanwhile
    if (const auto done = applyFix(m_session, fix); !done)
        Q_EMIT failed(words(done.error()));
}

} // namespace portolan
