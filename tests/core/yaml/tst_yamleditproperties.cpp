// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/document.h"
#include "core/yaml/edit.h"
#include "core/yaml/parse.h"
#include "core/yaml/scalar.h"
#include "randomyaml.h"

#include <QTest>

using namespace portolan;
using namespace portolan::yaml;

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
    static void styles()
    {
        QTest::addColumn<bool>("json");
        QTest::newRow("YAML") << false;
        QTest::newRow("JSON") << true;
    }
};

namespace {

constexpr int kRounds = 2000;

struct Edited {
    std::string text;
    Tree tree;
    bool undone = false;
};

Edited edited(const std::string &before, const std::vector<Splice> &splices, bool json)
{
    Document document(before);
    const auto undo = document.apply(splices);
    Edited result {document.raw(), {}, undo && document.apply(*undo) && document.raw() == before};
    result.tree = parse(result.text, json);
    return result;
}

std::string show(const std::string &before, const std::string &after)
{
    return "before\n" + before + "\nafter\n" + after;
}

// The number of nodes in the sub-tree of `index`.
std::size_t sizeOf(const Tree &tree, NodeIndex index)
{
    std::size_t size = 1;
    for (NodeIndex child = tree[index].firstChild; child != kNoNode; child = tree[child].next)
        size += sizeOf(tree, child);
    return size;
}

} // namespace

void YamlEditPropertiesTest::setScalarChangesOneValue()
{
    QFETCH(bool, json);
    RandomYaml random(21);
    int edits = 0;
    for (int round = 0; round < kRounds; ++round) {
        const std::string text = json ? random.json() : random.document();
        const Tree tree = parse(text, json);
        if (tree.error)
            continue;
        const NodeIndex node = random.below(static_cast<unsigned>(tree.nodes.size()));
        if (!tree.isScalar(node) || tree[node].key)
            continue;
        const bool number = random.oneIn(2);
        const std::string value = number ? "4242" : random.oneIn(3) ? "no: [x] # y" : "renamed";
        const auto splices = setScalar(text, tree, node, {value, number}, json);
        QVERIFY2(splices, text.c_str());
        QVERIFY(splices->size() == 1);
        QVERIFY(splices->front().at == tree[node].source);
        const Edited result = edited(text, *splices, json);
        QVERIFY2(result.undone, text.c_str());
        QVERIFY2(!result.tree.error, show(text, result.text).c_str());
        QVERIFY2(differOnlyAt(tree, result.tree, node), show(text, result.text).c_str());
        const Scalar scalar = typed(result.tree[node], json);
        QCOMPARE(scalar.text, std::string_view(value));
        QVERIFY(scalar.type == (number ? Scalar::Type::Int : Scalar::Type::String));
        ++edits;
    }
    QVERIFY(edits > kRounds / 20);
}

void YamlEditPropertiesTest::insertedKeysAreThere()
{
    QFETCH(bool, json);
    RandomYaml random(22);
    int edits = 0;
    for (int round = 0; round < kRounds; ++round) {
        const std::string text = json ? random.json() : random.document();
        const Tree tree = parse(text, json);
        const NodeIndex map = tree.empty() ? kNoNode : random.below(static_cast<unsigned>(tree.nodes.size()));
        if (tree.error || !tree.isMap(map))
            continue;
        const auto splices = insertKey(text, tree, map, "fresh", {"4242", true}, json);
        if (!splices)
            continue;
        const Edited result = edited(text, *splices, json);
        QVERIFY(result.undone);
        QVERIFY2(!result.tree.error, show(text, result.text).c_str());
        QCOMPARE(result.tree.nodes.size(), tree.nodes.size() + 2);
        QVERIFY2(differOnlyAt(tree, result.tree, map), show(text, result.text).c_str());
        QVERIFY2(result.tree[map].style == tree[map].style, show(text, result.text).c_str());
        QCOMPARE(result.tree[result.tree.find(map, "fresh")].value, std::string_view("4242"));
        // And removing it gives the old text back, but for the line end a text without one got.
        const auto removal = removeKey(result.text, result.tree, map, "fresh", json);
        QVERIFY2(removal, show(text, result.text).c_str());
        const Edited back = edited(result.text, *removal, json);
        QVERIFY2(back.tree.nodes.size() == tree.nodes.size() && differOnlyAt(tree, back.tree, map),
            show(result.text, back.text).c_str());
        ++edits;
    }
    QVERIFY(edits > kRounds / 20);
}

void YamlEditPropertiesTest::removedKeysAreGone()
{
    QFETCH(bool, json);
    RandomYaml random(23);
    int edits = 0;
    for (int round = 0; round < kRounds; ++round) {
        const std::string text = json ? random.json() : random.document();
        const Tree tree = parse(text, json);
        const NodeIndex map = tree.empty() ? kNoNode : random.below(static_cast<unsigned>(tree.nodes.size()));
        if (tree.error || !tree.isMap(map))
            continue;
        const auto all = members(tree, map);
        if (all.empty())
            continue;
        const auto [key, value] = all[random.below(static_cast<unsigned>(all.size()))];
        const auto splices = removeKey(text, tree, map, tree[key].value, json);
        if (!splices)
            continue;
        const Edited result = edited(text, *splices, json);
        QVERIFY(result.undone);
        QVERIFY2(!result.tree.error, show(text, result.text).c_str());
        QVERIFY2(result.tree.isMap(map), show(text, result.text).c_str());
        QCOMPARE(result.tree.find(map, tree[key].value), kNoNode);
        QVERIFY2(result.tree.nodes.size() == tree.nodes.size() - 1 - sizeOf(tree, value), show(text, result.text).c_str());
        QVERIFY2(differOnlyAt(tree, result.tree, map) || all.size() == 1, show(text, result.text).c_str());
        ++edits;
    }
    QVERIFY(edits > kRounds / 20);
}

void YamlEditPropertiesTest::insertedAndRemovedItems()
{
    QFETCH(bool, json);
    RandomYaml random(24);
    int edits = 0;
    for (int round = 0; round < 2 * kRounds; ++round) {
        const std::string text = json ? random.json() : random.document();
        const Tree tree = parse(text, json);
        const NodeIndex sequence = tree.empty() ? kNoNode : random.below(static_cast<unsigned>(tree.nodes.size()));
        if (tree.error || !tree.isSequence(sequence))
            continue;
        std::uint32_t items = 0;
        forEachItem(tree, sequence, [&items](NodeIndex) { ++items; });
        const bool map = random.oneIn(2);
        const auto splices = insertItem(text, tree, sequence,
            map ? std::vector<std::pair<std::string, NewScalar>> {{"name", {"x", false}}, {"port", {"4242", true}}}
                : std::vector<std::pair<std::string, NewScalar>> {{"", {"x", false}}},
            json);
        if (!splices)
            continue;
        const Edited result = edited(text, *splices, json);
        QVERIFY(result.undone);
        QVERIFY2(!result.tree.error, show(text, result.text).c_str());
        QVERIFY2(result.tree.nodes.size() == tree.nodes.size() + (map ? 5 : 1), show(text, result.text).c_str());
        QVERIFY2(differOnlyAt(tree, result.tree, sequence), show(text, result.text).c_str());
        const std::uint32_t gone = random.below(items + 1);
        const auto removal = removeItem(result.text, result.tree, sequence, gone, json);
        if (!removal)
            continue;
        const Edited after = edited(result.text, *removal, json);
        std::uint32_t left = 0;
        forEachItem(after.tree, sequence, [&left](NodeIndex) { ++left; });
        QVERIFY2(!after.tree.error && left == items, show(result.text, after.text).c_str());
        QVERIFY2(differOnlyAt(result.tree, after.tree, sequence) || items == 0, show(result.text, after.text).c_str());
        ++edits;
    }
    QVERIFY(edits > kRounds / 20);
}

QTEST_GUILESS_MAIN(YamlEditPropertiesTest)
#include "tst_yamleditproperties.moc"
