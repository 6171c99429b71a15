// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/looks.h"
#include "tests/core/diagram/systems.h"

#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

// Remembers what is drawn.
class Recorder : public Canvas
{
public:
    struct Shape {
        Rect rect;
        Fill fill;
        Stroke stroke;
    };
    struct Writing {
        Point at;
        std::string text;
        double size;
        Colour colour;
    };
    struct Line {
        Stroke stroke;
        bool arrow = false;
    };

    void roundRect(const Rect &rect, double /*radius*/, Fill fill, Stroke stroke) override
    {
        shapes.push_back({rect, fill, stroke});
    }
    void circle(Point centre, double radius, Fill fill, Stroke stroke) override
    {
        shapes.push_back({{centre.x - radius, centre.y - radius, 2 * radius, 2 * radius}, fill, stroke});
    }
    void line(Point /*from*/, Point /*to*/, Stroke stroke) override { lines.push_back({stroke, false}); }
    void path(std::span<const Point> /*curve*/, Stroke stroke, bool arrow) override { lines.push_back({stroke, arrow}); }
    void text(Point baseline, std::string_view utf8, Face /*face*/, double size, Colour colour, double /*opacity*/,
        Anchor /*anchor*/) override
    {
        texts.push_back({baseline, std::string(utf8), size, colour});
    }

    std::vector<Shape> shapes;
    std::vector<Writing> texts;
    std::vector<Line> lines;
};

Recorder drawn(const Item &item, const Theme &theme, Detail detail = Detail::Full)
{
    Drawing drawing;
    drawing.items.push_back(item);
    Recorder recorder;
    draw(recorder, drawing, 0, theme, detail);
    return recorder;
}

Item pill(ItemStatus status)
{
    return {.type = ItemType::Pill, .status = status, .portKind = 4, .rect = {0, 0, 60, 22}, .text = "80"};
}

} // namespace

class LooksTest : public QObject
{
    Q_OBJECT

private slots:
    void aPortIsAPillWithANumeral();
    void aBrokenPortIsDashedInTheWarningColour();
    void aHollowPortIsDotted();
    void anIdlePortIsGrey();
    void aWireHasTheColourOfThePortItLeaves();
    void aBrokenWireEndsInACross();
    void farOutCardsAreBlocksWithNames();
    void fartherOutOnlyBlocksRemain();
    void nothingIsUnderTenPixels();
    void detailFollowsTheScale();
};

void LooksTest::aPortIsAPillWithANumeral()
{
    const Recorder recorder = drawn(pill(ItemStatus::Ok), lightTheme());
    QCOMPARE(recorder.shapes.size(), std::size_t {2});
    QCOMPARE(recorder.shapes[0].stroke.colour, lightTheme().port[4]);
    QCOMPARE(recorder.shapes[1].fill.colour, lightTheme().port[4]);
    QCOMPARE(recorder.texts[0].text, std::string("4"));
    QCOMPARE(recorder.texts[0].colour, lightTheme().numeral[4]);
    QCOMPARE(recorder.texts[1].text, std::string("80"));
}

void LooksTest::aBrokenPortIsDashedInTheWarningColour()
{
    const Recorder recorder = drawn(pill(ItemStatus::Broken), darkTheme());
    QCOMPARE(recorder.shapes[0].stroke.colour, darkTheme().broken);
    QCOMPARE(recorder.shapes[0].stroke.line, Stroke::Line::Dashed);
}

void LooksTest::aHollowPortIsDotted()
{
    const Recorder recorder = drawn(pill(ItemStatus::Hollow), lightTheme());
    QCOMPARE(recorder.shapes[0].stroke.line, Stroke::Line::Dotted);
    QCOMPARE(recorder.shapes[1].fill.colour, lightTheme().card);
}

void LooksTest::anIdlePortIsGrey()
{
    const Recorder recorder = drawn(pill(ItemStatus::Idle), lightTheme());
    QCOMPARE(recorder.shapes[0].stroke.colour, lightTheme().quietText);
    QCOMPARE(recorder.texts[1].colour, lightTheme().quietText);
}

void LooksTest::aWireHasTheColourOfThePortItLeaves()
{
    const Item wire {.type = ItemType::Wire, .portKind = 3, .from = 0, .to = 0, .curve = {{0, 0}, {5, 0}, {5, 9}, {10, 9}}};
    const Recorder recorder = drawn(wire, lightTheme());
    QCOMPARE(recorder.lines.size(), std::size_t {1});
    QCOMPARE(recorder.lines[0].stroke.colour, lightTheme().port[3]);
    QVERIFY(recorder.lines[0].arrow);
}

void LooksTest::aBrokenWireEndsInACross()
{
    const Item wire {.type = ItemType::Wire,
        .status = ItemStatus::Broken,
        .portKind = 3,
        .from = 0,
        .curve = {{0, 0}, {5, 0}, {5, 0}, {10, 0}}};
    const Recorder recorder = drawn(wire, lightTheme());
    QCOMPARE(recorder.lines.size(), std::size_t {3});
    QCOMPARE(recorder.lines[0].stroke.line, Stroke::Line::Dashed);
    QVERIFY(!recorder.lines[0].arrow);
    for (const Recorder::Line &line : recorder.lines)
        QCOMPARE(line.stroke.colour, lightTheme().broken);
}

void LooksTest::farOutCardsAreBlocksWithNames()
{
    const Item card {.type = ItemType::Card, .rect = {0, 0, 320, 84}, .id = "Service/n/web", .text = "web"};
    const Recorder recorder = drawn(card, lightTheme(), Detail::Block);
    QCOMPARE(recorder.texts.size(), std::size_t {1});
    QCOMPARE(recorder.texts[0].text, std::string("web"));
    QVERIFY(recorder.texts[0].size > 30);
    QVERIFY(drawn(pill(ItemStatus::Ok), lightTheme(), Detail::Block).shapes.empty());
}

void LooksTest::fartherOutOnlyBlocksRemain()
{
    const Item card {.type = ItemType::Card, .rect = {0, 0, 320, 84}, .id = "Service/n/web", .text = "web"};
    const Recorder recorder = drawn(card, lightTheme(), Detail::Tile);
    QVERIFY(recorder.texts.empty());
    QCOMPARE(recorder.shapes.size(), std::size_t {1});
}

void LooksTest::nothingIsUnderTenPixels()
{
    RandomSystem system(11);
    const DisplayList list = pictureOf(system.joined(system.make(20), false));
    Recorder recorder;
    for (const PlacedDrawing &part : list.parts) {
        for (ItemIndex i = 0; i < part.drawing->items.size(); ++i)
            draw(recorder, *part.drawing, i, lightTheme());
    }
    for (ItemIndex i = 0; i < list.frame->items.size(); ++i)
        draw(recorder, *list.frame, i, lightTheme());
    for (const Recorder::Writing &text : recorder.texts)
        QVERIFY2(text.size >= 10, text.text.c_str());
}

void LooksTest::detailFollowsTheScale()
{
    QCOMPARE(detailAt(1), Detail::Full);
    QCOMPARE(detailAt(0.3), Detail::Block);
    QCOMPARE(detailAt(0.05), Detail::Tile);
}

QTEST_GUILESS_MAIN(LooksTest)
#include "tst_looks.moc"
