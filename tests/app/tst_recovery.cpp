// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/recovery.h"
#include "tests/app/fixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace portolan;

// Unsaved edits outlive the window that made them.
class RecoveryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        fixture::write(path(), fixture::shop());
    }

    void whatWasUnsavedComesBackAsAnEdit();
    void savingLeavesNothingBehind();
    void aRunningWindowsEditsAreNotOffered();
    void editsOfAFileThatChangedMeanwhileComeBackToo();
    void theRestOfASecretIsNotKept();
    void whatCannotBeRestoredStays();
    void anExampleComesBack();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("web.yaml")); }
    [[nodiscard]] QString root() const { return m_folder->filePath(QStringLiteral("recovery")); }
    void open(Session &session)
    {
        QSignalSpy built(&session, &Session::snapshotChanged);
        session.open({path()});
        QVERIFY(built.wait());
    }
    static void edit(Session &session)
    {
        const OpenFile &file = session.files().front();
        const auto at = static_cast<std::uint32_t>(file.source.document->text().find("port: 80") + 6);
        QVERIFY(session.replace(file.id, {{{at, at + 2}, "8443"}}, QStringLiteral("edit")));
    }
    // Edits and ends without saving.
    void crash()
    {
        Session session;
        Recovery recovery(session, root());
        open(session);
        edit(session);
        recovery.flush();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void RecoveryTest::whatWasUnsavedComesBackAsAnEdit()
{
    crash();
    Session session;
    Recovery recovery(session, root());
    QCOMPARE(recovery.left(), QStringList {path()});
    QSignalSpy restored(&recovery, &Recovery::restored);
    recovery.restore();
    QVERIFY(restored.wait());
    QVERIFY(restored[0][0].toStringList().isEmpty());
    const OpenFile &file = session.files().front();
    QCOMPARE(QByteArray::fromStdString(file.source.document->raw()), fixture::shop().replace("port: 80\n", "port: 8443\n"));
    QVERIFY(file.edited());
    QCOMPARE(fixture::read(path()), fixture::shop()); // the file itself is as it was
    session.undoStack().undo();
    QVERIFY(!session.files().front().edited());
}

void RecoveryTest::savingLeavesNothingBehind()
{
    {
        Session session;
        Recovery recovery(session, root());
        open(session);
        edit(session);
        recovery.flush();
        QCOMPARE(session.save(session.files().front().id).outcome, SaveOutcome::Saved);
    }
    QVERIFY(QDir(root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
}

void RecoveryTest::aRunningWindowsEditsAreNotOffered()
{
    Session session;
    Recovery recovery(session, root());
    open(session);
    edit(session);
    recovery.flush();
    QTRY_VERIFY(!QDir(root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    Session other;
    const Recovery another(other, root());
    QVERIFY(another.left().isEmpty());
}

void RecoveryTest::editsOfAFileThatChangedMeanwhileComeBackToo()
{
    crash();
    fixture::write(path(), "# theirs\n" + fixture::shop());
    Session session;
    Recovery recovery(session, root());
    QSignalSpy restored(&recovery, &Recovery::restored);
    recovery.restore();
    QVERIFY(restored.wait());
    QCOMPARE(restored[0][0].toStringList(), QStringList {path()});
    QCOMPARE(QByteArray::fromStdString(session.files().front().source.document->raw()),
        fixture::shop().replace("port: 80\n", "port: 8443\n"));
    session.undoStack().undo();
    QVERIFY(session.files().front().source.document->text().starts_with("# theirs"));
}

void RecoveryTest::theRestOfASecretIsNotKept()
{
    fixture::write(
        path(), fixture::shop() + "---\napiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {p: hunter2}\n");
    crash();
    const QDir folder(root());
    const QString own = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).constFirst();
    const QByteArray kept = fixture::read(folder.filePath(own + QStringLiteral("/unsaved.json")));
    QVERIFY(!kept.isEmpty());
    QVERIFY(!kept.contains("\"text\""));
    Session session;
    Recovery recovery(session, root());
    QSignalSpy restored(&recovery, &Recovery::restored);
    recovery.restore();
    QVERIFY(restored.wait());
    QVERIFY(session.files().front().source.document->text().find("port: 8443") != std::string_view::npos);
}

void RecoveryTest::whatCannotBeRestoredStays()
{
    crash();
    const QString second = m_folder->filePath(QStringLiteral("other.yaml"));
    fixture::write(second, fixture::shop());
    QVERIFY(QFile::remove(path()));
    {
        Session session;
        QSignalSpy built(&session, &Session::snapshotChanged);
        session.open({second});
        QVERIFY(built.wait());
        Recovery recovery(session, root());
        QSignalSpy failed(&recovery, &Recovery::failed);
        recovery.restore();
        fixture::write(second, fixture::shop() + "# more\n");
        session.reload();
        QTRY_COMPARE(failed.size(), 1);
    }
    Session later;
    QCOMPARE(Recovery(later, root()).left(), QStringList {path()});
}

void RecoveryTest::anExampleComesBack()
{
    {
        Session session;
        Recovery recovery(session, root());
        QSignalSpy built(&session, &Session::snapshotChanged);
        session.openText(QStringLiteral("shop"), fixture::shop());
        QVERIFY(built.wait());
        edit(session);
        recovery.flush();
    }
    Session session;
    Recovery recovery(session, root());
    QSignalSpy restored(&recovery, &Recovery::restored);
    recovery.restore();
    QVERIFY(restored.wait());
    QVERIFY(session.files().front().edited());
    QVERIFY(session.files().front().source.document->text().find("port: 8443") != std::string_view::npos);
}

QTEST_MAIN(RecoveryTest)
#include "tst_recovery.moc"
