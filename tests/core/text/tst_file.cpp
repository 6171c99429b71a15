// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/document.h"
#include "core/text/file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace portolan;

class FileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesAndReads();
    void keepsTheMode();
    void followsLinksToTheFileItself();
    void makesTheFileALinkPointsAt();
    void refusesAFileThatSomebodyChanged();
    void leavesNoTemporaryFile();
    void saysWhyItCannotRead();
    void saysWhyItCannotWrite();
    void refusesWhatIsNoOrdinaryFile();
    void readsPipes();

private:
    [[nodiscard]] std::string path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)).toStdString(); }
    void put(const std::string &file, const QByteArray &bytes) const
    {
        QFile out(QString::fromStdString(file));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    [[nodiscard]] static std::string why(const Result<void> &result) { return result ? "" : english(result.error().message); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void FileTest::writesAndReads()
{
    const std::string bytes("a\0b\r\n\xFF", 6);
    QVERIFY(writeAtomically(path("x.yaml"), bytes));
    QCOMPARE(*readFile(path("x.yaml")), bytes);
    QVERIFY(writeAtomically(path("x.yaml"), ""));
    QCOMPARE(*readFile(path("x.yaml")), std::string());
    const std::string large(300'000, 'x');
    QVERIFY(writeAtomically(path("\xC3\xA9 x.yaml"), large));
    QCOMPARE(*readFile(path("\xC3\xA9 x.yaml")), large);
}

void FileTest::keepsTheMode()
{
    put(path("x"), "old");
    const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(QString::fromStdString(path("x")), mode));
    const auto before = QFile::permissions(QString::fromStdString(path("x")));
    QVERIFY(writeAtomically(path("x"), "new"));
    QCOMPARE(QFile::permissions(QString::fromStdString(path("x"))), before);
}

void FileTest::followsLinksToTheFileItself()
{
    put(path("real"), "old");
    QVERIFY(QFile::link("real", QString::fromStdString(path("link"))));
    QVERIFY(QFile::link(QString::fromStdString(path("link")), QString::fromStdString(path("link2"))));
    QVERIFY(writeAtomically(path("link2"), "new"));
    QCOMPARE(*readFile(path("real")), std::string("new"));
    QVERIFY(QFileInfo(QString::fromStdString(path("link"))).isSymLink());
    QVERIFY(QFileInfo(QString::fromStdString(path("link2"))).isSymLink());
}

void FileTest::makesTheFileALinkPointsAt()
{
    QVERIFY(QFile::link("not-there-yet", QString::fromStdString(path("link"))));
    QVERIFY(writeAtomically(path("link"), "new"));
    QCOMPARE(*readFile(path("not-there-yet")), std::string("new"));
    QVERIFY(QFile::link("loop", QString::fromStdString(path("loop"))));
    QCOMPARE(why(writeAtomically(path("loop"), "x")), std::string("The symbolic link cannot be followed."));
}

void FileTest::refusesAFileThatSomebodyChanged()
{
    put(path("x"), "read");
    const FileStamp stamp {hashOf("read")};
    QVERIFY(writeAtomically(path("x"), "mine", stamp));
    QCOMPARE(why(writeAtomically(path("x"), "again", stamp)),
        std::string("The file was changed by another program; it was not overwritten."));
    QCOMPARE(*readFile(path("x")), std::string("mine"));
    QCOMPARE(why(writeAtomically(path("gone"), "x", stamp)), std::string("The file does not exist."));
}

void FileTest::leavesNoTemporaryFile()
{
    QVERIFY(writeAtomically(path("x"), "1"));
    QVERIFY(!writeAtomically(path("x"), "2", FileStamp {1}));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList {"x"});
}

void FileTest::saysWhyItCannotRead()
{
    const auto missing = readFile(path("missing"));
    QVERIFY(!missing);
    QCOMPARE(english(missing.error().message), std::string("The file does not exist."));
    QCOMPARE(missing.error().where, path("missing"));
    QCOMPARE(english(readFile(m_folder->path().toStdString()).error().message), std::string("This is a folder, not a file."));
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    put(path("secret"), "x");
    QVERIFY(QFile::setPermissions(QString::fromStdString(path("secret")), {}));
    QCOMPARE(english(readFile(path("secret")).error().message), std::string("You may not read this file."));
}

void FileTest::saysWhyItCannotWrite()
{
    const auto result = writeAtomically(path("no/such/x"), "x");
    QCOMPARE(why(result), std::string("The folder does not exist any more; save the file elsewhere."));
    QCOMPARE(result.error().where, path("no/such/x"));
    if (QFileInfo::exists("/dev/full") && ::geteuid() == 0)
        QSKIP("root may write everywhere");
    put(path("x"), "x");
    QVERIFY(QFile::setPermissions(QString::fromStdString(path("x")), QFile::ReadOwner));
    QCOMPARE(why(writeAtomically(path("x"), "y")), std::string("The file is read-only."));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    QCOMPARE(why(writeAtomically(path("new"), "y")), std::string("You may not write in this folder; save the file elsewhere."));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void FileTest::refusesWhatIsNoOrdinaryFile()
{
    QCOMPARE(why(writeAtomically(m_folder->path().toStdString(), "x")),
        std::string("This is not an ordinary file; it was not replaced."));
    QCOMPARE(why(writeAtomically("/dev/null", "x")), std::string("This is not an ordinary file; it was not replaced."));
}

void FileTest::readsPipes()
{
    // A pipe has no size to ask for.
    int ends[2] = {};
    QVERIFY(::pipe(ends) == 0);
    QCOMPARE(::write(ends[1], "piped", 5), 5);
    ::close(ends[1]);
    const auto read = readFile("/dev/fd/" + std::to_string(ends[0]));
    ::close(ends[0]);
    QVERIFY(read);
    QCOMPARE(*read, std::string("piped"));
}

QTEST_GUILESS_MAIN(FileTest)
#include "tst_file.moc"
