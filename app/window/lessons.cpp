// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lessons.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>

#include <array>

#define LESSON_TR(text) QT_TRANSLATE_NOOP("portolan::lessons", text)

namespace portolan {

namespace {

constexpr char kDone[] = "learn/done";

constexpr auto kLessons = std::to_array<Lesson>({
    {"port-1-application", LESSON_TR("① Application port"),
        LESSON_TR("The application port is where the program really listens. No manifest declares it: it follows from PORT, from "
                  "arguments, probes or the image. Here the program listens where nobody sends anything."),
        LESSON_TR("Compare the value of PORT with the container port, and make them agree."),
        LESSON_TR("Nobody rewrites a port inside the pod: where the program listens is where requests have to arrive."),
        "PORT611", "Deployment/web", "spec.template.spec.containers[0].env[PORT].value", "8080", true},
    {"port-2-container", LESSON_TR("② Container port"),
        LESSON_TR("The container port says where the container is to be reached. It opens nothing: it is a declaration, which "
                  "others refer to. Here two digits changed places."),
        LESSON_TR("The Service sends to 8080, and the program listens there. What does the container declare?"),
        LESSON_TR("A wrong declaration does not stop traffic by number, but it misleads everyone who reads it, and names."),
        "PORT107", "Deployment/web", "spec.template.spec.containers[0].ports[0].containerPort", "8080", true},
    {"port-3-target", LESSON_TR("③ Target port"),
        LESSON_TR("The target port is where a Service sends requests: a number, or the name of a container port. Here the name "
                  "leads nowhere, and the wire ends in the open."),
        LESSON_TR("Double-click ③ on the Service, and choose the name that the container gives to its port."),
        LESSON_TR("By name, the container port may change its number without the Service knowing."), "PORT101", "Service/web",
        "spec.ports[0].targetPort", "http", true},
    {"port-4-service", LESSON_TR("④ Service port"),
        LESSON_TR("The service port is where others find the Service, at its own address and name. It need not be the port of the "
                  "pods. Here the Ingress asks for one that the Service does not have."),
        LESSON_TR("Let the Service answer at 80: double-click ④."),
        LESSON_TR("Who speaks to a Service uses its port, never the target port behind it."), "PORT406", "Service/web",
        "spec.ports[0].port", "80", true},
    {"port-5-node", LESSON_TR("⑤ Node port"),
        LESSON_TR("A Service of type NodePort opens one more port, on every node of the cluster. Node ports come from a range of "
                  "their own. This one does not."),
        LESSON_TR("The range is 30000 to 32767. Double-click ⑤, and put the missing zero in."),
        LESSON_TR("A node port is for what stands outside the cluster: a load balancer, or a web server."), "PORT210",
        "Service/web", "spec.ports[0].nodePort", "30080", true},
    {"port-6-web", LESSON_TR("⑥ Web server port"),
        LESSON_TR("The web server port is the only one that people outside ever see: 80 or 443 of an Ingress, a Gateway, a load "
                  "balancer. Here the route asks for a listener that the Gateway does not have."),
        LESSON_TR("The route wants 443. Which port does the listener of the Gateway have?"),
        LESSON_TR("From ⑥ to ①: six ports, five places where a number or a name has to fit."), "PORT433", "Gateway/front",
        "spec.listeners[0].port", "443", true},
    {"name-missing", LESSON_TR("A name that does not exist"),
        LESSON_TR("All pods run, and yet nothing answers behind the Service."),
        LESSON_TR("The Service looks for a container port of a certain name. What is the port called in the container?"),
        LESSON_TR("A target port by name is looked up in each pod; a pod that lacks the name gets no traffic."), "PORT101",
        "Service/web", "spec.ports[0].targetPort", "http"},
    {"protocol", LESSON_TR("The wrong protocol"),
        LESSON_TR("The name fits, the number fits, and still the request is lost."),
        LESSON_TR("The container speaks UDP. Which protocol does the Service ask for?"),
        LESSON_TR("TCP 53 and UDP 53 are two different ports. A name is looked up together with its protocol."), "PORT103",
        "Service/dns", "spec.ports[0].protocol", "UDP"},
    {"ingress-target", LESSON_TR("The target port in the Ingress"),
        LESSON_TR("The Ingress answers with 503, although 8080 is where the program listens."),
        LESSON_TR("An Ingress names a port of the Service. The Service has 80; 8080 lies behind it."),
        LESSON_TR("Each link of the chain names the port of the next one, not of the one after that."), "PORT405", "Ingress/web",
        "spec.rules[0].http.paths[0].backend.service.port.number", "80"},
    {"backend-misspelt", LESSON_TR("A misspelt backend"),
        LESSON_TR("The Ingress was accepted by the API server, and leads nowhere."),
        LESSON_TR("Compare the name in the Ingress with that of the Service, letter by letter."),
        LESSON_TR("The API server does not check that a backend exists: Ingress and Service may come in any order."), "PORT401",
        "Ingress/web", "spec.rules[0].http.paths[0].backend.service.name", "web"},
    {"label-typo", LESSON_TR("A typo in a label"),
        LESSON_TR("The Service has no endpoints. The Deployment is there, and its pods are ready."),
        LESSON_TR("The selector must be equal to the pods' labels. One letter is too many."),
        LESSON_TR("A Service does not know Deployments: only labels tell it which pods are its own."), "PORT301", "Service/web",
        "spec.selector.app", "web"},
    {"other-namespace", LESSON_TR("Another namespace"),
        LESSON_TR("Service and pods fit each other in every label, and still do not meet."),
        LESSON_TR("Look at the bands of the picture: the Service stands in one namespace, the pods in another."),
        LESSON_TR("A selector never leaves its namespace."), "PORT302", "Service/front/web", "metadata.namespace", "shop"},
    {"selects-nothing", LESSON_TR("A Service that selects nothing"),
        LESSON_TR("Two Services. One of them was forgotten when the search moved into the shop's own program."),
        LESSON_TR("No pod is labelled app: search any more. The pods of web answer searches now."),
        LESSON_TR("A Service without pods is no error for Kubernetes: connections are refused, that is all."), "PORT303",
        "Service/search", "spec.selector.app", "web"},
    {"node-port-taken", LESSON_TR("A node port that is taken"),
        LESSON_TR("The second of these Services is refused by the API server."),
        LESSON_TR("Both ask for 30080. Give one of them another port from 30000 to 32767."),
        LESSON_TR("Node ports belong to the whole cluster. Leave nodePort out, and the cluster finds a free one."), "PORT501",
        "Service/web", "spec.ports[0].nodePort", "30081"},
    {"loopback", LESSON_TR("Listening on 127.0.0.1"),
        LESSON_TR("Every number is right. The program's log says that it listens on 8080. Connections are refused."),
        LESSON_TR("Listens on 8080 of which address? Look at the arguments of the container: 0.0.0.0 means all."),
        LESSON_TR("A pod has an address of its own; what listens on 127.0.0.1 is heard inside the pod alone."), "PORT612",
        "Deployment/web", "spec.template.spec.containers[0].args[1]", "0.0.0.0"},
    {"headless", LESSON_TR("The headless surprise"),
        LESSON_TR("The shop asks for postgres at port 80 of Service db, which turns 80 into 5432. Or does it?"),
        LESSON_TR("clusterIP is None: the name leads to the pods themselves, and nobody rewrites a port. Make ④ what it is."),
        LESSON_TR("The ports of a headless Service are labels: clients have to use the port of the pods."), "PORT512",
        "Service/db", "spec.ports[0].port", "5432"},
    {"quoted-number", LESSON_TR("A number in quotes"),
        LESSON_TR("8080 is 8080. The API server disagrees and refuses the Service."),
        LESSON_TR("In quotes it is a text, and so a name; a name needs a letter. Type the number anew: the quotes go."),
        LESSON_TR("targetPort takes a number or a name. Quotes decide which of them it is."), "PORT202", "Service/web",
        "spec.ports[0].targetPort", "8080"},
    {"probe", LESSON_TR("A probe that asks elsewhere"),
        LESSON_TR("The program works, and yet its pods never become ready: no Service sends them anything."),
        LESSON_TR("The readiness probe asks a port by name. Does the container have one of that name?"),
        LESSON_TR("Probes use container ports too: who renames a port renames it in probes as well."), "PORT601",
        "Deployment/web", "spec.template.spec.containers[0].readinessProbe.httpGet.port", "http"},
    {"duplicate-name", LESSON_TR("Two ports of one name"),
        LESSON_TR("A second port was copied from the first. Now the API server refuses the Service."),
        LESSON_TR("Each port of a Service needs a name of its own. What does the second one lead to?"),
        LESSON_TR("With more than one port, every port must have a name, and each another one."), "PORT206", "Service/web",
        "spec.ports[1].name", "metrics"},
    {"policy", LESSON_TR("A policy that shuts everyone out"),
        LESSON_TR("Port 80 was opened in the NetworkPolicy, because the Service answers at 80. Since then nothing answers."),
        LESSON_TR("The policy stands at the pods. By the time a request comes there, kube-proxy has made 8080 of it."),
        LESSON_TR("A NetworkPolicy speaks of the pods' ports, never of the Service's."), "PORT703", "NetworkPolicy/web",
        "spec.ingress[0].ports[0].port", "8080"},
    {"ingress-class", LESSON_TR("The class of an Ingress"),
        LESSON_TR("Every port fits. But no controller feels that this Ingress is its business."),
        LESSON_TR("The class of the Ingress has to be one that exists: compare it with the IngressClass."),
        LESSON_TR("An Ingress of a class that nobody serves is silently ignored."), "PORT426", "Ingress/web",
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
    return QCoreApplication::translate("portolan::lessons", text);
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
