// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <string>
#include <vector>

namespace portolan {

// What is selected, by the ids the display list writes (NodeKey::id(), `~N` for a further drawing): shared by canvas, panels
// and source pane, and unharmed when a new picture arrives.
class Selection final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const std::vector<std::string> &ids() const { return m_ids; }
    [[nodiscard]] bool contains(const std::string &id) const;
    // The one that keyboard and source pane follow: the last one selected, "" if none.
    [[nodiscard]] std::string current() const { return m_ids.empty() ? std::string() : m_ids.back(); }

    void select(const std::string &id);
    void toggle(const std::string &id);
    // Instead of what is selected; the last one is the current one.
    void selectAll(std::vector<std::string> ids);
    void clear();
    // Selects `id` and has it brought into view.
    void pointOut(const std::string &id);

Q_SIGNALS:
    void changed();
    void pointedOut(const std::string &id);

private:
    std::vector<std::string> m_ids; // in the order they were selected
};

} // namespace portolan
