// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/judge.h"

#include "core/kube/decode.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace portolan {

namespace {

// What tells two Services apart, and whose node port is whose.
struct Claim {
    std::string ns, service;
    std::int64_t port = 0;
    auto operator<=>(const Claim &) const = default;
};

void addClaims(std::set<Claim> &claims, const kube::Object &object)
{
    const auto *service = object.as<kube::Service>();
    if (service == nullptr || !service->hasNodePorts())
        return;
    for (const kube::ServicePort &port : service->ports) {
        if (port.nodePort.number)
            claims.insert({object.meta.ns, object.meta.name, *port.nodePort.number});
    }
}

std::set<Claim> claimsOf(const std::vector<kube::Object> &objects)
{
    std::set<Claim> claims;
    for (const kube::Object &object : objects)
        addClaims(claims, object);
    return claims;
}

std::string_view folderOf(std::string_view name)
{
    const std::size_t slash = name.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : name.substr(0, slash);
}

// `text` without the indices in it: what an item before it takes away moves no complaint.
std::string withoutIndices(std::string_view text)
{
    std::string out;
    bool inside = false;
    for (const char c : text) {
        inside = inside && c != ']';
        if (!inside || c < '0' || c > '9')
            out += c;
        inside = inside || c == '[';
    }
    return out;
}

using Complaint = std::tuple<std::string, std::string_view, std::string, std::string>;

Complaint complaint(const kube::Object &object, const kube::Issue &issue)
{
    return {withoutIndices(object.path), issue.code, withoutIndices(issue.fieldPath), withoutIndices(english(issue.message))};
}

} // namespace

RuledField ruledField(const std::vector<kube::Object> &objects, const yaml::FieldPath &path)
{
    const kube::Object *nearest = nullptr;
    std::size_t steps = 0;
    for (const kube::Object &object : objects) {
        const auto at = yaml::parseFieldPath(object.path);
        if (!object.path.empty() && !at)
            continue;
        const yaml::FieldPath root = object.path.empty() ? yaml::FieldPath {} : *at;
        const bool holds = root.size() < path.size() && std::equal(root.begin(), root.end(), path.begin());
        if (holds && (nearest == nullptr || root.size() > steps)) {
            nearest = &object;
            steps = root.size();
        }
    }
    if (nearest == nullptr)
        return {};
    return {kube::qualifiedKind(nearest->meta), yaml::toString({path.begin() + static_cast<std::ptrdiff_t>(steps), path.end()})};
}

std::optional<Message> newRefusal(const std::vector<kube::Object> &before, const std::vector<kube::Object> &after)
{
    std::multiset<Complaint> known;
    for (const kube::Object &object : before) {
        for (const kube::Issue &issue : object.issues)
            known.insert(complaint(object, issue));
    }
    for (const kube::Object &object : after) {
        for (const kube::Issue &issue : object.issues) {
            if (issue.severity != kube::Severity::Error)
                continue;
            const auto old = known.find(complaint(object, issue));
            if (old == known.end())
                return Message {PORTOLAN_TR("%1: %2"), {issue.fieldPath}, {issue.message}};
            known.erase(old);
        }
    }
    return std::nullopt;
}

bool claimsNodePorts(const std::vector<kube::Object> &before, const std::vector<kube::Object> &after)
{
    const std::set<Claim> old = claimsOf(before);
    return std::ranges::any_of(claimsOf(after), [&](const Claim &claim) { return !old.contains(claim); });
}

std::optional<Message> nodePortTaken(const std::vector<std::shared_ptr<const Document>> &documents,
    const std::vector<std::string> &names, std::uint32_t file, const std::vector<kube::Object> &before,
    const std::vector<kube::Object> &after)
{
    const std::set<Claim> old = claimsOf(before);
    std::set<Claim> added = claimsOf(after);
    std::erase_if(added, [&](const Claim &claim) { return old.contains(claim); });
    if (added.empty())
        return std::nullopt;
    const auto folder = [&](std::size_t index) { return index < names.size() ? folderOf(names[index]) : std::string_view(); };
    std::set<Claim> taken;
    for (std::size_t other = 0; other < documents.size(); ++other) {
        if (!documents[other] || folder(other) != folder(file))
            continue;
        const std::string_view text = documents[other]->text();
        if (text.find("nodePort") == std::string_view::npos)
            continue;
        for (const yaml::Chunk &chunk : yaml::chunks(text)) {
            const std::string_view part = text.substr(chunk.span.begin, chunk.span.size());
            if (part.find("nodePort") == std::string_view::npos)
                continue;
            const yaml::Tree tree = yaml::parse(part, chunk.json, yaml::Depth::Ports);
            taken.merge(claimsOf(kube::decode(part, tree, {.json = chunk.json, .validate = false, .version = {}})));
        }
    }
    for (const Claim &claim : added) {
        const auto other = std::ranges::find_if(taken, [&](const Claim &one) {
            return one.port == claim.port && std::tie(one.ns, one.service) != std::tie(claim.ns, claim.service);
        });
        if (other != taken.end())
            return Message {
                PORTOLAN_TR("node port %1 is already taken by Service %2"), {std::to_string(claim.port), other->service}};
    }
    return std::nullopt;
}

} // namespace portolan
