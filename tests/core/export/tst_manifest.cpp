// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/manifest.h"

#include "core/kube/decode.h"
#include "core/text/file.h"
#include "core/yaml/parse.h"

#include <QTest>

using namespace portolan;

// An object of a cluster, as the manifest that could have made it.
class ManifestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatWasMeantStays_data();
    void onlyWhatWasMeantStays();
    void whatIsNoObjectIsRefused();
    void theManifestReadsAsTheObjectDid();
};

void ManifestTest::onlyWhatWasMeantStays_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("a Service") << QByteArray(
        R"({"kind":"Service","apiVersion":"v1","metadata":{"name":"web","namespace":"shop","uid":"u","resourceVersion":"1","creationTimestamp":"2026-11-23T02:45:59Z","labels":{"app":"web","on":"yes"},"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{}"},"managedFields":[{"fieldsV1":{"f:spec":{"f:ports":{}}}}]},"spec":{"ports":[{"name":"http","protocol":"TCP","port":80,"targetPort":80,"nodePort":30123}],"selector":{"app":"web"},"clusterIP":"10.96.0.1","clusterIPs":["10.96.0.1"],"type":"NodePort","sessionAffinity":"None","externalTrafficPolicy":"Cluster","ipFamilies":["IPv4"],"ipFamilyPolicy":"SingleStack","internalTrafficPolicy":"Cluster"},"status":{"loadBalancer":{}}})")
                               << QByteArray(R"(apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    app: web
    "on": "yes"
spec:
  ports:
    - name: http
      port: 80
  selector:
    app: web
  type: NodePort
)");
    QTest::newRow("a node port that somebody wrote") << QByteArray(
        R"({"kind":"Service","apiVersion":"v1","metadata":{"name":"web","managedFields":[{"fieldsV1":{"f:spec":{"f:ports":{"k:{}":{"f:nodePort":{}}}}}}]},"spec":{"ports":[{"port":80,"nodePort":30123}]}})")
                                                     << QByteArray(
                                                            "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  "
                                                            "ports:\n    - port: 80\n      nodePort: 30123\n");
    QTest::newRow("headless stays headless") << QByteArray(
        R"({"kind":"Service","apiVersion":"v1","metadata":{"name":"db"},"spec":{"clusterIP":"None","clusterIPs":["None"],"type":"ClusterIP"}})")
                                             << QByteArray("apiVersion: v1\nkind: Service\nmetadata:\n  name: db\nspec:\n  "
                                                           "clusterIP: None\n");
    QTest::newRow("a Deployment") << QByteArray(
        R"({"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","generation":3,"annotations":{"deployment.kubernetes.io/revision":"3"}},"spec":{"replicas":2,"selector":{"matchLabels":{"app":"web"}},"template":{"metadata":{"creationTimestamp":null,"labels":{"app":"web"}},"spec":{"containers":[{"name":"web","image":"web:1","args":["--port","8080"],"ports":[{"containerPort":8080,"protocol":"TCP"}],"resources":{},"terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File","imagePullPolicy":"IfNotPresent"},{"name":"side","image":"side","imagePullPolicy":"IfNotPresent"}],"restartPolicy":"Always","terminationGracePeriodSeconds":30,"dnsPolicy":"ClusterFirst","securityContext":{},"schedulerName":"default-scheduler"}},"strategy":{"type":"RollingUpdate","rollingUpdate":{"maxUnavailable":"25%","maxSurge":"25%"}},"revisionHistoryLimit":10,"progressDeadlineSeconds":600},"status":{"replicas":2}})")
                                  << QByteArray(R"(apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          args:
            - --port
            - "8080"
          ports:
            - containerPort: 8080
        - name: side
          image: side
          imagePullPolicy: IfNotPresent
)");
}

void ManifestTest::onlyWhatWasMeantStays()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, yaml);
    const auto manifest = manifestOf(json.toStdString());
    QVERIFY(manifest);
    QCOMPARE(QByteArray::fromStdString(*manifest), yaml);
}

void ManifestTest::whatIsNoObjectIsRefused()
{
    for (const char *text : {"", "[]", "{}", "{\"kind\":\"Service\"}", "{\"kind\":"})
        QVERIFY(!manifestOf(text));
}

// Every object of a real server comes back with the ports it had.
void ManifestTest::theManifestReadsAsTheObjectDid()
{
    const auto recorded = readFile(PORTOLAN_TEST_DATA "/recordings/list-pods.http");
    QVERIFY(recorded);
    const auto begin = recorded->find("{\"kind\"");
    const std::string text = recorded->substr(begin, recorded->rfind('}') + 1 - begin);
    const yaml::Tree tree = yaml::parse(text, true);
    const auto live = kube::decode(text, tree, {.json = true, .validate = false, .version = {}});
    yaml::NodeIndex items = tree.find(0, "items");
    std::size_t i = 0;
    yaml::forEachItem(tree, items, [&](yaml::NodeIndex item) {
        const Span at = tree[item].source;
        const auto manifest = manifestOf(R"({"kind":"Pod","apiVersion":"v1",)" + text.substr(at.begin + 1, at.size() - 1));
        QVERIFY(manifest);
        const yaml::Tree again = yaml::parse(*manifest, false);
        QVERIFY(!again.error);
        const auto objects = kube::decode(*manifest, again, {});
        QCOMPARE(objects.size(), 1U);
        QVERIFY(objects[0].issues.empty());
        QCOMPARE(objects[0].meta.name, live[i].meta.name);
        const auto &ports = objects[0].as<kube::Workload>()->pod.containers.at(0).ports;
        QCOMPARE(ports.size(), live[i].as<kube::Workload>()->pod.containers.at(0).ports.size());
        ++i;
    });
    QVERIFY(i > 0);
}

QTEST_GUILESS_MAIN(ManifestTest)
#include "tst_manifest.moc"
