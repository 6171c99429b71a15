// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <random>
#include <string>
#include <vector>

// Texts for property tests: documents in every style YAML and JSON have, and the same with a few bytes wrong.
class RandomYaml
{
public:
    explicit RandomYaml(unsigned seed)
        : m_random(seed)
    {
    }

    unsigned below(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }
    bool oneIn(unsigned chances) { return below(chances) == 0; }

    // A block map of at least one member.
    std::string document()
    {
        m_lineEnd = oneIn(8) ? "\r\n" : "\n";
        std::string text = oneIn(3) ? "---" + m_lineEnd : "";
        text += blockMap(0, 3);
        if (oneIn(12))
            text.resize(text.size() - m_lineEnd.size());
        return text;
    }

    std::string json()
    {
        m_lineEnd = "\n";
        const bool pretty = oneIn(2);
        return jsonValue(0, 3, pretty, true) + "\n";
    }

    std::string damaged(std::string text)
    {
        constexpr std::array kPieces {": ", "- ", " #", "\n  ", "? ", "|", ">", "'", "\"", "{", "}", "[", "]", ",", "&a ", "*a",
            "!t ", "<<: ", "---\n", "...\n", "\t", "\r\n", "~", "null", "%", "@", "\\", " ", "\n", "#", "-", ":", "\xC3\xA9"};
        for (unsigned edits = 1 + below(3); edits > 0 && !text.empty(); --edits) {
            const unsigned at = below(static_cast<unsigned>(text.size()));
            if (oneIn(3))
                text.erase(at, 1 + below(3));
            else
                text.insert(at, kPieces[below(kPieces.size())]);
        }
        return text;
    }

private:
    std::string word()
    {
        constexpr std::array kWords {
            "a", "port", "name", "80", "8080", "http", "x-y", "a.b/c", "true", "n", "~", "0x1F", "web:80", "1.5", "it is", "a#b"};
        return kWords[below(kWords.size())];
    }

    std::string comment() { return (oneIn(6) ? " # see: [x] 'y" : "") + m_lineEnd; }
    std::string blank(unsigned indent)
    {
        return oneIn(10) ? std::string(below(indent + 2), ' ') + (oneIn(2) ? "# c" : "") + m_lineEnd : "";
    }

    std::string scalar(bool flow)
    {
        switch (below(flow ? 4 : 5)) {
        case 0:
            return '"' + word() + '"';
        case 1:
            return '\'' + word() + '\'';
        case 4:
            return word() + " x, [y]";
        default:
            return word() == "~" ? "null" : word();
        }
    }

    std::string flow(unsigned depth)
    {
        if (depth == 0 || oneIn(2))
            return scalar(true);
        const bool map = oneIn(2);
        std::string text;
        for (unsigned i = below(4); i > 0; --i)
            text += (text.empty() ? "" : ", ") + (map ? key() + ": " : "") + flow(depth - 1);
        return (map ? '{' : '[') + text + (map ? '}' : ']');
    }

    std::string key() { return oneIn(5) ? "\"k" + std::to_string(m_keys++) + '"' : "k" + std::to_string(m_keys++); }

    std::string block(unsigned indent)
    {
        std::string text = oneIn(2) ? "|" : "|-";
        text += comment();
        for (unsigned lines = 1 + below(3); lines > 0; --lines)
            text += (oneIn(6) ? "" : std::string(indent + 2 + (lines == 1 ? 0 : below(2)), ' ') + "text: - #") + m_lineEnd;
        return text + std::string(indent + 2, ' ') + "end" + m_lineEnd;
    }

    // What follows a key or a dash in column `indent`, up to the line's end.
    std::string value(unsigned indent, unsigned depth, bool inMap)
    {
        const unsigned kind = below(8);
        if (depth > 0 && kind == 0)
            return comment() + blockMap(indent + 1 + below(4), depth - 1);
        if (depth > 0 && kind == 1)
            return comment() + blockSequence(indent + (inMap ? below(3) : 1 + below(2)), depth - 1);
        if (kind == 2)
            return comment();
        if (kind == 3)
            return ' ' + block(indent);
        if (kind == 4)
            return ' ' + flow(2) + comment();
        if (kind == 5 && oneIn(4))
            return " x" + m_lineEnd + std::string(indent + 1, ' ') + "y" + m_lineEnd;
        if (kind == 6 && oneIn(4))
            return " &a" + std::to_string(m_keys++) + ' ' + scalar(false) + comment();
        return ' ' + scalar(false) + comment();
    }

    std::string blockMap(unsigned indent, unsigned depth)
    {
        std::string text;
        for (unsigned members = 1 + below(4); members > 0; --members)
            text += blank(indent) + std::string(indent, ' ') + key() + ':' + value(indent, depth, true);
        return text;
    }

    std::string blockSequence(unsigned indent, unsigned depth)
    {
        std::string text;
        for (unsigned items = 1 + below(3); items > 0; --items) {
            text += blank(indent) + std::string(indent, ' ') + '-';
            if (depth > 0 && oneIn(2))
                text += ' ' + blockMap(indent + 2, depth - 1).substr(indent + 2);
            else
                text += value(indent, depth, false);
        }
        return text;
    }

    std::string jsonValue(unsigned indent, unsigned depth, bool pretty, bool map)
    {
        if (!map && (depth == 0 || oneIn(2))) {
            constexpr std::array kScalars {"80", "\"http\"", "true", "null", "-1.5e3", "\"a\\\"b\\u00e9\"", "\"\"", "\"80\""};
            return kScalars[below(kScalars.size())];
        }
        const bool object = map || oneIn(2);
        const std::string lineBreak = pretty ? '\n' + std::string(indent + 2, ' ') : "";
        std::string text;
        for (unsigned i = map ? 1 + below(4) : below(4); i > 0; --i) {
            text += (text.empty() ? "" : ",") + lineBreak
                + (object ? "\"k" + std::to_string(m_keys++) + (pretty ? "\": " : "\":") : "");
            text += jsonValue(indent + 2, depth == 0 ? 0 : depth - 1, pretty, false);
        }
        if (pretty && !text.empty())
            text += '\n' + std::string(indent, ' ');
        return (object ? '{' : '[') + text + (object ? '}' : ']');
    }

    std::mt19937 m_random;
    std::string m_lineEnd = "\n";
    unsigned m_keys = 0;
};
