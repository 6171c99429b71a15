// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/fields.h"
#include "core/kube/kinds.h"
#include "core/kube/podfields.h"

namespace portolan::kube {

namespace {

void readTemplate(Reader &reader, const Value &value, Workload &out)
{
    readPodTemplate(reader, value, out.pod);
}

void readPlainSelector(Reader &reader, const Value &value, Workload &out)
{
    reader.readPlainSelector(value, out.selector);
}

// A CronJob and its job template both may be suspended.
void readSuspend(Reader &reader, const Value &value, Workload &out)
{
    bool suspended = false;
    reader.read(value, suspended);
    out.suspended |= suspended;
}

constexpr auto kAppsSpec = table<Workload>("Spec",
    {
        {"replicas", field<&Workload::replicas>},
        {"selector", field<&Workload::selector>},
        {"paused", field<&Workload::paused>},
        {"serviceName", field<&Workload::serviceName>},
        {"template", readTemplate},
    });
constexpr auto kApps = table<Workload>("Object",
    {
        {"spec", inside<kAppsSpec>},
    });

constexpr auto kControllerSpec = table<Workload>("ReplicationControllerSpec",
    {
        {"replicas", field<&Workload::replicas>},
        {"selector", readPlainSelector},
        {"template", readTemplate},
    });
constexpr auto kController = table<Workload>("ReplicationController",
    {
        {"spec", inside<kControllerSpec>},
    });

constexpr auto kJobSpec = table<Workload>("JobSpec",
    {
        {"parallelism", field<&Workload::replicas>},
        {"selector", field<&Workload::selector>},
        {"suspend", readSuspend},
        {"template", readTemplate},
    });
constexpr auto kJob = table<Workload>("Job",
    {
        {"spec", inside<kJobSpec>},
    });

constexpr auto kJobTemplate = table<Workload>("JobTemplateSpec",
    {
        {"spec", inside<kJobSpec>},
    });
constexpr auto kCronJobSpec = table<Workload>("CronJobSpec",
    {
        {"suspend", readSuspend},
        {"jobTemplate", inside<kJobTemplate>},
    });
constexpr auto kCronJob = table<Workload>("CronJob",
    {
        {"spec", inside<kCronJobSpec>},
    });

constexpr auto kPodIP = table<std::string>("PodIP",
    {
        {"ip", itself<std::string>},
    });

struct Condition {
    std::string type, status;
};
constexpr auto kCondition = table<Condition>("PodCondition",
    {
        {"type", field<&Condition::type>},
        {"status", field<&Condition::status>},
    });

void readConditions(Reader &reader, const Value &value, Workload &out)
{
    reader.forEachItem(value, kCondition.type, [&](const Value &item) {
        Condition condition;
        readFields(reader, item, kCondition, condition);
        if (condition.type == "Ready")
            out.ready = condition.status == "True";
    });
}

constexpr auto kPodStatus = table<Workload>("PodStatus",
    {
        {"phase", field<&Workload::phase>},
        {"podIP", field<&Workload::podIP>},
        {"podIPs", strings<&Workload::podIPs, kPodIP>},
        {"conditions", readConditions},
    });

void readDeletion(Reader &reader, const Value &value, Workload &out)
{
    std::string time;
    reader.read(value, time);
    out.deleting = !time.empty();
}

constexpr auto kPodMeta = table<Workload>("ObjectMeta",
    {
        {"deletionTimestamp", readDeletion},
    });

// Labels and annotations were judged when the object's metadata was read.
void readPodMeta(Reader &reader, const Value &value, Workload &out)
{
    Reader quiet = reader.quiet();
    readTemplateMeta(quiet, value, out.pod);
    readFields(reader, value, kPodMeta, out);
}

void readSpec(Reader &reader, const Value &value, Workload &out)
{
    readPodSpec(reader, value, out.pod);
}

constexpr auto kPod = table<Workload>("Pod",
    {
        {"metadata", readPodMeta},
        {"spec", readSpec},
        {"status", inside<kPodStatus>},
    });

// metav1.LabelSelector (Argo Rollout) or a plain map (OpenShift DeploymentConfig).
void readEitherSelector(Reader &reader, const Value &value, Workload &out)
{
    const yaml::Tree &tree = reader.tree();
    const bool structured
        = tree.find(value.node, "matchLabels") != yaml::kNoNode || tree.find(value.node, "matchExpressions") != yaml::kNoNode;
    if (structured)
        reader.read(value, out.selector);
    else
        reader.readPlainSelector(value, out.selector);
}

constexpr auto kCustomSpec = table<Workload>("Spec",
    {
        {"replicas", field<&Workload::replicas>},
        {"selector", readEitherSelector},
        {"paused", field<&Workload::paused>},
        {"suspend", readSuspend},
        {"template", readTemplate},
        {"jobTemplate", inside<kJobTemplate>},
    });
constexpr auto kCustom = table<Workload>("Object",
    {
        {"spec", inside<kCustomSpec>},
    });

yaml::NodeIndex descend(const yaml::Tree &tree, yaml::NodeIndex node, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys) {
        if (node == yaml::kNoNode || !tree.isMap(tree.resolve(node)))
            return yaml::kNoNode;
        node = tree.find(node, key);
    }
    return node;
}

} // namespace

void readPod(Reader &reader, const Value &root, Object &out)
{
    auto &workload = out.content.emplace<Workload>();
    workload.pod.labelsAt = reader.span(root.node);
    readFields(reader, root, kPod, workload);
}

void readReplicationController(Reader &reader, const Value &root, Object &out)
{
    readFields(reader, root, kController, out.content.emplace<Workload>());
}

void readAppsWorkload(Reader &reader, const Value &root, Object &out)
{
    readFields(reader, root, kApps, out.content.emplace<Workload>());
}

void readJob(Reader &reader, const Value &root, Object &out)
{
    readFields(reader, root, kJob, out.content.emplace<Workload>());
}

void readCronJob(Reader &reader, const Value &root, Object &out)
{
    readFields(reader, root, kCronJob, out.content.emplace<Workload>());
}

void readCustomWorkload(Reader &reader, const Value &root, Object &out)
{
    const yaml::Tree &tree = reader.tree();
    const yaml::NodeIndex spec = descend(tree, root.node, {"spec"});
    if (descend(tree, spec, {"template", "spec", "containers"}) == yaml::kNoNode
        && descend(tree, spec, {"jobTemplate", "spec", "template", "spec", "containers"}) == yaml::kNoNode)
        return;
    readFields(reader, root, kCustom, out.content.emplace<Workload>());
}

} // namespace portolan::kube
