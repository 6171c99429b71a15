// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/kubeconfig.h"

#include <cstdint>
#include <cstdlib>

using namespace portolan;

// Any text is read as a kubeconfig: it is refused at a place, or every context has a name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    cluster::Kubeconfig config;
    const std::string_view text(reinterpret_cast<const char *>(bytes), size);
    const auto read = cluster::addKubeconfig(config, text, "config");
    if (!read && read.error().message.empty())
        std::abort();
    for (const cluster::KubeContext &context : config.contexts) {
        if (config.context(context.name) == nullptr)
            std::abort();
    }
    return 0;
}
