// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/credentials.h"

#include "core/cluster/pem.h"
#include "core/text/file.h"

namespace portolan::cluster {

namespace {

constexpr int kEarlySeconds = 10; // before it expires an identity is renewed

QByteArray bearer(const std::string &token)
{
    return "Bearer " + QByteArray::fromStdString(token).trimmed();
}

} // namespace

Credentials::Credentials(Access access, AskExec ask, bool terminal, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
    , m_ask(std::move(ask))
    , m_terminal(terminal)
{
}

// What the kubeconfig itself holds; a plugin's identity is added to it.
Result<Identity> Credentials::written() const
{
    const KubeUser &user = m_access.user;
    Identity identity;
    const auto certificate = dataOrFile(user.certificateData, user.certificateFile);
    const auto key = dataOrFile(user.keyData, user.keyFile);
    for (const auto *part : {&certificate, &key}) {
        if (!*part)
            return tl::make_unexpected(
                Error {part->error().message, part->error().where.empty() ? user.where : part->error().where});
    }
    if (certificate->isEmpty() != key->isEmpty())
        return fail(certificate->isEmpty() ? PORTOLAN_TR("user %1 has a client key without a certificate")
                                           : PORTOLAN_TR("user %1 has a client certificate without a key"),
            {user.name}, user.where);
    if (!certificate->isEmpty()) {
        if (Result<void> read = readPair(identity, *certificate, *key); !read)
            return tl::make_unexpected(Error {read.error().message, user.where});
    }
    if (!user.tokenFile.empty()) { // it is renewed behind our back: read each time; as for kubectl it wins over `token`
        const Result<std::string> token = readFile(user.tokenFile);
        if (!token && user.token.empty())
            return tl::make_unexpected(Error {token.error().message, user.tokenFile});
        identity.authorization = bearer(token ? *token : user.token);
    } else if (!user.token.empty()) {
        identity.authorization = bearer(user.token);
    } else if (!user.username.empty()) {
        identity.authorization = "Basic " + QByteArray::fromStdString(user.username + ':' + user.password).toBase64();
    }
    return identity;
}

void Credentials::request(QObject *context, Answer answer)
{
    const bool written = !m_access.user.exec || !m_access.user.token.empty() || !m_access.user.tokenFile.empty();
    if (written) {
        answer(this->written());
        return;
    }
    if (m_identity) {
        const bool expired
            = m_identity->expires.isValid() && m_identity->expires.addSecs(-kEarlySeconds) <= QDateTime::currentDateTimeUtc();
        if (!expired) {
            answer(*m_identity);
            return;
        }
        m_identity.reset();
    }
    m_waiting.push_back({context, std::move(answer)});
    if (!m_running)
        runPlugin();
}

void Credentials::refused(quint64 serial)
{
    if (m_identity && m_identity->serial == serial)
        m_identity.reset();
}

void Credentials::runPlugin()
{
    m_running = true;
    auto *run = new ExecRun(m_access, m_terminal, this);
    connect(run, &ExecRun::succeeded, this, [this, run](const Identity &identity) {
        run->deleteLater();
        deliver(identity);
    });
    connect(run, &ExecRun::failed, this, [this, run](const Error &error) {
        run->deleteLater();
        deliver(tl::make_unexpected(error));
    });
    const Result<ExecQuestion> question = run->question();
    if (!question) {
        run->deleteLater();
        deliver(tl::make_unexpected(question.error()));
        return;
    }
    const QPointer<ExecRun> guarded(run);
    const auto answered = [this, guarded, program = question->program](bool allowed) {
        if (!guarded)
            return;
        if (allowed) {
            guarded->start();
            return;
        }
        guarded->deleteLater();
        deliver(
            fail(PORTOLAN_TR("the credential plugin %1 was not allowed to run"), {program.toStdString()}, m_access.user.where));
    };
    if (m_ask)
        m_ask(*question, answered);
    else
        answered(false);
}

void Credentials::deliver(const Result<Identity> &given)
{
    m_running = false;
    Result<Identity> result = given;
    if (result) {
        if (const Result<Identity> written = this->written(); written && result->certificates.isEmpty()) {
            result->certificates = written->certificates;
            result->key = written->key;
        }
        result->serial = ++m_serial;
        m_identity = *result;
    }
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.context)
            one.answer(result);
    }
}

} // namespace portolan::cluster
