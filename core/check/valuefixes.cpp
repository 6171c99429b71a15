// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/valuefixes.h"

#include "core/kube/issuecodes.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace portolan {

namespace {

// What is written there, without its quotes; "" where no file is at hand.
std::string writtenAt(const Subject &subject, Span at)
{
    const auto &document = subject.graph.inventory->files[subject.place().file].document;
    if (!document)
        return {};
    const Span place = at.shifted(subject.place().base);
    std::string_view text = document->text().substr(std::min<std::size_t>(place.begin, document->text().size()), place.size());
    const bool quoted = text.size() > 1 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front();
    return std::string(quoted ? text.substr(1, text.size() - 2) : text);
}

bool isDigits(const std::string &text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

std::string mapped(std::string text, int (*map)(int))
{
    std::ranges::transform(text, text.begin(), [map](unsigned char c) { return static_cast<char>(map(c)); });
    return text;
}

// The one of `words` that `text` is but for its case; "" if none.
template <std::size_t N> std::string inOwnCase(const std::string &text, const std::array<std::string_view, N> &words)
{
    const std::string lower = mapped(text, std::tolower);
    const auto word
        = std::ranges::find_if(words, [&](std::string_view one) { return mapped(std::string(one), std::tolower) == lower; });
    return word == words.end() ? std::string() : std::string(*word);
}

// A port name with what IANA allows in place of capitals and underscores; "" if that is none either.
std::string allowedName(const std::string &text, kube::ValueRule rule)
{
    std::string name = mapped(text, std::tolower);
    std::ranges::replace(name, '_', '-');
    return name == text || kube::refusal(rule, name) ? std::string() : name;
}

void add(std::vector<Fix> &fixes, const Subject &subject, const std::string &path, const std::string &value, bool safe)
{
    if (!value.empty())
        fixes.push_back(fixOf({PORTOLAN_TR("Write %1"), {value}}, subject.set(path, value), safe));
}

} // namespace

std::vector<Fix> valueFixes(const Subject &subject, const kube::Issue &issue)
{
    std::vector<Fix> fixes;
    const std::string text = writtenAt(subject, issue.at);
    const std::string kind = kube::qualifiedKind(subject.object().meta);
    const kube::ValueRule rule = kube::ruleFor(kind, issue.fieldPath);
    const bool quotedNumber = isDigits(text) && kube::takesNumber(kind, issue.fieldPath) && !kube::refusal(rule, text);
    if (issue.code == kube::kWrongType || issue.code == kube::kPortName) {
        if (quotedNumber)
            add(fixes, subject, issue.fieldPath, text, true);
    }
    if ((issue.code == kube::kPortName && !isDigits(text)) || issue.code == kube::kServicePortName)
        add(fixes, subject, issue.fieldPath, allowedName(text, rule), false); // others may call the port so
    if (issue.code == kube::kProtocol)
        add(fixes, subject, issue.fieldPath, inOwnCase(text, std::to_array<std::string_view>({"TCP", "UDP", "SCTP"})), true);
    if (issue.code == kube::kServiceType) {
        constexpr auto kTypes = std::to_array<std::string_view>({"ClusterIP", "NodePort", "LoadBalancer", "ExternalName"});
        add(fixes, subject, issue.fieldPath, inOwnCase(text, kTypes), true);
    }
    if (issue.code == kube::kNodePortUnused) {
        fixes.push_back(fixOf({PORTOLAN_TR("Remove the node port"), {}}, subject.set(issue.fieldPath, {})));
        fixes.push_back(fixOf({PORTOLAN_TR("Make it a NodePort Service"), {}}, subject.set("spec.type", "NodePort")));
    }
    if (issue.code == kube::kIngressPath && issue.fieldPath.ends_with(".pathType"))
        add(fixes, subject, issue.fieldPath, "Prefix", false);
    return fixes;
}

} // namespace portolan
