// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/picturefile.h"

namespace portolan::cli {

int render(const Arguments &arguments)
{
    const auto format = pictureFormat(arguments.output);
    if (!format)
        return Usage;
    int status = Done;
    BuildOptions options {.check = false, .onlyPicture = !format->wantsGraph};
    options.layout.title = arguments.title.empty() ? pictureTitle(arguments.sources) : arguments.title;
    const auto snapshot = load(arguments, options, status);
    const PortGraph none;
    const PortGraph &graph = snapshot->graph ? *snapshot->graph : none;
    return writePicture(arguments, {*snapshot->picture, graph, *themeNamed(arguments.theme)}) ? status : WriteFailed;
}

} // namespace portolan::cli
