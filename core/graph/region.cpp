// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/region.h"

#include "core/graph/carryover.h"
#include "core/graph/clustername.h"
#include "core/graph/dockerfiles.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>
#include <unordered_map>

namespace portolan {

namespace {

// Chains numbers into one.
class Fingerprint
{
public:
    explicit Fingerprint(std::uint64_t start = 0)
        : m_state(start)
    {
    }
    void add(const std::array<std::uint64_t, 5> &numbers)
    {
        std::array<char, sizeof numbers> bytes {};
        std::memcpy(bytes.data(), numbers.data(), sizeof numbers);
        m_state = hashOf({bytes.data(), bytes.size()}, m_state);
    }
    [[nodiscard]] std::uint64_t value() const { return m_state; }

private:
    std::uint64_t m_state;
};

// The namespaces of an inventory, joined where one refers to the other.
class NamespaceGroups
{
public:
    explicit NamespaceGroups(const Inventory &inventory)
        : m_inventory(inventory)
    {
        const std::vector<Index> worlds = worldsOf(inventory);
        const auto worldOf = [&](std::size_t definition) { return worlds[inventory.definitions[definition].file]; };
        m_namespaceOf.reserve(inventory.namespaces.size());
        for (std::size_t i = 0; i < inventory.namespaces.size(); ++i) {
            const bool again = i > 0 && inventory.namespaces[i] == inventory.namespaces[i - 1] && worldOf(i) == worldOf(i - 1);
            m_namespaceOf.push_back(again ? m_namespaceOf.back() : numberOf(worldOf(i), inventory.namespaces[i]));
        }
    }

    void joinAll()
    {
        std::vector<Index> webServers;
        for (Index i = 0; i < m_inventory.definitions.size(); ++i) {
            const kube::Object &object = *m_inventory.definitions[i].object;
            if (const auto *route = object.as<kube::Route>())
                joinRoute(i, *route);
            else if (const auto *entry = object.as<kube::CustomEntry>())
                joinCustomEntry(i, *entry);
            else if (object.as<kube::NginxConfig>()
                || (object.as<kube::ConfigMap>() && !object.as<kube::ConfigMap>()->webServers.empty()))
                webServers.push_back(i);
        }
        if (!webServers.empty())
            joinWebServers(webServers);
    }

    [[nodiscard]] Index namespaceOf(Index definition) const { return m_namespaceOf[definition]; }
    [[nodiscard]] Index groupOf(Index definition) { return root(m_namespaceOf[definition]); }
    [[nodiscard]] std::size_t count() const { return m_parent.size(); }

private:
    [[nodiscard]] Index numberOf(Index world, const std::string &ns)
    {
        if (m_numbers.size() <= world)
            m_numbers.resize(world + 1);
        const auto [known, fresh] = m_numbers[world].try_emplace(ns, static_cast<Index>(m_parent.size()));
        if (fresh) {
            m_parent.push_back(known->second);
            m_worldOf.push_back(world);
        }
        return known->second;
    }
    [[nodiscard]] Index root(Index ns)
    {
        while (m_parent[ns] != ns)
            ns = m_parent[ns] = m_parent[m_parent[ns]];
        return ns;
    }
    void join(Index definition, Index ns) { m_parent[root(m_namespaceOf[definition])] = root(ns); }
    void join(Index definition, std::string_view ns)
    {
        const auto &numbers = m_numbers[m_worldOf[m_namespaceOf[definition]]];
        const auto known = numbers.find(ns);
        if (!ns.empty() && known != numbers.end())
            join(definition, known->second);
    }

    void joinRoute(Index definition, const kube::Route &route)
    {
        for (const kube::ParentReference &parent : route.parents)
            join(definition, parent.ns);
        for (const kube::RouteRule &rule : route.rules) {
            for (const kube::BackendReference &backend : rule.backends)
                join(definition, backend.ns);
        }
    }

    void joinCustomEntry(Index definition, const kube::CustomEntry &entry)
    {
        for (const kube::CustomEntry::Row &row : entry.rows)
            join(definition, row.backend.ns);
        for (const std::string_view gateway : entry.gateways) {
            if (const std::size_t slash = gateway.find('/'); slash != std::string_view::npos)
                join(definition, gateway.substr(0, slash));
        }
    }

    // A web server names Services as a client would, or node ports, whoever holds them.
    void joinWebServers(const std::vector<Index> &webServers)
    {
        std::unordered_multimap<std::int64_t, Index> holders; // of node ports, by namespace
        for (Index i = 0; i < m_inventory.definitions.size(); ++i) {
            const auto *service = m_inventory.definitions[i].object->as<kube::Service>();
            for (std::size_t p = 0; service && p < service->ports.size(); ++p) {
                if (service->ports[p].nodePort.number.value_or(0) > 0)
                    holders.emplace(*service->ports[p].nodePort.number, m_namespaceOf[i]);
            }
        }
        const auto joinConfig = [&](Index definition, const kube::NginxConfig &config) {
            for (const kube::NginxServer &server : config.servers) {
                for (const kube::NginxLocation &location : server.locations) {
                    for (const kube::NginxTarget &target : location.targets) {
                        if (const auto name = clusterName(target.host, m_inventory.namespaces[definition]))
                            join(definition, name->ns);
                        const auto [begin, end] = holders.equal_range(target.port.value_or(0));
                        std::for_each(begin, end, [&](const auto &holder) {
                            if (m_worldOf[holder.second] == m_worldOf[m_namespaceOf[definition]])
                                join(definition, holder.second);
                        });
                    }
                }
            }
        };
        for (const Index i : webServers) {
            const kube::Object &object = *m_inventory.definitions[i].object;
            if (const auto *config = object.as<kube::NginxConfig>())
                joinConfig(i, *config);
            else
                std::ranges::for_each(
                    object.as<kube::ConfigMap>()->webServers, [&](const auto &server) { joinConfig(i, server.config); });
        }
    }

    const Inventory &m_inventory;
    std::vector<std::unordered_map<std::string_view, Index>> m_numbers; // by world
    std::vector<Index> m_worldOf; // by namespace
    std::vector<Index> m_namespaceOf; // by definition
    std::vector<Index> m_parent; // by namespace
};

// What a definition adds to its region's fingerprint.
class DefinitionPrint
{
public:
    explicit DefinitionPrint(const Inventory &inventory)
        : m_inventory(inventory)
    {
        for (const InputFile &file : inventory.files)
            m_files.push_back(hashOf(file.name));
        for (const Hidden &hidden : inventory.hidden) {
            if (hidden.equal)
                m_copies[hidden.by] = m_copies[hidden.by] * 31 + m_files[hidden.definition.file];
        }
    }

    void addTo(Fingerprint &print, Index definition) const
    {
        const Definition &added = m_inventory.definitions[definition];
        const auto copies = m_copies.find(definition);
        const std::string &path = added.object->path;
        print.add({added.digest, m_files[added.file], hashOf(m_inventory.namespaces[definition], path.empty() ? 0 : hashOf(path)),
            static_cast<std::uint64_t>(added.document) << 32U | added.number << 1U | (added.stale ? 1U : 0U),
            copies == m_copies.end() ? 0 : copies->second});
    }

private:
    const Inventory &m_inventory;
    std::vector<std::uint64_t> m_files;
    std::unordered_map<Index, std::uint64_t> m_copies; // by definition: the files that hold equal copies
};

// Of what every region depends on.
std::uint64_t printOfShared(const Inventory &inventory, const DefinitionPrint &definitions)
{
    Fingerprint print;
    print.add({static_cast<std::uint64_t>(inventory.version.major), static_cast<std::uint64_t>(inventory.version.minor),
        inventory.live ? 1U : 0U, inventory.livePods ? 1U : 0U});
    for (const InputFile &file : inventory.files) {
        if (isDockerfile(file))
            print.add({file.document->hash(), hashOf(file.name)});
    }
    for (Index i = 0; i < inventory.definitions.size(); ++i) {
        if (inventory.namespaces[i].empty())
            definitions.addTo(print, i);
    }
    return print.value();
}

} // namespace

std::vector<Region> regionsOf(const Inventory &inventory)
{
    NamespaceGroups groups(inventory);
    groups.joinAll();
    const DefinitionPrint definitions(inventory);
    const std::uint64_t shared = printOfShared(inventory, definitions);

    std::vector<Region> regions;
    std::vector<Fingerprint> prints;
    std::vector<Index> regionOfGroup(groups.count(), kNone);
    for (Index i = 0; i < inventory.definitions.size(); ++i) {
        if (inventory.namespaces[i].empty())
            continue;
        Index &region = regionOfGroup[groups.groupOf(i)];
        if (region == kNone) {
            region = static_cast<Index>(regions.size());
            regions.emplace_back();
            prints.emplace_back(shared);
        }
        regions[region].definitions.push_back(i);
        definitions.addTo(prints[region], i);
    }
    for (std::size_t i = 0; i < regions.size(); ++i)
        regions[i].fingerprint = prints[i].value();
    return regions;
}

void countFingerprints(const Inventory &inventory, std::vector<Region> &regions)
{
    const DefinitionPrint definitions(inventory);
    const std::uint64_t shared = printOfShared(inventory, definitions);
    for (Region &region : regions) {
        if (region.fingerprint != 0)
            continue;
        Fingerprint print(shared);
        for (const Index i : region.definitions)
            definitions.addTo(print, i);
        region.fingerprint = print.value();
    }
}

std::vector<Index> worldsOf(const Inventory &inventory)
{
    std::vector<Index> worlds;
    Index last = 0;
    for (const InputFile &file : inventory.files)
        worlds.push_back(file.isWorld ? ++last : 0);
    return worlds;
}

Inventory partOf(const Inventory &inventory, std::vector<Index> definitions, Index world, std::vector<Index> &origin)
{
    const std::vector<Index> worlds = worldsOf(inventory);
    Inventory part;
    for (Index i = 0; i < inventory.definitions.size(); ++i) {
        const Definition &definition = inventory.definitions[i];
        if (worlds[definition.file] != world)
            continue;
        if (inventory.namespaces[i].empty())
            definitions.push_back(i);
        part.live = part.live || !definition.object->meta.uid.empty();
        part.livePods = part.livePods || (!definition.object->meta.uid.empty() && definition.object->meta.kind == "Pod");
    }
    std::ranges::sort(definitions);
    part.files = inventory.files;
    part.version = inventory.version;
    for (const Index i : definitions) {
        part.definitions.push_back(inventory.definitions[i]);
        part.namespaces.push_back(inventory.namespaces[i]);
    }
    for (const Hidden &hidden : inventory.hidden) {
        const auto by = std::ranges::lower_bound(definitions, hidden.by);
        if (by == definitions.end() || *by != hidden.by)
            continue;
        part.hidden.push_back(hidden);
        part.hidden.back().by = static_cast<std::uint32_t>(by - definitions.begin());
    }
    origin = std::move(definitions);
    return part;
}

} // namespace portolan
