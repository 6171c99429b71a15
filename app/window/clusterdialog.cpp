// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/clusterdialog.h"

#include "app/session/words.h"
#include "core/cluster/access.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan {

namespace {

constexpr int kWidth = 520;
constexpr int kNamespaceRole = Qt::UserRole + 1;

std::vector<std::string> filesAt(const QString &kubeconfig)
{
    return kubeconfig.isEmpty() ? cluster::kubeconfigFiles() : std::vector {kubeconfig.toStdString()};
}

QListWidgetItem *itemOf(const cluster::Kubeconfig &config, const cluster::KubeContext &context)
{
    const auto found = std::ranges::find(config.clusters, context.cluster, &cluster::KubeCluster::name);
    const QString server = found == config.clusters.end() ? QString() : toQt(found->server);
    auto *item = new QListWidgetItem(toQt(context.name) + (server.isEmpty() ? QString() : QStringLiteral("\n") + server));
    item->setData(Qt::UserRole, toQt(context.name));
    item->setData(kNamespaceRole, toQt(context.ns));
    if (found != config.clusters.end() && found->insecure)
        item->setForeground(QColor(0xE0, 0x3A, 0x3A));
    return item;
}

} // namespace

QStringList knownContexts()
{
    QStringList names;
    if (const auto config = cluster::readKubeconfig(cluster::kubeconfigFiles())) {
        for (const cluster::KubeContext &context : config->contexts) {
            if (context.name == config->currentContext)
                names.prepend(toQt(context.name));
            else
                names.append(toQt(context.name));
        }
    }
    return names;
}

ClusterDialog::ClusterDialog(QWidget *parent)
    : QDialog(parent)
    , m_kubeconfig(new QLineEdit)
    , m_contexts(new QListWidget)
    , m_problem(new QLabel)
    , m_namespace(new QComboBox)
{
    setWindowTitle(tr("Open cluster"));
    setMinimumWidth(kWidth);
    m_kubeconfig->setPlaceholderText(tr("as kubectl: $KUBECONFIG, else ~/.kube/config"));
    m_contexts->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_contexts->setAccessibleName(tr("Contexts"));
    m_contexts->setAlternatingRowColors(true);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_namespace->setEditable(true);
    m_namespace->addItem(tr("All namespaces"));

    auto *browse = new QPushButton(tr("Choose…"));
    auto *file = new QHBoxLayout;
    file->addWidget(m_kubeconfig, 1);
    file->addWidget(browse);
    auto *form = new QFormLayout;
    form->addRow(tr("&Kubeconfig:"), file);
    form->addRow(tr("&Namespace:"), m_namespace);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    m_open = buttons->button(QDialogButtonBox::Open);
    m_beside = buttons->addButton(tr("Open &beside"), QDialogButtonBox::AcceptRole);
    m_beside->setToolTip(tr("Keep what is open and show the cluster beside it"));
    auto *note = new QLabel(tr("Portolan only reads: it never changes a cluster, and never asks for Secrets or ConfigMaps."));
    note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_contexts, 1);
    layout->addWidget(m_problem);
    layout->addLayout(form);
    layout->addWidget(note);
    layout->addWidget(buttons);

    connect(browse, &QPushButton::clicked, this, [this] {
        const QString chosen
            = QFileDialog::getOpenFileName(this, tr("Choose a kubeconfig"), QDir::homePath() + QStringLiteral("/.kube"));
        if (!chosen.isEmpty())
            m_kubeconfig->setText(chosen);
    });
    connect(m_kubeconfig, &QLineEdit::textChanged, this, &ClusterDialog::fill);
    connect(m_contexts, &QListWidget::itemSelectionChanged, this, &ClusterDialog::update);
    connect(m_contexts, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_beside, &QPushButton::clicked, this, [this] { m_isBeside = true; });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    m_contexts->setFocus();
}

void ClusterDialog::fill()
{
    m_contexts->clear();
    const auto config = cluster::readKubeconfig(filesAt(m_kubeconfig->text()));
    QString problem;
    if (!config)
        problem = toQt(config.error().where) + QStringLiteral(": ") + words(config.error().message);
    else if (config->contexts.empty())
        problem = tr("No context was found there.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    for (std::size_t i = 0; config && i < config->contexts.size(); ++i) {
        const cluster::KubeContext &context = config->contexts[i];
        QListWidgetItem *item = itemOf(*config, context);
        m_contexts->addItem(item);
        if (context.name == config->currentContext)
            m_contexts->setCurrentItem(item);
    }
    if (cluster::accessInCluster()) {
        auto *item = new QListWidgetItem(tr("The cluster this program runs in"));
        item->setData(
            Qt::UserRole, QString::fromUtf8(cluster::kInCluster.data(), static_cast<qsizetype>(cluster::kInCluster.size())));
        m_contexts->addItem(item);
    }
    if (!m_contexts->currentItem() && m_contexts->count() > 0)
        m_contexts->setCurrentRow(0);
    update();
}

void ClusterDialog::update()
{
    const auto chosen = m_contexts->selectedItems();
    m_open->setEnabled(!chosen.isEmpty());
    m_beside->setEnabled(!chosen.isEmpty());
    const QString ns = chosen.size() == 1 ? chosen.constFirst()->data(kNamespaceRole).toString() : QString();
    while (m_namespace->count() > 1)
        m_namespace->removeItem(1);
    if (!ns.isEmpty())
        m_namespace->addItem(ns);
}

QStringList ClusterDialog::contexts() const
{
    QStringList names;
    for (const QListWidgetItem *item : m_contexts->selectedItems())
        names.append(item->data(Qt::UserRole).toString());
    return names;
}

Clusters::Choice ClusterDialog::choice() const
{
    const bool all = m_namespace->currentText() == m_namespace->itemText(0);
    return {m_kubeconfig->text(), all ? QString() : m_namespace->currentText().trimmed()};
}

bool ClusterDialog::beside() const
{
    return m_isBeside;
}

void ClusterDialog::offerBeside(bool offered)
{
    m_beside->setVisible(offered);
}

} // namespace portolan
