// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/file.h"
#include "tests/core/graph/manifest.h"

#include <QTest>

#include <algorithm>

using namespace portolan;

// Whole systems behind Gateways, in tests/data/gateway: where each request lands.
class GatewayExamplesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lands_data();
    void lands();
    void entriesOfProtocols();
};

namespace {

PortGraph example(const std::string &name)
{
    return test::graphOf(readFile(std::string(PORTOLAN_TEST_DATA) + "/gateway/" + name + ".yaml").value());
}

} // namespace

void GatewayExamplesTest::lands_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("target");
    QTest::addColumn<std::string>("end"); // the last hop's name, or "✗ " and where it breaks
    const auto row = [](const char *file, const char *target, const char *end) {
        QTest::addRow("%s: %s", file, target) << std::string(file) << std::string(target) << std::string(end);
    };
    const char *http = "http-routing";
    row(http, "www.store.example/", "Deployment/store/front");
    row(http, "www.store.example/login", "Deployment/store/auth");
    row(http, "www.store.example/login/x", "Deployment/store/front"); // Exact is exact
    row(http, "https://www.store.example/cart/1", "Deployment/store/cart");
    row(http, "http://www.store.example/checkout", "Deployment/store/cart");
    row(http, "www.store.example/cartoon", "Deployment/store/front"); // by elements
    row(http, "https://blog.store.example/", "Deployment/store/front"); // weight 0 gets nothing
    row(http, "https://a.blog.store.example/", "Deployment/store/front"); // a wildcard covers several labels
    row(http, "http://blog.store.example/", "✗ client"); // only attached to https
    row(http, "api.store.example/v2/items/7", "Deployment/store/cart");
    row(http, "api.store.example/v2/itemsx", "✗ client");
    row(http, "www.store.example:8080/", "✗ client");
    const char *shared = "shared-gateway";
    row(shared, "a.example/", "Deployment/team-a/a");
    row(shared, "a.example/granted", "Deployment/team-c/granted");
    row(shared, "a.example/refused", "✗ Gateway/infra/shared");
    row(shared, "b.example/", "✗ client"); // its namespace may not attach
    const char *protocols = "protocols";
    row(protocols, "grpc.example/shop.Users/Login", "Deployment/net/auth");
    row(protocols, "grpc.example/shop.Users/List", "Deployment/net/users");
    row(protocols, "grpc.example/shop.Orders/List", "✗ client");
    row(protocols, "secure.example:8443/", "Deployment/net/secure");
    row(protocols, "sql.net:5432", "Deployment/net/sql");
}

void GatewayExamplesTest::lands()
{
    QFETCH(std::string, file);
    QFETCH(std::string, target);
    QFETCH(std::string, end);
    const RequestPath path = traceTo(example(file), target);
    QCOMPARE(path.found ? path.hops.back().to : "✗ " + path.brokenAt, end);
    QVERIFY(path.hops.empty() || !path.commands.empty());
}

void GatewayExamplesTest::entriesOfProtocols()
{
    std::vector<std::string> lines;
    for (const EntryRow &row : example("protocols").entryRows)
        lines.push_back(row.kind + ' ' + row.protocol.value_or("?") + ' ' + std::to_string(row.port.value_or(0)) + ' ' + row.host
            + row.path.value_or("") + " -> " + row.service.value_or("?") + ' ' + std::string(toString(row.status)));
    const std::vector<std::string> expected {"UDPRoute UDP 53  -> dns ok", "TLSRoute TLS 8443 secure.example -> secure ok",
        "TCPRoute TCP 5432  -> sql ok", "GRPCRoute HTTPS 443 grpc.example/shop.Users/Login -> auth ok",
        "GRPCRoute HTTPS 443 grpc.example/shop.Users/ -> users ok"};
    for (const std::string &line : expected)
        QVERIFY2(std::ranges::find(lines, line) != lines.end(), line.c_str());
    QCOMPARE(lines.size(), expected.size());
}

QTEST_GUILESS_MAIN(GatewayExamplesTest)
#include "tst_gatewayexamples.moc"
