// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/check.h"

#include "core/check/locate.h"
#include "core/check/passes.h"
#include "core/check/settings.h"
#include "core/check/suppress.h"

#include <algorithm>
#include <tuple>

namespace portolan {

namespace {

std::vector<Rule> allRules()
{
    std::vector<Rule> all;
    for (const auto family : {serviceRules, valueRules, entryRules, podRules, tasteRules}) {
        const std::span<const Rule> rules = family();
        all.insert(all.end(), rules.begin(), rules.end());
    }
    std::ranges::sort(all, {}, &Rule::code);
    return all;
}

bool anyNames(const std::vector<std::string> &patterns, std::string_view code)
{
    return std::ranges::any_of(patterns, [&](const std::string &pattern) { return matchesGlob(pattern, code); });
}

// The command line goes before the folder's settings, those before the table.
bool isOn(const Rule &rule, const CheckOptions &options, const Settings *settings)
{
    if (anyNames(options.disable, rule.code))
        return false;
    if (anyNames(options.enable, rule.code))
        return true;
    if (settings != nullptr && anyNames(settings->disable, rule.code))
        return false;
    return rule.on || (settings != nullptr && anyNames(settings->enable, rule.code));
}

bool isOnSomewhere(const Rule &rule, const CheckOptions &options)
{
    return isOn(rule, options, nullptr)
        || std::ranges::any_of(options.settings, [&](const Settings &one) { return isOn(rule, options, &one); });
}

// What the settings of its file's folder make of a finding.
void applySettings(const Settings &settings, const std::vector<InputFile> &files, Finding &finding)
{
    for (const auto &[pattern, severity] : settings.severities) {
        if (matchesGlob(pattern, finding.code))
            finding.severity = severity;
    }
    if (const IgnoreEntry *entry = ignoring(settings, files, finding)) {
        finding.suppressed = Suppression::Settings;
        finding.reason = entry->reason;
    }
}

bool isBefore(const Finding &a, const Finding &b)
{
    return std::tie(a.file, a.at, a.code) < std::tie(b.file, b.at, b.code);
}

} // namespace

std::span<const Rule> rules()
{
    static const std::vector<Rule> kRules = allRules();
    return kRules;
}

const Rule *ruleNamed(std::string_view code)
{
    const auto all = rules();
    const auto rule = std::ranges::lower_bound(all, code, {}, &Rule::code);
    return rule == all.end() || rule->code != code ? nullptr : &*rule;
}

bool namesAnyRule(std::string_view pattern)
{
    return std::ranges::any_of(rules(), [&](const Rule &rule) { return matchesGlob(pattern, rule.code); });
}

std::vector<Finding> check(const PortGraph &graph, const CheckOptions &options)
{
    std::vector<Finding> findings;
    std::vector<void (*)(const PortGraph &, std::vector<Finding> &)> passes; // rules that are found together share one
    for (const Rule &rule : rules()) {
        if (rule.check == nullptr || !isOnSomewhere(rule, options) || std::ranges::find(passes, rule.check) != passes.end())
            continue;
        passes.push_back(rule.check);
        rule.check(graph, findings);
    }
    const std::vector<InputFile> &files = graph.inventory->files;
    const auto settingsOf = [&](const Finding &finding) { return settingsFor(options.settings, files, finding.file); };
    std::erase_if(findings, [&](Finding &finding) {
        const Rule *rule = ruleNamed(finding.code);
        if (rule != nullptr && rule->check != checkIssues)
            finding.severity = rule->severity;
        return rule != nullptr && !isOn(*rule, options, settingsOf(finding));
    });
    locateFields(graph, findings);
    markSuppressed(graph, findings);
    if (!options.settings.empty()) {
        for (Finding &finding : findings) {
            if (const Settings *settings = settingsOf(finding); settings != nullptr && finding.suppressed == Suppression::None)
                applySettings(*settings, files, finding);
        }
        for (const Settings &settings : options.settings)
            findings.insert(findings.end(), settings.problems.begin(), settings.problems.end());
    }
    if (!options.keepSuppressed)
        std::erase_if(findings, [](const Finding &finding) { return finding.suppressed != Suppression::None; });
    std::ranges::stable_sort(findings, isBefore);
    return findings;
}

} // namespace portolan
