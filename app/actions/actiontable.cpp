// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/actiontable.h"

#include "app/actions/icons.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QToolBar>

namespace portolan {

namespace {

QString titleWithMnemonic(Menu menu)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("portolan::ActionTable", text); };
    switch (menu) {
    case Menu::File:
        return tr("&File");
    case Menu::Edit:
        return tr("&Edit");
    case Menu::View:
        return tr("&View");
    case Menu::Go:
        return tr("&Go");
    case Menu::Present:
        return tr("&Present");
    case Menu::Help:
        return tr("&Help");
    }
    return {};
}

} // namespace

QString menuTitle(Menu menu)
{
    return titleWithMnemonic(menu).remove(u'&');
}

ActionTable::ActionTable(std::vector<ActionSpec> specs, QWidget *window)
    : QObject(window)
    , m_specs(std::move(specs))
{
    for (const ActionSpec &spec : m_specs) {
        auto *action = new QAction(spec.text, window);
        action->setObjectName(QLatin1String(spec.id));
        action->setShortcuts(spec.shortcuts);
        if (spec.icon)
            action->setIcon(lineIcon(QLatin1String(spec.icon)));
        if (!spec.shortcuts.isEmpty())
            action->setToolTip(QStringLiteral("%1 (%2)").arg(
                QString(spec.text).remove(u'&').remove(u'…'), spec.shortcuts.constFirst().toString(QKeySequence::NativeText)));
        action->setCheckable(static_cast<bool>(spec.isOn));
        if (spec.run)
            connect(action, &QAction::triggered, this, spec.run);
        m_actions.emplace(spec.id, action);
        window->addAction(action); // its shortcut works with the menu bar hidden, too
    }
}

QAction *ActionTable::action(const char *id) const
{
    const auto found = m_actions.find(id);
    Q_ASSERT(found != m_actions.end());
    return found->second;
}

QMenu *ActionTable::submenu(const char *id) const
{
    const auto found = m_submenus.find(id);
    return found == m_submenus.end() ? nullptr : found->second;
}

void ActionTable::fill(QMenuBar &bar)
{
    std::map<Menu, QMenu *> menus;
    for (const ActionSpec &spec : m_specs) {
        QMenu *&menu = menus[spec.menu];
        if (!menu)
            menu = bar.addMenu(titleWithMnemonic(spec.menu));
        QMenu *place = spec.submenu ? m_submenus.at(spec.submenu) : menu;
        if (spec.startsGroup)
            place->addSeparator();
        QAction *entry = action(spec.id);
        place->addAction(entry);
        if (!spec.run) {
            auto *submenu = new QMenu(spec.text, menu);
            entry->setMenu(submenu);
            m_submenus.emplace(spec.id, submenu);
        }
    }
}

void ActionTable::fill(QToolBar &bar)
{
    bool first = true;
    for (const ActionSpec &spec : m_specs) {
        if (!spec.inToolBar)
            continue;
        if (spec.startsGroup && !first)
            bar.addSeparator();
        bar.addAction(action(spec.id));
        first = false;
    }
}

void ActionTable::update(Needs there)
{
    for (const ActionSpec &spec : m_specs) {
        QAction *entry = action(spec.id);
        entry->setEnabled((spec.needs & there) == spec.needs && (!spec.isPossible || spec.isPossible()));
        if (spec.isOn)
            entry->setChecked(spec.isOn());
    }
}

} // namespace portolan
