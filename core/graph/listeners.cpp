// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/listeners.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <deque>
#include <optional>
#include <span>

namespace portolan {

namespace {

using namespace std::string_view_literals;

// Lower-case letters and digits, other signs as one '-': "--Server.Port" and SERVER_PORT both are "server-port".
std::string plain(std::string_view name)
{
    std::string text;
    for (const unsigned char c : name) {
        if (std::isalnum(c) != 0)
            text += static_cast<char>(std::tolower(c));
        else if (!text.empty() && text.back() != '-')
            text += '-';
    }
    while (!text.empty() && text.back() == '-')
        text.pop_back();
    return text;
}

template <std::size_t N> bool isOneOf(std::string_view word, const std::array<std::string_view, N> &words)
{
    return std::ranges::find(words, word) != words.end();
}

// Whether one of the '-'-separated parts of `name` is among `words`.
template <std::size_t N> bool hasPart(std::string_view name, const std::array<std::string_view, N> &words)
{
    while (!name.empty()) {
        const std::size_t end = std::min(name.find('-'), name.size());
        if (isOneOf(name.substr(0, end), words))
            return true;
        name.remove_prefix(std::min(name.size(), end + 1));
    }
    return false;
}

// Names whose value is the port the program listens on; others that end so only hint at one.
constexpr std::array kOwnPort {"port"sv, "p"sv, "http-port"sv, "https-port"sv, "server-port"sv, "listen-port"sv, "listen"sv,
    "bind-port"sv, "web-port"sv, "app-port"sv, "service-port"sv, "container-port"sv, "http-ports"sv, "aspnetcore-urls"sv,
    "aspnetcore-http-ports"sv, "aspnetcore-https-ports"sv, "dotnet-urls"sv, "urls"sv, "flask-run-port"sv, "uvicorn-port"sv,
    "quarkus-http-port"sv, "nginx-port"sv, "http-listen-port"sv, "serve"sv};
constexpr std::array kListenWords {"listen"sv, "bind"sv, "address"sv, "addr"sv, "http"sv, "https"sv, "port"sv, "host"sv,
    "serve"sv, "server"sv, "web"sv, "grpc"sv, "metrics"sv, "health"sv, "urls"sv, "endpoint"sv};
// Whoever is named so is somebody else: the program is its client.
constexpr std::array kOtherParty {"redis"sv, "db"sv, "database"sv, "mysql"sv, "postgres"sv, "postgresql"sv, "pg"sv, "mongo"sv,
    "mongodb"sv, "etcd"sv, "servers"sv, "upstream"sv, "upstreams"sv, "backend"sv, "target"sv, "remote"sv, "master"sv, "kafka"sv,
    "zookeeper"sv, "broker"sv, "brokers"sv, "bootstrap"sv, "smtp"sv, "mail"sv, "proxy"sv, "connect"sv, "dsn"sv, "cache"sv,
    "memcached"sv, "rabbitmq"sv, "amqp"sv, "elasticsearch"sv, "ldap"sv, "statsd"sv, "jaeger"sv, "zipkin"sv, "otel"sv, "otlp"sv,
    "collector"sv, "peer"sv, "peers"sv, "join"sv, "advertise"sv, "apiserver"sv, "kubernetes"sv, "vault"sv, "consul"sv,
    "sentinel"sv, "node"sv, "client"sv, "issuer"sv, "callback"sv, "redirect"sv};
// The address under which others know the program, perhaps behind a proxy: it says nothing about where it listens.
constexpr std::array kOutsideName {
    "external"sv, "public"sv, "advertised"sv, "root"sv, "base"sv, "origin"sv, "canonical"sv, "site"sv};
constexpr std::array kLoopback {"127.0.0.1"sv, "localhost"sv, "[::1]"sv, "::1"sv};
constexpr std::array kEveryAddress {""sv, "0.0.0.0"sv, "[::]"sv, "::"sv, "*"sv, "+"sv, "[::0]"sv};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<int> portNumber(std::string_view text)
{
    int number = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = !text.empty() && parsed.ec == std::errc() && parsed.ptr == text.data() + text.size();
    return whole && number >= 1 && number <= 65535 ? std::optional(number) : std::nullopt;
}

// HOST:PORT, perhaps with a scheme before and a path behind; a bare number has no host.
struct Address {
    int port = 0;
    bool bare = false;
    bool every = false;
    bool loopback = false;
    bool ownName = false; // an unresolved $(POD_IP) or the like: the pod itself
    bool web = false; // http:// or https:// stands before it
};

std::optional<Address> readAddress(std::string_view text)
{
    if (std::ranges::none_of(text, isDigit))
        return std::nullopt;
    if (const auto number = portNumber(text))
        return Address {.port = *number, .bare = true};
    const bool web = text.starts_with("http");
    if (const std::size_t scheme = text.find("://"); scheme != std::string_view::npos)
        text.remove_prefix(scheme + 3);
    text = text.substr(0, text.find('/'));
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto number = portNumber(text.substr(colon + 1));
    if (!number)
        return std::nullopt;
    const std::string_view host = text.substr(0, colon);
    return Address {.port = *number,
        .every = isOneOf(host, kEveryAddress),
        .loopback = isOneOf(host, kLoopback),
        .ownName = host.starts_with("$"),
        .web = web};
}

// What the name of a flag or variable says about its value.
struct Setting {
    bool foreign = false; // the value is somebody else's address
    bool ownPort = false; // it is the port the program listens on
    bool hints = false; // a bare number may be a port
    bool listens = false; // an address on loopback may be the program's own
    bool serves = false; // so may a URL there, which else is a neighbour's in the pod
    bool ownAddress = false;
    bool shortFlag = false; // `-p`, which means other things to other programs
};

Setting settingOf(std::string_view what)
{
    constexpr std::array kListens {"listen"sv, "bind"sv};
    constexpr std::array kServes {"listen"sv, "bind"sv, "urls"sv};
    constexpr std::array kOwnAddress {"bind"sv, "b"sv, "addr"sv, "address"sv};
    const std::string name = plain(what);
    Setting setting;
    setting.ownPort = isOneOf(name, kOwnPort);
    // {SVC}_SERVICE_PORT is what the kubelet tells clients of a Service; SERVICE_PORT alone is a program's own.
    const bool ofService = name.ends_with("-service-port");
    const bool others = hasPart(name, kOtherParty) || hasPart(name, kOutsideName);
    setting.foreign = !setting.ownPort && (ofService || others) && !hasPart(name, kListens);
    setting.hints = setting.ownPort || name.ends_with("port") || name.ends_with("ports");
    setting.listens = setting.hints || hasPart(name, kListenWords);
    setting.serves = hasPart(name, kServes);
    setting.ownAddress = isOneOf(name, kOwnAddress);
    setting.shortFlag = name == "p";
    return setting;
}

// What `what` set to `value` says; `value` may list several addresses. Most values are no address of the program's
// own, whatever they are called, so they are looked at before the name.
void readSetting(std::string_view what, std::string_view value, Span at, bool inShell, std::vector<Listener> &out)
{
    std::optional<Setting> setting;
    while (!value.empty()) {
        const auto end = std::ranges::find_if(value, [](char c) { return c == ',' || c == ';' || c == ' '; });
        const auto size = static_cast<std::size_t>(end - value.begin());
        const auto address = readAddress(value.substr(0, size));
        value.remove_prefix(std::min(value.size(), size + 1));
        if (!address || !(address->bare || address->every || address->loopback || address->ownName))
            continue;
        if (!setting)
            setting = settingOf(what);
        const bool fits = address->bare ? setting->hints : address->every || setting->listens;
        const bool neighbour = address->web && address->loopback && !setting->serves;
        if (setting->foreign || !fits || neighbour)
            continue;
        const bool named = setting->ownPort || (setting->ownAddress && !address->bare);
        out.push_back(
            {address->port, named && !(inShell && setting->shortFlag), address->loopback, std::string(what), at, address->bare});
    }
}

// `--host 127.0.0.1`, HOST=localhost: the address that a port given beside it is bound to.
bool bindsToLoopback(std::string_view what, std::string_view value)
{
    constexpr std::array kHost {"host"sv, "hostname"sv, "bind"sv, "bind-address"sv, "bind-host"sv, "address"sv, "ip"sv,
        "listen-address"sv, "listen-host"sv, "server-host"sv, "server-address"sv, "http-host"sv};
    return isOneOf(value, kLoopback) && isOneOf(plain(what), kHost);
}

// What says no address by itself is bound to that one.
void bindToLoopback(std::vector<Listener> &listeners)
{
    for (Listener &listener : listeners)
        listener.loopback = listener.loopback || (listener.certain && listener.bare);
}

// The words of a shell's `-c` text; quotes are dropped, which is enough to find ports.
std::vector<std::string> shellWords(std::string_view text)
{
    std::vector<std::string> words(1);
    for (const char c : text) {
        if (c == '"' || c == '\'')
            continue;
        if (std::isspace(static_cast<unsigned char>(c)) != 0 || c == ';')
            words.emplace_back();
        else
            words.back() += c;
    }
    std::erase(words, "");
    return words;
}

std::string expand(std::string_view word, const Variables &variables)
{
    std::string text;
    while (!word.empty()) {
        const std::size_t begin = std::min(word.find("$("), word.size());
        const std::size_t end = word.find(')', begin);
        text += word.substr(0, begin);
        if (begin == word.size() || end == std::string_view::npos)
            return text += word.substr(begin);
        const std::string_view name = word.substr(begin + 2, end - begin - 2);
        const auto variable = std::ranges::find(variables, name, &Variable::name);
        text += variable == variables.end() ? word.substr(begin, end - begin + 1) : variable->value;
        word.remove_prefix(end + 1);
    }
    return text;
}

// API_PORT beside API_HOST=api: together they name somebody else.
bool isHalfOfAddress(const Variable &variable, const Variables &variables)
{
    constexpr std::array kOther {"HOST"sv, "HOSTNAME"sv, "ADDRESS"sv, "ADDR"sv, "SERVICE"sv, "SERVER"sv};
    if (!variable.name.ends_with("_PORT"))
        return false;
    const std::string_view stem = variable.name.substr(0, variable.name.size() - 4); // "API_"
    return std::ranges::any_of(variables, [&](const Variable &other) {
        const bool own = isOneOf(other.value, kEveryAddress) || isOneOf(other.value, kLoopback) || other.value.starts_with('$');
        return !own && other.name.starts_with(stem) && isOneOf(other.name.substr(stem.size()), kOther);
    });
}

struct Word {
    std::string_view text;
    Span at {};
    bool inShell = false;
};

// A command line word by word; the text of a shell's `-c` counts as further words.
class CommandLine
{
public:
    CommandLine(const std::vector<kube::Text> &written, const Variables &variables)
    {
        for (const kube::Text &text : written) {
            std::string_view word = text.value;
            if (word.find("$(") != std::string_view::npos)
                word = m_texts.emplace_back(expand(word, variables));
            if (std::ranges::none_of(word, [](unsigned char c) { return std::isspace(c) != 0; })) {
                m_words.push_back({word, text.at, false});
                continue;
            }
            for (std::string &part : shellWords(word))
                m_words.push_back({m_texts.emplace_back(std::move(part)), text.at, true});
        }
    }

    [[nodiscard]] std::span<const Word> words() const { return m_words; }

private:
    std::deque<std::string> m_texts; // of words that do not stand in the manifest as they are
    std::vector<Word> m_words;
};

// Django's `runserver [address:]port`: without an address it is bound to loopback, without a port it is 8000.
void readRunserver(std::span<const Word> behind, std::vector<Listener> &out)
{
    constexpr int kDjangoDefault = 8000;
    for (const Word &word : behind) {
        if (const auto address = readAddress(word.text)) {
            out.push_back({address->port, true, address->bare || address->loopback, "runserver", word.at});
            return;
        }
    }
    out.push_back({kDjangoDefault, true, true, "runserver", {}});
}

} // namespace

std::vector<Listener> listenersInWords(const std::vector<kube::Text> &words, const Variables &variables)
{
    const CommandLine commandLine(words, variables);
    const std::span<const Word> line = commandLine.words();
    std::vector<Listener> found;
    bool loopback = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto &[word, at, inShell] = line[i];
        const std::size_t equals = word.find('=');
        if (word == "runserver") {
            readRunserver(line.subspan(i + 1), found);
            break;
        }
        loopback = loopback
            || (equals != std::string_view::npos ? bindsToLoopback(word.substr(0, equals), word.substr(equals + 1))
                                                 : i + 1 < line.size() && bindsToLoopback(word, line[i + 1].text));
        if (equals != std::string_view::npos) { // --port=8080, server.port=8080, PORT=8080 before a command
            readSetting(word.substr(0, equals), word.substr(equals + 1), at, inShell, found);
        } else if (word.starts_with('-') && i + 1 < line.size() && readAddress(line[i + 1].text)) {
            ++i;
            readSetting(word, line[i].text, line[i].at, inShell, found);
        } else if (word.starts_with("-p") && portNumber(word.substr(2))) { // -p8080
            readSetting("-p", word.substr(2), at, inShell, found);
        } else if (const auto address = readAddress(word); address && address->every) {
            found.push_back({address->port, true, false, {}, at});
        }
    }
    if (loopback)
        bindToLoopback(found);
    return found;
}

std::vector<Listener> listenersInEnvironment(const Variables &variables)
{
    std::vector<Listener> found;
    bool loopback = false;
    for (const Variable &variable : variables) {
        loopback = loopback || bindsToLoopback(variable.name, variable.value);
        if (!isHalfOfAddress(variable, variables))
            readSetting(variable.name, variable.value, variable.at, false, found);
    }
    if (loopback)
        bindToLoopback(found);
    return found;
}

} // namespace portolan
