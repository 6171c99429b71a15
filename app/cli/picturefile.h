// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/paint/exportfile.h"

namespace portolan::cli {

// The format that `path` asks for by its end; none after having said which there are.
[[nodiscard]] std::optional<ExportFormat> pictureFormat(const std::string &path);

// Writes to arguments.output. False after having said why not.
[[nodiscard]] bool writePicture(const Arguments &arguments, const ExportInput &input);

} // namespace portolan::cli
