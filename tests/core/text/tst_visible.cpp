// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/message.h"
#include "core/text/shellword.h"
#include "core/text/visible.h"

#include <QTest>

using namespace portolan;

class VisibleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatChangesOthersIsSpelledOut_data();
    void whatChangesOthersIsSpelledOut();
    void sentencesStayOneLine();
    void wordsForAShellAreQuoted_data();
    void wordsForAShellAreQuoted();
};

void VisibleTest::whatChangesOthersIsSpelledOut_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("shown");
    QTest::newRow("plain") << std::string("web-80") << std::string("web-80");
    QTest::newRow("other scripts") << std::string("größe 日本 🚢") << std::string("größe 日本 🚢");
    QTest::newRow("line end") << std::string("a\nb") << std::string("a\\u{A}b");
    QTest::newRow("escape sequence") << std::string("\033]0;x\a") << std::string("\\u{1B}]0;x\\u{7}");
    QTest::newRow("C1") << std::string("\xC2\x9B") << std::string("\\u{9B}");
    QTest::newRow("no-break space stays") << std::string("\xC2\xA0") << std::string("\xC2\xA0");
    QTest::newRow("right-to-left override") << std::string("a\u202Egnp") << std::string("a\\u{202E}gnp");
    QTest::newRow("isolate") << std::string("\u2066x\u2069") << std::string("\\u{2066}x\\u{2069}");
    QTest::newRow("no width") << std::string("we\u200Bb") << std::string("we\\u{200B}b");
    QTest::newRow("no UTF-8") << std::string("\xFFz") << std::string("\xFFz");
    QTest::newRow("cut sequence") << std::string("z\xE2\x80") << std::string("z\xE2\x80");
}

void VisibleTest::whatChangesOthersIsSpelledOut()
{
    QFETCH(std::string, text);
    QFETCH(std::string, shown);
    QCOMPARE(visible(text), shown);
    makeVisible(text);
    QCOMPARE(text, shown);
}

// A name cannot make a second line in a list of findings.
void VisibleTest::sentencesStayOneLine()
{
    QCOMPARE(english({"no Service named %1", {"a\nother.yaml:1:1: error: b"}}),
        std::string("no Service named a\\u{A}other.yaml:1:1: error: b"));
}

void VisibleTest::wordsForAShellAreQuoted_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("word");
    QTest::newRow("name") << std::string("web-1.shop") << std::string("web-1.shop");
    QTest::newRow("nothing") << std::string() << std::string("''");
    QTest::newRow("commands") << std::string("x; $(id) `id`") << std::string("'x; $(id) `id`'");
    QTest::newRow("quote") << std::string("it's") << std::string(R"('it'\''s')");
}

void VisibleTest::wordsForAShellAreQuoted()
{
    QFETCH(std::string, text);
    QTEST(shellWord(text), "word");
}

QTEST_GUILESS_MAIN(VisibleTest)
#include "tst_visible.moc"
