// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/recovery.h"

#include "app/session/words.h"
#include "core/text/diff.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace portolan {

namespace {

constexpr int kSoonMs = 500;

QString base64(std::string_view bytes)
{
    return QString::fromLatin1(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toBase64());
}

std::string fromBase64(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1()).toStdString();
}

// Of such a file only what the user typed leaves it.
bool mayHoldSecrets(std::string_view text)
{
    return text.find("Secret") != std::string_view::npos;
}

QJsonArray toJson(const std::vector<Splice> &splices)
{
    QJsonArray all;
    for (const Splice &splice : splices)
        all.append(QJsonArray {static_cast<qint64>(splice.at.begin), static_cast<qint64>(splice.at.end), base64(splice.text)});
    return all;
}

std::vector<Splice> splicesFrom(const QJsonArray &all)
{
    std::vector<Splice> splices;
    for (const QJsonValue &one : all) {
        const QJsonArray fields = one.toArray();
        splices.push_back({{static_cast<std::uint32_t>(fields[0].toInteger()), static_cast<std::uint32_t>(fields[1].toInteger())},
            fromBase64(fields[2])});
    }
    return splices;
}

QJsonArray filesIn(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object().value(QLatin1String("files")).toArray();
}

} // namespace

Recovery::Recovery(Session &session, const QString &root, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(root)
    , m_left(m_store.leftBehind())
{
    m_worker.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &Recovery::flush);
    connect(&session, &Session::filesChanged, this, &Recovery::keepSoon);
}

Recovery::~Recovery()
{
    m_worker.waitForDone();
}

// A burst of changes is written once, and a long one now and then.
void Recovery::keepSoon()
{
    if (m_session.editedFiles().empty()) {
        m_soon.stop();
        m_worker.start([this] { m_store.clear(); });
    } else if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void Recovery::flush()
{
    m_soon.stop();
    std::vector<Unsaved> files;
    for (const FileId id : m_session.editedFiles()) {
        const OpenFile &open = *m_session.file(id);
        files.push_back({open.source.name, open.source.path, open.saved, open.source.document});
    }
    if (files.empty())
        return;
    m_worker.start([this, files = std::move(files), sources = m_session.sources()] {
        if (!m_store.keep(packed(files, sources)))
            QMetaObject::invokeMethod(
                this, [this] { Q_EMIT failed(tr("Unsaved changes could not be kept safe from a crash.")); });
    });
}

void Recovery::clear()
{
    m_soon.stop();
    m_worker.waitForDone();
    m_store.clear();
}

QByteArray Recovery::packed(const std::vector<Unsaved> &files, const QStringList &sources)
{
    QJsonArray all;
    for (const Unsaved &file : files) {
        QJsonObject one {{QStringLiteral("name"), toQt(file.name)}, {QStringLiteral("path"), toQt(file.path)},
            {QStringLiteral("base"), QString::number(file.saved->hash())},
            {QStringLiteral("splices"), toJson(minimalDiff(file.saved->text(), file.now->text()))}};
        if (!mayHoldSecrets(file.now->text()) && !mayHoldSecrets(file.saved->text())) {
            one.insert(QStringLiteral("text"), base64(file.now->text()));
            if (file.path.empty()) // there is no file to read it from
                one.insert(QStringLiteral("saved"), base64(file.saved->raw()));
        }
        all.append(one);
    }
    const QJsonObject whole {{QStringLiteral("format"), 1}, {QStringLiteral("files"), all},
        {QStringLiteral("sources"), QJsonArray::fromStringList(sources)}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

QStringList Recovery::left() const
{
    QStringList names;
    for (const RecoveryStore::Left &left : m_left) {
        for (const QJsonValue &file : filesIn(left.bytes))
            names.append(file.toObject().value(QLatin1String("name")).toString());
    }
    names.removeDuplicates();
    return names;
}

void Recovery::discard()
{
    for (const RecoveryStore::Left &left : m_left)
        RecoveryStore::discard(left);
    m_left.clear();
}

void Recovery::restore()
{
    QStringList paths;
    QStringList sources;
    QJsonObject unnamed;
    for (const RecoveryStore::Left &left : m_left) {
        for (const QJsonValue &source : QJsonDocument::fromJson(left.bytes).object().value(QLatin1String("sources")).toArray())
            sources.append(source.toString());
        for (const QJsonValue &file : filesIn(left.bytes)) {
            const QString path = file.toObject().value(QLatin1String("path")).toString();
            if (path.isEmpty())
                unnamed = file.toObject();
            else
                paths.append(path);
        }
    }
    const auto isOpen = [this](const QString &path) { return m_session.fileNamed(path.toStdString()) != nullptr; };
    if (!paths.isEmpty() && std::ranges::all_of(paths, isOpen)) {
        bringAllBack();
        return;
    }
    m_opened = connect(&m_session, &Session::snapshotChanged, this, &Recovery::bringAllBack); // once they are read
    if (paths.isEmpty()) {
        m_session.openText(unnamed.value(QLatin1String("name")).toString(),
            QByteArray::fromStdString(fromBase64(unnamed.value(QLatin1String("saved")))));
    } else if (m_session.sources().isEmpty()) {
        m_session.open(sources);
    } else {
        m_session.add(paths);
    }
}

void Recovery::bringAllBack()
{
    disconnect(m_opened);
    QStringList changedMeanwhile;
    std::vector<RecoveryStore::Left> done;
    for (const RecoveryStore::Left &left : m_left) {
        if (bringBack(left.bytes, changedMeanwhile))
            done.push_back(left);
        else
            Q_EMIT failed(tr("Not all could be restored; what was unsaved stays in %1.").arg(left.folder));
    }
    flush();
    m_worker.waitForDone(); // kept anew before the old copy goes
    for (const RecoveryStore::Left &left : done)
        RecoveryStore::discard(left);
    m_left.clear();
    Q_EMIT restored(changedMeanwhile);
}

bool Recovery::bringBack(const QByteArray &bytes, QStringList &changedMeanwhile)
{
    bool all = true;
    for (const QJsonValue &value : filesIn(bytes)) {
        const QJsonObject file = value.toObject();
        const QString name = file.value(QLatin1String("name")).toString();
        const OpenFile *open = m_session.fileNamed(name.toStdString());
        if (!open) {
            all = false;
            continue;
        }
        std::vector<Splice> splices = splicesFrom(file.value(QLatin1String("splices")).toArray());
        if (QString::number(open->saved->hash()) != file.value(QLatin1String("base")).toString()) {
            const std::string text = fromBase64(file.value(QLatin1String("text")));
            changedMeanwhile.append(name);
            all = all && !text.empty();
            splices = text.empty() ? std::vector<Splice>() : minimalDiff(open->source.document->text(), text);
        }
        const QString label = tr("unsaved changes of %1").arg(name);
        all = open->source.document->fits(splices) && m_session.replace(open->id, std::move(splices), label) && all;
    }
    return all;
}

} // namespace portolan
