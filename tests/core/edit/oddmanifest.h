// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <random>
#include <string>

namespace portolan::test {

// Odd but valid manifests for property tests: every indent from 1 to 8, lists at or behind their key, comments everywhere,
// quotes, anchors, aliases and merges, flow style on one line and on several, block scalars, CRLF, a BOM, JSON, no last line end.
class OddManifest
{
public:
    explicit OddManifest(unsigned seed)
        : m_random(seed)
    {
    }

    unsigned below(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }
    bool oneIn(unsigned chances) { return below(chances) == 0; }

    // A file of one to three documents.
    std::string file()
    {
        if (oneIn(6))
            return (oneIn(4) ? "\n" : "") + json(0, 3) + (oneIn(2) ? "\n" : "");
        m_step = 1 + below(8);
        m_listIndent = oneIn(2) ? 0 : 1 + below(m_step);
        m_dash = oneIn(5) ? 1 + below(4) : 1;
        std::string text = oneIn(4) ? "---\n" : "";
        for (unsigned documents = 1 + below(3); documents > 0; --documents) {
            m_anchors = 0;
            text += oneIn(3) ? "# about what follows\n" : "";
            text += "apiVersion: v1\nkind: Service" + comment() + "metadata: {name: x" + std::to_string(documents) + "}\n";
            text += map(0, 3);
            if (documents > 1)
                text += oneIn(4) ? "...\n---\n" : oneIn(4) ? "--- # next\n" : "---\n";
        }
        if (oneIn(6))
            text.pop_back();
        if (oneIn(5))
            text = withCrLf(text);
        return (oneIn(8) ? "\xEF\xBB\xBF" : "") + text;
    }

private:
    static std::string withCrLf(const std::string &text)
    {
        std::string out;
        for (const char c : text)
            out += c == '\n' ? "\r\n" : std::string(1, c);
        return out;
    }
    static std::string blanks(std::size_t count) { return std::string(count, ' '); }

    std::string word()
    {
        constexpr std::array kWords {"web", "80", "8080", "http", "x-y", "a.b/c", "true", "'on'", "~", "\"a\\tb\"", "''", "0x1F",
            "web:80", "1.5", "it is", "'it''s'", "\"80\"", "null", "\"#no\"", "a#b"};
        return kWords[below(kWords.size())];
    }
    std::string key()
    {
        const std::string name = "k" + std::to_string(m_keys++);
        return oneIn(8) ? '"' + name + '"' : oneIn(8) ? '\'' + name + '\'' : name;
    }
    std::string comment() { return oneIn(5) ? " # see: [x] 'y\n" : "\n"; }
    std::string between(std::size_t indent) { return oneIn(8) ? (oneIn(2) ? "\n" : blanks(indent) + "# a: comment\n") : ""; }
    std::string anchor() { return oneIn(4) ? "&a" + std::to_string(m_anchors++) + ' ' : ""; }

    std::string flow(unsigned depth)
    {
        if (depth == 0 || oneIn(3))
            return word();
        const bool isMap = oneIn(2);
        std::string text(1, isMap ? '{' : '[');
        for (unsigned i = below(4); i > 0; --i)
            text += (text.size() > 1 ? (oneIn(4) ? "," : ", ") : "") + (isMap ? key() + ": " : "") + flow(depth - 1);
        return text + (isMap ? '}' : ']');
    }
    std::string wideFlow(std::size_t indent)
    {
        std::string text = "[\n";
        for (unsigned i = 1 + below(3); i > 0; --i)
            text += blanks(indent + 2) + flow(1) + (i > 1 || oneIn(3) ? "," : "") + comment();
        return text + blanks(indent) + ']';
    }
    std::string blockScalar(std::size_t indent)
    {
        constexpr std::array kHeads {"|", ">", "|-", ">+", "|+", "|2"};
        const std::string head = kHeads[below(kHeads.size())];
        const std::string lead = blanks(head == "|2" ? indent + 2 : indent + 1 + below(4));
        return head + "\n" + lead + "# no comment: 80\n" + (oneIn(3) ? "\n" : "") + lead + "port: 80\n";
    }
    // What follows `key:` or `-`, to the end of its last line; `indent` is that of the key.
    std::string value(std::size_t indent, unsigned depth)
    {
        if (depth > 0 && oneIn(3))
            return (oneIn(8) ? " &a" + std::to_string(m_anchors++) : "") + comment() + map(indent + m_step, depth - 1);
        if (depth > 0 && oneIn(3))
            return comment() + list(indent + m_listIndent, depth - 1);
        switch (below(9)) {
        case 0:
            return ' ' + blockScalar(indent);
        case 1:
            return ' ' + flow(2) + comment();
        case 2:
            return ' ' + wideFlow(indent + 1) + comment();
        case 3:
        case 4:
            return m_anchors > 0 ? " *a" + std::to_string(below(m_anchors)) + comment() : comment();
        default:
            return ' ' + anchor() + word() + comment();
        }
    }
    std::string map(std::size_t indent, unsigned depth, bool behindDash = false)
    {
        std::string text;
        for (unsigned i = 1 + below(4); i > 0; --i) {
            const std::string name = key();
            text += (behindDash && text.empty() ? std::string() : between(indent)) + blanks(indent) + name + ':'
                + value(indent, depth);
        }
        return text;
    }
    std::string list(std::size_t indent, unsigned depth)
    {
        std::string text;
        for (unsigned i = 1 + below(3); i > 0; --i) {
            text += between(indent) + blanks(indent) + '-';
            if (depth > 0 && oneIn(2))
                text += map(indent + 1 + m_dash, depth - 1, true).erase(0, indent + 1);
            else
                text += ' ' + flow(1) + comment();
        }
        return text;
    }
    std::string json(std::size_t indent, unsigned depth)
    {
        constexpr std::array kScalars {"80", "\"http\"", "true", "null", "-1.5e3", "\"a\\\"b\\u00e9\"", "\"\"", "\"80\""};
        if (depth == 0 || (indent > 0 && oneIn(3)))
            return kScalars[below(kScalars.size())];
        const bool isMap = indent == 0 || oneIn(2);
        if (indent == 0)
            m_pretty = oneIn(2);
        const std::string line = m_pretty ? '\n' + blanks(indent + 2) : "";
        std::string text(1, isMap ? '{' : '[');
        if (indent == 0)
            text += line + R"("apiVersion": "v1",)" + line + R"("kind": "Service")";
        for (unsigned i = below(4); i > 0; --i)
            text += (text.size() > 1 ? "," : "") + line
                + (isMap ? "\"k" + std::to_string(m_keys++) + (m_pretty ? "\": " : "\":") : "") + json(indent + 2, depth - 1);
        return text + (m_pretty && text.size() > 1 ? '\n' + blanks(indent) : "") + (isMap ? '}' : ']');
    }

    std::mt19937 m_random;
    std::size_t m_step = 2, m_listIndent = 2, m_dash = 1;
    unsigned m_keys = 0;
    unsigned m_anchors = 0;
    bool m_pretty = false;
};

} // namespace portolan::test
