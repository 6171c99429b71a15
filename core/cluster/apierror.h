// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/message.h"

#include <QByteArray>

#include <string>

namespace portolan::cluster {

// Why a request came to nothing.
struct ApiError {
    enum class Kind : std::uint8_t {
        Access, // kubeconfig, credentials, certificates: trying again changes nothing
        Network, // no connection, cut, timed out
        Unauthorized, // 401
        Forbidden, // 403
        NotFound, // 404
        Expired, // 410, or a continue token that is no more
        Busy, // 429, 503: `retryAfterMs` says when
        Server, // any other status
        Malformed, // what came is no JSON
    };
    Kind kind = Kind::Network;
    Message message;
    std::string where; // of an Access error: FILE:LINE:COLUMN
    int status = 0;
    int retryAfterMs = -1; // -1: the server does not say

    // Whether the same request may succeed later.
    [[nodiscard]] bool passes() const
    {
        return kind == Kind::Network || kind == Kind::Busy || kind == Kind::Server || kind == Kind::Malformed;
    }
};

// What a reply of another status than 2xx says (meta/v1 Status, or plain text). `retryAfter` is the header's seconds.
[[nodiscard]] ApiError errorOf(int status, const QByteArray &body, const QByteArray &retryAfter);

} // namespace portolan::cluster
