// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/svg.h"
#include "core/export/xmltext.h"
#include "tests/core/diagram/systems.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace portolan;
using namespace portolan::test;

class SvgTest : public QObject
{
    Q_OBJECT

private slots:
    void isWellFormed_data();
    void isWellFormed();
    void holdsRealText();
    void cardsAreGroupsWithTitles();
    void hostileNamesDoNoHarm();
    void isTheSameEachTime();
    void isSmall();
    void escapes_data();
    void escapes();
};

void SvgTest::isWellFormed_data()
{
    QTest::addColumn<QString>("theme");
    for (const char *name : {"light", "dark", "print"})
        QTest::newRow(name) << name;
}

void SvgTest::isWellFormed()
{
    QFETCH(QString, theme);
    RandomSystem system(2);
    const DisplayList list = pictureOf(system.joined(system.make(30), false));
    const std::string svg = toSvg(list, *themeNamed(theme.toStdString()));
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    int texts = 0;
    while (!reader.atEnd())
        texts += reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text");
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(texts > 100);
}

void SvgTest::holdsRealText()
{
    const std::string svg
        = toSvg(pictureOf(deployment("n", "web", "", "{containerPort: 8080}") + service("n", "web", "app: web", "{port: 80}")),
            lightTheme());
    QVERIFY(svg.find(">8080</text>") != std::string::npos);
    QVERIFY(svg.find("JetBrains Mono") != std::string::npos);
}

void SvgTest::cardsAreGroupsWithTitles()
{
    const std::string svg = toSvg(pictureOf(service("shop", "api", "app: web", "{port: 80}")), lightTheme());
    QVERIFY(svg.find("<g><title>Service shop/api</title>") != std::string::npos);
}

void SvgTest::hostileNamesDoNoHarm()
{
    const std::string name = "</text><script>alert(1)</script>&\"'\x01";
    const DisplayList list = pictureOf(service("n", "web", "app: web", "{port: 80}"), {.title = name});
    const std::string svg = toSvg(list, lightTheme());
    QVERIFY(svg.find("<script") == std::string::npos);
    QVERIFY(svg.find('\x01') == std::string::npos);
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY(!reader.hasError());
}

void SvgTest::isTheSameEachTime()
{
    RandomSystem system(4);
    const auto objects = system.make(12);
    QVERIFY(toSvg(pictureOf(system.joined(objects, false), {.title = "t"}), lightTheme())
        == toSvg(pictureOf(system.joined(objects, true), {.title = "t"}), lightTheme()));
}

void SvgTest::isSmall()
{
    RandomSystem system(6);
    const DisplayList list = pictureOf(system.joined(system.make(100), false));
    std::size_t items = 0;
    for (const PlacedDrawing &part : list.parts)
        items += part.drawing->items.size();
    QVERIFY(toSvg(list, lightTheme()).size() < items * 140);
}

void SvgTest::escapes_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("xml");
    QTest::newRow("markup") << std::string("<a b=\"c\">&") << std::string("&lt;a b=&quot;c&quot;&gt;&amp;");
    QTest::newRow("control characters go") << std::string("a\x01\x7F\x1F"
                                                          "b")
                                           << std::string("ab");
    QTest::newRow("line ends become blanks") << std::string("a\nb\tc") << std::string("a b c");
    QTest::newRow("UTF-8 stays") << std::string("é→港") << std::string("é→港");
    QTest::newRow("bytes that are none") << std::string("a\xFF"
                                                        "b")
                                         << std::string("a\xEF\xBF\xBD"
                                                        "b");
    QTest::newRow("U+FFFF goes") << std::string("a\xEF\xBF\xBF"
                                                "b")
                                 << std::string("ab");
}

void SvgTest::escapes()
{
    QFETCH(std::string, text);
    std::string out;
    appendXmlText(out, text);
    QTEST(out, "xml");
}

QTEST_GUILESS_MAIN(SvgTest)
#include "tst_svg.moc"
