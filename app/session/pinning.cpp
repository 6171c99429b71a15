// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/pinning.h"

#include "app/session/places.h"
#include "app/session/words.h"
#include "core/text/diff.h"

#include <QFileInfo>

#include <algorithm>

namespace portolan {

Pinning::Pinning(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    // Later: whoever changed a file is still busy with it.
    connect(&session, &Session::filesChanged, this, &Pinning::write, Qt::QueuedConnection);
}

const Pins &Pinning::pins() const
{
    std::vector<std::shared_ptr<const Document>> now;
    for (const OpenFile &file : m_session.pinFiles())
        now.push_back(file.source.document);
    if (now != m_read) {
        m_pins.clear();
        for (const OpenFile &file : m_session.pinFiles())
            m_pins.merge(readPins(file.source.name, *file.source.document).pins);
        m_read = std::move(now);
    }
    return m_pins;
}

FileId Pinning::fileFor(const std::string &card)
{
    const Snapshot &snapshot = *m_session.snapshot();
    const auto place = placeOf(snapshot, card, std::nullopt);
    const SourceFile *beside = place ? &snapshot.files.at(place->file) : nullptr;
    if (beside == nullptr && !snapshot.files.empty())
        beside = &snapshot.files.front();
    const bool onDisk = beside != nullptr && !beside->path.empty();
    const std::string name = onDisk ? pinsFileOf(beside->project) : std::string(kPinsName);
    for (const OpenFile &file : m_session.pinFiles()) {
        if (file.source.name == name && file.needsName() != onDisk)
            return file.id;
    }
    SourceFile fresh {.name = name, .project = onDisk ? beside->project : std::string(), .content = SourceFile::Content::Pins};
    fresh.path = onDisk ? name : std::string();
    fresh.document = std::make_shared<const Document>();
    return m_session.addPinFile(std::move(fresh));
}

Result<std::vector<FileEdit>> Pinning::edited(FileId id, const std::string &text) const
{
    const OpenFile &file = *m_session.file(id);
    const PinsRead read = readPins(file.source.name, *file.source.document);
    if (!read.problems.empty()) {
        const Unread &first = read.problems.front();
        return fail(PORTOLAN_TR("%1:%2:%3: %4. The file is left as it is; mend or delete it to move cards."),
            {first.file, std::to_string(first.at.line), std::to_string(first.at.column), english(first.message)});
    }
    return std::vector<FileEdit> {{id, minimalDiff(file.source.document->text(), text)}};
}

Result<void> Pinning::pin(const std::string &card, std::optional<double> y)
{
    if (!m_session.snapshot())
        return fail(PORTOLAN_TR("nothing is open"));
    FileId id = 0;
    for (const OpenFile &file : m_session.pinFiles()) { // where it stands already
        if (readPins(file.source.name, *file.source.document).pins.contains(card))
            id = file.id;
    }
    if (id == 0 && !y)
        return {};
    if (id == 0)
        id = fileFor(card);
    const auto edits = edited(id, withPin(m_session.file(id)->source.document->text(), card, y));
    if (!edits)
        return tl::make_unexpected(edits.error());
    const QString name = toQt(NodeKey::fromId(card).name);
    return m_session.replace(*edits, y ? tr("move %1").arg(name) : tr("forget the position of %1").arg(name));
}

Result<void> Pinning::forgetAll()
{
    std::vector<FileEdit> all;
    for (const OpenFile &file : m_session.pinFiles()) {
        const PinsRead read = readPins(file.source.name, *file.source.document);
        std::string text(file.source.document->text());
        for (const auto &[card, y] : read.pins)
            text = withPin(text, card, std::nullopt);
        auto edits = edited(file.id, text);
        if (!edits)
            return tl::make_unexpected(edits.error());
        all.insert(all.end(), edits->begin(), edits->end());
    }
    return m_session.replace(std::move(all), tr("forget all positions"));
}

void Pinning::write()
{
    std::vector<FileId> changed;
    for (const OpenFile &file : m_session.pinFiles()) {
        if (file.edited() && file.hash != m_refused && !file.needsName())
            changed.push_back(file.id);
    }
    for (const FileId id : changed) {
        const QString path = toQt(m_session.file(id)->source.path);
        const bool fresh = !QFileInfo::exists(path);
        const SaveResult result = m_session.save(id);
        if (result.outcome == SaveOutcome::Saved) {
            if (fresh)
                Q_EMIT fileMade(path);
            continue;
        }
        m_refused = m_session.file(id)->hash;
        Q_EMIT failed(result.outcome == SaveOutcome::ChangedOnDisk
                ? tr("%1 was changed by another program: positions are not written.").arg(toQt(m_session.file(id)->source.name))
                : tr("Positions cannot be written: %1").arg(result.reason));
    }
}

} // namespace portolan
