// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/noteswindow.h"

#include "app/paint/shippedfonts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace portolan {

namespace {

QLabel *label(Face face, int size)
{
    auto *made = new QLabel;
    made->setFont(widgetFont(face, size));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

} // namespace

NotesWindow::NotesWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_counter(label(Face::Mono, 18))
    , m_title(label(Face::SansBold, 26))
    , m_words(label(Face::Sans, 24))
    , m_next(label(Face::SansMedium, 18))
    , m_time(label(Face::MonoSemiBold, 40))
{
    setObjectName(QStringLiteral("presenterNotes"));
    setWindowTitle(tr("Notes — Portolan"));
    m_time->setAccessibleName(tr("Time since the beginning"));
    m_time->setWordWrap(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_counter, 1);
    head->addWidget(m_time);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    scroll->setWidget(m_words);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 20);
    layout->setSpacing(14);
    layout->addLayout(head);
    layout->addWidget(m_title);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_next);
    resize(720, 480);
}

void NotesWindow::showSlide(const Slide &now, const Slide *next, const QString &counter)
{
    m_counter->setText(counter);
    m_title->setText(now.title);
    m_words->setText(now.line.isEmpty() ? now.words : now.words + QStringLiteral("\n\n") + now.place + u'\n' + now.line);
    const QString coming = next ? (next->title.isEmpty() ? next->words : next->title) : QString();
    m_next->setText(next ? tr("Next: %1").arg(coming) : tr("This is the last one."));
}

void NotesWindow::setTime(const QString &elapsed)
{
    m_time->setText(elapsed);
}

void NotesWindow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
        Q_EMIT stepped(1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        Q_EMIT stepped(-1);
        return;
    case Qt::Key_Escape:
        hide();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace portolan
