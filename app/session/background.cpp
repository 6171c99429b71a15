// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/background.h"

#include "app/session/words.h"
#include "core/text/utf8.h"

#include <optional>

namespace portolan {

namespace {

constexpr std::size_t kProgressStep = 25; // files; telling each one would flood the event loop

std::string translated(const Message &message)
{
    return words(message).toStdString();
}

// Whether all of it is UTF-8 without NUL, as YAML and JSON ask.
bool isText(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const std::size_t length = byte < 0x80 ? (byte == 0 ? 0 : 1) : utf8Length(text.substr(at, 4));
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

// No splice is safe in bytes that are no text.
void lockWhatIsNoText(ReadResult &result)
{
    for (SourceFile &file : result.files) {
        const std::string_view text = file.document->text();
        if (file.readOnly || isText(text))
            continue;
        file.readOnly = true;
        const bool wide = text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff");
        file.readOnlyReason.text = wide ? PORTOLAN_TR("the file is UTF-16: save it as UTF-8 to edit it here")
                                        : PORTOLAN_TR("the file holds bytes that are not UTF-8 text");
    }
}

} // namespace

std::uint64_t Background::Turn::next()
{
    stop.request_stop();
    stop = {};
    return ++generation;
}

Background::Background(QObject *parent)
    : QObject(parent)
    , m_pipeline(std::make_unique<Pipeline>(shippedMetrics(), translated))
{
    m_worker.setMaxThreadCount(1);
}

Background::~Background()
{
    m_read.stop.request_stop();
    m_build.stop.request_stop();
    m_worker.waitForDone();
}

// Runs `work(stop)` on the worker, then `done(result)` here, unless a later turn has begun by then.
template <typename Work, typename Done> void Background::run(Turn &turn, Work work, Done done)
{
    const std::uint64_t generation = turn.next();
    started();
    m_worker.start([this, &turn, generation, stop = turn.stop.get_token(), work = std::move(work), done = std::move(done)] {
        auto result = std::make_shared<std::optional<decltype(work(stop))>>();
        if (!stop.stop_requested())
            *result = work(stop);
        const auto deliver = [this, &turn, generation, result, done] {
            if (*result && generation == turn.generation)
                done(**result);
            finished();
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
}

void Background::read(std::vector<std::string> sources)
{
    const auto work = [this, sources = std::move(sources)](const std::stop_token &stop) {
        const auto progress = [this](std::size_t files) {
            if (files % kProgressStep == 0)
                QMetaObject::invokeMethod(this, [this, files] { Q_EMIT readProgressed(static_cast<int>(files)); });
        };
        ReadResult result = readSources(sources, stop, progress, WithSettings::Yes, WithPins::Yes);
        lockWhatIsNoText(result);
        return result;
    };
    run(m_read, work, [this](const ReadResult &result) { Q_EMIT readFinished(result); });
}

void Background::build(std::vector<SourceFile> files, BuildOptions options)
{
    const auto work = [this, files = std::move(files), options = std::move(options)](const std::stop_token &stop) {
        Built built {m_pipeline->build(files, options, stop), nullptr};
        if (built.snapshot)
            built.hitMap = std::make_shared<const HitMap>(built.snapshot->picture);
        return built;
    };
    run(m_build, work, [this](const Built &built) {
        if (built.snapshot)
            Q_EMIT buildFinished(built);
    });
}

void Background::cancel()
{
    m_read.next();
    m_build.next();
}

void Background::started()
{
    if (++m_running == 1)
        Q_EMIT busyChanged(true);
}

void Background::finished()
{
    if (--m_running == 0)
        Q_EMIT busyChanged(false);
}

} // namespace portolan
