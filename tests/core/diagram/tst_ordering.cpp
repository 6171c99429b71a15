// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/layered.h"

#include "core/diagram/measures.h"

#include <QTest>
#include <algorithm>
#include <random>

using namespace portolan;

namespace {

Layered randomGraph(std::uint32_t seed, std::uint32_t perColumn, std::uint32_t edges)
{
    std::mt19937 random(seed);
    Layered graph;
    graph.columns.resize(3);
    for (std::uint32_t i = 0; i < 3 * perColumn; ++i) {
        graph.blocks.push_back({.column = i / perColumn, .height = 84.0 + random() % 200});
        graph.columns[i / perColumn].push_back(i);
    }
    for (std::uint32_t i = 0; i < edges; ++i) {
        const std::uint32_t column = random() % 2;
        graph.edges.push_back({.from = column * perColumn + static_cast<std::uint32_t>(random() % perColumn),
            .to = (column + 1) * perColumn + static_cast<std::uint32_t>(random() % perColumn),
            .fromPort = static_cast<std::uint32_t>(random() % 3),
            .toPort = static_cast<std::uint32_t>(random() % 3),
            .fromY = 63,
            .toY = 63});
    }
    return graph;
}

} // namespace

class OrderingTest : public QObject
{
    Q_OBJECT

private slots:
    void countsCrossings();
    void edgesOfOnePortDoNotCross();
    void orderLosesNothingAndGainsMuch();
    void reversedMatchingIsUntangled();
    void portsDecideTheOrder();
    void placeKeepsOrderAndGaps();
    void placeRunsAMatchingStraight();
};

void OrderingTest::countsCrossings()
{
    Layered graph {.blocks = {{.column = 0}, {.column = 0}, {.column = 1}, {.column = 1}},
        .edges = {{.from = 0, .to = 3}, {.from = 1, .to = 2}},
        .columns = {{0, 1}, {2, 3}}};
    QCOMPARE(crossings(graph), std::size_t {1});
    graph.columns[1] = {3, 2};
    QCOMPARE(crossings(graph), std::size_t {0});
}

void OrderingTest::edgesOfOnePortDoNotCross()
{
    const Layered graph {.blocks = {{.column = 0}, {.column = 0}, {.column = 1}},
        .edges = {{.from = 0, .to = 2, .toPort = 1}, {.from = 1, .to = 2, .toPort = 1}},
        .columns = {{0, 1}, {2}}};
    QCOMPARE(crossings(graph), std::size_t {0});
}

void OrderingTest::orderLosesNothingAndGainsMuch()
{
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        Layered graph = randomGraph(seed, 12, 30);
        const std::size_t before = crossings(graph);
        Layered again = graph;
        order(graph);
        QVERIFY(crossings(graph) < before);
        for (std::uint32_t column = 0; column < 3; ++column) {
            auto sorted = graph.columns[column];
            std::ranges::sort(sorted);
            QCOMPARE(sorted, again.columns[column]);
        }
        order(again);
        QCOMPARE(again.columns, graph.columns);
    }
}

void OrderingTest::reversedMatchingIsUntangled()
{
    Layered graph;
    graph.columns.resize(2);
    for (std::uint32_t i = 0; i < 40; ++i) {
        graph.blocks.push_back({.column = i / 20});
        graph.columns[i / 20].push_back(i);
    }
    for (std::uint32_t i = 0; i < 20; ++i)
        graph.edges.push_back({.from = i, .to = 39 - i});
    order(graph);
    QCOMPARE(crossings(graph), std::size_t {0});
}

void OrderingTest::portsDecideTheOrder()
{
    Layered graph {.blocks = {{.column = 0}, {.column = 1}, {.column = 1}},
        .edges = {{.from = 0, .to = 1, .fromPort = 2}, {.from = 0, .to = 2, .fromPort = 1}},
        .columns = {{0}, {1, 2}}};
    order(graph);
    QCOMPARE(graph.columns[1], (std::vector<std::uint32_t> {2, 1}));
}

void OrderingTest::placeKeepsOrderAndGaps()
{
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        Layered graph = randomGraph(seed, 10, 25);
        order(graph);
        place(graph);
        for (const auto &column : graph.columns) {
            for (std::size_t i = 1; i < column.size(); ++i) {
                const Layered::Block &upper = graph.blocks[column[i - 1]];
                QVERIFY(graph.blocks[column[i]].y >= upper.y + upper.height + measure::kCardGap);
            }
        }
        const auto top = std::ranges::min_element(graph.blocks, {}, &Layered::Block::y);
        QCOMPARE(top->y, 0.0);
    }
}

void OrderingTest::placeRunsAMatchingStraight()
{
    Layered graph;
    graph.columns.resize(2);
    for (std::uint32_t i = 0; i < 10; ++i) {
        graph.blocks.push_back({.column = i / 5, .height = i < 5 ? 84.0 : 116.0 + 30 * (i % 3)});
        graph.columns[i / 5].push_back(i);
    }
    for (std::uint32_t i = 0; i < 5; ++i)
        graph.edges.push_back({.from = i, .to = i + 5, .fromY = 63, .toY = 85});
    order(graph);
    place(graph);
    for (const Layered::Edge &edge : graph.edges)
        QCOMPARE(graph.blocks[edge.from].y + edge.fromY, graph.blocks[edge.to].y + edge.toY);
}

QTEST_GUILESS_MAIN(OrderingTest)
#include "tst_ordering.moc"
