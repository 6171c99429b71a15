// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/operators.h"

#include <algorithm>
#include <array>

namespace portolan {

namespace {

// Custom kinds whose operators make pods: a Service may select what no manifest shows.
constexpr auto kPodMakers = std::to_array<std::string_view>({"Alertmanager", "Cassandra", "CassandraDatacenter", "Cluster",
    "ClickHouseInstallation", "Elasticsearch", "EtcdCluster", "FlinkDeployment", "Grafana", "InfinispanCluster", "Infinispan",
    "Jaeger", "Kafka", "KafkaBridge", "KafkaConnect", "Keycloak", "Kibana", "MongoDB", "MongoDBCommunity", "MySQL", "NatsCluster",
    "OpenTelemetryCollector", "PerconaServerMongoDB", "PerconaXtraDBCluster", "PostgresCluster", "Prometheus", "PrometheusAgent",
    "RabbitmqCluster", "RayCluster", "Redis", "RedisCluster", "RedisFailover", "SparkApplication", "Tenant", "ThanosRuler",
    "VMAgent", "VMAlert", "VMAlertmanager", "VMCluster", "VMSingle", "ZookeeperCluster", "postgresql"});

} // namespace

std::unordered_set<std::string_view> namespacesWithOperators(const Inventory &inventory)
{
    std::unordered_set<std::string_view> namespaces;
    for (std::size_t i = 0; i < inventory.definitions.size(); ++i) {
        const kube::Metadata &meta = inventory.definitions[i].object->meta;
        if (meta.group.find('.') != std::string::npos && std::ranges::find(kPodMakers, meta.kind) != kPodMakers.end())
            namespaces.insert(inventory.namespaces[i]);
    }
    return namespaces;
}

} // namespace portolan
