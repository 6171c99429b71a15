// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/filedialogs.h"

#include "app/session/changes.h"
#include "app/session/recentfiles.h"
#include "app/session/words.h"
#include "app/window/conflictdialog.h"
#include "app/window/notices.h"
#include "app/window/renderoffers.h"
#include "app/window/welcomepage.h"
#include "core/text/diff.h"
#include "core/text/file.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace portolan {

namespace {

constexpr qsizetype kMostNamed = 12; // files that a question lists by name

QString manifestFilter()
{
    return FileDialogs::tr("Manifests (*.yaml *.yml *.json);;All files (*)");
}

} // namespace

FileDialogs::FileDialogs(Session &session, Notices &notices, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_notices(notices)
    , m_window(window)
{
    connect(&session, &Session::changedOnDisk, this, &FileDialogs::offerTheirs);
    connect(&session, &Session::goneFromDisk, this, &FileDialogs::offerToKeep);
    connect(&session, &Session::closedAsGone, this, [this](const QStringList &names) {
        m_notices.tell(names.size() == 1 ? tr("%1 was deleted on disk. It is no longer shown.").arg(names.constFirst())
                                         : tr("%1 files were deleted on disk. They are no longer shown.").arg(names.size()));
    });
}

QString FileDialogs::nameOf(FileId id) const
{
    const OpenFile *file = m_session.file(id);
    return file ? toQt(file->source.name) : QString();
}

QString FileDialogs::startFolder() const
{
    for (const OpenFile &file : m_session.files()) {
        if (!file.needsName())
            return QFileInfo(toQt(file.source.path)).absolutePath();
    }
    return QDir::currentPath();
}

void FileDialogs::remember(const QStringList &sources)
{
    rememberRecent(sources);
    Q_EMIT recentChanged();
}

void FileDialogs::open(const QStringList &sources)
{
    if (sources.isEmpty() || !mayLetGo())
        return;
    m_notices.clear();
    Q_EMIT opening();
    m_session.open(RenderOffers::remembered(sources));
    remember(sources);
    Q_EMIT opened(sources);
}

void FileDialogs::add(const QStringList &sources)
{
    if (m_session.sources().isEmpty())
        return open(sources);
    m_session.add(RenderOffers::remembered(sources));
    remember(sources);
    Q_EMIT opened(sources);
}

void FileDialogs::openExample(const QString &name)
{
    openCopy(name, exampleText(name));
}

bool FileDialogs::openCopy(const QString &name, const QByteArray &text)
{
    if (!mayLetGo())
        return false;
    m_notices.clear();
    Q_EMIT opening();
    m_session.openText(name, text);
    return true;
}

void FileDialogs::chooseFiles()
{
    open(QFileDialog::getOpenFileNames(m_window, tr("Open manifests"), startFolder(), manifestFilter()));
}

void FileDialogs::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(m_window, tr("Open a folder of manifests"), startFolder());
    if (!folder.isEmpty())
        open({folder});
}

void FileDialogs::chooseToAdd()
{
    const QStringList files = QFileDialog::getOpenFileNames(m_window, tr("Add manifests"), startFolder(), manifestFilter());
    if (!files.isEmpty())
        add(files);
}

void FileDialogs::removeSource(const QString &source)
{
    std::vector<FileId> edited;
    for (const OpenFile &file : m_session.files()) {
        if (file.edited() && m_session.sourceOf(file) == source)
            edited.push_back(file.id);
    }
    if (mayLetGo(edited))
        m_session.remove(source);
}

void FileDialogs::closeAll()
{
    if (!mayLetGo())
        return;
    m_notices.clear();
    Q_EMIT opening();
    m_session.open({});
}

bool FileDialogs::save(FileId id)
{
    const SaveResult result = m_session.save(id);
    switch (result.outcome) {
    case SaveOutcome::Saved:
        return true;
    case SaveOutcome::NeedsName:
        return saveAs(id);
    case SaveOutcome::ChangedOnDisk:
        return overwriteOrReload(id);
    case SaveOutcome::Failed:
        break;
    }
    return sayFailed(id, result.reason);
}

bool FileDialogs::saveAs(FileId id)
{
    const OpenFile *file = m_session.file(id);
    if (!file)
        return false;
    const QString proposed = file->needsName()
        ? startFolder() + u'/' + QFileInfo(toQt(file->source.name)).fileName().remove(u'<').remove(u'>')
        : toQt(file->source.path);
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save as"), proposed, manifestFilter());
    if (path.isEmpty())
        return false;
    const SaveResult result = m_session.saveAs(id, path);
    if (result.outcome != SaveOutcome::Saved)
        return sayFailed(id, result.reason);
    remember({path});
    return true;
}

bool FileDialogs::saveAll()
{
    const std::vector<FileId> edited = m_session.editedFiles();
    return std::ranges::all_of(edited, [this](FileId id) { return save(id); });
}

void FileDialogs::saveNew(const QByteArray &text)
{
    const QString path
        = QFileDialog::getSaveFileName(m_window, tr("Save the new file as"), startFolder() + u"/new.yaml", manifestFilter());
    if (path.isEmpty())
        return;
    if (const auto written = writeAtomically(path.toStdString(), text.toStdString()); !written) {
        m_notices.tell(words(written.error()));
        return;
    }
    add({path});
}

bool FileDialogs::overwriteOrReload(FileId id)
{
    const OpenFile *file = m_session.file(id);
    const auto onDisk = file ? readFile(file->source.path) : Result<std::string>(fail(""));
    if (!onDisk)
        return sayFailed(id, words(onDisk.error()));
    const QString theirs = toQt(unifiedDiff(file->saved->text(), Document(*onDisk).text(), file->source.name));
    ConflictDialog question(nameOf(id), toQt(unsavedDiff(*file)), theirs, m_window);
    question.exec();
    switch (question.choice()) {
    case ConflictDialog::Choice::Mine: {
        const SaveResult result = m_session.save(id, Overwrite::Anything);
        return result.outcome == SaveOutcome::Saved || sayFailed(id, result.reason);
    }
    case ConflictDialog::Choice::Theirs:
        if (const auto taken = m_session.takeFromDisk(id); !taken)
            return sayFailed(id, words(taken.error()));
        return true;
    case ConflictDialog::Choice::SaveAs:
        return saveAs(id);
    case ConflictDialog::Choice::Later:
        break;
    }
    return false;
}

bool FileDialogs::sayFailed(FileId id, const QString &reason)
{
    QMessageBox box(m_window);
    box.setObjectName(QStringLiteral("saveFailed"));
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(tr("Not saved"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("%1 could not be saved. Your changes are still here.").arg(nameOf(id)));
    box.setInformativeText(reason);
    const auto *elsewhere = box.addButton(tr("Save as…"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == elsewhere && saveAs(id);
}

void FileDialogs::offerTheirs(FileId id)
{
    const QString text = tr("%1 was changed on disk, and here as well.").arg(nameOf(id));
    const auto take = [this, id] {
        if (const auto taken = m_session.takeFromDisk(id); !taken)
            m_notices.tell(words(taken.error()));
    };
    m_notices.ask(nameOf(id), text,
        {{tr("Keep mine"), [] {}}, {tr("Take the one on disk"), take}, {tr("Compare…"), [this, id] { overwriteOrReload(id); }}});
}

void FileDialogs::offerToKeep(FileId id)
{
    const QString text = tr("%1 was deleted on disk. Your changes to it are still here.").arg(nameOf(id));
    m_notices.ask(nameOf(id), text, {{tr("Write it again"), [this, id] { save(id); }}, {tr("Not now"), [] {}}});
}

bool FileDialogs::mayLetGo()
{
    return mayLetGo(m_session.editedFiles());
}

bool FileDialogs::mayLetGo(const std::vector<FileId> &edited)
{
    if (edited.empty())
        return true;
    QStringList names;
    for (const FileId id : edited)
        names.append(nameOf(id));
    const qsizetype more = names.size() - kMostNamed;
    if (more > 0)
        names = names.mid(0, kMostNamed) + QStringList {tr("and %1 more").arg(more)};
    QMessageBox question(m_window);
    question.setObjectName(QStringLiteral("unsavedChanges"));
    question.setIcon(QMessageBox::Question);
    question.setWindowTitle(tr("Unsaved changes"));
    question.setTextFormat(Qt::PlainText);
    question.setText(tr("These files have unsaved changes:"));
    question.setInformativeText(names.join(u'\n'));
    question.setStandardButtons(QMessageBox::SaveAll | QMessageBox::Discard | QMessageBox::Cancel);
    question.setDefaultButton(QMessageBox::SaveAll);
    switch (question.exec()) {
    case QMessageBox::SaveAll:
        return std::ranges::all_of(edited, [this](FileId id) { return save(id); });
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

} // namespace portolan
