// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/paper.h"

#include <algorithm>
#include <array>

namespace portolan {

namespace {

constexpr qreal kMargin = 36; // points: half an inch, which every printer leaves

struct Paper {
    const char *name;
    QPageSize::PageSizeId id;
};
constexpr auto kPapers = std::to_array<Paper>(
    {{"A5", QPageSize::A5}, {"A4", QPageSize::A4}, {"A3", QPageSize::A3}, {"A2", QPageSize::A2}, {"A1", QPageSize::A1},
        {"A0", QPageSize::A0}, {"Letter", QPageSize::Letter}, {"Legal", QPageSize::Legal}, {"Tabloid", QPageSize::Tabloid}});

} // namespace

QStringList paperNames()
{
    QStringList names;
    for (const Paper &paper : kPapers)
        names.append(QLatin1String(paper.name));
    return names;
}

std::optional<QPageLayout> paperNamed(const QString &name, Turn turn, bool pictureIsWide)
{
    const auto found = std::ranges::find_if(
        kPapers, [&](const Paper &paper) { return name.compare(QLatin1String(paper.name), Qt::CaseInsensitive) == 0; });
    if (found == kPapers.end())
        return std::nullopt;
    const bool wide = turn == Turn::Landscape || (turn == Turn::Fitting && pictureIsWide);
    return QPageLayout(QPageSize(found->id), wide ? QPageLayout::Landscape : QPageLayout::Portrait,
        QMarginsF(kMargin, kMargin, kMargin, kMargin));
}

} // namespace portolan
