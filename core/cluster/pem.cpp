// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/pem.h"

#include "core/text/file.h"

namespace portolan::cluster {

Result<void> readPair(Identity &identity, const QByteArray &certificates, const QByteArray &key)
{
    identity.certificates = QSslCertificate::fromData(certificates, QSsl::Pem);
    if (identity.certificates.isEmpty())
        return fail(PORTOLAN_TR("the client certificate is no PEM certificate"));
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        identity.key = QSslKey(key, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!identity.key.isNull())
            return {};
    }
    return fail(PORTOLAN_TR("the client key is no PEM key of a kind that is known (RSA, EC), or it is encrypted"));
}

Result<QList<QSslCertificate>> readAuthority(const QByteArray &pem)
{
    QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    if (certificates.isEmpty())
        return fail(PORTOLAN_TR("the certificate authority holds no PEM certificate"));
    return certificates;
}

Result<QByteArray> dataOrFile(const std::string &base64, const std::string &file)
{
    if (!base64.empty()) {
        const auto decoded = QByteArray::fromBase64Encoding(
            QByteArray::fromStdString(base64).simplified().replace(' ', ""), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return fail(PORTOLAN_TR("the data of the kubeconfig is not base64"));
        return *decoded;
    }
    if (file.empty())
        return QByteArray();
    const Result<std::string> bytes = readFile(file);
    if (!bytes)
        return tl::make_unexpected(Error {bytes.error().message, file});
    return QByteArray::fromStdString(*bytes);
}

} // namespace portolan::cluster
