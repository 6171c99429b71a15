// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/findbar.h"

#include "app/panels/sourcetext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan {

namespace {

QPushButton *button(const QString &text, const char *name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

FindBar::FindBar(SourceText &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_field(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_case(new QCheckBox(tr("Match &case"), this))
    , m_count(new QLabel(this))
    , m_replaceRow(new QWidget(this))
{
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setPlaceholderText(tr("Find"));
    m_field->setAccessibleName(tr("Find"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_replacement->setObjectName(QStringLiteral("replaceField"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("quiet"));
    auto *previous = button(tr("↑"), "findPrevious", this);
    previous->setAccessibleName(tr("Find previous"));
    previous->setMinimumWidth(0);
    auto *next = button(tr("↓"), "findNext", this);
    next->setAccessibleName(tr("Find next"));
    next->setMinimumWidth(0);
    auto *one = button(tr("&Replace"), "replaceOne", m_replaceRow);
    auto *all = button(tr("Replace &all"), "replaceAll", m_replaceRow);

    auto *finding = new QHBoxLayout;
    finding->addWidget(m_field, 1);
    finding->addWidget(previous);
    finding->addWidget(next);
    auto *replacing = new QHBoxLayout(m_replaceRow);
    replacing->setContentsMargins(0, 0, 0, 0);
    replacing->addWidget(m_replacement, 1);
    replacing->addWidget(one);
    replacing->addWidget(all);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_case);
    foot->addStretch(1);
    foot->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(6);
    layout->addLayout(finding);
    layout->addWidget(m_replaceRow);
    layout->addLayout(foot);
    hide();

    connect(m_field, &QLineEdit::textChanged, this, &FindBar::begin);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::begin);
    connect(previous, &QPushButton::clicked, this, [this] { find(false); });
    connect(next, &QPushButton::clicked, this, [this] { find(true); });
    connect(one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAll);
}

void FindBar::open(bool replacing)
{
    const Span selected = m_text.selected();
    const std::string_view text = m_text.bytes().substr(selected.begin, selected.size());
    if (!text.empty() && text.find('\n') == std::string_view::npos)
        m_field->setText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    m_replaceRow->setVisible(replacing && !m_text.isReadOnly());
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    tell(places());
}

std::vector<Span> FindBar::places() const
{
    std::vector<Span> found;
    const QByteArray wanted = m_field->text().toUtf8();
    if (wanted.isEmpty())
        return found;
    using Sci = QsciScintillaBase;
    m_text.SendScintilla(Sci::SCI_SETSEARCHFLAGS, m_case->isChecked() ? static_cast<unsigned long>(Sci::SCFIND_MATCHCASE) : 0UL);
    const long end = m_text.SendScintilla(Sci::SCI_GETLENGTH);
    for (long from = 0; from < end;) {
        m_text.SendScintilla(Sci::SCI_SETTARGETRANGE, static_cast<unsigned long>(from), end);
        if (m_text.SendScintilla(Sci::SCI_SEARCHINTARGET, static_cast<unsigned long>(wanted.size()), wanted.constData()) < 0)
            break;
        const long first = m_text.SendScintilla(Sci::SCI_GETTARGETSTART);
        from = m_text.SendScintilla(Sci::SCI_GETTARGETEND);
        found.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(from)});
    }
    return found;
}

void FindBar::tell(const std::vector<Span> &places)
{
    const auto here = std::ranges::find(places, m_text.selected());
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (places.empty())
        m_count->setText(tr("Not found"));
    else if (here == places.end())
        m_count->setText(tr("%1 found").arg(places.size()));
    else
        m_count->setText(tr("%1 of %2").arg(here - places.begin() + 1).arg(places.size()));
}

// The first place from where the last one began: what is found stays while more of it is typed.
void FindBar::begin()
{
    const std::vector<Span> all = places();
    const Span from = m_text.selected();
    auto next = std::ranges::find_if(all, [&](Span place) { return place.begin >= from.begin; });
    if (next == all.end())
        next = all.begin();
    if (next != all.end())
        m_text.select(*next);
    tell(all);
}

void FindBar::find(bool forward)
{
    const std::vector<Span> all = places();
    const Span from = m_text.selected();
    if (!all.empty() && forward) {
        const auto next = std::ranges::find_if(all, [&](Span place) { return place.begin >= from.end; });
        m_text.select(next == all.end() ? all.front() : *next);
    } else if (!all.empty()) {
        const auto after = std::ranges::find_if(all, [&](Span place) { return place.begin >= from.begin; });
        m_text.select(after == all.begin() ? all.back() : *(after - 1));
    }
    tell(all);
}

void FindBar::replaceOne()
{
    const std::vector<Span> all = places();
    const Span at = m_text.selected();
    if (std::ranges::find(all, at) != all.end()) {
        const std::string fresh = m_replacement->text().toStdString();
        Q_EMIT replaceRequested({Splice {at, fresh}});
        const std::uint32_t end = at.begin + static_cast<std::uint32_t>(fresh.size());
        m_text.select({end, end});
    }
    find(true);
}

void FindBar::replaceAll()
{
    std::vector<Splice> splices;
    const std::string fresh = m_replacement->text().toStdString();
    for (const Span place : places())
        splices.push_back({place, fresh});
    if (splices.empty())
        return;
    Q_EMIT replaceRequested(splices);
    m_count->setText(tr("%1 replaced").arg(splices.size()));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (watched == m_replacement)
            replaceOne();
        else
            find(!key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    case Qt::Key_Escape:
        hide();
        Q_EMIT closed();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace portolan
