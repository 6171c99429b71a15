// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/dockerfile.h"

#include <QTest>

using namespace portolan;

// Of a Dockerfile counts what its last stage says about ports.
class DockerfileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exposesPorts_data();
    void exposesPorts();
    void theLastStageCounts();
    void wordsOfTheCommand_data();
    void wordsOfTheCommand();
    void environmentHasTwoForms();
    void spansNameTheWord();
};

void DockerfileTest::exposesPorts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ports");
    QTest::newRow("one") << "EXPOSE 8080" << QStringList {"8080/TCP"};
    QTest::newRow("several and a protocol") << "expose 80 53/udp\n" << QStringList {"80/TCP", "53/UDP"};
    QTest::newRow("over two lines") << "EXPOSE 80 \\\n  443\r\nCMD x" << QStringList {"80/TCP", "443/TCP"};
    QTest::newRow("variable and range say nothing") << "EXPOSE $PORT 8000-8010" << QStringList {};
    QTest::newRow("comment") << "# EXPOSE 1\nEXPOSE 2" << QStringList {"2/TCP"};
    QTest::newRow("empty") << "" << QStringList {};
}

void DockerfileTest::exposesPorts()
{
    QFETCH(QString, text);
    QStringList ports;
    for (const auto &exposed : kube::readDockerfile(text.toStdString()).exposed)
        ports << QString("%1/%2").arg(exposed.port).arg(QString::fromUtf8(kube::toString(exposed.protocol).data()));
    QTEST(ports, "ports");
}

void DockerfileTest::theLastStageCounts()
{
    const auto file = kube::readDockerfile("FROM a AS build\nEXPOSE 1\nCMD [\"x\"]\nFROM b\nEXPOSE 2\n");
    QCOMPARE(file.exposed.size(), 1U);
    QCOMPARE(file.exposed[0].port, 2);
    QVERIFY(file.command.empty());
}

void DockerfileTest::wordsOfTheCommand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("JSON form") << R"(CMD ["python", "manage.py", "runserver", "0.0.0.0:8001"])"
                               << QStringList {"python", "manage.py", "runserver", "0.0.0.0:8001"};
    QTest::newRow("shell form") << "CMD serve --port 80" << QStringList {"serve", "--port", "80"};
    QTest::newRow("entrypoint and command") << "CMD [\"-p\", \"80\"]\nENTRYPOINT [\"serve\"]"
                                            << QStringList {"serve", "-p", "80"};
    QTest::newRow("the last command counts") << "CMD a\nCMD b" << QStringList {"b"};
}

void DockerfileTest::wordsOfTheCommand()
{
    QFETCH(QString, text);
    QStringList words;
    for (const kube::Text &word : kube::readDockerfile(text.toStdString()).command)
        words << QString::fromStdString(word.value);
    QTEST(words, "words");
}

void DockerfileTest::environmentHasTwoForms()
{
    const auto file = kube::readDockerfile("ENV PORT=80 NAME=\"a b\"\nENV OLD 81\n");
    QCOMPARE(file.env.size(), 3U);
    QCOMPARE(file.env[1].second.value, std::string("a b"));
    QCOMPARE(file.env[2].second.value, std::string("81"));
}

void DockerfileTest::spansNameTheWord()
{
    const std::string text = "FROM a\nEXPOSE  8080\n";
    const Span at = kube::readDockerfile(text).exposed.at(0).at;
    QCOMPARE(text.substr(at.begin, at.size()), std::string("8080"));
}

QTEST_GUILESS_MAIN(DockerfileTest)
#include "tst_dockerfile.moc"
