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
constexpr int kNoteWidth = 320;
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

void PortEditor::placeOver(const QRectF &pill, double scale)
{
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
    m_note->setText(reason);
    m_note->setVisible(!reason.isEmpty());
    m_field->setAccessibleDescription(reason);
    setProperty("refused", !reason.isEmpty());
    setStyleSheet(styleSheet()); // re-reads the property
    placeNote();
}

void PortEditor::placeNote()
{
    if (m_reason.isEmpty())
        return;
    m_note->setMaximumWidth(kNoteWidth);
    m_note->resize(std::min(kNoteWidth, m_note->sizeHint().width()), 0);
    m_note->resize(m_note->width(), m_note->heightForWidth(m_note->width()));
    const int room = parentWidget()->width() - m_note->width() - kNoteGap;
    const bool below = geometry().bottom() + kNoteGap + m_note->height() < parentWidget()->height();
    const int y = below ? geometry().bottom() + kNoteGap : geometry().top() - kNoteGap - m_note->height();
    m_note->move(std::clamp(x(), kNoteGap, std::max(kNoteGap, room)), y);
    m_note->raise();
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
    case Qt::Key_Escape:
        Q_EMIT rejected();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace portolan
