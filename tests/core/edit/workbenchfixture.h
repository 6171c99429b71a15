// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/compose.h"
#include "core/edit/workbench.h"
#include "tests/core/check/inputs.h"

#include <functional>

namespace portolan::test {

// One file, or several, and what an intent makes of them.
class Bench
{
public:
    explicit Bench(std::vector<Input> inputs, bool force = false)
        : m_inputs(std::move(inputs))
        , m_graph(graphOf(m_inputs))
        , m_force(force)
    {
        for (const InputFile &file : m_graph.inventory->files)
            m_documents.push_back(file.document);
    }
    explicit Bench(const std::string &text)
        : Bench({{"a.yaml", text}})
    {
    }

    [[nodiscard]] Workbench bench() const
    {
        EditOptions options {.force = m_force};
        for (const Input &input : m_inputs)
            options.names.push_back(input.name);
        return {m_graph, m_documents, options};
    }
    // The first file after `intent`, or "refused: " and why. Undo must bring every byte back.
    [[nodiscard]] std::string after(const std::function<Result<Edit>(const Workbench &)> &intent, std::size_t file = 0) const
    {
        const Result<Edit> edit = intent(bench());
        if (!edit)
            return "refused: " + english(edit.error().message);
        std::string result = m_inputs[file].text;
        for (const DocumentEdit &one : edit->documents) {
            Document document = *m_documents[one.file];
            const auto undo = document.apply(one.splices);
            if (!undo)
                return "does not fit";
            if (one.file == file)
                result = document.raw();
            if (!document.apply(*undo) || document.raw() != m_inputs[one.file].text)
                return "undo does not restore the file";
        }
        return result;
    }

private:
    std::vector<Input> m_inputs;
    PortGraph m_graph;
    std::vector<std::shared_ptr<const Document>> m_documents;
    bool m_force;
};

} // namespace portolan::test
