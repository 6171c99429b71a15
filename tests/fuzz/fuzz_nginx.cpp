// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/dockerfile.h"
#include "core/kube/nginx.h"

#include <cstdint>
#include <cstdlib>

using namespace portolan;

// Evidence beside manifests: nginx configurations and Dockerfiles.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(bytes), size);
    for (const kube::NginxServer &server : kube::readNginx(text).servers) {
        for (const kube::NginxListen &listen : server.listens) {
            if (listen.at.end > size || listen.at.end < listen.at.begin)
                std::abort();
        }
    }
    (void)kube::readDockerfile(text);
    return 0;
}
