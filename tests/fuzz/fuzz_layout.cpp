// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/textmetrics.h"
#include "core/workspace/workspace.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

using namespace portolan;

namespace {

void mustLieIn(const DisplayList &picture, const Rect &rect, Point at)
{
    const bool finite = std::isfinite(rect.x) && std::isfinite(rect.y) && std::isfinite(rect.w) && std::isfinite(rect.h);
    if (!finite || rect.w < 0 || rect.h < 0 || at.x + rect.right() > picture.width + 1
        || at.y + rect.bottom() > picture.height + 1)
        std::abort();
}

} // namespace

// From any text to a picture: everything has a place, is finite and lies within it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    SourceFile file;
    file.name = "fuzz.yaml";
    file.document = std::make_shared<const Document>(std::string(reinterpret_cast<const char *>(bytes), size));
    Pipeline pipeline(shippedMetrics());
    BuildOptions options;
    options.full = true;
    const auto snapshot = pipeline.build({std::move(file)}, options);
    const DisplayList &picture = *snapshot->picture;
    for (const PlacedDrawing &part : picture.parts) {
        for (const Item &item : part.drawing->items)
            mustLieIn(picture, item.rect, part.at);
    }
    for (const Item &item : picture.frame->items)
        mustLieIn(picture, item.rect, {});
    return 0;
}
