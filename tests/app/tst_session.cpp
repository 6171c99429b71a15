// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/places.h"
#include "app/session/session.h"
#include "app/session/words.h"
#include "tests/app/fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace portolan;

class SessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void openBuildsAPicture();
    void editChangesOnlyTheScalar_data();
    void editChangesOnlyTheScalar();
    void undoAndRedoRestoreTheBytes();
    void refusedValueChangesNothing();
    void savingEndsTheModifiedState();
    void undoAfterSavingIsAModification();
    void saveRefusesToOverwriteOthersWork();
    void vanishedFolderLosesNothing();
    void saveAsGoesOnUnderTheNewName();
    void untouchedFileFollowsTheDisk();
    void editedFileIsNotOverwrittenByTheDisk();
    void takingFromDiskCanBeUndone();
    void addKeepsWhatIsOpen();
    void removeSourceTakesItsFiles();
    void unreadableFileIsToldAndOthersShow();
    void textWithoutFileNeedsAName();
    void laterBuildWins();
    void placesAreFoundBothWays();

private:
    void open(const QStringList &sources);
    [[nodiscard]] PortField field(const std::string &id, PortKind kind) const;
    [[nodiscard]] QByteArray bytes() const;
    void set(const QString &value) { QVERIFY(m_session->setField(field("Service/shop/web#ports/0", PortKind::Service), value)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    QString m_path;
};

void SessionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("web.yaml"));
    fixture::write(m_path, fixture::shop());
    m_session = std::make_unique<Session>();
}

void SessionTest::cleanup()
{
    m_session.reset();
    m_folder.reset();
}

void SessionTest::open(const QStringList &sources)
{
    QSignalSpy built(m_session.get(), &Session::snapshotChanged);
    m_session->open(sources);
    QVERIFY(built.wait());
}

PortField SessionTest::field(const std::string &id, PortKind kind) const
{
    return fieldOf(*m_session->snapshot(), id, kind).value();
}

QByteArray SessionTest::bytes() const
{
    return QByteArray::fromStdString(m_session->files().front().source.document->raw());
}

void SessionTest::openBuildsAPicture()
{
    open({m_path});
    QCOMPARE(m_session->files().size(), 1U);
    QCOMPARE(m_session->snapshot()->graph->services.size(), 1U);
    QVERIFY(!m_session->snapshot()->picture->parts.empty());
    QVERIFY(m_session->editedFiles().empty());
}

void SessionTest::editChangesOnlyTheScalar_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("as it is") << fixture::shop();
    QTest::newRow("CRLF") << fixture::shop().replace("\n", "\r\n");
    QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF") + fixture::shop();
    QTest::newRow("trailing blanks") << fixture::shop().replace("port: 80\n", "port: 80   \n");
}

void SessionTest::editChangesOnlyTheScalar()
{
    QFETCH(QByteArray, before);
    fixture::write(m_path, before);
    open({m_path});
    set(QStringLiteral("8443"));
    QCOMPARE(
        bytes(), QByteArray(before).replace("port: 80", "port: 8443").replace("containerPort: 844380", "containerPort: 8080"));
    QCOMPARE(m_session->save(m_session->files().front().id).outcome, SaveOutcome::Saved);
    QCOMPARE(fixture::read(m_path), bytes());
}

void SessionTest::undoAndRedoRestoreTheBytes()
{
    open({m_path});
    set(QStringLiteral("81"));
    const QByteArray edited = bytes();
    m_session->undoStack().undo();
    QCOMPARE(bytes(), fixture::shop());
    QVERIFY(m_session->editedFiles().empty());
    m_session->undoStack().redo();
    QCOMPARE(bytes(), edited);
}

void SessionTest::refusedValueChangesNothing()
{
    open({m_path});
    const auto refused = m_session->setField(field("Service/shop/web#ports/0", PortKind::Service), QStringLiteral("70000"));
    QVERIFY(!refused);
    QVERIFY(!words(refused.error().message).isEmpty());
    QCOMPARE(bytes(), fixture::shop());
    QVERIFY(!m_session->undoStack().canUndo());
}

void SessionTest::savingEndsTheModifiedState()
{
    open({m_path});
    set(QStringLiteral("81"));
    QCOMPARE(m_session->editedFiles().size(), 1U);
    QCOMPARE(m_session->save(m_session->files().front().id).outcome, SaveOutcome::Saved);
    QVERIFY(m_session->editedFiles().empty());
}

void SessionTest::undoAfterSavingIsAModification()
{
    open({m_path});
    set(QStringLiteral("81"));
    QCOMPARE(m_session->save(m_session->files().front().id).outcome, SaveOutcome::Saved);
    m_session->undoStack().undo();
    QCOMPARE(m_session->editedFiles().size(), 1U);
}

void SessionTest::saveRefusesToOverwriteOthersWork()
{
    open({m_path});
    set(QStringLiteral("81"));
    const QByteArray theirs = fixture::shop() + "# theirs\n";
    fixture::write(m_path, theirs);
    const FileId id = m_session->files().front().id;
    QCOMPARE(m_session->save(id).outcome, SaveOutcome::ChangedOnDisk);
    QCOMPARE(fixture::read(m_path), theirs);
    QCOMPARE(m_session->save(id, Overwrite::Anything).outcome, SaveOutcome::Saved);
    QCOMPARE(fixture::read(m_path), bytes());
}

void SessionTest::vanishedFolderLosesNothing()
{
    open({m_path});
    set(QStringLiteral("81"));
    const QByteArray edited = bytes();
    m_folder->remove();
    const SaveResult result = m_session->save(m_session->files().front().id);
    QCOMPARE(result.outcome, SaveOutcome::Failed);
    QVERIFY(!result.reason.isEmpty());
    QCOMPARE(bytes(), edited);
    m_session->reload();
    QTRY_VERIFY(!m_session->isBusy());
    QCOMPARE(bytes(), edited);
}

void SessionTest::saveAsGoesOnUnderTheNewName()
{
    open({m_path});
    set(QStringLiteral("81"));
    const QString other = m_folder->filePath(QStringLiteral("other.yaml"));
    QCOMPARE(m_session->saveAs(m_session->files().front().id, other).outcome, SaveOutcome::Saved);
    QCOMPARE(fixture::read(m_path), fixture::shop());
    QCOMPARE(fixture::read(other), bytes());
    QCOMPARE(m_session->sources(), QStringList {other});
    QVERIFY(m_session->editedFiles().empty());
}

void SessionTest::untouchedFileFollowsTheDisk()
{
    open({m_path});
    QSignalSpy files(m_session.get(), &Session::filesChanged);
    const QByteArray theirs = fixture::shop().replace("port: 9000", "port: 9100");
    fixture::write(m_path, theirs);
    QTRY_COMPARE(bytes(), theirs); // noticed by itself
    QVERIFY(m_session->editedFiles().empty());
    QVERIFY(m_session->undoStack().canUndo()); // an edit like any other
}

void SessionTest::editedFileIsNotOverwrittenByTheDisk()
{
    open({m_path});
    set(QStringLiteral("81"));
    const QByteArray mine = bytes();
    QSignalSpy clash(m_session.get(), &Session::changedOnDisk);
    fixture::write(m_path, fixture::shop() + "# theirs\n");
    QVERIFY(clash.wait());
    QCOMPARE(bytes(), mine);
    m_session->reload(); // the same state on disk is not told twice
    QTRY_VERIFY(!m_session->isBusy());
    QCOMPARE(clash.size(), 1);
}

void SessionTest::takingFromDiskCanBeUndone()
{
    open({m_path});
    set(QStringLiteral("81"));
    const QByteArray mine = bytes();
    const QByteArray theirs = fixture::shop() + "# theirs\n";
    fixture::write(m_path, theirs);
    QVERIFY(m_session->takeFromDisk(m_session->files().front().id));
    QCOMPARE(bytes(), theirs);
    m_session->undoStack().undo();
    QCOMPARE(bytes(), mine);
}

void SessionTest::addKeepsWhatIsOpen()
{
    open({m_path});
    set(QStringLiteral("81"));
    const QString other = m_folder->filePath(QStringLiteral("another.yaml"));
    fixture::write(other, "apiVersion: v1\nkind: Service\nmetadata: {name: api}\nspec: {ports: [{port: 1}]}\n");
    m_session->add({other});
    QTRY_COMPARE(m_session->snapshot()->graph->services.size(), 2U);
    QCOMPARE(m_session->editedFiles().size(), 1U);
    QVERIFY(m_session->undoStack().canUndo());
}

void SessionTest::removeSourceTakesItsFiles()
{
    const QString other = m_folder->filePath(QStringLiteral("another.yaml"));
    fixture::write(other, "apiVersion: v1\nkind: Service\nmetadata: {name: api}\nspec: {ports: [{port: 1}]}\n");
    open({m_path, other});
    m_session->remove(other);
    QTRY_COMPARE(m_session->snapshot()->graph->services.size(), 1U);
    QCOMPARE(m_session->sources(), QStringList {m_path});
}

void SessionTest::unreadableFileIsToldAndOthersShow()
{
    const QString missing = m_folder->filePath(QStringLiteral("missing.yaml"));
    const QString broken = m_folder->filePath(QStringLiteral("broken.yaml"));
    fixture::write(broken, "a: [1\n");
    open({m_path, missing, broken});
    QCOMPARE(m_session->problems().size(), 1U);
    QCOMPARE(m_session->snapshot()->unread.size(), 1U);
    QCOMPARE(m_session->snapshot()->graph->services.size(), 1U);
}

void SessionTest::textWithoutFileNeedsAName()
{
    QSignalSpy built(m_session.get(), &Session::snapshotChanged);
    m_session->openText(QStringLiteral("example.yaml"), fixture::shop());
    QVERIFY(built.wait());
    set(QStringLiteral("81"));
    const FileId id = m_session->files().front().id;
    QCOMPARE(m_session->save(id).outcome, SaveOutcome::NeedsName);
    QCOMPARE(m_session->saveAs(id, m_path).outcome, SaveOutcome::Saved);
    QCOMPARE(m_session->sources(), QStringList {m_path});
    QCOMPARE(fixture::read(m_path), bytes());
}

void SessionTest::laterBuildWins()
{
    open({m_path});
    for (int port = 1000; port < 1020; ++port)
        set(QString::number(port));
    const auto shown = [this] { return field("Service/shop/web#ports/0", PortKind::Service).value; };
    QTRY_COMPARE(shown(), std::string("1019"));
    QTRY_VERIFY(!m_session->isBusy());
    QCOMPARE(shown(), std::string("1019"));
}

void SessionTest::placesAreFoundBothWays()
{
    open({m_path});
    const Snapshot &snapshot = *m_session->snapshot();
    const std::string id = "Service/shop/web#ports/1/target";
    const auto place = placeOf(snapshot, id, PortKind::Target);
    QVERIFY(place);
    QCOMPARE(snapshot.files[0].document->text().substr(place->at.begin, place->at.size()), std::string_view("9001"));
    QCOMPARE(idAt(snapshot, 0, place->at.begin), id);
    const auto card = placeOf(snapshot, "Deployment/shop/web", {});
    QVERIFY(card);
    QCOMPARE(snapshot.files[0].document->position(card->at.begin).line, 15U);
    QCOMPARE(idAt(snapshot, 0, snapshot.files[0].document->offset({27, 30})), std::string("Deployment/shop/web#web/ports/0"));
    QVERIFY(idAt(snapshot, 0, 0).empty());
}

QTEST_MAIN(SessionTest)
#include "tst_session.moc"
