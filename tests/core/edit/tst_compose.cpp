// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/compose.h"

#include <QTest>

#include <random>

using namespace portolan;

class ComposeTest : public QObject
{
    Q_OBJECT
private slots:
    void laterSpansCountInTheEditedText_data();
    void laterSpansCountInTheEditedText();
    void doesWhatBothDoOneAfterTheOther();
};

void ComposeTest::laterSpansCountInTheEditedText_data()
{
    QTest::addColumn<std::vector<Splice>>("first");
    QTest::addColumn<std::vector<Splice>>("second");
    QTest::addColumn<std::vector<Splice>>("both");

    using Splices = std::vector<Splice>;
    QTest::newRow("apart") << Splices {{{0, 1}, "xx"}} << Splices {{{5, 6}, "y"}} << Splices {{{0, 1}, "xx"}, {{4, 5}, "y"}};
    QTest::newRow("the same place twice") << Splices {{{2, 4}, "abc"}} << Splices {{{2, 5}, "d"}} << Splices {{{2, 4}, "d"}};
    QTest::newRow("inside what was inserted")
        << Splices {{{2, 2}, "abc"}} << Splices {{{3, 4}, "X"}} << Splices {{{2, 2}, "aXc"}};
    QTest::newRow("nothing first") << Splices {} << Splices {{{1, 2}, "z"}} << Splices {{{1, 2}, "z"}};
    QTest::newRow("across an edge") << Splices {{{2, 3}, "ab"}} << Splices {{{3, 5}, ""}} << Splices {{{2, 4}, "a"}};
    QTest::newRow("two insertions at one place")
        << Splices {{{2, 2}, "a"}} << Splices {{{3, 3}, "b"}} << Splices {{{2, 2}, "ab"}};
}

void ComposeTest::laterSpansCountInTheEditedText()
{
    QFETCH(std::vector<Splice>, first);
    QFETCH(std::vector<Splice>, second);
    QFETCH(std::vector<Splice>, both);
    QCOMPARE(composed(first, second), both);
}

// Some sorted, disjoint splices of a text of that size.
static std::vector<Splice> randomSplices(std::mt19937 &random, std::size_t size)
{
    std::vector<Splice> splices;
    const auto below = [&](std::size_t limit) { return static_cast<std::uint32_t>(random() % (limit + 1)); };
    for (std::uint32_t at = below(4); at < size; at += 1 + below(6)) {
        const std::uint32_t end = std::min<std::uint32_t>(at + below(4), static_cast<std::uint32_t>(size));
        splices.push_back({{at, end}, std::string(below(3), static_cast<char>('A' + below(25)))});
        at = end;
    }
    return splices;
}

void ComposeTest::doesWhatBothDoOneAfterTheOther()
{
    std::mt19937 random(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same cases on every run
    for (int round = 0; round < 2000; ++round) {
        const std::string text = "abcdefghijklmnopqrstuvwxyz";
        const auto first = randomSplices(random, text.size());
        const std::string between = applied(text, first);
        const auto second = randomSplices(random, between.size());
        QCOMPARE(applied(text, composed(first, second)), applied(between, second));
    }
}

QTEST_GUILESS_MAIN(ComposeTest)
#include "tst_compose.moc"
