// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/comparing.h"

#include "app/session/words.h"
#include "core/workspace/gitsource.h"

#include <QFileInfo>

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

// All that a worker needs: nothing of the session.
struct Comparing::Task {
    With with = With::Nothing;
    std::vector<std::string> sources; // the other ones, or those whose revision is asked for
    std::string revision;
    std::vector<SourceFile> saved;
    std::shared_ptr<const PortGraph> before; // where it is known already
    std::shared_ptr<const PortGraph> after;
    LayoutOptions layout;

    [[nodiscard]] ReadResult read(const std::stop_token &stop) const
    {
        ReadResult read;
        if (with == With::Saved)
            read.files = saved;
        else if (with == With::Sources)
            read = readSources(sources, stop);
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
            run();
    });
    connect(&session, &Session::filesChanged, this, [this] {
        if (m_session.files().empty())
            end();
        else if (m_with == With::Saved && !m_session.isBusy())
            run(); // it may have been saved
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
    m_before.reset();
    m_result.reset();
    if (wasOn)
        Q_EMIT changed();
}

QString Comparing::otherName() const
{
    switch (m_with) {
    case With::Sources:
        return m_sources.size() == 1 ? QFileInfo(m_sources.constFirst()).fileName() : tr("%1 sources").arg(m_sources.size());
    case With::Revision:
        return m_revision;
    case With::Saved:
        return tr("what is saved");
    case With::Nothing:
        break;
    }
    return {};
}

void Comparing::run()
{
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
    Q_EMIT changed();
}

} // namespace portolan
