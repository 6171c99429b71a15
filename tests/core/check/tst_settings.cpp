// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/settings.h"
#include "tests/core/check/inputs.h"

#include <QTest>

#include <algorithm>

using namespace portolan;

class SettingsTest : public QObject
{
    Q_OBJECT
private slots:
    void globs_data();
    void globs();
    void foldersDecide_data();
    void foldersDecide();
    void nearestCounts();
    void commandLineGoesFirst();
    void severityIsChanged();
    void whatIsIgnoredIsKeptForWhoAsks();
    void mistakesAreFound_data();
    void mistakesAreFound();
    void syntaxErrorsAreUnread();
};

namespace {

// Fires PORT101 (Error), and PORT801 where that is enabled.
const std::string kBroken = "apiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: shop}\n"
                            "spec: {type: NodePort, selector: {app: web}, ports: [{port: 80, targetPort: htp}]}\n---\n"
                            "apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: shop, labels: {app: web}}\n"
                            "spec: {containers: [{name: web, image: web, ports: [{name: http, containerPort: 8080}]}]}\n";

struct Checked {
    PortGraph graph;
    std::vector<Unread> unread;
    std::vector<Finding> findings;

    [[nodiscard]] std::string codes(const std::string &file) const
    {
        std::string all;
        for (const Finding &finding : findings) {
            if (graph.inventory->files[finding.file].name == file)
                all += (all.empty() ? "" : " ") + std::string(finding.code);
        }
        return all;
    }
};

// Files named `…/.portolan.yaml` are settings.
Checked checked(const std::vector<test::Input> &inputs, CheckOptions options = {})
{
    Checked result {test::graphOf(inputs), {}, {}};
    const auto &files = result.graph.inventory->files;
    for (std::uint32_t file = 0; file < files.size(); ++file) {
        if (files[file].name.ends_with(kSettingsName))
            options.settings.push_back(readSettings(files, file, result.unread));
    }
    result.findings = check(result.graph, options);
    return result;
}

} // namespace

void SettingsTest::globs_data()
{
    QTest::addColumn<std::string>("pattern");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *pattern, const char *text, bool fits) {
        QTest::addRow("%s on %s", pattern, text) << std::string(pattern) << std::string(text) << fits;
    };
    row("PORT8*", "PORT801", true);
    row("PORT8*", "PORT101", false);
    row("a/*.yaml", "a/b.yaml", true);
    row("a/*.yaml", "a/b/c.yaml", false);
    row("a/**", "a/b/c.yaml", true);
    row("**/c.yaml", "c.yaml", true);
    row("**/c.yaml", "a/b/c.yaml", true);
    row("a/**/c.yaml", "a/c.yaml", true);
    row("?.yaml", "a.yaml", true);
    row("?.yaml", "ab.yaml", false);
    row("*", "", true);
    row("", "a", false);
}

void SettingsTest::globs()
{
    QFETCH(std::string, pattern);
    QFETCH(std::string, text);
    QFETCH(bool, fits);
    QCOMPARE(matchesGlob(pattern, text), fits);
}

void SettingsTest::foldersDecide_data()
{
    QTest::addColumn<std::string>("settings");
    QTest::addColumn<std::string>("codes");
    const auto row = [](const char *name, const char *settings, const char *codes) {
        QTest::newRow(name) << std::string(settings) << std::string(codes);
    };
    row("nothing said", "# nothing\n", "PORT101");
    row("enable", "enable: [PORT801]\n", "PORT801 PORT101");
    row("enable a family", "enable: PORT?01\n", "PORT801 PORT101");
    row("disable", "disable: [PORT101]\n", "");
    row("ignore a rule", "ignore: [{rule: PORT101}]\n", "");
    row("ignore another rule", "ignore: [{rule: PORT102}]\n", "PORT101");
    row("ignore an object", "ignore: [{object: Service/shop/web}]\n", "");
    row("in every namespace", "ignore: [{object: Service/web}]\n", "");
    row("another object", "ignore: [{rule: PORT101, object: Service/shop/api}]\n", "PORT101");
    row("a path", "ignore: [{path: sub/**, reason: a demo}]\n", "");
    row("a file's name", "ignore: [{path: web.yaml}]\n", "");
    row("another path", "ignore: [{path: sub/other/**}]\n", "PORT101");
}

void SettingsTest::foldersDecide()
{
    QFETCH(std::string, settings);
    QFETCH(std::string, codes);
    QCOMPARE(
        checked({{"deploy/.portolan.yaml", settings}, {"deploy/sub/web.yaml", kBroken}}).codes("deploy/sub/web.yaml"), codes);
}

void SettingsTest::nearestCounts()
{
    const auto inNamespace = [](const std::string &ns) {
        return QString::fromStdString(kBroken).replace(QStringLiteral("shop"), QString::fromStdString(ns)).toStdString();
    };
    const Checked result = checked({{"deploy/.portolan.yaml", "disable: [PORT101]\n"},
        {"deploy/near/.portolan.yaml", "enable: [PORT801]\n"}, {"deploy/near/web.yaml", inNamespace("near")},
        {"deploy/far/web.yaml", inNamespace("far")}, {"deployed/web.yaml", inNamespace("other")}});
    QCOMPARE(result.codes("deploy/near/web.yaml"), std::string("PORT801 PORT101"));
    QCOMPARE(result.codes("deploy/far/web.yaml"), std::string());
    QCOMPARE(result.codes("deployed/web.yaml"), std::string("PORT101"));
}

void SettingsTest::commandLineGoesFirst()
{
    const std::vector<test::Input> inputs {
        {"a/.portolan.yaml", "enable: [PORT801]\ndisable: [PORT101]\n"}, {"a/web.yaml", kBroken}};
    QCOMPARE(checked(inputs, {.enable = {"PORT101"}, .disable = {"PORT801"}}).codes("a/web.yaml"), std::string("PORT101"));
}

void SettingsTest::severityIsChanged()
{
    const Checked result = checked({{"a/.portolan.yaml", "severity: {PORT1*: info}\n"}, {"a/web.yaml", kBroken}});
    QCOMPARE(result.findings.size(), 1U);
    QVERIFY(result.findings.front().severity == kube::Severity::Info);
}

void SettingsTest::whatIsIgnoredIsKeptForWhoAsks()
{
    CheckOptions options;
    options.keepSuppressed = true;
    const Checked result
        = checked({{"a/.portolan.yaml", "ignore: [{rule: PORT101, reason: on purpose}]\n"}, {"a/web.yaml", kBroken}}, options);
    QCOMPARE(result.findings.size(), 1U);
    QVERIFY(result.findings.front().suppressed == Suppression::Settings);
    QCOMPARE(result.findings.front().reason, std::string("on purpose"));
    const std::string sarif = findingsSarif(result.graph, result.findings, {});
    QVERIFY(sarif.find("\"external\"") != std::string::npos);
    QVERIFY(sarif.find("\"on purpose\"") != std::string::npos);
}

void SettingsTest::mistakesAreFound_data()
{
    QTest::addColumn<std::string>("settings");
    QTest::addColumn<std::string>("place"); // LINE:COLUMN
    QTest::addColumn<std::string>("path");
    const auto row = [](const char *name, const char *settings, const char *place, const char *path) {
        QTest::newRow(name) << std::string(settings) << std::string(place) << std::string(path);
    };
    row("no map", "- enable\n", "1:1", "");
    row("no such setting", "enable: []\ndisabled: [PORT101]\n", "2:1", "disabled");
    row("no such rule", "disable: [PORT101, PORT999]\n", "1:20", "disable[1]");
    row("no such severity", "severity:\n  PORT101: fatal\n", "2:12", "severity.PORT101");
    row("no such rule's severity", "severity:\n  PORT999: info\n", "2:3", "severity.PORT999");
    row("no such field", "ignore:\n  - {rule: PORT101, file: x}\n", "2:21", "ignore[0].file");
    row("everything ignored", "ignore:\n  - {reason: all of it}\n", "2:5", "ignore[0]");
    row("no list", "ignore: PORT101\n", "1:9", "ignore");
}

void SettingsTest::mistakesAreFound()
{
    QFETCH(std::string, settings);
    QFETCH(std::string, place);
    QFETCH(std::string, path);
    const Checked result = checked({{"a/.portolan.yaml", settings}, {"a/web.yaml", kBroken}});
    QCOMPARE(result.codes("a/.portolan.yaml"), std::string(kBadSetting));
    const Finding &finding = result.findings.front();
    const Position at = result.graph.inventory->files[finding.file].document->position(finding.at.begin);
    QCOMPARE(std::to_string(at.line) + ':' + std::to_string(at.column), place);
    QCOMPARE(finding.fieldPath, path);
    QVERIFY(finding.severity == kube::Severity::Error);
}

void SettingsTest::syntaxErrorsAreUnread()
{
    const Checked result = checked({{"a/.portolan.yaml", "enable: [PORT801\n"}, {"a/web.yaml", kBroken}});
    QCOMPARE(result.unread.size(), 1U);
    QCOMPARE(result.unread.front().file, std::string("a/.portolan.yaml"));
    QCOMPARE(result.codes("a/web.yaml"), std::string("PORT101"));
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
