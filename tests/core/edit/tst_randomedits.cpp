// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/change.h"
#include "core/edit/compose.h"
#include "core/edit/filetext.h"
#include "core/yaml/scalar.h"
#include "oddmanifest.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace portolan;
using yaml::NewNode;
using yaml::NodeIndex;

// Random edits of all kinds over generated and real files. What is edited is held against a model of the data that knows nothing
// of bytes: the tree differs in exactly what was meant, the other documents keep every byte, and undo restores the file.
class RandomEditsTest : public QObject
{
    Q_OBJECT
private slots:
    void generatedFiles();
    void realFiles_data();
    void realFiles();
    void wholeDocuments();
};

namespace {

constexpr unsigned kFiles = 700;
constexpr unsigned kEditsOfAFile = 4;
constexpr qsizetype kLargest = 200'000; // bytes of a real file

// The model: data written out, aliases resolved; a number and a text that look alike differ.
void dump(const NewNode &node, std::string &out)
{
    if (node.kind == NewNode::Kind::Scalar) {
        const bool digits = node.scalar.text.find_first_not_of("0123456789") == std::string::npos && !node.scalar.text.empty();
        const bool typed = node.scalar.verbatim || (node.scalar.number && digits);
        const bool null
            = node.scalar.verbatim && (node.scalar.text.empty() || node.scalar.text == "~" || node.scalar.text == "null");
        out += null ? "null" : (typed ? "=" : "'") + node.scalar.text;
        return;
    }
    out += node.kind == NewNode::Kind::Map ? '{' : '[';
    for (const auto &[key, value] : node.members) {
        out += key + ':';
        dump(value, out);
        out += '\n';
    }
    out += node.kind == NewNode::Kind::Map ? '}' : ']';
}

std::string dump(const NewNode &node)
{
    std::string out;
    dump(node, out);
    return out;
}

// One document of a file.
struct Part {
    Part(std::string_view whole, const yaml::Chunk &chunk)
        : number(chunk.document)
        , text(whole.substr(chunk.span.begin, chunk.span.size()))
        , json(chunk.json)
        , tree(yaml::parse(text, json))
    {
    }
    std::uint32_t number;
    std::string text;
    bool json;
    yaml::Tree tree;

    [[nodiscard]] NewNode model() const { return tree.empty() ? NewNode {} : yaml::copyOf(tree, 0, json); }
};

// Where `node` stands; empty if its path leads elsewhere (equal keys, merges) or is no path.
yaml::FieldPath pathOf(const yaml::Tree &tree, NodeIndex node, bool json)
{
    yaml::FieldPath path;
    for (NodeIndex at = node; tree[at].parent != yaml::kNoNode; at = tree[at].parent) {
        yaml::PathStep step {.key = {}};
        if (tree.isMap(tree[at].parent)) {
            step.key = yaml::keyText(tree[tree.resolve(tree.keyOf(at))], json);
        } else {
            step.kind = yaml::PathStep::Kind::Index;
            for (NodeIndex item = tree[tree[at].parent].firstChild; item != at; item = tree[item].next)
                ++step.index;
        }
        path.insert(path.begin(), std::move(step));
    }
    return yaml::follow(tree, 0, path).node == node ? path : yaml::FieldPath {};
}

NewNode *at(NewNode &model, const yaml::FieldPath &path)
{
    NewNode *node = &model;
    for (const yaml::PathStep &step : path) {
        if (step.kind == yaml::PathStep::Kind::Index) {
            if (step.index >= node->members.size())
                return nullptr;
            node = &node->members[step.index].second;
            continue;
        }
        const auto member
            = std::ranges::find(node->members, step.key, [](const auto &one) -> const std::string & { return one.first; });
        if (member == node->members.end())
            return nullptr;
        node = &member->second;
    }
    return node;
}

NewNode randomNode(test::OddManifest &random)
{
    NewNode map = NewNode::map({{"name", NewNode::of(random.oneIn(2) ? "on" : "fresh")}, {"port", NewNode::portOf("4242")}});
    if (random.oneIn(2))
        map["inner"] = NewNode::list({NewNode::of("a: b"), NewNode::map({{"x", NewNode::portOf("1")}})});
    return random.oneIn(4) ? NewNode::of("plain") : map;
}

// An edit and what the data must be after it.
struct Attempt {
    Change change;
    NewNode expected;
    bool possible = true;
};

Attempt attempt(test::OddManifest &random, const Part &part)
{
    auto node = static_cast<NodeIndex>(random.below(static_cast<unsigned>(part.tree.nodes.size())));
    node += part.tree[node].key ? 1 : 0; // its value
    Attempt result {{}, part.model(), false};
    const yaml::FieldPath path = pathOf(part.tree, node, part.json);
    NewNode *place = path.empty() ? nullptr : at(result.expected, path);
    if (place == nullptr)
        return result;
    const ObjectPlace object {0, part.number, {}, {}};
    const std::string text = yaml::toString(path);
    result.possible = true;
    if (part.tree[node].target != yaml::kNoNode && random.oneIn(2)) {
        result.change = Change::breakAlias(object, text);
    } else if (random.oneIn(4)) {
        result.change = Change::remove(object, text);
        NewNode *parent = at(result.expected, {path.begin(), path.end() - 1});
        std::erase_if(parent->members, [place](const auto &member) { return &member.second == place; });
    } else if (place->kind == NewNode::Kind::List) {
        result.change = Change::append(object, text, randomNode(random));
        place->members.emplace_back(std::string(), result.change.node);
    } else if (place->kind == NewNode::Kind::Map) {
        result.change = Change::add(object, text + (random.oneIn(3) ? ".new.inner" : ".new"), randomNode(random));
        const bool deep = result.change.path.ends_with(".inner");
        (*place)["new"] = deep ? NewNode::map({{"inner", result.change.node}}) : result.change.node;
    } else {
        result.change = Change::set(object, text, random.oneIn(2) ? "4242" : random.oneIn(2) ? "no: [x] # y" : "yes");
        place->scalar = {result.change.value};
    }
    return result;
}

// What is wrong with `edit` of `before`; nothing if all is well.
std::string judge(const Document &before, const Part &part, Attempt &attempt, const Edit &edit)
{
    Document after = before;
    if (edit.documents.size() != 1)
        return edit.empty() && dump(attempt.expected) == dump(part.model()) ? "" : "not one document";
    const auto undo = after.apply(edit.documents.front().splices);
    if (!undo)
        return "does not fit";
    const auto chunks = yaml::chunks(after.text());
    const auto olds = yaml::chunks(before.text());
    if (chunks.size() != olds.size())
        return "another number of documents";
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        const Part now(after.text(), chunks[i]);
        if (olds[i].document != part.number || !olds[i].holdsNode) {
            if (now.text != Part(before.text(), olds[i]).text)
                return "another document changed";
            continue;
        }
        if (now.tree.error)
            return "is no YAML: " + english(now.tree.error->message);
        NewNode is = now.model();
        // A value that is set is a number or a text as its field has it: the test asks for its characters.
        const auto path = yaml::parseFieldPath(attempt.change.path);
        NewNode *set = attempt.change.kind == Change::Kind::Set ? at(is, *path) : nullptr;
        if (set != nullptr && set->scalar.text == attempt.change.value)
            *at(attempt.expected, *path) = *set;
        if (dump(is) != dump(attempt.expected))
            return "differs from what was meant:\n" + dump(is) + "\nwanted:\n" + dump(attempt.expected);
    }
    return after.apply(*undo) && after.raw() == before.raw() ? "" : "undo does not restore the file";
}

struct Tally {
    unsigned tried = 0;
    unsigned done = 0;
    std::string failure;
};

void editOnce(test::OddManifest &random, const std::string &raw, Tally &tally)
{
    const auto document = std::make_shared<const Document>(raw);
    std::vector<yaml::Chunk> chunks = yaml::chunks(document->text());
    std::erase_if(chunks, [](const yaml::Chunk &chunk) { return !chunk.holdsNode; });
    if (chunks.empty())
        return;
    const Part part(document->text(), chunks[random.below(static_cast<unsigned>(chunks.size()))]);
    if (part.tree.error || part.tree.empty() || !part.tree.warnings.empty())
        return;
    Attempt wanted = attempt(random, part);
    if (!wanted.possible)
        return;
    ++tally.tried;
    // Values that are shared are refused without `force`, which the API server's rules need here: both are asked.
    const bool shared = std::ranges::any_of(part.tree.nodes, [](const yaml::Node &node) { return node.anchored; });
    const Result<Edit> edit = applyChanges({document}, {wanted.change}, {}, {.force = !shared});
    if (!edit)
        return;
    ++tally.done;
    const std::string wrong = judge(*document, part, wanted, *edit);
    if (!wrong.empty())
        tally.failure = wrong + "\nedit of " + wanted.change.path + " (" + std::to_string(static_cast<int>(wanted.change.kind))
            + ") in:\n" + raw;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addFolder(const QString &folder)
{
    QDirIterator walk(folder, {"*.yaml", "*.yml", "*.json"}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        if (QFile(path).size() <= kLargest)
            QTest::newRow(qPrintable(path.mid(folder.size() + 1))) << path;
    }
}

} // namespace

void RandomEditsTest::generatedFiles()
{
    Tally tally;
    unsigned broken = 0;
    for (unsigned seed = 0; seed < kFiles; ++seed) {
        test::OddManifest random(seed);
        const std::string raw = random.file();
        const Document document(raw);
        for (const yaml::Chunk &chunk : yaml::chunks(document.text()))
            broken += Part(document.text(), chunk).tree.error ? 1 : 0;
        for (unsigned i = 0; i < kEditsOfAFile; ++i) {
            editOnce(random, raw, tally);
            QVERIFY2(tally.failure.empty(), (std::to_string(seed) + ": " + tally.failure).c_str());
        }
    }
    QVERIFY2(broken * 20 < kFiles, qPrintable(QString("%1 generated documents are no YAML").arg(broken)));
    QVERIFY2(tally.done * 3 > tally.tried * 2, qPrintable(QString("%1 of %2 were made").arg(tally.done).arg(tally.tried)));
}

void RandomEditsTest::realFiles_data()
{
    QTest::addColumn<QString>("path");
    addFolder(QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/data"));
    addFolder(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources"));
    if (qEnvironmentVariableIsSet("PORTOLAN_CORPUS"))
        addFolder(qEnvironmentVariable("PORTOLAN_CORPUS"));
}

void RandomEditsTest::realFiles()
{
    QFETCH(QString, path);
    const std::string raw = read(path).toStdString();
    test::OddManifest random(static_cast<unsigned>(raw.size()));
    Tally tally;
    for (unsigned i = 0; i < kEditsOfAFile; ++i) {
        editOnce(random, raw, tally);
        QVERIFY2(tally.failure.empty(), tally.failure.c_str());
    }
}

void RandomEditsTest::wholeDocuments()
{
    for (unsigned seed = 0; seed < kFiles / 2; ++seed) {
        test::OddManifest random(seed);
        const Document before(random.file());
        const FileText text(before.text());
        if (text.isJson())
            continue;
        std::vector<yaml::Chunk> chunks = yaml::chunks(before.text());
        const bool add = random.oneIn(2);
        const yaml::Chunk &one = chunks[random.below(static_cast<unsigned>(chunks.size()))];
        const auto splices = add ? text.added("kind: Added\n", random.oneIn(2) ? &one : nullptr) : text.removed({one});
        if (!splices)
            continue;
        Document after = before;
        const auto undo = after.apply(*splices);
        QVERIFY(undo);
        std::vector<std::string> expected;
        for (const yaml::Chunk &chunk : chunks) {
            if (add || chunk.span != one.span)
                expected.push_back(dump(Part(before.text(), chunk).model()));
        }
        std::vector<std::string> is;
        for (const yaml::Chunk &chunk : yaml::chunks(after.text())) {
            const std::string data = dump(Part(after.text(), chunk).model());
            if (data != "{kind:'Added\n}")
                is.push_back(data);
        }
        QVERIFY2(is == expected, (std::to_string(seed) + ":\n" + before.raw() + "\nbecame\n" + after.raw()).c_str());
        QVERIFY(after.apply(*undo));
        QCOMPARE(after.raw(), before.raw());
    }
}

QTEST_GUILESS_MAIN(RandomEditsTest)
#include "tst_randomedits.moc"
