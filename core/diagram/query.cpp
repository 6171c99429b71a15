// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/query.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace portolan {

namespace {

struct Key {
    std::string_view name;
    QueryField field;
};
constexpr auto kKeys = std::to_array<Key>({
    {"name", QueryField::Name},
    {"ns", QueryField::Namespace},
    {"namespace", QueryField::Namespace},
    {"kind", QueryField::Kind},
    {"label", QueryField::Label},
    {"port", QueryField::Port},
    {"host", QueryField::Host},
    {"image", QueryField::Image},
    {"is", QueryField::Is},
    {"code", QueryField::Code},
});

// The words of `text`; quotes hold blanks, and an end without one closes them.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    bool open = false;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') {
            quoted = !quoted;
            open = quoted || open;
            continue;
        }
        const bool blank = (c == ' ' || c == '\t' || c == '\n') && !quoted;
        if (blank) {
            open = false;
            continue;
        }
        if (!open || words.empty())
            words.emplace_back();
        open = true;
        words.back() += c;
    }
    return words;
}

std::vector<std::string> partsOf(std::string_view list)
{
    std::vector<std::string> parts;
    while (!list.empty()) {
        const auto comma = list.find(',');
        if (comma != 0)
            parts.emplace_back(list.substr(0, comma));
        list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
    }
    return parts;
}

QueryTerm termOf(std::string_view word)
{
    QueryTerm term;
    if (word.size() > 1 && (word.front() == '-' || word.front() == '!')) {
        term.negated = true;
        word.remove_prefix(1);
    }
    const auto colon = word.find(':');
    const auto key = std::ranges::find(kKeys, word.substr(0, colon), &Key::name);
    if (colon == std::string_view::npos || key == kKeys.end()) {
        term.values = {std::string(word)}; // "nginx:1.25" is an image, not a key
        return term;
    }
    term.field = key->field;
    term.values = partsOf(word.substr(colon + 1));
    return term;
}

// `*` stands for any rest, anywhere in the pattern.
bool isLike(std::string_view text, std::string_view pattern)
{
    const auto star = pattern.find('*');
    if (star == std::string_view::npos)
        return text == pattern;
    if (!text.starts_with(pattern.substr(0, star)))
        return false;
    pattern.remove_prefix(star + 1);
    for (std::size_t i = star; i <= text.size(); ++i) {
        if (isLike(text.substr(i), pattern))
            return true;
    }
    return false;
}

std::optional<int> numberIn(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

bool hasPort(const std::vector<int> &ports, std::string_view value)
{
    const auto dash = value.find('-');
    const auto from = numberIn(value.substr(0, dash));
    const auto to = dash == std::string_view::npos ? from : numberIn(value.substr(dash + 1));
    return from && to && std::ranges::any_of(ports, [&](int port) { return port >= *from && port <= *to; });
}

bool anyLike(const std::vector<std::string> &texts, std::string_view pattern)
{
    return std::ranges::any_of(texts, [pattern](const std::string &text) { return isLike(text, pattern); });
}

bool anyHolds(const std::vector<std::string> &texts, std::string_view part)
{
    return std::ranges::any_of(texts, [part](const std::string &text) { return text.find(part) != std::string::npos; });
}

bool hasLabel(const std::vector<std::string> &labels, std::string_view value)
{
    const bool keyAlone = value.find('=') == std::string_view::npos;
    return std::ranges::any_of(
        labels, [&](std::string_view label) { return isLike(keyAlone ? label.substr(0, label.find('=')) : label, value); });
}

bool areStates(const std::vector<std::string> &values)
{
    return std::ranges::all_of(
        values, [](std::string_view value) { return std::ranges::find(kQueryStates, value) != kQueryStates.end(); });
}

bool holds(const QuerySubject &subject, QueryField field, const std::string &value)
{
    switch (field) {
    case QueryField::Name:
        return value.find('*') == std::string::npos ? anyHolds(subject.names, value) : anyLike(subject.names, value);
    case QueryField::Namespace:
        return anyLike(subject.namespaces, value);
    case QueryField::Kind:
        return anyLike(subject.kinds, value);
    case QueryField::Label:
        return hasLabel(subject.labels, value);
    case QueryField::Port:
        return hasPort(subject.ports, value);
    case QueryField::Host:
        return anyHolds(subject.hosts, value);
    case QueryField::Image:
        return anyHolds(subject.images, value);
    case QueryField::Is:
        return std::ranges::find(subject.states, value) != subject.states.end();
    case QueryField::Code:
        return anyLike(subject.codes, value);
    case QueryField::Any:
        break;
    }
    if (const auto number = numberIn(value); number && std::ranges::find(subject.ports, *number) != subject.ports.end())
        return true;
    for (const auto *texts :
        {&subject.names, &subject.namespaces, &subject.kinds, &subject.labels, &subject.hosts, &subject.images, &subject.texts}) {
        if (anyHolds(*texts, value))
            return true;
    }
    return false;
}

} // namespace

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(
        result, result.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

Query parseQuery(std::string_view text)
{
    Query query;
    for (const std::string &word : wordsOf(lowered(text))) {
        QueryTerm term = termOf(word);
        if (term.values.empty())
            continue; // "ns:", still being typed
        if (term.field == QueryField::Is && !areStates(term.values)) {
            const bool beginning = std::ranges::any_of(
                kQueryStates, [&](std::string_view state) { return state.starts_with(term.values.back()); });
            if (beginning)
                continue; // "is:bro", still being typed
            query.unknown.push_back(word);
        }
        query.terms.push_back(std::move(term));
    }
    return query;
}

bool fits(const QuerySubject &subject, const QueryTerm &term)
{
    return std::ranges::any_of(term.values, [&](const std::string &value) { return holds(subject, term.field, value); });
}

bool fits(const QuerySubject &subject, const Query &query)
{
    return std::ranges::all_of(query.terms, [&](const QueryTerm &term) { return fits(subject, term) != term.negated; });
}

bool isExcluded(const QuerySubject &subject, const Query &query)
{
    return std::ranges::any_of(query.terms, [&](const QueryTerm &term) { return term.negated && fits(subject, term); });
}

} // namespace portolan
