// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/editcommand.h"
#include "app/session/session.h"
#include "app/session/words.h"

#include <QFileInfo>

// Changes to what is open: each is pushed as one command, whoever asked for it.

namespace portolan {

Result<void> Session::mayEdit(const OpenFile *open) const
{
    if (!open)
        return fail(PORTOLAN_TR("The file is no longer open."));
    if (open->isLocked())
        return tl::make_unexpected(Error {open->source.readOnlyReason, open->source.name});
    return {};
}

Result<void> Session::setField(const PortField &field, const QString &value)
{
    if (!m_snapshot)
        return fail(PORTOLAN_TR("nothing is open"));
    const Bench now = current();
    auto edit = setFields(now.documents, {{field.object, field.fieldPath, value.toStdString()}}, now.options);
    return edit ? perform(*edit) : tl::make_unexpected(edit.error());
}

// The snapshot says which file is meant; its documents may be older than ours.
Bench Session::current() const
{
    Bench now {m_snapshot, {}, {}};
    for (const SourceFile &source : m_snapshot->files) {
        const OpenFile *open = fileNamed(source.name);
        now.documents.push_back(open ? open->source.document : source.document);
        now.options.names.push_back(source.name);
    }
    return now;
}

Result<Bench> Session::bench() const
{
    if (!m_snapshot || m_files.empty())
        return fail(PORTOLAN_TR("nothing is open"));
    Bench now = current();
    for (std::size_t i = 0; i < now.documents.size(); ++i) {
        if (now.documents[i] != m_snapshot->files[i].document)
            return fail(PORTOLAN_TR("the picture is being brought up to date; try again"));
    }
    return now;
}

Result<void> Session::perform(const Edit &edit)
{
    std::vector<FileEdit> edits;
    for (const DocumentEdit &one : edit.documents) {
        const OpenFile *open = fileNamed(m_snapshot->files.at(one.file).name);
        if (const auto may = mayEdit(open); !may)
            return may;
        edits.push_back({open->id, one.splices});
    }
    if (!edits.empty())
        m_undoStack.push(new EditCommand(*this, words(edit.label), std::move(edits)));
    return {};
}

Result<void> Session::type(FileId id, std::vector<Splice> splices)
{
    const OpenFile *open = file(id);
    if (const auto may = mayEdit(open); !may)
        return may;
    if (splices.empty())
        return {};
    const int run = m_typing.follow(id, splices);
    const QString label = tr("typing in %1").arg(QFileInfo(toQt(open->source.name)).fileName());
    m_undoStack.push(new EditCommand(*this, label, {{id, std::move(splices)}}, run));
    return {};
}

Result<void> Session::replace(std::vector<FileEdit> edits, const QString &label)
{
    for (const FileEdit &edit : edits) {
        if (const auto may = mayEdit(file(edit.file)); !may)
            return may;
    }
    std::erase_if(edits, [](const FileEdit &edit) { return edit.splices.empty(); });
    if (!edits.empty())
        m_undoStack.push(new EditCommand(*this, label, std::move(edits)));
    return {};
}

std::vector<FileEdit> Session::apply(const std::vector<FileEdit> &edits, Build when)
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
        when == Build::Soon ? buildSoon() : build();
    }
    return inverse;
}

} // namespace portolan
