// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QStringList>

namespace portolan {

// The word of a filter that the cursor is in or behind: where it begins, and how long it is.
struct FilterWord {
    qsizetype begin = 0, length = 0;
};
[[nodiscard]] FilterWord filterWordAt(const QString &filter, qsizetype cursor);

// What that word may become, whole: "na" → "name:"; "ns:sh" → "ns:shop"; a minus in front stays.
[[nodiscard]] QStringList filterSuggestions(const Snapshot &snapshot, const QString &word);

// Whether a filter holds a word; the filter with it, or without.
[[nodiscard]] bool hasFilterWord(const QString &filter, const QString &word);
[[nodiscard]] QString withFilterWord(const QString &filter, const QString &word, bool there);

} // namespace portolan
