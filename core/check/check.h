// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edit.h"
#include "core/graph/trace.h"

#include <span>

namespace portolan {

// core/check: one table of rules over the graph.

struct RelatedPlace {
    std::uint32_t file = 0;
    Span at {};
    Message message;
};

// A repair. Its splices are made when it is shown or applied.
struct Fix {
    Message title;
    std::vector<FieldEdit> fields;
    bool safe = false; // `portolan fix` applies it
};

struct Finding {
    std::string_view code; // "PORT101"
    kube::Severity severity = kube::Severity::Warning;
    Message message;
    std::string object; // OBJECT as CLI.md writes it: "Service/shop/web"
    std::string fieldPath;
    std::uint32_t file = 0; // index in Inventory::files
    Span at {}; // absolute in its file
    NodeKey node; // where the picture shows it
    std::vector<RelatedPlace> related;
    std::vector<Fix> fixes;
};

struct Rule {
    std::string_view code;
    kube::Severity severity = kube::Severity::Warning;
    bool on = true; // off until --enable
    std::string_view title; // one line
    std::string_view explanation; // what it means and why, with the rule's source
    std::string_view example;
    void (*check)(const PortGraph &, std::vector<Finding> &) = nullptr; // none: found while reading (kube::Issue, syntax)
};
[[nodiscard]] std::span<const Rule> rules();
[[nodiscard]] const Rule *ruleNamed(std::string_view code);

struct CheckOptions {
    std::vector<std::string> enable;
    std::vector<std::string> disable;
};
// All findings but those that the manifests say to ignore (core/check/suppress.h), in the order of file and place.
[[nodiscard]] std::vector<Finding> check(const PortGraph &graph, const CheckOptions &options = {});

[[nodiscard]] std::string findingsJson(const PortGraph &graph, const std::vector<Finding> &findings);
[[nodiscard]] std::string findingsSarif(
    const PortGraph &graph, const std::vector<Finding> &findings, const std::vector<Unread> &unread);
// FILE:LINE:COLUMN: severity: text [CODE], a line each.
[[nodiscard]] std::string findingsText(const PortGraph &graph, const std::vector<Finding> &findings, bool colour);

} // namespace portolan
