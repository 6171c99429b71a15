// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pinsfile.h"

#include "core/yaml/parse.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace portolan {

namespace {

using yaml::NodeIndex;

constexpr std::string_view kHead = "# Where cards were put by hand in Portolan: px from the top of their part of the picture.\n"
                                   "# One line for each object, in order. Written by the program; may be edited, or deleted.\n";
constexpr std::string_view kIndent = "  ";
constexpr double kFarthest = 1e6; // px

std::optional<double> numberIn(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool good = error == std::errc() && end == text.data() + text.size() && std::isfinite(number);
    return good && number >= 0 && number <= kFarthest ? std::optional(number) : std::nullopt;
}

class Reading
{
public:
    Reading(const std::string &name, const Document &document, PinsRead &out)
        : m_name(name)
        , m_document(document)
        , m_out(out)
    {
    }

    void read(const yaml::Chunk &chunk)
    {
        m_base = chunk.span.begin;
        const yaml::Tree tree = yaml::parse(m_document.text().substr(m_base, chunk.span.size()), chunk.json);
        if (tree.error)
            return complain(tree.error->at.begin, tree.error->message);
        if (tree.empty() || tree[0].style == yaml::Style::Null)
            return;
        if (!tree.isMap(0))
            return complain(tree[0].source.begin, {PORTOLAN_TR("positions are a map of format and pins"), {}});
        const NodeIndex format = tree.find(0, "format");
        if (format == yaml::kNoNode)
            return complain(tree[0].source.begin, {PORTOLAN_TR("\"format: %1\" is missing"), {std::to_string(kPinsFormat)}});
        const std::string_view version = tree[format].value;
        if (version != std::to_string(kPinsFormat))
            return complain(tree[format].source.begin,
                {PORTOLAN_TR("this file is of format %1; this version of Portolan reads format %2 and leaves it as it is"),
                    {std::string(version), std::to_string(kPinsFormat)}});
        if (const NodeIndex pins = tree.find(0, "pins"); pins != yaml::kNoNode)
            readAll(tree, pins);
    }

private:
    void readAll(const yaml::Tree &tree, NodeIndex pins)
    {
        if (!tree.isMap(pins)) {
            if (tree[pins].style != yaml::Style::Null)
                complain(tree[pins].source.begin, {PORTOLAN_TR("pins is a map of objects and their positions"), {}});
            return;
        }
        yaml::forEachMember(tree, pins, [&](NodeIndex key, NodeIndex value) {
            const auto y = tree.isScalar(value) ? numberIn(tree[value].value) : std::nullopt;
            if (y)
                m_out.pins[std::string(tree[key].value)] = *y;
            else
                complain(tree[key].source.begin,
                    {PORTOLAN_TR("the position of %1 is no number from 0 to 1000000"), {std::string(tree[key].value)}});
        });
    }

    void complain(std::uint32_t at, Message message)
    {
        m_out.problems.push_back({m_name, m_document.position(m_base + at), std::move(message)});
    }

    const std::string &m_name;
    const Document &m_document;
    std::uint32_t m_base = 0;
    PinsRead &m_out;
};

std::string keyText(const std::string &id)
{
    const bool plain = !id.empty() && std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("/._-@~").find(c) != std::string_view::npos;
    });
    if (plain && id.front() != '-' && id.front() != '@' && id.front() != '~')
        return id;
    std::string quoted = "\"";
    for (const char c : id) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c == '\n' ? ' ' : c;
    }
    return quoted + '"';
}

std::string lineOf(const std::string &id, double y)
{
    const long long quarters = std::llround(y * 4);
    constexpr std::array<std::string_view, 4> kRest {"", ".25", ".5", ".75"};
    return std::string(kIndent) + keyText(id) + ": " + std::to_string(quarters / 4)
        + std::string(kRest.at(static_cast<std::size_t>(quarters % 4)));
}

std::string whole(const Pins &pins)
{
    std::string text(kHead);
    text += "format: " + std::to_string(kPinsFormat) + '\n';
    text += pins.empty() ? "pins: {}\n" : "pins:\n";
    for (const auto &[id, y] : pins)
        text += lineOf(id, y) + '\n';
    return text;
}

// The key of a line as this program writes it; "" for any other line.
std::string_view keyOfLine(std::string_view line)
{
    const auto colon = line.rfind(": ");
    const bool pin = line.starts_with(kIndent) && colon != std::string_view::npos && line.size() > kIndent.size()
        && line[kIndent.size()] != ' ' && line[kIndent.size()] != '#';
    return pin ? line.substr(kIndent.size(), colon - kIndent.size()) : std::string_view();
}

Pins pinsOf(std::string_view text)
{
    return readPins({}, Document(std::string(text))).pins;
}

// Changes the one line, where every pin has a line of its own.
std::string lineByLine(std::string_view text, const std::string &id, std::optional<double> y)
{
    std::string out;
    const std::string key = keyText(id);
    bool done = !y;
    bool inside = false; // the pins have begun
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::string_view here = inside ? keyOfLine(line) : std::string_view();
        const bool past = inside && !line.empty() && line.front() != ' ' && line.front() != '#';
        if (!done && (past || (!here.empty() && here >= key))) {
            out += lineOf(id, *y) + '\n';
            done = true;
        }
        inside = (inside && !past) || line == "pins:";
        if (here != key || here.empty())
            out.append(line).append("\n");
    }
    if (!done)
        out += lineOf(id, *y) + '\n';
    return out;
}

} // namespace

std::string pinsFileOf(const std::string &project)
{
    if (project.empty())
        return std::string(kPinsName);
    return project + (project.back() == '/' ? "" : "/") + std::string(kPinsName);
}

PinsRead readPins(const std::string &name, const Document &document)
{
    PinsRead read;
    Reading reading(name, document, read);
    for (const yaml::Chunk &chunk : yaml::chunks(document.text())) {
        if (chunk.holdsNode)
            reading.read(chunk);
    }
    return read;
}

std::string withPin(std::string_view text, const std::string &id, std::optional<double> y)
{
    Pins wanted = pinsOf(text);
    if (y)
        wanted[id] = std::round(*y * 4) / 4;
    else
        wanted.erase(id);
    std::string edited = lineByLine(text, id, y);
    return !wanted.empty() && pinsOf(edited) == wanted ? edited : whole(wanted);
}

Pins pinsIn(const std::vector<SourceFile> &files, std::vector<Unread> &unread)
{
    Pins pins;
    for (const SourceFile &file : files) {
        if (file.content != SourceFile::Content::Pins)
            continue;
        PinsRead read = readPins(file.name, *file.document);
        pins.merge(read.pins);
        unread.insert(unread.end(), read.problems.begin(), read.problems.end());
    }
    return pins;
}

} // namespace portolan
