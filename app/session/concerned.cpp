// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/concerned.h"

#include "app/session/words.h"

namespace portolan {

Concerned concernedBy(const Session &session, const PortField &field, const QString &value)
{
    if (!session.snapshot())
        return {};
    const Bench now = session.current();
    return {referencesTo(*now.snapshot->graph, {field.object, field.fieldPath, value.toStdString()}),
        sharersOf(now.documents, field.object, field.fieldPath)};
}

QString objectionTo(const Session &session, const PortField &field, const QString &value)
{
    if (!session.snapshot())
        return {};
    const Bench now = session.current();
    EditOptions options = now.options;
    // Whether a shared value is meant for all is asked later.
    options.force = !sharersOf(now.documents, field.object, field.fieldPath).places.empty();
    if (const auto refused = kube::refusal(field.rule, value.toStdString()))
        return words(*refused);
    const auto against = objection(now.documents, {field.object, field.fieldPath, value.toStdString()}, options);
    return against ? words(*against) : QString();
}

} // namespace portolan
