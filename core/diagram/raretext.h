// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

namespace portolan {

// A text that few of very many things have: as large as a pointer while it is empty.
class RareText
{
public:
    RareText() = default;
    explicit RareText(std::string text) { *this = std::move(text); }
    RareText(const RareText &other) { *this = other; }
    RareText(RareText &&) noexcept = default;
    ~RareText() = default;
    RareText &operator=(const RareText &other)
    {
        if (this != &other)
            m_text = other.m_text ? std::make_unique<std::string>(*other.m_text) : nullptr;
        return *this;
    }
    RareText &operator=(RareText &&) noexcept = default;
    RareText &operator=(std::string text)
    {
        m_text = text.empty() ? nullptr : std::make_unique<std::string>(std::move(text));
        return *this;
    }

    [[nodiscard]] bool empty() const { return !m_text; }
    [[nodiscard]] const std::string &text() const
    {
        static const std::string none;
        return m_text ? *m_text : none;
    }
    bool operator==(const RareText &other) const { return text() == other.text(); }

private:
    std::unique_ptr<std::string> m_text;
};

} // namespace portolan
