// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/filterbar.h"

#include "app/panels/filterwords.h"
#include "app/session/words.h"
#include "core/diagram/query.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStringListModel>
#include <QToolButton>

#include <algorithm>

namespace portolan {

namespace {

constexpr int kTypingMs = 120;
constexpr int kFieldWidth = 300; // px, at least
constexpr int kMostHops = 20;

const QString &brokenWord()
{
    static const QString word = QStringLiteral("is:broken");
    return word;
}
const QString &exposedWord()
{
    static const QString word = QStringLiteral("is:exposed");
    return word;
}

QToolButton *chip(const QString &text, const char *name, const QString &what, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setText(text);
    made->setToolTip(what);
    made->setAccessibleDescription(what);
    made->setProperty("chip", true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace

FilterBar::FilterBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_field(new QLineEdit(this))
    , m_suggestions(new QStringListModel(this))
    , m_completer(new QCompleter(m_suggestions, this))
    , m_broken(chip(tr("Broken"), "filterBroken", tr("Only chains that break (is:broken)"), this))
    , m_exposed(chip(tr("Exposed"), "filterExposed", tr("Only what is reached from outside (is:exposed)"), this))
    , m_namespaces(chip(tr("Namespaces"), "filterNamespaces", tr("Only some namespaces"), this))
    , m_namespaceMenu(new QMenu(this))
    , m_fade(chip(tr("Fade the rest"), "filterFade", tr("Draw what does not match quietly instead of leaving it out"), this))
    , m_focus(new QWidget(this))
    , m_focusName(new QLabel(m_focus))
    , m_hops(new QLabel(m_focus))
    , m_fewer(chip(QStringLiteral("−"), "filterFewerHops", tr("One hop less"), m_focus))
    , m_more(chip(QStringLiteral("+"), "filterMoreHops", tr("One hop more"), m_focus))
    , m_folded(chip({}, "filterFolded", tr("Unfold all that is folded"), this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("filterBar"));
    makeFilter();
    makeChips();
    makeFocus();
    m_count->setObjectName(QStringLiteral("filterCount"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(6);
    layout->addWidget(m_field, 1);
    for (QWidget *widget :
        {static_cast<QWidget *>(m_broken), static_cast<QWidget *>(m_exposed), static_cast<QWidget *>(m_namespaces),
            static_cast<QWidget *>(m_fade), m_focus, static_cast<QWidget *>(m_folded), static_cast<QWidget *>(m_count)})
        layout->addWidget(widget);
    layout->addStretch(1);
    auto *close = chip(QStringLiteral("✕"), "filterClose", tr("Close the bar; what it asks for stays"), this);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &FilterBar::closed);
    join();
    followShown();
}

void FilterBar::makeFilter()
{
    m_field->setObjectName(QStringLiteral("filterField"));
    m_field->setPlaceholderText(tr("Filter: name, label, port, ns:shop, kind:Ingress, is:broken, -ns:test …"));
    m_field->setAccessibleName(tr("Filter"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(kFieldWidth);
    m_field->installEventFilter(this);
    m_completer->setWidget(m_field);
    m_completer->popup()->setObjectName(QStringLiteral("completions"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
}

void FilterBar::makeChips()
{
    for (QToolButton *button : {m_broken, m_exposed, m_fade})
        button->setCheckable(true);
    m_namespaces->setMenu(m_namespaceMenu);
    m_namespaces->setPopupMode(QToolButton::InstantPopup);
}

void FilterBar::makeFocus()
{
    m_focus->setObjectName(QStringLiteral("filterFocus"));
    m_hops->setObjectName(QStringLiteral("filterHops"));
    auto *leave = chip(QStringLiteral("✕"), "filterLeaveFocus", tr("Leave the focus"), m_focus);
    auto *layout = new QHBoxLayout(m_focus);
    layout->setContentsMargins(8, 0, 2, 0);
    layout->setSpacing(4);
    for (QWidget *widget : {static_cast<QWidget *>(m_focusName), static_cast<QWidget *>(m_fewer), static_cast<QWidget *>(m_hops),
             static_cast<QWidget *>(m_more), static_cast<QWidget *>(leave)})
        layout->addWidget(widget);
    connect(leave, &QToolButton::clicked, this, [this] { change([](Shown &shown) { shown.focus.reset(); }); });
}

void FilterBar::join()
{
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_typing.start();
        complete();
    });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // by the button in the field, too
            m_typing.start();
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        setFilter(m_field->text());
        Q_EMIT left();
    });
    connect(&m_typing, &QTimer::timeout, this, [this] { setFilter(m_field->text()); });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterBar::takeCompletion);
    connect(
        m_broken, &QToolButton::clicked, this, [this](bool on) { setFilter(withFilterWord(m_field->text(), brokenWord(), on)); });
    connect(m_exposed, &QToolButton::clicked, this,
        [this](bool on) { setFilter(withFilterWord(m_field->text(), exposedWord(), on)); });
    connect(m_fade, &QToolButton::clicked, this,
        [this](bool on) { change([on](Shown &shown) { shown.rest = on ? Shown::Rest::Fade : Shown::Rest::Hide; }); });
    connect(m_fewer, &QToolButton::clicked, this, [this] { setHops(m_session.shown().hops - 1); });
    connect(m_more, &QToolButton::clicked, this, [this] { setHops(m_session.shown().hops + 1); });
    connect(m_folded, &QToolButton::clicked, this, [this] {
        change([](Shown &shown) {
            shown.foldedNamespaces.clear();
            shown.foldedWorkloads.clear();
        });
    });
    connect(m_namespaceMenu, &QMenu::aboutToShow, this, &FilterBar::fillNamespaces);
    connect(&m_session, &Session::shownChanged, this, &FilterBar::followShown);
    connect(&m_session, &Session::snapshotChanged, this, &FilterBar::followSnapshot);
}

template <typename Change> void FilterBar::change(Change change)
{
    Shown shown = m_session.shown();
    change(shown);
    m_session.setShown(shown);
}

void FilterBar::setFilter(const QString &filter)
{
    m_typing.stop();
    change([&filter](Shown &shown) { shown.filter = filter.trimmed().toStdString(); });
}

void FilterBar::setHops(int hops)
{
    change([hops](Shown &shown) { shown.hops = std::clamp(hops, 1, kMostHops); });
}

void FilterBar::beginTyping()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::followShown()
{
    const Shown &shown = m_session.shown();
    const QString filter = toQt(shown.filter);
    if (m_field->text().trimmed() != filter && !m_typing.isActive())
        m_field->setText(filter);
    m_broken->setChecked(hasFilterWord(filter, brokenWord()));
    m_exposed->setChecked(hasFilterWord(filter, exposedWord()));
    m_fade->setChecked(shown.rest == Shown::Rest::Fade);
    m_namespaces->setText(shown.namespaces.empty() ? tr("Namespaces")
            : shown.namespaces.size() == 1         ? toQt(shown.namespaces.front())
                                                   : tr("%1 namespaces").arg(shown.namespaces.size()));
    m_namespaces->setProperty("on", !shown.namespaces.empty());
    m_focus->setVisible(shown.focus.has_value());
    if (shown.focus)
        m_focusName->setText(tr("Focus: %1").arg(toQt(shown.focus->kind + ' ' + shown.focus->name)));
    m_hops->setText(shown.hops == 1 ? tr("1 hop") : tr("%1 hops").arg(shown.hops));
    m_fewer->setEnabled(shown.hops > 1);
    m_more->setEnabled(shown.hops < kMostHops);
    const auto folded = shown.foldedNamespaces.size() + shown.foldedWorkloads.size();
    m_folded->setVisible(folded > 0);
    m_folded->setText(tr("%1 folded ✕").arg(folded));
    followSnapshot();
}

void FilterBar::followSnapshot()
{
    const Shown &shown = m_session.shown();
    const Query query = parseQuery(shown.filter);
    const auto &snapshot = m_session.snapshot();
    if (!query.unknown.empty())
        m_count->setText(tr("“%1” is not known; is: takes broken, exposed, idle …").arg(toQt(query.unknown.front())));
    else if (!snapshot || !snapshot->picture || !shown.narrows())
        m_count->clear();
    else if (const ShownCounts &counts = snapshot->picture->counts; counts.ofServices > 0)
        m_count->setText(tr("%1 of %2 services").arg(counts.services).arg(counts.ofServices));
    else
        m_count->setText(tr("%1 of %2 workloads").arg(counts.workloads).arg(counts.ofWorkloads));
    m_count->setVisible(!m_count->text().isEmpty());
}

void FilterBar::fillNamespaces()
{
    m_namespaceMenu->clear();
    if (!m_session.snapshot())
        return;
    std::set<std::string> known;
    const PortGraph &graph = *m_session.snapshot()->graph;
    for (const ServiceNode &node : graph.services)
        known.insert(node.ns);
    for (const WorkloadNode &node : graph.workloads)
        known.insert(node.ns);
    for (const EntryRow &row : graph.entryRows)
        known.insert(row.ns);
    const auto &chosen = m_session.shown().namespaces;
    QAction *all = m_namespaceMenu->addAction(tr("All namespaces"));
    all->setEnabled(!chosen.empty());
    connect(all, &QAction::triggered, this, [this] { change([](Shown &shown) { shown.namespaces.clear(); }); });
    m_namespaceMenu->addSeparator();
    for (const std::string &ns : known) {
        QAction *one = m_namespaceMenu->addAction(toQt(ns).replace(u'&', QStringLiteral("&&")));
        one->setCheckable(true);
        one->setChecked(std::ranges::find(chosen, ns) != chosen.end());
        connect(one, &QAction::toggled, this, [this, ns](bool on) {
            change([&](Shown &shown) {
                std::erase(shown.namespaces, ns);
                if (on)
                    shown.namespaces.push_back(ns);
            });
        });
    }
}

void FilterBar::complete()
{
    const QString text = m_field->text();
    const FilterWord word = filterWordAt(text, m_field->cursorPosition());
    const QString typed = text.mid(word.begin, word.length);
    const QStringList found = m_session.snapshot() ? filterSuggestions(*m_session.snapshot(), typed) : QStringList();
    m_suggestions->setStringList(found);
    if (found.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete(m_field->rect().adjusted(0, 0, 0, 2));
}

void FilterBar::takeCompletion(const QString &word)
{
    QString text = m_field->text();
    const FilterWord at = filterWordAt(text, m_field->cursorPosition());
    const bool goesOn = word.endsWith(u':');
    const QString added = goesOn || at.begin + at.length < text.size() ? word : word + u' ';
    text.replace(at.begin, at.length, added);
    m_field->setText(text);
    m_field->setCursorPosition(static_cast<int>(at.begin + added.size()));
    if (goesOn)
        complete();
    else
        setFilter(text);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (m_field->text().isEmpty()) {
        Q_EMIT closed();
    } else {
        m_field->clear();
        setFilter({});
    }
    return true;
}

} // namespace portolan
