// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/nginx.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace portolan::kube {

namespace {

struct Word {
    std::string text;
    Span at {};
};

// One directive with its arguments and, for a block, what stands inside its braces.
struct Directive {
    std::vector<Word> words;
    std::vector<Directive> block;

    [[nodiscard]] std::string_view name() const { return words.empty() ? std::string_view() : words.front().text; }
};

class Parser
{
public:
    explicit Parser(std::string_view text)
        : m_text(text)
    {
    }

    // The directives up to the closing brace or the end.
    std::vector<Directive> directives(int depth = 0)
    {
        constexpr int kDeepest = 32;
        std::vector<Directive> all;
        Directive current;
        for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
            const char c = m_text[m_at];
            if (c == '}') {
                ++m_at;
                break;
            }
            if (c == ';') {
                ++m_at;
                all.push_back(std::exchange(current, {}));
            } else if (c == '{') {
                ++m_at;
                current.block = depth < kDeepest ? directives(depth + 1) : std::vector<Directive>();
                all.push_back(std::exchange(current, {}));
            } else {
                current.words.push_back(word());
            }
        }
        return all;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at] == '#')
                m_at = std::min(m_text.find('\n', m_at), m_text.size());
            else if (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\r' || m_text[m_at] == '\n')
                ++m_at;
            else
                return;
        }
    }

    Word word()
    {
        const std::size_t begin = m_at;
        const char quote = m_text[m_at];
        Word result;
        if (quote == '"' || quote == '\'') {
            const std::size_t end = std::min(m_text.find(quote, begin + 1), m_text.size());
            result.text = m_text.substr(begin + 1, end - begin - 1);
            m_at = std::min(end + 1, m_text.size());
        } else {
            constexpr std::string_view kEnds = " \t\r\n;{}";
            while (m_at < m_text.size() && (kEnds.find(m_text[m_at]) == std::string_view::npos || inVariable(begin)))
                ++m_at;
            result.text = m_text.substr(begin, m_at - begin);
        }
        result.at = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(m_at)};
        return result;
    }

    // `${name}` is part of a word, though it holds braces.
    [[nodiscard]] bool inVariable(std::size_t begin) const
    {
        const char c = m_text[m_at];
        if (c == '{')
            return m_at > begin && m_text[m_at - 1] == '$';
        return c == '}' && m_text.substr(begin, m_at - begin).rfind("${") != std::string_view::npos;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

std::optional<int> portOf(std::string_view digits)
{
    int port = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    const bool whole = error == std::errc() && end == digits.data() + digits.size();
    return whole && port >= 1 && port <= 65535 ? std::optional(port) : std::nullopt;
}

// HOST, HOST:PORT, [IPV6]:PORT; fails on variables and sockets.
std::optional<NginxTarget> address(std::string_view text, Span at)
{
    if (text.empty() || text.find('$') != std::string_view::npos || text.starts_with("unix:"))
        return {};
    const auto bracket = text.rfind(']');
    const auto colon = text.find(':', bracket == std::string_view::npos ? 0 : bracket);
    NginxTarget target;
    target.host = text.substr(0, colon);
    target.at = at;
    if (colon != std::string_view::npos) {
        target.port = portOf(text.substr(colon + 1));
        if (!target.port)
            return {};
    }
    return target;
}

class Reader
{
public:
    NginxConfig read(std::string_view text)
    {
        const auto all = Parser(text).directives();
        collectUpstreams(all);
        collectServers(all, false);
        return std::move(m_config);
    }

private:
    void collectUpstreams(const std::vector<Directive> &directives)
    {
        for (const Directive &directive : directives) {
            if (directive.name() != "upstream" || directive.words.size() < 2) {
                collectUpstreams(directive.block);
                continue;
            }
            auto &servers = m_upstreams[directive.words[1].text];
            for (const Directive &server : directive.block) {
                if (server.name() != "server" || server.words.size() < 2)
                    continue;
                if (auto target = address(server.words[1].text, server.words[1].at))
                    servers.push_back(std::move(*target));
                else
                    ++m_config.leftOut;
            }
        }
    }

    void collectServers(const std::vector<Directive> &directives, bool stream)
    {
        for (const Directive &directive : directives) {
            if (directive.name() == "include")
                ++m_config.leftOut;
            else if (directive.name() == "server" && !directive.block.empty())
                m_config.servers.push_back(server(directive, stream));
            else if (directive.name() != "upstream")
                collectServers(directive.block, stream || directive.name() == "stream");
        }
    }

    NginxServer server(const Directive &block, bool stream)
    {
        NginxServer server;
        server.stream = stream;
        server.at = block.words.front().at;
        for (const Directive &directive : block.block) {
            if (directive.name() == "listen" && directive.words.size() > 1)
                addListen(directive, server);
            else if (directive.name() == "server_name")
                addNames(directive, server);
            else if (stream && directive.name() == "proxy_pass")
                addTargets(directive, server.locations.emplace_back());
        }
        addLocations(block.block, server);
        std::erase_if(server.locations, [](const NginxLocation &location) { return location.targets.empty(); });
        if (server.listens.empty())
            server.listens.push_back({});
        return server;
    }

    void addLocations(const std::vector<Directive> &directives, NginxServer &server)
    {
        for (const Directive &directive : directives) {
            if (directive.name() != "location" || directive.words.size() < 2)
                continue;
            NginxLocation location;
            location.path = directive.words.back().text;
            location.modifier = directive.words.size() > 2 ? directive.words[1].text : "";
            addPasses(directive.block, location);
            server.locations.push_back(std::move(location));
            addLocations(directive.block, server);
        }
    }

    // `proxy_pass`, also below `if` and `limit_except`, and its likes for other protocols.
    void addPasses(const std::vector<Directive> &directives, NginxLocation &location)
    {
        for (const Directive &directive : directives) {
            const std::string_view name = directive.name();
            if (name == "proxy_pass" || name == "grpc_pass" || name == "uwsgi_pass" || name == "fastcgi_pass")
                addTargets(directive, location);
            else if (name != "location")
                addPasses(directive.block, location);
        }
    }

    void addListen(const Directive &directive, NginxServer &server)
    {
        const std::string &text = directive.words[1].text;
        NginxListen listen {.at = directive.words[1].at};
        if (const auto port = portOf(text)) {
            listen.port = *port;
        } else if (const auto target = address(text, directive.words[1].at)) {
            listen.address = target->host;
            listen.port = target->port.value_or(80);
        } else {
            ++m_config.leftOut;
            return;
        }
        for (const Word &word : directive.words) {
            listen.tls |= word.text == "ssl";
            listen.udp |= word.text == "udp";
        }
        // The same port for IPv4 and IPv6 is one port.
        if (std::ranges::find(server.listens, listen.port, &NginxListen::port) == server.listens.end())
            server.listens.push_back(std::move(listen));
    }

    static void addNames(const Directive &directive, NginxServer &server)
    {
        for (std::size_t i = 1; i < directive.words.size(); ++i) {
            if (directive.words[i].text != "_" && !directive.words[i].text.empty())
                server.names.push_back(directive.words[i].text);
        }
    }

    void addTargets(const Directive &directive, NginxLocation &location)
    {
        if (directive.words.size() < 2)
            return;
        const std::string &text = directive.words[1].text;
        const auto scheme = text.find("://");
        const std::size_t begin = scheme == std::string::npos ? 0 : scheme + 3;
        const std::string host = text.substr(begin, text.find('/', begin) - begin);
        const std::string protocol = scheme == std::string::npos ? "" : text.substr(0, scheme);
        const auto upstream = m_upstreams.find(host);
        if (upstream != m_upstreams.end()) {
            for (NginxTarget target : upstream->second)
                add(std::move(target), protocol, location);
        } else if (auto target = address(host, directive.words[1].at)) {
            add(std::move(*target), protocol, location);
        } else {
            ++m_config.leftOut;
        }
    }

    static void add(NginxTarget target, const std::string &protocol, NginxLocation &location)
    {
        target.scheme = protocol;
        if (!target.port && !protocol.empty())
            target.port = protocol == "https" || protocol == "grpcs" ? 443 : 80;
        location.targets.push_back(std::move(target));
    }

    std::map<std::string, std::vector<NginxTarget>> m_upstreams;
    NginxConfig m_config;
};

} // namespace

bool looksLikeNginx(std::string_view text)
{
    for (std::size_t at = text.find("server"); at != std::string_view::npos; at = text.find("server", at + 6)) {
        const std::size_t next = text.find_first_not_of(" \t\r\n", at + 6);
        const bool begins = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\t' || text[at - 1] == '\n' || text[at - 1] == '{';
        if (begins && next != std::string_view::npos && text[next] == '{')
            return true;
    }
    return false;
}

NginxConfig readNginx(std::string_view text)
{
    return Reader().read(text);
}

} // namespace portolan::kube
