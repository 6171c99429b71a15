// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace portolan::kube {

// A value and where it stands, relative to the chunk it was read from: decoded objects are shared between
// revisions of a document, so they never know where their chunk begins. `at.end == 0`: not written.
template <typename T> struct Sourced {
    T value {};
    Span at {};

    [[nodiscard]] bool written() const { return at.end != 0; }
};

// Kubernetes' IntOrString, and what stands where one should (API: intstr.IntOrString).
struct PortReference {
    enum class Form : std::uint8_t { Absent, Number, Name, Invalid };
    Form form = Form::Absent;
    std::int64_t number = 0; // Number: as written, not checked for its range
    std::string text; // as written, whatever the form; the name for Name
    Span at {};

    [[nodiscard]] bool written() const { return at.end != 0; }
};

using Text = Sourced<std::string>;
using Number = Sourced<std::optional<std::int64_t>>; // no value: not written, null, or not an integer
using Flag = Sourced<std::optional<bool>>;
using Labels = std::vector<std::pair<std::string, std::string>>; // sorted by key

enum class Protocol : std::uint8_t { Tcp, Udp, Sctp, Other };
[[nodiscard]] std::string_view toString(Protocol protocol);

// A port number as an integer field holds it, with the text where it is none.
struct PortNumber {
    std::optional<std::int64_t> number; // no value: absent, null or no integer
    std::string text; // as written
    Span at {};

    [[nodiscard]] bool written() const { return at.end != 0; }
    // The number if it is one of 1–65535.
    [[nodiscard]] std::optional<int> valid() const
    {
        return number && *number >= 1 && *number <= 65535 ? std::optional<int>(static_cast<int>(*number)) : std::nullopt;
    }
};

struct ProtocolField {
    Protocol value = Protocol::Tcp;
    std::string text; // as written; empty: absent, which means TCP
    Span at {};
};

// Label selector (API: metav1.LabelSelector), or a Service's plain map as matchLabels.
struct Selector {
    enum class Operator : std::uint8_t { In, NotIn, Exists, DoesNotExist };
    struct Requirement {
        std::string key;
        Operator op = Operator::In;
        std::vector<std::string> values;
    };
    bool present = false; // written, even if empty
    Labels matchLabels;
    std::vector<Requirement> matchExpressions;
    Span at {}; // the value
    Span keyAt {}; // its key

    [[nodiscard]] bool empty() const { return matchLabels.empty() && matchExpressions.empty(); }
    // An empty selector matches everything here; who treats it as nothing says so where it is used.
    [[nodiscard]] bool matches(const Labels &labels) const;
};

} // namespace portolan::kube
