// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/session/editcommand.h"
#include "app/session/words.h"

#include <algorithm>

namespace portolan {

Session::Session(QObject *parent)
    : QObject(parent)
{
    connect(&m_background, &Background::readFinished, this, &Session::takeOver);
    connect(&m_background, &Background::buildFinished, this, [this](const Built &built) {
        m_snapshot = built.snapshot;
        m_hitMap = built.hitMap;
        Q_EMIT snapshotChanged();
    });
    connect(&m_background, &Background::busyChanged, this, &Session::busyChanged);
    connect(&m_background, &Background::readProgressed, this, &Session::readProgressed);
    connect(&m_watch, &FileWatch::changed, this, &Session::reload);
}

const OpenFile *Session::file(FileId id) const
{
    const auto found = std::ranges::find(m_files, id, &OpenFile::id);
    return found == m_files.end() ? nullptr : &*found;
}

OpenFile *Session::find(FileId id)
{
    const auto found = std::ranges::find(m_files, id, &OpenFile::id);
    return found == m_files.end() ? nullptr : &*found;
}

const OpenFile *Session::fileNamed(const std::string &name) const
{
    const auto found = std::ranges::find_if(m_files, [&name](const OpenFile &file) { return file.source.name == name; });
    return found == m_files.end() ? nullptr : &*found;
}

std::vector<FileId> Session::editedFiles() const
{
    std::vector<FileId> ids;
    for (const OpenFile &file : m_files) {
        if (file.edited())
            ids.push_back(file.id);
    }
    return ids;
}

Result<void> Session::setField(const PortField &field, const QString &value)
{
    if (!m_snapshot)
        return fail(PORTOLAN_TR("nothing is open"));
    // The snapshot says which file is meant; its documents may be older than ours.
    std::vector<std::shared_ptr<const Document>> documents;
    EditOptions options;
    for (const SourceFile &source : m_snapshot->files) {
        const OpenFile *open = fileNamed(source.name);
        documents.push_back(open ? open->source.document : source.document);
        options.names.push_back(source.name);
    }
    auto edit = setFields(documents, {{field.object, field.fieldPath, value.toStdString()}}, options);
    if (!edit)
        return tl::make_unexpected(edit.error());
    std::vector<FileEdit> edits;
    for (DocumentEdit &one : edit->documents) {
        const OpenFile *open = fileNamed(m_snapshot->files.at(one.file).name);
        if (!open)
            return fail(PORTOLAN_TR("%1 is no longer open"), {m_snapshot->files.at(one.file).name});
        if (open->source.readOnly && !open->needsName())
            return tl::make_unexpected(Error {open->source.readOnlyReason, open->source.name});
        edits.push_back({open->id, std::move(one.splices)});
    }
    if (!edits.empty())
        m_undoStack.push(new EditCommand(*this, words(edit->label), std::move(edits)));
    return {};
}

std::vector<FileEdit> Session::apply(const std::vector<FileEdit> &edits)
{
    std::vector<FileEdit> inverse;
    for (const FileEdit &edit : edits) {
        OpenFile *open = find(edit.file);
        if (!open)
            continue;
        auto document = std::make_shared<Document>(*open->source.document);
        auto undo = document->apply(edit.splices);
        if (!undo)
            continue; // made for another text: cannot happen while every change goes through the stack
        open->setDocument(std::move(document));
        inverse.push_back({edit.file, std::move(*undo)});
    }
    if (!inverse.empty()) {
        Q_EMIT filesChanged();
        build();
    }
    return inverse;
}

void Session::showClients(bool shown)
{
    if (m_clients == shown)
        return;
    m_clients = shown;
    rebuild();
}

void Session::rebuild()
{
    if (!m_files.empty())
        build();
}

void Session::build()
{
    std::vector<SourceFile> files;
    files.reserve(m_files.size());
    for (const OpenFile &file : m_files)
        files.push_back(file.source);
    BuildOptions options;
    options.layout.aspect = m_aspect;
    options.layout.clients = m_clients;
    options.layout.showUnreached = m_showUnreached;
    if (!m_sources.isEmpty()) {
        std::vector<std::string> sources;
        for (const QString &source : m_sources)
            sources.push_back(source.toStdString());
        options.layout.title = pictureTitle(sources, [](const Message &message) { return words(message).toStdString(); });
    }
    m_background.build(std::move(files), std::move(options));
}

} // namespace portolan
