// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/subjects.h"
#include "tests/core/diagram/systems.h"

#include <QTest>

using namespace portolan;
using namespace portolan::test;

// Which objects a filter finds.
class QueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void termsFind_data();
    void termsFind();
    void unknownStatesAreTold();
    void findingsCanBeAskedFor();
};

namespace {

PortGraph system()
{
    return graphOf(deployment("shop", "web", "tier: Front", "{name: http, containerPort: 8080}")
        + service("shop", "web", "app: web", "{name: http, port: 80, targetPort: http}")
        + deployment("shop", "api", "", "{containerPort: 9000}")
        + service("shop", "api", "app: api", "{port: 80, targetPort: nothing}")
        + deployment("data", "db", "", "{containerPort: 5432}", "0")
        + service("data", "db", "app: db", "{port: 5432, nodePort: 31000}", "type: NodePort")
        + deployment("data", "worker", "", "") + ingress("shop", "edge", {"web"}));
}

QString found(const PortGraph &graph, const std::string &filter, std::span<const Finding> findings = {})
{
    const Subjects subjects(graph, findings);
    const Query query = parseQuery(filter);
    QStringList ids;
    for (Index s = 0; s < graph.services.size(); ++s) {
        if (fits(subjects.ofService(s), query))
            ids.append("s/" + QString::fromStdString(graph.services[s].key.name));
    }
    for (Index w = 0; w < graph.workloads.size(); ++w) {
        if (fits(subjects.ofWorkload(w), query))
            ids.append("w/" + QString::fromStdString(graph.workloads[w].key.name));
    }
    for (Index e = 0; e < graph.entries.size(); ++e) {
        for (const Index r : graph.entries[e].rows) {
            if (fits(subjects.ofEntry(e, r), query))
                ids.append("e/" + QString::fromStdString(graph.entries[e].key.name));
        }
    }
    return ids.join(' ');
}

} // namespace

void QueryTest::termsFind_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("objects");
    QTest::newRow("a bare word is looked for in names and hosts") << "web"
                                                                  << "s/web w/web e/edge";
    QTest::newRow("in any case") << "WEB"
                                 << "s/web w/web e/edge";
    QTest::newRow("in labels") << "front"
                               << "w/web";
    QTest::newRow("in images") << "img:1 ns:data"
                               << "w/db w/worker";
    QTest::newRow("a bare number is a port") << "5432"
                                             << "s/db w/db";
    QTest::newRow("name") << "name:d"
                          << "s/db w/db e/edge";
    QTest::newRow("namespace") << "ns:data"
                               << "s/db w/db w/worker";
    QTest::newRow("namespaces are whole") << "ns:dat"
                                          << "";
    QTest::newRow("but for a star") << "ns:dat*"
                                    << "s/db w/db w/worker";
    QTest::newRow("one of several") << "ns:nowhere,data kind:service"
                                    << "s/db";
    QTest::newRow("kind in any case") << "kind:Service"
                                      << "s/db s/api s/web";
    QTest::newRow("kind with a star") << "kind:*ment ns:shop"
                                      << "w/api w/web";
    QTest::newRow("entries") << "kind:ingress"
                             << "e/edge";
    QTest::newRow("label") << "label:tier=front"
                           << "w/web";
    QTest::newRow("label by its key") << "label:tier"
                                      << "w/web";
    QTest::newRow("service port, and where entries lead") << "port:80"
                                                          << "s/api s/web e/edge";
    QTest::newRow("container port") << "port:9000"
                                    << "w/api";
    QTest::newRow("node port") << "port:31000"
                               << "s/db";
    QTest::newRow("range") << "port:9000-40000"
                           << "s/db w/api";
    QTest::newRow("host") << "host:edge.example"
                          << "e/edge";
    QTest::newRow("broken") << "is:broken"
                            << "s/api w/api";
    QTest::newRow("exposed") << "is:exposed"
                             << "s/db s/web w/db w/web e/edge";
    QTest::newRow("idle") << "is:idle"
                          << "s/db w/db";
    QTest::newRow("unreached") << "is:unreached"
                               << "w/worker";
    QTest::newRow("all terms must fit") << "is:exposed kind:deployment ns:shop"
                                        << "w/web";
    QTest::newRow("a minus negates") << "kind:deployment -ns:shop"
                                     << "w/db w/worker";
    QTest::newRow("so does an exclamation mark") << "kind:deployment !is:unreached -ns:shop"
                                                 << "w/db";
    QTest::newRow("a key that is still being typed asks nothing") << "kind:service ns:"
                                                                  << "s/db s/api s/web";
    QTest::newRow("no key: text with a colon") << "nginx:1"
                                               << "";
    QTest::newRow("quotes hold blanks") << "\"web \""
                                        << "";
    QTest::newRow("a quote that is never closed") << "\"web"
                                                  << "s/web w/web e/edge";
}

void QueryTest::termsFind()
{
    QFETCH(QString, filter);
    QFETCH(QString, objects);
    static const PortGraph graph = system();
    QCOMPARE(found(graph, filter.toStdString()), objects);
}

void QueryTest::unknownStatesAreTold()
{
    QVERIFY(parseQuery("is:bro").terms.empty()); // still being typed
    const Query query = parseQuery("is:brokn web -is:exposed");
    QCOMPARE(query.unknown, std::vector<std::string> {"is:brokn"});
    QCOMPARE(found(system(), "is:brokn"), QString());
}

void QueryTest::findingsCanBeAskedFor()
{
    const PortGraph graph = system();
    const std::vector<Finding> findings = check(graph);
    const auto ofApi = std::ranges::find_if(findings,
        [](const Finding &finding) { return finding.object.ends_with("/api") && finding.severity == kube::Severity::Error; });
    QVERIFY(ofApi != findings.end());
    QVERIFY(found(graph, "code:" + std::string(ofApi->code), findings).contains("s/api"));
    QVERIFY(found(graph, "is:error", findings).contains("s/api"));
    QVERIFY(!found(graph, "is:error", findings).contains("s/web"));
}

QTEST_GUILESS_MAIN(QueryTest)
#include "tst_query.moc"
