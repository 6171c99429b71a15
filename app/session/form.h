// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/hitmap.h"
#include "core/edit/edit.h"
#include "core/workspace/workspace.h"

#include <QStringList>

namespace portolan {

// What of an object can be set field by field, for a form.

struct FormField {
    QString label;
    PortField field;
    QStringList choices = {}; // where only some values make sense; else any that the rule allows
};

struct FormGroup {
    QString title;
    std::string id; // of the row it stands for in the picture; "": the object as a whole
    std::vector<FormField> fields;
};

// Of the object that the item `id` of the picture belongs to; empty if it is not written in a file.
[[nodiscard]] std::vector<FormGroup> formOf(const Snapshot &snapshot, const std::string &id);

// One link of the chain of ports that an item belongs to.
struct ChainLink {
    PortKind kind = PortKind::Service;
    QString port; // as drawn
    QString object; // "Service shop/web"
    std::string id; // of the pill
};
// The ports that stand for the same one, from where traffic comes in (⑥) to the application (①).
[[nodiscard]] std::vector<ChainLink> chainOf(const Snapshot &snapshot, const HitMap &map, const std::string &id);

} // namespace portolan
