// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/html.h"
#include "core/export/outline.h"
#include "core/export/sha256.h"
#include "tests/core/export/foreign.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace portolan;
using namespace portolan::test;

class HtmlTest : public QObject
{
    Q_OBJECT

private slots:
    void digestsAreThoseOfTheStandard_data();
    void digestsAreThoseOfTheStandard();
    void policyNamesItsOwnScriptAndStyleAlone();
    void hostileNamesStayText();
    void factsNameEachPort();
    void groupsStandForTheFacts();
    void sourceLinesStandBesideTheirPort();
    void valuesOfTheEnvironmentStayHome();
    void bothThemesAndPrint();
    void runsInABrowser();
};

namespace {

QByteArray pageOf(const std::string &manifests)
{
    const PortGraph graph = graphOf(manifests);
    return QByteArray::fromStdString(
        toHtml(layout(graph, shippedMetrics(), english, {.title = "A <b>title</b>"}), graph, lightTheme()));
}

QByteArray between(const QByteArray &page, const QByteArray &begin, const QByteArray &end)
{
    const qsizetype from = page.indexOf(begin);
    const qsizetype to = page.indexOf(end, from);
    return from < 0 || to < 0 ? QByteArray() : page.mid(from + begin.size(), to - from - begin.size());
}

QJsonObject factsOf(const QByteArray &page)
{
    return QJsonDocument::fromJson(between(page, "id=\"facts\">", "</script>")).object();
}

QJsonObject factOf(const QByteArray &page, const QString &id)
{
    for (const QJsonValue &node : factsOf(page)["nodes"].toArray()) {
        if (node["id"].toString() == id)
            return node.toObject();
    }
    return {};
}

const std::string kSystem = deployment("shop", "api", "", "{name: http, containerPort: 8080}")
    + service("shop", "api", "app: api", "{name: web, port: 80, targetPort: http}, {name: bad, port: 81, targetPort: nothing}")
    + ingress("shop", "front", {"api"});

} // namespace

void HtmlTest::digestsAreThoseOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const int size : {0, 1, 3, 55, 56, 63, 64, 65, 119, 120, 1000})
        QTest::addRow("%d bytes", size) << QByteArray(size, 'x');
}

void HtmlTest::digestsAreThoseOfTheStandard()
{
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(sha256(text.toStdString())), QCryptographicHash::hash(text, QCryptographicHash::Sha256));
}

void HtmlTest::policyNamesItsOwnScriptAndStyleAlone()
{
    const QByteArray page = pageOf(kSystem);
    const auto hash = [](const QByteArray &text) {
        return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + '\'';
    };
    const QByteArray policy = between(page, "Content-Security-Policy\" content=\"", "\"");
    QVERIFY2(policy.contains("default-src 'none'"), policy);
    QVERIFY2(policy.contains("script-src " + hash(between(page, "<script>", "</script>")) + ';'), policy);
    QVERIFY2(policy.contains("style-src " + hash(between(page, "<style>", "</style>")) + ';'), policy);
    QVERIFY(!policy.contains("unsafe"));
    QCOMPARE(page.count("<script"), 2); // the facts, and the program
    QCOMPARE(page.count("<style"), 1);
    QVERIFY(!page.contains("style=\""));
    static const QRegularExpression kHandlers(QStringLiteral("<[^>]* on[a-z]+="));
    QVERIFY(!QString::fromUtf8(page).contains(kHandlers));
    static const QRegularExpression kElsewhere(QStringLiteral("(src|href)=\"|url\\((?!data:)|@import"));
    QVERIFY(!QString::fromUtf8(page).contains(kElsewhere));
}

void HtmlTest::hostileNamesStayText()
{
    const QByteArray page = pageOf(hostileSystem());
    QCOMPARE(page.count("<script"), 2);
    QCOMPARE(page.count("</script>"), 2);
    QVERIFY(!page.contains("<b>"));
    QVERIFY(page.contains("&lt;/script&gt;&lt;script&gt;alert(1)"));
    const QByteArray facts = between(page, "id=\"facts\">", "</script>");
    QVERIFY(!facts.contains('<'));
    QVERIFY(!QJsonDocument::fromJson(facts).isNull());
}

void HtmlTest::factsNameEachPort()
{
    const QByteArray page = pageOf(kSystem);
    const QJsonObject port = factOf(page, "Service/shop/api#ports/0");
    QCOMPARE(port["label"].toString(), QStringLiteral("④ 80 web ③ http"));
    QCOMPARE(port["field"].toString(), "spec.ports[0]");
    QVERIFY(port["line"].toInt() > 0);
    QVERIFY(factOf(page, "Service/shop/api#ports/1")["problem"].toString().contains("nothing"));
    QCOMPARE(factOf(page, "Deployment/shop/api#main/ports/0")["field"].toString(), "spec.template.spec.containers[0].ports[0]");
    QCOMPARE(factOf(page, "Service/shop/api")["card"].toInt(), -1);
}

void HtmlTest::groupsStandForTheFacts()
{
    RandomSystem system(8);
    const QByteArray page = pageOf(system.joined(system.make(30), false));
    const QJsonArray nodes = factsOf(page)["nodes"].toArray();
    const QJsonArray hops = factsOf(page)["hops"].toArray();
    for (qsizetype i = 0; i < nodes.size(); ++i)
        QVERIFY2(page.contains("data-k=\"n" + QByteArray::number(i) + '"'), qPrintable(nodes[i]["id"].toString()));
    QCOMPARE(page.count("data-k=\"h"), hops.size());
    QVERIFY(hops.size() > 20);
    QCOMPARE(page.count("<g"), page.count("</g>"));
}

void HtmlTest::sourceLinesStandBesideTheirPort()
{
    const std::string text = "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector: {app: web}\n  ports:\n  "
                             "- name: http\n    port: 80\n";
    const QJsonObject port = factOf(pageOf(text), "Service/default/web#ports/0");
    QCOMPARE(port["line"].toInt(), 8);
    const QStringList lines = port["text"].toString().split('\n');
    QCOMPARE(lines.at(port["line"].toInt() - port["first"].toInt()), "  - name: http");
    QVERIFY(lines.contains("    port: 80"));
}

void HtmlTest::valuesOfTheEnvironmentStayHome()
{
    const std::string flow
        = "apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Secret, metadata: {name: s}, stringData: {k: "
          "hidden-one}}\n"
          "- {apiVersion: v1, kind: Service, metadata: {name: web}, spec: {selector: {app: web}, ports: [{port: 80}]}}\n"
          "- {apiVersion: v1, kind: Pod, metadata: {name: web, labels: {app: web}}, spec: {containers: [{name: c, env: [{name: "
          "KEY, value: hidden-two}], ports: [{containerPort: 80}], args: [hidden-three]}]}}\n";
    const std::string block = "---\napiVersion: v1\nkind: Pod\nmetadata: {name: b, labels: {app: web}}\nspec:\n  containers:\n  "
                              "- name: c\n    env:\n    - name: KEY\n"
                              "      value: hidden-four\n    ports:\n    - containerPort: 81\n    args: [hidden-five]\n";
    const QByteArray page = pageOf(flow + block);
    QVERIFY(!factOf(page, "Pod/default/web#c/ports/0")["text"].toString().isEmpty());
    QVERIFY(!page.contains("hidden-"));
}

void HtmlTest::bothThemesAndPrint()
{
    const QByteArray page = pageOf(kSystem);
    QVERIFY(page.contains("prefers-color-scheme:dark"));
    QVERIFY(page.contains("@media print"));
    QVERIFY(page.contains("--p4:#0170b0;")); // PICTURE.md: the service port's colour, light
    QVERIFY(page.contains("--p4:#398bc7;")); // and dark
    QVERIFY(!page.contains("data-theme=\"dark\""));
    const PortGraph graph = graphOf(kSystem);
    QVERIFY(toHtml(layout(graph, shippedMetrics(), english), graph, darkTheme()).find("<html lang=\"en\" data-theme=\"dark\">")
        != std::string::npos);
}

void HtmlTest::runsInABrowser()
{
    const QString browser = QStandardPaths::findExecutable("chromium");
    if (browser.isEmpty())
        QSKIP("not installed");
    const QTemporaryDir profile;
    const Answer answer = readBy(browser,
        {"--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + profile.path(), "--enable-logging=stderr",
            "--dump-dom", "file://FOLDER/x.html#Service/shop/api%23ports/0"},
        "x.html", pageOf(kSystem).toStdString());
    if (answer.status != 0)
        QSKIP("the browser does not start here");
    QVERIFY2(answer.out.contains("class=\"lights\"><rect class=\"veil\""), answer.err); // the script ran, and a chain is lit
    QVERIFY(answer.out.contains("Service shop/api</h2>"));
    QVERIFY(!answer.err.contains("Content Security Policy"));
    QVERIFY(!answer.err.contains("Uncaught"));
}

QTEST_GUILESS_MAIN(HtmlTest)
#include "tst_html.moc"
