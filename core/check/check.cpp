// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/check.h"

#include "core/check/passes.h"
#include "core/check/suppress.h"

#include <algorithm>
#include <tuple>

namespace portolan {

namespace {

std::vector<Rule> allRules()
{
    std::vector<Rule> all;
    for (const auto family : {serviceRules, valueRules, entryRules, podRules}) {
        const std::span<const Rule> rules = family();
        all.insert(all.end(), rules.begin(), rules.end());
    }
    std::ranges::sort(all, {}, &Rule::code);
    return all;
}

bool isOn(const Rule &rule, const CheckOptions &options)
{
    const auto names = [&](const std::string &code) { return code == rule.code; };
    if (std::ranges::any_of(options.disable, names))
        return false;
    return rule.on || std::ranges::any_of(options.enable, names);
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

std::vector<Finding> check(const PortGraph &graph, const CheckOptions &options)
{
    std::vector<Finding> findings;
    std::vector<void (*)(const PortGraph &, std::vector<Finding> &)> passes; // rules that are found together share one
    for (const Rule &rule : rules()) {
        if (rule.check == nullptr || !isOn(rule, options) || std::ranges::find(passes, rule.check) != passes.end())
            continue;
        passes.push_back(rule.check);
        rule.check(graph, findings);
    }
    std::erase_if(findings, [&](Finding &finding) {
        const Rule *rule = ruleNamed(finding.code);
        if (rule != nullptr && rule->check != checkIssues)
            finding.severity = rule->severity;
        return rule != nullptr && !isOn(*rule, options);
    });
    dropSuppressed(graph, findings);
    std::ranges::stable_sort(findings, isBefore);
    return findings;
}

} // namespace portolan
