// SPDX-License-Identifier: GPL-3.0-or-later
// What entries name beside Services: classes and TLS secrets. They are often made elsewhere, so that only a near miss counts.
#include "core/check/passes.h"
#include "core/check/report.h"
#include "core/edit/rawobject.h"
#include "core/graph/nearmiss.h"

#include <algorithm>
#include <set>

namespace portolan {

namespace {

constexpr std::string_view kIngressClass = "IngressClass";
constexpr std::string_view kGatewayClass = "GatewayClass";
constexpr std::string_view kSecret = "Secret";

// The objects that are only named, by kind and namespace. What a Certificate (cert-manager.io) will write is there too.
class Named
{
public:
    explicit Named(const PortGraph &graph)
    {
        const Inventory &inventory = *graph.inventory;
        for (Index i = 0; i < inventory.definitions.size(); ++i) {
            const kube::Metadata &meta = inventory.definitions[i].object->meta;
            const std::string &ns = inventory.namespaces[i];
            if (meta.kind == kIngressClass || meta.kind == kGatewayClass)
                m_names.insert({meta.kind, "", meta.name});
            else if (meta.kind == kSecret && meta.group.empty())
                m_names.insert({meta.kind, ns, meta.name});
            else if (meta.kind == "Certificate")
                m_names.insert({std::string(kSecret), ns, RawObject(graph, i).text("spec.secretName")});
        }
    }

    // The one that `name` is a slip for; "" if it is there, or nothing is like it.
    [[nodiscard]] std::string meantBy(std::string_view kind, const std::string &ns, const std::string &name) const
    {
        std::string meant;
        for (auto one = m_names.lower_bound({std::string(kind), ns, ""}); one != m_names.end(); ++one) {
            if (one->kind != kind || one->ns != ns)
                break;
            if (one->name == name)
                return {};
            if (isNearMiss(name, one->name))
                meant = one->name;
        }
        return meant;
    }

private:
    struct Name {
        std::string kind, ns, name;
        auto operator<=>(const Name &) const = default;
    };
    std::set<Name> m_names;
};

void report(const Subject &subject, std::string_view code, const std::string &path, const kube::Text &written,
    const std::string &meant, std::string_view text, Findings &findings)
{
    if (meant.empty())
        return;
    Finding finding = subject.finding(code, path, written.at, {text, {subject.label(), quoted(written.value), quoted(meant)}});
    finding.fixes.push_back(fixOf({PORTOLAN_TR("Use %1"), {quoted(meant)}}, subject.set(path, meant), true));
    findings.push_back(std::move(finding));
}

// cert-manager's ingress-shim writes the secret that the Ingress names.
bool isMadeForIt(const Subject &ingress)
{
    const RawObject object(ingress.graph, ingress.definition);
    return std::ranges::any_of(object.labels("metadata.annotations"),
        [](const auto &annotation) { return annotation.first.starts_with("cert-manager.io/"); });
}

void checkIngress(const Subject &subject, const kube::Ingress &ingress, const Named &named, Findings &findings)
{
    if (const std::string meant = named.meantBy(kIngressClass, "", ingress.className.value); !meant.empty()) {
        const bool field = !RawObject(subject.graph, subject.definition).text("spec.ingressClassName").empty();
        report(subject, "PORT426", field ? "spec.ingressClassName" : "metadata.annotations['kubernetes.io/ingress.class']",
            ingress.className, meant, PORTOLAN_TR("%1 names ingress class %2, which is not in the input. Did you mean %3?"),
            findings);
    }
    for (std::size_t t = 0; t < ingress.tls.size(); ++t) {
        const kube::Text &secret = ingress.tls[t].secretName;
        const std::string meant = secret.value.empty() ? std::string() : named.meantBy(kSecret, subject.ns(), secret.value);
        if (!meant.empty() && !isMadeForIt(subject))
            report(subject, "PORT427", "spec.tls[" + std::to_string(t) + "].secretName", secret, meant,
                PORTOLAN_TR("%1 names TLS secret %2, which is not in the input. Did you mean %3?"), findings);
    }
}

// Two classes that both take what names none: the API server refuses an Ingress without a class then.
void checkDefaults(const PortGraph &graph, const std::vector<Index> &classes, Findings &findings)
{
    const std::string path = "metadata.annotations['ingressclass.kubernetes.io/is-default-class']";
    Index first = kNone;
    for (const Index i : classes) {
        if (RawObject(graph, i).text(path) != "true")
            continue;
        const Subject subject {graph, i};
        if (first == kNone) {
            first = i;
            continue;
        }
        const Subject other {graph, first};
        if (graph.inventory->files[other.place().file].folder != graph.inventory->files[subject.place().file].folder)
            continue; // demos beside each other
        Finding finding = subject.finding("PORT425", path, {},
            {PORTOLAN_TR("%1 is a default class, as is %2; an Ingress without a class is refused then."),
                {subject.label(), other.label()}});
        finding.related.push_back(other.related({}, {PORTOLAN_TR("the other default class"), {}}));
        findings.push_back(std::move(finding));
    }
}

} // namespace

void checkNames(const PortGraph &graph, Findings &findings)
{
    std::optional<Named> named;
    std::vector<Index> classes;
    for (Index i = 0; i < graph.inventory->definitions.size(); ++i) {
        const Subject subject {graph, i};
        const kube::Object &object = subject.object();
        const auto *ingress = object.as<kube::Ingress>();
        const auto *gateway = object.as<kube::Gateway>();
        if (object.meta.kind == kIngressClass)
            classes.push_back(i);
        if (ingress == nullptr && gateway == nullptr)
            continue;
        if (!named)
            named.emplace(graph);
        if (ingress != nullptr && (!ingress->className.value.empty() || !ingress->tls.empty()))
            checkIngress(subject, *ingress, *named, findings);
        if (gateway != nullptr)
            report(subject, "PORT437", "spec.gatewayClassName", gateway->className,
                named->meantBy(kGatewayClass, "", gateway->className.value),
                PORTOLAN_TR("%1 names GatewayClass %2, which is not in the input. Did you mean %3?"), findings);
    }
    checkDefaults(graph, classes, findings);
}

} // namespace portolan
