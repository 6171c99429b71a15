// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/fields.h"

#include <algorithm>

namespace portolan::kube {

namespace {

using Requirement = Selector::Requirement;

void readOperator(Reader &reader, const Value &value, Requirement &out)
{
    using Operator = Selector::Operator;
    std::string text;
    reader.read(value, text);
    out.op = text == "NotIn"     ? Operator::NotIn
        : text == "Exists"       ? Operator::Exists
        : text == "DoesNotExist" ? Operator::DoesNotExist
                                 : Operator::In;
}

constexpr auto kRequirement = table<Requirement>("LabelSelectorRequirement",
    {
        {"key", field<&Requirement::key>},
        {"operator", readOperator},
        {"values", field<&Requirement::values>},
    });
constexpr auto kLabelSelector = table<Selector>("LabelSelector",
    {
        {"matchLabels", field<&Selector::matchLabels>},
        {"matchExpressions", items<&Selector::matchExpressions, kRequirement>},
    });

const std::string *valueOf(const Labels &labels, std::string_view key)
{
    const auto at = std::lower_bound(
        labels.begin(), labels.end(), key, [](const auto &label, std::string_view wanted) { return label.first < wanted; });
    return at != labels.end() && at->first == key ? &at->second : nullptr;
}

// metav1.LabelSelectorRequirement; NotIn also holds where the label is absent.
bool holds(const Requirement &requirement, const Labels &labels)
{
    const std::string *value = valueOf(labels, requirement.key);
    const auto listed = [&] {
        return value != nullptr
            && std::find(requirement.values.begin(), requirement.values.end(), *value) != requirement.values.end();
    };
    switch (requirement.op) {
    case Selector::Operator::In:
        return listed();
    case Selector::Operator::NotIn:
        return !listed();
    case Selector::Operator::Exists:
        return value != nullptr;
    case Selector::Operator::DoesNotExist:
        return value == nullptr;
    }
    return false;
}

} // namespace

bool Selector::matches(const Labels &labels) const
{
    const auto has = [&labels](const std::pair<std::string, std::string> &wanted) {
        const std::string *value = valueOf(labels, wanted.first);
        return value != nullptr && *value == wanted.second;
    };
    return std::all_of(matchLabels.begin(), matchLabels.end(), has)
        && std::all_of(matchExpressions.begin(), matchExpressions.end(),
            [&labels](const Requirement &requirement) { return holds(requirement, labels); });
}

void Reader::read(const Value &value, Selector &out)
{
    out = {};
    out.present = true;
    out.at = span(value.node);
    out.keyAt = keySpan(value);
    readFields(*this, value, kLabelSelector, out);
}

void Reader::readPlainSelector(const Value &value, Selector &out)
{
    out = {};
    out.present = true;
    out.at = span(value.node);
    out.keyAt = keySpan(value);
    read(value, out.matchLabels);
}

std::string_view toString(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Tcp:
        return "TCP";
    case Protocol::Udp:
        return "UDP";
    case Protocol::Sctp:
        return "SCTP";
    case Protocol::Other:
        break;
    }
    return "other";
}

} // namespace portolan::kube
