// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/fonttable.h"
#include "core/diagram/lines.h"

#include <QTest>

using namespace portolan;

class TextMetricsTest : public QObject
{
    Q_OBJECT

private slots:
    void monoIsSixTenthsOfAnEm();
    void facesDiffer();
    void lackingGlyphsAreOneEm();
    void strayBytesCountAsOneCharacter();
    void elides_data();
    void elides();
    void wrapsAtSpaces();
    void breaksAWordThatIsWiderThanALine();
};

void TextMetricsTest::monoIsSixTenthsOfAnEm()
{
    for (const Face face : {Face::Mono, Face::MonoMedium, Face::MonoSemiBold}) {
        QCOMPARE(shippedMetrics().width("8080", face, 10), 24.0);
        QCOMPARE(shippedMetrics().width("äß…", face, 10), 18.0);
    }
}

void TextMetricsTest::facesDiffer()
{
    const TextMetrics &metrics = shippedMetrics();
    QVERIFY(metrics.width("payments", Face::Sans, 14) < metrics.width("payments", Face::SansMedium, 14));
    QVERIFY(metrics.width("payments", Face::SansMedium, 14) < metrics.width("payments", Face::SansSemiBold, 14));
    QVERIFY(metrics.width("payments", Face::SansSemiBold, 14) < metrics.width("payments", Face::SansBold, 14));
    QCOMPARE(metrics.width("payments", Face::Sans, 28), 2 * metrics.width("payments", Face::Sans, 14));
    QCOMPARE(metrics.width("", Face::Sans, 14), 0.0);
}

void TextMetricsTest::lackingGlyphsAreOneEm()
{
    QCOMPARE(shippedMetrics().width("港", Face::Sans, 16), 16.0);
    QCOMPARE(shippedMetrics().width("港口", Face::MonoMedium, 16), 32.0);
}

void TextMetricsTest::strayBytesCountAsOneCharacter()
{
    QCOMPARE(shippedMetrics().width("\xFF\xFE", Face::Mono, 10), 2 * shippedMetrics().width("\xEF\xBF\xBD", Face::Mono, 10));
}

void TextMetricsTest::elides_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<double>("room");
    QTest::addColumn<std::string>("elided");
    QTest::newRow("fits") << std::string("web") << 18.0 << std::string("web");
    QTest::newRow("in the middle") << std::string("abcdefgh") << 30.0 << std::string("ab…gh");
    QTest::newRow("one more at the head") << std::string("abcdefgh") << 36.0 << std::string("abc…gh");
    QTest::newRow("whole characters") << std::string("äöüÄÖÜ") << 18.0 << std::string("ä…Ü");
    QTest::newRow("no room") << std::string("abc") << 0.0 << std::string("…");
}

void TextMetricsTest::elides()
{
    QFETCH(std::string, text);
    QFETCH(double, room);
    QTEST(elided(text, shippedMetrics(), Face::Mono, 10, room), "elided");
}

void TextMetricsTest::wrapsAtSpaces()
{
    const std::vector<std::string> expected {"no Service", "named b"};
    QCOMPARE(wrapped("no Service named b", shippedMetrics(), Face::Mono, 10, 60), expected);
    QVERIFY(wrapped("", shippedMetrics(), Face::Mono, 10, 60).empty());
}

void TextMetricsTest::breaksAWordThatIsWiderThanALine()
{
    const auto lines = wrapped("a bcdefgh i", shippedMetrics(), Face::Mono, 10, 30);
    QCOMPARE(lines, (std::vector<std::string> {"a", "bcdef", "gh i"}));
}

QTEST_GUILESS_MAIN(TextMetricsTest)
#include "tst_textmetrics.moc"
