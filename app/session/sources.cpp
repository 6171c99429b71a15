// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/editcommand.h"
#include "app/session/session.h"
#include "app/session/words.h"
#include "core/cluster/clusterfile.h"
#include "core/text/diff.h"
#include "core/workspace/rendered.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

// What is open: reading sources, and reading them again.

namespace portolan {

namespace {

QString standardInput()
{
    return QStringLiteral("-");
}

bool isBelow(const QString &path, const QString &folder)
{
    return path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

bool wasRead(const ReadResult &result, const OpenFile &open)
{
    return std::ranges::any_of(result.files, [&open](const SourceFile &file) { return file.name == open.source.name; });
}

} // namespace

void Session::open(const QStringList &sources)
{
    m_replaceAll = true;
    m_sources = sources;
    read(sources);
}

void Session::add(const QStringList &sources)
{
    QStringList fresh;
    for (const QString &source : sources) {
        if (!m_sources.contains(source))
            fresh.append(source);
    }
    m_sources += fresh;
    reload();
}

void Session::openText(const QString &name, const QByteArray &text)
{
    m_replaceAll = false;
    letGo();
    m_sources = {name};
    SourceFile source;
    source.name = name.toStdString();
    source.document = std::make_shared<const Document>(text.toStdString());
    m_files.emplace_back(++m_lastId, std::move(source));
    Q_EMIT filesChanged();
    build();
}

void Session::remove(const QString &source)
{
    std::erase_if(m_files, [&](const OpenFile &file) { return sourceOf(file) == source; });
    std::erase_if(m_problems, [&](const ReadProblem &problem) {
        const QString file = toQt(problem.file);
        return file == source || isBelow(file, source);
    });
    m_sources.removeAll(source);
    if (m_files.empty())
        m_pinFiles.clear();
    watchFiles();
    Q_EMIT filesChanged();
    build();
}

void Session::replaceSource(const QString &before, const QString &now)
{
    remove(before);
    add({now});
}

void Session::reload()
{
    // Standard input can be read once, and text that came from no file not at all: they stay as they are.
    QStringList again;
    for (const QString &source : m_sources) {
        const OpenFile *known = fileNamed(source == standardInput() ? "<stdin>" : source.toStdString());
        if (!known || !known->needsName())
            again.append(source);
    }
    read(again);
}

QString Session::sourceOf(const OpenFile &file) const
{
    const QString name = toQt(file.source.name);
    if (file.source.project == "-")
        return standardInput();
    if (file.isCluster())
        return toQt(file.source.project);
    for (const QString &source : m_sources) {
        if (name == source || isBelow(name, source))
            return source;
    }
    return name;
}

void Session::read(const QStringList &sources)
{
    std::vector<std::string> names;
    for (const QString &source : sources) {
        if (!cluster::contextOf(source.toStdString())) // those arrive by themselves
            names.push_back(source.toStdString());
    }
    m_background.read(std::move(names));
}

void Session::setLive(const QString &source, std::shared_ptr<const LiveObjects> live)
{
    if (!m_sources.contains(source))
        return; // closed meanwhile
    const auto open
        = std::ranges::find_if(m_files, [&](const OpenFile &file) { return file.isCluster() && sourceOf(file) == source; });
    if (open == m_files.end()) {
        const std::string context = cluster::contextOf(source.toStdString()).value_or("");
        m_files.emplace_back(++m_lastId, cluster::clusterFile(context, std::move(live)));
        std::ranges::stable_sort(m_files, {}, [](const OpenFile &file) { return std::string_view(file.source.name); });
        Q_EMIT filesChanged();
    } else {
        open->source.live = std::move(live);
    }
    buildSoon();
}

void Session::letGo()
{
    m_background.cancel();
    m_undoStack.clear();
    m_selection.clear();
    m_files.clear();
    m_pinFiles.clear();
    m_problems.clear();
    m_shown = {.rest = m_shown.rest};
    Q_EMIT shownChanged();
}

void Session::takeOver(const ReadResult &result)
{
    const bool afresh = std::exchange(m_replaceAll, false);
    if (afresh)
        letGo();
    const auto before = state();
    m_problems = result.problems;
    const QStringList dropped = dropVanished(result);
    std::vector<FileEdit> outside;
    std::vector<FileId> clashes;
    for (const SourceFile &read : result.files) {
        auto &files = read.content == SourceFile::Content::Pins ? m_pinFiles : m_files;
        const auto open = std::ranges::find_if(
            files, [&read](const OpenFile &file) { return file.source.name == read.name && file.source.path == read.path; });
        if (open == files.end()) {
            files.emplace_back(++m_lastId, read);
            continue;
        }
        const std::uint64_t asked = open->askedHash;
        if (auto edit = merge(*open, read))
            outside.push_back(std::move(*edit));
        if (open->askedHash != asked)
            clashes.push_back(open->id);
    }
    // Always in the order of names, as readSources() gives them, so that the picture does not depend on who came first.
    std::ranges::stable_sort(m_files, {}, [](const OpenFile &file) { return std::string_view(file.source.name); });
    watchFiles();
    if (!outside.empty()) {
        m_undoStack.push(new EditCommand(*this, tr("change on disk"), std::move(outside)));
    } else {
        Q_EMIT filesChanged();
        if (afresh || !m_snapshot || state() != before) // most reloads find nothing new
            build();
    }
    const bool awaited = std::ranges::any_of(
        m_sources, [](const QString &source) { return cluster::contextOf(source.toStdString()).has_value(); });
    if (m_files.empty() && !awaited)
        Q_EMIT readFailed();
    for (const FileId clash : clashes)
        Q_EMIT changedOnDisk(clash);
    tellOfGone(result, dropped);
}

void Session::tellOfGone(const ReadResult &result, const QStringList &dropped)
{
    std::vector<FileId> gone;
    for (OpenFile &open : m_files) {
        const bool there = open.needsName() || wasRead(result, open);
        if (!there && !open.gone)
            gone.push_back(open.id);
        open.gone = !there;
    }
    for (const FileId id : gone)
        Q_EMIT goneFromDisk(id);
    if (!dropped.isEmpty())
        Q_EMIT closedAsGone(dropped);
}

std::vector<std::pair<FileId, std::uint64_t>> Session::state() const
{
    std::vector<std::pair<FileId, std::uint64_t>> state;
    state.reserve(m_files.size() + m_pinFiles.size());
    for (const auto *files : {&m_files, &m_pinFiles}) {
        for (const OpenFile &file : *files)
            state.emplace_back(file.id, file.hash);
    }
    return state;
}

std::optional<FileEdit> Session::merge(OpenFile &open, const SourceFile &read)
{
    open.source.project = read.project;
    open.source.readOnly = read.readOnly;
    open.source.readOnlyReason = read.readOnlyReason;
    const std::uint64_t onDisk = read.document->hash();
    if (onDisk == open.savedHash)
        return {};
    if (onDisk == open.hash) {
        open.setSaved(read.document);
        return {};
    }
    if (open.edited()) {
        open.askedHash = onDisk;
        return {};
    }
    open.setSaved(read.document);
    if (read.document->hasBom() != open.source.document->hasBom()) {
        open.setDocument(read.document); // no splice can reach a BOM,
        m_undoStack.clear(); // and no step back fits the text any more
        return {};
    }
    return FileEdit {open.id, minimalDiff(open.source.document->text(), read.document->text())};
}

// Files that are gone from disk go here too, unless that would lose edits.
QStringList Session::dropVanished(const ReadResult &result)
{
    QStringList names;
    std::erase_if(
        m_pinFiles, [&](const OpenFile &open) { return !open.needsName() && !open.edited() && !wasRead(result, open); });
    std::erase_if(m_files, [&](const OpenFile &open) {
        const bool drop = !open.needsName() && !open.edited() && !wasRead(result, open);
        if (drop)
            names.append(toQt(open.source.name));
        return drop;
    });
    return names;
}

void Session::watchFiles()
{
    QStringList files;
    for (const auto *some : {&m_files, &m_pinFiles}) {
        for (const OpenFile &file : *some) {
            if (!file.needsName())
                files.append(toQt(file.source.path));
        }
    }
    // Of folders: what appears in them. A file that is a source by itself has its folder watched only while it is missing.
    QStringList folders;
    for (const QString &source : m_sources) {
        const QFileInfo info(toQt(diskPathOf(source.toStdString())));
        if (info.isDir())
            folders.append(info.filePath());
        else if (source != standardInput() && !info.exists())
            folders.append(info.absolutePath());
    }
    for (const OpenFile &file : m_files) {
        if (!file.needsName() && sourceOf(file) != toQt(file.source.name))
            folders.append(QFileInfo(toQt(file.source.path)).absolutePath());
    }
    folders.removeDuplicates();
    m_watch.watch(files, folders);
}

} // namespace portolan
