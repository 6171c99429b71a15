// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/clusterdesk.h"

#include "app/actions/icons.h"
#include "app/canvas/diagramview.h"
#include "app/panels/livepanel.h"
#include "app/panels/sourcespanel.h"
#include "app/session/places.h"
#include "app/session/words.h"
#include "app/window/clusterdialog.h"
#include "app/window/clusterstatus.h"
#include "app/window/filedialogs.h"
#include "app/window/kubectlcommands.h"
#include "app/window/liveoverlay.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "core/export/manifest.h"
#include "core/text/visible.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

#include <algorithm>

namespace portolan {

namespace {

using Phase = cluster::ClusterState::Phase;

constexpr qsizetype kCommandColumns = 72;

// A word too long for a box would run out of it unseen; no line break can stand in the command itself.
QString broken(const QString &command)
{
    QString lines;
    for (qsizetype at = 0; at < command.size();) {
        qsizetype end = std::min(command.size(), at + kCommandColumns);
        if (end < command.size() && command[end].isLowSurrogate())
            ++end;
        lines += (at > 0 ? QStringLiteral("\n") : QString()) + command.mid(at, end - at);
        at = end;
    }
    return lines;
}

} // namespace

ClusterDesk::ClusterDesk(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_clusters(window.session())
{
    connect(&m_clusters, &Clusters::asked, this, &ClusterDesk::ask);
    connect(&m_clusters, &Clusters::stateChanged, this, &ClusterDesk::tellStates);
}

LivePanel &ClusterDesk::panel()
{
    if (!m_panel)
        m_panel = new LivePanel(m_window.session(), m_clusters, &m_window);
    return *m_panel;
}

void ClusterDesk::join(SourcesPanel &sources)
{
    connect(&m_clusters, &Clusters::stateChanged, &sources, [this, &sources] { noteStates(sources); });
    noteStates(sources);
}

void ClusterDesk::noteStates(SourcesPanel &sources) const
{
    for (const QString &source : m_window.session().sources()) {
        if (const auto state = m_clusters.state(source))
            sources.setNote(source, wordsFor(*state), sentencesFor(*state), colourOf(*state), state->insecure);
    }
}

void ClusterDesk::showStatus()
{
    auto *status = new ClusterStatus(m_clusters, m_window.statusBar());
    m_window.statusBar()->addPermanentWidget(status);
    connect(status, &ClusterStatus::clicked, this, [this] { m_window.showDock(&panel()); });
    new LiveOverlay(m_window.session(), m_clusters, m_window.view());
}

void ClusterDesk::choose()
{
    ClusterDialog dialog(&m_window);
    dialog.offerBeside(!m_window.session().sources().isEmpty());
    if (dialog.exec() == QDialog::Accepted && !dialog.contexts().isEmpty())
        open(dialog.contexts(), dialog.choice(), dialog.beside());
}

void ClusterDesk::open(const QStringList &contexts, const Clusters::Choice &choice, bool beside)
{
    QStringList sources;
    for (const QString &context : contexts)
        sources.append(m_clusters.choose(context, choice));
    if (beside)
        m_window.files().add(sources);
    else
        m_window.files().open(sources);
}

void ClusterDesk::reconnect()
{
    for (const QString &source : m_window.session().sources()) {
        if (Clusters::isCluster(source))
            m_clusters.reconnect(source);
    }
}

QString ClusterDesk::awaited() const
{
    QStringList lines;
    for (const cluster::ClusterState &state : m_clusters.states())
        lines.append(sentencesFor(state));
    return lines.join(QStringLiteral("\n\n"));
}

// What the picture cannot show is said once: a cluster that cannot be reached at all, or not in full.
void ClusterDesk::tellStates()
{
    for (const QString &source : m_window.session().sources()) {
        const auto state = m_clusters.state(source);
        if (!state)
            continue;
        const QString context = source.mid(source.indexOf(u':') + 1);
        const int before = m_told.value(source, -1);
        m_told.insert(source, static_cast<int>(state->phase));
        if (before == static_cast<int>(state->phase))
            continue;
        if (state->phase == Phase::Failed) {
            m_window.notices().ask(QStringLiteral("cluster ") + source,
                tr("%1 cannot be read. %2").arg(context, words(state->reason)),
                {{tr("Try again"), [this, source] { m_clusters.reconnect(source); }}});
        } else if (state->phase == Phase::Live && before != static_cast<int>(Phase::Lost)) {
            QStringList forbidden;
            for (const cluster::ClusterState::LeftOut &left : state->leftOut) {
                if (left.forbidden)
                    forbidden.append(toQt(left.resource));
            }
            if (state->narrowed)
                m_window.notices().tell(
                    tr("Not all namespaces of %1 may be read; only %2 is shown.").arg(context, toQt(state->ns)));
            else if (!forbidden.isEmpty())
                m_window.notices().tell(tr("Left out, as it may not be read: %1").arg(forbidden.join(QStringLiteral(", "))));
        }
    }
}

void ClusterDesk::ask(const cluster::ExecQuestion &question, const std::function<void(bool)> &answer)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Run a program?"),
        tr("To reach %1, the kubeconfig wants this program to run and hand out credentials:")
            .arg(toQt(visible(question.context.toStdString()))),
        QMessageBox::NoButton, &m_window);
    box->setInformativeText(broken(toQt(cluster::commandLine(question))) + QStringLiteral("\n\n")
        + tr("Allow it only if you trust where the kubeconfig comes from. The answer is remembered for this command."));
    for (QLabel *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText); // both texts: the kubeconfig's words are no HTML
    auto *run = box->addButton(tr("Run it"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("Do not run it"), QMessageBox::RejectRole));
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [box, run, answer] { answer(box->clickedButton() == run); });
    box->open();
}

void ClusterDesk::fill(QMenu &menu, const Item &item)
{
    const auto &snapshot = m_window.session().snapshot();
    if (!snapshot || item.id.empty())
        return;
    const NodeKey key = keyOf(item.id);
    const QString context = contextOf(*snapshot->graph, key);
    const QStringList commands = kubectlCommands(*snapshot->graph, key, context);
    if (commands.isEmpty())
        return;
    QMenu *copies = menu.addMenu(lineIcon(QStringLiteral("copy")), tr("Copy kubectl command"));
    for (const QString &command : commands) {
        connect(copies->addAction(QString(command).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
            [command] { QGuiApplication::clipboard()->setText(command); });
    }
}

bool ClusterDesk::canSaveYaml()
{
    const auto &snapshot = m_window.session().snapshot();
    const std::string id = m_window.session().selection().current();
    if (!snapshot || id.empty())
        return false;
    const NodeKey key = keyOf(id);
    return !contextOf(*snapshot->graph, key).isEmpty() && !apiPath(*snapshot->graph, key).isEmpty();
}

void ClusterDesk::saveYaml()
{
    if (canSaveYaml())
        saveYamlOf(keyOf(m_window.session().selection().current()));
}

void ClusterDesk::saveYamlOf(const NodeKey &key)
{
    const PortGraph &graph = *m_window.session().snapshot()->graph;
    const QString source = QStringLiteral("context:") + contextOf(graph, key);
    m_clusters.fetch(source, apiPath(graph, key), [this](const Result<std::string> &json) {
        const Result<std::string> manifest = json ? manifestOf(*json) : json;
        if (manifest)
            m_window.files().saveNew(QByteArray::fromStdString(*manifest));
        else
            m_window.notices().tell(words(manifest.error().message));
    });
}

} // namespace portolan
