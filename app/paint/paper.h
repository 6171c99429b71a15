// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QStringList>

#include <optional>

namespace portolan {

// The papers a PDF may have: "A4", "Letter" …
[[nodiscard]] QStringList paperNames();

enum class Turn : std::uint8_t { Fitting /* as the picture is wide or high */, Portrait, Landscape };
// None if no paper has that name, in any case.
[[nodiscard]] std::optional<QPageLayout> paperNamed(const QString &name, Turn turn, bool pictureIsWide);

} // namespace portolan
