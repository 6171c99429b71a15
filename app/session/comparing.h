// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "core/workspace/comparison.h"

#include <QThreadPool>

#include <stop_token>

namespace portolan {

// What is open held against another state: other files, a revision in git, or what was saved. Works in the background, and goes
// on with every edit until it is ended.
class Comparing final : public QObject
{
    Q_OBJECT
public:
    explicit Comparing(Session &session, QObject *parent = nullptr);
    ~Comparing() override;

    void withSources(const QStringList &sources);
    void withRevision(const QString &revision);
    void withSaved();
    void end();

    // Whether a comparison was asked for; its first result may still be on its way.
    [[nodiscard]] bool isOn() const { return m_with != With::Nothing; }
    // The latest finished one; none if there is none.
    [[nodiscard]] const Comparison *result() const { return m_result ? &m_result->comparison : nullptr; }
    [[nodiscard]] std::shared_ptr<const HitMap> hitMap() const { return m_result ? m_result->hitMap : nullptr; }
    // What the open files are held against: "HEAD~2", "what is saved".
    [[nodiscard]] QString otherName() const;

Q_SIGNALS:
    void changed(); // there is a new result, or none any more
    void failed(const QString &reason);

private:
    enum class With : std::uint8_t { Nothing, Sources, Revision, Saved };
    struct Outcome {
        Comparison comparison;
        std::shared_ptr<const HitMap> hitMap;
        std::shared_ptr<const PortGraph> before;
        QString failure; // nothing of the other state could be read
    };
    struct Task;

    void begin(With with);
    void goOn(); // with what is now: at once, or after the one under way
    void run();
    void take(const std::shared_ptr<Outcome> &result);
    [[nodiscard]] static std::shared_ptr<Outcome> work(const Task &task, const std::stop_token &stop);

    Session &m_session;
    With m_with = With::Nothing;
    QStringList m_sources;
    QString m_revision;
    std::shared_ptr<const PortGraph> m_before; // kept while it cannot change
    std::shared_ptr<Outcome> m_result;
    std::uint64_t m_generation = 0;
    bool m_running = false; // the latest one
    bool m_again = false; // what it began with is no more
    std::stop_source m_stop;
    QThreadPool m_worker; // last: its threads end before what they use
};

} // namespace portolan
