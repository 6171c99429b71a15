// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/access.h"
#include "core/cluster/execquestion.h"
#include "core/cluster/identity.h"

#include <QPointer>
#include <QProcess>
#include <QTimer>

namespace portolan::cluster {

// One run of a credential plugin (client.authentication.k8s.io ExecCredential, v1 and v1beta1). What it prints is a secret and
// goes nowhere but into the identity; its standard error is told when it fails.
class ExecRun final : public QObject
{
    Q_OBJECT
public:
    // `terminal`: whether standard input is a person's.
    ExecRun(const Access &access, bool terminal, QObject *parent = nullptr);

    // Fails where the program is not installed, or needs a terminal and there is none.
    [[nodiscard]] Result<ExecQuestion> question() const;
    void start();

Q_SIGNALS:
    void succeeded(const portolan::cluster::Identity &identity);
    void failed(const portolan::Error &error);

private:
    [[nodiscard]] QByteArray request() const;
    [[nodiscard]] QString program() const;
    void end();
    void give(std::string_view text, std::vector<std::string> arguments);

    Access m_access;
    const ExecPlugin &m_plugin; // of m_access
    bool m_interactive;
    QProcess m_process;
    QTimer m_patience;
};

// The identity in what a plugin printed.
[[nodiscard]] Result<Identity> identityOf(const std::string &execCredential, const std::string &apiVersion);

} // namespace portolan::cluster
