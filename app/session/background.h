// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/hitmap.h"
#include "core/workspace/workspace.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace portolan {

// A finished build, with what would take the window too long to make itself.
struct Built {
    std::shared_ptr<const Snapshot> snapshot;
    std::shared_ptr<const HitMap> hitMap; // of the snapshot's picture
};

// Reads and builds on one worker thread. What is asked later makes what was asked before of the same sort worthless: it is
// stopped, and its result is dropped. All signals come in the thread of this object.
class Background final : public QObject
{
    Q_OBJECT
public:
    explicit Background(QObject *parent = nullptr);
    ~Background() override;

    void read(std::vector<std::string> sources);
    void build(std::vector<SourceFile> files, BuildOptions options);
    // Stops whatever is under way.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_running > 0; }

Q_SIGNALS:
    void readProgressed(int files);
    void readFinished(const portolan::ReadResult &result);
    void buildFinished(const portolan::Built &built);
    void busyChanged(bool busy);

private:
    // One sort of work: the generation that counts, and how to stop it.
    struct Turn {
        std::uint64_t generation = 0;
        std::stop_source stop;
        // Stops the turn before and begins a new one.
        std::uint64_t next();
    };
    template <typename Work, typename Done> void run(Turn &turn, Work work, Done done);
    void started();
    void finished();

    Turn m_read;
    Turn m_build;
    int m_running = 0;
    std::unique_ptr<Pipeline> m_pipeline; // the worker's alone
    QThreadPool m_worker; // last: its threads end before what they use
};

} // namespace portolan
