// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace portolan {

// Writes JSON text piece by piece; keys stand in the order they are written. Invalid UTF-8 is written
// as U+FFFD. `Layout::Lines` puts each member and element on a line of its own, indented by two.
class JsonWriter
{
public:
    enum class Layout : std::uint8_t { Compact, Lines };
    explicit JsonWriter(Layout layout = Layout::Lines);

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(std::string_view name);
    JsonWriter &value(std::string_view text);
    JsonWriter &value(const char *text) { return value(std::string_view(text)); }
    JsonWriter &value(const std::string &text) { return value(std::string_view(text)); }
    JsonWriter &value(std::int64_t number);
    JsonWriter &value(int number) { return value(static_cast<std::int64_t>(number)); }
    JsonWriter &value(std::uint32_t number) { return value(static_cast<std::int64_t>(number)); }
    JsonWriter &value(std::uint64_t number);
    JsonWriter &value(double number); // shortest form, at most 2 decimals; null where JSON has no word for it
    JsonWriter &value(bool truth);
    JsonWriter &null();
    template <typename T> JsonWriter &value(const std::optional<T> &maybe) { return maybe ? value(*maybe) : null(); }
    template <typename T> JsonWriter &member(std::string_view name, const T &what) { return key(name).value(what); }

    // The text so far; ends with a newline once the outermost value is closed.
    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void separate();
    void breakLine();
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    JsonWriter &closed();

    Layout m_layout;
    std::string m_text;
    std::vector<bool> m_hasMembers; // one for each open object or array
    bool m_afterKey = false;
};

} // namespace portolan
