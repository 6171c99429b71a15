// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/reader.h"

namespace portolan::kube {

// The fields of each kind: reads the object's root map into `out.content`; `out.meta` is filled in already.
using ReadKind = void (*)(Reader &reader, const Value &root, Object &out);

void readService(Reader &reader, const Value &root, Object &out);
void readEndpoints(Reader &reader, const Value &root, Object &out);
void readEndpointSlice(Reader &reader, const Value &root, Object &out);

void readPod(Reader &reader, const Value &root, Object &out);
void readReplicationController(Reader &reader, const Value &root, Object &out);
void readAppsWorkload(Reader &reader, const Value &root, Object &out); // Deployment, ReplicaSet, StatefulSet, DaemonSet
void readJob(Reader &reader, const Value &root, Object &out);
void readCronJob(Reader &reader, const Value &root, Object &out);
// Whether an object of an unknown kind carries a pod template, and reads it if so.
void readCustomWorkload(Reader &reader, const Value &root, Object &out);

void readIngress(Reader &reader, const Value &root, Object &out);
void readNetworkPolicy(Reader &reader, const Value &root, Object &out);
void readNode(Reader &reader, const Value &root, Object &out);
void readConfigMap(Reader &reader, const Value &root, Object &out);

void readGateway(Reader &reader, const Value &root, Object &out);
void readRoute(Reader &reader, const Value &root, Object &out);
void readReferenceGrant(Reader &reader, const Value &root, Object &out);

void readOpenShiftRoute(Reader &reader, const Value &root, Object &out);
void readTraefikRoute(Reader &reader, const Value &root, Object &out); // IngressRoute, IngressRouteTCP, IngressRouteUDP
void readIstioGateway(Reader &reader, const Value &root, Object &out);
void readVirtualService(Reader &reader, const Value &root, Object &out);

// The reader for a kind, null for kinds that are only counted. A built-in kind is found in any group of Kubernetes
// itself: the API server refuses `kind: Deployment` in `v1`, but it is plain what was meant.
[[nodiscard]] ReadKind readerFor(const Metadata &meta);
// The API version that serves a built-in kind today ("apps/v1"); empty for kinds that are not decoded.
[[nodiscard]] std::string_view homeOf(std::string_view kind);

} // namespace portolan::kube
