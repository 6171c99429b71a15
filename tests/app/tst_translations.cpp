// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/shippedfonts.h"
#include "app/session/words.h"
#include "app/window/language.h"
#include "app/window/mainwindow.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

using namespace portolan;

namespace {

const QString kFolder = QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/translations");

// One sentence of a .ts file.
struct Sentence {
    QString context;
    QString source;
    QStringList translations; // more than one where it counts
    bool finished = true;
};

std::vector<Sentence> sentencesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    std::vector<Sentence> sentences;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            sentences.push_back({context, {}, {}, true});
        } else if (xml.name() == u"source") {
            sentences.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            sentences.back().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
                sentences.back().translations << xml.text().toString();
        } else if (xml.name() == u"numerusform") {
            sentences.back().translations << xml.readElementText();
        }
    }
    return sentences;
}

// What must be in a translation as it is in the source: places, tags, codes.
QStringList fixedParts(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%[0-9nflc]|</?[a-z][a-z0-9]*[^>]*>|PORT[0-9]{3}|`[^`]*`"));
    QStringList parts;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        parts << matches.next().captured();
    parts.removeDuplicates();
    std::ranges::sort(parts);
    return parts;
}

bool hasMnemonic(QString text)
{
    return text.remove(QStringLiteral("&&")).contains(QRegularExpression(QStringLiteral("&[^ ;]\\w?")));
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsMissing_data() { languageRows(); }
    void nothingIsMissing();
    void placesAndTagsAreKept_data() { languageRows(); }
    void placesAndTagsAreKept();
    void theWindowSpeaks();

private:
    void languageRows();
    QTemporaryDir m_folder;
};

void TranslationsTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(m_folder.isValid());
}

void TranslationsTest::languageRows()
{
    QTest::addColumn<QString>("code");
    const std::vector<Language> known = languages();
    QVERIFY2(known.size() >= 3, "English and two more");
    for (const Language &language : known)
        QTest::newRow(language.code.toUtf8().constData()) << language.code;
}

// lupdate looks through the sources again: each sentence in them has its translation.
void TranslationsTest::nothingIsMissing()
{
    QFETCH(QString, code);
    const QString bash = QStandardPaths::findExecutable(QStringLiteral("bash"));
    if (bash.isEmpty() || !QFile::exists(QStringLiteral(PORTOLAN_LUPDATE)))
        QSKIP("there is no bash or no lupdate here");
    const QString name = QStringLiteral("/portolan_%1.ts").arg(code);
    QVERIFY(QFile::copy(kFolder + name, m_folder.path() + name));
    QProcess update;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LUPDATE"), QStringLiteral(PORTOLAN_LUPDATE));
    update.setProcessEnvironment(environment);
    update.start(bash, {kFolder + QStringLiteral("/update.sh"), m_folder.path() + name});
    QVERIFY(update.waitForFinished(60'000));
    QCOMPARE(update.exitCode(), 0);
    QStringList missing;
    for (const Sentence &sentence : sentencesOf(m_folder.path() + name)) {
        if (!sentence.finished || sentence.translations.isEmpty())
            missing << sentence.context + QStringLiteral(": ") + sentence.source;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TranslationsTest::placesAndTagsAreKept()
{
    QFETCH(QString, code);
    const std::vector<Sentence> sentences = sentencesOf(kFolder + QStringLiteral("/portolan_%1.ts").arg(code));
    QVERIFY(!sentences.empty());
    for (const Sentence &sentence : sentences) {
        for (const QString &translation : sentence.translations) {
            const QByteArray where = (sentence.source + QStringLiteral(" → ") + translation).toUtf8();
            QVERIFY2(fixedParts(translation) == fixedParts(sentence.source), where.constData());
            QVERIFY2(hasMnemonic(translation) == hasMnemonic(sentence.source), where.constData());
        }
    }
}

// A window made after speak() has its menus in that language, and so have core's sentences.
void TranslationsTest::theWindowSpeaks()
{
    loadShippedFonts();
    speak(*QCoreApplication::instance(), QStringLiteral("de"));
    const MainWindow window;
    QCOMPARE(window.menuBar()->actions().constFirst()->text(), QStringLiteral("&Datei"));
    QVERIFY(words(Message {"Service port name is no DNS label", {}}) != QStringLiteral("Service port name is no DNS label"));
}

QTEST_MAIN(TranslationsTest)
#include "tst_translations.moc"
