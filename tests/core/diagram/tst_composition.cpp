// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/diagram/systems.h"

#include <QTest>
#include <set>

using namespace portolan;
using namespace portolan::test;

namespace {

// What is drawn, one line for each item but bands and boxes: "pill service ok 80", "wire node", "text name web".
std::vector<std::string> linesOf(const DisplayList &list)
{
    constexpr std::array<const char *, 7> ports {"", "application", "container", "target", "service", "node", "web"};
    constexpr std::array<const char *, 6> statuses {"", "ok", "broken", "hollow", "idle", "stale"};
    std::vector<std::string> lines;
    for (const PlacedDrawing &part : list.parts) {
        for (const Item &item : part.drawing->items) {
            const std::string status = statuses[static_cast<std::size_t>(item.status)];
            if (item.type == ItemType::Pill && item.portKind != 0)
                lines.push_back(std::string("pill ") + ports[item.portKind] + ' ' + status + ' ' + item.text);
            else if (item.type == ItemType::Pill)
                lines.push_back("badge " + item.text);
            else if (item.type == ItemType::Text)
                lines.push_back("text " + item.text);
            else if (item.type == ItemType::Card)
                lines.push_back("card " + status + ' ' + item.id);
            else if (item.type == ItemType::Wire && item.role != ItemRole::Inferred)
                lines.push_back(std::string("wire ") + ports[item.portKind] + ' ' + status);
            else if (item.type == ItemType::Callout)
                lines.emplace_back("callout");
        }
    }
    return lines;
}

constexpr const char *kWeb
    = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 3, template: {metadata: "
      "{labels: {app: web}}, spec: {containers: [{name: main, image: 'web:1', ports: [{name: http, "
      "containerPort: 8080}], env: [{name: PORT, value: '8080'}]}]}}}\n---\n";

std::string serviceOf(const char *spec)
{
    return std::string("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: ") + spec + "\n---\n";
}

void addRow(const char *name, const std::string &manifests, const char *line)
{
    QTest::newRow(name) << manifests << std::string(line);
}

// Where traffic comes in, and what is not a plain Service.
void addEdges()
{
    const std::string plain = kWeb + serviceOf("{selector: {app: web}, ports: [{name: http, port: 80, targetPort: http}]}");
    const std::string nodePort = kWeb
        + serviceOf("{type: NodePort, selector: {app: web}, ports: [{name: a, port: 80, nodePort: 30080}, {name: b, port: 81}]}");
    addRow("node port", nodePort, "pill node ok 30080");
    addRow("node port to be assigned", nodePort, "pill node hollow auto");
    addRow("every node", nodePort, "card ok Node/default/every-node~web");
    addRow("node wire", nodePort, "wire node ok");
    addRow("number of nodes", nodePort + "apiVersion: v1\nkind: Node\nmetadata: {name: n1}\n", "badge 1");
    addRow("nodes with a pod",
        kWeb
            + serviceOf(
                "{type: NodePort, externalTrafficPolicy: Local, selector: {app: web}, ports: [{port: 80, nodePort: 30080}]}"),
        "text nodes with a pod");

    addRow("load balancer", kWeb + serviceOf("{type: LoadBalancer, selector: {app: web}, ports: [{port: 80}]}"),
        "card ok LoadBalancer/default/web");
    addRow("load balancer through the nodes",
        kWeb + serviceOf("{type: LoadBalancer, selector: {app: web}, ports: [{port: 80, nodePort: 30001}]}"), "wire node ok");
    addRow(
        "external name", serviceOf("{type: ExternalName, externalName: db.example, ports: [{port: 5432}]}"), "text db.example");
    addRow("headless", kWeb + serviceOf("{clusterIP: None, selector: {app: web}, ports: [{port: 80, targetPort: http}]}"),
        "badge Headless");
    addRow("not ready pods",
        kWeb + serviceOf("{clusterIP: None, publishNotReadyAddresses: true, selector: {app: web}, ports: [{port: 80}]}"),
        "badge Headless · not ready too");
    addRow("dual stack", kWeb + serviceOf("{ipFamilies: [IPv4, IPv6], selector: {app: web}, ports: [{port: 80}]}"),
        "badge ClusterIP · dual-stack");
    addRow("headless without ports", kWeb + serviceOf("{clusterIP: None, selector: {app: web}}"), "text any port of its pods");
    addRow("UDP is written", kWeb + serviceOf("{selector: {app: web}, ports: [{name: dns, port: 53, protocol: UDP}]}"),
        "text dns UDP");
    addRow("selector that matches nothing", serviceOf("{selector: {app: no}, ports: [{port: 80}]}"), "pill target broken 80");
    addRow("missing port", kWeb + serviceOf("{selector: {app: web}, ports: [{name: x, targetPort: http}]}"),
        "pill service broken ?");
    addRow("hand-made address",
        serviceOf("{ports: [{port: 80}]}")
            + "apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata: {name: web-1, labels: "
              "{kubernetes.io/service-name: web}}\n"
              "addressType: IPv4\nports: [{port: 8080}]\nendpoints: [{addresses: [192.0.2.77]}]\n",
        "text 192.0.2.77");
    addRow("host port",
        "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c, image: i, ports: [{containerPort: 80, "
        "hostPort: "
        "8080}]}]}\n",
        "pill node ok 8080");
    addRow("Ingress row",
        plain
            + "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: i}\nspec: {rules: [{host: a.example, http: "
              "{paths: [{path: "
              "/x, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]}}]}\n",
        "text a.example/x");
    addRow("Ingress to a missing Service",
        "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: i}\nspec: {defaultBackend: {service: {name: no, port: "
        "{number: 80}}}}\n",
        "pill web broken 80");
}

} // namespace

class CompositionTest : public QObject
{
    Q_OBJECT

private slots:
    void draws_data();
    void draws();
    void everyItemOfAnIdleCardIsIdle();
    void nodeCardsAreOneForEachNamespaceOfAPart();
    void furtherDefinitionsHaveIdsOfTheirOwn();
    void gatesStandBeforePodPorts_data();
    void gatesStandBeforePodPorts();
    void clientsAreMarkedOnlyWhenAskedFor();
    void disputedApplicationPortIsMarked();
    void oneSentenceIsOneCallout();
    void longNamesKeepTheirWholeText();
};

void CompositionTest::draws_data()
{
    QTest::addColumn<std::string>("manifests");
    QTest::addColumn<std::string>("line");
    const std::string plain = kWeb + serviceOf("{selector: {app: web}, ports: [{name: http, port: 80, targetPort: http}]}");
    addRow("service port", plain, "pill service ok 80");
    addRow("target port by name", plain, "pill target ok http");
    addRow("container port", plain, "pill container ok 8080");
    addRow("application port", plain, "pill application ok 8080");
    addRow("its evidence", plain, "text PORT");
    addRow("kind in capitals", plain, "text DEPLOYMENT");
    addRow("number of pods", plain, "badge × 3 pods");
    addRow("type of the Service", plain, "badge ClusterIP");
    addRow("image", plain, "text web:1");
    addRow("hop has the colour of the port it leaves", plain, "wire target ok");
    addRow("default protocol is not written", plain, "text http");

    const std::string missing = kWeb + serviceOf("{selector: {app: web}, ports: [{port: 80, targetPort: nothing}]}");
    addRow("broken target", missing, "pill target broken nothing");
    addRow("broken wire", missing, "wire target broken");
    addRow("broken has a callout", missing, "callout");
    addRow("broken Service", missing, "card broken Service/default/web");

    const std::string undeclared = kWeb + serviceOf("{selector: {app: web}, ports: [{port: 80, targetPort: 9999}]}");
    addRow("undeclared port is hollow", undeclared, "pill container hollow 9999");
    addRow("undeclared port has a remark", undeclared, "text not declared");
    addRow("undeclared port is reached", undeclared, "wire target ok");
    addEdges();
}

void CompositionTest::draws()
{
    QFETCH(std::string, manifests);
    QFETCH(std::string, line);
    const std::vector<std::string> lines = linesOf(pictureOf(manifests));
    std::string all;
    for (const std::string &each : lines)
        all += each + '\n';
    QVERIFY2(std::ranges::find(lines, line) != lines.end(), all.c_str());
}

void CompositionTest::everyItemOfAnIdleCardIsIdle()
{
    const DisplayList list
        = pictureOf(deployment("n", "a", "", "{containerPort: 80}", "0") + service("n", "a", "app: a", "{port: 80}"));
    bool labelled = false;
    const auto &items = list.parts[0].drawing->items;
    const auto card = std::ranges::find(items, "Deployment/n/a", &Item::id);
    QVERIFY(card != items.end());
    const auto index = static_cast<ItemIndex>(card - items.begin());
    for (const Item &item : items) {
        labelled = labelled || item.text == "0 replicas";
        if (item.parent == index && item.type != ItemType::Box)
            QCOMPARE(item.status, ItemStatus::Idle);
    }
    QVERIFY(labelled);
}

void CompositionTest::nodeCardsAreOneForEachNamespaceOfAPart()
{
    const DisplayList list = pictureOf(deployment("n", "a", "", "{containerPort: 80}")
        + service("n", "one", "app: a", "{port: 80}", "type: NodePort")
        + service("n", "two", "app: a", "{port: 80}", "type: NodePort"));
    QCOMPARE(list.parts.size(), std::size_t {1});
    QCOMPARE(std::ranges::count_if(list.parts[0].drawing->items,
                 [](const Item &item) { return item.text == "every node" && item.type == ItemType::Card; }),
        1);
}

void CompositionTest::furtherDefinitionsHaveIdsOfTheirOwn()
{
    const std::string text = kWeb + serviceOf("{type: NodePort, selector: {app: web}, ports: [{port: 80}]}");
    const std::string other = kWeb + serviceOf("{type: NodePort, selector: {app: web}, ports: [{port: 81}]}");
    const DisplayList list = layout(graphOf({{"one/a.yaml", text}, {"two/a.yaml", other}}), shippedMetrics(), english);
    std::set<std::string> ids;
    for (const PlacedDrawing &part : list.parts) {
        for (const Item &item : part.drawing->items) {
            if (item.type != ItemType::Text && item.type != ItemType::Wire)
                QVERIFY2(ids.insert(item.id).second, item.id.c_str());
        }
    }
    QVERIFY(ids.contains("Service/default/web@2"));
}

void CompositionTest::gatesStandBeforePodPorts_data()
{
    QTest::addColumn<std::string>("spec");
    QTest::addColumn<ItemStatus>("status"); // None: no gate
    QTest::addColumn<std::string>("why");
    const std::string all = "podSelector: {}, ";
    QTest::newRow("selects others") << std::string("podSelector: {matchLabels: {app: x}}, ingress: []") << ItemStatus::None
                                    << std::string();
    QTest::newRow("open") << all + "ingress: [{}]" << ItemStatus::Ok << std::string("Open to everyone by NetworkPolicy p.");
    QTest::newRow("limited") << all + "ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/8}}]}]" << ItemStatus::Hollow
                             << std::string("Open only to addresses in 10.0.0.0/8 (NetworkPolicy p).");
    QTest::newRow("closed") << all + "ingress: []" << ItemStatus::Broken
                            << std::string("Closed: NetworkPolicy p lets nobody in at this port.");
}

void CompositionTest::gatesStandBeforePodPorts()
{
    QFETCH(std::string, spec);
    QFETCH(ItemStatus, status);
    QFETCH(std::string, why);
    const DisplayList list = pictureOf(kWeb + serviceOf("{selector: {app: web}, ports: [{port: 80, targetPort: http}]}")
        + "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: p}\nspec: {" + spec + "}\n");
    const auto &items = list.parts[0].drawing->items;
    const auto gate = std::ranges::find(items, ItemRole::Gate, &Item::role);
    QCOMPARE(gate == items.end(), status == ItemStatus::None);
    if (gate == items.end())
        return;
    QCOMPARE(gate->status, status);
    QCOMPARE(gate->full.text(), why);
    QCOMPARE(gate->id, std::string("Deployment/default/web#main/ports/0/gate"));
    const auto port = std::ranges::find(items, static_cast<std::uint8_t>(PortKind::Container), &Item::portKind);
    QVERIFY(gate->rect.right() < port->rect.x);
    QCOMPARE(list.parts.size(), 1U); // no card of its own
    for (const Item &item : list.frame->items) // the legend explains gates even under the narrowest picture
        QVERIFY2(item.rect.right() <= list.width && item.rect.bottom() <= list.height, item.id.c_str());
}

void CompositionTest::clientsAreMarkedOnlyWhenAskedFor()
{
    const std::string text = kWeb + serviceOf("{selector: {app: web}, ports: [{port: 80, targetPort: http}]}")
        + "apiVersion: v1\nkind: Pod\nmetadata: {name: caller}\nspec: {containers: [{name: c, args: ['http://web', "
          "'--other=http://web:81']}]}\n";
    const auto badges = [](const DisplayList &list) {
        std::vector<std::string> found;
        for (const PlacedDrawing &part : list.parts) {
            for (const Item &item : part.drawing->items) {
                if (item.role == ItemRole::Client)
                    found.push_back(item.id + ' ' + item.text + '\n' + item.full.text());
            }
        }
        return found;
    };
    QVERIFY(badges(pictureOf(text)).empty());
    const std::vector<std::string> marked = badges(pictureOf(text, {.showUnreached = true, .clients = true}));
    const std::string wrong = " ✗ Service \"web\" has no port 81. Did you mean 80?";
    QCOMPARE(marked.size(), 2U);
    QCOMPARE(marked[0],
        "Service/default/web#clients 1 caller\nweb:80 is called by Pod caller (args)\nweb:81 is called by Pod caller "
        "(args)"
            + wrong);
    QCOMPARE(marked[1], "Pod/default/caller#clients calls 1\ncalls web:80 (args)\ncalls web:81 (args)" + wrong);
}

void CompositionTest::disputedApplicationPortIsMarked()
{
    const DisplayList list
        = pictureOf("apiVersion: v1\nkind: Pod\nmetadata: {name: p, labels: {app: web}}\nspec: {containers: "
                    "[{name: c, ports: [{containerPort: 8080}], args: [--port=9090], readinessProbe: {tcpSocket: "
                    "{port: 8080}}}]}\n---\n"
            + serviceOf("{selector: {app: web}, ports: [{port: 8080}]}"));
    const auto &items = list.parts[0].drawing->items;
    const auto port = std::ranges::find(items, static_cast<std::uint8_t>(PortKind::Application), &Item::portKind);
    QVERIFY(port != items.end());
    const auto pill
        = std::find_if(port, items.end(), [](const Item &item) { return item.type == ItemType::Pill && item.portKind == 1; });
    QCOMPARE(pill->text, std::string("9090"));
    QCOMPARE(pill->status, ItemStatus::Broken);
    const auto note = std::ranges::find(items, ItemRole::Evidence, &Item::role);
    QCOMPARE(note->full.text(), std::string("Port 8080, but: args --port says 9090, readinessProbe says 8080"));
}

void CompositionTest::oneSentenceIsOneCallout()
{
    const DisplayList list = pictureOf(serviceOf("{selector: {app: no}, ports: [{name: a, port: 80}, {name: b, port: 81}]}"));
    const auto &items = list.parts[0].drawing->items;
    QCOMPARE(std::ranges::count(items, ItemType::Callout, &Item::type), 1);
    QCOMPARE(std::ranges::count_if(items, [](const Item &item) { return item.type == ItemType::Wire && item.to == kNoItem; }), 2);
}

void CompositionTest::longNamesKeepTheirWholeText()
{
    const std::string name(63, 'x');
    const DisplayList list = pictureOf(service("n", name, "app: " + name, "{port: 80}"));
    const auto &items = list.parts[0].drawing->items;
    const auto text = std::ranges::find(items, ItemRole::Name, &Item::role);
    QCOMPARE(text->full.text(), name);
    QVERIFY(text->text.find("…") != std::string::npos);
}

QTEST_GUILESS_MAIN(CompositionTest)
#include "tst_composition.moc"
