// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/templates.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

// Writes manifests of N applications, the same bytes each time: a Deployment (1-3 containers of 1-4 ports) and a Service each,
// every fifth an Ingress and another fifth a ConfigMap with web servers, every tenth a NetworkPolicy; 20 to a namespace; about
// 6 KB an application. --dense: Services of 2-4 ports, a quarter of them before all Deployments of a fleet of about three, and
// Ingresses that fan out, so that parts have many cards and wires that must cross. --crds P: P percent of the bytes are custom
// resource definitions.
namespace portolan::bench {

namespace {

constexpr auto kWords = std::to_array<std::string_view>(
    {"anchor", "beacon", "berth", "bilge", "buoy", "cargo", "chart", "compass", "crane", "depot", "ferry", "galley", "harbor",
        "keel", "lantern", "ledger", "mast", "pilot", "rudder", "sextant", "tide", "winch"});
constexpr auto kNumbers = std::to_array<int>({80, 3000, 5000, 5432, 6379, 8080, 8443, 9000, 9090});
constexpr auto kPortNames = std::to_array<std::string_view>({"web", "tls", "rpc", "stats", "ops", "raw"});
constexpr auto kServicePorts = std::to_array<int>({80, 443, 9100, 9101});
constexpr int kAppsOfNamespace = 20;
constexpr int kFleetsOfNamespace = 7;

// SplitMix64: the standard library's distributions differ between machines.
class Dice
{
public:
    int below(int limit)
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return static_cast<int>((z ^ (z >> 31U)) % static_cast<std::uint64_t>(limit));
    }
    int from(int least, int most) { return least + below(most - least + 1); }
    template <typename List> auto oneOf(const List &list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
    }

private:
    std::uint64_t m_state = 42;
};

struct Port {
    std::string name;
    int number = 0;
    bool udp = false;
};

struct ServicePort {
    std::string name;
    int port = 0;
    std::string target; // number or name
    bool udp = false;
};

struct Application {
    int index = 0;
    std::string name, crew, ns, fleet, type;
    std::vector<std::vector<Port>> containers;
    std::vector<ServicePort> servicePorts;
    bool shared = false; // its Service stands before all of its fleet
};

using Words = std::map<std::string_view, std::string_view>;

// `text` with each `{word}` that `words` knows replaced; other braces are YAML's own.
std::string filled(std::string_view text, const Words &words)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t end = text[at] == '{' ? text.find_first_of("{} ", at + 1) : std::string_view::npos;
        const auto word = end == std::string_view::npos ? words.end() : words.find(text.substr(at + 1, end - at - 1));
        if (word == words.end()) {
            out += text[at];
        } else {
            out += word->second;
            at = end;
        }
    }
    return out;
}

std::string_view protocol(bool udp)
{
    return udp ? "UDP" : "TCP";
}

std::vector<std::vector<Port>> somePorts(Dice &dice)
{
    std::set<int> used; // the containers of a pod share its ports
    std::vector<std::vector<Port>> containers(static_cast<std::size_t>(dice.from(1, 3)));
    for (std::size_t c = 0; c < containers.size(); ++c) {
        for (int left = dice.from(1, 4); left > 0; --left) {
            int number = dice.oneOf(kNumbers) + dice.below(41);
            while (!used.insert(number).second)
                number = dice.oneOf(kNumbers) + dice.below(41);
            const std::string_view word = dice.oneOf(kPortNames);
            containers[c].push_back({std::string(word) + '-' + std::to_string(c) + std::to_string(left), number,
                word == "raw" && dice.below(4) == 0});
        }
    }
    return containers;
}

Application application(int index, int total, bool dense, Dice &dice)
{
    Application app;
    app.index = index;
    app.crew = dice.oneOf(kWords);
    app.name = std::string(dice.oneOf(kWords)) + '-' + app.crew + '-' + std::to_string(index);
    app.ns = "dock-" + std::to_string(index % std::max(1, total / kAppsOfNamespace));
    app.fleet = app.ns + '-' + std::to_string(index % kFleetsOfNamespace);
    app.containers = somePorts(dice);
    app.shared = dense && index % 4 == 0;
    std::vector<Port> all;
    for (const auto &ports : app.containers)
        all.insert(all.end(), ports.begin(), ports.end());
    const auto wanted = static_cast<std::size_t>(dense ? dice.from(2, 4) : dice.from(1, 3));
    const std::size_t count = dense ? wanted : std::min(wanted, all.size());
    for (std::size_t i = 0; i < count; ++i) {
        const Port &port = all[i % all.size()];
        const bool byNumber = app.shared || dice.below(2) == 0;
        app.servicePorts.push_back({dense ? port.name + '-' + std::to_string(i) : port.name, kServicePorts[i],
            byNumber ? std::to_string(port.number) : port.name, port.udp});
    }
    const int type = dice.below(10);
    app.type = type == 0 ? "NodePort" : type == 1 ? "LoadBalancer" : "ClusterIP";
    return app;
}

std::string containersText(const Application &app, Dice &dice)
{
    std::string out;
    for (std::size_t c = 0; c < app.containers.size(); ++c) {
        const std::vector<Port> &ports = app.containers[c];
        std::string declared;
        std::string env;
        for (const Port &port : ports)
            declared += "            - name: " + port.name + "\n              containerPort: " + std::to_string(port.number)
                + "\n              protocol: " + std::string(protocol(port.udp)) + '\n';
        for (int i = 0; i < 4; ++i)
            env += "            - name: PEER_" + std::to_string(i) + "_URL\n              value: 'http://"
                + std::string(dice.oneOf(kWords)) + '.' + app.ns + ".svc.cluster.local:" + std::to_string(dice.from(1024, 9999))
                + "/v1'\n";
        const std::string name = c == 0 ? "main" : "helper-" + std::to_string(c);
        const std::string index = std::to_string(app.index % 10);
        const std::string number = std::to_string(c);
        const std::string first = std::to_string(ports.front().number);
        out += filled(kContainer,
            {{"container", name}, {"crew", app.crew}, {"app", app.name}, {"index", index}, {"number", number}, {"first", first},
                {"firstName", ports.front().name}, {"ports", declared}, {"env", env}});
    }
    return out;
}

std::string serviceText(const Application &app)
{
    std::string ports;
    for (std::size_t i = 0; i < app.servicePorts.size(); ++i) {
        const ServicePort &port = app.servicePorts[i];
        ports += "    - name: " + port.name + "\n      port: " + std::to_string(port.port) + "\n      targetPort: " + port.target
            + "\n      protocol: " + std::string(protocol(port.udp)) + '\n';
        const int nodePort = 30000 + app.index * 4 + static_cast<int>(i);
        if (app.type != "ClusterIP" && nodePort <= 32767) // beyond its range the cluster picks one
            ports += "      nodePort: " + std::to_string(nodePort) + '\n';
    }
    const std::string selector = app.shared ? "fleet: " + app.fleet : "app.kubernetes.io/name: " + app.name;
    return filled(kService,
        {{"app", app.name}, {"ns", app.ns}, {"crew", app.crew}, {"type", app.type}, {"selector", selector}, {"ports", ports}});
}

std::string ingressText(const Application &app, const std::vector<const Application *> &neighbours)
{
    std::string out = filled(kIngress, {{"app", app.name}, {"ns", app.ns}});
    const auto path = [&out](const std::string &at, const Application &to, std::string_view by, const std::string &port) {
        out += filled(kIngressPath, {{"path", at}, {"service", to.name}, {"by", by}, {"port", port}});
    };
    path("/", app, "number", "80");
    for (const Application *other : neighbours) {
        if (other != &app)
            path('/' + other->name, *other, "number", "80");
    }
    path("/v1", app, "name", app.servicePorts.front().name);
    return out;
}

std::string configText(const Application &app, Dice &dice)
{
    std::string servers;
    for (int i = 0; i < 30; ++i) {
        const std::string number = std::to_string(dice.from(10, 99));
        servers += filled(kWebServer, {{"number", number}});
    }
    return filled(kConfigMap, {{"app", app.name}, {"ns", app.ns}, {"servers", servers}});
}

std::string manifests(const Application &app, const std::vector<const Application *> &neighbours, Dice &dice)
{
    const std::string first = std::to_string(app.containers.front().front().number);
    const std::string replicas = std::to_string(dice.from(1, 5));
    const std::string containers = containersText(app, dice);
    std::string out = filled(kDeployment,
        {{"app", app.name}, {"ns", app.ns}, {"crew", app.crew}, {"fleet", app.fleet}, {"replicas", replicas}, {"first", first},
            {"containers", containers}});
    out += serviceText(app);
    if (app.index % 5 == 0)
        out += ingressText(app, neighbours);
    if (app.index % 10 == 0)
        out += filled(kPolicy, {{"app", app.name}, {"ns", app.ns}, {"first", first}});
    if (app.index % 5 == 1)
        out += configText(app, dice);
    return out;
}

std::string definition(int index)
{
    const std::string number = std::to_string(index);
    std::string out = filled(kDefinition, {{"number", number}});
    for (int i = 0; i < 12; ++i) {
        const std::string each = std::to_string(i);
        for (const std::string_view word : kWords)
            out += filled(kProperty, {{"word", word}, {"number", each}});
    }
    return out;
}

void write(std::ostream &out, int count, bool dense, int percentDefinitions)
{
    Dice dice;
    std::vector<Application> apps;
    apps.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        apps.push_back(application(i, count, dense, dice));
    std::map<std::string_view, std::vector<const Application *>> fronts; // the first four of each namespace
    for (const Application &app : apps) {
        auto &front = fronts[app.ns];
        if (dense && front.size() < 4)
            front.push_back(&app);
    }
    std::size_t size = 0;
    for (const Application &app : apps) {
        const std::string text = manifests(app, fronts[app.ns], dice);
        size += text.size();
        out << text;
    }
    const std::size_t wanted
        = size * static_cast<std::size_t>(percentDefinitions) / static_cast<std::size_t>(100 - percentDefinitions);
    std::size_t there = 0;
    for (int index = 0; there < wanted; ++index) {
        const std::string text = definition(index);
        there += text.size();
        out << text;
    }
}

} // namespace

} // namespace portolan::bench

int main(int argc, char **argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto crds = std::ranges::find(arguments, "--crds");
    const int percent = arguments.end() - crds > 1 ? std::atoi((crds + 1)->c_str()) : 0;
    const int count = arguments.size() < 2 ? 0 : std::atoi(arguments[0].c_str());
    if (count < 1 || percent < 0 || percent > 99) {
        std::fputs("usage: bench_generate N OUT.yaml [--dense] [--crds PERCENT]\n", stderr);
        return 2;
    }
    std::ofstream out(arguments[1], std::ios::binary);
    portolan::bench::write(out, count, std::ranges::find(arguments, "--dense") != arguments.end(), percent);
    return out.flush() ? 0 : 3;
}
