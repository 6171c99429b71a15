// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/document.h"
#include "core/yaml/edit.h"
#include "core/yaml/newnode.h"
#include "core/yaml/parse.h"

#include <cstdint>
#include <cstdlib>

using namespace portolan;
using namespace portolan::yaml;

// An edit of any node of any text is refused, or gives splices that fit and are undone to the byte. That the new text differs in
// that place alone is proven afterwards by who asks for it (setFields()): here it is only seen that the proof can be made.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::string before(reinterpret_cast<const char *>(bytes) + 2, size - 2);
    const bool json = (bytes[0] & 1U) != 0;
    const Tree tree = parse(before, json);
    if (tree.error || tree.nodes.empty())
        return 0;
    const auto node = static_cast<NodeIndex>(bytes[1] % tree.nodes.size());
    const NewScalar value {.text = (bytes[0] & 2U) != 0 ? "8080" : "web: #x", .number = (bytes[0] & 2U) != 0};
    const auto splices = (bytes[0] & 4U) != 0 ? insertKey(before, tree, node, "added", value, json)
        : (bytes[0] & 8U) != 0                ? removeItem(before, tree, node, bytes[0] >> 4U, json)
                                              : setScalar(before, tree, node, value, json);
    if (!splices)
        return 0;
    Document document(before);
    const bool bom = document.hasBom();
    const auto undo = document.apply(*splices);
    if (!undo)
        return bom ? 0 : (std::abort(), 0);
    const Tree after = parse(document.text(), json);
    if (!after.error)
        (void)differOnlyAt(tree, after, tree.resolve(node));
    if (!document.apply(*undo) || document.raw() != before)
        std::abort();
    return 0;
}
