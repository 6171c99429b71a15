// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/events.h"
#include "core/yaml/tree.h"

namespace portolan::yaml {

// Faults of a text in words for the person who wrote it: what is wrong, where, and how to go on.

// What yaml-cpp's failure means; `tree` holds the nodes before it.
[[nodiscard]] SyntaxError explain(std::string_view text, const Tree &tree, const ParserFailure &failure);
// A byte no YAML or JSON text may hold: NUL, another control character, invalid UTF-8, a UTF-16 file.
[[nodiscard]] std::optional<SyntaxError> badByte(std::string_view text);
// What yaml-cpp reads and `kubectl apply` refuses before the document itself: directives, text after `---`.
[[nodiscard]] std::optional<SyntaxError> badProlog(std::string_view text);

[[nodiscard]] SyntaxError collectionAsKey(std::string_view text, std::size_t at);
[[nodiscard]] SyntaxError unclosedQuote(std::size_t at);
[[nodiscard]] SyntaxError junkAfterDocument(std::string_view text, std::size_t at);
// A template that was not rendered, if there is a sign of one on the line of `at` or, at the begin of
// a line, anywhere.
[[nodiscard]] std::optional<SyntaxError> unrenderedTemplate(std::string_view text, std::size_t at);

// From `at` to the end of the word that stands there.
[[nodiscard]] Span wordAt(std::string_view text, std::size_t at);

} // namespace portolan::yaml
