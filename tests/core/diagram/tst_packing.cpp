// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/pack.h"

#include <QTest>
#include <random>

using namespace portolan;

namespace {

std::vector<BandContent> bandsOf(std::uint32_t seed, int bands, int most)
{
    std::mt19937 random(seed);
    std::vector<BandContent> result(static_cast<std::size_t>(bands));
    for (BandContent &band : result) {
        const int count = 1 + static_cast<int>(random() % static_cast<std::uint32_t>(most));
        for (int i = 0; i < count; ++i) {
            const double left = i < count / 3 ? 0 : 660;
            band.drawings.push_back({left, 0, measure::kPartWidth - left, 100.0 + random() % 600});
        }
    }
    return result;
}

bool overlap(const Rect &a, const Rect &b)
{
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

} // namespace

class PackingTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingOverlaps_data();
    void nothingOverlaps();
    void fewAreStackedInLine();
    void bandsReadFromLeftToRightAndDown();
    void noBandsIsNoPicture();
};

void PackingTest::nothingOverlaps_data()
{
    QTest::addColumn<int>("bands");
    QTest::addColumn<int>("most");
    QTest::newRow("one band") << 1 << 1;
    QTest::newRow("one large band") << 1 << 90;
    QTest::newRow("many small bands") << 80 << 2;
    QTest::newRow("many large bands") << 40 << 30;
}

void PackingTest::nothingOverlaps()
{
    QFETCH(int, bands);
    QFETCH(int, most);
    for (std::uint32_t seed = 1; seed <= 5; ++seed) {
        const auto content = bandsOf(seed, bands, most);
        const Packing packing = pack(content, 104, 1.6);
        QCOMPARE(packing.bands.size(), content.size());
        for (std::size_t b = 0; b < content.size(); ++b) {
            const Packing::Band &band = packing.bands[b];
            QVERIFY(band.rect.right() <= packing.width && band.rect.bottom() <= packing.bottom && band.rect.y >= 104);
            for (std::size_t other = 0; other < b; ++other)
                QVERIFY(!overlap(band.rect, packing.bands[other].rect));
            QCOMPARE(band.drawings.size(), content[b].drawings.size());
            std::vector<Rect> placed;
            for (std::size_t i = 0; i < band.drawings.size(); ++i) {
                Rect rect = content[b].drawings[i];
                rect.x += band.drawings[i].x;
                rect.y += band.drawings[i].y;
                QVERIFY(rect.x >= band.rect.x && rect.right() <= band.rect.right());
                QVERIFY(rect.y >= band.rect.y && rect.bottom() <= band.rect.bottom());
                for (const Rect &there : placed)
                    QVERIFY(!overlap(rect, there));
                placed.push_back(rect);
            }
        }
    }
}

void PackingTest::fewAreStackedInLine()
{
    const Packing packing = pack({{{{0, 0, 1480, 300}, {660, 0, 820, 120}}}, {{{660, 0, 820, 200}}}}, 104, 1.6);
    QVERIFY(packing.aligned);
    for (const Packing::Band &band : packing.bands) {
        for (const Point &at : band.drawings)
            QCOMPARE(at.x, packing.left);
    }
}

void PackingTest::bandsReadFromLeftToRightAndDown()
{
    const Packing packing = pack(bandsOf(9, 40, 10), 104, 1.6);
    for (std::size_t i = 1; i < packing.bands.size(); ++i) {
        const Rect &before = packing.bands[i - 1].rect;
        const Rect &band = packing.bands[i].rect;
        QVERIFY(band.y == before.y ? band.x > before.right() : band.y > before.bottom());
    }
}

void PackingTest::noBandsIsNoPicture()
{
    QVERIFY(pack({}, 104, 1.6).bands.empty());
}

QTEST_GUILESS_MAIN(PackingTest)
#include "tst_packing.moc"
