// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/jsonwriter.h"

#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <limits>

using namespace portolan;

class JsonWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesIndentByTwo();
    void compactHasNoBlanks();
    void numbersHaveAtMostTwoDecimals_data();
    void numbersHaveAtMostTwoDecimals();
    void textsAreEscaped_data();
    void textsAreEscaped();
    void absentValuesAreNull();
    void anyTextIsReadBack();
};

void JsonWriterTest::linesIndentByTwo()
{
    JsonWriter json;
    json.beginObject().member("format", 1).key("empty").beginArray().endArray().key("list").beginArray();
    json.value("a").beginObject().member("b", true).endObject().endArray().key("none").beginObject().endObject().endObject();
    QCOMPARE(json.text(), std::string(R"({
  "format": 1,
  "empty": [],
  "list": [
    "a",
    {
      "b": true
    }
  ],
  "none": {}
}
)"));
}

void JsonWriterTest::compactHasNoBlanks()
{
    JsonWriter json(JsonWriter::Layout::Compact);
    json.beginObject().member("a", 1).key("b").beginArray().value(1).value(2).null().endArray().endObject();
    QCOMPARE(json.take(), std::string("{\"a\":1,\"b\":[1,2,null]}\n"));
}

void JsonWriterTest::numbersHaveAtMostTwoDecimals_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<std::string>("text");
    QTest::newRow("whole") << 80.0 << std::string("80");
    QTest::newRow("one decimal") << 0.5 << std::string("0.5");
    QTest::newRow("two decimals") << 12.25 << std::string("12.25");
    QTest::newRow("rounded") << 1.0 / 3 << std::string("0.33");
    QTest::newRow("rounded up") << 9.999 << std::string("10");
    QTest::newRow("small fraction") << 3.05 << std::string("3.05");
    QTest::newRow("negative") << -1.5 << std::string("-1.5");
    QTest::newRow("no minus before zero") << -0.001 << std::string("0");
    QTest::newRow("huge") << 1e300 << std::string("1e+300");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << std::string("null");
    QTest::newRow("not a number") << std::nan("") << std::string("null");
}

void JsonWriterTest::numbersHaveAtMostTwoDecimals()
{
    QFETCH(double, number);
    QFETCH(std::string, text);
    JsonWriter json;
    json.value(number);
    QCOMPARE(json.text(), text + '\n');
}

void JsonWriterTest::textsAreEscaped_data()
{
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("text");
    QTest::newRow("plain") << std::string("http") << std::string("\"http\"");
    QTest::newRow("quote and backslash") << std::string("a\"b\\c") << std::string(R"("a\"b\\c")");
    QTest::newRow("line ends and tab") << std::string("a\nb\r\tc") << std::string(R"("a\nb\r\tc")");
    QTest::newRow("control") << std::string("\x01") << std::string(R"("\u0001")");
    QTest::newRow("UTF-8 stays") << std::string("\xC3\xA9\xF0\x9F\x98\x80") << std::string("\"\xC3\xA9\xF0\x9F\x98\x80\"");
    QTest::newRow("no UTF-8") << std::string("a\xFFz") << std::string("\"a\xEF\xBF\xBDz\"");
    QTest::newRow("overlong") << std::string("\xC0\x80") << std::string("\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
    QTest::newRow("surrogate") << std::string("\xED\xA0\x80") << std::string("\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
    QTest::newRow("cut off") << std::string("\xE2\x82") << std::string("\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
}

void JsonWriterTest::textsAreEscaped()
{
    QFETCH(std::string, value);
    QFETCH(std::string, text);
    JsonWriter json;
    json.value(value);
    QCOMPARE(json.text(), text + '\n');
}

void JsonWriterTest::absentValuesAreNull()
{
    JsonWriter json(JsonWriter::Layout::Compact);
    json.beginArray().value(std::optional<int>()).value(std::optional<int>(3)).value(std::optional<std::string>("x"));
    json.value(std::numeric_limits<std::uint64_t>::max()).value(std::numeric_limits<std::int64_t>::min()).endArray();
    QCOMPARE(json.text(), std::string("[null,3,\"x\",18446744073709551615,-9223372036854775808]\n"));
}

void JsonWriterTest::anyTextIsReadBack()
{
    std::string all;
    for (int code = 1; code < 0x80; ++code)
        all += static_cast<char>(code);
    JsonWriter json;
    json.beginObject().member(all, all).endObject();
    const QJsonDocument read = QJsonDocument::fromJson(QByteArray::fromStdString(json.text()));
    QCOMPARE(read[QString::fromStdString(all)].toString().toStdString(), all);
}

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "tst_jsonwriter.moc"
