// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/diff.h"

#include "tests/core/graph/manifest.h"

#include <QTest>

using namespace portolan;

class DiffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changes_data();
    void changes();
    void jsonNamesObjectAndPart();
};

namespace {

std::string service(const std::string &ports, const std::string &spec = {})
{
    return "---\napiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {selector: {app: a}, " + spec + "ports: [" + ports
        + "]}\n";
}

std::string pod(const std::string &ports)
{
    return "---\napiVersion: v1\nkind: Pod\nmetadata: {name: p, labels: {app: a}}\nspec: {containers: [{name: c, ports: [" + ports
        + "]}]}\n";
}

} // namespace

void DiffTest::changes_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::addColumn<std::string>("text");
    const auto row = [](const char *title, const std::string &before, const std::string &after, const char *text) {
        QTest::newRow(title) << before << after << std::string(text);
    };
    const std::string web = service("{port: 80}");
    row("nothing", web, "# a comment\n" + web, "");
    row("renumbered port", web, service("{port: 81}"),
        "~ Service/default/web service port 81/TCP: port 80 → 81, targetPort 80 → 81\n");
    row("inserted port", service("{name: b, port: 80}"), service("{name: a, port: 79}, {name: b, port: 80}"),
        "+ Service/default/web service port 79/TCP\n");
    row("removed port", service("{name: a, port: 79}, {name: b, port: 80}"), service("{name: b, port: 80}"),
        "- Service/default/web service port 79/TCP\n");
    row("type", web, service("{port: 80}", "type: NodePort, "),
        "~ Service/default/web service: type ClusterIP → NodePort\n"
        "~ Service/default/web service port 80/TCP: nodePort none → auto\n");
    row("removed object", web, "", "- Service/default/web service\n- Service/default/web service port 80/TCP\n");
    row("target renamed", pod("{name: http, containerPort: 1}") + service("{port: 80, targetPort: http}"),
        pod("{name: web, containerPort: 1}") + service("{port: 80, targetPort: http}"),
        "~ Pod/default/p container port 1/TCP: name http → web\n"
        "~ Service/default/web service port 80/TCP: status ok → unresolved, backends Pod/p:1 → Pod/p:\n");
}

void DiffTest::changes()
{
    QFETCH(std::string, before);
    QFETCH(std::string, after);
    QFETCH(std::string, text);
    QCOMPARE(diffText(diff(test::graphOf(before), test::graphOf(after)), false), text);
}

void DiffTest::jsonNamesObjectAndPart()
{
    const auto changes = diff(test::graphOf(service("{port: 80}")), test::graphOf(service("{port: 80, targetPort: 8080}")));
    QCOMPARE(changes.size(), std::size_t(1));
    QCOMPARE(changes[0].key.id(), std::string("Service/default/web#ports/0"));
    const std::string json = diffJson(changes);
    QVERIFY(json.find(R"("object": "Service/default/web")") != std::string::npos);
    QVERIFY(json.find(R"("before": "80")") != std::string::npos);
}

QTEST_GUILESS_MAIN(DiffTest)
#include "tst_diff.moc"
