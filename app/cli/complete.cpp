// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/complete.h"

#include "core/check/check.h"
#include "core/cluster/kubeconfig.h"
#include "core/text/visible.h"
#include "core/workspace/rendered.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <set>

namespace portolan::cli {

namespace {

class Completion
{
public:
    Completion(const std::vector<CommandFacts> &commands, const std::vector<std::string> &words)
        : m_commands(commands)
        , m_words(words)
        , m_current(words.empty() ? std::string() : words.back())
        , m_command(&commands.front())
    {
        for (std::size_t i = 0; i + 1 < words.size() && m_command->name.empty(); ++i) {
            const auto named = std::ranges::find(commands, words[i], &CommandFacts::name);
            if (named != commands.end() && !words[i].empty() && (i == 0 || !takesNext(words[i - 1])))
                m_command = &*named;
        }
    }

    std::string answer()
    {
        const std::string before = m_words.size() < 2 ? std::string() : m_words[m_words.size() - 2];
        const auto equals = m_current.find('=');
        if (m_current.starts_with("--") && equals != std::string::npos)
            value(m_current.substr(0, equals), m_current.substr(0, equals + 1));
        else if (takesNext(before))
            value(before, "");
        else if (m_current.starts_with('-') && m_current != "-")
            options();
        else if (m_command->name == "explain")
            codes("");
        else
            sources();
        return m_answer + (m_files ? ":0\n" : ":4\n");
    }

private:
    [[nodiscard]] const OptionFacts *option(const std::string &name) const
    {
        const auto found = std::ranges::find_if(m_command->options,
            [&name](const OptionFacts &one) { return std::ranges::find(one.names, name) != one.names.end(); });
        return found == m_command->options.end() ? nullptr : &*found;
    }
    [[nodiscard]] bool takesNext(const std::string &word) const
    {
        const OptionFacts *known = option(word);
        return known && known->takesValue;
    }

    void propose(const std::string &text, std::string_view summary = {})
    {
        if (!text.starts_with(m_current))
            return;
        m_answer += visible(text);
        if (!summary.empty())
            m_answer += '\t' + visible(summary);
        m_answer += '\n';
    }
    void options()
    {
        for (const OptionFacts &one : m_command->options) {
            for (const std::string &name : one.names)
                propose(name, one.summary);
        }
    }
    void codes(const std::string &prefix)
    {
        for (const Rule &rule : rules())
            propose(prefix + std::string(rule.code), rule.title);
    }
    // Of the kubeconfig that is named, or of the usual ones.
    void contexts(const std::string &prefix)
    {
        const auto named = std::ranges::find(m_words, "--kubeconfig");
        const bool given = named != m_words.end() && named + 1 != m_words.end();
        const auto config = cluster::readKubeconfig(given ? std::vector<std::string> {*(named + 1)} : cluster::kubeconfigFiles());
        for (const cluster::KubeContext &context : config ? config->contexts : std::vector<cluster::KubeContext>())
            propose(prefix + context.name, context.cluster);
    }
    // Of the manifests that the line names so far.
    void objects(const std::string &prefix)
    {
        std::vector<std::string> files;
        for (std::size_t i = 0; i + 1 < m_words.size(); ++i) {
            if (!m_words[i].starts_with('-') && !renderedSource(m_words[i]) && m_words[i] != m_command->name
                && (i == 0 || !takesNext(m_words[i - 1])))
                files.push_back(m_words[i]);
        }
        Pipeline pipeline(shippedMetrics());
        BuildOptions wanted;
        wanted.check = false;
        wanted.picture = false;
        const auto snapshot = pipeline.build(readSources(files).files, wanted);
        std::set<std::string> ids;
        for (const Definition &definition : snapshot->graph->inventory->definitions) {
            const kube::Metadata &meta = definition.object->meta;
            ids.insert(kube::qualifiedKind(meta) + '/' + (meta.ns.empty() ? std::string() : meta.ns + '/') + meta.name);
        }
        for (const std::string &id : ids)
            propose(prefix + id);
    }
    void value(const std::string &name, const std::string &prefix)
    {
        const OptionFacts *known = option(name);
        m_files = false;
        if (!known)
            return;
        for (const std::string &choice : known->choices)
            propose(prefix + choice);
        if (name == "--enable" || name == "--disable" || name == "--code")
            codes(prefix);
        else if (name == "--context")
            contexts(prefix);
        else if (name == "--object" || name == "--focus")
            objects(prefix);
        else
            m_files = known->choices.empty() && (name == "-o" || name == "--kubeconfig");
    }
    void sources()
    {
        m_files = true;
        if (!m_command->name.empty())
            return;
        for (const CommandFacts &command : m_commands) {
            if (!command.name.empty())
                propose(command.name, command.summary);
        }
    }

    const std::vector<CommandFacts> &m_commands;
    const std::vector<std::string> &m_words;
    std::string m_current;
    const CommandFacts *m_command;
    std::string m_answer;
    bool m_files = false;
};

} // namespace

std::string completions(const std::vector<CommandFacts> &commands, const std::vector<std::string> &words)
{
    return Completion(commands, words).answer();
}

} // namespace portolan::cli
