// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/nearest.h"
#include "core/kube/object.h"
#include "core/kube/traefikrule.h"
#include "core/kube/values.h"

#include <QTest>

#include <array>

using namespace portolan;
using namespace portolan::kube;
using Form = PortReference::Form;
Q_DECLARE_METATYPE(ValueRule)
Q_DECLARE_METATYPE(Metadata)

class ValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusal_data();
    void refusal();
    void ruleForField_data();
    void ruleForField();
    void selectorMatches_data();
    void selectorMatches();
    void kindAndScope_data();
    void kindAndScope();
    void nearestWord_data();
    void nearestWord();
    void traefikRule_data();
    void traefikRule();
};

void ValuesTest::refusal_data()
{
    QTest::addColumn<ValueRule>("rule");
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("reason"); // "": accepted

    const std::string range = ": must be between 1 and 65535, inclusive";
    QTest::newRow("port") << ValueRule::Port << std::string("80") << std::string();
    QTest::newRow("port, most") << ValueRule::Port << std::string("65535") << std::string();
    QTest::newRow("port 0") << ValueRule::Port << std::string("0") << "Invalid value: 0" + range;
    QTest::newRow("port 65536") << ValueRule::Port << std::string("65536") << "Invalid value: 65536" + range;
    QTest::newRow("port -1") << ValueRule::Port << std::string("-1") << "Invalid value: -1" + range;
    QTest::newRow("port beyond any integer") << ValueRule::Port << std::string("99999999999999999999")
                                             << std::string("Invalid value: \"99999999999999999999\": must be an integer");
    QTest::newRow("port name") << ValueRule::Port << std::string("http")
                               << std::string("Invalid value: \"http\": must be an integer");
    QTest::newRow("port removed") << ValueRule::Port << std::string() << std::string("Invalid value: \"\": must be an integer");
    QTest::newRow("node port") << ValueRule::NodePort << std::string("30000") << std::string();
    QTest::newRow("node port 0") << ValueRule::NodePort << std::string("0") << std::string();
    QTest::newRow("node port removed") << ValueRule::NodePort << std::string() << std::string();
    QTest::newRow("node port low") << ValueRule::NodePort << std::string("29999")
                                   << std::string("Invalid value: 29999: provided port is not in the valid range. The range of "
                                                  "valid ports is 30000-32767");
    QTest::newRow("host port 0") << ValueRule::HostPort << std::string("0") << std::string();
    QTest::newRow("host port high") << ValueRule::HostPort << std::string("65536") << "Invalid value: 65536" + range;
    QTest::newRow("name") << ValueRule::PortName << std::string("http-web-1") << std::string();
    QTest::newRow("name of 16") << ValueRule::PortName << std::string("sixteencharsname")
                                << std::string("Invalid value: \"sixteencharsname\": must be no more than 15 characters");
    QTest::newRow("name of digits") << ValueRule::PortName << std::string("8080")
                                    << std::string("Invalid value: \"8080\": must contain at least one letter (a-z)");
    QTest::newRow("service port name of digits") << ValueRule::ServicePortName << std::string("8080") << std::string();
    QTest::newRow("service port name with two hyphens") << ValueRule::ServicePortName << std::string("a--b") << std::string();
    QTest::newRow("number or name: number") << ValueRule::PortOrName << std::string("8080") << std::string();
    QTest::newRow("number or name: high") << ValueRule::PortOrName << std::string("70000") << "Invalid value: 70000" + range;
    QTest::newRow("number or name: name") << ValueRule::PortOrName << std::string("http") << std::string();
    QTest::newRow("protocol") << ValueRule::Protocol << std::string("tcp")
                              << std::string("Unsupported value: \"tcp\": supported values: \"SCTP\", \"TCP\", \"UDP\"");
    QTest::newRow("type") << ValueRule::ServiceType << std::string("NodePort") << std::string();
    QTest::newRow("appProtocol") << ValueRule::AppProtocol << std::string("kubernetes.io/ws") << std::string();
    QTest::newRow("host") << ValueRule::Host << std::string("*.a.example") << std::string();
    QTest::newRow("host is an address") << ValueRule::Host << std::string("192.0.2.1")
                                        << std::string("Invalid value: \"192.0.2.1\": must be a DNS name, not an IP address");
    QTest::newRow("host is an IPv6 address")
        << ValueRule::Host << std::string("2001:db8::1")
        << std::string("Invalid value: \"2001:db8::1\": must be a DNS name, not an IP address");
    QTest::newRow("path") << ValueRule::Path << std::string("/api") << std::string();
    QTest::newRow("relative path") << ValueRule::Path << std::string("api")
                                   << std::string("Invalid value: \"api\": must be an absolute path");
    QTest::newRow("any") << ValueRule::Any << std::string("?") << std::string();
}

void ValuesTest::refusal()
{
    QFETCH(ValueRule, rule);
    QFETCH(std::string, value);
    QFETCH(std::string, reason);
    const std::optional<Message> refused = kube::refusal(rule, value);
    QCOMPARE(refused ? english(*refused) : std::string(), reason);
}

void ValuesTest::ruleForField_data()
{
    QTest::addColumn<std::string>("kind");
    QTest::addColumn<std::string>("path");
    QTest::addColumn<ValueRule>("rule");
    QTest::addColumn<bool>("number");

    const auto row = [](const char *kind, const char *path, ValueRule rule, bool number) {
        QTest::addRow("%s %s", kind, path) << std::string(kind) << std::string(path) << rule << number;
    };
    row("Service", "spec.ports[0].port", ValueRule::Port, true);
    row("Service", "spec.ports[http].targetPort", ValueRule::PortOrName, true);
    row("Service", "spec.ports[name=80].nodePort", ValueRule::NodePort, true);
    row("Service", "spec.ports[0].name", ValueRule::ServicePortName, false);
    row("Service", "metadata.annotations['prometheus.io/port']", ValueRule::Any, false);
    row("Service", "spec.selector['a]b.port']", ValueRule::Any, false);
    row("Service.serving.knative.dev", "spec.ports[0].port", ValueRule::Any, false);
    row("Service.serving.knative.dev", "spec.template.spec.containers[0].ports[0].containerPort", ValueRule::Port, true);
    row("Deployment", "spec.replicas", ValueRule::Any, true);
    row("Deployment", "spec.template.spec.containers[web].ports[0].name", ValueRule::PortName, false);
    row("Deployment", "spec.template.spec.containers[0].livenessProbe.httpGet.port", ValueRule::PortOrName, true);
    row("Deployment", "spec.template.spec.containers[0].livenessProbe.grpc.port", ValueRule::Port, true);
    row("Deployment", "spec.template.spec.containers[0].env[0].value", ValueRule::Any, false);
    row("Pod", "spec.initContainers[0].ports[0].hostPort", ValueRule::HostPort, true);
    row("CronJob", "spec.jobTemplate.spec.template.spec.containers[0].ports[0].protocol", ValueRule::Protocol, false);
    row("Ingress", "spec.rules[0].http.paths[0].backend.service.port.number", ValueRule::Port, true);
    row("Ingress", "spec.defaultBackend.service.port.name", ValueRule::PortName, false);
    row("Ingress", "spec.rules[0].http.paths[0].backend.servicePort", ValueRule::PortOrName, true);
    row("Ingress", "spec.rules[0].host", ValueRule::Host, false);
    row("NetworkPolicy", "spec.ingress[0].ports[0].port", ValueRule::PortOrName, true);
    row("HTTPRoute", "spec.rules[0].backendRefs[0].port", ValueRule::Port, true);
    row("HTTPRoute", "spec.rules[0].backendRefs[0].weight", ValueRule::Any, true);
    row("Gateway", "spec.listeners[0].port", ValueRule::Port, true);
    row("Gateway.networking.istio.io", "spec.servers[0].port.number", ValueRule::Port, true);
}

void ValuesTest::ruleForField()
{
    QFETCH(std::string, kind);
    QFETCH(std::string, path);
    QFETCH(ValueRule, rule);
    QFETCH(bool, number);
    QCOMPARE(ruleFor(kind, path), rule);
    QCOMPARE(takesNumber(kind, path), number);
}

void ValuesTest::selectorMatches_data()
{
    QTest::addColumn<int>("op"); // -1: matchLabels alone
    QTest::addColumn<QString>("values");
    QTest::addColumn<bool>("withLabel"); // labels {app: a}, else {}
    QTest::addColumn<bool>("matches");

    using Operator = Selector::Operator;
    QTest::newRow("In") << int(Operator::In) << "b,a" << true << true;
    QTest::newRow("In, other value") << int(Operator::In) << "b" << true << false;
    QTest::newRow("In, no label") << int(Operator::In) << "a" << false << false;
    QTest::newRow("NotIn") << int(Operator::NotIn) << "a" << true << false;
    QTest::newRow("NotIn, no label") << int(Operator::NotIn) << "a" << false << true;
    QTest::newRow("Exists") << int(Operator::Exists) << "" << true << true;
    QTest::newRow("Exists, no label") << int(Operator::Exists) << "" << false << false;
    QTest::newRow("DoesNotExist") << int(Operator::DoesNotExist) << "" << true << false;
    QTest::newRow("DoesNotExist, no label") << int(Operator::DoesNotExist) << "" << false << true;
    QTest::newRow("matchLabels") << -1 << "a" << true << true;
    QTest::newRow("matchLabels, no label") << -1 << "a" << false << false;
    QTest::newRow("nothing asked") << -1 << "" << false << true;
}

void ValuesTest::selectorMatches()
{
    QFETCH(int, op);
    QFETCH(QString, values);
    QFETCH(bool, withLabel);
    QFETCH(bool, matches);
    Selector selector;
    if (op < 0 && !values.isEmpty())
        selector.matchLabels.emplace_back("app", values.toStdString());
    if (op >= 0) {
        Selector::Requirement requirement {"app", Selector::Operator(op), {}};
        for (const QString &value : values.split(',', Qt::SkipEmptyParts))
            requirement.values.push_back(value.toStdString());
        selector.matchExpressions.push_back(requirement);
    }
    const Labels labels = withLabel ? Labels {{"aaa", "x"}, {"app", "a"}, {"zzz", "y"}} : Labels {{"aaa", "x"}};
    QCOMPARE(selector.matches(labels), matches);
}

void ValuesTest::kindAndScope_data()
{
    QTest::addColumn<std::string>("group");
    QTest::addColumn<std::string>("kind");
    QTest::addColumn<std::string>("qualified");
    QTest::addColumn<bool>("clusterScoped");

    const auto row = [](const char *group, const char *kind, const char *qualified, bool clusterScoped) {
        QTest::addRow("%s %s", group, kind) << std::string(group) << std::string(kind) << std::string(qualified) << clusterScoped;
    };
    row("", "Service", "Service", false);
    row("", "Namespace", "Namespace", true);
    row("", "Node", "Node", true);
    row("apps", "Deployment", "Deployment", false);
    row("extensions", "Ingress", "Ingress", false);
    row("gateway.networking.k8s.io", "Gateway", "Gateway", false);
    row("gateway.networking.k8s.io", "GatewayClass", "GatewayClass", true);
    row("networking.istio.io", "Gateway", "Gateway.networking.istio.io", false);
    row("serving.knative.dev", "Service", "Service.serving.knative.dev", false);
    row("rbac.authorization.k8s.io", "ClusterRole", "ClusterRole.rbac.authorization.k8s.io", true);
    row("rbac.authorization.k8s.io", "Role", "Role.rbac.authorization.k8s.io", false);
}

void ValuesTest::kindAndScope()
{
    QFETCH(std::string, group);
    QFETCH(std::string, kind);
    QFETCH(std::string, qualified);
    QFETCH(bool, clusterScoped);
    Metadata meta;
    meta.group = group;
    meta.kind = kind;
    QCOMPARE(qualifiedKind(meta), qualified);
    QCOMPARE(isClusterScoped(meta), clusterScoped);
}

void ValuesTest::nearestWord_data()
{
    QTest::addColumn<std::string>("word");
    QTest::addColumn<std::string>("near");

    QTest::newRow("case") << std::string("targetport") << std::string("targetPort");
    QTest::newRow("left out") << std::string("targtPort") << std::string("targetPort");
    QTest::newRow("swapped") << std::string("nodePrto") << std::string("nodePort");
    QTest::newRow("short: one step") << std::string("prt") << std::string("port");
    QTest::newRow("short: two steps") << std::string("pr") << std::string();
    QTest::newRow("far") << std::string("resources") << std::string();
    QTest::newRow("empty") << std::string() << std::string();
}

void ValuesTest::nearestWord()
{
    QFETCH(std::string, word);
    QFETCH(std::string, near);
    static constexpr std::array<std::string_view, 4> words {"name", "port", "targetPort", "nodePort"};
    QCOMPARE(std::string(nearest(word, words)), near);
}

void ValuesTest::traefikRule_data()
{
    QTest::addColumn<std::string>("rule");
    QTest::addColumn<std::string>("matches"); // "HOST PATH TYPE;" for each

    QTest::newRow("host") << std::string("Host(`a.example`)") << std::string("a.example  ;");
    QTest::newRow("host and path") << std::string("Host(`a`) && PathPrefix(`/x`)") << std::string("a /x Prefix;");
    QTest::newRow("two hosts") << std::string("Host(`a`, `b`) && Path(`/x`)") << std::string("a /x Exact;b /x Exact;");
    QTest::newRow("either") << std::string("Host(`a`) && (PathPrefix(`/x`) || PathPrefix(`/y`))")
                            << std::string("a /x Prefix;a /y Prefix;");
    QTest::newRow("or binds weaker") << std::string("Host(`a`) || Host(`b`) && Path(`/x`)") << std::string("a  ;b /x Exact;");
    QTest::newRow("not") << std::string("Host(`a`) && !PathPrefix(`/x`)") << std::string("a  ;");
    QTest::newRow("other matchers") << std::string("Host(`a`) && Headers(`k`, `v`) && Method(`GET`)") << std::string("a  ;");
    QTest::newRow("quotes") << std::string("Host(\"a\")&&Path('/x')") << std::string("a /x Exact;");
    QTest::newRow("a parenthesis in a string")
        << std::string("PathRegexp(`/(x|y)`)") << std::string(" /(x|y) RegularExpression;");
    QTest::newRow("SNI") << std::string("HostSNI(`*`)") << std::string("*  ;");
    QTest::newRow("empty") << std::string() << std::string("  ;");
    QTest::newRow("broken") << std::string("Host(`a` && ") << std::string("  ;");
    QTest::newRow("deep") << std::string(100000, '(') << std::string("  ;");
}

void ValuesTest::traefikRule()
{
    QFETCH(std::string, rule);
    QFETCH(std::string, matches);
    std::string found;
    for (const RuleMatch &match : parseTraefikRule(rule))
        found.append(match.host).append(" ").append(match.path).append(" ").append(match.pathType).append(";");
    QCOMPARE(found, matches);
}

QTEST_GUILESS_MAIN(ValuesTest)
#include "tst_values.moc"
