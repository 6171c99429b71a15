// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace portolan::kube {

// A FIELDPATH as a chain of steps on the stack: it costs nothing until it is written out, which only an issue does.
// A step points at the one above it, which has to outlive it.
class Path
{
public:
    Path() = default; // the object's root
    Path(const Path &up, std::string_view key)
        : m_up(&up)
        , m_key(key)
    {
    }
    Path(const Path &up, std::uint32_t index)
        : m_up(&up)
        , m_index(index)
    {
    }
    Path(Path &&up, std::string_view key) = delete;
    Path(Path &&up, std::uint32_t index) = delete;

    [[nodiscard]] const Path *up() const { return m_up; }
    [[nodiscard]] bool isItem() const { return m_up != nullptr && m_key.empty(); }
    [[nodiscard]] std::string_view key() const { return m_key; }
    [[nodiscard]] std::uint32_t index() const { return m_index; }

    // "spec.ports[0].port", "metadata.labels['app.kubernetes.io/name']"; "" for the root.
    [[nodiscard]] std::string text() const;
    // "spec.ports.port", as encoding/json names a place.
    [[nodiscard]] std::string textWithoutIndices() const;

private:
    const Path *m_up = nullptr;
    std::string_view m_key; // empty: an item
    std::uint32_t m_index = 0;
};

} // namespace portolan::kube
