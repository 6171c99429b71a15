// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/diagram/vision.h"

#include <QTest>

using namespace portolan;
using namespace portolan::vision;

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void readable_data();
    void readable();
    void portColoursStayApart_data();
    void portColoursStayApart();
    void highContrastIsStronger_data();
    void highContrastIsStronger();
    void foundByName();
};

void ThemeTest::readable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("strong");
    for (const char *name : {"light", "dark", "print"}) {
        QTest::newRow(name) << name << false;
        QTest::addRow("%s, high contrast", name) << name << true;
    }
}

void ThemeTest::readable()
{
    QFETCH(QString, name);
    QFETCH(bool, strong);
    const Theme &plain = *themeNamed(name.toStdString());
    const Theme &theme = strong ? highContrast(plain) : plain;
    constexpr double text = 4.5;
    constexpr double outline = 3;
    for (const Colour ground : {theme.ground, theme.card, theme.band, theme.box, theme.badge}) {
        QVERIFY(contrast(theme.text, ground) >= text);
        QVERIFY(contrast(theme.quietText, ground) >= text);
    }
    QVERIFY(contrast(theme.broken, theme.ground) >= text);
    QVERIFY(contrast(theme.numeral[0], theme.broken) >= text);
    QVERIFY(contrast(theme.numeral[0], theme.quietText) >= text);
    for (std::size_t port = 1; port < theme.port.size(); ++port) {
        QVERIFY2(contrast(theme.numeral[port], theme.port[port]) >= text, qPrintable(QString::number(port)));
        for (const Colour ground : {theme.card, theme.band, theme.box})
            QVERIFY2(contrast(theme.port[port], ground) >= outline,
                qPrintable(QString("%1: %2").arg(port).arg(contrast(theme.port[port], ground))));
    }
}

void ThemeTest::portColoursStayApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("vision");
    for (const char *name : {"light", "dark"}) {
        for (int vision = 0; vision < 4; ++vision)
            QTest::addRow("%s %d", name, vision) << QString(name) << vision;
    }
}

void ThemeTest::portColoursStayApart()
{
    QFETCH(QString, name);
    QFETCH(int, vision);
    const Theme &theme = *themeNamed(name.toStdString());
    const Matrix &matrix = kVisions.at(static_cast<std::size_t>(vision)).matrix;
    for (std::size_t a = 1; a < theme.port.size(); ++a) {
        for (std::size_t b = a + 1; b < theme.port.size(); ++b) {
            const double apart = distance(theme.port[a], theme.port[b], matrix);
            QVERIFY2(apart >= 14, qPrintable(QString("%1 and %2: %3").arg(a).arg(b).arg(apart)));
        }
    }
}

void ThemeTest::highContrastIsStronger_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("light") << "light";
    QTest::newRow("dark") << "dark";
}

void ThemeTest::highContrastIsStronger()
{
    QFETCH(QString, name);
    const Theme &plain = *themeNamed(name.toStdString());
    const Theme &strong = highContrast(plain);
    QVERIFY(strong.strokes > plain.strokes);
    QCOMPARE(strong.name, plain.name); // files say light or dark
    QVERIFY(contrast(strong.text, strong.card) > 20);
    QVERIFY(contrast(strong.quietText, strong.card) >= 7);
    QVERIFY(contrast(strong.line, strong.card) >= 3);
    QCOMPARE(strong.port, plain.port);
}

void ThemeTest::foundByName()
{
    QCOMPARE(themeNamed("dark"), &darkTheme());
    QCOMPARE(themeNamed("light"), &lightTheme());
    QCOMPARE(themeNamed("print"), &printTheme());
    QVERIFY(themeNamed("pink") == nullptr);
}

QTEST_GUILESS_MAIN(ThemeTest)
#include "tst_theme.moc"
