<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>core</name>
    <message>
        <source>not enough memory for the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no format is known by the end of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture would be %1 × %2 pixels; PNG files here end at 32767: choose a smaller scale, or SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is UTF-16: save it as UTF-8 to edit it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds bytes that are not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is being brought up to date; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names Service %2; the input holds no Service in namespace %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names Service %2, which is not in namespace %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names Service %2 in namespace %3; there is one in namespace %4 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names Service %2, which is not in namespace %3. Did you mean %4?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks %2:%3; that is the target port, the service port is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks %2:%3; that is the node port, the service port is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks %2:%3, a port that Service %2 has not. Did you mean %4?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks %2:%3; Service %2 has no ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks %2:%3; Service %2 has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends traffic to Service %2 without naming a port; it has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends traffic to Service %2 of type ExternalName; many controllers refuse that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls %2 (%3). %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Service&apos;s ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens host port %2, which is also the node port of %3; on its node the host port wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for node port %2, which %3 has already (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for cluster IP %2, which %3 has already (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens host port %2, where the kubelet of every node listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens host port %2, as does %3 (%4); pods of both never share a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a port %2 (%3); Service %4 has no port of that name and protocol, so nothing leads there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands beside the selector of Service %2: the controller overwrites it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2, which has no pods now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2, of which no pod is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names Service %2, which is not in namespace %3; its pods get no DNS names of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names Service %2, which selects other pods; its own get no DNS names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names Service %2, which is not headless (clusterIP: None); its pods get no DNS names of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens node ports %2 on every node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens ports %2 through a load balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hides the clients&apos; addresses; externalTrafficPolicy: Local keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes traffic for external IPs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 port %2 opens %3 (%4) to clients outside the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 port %2 has neither an appProtocol nor a name that tells a mesh its protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 port %2 names its target by number; a name would follow the container port when it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shares the node&apos;s network: each of its ports is open on the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens port %2 on its nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 of %2 serves SSH (port 22).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 of %2 serves a Service without a readinessProbe on a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names Gateway %2, which is not in namespace %3. Did you mean %4?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Gateway %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names Gateway %2, which is not in namespace %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for listener %2 of Gateway %3, which has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use listener %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listeners %1 and %2 of %3 have the same port, protocol and host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listener %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener %1 of %2 has a hostname, which protocol %3 knows nothing of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener %1 of %2 has tls, but its protocol is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener %1 of %2 passes TLS through, which protocol %3 does not; use TLS, or mode Terminate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2, as does %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same host and path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has TLS for host %2, but no rule for that host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no ingress class; the cluster&apos;s default class takes it, if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This definition of %1 is overridden at line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this definition stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is also defined in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listens on port %2, which Service %3 in front of it does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %3 select the same pods and have port %2 for two protocols.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 port %2 and %3 port %4 lead to the same target port of the same pods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of type ExternalName names port %2 as plain TCP: a mesh takes all traffic to that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selects no pod of the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selects no Service of the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks port name %2; nothing that it selects has a named port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks port name %2; what it selects has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks %2 without a port, which means %3; Service %2 has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names ingress class %2, which is not in the input. Did you mean %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names TLS secret %2, which is not in the input. Did you mean %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a default class, as is %2; an Ingress without a class is refused then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other default class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names GatewayClass %2, which is not in the input. Did you mean %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks of %2 port %3; the pods it is about have that port for another protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks of port %2; that is the port of Service %3, the pods&apos; port is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks of port %2, which no pod it is about declares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks of port name %2, which no pod it is about has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks of port name %2, which no pod it is about has. Did you mean %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks of pods that the input does not hold in namespace %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets no DNS out (port 53); unless another policy does, its pods cannot look up a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has port %2 for two protocols; a later kubectl apply without --server-side may drop one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of type LoadBalancer mixes %2 and %3; not every cloud can do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is headless: clients reach port %2 of the pods themselves, %3 is only a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is only a DNS alias: clients choose the port, %2 has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads ports %2 and %3 to the same target port %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 of %2 declares port %3 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers %1 and %2 of %3 both declare port %4; they share the pod&apos;s network, so that only one can listen there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks port name %2, which container %3 has; a probe knows only the names of its own container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks port name %2; the container has no port of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks port name %2; the container has %3 (%4). Did you mean %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks port %2 over TCP, which the container declares for %3 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks port %2, which container %3 declares; it speaks of that container&apos;s health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks port %2, which the container does not declare; it still works if something listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 of container %2 in %3: the program seems to listen on %4 (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 of container %2 in %3: what is said of the program disagrees, %4 (%5) and %1 (%6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 of container %2 in %3: the program listens on 127.0.0.1 (%4), which nothing outside the pod reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the safe fixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1 has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name container port %1 `%2`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 targets port name %2; %3 has no port of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 targets port name %2; %3 has %4 (%5). Did you mean %4?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is declared here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 targets port name %2 over %3; %4 declares %2 for %5. A name is looked up with its protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the service port speak %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the container port speak %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 targets port name %2, which only a native sidecar of %3 has; Services reach it from Kubernetes 1.33 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 targets port name %2, which only an init container of %3 has; init containers get no traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 targets port name %2; %3 has it, %4 has not and gets no traffic on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 targets port name %2, which is %3 in %4 and %5 in %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends %2 to port %3; %4 declares it for %5 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 targets port %2, which no container of %3 declares; it still works if something listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 targets port %2, which no container of %3 declares; it declares %4. Did you mean %4?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is named %2 but goes to %3 (%4) of %5; its %2 is %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 targets port name %2, which two containers of %3 have; the first one, %4, gets the traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 targets port name %2, which only a native sidecar of %3 has; clusters before Kubernetes 1.33 do not reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no targetPort: it goes to the same port of the pods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selects %2, which no pod carries; %3 has %4. Did you mean that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the labels of its pods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selects %2, which no pod of namespace %3 carries; %4 in namespace %5 does. A Service selects pods of its own namespace only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the Service to namespace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selects %2; the input holds nothing that runs pods in namespace %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selects %2, which nothing in the input carries; an operator may make such pods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selects %2, which no pod of namespace %3 carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selects %2, which no pod of namespace %3 carries; the nearest, %4, lacks %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 also selects the pods of %2, which get traffic while they run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selects the pods of %2 workloads: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no selector, and the input holds no EndpointSlice for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings are a map of enable, disable, severity and ignore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting %1; there are enable, disable, severity and ignore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity is a map from rules to error, warning or info.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A severity is error, warning or info, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignore is a list of items with rule, object, path and reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item of ignore has rule, object, path and reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item of ignore names a rule, an object or a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backend Service misspelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry names a Service that is not there, and one whose name differs by a slip of the pen is. Requests are answered with an error. Source: networking.k8s.io/v1 IngressServiceBackend.name; gateway.networking.k8s.io BackendRef.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backend Service stands in another namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Ingress reaches only Services of its own namespace, a route those of the namespace it names. The Service of that name stands in one other namespace. Source: networking.k8s.io/v1 IngressBackend.service; KEP-1411 ReferenceGrant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backend Service is not in the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry names a Service that the input does not hold, though it holds others of that namespace. It may be defined elsewhere, so this is no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input holds no Service of the namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry names a Service in a namespace of which the input holds no Service at all; it cannot be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backend names the target port or node port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of a backend is a port of the Service (its `port`, or its name), never the targetPort or nodePort behind it. Source: networking.k8s.io/v1 ServiceBackendPort; gateway.networking.k8s.io BackendObjectReference.port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backend port that the Service has not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Service is there, but has no port of that number or name, so that requests are answered with an error. Source: networking.k8s.io/v1 ServiceBackendPort; gateway.networking.k8s.io BackendObjectReference.port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backend of type ExternalName</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Service behind the entry is only a DNS alias. Many controllers do not follow it, or only when told to, because it leads outside the cluster. Source: CVE-2021-25740; Gateway API, BackendRef.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination without a port, of a Service with several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination names a Service and no port. That is understood where the Service has one port; this one has several, and the traffic has nowhere to go. Source: istio.io, Destination.port (IST0112); traefik.io, IngressRoute services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host and path twice in one Ingress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two paths of an Ingress take the same requests; the controller serves one of them. Source: networking.k8s.io/v1 HTTPIngressPath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host and path in two Ingresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two Ingresses take the same host and path. A canary release does that on purpose; otherwise the older one wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS host without a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS block names a host for which no rule of the Ingress takes requests: a certificate without traffic, or a slip. Source: networking.k8s.io/v1 IngressTLS.hosts: &quot;defaults to the wildcard host setting&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingress without a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without ingressClassName the cluster&apos;s default class takes the Ingress; with none or several defaults nobody does. Source: networking.k8s.io/v1 IngressSpec.ingressClassName. Off unless enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two default ingress classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two IngressClasses are marked as the default. While both are there, the API server refuses every Ingress that names no class. Source: Kubernetes documentation, Ingress, &quot;Default IngressClass&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingress class misspelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No IngressClass of that name is in the input, and one whose name differs by a slip of the pen is. No controller takes the Ingress. Source: networking.k8s.io/v1 IngressSpec.ingressClassName.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS secret misspelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Secret of that name is in the namespace, and one whose name differs by a slip of the pen is. The controller answers with a certificate of its own, which browsers refuse. Source: networking.k8s.io/v1 IngressTLS.secretName.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway misspelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route names a Gateway that is not there, and one whose name differs by a slip of the pen is: the route is attached to nothing. Source: gateway.networking.k8s.io ParentReference.name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway is not in the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route names a Gateway that the input does not hold, though it holds others of that namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener that the Gateway has not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sectionName and port of a parentRef choose among the listeners of the Gateway; none fits, so the route is not accepted (NoMatchingParent). Source: gateway.networking.k8s.io ParentReference.sectionName.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listeners that cannot be told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port, protocol and hostname together have to be unique among the listeners of a Gateway; the API refuses it. Source: gateway.networking.k8s.io GatewaySpec.listeners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route that no listener admits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Gateway is there, but its listeners do not admit the route: its namespace, its kind, or no host name in common. Source: gateway.networking.k8s.io Listener.allowedRoutes, Listener.hostname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ReferenceGrant for a backend in another namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A route may name a Service of another namespace only if a ReferenceGrant there says so; the input holds none. Source: gateway.networking.k8s.io ReferenceGrant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GatewayClass misspelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GatewayClass of that name is in the input, and one whose name differs by a slip of the pen is. Nobody programs the Gateway. Source: gateway.networking.k8s.io GatewaySpec.gatewayClassName.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener field that its protocol does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP and UDP listeners have no hostname, only HTTPS and TLS listeners have `tls`, and an HTTPS listener ends TLS itself (mode Terminate); the API refuses anything else. Source: gateway.networking.k8s.io GatewaySpec.listeners, validation rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor names a port that nothing it selects has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ServiceMonitor&apos;s endpoint names a port of the Services it selects, a PodMonitor&apos;s one of the pods&apos; containers, by name. None of them has it, so that nothing is scraped. Source: monitoring.coreos.com/v1 Endpoint.port, PodMetricsEndpoint.port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor selects nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input holds Services (pods) in the namespaces that the monitor looks into, but none carries its labels. They may be defined elsewhere. Source: monitoring.coreos.com/v1 ServiceMonitorSpec.selector, which speaks of the labels of Services, not of pods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istio Gateway port that its Service has not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Gateway opens a port on the proxies that it selects, and no Service in front of these leads there, so that no client comes in by it. Source: istio.io, Gateway (IST0162).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node port taken by another Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node port is open on every node, so that one Service of the whole cluster has it, whatever the namespace and the protocol. The second Service is refused. Source: core/v1 ServicePort.nodePort; the API server&apos;s port allocator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node port or cluster IP also asked for in another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two Services in different folders ask for the same node port or cluster IP. If both folders are applied to one cluster, the second Service is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster IP taken by another Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clusterIP address belongs to one Service of the cluster; the second is refused. Source: core/v1 ServiceSpec.clusterIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host port equals a node port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pod opens a port on its own node that is also the node port of a Service. On that node one of them hides the other. Source: core/v1 ContainerPort.hostPort, ServicePort.nodePort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host port of two DaemonSets on the same nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two DaemonSets for the same nodes open the same host port; on each node only one of their pods can be scheduled. Source: Kubernetes documentation, Configuration Best Practices; scheduler plugin NodePorts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host port of two workloads on the same nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two workloads for the same nodes open the same host port, so that their pods never share a node. With fewer nodes than pods some stay pending. Source: scheduler plugin NodePorts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host port that the node itself uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kubelet listens on this port of every node, so that the container cannot. Source: Kubernetes documentation, Ports and Protocols.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer with several protocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Service of type LoadBalancer may mix protocols since Kubernetes 1.26 (KEP-1435), but not every cloud supports it. Source: Kubernetes documentation, Service, &quot;Load balancers with mixed protocol types&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One port number for two protocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API takes it, but kubectl&apos;s client-side apply merges the list by `port` alone, so that a later change may drop one of the two. Use kubectl apply --server-side. Source: kubernetes/kubernetes #105610.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of a headless Service is only a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A headless Service (clusterIP: None) has no address of its own: DNS gives the pods&apos; addresses, and clients reach the target port directly. Source: Kubernetes documentation, Service, &quot;Headless Services&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports of an ExternalName Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Service of type ExternalName is a CNAME record; nothing forwards its ports. Source: core/v1 ServiceSpec.externalName.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two service ports with one target port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two ports of a Service lead to the same target port. That works; istioctl (IST0137) warns of it because a mesh has to know one protocol for it. Off unless enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One port in two containers of a pod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The containers of a pod share one network: only one of them can listen on a port. The API server accepts the declaration. Source: Kubernetes documentation, Pods, &quot;Pod networking&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One port twice in a container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number and protocol is declared twice; the API server warns, and a later change may drop one of them. Source: core/v1 Container.ports, listMapKeys containerPort and protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe names a port its container has not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A probe&apos;s port name is looked up among the ports of the same container. The API server accepts any name, the kubelet cannot resolve it, and the probe fails. Source: core/v1 HTTPGetAction.port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe of a port that the container does not declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A numeric probe port need not be declared; it works if something listens there. Source: core/v1 HTTPGetAction.port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe of another container&apos;s port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The containers of a pod share its network, so that a probe may ask another container&apos;s port. It then restarts this container for that one&apos;s failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe over TCP of a port declared for another protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes speak TCP. The container declares this port for UDP or SCTP only. Source: core/v1 Probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program seems to listen on another port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line, an environment variable or the Dockerfile tells the program to listen on another port than the one that is declared or reached. Containers&apos; ports are documentation; traffic goes to the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program listens on the loopback address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is told to listen on 127.0.0.1 or localhost: Services, probes and other pods do not reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client calls a port that the Service has not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address in a workload&apos;s environment, command line or ConfigMap names a Service of the input, but none of its ports. A Service answers only on the ports it lists, whatever its pods listen on. Headless Services are left out: there the pods answer themselves. Source: core/v1 ServicePort.port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkPolicy selects nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pod template of the input carries the labels of podSelector in the policy&apos;s namespace. The pods may be defined elsewhere. Source: networking.k8s.io/v1 NetworkPolicySpec.podSelector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkPolicy port that no pod declares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule speaks of a port that none of the pods it is about declares, though they declare others. Source: networking.k8s.io/v1 NetworkPolicyPort.port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkPolicy names the Service&apos;s port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies are applied to the pods&apos; packets, after the Service&apos;s address was translated: their ports are the pods&apos; own, the target ports. Source: Kubernetes documentation, Network Policies; NetworkPolicyPort.port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkPolicy port name that no pod has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule names a port by a name that none of the pods it is about has for that protocol; it matches nothing. Source: networking.k8s.io/v1 NetworkPolicyPort.port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkPolicy port of another protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pods have the port, but for another protocol than the rule&apos;s, which defaults to TCP. Source: networking.k8s.io/v1 NetworkPolicyPort.protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkPolicy lets no DNS out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy restricts what its pods may send, and no rule lets port 53 out. Unless another policy does, they cannot look up the names of Services. Source: Kubernetes documentation, Network Policies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkPolicy peer selects nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule speaks of pods of the policy&apos;s own namespace by their labels, and no pod template of the input carries them there. They may be defined elsewhere. Source: networking.k8s.io/v1 NetworkPolicyPeer.podSelector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service opens node ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Service of type NodePort is open on every node. Off unless enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service of type LoadBalancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A load balancer costs money and opens the Service to the network it stands in. Off unless enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host port opens on the node the pod runs on and limits where it can be scheduled. Off unless enabled. Source: Kubernetes documentation, Configuration Best Practices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod in the node&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under hostNetwork every port of the pod is open on the node, past all NetworkPolicies. Off unless enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External IPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever may set externalIPs may draw traffic for any address (CVE-2020-8554). Off unless enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store or administration port open to the outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node port, a load balancer or an external IP leads to a port that is usually kept inside: a database, a cache, SSH, the kubelet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container serves SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 22 in a container: kubectl exec needs no server. Off unless enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer hides the clients&apos; addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With externalTrafficPolicy Cluster, the default, nodes forward to each other and clients&apos; addresses are lost. Off unless enabled. Source: core/v1 ServiceSpec.externalTrafficPolicy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port tells a mesh no protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service mesh reads the protocol from appProtocol or from the port&apos;s name (http-…, grpc). Off unless enabled. Source: istio.io, Protocol Selection (IST0118).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target port by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named target port lets the container&apos;s number change without the Service. Off unless enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving container without a readiness probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a readinessProbe a pod gets traffic as soon as its containers run. Off unless enabled. Source: Kubernetes documentation, Liveness, Readiness, and Startup Probes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target port name that no selected pod has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A targetPort that is a name is looked up in each selected pod, among the ports of its containers. No selected pod has a port of that name, so the service port has no endpoint and connections are refused. Write the name of a container port, or its number. Source: Kubernetes API, core/v1 ServicePort.targetPort; EndpointSlice controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target port name that some selected pods lack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pod is asked by itself for the named port. Pods without it get no traffic on this service port while the others do. Name the port in every workload that the Service selects, or narrow the selector. Source: core/v1 ServicePort.targetPort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target port name declared for another protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named targetPort matches a container port with the same name and the same protocol; both protocols default to TCP. The name is there, but for another protocol, so nothing is reached. Source: core/v1 ServicePort.protocol, ContainerPort.protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target port name on an init container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Init containers end before the pod serves; their ports are never endpoints. Move the port to the container that listens. Source: Kubernetes documentation, Init Containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target port name on a native sidecar, before Kubernetes 1.33</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The named port stands on an init container with restartPolicy Always (KEP-753). EndpointSlices take such ports by name only from Kubernetes 1.33 on (kubernetes/kubernetes #128850); on the chosen version the service port has no endpoint. Use the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target port name on a native sidecar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The named port stands on an init container with restartPolicy Always. That works from Kubernetes 1.33 on; older clusters have no endpoint for it (kubernetes/kubernetes #128850).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target port that no container declares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A numeric targetPort is used as it is, declared or not: containerPort is documentation. It still works if the program listens there. Source: core/v1 Container.ports: &quot;not specifying a port here DOES NOT prevent that port from being exposed&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target port one slip away from a declared one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is declared by no container, and no probe, argument or environment variable speaks of it, but a port one digit away is declared and nothing leads there. Probably a slip of the pen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target port declared for another protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is declared by a container, but for another protocol than the service port&apos;s. It is forwarded all the same; whether something listens there in that protocol the manifest does not say. Source: core/v1 ContainerPort.protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target port name with different numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected pods have the named port under different numbers. Kubernetes allows that on purpose (each pod is asked by itself); check that the workloads really serve the same thing. Source: Kubernetes documentation, Service, &quot;Port definitions&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service port goes past the port of its own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service port is named like a container port that nothing leads to, but goes to another port of the same pod. Probably the number or the name was copied from the line above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target port left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without targetPort a service port goes to the same number on the pods. That works; writing it says that it is meant. Source: core/v1 ServicePort.targetPort. Off unless enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target port name in two containers of a pod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port names have to be unique within a container, not within a pod. Of two containers that use the name the first one listed gets all the traffic. Source: EndpointSlice controller, FindPort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selector misspelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selector matches no pod, and a workload in the same file or folder that no other Service selects carries all of its labels but one, which differs by a slip of the pen. Source: Kubernetes documentation, Service, &quot;Services with selectors&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected pods stand in another namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selector matches no pod of the Service&apos;s own namespace, but exactly those of one other namespace. A Service never selects across namespaces. Source: core/v1 ServiceSpec.selector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selector matches nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pod template of the input carries the selector&apos;s labels in the Service&apos;s namespace. The files may be only a part of what runs, so this is no error. Source: core/v1 ServiceSpec.selector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected pods are not in the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input holds nothing that runs pods in the Service&apos;s namespace, or a custom resource whose operator makes pods there. What the Service selects cannot be known from these files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service selects several workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic is spread over the pods of several workloads. That is how canary and blue-green releases work; by accident it happens when labels are too common. Source: core/v1 ServiceSpec.selector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service also selects the pods of a Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pods of a Job carry the selector&apos;s labels beside those of a serving workload, so that they get requests while they run. Give the Job&apos;s template another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service without selector or endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Service without a selector gets its endpoints from EndpointSlices that somebody writes; the input holds none. Source: Kubernetes documentation, Service, &quot;Services without selectors&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints object beside a selector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoints controller writes the Endpoints object of a Service that has a selector; what a manifest says there is overwritten. Source: Kubernetes documentation, Service, &quot;Services without selectors&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint port that is no port of the Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ports of an EndpointSlice or Endpoints object belong to the service port with the same name and protocol; the Service has none such. Source: discovery.k8s.io/v1 EndpointPort.name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service whose pods are scaled to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the Service selects has no pods now: scaled to zero, suspended, or created paused. The ports are right as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service of which no pod is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pods are there, but none is ready, so that the Service has no ready endpoint and refuses connections. Look at the readiness probe and the pods&apos; events. Source: Kubernetes documentation, Pod Lifecycle, &quot;Pod readiness&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StatefulSet&apos;s Service misspelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serviceName gives the pods of a StatefulSet their DNS names. No Service has that name, and one is a slip of the pen away. Source: apps/v1 StatefulSetSpec.serviceName.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StatefulSet&apos;s Service is not in the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serviceName names a Service that the input does not hold, though it holds others of that namespace. Source: apps/v1 StatefulSetSpec.serviceName: &quot;must exist before the StatefulSet&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StatefulSet&apos;s Service is not headless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Service that serviceName names has an address of its own, so that DNS gives that address and the pods get no names of their own (pod-0.database). Source: Kubernetes documentation, StatefulSet, &quot;Limitations&quot;: &quot;StatefulSets currently require a Headless Service&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StatefulSet&apos;s Service selects other pods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Service that serviceName names selects pods, but not those of the StatefulSet, which therefore get no DNS names from it. Source: apps/v1 StatefulSetSpec.serviceName; Kubernetes documentation, StatefulSet, &quot;Stable Network ID&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pods with one service port for two protocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two Services select the same pods and have one port number for different protocols. Kubernetes keeps them apart; a mesh sidecar may not. Off unless enabled. Source: istio.io, IST0116.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One target port behind different service ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two Services lead to the same target port of the same pods under different port numbers. That works; a mesh has to know one protocol for it. Off unless enabled. Source: istio.io, IST0137.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ExternalName port named as plain TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a mesh a TCP port of an ExternalName Service has no address to be told apart by, and takes all traffic to that port. Off unless enabled. Source: istio.io, IST0150.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gRPC probe of a port named otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grpc probe needs HTTP/2 and the gRPC health service; the port&apos;s name tells of another protocol. Off unless enabled. Source: core/v1 GRPCAction; istio.io, Protocol Selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liveness and readiness ask the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pod that is only too busy to answer is killed instead of being left alone for a while. Off unless enabled. Source: Kubernetes documentation, Liveness, Readiness, and Startup Probes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container port below 1024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that run as a plain user may not listen there, unless the runtime lowers net.ipv4.ip_unprivileged_port_start or the container has NET_BIND_SERVICE. Off unless enabled. Source: ip(7); capabilities(7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer open to every address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loadBalancerSourceRanges says who may come in; without it everyone may. Off unless enabled. Source: core/v1 ServiceSpec.loadBalancerSourceRanges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pods that no NetworkPolicy selects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pods that no policy selects take traffic from everyone on every port. Off unless enabled. Source: Kubernetes documentation, Network Policies, &quot;The two sorts of pod isolation&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container port without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name lets Services, probes and policies follow the number when it changes. Off unless enabled. Source: core/v1 ContainerPort.name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe by number of a port with a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port has a name that the probe could follow. Off unless enabled. Source: core/v1 HTTPGetAction.port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingress backend by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named service port lets the Service&apos;s number change without the Ingress. Off unless enabled. Source: networking.k8s.io/v1 ServiceBackendPort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node port with externalTrafficPolicy Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes without one of the Service&apos;s pods drop what arrives at the node port. Off unless enabled. Source: core/v1 ServiceSpec.externalTrafficPolicy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service with a single pod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the only pod restarts nobody answers. Off unless enabled. Source: Kubernetes documentation, Disruptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route that takes plain HTTP beside TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With insecureEdgeTerminationPolicy Allow the router answers on port 80 too, without TLS. Off unless enabled. Source: route.openshift.io/v1 TLSConfig.insecureEdgeTerminationPolicy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service that leads outside the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Service of type ExternalName is a DNS alias: whoever may write it decides where clients&apos; requests and their credentials go. Off unless enabled. Source: core/v1 ServiceSpec.externalName.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has another type than the field. Kubernetes reads YAML 1.1: a quoted number is a string, an unquoted yes, no, on, off, y or n is a boolean. The object cannot be decoded and is refused. Source: sigs.k8s.io/yaml, encoding/json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port numbers are 1 to 65535; the API server refuses anything else. Source: core/v1 ServicePort.port, ContainerPort.containerPort; validation IsValidPortNum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of container ports, target ports, backend ports and probe ports are IANA service names: 1 to 15 characters of a-z, 0-9 and &apos;-&apos;, at least one letter, no hyphen at either end nor two in a row. Source: RFC 6335, 5.1; validation IsValidPortName.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a Service port is a DNS label: up to 63 characters of a-z, 0-9 and &apos;-&apos;, no hyphen at either end. Source: core/v1 ServicePort.name; RFC 1123.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocols are TCP, UDP and SCTP, in capitals. Application protocols belong in appProtocol or in the port&apos;s name. Source: core/v1 ServicePort.protocol, ContainerPort.protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API server requires this field and refuses the object without it. Of several Service ports each has to be named. Source: Kubernetes API reference, the kind&apos;s validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names have to be unique in this list: ports of a Service, ports of a container, containers of a pod. Source: Kubernetes API, listMapKey and validation of the kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a Service the pair of port number and protocol has to be unique. Source: core/v1 ServiceSpec.ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two ports of one Service may share a node port only if their protocols differ. Source: the node port allocator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Services of type NodePort and LoadBalancer open node ports; on any other the field is forbidden. Source: core/v1 ServicePort.nodePort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node ports are taken from 30000-32767 unless the API server&apos;s flag --service-node-port-range says otherwise. Source: Kubernetes documentation, Service, &quot;type: NodePort&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The types are ClusterIP, NodePort, LoadBalancer and ExternalName, written just so. Source: core/v1 ServiceSpec.type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field may not be set for a Service of this type. Source: core/v1 ServiceSpec, validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appProtocol is an IANA service name, or a name with a domain before it such as kubernetes.io/h2c. Source: core/v1 ServicePort.appProtocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a pod a host port can be opened once for each protocol and host address. Source: core/v1 ContainerPort.hostPort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under hostNetwork the container&apos;s port is the node&apos;s port, so that hostPort, if written, has to be the same number. Source: core/v1 ContainerPort.hostPort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workload has to select the pods of its own template; the API server refuses one whose selector does not match the template&apos;s labels. Source: apps/v1 DeploymentSpec.selector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backend names either a Service with the number or the name of one port, or a resource; neither none nor both. Source: networking.k8s.io/v1 IngressBackend, ServiceBackendPort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each path has a pathType (Exact, Prefix, ImplementationSpecific) and, unless it is ImplementationSpecific, begins with a slash. Source: networking.k8s.io/v1 HTTPIngressPath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host is a DNS name without a port, perhaps with `*.` in front; no IP address. Source: networking.k8s.io/v1 IngressRule.host; RFC 3986.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range of a NetworkPolicy is written with a numeric `port` and an `endPort` that is not smaller. Source: networking.k8s.io/v1 NetworkPolicyPort.endPort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of objects are DNS names: Services and namespaces DNS labels, most others DNS subdomains. Source: Kubernetes documentation, Object Names and IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kubectl does not read a List inside a List. Source: kubectl apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field does not exist. kubectl&apos;s strict validation refuses it; without it, it is dropped silently, so that the value has no effect. Source: KEP-2885 server-side unknown field validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field belongs to another API version of this kind. Source: Kubernetes documentation, Deprecated API Migration Guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that stands twice in one map passes even strict validation; the last one counts. Source: kubectl apply --validate=strict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen Kubernetes no longer serves this API version: applying the object fails. It is shown all the same. Source: Kubernetes documentation, Deprecated API Migration Guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backendRef to a Service has to name a port; the API refuses the route without it. Source: gateway.networking.k8s.io BackendObjectReference.port: &quot;Port is required when the referent is a Kubernetes Service&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes never had this kind in this group and version. Source: Kubernetes API reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or folder is not there, may not be read, or is not of a kind that can be read. What else was given is read all the same; the exit status is 3. Source: the operating system, or the program that was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syntax error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is no YAML (or JSON), so that kubectl applies the documents before it and stops there. The document&apos;s last good state is shown, if there was one; the exit status is 3. Source: YAML 1.2.2; sigs.k8s.io/yaml; RFC 8259.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting that is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`.portolan.yaml` holds a key, a rule or a value that does not exist; it has no effect. The keys are enable, disable, severity (a map from rules to error, warning or info) and ignore (a list of items with rule, object, path and reason). Source: README, &quot;Settings&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition overridden in the same file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same object is defined again further down; kubectl applies a file from top to bottom, so that the last definition stays. Source: kubectl apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object defined in another file too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file defines the same object differently: overlays, variants or demos beside each other. Each is shown and resolved within its own folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of container %2 in %3 speaks gRPC to port %4, whose name tells of another protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of container %2 in %3 asks port %4 by number, though the port has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 of %2 asks the same thing in livenessProbe and readinessProbe: a pod that is busy is killed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 of %2 listens on port %3, below 1024: as a plain user it may not be allowed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 of container %2 in %3 has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No NetworkPolicy of the input selects the pods of %1: everyone may reach every port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of type LoadBalancer takes traffic from every address: it has no loadBalancerSourceRanges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers only on nodes that run one of its pods (externalTrafficPolicy: Local).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends clients outside the cluster, to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to one pod (%2): nobody answers while it restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes plain HTTP beside TLS; Redirect sends it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect to TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names port %2 of Service %3 by number; a name would follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the node port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a NodePort Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SERVICE · LOADBALANCER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SERVICE · EXTERNAL IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WEB SERVER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NODES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes with a pod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dual-stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pods of one&apos;s own node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any port of its pods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on every node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× %1 pods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, only inside the pod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1, but: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADDRESSES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXTERNAL NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT REACHED BY ANY SERVICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web server port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service port → target port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container port → application port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open to some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 broken chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 broken chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to draw yet. Open a file or a folder with Kubernetes manifests, or a cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Service, workload or entry here, only other kinds of objects (%1). Open the manifests that hold Services, Deployments or Ingresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 port chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 port chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached by any Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is called by %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pods of %1 have no labels that a Service could select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declares no port; add one to a container first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Service for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add path %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a path of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spec: Invalid value: []: either `defaultBackend` or `rules` must be specified; delete the Ingress instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Ingress sends traffic to Services of its own namespace only, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an Ingress to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no `%2` here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 has no `%3`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this object does not come from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no document #%1 in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path of the field is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this document is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no single value; name a field inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two of these changes touch the same place; make them one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document cannot be added safely to this file; edit it in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this document cannot be taken out safely; edit it in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this holds no Kubernetes object: apiVersion and kind are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent of %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node port %1 is already taken by Service %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spec.listeners.name: Required value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add listener %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spec.listeners: Invalid value: 0: spec.listeners in body should have at least 1 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a listener of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoint of %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON file holds one object; make it a List, or choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is already a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this object is all that its JSON file holds; delete the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no file that could be edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1 objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port of %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotation %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target port of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of container %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host port, the same under hostNetwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port that %1 lets in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port that %1 lets out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment variable %1 holds the same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an argument holds the same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command holds the same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add port %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no such container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add port %1 to container %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a port of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 ports to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every node port from 30000 to 32767 is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take node port %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 a Service of type %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 to %2 with %3 references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not select the pods of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service port speaks %1, the container port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send port %1 of %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is edited in its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends traffic to Services of its own namespace only, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hop cannot lead from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backend of %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target port, which was left out and stays %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL in environment variable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL in an argument of container %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL in the command of container %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL in ConfigMap %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be edited safely here; edit it in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 a value of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written here; it comes through no alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this value comes from a list of merged maps (`&lt;&lt;: [...]`); edit it in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this value is shared through an anchor: %1 would change with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not written in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalable picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interactive page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mermaid flowchart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphviz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw.io diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port table in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port table for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⑥ Web server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⑤ Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>④ Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>③ Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>② Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>① Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its Endpoints list no port with this name and protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its EndpointSlice lists no port with this name and protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Service &quot;%1&quot; in namespace &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; has no port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; has no port %2: that is the target port; the service port is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; has no port %2: that is the node port; the service port is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; has no port %2. Did you mean %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry names no valid port of Service &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Service has no selector, and no EndpointSlice belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pod in namespace &quot;%1&quot; carries the labels %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pod in namespace &quot;%1&quot; carries the labels %2; %3 does, in namespace &quot;%4&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selector %1 picks no pod. Did you mean %2, as %3 has it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 backends are not reached. %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Service named &quot;%1&quot; in namespace &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Service named &quot;%1&quot; in namespace &quot;%2&quot;; there is one in &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Service named &quot;%1&quot; in namespace &quot;%2&quot;. Did you mean &quot;%3&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener &quot;%1&quot; of Gateway &quot;%2&quot; (%3) takes no %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener &quot;%1&quot; of Gateway &quot;%2&quot; takes no routes from namespace &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway &quot;%1&quot; has no listener on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway &quot;%1&quot; has no listener &quot;%2&quot;. Did you mean &quot;%3&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway &quot;%1&quot; has no listener &quot;%2&quot; that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host &quot;%1&quot; is none that listener &quot;%2&quot; (%3) takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace &quot;%1&quot; has no ReferenceGrant that lets a %2 of &quot;%3&quot; refer to its Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses in %1 except %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every pod in namespace &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pods with %1 in namespace &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every pod in the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pods with %1 in any namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every pod in namespaces with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pods with %1 in namespaces with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: NetworkPolicy %1 lets nobody in at this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open only to %2 (NetworkPolicy %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to everyone: no NetworkPolicy selects these pods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to everyone by NetworkPolicy %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 is the Service&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule takes %1; the default backend of Ingress &quot;%2&quot; does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; takes %3 for %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target port is written, so it is the service port&apos;s number, %1.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target port &quot;%1&quot; is %2 on these pods.%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target port is %1.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no pods now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pod behind it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pods behind headless Service &quot;%1&quot; listen on port %2, not on %3; no port is translated on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pod behind headless Service &quot;%1&quot; is known to listen on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a port number; ports are 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No container declares port %1; a number works all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is declared for %2 only, not for %3; a number works all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container port &quot;%1&quot; is declared with protocol %2, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No container port is named &quot;%1&quot;; the only name is &quot;%2&quot; (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No container port is named &quot;%1&quot;. Did you mean &quot;%2&quot; (%3)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No container port is named &quot;%1&quot;; the containers declare no port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No container port is named &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port &quot;%1&quot; belongs to the native sidecar &quot;%2&quot;; Services reach it by name only from Kubernetes 1.33 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container port &quot;%1&quot; has no valid number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port &quot;%1&quot; belongs to the init container &quot;%2&quot;, which never gets traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a port number nor a port name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service port has no number, and there is no target port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry takes a request for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend names port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node port %1 belongs to service port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend names port %1 of Service &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; answers at node port %2 only on nodes that run one of its pods (externalTrafficPolicy: Local).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; opens node port %2 on every node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; opens a node port that the cluster assigns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opens port %1 on the nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens port %2 on the nodes its pods run on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host port %1 leads to container port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Service &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; has port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; is headless: its name leads to the pods themselves, whatever its ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pods of %1 have port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be dropped by NetworkPolicy %1: it lets nobody in at port %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; is only a name for %2, outside the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Service has node port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no matches for kind &quot;%1&quot; in version &quot;%2&quot;: no longer served since Kubernetes %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no matches for kind &quot;%1&quot; in version &quot;%2&quot;: no longer served since Kubernetes %3, now %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no matches for kind &quot;%1&quot; in version &quot;%2&quot;: it is served as %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a List inside a List is refused: its objects have to stand in the outer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;&quot;: cannot set both port name &amp; port number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required value: port name or number is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot;: networking.k8s.io/v1 writes service.name and service.port.number or service.port.name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;&quot;: cannot set both resource and service backends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;&quot;: resource or service backend is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the wrong type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port number missing or out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port name is no IANA service name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service port name is no DNS label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsupported protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required field missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service port used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node port used twice in one Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node port on a Service that opens none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node port outside the default range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown Service type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that the Service&apos;s type does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid appProtocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host port used twice in one pod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hostPort differs from containerPort under hostNetwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selector does not match the template&apos;s labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingress backend is incomplete or ambiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid Ingress path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid port range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid object name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List inside a List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of another API version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key written twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API version no longer served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such kind in this API version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route backend without a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot;: did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands where an integer must: json: cannot unmarshal %2 into Go struct field %3 of type %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands where a string must, quotes would make it one: json: cannot unmarshal %2 into Go struct field %3 of type %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands where true or false must: json: cannot unmarshal %2 into Go struct field %3 of type %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands where a map must: json: cannot unmarshal %2 into Go struct field %3 of type %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands where a list must: json: cannot unmarshal %2 into Go struct field %3 of type %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must be no more than %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: a lowercase RFC 1123 label must consist of lower case alphanumeric characters or &apos;-&apos;, and must start and end with an alphanumeric character (e.g. &apos;my-name&apos;,  or &apos;123-abc&apos;, regex used for validation is &apos;[a-z0-9]([-a-z0-9]*[a-z0-9])?&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: a DNS-1035 label must consist of lower case alphanumeric characters or &apos;-&apos;, start with an alphabetic character, and end with an alphanumeric character (e.g. &apos;my-name&apos;,  or &apos;abc-123&apos;, regex used for validation is &apos;[a-z]([-a-z0-9]*[a-z0-9])?&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, &apos;-&apos; or &apos;.&apos;, and must start and end with an alphanumeric character (e.g. &apos;example.com&apos;, regex used for validation is &apos;[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: a wildcard DNS-1123 subdomain must start with &apos;*.&apos;, followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, &apos;-&apos; or &apos;.&apos; and end with an alphanumeric character (e.g. &apos;*.example.com&apos;, regex used for validation is &apos;\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: name part must consist of alphanumeric characters, &apos;-&apos;, &apos;_&apos; or &apos;.&apos;, and must start and end with an alphanumeric character (e.g. &apos;MyName&apos;,  or &apos;my.name&apos;,  or &apos;123-abc&apos;, regex used for validation is &apos;([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: %1: must be between 1 and 65535, inclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: %1: provided port is not in the valid range. The range of valid ports is 30000-32767</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must contain at least one letter (a-z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must not contain consecutive hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must not begin or end with a hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must not contain dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: prefix part must be non-empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: name part must be non-empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must be a DNS name, not an IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must be an absolute path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must not contain &apos;%2&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: cannot end with &apos;%2&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsupported value: &quot;%1&quot;: supported values: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required value: name or generateName is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required value: pathType must be specified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: %1: may not be specified when `port` is not specified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: %1: may not be specified when `port` is non-numeric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: %1: must be greater than or equal to `port`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: %1: %2 in body should be greater than or equal to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: %1: %2 in body should be less than or equal to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;string&quot;: %1 in body must be of type integer: &quot;string&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;object&quot;: Must have port for Service reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;array&quot;: Listener name must be unique within the Gateway: &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate value: &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate value: port %1, protocol %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbidden: may not be used when `type` is &apos;ClusterIP&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: %1: provided port is already allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;None&quot;: may not be set to &apos;None&apos; for %1 services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbidden: may not be set for ExternalName services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: %1: may not expose port %1 externally since it is used by kubelet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: may only be set for externally-accessible services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: %1: may only be set when `type` is &apos;LoadBalancer&apos; and `externalTrafficPolicy` is &apos;Local&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbidden: may only be used when `type` is &apos;LoadBalancer&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: %1: must match `containerPort` when `hostNetwork` is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: %1: `selector` does not match template `labels`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must be an integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit does not fit the text: it was made for another version of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The symbolic link cannot be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 4 GiB; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed by another program; it was not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; the old file is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file system is read-only; save the file elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write in this folder; save the file elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist any more; save the file elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an ordinary file; it was not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no manifest there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git does not hand out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a revision in git cannot be changed; save it as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a document number after #, like #0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 needs exactly one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no document #%1 in %2; it has %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no object %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no object %1; the nearest is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected KIND/NAME, KIND/NAMESPACE/NAME or #N, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names several objects: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no temporary file can be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk for temporary files is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be run: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input cannot be written back; save it as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alias elsewhere stands for something in it; edit it in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an alias (*…); edit the place it stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a map or a list, not a single value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag (!…) says what this value is; edit it in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no map; it takes no key %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 comes from a merge (&lt;&lt;); edit it in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 stands more than once in this map; edit it in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new item needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no list; it takes no item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no alias (*…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is written in a way that cannot be edited safely from here; edit it in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field path %1 has a dot too many at character %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field path %1 needs a dot before character %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field path %1 lacks a name at character %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field path %1 has a bracket without a name or an end at character %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field path %1 has an index too large at character %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field path %1 has a quote without an end at character %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field path is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON text ends before this; remove what follows, or put several objects into the items of a List.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is nested more than %1 levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON expects , or %1 here, after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON allows no comma before %1; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON expects a key in double quotes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON expects : after the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control character stands in this text; write it as \t or \u00XX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This byte is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote that opens here is not closed on its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON knows no such escape; write \\ for a backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON expects a value here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON takes double quotes only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON does not know the word %1; a text must be in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This starts with { and is YAML, but not JSON: Kubernetes before 1.33 refuses it. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Helm template that has not been rendered; run `helm template CHART` and open what it prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a template that has not been rendered (%1 …); open what its template engine makes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank is missing after this colon: write &quot;%1: %2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tab stands in the indentation; YAML takes only spaces there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that starts with * must be quoted (&quot;%1&quot;): YAML reads it as an alias, and there is no such anchor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that starts with %1 must be quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 that opens here is never closed by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML expects , or %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line does not fit the ones before it: it starts in column %1, they start in column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML expects &quot;key: value&quot; here, or &quot;- &quot; before an item of a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML does not expect this here; put the whole value into quotes if it belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote that opens here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key must be a text; Kubernetes takes no map or list for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document ends before this; put a line with --- between two documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is UTF-16; save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The byte %1 is not UTF-8; save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A NUL byte stands here: this is no text file, or a damaged one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control character %1 stands here; Kubernetes refuses it. Write it as &quot;\x%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes takes no YAML directives; remove this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes takes no text after ---; put it on the next line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML knows no such escape; write \\ for a backslash, or use single quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After | or &gt; only +, - or a digit may stand; the text begins on the next line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second &quot;key: value&quot; begins on this line; quote the value, or begin a new line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in this map; only the last one counts. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::ActionTable</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::ChangeDialog</name>
    <message>
        <source>Change what refers to it, too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is written once and used in %n place(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 becomes %2 in %3. These places refer to it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it for all who share it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this place a value of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only holds the same number: tick it if it means this port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::ChangesPanel</name>
    <message>
        <source>&amp;Revert this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is unsaved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revert in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revert everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::CheatSheet</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, Space + drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light a chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select, add to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click, Ctrl + click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk along the hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, previous port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift + Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right click, Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::ConflictDialog</name>
    <message>
        <source>Changed on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed on disk since it was read, and here as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwriting loses what others wrote; reloading puts it in place of your changes, which Undo brings back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::ContextMenu</name>
    <message>
        <source>Copy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in editor at line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No editor could be started for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file manager could be started for %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::DiagramView</name>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::DiffView</name>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::Editing</name>
    <message>
        <source>Only ports can be edited here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application port is inferred, not declared: change it where the application is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No container declares this port: traffic reaches it by its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster assigns this node port: none is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port follows from the entry: 443 where TLS covers the host, else 80.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port is not written in a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::Exporting</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory for the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was copied as SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was copied as a Mermaid flowchart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a&amp;tlas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as S&amp;VG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::FileDialogs</name>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted on disk. It is no longer shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files were deleted on disk. They are no longer shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open manifests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of manifests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add manifests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the new file as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved. Your changes are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed on disk, and here as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the one on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted on disk. Your changes to it are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files have unsaved changes:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::Inspector</name>
    <message>
        <source>The chain this port belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a card or a port to see its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not written in a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::Intents</name>
    <message>
        <source>Add a port to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;App protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a path to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path &amp;type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new Ingress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an Ingress path to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ingress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a listener to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certificate (Secret)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change them, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n ports</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;refers to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;port…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve this port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a free &amp;node port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the Service&apos;s &amp;type…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change all selected p&amp;orts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;Service for this workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an &amp;Ingress path to this port…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a pat&amp;h…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve this path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;listener…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve this listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &amp;object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No manifest was found in %1. Portolan reads files that end in .yaml, .yml or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Portolan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Portolan %1&lt;/h3&gt;&lt;p&gt;Shows where traffic goes in a Kubernetes system, port by port.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;br&gt;Made with Qt %2, QScintilla, yaml-cpp and simdjson; fonts Inter and JetBrains Mono (SIL Open Font License).&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portolan did not end properly. There are unsaved changes of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on disk in the meantime: %1. Look through the changes before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::Notices</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::PortTablePanel</name>
    <message>
        <source>Filter ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only chains that break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no port here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chains: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chains: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::PreferencesDialog</name>
    <message>
        <source>&amp;Move changed parts smoothly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what no Service &amp;reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the system asks for less motion, nothing moves smoothly in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks it from the next start on. What the command line says is always English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide, for a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tall, for a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shape of large pictures:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As $VISUAL or $EDITOR says, else the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%f stands for the file, %l for the line, %c for the column: code --goto %f:%l:%c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No editor is set: files open without going to the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no program named %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::ProblemDetail</name>
    <message>
        <source>The problem in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the repair changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a problem to see what it means and how to repair it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::ProblemsModel</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::ProblemsPanel</name>
    <message>
        <source>Filter problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::Recovery</name>
    <message>
        <source>Unsaved changes could not be kept safe from a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all could be restored; what was unsaved stays in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaved changes of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::RequestPanel</name>
    <message>
        <source>Copy kubectl commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it land? For example shop.example/api, node:30080 or api.shop:80</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a host and path, node:PORT, or SERVICE.NAMESPACE:PORT, and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Arrives at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Ends at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::Retargeting</name>
    <message>
        <source>There is no other port in view that this hop may lead to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go over a lit port to send the traffic there. Esc leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::Session</name>
    <message>
        <source>typing in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open already; save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take %1 from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change on disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::SourcePane</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes have to be saved elsewhere: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2. The picture shows what was last understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading, files: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chains: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects of other kinds: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::WelcomePage</name>
    <message>
        <source>RECENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop manifests and folders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portolan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See where traffic goes in a Kubernetes system, port by port, and change a port on the picture: the manifests keep every other byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEGIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::atlas</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::bandLabels</name>
    <message>
        <source>%1 broken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::describe</name>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was before the file could no longer be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web server port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached by any Service; double-click to show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hop from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::form</name>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, probes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backend %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::severity</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::windowActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste objects…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace in source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what no Service &amp;reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por&amp;t table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where does a request land?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pa&amp;ne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Portolan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
