// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/settings.h"

#include "core/yaml/parse.h"

#include <algorithm>
#include <array>

namespace portolan {

namespace {

using yaml::NodeIndex;

std::optional<kube::Severity> severityNamed(std::string_view name)
{
    constexpr auto kNames = std::to_array<std::pair<std::string_view, kube::Severity>>(
        {{"error", kube::Severity::Error}, {"warning", kube::Severity::Warning}, {"info", kube::Severity::Info}});
    const auto found = std::ranges::find(kNames, name, [](const auto &pair) { return pair.first; });
    return found == kNames.end() ? std::nullopt : std::optional(found->second);
}

class Reading
{
public:
    Reading(const yaml::Tree &tree, std::uint32_t base, Settings &out)
        : m_tree(tree)
        , m_base(base)
        , m_out(out)
    {
    }

    void all()
    {
        if (!m_tree.isMap(0)) {
            complain({}, 0, {PORTOLAN_TR("Settings are a map of enable, disable, severity and ignore."), {}});
            return;
        }
        yaml::forEachMember(m_tree, 0, [this](NodeIndex key, NodeIndex value) {
            const std::string name = text(key);
            if (name == "enable")
                codes(value, name, m_out.enable);
            else if (name == "disable")
                codes(value, name, m_out.disable);
            else if (name == "severity")
                severities(value);
            else if (name == "ignore")
                ignores(value);
            else
                complain(
                    name, key, {PORTOLAN_TR("There is no setting %1; there are enable, disable, severity and ignore."), {name}});
        });
    }

private:
    [[nodiscard]] std::string text(NodeIndex node) const { return std::string(m_tree[m_tree.resolve(node)].value); }
    [[nodiscard]] bool isText(NodeIndex node) const
    {
        return m_tree.isScalar(m_tree.resolve(node)) && !m_tree[m_tree.resolve(node)].value.empty();
    }

    void complain(std::string path, NodeIndex node, Message message)
    {
        Finding finding;
        finding.code = kBadSetting;
        finding.severity = kube::Severity::Error;
        finding.message = std::move(message);
        finding.fieldPath = std::move(path);
        finding.file = m_out.file;
        const Span at = m_tree[node].source;
        finding.at = (at.empty() && m_tree.keyOf(node) != yaml::kNoNode ? m_tree[m_tree.keyOf(node)].source : at).shifted(m_base);
        m_out.problems.push_back(std::move(finding));
    }

    void code(NodeIndex node, const std::string &path, std::vector<std::string> &out)
    {
        if (isText(node) && namesAnyRule(text(node)))
            out.push_back(text(node));
        else
            complain(path, node, {PORTOLAN_TR("There is no rule %1."), {isText(node) ? text(node) : std::string("\"\"")}});
    }

    // One code, or a list of them.
    void codes(NodeIndex node, const std::string &path, std::vector<std::string> &out)
    {
        if (!m_tree.isSequence(m_tree.resolve(node))) {
            code(node, path, out);
            return;
        }
        std::size_t index = 0;
        yaml::forEachItem(m_tree, node, [&](NodeIndex item) { code(item, path + '[' + std::to_string(index++) + ']', out); });
    }

    void severities(NodeIndex node)
    {
        if (!m_tree.isMap(m_tree.resolve(node)))
            complain("severity", node, {PORTOLAN_TR("severity is a map from rules to error, warning or info."), {}});
        yaml::forEachMember(m_tree, node, [this](NodeIndex key, NodeIndex value) {
            const std::string path = "severity." + text(key);
            const auto severity = severityNamed(text(value));
            if (!namesAnyRule(text(key)))
                complain(path, key, {PORTOLAN_TR("There is no rule %1."), {text(key)}});
            else if (!severity)
                complain(path, value, {PORTOLAN_TR("A severity is error, warning or info, not %1."), {text(value)}});
            else
                m_out.severities.emplace_back(text(key), *severity);
        });
    }

    void ignores(NodeIndex node)
    {
        if (!m_tree.isSequence(m_tree.resolve(node)))
            complain("ignore", node, {PORTOLAN_TR("ignore is a list of items with rule, object, path and reason."), {}});
        std::size_t index = 0;
        yaml::forEachItem(m_tree, node, [&](NodeIndex item) { ignore(item, "ignore[" + std::to_string(index++) + ']'); });
    }

    void ignore(NodeIndex item, const std::string &path)
    {
        const std::size_t problems = m_out.problems.size();
        IgnoreEntry entry;
        yaml::forEachMember(m_tree, item, [&](NodeIndex key, NodeIndex value) {
            const std::string name = text(key);
            if (name == "rule" || name == "rules")
                codes(value, path + '.' + name, entry.rules);
            else if (name == "object" && isText(value))
                entry.object = text(value);
            else if (name == "path" && isText(value))
                entry.path = text(value);
            else if (name == "reason")
                entry.reason = text(value);
            else
                complain(path + '.' + name, key, {PORTOLAN_TR("An item of ignore has rule, object, path and reason."), {}});
        });
        const bool everything = entry.rules.empty() && entry.object.empty() && entry.path.empty();
        if (everything && m_out.problems.size() == problems)
            complain(path, item, {PORTOLAN_TR("An item of ignore names a rule, an object or a path."), {}});
        if (m_out.problems.size() == problems) // one that is not understood ignores nothing
            m_out.ignores.push_back(std::move(entry));
    }

    const yaml::Tree &m_tree;
    std::uint32_t m_base;
    Settings &m_out;
};

bool isBelow(std::string_view folder, std::string_view ancestor)
{
    return ancestor.empty() || folder == ancestor
        || (folder.starts_with(ancestor) && (ancestor.ends_with('/') || folder[ancestor.size()] == '/'));
}

std::string_view belowFolder(std::string_view name, std::string_view folder)
{
    name.remove_prefix(std::min(folder.size(), name.size()));
    if (!folder.empty() && name.starts_with('/'))
        name.remove_prefix(1);
    return name;
}

// KIND/NAMESPACE/NAME, or KIND/NAME for every namespace.
bool namesObject(const std::string &pattern, const std::string &object)
{
    if (matchesGlob(pattern, object))
        return true;
    const auto first = object.find('/');
    const auto last = object.rfind('/');
    return first != last && std::ranges::count(pattern, '/') == 1
        && matchesGlob(pattern, object.substr(0, first) + object.substr(last));
}

} // namespace

bool matchesGlob(std::string_view pattern, std::string_view text)
{
    while (!pattern.empty()) {
        if (pattern.front() == '*') {
            const bool deep = pattern.starts_with("**");
            pattern.remove_prefix(deep ? 2 : 1);
            if (deep && pattern.starts_with('/') && matchesGlob(pattern.substr(1), text))
                return true; // `**/x` is `x` too
            for (std::size_t taken = 0; taken <= text.size(); ++taken) {
                if (matchesGlob(pattern, text.substr(taken)))
                    return true;
                if (taken < text.size() && text[taken] == '/' && !deep)
                    return false;
            }
            return false;
        }
        if (text.empty() || (pattern.front() == '?' ? text.front() == '/' : pattern.front() != text.front()))
            return false;
        pattern.remove_prefix(1);
        text.remove_prefix(1);
    }
    return text.empty();
}

Settings readSettings(const std::vector<InputFile> &files, std::uint32_t file, std::vector<Unread> &unread)
{
    Settings settings;
    settings.file = file;
    const Document &document = *files[file].document;
    for (const yaml::Chunk &chunk : yaml::chunks(document.text())) {
        if (!chunk.holdsNode)
            continue;
        const yaml::Tree tree = yaml::parse(document.text().substr(chunk.span.begin, chunk.span.size()), chunk.json);
        if (tree.error)
            unread.push_back({files[file].name, document.position(tree.error->at.begin + chunk.span.begin), tree.error->message});
        else if (!tree.empty())
            Reading(tree, chunk.span.begin, settings).all();
    }
    return settings;
}

const Settings *settingsFor(const std::vector<Settings> &settings, const std::vector<InputFile> &files, std::uint32_t file)
{
    const Settings *nearest = nullptr;
    for (const Settings &one : settings) {
        const InputFile &own = files[one.file];
        const bool holds = own.project == files[file].project && isBelow(files[file].folder, own.folder);
        if (holds && (nearest == nullptr || files[nearest->file].folder.size() < own.folder.size()))
            nearest = &one;
    }
    return nearest;
}

const IgnoreEntry *ignoring(const Settings &settings, const std::vector<InputFile> &files, const Finding &finding)
{
    const std::string_view below = belowFolder(files[finding.file].name, files[settings.file].folder);
    const auto fits = [&](const IgnoreEntry &entry) {
        const bool anywhere = entry.path.find('/') == std::string::npos;
        const std::string_view path = anywhere ? below.substr(below.rfind('/') + 1) : below;
        return (entry.rules.empty()
                   || std::ranges::any_of(entry.rules, [&](const std::string &rule) { return matchesGlob(rule, finding.code); }))
            && (entry.object.empty() || namesObject(entry.object, finding.object))
            && (entry.path.empty() || matchesGlob(entry.path, path));
    };
    const auto entry = std::ranges::find_if(settings.ignores, fits);
    return entry == settings.ignores.end() ? nullptr : &*entry;
}

} // namespace portolan
