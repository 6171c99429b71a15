// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/reply.h"

#include "core/kube/decode.h"
#include "core/text/file.h"
#include "core/yaml/parse.h"

#include <QTest>

using namespace portolan;
using namespace portolan::yaml;

// Lists and watch events as an API server sends them.
class ReplyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsAreWalked();
    void watchEventsAreWalked();
    void whatSaysNothingOfPortsIsLeftOut();
    void usersNamesAreKept();
    void escapesAreDecoded();
    void theDigestChangesWithWhatMatters_data();
    void theDigestChangesWithWhatMatters();
    void brokenTextIsRefused_data();
    void brokenTextIsRefused();
    void anObjectReadsAsItDoesFromAFile();

private:
    ReplyReader m_reader;
};

namespace {

struct Seen {
    bool whole = false;
    ReplyHead head;
    std::vector<std::string> versions;
    std::vector<std::uint64_t> digests;
    std::vector<kube::Object> objects;
};

Seen read(ReplyReader &reader, std::string text, std::string_view kind = "Pod")
{
    Seen seen;
    seen.whole = reader.read(text, seen.head, [&](const ReplyObject &item) {
        seen.versions.emplace_back(item.resourceVersion);
        seen.digests.push_back(item.digest);
        if (auto object = kube::decodeLive(item.tree, "v1", kind))
            seen.objects.push_back(std::move(*object));
    });
    return seen;
}

} // namespace

void ReplyTest::listsAreWalked()
{
    const Seen seen = read(m_reader,
        R"({"kind":"PodList","apiVersion":"v1","metadata":{"resourceVersion":"7","continue":"abc","remainingItemCount":12},
            "items":[{"metadata":{"name":"a","resourceVersion":"5"}}, {"metadata":{"resourceVersion":"6","name":"b"}}]})");
    QVERIFY(seen.whole);
    QCOMPARE(seen.head.kind, "PodList");
    QCOMPARE(seen.head.resourceVersion, "7");
    QCOMPARE(seen.head.continueToken, "abc");
    QCOMPARE(seen.head.remaining, 12);
    QCOMPARE(seen.versions, (std::vector<std::string> {"5", "6"}));
    QCOMPARE(seen.objects.size(), 2U);
    QCOMPARE(seen.objects[1].meta.name, "b");
    QCOMPARE(seen.objects[1].meta.kind, "Pod");
    QVERIFY(read(m_reader, R"({"kind":"PodList","items":null,"metadata":{}})").whole);
    QVERIFY(read(m_reader, R"({"kind":"PodList","items":[],"metadata":{}})").whole);
}

void ReplyTest::watchEventsAreWalked()
{
    const Seen seen = read(m_reader,
        R"({"type":"MODIFIED","object":{"kind":"Pod","apiVersion":"v1","metadata":{"name":"a","resourceVersion":"9"}}})");
    QVERIFY(seen.whole);
    QCOMPARE(seen.head.type, "MODIFIED");
    QCOMPARE(seen.versions, std::vector<std::string> {"9"});
    QCOMPARE(seen.objects.at(0).meta.name, "a");
}

void ReplyTest::whatSaysNothingOfPortsIsLeftOut()
{
    ReplyHead head;
    std::size_t nodes = 0;
    std::string text
        = R"({"items":[{"metadata":{"name":"a","managedFields":[{"a":{"b":"}]"}}]},"spec":{"tolerations":[],"priority":0}}]})";
    QVERIFY(m_reader.read(text, head, [&](const ReplyObject &item) { nodes = item.tree.nodes.size(); }));
    QCOMPARE(nodes, 7U); // two maps, their keys, the name and its key, the root
}

void ReplyTest::usersNamesAreKept()
{
    const Seen seen = read(m_reader,
        R"({"items":[{"metadata":{"name":"a","labels":{"priority":"high","message":"m","reason":"r"}},"spec":{"nodeSelector":{"startTime":"x"}}}]})");
    QCOMPARE(seen.objects.at(0).meta.labels.size(), 3U);
    QCOMPARE(seen.objects.at(0).as<kube::Workload>()->pod.nodeSelector.size(), 1U);
}

void ReplyTest::escapesAreDecoded()
{
    const Seen seen = read(m_reader, R"({"items":[{"metadata":{"name":"a\"\u00e4\\","labels":{"k":"<\u003e"}}}]})");
    QCOMPARE(seen.objects.at(0).meta.name, "a\"ä\\");
    QCOMPARE(seen.objects.at(0).meta.labels.at(0).second, "<>");
}

void ReplyTest::theDigestChangesWithWhatMatters_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("another resourceVersion")
        << QByteArray(R"({"metadata":{"name":"a","resourceVersion":"99"},"spec":{"hostNetwork":true}})") << true;
    QTest::newRow("kind and apiVersion, as a watch says them") << QByteArray(
        R"({"kind":"Pod","apiVersion":"v1","metadata":{"name":"a","resourceVersion":"1"},"spec":{"hostNetwork":true}})")
                                                               << true;
    QTest::newRow("another port") << QByteArray(R"({"metadata":{"name":"a","resourceVersion":"1"},"spec":{"hostNetwork":false}})")
                                  << false;
    QTest::newRow("another name") << QByteArray(R"({"metadata":{"name":"b","resourceVersion":"1"},"spec":{"hostNetwork":true}})")
                                  << false;
}

void ReplyTest::theDigestChangesWithWhatMatters()
{
    QFETCH(QByteArray, other);
    QFETCH(bool, same);
    const auto digest
        = [this](const std::string &object) { return read(m_reader, R"({"items":[)" + object + "]}").digests.at(0); };
    const auto before = digest(R"({"metadata":{"name":"a","resourceVersion":"1"},"spec":{"hostNetwork":true}})");
    QCOMPARE(digest(other.toStdString()) == before, same);
}

void ReplyTest::brokenTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no map") << QByteArray("[]");
    QTest::newRow("cut in a string") << QByteArray(R"({"items":[{"metadata":{"na)");
    QTest::newRow("cut in a map") << QByteArray(R"({"items":[{"metadata":{"name":"a")");
    QTest::newRow("cut behind a colon") << QByteArray(R"({"items":[{"metadata":)");
    QTest::newRow("cut in what is left out") << QByteArray(R"({"items":[{"metadata":{"managedFields":[{)");
    QTest::newRow("items are no list") << QByteArray(R"({"items":{}})");
    QTest::newRow("an item is no map") << QByteArray(R"({"items":[1]})");
    QTest::newRow("brackets crossed") << QByteArray(R"({"items":[{"spec":[}]]})");
    QTest::newRow("more behind the end") << QByteArray(R"({"items":[]} {})");
    QTest::newRow("invalid UTF-8") << QByteArray("{\"items\":[{\"metadata\":{\"name\":\"\xff\"}}]}");
    QTest::newRow("too deep") << "{\"items\":[{\"spec\":" + QByteArray(100'000, '[');
}

void ReplyTest::brokenTextIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!read(m_reader, text.toStdString()).whole);
    QVERIFY(read(m_reader, R"({"items":[]})").whole); // and the next is read as ever
}

// What is left out must not have mattered: each live dump of the control plane decodes to the same, item by item.
void ReplyTest::anObjectReadsAsItDoesFromAFile()
{
    for (const char *name : {"list-pods", "list-nodes", "list-endpointslices", "list-services-page-1"}) {
        const auto recorded = readFile(std::string(PORTOLAN_TEST_DATA "/recordings/") + name + ".http");
        QVERIFY(recorded);
        const auto begin = recorded->find("{\"kind\"");
        std::string text = recorded->substr(begin, recorded->rfind('}') + 1 - begin);
        const Tree tree = yaml::parse(text, true);
        QVERIFY(!tree.error);
        const auto whole = kube::decode(text, tree, {.json = true, .validate = false, .version = {}});
        QVERIFY(!whole.empty());
        const Seen seen = read(m_reader, text, whole.front().meta.kind);
        QVERIFY(seen.whole);
        QCOMPARE(seen.objects.size(), whole.size());
        for (std::size_t i = 0; i < whole.size(); ++i) {
            QCOMPARE(seen.objects[i].meta.name, whole[i].meta.name);
            QCOMPARE(seen.objects[i].meta.uid, whole[i].meta.uid);
            QCOMPARE(seen.objects[i].meta.labels, whole[i].meta.labels);
            QCOMPARE(seen.objects[i].content.index(), whole[i].content.index());
            if (const auto *pod = whole[i].as<kube::Workload>()) {
                const auto *live = seen.objects[i].as<kube::Workload>();
                QCOMPARE(live->podIP, pod->podIP);
                QCOMPARE(live->ready, pod->ready);
                QCOMPARE(live->pod.containers.size(), pod->pod.containers.size());
                QCOMPARE(live->pod.containers.at(0).ports.size(), pod->pod.containers.at(0).ports.size());
            }
        }
    }
}

QTEST_GUILESS_MAIN(ReplyTest)
#include "tst_reply.moc"
