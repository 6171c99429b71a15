// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

namespace portolan {

class Notices;

// Folders that another program turns into manifests: a kustomization, a chart. Such a folder is opened as its files stand; that
// it can be rendered is offered once, and what was answered is remembered for this folder. Programs are run only for a yes.
class RenderOffers final : public QObject
{
    Q_OBJECT
public:
    RenderOffers(Session &session, Notices &notices, QObject *parent);

    // What to open for these sources: a folder whose rendering was once asked for, as rendered.
    [[nodiscard]] static QStringList remembered(const QStringList &sources);
    // Asks about those of `sources` that could be rendered and were not asked about.
    void offer(const QStringList &sources);

    // Whether some open folder is rendered, or could be.
    [[nodiscard]] bool isPossible() const;
    [[nodiscard]] bool isOn() const;
    // Shows the open folders as rendered, or as their files stand; remembered.
    void toggle();

private:
    void show(const QString &folder, bool rendered);

    Session &m_session;
    Notices &m_notices;
};

} // namespace portolan
