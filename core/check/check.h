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

// Who says that a finding is meant: a comment or annotation beside it, or the settings of its folder.
enum class Suppression : std::uint8_t { None, InSource, Settings };

struct Finding {
    std::string_view code; // "PORT101"
    kube::Severity severity = kube::Severity::Warning;
    Message message;
    std::string object; // OBJECT as CLI.md writes it: "Service/shop/web"
    std::string fieldPath;
    std::uint32_t file = 0; // index in Inventory::files
    Span at {}; // absolute in its file
    Index definition = kNone; // in the inventory
    bool placed = true; // false: `at` is only the object's, the field was not read with its place
    Suppression suppressed = Suppression::None;
    std::string reason; // of the suppression
    NodeKey node; // where the picture shows it
    std::vector<RelatedPlace> related;
    std::vector<Fix> fixes;
};

// Found while reading, before any rule: `FILE:LINE:COLUMN: error: … [CODE]`, status 3.
inline constexpr std::string_view kUnreadableFile = "PORT900";
inline constexpr std::string_view kSyntaxError = "PORT901";
inline constexpr std::string_view kBadSetting = "PORT902";

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
// Whether `pattern`, a code or a beginning of codes such as `PORT8*`, names any rule.
[[nodiscard]] bool namesAnyRule(std::string_view pattern);

// One item of `ignore` in a folder's settings. What is empty fits everything.
struct IgnoreEntry {
    std::vector<std::string> rules; // codes; `*` stands for any rest
    std::string object, path; // globs
    std::string reason;
};
// A folder's `.portolan.yaml` (core/check/settings.h).
struct Settings {
    std::uint32_t file = 0; // index in Inventory::files
    std::vector<std::string> enable, disable; // codes; `*` stands for any rest
    std::vector<std::pair<std::string, kube::Severity>> severities;
    std::vector<IgnoreEntry> ignores;
    std::vector<Finding> problems; // what is not understood in it
};

struct CheckOptions {
    std::vector<std::string> enable; // both go before what settings say
    std::vector<std::string> disable;
    std::vector<Settings> settings {};
    bool keepSuppressed = false; // findings that are to be ignored are kept, marked so
};
// All findings but those that the manifests (core/check/suppress.h) or the settings say to ignore, in the order of file and
// place.
[[nodiscard]] std::vector<Finding> check(const PortGraph &graph, const CheckOptions &options = {});

[[nodiscard]] std::string findingsJson(const PortGraph &graph, const std::vector<Finding> &findings);
[[nodiscard]] std::string findingsSarif(
    const PortGraph &graph, const std::vector<Finding> &findings, const std::vector<Unread> &unread);
// FILE:LINE:COLUMN: severity: text [CODE], a line each.
[[nodiscard]] std::string findingsText(const PortGraph &graph, const std::vector<Finding> &findings, bool colour);

} // namespace portolan
