// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "app/cli/clusters.h"
#include "app/cli/command.h"
#include "app/cli/complete.h"
#include "app/cli/version.h"

#include <CLI/CLI.hpp>
#include <array>
#include <charconv>
#include <string_view>

namespace portolan::cli {

namespace {

struct Command {
    const char *name;
    const char *summary;
    void (*options)(CLI::App &, Arguments &);
    int (*run)(const Arguments &);
};

const std::string kSourceHelp = "a file (YAML or JSON), a folder, - for standard input, or context:NAME for a cluster";

void common(CLI::App &app, Arguments &arguments)
{
    app.add_option("-n,--namespace", arguments.defaultNamespace,
           "of a cluster: the namespace to read (default: the context's); of files: that of objects that name none")
        ->check([&arguments](const std::string &name) {
            arguments.namespaceGiven = true;
            return name.empty() ? std::string("expected a namespace, not nothing") : std::string();
        });
    app.add_option_function<std::string>(
           "--kubernetes-version",
           [&arguments](const std::string &text) {
               const auto dot = text.find('.');
               const char *end = text.data() + text.size();
               kube::Version version;
               const bool right = dot != std::string::npos
                   && std::from_chars(text.data(), end, version.major).ptr == text.data() + dot
                   && std::from_chars(text.data() + dot + 1, end, version.minor).ec == std::errc();
               if (!right)
                   throw CLI::ValidationError("--kubernetes-version", "expected a version like 1.33, not " + text);
               arguments.version = version;
               arguments.versionGiven = true;
           },
           "the Kubernetes whose rules apply, like 1.32 (default: a cluster's own, else 1.33)")
        ->type_name("VERSION");
    app.add_flag("--quiet", arguments.quiet, "no messages but errors");
    app.add_flag("--progress", arguments.progress, "say on standard error how far it is");
    app.add_option("--color", arguments.colour, "auto, always or never")->check(CLI::IsMember({"auto", "always", "never"}));
}

// How a cluster is found, as kubectl is told.
void clusterOptions(CLI::App &app, Arguments &arguments)
{
    app.add_option("--kubeconfig", arguments.kubeconfig, "the kubeconfig to read (default: $KUBECONFIG, else ~/.kube/config)")
        ->type_name("FILE");
    app.add_flag("-A,--all-namespaces", arguments.allNamespaces, "of a cluster: read all namespaces");
}

bool meansCurrentContext(const Arguments &arguments)
{
    return arguments.contexts.empty() && arguments.sources.empty()
        && (arguments.asKubectl || !arguments.kubeconfig.empty() || arguments.allNamespaces);
}

// Whether kubectl runs us, as its plugin of that name.
bool isKubectlPlugin(std::string_view program)
{
    const std::string_view name = program.substr(program.find_last_of("/\\") + 1);
    return name.starts_with("kubectl-portolan") || name.starts_with("kubectl_portolan");
}

// Sources that may be clusters. Without any the sub-command says how it is used.
void sources(CLI::App &app, Arguments &arguments)
{
    app.add_option("SOURCE", arguments.sources, kSourceHelp)->type_name("");
    app.add_option("--context", arguments.contexts, "read the cluster of this context")
        ->type_name("NAME")
        ->allow_extra_args(false);
    clusterOptions(app, arguments);
    common(app, arguments);
    app.callback([&arguments] {
        if (meansCurrentContext(arguments))
            arguments.contexts.emplace_back();
        for (const std::string &context : arguments.contexts)
            arguments.sources.push_back("context:" + context);
        if (arguments.sources.empty())
            throw CLI::RequiredError("SOURCE");
    });
}

void traceOptions(CLI::App &app, Arguments &arguments)
{
    sources(app, arguments);
    app.add_option("--format", arguments.format, "text or json")->check(CLI::IsMember({"text", "json"}));
    app.add_option("--to", arguments.to, "where does a request land: host/path, node:PORT, SERVICE[.NAMESPACE][:PORT]");
}

void checkOptions(CLI::App &app, Arguments &arguments)
{
    sources(app, arguments);
    app.add_option("--format", arguments.format, "text, json or sarif")->check(CLI::IsMember({"text", "json", "sarif"}));
    app.add_option("--fail-on", arguments.failOn, "lowest severity that gives status 1: error, warning or info")
        ->check(CLI::IsMember({"error", "warning", "info"}));
    app.add_option("--enable", arguments.enable, "switch a rule on")->type_name("CODE")->allow_extra_args(false);
    app.add_option("--disable", arguments.disable, "switch a rule off")->type_name("CODE")->allow_extra_args(false);
}

void explainOptions(CLI::App &app, Arguments &arguments)
{
    app.add_option("CODE", arguments.code, "the code of a finding, like PORT101")->required()->type_name("");
}

void look(CLI::App &app, Arguments &arguments)
{
    app.add_option("--theme", arguments.theme, "light, dark or print")->check(CLI::IsMember({"light", "dark", "print"}));
    app.add_option("--scale", arguments.scale, "px of a PNG for each px of the picture")->check(CLI::Range(0.05, 20.0));
    app.add_option("--title", arguments.title, "the title of the picture");
    app.add_flag("--transparent", arguments.transparent, "a PNG without ground");
    app.add_option("--text", arguments.text, "the texts of an SVG: named (fonts are left to the viewer), embedded or outlines")
        ->check(CLI::IsMember({"named", "embedded", "outlines"}));
    app.add_flag_callback(
        "--outlines", [&arguments] { arguments.text = "outlines"; }, "the same as --text outlines");
    app.add_option(
           "--paper", arguments.paper, "the paper of a PDF: A5 to A0, Letter, Legal, Tabloid (default: the picture's size)")
        ->check(CLI::IsMember({"A5", "A4", "A3", "A2", "A1", "A0", "Letter", "Legal", "Tabloid"}, CLI::ignore_case));
    app.add_option("--orientation", arguments.orientation, "of the paper: auto, portrait or landscape")
        ->check(CLI::IsMember({"auto", "portrait", "landscape"}));
    app.add_flag("--atlas{namespace}", arguments.atlas,
           "a PDF of many pages: overview and contents, then pages for each namespace, or with --atlas=entry for each entry")
        ->check(CLI::IsMember({"namespace", "entry"}));
}

void diffOptions(CLI::App &app, Arguments &arguments)
{
    app.add_option("STATES", arguments.sources, "the two states: files, folders, -, git:REV[:PATH] or context:NAME")
        ->required()
        ->expected(2)
        ->type_name("");
    clusterOptions(app, arguments);
    common(app, arguments);
    app.add_option("--format", arguments.format, "text or json")->check(CLI::IsMember({"text", "json"}));
    app.add_option("-o", arguments.output, "a file to draw the difference in: .svg, .png, .pdf, .html, or .md for the list")
        ->type_name("FILE");
    look(app, arguments);
}

void renderOptions(CLI::App &app, Arguments &arguments)
{
    sources(app, arguments);
    app.add_option(
           "-o", arguments.output, "the file to write: .svg, .png, .pdf, .html, .mmd, .dot, .d2, .drawio, .json, .md or .csv")
        ->required()
        ->type_name("FILE");
    app.add_option("--only-namespace", arguments.onlyNamespaces, "draw this namespace alone; may be given again")
        ->type_name("NS")
        ->allow_extra_args(false);
    auto *focus
        = app.add_option("--focus", arguments.focus, "draw this object and what it touches: KIND/[NAMESPACE/]NAME, or #N");
    focus->type_name("OBJECT");
    app.add_option("--hops", arguments.hops, "how far from the focus, in hops (default: 1)")
        ->needs(focus)
        ->check(CLI::Range(1, 1000));
    look(app, arguments);
}

void writing(CLI::App &app, Arguments &arguments)
{
    auto *diff = app.add_flag("--diff", arguments.showDiff, "print a unified diff, write nothing");
    app.add_flag("--dry-run", arguments.dryRun, "print a line for each edit, write nothing")->excludes(diff);
}

void setOptions(CLI::App &app, Arguments &arguments)
{
    app.add_option("FILE", arguments.sources, "the files to edit, or - for standard input")->required()->type_name("");
    app.add_option("--object", arguments.object, "KIND/[NAMESPACE/]NAME, or #N for the N-th document of one file")->required();
    app.add_option("--path", arguments.path, "the field, like spec.ports[0].port")->required();
    app.add_option("--value", arguments.value, "its new value; '' removes the field")->required();
    app.add_flag("--propagate", arguments.propagate, "change all that refers to it as well");
    writing(app, arguments);
    app.add_flag("--force", arguments.force, "edit shared (aliased) values, and values the API server would refuse");
    common(app, arguments);
}

void fixOptions(CLI::App &app, Arguments &arguments)
{
    app.add_option("FILE", arguments.sources, "the files to repair")->required()->type_name("");
    app.add_option("--code", arguments.code, "only findings of this code");
    writing(app, arguments);
    common(app, arguments);
}

int rename(const Arguments &arguments)
{
    Arguments withReferences = arguments;
    withReferences.propagate = true;
    return set(withReferences);
}

constexpr auto kCommands = std::to_array<Command>({
    {"trace", "the way of every port, from entry to application", traceOptions, trace},
    {"check", "what is wrong with the ports, and why", checkOptions, checkCommand},
    {"explain", "what a finding means", explainOptions, explain},
    {"diff", "what changed between two sources, port by port", diffOptions, diff},
    {"render", "the picture as a file", renderOptions, render},
    {"set", "change one field of a manifest, every other byte untouched", setOptions, set},
    {"rename", "change a port and all that refers to it", setOptions, rename},
    {"fix", "apply the safe fixes that check offers", fixOptions, fix},
});

// What CLI11 knows of a command line, for those who complete it. A set of choices stands in an option's type as {a,b}.
CommandFacts factsOf(const CLI::App &app)
{
    CommandFacts facts {app.get_parent() ? app.get_name() : std::string(), app.get_description(), {}};
    for (const CLI::Option *option : app.get_options()) {
        OptionFacts one {{}, option->get_description(), option->get_expected_max() > 0, {}};
        for (const std::string &name : option->get_snames())
            one.names.push_back('-' + name);
        for (const std::string &name : option->get_lnames())
            one.names.push_back("--" + name);
        const std::string type = option->get_type_name();
        const auto open = type.find('{');
        const auto close = type.find('}');
        if (open != std::string::npos && close > open)
            one.choices = CLI::detail::split(type.substr(open + 1, close - open - 1), ',');
        if (!one.names.empty())
            facts.options.push_back(std::move(one));
    }
    return facts;
}

std::vector<CommandFacts> allFacts(const CLI::App &app)
{
    std::vector<CommandFacts> facts {factsOf(app)};
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; }))
        facts.push_back(factsOf(*command));
    return facts;
}

} // namespace

Outcome run(int argc, char **argv)
{
    CLI::App app("Portolan shows where traffic goes in a Kubernetes system, port by port.\n"
                 "Without a sub-command it opens its window on the given sources.",
        "portolan");
    app.set_version_flag("--version", std::string("portolan ") + kVersion);
    app.require_subcommand(0, 1);
    Outcome outcome;
    app.add_option("SOURCE", outcome.windowSources, kSourceHelp)->type_name("");
    Arguments window;
    app.add_option("--context", window.contexts, "open the cluster of this context")->type_name("NAME")->allow_extra_args(false);
    app.add_option("-n,--namespace", outcome.clusterNamespace, "of a cluster: the namespace to open (default: all)");
    clusterOptions(app, window);

    std::array<Arguments, kCommands.size()> arguments;
    std::array<CLI::App *, kCommands.size()> parsers {};
    window.asKubectl = argc > 0 && isKubectlPlugin(argv[0]);
    for (std::size_t i = 0; i < kCommands.size(); ++i) {
        arguments[i].asKubectl = window.asKubectl;
        parsers[i] = app.add_subcommand(kCommands[i].name, kCommands[i].summary);
        kCommands[i].options(*parsers[i], arguments[i]);
    }
    if (argc > 1 && std::string_view(argv[1]) == "__complete") {
        print(completions(allFacts(app), std::vector<std::string>(argv + 2, argv + argc)));
        outcome.status = Done;
        return outcome;
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success &asked) { // --help, --version
        outcome.status = app.exit(asked);
        return outcome;
    } catch (const CLI::ParseError &error) {
        app.exit(error);
        outcome.status = Usage;
        return outcome;
    }
    window.sources = outcome.windowSources;
    if (meansCurrentContext(window) && app.get_subcommands().empty())
        window.contexts.push_back(currentContext(window.kubeconfig));
    for (const std::string &context : window.contexts)
        outcome.windowSources.push_back("context:" + context);
    outcome.kubeconfig = window.kubeconfig;
    for (std::size_t i = 0; i < kCommands.size(); ++i) {
        if (parsers[i]->parsed())
            outcome.status = kCommands[i].run(arguments[i]);
    }
    return outcome;
}

} // namespace portolan::cli
