// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/editcommand.h"
#include "app/session/session.h"
#include "app/session/words.h"
#include "core/text/diff.h"
#include "core/text/file.h"

#include <QFileInfo>

// Writing files, and taking back what others wrote.

namespace portolan {

SaveResult Session::save(FileId id, Overwrite overwrite)
{
    OpenFile *open = find(id);
    if (!open)
        return {SaveOutcome::Failed, tr("The file is no longer open.")};
    if (open->needsName())
        return {SaveOutcome::NeedsName, words(open->source.readOnlyReason)};
    const std::string &bytes = open->source.document->raw();
    std::optional<FileStamp> expected;
    const bool there = QFileInfo::exists(toQt(open->source.path)); // one that was deleted is written anew: nobody's work is lost
    if (overwrite == Overwrite::OnlyWhatWasRead && there)
        expected = FileStamp {open->savedHash};
    const auto written = writeAtomically(open->source.path, bytes, expected);
    if (!written) {
        const auto onDisk = expected ? readFile(open->source.path) : Result<std::string>(fail(""));
        const bool changed = onDisk && hashOf(*onDisk) != open->savedHash;
        return {changed ? SaveOutcome::ChangedOnDisk : SaveOutcome::Failed, words(written.error())};
    }
    open->setSaved(open->source.document);
    open->askedHash = 0;
    open->gone = false;
    watchFiles(); // a rename replaced the file that was watched
    Q_EMIT filesChanged();
    return {};
}

SaveResult Session::saveAs(FileId id, const QString &path)
{
    OpenFile *open = find(id);
    if (!open)
        return {SaveOutcome::Failed, tr("The file is no longer open.")};
    if (const OpenFile *there = fileNamed(path.toStdString()); there && there->id != id)
        return {SaveOutcome::Failed, tr("%1 is open already; save under another name.").arg(path)};
    if (const auto written = writeAtomically(path.toStdString(), open->source.document->raw()); !written)
        return {SaveOutcome::Failed, words(written.error())};
    const QString source = sourceOf(*open);
    const qsizetype place = m_sources.indexOf(source);
    if (place >= 0 && (open->needsName() || source == toQt(open->source.name)))
        m_sources[place] = path; // it was a source of its own, and goes on under the new name
    else if (!m_sources.contains(path))
        m_sources.append(path);
    open->source.name = open->source.path = path.toStdString();
    open->source.readOnly = false;
    open->source.readOnlyReason = {};
    open->askedHash = 0;
    open->gone = false;
    open->setSaved(open->source.document);
    watchFiles();
    Q_EMIT filesChanged();
    build();
    return {};
}

Result<void> Session::takeFromDisk(FileId id)
{
    OpenFile *open = find(id);
    if (!open)
        return fail(PORTOLAN_TR("The file is no longer open."));
    auto bytes = readFile(open->source.path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    open->setSaved(std::make_shared<const Document>(std::move(*bytes)));
    if (open->saved->hasBom() != open->source.document->hasBom()) {
        open->setDocument(open->saved); // no splice can reach a BOM, and no step back fits the text any more
        m_undoStack.clear();
        Q_EMIT filesChanged();
        build();
        return {};
    }
    auto splices = minimalDiff(open->source.document->text(), open->saved->text());
    m_undoStack.push(new EditCommand(*this, tr("take %1 from disk").arg(toQt(open->source.name)), {{id, std::move(splices)}}));
    return {};
}

} // namespace portolan
