// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/svg.h"
#include "tests/core/diagram/systems.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

QJsonObject documentOf(const DisplayList &list)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(toJson(list))).object();
}

QJsonObject find(const QJsonObject &document, const QString &id)
{
    for (const QJsonValue item : document["items"].toArray()) {
        if (item["id"].toString() == id && item["type"].toString() != "text")
            return item.toObject();
    }
    return {};
}

} // namespace

class DisplayJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void hasTheFormatOfTheContract();
    void itemsNameTheirParents();
    void wiresHavePointsAndNoRect();
    void brokenWiresEndInTheOpen();
    void piecesMakeTheWhole();
};

void DisplayJsonTest::hasTheFormatOfTheContract()
{
    const DisplayList list
        = pictureOf(service("n", "a", "app: a", "{port: 80}") + deployment("n", "a", "", "{containerPort: 80}"));
    const QJsonObject document = documentOf(list);
    QCOMPARE(document["format"].toInt(), 1);
    QCOMPARE(document["width"].toDouble(), list.width);
    QCOMPARE(document["height"].toDouble(), list.height);
    const QJsonObject pill = find(document, "Service/n/a#ports/0/service");
    QCOMPARE(pill["type"].toString(), QString("pill"));
    QCOMPARE(pill["portKind"].toString(), QString("service"));
    QCOMPARE(pill["status"].toString(), QString("ok"));
    QCOMPARE(pill["text"].toString(), QString("80"));
    QCOMPARE(pill["rect"].toArray().size(), 4);
}

void DisplayJsonTest::itemsNameTheirParents()
{
    const QJsonObject document
        = documentOf(pictureOf(service("n", "a", "app: a", "{port: 80}") + deployment("n", "a", "", "{containerPort: 80}")));
    QCOMPARE(find(document, "Service/n/a")["parent"].toString(), QString("Namespace/n"));
    QCOMPARE(find(document, "Service/n/a#ports/0")["parent"].toString(), QString("Service/n/a"));
    QCOMPARE(find(document, "Deployment/n/a#container/main")["type"].toString(), QString("box"));
    QCOMPARE(find(document, "Deployment/n/a#main/ports/0")["parent"].toString(), QString("Deployment/n/a#container/main"));
    QVERIFY(!find(document, "Namespace/n").contains("parent"));
}

void DisplayJsonTest::wiresHavePointsAndNoRect()
{
    const QJsonObject document
        = documentOf(pictureOf(service("n", "a", "app: a", "{port: 80}") + deployment("n", "a", "", "{containerPort: 80}")));
    int wires = 0;
    for (const QJsonValue item : document["items"].toArray()) {
        if (item["type"].toString() != "wire")
            continue;
        ++wires;
        QVERIFY(!item.toObject().contains("rect"));
        QVERIFY(!item.toObject().contains("parent"));
        QVERIFY(item["points"].toArray().size() >= 2);
        QCOMPARE(item["from"].toString(), QString("Service/n/a#ports/0"));
        QCOMPARE(item["to"].toString(), QString("Deployment/n/a#main/ports/0"));
    }
    QCOMPARE(wires, 1);
}

void DisplayJsonTest::brokenWiresEndInTheOpen()
{
    const QJsonObject document = documentOf(pictureOf(service("n", "a", "app: a", "{port: 80}")));
    const QJsonObject wire = [&] {
        for (const QJsonValue item : document["items"].toArray()) {
            if (item["type"].toString() == "wire")
                return item.toObject();
        }
        return QJsonObject();
    }();
    QCOMPARE(wire["status"].toString(), QString("broken"));
    QVERIFY(!wire.contains("to"));
}

void DisplayJsonTest::piecesMakeTheWhole()
{
    RandomSystem system(8);
    const DisplayList list = pictureOf(system.joined(system.make(300), false));
    std::string whole;
    int pieces = 0;
    writeJson(list, [&](std::string_view piece) {
        whole += piece;
        ++pieces;
    });
    QVERIFY(pieces > 1);
    QVERIFY(whole == toJson(list));
}

QTEST_GUILESS_MAIN(DisplayJsonTest)
#include "tst_displayjson.moc"
