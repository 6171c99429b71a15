// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/cheatsheet.h"
#include "app/actions/commandpalette.h"
#include "app/actions/icons.h"
#include "app/canvas/describe.h"
#include "app/panels/changedialog.h"
#include "app/panels/changespanel.h"
#include "app/panels/sourcepane.h"
#include "app/session/recentfiles.h"
#include "app/session/recovery.h"
#include "app/session/words.h"
#include "app/window/aboutdialog.h"
#include "app/window/clusterdesk.h"
#include "app/window/contextmenu.h"
#include "app/window/filedialogs.h"
#include "app/window/mainwindow.h"
#include "app/window/manualwindow.h"
#include "app/window/notices.h"
#include "app/window/preferencesdialog.h"
#include "app/window/viewing.h"
#include "app/window/welcomepage.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

// The menus and dialogs that the window opens.

namespace portolan {

namespace {

constexpr QSize kUsualAspect {16, 10};

QWidget *firstFocusable(const QWidget &pane)
{
    for (QWidget *child : pane.findChildren<QWidget *>()) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) != 0)
            return child;
    }
    return nullptr;
}

QString shortened(const QString &folder)
{
    const QString home = QDir::homePath();
    return folder.startsWith(home + u'/') ? u'~' + folder.mid(home.size()) : folder;
}

} // namespace

void MainWindow::showPalette()
{
    (new CommandPalette(*m_actions, this))->show(); // deletes itself
}

void MainWindow::showCheatSheet()
{
    CheatSheet(*m_actions, this).exec();
}

void MainWindow::showAbout()
{
    AboutDialog(this).exec();
}

void MainWindow::showManual(const QString &page)
{
    if (!m_manual)
        m_manual = new ManualWindow(this);
    m_manual->show(page);
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

void MainWindow::openAnother()
{
    auto *window = new MainWindow;
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

void MainWindow::showPreferences()
{
    PreferencesDialog dialog(m_appearance, this);
    connect(&dialog, &PreferencesDialog::changed, this, &MainWindow::setPreferences);
    dialog.exec();
}

void MainWindow::offerRecovery()
{
    const QStringList names = m_recovery->left();
    if (names.isEmpty())
        return;
    m_notices->ask(QStringLiteral("recovery"),
        tr("Portolan did not end properly. There are unsaved changes of %1.").arg(names.join(QStringLiteral(", "))),
        {{tr("Restore them"), [this] { m_recovery->restore(); }}, {tr("Discard them"), [this] { m_recovery->discard(); }}});
}

void MainWindow::tellOfRestored(const QStringList &changedMeanwhile)
{
    showDock(&changes());
    if (!changedMeanwhile.isEmpty()) {
        m_notices->tell(tr("Changed on disk in the meantime: %1. Look through the changes before you save.")
                            .arg(changedMeanwhile.join(QStringLiteral(", "))));
    }
}

void MainWindow::askAboutChange(const PortField &field, const QString &value)
{
    (new ChangeDialog(m_session, field, value, this))->open(); // deletes itself
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    const Preferences before = std::exchange(m_preferences, preferences);
    m_preferences.save();
    applyAppearance();
    if (before.shape == m_preferences.shape && before.showUnreached == m_preferences.showUnreached)
        return;
    if (before.shape != m_preferences.shape)
        m_session.setAspect(aspect());
    m_session.setShowUnreached(m_preferences.showUnreached);
    m_session.rebuild();
}

double MainWindow::aspect() const
{
    return aspectOf(m_preferences.shape, m_centre->isVisible() ? m_centre->size() : kUsualAspect);
}

void MainWindow::goToPane(int by)
{
    std::vector<QWidget *> panes {m_centre->currentWidget()};
    if (m_viewing->bar().isVisible())
        panes.push_back(&m_viewing->bar());
    for (QWidget *notice : m_centre->findChildren<QWidget *>(QStringLiteral("notice"))) {
        if (notice->isVisible())
            panes.push_back(notice);
    }
    for (const char *name : {"sources", "source", "inspector", "problems", "request", "changes", "ports", "nodes", "exposure",
             "comparison", "story", "live"}) {
        const auto *dock = findChild<QDockWidget *>(QLatin1String(name));
        if (dock && dock->isVisible() && !dock->visibleRegion().isEmpty()) // not behind another tab
            panes.push_back(dock->widget());
    }
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(
        panes, [focus](const QWidget *pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); });
    const auto count = static_cast<std::ptrdiff_t>(panes.size());
    const std::ptrdiff_t from = here == panes.end() ? (by > 0 ? -1 : 0) : here - panes.begin();
    QWidget *next = panes[static_cast<std::size_t>((from + by + count) % count)];
    // A pane is entered where one left it; else at what it offers first.
    QWidget *inside = next->focusWidget() ? next->focusWidget() : next;
    if (inside->focusPolicy() == Qt::NoFocus && !inside->focusProxy())
        inside = firstFocusable(*next);
    if (inside)
        inside->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showDock(QWidget *content)
{
    auto *dock = qobject_cast<QDockWidget *>(content->parentWidget());
    dock->show();
    dock->raise();
}

void MainWindow::updateRecent()
{
    QMenu *menu = m_actions->submenu("file.recent");
    menu->clear();
    const QStringList recent = recentFiles();
    for (const QString &path : recent) {
        // The folder tells files of the same name apart.
        const QFileInfo file(path);
        const QString name = file.fileName() + QStringLiteral("  —  ") + shortened(file.absolutePath());
        QAction *entry = menu->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        entry->setToolTip(path);
        connect(entry, &QAction::triggered, this, [this, path] { open({path}); });
    }
    menu->setToolTipsVisible(true);
    if (!recent.isEmpty())
        menu->addSeparator();
    QAction *forget = menu->addAction(tr("Clear the list"));
    forget->setEnabled(!recent.isEmpty());
    connect(forget, &QAction::triggered, this, [this] {
        forgetRecent();
        // Later: the menu must not be emptied while one of its actions is being carried out.
        QMetaObject::invokeMethod(this, &MainWindow::updateRecent, Qt::QueuedConnection);
    });
    m_welcome->updateRecent();
}

void MainWindow::openThing(ItemRef ref)
{
    const auto meant = ContextMenu::meant(*m_view, ref);
    if (!meant || m_editing->isPort(ref) || m_viewing->open(*meant))
        return;
    const Item &item = m_view->diagram().hitMap()->item(*meant);
    if (isUnreachedSummary(item)) {
        m_actions->action("view.unreached")->trigger();
        return;
    }
    if (const auto written = writtenAt(m_session, item)) {
        showInSource(written->file, written->at);
    }
}

void MainWindow::showItemMenu(std::optional<ItemRef> ref, QPoint at)
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("itemMenu"));
    if (!ref || !m_contextMenu->fill(menu, *ref)) {
        for (const char *id : {"view.fit", "view.actual", "view.unreached", "file.open", "file.add"})
            menu.addAction(m_actions->action(id));
    } else {
        if (const auto meant = ContextMenu::meant(*m_view, *ref))
            m_clusters->fill(menu, m_view->diagram().hitMap()->item(*meant));
        menu.addSeparator();
        for (const ActionSpec &spec : m_actions->specs()) {
            const bool suits = QLatin1String(spec.id).startsWith(QLatin1String("object."));
            if (suits && m_actions->action(spec.id)->isEnabled())
                menu.addAction(m_actions->action(spec.id));
        }
    }
    m_viewing->addTo(menu, ref);
    menu.exec(at);
}

void MainWindow::showSourcesMenu(const QString &source, std::optional<FileId> file, QPoint at)
{
    QMenu menu(this);
    const OpenFile *open = file ? m_session.file(*file) : nullptr;
    if (open) {
        menu.addAction(lineIcon(QStringLiteral("source")), tr("Show source"), this, [this, name = toQt(open->source.name)] {
            showDock(&sourcePane());
            m_source->showLine(name, {1, 1});
        });
    }
    const QString path = open ? toQt(open->source.path) : source;
    if (!path.isEmpty() && source != u'-') {
        menu.addAction(
            lineIcon(QStringLiteral("folder")), tr("Show in folder"), this, [this, path] { m_contextMenu->showInFolder(path); });
    }
    menu.addSeparator();
    menu.addAction(tr("Reload"), &m_session, &Session::reload);
    menu.addAction(tr("Remove %1").arg(sourceTitle(source)), this, [this, source] { m_files->removeSource(source); });
    menu.exec(at);
}

} // namespace portolan
