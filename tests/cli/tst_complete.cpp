// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

// Completion of the real program's command line, and whether its manual page knows all of it.
class CompleteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void proposals_data();
    void proposals();
    void contextsComeFromTheKubeconfig();
    void objectsComeFromTheFiles();
    void theManualPageKnowsEveryOption();

private:
    static QString answer(const QStringList &words);
};

QString CompleteTest::answer(const QStringList &words)
{
    QProcess program;
    program.start(QStringLiteral(PORTOLAN_PROGRAM), QStringList {QStringLiteral("__complete")} + words);
    return program.waitForFinished() ? QString::fromUtf8(program.readAllStandardOutput()) : QString();
}

void CompleteTest::proposals_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("proposed"); // the start of a line
    QTest::addColumn<QString>("end");
    QTest::newRow("commands") << QStringList {"ex"} << "explain\twhat a finding means"
                              << ":0";
    QTest::newRow("nothing yet") << QStringList {""} << "trace\t"
                                 << ":0";
    QTest::newRow("options of a command") << QStringList {"check", "--fail"} << "--fail-on\t"
                                          << ":4";
    QTest::newRow("choices") << QStringList {"check", "--format", "s"} << "sarif"
                             << ":4";
    QTest::newRow("choices behind =") << QStringList {"render", "--theme=d"} << "--theme=dark"
                                      << ":4";
    QTest::newRow("codes") << QStringList {"explain", "PORT10"} << "PORT101\t"
                           << ":4";
    QTest::newRow("codes of an option") << QStringList {"check", ".", "--disable", "PORT10"} << "PORT101\t"
                                        << ":4";
    QTest::newRow("files of an option") << QStringList {"render", "-o", ""} << ""
                                        << ":0";
    QTest::newRow("sources") << QStringList {"trace", "de"} << ""
                             << ":0";
    QTest::newRow("a value is no command") << QStringList {"check", "-n", "trace", "--fail"} << "--fail-on\t"
                                           << ":4";
}

void CompleteTest::proposals()
{
    QFETCH(QStringList, words);
    QFETCH(QString, proposed);
    QFETCH(QString, end);
    const QStringList lines = answer(words).trimmed().split(u'\n');
    QCOMPARE(lines.last(), end);
    if (proposed.isEmpty()) {
        QCOMPARE(lines.size(), 1);
    } else {
        const bool there
            = std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return line.startsWith(proposed); });
        QVERIFY2(there, qPrintable(lines.join(u'\n')));
    }
}

void CompleteTest::contextsComeFromTheKubeconfig()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("config"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("apiVersion: v1\nkind: Config\ncontexts: [{name: staging, context: {cluster: c}}, {name: prod, context: {cluster: "
               "d}}]\n");
    file.close();
    QCOMPARE(answer({"trace", "--kubeconfig", file.fileName(), "--context", "st"}), QStringLiteral("staging\tc\n:4\n"));
}

void CompleteTest::objectsComeFromTheFiles()
{
    const QString example = QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/examples/six-ports.yaml");
    const QString proposed = answer({"set", example, "--object", "Dep"});
    QVERIFY2(proposed.startsWith("Deployment/"), qPrintable(proposed));
}

void CompleteTest::theManualPageKnowsEveryOption()
{
    QFile page(QStringLiteral(PORTOLAN_SOURCE_DIR "/packaging/linux/portolan.1"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll()).replace(QStringLiteral("\\-"), QStringLiteral("-"));
    for (const QString &command : answer({""}).split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = command.section(u'\t', 0, 0);
        if (name.startsWith(u':'))
            continue;
        QVERIFY2(text.contains(name), qPrintable(name));
        for (const QString &option : answer({name, "--"}).split(u'\n', Qt::SkipEmptyParts)) {
            const QString flag = option.section(u'\t', 0, 0);
            if (!flag.startsWith(u':'))
                QVERIFY2(text.contains(flag), qPrintable(name + u' ' + flag));
        }
    }
}

QTEST_GUILESS_MAIN(CompleteTest)
#include "tst_complete.moc"
