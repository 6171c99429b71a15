// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/requestchooser.h"

#include "app/paint/shippedfonts.h"
#include "app/session/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan {

RequestChooser::RequestChooser(QWidget *parent)
    : QFrame(parent)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("requestChooser"));
    setAttribute(Qt::WA_StyledBackground);
    setStyleSheet(QStringLiteral(
        "#requestChooser { background: palette(base); border: 2px solid palette(highlight); border-radius: 10px; }"));
    m_field->setPlaceholderText(tr("Which request? Type a part of its host, path or Service"));
    m_field->setAccessibleName(tr("Request"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Requests"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &RequestChooser::filter);
    connect(m_list, &QListWidget::itemClicked, this, &RequestChooser::take);
    hide();
}

void RequestChooser::setGraph(const PortGraph &graph)
{
    m_chains = portChains(graph);
    m_list->clear();
    for (std::size_t i = 0; i < m_chains.size(); ++i) {
        auto *item = new QListWidgetItem(toQt(chainName(graph, m_chains[i])), m_list);
        item->setData(Qt::UserRole, static_cast<int>(i));
        item->setToolTip(plainTip(item->text()));
    }
    filter();
}

void RequestChooser::setWindowSize(QSize size)
{
    const double base = std::clamp(size.height() / 36.0, 13.0, 40.0);
    m_field->setFont(widgetFont(Face::Sans, base));
    m_list->setFont(widgetFont(Face::Sans, base * 0.9));
    resize(size.width() * 3 / 4, size.height() * 3 / 5);
    move((size.width() - width()) / 2, size.height() / 8);
}

void RequestChooser::open()
{
    m_field->clear();
    filter();
    show();
    raise();
    m_field->setFocus();
}

int RequestChooser::shownCount() const
{
    int count = 0;
    for (int i = 0; i < m_list->count(); ++i)
        count += m_list->item(i)->isHidden() ? 0 : 1;
    return count;
}

void RequestChooser::filter()
{
    const QStringList wanted = m_field->text().split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const bool fits = std::ranges::all_of(
            wanted, [item](const QString &word) { return item->text().contains(word, Qt::CaseInsensitive); });
        item->setHidden(!fits);
        first = fits && !first ? item : first;
    }
    m_list->setCurrentItem(first);
}

void RequestChooser::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    hide();
    Q_EMIT chosen(m_chains[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())]);
}

void RequestChooser::step(int by)
{
    for (int row = m_list->currentRow() + by; row >= 0 && row<m_list->count(); row += by> 0 ? 1 : -1) {
        if (!m_list->item(row)->isHidden()) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

bool RequestChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_PageDown:
            step(10);
            return true;
        case Qt::Key_PageUp:
            step(-10);
            return true;
        case Qt::Key_Return: // here, so that it does not also go on to the next step
        case Qt::Key_Enter:
            take();
            return true;
        case Qt::Key_Escape:
            hide();
            Q_EMIT closed();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace portolan
