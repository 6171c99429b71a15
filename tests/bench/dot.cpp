// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/dot.h"

#include <algorithm>
#include <fstream>
#include <simdjson.h>
#include <sstream>

namespace portolan::bench {

namespace {

// Adds one component as cards n0, n1 … from `first` on; the link's number travels in its comment.
void addComponent(std::ostream &out, const Component &component, std::size_t first)
{
    for (std::size_t card = 0; card < component.cards.size(); ++card) {
        const LinkedCard &linked = component.cards[card];
        out << 'n' << first + card << " [label=<<TABLE CELLBORDER=\"0\" CELLSPACING=\"0\">";
        for (std::size_t row = 0; row < linked.rows.size(); ++row)
            out << "<TR><TD PORT=\"p" << row << "\" FIXEDSIZE=\"TRUE\" WIDTH=\"" << static_cast<int>(std::max(40.0, linked.width))
                << "\" HEIGHT=\"34\"></TD></TR>";
        out << "</TABLE>>];\n";
    }
    for (std::size_t i = 0; i < component.links.size(); ++i) {
        const Link &link = component.links[i];
        out << 'n' << first + link.from.card << ":p" << link.from.row << ":e -> n" << first + link.to.card << ":p" << link.to.row
            << ":w [arrowhead=none, comment=" << i << "];\n";
    }
}

void writeGraph(const std::string &file, const std::vector<const Component *> &components, DotLines lines)
{
    std::ofstream out(file);
    out << "digraph { rankdir=LR; splines=" << (lines == DotLines::Straight ? "line" : "true")
        << "; nodesep=0.22; ranksep=0.8; node [shape=plain];\n";
    std::size_t first = 0;
    for (const Component *component : components) {
        addComponent(out, *component, first);
        first += component->cards.size();
    }
    out << "}\n";
}

// Graphviz writes a spline as "x,y x,y …", an arrow's tip in front as "e,x,y".
std::vector<Point> pointsOf(std::string_view text)
{
    std::vector<Point> points;
    std::istringstream words {std::string(text)};
    std::string word;
    while (words >> word) {
        const std::size_t comma = word.find(',');
        if (word[0] != 'e' && word[0] != 's' && comma != std::string::npos)
            points.push_back({std::stod(word.substr(0, comma)), std::stod(word.substr(comma + 1))});
    }
    return points;
}

std::vector<std::vector<Point>> linesIn(const std::string &file, std::size_t count, DotLines lines)
{
    std::vector<std::vector<Point>> result(count);
    simdjson::dom::parser parser;
    simdjson::dom::array edges;
    if (parser.load(file)["edges"].get(edges))
        giveUp("cannot read what dot wrote");
    for (const auto &edge : edges) {
        std::string_view comment;
        std::string_view place;
        if (edge["comment"].get(comment) || edge["pos"].get(place))
            giveUp("dot left out a link");
        const std::vector<Point> points = pointsOf(place);
        result[std::stoul(std::string(comment))]
            = lines == DotLines::Straight ? std::vector {points.front(), points.back()} : flattened(points);
    }
    return result;
}

} // namespace

DotDrawing drawnByDot(const Component &component, DotLines lines, const std::string &folder)
{
    const std::string in = folder + "/part.dot";
    const std::string out = folder + "/part.json";
    writeGraph(in, {&component}, lines);
    const Cost cost = costOf(Command {"dot", "-Tjson", in, "-o", out});
    return {cost, linesIn(out, component.links.size(), lines)};
}

Cost plainDot(const std::vector<Component> &components, const std::string &folder, int limitSeconds)
{
    std::vector<const Component *> all;
    all.reserve(components.size());
    for (const Component &component : components)
        all.push_back(&component);
    const std::string in = folder + "/whole.dot";
    writeGraph(in, all, DotLines::Splines);
    constexpr int kTimedOut = 124; // timeout(1)
    return costOf(
        Command {"timeout", std::to_string(limitSeconds), "dot", "-Tjson", in, "-o", folder + "/whole.json"}, kTimedOut);
}

} // namespace portolan::bench
