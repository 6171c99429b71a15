// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace portolan {

enum class SaveOutcome : std::uint8_t { Saved, ChangedOnDisk, NeedsName, Failed };
struct SaveResult {
    SaveOutcome outcome = SaveOutcome::Saved;
    QString reason; // for a person; empty when saved
};
enum class Overwrite : std::uint8_t { OnlyWhatWasRead, Anything };

} // namespace portolan
