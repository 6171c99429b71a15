// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/syntax.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace portolan::kube {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isLowerAlphanumeric(char c)
{
    return isLower(c) || isDigit(c);
}
bool isAlphanumeric(char c)
{
    return isLowerAlphanumeric(c) || (c >= 'A' && c <= 'Z');
}
template <typename Test> bool all(std::string_view text, Test test)
{
    return std::all_of(text.begin(), text.end(), test);
}

// '[a-z0-9]([-a-z0-9]*[a-z0-9])?'
bool isLabel(std::string_view text)
{
    return !text.empty() && isLowerAlphanumeric(text.front()) && isLowerAlphanumeric(text.back())
        && all(text, [](char c) { return isLowerAlphanumeric(c) || c == '-'; });
}

// Labels joined by dots.
bool isSubdomain(std::string_view text)
{
    for (;;) {
        const std::size_t dot = text.find('.');
        if (!isLabel(text.substr(0, dot)))
            return false;
        if (dot == std::string_view::npos)
            return true;
        text.remove_prefix(dot + 1);
    }
}

// '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]'
bool isQualifiedPart(std::string_view text)
{
    return !text.empty() && isAlphanumeric(text.front()) && isAlphanumeric(text.back())
        && all(text, [](char c) { return isAlphanumeric(c) || c == '-' || c == '_' || c == '.'; });
}

Message invalid(std::string_view text, std::string_view value)
{
    return {text, {std::string(value)}};
}
Message invalid(std::string_view text, std::int64_t value)
{
    return {text, {std::to_string(value)}};
}

Refusal tooLong(std::string_view value, std::size_t limit)
{
    if (value.size() <= limit)
        return {};
    return Message {
        PORTOLAN_TR("Invalid value: \"%1\": must be no more than %2 characters"), {std::string(value), std::to_string(limit)}};
}

bool isIpv4(std::string_view text)
{
    for (int part = 0; part < 4; ++part) {
        const std::size_t dot = text.find('.');
        if ((dot == std::string_view::npos) != (part == 3))
            return false;
        const std::string_view number = text.substr(0, dot);
        int value = 0;
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
        if (error != std::errc {} || end != number.data() + number.size() || value < 0 || value > 255 || !isDigit(number[0]))
            return false;
        text.remove_prefix(part == 3 ? text.size() : dot + 1);
    }
    return true;
}

constexpr std::string_view kLabel
    = PORTOLAN_TR("Invalid value: \"%1\": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', "
                  "and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for "
                  "validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')");
constexpr std::string_view kLabel1035
    = PORTOLAN_TR("Invalid value: \"%1\": a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with "
                  "an alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used "
                  "for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')");
constexpr std::string_view kSubdomain
    = PORTOLAN_TR("Invalid value: \"%1\": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' "
                  "or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation "
                  "is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')");
constexpr std::string_view kWildcard = PORTOLAN_TR(
    "Invalid value: \"%1\": a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must "
    "consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. '*.example.com', "
    "regex used for validation is '\\*\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')");
constexpr std::string_view kQualifiedName
    = PORTOLAN_TR("Invalid value: \"%1\": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and "
                  "end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is "
                  "'([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')");

} // namespace

bool isIpAddress(std::string_view text)
{
    if (isIpv4(text))
        return true;
    // An IPv6 address needs no closer look: a colon or a lone hexadecimal group is no DNS name either way.
    const auto colons = std::count(text.begin(), text.end(), ':');
    return colons >= 2 && all(text, [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' || c == '.';
    });
}

Refusal refusePortNumber(std::int64_t number)
{
    if (number >= 1 && number <= 65535)
        return {};
    return invalid(PORTOLAN_TR("Invalid value: %1: must be between 1 and 65535, inclusive"), number);
}

Refusal refuseNodePort(std::int64_t number)
{
    if (number >= 30000 && number <= 32767)
        return {};
    return invalid(
        PORTOLAN_TR("Invalid value: %1: provided port is not in the valid range. The range of valid ports is 30000-32767"),
        number);
}

Refusal refusePortName(std::string_view name)
{
    if (Refusal refusal = tooLong(name, 15))
        return refusal;
    if (name.empty() || !all(name, [](char c) { return isLowerAlphanumeric(c) || c == '-'; }))
        return invalid(
            PORTOLAN_TR("Invalid value: \"%1\": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)"), name);
    if (std::none_of(name.begin(), name.end(), isLower))
        return invalid(PORTOLAN_TR("Invalid value: \"%1\": must contain at least one letter (a-z)"), name);
    if (name.find("--") != std::string_view::npos)
        return invalid(PORTOLAN_TR("Invalid value: \"%1\": must not contain consecutive hyphens"), name);
    if (name.front() == '-' || name.back() == '-')
        return invalid(PORTOLAN_TR("Invalid value: \"%1\": must not begin or end with a hyphen"), name);
    return {};
}

Refusal refuseProtocol(std::string_view name)
{
    if (name == "TCP" || name == "UDP" || name == "SCTP")
        return {};
    return unsupported(name, R"("SCTP", "TCP", "UDP")");
}

Refusal refuseDns1123Label(std::string_view name)
{
    if (Refusal refusal = tooLong(name, 63))
        return refusal;
    if (isLabel(name))
        return {};
    return invalid(isSubdomain(name) ? PORTOLAN_TR("Invalid value: \"%1\": must not contain dots") : kLabel, name);
}

Refusal refuseDns1035Label(std::string_view name)
{
    if (Refusal refusal = tooLong(name, 63))
        return refusal;
    if (isLabel(name) && isLower(name.front()))
        return {};
    return invalid(kLabel1035, name);
}

Refusal refuseDns1123Subdomain(std::string_view name)
{
    if (Refusal refusal = tooLong(name, 253))
        return refusal;
    if (isSubdomain(name))
        return {};
    return invalid(kSubdomain, name);
}

Refusal refuseQualifiedName(std::string_view name)
{
    const std::size_t slash = name.find('/');
    if (slash != std::string_view::npos) {
        if (slash == 0)
            return invalid(PORTOLAN_TR("Invalid value: \"%1\": prefix part must be non-empty"), name);
        if (Refusal refusal = refuseDns1123Subdomain(name.substr(0, slash)))
            return refusal;
    }
    const std::string_view part = slash == std::string_view::npos ? name : name.substr(slash + 1);
    if (part.empty())
        return invalid(PORTOLAN_TR("Invalid value: \"%1\": name part must be non-empty"), name);
    if (Refusal refusal = tooLong(part, 63))
        return refusal;
    if (isQualifiedPart(part))
        return {};
    return invalid(kQualifiedName, name);
}

Refusal refuseIngressHost(std::string_view host)
{
    if (isIpAddress(host))
        return invalid(PORTOLAN_TR("Invalid value: \"%1\": must be a DNS name, not an IP address"), host);
    if (host.find('*') == std::string_view::npos)
        return refuseDns1123Subdomain(host);
    if (Refusal refusal = tooLong(host, 253))
        return refusal;
    if (host.starts_with("*.") && isSubdomain(host.substr(2)))
        return {};
    return invalid(kWildcard, host);
}

Refusal refuseIngressPath(std::string_view path, bool implementationSpecific)
{
    static constexpr std::array<std::string_view, 5> kInside {"//", "/./", "/../", "%2f", "%2F"};
    static constexpr std::array<std::string_view, 2> kAtEnd {"/..", "/."};
    if (path.empty() && implementationSpecific)
        return {};
    if (!path.starts_with('/'))
        return invalid(PORTOLAN_TR("Invalid value: \"%1\": must be an absolute path"), path);
    if (implementationSpecific)
        return {};
    for (const std::string_view part : kInside) {
        if (path.find(part) != std::string_view::npos)
            return Message {PORTOLAN_TR("Invalid value: \"%1\": must not contain '%2'"), {std::string(path), std::string(part)}};
    }
    for (const std::string_view part : kAtEnd) {
        if (path.ends_with(part))
            return Message {PORTOLAN_TR("Invalid value: \"%1\": cannot end with '%2'"), {std::string(path), std::string(part)}};
    }
    return {};
}

Message unsupported(std::string_view value, std::string_view allowed)
{
    return {PORTOLAN_TR("Unsupported value: \"%1\": supported values: %2"), {std::string(value), std::string(allowed)}};
}

} // namespace portolan::kube
