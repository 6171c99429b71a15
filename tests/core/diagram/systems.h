// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/layout.h"
#include "tests/core/graph/manifest.h"

#include <algorithm>
#include <random>
#include <set>

namespace portolan::test {

inline DisplayList pictureOf(
    const std::string &manifests, const LayoutOptions &options = {}, const DisplayList *previous = nullptr)
{
    return layout(graphOf(manifests), shippedMetrics(), english, options, previous);
}

inline std::string deployment(const std::string &ns, const std::string &name, const std::string &labels, const std::string &ports,
    const std::string &replicas = "2")
{
    return "---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: " + name + ", namespace: " + ns
        + "}\nspec:\n  replicas: " + replicas + "\n  selector: {matchLabels: {app: " + name
        + "}}\n  template:\n    metadata: {labels: {app: " + name + (labels.empty() ? "" : ", " + labels)
        + "}}\n    spec:\n      containers: [{name: main, image: 'img:1', ports: [" + ports + "]}]\n";
}

inline std::string service(const std::string &ns, const std::string &name, const std::string &selector, const std::string &ports,
    const std::string &more = "")
{
    return "---\napiVersion: v1\nkind: Service\nmetadata: {name: " + name + ", namespace: " + ns + "}\nspec: {selector: {"
        + selector + "}, ports: [" + ports + "]" + (more.empty() ? "" : ", " + more) + "}\n";
}

inline std::string ingress(const std::string &ns, const std::string &name, const std::vector<std::string> &services)
{
    std::string text = "---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: " + name + ", namespace: " + ns
        + "}\nspec:\n  rules:\n  - host: " + name + ".example\n    http:\n      paths:\n";
    for (const std::string &target : services) {
        text += "      - {path: /";
        text += target;
        text += ", pathType: Prefix, backend: {service: {name: ";
        text += target;
        text += ", port: {number: 80}}}}\n";
    }
    return text;
}

// A system that the same seed always makes alike: namespaces with Services of all sorts, shared and broken selectors, node ports,
// Ingresses that fan out. One string for each object.
class RandomSystem
{
public:
    explicit RandomSystem(std::uint32_t seed)
        : m_random(seed)
    {
    }

    std::vector<std::string> make(int services)
    {
        std::vector<std::string> objects;
        for (int i = 0; i < services; ++i) {
            const std::string ns = "ns-" + std::to_string(i / 8);
            const std::string name = "app-" + std::to_string(i);
            const std::string group = "group: g" + std::to_string(below(3));
            objects.push_back(
                deployment(ns, name, group, "{name: http, containerPort: 8080}, {name: dns, containerPort: 5353, protocol: UDP}",
                    below(9) == 0 ? "0" : std::to_string(1 + below(4))));
            objects.push_back(service(ns, name, below(3) == 0 ? group : "app: " + name, ports(), type()));
            if (below(3) == 0)
                objects.push_back(ingress(ns, "web-" + std::to_string(i), targets(i)));
        }
        return objects;
    }

    // Any order of the same objects.
    std::string joined(std::vector<std::string> objects, bool shuffled)
    {
        if (shuffled)
            std::shuffle(objects.begin(), objects.end(), m_random);
        std::string text;
        for (const std::string &object : objects)
            text += object;
        return text;
    }

private:
    std::uint32_t below(std::uint32_t end) { return m_random() % end; }

    std::string ports()
    {
        std::string text = "{name: web, port: 80, targetPort: " + std::string(below(6) == 0 ? "nothing" : "http") + "}";
        if (below(2) == 0)
            text += ", {name: dns, port: 53, targetPort: dns, protocol: UDP}";
        if (below(4) == 0)
            text += ", {name: more, port: 9000, targetPort: " + std::to_string(9000 + below(3)) + "}";
        return text;
    }
    std::string type()
    {
        switch (below(5)) {
        case 0:
            return "type: NodePort";
        case 1:
            return "type: LoadBalancer";
        case 2:
            return "clusterIP: None";
        default:
            return "type: ClusterIP";
        }
    }
    std::vector<std::string> targets(int app)
    {
        std::set<std::string> names;
        const int first = app / 8 * 8;
        for (std::uint32_t i = 0; i < 1 + below(4); ++i)
            names.insert("app-" + std::to_string(first + static_cast<int>(below(9)))); // the ninth is not there
        return {names.begin(), names.end()};
    }

    std::mt19937 m_random;
};

} // namespace portolan::test
