// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/notices.h"

#include "app/actions/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace portolan {

namespace {

constexpr int kTellMs = 6000;
constexpr int kGap = 12;
constexpr int kWidest = 720;
constexpr int kWidestText = 320; // before it is broken into lines

} // namespace

Notices::Notices(QWidget *over)
    : QObject(over)
    , m_over(over)
{
    over->installEventFilter(this);
}

void Notices::tell(const QString &text)
{
    QWidget *notice = add(QStringLiteral("told"), text, {});
    QTimer::singleShot(kTellMs, notice, &QWidget::deleteLater);
}

void Notices::ask(const QString &key, const QString &text, const std::vector<Choice> &choices)
{
    add(key, text, choices);
}

void Notices::clear()
{
    for (const QPointer<QWidget> &notice : m_notices) {
        if (notice)
            notice->deleteLater();
    }
    m_notices.clear();
}

void Notices::take(const QString &key)
{
    for (const QPointer<QWidget> &notice : m_notices) {
        if (notice && notice->property("key") == key) {
            notice->hide();
            notice->deleteLater();
        }
    }
}

QWidget *Notices::add(const QString &key, const QString &text, const std::vector<Choice> &choices)
{
    take(key);
    auto *notice = new QFrame(m_over);
    notice->setObjectName(QStringLiteral("notice"));
    notice->setProperty("key", key);
    notice->setAccessibleName(text);
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText); // names come from files
    label->setWordWrap(true);
    label->setMinimumWidth(std::min(kWidestText, label->fontMetrics().horizontalAdvance(text) + kGap));
    auto *layout = new QHBoxLayout(notice);
    layout->setContentsMargins(16, 9, 8, 9);
    layout->setSpacing(8);
    layout->addWidget(label, 1);
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.text);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // the sentence gives way, never a choice
        connect(button, &QPushButton::clicked, notice, [notice, run = choice.run] {
            notice->hide();
            notice->deleteLater();
            run();
        });
        layout->addWidget(button);
    }
    auto *close = new QToolButton;
    close->setIcon(lineIcon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    connect(close, &QToolButton::clicked, notice, &QWidget::deleteLater);
    layout->addWidget(close);
    connect(notice, &QObject::destroyed, this, &Notices::place);
    notice->show();
    QAccessibleEvent spoken(notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
    m_notices.emplace_back(notice);
    place();
    return notice;
}

void Notices::place()
{
    std::erase_if(m_notices, [](const QPointer<QWidget> &notice) { return notice.isNull() || notice->isHidden(); });
    int y = kGap;
    for (const QPointer<QWidget> &notice : m_notices) {
        const int width = std::min(kWidest, m_over->width() - 2 * kGap);
        const int wanted = std::min(width, notice->sizeHint().width() + kGap);
        notice->setFixedWidth(wanted);
        notice->adjustSize();
        notice->move((m_over->width() - notice->width()) / 2, y);
        notice->raise();
        y += notice->height() + kGap / 2;
    }
}

bool Notices::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace portolan
