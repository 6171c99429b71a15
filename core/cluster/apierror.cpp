// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/apierror.h"

#include "core/yaml/parse.h"

#include <QString>

#include <algorithm>

namespace portolan::cluster {

namespace {

constexpr int kLongestPauseMs = 120'000; // whatever the server asks for
constexpr qsizetype kShownBytes = 200;

ApiError::Kind kindOf(int status, const std::string &reason)
{
    if (reason == "Expired" || reason == "Gone")
        return ApiError::Kind::Expired;
    switch (status) {
    case 401:
        return ApiError::Kind::Unauthorized;
    case 403:
        return ApiError::Kind::Forbidden;
    case 404:
    case 405: // the resource is there, but cannot be listed or watched
        return ApiError::Kind::NotFound;
    case 410:
        return ApiError::Kind::Expired;
    case 429:
    case 503:
        return ApiError::Kind::Busy;
    default:
        return ApiError::Kind::Server;
    }
}

std::string member(const yaml::Tree &tree, std::string_view key)
{
    const yaml::NodeIndex node = tree.empty() || tree.error ? yaml::kNoNode : tree.find(0, key);
    return node != yaml::kNoNode && tree.isScalar(node) ? std::string(tree[node].value) : std::string();
}

} // namespace

ApiError errorOf(int status, const QByteArray &body, const QByteArray &retryAfter)
{
    const std::string text = body.toStdString();
    const yaml::Tree tree = text.starts_with('{') ? yaml::parse(text, true) : yaml::Tree {};
    std::string said = member(tree, "message");
    if (said.empty())
        said = QString::fromUtf8(body.left(kShownBytes)).simplified().toStdString();
    ApiError error;
    error.status = status;
    error.kind = kindOf(status, member(tree, "reason"));
    if (said.find("continue token") != std::string::npos || said.find("continue parameter") != std::string::npos)
        error.kind = ApiError::Kind::Expired; // 400 as well as 410
    error.message = {PORTOLAN_TR("the server answers %1: %2"), {std::to_string(status), std::move(said)}};
    bool number = false;
    const int seconds = retryAfter.trimmed().toInt(&number);
    if (number && seconds >= 0)
        error.retryAfterMs = std::min(seconds, kLongestPauseMs / 1000) * 1000;
    return error;
}

} // namespace portolan::cluster
