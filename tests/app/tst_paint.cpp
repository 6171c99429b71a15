// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/painter.h"
#include "core/workspace/workspace.h"
#include "tests/app/fixture.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace portolan;

class PaintTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shippedFontsLoad();
    void textIsAsWideAsTheShippedMetrics_data();
    void textIsAsWideAsTheShippedMetrics();
    void missingGlyphsComeFromOtherFonts();
    void pngHasTheSizeAskedFor();
    void pngTooLargeIsRefused();
    void pngIntoAMissingFolderFails();
    void tinyTextIsLeftOut();

private:
    static DisplayList picture();
};

DisplayList PaintTest::picture()
{
    Pipeline pipeline(shippedMetrics());
    SourceFile file;
    file.name = "web.yaml";
    file.document = std::make_shared<const Document>(fixture::shop().toStdString());
    return *pipeline.build({file}, {})->picture;
}

void PaintTest::shippedFontsLoad()
{
    QVERIFY(loadShippedFonts());
    QVERIFY(rawFont(Face::SansBold, 14).isValid());
    QCOMPARE(rawFont(Face::SansBold, 14).weight(), int(QFont::Bold));
    QCOMPARE(rawFont(Face::MonoSemiBold, 12.5).pixelSize(), 12.5);
}

void PaintTest::textIsAsWideAsTheShippedMetrics_data()
{
    QTest::addColumn<int>("face");
    for (int face = 0; face <= static_cast<int>(Face::MonoSemiBold); ++face)
        QTest::addRow("face %d", face) << face;
}

void PaintTest::textIsAsWideAsTheShippedMetrics()
{
    QFETCH(int, face);
    GlyphCache glyphs;
    for (const std::string_view text : {"AVAWA frontend-7", "To 30080 → web", "Größe ×3"}) {
        const double drawn = glyphs.text(text, static_cast<Face>(face), 13).width;
        const double laidOut = shippedMetrics().width(text, static_cast<Face>(face), 13);
        QVERIFY2(std::abs(drawn - laidOut) < 0.1, qPrintable(QStringLiteral("%1 against %2").arg(drawn).arg(laidOut)));
    }
}

void PaintTest::missingGlyphsComeFromOtherFonts()
{
    GlyphCache glyphs;
    QVERIFY(!glyphs.text("港口", Face::Sans, 13).runs.isEmpty());
    QVERIFY(glyphs.text("港口", Face::Sans, 13).width > 0);
}

void PaintTest::pngHasTheSizeAskedFor()
{
    const QTemporaryDir folder;
    const DisplayList list = picture();
    const QString path = folder.filePath(QStringLiteral("x.png"));
    QVERIFY(writePng(list, darkTheme(), 2, path));
    const QImage image(path);
    QCOMPARE(image.width(), int(std::ceil(list.width * 2)));
    QCOMPARE(image.height(), int(std::ceil(list.height * 2)));
    QCOMPARE(image.pixelColor(0, 0), toQt(darkTheme().ground));
}

void PaintTest::pngTooLargeIsRefused()
{
    const QTemporaryDir folder;
    const auto refused = writePng(picture(), lightTheme(), 1000, folder.filePath(QStringLiteral("x.png")));
    QVERIFY(!refused);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("x.png"))));
}

void PaintTest::pngIntoAMissingFolderFails()
{
    QVERIFY(!writePng(picture(), lightTheme(), 1, QStringLiteral("/nonexistent/x.png")));
}

void PaintTest::tinyTextIsLeftOut()
{
    QImage image(100, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(0.3, 0.3);
    PaintCache cache;
    PainterCanvas(painter, cache).text({10, 60}, "unreadable", Face::Sans, 13, 0, 1, Anchor::Start);
    painter.end();
    QImage blank(image.size(), image.format());
    blank.fill(Qt::white);
    QCOMPARE(image, blank);
}

QTEST_MAIN(PaintTest)
#include "tst_paint.moc"
