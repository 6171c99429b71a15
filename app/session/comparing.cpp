// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/comparing.h"

#include "app/session/words.h"
#include "core/cluster/allowedcommands.h"
#include "core/cluster/clusterfile.h"
#include "core/cluster/readcluster.h"
#include "core/workspace/gitsource.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace portolan {

namespace {

std::string translated(const Message &message)
{
    return words(message).toStdString();
}

std::vector<std::string> toStd(const QStringList &texts)
{
    std::vector<std::string> result;
    for (const QString &text : texts)
        result.push_back(text.toStdString());
    return result;
}

} // namespace

// What of a cluster can be held against files: the namespaces they speak of.
std::shared_ptr<const LiveObjects> within(const LiveObjects &live, const std::vector<std::string> &namespaces)
{
    auto kept = std::make_shared<LiveObjects>();
    kept->version = live.version;
    std::ranges::copy_if(live.objects, std::back_inserter(kept->objects), [&](const auto &object) {
        return object->meta.ns.empty() || std::ranges::find(namespaces, object->meta.ns) != namespaces.end();
    });
    return kept;
}

void readClusterInto(
    ReadResult &read, const std::string &context, const std::vector<std::string> &namespaces, const std::stop_token &stop)
{
    const Result<cluster::Access> access = cluster::findAccess(cluster::kubeconfigFiles(), context);
    if (!access) {
        read.problems.push_back({cluster::resultName(context), access.error().message, true});
        return;
    }
    // A plugin that was never allowed to run does not: a worker cannot ask.
    const auto reading = cluster::readCluster({.access = *access, .ask = cluster::AllowedCommands::remembering({})}, {}, stop);
    if (reading.objects)
        read.files.push_back(cluster::clusterFile(context, within(*reading.objects, namespaces)));
    else if (!stop.stop_requested())
        read.problems.push_back({cluster::resultName(context), reading.state.reason, true});
}

// All that a worker needs: nothing of the session.
struct Comparing::Task {
    With with = With::Nothing;
    std::vector<std::string> sources; // the other ones, or those whose revision is asked for
    std::string revision;
    std::vector<SourceFile> saved;
    std::shared_ptr<const PortGraph> before; // where it is known already
    std::shared_ptr<const PortGraph> after;
    LayoutOptions layout;

    [[nodiscard]] ReadResult readOthers(const std::stop_token &stop) const
    {
        std::vector<std::string> files;
        std::ranges::copy_if(
            sources, std::back_inserter(files), [](const std::string &source) { return !cluster::contextOf(source); });
        ReadResult read = readSources(files, stop);
        for (const std::string &source : sources) {
            if (const auto context = cluster::contextOf(source))
                readClusterInto(read, *context, after->inventory->namespaces, stop);
        }
        return read;
    }

    [[nodiscard]] ReadResult read(const std::stop_token &stop) const
    {
        ReadResult read;
        if (with == With::Saved)
            read.files = saved;
        else if (with == With::Sources)
            read = readOthers(stop);
        for (const std::string &source : with == With::Revision ? sources : std::vector<std::string>())
            readRevision(source, revision, read);
        return read;
    }
};

Comparing::Comparing(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_worker.setMaxThreadCount(1);
    connect(&session, &Session::snapshotChanged, this, [this] {
        if (isOn())
            goOn();
    });
    connect(&session, &Session::filesChanged, this, [this] {
        if (m_session.files().empty())
            end();
        else if (m_with == With::Saved && !m_session.isBusy())
            goOn(); // it may have been saved
    });
}

Comparing::~Comparing()
{
    m_stop.request_stop();
    m_worker.waitForDone();
}

void Comparing::withSources(const QStringList &sources)
{
    m_sources = sources;
    begin(With::Sources);
}

void Comparing::withRevision(const QString &revision)
{
    m_revision = revision;
    begin(With::Revision);
}

void Comparing::withSaved()
{
    begin(With::Saved);
}

void Comparing::begin(With with)
{
    m_with = with;
    m_before.reset();
    run();
}

void Comparing::end()
{
    const bool wasOn = isOn();
    m_with = With::Nothing;
    ++m_generation;
    m_stop.request_stop();
    m_running = m_again = false;
    m_before.reset();
    m_result.reset();
    if (wasOn)
        Q_EMIT changed();
}

QString Comparing::otherName() const
{
    switch (m_with) {
    case With::Sources:
        return m_sources.size() == 1 ? sourceTitle(m_sources.constFirst()) : tr("%1 sources").arg(m_sources.size());
    case With::Revision:
        return m_revision;
    case With::Saved:
        return tr("what is saved");
    case With::Nothing:
        break;
    }
    return {};
}

// Beside a cluster that changes all the time none would ever finish if each change began anew.
void Comparing::goOn()
{
    if (m_running)
        m_again = true;
    else
        run();
}

void Comparing::run()
{
    m_running = m_again = false;
    if (!m_session.snapshot())
        return; // there will be one
    Task task;
    task.with = m_with;
    task.before = m_before;
    task.after = m_session.snapshot()->graph;
    task.revision = m_revision.toStdString();
    task.sources = toStd(m_with == With::Revision ? m_session.sources() : m_sources);
    for (const OpenFile &file : m_session.files()) {
        task.saved.push_back(file.source);
        task.saved.back().document = file.saved;
    }
    task.layout.aspect = m_session.aspect();
    task.layout.showUnreached = true;
    task.layout.title = tr("%1 → now").arg(otherName()).toStdString();
    m_stop.request_stop();
    m_stop = {};
    const std::uint64_t generation = ++m_generation;
    m_running = true;
    m_worker.start([this, generation, task = std::move(task), stop = m_stop.get_token()] {
        if (stop.stop_requested())
            return;
        const std::shared_ptr<Outcome> result = work(task, stop);
        QMetaObject::invokeMethod(
            this,
            [this, generation, result] {
                if (generation == m_generation)
                    take(result);
            },
            Qt::QueuedConnection);
    });
}

std::shared_ptr<Comparing::Outcome> Comparing::work(const Task &task, const std::stop_token &stop)
{
    auto result = std::make_shared<Outcome>();
    result->before = task.before;
    if (!result->before) {
        ReadResult read = task.read(stop);
        if (read.files.empty() && !read.problems.empty()) {
            result->failure = toQt(read.problems.front().file) + QStringLiteral(": ") + words(read.problems.front().message);
            return result;
        }
        Pipeline pipeline(shippedMetrics(), translated);
        const auto snapshot = pipeline.build(std::move(read.files), {.check = false, .picture = false}, stop);
        if (!snapshot)
            return result;
        result->before = snapshot->graph;
    }
    result->comparison = compare(*result->before, *task.after, shippedMetrics(), translated, task.layout, stop);
    result->hitMap = std::make_shared<const HitMap>(result->comparison.picture);
    return result;
}

void Comparing::take(const std::shared_ptr<Outcome> &result)
{
    m_running = false;
    if (!result->failure.isEmpty()) {
        const QString reason = result->failure;
        end();
        Q_EMIT failed(reason);
        return;
    }
    if (!result->hitMap)
        return; // it was stopped
    if (m_with != With::Saved)
        m_before = result->before;
    m_result = result;
    const bool again = std::exchange(m_again, false);
    Q_EMIT changed();
    if (again && isOn())
        goOn();
}

} // namespace portolan
