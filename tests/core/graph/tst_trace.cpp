// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/graph/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace portolan;

class TraceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonIsExactlyTheContract();
    void unreadIsListed();
    void equalBackendsAreOne();
    void numbersThatAreNoneAreNull();
    void textIsOneChainALine();
    void textMarksBreaks();
};

namespace {

const std::string kWeb = R"(apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 2
  template:
    metadata: {labels: {app: a}}
    spec:
      containers:
        - name: web
          env: [{name: PORT, value: "8080"}]
          ports: [{name: http, containerPort: 8080}]
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec:
  selector: {app: a}
  ports: [{name: http, port: 80, targetPort: http}]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: main}
spec:
  tls: [{hosts: [a.example]}]
  rules:
    - host: a.example
      http:
        paths:
          - path: /
            pathType: Prefix
            backend: {service: {name: web, port: {number: 80}}}
)";

} // namespace

void TraceTest::jsonIsExactlyTheContract()
{
    QString expected = QStringLiteral(R"({
  "format": 1,
  "services": [{
    "namespace": "default", "name": "web", "type": "ClusterIP", "headless": false,
    "source": {"file": "web.yaml", "line": 14},
    "ports": [{
      "name": "http", "port": 80, "protocol": "TCP", "targetPort": "http", "nodePort": null, "appProtocol": null,
      "status": "ok",
      "backends": [{
        "backend": "Deployment/web", "replicas": 2, "port": 8080,
        "container": "web", "containerPort": 8080,
        "applicationPort": {"port": 8080, "evidence": "env PORT"},
        "ready": null, "remark": null
      }]
    }]
  }],
  "entries": [{
    "kind": "Ingress", "namespace": "default", "name": "main", "host": "a.example", "path": "/", "pathType": "Prefix",
    "port": 443, "protocol": "HTTPS", "service": "web", "serviceNamespace": "default", "servicePort": 80, "status": "ok",
    "source": {"file": "web.yaml", "line": 21}, "backend": null
  }],
  "unread": []
})");
    // Keys in this order, whatever the blanks.
    QString got = QString::fromStdString(traceJson(test::graphOf(kWeb), {}));
    for (QString *text : {&got, &expected})
        text->remove(QLatin1Char(' ')).remove(QLatin1Char('\n'));
    QCOMPARE(got, expected);
}

void TraceTest::unreadIsListed()
{
    const std::string json = traceJson(
        test::graphOf(std::string()), {{.file = "x.yaml", .at = {.line = 3, .column = 7}, .message = {"a %1", {"b"}}}});
    const QJsonObject unread
        = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object()[QLatin1String("unread")].toArray()[0].toObject();
    QCOMPARE(unread[QLatin1String("file")].toString(), QStringLiteral("x.yaml"));
    QCOMPARE(unread[QLatin1String("line")].toInt(), 3);
    QCOMPARE(unread[QLatin1String("column")].toInt(), 7);
    QCOMPARE(unread[QLatin1String("message")].toString(), QStringLiteral("a b"));
}

void TraceTest::equalBackendsAreOne()
{
    const std::string deployment = kWeb.substr(0, kWeb.find("---"));
    const PortGraph graph = test::graphOf({{"a/d.yaml", deployment}, {"b/d.yaml", deployment + "# and more\n        - name: x\n"},
        {"s.yaml", kWeb.substr(deployment.size())}});
    QCOMPARE(graph.services.front().ports.front().backends.size(), std::size_t(2));
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(traceJson(graph, {}))).object();
    const QJsonValue port = json[QLatin1String("services")].toArray()[0].toObject()[QLatin1String("ports")].toArray()[0];
    QCOMPARE(port[QLatin1String("backends")].toArray().size(), 1);
}

void TraceTest::numbersThatAreNoneAreNull()
{
    const std::string json = traceJson(
        test::graphOf(
            "apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {ports: [{name: '', port: x, targetPort: [1]}]}\n"),
        {});
    const QJsonValue port = QJsonDocument::fromJson(QByteArray::fromStdString(json))
                                .object()[QLatin1String("services")]
                                .toArray()[0]
                                .toObject()[QLatin1String("ports")]
                                .toArray()[0];
    for (const char *key : {"name", "port", "targetPort", "nodePort", "appProtocol"})
        QVERIFY2(port[QLatin1String(key)].isNull(), key);
    QCOMPARE(port[QLatin1String("status")].toString(), QStringLiteral("no-backend"));
}

void TraceTest::textIsOneChainALine()
{
    const std::string text = traceText(test::graphOf(kWeb), {}, false);
    QCOMPARE(text,
        std::string(
            "namespace default\n"
            "  client → Ingress main a.example/ :443 → Service web :80 → http → Deployment/web web :8080 (listens on 8080, env "
            "PORT)\n\n1 service, 1 workload, 1 port chain\n"));
}

void TraceTest::textMarksBreaks()
{
    std::string manifest = kWeb;
    manifest.replace(manifest.find("number: 80"), 10, "number: 81");
    const std::string text = traceText(test::graphOf(manifest), {}, false);
    QVERIFY(text.find("✗ Service \"web\" has no port 81. Did you mean \"http\" (80)?") != std::string::npos);
    QVERIFY(text.find("2 port chains, 1 broken") != std::string::npos);
    QVERIFY(traceText(test::graphOf(manifest), {}, true).find("\033[31m") != std::string::npos);
}

QTEST_GUILESS_MAIN(TraceTest)
#include "tst_trace.moc"
