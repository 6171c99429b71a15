// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/execrun.h"

namespace portolan::cluster {

// Who one is to a cluster: certificate, token, token file (read again each time), password or credential plugin. A plugin
// runs once for all who wait, and again when what it gave expires or is refused.
class Credentials final : public QObject
{
    Q_OBJECT
public:
    Credentials(Access access, AskExec ask, bool terminal, QObject *parent = nullptr);

    using Answer = std::function<void(const Result<Identity> &identity)>;
    // Answers at once or later; never after `context` is gone.
    void request(QObject *context, Answer answer);
    // The server has refused the identity of this serial (401).
    void refused(quint64 serial);
    // Whether another try after a refusal may come to another answer.
    [[nodiscard]] bool canRenew() const { return m_access.user.exec || !m_access.user.tokenFile.empty(); }

private:
    [[nodiscard]] Result<Identity> written() const;
    void runPlugin();
    void deliver(const Result<Identity> &identity);

    Access m_access;
    AskExec m_ask;
    bool m_terminal;
    std::optional<Identity> m_identity; // what the plugin gave last
    quint64 m_serial = 0;
    bool m_running = false;
    struct Waiting {
        QPointer<QObject> context;
        Answer answer;
    };
    std::vector<Waiting> m_waiting;
};

} // namespace portolan::cluster
