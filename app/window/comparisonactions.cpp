// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/comparisonactions.h"

#include "app/panels/comparisonpanel.h"
#include "app/session/comparing.h"
#include "app/session/words.h"
#include "app/window/clusterdialog.h"
#include "app/window/exporting.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/revisiondialog.h"
#include "app/window/viewing.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>

namespace portolan {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("portolan::comparisonActions", text);
}

QKeySequence keys(const char *text)
{
    return QKeySequence(QLatin1String(text));
}

// Where the open files lie.
QString startFolder(const Session &session)
{
    const QString source = session.sources().isEmpty() ? QString() : session.sources().constFirst();
    return source.isEmpty() || source == u'-' ? QString() : QFileInfo(source).absolutePath();
}

void begin(MainWindow &window)
{
    window.showDock(&window.comparison());
}

void chooseFiles(MainWindow &window)
{
    const QStringList files = QFileDialog::getOpenFileNames(
        &window, tr("Compare with files"), startFolder(window.session()), tr("Manifests (*.yaml *.yml *.json);;All files (*)"));
    if (files.isEmpty())
        return;
    window.comparing().withSources(files);
    begin(window);
}

void chooseFolder(MainWindow &window)
{
    const QString folder = QFileDialog::getExistingDirectory(&window, tr("Compare with a folder"), startFolder(window.session()));
    if (folder.isEmpty())
        return;
    window.comparing().withSources({folder});
    begin(window);
}

// The namespaces that the open files speak of, as they are in the cluster.
void chooseCluster(MainWindow &window)
{
    const QStringList contexts = knownContexts();
    if (contexts.isEmpty()) {
        window.tell(tr("No kubeconfig names a context (looked in $KUBECONFIG and ~/.kube/config)."));
        return;
    }
    bool chosen = false;
    const QString context
        = QInputDialog::getItem(&window, tr("Compare with a cluster"), tr("Context:"), contexts, 0, false, &chosen);
    if (!chosen)
        return;
    window.comparing().withSources({QStringLiteral("context:") + context});
    begin(window);
}

void chooseRevision(MainWindow &window)
{
    const QStringList &sources = window.session().sources();
    const auto revisions = revisionsOf(sources.isEmpty() ? std::string(".") : sources.constFirst().toStdString());
    if (!revisions) {
        window.tell(words(revisions.error()));
        return;
    }
    auto *dialog = new RevisionDialog(*revisions, &window); // deletes itself
    QObject::connect(dialog, &RevisionDialog::chosen, &window, [&window](const QString &revision) {
        window.comparing().withRevision(revision);
        begin(window);
    });
    dialog->open();
}

} // namespace

std::vector<ActionSpec> comparisonActions(MainWindow &window)
{
    return {
        {.id = "view.compare", .text = tr("&Compare"), .menu = Menu::View, .icon = "compare", .startsGroup = true},
        {.id = "view.compareSaved",
            .text = tr("With what is &saved"),
            .menu = Menu::View,
            .shortcuts = {keys("Ctrl+Shift+D")},
            .icon = "compare",
            .needs = Need::Picture,
            .run =
                [&window] {
                    window.comparing().withSaved();
                    begin(window);
                },
            .submenu = "view.compare"},
        {.id = "view.compareRevision",
            .text = tr("With a &Git revision…"),
            .menu = Menu::View,
            .shortcuts = {keys("Ctrl+Shift+G")},
            .icon = "compare",
            .needs = Need::Picture,
            .run = [&window] { chooseRevision(window); },
            .submenu = "view.compare"},
        {.id = "view.compareFiles",
            .text = tr("With &files…"),
            .menu = Menu::View,
            .icon = "compare",
            .needs = Need::Picture,
            .run = [&window] { chooseFiles(window); },
            .submenu = "view.compare"},
        {.id = "view.compareFolder",
            .text = tr("With a f&older…"),
            .menu = Menu::View,
            .icon = "compare",
            .needs = Need::Picture,
            .run = [&window] { chooseFolder(window); },
            .submenu = "view.compare"},
        {.id = "view.compareCluster",
            .text = tr("With a &cluster…"),
            .menu = Menu::View,
            .icon = "compare",
            .needs = Need::Picture,
            .run = [&window] { chooseCluster(window); },
            .submenu = "view.compare"},
        {.id = "view.compareEnd",
            .text = tr("&Leave the comparison"),
            .menu = Menu::View,
            .icon = "close",
            .run = [&window] { window.comparing().end(); },
            .startsGroup = true,
            .submenu = "view.compare",
            .isPossible = [&window] { return window.comparing().isOn(); }},
    };
}

void MainWindow::tell(const QString &text)
{
    m_notices->tell(text);
}

void MainWindow::showComparison()
{
    updateActions();
    const Comparison *compared = m_comparing->result();
    m_exporting->setComparison(compared);
    m_viewing->setFixed(m_comparing->isOn());
    if (compared) {
        m_view->setPicture(compared->picture, m_comparing->hitMap());
        std::array<int, 3> counts {};
        for (const GraphChange &change : compared->changes)
            ++counts.at(static_cast<std::size_t>(change.kind));
        m_notices->ask(QStringLiteral("comparison"),
            compared->changes.empty() ? tr("No port differs from %1.").arg(m_comparing->otherName())
                                      : tr("Compared with %1: added %2, removed %3, changed %4.")
                                            .arg(m_comparing->otherName())
                                            .arg(counts[0])
                                            .arg(counts[1])
                                            .arg(counts[2]),
            {{tr("Leave"), [this] { m_comparing->end(); }}});
        return;
    }
    m_notices->take(QStringLiteral("comparison"));
    if (!m_comparing->isOn() && m_session.snapshot() && m_session.snapshot()->picture)
        m_view->setPicture(m_session.snapshot()->picture, m_session.hitMap());
}

} // namespace portolan
