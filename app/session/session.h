// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/background.h"
#include "app/session/bench.h"
#include "app/session/filewatch.h"
#include "app/session/openfile.h"
#include "app/session/saveresult.h"
#include "app/session/selection.h"
#include "app/session/typingrun.h"
#include "core/edit/edit.h"

#include <QStringList>
#include <QUndoStack>

namespace portolan {

// app/session: the one mutable thing. Sources and their documents, the edits made to them, and the latest snapshot, which is
// built in the background. Everything else shows it and tells it what the user meant.

class Session final : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);

    // Sources are files, folders and `-`. Reading goes on in the background. open() lets go of all that is open, with its edits.
    void open(const QStringList &sources);
    void add(const QStringList &sources);
    // A document that comes from no file, such as an example; instead of what is open.
    void openText(const QString &name, const QByteArray &text);
    // Its files go with it, edits included.
    void remove(const QString &source);
    // Reads `now` in place of the source `before`, whose files go, edits included.
    void replaceSource(const QString &before, const QString &now);
    // Reads all sources again. What changed on disk becomes an edit like any other; files that were edited here stay as they are.
    void reload();
    void cancel() { m_background.cancel(); }

    [[nodiscard]] const QStringList &sources() const { return m_sources; }
    [[nodiscard]] const std::vector<OpenFile> &files() const { return m_files; }
    // Where cards were put by hand, a file for each folder; pinning.h writes them.
    [[nodiscard]] const std::vector<OpenFile> &pinFiles() const { return m_pinFiles; }
    FileId addPinFile(SourceFile file);
    [[nodiscard]] const OpenFile *file(FileId id) const;
    [[nodiscard]] const OpenFile *fileNamed(const std::string &name) const;
    // The source a file came with.
    [[nodiscard]] QString sourceOf(const OpenFile &file) const;
    [[nodiscard]] const std::vector<ReadProblem> &problems() const { return m_problems; }
    [[nodiscard]] bool isBusy() const { return m_background.isBusy(); }
    // The last finished build; none before the first.
    [[nodiscard]] const std::shared_ptr<const Snapshot> &snapshot() const { return m_snapshot; }
    [[nodiscard]] const std::shared_ptr<const HitMap> &hitMap() const { return m_hitMap; }
    [[nodiscard]] Selection &selection() { return m_selection; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }
    [[nodiscard]] std::vector<FileId> editedFiles() const;

    // Sets one field as one undo step. Fails with the reason, changing nothing.
    [[nodiscard]] Result<void> setField(const PortField &field, const QString &value);
    // The documents as they are now, perhaps ahead of the snapshot, which there must be.
    [[nodiscard]] Bench current() const;
    // What intents work on: the same, but fails while the picture is not yet of those documents.
    [[nodiscard]] Result<Bench> bench() const;
    // Carries out an edit of files by the snapshot's numbers, as one undo step. Fails with the reason, changing nothing.
    [[nodiscard]] Result<void> perform(const Edit &edit);
    // Text typed into a file. What is typed in one go is one undo step; endTyping() ends it, as does a pause or a word.
    [[nodiscard]] Result<void> type(FileId id, std::vector<Splice> splices);
    // One undo step of its own.
    [[nodiscard]] Result<void> replace(std::vector<FileEdit> edits, const QString &label);
    [[nodiscard]] Result<void> replace(FileId id, std::vector<Splice> splices, const QString &label)
    {
        return replace({{id, std::move(splices)}}, label);
    }
    void endTyping() { m_typing.end(); }
    // Applies edits and returns their inverse: for EditCommand alone. Files no longer open are passed over.
    enum class Build : std::uint8_t { Now, Soon };
    std::vector<FileEdit> apply(const std::vector<FileEdit> &edits, Build when = Build::Now);
    [[nodiscard]] SaveResult save(FileId id, Overwrite overwrite = Overwrite::OnlyWhatWasRead);
    // The document goes on under its new name; the file it came from stays as it is on disk.
    [[nodiscard]] SaveResult saveAs(FileId id, const QString &path);
    // Takes over what stands on disk, as an edit that can be undone.
    [[nodiscard]] Result<void> takeFromDisk(FileId id);
    // The shape that the picture's shelves aim at, width to height; from the next build on.
    void setAspect(double aspect) { m_aspect = aspect; }
    void setDefaultNamespace(std::string ns) { m_defaultNamespace = std::move(ns); } // of files' objects that name none
    [[nodiscard]] double aspect() const { return m_aspect; }
    // Whether the picture marks who calls which Service; builds it anew.
    void showClients(bool shown);
    [[nodiscard]] bool showsClients() const { return m_clients; }
    // Whether what no Service reaches is drawn or only counted; from the next build on.
    void setShowUnreached(bool shown) { m_showUnreached = shown; }
    // What a cluster among the sources holds now, in place of what it held.
    void setLive(const QString &source, std::shared_ptr<const LiveObjects> live);
    // What of the system is drawn; lasts until other sources are opened. Builds the picture anew.
    void setShown(const Shown &shown);
    [[nodiscard]] const Shown &shown() const { return m_shown; }
    // Makes the picture again, of the same files.
    void rebuild();

Q_SIGNALS:
    void filesChanged(); // which files are open, what they hold, or whether they are edited
    void snapshotChanged();
    void shownChanged();
    void changedOnDisk(portolan::FileId id); // a file that was also edited here
    void goneFromDisk(portolan::FileId id); // a file that was also edited here: it stays open
    void closedAsGone(const QStringList &names); // files that were deleted on disk and held nothing unsaved
    void busyChanged(bool busy);
    void readProgressed(int files);
    void readFailed(); // nothing could be read

private:
    void read(const QStringList &sources);
    void takeOver(const ReadResult &result);
    // One file as it was read again, against the one that is open; returns the edit that brings it up to date.
    std::optional<FileEdit> merge(OpenFile &open, const SourceFile &read);
    // What is open, and in which state.
    [[nodiscard]] std::vector<std::pair<FileId, std::uint64_t>> state() const;
    // Returns the names of those that were dropped.
    QStringList dropVanished(const ReadResult &result);
    void tellOfGone(const ReadResult &result, const QStringList &dropped);
    void letGo();
    void build();
    void buildSoon(); // for what is typed: builds follow each other, none is given up for the next keystroke
    // Fails if the file is not open, or must not be written.
    [[nodiscard]] Result<void> mayEdit(const OpenFile *open) const;
    void watchFiles();
    [[nodiscard]] OpenFile *find(FileId id);

    QStringList m_sources;
    std::vector<OpenFile> m_files;
    std::vector<OpenFile> m_pinFiles;
    std::vector<ReadProblem> m_problems;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::shared_ptr<const HitMap> m_hitMap; // of its picture
    Selection m_selection;
    QUndoStack m_undoStack;
    FileWatch m_watch;
    TypingRun m_typing;
    QTimer m_buildSoon;
    Background m_background;
    FileId m_lastId = 0;
    Shown m_shown;
    double m_aspect = 1.6;
    std::string m_defaultNamespace = "default";
    bool m_clients = false;
    bool m_showUnreached = false;
    bool m_replaceAll = false; // the read under way is for open()
};

} // namespace portolan
