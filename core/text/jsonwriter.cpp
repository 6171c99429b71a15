// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/jsonwriter.h"

#include "core/text/utf8.h"

#include <array>
#include <charconv>
#include <cmath>

namespace portolan {

namespace {

constexpr std::size_t kIndent = 2;
constexpr std::string_view kReplacement = "\xEF\xBF\xBD"; // U+FFFD

constexpr std::array<bool, 256> plainBytes()
{
    std::array<bool, 256> plain {};
    for (std::size_t byte = 0x20; byte < 0x80; ++byte)
        plain[byte] = byte != '"' && byte != '\\';
    return plain;
}
// Bytes that stand for themselves in a JSON string.
constexpr std::array<bool, 256> kPlain = plainBytes();

void appendEscaped(std::string &out, char byte)
{
    constexpr std::string_view digits = "0123456789abcdef";
    switch (byte) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        out += "\\u00";
        out += digits[static_cast<unsigned char>(byte) >> 4];
        out += digits[static_cast<unsigned char>(byte) & 0xF];
    }
}

void appendString(std::string &out, std::string_view text)
{
    out += '"';
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = at;
        while (end < text.size() && kPlain[static_cast<unsigned char>(text[end])])
            ++end;
        out.append(text, at, end - at);
        at = end;
        if (at == text.size())
            break;
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            appendEscaped(out, text[at++]);
        } else if (const std::size_t length = utf8Length(text.substr(at)); length > 0) {
            out.append(text, at, length);
            at += length;
        } else {
            out += kReplacement;
            ++at;
        }
    }
    out += '"';
}

template <typename Number> void appendNumber(std::string &out, Number number)
{
    std::array<char, 32> digits {};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    out.append(digits.data(), end);
}

// Up to here a number of hundredths is exact and fits 64 bits.
constexpr double kLargestHundredths = 9e15;

} // namespace

JsonWriter::JsonWriter(Layout layout)
    : m_layout(layout)
{
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_hasMembers.empty())
        return;
    if (m_hasMembers.back())
        m_text += ',';
    m_hasMembers.back() = true;
    breakLine();
}

void JsonWriter::breakLine()
{
    if (m_layout != Layout::Lines)
        return;
    m_text += '\n';
    m_text.append(m_hasMembers.size() * kIndent, ' ');
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_text += bracket;
    m_hasMembers.push_back(false);
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    const bool hadMembers = m_hasMembers.back();
    m_hasMembers.pop_back();
    if (hadMembers)
        breakLine();
    m_text += bracket;
    return closed();
}

JsonWriter &JsonWriter::closed()
{
    if (m_hasMembers.empty())
        m_text += '\n';
    return *this;
}

JsonWriter &JsonWriter::beginObject()
{
    return open('{');
}

JsonWriter &JsonWriter::endObject()
{
    return close('}');
}

JsonWriter &JsonWriter::beginArray()
{
    return open('[');
}

JsonWriter &JsonWriter::endArray()
{
    return close(']');
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    appendString(m_text, name);
    m_text += m_layout == Layout::Lines ? ": " : ":";
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::value(std::string_view text)
{
    separate();
    appendString(m_text, text);
    return closed();
}

JsonWriter &JsonWriter::value(std::int64_t number)
{
    separate();
    appendNumber(m_text, number);
    return closed();
}

JsonWriter &JsonWriter::value(std::uint64_t number)
{
    separate();
    appendNumber(m_text, number);
    return closed();
}

JsonWriter &JsonWriter::value(double number)
{
    if (!std::isfinite(number))
        return null(); // JSON has no word for it
    const double scaled = std::round(number * 100);
    if (std::abs(scaled) >= kLargestHundredths) {
        separate();
        appendNumber(m_text, number);
        return closed();
    }
    auto hundredths = static_cast<std::int64_t>(scaled);
    separate();
    if (hundredths < 0)
        m_text += '-';
    hundredths = std::abs(hundredths);
    appendNumber(m_text, hundredths / 100);
    if (const auto fraction = static_cast<int>(hundredths % 100); fraction != 0) {
        m_text += '.';
        m_text += static_cast<char>('0' + fraction / 10);
        if (fraction % 10 != 0)
            m_text += static_cast<char>('0' + fraction % 10);
    }
    return closed();
}

JsonWriter &JsonWriter::value(bool truth)
{
    separate();
    m_text += truth ? "true" : "false";
    return closed();
}

JsonWriter &JsonWriter::null()
{
    separate();
    m_text += "null";
    return closed();
}

} // namespace portolan
