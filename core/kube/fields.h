// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/reader.h"

#include <array>

namespace portolan::kube {

// Field tables: each says which fields of one API struct are known, and for those that are kept how they are read.

template <typename T> struct Field {
    using Read = void (*)(Reader &, const Value &, T &);
    std::string_view name;
    Read read = nullptr; // null: known, but not kept
};

template <typename T, std::size_t N> struct Table {
    std::string_view type; // Go's name of the struct
    Unknown unknown = Unknown::Ignored;
    std::array<std::string_view, N> names {};
    std::array<typename Field<T>::Read, N> reads {};
};

template <typename T, std::size_t N>
[[nodiscard]] constexpr Table<T, N> table(std::string_view type, const Field<T> (&fields)[N], Unknown unknown = Unknown::Ignored)
{
    Table<T, N> out {type, unknown};
    for (std::size_t i = 0; i < N; ++i) {
        out.names[i] = fields[i].name;
        out.reads[i] = fields[i].read;
    }
    return out;
}

// Reads the members of `map` into `out`, in the table's order. Of equal keys the last one counts.
template <typename T, std::size_t N> void readFields(Reader &reader, const Value &map, const Table<T, N> &table, T &out)
{
    std::array<Member, N> found {};
    reader.collect(map, table.type, table.unknown, table.names, found);
    for (std::size_t i = 0; i < N; ++i) {
        if (found[i].value != yaml::kNoNode && table.reads[i] != nullptr)
            table.reads[i](reader, {Path(map.path, table.names[i]), found[i].key, found[i].value, table.type}, out);
    }
}

// The readers that tables are made of.

// A value: any type for which Reader has a read().
template <auto member, typename T> void field(Reader &reader, const Value &value, T &out)
{
    reader.read(value, out.*member);
}

// The value itself: for tables of one field.
template <typename T> void itself(Reader &reader, const Value &value, T &out)
{
    reader.read(value, out);
}

// A map whose fields belong to the same struct of ours.
template <const auto &table, typename T> void inside(Reader &reader, const Value &value, T &out)
{
    readFields(reader, value, table, out);
}

// A map that is a struct of its own.
template <auto member, const auto &table, typename T> void within(Reader &reader, const Value &value, T &out)
{
    readFields(reader, value, table, out.*member);
}

// A list of maps. Structs that have a place for it learn where their item stands.
template <auto member, const auto &table, typename T> void items(Reader &reader, const Value &value, T &out)
{
    (out.*member).clear();
    (out.*member).reserve(countItems(reader.tree(), value.node));
    reader.forEachItem(value, table.type, [&](const Value &item) {
        auto &element = (out.*member).emplace_back();
        if constexpr (requires { element.item; })
            element.item = reader.span(item.node);
        else if constexpr (requires { element.at; })
            element.at = reader.span(item.node);
        if constexpr (requires { element.fieldPath; })
            element.fieldPath = item.path.text();
        readFields(reader, item, table, element);
    });
}

// One string of each map in a list: the addresses of a status.
template <auto member, const auto &table, typename T> void strings(Reader &reader, const Value &value, T &out)
{
    reader.forEachItem(value, table.type, [&](const Value &item) {
        std::string text;
        readFields(reader, item, table, text);
        if (!text.empty())
            (out.*member).push_back(std::move(text));
    });
}

} // namespace portolan::kube
