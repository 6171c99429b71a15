// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/check.h"
#include "core/edit/rawobject.h"
#include "core/text/file.h"
#include "tests/core/check/inputs.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace portolan;

namespace {

// A file of tests/data/check: manifests on which the rule of its name fires, a line `#### silent`, and such on which it does not.
// `#### file NAME` begins a further file, `#### version 1.N` chooses the Kubernetes.
struct Case {
    std::vector<test::Input> fires, silent;
    kube::Version version;
};

std::string_view takeLine(std::string_view &rest)
{
    const std::size_t end = std::min(rest.find('\n'), rest.size() - 1);
    const std::string_view line = rest.substr(0, end + 1);
    rest.remove_prefix(end + 1);
    return line;
}

Case readCase(const std::string &code)
{
    Case result;
    const auto text = readFile(std::string(PORTOLAN_TEST_DATA) + "/check/" + code + ".yaml");
    std::vector<test::Input> *inputs = &result.fires;
    for (std::string_view rest = text ? std::string_view(*text) : std::string_view(); !rest.empty();) {
        const std::string_view line = takeLine(rest);
        if (line.starts_with("#### silent")) {
            inputs = &result.silent;
        } else if (line.starts_with("#### version 1.")) {
            result.version.minor = std::stoi(std::string(line.substr(15)));
        } else if (line.starts_with("#### file ")) {
            inputs->push_back({std::string(line.substr(10, line.size() - 11)), {}});
        } else {
            if (inputs->empty())
                inputs->push_back({"a.yaml", {}});
            inputs->back().text += line;
        }
    }
    return result;
}

std::vector<Finding> findings(const PortGraph &graph, std::string_view code)
{
    std::vector<Finding> all = check(graph, {.enable = {std::string(code)}, .disable = {}});
    std::erase_if(all, [&](const Finding &finding) { return finding.code != code; });
    return all;
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT
private slots:
    void eachHasWordsAndItsOwnCode();
    void firesAndIsSilent_data();
    void firesAndIsSilent();
    void isOffUntilEnabled();
    void canBeDisabled();
};

void RulesTest::eachHasWordsAndItsOwnCode()
{
    std::set<std::string_view> codes;
    for (const Rule &rule : rules()) {
        QVERIFY2(codes.insert(rule.code).second, rule.code.data());
        QVERIFY2(rule.code.size() == 7 && rule.code.starts_with("PORT"), rule.code.data());
        QVERIFY2(!rule.title.empty() && rule.explanation.size() > rule.title.size(), rule.code.data());
        QVERIFY2(!rule.example.empty(), rule.code.data());
        QCOMPARE(ruleNamed(rule.code), &rule);
    }
    QVERIFY(ruleNamed("PORT000") == nullptr);
}

void RulesTest::firesAndIsSilent_data()
{
    QTest::addColumn<QString>("code");
    for (const Rule &rule : rules())
        if (rule.check != nullptr) // the others are found while reading
            QTest::newRow(std::string(rule.code).c_str())
                << QString::fromUtf8(rule.code.data(), static_cast<qsizetype>(rule.code.size()));
}

void RulesTest::firesAndIsSilent()
{
    QFETCH(QString, code);
    const Case example = readCase(code.toStdString());
    QVERIFY(!example.fires.empty() && !example.silent.empty());

    const PortGraph firing = test::graphOf(example.fires, example.version);
    const auto found = findings(firing, code.toStdString());
    QVERIFY2(!found.empty(), findingsText(firing, check(firing), false).c_str());
    for (const Finding &finding : found) {
        QVERIFY(!finding.message.empty());
        QVERIFY(!finding.object.empty());
        QVERIFY(!finding.at.empty());
        // CLI.md, Findings: at the scalar (or in it), or the key of the map, that the field path names.
        const std::uint32_t base = firing.definition(finding.definition).base;
        const Span place = finding.fieldPath.empty() ? Span {} : RawObject(firing, finding.definition).place(finding.fieldPath);
        QVERIFY2(place.empty() || finding.at == place.shifted(base) || place.shifted(base).contains(finding.at.begin),
            (finding.fieldPath + " in " + findingsText(firing, {finding}, false)).c_str());
        QVERIFY(finding.at.end <= firing.inventory->files[finding.file].document->text().size());
    }
    const PortGraph quiet = test::graphOf(example.silent, example.version);
    QVERIFY2(
        findings(quiet, code.toStdString()).empty(), findingsText(quiet, findings(quiet, code.toStdString()), false).c_str());
}

void RulesTest::isOffUntilEnabled()
{
    const PortGraph graph = test::graphOf(readCase("PORT801").fires);
    const auto isNodePorts = [](const Finding &finding) { return finding.code == "PORT801"; };
    QVERIFY(std::ranges::none_of(check(graph), isNodePorts));
    QVERIFY(std::ranges::any_of(check(graph, {.enable = {"PORT801"}, .disable = {}}), isNodePorts));
}

void RulesTest::canBeDisabled()
{
    const PortGraph graph = test::graphOf(readCase("PORT101").fires);
    QCOMPARE(check(graph).size(), 1U);
    QVERIFY(check(graph, {.enable = {}, .disable = {"PORT101"}}).empty());
}

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
