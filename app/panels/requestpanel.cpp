// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/requestpanel.h"

#include "app/session/words.h"

#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr int kId = Qt::UserRole; // of the item in the picture that a step leads to

// "Service shop/web" of `Service/shop/web`.
QString spoken(const std::string &id)
{
    QString text = toQt(id);
    const qsizetype slash = text.indexOf(u'/');
    return slash < 0 ? text : text.left(slash) + u' ' + text.mid(slash + 1);
}

// What can be asked for: hosts with their paths, node ports, service ports.
QStringList targetsOf(const PortGraph &graph)
{
    QStringList targets;
    for (const EntryRow &row : graph.entryRows) {
        if (!row.host.empty() && row.host.front() != '*')
            targets.append(toQt(row.host) + toQt(row.path.value_or("/")));
    }
    for (const ServiceNode &node : graph.services) {
        for (const ServicePortNode &port : node.ports) {
            if (port.port == kNone)
                continue;
            targets.append(
                toQt(node.key.name) + u'.' + toQt(node.ns) + u':' + toQt(graph.service(node).ports[port.port].port.text));
            if (port.nodePort)
                targets.append(QStringLiteral("node:") + QString::number(*port.nodePort));
        }
    }
    targets.removeDuplicates();
    return targets;
}

} // namespace

RequestPanel::RequestPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_field(new QLineEdit(this))
    , m_targets(new QStringListModel(this))
    , m_steps(new QListWidget(this))
    , m_outcome(new QLabel(this))
    , m_copy(new QPushButton(tr("Copy kubectl commands"), this))
{
    m_field->setObjectName(QStringLiteral("requestField"));
    m_field->setPlaceholderText(tr("Where does it land? For example shop.example/api, node:30080 or api.shop:80"));
    m_field->setAccessibleName(tr("Request"));
    m_field->setClearButtonEnabled(true);
    auto *completer = new QCompleter(m_targets, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_field->setCompleter(completer);
    m_outcome->setObjectName(QStringLiteral("requestOutcome"));
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_steps->setObjectName(QStringLiteral("requestSteps"));
    m_steps->setAccessibleName(tr("Steps of the request"));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setWordWrap(true);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    bar->addWidget(m_field, 1);
    bar->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_steps, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 6);
    foot->addWidget(m_outcome, 1);
    layout->addLayout(foot);

    connect(m_field, &QLineEdit::returnPressed, this, &RequestPanel::update);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            update(); // the path goes out with its question
    });
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &RequestPanel::ask);
    connect(m_steps, &QListWidget::currentRowChanged, this, &RequestPanel::choose);
    connect(m_copy, &QPushButton::clicked, this, &RequestPanel::copyCommands);
    update();
}

void RequestPanel::beginTyping()
{
    offerTargets();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void RequestPanel::ask(const QString &target)
{
    m_field->setText(target);
    update();
}

void RequestPanel::update()
{
    const QString target = m_field->text().trimmed();
    if (!m_session.snapshot() || m_session.files().empty())
        showNothing(tr("Nothing is open."));
    else if (target.isEmpty())
        showNothing(tr("Type a host and path, node:PORT, or SERVICE.NAMESPACE:PORT, and press Enter."));
    else
        showPath(traceTo(*m_session.snapshot()->graph, target.toStdString()));
}

void RequestPanel::showNothing(const QString &why)
{
    m_steps->clear();
    m_commands.clear();
    m_copy->setEnabled(false);
    m_outcome->setText(why);
    Q_EMIT pathFound({});
}

void RequestPanel::showPath(const RequestPath &path)
{
    m_steps->clear();
    m_commands.clear();
    std::vector<std::string> rows;
    for (const RequestHop &hop : path.hops) {
        const QString port = hop.port ? QString::number(*hop.port) : QStringLiteral("?");
        auto *step = new QListWidgetItem(
            QStringLiteral("%1. %2 : %3   %4").arg(m_steps->count() + 1).arg(spoken(hop.to), port, words(hop.reason)), m_steps);
        step->setData(kId, toQt(hop.row.starts_with('#') || hop.row.empty() ? hop.to : hop.row));
        step->setToolTip(toQt(hop.file) + u':' + QString::number(hop.line));
        rows.push_back(hop.row);
    }
    for (const std::string &command : path.commands)
        m_commands.append(toQt(command));
    m_copy->setEnabled(!m_commands.isEmpty());
    m_copy->setToolTip(m_commands.join(u'\n'));
    m_outcome->setText(path.found ? tr("✓ Arrives at %1.").arg(spoken(path.hops.back().to))
                                  : tr("✗ Ends at %1: %2").arg(spoken(path.brokenAt), words(path.brokenMessage)));
    Q_EMIT pathFound(rows);
}

void RequestPanel::offerTargets()
{
    if (m_session.snapshot())
        m_targets->setStringList(targetsOf(*m_session.snapshot()->graph));
}

void RequestPanel::copyCommands() const
{
    QGuiApplication::clipboard()->setText(m_commands.join(u'\n') + u'\n');
}

void RequestPanel::choose(int step)
{
    if (const QListWidgetItem *item = m_steps->item(step))
        m_session.selection().pointOut(item->data(kId).toString().toStdString());
}

} // namespace portolan
