// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/document.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace portolan;
Q_DECLARE_METATYPE(std::vector<Splice>)

class DocumentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void applyThenUndo_data();
    void applyThenUndo();
    void refusesWhatDoesNotFit();
    void positionsCountFromOneAndLeaveTheBomOut();
    void offsetsAreClampedToTheText();
    void linesHaveNoLineEnds();
    void lineEndIsThatOfTheFirstLine_data();
    void lineEndIsThatOfTheFirstLine();
    void lineIndexFollowsRandomEdits();
    void hashTellsTextsApart();
};

namespace {

std::vector<Splice> randomSplices(std::mt19937 &random, std::size_t size)
{
    const auto upTo = [&random](std::size_t most) { return static_cast<std::uint32_t>(random() % (most + 1)); };
    std::vector<Splice> splices;
    std::uint32_t at = 0;
    for (std::uint32_t count = upTo(3); count > 0; --count) {
        const std::uint32_t begin = at + upTo((size - at) / 2);
        at = begin + upTo(std::min<std::size_t>(size - begin, 4));
        std::string text;
        for (std::uint32_t length = upTo(6); length > 0; --length)
            text += random() % 3 == 0 ? '\n' : 'x';
        splices.push_back({{begin, at}, text});
    }
    return splices;
}

std::vector<std::uint32_t> lineStarts(const Document &document)
{
    std::vector<std::uint32_t> starts;
    for (std::uint32_t line = 1; line <= document.lineCount(); ++line)
        starts.push_back(document.offset({line, 1}));
    return starts;
}

} // namespace

void DocumentTest::applyThenUndo_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::vector<Splice>>("splices");
    QTest::addColumn<std::string>("after");

    QTest::newRow("none") << std::string("a") << std::vector<Splice> {} << std::string("a");
    QTest::newRow("replace") << std::string("port: 80\n") << std::vector<Splice> {{{6, 8}, "8080"}}
                             << std::string("port: 8080\n");
    QTest::newRow("insert at the end") << std::string("a: 1\n") << std::vector<Splice> {{{5, 5}, "b: 2\n"}}
                                       << std::string("a: 1\nb: 2\n");
    QTest::newRow("two at once") << std::string("aXbYc") << std::vector<Splice> {{{1, 2}, "--"}, {{3, 4}, ""}}
                                 << std::string("a--bc");
    QTest::newRow("two insertions at one place")
        << std::string("ab") << std::vector<Splice> {{{1, 1}, "x"}, {{1, 1}, "y"}} << std::string("axyb");
    QTest::newRow("CRLF is kept") << std::string("p: 1\r\n") << std::vector<Splice> {{{3, 4}, "2"}} << std::string("p: 2\r\n");
    QTest::newRow("BOM is kept") << std::string("\xEF\xBB\xBFp: 1\n") << std::vector<Splice> {{{3, 4}, "2"}}
                                 << std::string("\xEF\xBB\xBFp: 2\n");
    QTest::newRow("into an empty text") << std::string() << std::vector<Splice> {{{0, 0}, "a\nb"}} << std::string("a\nb");
}

void DocumentTest::applyThenUndo()
{
    QFETCH(std::string, before);
    QFETCH(std::vector<Splice>, splices);
    QFETCH(std::string, after);

    Document document(before);
    const auto undo = document.apply(splices);
    QVERIFY(undo);
    QCOMPARE(document.raw(), after);
    QCOMPARE(document.hash(), hashOf(after));
    QVERIFY(document.apply(*undo));
    QCOMPARE(document.raw(), before);
}

void DocumentTest::refusesWhatDoesNotFit()
{
    Document document("abc");
    const std::vector<std::vector<Splice>> unfit {
        {{{2, 9}, "x"}}, {{{2, 1}, "x"}}, {{{1, 2}, "x"}, {{0, 1}, "y"}}, {{{0, 2}, "x"}, {{1, 3}, "y"}}};
    for (const auto &splices : unfit) {
        QVERIFY(!document.fits(splices));
        QVERIFY(!document.apply(splices));
        QCOMPARE(document.raw(), std::string("abc"));
    }
}

void DocumentTest::positionsCountFromOneAndLeaveTheBomOut()
{
    const Document document("\xEF\xBB\xBF"
                            "ab\ncd\n");
    QVERIFY(document.hasBom());
    QCOMPARE(document.text(), std::string_view("ab\ncd\n"));
    QCOMPARE(document.lineCount(), 3U);
    QVERIFY((document.position(0) == Position {1, 1}));
    QVERIFY((document.position(2) == Position {1, 3}));
    QVERIFY((document.position(3) == Position {2, 1}));
    QVERIFY((document.position(99) == Position {3, 1}));
}

void DocumentTest::offsetsAreClampedToTheText()
{
    const Document document("ab\r\ncd");
    QCOMPARE(document.offset({1, 1}), 0U);
    QCOMPARE(document.offset({1, 99}), 2U);
    QCOMPARE(document.offset({2, 2}), 5U);
    QCOMPARE(document.offset({3, 1}), 6U);
    QCOMPARE(document.offset({0, 0}), 0U);
}

void DocumentTest::linesHaveNoLineEnds()
{
    const Document document("ab\r\ncd\n\nx");
    QCOMPARE(document.line(1), std::string_view("ab"));
    QCOMPARE(document.line(2), std::string_view("cd"));
    QCOMPARE(document.line(3), std::string_view());
    QCOMPARE(document.line(4), std::string_view("x"));
    QCOMPARE(document.line(0), std::string_view());
    QCOMPARE(document.line(5), std::string_view());
}

void DocumentTest::lineEndIsThatOfTheFirstLine_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("lineEnd");
    QTest::newRow("none") << std::string("a") << std::string("\n");
    QTest::newRow("unix") << std::string("a\nb\r\n") << std::string("\n");
    QTest::newRow("dos") << std::string("a\r\nb\n") << std::string("\r\n");
    QTest::newRow("empty first line") << std::string("\na\r\n") << std::string("\n");
}

void DocumentTest::lineEndIsThatOfTheFirstLine()
{
    QFETCH(std::string, text);
    QFETCH(std::string, lineEnd);
    QCOMPARE(std::string(Document(text).lineEnd()), lineEnd);
}

void DocumentTest::lineIndexFollowsRandomEdits()
{
    std::mt19937 random(7);
    Document document("\xEF\xBB\xBF");
    for (int round = 0; round < 2000; ++round) {
        const std::string before = document.raw();
        const auto undo = document.apply(randomSplices(random, document.text().size()));
        QVERIFY(undo);
        QVERIFY(lineStarts(document) == lineStarts(Document(document.raw())));
        if (round % 3 == 0)
            QVERIFY(document.apply(*undo) && document.raw() == before && lineStarts(document) == lineStarts(Document(before)));
    }
}

void DocumentTest::hashTellsTextsApart()
{
    const std::string text(1000, 'a');
    QCOMPARE(hashOf(text), hashOf(text));
    QVERIFY(hashOf(text, 1) != hashOf(text, 2));
    QVERIFY(hashOf("") != hashOf(std::string_view("\0", 1)));
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string other = text;
        other[i] = 'b';
        QVERIFY(hashOf(other) != hashOf(text));
        QVERIFY(hashOf(std::string_view(text).substr(0, i)) != hashOf(text));
    }
    // The same on every machine and in every version: caches and file stamps may outlive the program.
    QCOMPARE(hashOf("portolan"), 9130373741594609343ULL);
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "tst_document.moc"
