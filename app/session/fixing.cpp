// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/fixing.h"

#include "app/session/editcommand.h"
#include "app/session/words.h"
#include "core/text/diff.h"

namespace portolan {

namespace {

// The snapshot says which files are meant; its documents may be older than those that are open.
struct Made {
    std::vector<const OpenFile *> files; // null: open no more
    Edit edit;
};

Result<Made> make(const Session &session, const Fix &fix)
{
    Made made;
    std::vector<std::shared_ptr<const Document>> documents;
    EditOptions options;
    if (!session.snapshot())
        return fail(PORTOLAN_TR("nothing is open"));
    for (const SourceFile &source : session.snapshot()->files) {
        const OpenFile *open = session.fileNamed(source.name);
        made.files.push_back(open);
        documents.push_back(open != nullptr ? open->source.document : source.document);
        options.names.push_back(source.name);
    }
    auto edit = setFields(documents, fix.fields, options);
    if (!edit)
        return tl::make_unexpected(edit.error());
    made.edit = std::move(*edit);
    for (const DocumentEdit &one : made.edit.documents) {
        const OpenFile *open = made.files.at(one.file);
        if (open == nullptr)
            return fail(PORTOLAN_TR("%1 is no longer open"), {options.names.at(one.file)});
        if (open->isLocked())
            return tl::make_unexpected(Error {open->source.readOnlyReason, open->source.name});
    }
    return made;
}

} // namespace

QString fixDiff(const Session &session, const Fix &fix)
{
    const auto made = make(session, fix);
    std::string diff;
    for (const DocumentEdit &one : made ? made->edit.documents : std::vector<DocumentEdit>()) {
        const SourceFile &source = made->files.at(one.file)->source;
        Document after = *source.document;
        if (after.apply(one.splices))
            diff += unifiedDiff(source.document->text(), after.text(), source.name);
    }
    return toQt(diff);
}

Result<void> applyFix(Session &session, const Fix &fix)
{
    auto made = make(session, fix);
    if (!made)
        return tl::make_unexpected(made.error());
    std::vector<FileEdit> edits;
    for (DocumentEdit &one : made->edit.documents)
        edits.push_back({made->files.at(one.file)->id, std::move(one.splices)});
    if (!edits.empty())
        session.undoStack().push(new EditCommand(session, words(fix.title), std::move(edits)));
    return {};
}

} // namespace portolan
