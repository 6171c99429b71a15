// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/theme.h"

#include <QTest>
#include <cmath>

using namespace portolan;

namespace {

using Linear = std::array<double, 3>;

Linear linear(Colour colour)
{
    Linear out {};
    for (std::size_t i = 0; i < 3; ++i) {
        const double part = (colour >> (16 - 8 * i) & 0xFFU) / 255.0;
        out[i] = part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    }
    return out;
}

// WCAG 2.1 contrast ratio.
double contrast(Colour a, Colour b)
{
    const auto luminance = [](Colour colour) {
        const Linear rgb = linear(colour);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    };
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

// CIE 1976 L*a*b*, D65.
Linear lab(const Linear &rgb)
{
    const std::array<double, 3> xyz {(0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047,
        0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2],
        (0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883};
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    return {116 * f(xyz[1]) - 16, 500 * (f(xyz[0]) - f(xyz[1])), 200 * (f(xyz[1]) - f(xyz[2]))};
}

using Matrix = std::array<std::array<double, 3>, 3>;
constexpr Matrix kNormal {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
// G. M. Machado et al., "A physiologically-based model for simulation of color vision deficiency", 2009, severity 1.0.
constexpr Matrix kProtan {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeutan {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritan {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Linear seen(Colour colour, const Matrix &matrix)
{
    const Linear rgb = linear(colour);
    Linear out {};
    for (std::size_t i = 0; i < 3; ++i)
        out[i] = std::clamp(matrix[i][0] * rgb[0] + matrix[i][1] * rgb[1] + matrix[i][2] * rgb[2], 0.0, 1.0);
    return out;
}

double distance(Colour a, Colour b, const Matrix &matrix)
{
    const Linear first = lab(seen(a, matrix));
    const Linear second = lab(seen(b, matrix));
    double sum = 0;
    for (std::size_t i = 0; i < 3; ++i)
        sum += (first[i] - second[i]) * (first[i] - second[i]);
    return std::sqrt(sum);
}

} // namespace

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
    const Matrix &matrix = *std::array {&kNormal, &kProtan, &kDeutan, &kTritan}[static_cast<std::size_t>(vision)];
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
