// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/parse.h"

#include "core/yaml/bytes.h"
#include "core/yaml/events.h"
#include "core/yaml/json.h"
#include "core/yaml/simplereader.h"
#include "core/yaml/syntax.h"

namespace portolan::yaml {

namespace {

void reset(Tree &tree)
{
    tree.nodes.clear();
    tree.decoded.clear();
    tree.warnings.clear();
    tree.largeMaps.clear();
}

// Kubernetes up to 1.32 takes a file that starts with `{` for JSON and nothing else (kubernetes #130666).
void reportBraceWithoutJson(std::string_view text, Tree &tree)
{
    const std::optional<SyntaxError> fault = jsonFault(text);
    if (!fault)
        return;
    // An unquoted key tells that it was never meant to be JSON: then YAML's word for the error fits better.
    const std::size_t key = text.find_first_not_of(" \t\r\n", text.find('{') + 1);
    const bool looksLikeJson = key != std::string_view::npos && text[key] == '"';
    if (tree.error && !tree.error->helmTemplate && looksLikeJson)
        tree.error = fault;
    else if (!tree.error)
        tree.warnings.push_back(
            {{PORTOLAN_TR("This starts with { and is YAML, but not JSON: Kubernetes before 1.33 refuses it. %1"), {},
                 {fault->message}},
                fault->at, false, {}});
}

bool startsWithBrace(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '{';
}

} // namespace

// Depth::Ports leaves nothing out: readSimple() reads a whole manifest in less time than it would take
// to find out which parts of it carry no port.
Tree parse(std::string_view text, bool json, Depth /*depth*/)
{
    Tree tree;
    if (json && readJson(text, tree))
        return tree;
    const bool clean = isCleanText(text);
    tree.error = clean ? std::nullopt : badByte(text);
    if (json && !tree.error)
        tree.error = jsonFault(text);
    if (json || tree.error)
        return tree;
    if (clean && readSimple(text, tree))
        return tree;
    reset(tree);
    const std::optional<ParserFailure> failure = readEvents(text, tree);
    if (failure)
        tree.error = explain(text, tree, *failure);
    else if (!tree.error)
        tree.error = badProlog(text);
    if (startsWithBrace(text) && !(failure && failure->tooDeep))
        reportBraceWithoutJson(text, tree);
    return tree;
}

} // namespace portolan::yaml
