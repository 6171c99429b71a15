// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clusters.h"

#include "app/cli/terminal.h"
#include "core/cluster/allowedcommands.h"
#include "core/cluster/clusterfile.h"
#include "core/cluster/readcluster.h"
#include "core/text/visible.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <filesystem>
#include <iostream>

namespace portolan::cli {

namespace {

using cluster::ClusterState;

// Events for Qt's network; the command line has none of its own.
class Events
{
public:
    Events() = default;

private:
    int m_count = 1;
    std::array<char, 9> m_name {"portolan"};
    std::array<char *, 2> m_values {m_name.data(), nullptr};
    QCoreApplication m_application {m_count, m_values.data()};
};

void say(const std::string &where, std::string_view severity, const Message &message)
{
    const std::string code = severity == "error" ? " [" + std::string(kUnreadableFile) + ']' : std::string();
    complain(where + ": " + std::string(severity) + ": " + english(message) + code);
}

// Asks on the terminal, or whatever answers on standard input; nothing there is a no.
cluster::AskExec askOnTerminal(const Arguments &arguments)
{
    const bool inputTaken = std::ranges::find(arguments.sources, "-") != arguments.sources.end();
    return cluster::AllowedCommands::remembering(
        [inputTaken](const cluster::ExecQuestion &question, const std::function<void(bool)> &answer) {
            if (qEnvironmentVariable("PORTOLAN_ALLOW_EXEC") == u'1') {
                answer(true);
                return;
            }
            complain("portolan: to reach context " + visible(question.context.toStdString()) + " the kubeconfig wants to run");
            complain("    " + cluster::commandLine(question));
            if (inputTaken) {
                answer(false);
                return;
            }
            std::cerr << "Run it, now and whenever it is needed? [y/N] ";
            std::string line;
            std::getline(std::cin, line);
            if (!std::cin)
                complain("");
            const bool allowed = !line.empty() && (line.front() == 'y' || line.front() == 'Y');
            if (!allowed)
                complain("portolan: not allowed (PORTOLAN_ALLOW_EXEC=1 allows it where nobody can be asked)");
            answer(allowed);
        });
}

void sayLeftOut(const Arguments &arguments, const std::string &name, const ClusterState &state)
{
    if (arguments.quiet)
        return;
    const std::string where = name + ":1:1";
    if (state.narrowed)
        say(where, "warning", {"not all namespaces may be read; only %1 is shown", {state.ns}});
    for (const ClusterState::LeftOut &left : state.leftOut) {
        if (left.forbidden)
            say(where, "warning", {"%1 may not be read and is left out", {left.resource}});
        else if (left.builtIn || arguments.progress)
            say(where, "info", {"%1 is not there and is left out", {left.resource}});
    }
}

std::optional<SourceFile> readOne(const Arguments &arguments, const std::string &context)
{
    const auto files = arguments.kubeconfig.empty() ? cluster::kubeconfigFiles() : std::vector {arguments.kubeconfig};
    std::error_code error;
    if (!arguments.kubeconfig.empty() && !std::filesystem::exists(arguments.kubeconfig, error)) {
        say(arguments.kubeconfig + ":1:1", "error", {"there is no such kubeconfig", {}});
        return {};
    }
    const Result<cluster::Access> access = cluster::findAccess(files, context);
    if (!access) {
        say(access.error().where.empty() ? cluster::resultName(context) + ":1:1" : access.error().where, "error",
            access.error().message);
        return {};
    }
    cluster::ClusterOptions options;
    options.access = *access;
    options.ns = arguments.allNamespaces ? std::string() : arguments.namespaceGiven ? arguments.defaultNamespace : access->ns;
    options.ask = askOnTerminal(arguments);
    options.terminal = inputIsTerminal();
    const std::string name = cluster::resultName(access->context);
    if (access->cluster.insecure && !arguments.quiet)
        say(name + ":1:1", "warning",
            {"the certificate of %1 is not checked (insecure-skip-tls-verify)", {access->cluster.server}});
    const Events events;
    const auto reading = cluster::readCluster(options, [&](const ClusterState &state) {
        if (arguments.progress && state.phase == ClusterState::Phase::Reading)
            complain("read " + std::to_string(state.objects) + " objects of " + std::to_string(state.expected));
    });
    if (!reading.objects) {
        say(reading.state.where.empty() ? name + ":1:1" : reading.state.where, "error", reading.state.reason);
        return {};
    }
    sayLeftOut(arguments, name, reading.state);
    return cluster::clusterFile(access->context, reading.objects);
}

} // namespace

std::string currentContext(const std::string &kubeconfig)
{
    const auto access = cluster::findAccess(kubeconfig.empty() ? cluster::kubeconfigFiles() : std::vector {kubeconfig}, {});
    return access ? access->context : std::string();
}

std::vector<std::string> withoutClusters(const std::vector<std::string> &sources)
{
    std::vector<std::string> others;
    std::ranges::copy_if(
        sources, std::back_inserter(others), [](const std::string &source) { return !cluster::contextOf(source); });
    return others;
}

std::vector<SourceFile> readClusters(const Arguments &arguments, int &status)
{
    std::vector<SourceFile> files;
    for (const std::string &source : arguments.sources) {
        const auto context = cluster::contextOf(source);
        if (!context)
            continue;
        if (auto file = readOne(arguments, *context))
            files.push_back(std::move(*file));
        else
            status = Unreadable;
    }
    return files;
}

} // namespace portolan::cli
