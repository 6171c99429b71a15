// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/decode.h"
#include "core/yaml/parse.h"

#include <QTest>

#include <memory>
#include <string>

// So that QCOMPARE prints what it found.
template <> inline char *QTest::toString(const std::string &text)
{
    return qstrdup(text.c_str());
}

// Several values as one text, so that one comparison shows them all: "web|80|true|-" ("-": no value).
inline std::string shown(const std::string &text)
{
    return text;
}
inline std::string shown(bool truth)
{
    return truth ? "true" : "false";
}
template <typename Number> std::enable_if_t<std::is_arithmetic_v<Number>, std::string> shown(Number number)
{
    return std::to_string(number);
}
template <typename T> std::string shown(const std::optional<T> &maybe)
{
    return maybe ? shown(*maybe) : "-";
}
inline std::string shown(const portolan::kube::Labels &labels)
{
    std::string out;
    for (const auto &[key, value] : labels)
        out.append(out.empty() ? "" : ",").append(key).append("=").append(value);
    return out;
}
template <typename... T> std::string joined(const T &...values)
{
    std::string out;
    ((out += (out.empty() ? "" : "|") + shown(values)), ...);
    return out;
}

// A text, its tree and its objects: what every test of core/kube begins with.
struct Decoded {
    explicit Decoded(std::string_view source, const portolan::kube::DecodeOptions &options = {})
        : text(std::make_unique<std::string>(source))
        , tree(portolan::yaml::parse(*text, options.json))
        , objects(portolan::kube::decode(*text, tree, options))
    {
    }
    [[nodiscard]] std::string at(portolan::Span span) const { return text->substr(span.begin, span.size()); }
    // "spec.ports[0].port: MESSAGE", one line for each issue.
    [[nodiscard]] std::string issues(std::size_t object = 0) const
    {
        std::string out;
        for (const auto &issue : objects.at(object).issues)
            out += issue.fieldPath + ": " + english(issue.message) + '\n';
        return out;
    }

    std::unique_ptr<std::string> text; // its address stays: the tree points into it
    portolan::yaml::Tree tree;
    std::vector<portolan::kube::Object> objects;
};
