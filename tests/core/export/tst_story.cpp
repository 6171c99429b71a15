// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/spotlight.h"
#include "core/export/slides.h"
#include "core/export/story.h"
#include "tests/core/export/foreign.h"

#include <QCryptographicHash>

using namespace portolan;
using namespace portolan::test;

// Views that are kept beside the manifests, and the slides made of them.
class StoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsBackWhatItWrites_data();
    void readsBackWhatItWrites();
    void whatIsNoStoryIsRefused_data();
    void whatIsNoStoryIsRefused();
    void oneViewMoreIsOneHunk();
    void aViewFollowsItsAnchor();
    void aViewWhoseAnchorIsGoneShowsWhatIsLit();
    void aHopIsTwoRowsAndTheirWire();
    void slidesAreOnePageThatLetsNothingIn();
    void slidesRunInABrowser();
};

namespace {

const std::string kSystem = deployment("shop", "api", "", "{name: http, containerPort: 8080}")
    + service("shop", "api", "app: api", "{name: web, port: 80, targetPort: http}") + ingress("shop", "front", {"api"});
const std::string kServiceRow = "Service/shop/api#ports/0";
const std::string kPodRow = "Deployment/shop/api#main/ports/0";

struct Shown {
    std::shared_ptr<const DisplayList> list;
    HitMap map;
    explicit Shown(const std::string &manifests)
        : list(std::make_shared<const DisplayList>(pictureOf(manifests)))
        , map(list)
    {
    }
};

QByteArray between(const QByteArray &page, const QByteArray &begin, const QByteArray &end)
{
    const qsizetype from = page.indexOf(begin);
    const qsizetype to = page.indexOf(end, from);
    return from < 0 || to < 0 ? QByteArray() : page.mid(from + begin.size(), to - from - begin.size());
}

} // namespace

void StoryTest::readsBackWhatItWrites_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("note");
    QTest::newRow("plain") << std::string("The front door") << std::string("Who comes in?");
    QTest::newRow("lines") << std::string("Two") << std::string("One line\n\n# no comment\n--- no document\n- no item: none");
    QTest::newRow("quotes") << std::string("\"quoted\" 'single' \\ : # {a}") << std::string("\"x\": [1]");
    QTest::newRow("begins with a blank") << std::string("b") << std::string("  indented\nnot");
    QTest::newRow("ends in blanks") << std::string("c") << std::string("blank \nat the end \n\n");
    QTest::newRow("other letters") << std::string("港口 é") << std::string("→ Größe\tTab\rReturn");
    QTest::newRow("nothing") << std::string() << std::string();
}

void StoryTest::readsBackWhatItWrites()
{
    QFETCH(std::string, name);
    QFETCH(std::string, note);
    StoryView view {.name = name, .note = note, .focus = {kServiceRow, "Ingress/shop/front"}, .anchor = kServiceRow};
    view.seen = {-120, -40, 800, 450};
    const Story story {{view, {.name = "The whole", .note = {}, .focus = {}, .anchor = {}}}};
    const std::string text = writeStory(story);
    const auto read = readStory(text);
    QVERIFY(read);
    Story expected = story;
    while (expected.views[0].note.ends_with('\n')) // a note does not end in empty lines
        expected.views[0].note.pop_back();
    QVERIFY2(*read == expected, text.c_str());
    QCOMPARE(writeStory(*read), writeStory(expected));
}

void StoryTest::whatIsNoStoryIsRefused_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("taken");
    QTest::newRow("empty") << std::string() << true;
    QTest::newRow("only comments") << std::string("# nothing\n") << true;
    QTest::newRow("no views") << std::string("format: 1\n") << false;
    QTest::newRow("broken") << std::string("views: [\n") << false;
    QTest::newRow("a manifest") << kSystem << false;
    QTest::newRow("views of all sorts") << std::string("views: [1, {name: a, seen: 7, focus: x}, {seen: {width: nan}}]\n")
                                        << true;
}

void StoryTest::whatIsNoStoryIsRefused()
{
    QFETCH(std::string, text);
    QTEST(readStory(text).has_value(), "taken");
}

void StoryTest::oneViewMoreIsOneHunk()
{
    Story story {{{.name = "a", .note = {}, .focus = {}, .anchor = {}}, {.name = "b", .note = {}, .focus = {}, .anchor = {}}}};
    const std::string before = writeStory(story);
    story.views.push_back({.name = "c", .note = {}, .focus = {}, .anchor = {}});
    QVERIFY(writeStory(story).starts_with(before));
}

void StoryTest::aViewFollowsItsAnchor()
{
    const Shown before(kSystem);
    const Shown after(
        service("aaa", "first", "app: x", "{port: 1}") + deployment("aaa", "x", "", "{containerPort: 1}") + kSystem);
    StoryView view {.name = {}, .note = {}, .focus = {}, .anchor = kServiceRow};
    view.seen = {-10, -20, 300, 200};
    for (const Shown *shown : {&before, &after}) {
        const Rect row = shown->map.sceneRect(*shown->map.find(kServiceRow));
        const Shot shot = shotsOf({{view}}, *shown->list, shown->map).front();
        QCOMPARE(shot.seen.x, row.x - 10);
        QCOMPARE(shot.seen.y, row.y - 20);
        QVERIFY(shot.lit.empty());
    }
}

void StoryTest::aViewWhoseAnchorIsGoneShowsWhatIsLit()
{
    const Shown shown(kSystem);
    StoryView view {.name = {}, .note = {}, .focus = {kServiceRow}, .anchor = "Service/gone/gone"};
    view.seen = {0, 0, 10, 10};
    const Shot shot = shotsOf({{view}}, *shown.list, shown.map).front();
    QVERIFY(shot.lit.size() >= 5); // the rows of the chain, and its wires
    QVERIFY(shot.seen.w > 200);
    view.focus = {"Service/gone/too"};
    const Shot whole = shotsOf({{view}}, *shown.list, shown.map).front();
    QCOMPARE(whole.seen.w, shown.list->width);
}

void StoryTest::aHopIsTwoRowsAndTheirWire()
{
    const Shown shown(kSystem);
    const auto hop = hopBetween(*shown.list, shown.map, kServiceRow, kPodRow);
    QCOMPARE(hop.size(), std::size_t(3));
    QCOMPARE(shown.map.item(hop[2]).type, ItemType::Wire);
    QVERIFY(shown.map.find(kPodRow) == hop[1]);
    QCOMPARE(hopBetween(*shown.list, shown.map, kServiceRow, kServiceRow).size(), std::size_t(1));
    QVERIFY(hopBetween(*shown.list, shown.map, "Service/no/such", "").empty());
    const Shown broken(
        service("shop", "api", "app: api", "{port: 80, targetPort: none}") + deployment("shop", "api", "", "{containerPort: 1}"));
    QCOMPARE(hopBetween(*broken.list, broken.map, kServiceRow, "").size(), std::size_t(2)); // the row, and the wire into the open
}

void StoryTest::slidesAreOnePageThatLetsNothingIn()
{
    const Shown shown(kSystem);
    const Story story {{{.name = "<b>One</b>", .note = "first\n</script>", .focus = {kServiceRow}, .anchor = {}},
        {.name = "Two", .note = {}, .focus = {}, .anchor = {}}}};
    const auto shots = shotsOf(story, *shown.list, shown.map);
    const QByteArray page = QByteArray::fromStdString(toSlides(*shown.list, lightTheme(), shots, {.title = "<t>"}));
    QCOMPARE(page, QByteArray::fromStdString(toSlides(*shown.list, lightTheme(), shots, {.title = "<t>"})));
    QCOMPARE(page.count("class=\"slide\""), 2);
    QCOMPARE(page.count("class=\"veil\""), 1);
    QVERIFY(page.contains("&lt;b&gt;One&lt;/b&gt;"));
    QCOMPARE(page.count("<script"), 1);
    QCOMPARE(page.count("</script>"), 1);
    const auto hash = [](const QByteArray &text) {
        return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + '\'';
    };
    QVERIFY(page.contains("script-src " + hash(between(page, "<script>", "</script>")) + ';'));
    QVERIFY(page.contains("style-src " + hash(between(page, "<style>", "</style>")) + ';'));
    QVERIFY(!page.contains("style=\""));
    QVERIFY(!page.contains("http://shop"));
}

void StoryTest::slidesRunInABrowser()
{
    const QString browser = QStandardPaths::findExecutable("chromium");
    if (browser.isEmpty())
        QSKIP("not installed");
    const Shown shown(kSystem);
    const Story story {
        {{.name = "One", .note = "first", .focus = {}, .anchor = {}}, {.name = "Two", .note = {}, .focus = {}, .anchor = {}}}};
    const std::string page = toSlides(*shown.list, lightTheme(), shotsOf(story, *shown.list, shown.map), {.title = "t"});
    const QTemporaryDir profile;
    const Answer answer = readBy(browser,
        {"--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + profile.path(), "--enable-logging=stderr",
            "--dump-dom", "file://FOLDER/x.html#2"},
        "x.html", page);
    if (answer.status != 0)
        QSKIP("the browser does not start here");
    QVERIFY2(answer.out.contains("class=\"slide shown\" id=\"slide2\""), answer.err);
    QVERIFY(!answer.err.contains("Content Security Policy"));
    QVERIFY(!answer.err.contains("Uncaught"));
}

QTEST_GUILESS_MAIN(StoryTest)
#include "tst_story.moc"
