// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/painter.h"
#include "core/diagram/measures.h"
#include "core/workspace/workspace.h"
#include "tests/app/fixture.h"
#include "tests/core/diagram/vision.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <map>

using namespace portolan;
using namespace portolan::vision;

// The picture as it is painted, seen by eyes that tell fewer colours apart.
class VisionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadShippedFonts(); }
    void thePaintedPortsStayApart_data();
    void thePaintedPortsStayApart();
    void paintedNumeralsAreReadable_data() { thePaintedPortsStayApart_data(); }
    void paintedNumeralsAreReadable();

private:
    static std::shared_ptr<const DisplayList> picture();
    static QImage painted(const DisplayList &picture, const Theme &theme);
};

namespace {

constexpr int kScale = 4; // px of the image for each of the picture

// The middle of the numeral's disc of one pill of each kind, in the picture.
std::map<int, QPointF> discs(const DisplayList &picture)
{
    std::map<int, QPointF> found;
    for (const PlacedDrawing &part : picture.parts) {
        for (const Item &item : part.drawing->items) {
            const bool port = item.type == ItemType::Pill && item.portKind != 0 && item.status == ItemStatus::Ok
                && item.role == ItemRole::None;
            if (port)
                found.emplace(
                    item.portKind, QPointF(part.at.x + item.rect.x + measure::kDiscX, part.at.y + item.rect.y + item.rect.h / 2));
        }
    }
    return found;
}

Colour colourAt(const QImage &image, QPointF at)
{
    return image.pixelColor((at * kScale).toPoint()).rgb() & 0xFFFFFFU;
}

} // namespace

std::shared_ptr<const DisplayList> VisionTest::picture()
{
    Pipeline pipeline(shippedMetrics());
    return pipeline.build(readSources({PORTOLAN_SOURCE_DIR "/resources/examples/six-ports.yaml"}).files, {})->picture;
}

QImage VisionTest::painted(const DisplayList &picture, const Theme &theme)
{
    QImage image(QSize(static_cast<int>(picture.width), static_cast<int>(picture.height)) * kScale, QImage::Format_RGB32);
    image.fill(toQt(theme.ground));
    QPainter painter(&image);
    painter.scale(kScale, kScale);
    paint(painter, picture, theme);
    return image;
}

void VisionTest::thePaintedPortsStayApart_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<int>("vision");
    QTest::addColumn<bool>("strong");
    for (const char *theme : {"light", "dark"}) {
        for (int vision = 0; vision < static_cast<int>(kVisions.size()); ++vision) {
            const char *name = kVisions.at(static_cast<std::size_t>(vision)).name;
            QTest::addRow("%s, %s", theme, name) << theme << vision << false;
            QTest::addRow("%s, %s, high contrast", theme, name) << theme << vision << true;
        }
    }
}

void VisionTest::thePaintedPortsStayApart()
{
    QFETCH(QString, theme);
    QFETCH(int, vision);
    QFETCH(bool, strong);
    const Theme &plain = *themeNamed(theme.toStdString());
    const auto list = picture();
    const QImage image = painted(*list, strong ? highContrast(plain) : plain);
    const Matrix &matrix = kVisions.at(static_cast<std::size_t>(vision)).matrix;
    const auto places = discs(*list);
    QCOMPARE(places.size(), std::size_t(6));
    const QPointF besideTheNumeral(-measure::kDiscRadius + 1.5, 0);
    for (const auto &[a, first] : places) {
        for (const auto &[b, second] : places) {
            const double apart
                = distance(colourAt(image, first + besideTheNumeral), colourAt(image, second + besideTheNumeral), matrix);
            QVERIFY2(a == b || apart >= 14, qPrintable(QString("%1 and %2: %3").arg(a).arg(b).arg(apart)));
        }
    }
}

void VisionTest::paintedNumeralsAreReadable()
{
    QFETCH(QString, theme);
    QFETCH(bool, strong);
    const Theme &plain = *themeNamed(theme.toStdString());
    const auto list = picture();
    const QImage image = painted(*list, strong ? highContrast(plain) : plain);
    for (const auto &[kind, place] : discs(*list)) {
        const Colour disc = colourAt(image, place + QPointF(-measure::kDiscRadius + 1.5, 0));
        double most = 0;
        for (double x = -3; x <= 3; x += 0.25) {
            for (double y = -4; y <= 4; y += 0.25)
                most = std::max(most, contrast(disc, colourAt(image, place + QPointF(x, y))));
        }
        QVERIFY2(most >= 4.5, qPrintable(QString("%1: %2").arg(kind).arg(most)));
    }
}

QTEST_MAIN(VisionTest)
#include "tst_vision.moc"
