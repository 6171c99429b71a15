// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/clusterfile.h"

#include "core/text/file.h"

namespace portolan::cluster {

namespace {

constexpr std::string_view kPrefix = "context:";

} // namespace

std::optional<std::string> contextOf(const std::string &source)
{
    std::error_code error;
    if (!source.starts_with(kPrefix) || std::filesystem::exists(pathOf(source), error))
        return {};
    return source.substr(kPrefix.size());
}

std::string resultName(const std::string &context)
{
    return "context/" + context;
}

SourceFile clusterFile(const std::string &context, std::shared_ptr<const LiveObjects> live)
{
    static const auto kNoText = std::make_shared<const Document>();
    return {.name = resultName(context),
        .path = {},
        .project = std::string(kPrefix) + context,
        .document = kNoText,
        .content = SourceFile::Content::Cluster,
        .live = std::move(live),
        .readOnly = true,
        .readOnlyReason
        = {PORTOLAN_TR("this comes from the cluster %1, which Portolan never writes to; save it as YAML to edit it"), {context}}};
}

} // namespace portolan::cluster
