// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/diff.h"
#include "core/text/document.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace portolan;

class DiffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splicesMakeTheNewText_data();
    void splicesMakeTheNewText();
    void randomTextsAreMade();
    void oneChangedLineIsOneSplice();
    void unifiedDiffReadsLikeDiff();
    void missingLastLineEndIsSaid();
    void largeDifferentTextsStayCheap();
};

namespace {

std::string made(const std::string &before, const std::string &after)
{
    Document document(before);
    return document.apply(minimalDiff(before, after)) ? document.raw() : "the splices do not fit";
}

} // namespace

void DiffTest::splicesMakeTheNewText_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::addColumn<int>("splices");
    QTest::newRow("equal") << std::string("a\nb\n") << std::string("a\nb\n") << 0;
    QTest::newRow("both empty") << std::string() << std::string() << 0;
    QTest::newRow("from empty") << std::string() << std::string("a\n") << 1;
    QTest::newRow("to empty") << std::string("a\nb") << std::string() << 1;
    QTest::newRow("line added") << std::string("a\nc\n") << std::string("a\nb\nc\n") << 1;
    QTest::newRow("line removed") << std::string("a\nb\nc\n") << std::string("a\nc\n") << 1;
    QTest::newRow("two places") << std::string("a\nb\nc\nd\ne\n") << std::string("A\nb\nc\nd\nE\n") << 2;
    QTest::newRow("last line end goes") << std::string("a\nb\n") << std::string("a\nb") << 1;
    QTest::newRow("repeated lines") << std::string("x\nx\nx\n") << std::string("x\nx\n") << 1;
    QTest::newRow("line ends change") << std::string("a\r\nb\r\n") << std::string("a\nb\n") << 1;
}

void DiffTest::splicesMakeTheNewText()
{
    QFETCH(std::string, before);
    QFETCH(std::string, after);
    QFETCH(int, splices);
    QCOMPARE(made(before, after), after);
    QCOMPARE(static_cast<int>(minimalDiff(before, after).size()), splices);
}

void DiffTest::randomTextsAreMade()
{
    std::mt19937 random(3);
    const auto text = [&random] {
        std::string lines;
        for (unsigned count = random() % 12; count > 0; --count)
            lines += std::string(1, static_cast<char>('a' + random() % 4)) + (random() % 9 == 0 ? "" : "\n");
        return lines;
    };
    for (int round = 0; round < 3000; ++round) {
        const std::string before = text();
        const std::string after = text();
        QCOMPARE(made(before, after), after);
    }
}

void DiffTest::oneChangedLineIsOneSplice()
{
    const auto splices = minimalDiff("a\nport: 80\nb\n", "a\nport: 81\nb\n");
    QCOMPARE(splices.size(), 1U);
    QVERIFY((splices[0] == Splice {{2, 11}, "port: 81\n"}));
}

void DiffTest::unifiedDiffReadsLikeDiff()
{
    const std::string before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n";
    const std::string after = "1\n2\n3\nfour\n5\n6\n7\n8\n9\n10\n11\n12\n13\n15\n";
    QCOMPARE(unifiedDiff(before, after, "x.yaml"),
        std::string("--- a/x.yaml\n"
                    "+++ b/x.yaml\n"
                    "@@ -1,7 +1,7 @@\n"
                    " 1\n"
                    " 2\n"
                    " 3\n"
                    "-4\n"
                    "+four\n"
                    " 5\n"
                    " 6\n"
                    " 7\n"
                    "@@ -11,5 +11,4 @@\n"
                    " 11\n"
                    " 12\n"
                    " 13\n"
                    "-14\n"
                    " 15\n"));
    QCOMPARE(unifiedDiff(before, before, "x.yaml"), std::string());
    QVERIFY(unifiedDiff("", "a\n", "x").find("@@ -0,0 +1 @@\n+a\n") != std::string::npos);
}

void DiffTest::missingLastLineEndIsSaid()
{
    QCOMPARE(unifiedDiff("a\nb", "a\nb\n", "x"),
        std::string("--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n"));
}

void DiffTest::largeDifferentTextsStayCheap()
{
    std::string before;
    std::string after;
    for (int line = 0; line < 200'000; ++line) {
        before += "old " + std::to_string(line) + '\n';
        after += "new " + std::to_string(line) + '\n';
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(minimalDiff("same\n" + before, "same\n" + after).size(), 1U);
    QVERIFY(timer.elapsed() < 20'000); // quadratic would be hours
}

QTEST_GUILESS_MAIN(DiffTest)
#include "tst_textdiff.moc"
