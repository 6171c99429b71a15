// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lessons.h"

#include "app/session/words.h"

#include <QFile>
#include <QSettings>

#include <array>

namespace portolan {

namespace {

constexpr char kDone[] = "learn/done";

constexpr auto kLessons = std::to_array<Lesson>({
    {"port-1-application", PORTOLAN_TR("① Application port"),
        PORTOLAN_TR(
            "The application port is where the program really listens. No manifest declares it: it follows from PORT, from "
            "arguments, probes or the image. Here the program listens where nobody sends anything."),
        PORTOLAN_TR("Compare the value of PORT with the container port, and make them agree."),
        PORTOLAN_TR("Nobody rewrites a port inside the pod: where the program listens is where requests have to arrive."),
        "PORT611", "Deployment/web", "spec.template.spec.containers[0].env[PORT].value", "8080", true},
    {"port-2-container", PORTOLAN_TR("② Container port"),
        PORTOLAN_TR("The container port says where the container is to be reached. It opens nothing: it is a declaration, which "
                    "others refer to. Here two digits changed places."),
        PORTOLAN_TR("The Service sends to 8080, and the program listens there. What does the container declare?"),
        PORTOLAN_TR("A wrong declaration does not stop traffic by number, but it misleads everyone who reads it, and names."),
        "PORT107", "Deployment/web", "spec.template.spec.containers[0].ports[0].containerPort", "8080", true},
    {"port-3-target", PORTOLAN_TR("③ Target port"),
        PORTOLAN_TR("The target port is where a Service sends requests: a number, or the name of a container port. Here the name "
                    "leads nowhere, and the wire ends in the open."),
        PORTOLAN_TR("Double-click ③ on the Service, and choose the name that the container gives to its port."),
        PORTOLAN_TR("By name, the container port may change its number without the Service knowing."), "PORT101", "Service/web",
        "spec.ports[0].targetPort", "http", true},
    {"port-4-service", PORTOLAN_TR("④ Service port"),
        PORTOLAN_TR(
            "The service port is where others find the Service, at its own address and name. It need not be the port of the "
            "pods. Here the Ingress asks for one that the Service does not have."),
        PORTOLAN_TR("Let the Service answer at 80: double-click ④."),
        PORTOLAN_TR("Who speaks to a Service uses its port, never the target port behind it."), "PORT406", "Service/web",
        "spec.ports[0].port", "80", true},
    {"port-5-node", PORTOLAN_TR("⑤ Node port"),
        PORTOLAN_TR(
            "A Service of type NodePort opens one more port, on every node of the cluster. Node ports come from a range of "
            "their own. This one does not."),
        PORTOLAN_TR("The range is 30000 to 32767. Double-click ⑤, and put the missing zero in."),
        PORTOLAN_TR("A node port is for what stands outside the cluster: a load balancer, or a web server."), "PORT210",
        "Service/web", "spec.ports[0].nodePort", "30080", true},
    {"port-6-web", PORTOLAN_TR("⑥ Web server port"),
        PORTOLAN_TR(
            "The web server port is the only one that people outside ever see: 80 or 443 of an Ingress, a Gateway, a load "
            "balancer. Here the route asks for a listener that the Gateway does not have."),
        PORTOLAN_TR("The route wants 443. Which port does the listener of the Gateway have?"),
        PORTOLAN_TR("From ⑥ to ①: six ports, five places where a number or a name has to fit."), "PORT433", "Gateway/front",
        "spec.listeners[0].port", "443", true},
    {"name-missing", PORTOLAN_TR("A name that does not exist"),
        PORTOLAN_TR("All pods run, and yet nothing answers behind the Service."),
        PORTOLAN_TR("The Service looks for a container port of a certain name. What is the port called in the container?"),
        PORTOLAN_TR("A target port by name is looked up in each pod; a pod that lacks the name gets no traffic."), "PORT101",
        "Service/web", "spec.ports[0].targetPort", "http"},
    {"protocol", PORTOLAN_TR("The wrong protocol"), PORTOLAN_TR("The name fits, the number fits, and still the request is lost."),
        PORTOLAN_TR("The container speaks UDP. Which protocol does the Service ask for?"),
        PORTOLAN_TR("TCP 53 and UDP 53 are two different ports. A name is looked up together with its protocol."), "PORT103",
        "Service/dns", "spec.ports[0].protocol", "UDP"},
    {"ingress-target", PORTOLAN_TR("The target port in the Ingress"),
        PORTOLAN_TR("The Ingress answers with 503, although 8080 is where the program listens."),
        PORTOLAN_TR("An Ingress names a port of the Service. The Service has 80; 8080 lies behind it."),
        PORTOLAN_TR("Each link of the chain names the port of the next one, not of the one after that."), "PORT405",
        "Ingress/web", "spec.rules[0].http.paths[0].backend.service.port.number", "80"},
    {"backend-misspelt", PORTOLAN_TR("A misspelt backend"),
        PORTOLAN_TR("The Ingress was accepted by the API server, and leads nowhere."),
        PORTOLAN_TR("Compare the name in the Ingress with that of the Service, letter by letter."),
        PORTOLAN_TR("The API server does not check that a backend exists: Ingress and Service may come in any order."), "PORT401",
        "Ingress/web", "spec.rules[0].http.paths[0].backend.service.name", "web"},
    {"label-typo", PORTOLAN_TR("A typo in a label"),
        PORTOLAN_TR("The Service has no endpoints. The Deployment is there, and its pods are ready."),
        PORTOLAN_TR("The selector must be equal to the pods' labels. One letter is too many."),
        PORTOLAN_TR("A Service does not know Deployments: only labels tell it which pods are its own."), "PORT301", "Service/web",
        "spec.selector.app", "web"},
    {"other-namespace", PORTOLAN_TR("Another namespace"),
        PORTOLAN_TR("Service and pods fit each other in every label, and still do not meet."),
        PORTOLAN_TR("Look at the bands of the picture: the Service stands in one namespace, the pods in another."),
        PORTOLAN_TR("A selector never leaves its namespace."), "PORT302", "Service/front/web", "metadata.namespace", "shop"},
    {"selects-nothing", PORTOLAN_TR("A Service that selects nothing"),
        PORTOLAN_TR("Two Services. One of them was forgotten when the search moved into the shop's own program."),
        PORTOLAN_TR("No pod is labelled app: search any more. The pods of web answer searches now."),
        PORTOLAN_TR("A Service without pods is no error for Kubernetes: connections are refused, that is all."), "PORT303",
        "Service/search", "spec.selector.app", "web"},
    {"node-port-taken", PORTOLAN_TR("A node port that is taken"),
        PORTOLAN_TR("The second of these Services is refused by the API server."),
        PORTOLAN_TR("Both ask for 30080. Give one of them another port from 30000 to 32767."),
        PORTOLAN_TR("Node ports belong to the whole cluster. Leave nodePort out, and the cluster finds a free one."), "PORT501",
        "Service/web", "spec.ports[0].nodePort", "30081"},
    {"loopback", PORTOLAN_TR("Listening on 127.0.0.1"),
        PORTOLAN_TR("Every number is right. The program's log says that it listens on 8080. Connections are refused."),
        PORTOLAN_TR("Listens on 8080 of which address? Look at the arguments of the container: 0.0.0.0 means all."),
        PORTOLAN_TR("A pod has an address of its own; what listens on 127.0.0.1 is heard inside the pod alone."), "PORT612",
        "Deployment/web", "spec.template.spec.containers[0].args[1]", "0.0.0.0"},
    {"headless", PORTOLAN_TR("The headless surprise"),
        PORTOLAN_TR("The shop asks for postgres at port 80 of Service db, which turns 80 into 5432. Or does it?"),
        PORTOLAN_TR("clusterIP is None: the name leads to the pods themselves, and nobody rewrites a port. Make ④ what it is."),
        PORTOLAN_TR("The ports of a headless Service are labels: clients have to use the port of the pods."), "PORT512",
        "Service/db", "spec.ports[0].port", "5432"},
    {"quoted-number", PORTOLAN_TR("A number in quotes"),
        PORTOLAN_TR("8080 is 8080. The API server disagrees and refuses the Service."),
        PORTOLAN_TR("In quotes it is a text, and so a name; a name needs a letter. Type the number anew: the quotes go."),
        PORTOLAN_TR("targetPort takes a number or a name. Quotes decide which of them it is."), "PORT202", "Service/web",
        "spec.ports[0].targetPort", "8080"},
    {"probe", PORTOLAN_TR("A probe that asks elsewhere"),
        PORTOLAN_TR("The program works, and yet its pods never become ready: no Service sends them anything."),
        PORTOLAN_TR("The readiness probe asks a port by name. Does the container have one of that name?"),
        PORTOLAN_TR("Probes use container ports too: who renames a port renames it in probes as well."), "PORT601",
        "Deployment/web", "spec.template.spec.containers[0].readinessProbe.httpGet.port", "http"},
    {"duplicate-name", PORTOLAN_TR("Two ports of one name"),
        PORTOLAN_TR("A second port was copied from the first. Now the API server refuses the Service."),
        PORTOLAN_TR("Each port of a Service needs a name of its own. What does the second one lead to?"),
        PORTOLAN_TR("With more than one port, every port must have a name, and each another one."), "PORT206", "Service/web",
        "spec.ports[1].name", "metrics"},
    {"policy", PORTOLAN_TR("A policy that shuts everyone out"),
        PORTOLAN_TR("Port 80 was opened in the NetworkPolicy, because the Service answers at 80. Since then nothing answers."),
        PORTOLAN_TR("The policy stands at the pods. By the time a request comes there, kube-proxy has made 8080 of it."),
        PORTOLAN_TR("A NetworkPolicy speaks of the pods' ports, never of the Service's."), "PORT703", "NetworkPolicy/web",
        "spec.ingress[0].ports[0].port", "8080"},
    {"ingress-class", PORTOLAN_TR("The class of an Ingress"),
        PORTOLAN_TR("Every port fits. But no controller feels that this Ingress is its business."),
        PORTOLAN_TR("The class of the Ingress has to be one that exists: compare it with the IngressClass."),
        PORTOLAN_TR("An Ingress of a class that nobody serves is silently ignored."), "PORT426", "Ingress/web",
        "spec.ingressClassName", "nginx"},
});

} // namespace

std::span<const Lesson> lessons()
{
    return kLessons;
}

QByteArray lessonText(const Lesson &lesson)
{
    QFile file(QStringLiteral(":/portolan/learn/") + QLatin1String(lesson.id) + QStringLiteral(".yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString lessonWords(const char *text)
{
    return words(Message {text, {}});
}

bool isDone(const Lesson &lesson)
{
    return QSettings().value(QLatin1String(kDone)).toStringList().contains(QLatin1String(lesson.id));
}

void setDone(const Lesson &lesson)
{
    QSettings settings;
    QStringList done = settings.value(QLatin1String(kDone)).toStringList();
    if (done.contains(QLatin1String(lesson.id)))
        return;
    done.append(QLatin1String(lesson.id));
    settings.setValue(QLatin1String(kDone), done);
}

void forgetLessons()
{
    QSettings().remove(QLatin1String(kDone));
}

} // namespace portolan
