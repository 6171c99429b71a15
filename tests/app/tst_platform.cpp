// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/desktop.h"
#include "app/platform/openelsewhere.h"

#include <QGuiApplication>
#include <QTest>

using namespace portolan;

class PlatformTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void colourSchemeFollowsTheEnvironment();
    void contrastFollowsTheEnvironment();
    void textScaleFollowsTheEnvironment_data();
    void textScaleFollowsTheEnvironment();
    void aLargeFontOfTheDesktopCounts();
    void editorIsToldTheLine_data();
    void editorIsToldTheLine();
    void editorOfATerminalIsNotStarted();
};

void PlatformTest::colourSchemeFollowsTheEnvironment()
{
    qputenv("PORTOLAN_COLOR_SCHEME", "dark");
    qputenv("PORTOLAN_REDUCED_MOTION", "1");
    QCOMPARE(Desktop().colourScheme(), ColourScheme::Dark);
    QVERIFY(Desktop().reducedMotion());
    qputenv("PORTOLAN_COLOR_SCHEME", "light");
    qputenv("PORTOLAN_REDUCED_MOTION", "0");
    QCOMPARE(Desktop().colourScheme(), ColourScheme::Light);
    QVERIFY(!Desktop().reducedMotion());
}

void PlatformTest::contrastFollowsTheEnvironment()
{
    qputenv("PORTOLAN_CONTRAST", "1");
    QVERIFY(Desktop().highContrast());
    qputenv("PORTOLAN_CONTRAST", "0");
    QVERIFY(!Desktop().highContrast());
}

void PlatformTest::textScaleFollowsTheEnvironment_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<double>("scale");
    QTest::newRow("larger") << QByteArray("1.5") << 1.5;
    QTest::newRow("never smaller") << QByteArray("0.5") << 1.0;
    QTest::newRow("not without end") << QByteArray("40") << 3.0;
    QTest::newRow("no number") << QByteArray("large") << 1.0;
}

void PlatformTest::textScaleFollowsTheEnvironment()
{
    QFETCH(QByteArray, asked);
    qputenv("PORTOLAN_TEXT_SCALE", asked);
    QTEST(Desktop().textScale(), "scale");
    qunsetenv("PORTOLAN_TEXT_SCALE");
}

void PlatformTest::aLargeFontOfTheDesktopCounts()
{
    const QFont before = QGuiApplication::font();
    QFont large = before;
    large.setPixelSize(30);
    QGuiApplication::setFont(large);
    QCOMPARE(Desktop().textScale(), 2.0);
    large.setPixelSize(16); // a matter of taste
    QGuiApplication::setFont(large);
    QCOMPARE(Desktop().textScale(), 1.0);
    QGuiApplication::setFont(before);
}

void PlatformTest::editorIsToldTheLine_data()
{
    QTest::addColumn<QString>("configured");
    QTest::addColumn<QByteArray>("visual");
    QTest::addColumn<QByteArray>("editor");
    QTest::addColumn<QStringList>("command");
    const auto list = [](const char *words) { return QString::fromLatin1(words).split(u'|'); };
    QTest::newRow("configured") << QStringLiteral("ed --at %l:%c %f") << QByteArray("kate") << QByteArray()
                                << list("ed|--at|7:3|/a b/c.yaml");
    QTest::newRow("configured without a place") << QStringLiteral("ed") << QByteArray() << QByteArray() << list("ed|/a b/c.yaml");
    QTest::newRow("VISUAL") << QString() << QByteArray("/usr/bin/kate") << QByteArray("gedit")
                            << list("/usr/bin/kate|--line|7|--column|3|/a b/c.yaml");
    QTest::newRow("EDITOR") << QString() << QByteArray("vim") << QByteArray("code --wait")
                            << list("code|--wait|--goto|/a b/c.yaml:7:3");
}

void PlatformTest::editorIsToldTheLine()
{
    QFETCH(QString, configured);
    QFETCH(QByteArray, visual);
    QFETCH(QByteArray, editor);
    QFETCH(QStringList, command);
    qputenv("VISUAL", visual);
    qputenv("EDITOR", editor);
    const auto found = editorCommand(configured, QStringLiteral("/a b/c.yaml"), 7, 3);
    QVERIFY(found);
    QCOMPARE(QStringList(found->program) + found->arguments, command);
}

void PlatformTest::editorOfATerminalIsNotStarted()
{
    qputenv("VISUAL", "vim");
    qputenv("EDITOR", "nano -w");
    QVERIFY(!editorCommand({}, QStringLiteral("/c.yaml"), 1, 1));
}

QTEST_MAIN(PlatformTest)
#include "tst_platform.moc"
