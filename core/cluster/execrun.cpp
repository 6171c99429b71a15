// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/execrun.h"

#include "core/cluster/pem.h"
#include "core/text/file.h"
#include "core/text/jsonwriter.h"
#include "core/yaml/parse.h"

#include <QFileInfo>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace portolan::cluster {

namespace {

constexpr int kPatienceMs = 300'000; // some wait for a person to log in in a browser
constexpr qsizetype kComplaintLimit = 400;

std::string textAt(const yaml::Tree &tree, yaml::NodeIndex map, std::string_view key)
{
    const yaml::NodeIndex node = map == yaml::kNoNode ? yaml::kNoNode : tree.find(map, key);
    return node != yaml::kNoNode && tree.isScalar(node) && tree[node].style == yaml::Style::DoubleQuoted
        ? std::string(tree[node].value)
        : std::string();
}

} // namespace

Result<Identity> identityOf(const std::string &printed, const std::string &apiVersion)
{
    const yaml::Tree tree = yaml::parse(printed, true);
    if (tree.error || tree.empty())
        return fail(PORTOLAN_TR("the credential plugin printed no JSON"));
    if (textAt(tree, 0, "kind") != "ExecCredential" || textAt(tree, 0, "apiVersion") != apiVersion)
        return fail(PORTOLAN_TR("the credential plugin printed no ExecCredential of %1"), {apiVersion});
    const yaml::NodeIndex status = tree.find(0, "status");
    Identity identity;
    const std::string token = textAt(tree, status, "token");
    if (!token.empty())
        identity.authorization = "Bearer " + QByteArray::fromStdString(token);
    const std::string certificate = textAt(tree, status, "clientCertificateData");
    const std::string key = textAt(tree, status, "clientKeyData");
    if (certificate.empty() != key.empty())
        return fail(PORTOLAN_TR("the credential plugin printed a certificate without its key, or a key without a certificate"));
    if (!certificate.empty()) {
        if (Result<void> read = readPair(identity, QByteArray::fromStdString(certificate), QByteArray::fromStdString(key)); !read)
            return tl::make_unexpected(read.error());
    }
    if (identity.authorization.isEmpty() && identity.certificates.isEmpty())
        return fail(PORTOLAN_TR("the credential plugin printed neither a token nor a certificate"));
    identity.expires
        = QDateTime::fromString(QString::fromStdString(textAt(tree, status, "expirationTimestamp")), Qt::ISODateWithMs);
    return identity;
}

ExecRun::ExecRun(const Access &access, bool terminal, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_plugin(*m_access.user.exec)
    , m_interactive(terminal && m_plugin.interactiveMode != "Never")
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::finished, this, &ExecRun::end);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            give(PORTOLAN_TR("%1 could not be started: %2"), {program().toStdString(), m_process.errorString().toStdString()});
    });
}

QString ExecRun::program() const
{
    const QString command = QString::fromStdString(m_plugin.command);
    if (command.contains(u'/'))
        return QFileInfo(command).isExecutable() ? QFileInfo(command).absoluteFilePath() : QString();
    return QStandardPaths::findExecutable(command);
}

Result<ExecQuestion> ExecRun::question() const
{
    if (program().isEmpty()) {
        const std::string hint = m_plugin.installHint.empty() ? "" : " " + m_plugin.installHint;
        return fail(PORTOLAN_TR("the credential plugin %1 is not installed.%2"), {m_plugin.command, hint}, m_access.user.where);
    }
    if (m_plugin.interactiveMode == "Always" && !m_interactive)
        return fail(PORTOLAN_TR("the credential plugin %1 asks its user, and there is no terminal to ask in"), {m_plugin.command},
            m_access.user.where);
    ExecQuestion question {
        QString::fromStdString(m_access.context), QString::fromStdString(m_access.user.name), program(), {}, {}};
    for (const std::string &argument : m_plugin.args)
        question.arguments.append(QString::fromStdString(argument));
    for (const auto &[name, value] : m_plugin.env)
        question.environment.emplace_back(QString::fromStdString(name), QString::fromStdString(value));
    return question;
}

QByteArray ExecRun::request() const
{
    JsonWriter json;
    json.beginObject().member("apiVersion", m_plugin.apiVersion).member("kind", "ExecCredential");
    json.key("spec").beginObject().member("interactive", m_interactive);
    if (m_plugin.provideClusterInfo) {
        const KubeCluster &cluster = m_access.cluster;
        std::string authority = cluster.authorityData;
        if (authority.empty() && !cluster.authorityFile.empty())
            authority = QByteArray::fromStdString(readFile(cluster.authorityFile).value_or("")).toBase64().toStdString();
        json.key("cluster").beginObject().member("server", cluster.server);
        if (!cluster.tlsServerName.empty())
            json.member("tls-server-name", cluster.tlsServerName);
        if (cluster.insecure)
            json.member("insecure-skip-tls-verify", true);
        if (!authority.empty())
            json.member("certificate-authority-data", authority);
        if (!cluster.proxyUrl.empty())
            json.member("proxy-url", cluster.proxyUrl);
        json.endObject();
    }
    json.endObject().endObject();
    return QByteArray::fromStdString(json.take());
}

void ExecRun::start()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : m_plugin.env)
        environment.insert(QString::fromStdString(name), QString::fromStdString(value));
    environment.insert(QStringLiteral("KUBERNETES_EXEC_INFO"), QString::fromUtf8(request()));
    m_process.setProcessEnvironment(environment);
    if (m_interactive)
        m_process.setInputChannelMode(QProcess::ForwardedInputChannel);
    else
        m_process.setStandardInputFile(QProcess::nullDevice());
    QStringList arguments;
    for (const std::string &argument : m_plugin.args)
        arguments.append(QString::fromStdString(argument));
    m_patience.start();
    m_process.start(program(), arguments);
}

void ExecRun::give(std::string_view text, std::vector<std::string> arguments)
{
    m_patience.stop();
    Q_EMIT failed({{text, std::move(arguments)}, m_access.user.where});
}

void ExecRun::end()
{
    m_patience.stop();
    if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0) {
        const QString complaint = QString::fromUtf8(m_process.readAllStandardError()).simplified().left(kComplaintLimit);
        return give(PORTOLAN_TR("the credential plugin %1 failed (status %2): %3"),
            {m_plugin.command, std::to_string(m_process.exitCode()), complaint.toStdString()});
    }
    const Result<Identity> identity = identityOf(m_process.readAllStandardOutput().toStdString(), m_plugin.apiVersion);
    if (identity)
        Q_EMIT succeeded(*identity);
    else
        Q_EMIT failed({identity.error().message, m_access.user.where});
}

} // namespace portolan::cluster
