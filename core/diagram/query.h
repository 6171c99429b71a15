// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace portolan {

// A filter as people type it: terms with blanks between them, all of which must fit.
//
//     pay                  a name, namespace, label, host, path, image or port name holds "pay"; 80: or it is the number of a
//     port ns:shop,edge         one of several; `*` stands for any rest (kind:*Set); port:8000-8999 is a range is:broken -ns:test
//     a minus (or `!`) before a term: it must not fit "two words"          blanks and all
enum class QueryField : std::uint8_t { Any, Name, Namespace, Kind, Label, Port, Host, Image, Is, Code };

struct QueryTerm {
    QueryField field = QueryField::Any;
    bool negated = false;
    std::vector<std::string> values; // in lower case; one of them must fit
};

struct Query {
    std::vector<QueryTerm> terms;
    std::vector<std::string> unknown; // "is:brokn": fits nothing
};

[[nodiscard]] Query parseQuery(std::string_view text);

// The words before the colon, for completion; what may follow `is:`.
inline constexpr std::array<std::string_view, 9> kQueryKeys {
    "name", "ns", "kind", "label", "port", "host", "image", "is", "code"};
inline constexpr std::array<std::string_view, 9> kQueryStates {
    "broken", "exposed", "idle", "unreached", "headless", "external", "error", "warning", "problem"};

// What a term is held against. Texts are in lower case.
struct QuerySubject {
    std::vector<std::string> names, namespaces, kinds, labels /* key=value */, hosts, images;
    std::vector<std::string> texts; // found by a bare word alone: port names, addresses
    std::vector<int> ports;
    std::vector<std::string_view> states; // of kQueryStates
    std::vector<std::string> codes; // of findings, "port101"
};

[[nodiscard]] bool fits(const QuerySubject &subject, const QueryTerm &term);
// Whether all terms that are not negated fit, and no negated one does.
[[nodiscard]] bool fits(const QuerySubject &subject, const Query &query);
// Whether a negated term fits: the subject is not wanted, whatever leads to it.
[[nodiscard]] bool isExcluded(const QuerySubject &subject, const Query &query);

[[nodiscard]] std::string lowered(std::string_view text);

} // namespace portolan
