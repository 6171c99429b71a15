// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/requesttarget.h"

#include <algorithm>
#include <charconv>

namespace portolan {

namespace {

bool takePrefix(std::string_view &text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

// `host:port`; an IPv6 address stands in brackets.
std::pair<std::string_view, std::string_view> splitPort(std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos || text.find(']', colon) != std::string_view::npos)
        return {text, {}};
    return {text.substr(0, colon), text.substr(colon + 1)};
}

// The Service `name`, in `ns` if that is said; else in the namespace "default", else in the first that has one.
Index findService(const PortGraph &graph, std::string_view name, std::optional<std::string_view> ns)
{
    Index found = kNone;
    for (Index i = 0; i < graph.services.size(); ++i) {
        const ServiceNode &service = graph.services[i];
        if (service.key.name != name || (ns && service.ns != *ns))
            continue;
        if (ns || service.ns == "default")
            return i;
        found = std::min(found, i);
    }
    return found;
}

// SERVICE[.NAMESPACE[.svc[.CLUSTERDOMAIN]]]; `sure`: it can be nothing but a Service.
struct ServiceName {
    Index service = kNone;
    bool sure = false;
};

ServiceName findServiceName(const PortGraph &graph, std::string_view text)
{
    const std::size_t dot = text.find('.');
    if (dot == std::string_view::npos)
        return {.service = findService(graph, text, std::nullopt)};
    const std::string_view rest = text.substr(dot + 1);
    const std::size_t end = std::min(rest.find('.'), rest.size());
    const std::string_view behind = rest.substr(std::min(rest.size(), end + 1));
    const bool sure = behind == "svc" || behind.starts_with("svc.");
    if (!sure && !behind.empty())
        return {};
    return {.service = findService(graph, text.substr(0, dot), rest.substr(0, end)), .sure = sure};
}

RequestTarget hostTarget(std::string_view text)
{
    RequestTarget target;
    for (const std::string_view scheme : {"https", "http"}) {
        if (target.scheme.empty() && takePrefix(text, std::string(scheme) + "://"))
            target.scheme = scheme;
    }
    const std::size_t slash = text.find('/');
    if (slash != std::string_view::npos)
        target.path = text.substr(slash, text.find_first_of("?#", slash) - slash);
    const auto [host, port] = splitPort(text.substr(0, slash));
    target.host = host;
    target.port = port;
    return target;
}

} // namespace

RequestTarget readTarget(const PortGraph &graph, std::string_view text)
{
    std::string_view rest = text;
    const bool saysService = takePrefix(rest, "svc/") || takePrefix(rest, "service/");
    if (!saysService && text.find('/') != std::string_view::npos)
        return hostTarget(text);
    const auto [name, port] = splitPort(rest);
    if (!saysService && name == "node" && !port.empty())
        return {.kind = RequestTarget::Kind::NodePort, .scheme = {}, .host = {}, .port = std::string(port)};
    const ServiceName found = findServiceName(graph, name);
    if (found.service == kNone && !found.sure && !saysService)
        return hostTarget(text);
    return {.kind = RequestTarget::Kind::Service,
        .scheme = {},
        .host = std::string(name),
        .port = std::string(port),
        .service = found.service};
}

std::optional<int> portOf(const RequestTarget &target)
{
    int number = 0;
    const char *end = target.port.data() + target.port.size();
    const auto parsed = std::from_chars(target.port.data(), end, number);
    return parsed.ec == std::errc() && parsed.ptr == end ? std::optional(number) : std::nullopt;
}

} // namespace portolan
