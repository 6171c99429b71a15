// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/trace.h"
#include "core/text/visible.h"

#include "core/text/jsonwriter.h"

#include <algorithm>

namespace portolan {

std::string requestPathJson(const RequestPath &path)
{
    JsonWriter json;
    json.beginObject().member("format", 1).member("to", path.to).member("found", path.found);
    json.key("hops").beginArray();
    for (const RequestHop &hop : path.hops) {
        json.beginObject().member("from", hop.from).member("to", hop.to).member("port", hop.port);
        json.member("protocol", hop.protocol).member("reason", english(hop.reason));
        json.key("source").beginObject().member("file", hop.file).member("line", hop.line).endObject().endObject();
    }
    json.endArray().key("broken");
    if (path.found)
        json.null();
    else
        json.beginObject().member("at", path.brokenAt).member("message", english(path.brokenMessage)).endObject();
    json.key("commands").beginArray();
    for (const std::string &command : path.commands)
        json.value(command);
    json.endArray().endObject();
    return json.take();
}

std::string requestPathText(const RequestPath &path, bool colour)
{
    std::size_t width = 0;
    for (const RequestHop &hop : path.hops)
        width = std::max(width, hop.to.size());
    std::string text = "client\n";
    for (const RequestHop &hop : path.hops) {
        const std::string port = hop.port ? ':' + std::to_string(*hop.port) : std::string(":?");
        text += "  → " + visible(hop.to) + std::string(width - hop.to.size() + 1, ' ') + port
            + std::string(port.size() < 7 ? 7 - port.size() : 1, ' ') + english(hop.reason) + "  " + hop.file + ':'
            + std::to_string(hop.line) + '\n';
    }
    if (!path.found) {
        const std::string line = "  ✗ at " + visible(path.brokenAt) + ": " + english(path.brokenMessage);
        text += (colour ? "\033[31m" + line + "\033[0m" : line) + '\n';
    }
    if (!path.commands.empty())
        text += "\nTo confirm it on a cluster:\n";
    for (const std::string &command : path.commands)
        text += "  " + visible(command) + '\n';
    return text;
}

} // namespace portolan
