// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/document.h"
#include "core/yaml/edit.h"
#include "core/yaml/parse.h"
#include "core/yaml/scalar.h"
#include "randomyaml.h"

#include <QTest>

#include <memory>

using namespace portolan;
using namespace portolan::yaml;

namespace {
struct Text;
using Edit = std::string (*)(RandomYaml &, const Text &, NodeIndex);
} // namespace

// Random edits of random texts: what was meant changes, nothing else does, and undo brings every byte back.
class YamlEditPropertiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setScalarChangesOneValue_data() { styles(); }
    void setScalarChangesOneValue();
    void insertedKeysAreThere_data() { styles(); }
    void insertedKeysAreThere();
    void removedKeysAreGone_data() { styles(); }
    void removedKeysAreGone();
    void insertedAndRemovedItems_data() { styles(); }
    void insertedAndRemovedItems();

private:
    static void run(unsigned seed, Edit edit);
    static void styles()
    {
        QTest::addColumn<bool>("json");
        QTest::newRow("YAML") << false;
        QTest::newRow("JSON") << true;
    }
};

namespace {

constexpr int kRounds = 2000;
constexpr const char *kSkipped = "skipped"; // the node at hand takes no such edit

struct Text {
    Text(std::string source, bool isJson)
        : bytes(std::move(source))
        , json(isJson)
        , tree(parse(bytes, json))
    {
    }
    std::string bytes;
    bool json;
    Tree tree;
};

// Applies, undoes and applies again; nothing where undo does not give every byte back or the result is no YAML.
std::unique_ptr<Text> edited(const Text &before, const std::vector<Splice> &splices)
{
    Document document(before.bytes);
    const auto undo = document.apply(splices);
    const std::string after = document.raw();
    if (!undo || !document.apply(*undo) || document.raw() != before.bytes)
        return nullptr;
    auto result = std::make_unique<Text>(after, before.json);
    return result->tree.error ? nullptr : std::move(result);
}

std::size_t sizeOf(const Tree &tree, NodeIndex index)
{
    std::size_t size = 1;
    for (NodeIndex child = tree[index].firstChild; child != kNoNode; child = tree[child].next)
        size += sizeOf(tree, child);
    return size;
}

std::uint32_t itemsOf(const Tree &tree, NodeIndex sequence)
{
    std::uint32_t items = 0;
    forEachItem(tree, sequence, [&items](NodeIndex) { ++items; });
    return items;
}

// Each makes one edit at `node` and says what is wrong with the result: nothing, or kSkipped.

std::string setOneValue(RandomYaml &random, const Text &text, NodeIndex node)
{
    if (!text.tree.isScalar(node) || text.tree[node].key)
        return kSkipped;
    const bool number = random.oneIn(2);
    const std::string value = number ? "4242" : random.oneIn(3) ? "no: [x] # y" : "renamed";
    const auto splices = setScalar(text.bytes, text.tree, node, {value, number}, text.json);
    if (!splices || splices->size() != 1 || splices->front().at != text.tree[node].source)
        return "not one splice at the value";
    const auto after = edited(text, *splices);
    if (!after || !differOnlyAt(text.tree, after->tree, node))
        return "differs elsewhere";
    const Scalar scalar = typed(after->tree[node], text.json);
    const bool rightType = scalar.type == (number ? Scalar::Type::Int : Scalar::Type::String);
    return scalar.text == value && rightType ? "" : "reads as something else";
}

std::string insertOneKey(RandomYaml & /*random*/, const Text &text, NodeIndex map)
{
    const auto splices = insertKey(text.bytes, text.tree, map, "fresh", {"4242", true}, text.json);
    if (!text.tree.isMap(map) || !splices)
        return kSkipped;
    const auto after = edited(text, *splices);
    if (!after || after->tree.nodes.size() != text.tree.nodes.size() + 2 || !differOnlyAt(text.tree, after->tree, map))
        return "differs elsewhere";
    const NodeIndex value = after->tree.find(map, "fresh");
    if (value == kNoNode || after->tree[value].value != "4242" || after->tree[map].style != text.tree[map].style)
        return "is not there in the map's style";
    const auto removal = removeKey(after->bytes, after->tree, map, "fresh", text.json);
    const auto back = removal ? edited(*after, *removal) : nullptr;
    const bool same = back && back->tree.nodes.size() == text.tree.nodes.size() && differOnlyAt(text.tree, back->tree, map);
    return same ? "" : "cannot be removed again";
}

std::string removeOneKey(RandomYaml &random, const Text &text, NodeIndex map)
{
    const auto all = members(text.tree, map);
    if (all.empty())
        return kSkipped;
    const auto [key, value] = all[random.below(static_cast<unsigned>(all.size()))];
    const auto splices = removeKey(text.bytes, text.tree, map, text.tree[key].value, text.json);
    if (!splices)
        return kSkipped;
    const auto after = edited(text, *splices);
    if (!after || !after->tree.isMap(map) || after->tree.find(map, text.tree[key].value) != kNoNode)
        return "is still there";
    if (after->tree.nodes.size() + 1 + sizeOf(text.tree, value) != text.tree.nodes.size())
        return "other nodes went too";
    return all.size() == 1 || differOnlyAt(text.tree, after->tree, map) ? "" : "differs elsewhere";
}

std::string insertAndRemoveItem(RandomYaml &random, const Text &text, NodeIndex sequence)
{
    using Members = std::vector<std::pair<std::string, NewScalar>>;
    const bool map = random.oneIn(2);
    const Members members = map ? Members {{"name", {"x", false}}, {"port", {"4242", true}}} : Members {{"", {"x", false}}};
    const auto splices = insertItem(text.bytes, text.tree, sequence, members, text.json);
    if (!text.tree.isSequence(sequence) || !splices)
        return kSkipped;
    const auto after = edited(text, *splices);
    if (!after || after->tree.nodes.size() != text.tree.nodes.size() + (map ? 5 : 1)
        || !differOnlyAt(text.tree, after->tree, sequence))
        return "differs elsewhere";
    const std::uint32_t items = itemsOf(text.tree, sequence);
    const auto removal = removeItem(after->bytes, after->tree, sequence, random.below(items + 1), text.json);
    if (!removal)
        return "";
    const auto back = edited(*after, *removal);
    if (!back || itemsOf(back->tree, sequence) != items)
        return "not one item was removed";
    return items == 0 || differOnlyAt(after->tree, back->tree, sequence) ? "" : "removing it differs elsewhere";
}

} // namespace

void YamlEditPropertiesTest::run(unsigned seed, Edit edit)
{
    QFETCH(bool, json);
    RandomYaml random(seed);
    int edits = 0;
    for (int round = 0; round < 2 * kRounds; ++round) {
        const Text text(json ? random.json() : random.document(), json);
        const bool usable = !text.tree.error && !text.tree.empty();
        const std::string wrong
            = usable ? edit(random, text, random.below(static_cast<unsigned>(text.tree.nodes.size()))) : kSkipped;
        edits += wrong.empty() ? 1 : 0;
        if (!wrong.empty() && wrong != kSkipped)
            QFAIL((wrong + " in\n" + text.bytes).c_str());
    }
    QVERIFY(edits > kRounds / 20);
}

void YamlEditPropertiesTest::setScalarChangesOneValue()
{
    run(21, setOneValue);
}

void YamlEditPropertiesTest::insertedKeysAreThere()
{
    run(22, insertOneKey);
}

void YamlEditPropertiesTest::removedKeysAreGone()
{
    run(23, removeOneKey);
}

void YamlEditPropertiesTest::insertedAndRemovedItems()
{
    run(24, insertAndRemoveItem);
}

QTEST_GUILESS_MAIN(YamlEditPropertiesTest)
#include "tst_yamleditproperties.moc"
