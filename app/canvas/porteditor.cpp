// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/porteditor.h"

#include "app/paint/shippedfonts.h"
#include "app/session/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace portolan {

namespace {

constexpr double kNormalText = 13; // px at 100 %, as in a pill
constexpr double kSmallestText = 12;
constexpr double kDisc = 22; // px at 100 % that the numeral's disc takes: it stays visible beside the field
constexpr int kNoteWidth = 480;
constexpr int kLongWord = 60; // px by which a line may fall short where a word does not fit
constexpr int kNoteFrame = 20; // px that its padding and border take on both sides together (window.qss)
constexpr int kNoteGap = 6;

} // namespace

PortEditor::PortEditor(kube::ValueRule rule, const QString &value, const QString &name, QWidget *viewport)
    : QFrame(viewport)
    , m_rule(rule)
    , m_field(new QLineEdit(value, this))
    , m_note(new QLabel(viewport))
{
    setObjectName(QStringLiteral("portEditor"));
    m_field->setObjectName(QStringLiteral("portField"));
    m_field->setAccessibleName(name);
    m_field->setFrame(false);
    m_field->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_field->installEventFilter(this);
    m_note->setObjectName(QStringLiteral("portEditorNote"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 2, 0);
    layout->addWidget(m_field);
    connect(m_field, &QLineEdit::textEdited, this, &PortEditor::validate);
    connect(this, &QObject::destroyed, m_note, &QObject::deleteLater);
    setFocusProxy(m_field);
    m_field->selectAll();
    show();
    m_field->setFocus();
}

void PortEditor::placeOver(const QRectF &pill, double scale, const std::vector<QRectF> &callouts)
{
    m_callouts = callouts;
    const double size = std::max(kSmallestText, kNormalText * scale);
    m_field->setFont(widgetFont(Face::MonoSemiBold, size));
    constexpr double kCharacters = 9;
    const double left = pill.left() + kDisc * scale;
    const double width = std::max(pill.right() - left + 4, size * 0.6 * kCharacters + 12);
    const double height = std::max(pill.height() + 4, size * 1.9);
    setGeometry(QRectF(left, pill.center().y() - height / 2, width, height).toRect());
    placeNote();
}

QString PortEditor::text() const
{
    return m_field->text().trimmed();
}

void PortEditor::suggest(const QString &value)
{
    m_suggestion = value;
    m_field->setToolTip(tr("↓ enters %1, the next free node port").arg(value));
    validate();
}

void PortEditor::validate()
{
    const auto refusal = kube::refusal(m_rule, text().toStdString());
    say(refusal ? words(*refusal) : QString());
}

void PortEditor::complain(const QString &reason)
{
    say(reason);
    m_field->setFocus();
}

void PortEditor::say(const QString &reason)
{
    m_reason = reason;
    const QString hint = m_suggestion.isEmpty() || text() == m_suggestion ? QString() : tr("↓ next free: %1").arg(m_suggestion);
    m_note->setText(reason.isEmpty() ? hint : reason);
    m_note->setVisible(!m_note->text().isEmpty());
    m_note->setProperty("hint", reason.isEmpty());
    m_note->setStyleSheet(m_note->styleSheet()); // re-reads the property
    m_field->setAccessibleDescription(m_note->text());
    setProperty("refused", !reason.isEmpty());
    setStyleSheet(styleSheet()); // re-reads the property
    placeNote();
}

void PortEditor::placeNote()
{
    const QString said = m_note->text();
    if (said.isEmpty())
        return;
    // One line if the sentence is short enough, else lines of about the same length; QLabel's own hint is a narrow column.
    m_note->ensurePolished();
    const int most = std::min(kNoteWidth, parentWidget()->width() - 2 * kNoteGap) - kNoteFrame;
    const int whole = m_note->fontMetrics().horizontalAdvance(said) + 2;
    const int lines = (whole + most - 1) / std::max(1, most);
    const int width = std::min(most, lines == 1 ? whole : whole / lines + kLongWord) + kNoteFrame;
    m_note->setFixedWidth(width);
    m_note->setGeometry(noteAt({width, m_note->heightForWidth(width)}));
    m_note->raise();
}

// Below the field or above it, or else below or above the callouts: the first place that is free and in view.
QRect PortEditor::noteAt(QSize size) const
{
    const QRect view = parentWidget()->rect().adjusted(kNoteGap, kNoteGap, -kNoteGap, -kNoteGap);
    const int x = std::clamp(this->x(), view.left(), std::max(view.left(), view.right() + 1 - size.width()));
    QRectF all(geometry());
    for (const QRectF &callout : m_callouts)
        all |= callout;
    const int above = kNoteGap + size.height();
    std::vector<QRect> places;
    for (const int y : {geometry().bottom() + 1 + kNoteGap, geometry().top() - above, all.toAlignedRect().bottom() + 1 + kNoteGap,
             all.toAlignedRect().top() - above}) {
        const QRect place(QPoint(x, y), size);
        if (view.contains(place))
            places.push_back(place);
    }
    const auto isFree = [this](const QRect &place) {
        return std::ranges::none_of(m_callouts, [&place](const QRectF &callout) { return callout.intersects(place); });
    };
    const auto free = std::ranges::find_if(places, isFree);
    if (free != places.end())
        return *free;
    return places.empty() ? QRect(QPoint(x, geometry().bottom() + 1 + kNoteGap), size) : places.front();
}

bool PortEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason) {
        Q_EMIT rejected(); // clicked elsewhere: nothing was confirmed
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT accepted(false);
        return true;
    case Qt::Key_Tab:
        Q_EMIT accepted(true);
        return true;
    case Qt::Key_Down:
        if (!m_suggestion.isEmpty())
            m_field->setText(m_suggestion);
        return !m_suggestion.isEmpty();
    case Qt::Key_Escape:
        Q_EMIT rejected();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace portolan
