// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/slide.h"

#include "app/paint/painter.h"
#include "app/session/words.h"
#include "core/diagram/spotlight.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace portolan {

namespace {

constexpr double kAround = 56; // px of the picture around what is lit

QString tr(const char *text)
{
    return QCoreApplication::translate("portolan::presenter", text);
}

Slide wholePicture(const DisplayList &picture)
{
    return {.title = {}, .words = {}, .place = {}, .line = {}, .seen = QRectF(0, 0, picture.width, picture.height), .lit = {}};
}

// The step with the names of the cards it touches, so that one sees where one is.
QRectF around(const HitMap &map, const std::vector<ItemRef> &lit)
{
    std::vector<ItemRef> things = lit;
    for (const ItemRef ref : lit) {
        const ItemIndex parent = map.item(ref).parent;
        if (parent != kNoItem && map.item(ref).type == ItemType::Row)
            things.push_back({ref.part, parent});
    }
    return toQt(extentOf(map, things)).adjusted(-kAround, -kAround, kAround, kAround);
}

} // namespace

std::vector<Slide> slidesOf(const Story &story, const Snapshot &snapshot, const HitMap &map)
{
    std::vector<Slide> slides;
    for (Shot &shot : shotsOf(story, *snapshot.picture, map)) {
        slides.push_back({.title = toQt(shot.title),
            .words = toQt(shot.note),
            .place = {},
            .line = {},
            .seen = toQt(shot.seen),
            .lit = std::move(shot.lit)});
    }
    if (slides.empty())
        slides.push_back(wholePicture(*snapshot.picture));
    return slides;
}

std::vector<Slide> slidesOf(const PortChain &chain, const Snapshot &snapshot, const HitMap &map)
{
    std::vector<Slide> slides;
    for (const FollowStep &step : follow(*snapshot.graph, chain)) {
        Slide slide {.title = step.broken ? tr("The way ends here") : words(toMessage(step.by)),
            .words = words(step.sentence),
            .place = step.line > 0 ? QFileInfo(toQt(step.file)).fileName() + u':' + QString::number(step.line) : QString(),
            .line = toQt(step.text),
            .markAt = static_cast<int>(toQt(std::string_view(step.text).substr(0, step.mark.begin)).size()),
            .markSize = static_cast<int>(toQt(std::string_view(step.text).substr(step.mark.begin, step.mark.size())).size()),
            .isStep = true,
            .broken = step.broken,
            .lit = hopBetween(*snapshot.picture, map, step.from.empty() ? step.to : step.from, step.to)};
        slide.seen = slide.lit.empty() ? wholePicture(*snapshot.picture).seen : around(map, slide.lit);
        slides.push_back(std::move(slide));
    }
    return slides;
}

} // namespace portolan
