// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/settings.h"
#include "core/graph/carryover.h"
#include "core/graph/resolve.h"
#include "core/workspace/pinsfile.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <tuple>
#include <unordered_set>

namespace portolan {

// One chunk of one file on its way to becoming objects.
struct Pipeline::Work {
    std::uint32_t file = 0;
    yaml::Chunk chunk;
    std::string_view text;
    std::shared_ptr<const ParsedChunk> parsed;
};

namespace {

std::string folderOf(const std::string &name)
{
    const auto slash = name.rfind('/');
    return slash == std::string::npos ? std::string() : name.substr(0, slash);
}

std::shared_ptr<const ParsedChunk> readChunk(std::string_view text, const yaml::Chunk &chunk, const BuildOptions &options)
{
    auto result = std::make_shared<ParsedChunk>();
    result->hash = chunk.hash;
    result->judged = options.full || options.check;
    result->version = options.version;
    if (!options.full && !chunk.json && yaml::isKnownWithoutPorts(yaml::kindByScan(text))) {
        result->full = false;
        result->setAside = true;
        return result;
    }
    yaml::Tree tree = yaml::parse(text, chunk.json, options.full ? yaml::Depth::Full : yaml::Depth::Ports);
    result->full = options.full;
    result->error = std::move(tree.error);
    if (result->error)
        return result;
    auto objects = kube::decode(text, tree, {.json = chunk.json, .validate = result->judged, .version = options.version});
    for (kube::Object &object : objects)
        result->objects.push_back(std::make_shared<const kube::Object>(std::move(object)));
    return result;
}

// Whether a chunk read for an earlier build says all that this one asks.
bool serves(const ParsedChunk &chunk, const BuildOptions &options)
{
    const bool judged = options.full || options.check;
    return (chunk.full || !options.full) && (chunk.judged || !judged) && chunk.version == options.version;
}

// What was last good of each document, brought to the documents of an edited file: those in front of the change and behind it
// keep theirs; changed ones do if there are as many as before.
std::vector<std::shared_ptr<const ParsedChunk>> carriedOver(const std::vector<std::shared_ptr<const ParsedChunk>> &lastGood,
    const std::vector<yaml::Chunk> &before, const std::vector<yaml::Chunk> &now)
{
    const auto same = [](const yaml::Chunk &a, const yaml::Chunk &b) { return a.hash == b.hash; };
    const auto head = static_cast<std::size_t>(std::ranges::mismatch(before, now, same).in1 - before.begin());
    const std::size_t shorter = std::min(before.size(), now.size());
    std::size_t tail = 0;
    while (head + tail < shorter && same(before[before.size() - 1 - tail], now[now.size() - 1 - tail]))
        ++tail;
    std::vector<std::shared_ptr<const ParsedChunk>> result(now.size());
    for (std::size_t i = 0; i < now.size(); ++i) {
        const bool behind = i >= now.size() - tail;
        const std::size_t from = behind ? i + before.size() - now.size() : i;
        if ((i < head || behind || before.size() == now.size()) && from < lastGood.size())
            result[i] = lastGood[from];
    }
    return result;
}

// Runs `task(i)` for each i below `count` on all processors.
template <typename Task> void inParallel(std::size_t count, const std::stop_token &stop, Task task)
{
    std::atomic<std::size_t> next = 0;
    const auto loop = [&] {
        for (std::size_t i = next++; i < count && !stop.stop_requested(); i = next++)
            task(i);
    };
    constexpr std::size_t kWorthAThread = 32;
    const std::size_t helpers
        = std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()) - 1, count / kWorthAThread);
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < helpers; ++i)
        threads.emplace_back(loop);
    loop();
}

std::vector<InputFile> inputFiles(const std::vector<SourceFile> &files)
{
    std::vector<InputFile> result;
    result.reserve(files.size());
    for (const SourceFile &file : files) {
        if (file.content == SourceFile::Content::Cluster) // by itself, and nothing in it has a line
            result.push_back({file.name, file.name, file.project, nullptr, true});
        else
            result.push_back({file.name, folderOf(file.name), file.project, file.document});
    }
    return result;
}

// What clusters hold needs no reading.
void addLive(const std::vector<SourceFile> &files, std::vector<Definition> &definitions)
{
    for (std::uint32_t file = 0; file < files.size(); ++file) {
        if (!files[file].live)
            continue;
        definitions.reserve(definitions.size() + files[file].live->objects.size());
        for (const auto &object : files[file].live->objects) {
            Definition definition;
            definition.object = object;
            definition.file = file;
            definition.digest = object->digest;
            definitions.push_back(std::move(definition));
        }
    }
}

// The rules as the folders of the files want them.
CheckOptions withSettings(Snapshot &snapshot, CheckOptions options)
{
    for (std::uint32_t file = 0; file < snapshot.files.size(); ++file) {
        if (snapshot.files[file].content == SourceFile::Content::Settings)
            options.settings.push_back(readSettings(snapshot.graph->inventory->files, file, snapshot.unread));
    }
    return options;
}

} // namespace

Pipeline::Pipeline(const TextMetrics &metrics, Translate translate)
    : m_metrics(metrics)
    , m_translate(std::move(translate))
{
}

// Looks each chunk up among those of the last build and parses what is new, on all processors.
void Pipeline::parseAll(std::vector<Work> &works, const BuildOptions &options, const std::stop_token &stop)
{
    std::vector<std::size_t> fresh;
    for (std::size_t i = 0; i < works.size(); ++i) {
        const auto known = m_chunks.find(works[i].chunk.hash);
        if (known != m_chunks.end() && serves(*known->second, options))
            works[i].parsed = known->second;
        else
            fresh.push_back(i);
    }
    inParallel(fresh.size(), stop, [&](std::size_t i) {
        Work &work = works[fresh[i]];
        work.parsed = readChunk(work.text, work.chunk, options);
    });
    decltype(m_chunks) chunks;
    chunks.reserve(works.size());
    for (const Work &work : works) {
        if (!work.parsed)
            continue;
        auto known = m_chunks.extract(work.chunk.hash); // what stays needs no new node
        if (!known.empty() && known.mapped() == work.parsed)
            chunks.insert(std::move(known));
        else
            chunks.emplace(work.chunk.hash, work.parsed);
    }
    m_chunks = std::move(chunks);
}

const std::vector<yaml::Chunk> &Pipeline::split(const SourceFile &file)
{
    FileState &state = m_files[file.name];
    if (state.document != file.document) {
        auto chunks = state.document ? yaml::chunks(file.document->text(), state.document->text(), state.chunks)
                                     : yaml::chunks(file.document->text());
        state.lastGood = carriedOver(state.lastGood, state.chunks, chunks);
        state.chunks = std::move(chunks);
        state.document = file.document;
    }
    return state.chunks;
}

// Lets go of files that are open no more.
void Pipeline::forgetOthers(const std::vector<SourceFile> &files)
{
    std::unordered_set<std::string_view> open;
    for (const SourceFile &file : files)
        open.insert(file.name);
    std::erase_if(m_files, [&](const auto &state) { return !open.contains(state.first); });
}

std::vector<Definition> Pipeline::readAll(Snapshot &snapshot, const BuildOptions &options, const std::stop_token &stop)
{
    std::vector<Work> works;
    for (std::uint32_t file = 0; file < snapshot.files.size(); ++file) {
        if (snapshot.files[file].content != SourceFile::Content::Manifest)
            continue;
        const std::string_view text = snapshot.files[file].document->text();
        for (const yaml::Chunk &chunk : split(snapshot.files[file])) {
            if (chunk.holdsNode)
                works.push_back({file, chunk, text.substr(chunk.span.begin, chunk.span.size()), nullptr});
        }
    }
    parseAll(works, options, stop);

    std::vector<Definition> definitions = collect(snapshot, works);
    addLive(snapshot.files, definitions);
    return definitions;
}

std::vector<Definition> Pipeline::collect(Snapshot &snapshot, const std::vector<Work> &works)
{
    std::vector<Definition> definitions;
    definitions.reserve(works.size());
    // A broken document shows what it last was, unless that stands elsewhere now.
    std::unordered_set<std::uint64_t> good;
    if (std::ranges::any_of(works, [](const Work &work) { return work.parsed && work.parsed->error; })) {
        for (const Work &work : works) {
            if (work.parsed && !work.parsed->error)
                good.insert(work.chunk.hash);
        }
    }
    FileState *state = nullptr;
    for (std::size_t i = 0; i < works.size(); ++i) {
        const Work &work = works[i];
        if (!work.parsed)
            return definitions; // stopped
        const SourceFile &file = snapshot.files[work.file];
        if (i == 0 || works[i - 1].file != work.file)
            state = &m_files[file.name];
        if (state->lastGood.size() <= work.chunk.document)
            state->lastGood.resize(work.chunk.document + 1);
        std::shared_ptr<const ParsedChunk> &shown = state->lastGood[work.chunk.document];
        if (work.parsed->error) {
            const Span at = work.parsed->error->at.shifted(work.chunk.span.begin);
            snapshot.unread.push_back({file.name, file.document->position(at.begin), work.parsed->error->message});
            if (shown && good.contains(shown->hash))
                shown.reset();
        } else {
            shown = work.parsed;
        }
        if (!shown)
            continue;
        snapshot.otherKinds += shown->setAside;
        for (const auto &object : shown->objects)
            definitions.push_back(
                {object, work.file, work.chunk.span.begin, work.chunk.document, 1, shown->hash, shown != work.parsed});
    }
    return definitions;
}

std::shared_ptr<const PortGraph> Pipeline::resolveAll(
    Snapshot &snapshot, std::vector<Definition> definitions, const BuildOptions &options, const std::stop_token &stop)
{
    auto files = inputFiles(snapshot.files);
    auto carried = m_last
        ? carriedInventory(*m_last->graph->inventory, files, definitions, options.defaultNamespace, options.version)
        : std::nullopt;
    auto inventory = std::make_shared<Inventory>(carried
            ? std::move(*carried)
            : takeInventory(std::move(files), std::move(definitions), options.defaultNamespace, options.version));
    snapshot.otherKinds += inventory->otherKinds;
    auto graph = std::make_shared<const PortGraph>(resolve(inventory, m_last ? m_last->graph.get() : nullptr, stop));
    if (options.onlyPicture) {
        for (InputFile &file : inventory->files)
            file.document.reset();
        snapshot.files.clear();
        m_files.clear();
        m_chunks.clear();
    }
    return graph;
}

bool Pipeline::isLast(const std::vector<SourceFile> &files, const BuildOptions &options) const
{
    const auto sameFile = [](const SourceFile &a, const SourceFile &b) {
        const bool pins = a.content == SourceFile::Content::Pins; // say nothing of the system
        return (pins || (a.document == b.document && a.live == b.live)) && a.name == b.name && a.project == b.project
            && a.content == b.content;
    };
    const auto judged = [](const BuildOptions &one) {
        return std::tuple(one.defaultNamespace, one.version, one.full, one.check, one.rules.enable, one.rules.disable,
            one.rules.keepSuppressed, one.onlyPicture);
    };
    return m_last && std::ranges::equal(m_last->files, files, sameFile) && judged(options) == judged(m_lastOptions)
        && options.rules.settings.empty();
}

bool Pipeline::understand(Snapshot &snapshot, const BuildOptions &options, const std::stop_token &stop)
{
    if (isLast(snapshot.files, options)) { // only what is seen of it, or how, is another
        snapshot.graph = m_last->graph;
        snapshot.findings = m_last->findings;
        for (const Unread &unread : m_last->unread) {
            if (!unread.file.ends_with(kPinsName)) // they may have changed
                snapshot.unread.push_back(unread);
        }
        snapshot.otherKinds = m_last->otherKinds;
        return true;
    }
    auto definitions = readAll(snapshot, options, stop);
    if (stop.stop_requested())
        return false;
    snapshot.graph = resolveAll(snapshot, std::move(definitions), options, stop);
    if (options.check && !stop.stop_requested())
        snapshot.findings = check(*snapshot.graph, withSettings(snapshot, options.rules));
    return !stop.stop_requested();
}

void Pipeline::draw(Snapshot &snapshot, const BuildOptions &options, const std::stop_token &stop) const
{
    LayoutOptions wanted = options.layout;
    wanted.findings = snapshot.findings;
    const DisplayList *previous = m_last && m_last->picture ? m_last->picture.get() : nullptr;
    snapshot.picture
        = std::make_shared<const DisplayList>(layout(*snapshot.graph, m_metrics, m_translate, wanted, previous, stop));
}

std::shared_ptr<const Snapshot> Pipeline::build(
    std::vector<SourceFile> files, const BuildOptions &options, const std::stop_token &stop)
{
    forgetOthers(files);
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->generation = ++m_generation;
    snapshot->files = std::move(files);
    BuildOptions wanted = options;
    std::vector<Unread> pinProblems;
    if (options.picture)
        wanted.layout.pins.merge(pinsIn(snapshot->files, pinProblems));

    if (!understand(*snapshot, wanted, stop))
        return nullptr;
    snapshot->unread.insert(snapshot->unread.end(), pinProblems.begin(), pinProblems.end());
    if (options.picture)
        draw(*snapshot, wanted, stop);
    if (stop.stop_requested())
        return nullptr;
    if (options.onlyPicture) {
        snapshot->graph.reset();
    } else {
        m_last = snapshot;
        m_lastOptions = options;
    }
    return snapshot;
}

} // namespace portolan
