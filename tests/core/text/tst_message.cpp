// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/message.h"

#include <QTest>

using namespace portolan;

class MessageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void argumentsFillTheirPlaces_data();
    void argumentsFillTheirPlaces();
    void innerSentencesFollowTheArguments();
};

void MessageTest::argumentsFillTheirPlaces_data()
{
    using Arguments = QStringList;
    QTest::addColumn<std::string>("text");
    QTest::addColumn<Arguments>("arguments");
    QTest::addColumn<std::string>("filled");
    QTest::newRow("none") << std::string("plain") << Arguments {} << std::string("plain");
    QTest::newRow("in any order") << std::string("%2 before %1") << Arguments {"a", "b"} << std::string("b before a");
    QTest::newRow("twice") << std::string("%1 and %1") << Arguments {"a"} << std::string("a and a");
    QTest::newRow("an argument is not looked at again") << std::string("%1 %2") << Arguments {"%2", "b"} << std::string("%2 b");
    QTest::newRow("a place without an argument stays") << std::string("%1 %2") << Arguments {"a"} << std::string("a %2");
    QTest::newRow("a percent sign stays") << std::string("100% %0 %") << Arguments {"a"} << std::string("100% %0 %");
}

void MessageTest::argumentsFillTheirPlaces()
{
    QFETCH(std::string, text);
    QFETCH(QStringList, arguments);
    QFETCH(std::string, filled);
    std::vector<std::string> values;
    for (const QString &argument : arguments)
        values.push_back(argument.toStdString());
    QCOMPARE(fill(text, values), filled);
    QCOMPARE(english({text, values}), filled);
}

void MessageTest::innerSentencesFollowTheArguments()
{
    const Message why {"port %1 is %2", {"80", "taken"}};
    QCOMPARE(english({"%1: %2", {"web"}, {why}}), std::string("web: port 80 is taken"));
    QCOMPARE(english({"%2, for %1", {}, {why, {"line %1", {"3"}}}}), std::string("line 3, for port 80 is taken"));
}

QTEST_GUILESS_MAIN(MessageTest)
#include "tst_message.moc"
