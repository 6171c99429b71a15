// SPDX-License-Identifier: GPL-3.0-or-later
// The sub-commands that only read: trace, check, explain.
#include "app/cli/command.h"
#include "core/graph/trace.h"

#include <algorithm>

namespace portolan::cli {

namespace {

int severityRank(kube::Severity severity)
{
    return severity == kube::Severity::Error ? 2 : severity == kube::Severity::Warning ? 1 : 0;
}

int rankNamed(std::string_view name)
{
    return name == "error" ? 2 : name == "warning" ? 1 : 0;
}

int tracePath(const Arguments &arguments, const Snapshot &snapshot, int status)
{
    const RequestPath path = traceTo(*snapshot.graph, *arguments.to);
    print(arguments.format == "json" ? requestPathJson(path) : requestPathText(path, useColour(arguments)));
    return status != Done ? status : path.found ? Done : Found;
}

} // namespace

int trace(const Arguments &arguments)
{
    int status = Done;
    const auto snapshot = load(arguments, {.check = false, .picture = false}, status);
    if (arguments.to)
        return tracePath(arguments, *snapshot, status);
    print(arguments.format == "json" ? traceJson(*snapshot->graph, snapshot->unread)
                                     : traceText(*snapshot->graph, snapshot->unread, useColour(arguments)));
    return status;
}

int checkCommand(const Arguments &arguments)
{
    for (const auto *codes : {&arguments.enable, &arguments.disable}) {
        const auto unknown = std::ranges::find_if(*codes, [](const std::string &code) { return !namesAnyRule(code); });
        if (unknown != codes->end()) {
            complain("portolan: there is no rule " + *unknown);
            return Usage;
        }
    }
    int status = Done;
    CheckOptions rules {.enable = arguments.enable, .disable = arguments.disable};
    rules.keepSuppressed = arguments.format == "sarif"; // it says who suppressed what
    const auto snapshot = load(arguments, {.full = true, .picture = false, .rules = std::move(rules)}, status);
    const auto &findings = snapshot->findings;
    if (arguments.format == "json")
        print(findingsJson(*snapshot->graph, findings));
    else if (arguments.format == "sarif")
        print(findingsSarif(*snapshot->graph, findings, snapshot->unread));
    else
        print(findingsText(*snapshot->graph, findings, useColour(arguments)));
    const int lowest = rankNamed(arguments.failOn);
    const bool found = std::ranges::any_of(findings, [lowest](const Finding &finding) {
        return finding.suppressed == Suppression::None && severityRank(finding.severity) >= lowest;
    });
    return status != Done ? status : found ? Found : Done;
}

int explain(const Arguments &arguments)
{
    const Rule *rule = ruleNamed(arguments.code);
    if (rule == nullptr) {
        complain("portolan: there is no rule " + arguments.code + "; the rules are:");
        for (const Rule &known : rules())
            complain("  " + std::string(known.code) + "  " + std::string(known.title));
        return Usage;
    }
    std::string text = std::string(rule->code) + "  " + std::string(rule->title) + "\n\n" + std::string(rule->explanation) + '\n';
    if (!rule->example.empty())
        text += "\nExample:\n\n" + std::string(rule->example) + '\n';
    print(text);
    return Done;
}

} // namespace portolan::cli
