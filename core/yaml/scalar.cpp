// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/scalar.h"

#include "core/yaml/jsonscan.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

namespace portolan::yaml {

namespace {

// The words of YAML 1.1 as go-yaml v2 reads them (resolve.go): only these spellings.
constexpr auto kNulls = std::to_array<std::string_view>({"", "~", "null", "Null", "NULL"});
constexpr auto kTrue = std::to_array<std::string_view>({"y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"});
constexpr auto kFalse
    = std::to_array<std::string_view>({"n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"});
constexpr auto kInfinities = std::to_array<std::string_view>({".inf", ".Inf", ".INF"});
constexpr auto kNoNumbers = std::to_array<std::string_view>({".nan", ".NaN", ".NAN"});

template <typename Words> bool isOneOf(const Words &words, std::string_view text)
{
    return std::ranges::find(words, text) != words.end();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t skipDigits(std::string_view text, std::size_t at)
{
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

struct Sign {
    bool negative = false;
    std::size_t size = 0;
};
Sign signOf(std::string_view text)
{
    const bool negative = text.starts_with('-');
    return {negative, negative || text.starts_with('+') ? 1U : 0U};
}

// The base a prefix names, and its length: 0x, 0o, 0b in either case, a lone 0 for octal (Go, strconv.ParseInt).
std::pair<int, std::size_t> baseOf(std::string_view digits)
{
    if (digits.size() < 2 || digits[0] != '0')
        return {10, 0};
    switch (digits[1]) {
    case 'x':
    case 'X':
        return {16, 2};
    case 'o':
    case 'O':
        return {8, 2};
    case 'b':
    case 'B':
        return {2, 2};
    default:
        return {8, 1};
    }
}

// What strconv.ParseInt and then ParseUint make of `text` in base 0; numbers past int64 become reals.
std::optional<Scalar> integerOf(std::string_view text)
{
    const Sign sign = signOf(text);
    const std::string_view digits = text.substr(sign.size);
    const auto [base, prefix] = baseOf(digits);
    std::uint64_t magnitude = 0;
    const char *const end = digits.data() + digits.size();
    const auto [stopped, error] = std::from_chars(digits.data() + prefix, end, magnitude, base);
    if (error != std::errc() || stopped != end || prefix == digits.size())
        return std::nullopt;
    constexpr auto largest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    Scalar scalar;
    if (magnitude > largest + (sign.negative ? 1 : 0)) {
        if (sign.size > 0)
            return std::nullopt; // ParseUint takes no sign
        scalar.type = Scalar::Type::Float;
        scalar.real = static_cast<double>(magnitude);
        return scalar;
    }
    scalar.type = Scalar::Type::Int;
    scalar.integer = static_cast<std::int64_t>(sign.negative ? 0 - magnitude : magnitude);
    scalar.integral = true;
    scalar.real = static_cast<double>(scalar.integer);
    return scalar;
}

// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`, go-yaml's yamlStyleFloat.
bool looksLikeFloat(std::string_view text)
{
    std::size_t at = signOf(text).size;
    const std::size_t integer = at;
    at = skipDigits(text, at);
    bool hasDigits = at > integer;
    if (at < text.size() && text[at] == '.') {
        const std::size_t fraction = at + 1;
        at = skipDigits(text, fraction);
        hasDigits = hasDigits || at > fraction;
    }
    if (hasDigits && at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        const std::size_t exponent = at + 1 + signOf(text.substr(at + 1)).size;
        at = skipDigits(text, exponent);
        hasDigits = at > exponent;
    }
    return hasDigits && at == text.size();
}

std::optional<Scalar> floatOf(std::string_view text)
{
    if (!looksLikeFloat(text))
        return std::nullopt;
    Scalar scalar;
    scalar.type = Scalar::Type::Float;
    const std::string_view digits = text.substr(text.starts_with('+') ? 1 : 0);
    const auto [stopped, error] = std::from_chars(digits.data(), digits.data() + digits.size(), scalar.real);
    const bool tiny = digits.find("e-") != std::string_view::npos || digits.find("E-") != std::string_view::npos;
    if (error == std::errc::result_out_of_range && !tiny)
        return std::nullopt;
    // JSON writes 80.0 as 80; from 2^63 on it would not fit.
    constexpr double tooLarge = 9.2e18;
    scalar.integral = std::trunc(scalar.real) == scalar.real && std::abs(scalar.real) < tooLarge;
    if (scalar.integral)
        scalar.integer = static_cast<std::int64_t>(scalar.real);
    return scalar;
}

Scalar ofType(Scalar::Type type, bool boolean = false)
{
    Scalar scalar;
    scalar.type = type;
    scalar.boolean = boolean;
    return scalar;
}

// go-yaml's resolve(): what a plain text without a tag is.
Scalar resolved(std::string_view text)
{
    constexpr std::string_view wordStarts = "yYnNtTfFoO~";
    const char first = text.empty() ? '~' : text.front();
    if (wordStarts.find(first) != std::string_view::npos) {
        if (isOneOf(kNulls, text))
            return ofType(Scalar::Type::Null);
        const bool isTrue = isOneOf(kTrue, text);
        return isTrue || isOneOf(kFalse, text) ? ofType(Scalar::Type::Bool, isTrue) : ofType(Scalar::Type::String);
    }
    if (!isDigit(first) && first != '+' && first != '-' && first != '.')
        return ofType(Scalar::Type::String);
    const Sign sign = signOf(text);
    if (isOneOf(kInfinities, text.substr(sign.size)) || isOneOf(kNoNumbers, text)) {
        Scalar scalar = ofType(Scalar::Type::Float);
        scalar.real
            = isOneOf(kNoNumbers, text) ? std::numeric_limits<double>::quiet_NaN() : std::numeric_limits<double>::infinity();
        scalar.real = sign.negative ? -scalar.real : scalar.real;
        return scalar;
    }
    if (first == '.')
        return floatOf(text).value_or(ofType(Scalar::Type::String));
    std::string plain(text);
    std::erase(plain, '_');
    if (const auto integer = integerOf(plain))
        return *integer;
    return floatOf(plain).value_or(ofType(Scalar::Type::String));
}

Scalar typedJson(const Node &node)
{
    if (node.style == Style::DoubleQuoted)
        return ofType(Scalar::Type::String);
    if (node.value == "true" || node.value == "false")
        return ofType(Scalar::Type::Bool, node.value == "true");
    if (!isJsonNumber(node.value))
        return ofType(Scalar::Type::Null);
    if (const auto integer = integerOf(node.value))
        return *integer;
    Scalar scalar = floatOf(node.value).value_or(ofType(Scalar::Type::Float));
    scalar.integral = false; // Go decodes 80.0 and 8e1 into no integer
    scalar.integer = 0;
    return scalar;
}

Scalar typedYaml(const Node &node)
{
    switch (node.tag) {
    case Tag::NonSpecific:
    case Tag::Str:
    case Tag::Other:
        return ofType(Scalar::Type::String);
    case Tag::Null:
        return ofType(Scalar::Type::Null);
    case Tag::None:
        if (node.style == Style::Null)
            return ofType(Scalar::Type::Null);
        return node.style == Style::Plain ? resolved(node.value) : ofType(Scalar::Type::String);
    case Tag::Float: {
        Scalar scalar = resolved(node.value);
        if (scalar.type == Scalar::Type::Int)
            scalar.type = Scalar::Type::Float;
        return scalar.type == Scalar::Type::Float ? scalar : ofType(Scalar::Type::String);
    }
    case Tag::Int:
    case Tag::Bool: {
        const Scalar scalar = resolved(node.value);
        const Scalar::Type wanted = node.tag == Tag::Int ? Scalar::Type::Int : Scalar::Type::Bool;
        return scalar.type == wanted ? scalar : ofType(Scalar::Type::String);
    }
    }
    return ofType(Scalar::Type::String);
}

} // namespace

Scalar typed(const Node &node, bool json)
{
    Scalar scalar = json ? typedJson(node) : typedYaml(node);
    scalar.text = node.value;
    return scalar;
}

std::string keyText(const Node &key, bool json)
{
    const Scalar scalar = typed(key, json);
    if (scalar.type == Scalar::Type::Bool)
        return scalar.boolean ? "true" : "false";
    return scalar.integral ? std::to_string(scalar.integer) : std::string(scalar.text);
}

} // namespace portolan::yaml
