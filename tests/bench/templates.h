// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace portolan::bench {

// The manifests that bench_generate fills in: `{word}` is a place for text. They hold what real ones hold and a reader must step
// over: comments, quotes, flow style, block scalars, resources, probes, volumes.

constexpr std::string_view kContainer = R"(        - name: {container}
          # built by the pipeline of crew {crew}; the tag is moved by a robot
          image: "ghcr.example.net/{crew}/{app}@v{index}.{number}"
          imagePullPolicy: IfNotPresent
          command: [/srv/{app}/bin/serve]
          args:
            - --settings=/etc/{app}/settings.yaml
            - "--bind=0.0.0.0:{first}"
            - --log-level=info
          ports:
{ports}          env:
{env}            - name: MY_POD
              valueFrom: {fieldRef: {fieldPath: metadata.name}}
          resources:
            requests: {cpu: 50m, memory: 96Mi}
            limits:
              cpu: "1"
              memory: 384Mi
          readinessProbe:
            httpGet:
              path: /ready
              port: {firstName}
            initialDelaySeconds: 4
            periodSeconds: 12
          livenessProbe:
            httpGet: {path: /alive, port: {first}}
            initialDelaySeconds: 20
          volumeMounts:
            - name: settings
              mountPath: /etc/{app}
              readOnly: true
            - mountPath: /var/tmp
              name: scratch
)";

constexpr std::string_view kDeployment = R"(---
# {app}, kept by crew {crew}.
# Before a change here read https://docs.example.net/{app}#ports
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {app}
  namespace: {ns}
  labels:
    app.kubernetes.io/name: {app}
    app.kubernetes.io/instance: '{app}'
    app.kubernetes.io/part-of: {crew}
    app.kubernetes.io/managed-by: Helm
  annotations:
    example.net/contact: "{crew}@example.net"
    example.net/about: 'What the {crew} crew runs; see the log: it tells more'
spec:
  replicas: {replicas}
  revisionHistoryLimit: 5
  progressDeadlineSeconds: 300
  selector:
    matchLabels:
      app.kubernetes.io/name: {app}
  strategy:
    rollingUpdate: {maxSurge: 1, maxUnavailable: 25%}
    type: RollingUpdate
  template:
    metadata:
      labels:
        app.kubernetes.io/name: {app}
        app.kubernetes.io/part-of: {crew}
        fleet: {fleet}
      annotations:
        prometheus.io/port: "{first}"
        checksum/settings: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
    spec:
      serviceAccountName: {app}
      terminationGracePeriodSeconds: 45
      containers:
{containers}      volumes:
        - name: settings
          configMap: {name: {app}-settings}
        - name: scratch
          emptyDir:
            sizeLimit: 64Mi
)";

constexpr std::string_view kService = R"(---
apiVersion: v1
kind: Service
metadata:
  name: {app}
  namespace: {ns}
  labels: {app.kubernetes.io/name: {app}, app.kubernetes.io/part-of: {crew}}
spec:
  type: {type}
  selector:
    {selector}
  ports:
{ports})";

constexpr std::string_view kIngress = R"(---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: {app}
  namespace: {ns}
  annotations:
    cert-manager.io/cluster-issuer: "letsencrypt"
spec:
  ingressClassName: nginx
  tls:
    - secretName: {app}-cert
      hosts: ["{app}.example.net"]
  rules:
    - host: {app}.example.net
      http:
        paths:
)";

constexpr std::string_view kIngressPath = R"(          - path: {path}
            pathType: Prefix
            backend:
              service:
                name: {service}
                port: {{by}: {port}}
)";

constexpr std::string_view kPolicy = R"(---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {app}
  namespace: {ns}
spec:
  podSelector:
    matchLabels: {app.kubernetes.io/name: {app}}
  policyTypes:
    - Ingress
  ingress:
    - ports:
        - {protocol: TCP, port: {first}}
      from:
        - podSelector: {}
)";

constexpr std::string_view kConfigMap = R"(---
apiVersion: v1
kind: ConfigMap
metadata:
  name: {app}-settings
  namespace: {ns}
data:
  settings.yaml: |
    # not a manifest, though it looks like one
    kind: Nothing
    bind: 0.0.0.0:8080
  default.conf: |
{servers})";

constexpr std::string_view kWebServer = R"(    server {
        listen 81{number};
        server_name quay-{number}.example.net; # a colon: here, and a dash - there
        location / {
            proxy_pass http://behind-{number}:8080;
        }
    }
)";

constexpr std::string_view kDefinition = R"(---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: gadgets{number}.example.net
spec:
  group: example.net
  scope: Namespaced
  names: {kind: Gadget{number}, plural: gadgets{number}}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
)";

constexpr std::string_view kProperty = R"(                {word}{number}:
                  type: string
                  description: |-
                    How the {word} is set: once, when the gadget is made;
                    afterwards the controller keeps it - see its manual.
)";

} // namespace portolan::bench
