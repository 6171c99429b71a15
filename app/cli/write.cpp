// SPDX-License-Identifier: GPL-3.0-or-later
// The sub-commands that change files: set, rename, fix.
#include "app/cli/command.h"
#include "core/check/repair.h"
#include "core/edit/field.h"
#include "core/edit/references.h"
#include "core/text/diff.h"
#include "core/text/file.h"
#include "core/workspace/objectlookup.h"

namespace portolan::cli {

namespace {

using Documents = std::vector<std::shared_ptr<const Document>>;

Documents documentsOf(const Snapshot &snapshot)
{
    Documents documents;
    for (const SourceFile &file : snapshot.files)
        documents.push_back(file.document);
    return documents;
}

EditOptions editOptions(const Snapshot &snapshot, bool force)
{
    EditOptions options {.force = force};
    for (const SourceFile &file : snapshot.files)
        options.names.push_back(file.name);
    return options;
}

void printLines(const SourceFile &file, const std::vector<Splice> &splices)
{
    for (const Splice &splice : splices) {
        const Position at = file.document->position(splice.at.begin);
        const std::string_view old = file.document->text().substr(splice.at.begin, splice.at.size());
        print(file.name + ':' + std::to_string(at.line) + ':' + std::to_string(at.column) + ": " + std::string(old) + " -> "
            + splice.text + '\n');
    }
}

// Writes one edited document, or only shows what would be written.
Result<void> finish(const Arguments &arguments, const SourceFile &file, const std::vector<Splice> &splices)
{
    Document after = *file.document;
    if (const auto undo = after.apply(splices); !undo)
        return tl::make_unexpected(undo.error());
    if (arguments.showDiff) {
        print(unifiedDiff(file.document->text(), after.text(), file.name));
        return {};
    }
    if (arguments.dryRun) {
        printLines(file, splices);
        return {};
    }
    if (file.path.empty()) {
        print(after.raw());
        return {};
    }
    return writeAtomically(file.path, after.raw(), FileStamp {file.document->hash()});
}

int finishAll(const Arguments &arguments, const Snapshot &snapshot, const Edit &edit, int status)
{
    const bool writesNothing = arguments.showDiff || arguments.dryRun;
    for (const DocumentEdit &document : edit.documents) {
        const SourceFile &file = snapshot.files[document.file];
        if (const auto written = finish(arguments, file, document.splices); !written) {
            complain(file.name + ":1:1: error: " + english(written.error().message));
            return WriteFailed;
        }
    }
    if (edit.empty() && !writesNothing && snapshot.files.size() == 1 && snapshot.files.front().path.empty())
        print(snapshot.files.front().document->raw()); // `-`: an unchanged text still is the answer
    return status;
}

int refused(const Error &error, int status)
{
    complain("portolan: " + (error.where.empty() ? "" : error.where + ": ") + english(error.message));
    return status;
}

} // namespace

int set(const Arguments &arguments)
{
    int status = Done;
    const auto snapshot = load(arguments, {.full = true, .check = false, .picture = false}, status);
    const auto object = findObject(*snapshot, arguments.object);
    if (!object)
        return refused(object.error(), status == Unreadable ? status : static_cast<int>(Usage));
    const FieldEdit field {*object, arguments.path, *arguments.value};
    const auto documents = documentsOf(*snapshot);
    if (const auto there = fieldText(documents, field.object, field.fieldPath); !there)
        return refused(there.error(), Usage);
    const EditOptions options = editOptions(*snapshot, arguments.force);
    const auto edit
        = arguments.propagate ? rename(*snapshot->graph, documents, field, options) : setFields(documents, {field}, options);
    if (!edit)
        return refused(edit.error(), WriteFailed);
    return finishAll(arguments, *snapshot, *edit, status);
}

int fix(const Arguments &arguments)
{
    int status = Done;
    const auto snapshot = load(arguments, {.full = true, .picture = false}, status);
    return finishAll(arguments, *snapshot, repair(*snapshot->graph, snapshot->findings, arguments.code), status);
}

} // namespace portolan::cli
