// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/identity.h"
#include "core/text/result.h"

namespace portolan::cluster {

// A certificate chain and its private key (RSA, EC or DSA), both PEM, into `identity`.
[[nodiscard]] Result<void> readPair(Identity &identity, const QByteArray &certificates, const QByteArray &key);
// The PEM certificates of an authority; fails where there is none.
[[nodiscard]] Result<QList<QSslCertificate>> readAuthority(const QByteArray &pem);
// What a kubeconfig says twice over: in base64 (which counts), or as a file. Empty if it says nothing.
[[nodiscard]] Result<QByteArray> dataOrFile(const std::string &base64, const std::string &file);

} // namespace portolan::cluster
