// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/livepanel.h"

#include "app/session/lately.h"
#include "app/session/session.h"
#include "app/session/words.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace portolan {

namespace {

constexpr int kMostLines = 500;
constexpr int kChangeRole = Qt::UserRole;

QString wordFor(cluster::LiveChange::What what)
{
    switch (what) {
    case cluster::LiveChange::What::Added:
        return LivePanel::tr("added");
    case cluster::LiveChange::What::Changed:
        return LivePanel::tr("changed");
    case cluster::LiveChange::What::Removed:
        break;
    }
    return LivePanel::tr("removed");
}

} // namespace

LivePanel::LivePanel(Session &session, Clusters &clusters, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_clusters(clusters)
    , m_list(new QTreeWidget(this))
    , m_pause(new QPushButton(this))
    , m_clear(new QPushButton(tr("Clear the list"), this))
    , m_empty(new QLabel(tr("Nothing has changed since the cluster was opened."), this))
{
    m_list->setHeaderLabels({tr("Time"), tr("What"), tr("Object"), tr("Namespace"), tr("Context")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("What has changed in the clusters"));
    m_list->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 4, 8, 4);
    buttons->setSpacing(8);
    buttons->addWidget(m_pause);
    buttons->addWidget(m_clear);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buttons);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    connect(m_pause, &QPushButton::clicked, &clusters, [&clusters] { clusters.setPaused(!clusters.isPaused()); });
    connect(m_clear, &QPushButton::clicked, &clusters, &Clusters::forgetChanges);
    connect(&clusters, &Clusters::changesArrived, this, &LivePanel::update);
    connect(&clusters, &Clusters::stateChanged, this, &LivePanel::updatePause);
    const auto choose = [this](QTreeWidgetItem *item) {
        const auto place = static_cast<std::size_t>(item->data(0, kChangeRole).toULongLong());
        if (!m_session.snapshot() || place >= m_clusters.changes().size())
            return;
        if (const std::string id = shownAs(*m_session.snapshot()->graph, m_clusters.changes()[place].what); !id.empty())
            m_session.selection().pointOut(id);
    };
    connect(m_list, &QTreeWidget::itemClicked, this, choose);
    connect(m_list, &QTreeWidget::itemActivated, this, choose);
    update(0);
    updatePause();
}

void LivePanel::update(int /*count*/)
{
    const auto &changes = m_clusters.changes();
    m_list->clear();
    const std::size_t shown = std::min<std::size_t>(changes.size(), kMostLines);
    QList<QTreeWidgetItem *> lines;
    for (std::size_t i = 0; i < shown; ++i) {
        const std::size_t place = changes.size() - 1 - i;
        const Clusters::Change &change = changes[place];
        auto *line = new QTreeWidgetItem({QDateTime::fromMSecsSinceEpoch(change.what.atMs).toString(QStringLiteral("HH:mm:ss")),
            wordFor(change.what.what), toQt(change.what.kind + '/' + change.what.name), toQt(change.what.ns), change.context});
        line->setData(0, kChangeRole, static_cast<qulonglong>(place));
        lines.append(line);
    }
    m_list->addTopLevelItems(lines);
    m_list->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_clear->setEnabled(shown > 0);
}

void LivePanel::updatePause()
{
    m_pause->setText(m_clusters.isPaused() ? tr("Resume") : tr("Pause"));
    m_pause->setEnabled(!m_clusters.states().empty());
}

} // namespace portolan
