// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "core/workspace/pinsfile.h"

namespace portolan {

// Where cards are put by hand. Each move is an undo step of the session, written beside the manifests at once; what comes from
// no folder remembers its positions as long as it is open.
class Pinning final : public QObject
{
    Q_OBJECT
public:
    Pinning(Session &session, QObject *parent);

    // Of all that is open, by the ids of cards.
    [[nodiscard]] const Pins &pins() const;
    // Puts a card `y` px below the top of its part; none: where the layout wants it. Fails with the reason, changing nothing.
    [[nodiscard]] Result<void> pin(const std::string &card, std::optional<double> y);
    [[nodiscard]] Result<void> forgetAll();

Q_SIGNALS:
    void failed(const QString &reason); // to write a file
    void fileMade(const QString &path); // where there was none

private:
    // The file that a card's position belongs in; made if there is none.
    [[nodiscard]] FileId fileFor(const std::string &card);
    [[nodiscard]] Result<std::vector<FileEdit>> edited(FileId file, const std::string &text) const;
    void write();

    Session &m_session;
    mutable std::vector<std::shared_ptr<const Document>> m_read; // what m_pins was read from
    mutable Pins m_pins;
    std::uint64_t m_refused = 0; // hash of a text that could not be written, told once
};

} // namespace portolan
