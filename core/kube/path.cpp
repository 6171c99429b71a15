// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/path.h"

namespace portolan::kube {

namespace {

void append(const Path &path, bool indices, std::string &out)
{
    if (path.up() == nullptr)
        return;
    append(*path.up(), indices, out);
    if (path.isItem()) {
        if (indices)
            out.append("[").append(std::to_string(path.index())).append("]");
    } else if (indices && path.key().find_first_of("./[]") != std::string_view::npos) {
        out.append("['").append(path.key()).append("']");
    } else {
        out.append(out.empty() ? "" : ".").append(path.key());
    }
}

} // namespace

std::string Path::text() const
{
    std::string out;
    append(*this, true, out);
    return out;
}

std::string Path::textWithoutIndices() const
{
    std::string out;
    append(*this, false, out);
    return out;
}

} // namespace portolan::kube
