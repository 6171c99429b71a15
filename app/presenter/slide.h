// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/story.h"
#include "core/graph/follow.h"
#include "core/workspace/snapshot.h"

#include <QRectF>
#include <QString>

namespace portolan {

// What a presentation shows at one moment: a saved view, or a step of a request.
struct Slide {
    QString title; // of the view; of a step who acts in it
    QString words; // the note of a view, the sentence of a step
    QString place; // "web.yaml:12": of the line that decides
    QString line; // that line
    int markAt = 0, markSize = 0; // the value in it that decides; no size: the whole line
    bool isStep = false;
    bool broken = false;
    QRectF seen; // of the picture
    std::vector<ItemRef> lit; // none: all
};

// The views of a story; none: the picture as a whole.
[[nodiscard]] std::vector<Slide> slidesOf(const Story &story, const Snapshot &snapshot, const HitMap &map);
// The steps of a request.
[[nodiscard]] std::vector<Slide> slidesOf(const PortChain &chain, const Snapshot &snapshot, const HitMap &map);

} // namespace portolan
