<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>core</name>
    <message>
        <source>not enough memory for the picture</source>
        <translation>nicht genug Speicher für das Bild</translation>
    </message>
    <message>
        <source>Picture in pixels</source>
        <translation>Pixelbild</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>no format is known by the end of this name</source>
        <translation>die Endung dieses Namens gehört zu keinem bekannten Format</translation>
    </message>
    <message>
        <source>nothing to draw</source>
        <translation>nichts zu zeichnen</translation>
    </message>
    <message>
        <source>the picture would be %1 × %2 pixels; PNG files here end at 32767: choose a smaller scale, or SVG</source>
        <translation>das Bild wäre %1 × %2 Pixel groß; PNG-Dateien sind hier auf 32767 begrenzt: kleineren Maßstab oder SVG wählen</translation>
    </message>
    <message>
        <source>cannot write the file: %1</source>
        <translation>die Datei lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>the file is UTF-16: save it as UTF-8 to edit it here</source>
        <translation>die Datei ist in UTF-16: zum Bearbeiten als UTF-8 speichern</translation>
    </message>
    <message>
        <source>the file holds bytes that are not UTF-8 text</source>
        <translation>die Datei enthält Bytes, die kein UTF-8-Text sind</translation>
    </message>
    <message>
        <source>The file is no longer open.</source>
        <translation>Die Datei ist nicht mehr geöffnet.</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>nichts ist geöffnet</translation>
    </message>
    <message>
        <source>the picture is being brought up to date; try again</source>
        <translation>das Bild wird gerade aktualisiert; gleich noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 is no longer open</source>
        <translation>%1 ist nicht mehr geöffnet</translation>
    </message>
    <message>
        <source>%1 names Service %2; the input holds no Service in namespace %3.</source>
        <translation>%1 verweist auf Service %2; die Eingabe enthält keinen Service im Namespace %3.</translation>
    </message>
    <message>
        <source>%1 names Service %2, which is not in namespace %3.</source>
        <translation>%1 verweist auf Service %2, den es im Namespace %3 nicht gibt.</translation>
    </message>
    <message>
        <source>%1 names Service %2 in namespace %3; there is one in namespace %4 only.</source>
        <translation>%1 verweist auf Service %2 im Namespace %3; es gibt ihn nur im Namespace %4.</translation>
    </message>
    <message>
        <source>%1 stands here</source>
        <translation>%1 steht hier</translation>
    </message>
    <message>
        <source>%1 names Service %2, which is not in namespace %3. Did you mean %4?</source>
        <translation>%1 verweist auf Service %2, den es im Namespace %3 nicht gibt. Ist %4 gemeint?</translation>
    </message>
    <message>
        <source>Use Service %1</source>
        <translation>Service %1 verwenden</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 verwenden</translation>
    </message>
    <message>
        <source>%1 asks %2:%3; that is the target port, the service port is %4.</source>
        <translation>%1 spricht %2:%3 an; das ist der Target-Port, der Service-Port ist %4.</translation>
    </message>
    <message>
        <source>%1 asks %2:%3; that is the node port, the service port is %4.</source>
        <translation>%1 spricht %2:%3 an; das ist der Node-Port, der Service-Port ist %4.</translation>
    </message>
    <message>
        <source>%1 asks %2:%3, a port that Service %2 has not. Did you mean %4?</source>
        <translation>%1 spricht %2:%3 an, einen Port, den Service %2 nicht hat. Ist %4 gemeint?</translation>
    </message>
    <message>
        <source>%1 asks %2:%3; Service %2 has no ports.</source>
        <translation>%1 spricht %2:%3 an; Service %2 hat keine Ports.</translation>
    </message>
    <message>
        <source>%1 asks %2:%3; Service %2 has %4.</source>
        <translation>%1 spricht %2:%3 an; Service %2 hat %4.</translation>
    </message>
    <message>
        <source>the service port %1</source>
        <translation>der Service-Port %1</translation>
    </message>
    <message>
        <source>%1 sends traffic to Service %2 without naming a port; it has %3.</source>
        <translation>%1 schickt Verkehr an Service %2, ohne einen Port zu nennen; der Service hat %3.</translation>
    </message>
    <message>
        <source>%1 sends traffic to Service %2 of type ExternalName; many controllers refuse that.</source>
        <translation>%1 schickt Verkehr an Service %2 vom Typ ExternalName; viele Controller lehnen das ab.</translation>
    </message>
    <message>
        <source>%1 calls %2 (%3). %4</source>
        <translation>%1 ruft %2 auf (%3). %4</translation>
    </message>
    <message>
        <source>the Service&apos;s ports</source>
        <translation>die Ports des Service</translation>
    </message>
    <message>
        <source>%1 has it first</source>
        <translation>%1 war zuerst da</translation>
    </message>
    <message>
        <source>%1 opens host port %2, which is also the node port of %3; on its node the host port wins.</source>
        <translation>%1 öffnet Host-Port %2, der auch der Node-Port von %3 ist; auf seinem Node gewinnt der Host-Port.</translation>
    </message>
    <message>
        <source>%1 asks for node port %2, which %3 has already (%4).</source>
        <translation>%1 verlangt Node-Port %2, den %3 schon hat (%4).</translation>
    </message>
    <message>
        <source>%1 asks for cluster IP %2, which %3 has already (%4).</source>
        <translation>%1 verlangt Cluster-IP %2, die %3 schon hat (%4).</translation>
    </message>
    <message>
        <source>%1 opens host port %2, where the kubelet of every node listens.</source>
        <translation>%1 öffnet Host-Port %2, auf dem das Kubelet jedes Nodes lauscht.</translation>
    </message>
    <message>
        <source>%1 opens host port %2, as does %3 (%4); pods of both never share a node.</source>
        <translation>%1 öffnet Host-Port %2, ebenso wie %3 (%4); Pods von beiden laufen nie auf demselben Node.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1 has a port %2 (%3); Service %4 has no port of that name and protocol, so nothing leads there.</source>
        <translation>%1 hat einen Port %2 (%3); Service %4 hat keinen Port mit diesem Namen und Protokoll, also führt nichts dorthin.</translation>
    </message>
    <message>
        <source>%1 stands beside the selector of Service %2: the controller overwrites it.</source>
        <translation>%1 steht neben dem Selektor von Service %2: Der Controller überschreibt es.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which has no pods now.</source>
        <translation>%1 führt zu %2; dort gibt es derzeit keine Pods.</translation>
    </message>
    <message>
        <source>%1 leads to %2, of which no pod is ready.</source>
        <translation>%1 führt zu %2; dort ist kein Pod bereit.</translation>
    </message>
    <message>
        <source>%1 names Service %2, which is not in namespace %3; its pods get no DNS names of their own.</source>
        <translation>%1 verweist auf Service %2, den es im Namespace %3 nicht gibt; die Pods bekommen keine eigenen DNS-Namen.</translation>
    </message>
    <message>
        <source>%1 names Service %2, which selects other pods; its own get no DNS names.</source>
        <translation>%1 verweist auf Service %2, der andere Pods auswählt; die eigenen bekommen keine DNS-Namen.</translation>
    </message>
    <message>
        <source>%1 names Service %2, which is not headless (clusterIP: None); its pods get no DNS names of their own.</source>
        <translation>%1 verweist auf Service %2, der nicht headless ist (clusterIP: None); die Pods bekommen keine eigenen DNS-Namen.</translation>
    </message>
    <message>
        <source>%1 opens node ports %2 on every node.</source>
        <translation>%1 öffnet auf jedem Node die Node-Ports %2.</translation>
    </message>
    <message>
        <source>%1 opens ports %2 through a load balancer.</source>
        <translation>%1 öffnet die Ports %2 über einen Load-Balancer.</translation>
    </message>
    <message>
        <source>%1 hides the clients&apos; addresses; externalTrafficPolicy: Local keeps them.</source>
        <translation>%1 verbirgt die Adressen der Clients; externalTrafficPolicy: Local erhält sie.</translation>
    </message>
    <message>
        <source>%1 takes traffic for external IPs.</source>
        <translation>%1 nimmt Verkehr für externe IPs an.</translation>
    </message>
    <message>
        <source>%1 port %2 opens %3 (%4) to clients outside the cluster.</source>
        <translation>Port %2 von %1 öffnet %3 (%4) für Clients außerhalb des Clusters.</translation>
    </message>
    <message>
        <source>%1 port %2 has neither an appProtocol nor a name that tells a mesh its protocol.</source>
        <translation>Port %2 von %1 hat weder appProtocol noch einen Namen, der einem Mesh das Protokoll verrät.</translation>
    </message>
    <message>
        <source>%1 port %2 names its target by number; a name would follow the container port when it changes.</source>
        <translation>Port %2 von %1 nennt sein Ziel als Nummer; ein Name würde dem Container-Port folgen, wenn dieser sich ändert.</translation>
    </message>
    <message>
        <source>%1 shares the node&apos;s network: each of its ports is open on the node.</source>
        <translation>%1 nutzt das Netz des Nodes: Jeder seiner Ports ist auf dem Node offen.</translation>
    </message>
    <message>
        <source>%1 opens port %2 on its nodes.</source>
        <translation>%1 öffnet Port %2 auf seinen Nodes.</translation>
    </message>
    <message>
        <source>Container %1 of %2 serves SSH (port 22).</source>
        <translation>Container %1 von %2 bietet SSH an (Port 22).</translation>
    </message>
    <message>
        <source>Container %1 of %2 serves a Service without a readinessProbe on a port.</source>
        <translation>Container %1 von %2 bedient einen Service und hat keine readinessProbe auf einem Port.</translation>
    </message>
    <message>
        <source>%1 names Gateway %2, which is not in namespace %3. Did you mean %4?</source>
        <translation>%1 verweist auf Gateway %2, das es im Namespace %3 nicht gibt. Ist %4 gemeint?</translation>
    </message>
    <message>
        <source>Use Gateway %1</source>
        <translation>Gateway %1 verwenden</translation>
    </message>
    <message>
        <source>%1 names Gateway %2, which is not in namespace %3.</source>
        <translation>%1 verweist auf Gateway %2, das es im Namespace %3 nicht gibt.</translation>
    </message>
    <message>
        <source>%1 asks for listener %2 of Gateway %3, which has %4.</source>
        <translation>%1 verlangt Listener %2 von Gateway %3; vorhanden: %4.</translation>
    </message>
    <message>
        <source>Use listener %1</source>
        <translation>Listener %1 verwenden</translation>
    </message>
    <message>
        <source>Listeners %1 and %2 of %3 have the same port, protocol and host name.</source>
        <translation>Die Listener %1 und %2 von %3 haben denselben Port, dasselbe Protokoll und denselben Hostnamen.</translation>
    </message>
    <message>
        <source>listener %1</source>
        <translation>Listener %1</translation>
    </message>
    <message>
        <source>Listener %1 of %2 has a hostname, which protocol %3 knows nothing of.</source>
        <translation>Listener %1 von %2 hat einen Hostnamen; Protokoll %3 kennt keine Hostnamen.</translation>
    </message>
    <message>
        <source>Listener %1 of %2 has tls, but its protocol is %3.</source>
        <translation>Listener %1 von %2 hat tls, aber sein Protokoll ist %3.</translation>
    </message>
    <message>
        <source>Listener %1 of %2 passes TLS through, which protocol %3 does not; use TLS, or mode Terminate.</source>
        <translation>Listener %1 von %2 reicht TLS durch, Protokoll %3 kann das nicht; TLS verwenden oder den Modus Terminate.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 takes %2, as does %3 (%4).</source>
        <translation>%1 nimmt %2 an, ebenso wie %3 (%4).</translation>
    </message>
    <message>
        <source>the same host and path</source>
        <translation>derselbe Host und Pfad</translation>
    </message>
    <message>
        <source>%1 has TLS for host %2, but no rule for that host.</source>
        <translation>%1 hat TLS für Host %2, aber keine Regel für diesen Host.</translation>
    </message>
    <message>
        <source>%1 names no ingress class; the cluster&apos;s default class takes it, if there is one.</source>
        <translation>%1 nennt keine Ingress-Klasse; die Standardklasse des Clusters übernimmt ihn, wenn es eine gibt.</translation>
    </message>
    <message>
        <source>This definition of %1 is overridden at line %2.</source>
        <translation>Diese Definition von %1 wird in Zeile %2 überschrieben.</translation>
    </message>
    <message>
        <source>this definition stays</source>
        <translation>diese Definition bleibt</translation>
    </message>
    <message>
        <source>%1 is also defined in %2.</source>
        <translation>%1 ist auch in %2 definiert.</translation>
    </message>
    <message>
        <source>the other definition</source>
        <translation>die andere Definition</translation>
    </message>
    <message>
        <source>%1 listens on port %2, which Service %3 in front of it does not have.</source>
        <translation>%1 lauscht auf Port %2, den der vorgeschaltete Service %3 nicht hat.</translation>
    </message>
    <message>
        <source>%1 and %3 select the same pods and have port %2 for two protocols.</source>
        <translation>%1 und %3 wählen dieselben Pods aus und haben Port %2 mit zwei Protokollen.</translation>
    </message>
    <message>
        <source>%1 port %2 and %3 port %4 lead to the same target port of the same pods.</source>
        <translation>Port %2 von %1 und Port %4 von %3 führen zum selben Target-Port derselben Pods.</translation>
    </message>
    <message>
        <source>%1 of type ExternalName names port %2 as plain TCP: a mesh takes all traffic to that port.</source>
        <translation>%1 vom Typ ExternalName bezeichnet Port %2 als reines TCP: Ein Mesh nimmt jeglichen Verkehr an diesen Port.</translation>
    </message>
    <message>
        <source>%1 selects no pod of the input.</source>
        <translation>%1 wählt keinen Pod der Eingabe aus.</translation>
    </message>
    <message>
        <source>%1 selects no Service of the input.</source>
        <translation>%1 wählt keinen Service der Eingabe aus.</translation>
    </message>
    <message>
        <source>%1 asks port name %2; nothing that it selects has a named port.</source>
        <translation>%1 fragt den Port-Namen %2 ab; nichts Ausgewähltes hat einen benannten Port.</translation>
    </message>
    <message>
        <source>%1 asks port name %2; what it selects has %3.</source>
        <translation>%1 fragt den Port-Namen %2 ab; das Ausgewählte hat %3.</translation>
    </message>
    <message>
        <source>%1 asks %2 without a port, which means %3; Service %2 has %4.</source>
        <translation>%1 spricht %2 ohne Port an, das heißt %3; Service %2 hat %4.</translation>
    </message>
    <message>
        <source>%1 names ingress class %2, which is not in the input. Did you mean %3?</source>
        <translation>%1 nennt Ingress-Klasse %2, die nicht in der Eingabe ist. Ist %3 gemeint?</translation>
    </message>
    <message>
        <source>%1 names TLS secret %2, which is not in the input. Did you mean %3?</source>
        <translation>%1 nennt TLS-Secret %2, das nicht in der Eingabe ist. Ist %3 gemeint?</translation>
    </message>
    <message>
        <source>%1 is a default class, as is %2; an Ingress without a class is refused then.</source>
        <translation>%1 ist eine Standardklasse, ebenso wie %2; ein Ingress ohne Klasse wird dann abgelehnt.</translation>
    </message>
    <message>
        <source>the other default class</source>
        <translation>die andere Standardklasse</translation>
    </message>
    <message>
        <source>%1 names GatewayClass %2, which is not in the input. Did you mean %3?</source>
        <translation>%1 nennt GatewayClass %2, die nicht in der Eingabe ist. Ist %3 gemeint?</translation>
    </message>
    <message>
        <source>%1 speaks of %2 port %3; the pods it is about have that port for another protocol.</source>
        <translation>%1 nennt %2-Port %3; die betroffenen Pods haben diesen Port für ein anderes Protokoll.</translation>
    </message>
    <message>
        <source>%1 speaks of port %2; that is the port of Service %3, the pods&apos; port is %4.</source>
        <translation>%1 nennt Port %2; das ist der Port von Service %3, der Port der Pods ist %4.</translation>
    </message>
    <message>
        <source>%1 speaks of port %2, which no pod it is about declares.</source>
        <translation>%1 nennt Port %2, den kein betroffener Pod deklariert.</translation>
    </message>
    <message>
        <source>%1 speaks of port name %2, which no pod it is about has.</source>
        <translation>%1 nennt den Port-Namen %2, den kein betroffener Pod hat.</translation>
    </message>
    <message>
        <source>%1 speaks of port name %2, which no pod it is about has. Did you mean %3?</source>
        <translation>%1 nennt den Port-Namen %2, den kein betroffener Pod hat. Ist %3 gemeint?</translation>
    </message>
    <message>
        <source>%1 speaks of pods that the input does not hold in namespace %2.</source>
        <translation>%1 nennt Pods, die es in der Eingabe im Namespace %2 nicht gibt.</translation>
    </message>
    <message>
        <source>%1 lets no DNS out (port 53); unless another policy does, its pods cannot look up a name.</source>
        <translation>%1 lässt kein DNS hinaus (Port 53); sofern keine andere Policy es tut, können die Pods keine Namen auflösen.</translation>
    </message>
    <message>
        <source>%1 has port %2 for two protocols; a later kubectl apply without --server-side may drop one of them.</source>
        <translation>%1 hat Port %2 für zwei Protokolle; ein späteres kubectl apply ohne --server-side kann eines davon verlieren.</translation>
    </message>
    <message>
        <source>%1 of type LoadBalancer mixes %2 and %3; not every cloud can do that.</source>
        <translation>%1 vom Typ LoadBalancer mischt %2 und %3; nicht jede Cloud kann das.</translation>
    </message>
    <message>
        <source>%1 is headless: clients reach port %2 of the pods themselves, %3 is only a label.</source>
        <translation>%1 ist headless: Clients erreichen Port %2 der Pods selbst, %3 ist nur eine Beschriftung.</translation>
    </message>
    <message>
        <source>%1 is only a DNS alias: clients choose the port, %2 has no effect.</source>
        <translation>%1 ist nur ein DNS-Alias: Den Port wählen die Clients, %2 hat keine Wirkung.</translation>
    </message>
    <message>
        <source>%1 leads ports %2 and %3 to the same target port %4.</source>
        <translation>%1 führt die Ports %2 und %3 zum selben Target-Port %4.</translation>
    </message>
    <message>
        <source>Container %1 of %2 declares port %3 twice.</source>
        <translation>Container %1 von %2 deklariert Port %3 zweimal.</translation>
    </message>
    <message>
        <source>Containers %1 and %2 of %3 both declare port %4; they share the pod&apos;s network, so that only one can listen there.</source>
        <translation>Die Container %1 und %2 von %3 deklarieren beide Port %4; sie teilen sich das Netz des Pods, also kann dort nur einer lauschen.</translation>
    </message>
    <message>
        <source>%1 asks port name %2, which container %3 has; a probe knows only the names of its own container.</source>
        <translation>%1 prüft den Port-Namen %2, den Container %3 hat; eine Probe kennt nur die Namen ihres eigenen Containers.</translation>
    </message>
    <message>
        <source>%1 asks port name %2; the container has no port of that name.</source>
        <translation>%1 prüft den Port-Namen %2; der Container hat keinen Port dieses Namens.</translation>
    </message>
    <message>
        <source>%1 asks port name %2; the container has %3 (%4). Did you mean %3?</source>
        <translation>%1 prüft den Port-Namen %2; der Container hat %3 (%4). Ist %3 gemeint?</translation>
    </message>
    <message>
        <source>%1 asks port %2 over TCP, which the container declares for %3 only.</source>
        <translation>%1 prüft Port %2 über TCP; der Container deklariert ihn nur für %3.</translation>
    </message>
    <message>
        <source>%1 asks port %2, which container %3 declares; it speaks of that container&apos;s health.</source>
        <translation>%1 prüft Port %2, den Container %3 deklariert; das Ergebnis beschreibt den Zustand jenes Containers.</translation>
    </message>
    <message>
        <source>%1 asks port %2, which the container does not declare; it still works if something listens there.</source>
        <translation>%1 prüft Port %2, den der Container nicht deklariert; das funktioniert trotzdem, wenn dort etwas lauscht.</translation>
    </message>
    <message>
        <source>%1 says so</source>
        <translation>laut %1</translation>
    </message>
    <message>
        <source>Port %1 of container %2 in %3: the program seems to listen on %4 (%5).</source>
        <translation>Port %1 von Container %2 in %3: Das Programm lauscht offenbar auf %4 (%5).</translation>
    </message>
    <message>
        <source>Port %1 of container %2 in %3: what is said of the program disagrees, %4 (%5) and %1 (%6).</source>
        <translation>Port %1 von Container %2 in %3: Die Angaben zum Programm widersprechen sich, %4 (%5) und %1 (%6).</translation>
    </message>
    <message>
        <source>Port %1 of container %2 in %3: the program listens on 127.0.0.1 (%4), which nothing outside the pod reaches.</source>
        <translation>Port %1 von Container %2 in %3: Das Programm lauscht auf 127.0.0.1 (%4) und ist von außerhalb des Pods nicht erreichbar.</translation>
    </message>
    <message>
        <source>Apply the safe fixes</source>
        <translation>Sichere Korrekturen anwenden</translation>
    </message>
    <message>
        <source>port %1 has no name</source>
        <translation>Port %1 hat keinen Namen</translation>
    </message>
    <message>
        <source>Name container port %1 `%2`</source>
        <translation>Container-Port %1 `%2` nennen</translation>
    </message>
    <message>
        <source>%1 targets port name %2; %3 has no port of that name.</source>
        <translation>%1 zielt auf den Port-Namen %2; %3 hat keinen Port dieses Namens.</translation>
    </message>
    <message>
        <source>%1 targets port name %2; %3 has %4 (%5). Did you mean %4?</source>
        <translation>%1 zielt auf den Port-Namen %2; %3 hat %4 (%5). Ist %4 gemeint?</translation>
    </message>
    <message>
        <source>%1 is declared here</source>
        <translation>%1 ist hier deklariert</translation>
    </message>
    <message>
        <source>%1 targets port name %2 over %3; %4 declares %2 for %5. A name is looked up with its protocol.</source>
        <translation>%1 zielt auf den Port-Namen %2 über %3; %4 deklariert %2 für %5. Ein Name wird samt Protokoll gesucht.</translation>
    </message>
    <message>
        <source>Let the service port speak %1</source>
        <translation>Protokoll des Service-Ports auf %1 setzen</translation>
    </message>
    <message>
        <source>Let the container port speak %1</source>
        <translation>Protokoll des Container-Ports auf %1 setzen</translation>
    </message>
    <message>
        <source>%1 targets port name %2, which only a native sidecar of %3 has; Services reach it from Kubernetes 1.33 on.</source>
        <translation>%1 zielt auf den Port-Namen %2, den nur ein nativer Sidecar von %3 hat; Services erreichen ihn ab Kubernetes 1.33.</translation>
    </message>
    <message>
        <source>%1 targets port name %2, which only an init container of %3 has; init containers get no traffic.</source>
        <translation>%1 zielt auf den Port-Namen %2, den nur ein Init-Container von %3 hat; Init-Container bekommen keinen Verkehr.</translation>
    </message>
    <message>
        <source>%1 targets port name %2; %3 has it, %4 has not and gets no traffic on this port.</source>
        <translation>%1 zielt auf den Port-Namen %2; %3 hat ihn, %4 nicht und bekommt auf diesem Port keinen Verkehr.</translation>
    </message>
    <message>
        <source>%1 targets port name %2, which is %3 in %4 and %5 in %6.</source>
        <translation>%1 zielt auf den Port-Namen %2, der in %4 Port %3 ist und in %6 Port %5.</translation>
    </message>
    <message>
        <source>%1 sends %2 to port %3; %4 declares it for %5 only.</source>
        <translation>%1 schickt %2 an Port %3; %4 deklariert ihn nur für %5.</translation>
    </message>
    <message>
        <source>%1 targets port %2, which no container of %3 declares; it still works if something listens there.</source>
        <translation>%1 zielt auf Port %2, den kein Container von %3 deklariert; das funktioniert trotzdem, wenn dort etwas lauscht.</translation>
    </message>
    <message>
        <source>%1 targets port %2, which no container of %3 declares; it declares %4. Did you mean %4?</source>
        <translation>%1 zielt auf Port %2, den kein Container von %3 deklariert; deklariert ist %4. Ist %4 gemeint?</translation>
    </message>
    <message>
        <source>%1 is named %2 but goes to %3 (%4) of %5; its %2 is %6.</source>
        <translation>%1 heißt %2, führt aber zu %3 (%4) von %5; dort ist %2 der Port %6.</translation>
    </message>
    <message>
        <source>%1 targets port name %2, which two containers of %3 have; the first one, %4, gets the traffic.</source>
        <translation>%1 zielt auf den Port-Namen %2, den zwei Container von %3 haben; der erste, %4, bekommt den Verkehr.</translation>
    </message>
    <message>
        <source>%1 targets port name %2, which only a native sidecar of %3 has; clusters before Kubernetes 1.33 do not reach it.</source>
        <translation>%1 zielt auf den Port-Namen %2, den nur ein nativer Sidecar von %3 hat; Cluster vor Kubernetes 1.33 erreichen ihn nicht.</translation>
    </message>
    <message>
        <source>%1 has no targetPort: it goes to the same port of the pods.</source>
        <translation>%1 hat keinen targetPort: Er führt zum gleichen Port der Pods.</translation>
    </message>
    <message>
        <source>%1 selects %2, which no pod carries; %3 has %4. Did you mean that?</source>
        <translation>%1 wählt nach %2 aus, was kein Pod trägt; %3 hat %4. Ist das gemeint?</translation>
    </message>
    <message>
        <source>the labels of its pods</source>
        <translation>die Labels der zugehörigen Pods</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Nach %1 auswählen</translation>
    </message>
    <message>
        <source>%1 selects %2, which no pod of namespace %3 carries; %4 in namespace %5 does. A Service selects pods of its own namespace only.</source>
        <translation>%1 wählt nach %2 aus, was kein Pod im Namespace %3 trägt, wohl aber %4 im Namespace %5. Ein Service wählt nur Pods des eigenen Namespace aus.</translation>
    </message>
    <message>
        <source>Move the Service to namespace %1</source>
        <translation>Den Service in den Namespace %1 verschieben</translation>
    </message>
    <message>
        <source>%1 selects %2; the input holds nothing that runs pods in namespace %3.</source>
        <translation>%1 wählt nach %2 aus; die Eingabe enthält im Namespace %3 nichts, was Pods betreibt.</translation>
    </message>
    <message>
        <source>%1 selects %2, which nothing in the input carries; an operator may make such pods.</source>
        <translation>%1 wählt nach %2 aus, was nichts in der Eingabe trägt; ein Operator könnte solche Pods anlegen.</translation>
    </message>
    <message>
        <source>%1 selects %2, which no pod of namespace %3 carries.</source>
        <translation>%1 wählt nach %2 aus, was kein Pod im Namespace %3 trägt.</translation>
    </message>
    <message>
        <source>%1 selects %2, which no pod of namespace %3 carries; the nearest, %4, lacks %5.</source>
        <translation>%1 wählt nach %2 aus, was kein Pod im Namespace %3 trägt; dem ähnlichsten, %4, fehlt %5.</translation>
    </message>
    <message>
        <source>%1 also selects the pods of %2, which get traffic while they run.</source>
        <translation>%1 wählt auch die Pods von %2 aus, die Verkehr bekommen, solange sie laufen.</translation>
    </message>
    <message>
        <source>%1 selects the pods of %2 workloads: %3.</source>
        <translation>%1 wählt die Pods von %2 Workloads aus: %3.</translation>
    </message>
    <message>
        <source>%1 has no selector, and the input holds no EndpointSlice for it.</source>
        <translation>%1 hat keinen Selektor, und die Eingabe enthält keine EndpointSlice dafür.</translation>
    </message>
    <message>
        <source>Settings are a map of enable, disable, severity and ignore.</source>
        <translation>Die Einstellungen sind eine Map aus enable, disable, severity und ignore.</translation>
    </message>
    <message>
        <source>There is no setting %1; there are enable, disable, severity and ignore.</source>
        <translation>Eine Einstellung %1 gibt es nicht; es gibt enable, disable, severity und ignore.</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>Eine Regel %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>severity is a map from rules to error, warning or info.</source>
        <translation>severity ist eine Map von Regeln zu error, warning oder info.</translation>
    </message>
    <message>
        <source>A severity is error, warning or info, not %1.</source>
        <translation>Ein Schweregrad ist error, warning oder info, nicht %1.</translation>
    </message>
    <message>
        <source>ignore is a list of items with rule, object, path and reason.</source>
        <translation>ignore ist eine Liste von Einträgen mit rule, object, path und reason.</translation>
    </message>
    <message>
        <source>An item of ignore has rule, object, path and reason.</source>
        <translation>Ein Eintrag von ignore hat rule, object, path und reason.</translation>
    </message>
    <message>
        <source>An item of ignore names a rule, an object or a path.</source>
        <translation>Ein Eintrag von ignore nennt eine Regel, ein Objekt oder einen Pfad.</translation>
    </message>
    <message>
        <source>Backend Service misspelt</source>
        <translation>Backend-Service falsch geschrieben</translation>
    </message>
    <message>
        <source>The entry names a Service that is not there, and one whose name differs by a slip of the pen is. Requests are answered with an error. Source: networking.k8s.io/v1 IngressServiceBackend.name; gateway.networking.k8s.io BackendRef.</source>
        <translation>Der Einstiegspunkt nennt einen Service, den es nicht gibt; es gibt aber einen, dessen Name nur um einen Tippfehler abweicht. Anfragen werden mit einem Fehler beantwortet. Quelle: networking.k8s.io/v1 IngressServiceBackend.name; gateway.networking.k8s.io BackendRef.</translation>
    </message>
    <message>
        <source>Backend Service stands in another namespace</source>
        <translation>Backend-Service steht in einem anderen Namespace</translation>
    </message>
    <message>
        <source>An Ingress reaches only Services of its own namespace, a route those of the namespace it names. The Service of that name stands in one other namespace. Source: networking.k8s.io/v1 IngressBackend.service; KEP-1411 ReferenceGrant.</source>
        <translation>Ein Ingress erreicht nur Services des eigenen Namespace, eine Route die des Namespace, den sie nennt. Der Service dieses Namens steht in genau einem anderen Namespace. Quelle: networking.k8s.io/v1 IngressBackend.service; KEP-1411 ReferenceGrant.</translation>
    </message>
    <message>
        <source>Backend Service is not in the input</source>
        <translation>Backend-Service ist nicht in der Eingabe</translation>
    </message>
    <message>
        <source>The entry names a Service that the input does not hold, though it holds others of that namespace. It may be defined elsewhere, so this is no error.</source>
        <translation>Der Einstiegspunkt nennt einen Service, den die Eingabe nicht enthält, obwohl sie andere aus diesem Namespace enthält. Er kann anderswo definiert sein, daher ist das kein Fehler.</translation>
    </message>
    <message>
        <source>The input holds no Service of the namespace</source>
        <translation>Die Eingabe enthält keinen Service des Namespace</translation>
    </message>
    <message>
        <source>The entry names a Service in a namespace of which the input holds no Service at all; it cannot be judged.</source>
        <translation>Der Einstiegspunkt nennt einen Service in einem Namespace, aus dem die Eingabe gar keinen Service enthält; das lässt sich nicht beurteilen.</translation>
    </message>
    <message>
        <source>Backend names the target port or node port</source>
        <translation>Backend nennt den Target-Port oder Node-Port</translation>
    </message>
    <message>
        <source>The port of a backend is a port of the Service (its `port`, or its name), never the targetPort or nodePort behind it. Source: networking.k8s.io/v1 ServiceBackendPort; gateway.networking.k8s.io BackendObjectReference.port.</source>
        <translation>Der Port eines Backends ist ein Port des Service (sein `port` oder dessen Name), nie der targetPort oder nodePort dahinter. Quelle: networking.k8s.io/v1 ServiceBackendPort; gateway.networking.k8s.io BackendObjectReference.port.</translation>
    </message>
    <message>
        <source>Backend port that the Service has not</source>
        <translation>Backend-Port, den der Service nicht hat</translation>
    </message>
    <message>
        <source>The Service is there, but has no port of that number or name, so that requests are answered with an error. Source: networking.k8s.io/v1 ServiceBackendPort; gateway.networking.k8s.io BackendObjectReference.port.</source>
        <translation>Den Service gibt es, aber er hat keinen Port mit dieser Nummer oder diesem Namen; Anfragen werden deshalb mit einem Fehler beantwortet. Quelle: networking.k8s.io/v1 ServiceBackendPort; gateway.networking.k8s.io BackendObjectReference.port.</translation>
    </message>
    <message>
        <source>Backend of type ExternalName</source>
        <translation>Backend vom Typ ExternalName</translation>
    </message>
    <message>
        <source>The Service behind the entry is only a DNS alias. Many controllers do not follow it, or only when told to, because it leads outside the cluster. Source: CVE-2021-25740; Gateway API, BackendRef.</source>
        <translation>Der Service hinter dem Einstiegspunkt ist nur ein DNS-Alias. Viele Controller folgen ihm nicht oder nur auf Anweisung, weil er aus dem Cluster hinausführt. Quelle: CVE-2021-25740; Gateway API, BackendRef.</translation>
    </message>
    <message>
        <source>Destination without a port, of a Service with several</source>
        <translation>Ziel ohne Port bei einem Service mit mehreren Ports</translation>
    </message>
    <message>
        <source>The destination names a Service and no port. That is understood where the Service has one port; this one has several, and the traffic has nowhere to go. Source: istio.io, Destination.port (IST0112); traefik.io, IngressRoute services.</source>
        <translation>Das Ziel nennt einen Service und keinen Port. Das ist eindeutig, wenn der Service nur einen Port hat; dieser hat mehrere, und für den Verkehr gibt es kein eindeutiges Ziel. Quelle: istio.io, Destination.port (IST0112); traefik.io, IngressRoute services.</translation>
    </message>
    <message>
        <source>Host and path twice in one Ingress</source>
        <translation>Host und Pfad zweimal in einem Ingress</translation>
    </message>
    <message>
        <source>Two paths of an Ingress take the same requests; the controller serves one of them. Source: networking.k8s.io/v1 HTTPIngressPath.</source>
        <translation>Zwei Pfade eines Ingress nehmen dieselben Anfragen an; der Controller bedient einen davon. Quelle: networking.k8s.io/v1 HTTPIngressPath.</translation>
    </message>
    <message>
        <source>Host and path in two Ingresses</source>
        <translation>Host und Pfad in zwei Ingresses</translation>
    </message>
    <message>
        <source>Two Ingresses take the same host and path. A canary release does that on purpose; otherwise the older one wins.</source>
        <translation>Zwei Ingresses nehmen denselben Host und Pfad an. Bei einem Canary-Release ist das Absicht; sonst gewinnt der ältere.</translation>
    </message>
    <message>
        <source>TLS host without a rule</source>
        <translation>TLS-Host ohne Regel</translation>
    </message>
    <message>
        <source>The TLS block names a host for which no rule of the Ingress takes requests: a certificate without traffic, or a slip. Source: networking.k8s.io/v1 IngressTLS.hosts: &quot;defaults to the wildcard host setting&quot;.</source>
        <translation>Der TLS-Block nennt einen Host, für den keine Regel des Ingress Anfragen annimmt: ein Zertifikat ohne Verkehr oder ein Versehen. Quelle: networking.k8s.io/v1 IngressTLS.hosts: &quot;defaults to the wildcard host setting&quot;.</translation>
    </message>
    <message>
        <source>Ingress without a class</source>
        <translation>Ingress ohne Klasse</translation>
    </message>
    <message>
        <source>Without ingressClassName the cluster&apos;s default class takes the Ingress; with none or several defaults nobody does. Source: networking.k8s.io/v1 IngressSpec.ingressClassName. Off unless enabled.</source>
        <translation>Ohne ingressClassName übernimmt die Standardklasse des Clusters den Ingress; gibt es keine oder mehrere, übernimmt ihn niemand. Quelle: networking.k8s.io/v1 IngressSpec.ingressClassName. Standardmäßig aus.</translation>
    </message>
    <message>
        <source>Two default ingress classes</source>
        <translation>Zwei Standard-Ingress-Klassen</translation>
    </message>
    <message>
        <source>Two IngressClasses are marked as the default. While both are there, the API server refuses every Ingress that names no class. Source: Kubernetes documentation, Ingress, &quot;Default IngressClass&quot;.</source>
        <translation>Zwei IngressClasses sind als Standard gekennzeichnet. Solange es beide gibt, lehnt der API-Server jeden Ingress ab, der keine Klasse nennt. Quelle: Kubernetes-Dokumentation, Ingress, &quot;Default IngressClass&quot;.</translation>
    </message>
    <message>
        <source>Ingress class misspelt</source>
        <translation>Ingress-Klasse falsch geschrieben</translation>
    </message>
    <message>
        <source>No IngressClass of that name is in the input, and one whose name differs by a slip of the pen is. No controller takes the Ingress. Source: networking.k8s.io/v1 IngressSpec.ingressClassName.</source>
        <translation>Eine IngressClass dieses Namens ist nicht in der Eingabe, wohl aber eine, deren Name nur um einen Tippfehler abweicht. Kein Controller übernimmt den Ingress. Quelle: networking.k8s.io/v1 IngressSpec.ingressClassName.</translation>
    </message>
    <message>
        <source>TLS secret misspelt</source>
        <translation>TLS-Secret falsch geschrieben</translation>
    </message>
    <message>
        <source>No Secret of that name is in the namespace, and one whose name differs by a slip of the pen is. The controller answers with a certificate of its own, which browsers refuse. Source: networking.k8s.io/v1 IngressTLS.secretName.</source>
        <translation>Ein Secret dieses Namens gibt es im Namespace nicht, wohl aber eines, dessen Name nur um einen Tippfehler abweicht. Der Controller antwortet mit einem eigenen Zertifikat, das Browser ablehnen. Quelle: networking.k8s.io/v1 IngressTLS.secretName.</translation>
    </message>
    <message>
        <source>Gateway misspelt</source>
        <translation>Gateway falsch geschrieben</translation>
    </message>
    <message>
        <source>The route names a Gateway that is not there, and one whose name differs by a slip of the pen is: the route is attached to nothing. Source: gateway.networking.k8s.io ParentReference.name.</source>
        <translation>Die Route nennt ein Gateway, das es nicht gibt; es gibt aber eines, dessen Name nur um einen Tippfehler abweicht: Die Route hängt an nichts. Quelle: gateway.networking.k8s.io ParentReference.name.</translation>
    </message>
    <message>
        <source>Gateway is not in the input</source>
        <translation>Gateway ist nicht in der Eingabe</translation>
    </message>
    <message>
        <source>The route names a Gateway that the input does not hold, though it holds others of that namespace.</source>
        <translation>Die Route nennt ein Gateway, das die Eingabe nicht enthält, obwohl sie andere aus diesem Namespace enthält.</translation>
    </message>
    <message>
        <source>Listener that the Gateway has not</source>
        <translation>Listener, den das Gateway nicht hat</translation>
    </message>
    <message>
        <source>sectionName and port of a parentRef choose among the listeners of the Gateway; none fits, so the route is not accepted (NoMatchingParent). Source: gateway.networking.k8s.io ParentReference.sectionName.</source>
        <translation>sectionName und port einer parentRef wählen unter den Listenern des Gateways aus; keiner passt, daher wird die Route nicht angenommen (NoMatchingParent). Quelle: gateway.networking.k8s.io ParentReference.sectionName.</translation>
    </message>
    <message>
        <source>Listeners that cannot be told apart</source>
        <translation>Listener, die sich nicht unterscheiden lassen</translation>
    </message>
    <message>
        <source>Port, protocol and hostname together have to be unique among the listeners of a Gateway; the API refuses it. Source: gateway.networking.k8s.io GatewaySpec.listeners.</source>
        <translation>Port, Protokoll und Hostname müssen zusammen unter den Listenern eines Gateways eindeutig sein; sonst lehnt die API das Gateway ab. Quelle: gateway.networking.k8s.io GatewaySpec.listeners.</translation>
    </message>
    <message>
        <source>Route that no listener admits</source>
        <translation>Route, die kein Listener zulässt</translation>
    </message>
    <message>
        <source>The Gateway is there, but its listeners do not admit the route: its namespace, its kind, or no host name in common. Source: gateway.networking.k8s.io Listener.allowedRoutes, Listener.hostname.</source>
        <translation>Das Gateway ist da, aber seine Listener lassen die Route nicht zu: wegen ihres Namespace, ihrer Art oder weil kein Hostname übereinstimmt. Quelle: gateway.networking.k8s.io Listener.allowedRoutes, Listener.hostname.</translation>
    </message>
    <message>
        <source>No ReferenceGrant for a backend in another namespace</source>
        <translation>Kein ReferenceGrant für ein Backend in einem anderen Namespace</translation>
    </message>
    <message>
        <source>A route may name a Service of another namespace only if a ReferenceGrant there says so; the input holds none. Source: gateway.networking.k8s.io ReferenceGrant.</source>
        <translation>Eine Route darf einen Service eines anderen Namespace nur nennen, wenn ein ReferenceGrant dort es erlaubt; die Eingabe enthält keinen. Quelle: gateway.networking.k8s.io ReferenceGrant.</translation>
    </message>
    <message>
        <source>GatewayClass misspelt</source>
        <translation>GatewayClass falsch geschrieben</translation>
    </message>
    <message>
        <source>No GatewayClass of that name is in the input, and one whose name differs by a slip of the pen is. Nobody programs the Gateway. Source: gateway.networking.k8s.io GatewaySpec.gatewayClassName.</source>
        <translation>Eine GatewayClass dieses Namens ist nicht in der Eingabe, wohl aber eine, deren Name nur um einen Tippfehler abweicht. Niemand setzt das Gateway um. Quelle: gateway.networking.k8s.io GatewaySpec.gatewayClassName.</translation>
    </message>
    <message>
        <source>Listener field that its protocol does not allow</source>
        <translation>Listener-Feld, das sein Protokoll nicht erlaubt</translation>
    </message>
    <message>
        <source>TCP and UDP listeners have no hostname, only HTTPS and TLS listeners have `tls`, and an HTTPS listener ends TLS itself (mode Terminate); the API refuses anything else. Source: gateway.networking.k8s.io GatewaySpec.listeners, validation rules.</source>
        <translation>TCP- und UDP-Listener haben keinen Hostnamen, nur HTTPS- und TLS-Listener haben `tls`, und ein HTTPS-Listener beendet TLS selbst (Modus Terminate); alles andere lehnt die API ab. Quelle: gateway.networking.k8s.io GatewaySpec.listeners, Validierungsregeln.</translation>
    </message>
    <message>
        <source>Monitor names a port that nothing it selects has</source>
        <translation>Monitor nennt einen Port, den nichts Ausgewähltes hat</translation>
    </message>
    <message>
        <source>A ServiceMonitor&apos;s endpoint names a port of the Services it selects, a PodMonitor&apos;s one of the pods&apos; containers, by name. None of them has it, so that nothing is scraped. Source: monitoring.coreos.com/v1 Endpoint.port, PodMetricsEndpoint.port.</source>
        <translation>Der Endpunkt eines ServiceMonitor nennt einen Port der ausgewählten Services beim Namen, der eines PodMonitor einen Port der Container in den Pods. Keiner davon hat ihn, daher wird nichts abgefragt. Quelle: monitoring.coreos.com/v1 Endpoint.port, PodMetricsEndpoint.port.</translation>
    </message>
    <message>
        <source>Monitor selects nothing</source>
        <translation>Monitor wählt nichts aus</translation>
    </message>
    <message>
        <source>The input holds Services (pods) in the namespaces that the monitor looks into, but none carries its labels. They may be defined elsewhere. Source: monitoring.coreos.com/v1 ServiceMonitorSpec.selector, which speaks of the labels of Services, not of pods.</source>
        <translation>Die Eingabe enthält in den Namespaces, die der Monitor betrachtet, Services (oder Pods), aber nichts davon trägt seine Labels. Sie können anderswo definiert sein. Quelle: monitoring.coreos.com/v1 ServiceMonitorSpec.selector, der die Labels von Services meint, nicht die von Pods.</translation>
    </message>
    <message>
        <source>Istio Gateway port that its Service has not</source>
        <translation>Port eines Istio-Gateways, den dessen Service nicht hat</translation>
    </message>
    <message>
        <source>The Gateway opens a port on the proxies that it selects, and no Service in front of these leads there, so that no client comes in by it. Source: istio.io, Gateway (IST0162).</source>
        <translation>Das Gateway öffnet einen Port auf den ausgewählten Proxys, aber kein vorgeschalteter Service führt dorthin, daher kommt kein Client über diesen Port herein. Quelle: istio.io, Gateway (IST0162).</translation>
    </message>
    <message>
        <source>Node port taken by another Service</source>
        <translation>Node-Port ist von einem anderen Service belegt</translation>
    </message>
    <message>
        <source>A node port is open on every node, so that one Service of the whole cluster has it, whatever the namespace and the protocol. The second Service is refused. Source: core/v1 ServicePort.nodePort; the API server&apos;s port allocator.</source>
        <translation>Ein Node-Port ist auf jedem Node offen, daher hat ihn im ganzen Cluster nur ein Service, unabhängig von Namespace und Protokoll. Der zweite Service wird abgelehnt. Quelle: core/v1 ServicePort.nodePort; die Port-Vergabe des API-Servers.</translation>
    </message>
    <message>
        <source>Node port or cluster IP also asked for in another folder</source>
        <translation>Node-Port oder Cluster-IP auch in einem anderen Ordner verlangt</translation>
    </message>
    <message>
        <source>Two Services in different folders ask for the same node port or cluster IP. If both folders are applied to one cluster, the second Service is refused.</source>
        <translation>Zwei Services in verschiedenen Ordnern verlangen denselben Node-Port oder dieselbe Cluster-IP. Werden beide Ordner auf einen Cluster angewandt, wird der zweite Service abgelehnt.</translation>
    </message>
    <message>
        <source>Cluster IP taken by another Service</source>
        <translation>Cluster-IP ist von einem anderen Service belegt</translation>
    </message>
    <message>
        <source>A clusterIP address belongs to one Service of the cluster; the second is refused. Source: core/v1 ServiceSpec.clusterIP.</source>
        <translation>Eine clusterIP-Adresse gehört genau einem Service des Clusters; der zweite wird abgelehnt. Quelle: core/v1 ServiceSpec.clusterIP.</translation>
    </message>
    <message>
        <source>Host port equals a node port</source>
        <translation>Host-Port ist zugleich ein Node-Port</translation>
    </message>
    <message>
        <source>A pod opens a port on its own node that is also the node port of a Service. On that node one of them hides the other. Source: core/v1 ContainerPort.hostPort, ServicePort.nodePort.</source>
        <translation>Ein Pod öffnet auf seinem Node einen Port, der auch der Node-Port eines Service ist. Auf diesem Node verdeckt einer den anderen. Quelle: core/v1 ContainerPort.hostPort, ServicePort.nodePort.</translation>
    </message>
    <message>
        <source>Host port of two DaemonSets on the same nodes</source>
        <translation>Host-Port zweier DaemonSets auf denselben Nodes</translation>
    </message>
    <message>
        <source>Two DaemonSets for the same nodes open the same host port; on each node only one of their pods can be scheduled. Source: Kubernetes documentation, Configuration Best Practices; scheduler plugin NodePorts.</source>
        <translation>Zwei DaemonSets für dieselben Nodes öffnen denselben Host-Port; auf jedem Node findet nur einer ihrer Pods Platz. Quelle: Kubernetes-Dokumentation, Configuration Best Practices; Scheduler-Plugin NodePorts.</translation>
    </message>
    <message>
        <source>Host port of two workloads on the same nodes</source>
        <translation>Host-Port zweier Workloads auf denselben Nodes</translation>
    </message>
    <message>
        <source>Two workloads for the same nodes open the same host port, so that their pods never share a node. With fewer nodes than pods some stay pending. Source: scheduler plugin NodePorts.</source>
        <translation>Zwei Workloads für dieselben Nodes öffnen denselben Host-Port, daher laufen ihre Pods nie auf demselben Node. Gibt es weniger Nodes als Pods, bleiben einige im Zustand Pending. Quelle: Scheduler-Plugin NodePorts.</translation>
    </message>
    <message>
        <source>Host port that the node itself uses</source>
        <translation>Host-Port, den der Node selbst benutzt</translation>
    </message>
    <message>
        <source>The kubelet listens on this port of every node, so that the container cannot. Source: Kubernetes documentation, Ports and Protocols.</source>
        <translation>Auf diesem Port lauscht auf jedem Node das Kubelet, daher kann es der Container nicht. Quelle: Kubernetes-Dokumentation, Ports and Protocols.</translation>
    </message>
    <message>
        <source>Load balancer with several protocols</source>
        <translation>Load-Balancer mit mehreren Protokollen</translation>
    </message>
    <message>
        <source>A Service of type LoadBalancer may mix protocols since Kubernetes 1.26 (KEP-1435), but not every cloud supports it. Source: Kubernetes documentation, Service, &quot;Load balancers with mixed protocol types&quot;.</source>
        <translation>Ein Service vom Typ LoadBalancer darf seit Kubernetes 1.26 Protokolle mischen (KEP-1435), aber nicht jede Cloud unterstützt das. Quelle: Kubernetes-Dokumentation, Service, &quot;Load balancers with mixed protocol types&quot;.</translation>
    </message>
    <message>
        <source>One port number for two protocols</source>
        <translation>Eine Port-Nummer für zwei Protokolle</translation>
    </message>
    <message>
        <source>The API takes it, but kubectl&apos;s client-side apply merges the list by `port` alone, so that a later change may drop one of the two. Use kubectl apply --server-side. Source: kubernetes/kubernetes #105610.</source>
        <translation>Die API nimmt das an, aber das clientseitige apply von kubectl führt die Liste nur nach `port` zusammen, daher kann eine spätere Änderung einen der beiden verlieren. Besser: kubectl apply --server-side. Quelle: kubernetes/kubernetes #105610.</translation>
    </message>
    <message>
        <source>Port of a headless Service is only a label</source>
        <translation>Port eines Headless-Service ist nur eine Beschriftung</translation>
    </message>
    <message>
        <source>A headless Service (clusterIP: None) has no address of its own: DNS gives the pods&apos; addresses, and clients reach the target port directly. Source: Kubernetes documentation, Service, &quot;Headless Services&quot;.</source>
        <translation>Ein Headless-Service (clusterIP: None) hat keine eigene Adresse: DNS liefert die Adressen der Pods, und Clients erreichen den Target-Port unmittelbar. Quelle: Kubernetes-Dokumentation, Service, &quot;Headless Services&quot;.</translation>
    </message>
    <message>
        <source>Ports of an ExternalName Service</source>
        <translation>Ports eines ExternalName-Service</translation>
    </message>
    <message>
        <source>A Service of type ExternalName is a CNAME record; nothing forwards its ports. Source: core/v1 ServiceSpec.externalName.</source>
        <translation>Ein Service vom Typ ExternalName ist ein CNAME-Eintrag; nichts leitet seine Ports weiter. Quelle: core/v1 ServiceSpec.externalName.</translation>
    </message>
    <message>
        <source>Two service ports with one target port</source>
        <translation>Zwei Service-Ports mit einem Target-Port</translation>
    </message>
    <message>
        <source>Two ports of a Service lead to the same target port. That works; istioctl (IST0137) warns of it because a mesh has to know one protocol for it. Off unless enabled.</source>
        <translation>Zwei Ports eines Service führen zum selben Target-Port. Das funktioniert; istioctl (IST0137) warnt davor, weil ein Mesh dafür ein einziges Protokoll kennen muss. Standardmäßig aus.</translation>
    </message>
    <message>
        <source>One port in two containers of a pod</source>
        <translation>Ein Port in zwei Containern eines Pods</translation>
    </message>
    <message>
        <source>The containers of a pod share one network: only one of them can listen on a port. The API server accepts the declaration. Source: Kubernetes documentation, Pods, &quot;Pod networking&quot;.</source>
        <translation>Die Container eines Pods teilen sich ein Netz: Auf einem Port kann nur einer von ihnen lauschen. Der API-Server nimmt die Deklaration an. Quelle: Kubernetes-Dokumentation, Pods, &quot;Pod networking&quot;.</translation>
    </message>
    <message>
        <source>One port twice in a container</source>
        <translation>Ein Port zweimal in einem Container</translation>
    </message>
    <message>
        <source>The same number and protocol is declared twice; the API server warns, and a later change may drop one of them. Source: core/v1 Container.ports, listMapKeys containerPort and protocol.</source>
        <translation>Dieselbe Nummer ist mit demselben Protokoll zweimal deklariert; der API-Server warnt, und eine spätere Änderung kann einen der beiden Einträge verlieren. Quelle: core/v1 Container.ports, listMapKeys containerPort und protocol.</translation>
    </message>
    <message>
        <source>Probe names a port its container has not</source>
        <translation>Probe nennt einen Port, den ihr Container nicht hat</translation>
    </message>
    <message>
        <source>A probe&apos;s port name is looked up among the ports of the same container. The API server accepts any name, the kubelet cannot resolve it, and the probe fails. Source: core/v1 HTTPGetAction.port.</source>
        <translation>Der Port-Name einer Probe wird unter den Ports desselben Containers gesucht. Der API-Server nimmt jeden Namen an, das Kubelet kann ihn nicht auflösen, und die Probe schlägt fehl. Quelle: core/v1 HTTPGetAction.port.</translation>
    </message>
    <message>
        <source>Probe of a port that the container does not declare</source>
        <translation>Probe eines Ports, den der Container nicht deklariert</translation>
    </message>
    <message>
        <source>A numeric probe port need not be declared; it works if something listens there. Source: core/v1 HTTPGetAction.port.</source>
        <translation>Eine Port-Nummer in einer Probe muss nicht deklariert sein; es funktioniert, wenn dort etwas lauscht. Quelle: core/v1 HTTPGetAction.port.</translation>
    </message>
    <message>
        <source>Probe of another container&apos;s port</source>
        <translation>Probe des Ports eines anderen Containers</translation>
    </message>
    <message>
        <source>The containers of a pod share its network, so that a probe may ask another container&apos;s port. It then restarts this container for that one&apos;s failure.</source>
        <translation>Die Container eines Pods teilen sich dessen Netz, daher kann eine Probe den Port eines anderen Containers prüfen. Fällt jener aus, wird dann dieser Container neu gestartet.</translation>
    </message>
    <message>
        <source>Probe over TCP of a port declared for another protocol</source>
        <translation>TCP-Probe eines Ports, der für ein anderes Protokoll deklariert ist</translation>
    </message>
    <message>
        <source>Probes speak TCP. The container declares this port for UDP or SCTP only. Source: core/v1 Probe.</source>
        <translation>Probes sprechen TCP. Der Container deklariert diesen Port nur für UDP oder SCTP. Quelle: core/v1 Probe.</translation>
    </message>
    <message>
        <source>Program seems to listen on another port</source>
        <translation>Programm lauscht offenbar auf einem anderen Port</translation>
    </message>
    <message>
        <source>The command line, an environment variable or the Dockerfile tells the program to listen on another port than the one that is declared or reached. Containers&apos; ports are documentation; traffic goes to the number.</source>
        <translation>Die Befehlszeile, eine Umgebungsvariable oder das Dockerfile weist das Programm an, auf einem anderen Port zu lauschen als dem deklarierten oder erreichten. Die Ports von Containern sind Dokumentation; der Verkehr geht an die Nummer.</translation>
    </message>
    <message>
        <source>Program listens on the loopback address</source>
        <translation>Programm lauscht auf der Loopback-Adresse</translation>
    </message>
    <message>
        <source>The program is told to listen on 127.0.0.1 or localhost: Services, probes and other pods do not reach it.</source>
        <translation>Das Programm ist angewiesen, auf 127.0.0.1 oder localhost zu lauschen: Services, Probes und andere Pods erreichen es nicht.</translation>
    </message>
    <message>
        <source>Client calls a port that the Service has not</source>
        <translation>Client ruft einen Port auf, den der Service nicht hat</translation>
    </message>
    <message>
        <source>An address in a workload&apos;s environment, command line or ConfigMap names a Service of the input, but none of its ports. A Service answers only on the ports it lists, whatever its pods listen on. Headless Services are left out: there the pods answer themselves. Source: core/v1 ServicePort.port.</source>
        <translation>Eine Adresse in der Umgebung, der Befehlszeile oder der ConfigMap eines Workloads nennt einen Service der Eingabe, aber keinen seiner Ports. Ein Service antwortet nur auf den Ports, die er aufführt, worauf seine Pods auch lauschen. Headless-Services bleiben außen vor: Dort antworten die Pods selbst. Quelle: core/v1 ServicePort.port.</translation>
    </message>
    <message>
        <source>NetworkPolicy selects nothing</source>
        <translation>NetworkPolicy wählt nichts aus</translation>
    </message>
    <message>
        <source>No pod template of the input carries the labels of podSelector in the policy&apos;s namespace. The pods may be defined elsewhere. Source: networking.k8s.io/v1 NetworkPolicySpec.podSelector.</source>
        <translation>Keine Pod-Vorlage der Eingabe trägt im Namespace der Policy die Labels von podSelector. Die Pods können anderswo definiert sein. Quelle: networking.k8s.io/v1 NetworkPolicySpec.podSelector.</translation>
    </message>
    <message>
        <source>NetworkPolicy port that no pod declares</source>
        <translation>NetworkPolicy-Port, den kein Pod deklariert</translation>
    </message>
    <message>
        <source>The rule speaks of a port that none of the pods it is about declares, though they declare others. Source: networking.k8s.io/v1 NetworkPolicyPort.port.</source>
        <translation>Die Regel nennt einen Port, den keiner der betroffenen Pods deklariert, obwohl sie andere deklarieren. Quelle: networking.k8s.io/v1 NetworkPolicyPort.port.</translation>
    </message>
    <message>
        <source>NetworkPolicy names the Service&apos;s port</source>
        <translation>NetworkPolicy nennt den Port des Service</translation>
    </message>
    <message>
        <source>Policies are applied to the pods&apos; packets, after the Service&apos;s address was translated: their ports are the pods&apos; own, the target ports. Source: Kubernetes documentation, Network Policies; NetworkPolicyPort.port.</source>
        <translation>Policies gelten für die Pakete der Pods, nachdem die Adresse des Service übersetzt wurde: Ihre Ports sind die der Pods, also die Target-Ports. Quelle: Kubernetes-Dokumentation, Network Policies; NetworkPolicyPort.port.</translation>
    </message>
    <message>
        <source>NetworkPolicy port name that no pod has</source>
        <translation>Port-Name einer NetworkPolicy, den kein Pod hat</translation>
    </message>
    <message>
        <source>The rule names a port by a name that none of the pods it is about has for that protocol; it matches nothing. Source: networking.k8s.io/v1 NetworkPolicyPort.port.</source>
        <translation>Die Regel nennt einen Port mit einem Namen, den keiner der betroffenen Pods für dieses Protokoll hat; sie trifft auf nichts zu. Quelle: networking.k8s.io/v1 NetworkPolicyPort.port.</translation>
    </message>
    <message>
        <source>NetworkPolicy port of another protocol</source>
        <translation>NetworkPolicy-Port mit einem anderen Protokoll</translation>
    </message>
    <message>
        <source>The pods have the port, but for another protocol than the rule&apos;s, which defaults to TCP. Source: networking.k8s.io/v1 NetworkPolicyPort.protocol.</source>
        <translation>Die Pods haben den Port, aber für ein anderes Protokoll als das der Regel, das ohne Angabe TCP ist. Quelle: networking.k8s.io/v1 NetworkPolicyPort.protocol.</translation>
    </message>
    <message>
        <source>NetworkPolicy lets no DNS out</source>
        <translation>NetworkPolicy lässt kein DNS hinaus</translation>
    </message>
    <message>
        <source>The policy restricts what its pods may send, and no rule lets port 53 out. Unless another policy does, they cannot look up the names of Services. Source: Kubernetes documentation, Network Policies.</source>
        <translation>Die Policy beschränkt, was ihre Pods senden dürfen, und keine Regel lässt Port 53 hinaus. Sofern keine andere Policy es tut, können die Pods die Namen von Services nicht auflösen. Quelle: Kubernetes-Dokumentation, Network Policies.</translation>
    </message>
    <message>
        <source>NetworkPolicy peer selects nothing</source>
        <translation>Gegenstelle einer NetworkPolicy wählt nichts aus</translation>
    </message>
    <message>
        <source>A rule speaks of pods of the policy&apos;s own namespace by their labels, and no pod template of the input carries them there. They may be defined elsewhere. Source: networking.k8s.io/v1 NetworkPolicyPeer.podSelector.</source>
        <translation>Eine Regel nennt Pods des eigenen Namespace der Policy anhand ihrer Labels, und keine Pod-Vorlage der Eingabe trägt sie dort. Die Pods können anderswo definiert sein. Quelle: networking.k8s.io/v1 NetworkPolicyPeer.podSelector.</translation>
    </message>
    <message>
        <source>Service opens node ports</source>
        <translation>Service öffnet Node-Ports</translation>
    </message>
    <message>
        <source>A Service of type NodePort is open on every node. Off unless enabled.</source>
        <translation>Ein Service vom Typ NodePort ist auf jedem Node offen. Standardmäßig aus.</translation>
    </message>
    <message>
        <source>Service of type LoadBalancer</source>
        <translation>Service vom Typ LoadBalancer</translation>
    </message>
    <message>
        <source>A load balancer costs money and opens the Service to the network it stands in. Off unless enabled.</source>
        <translation>Ein Load-Balancer kostet Geld und öffnet den Service für das Netz, in dem er steht. Standardmäßig aus.</translation>
    </message>
    <message>
        <source>Host port</source>
        <translation>Host-Port</translation>
    </message>
    <message>
        <source>A host port opens on the node the pod runs on and limits where it can be scheduled. Off unless enabled. Source: Kubernetes documentation, Configuration Best Practices.</source>
        <translation>Ein Host-Port wird auf dem Node geöffnet, auf dem der Pod läuft, und schränkt ein, wo der Pod laufen kann. Standardmäßig aus. Quelle: Kubernetes-Dokumentation, Configuration Best Practices.</translation>
    </message>
    <message>
        <source>Pod in the node&apos;s network</source>
        <translation>Pod im Netz des Nodes</translation>
    </message>
    <message>
        <source>Under hostNetwork every port of the pod is open on the node, past all NetworkPolicies. Off unless enabled.</source>
        <translation>Mit hostNetwork ist jeder Port des Pods auf dem Node offen, an allen NetworkPolicies vorbei. Standardmäßig aus.</translation>
    </message>
    <message>
        <source>External IPs</source>
        <translation>Externe IPs</translation>
    </message>
    <message>
        <source>Whoever may set externalIPs may draw traffic for any address (CVE-2020-8554). Off unless enabled.</source>
        <translation>Wer externalIPs setzen darf, kann den Verkehr für beliebige Adressen an sich ziehen (CVE-2020-8554). Standardmäßig aus.</translation>
    </message>
    <message>
        <source>Store or administration port open to the outside</source>
        <translation>Daten- oder Verwaltungsport nach außen offen</translation>
    </message>
    <message>
        <source>A node port, a load balancer or an external IP leads to a port that is usually kept inside: a database, a cache, SSH, the kubelet.</source>
        <translation>Ein Node-Port, ein Load-Balancer oder eine externe IP führt zu einem Port, der gewöhnlich intern bleibt: Datenbank, Cache, SSH, Kubelet.</translation>
    </message>
    <message>
        <source>Container serves SSH</source>
        <translation>Container bietet SSH an</translation>
    </message>
    <message>
        <source>Port 22 in a container: kubectl exec needs no server. Off unless enabled.</source>
        <translation>Port 22 in einem Container: kubectl exec braucht keinen Server. Standardmäßig aus.</translation>
    </message>
    <message>
        <source>Load balancer hides the clients&apos; addresses</source>
        <translation>Load-Balancer verbirgt die Adressen der Clients</translation>
    </message>
    <message>
        <source>With externalTrafficPolicy Cluster, the default, nodes forward to each other and clients&apos; addresses are lost. Off unless enabled. Source: core/v1 ServiceSpec.externalTrafficPolicy.</source>
        <translation>Mit externalTrafficPolicy Cluster, dem Standard, leiten Nodes aneinander weiter, und die Adressen der Clients gehen verloren. Standardmäßig aus. Quelle: core/v1 ServiceSpec.externalTrafficPolicy.</translation>
    </message>
    <message>
        <source>Port tells a mesh no protocol</source>
        <translation>Port verrät einem Mesh kein Protokoll</translation>
    </message>
    <message>
        <source>A service mesh reads the protocol from appProtocol or from the port&apos;s name (http-…, grpc). Off unless enabled. Source: istio.io, Protocol Selection (IST0118).</source>
        <translation>Ein Service-Mesh liest das Protokoll aus appProtocol oder aus dem Namen des Ports (http-…, grpc). Standardmäßig aus. Quelle: istio.io, Protocol Selection (IST0118).</translation>
    </message>
    <message>
        <source>Target port by number</source>
        <translation>Target-Port als Nummer</translation>
    </message>
    <message>
        <source>A named target port lets the container&apos;s number change without the Service. Off unless enabled.</source>
        <translation>Bei einem benannten Target-Port kann sich die Nummer des Containers ändern, ohne dass der Service sich ändert. Standardmäßig aus.</translation>
    </message>
    <message>
        <source>Serving container without a readiness probe</source>
        <translation>Container, der Anfragen bedient, ohne Readiness-Probe</translation>
    </message>
    <message>
        <source>Without a readinessProbe a pod gets traffic as soon as its containers run. Off unless enabled. Source: Kubernetes documentation, Liveness, Readiness, and Startup Probes.</source>
        <translation>Ohne readinessProbe bekommt ein Pod Verkehr, sobald seine Container laufen. Standardmäßig aus. Quelle: Kubernetes-Dokumentation, Liveness, Readiness, and Startup Probes.</translation>
    </message>
    <message>
        <source>Target port name that no selected pod has</source>
        <translation>Name eines Target-Ports, den kein ausgewählter Pod hat</translation>
    </message>
    <message>
        <source>A targetPort that is a name is looked up in each selected pod, among the ports of its containers. No selected pod has a port of that name, so the service port has no endpoint and connections are refused. Write the name of a container port, or its number. Source: Kubernetes API, core/v1 ServicePort.targetPort; EndpointSlice controller.</source>
        <translation>Ein targetPort, der ein Name ist, wird in jedem ausgewählten Pod unter den Ports seiner Container gesucht. Kein ausgewählter Pod hat einen Port dieses Namens, daher hat der Service-Port keinen Endpunkt, und Verbindungen werden abgewiesen. Richtig ist der Name eines Container-Ports oder dessen Nummer. Quelle: Kubernetes-API, core/v1 ServicePort.targetPort; EndpointSlice-Controller.</translation>
    </message>
    <message>
        <source>Target port name that some selected pods lack</source>
        <translation>Name eines Target-Ports, der manchen ausgewählten Pods fehlt</translation>
    </message>
    <message>
        <source>Each pod is asked by itself for the named port. Pods without it get no traffic on this service port while the others do. Name the port in every workload that the Service selects, or narrow the selector. Source: core/v1 ServicePort.targetPort.</source>
        <translation>Der benannte Port wird in jedem Pod für sich gesucht. Pods ohne ihn bekommen auf diesem Service-Port keinen Verkehr, die anderen schon. Entweder den Port in jedem Workload benennen, den der Service auswählt, oder den Selektor enger fassen. Quelle: core/v1 ServicePort.targetPort.</translation>
    </message>
    <message>
        <source>Target port name declared for another protocol</source>
        <translation>Name eines Target-Ports, der für ein anderes Protokoll deklariert ist</translation>
    </message>
    <message>
        <source>A named targetPort matches a container port with the same name and the same protocol; both protocols default to TCP. The name is there, but for another protocol, so nothing is reached. Source: core/v1 ServicePort.protocol, ContainerPort.protocol.</source>
        <translation>Ein benannter targetPort trifft einen Container-Port mit demselben Namen und demselben Protokoll; beide Protokolle sind ohne Angabe TCP. Der Name ist da, aber für ein anderes Protokoll, daher wird nichts erreicht. Quelle: core/v1 ServicePort.protocol, ContainerPort.protocol.</translation>
    </message>
    <message>
        <source>Target port name on an init container</source>
        <translation>Name eines Target-Ports an einem Init-Container</translation>
    </message>
    <message>
        <source>Init containers end before the pod serves; their ports are never endpoints. Move the port to the container that listens. Source: Kubernetes documentation, Init Containers.</source>
        <translation>Init-Container enden, bevor der Pod Anfragen annimmt; ihre Ports sind nie Endpunkte. Der Port gehört an den Container, der lauscht. Quelle: Kubernetes-Dokumentation, Init Containers.</translation>
    </message>
    <message>
        <source>Target port name on a native sidecar, before Kubernetes 1.33</source>
        <translation>Name eines Target-Ports an einem nativen Sidecar, vor Kubernetes 1.33</translation>
    </message>
    <message>
        <source>The named port stands on an init container with restartPolicy Always (KEP-753). EndpointSlices take such ports by name only from Kubernetes 1.33 on (kubernetes/kubernetes #128850); on the chosen version the service port has no endpoint. Use the number.</source>
        <translation>Der benannte Port steht an einem Init-Container mit restartPolicy Always (KEP-753). EndpointSlices übernehmen solche Ports erst ab Kubernetes 1.33 nach Namen (kubernetes/kubernetes #128850); in der gewählten Version hat der Service-Port keinen Endpunkt. Abhilfe schafft die Nummer.</translation>
    </message>
    <message>
        <source>Target port name on a native sidecar</source>
        <translation>Name eines Target-Ports an einem nativen Sidecar</translation>
    </message>
    <message>
        <source>The named port stands on an init container with restartPolicy Always. That works from Kubernetes 1.33 on; older clusters have no endpoint for it (kubernetes/kubernetes #128850).</source>
        <translation>Der benannte Port steht an einem Init-Container mit restartPolicy Always. Das funktioniert ab Kubernetes 1.33; ältere Cluster haben keinen Endpunkt dafür (kubernetes/kubernetes #128850).</translation>
    </message>
    <message>
        <source>Target port that no container declares</source>
        <translation>Target-Port, den kein Container deklariert</translation>
    </message>
    <message>
        <source>A numeric targetPort is used as it is, declared or not: containerPort is documentation. It still works if the program listens there. Source: core/v1 Container.ports: &quot;not specifying a port here DOES NOT prevent that port from being exposed&quot;.</source>
        <translation>Ein targetPort als Nummer gilt, wie er ist, ob deklariert oder nicht: containerPort ist Dokumentation. Es funktioniert trotzdem, wenn das Programm dort lauscht. Quelle: core/v1 Container.ports: &quot;not specifying a port here DOES NOT prevent that port from being exposed&quot;.</translation>
    </message>
    <message>
        <source>Target port one slip away from a declared one</source>
        <translation>Target-Port nur einen Tippfehler von einem deklarierten entfernt</translation>
    </message>
    <message>
        <source>The number is declared by no container, and no probe, argument or environment variable speaks of it, but a port one digit away is declared and nothing leads there. Probably a slip of the pen.</source>
        <translation>Die Nummer deklariert kein Container, und keine Probe, kein Argument und keine Umgebungsvariable nennt sie; aber ein Port, der in einer Ziffer abweicht, ist deklariert, und nichts führt dorthin. Wahrscheinlich ein Tippfehler.</translation>
    </message>
    <message>
        <source>Target port declared for another protocol</source>
        <translation>Target-Port, der für ein anderes Protokoll deklariert ist</translation>
    </message>
    <message>
        <source>The number is declared by a container, but for another protocol than the service port&apos;s. It is forwarded all the same; whether something listens there in that protocol the manifest does not say. Source: core/v1 ContainerPort.protocol.</source>
        <translation>Ein Container deklariert die Nummer, aber für ein anderes Protokoll als das des Service-Ports. Weitergeleitet wird trotzdem; ob dort etwas in diesem Protokoll lauscht, sagt das Manifest nicht. Quelle: core/v1 ContainerPort.protocol.</translation>
    </message>
    <message>
        <source>Target port name with different numbers</source>
        <translation>Name eines Target-Ports mit verschiedenen Nummern</translation>
    </message>
    <message>
        <source>The selected pods have the named port under different numbers. Kubernetes allows that on purpose (each pod is asked by itself); check that the workloads really serve the same thing. Source: Kubernetes documentation, Service, &quot;Port definitions&quot;.</source>
        <translation>Die ausgewählten Pods haben den benannten Port unter verschiedenen Nummern. Kubernetes erlaubt das bewusst (gesucht wird in jedem Pod für sich); zu prüfen ist, ob die Workloads wirklich dasselbe anbieten. Quelle: Kubernetes-Dokumentation, Service, &quot;Port definitions&quot;.</translation>
    </message>
    <message>
        <source>Service port goes past the port of its own name</source>
        <translation>Service-Port führt am Port seines eigenen Namens vorbei</translation>
    </message>
    <message>
        <source>The service port is named like a container port that nothing leads to, but goes to another port of the same pod. Probably the number or the name was copied from the line above.</source>
        <translation>Der Service-Port heißt wie ein Container-Port, zu dem nichts führt, führt aber zu einem anderen Port desselben Pods. Wahrscheinlich wurde die Nummer oder der Name aus der Zeile darüber kopiert.</translation>
    </message>
    <message>
        <source>Target port left out</source>
        <translation>Target-Port weggelassen</translation>
    </message>
    <message>
        <source>Without targetPort a service port goes to the same number on the pods. That works; writing it says that it is meant. Source: core/v1 ServicePort.targetPort. Off unless enabled.</source>
        <translation>Ohne targetPort führt ein Service-Port zur gleichen Nummer auf den Pods. Das funktioniert; ausgeschrieben zeigt er, dass es so gemeint ist. Quelle: core/v1 ServicePort.targetPort. Standardmäßig aus.</translation>
    </message>
    <message>
        <source>Target port name in two containers of a pod</source>
        <translation>Name eines Target-Ports in zwei Containern eines Pods</translation>
    </message>
    <message>
        <source>Port names have to be unique within a container, not within a pod. Of two containers that use the name the first one listed gets all the traffic. Source: EndpointSlice controller, FindPort.</source>
        <translation>Port-Namen müssen innerhalb eines Containers eindeutig sein, nicht innerhalb eines Pods. Von zwei Containern, die den Namen verwenden, bekommt der zuerst aufgeführte den ganzen Verkehr. Quelle: EndpointSlice-Controller, FindPort.</translation>
    </message>
    <message>
        <source>Selector misspelt</source>
        <translation>Selektor falsch geschrieben</translation>
    </message>
    <message>
        <source>The selector matches no pod, and a workload in the same file or folder that no other Service selects carries all of its labels but one, which differs by a slip of the pen. Source: Kubernetes documentation, Service, &quot;Services with selectors&quot;.</source>
        <translation>Der Selektor trifft keinen Pod, und ein Workload in derselben Datei oder demselben Ordner, den kein anderer Service auswählt, trägt alle seine Labels bis auf eines, das um einen Tippfehler abweicht. Quelle: Kubernetes-Dokumentation, Service, &quot;Services with selectors&quot;.</translation>
    </message>
    <message>
        <source>Selected pods stand in another namespace</source>
        <translation>Ausgewählte Pods stehen in einem anderen Namespace</translation>
    </message>
    <message>
        <source>The selector matches no pod of the Service&apos;s own namespace, but exactly those of one other namespace. A Service never selects across namespaces. Source: core/v1 ServiceSpec.selector.</source>
        <translation>Der Selektor trifft keinen Pod im Namespace des Service, aber genau die eines anderen Namespace. Ein Service wählt nie über Namespaces hinweg aus. Quelle: core/v1 ServiceSpec.selector.</translation>
    </message>
    <message>
        <source>Selector matches nothing</source>
        <translation>Selektor trifft nichts</translation>
    </message>
    <message>
        <source>No pod template of the input carries the selector&apos;s labels in the Service&apos;s namespace. The files may be only a part of what runs, so this is no error. Source: core/v1 ServiceSpec.selector.</source>
        <translation>Keine Pod-Vorlage der Eingabe trägt im Namespace des Service die Labels des Selektors. Die Dateien können nur ein Teil dessen sein, was läuft, daher ist das kein Fehler. Quelle: core/v1 ServiceSpec.selector.</translation>
    </message>
    <message>
        <source>Selected pods are not in the input</source>
        <translation>Ausgewählte Pods sind nicht in der Eingabe</translation>
    </message>
    <message>
        <source>The input holds nothing that runs pods in the Service&apos;s namespace, or a custom resource whose operator makes pods there. What the Service selects cannot be known from these files.</source>
        <translation>Die Eingabe enthält im Namespace des Service nichts, was Pods betreibt, oder eine Custom Resource, deren Operator dort Pods anlegt. Was der Service auswählt, geht aus diesen Dateien nicht hervor.</translation>
    </message>
    <message>
        <source>Service selects several workloads</source>
        <translation>Service wählt mehrere Workloads aus</translation>
    </message>
    <message>
        <source>Traffic is spread over the pods of several workloads. That is how canary and blue-green releases work; by accident it happens when labels are too common. Source: core/v1 ServiceSpec.selector.</source>
        <translation>Der Verkehr verteilt sich auf die Pods mehrerer Workloads. So funktionieren Canary- und Blue-Green-Releases; versehentlich geschieht es, wenn Labels zu allgemein sind. Quelle: core/v1 ServiceSpec.selector.</translation>
    </message>
    <message>
        <source>Service also selects the pods of a Job</source>
        <translation>Service wählt auch die Pods eines Jobs aus</translation>
    </message>
    <message>
        <source>Pods of a Job carry the selector&apos;s labels beside those of a serving workload, so that they get requests while they run. Give the Job&apos;s template another label.</source>
        <translation>Pods eines Jobs tragen die Labels des Selektors ebenso wie die eines Workloads, der Anfragen bedient; daher bekommen sie Anfragen, solange sie laufen. Abhilfe: der Vorlage des Jobs ein anderes Label geben.</translation>
    </message>
    <message>
        <source>Service without selector or endpoints</source>
        <translation>Service ohne Selektor und ohne Endpunkte</translation>
    </message>
    <message>
        <source>A Service without a selector gets its endpoints from EndpointSlices that somebody writes; the input holds none. Source: Kubernetes documentation, Service, &quot;Services without selectors&quot;.</source>
        <translation>Ein Service ohne Selektor bekommt seine Endpunkte aus EndpointSlices, die jemand schreibt; die Eingabe enthält keine. Quelle: Kubernetes-Dokumentation, Service, &quot;Services without selectors&quot;.</translation>
    </message>
    <message>
        <source>Endpoints object beside a selector</source>
        <translation>Endpoints-Objekt neben einem Selektor</translation>
    </message>
    <message>
        <source>The endpoints controller writes the Endpoints object of a Service that has a selector; what a manifest says there is overwritten. Source: Kubernetes documentation, Service, &quot;Services without selectors&quot;.</source>
        <translation>Das Endpoints-Objekt eines Service mit Selektor schreibt der Endpoints-Controller; was ein Manifest dort angibt, wird überschrieben. Quelle: Kubernetes-Dokumentation, Service, &quot;Services without selectors&quot;.</translation>
    </message>
    <message>
        <source>Endpoint port that is no port of the Service</source>
        <translation>Endpunkt-Port, der kein Port des Service ist</translation>
    </message>
    <message>
        <source>The ports of an EndpointSlice or Endpoints object belong to the service port with the same name and protocol; the Service has none such. Source: discovery.k8s.io/v1 EndpointPort.name.</source>
        <translation>Die Ports einer EndpointSlice oder eines Endpoints-Objekts gehören zum Service-Port mit demselben Namen und Protokoll; einen solchen hat der Service nicht. Quelle: discovery.k8s.io/v1 EndpointPort.name.</translation>
    </message>
    <message>
        <source>Service whose pods are scaled to zero</source>
        <translation>Service, dessen Pods auf null skaliert sind</translation>
    </message>
    <message>
        <source>All that the Service selects has no pods now: scaled to zero, suspended, or created paused. The ports are right as written.</source>
        <translation>Nichts, was der Service auswählt, hat derzeit Pods: auf null skaliert, ausgesetzt oder pausiert angelegt. Die Ports sind richtig angegeben.</translation>
    </message>
    <message>
        <source>Service of which no pod is ready</source>
        <translation>Service, von dem kein Pod bereit ist</translation>
    </message>
    <message>
        <source>The pods are there, but none is ready, so that the Service has no ready endpoint and refuses connections. Look at the readiness probe and the pods&apos; events. Source: Kubernetes documentation, Pod Lifecycle, &quot;Pod readiness&quot;.</source>
        <translation>Die Pods sind da, aber keiner ist bereit, daher hat der Service keinen bereiten Endpunkt und weist Verbindungen ab. Aufschluss geben die Readiness-Probe und die Events der Pods. Quelle: Kubernetes-Dokumentation, Pod Lifecycle, &quot;Pod readiness&quot;.</translation>
    </message>
    <message>
        <source>StatefulSet&apos;s Service misspelt</source>
        <translation>Service eines StatefulSet falsch geschrieben</translation>
    </message>
    <message>
        <source>serviceName gives the pods of a StatefulSet their DNS names. No Service has that name, and one is a slip of the pen away. Source: apps/v1 StatefulSetSpec.serviceName.</source>
        <translation>serviceName gibt den Pods eines StatefulSet ihre DNS-Namen. Kein Service heißt so, aber einer weicht nur um einen Tippfehler ab. Quelle: apps/v1 StatefulSetSpec.serviceName.</translation>
    </message>
    <message>
        <source>StatefulSet&apos;s Service is not in the input</source>
        <translation>Service eines StatefulSet ist nicht in der Eingabe</translation>
    </message>
    <message>
        <source>serviceName names a Service that the input does not hold, though it holds others of that namespace. Source: apps/v1 StatefulSetSpec.serviceName: &quot;must exist before the StatefulSet&quot;.</source>
        <translation>serviceName nennt einen Service, den die Eingabe nicht enthält, obwohl sie andere aus diesem Namespace enthält. Quelle: apps/v1 StatefulSetSpec.serviceName: &quot;must exist before the StatefulSet&quot;.</translation>
    </message>
    <message>
        <source>StatefulSet&apos;s Service is not headless</source>
        <translation>Service eines StatefulSet ist nicht headless</translation>
    </message>
    <message>
        <source>The Service that serviceName names has an address of its own, so that DNS gives that address and the pods get no names of their own (pod-0.database). Source: Kubernetes documentation, StatefulSet, &quot;Limitations&quot;: &quot;StatefulSets currently require a Headless Service&quot;.</source>
        <translation>Der Service, den serviceName nennt, hat eine eigene Adresse, daher liefert DNS diese Adresse, und die Pods bekommen keine eigenen Namen (pod-0.database). Quelle: Kubernetes-Dokumentation, StatefulSet, &quot;Limitations&quot;: &quot;StatefulSets currently require a Headless Service&quot;.</translation>
    </message>
    <message>
        <source>StatefulSet&apos;s Service selects other pods</source>
        <translation>Service eines StatefulSet wählt andere Pods aus</translation>
    </message>
    <message>
        <source>The Service that serviceName names selects pods, but not those of the StatefulSet, which therefore get no DNS names from it. Source: apps/v1 StatefulSetSpec.serviceName; Kubernetes documentation, StatefulSet, &quot;Stable Network ID&quot;.</source>
        <translation>Der Service, den serviceName nennt, wählt Pods aus, aber nicht die des StatefulSet, die daher keine DNS-Namen von ihm bekommen. Quelle: apps/v1 StatefulSetSpec.serviceName; Kubernetes-Dokumentation, StatefulSet, &quot;Stable Network ID&quot;.</translation>
    </message>
    <message>
        <source>Pods with one service port for two protocols</source>
        <translation>Pods mit einem Service-Port für zwei Protokolle</translation>
    </message>
    <message>
        <source>Two Services select the same pods and have one port number for different protocols. Kubernetes keeps them apart; a mesh sidecar may not. Off unless enabled. Source: istio.io, IST0116.</source>
        <translation>Zwei Services wählen dieselben Pods aus und haben dieselbe Port-Nummer für verschiedene Protokolle. Kubernetes hält sie auseinander; ein Mesh-Sidecar womöglich nicht. Standardmäßig aus. Quelle: istio.io, IST0116.</translation>
    </message>
    <message>
        <source>One target port behind different service ports</source>
        <translation>Ein Target-Port hinter verschiedenen Service-Ports</translation>
    </message>
    <message>
        <source>Two Services lead to the same target port of the same pods under different port numbers. That works; a mesh has to know one protocol for it. Off unless enabled. Source: istio.io, IST0137.</source>
        <translation>Zwei Services führen unter verschiedenen Port-Nummern zum selben Target-Port derselben Pods. Das funktioniert; ein Mesh muss dafür ein einziges Protokoll kennen. Standardmäßig aus. Quelle: istio.io, IST0137.</translation>
    </message>
    <message>
        <source>ExternalName port named as plain TCP</source>
        <translation>ExternalName-Port als reines TCP bezeichnet</translation>
    </message>
    <message>
        <source>In a mesh a TCP port of an ExternalName Service has no address to be told apart by, and takes all traffic to that port. Off unless enabled. Source: istio.io, IST0150.</source>
        <translation>In einem Mesh hat ein TCP-Port eines ExternalName-Service keine Adresse, an der er sich unterscheiden ließe, und nimmt jeglichen Verkehr an diesen Port. Standardmäßig aus. Quelle: istio.io, IST0150.</translation>
    </message>
    <message>
        <source>gRPC probe of a port named otherwise</source>
        <translation>gRPC-Probe eines Ports mit anderslautendem Namen</translation>
    </message>
    <message>
        <source>A grpc probe needs HTTP/2 and the gRPC health service; the port&apos;s name tells of another protocol. Off unless enabled. Source: core/v1 GRPCAction; istio.io, Protocol Selection.</source>
        <translation>Eine grpc-Probe braucht HTTP/2 und den gRPC-Health-Dienst; der Name des Ports deutet auf ein anderes Protokoll. Standardmäßig aus. Quelle: core/v1 GRPCAction; istio.io, Protocol Selection.</translation>
    </message>
    <message>
        <source>Liveness and readiness ask the same</source>
        <translation>Liveness und Readiness prüfen dasselbe</translation>
    </message>
    <message>
        <source>A pod that is only too busy to answer is killed instead of being left alone for a while. Off unless enabled. Source: Kubernetes documentation, Liveness, Readiness, and Startup Probes.</source>
        <translation>Ein Pod, der nur zu beschäftigt zum Antworten ist, wird beendet, statt eine Weile in Ruhe gelassen zu werden. Standardmäßig aus. Quelle: Kubernetes-Dokumentation, Liveness, Readiness, and Startup Probes.</translation>
    </message>
    <message>
        <source>Container port below 1024</source>
        <translation>Container-Port unter 1024</translation>
    </message>
    <message>
        <source>Programs that run as a plain user may not listen there, unless the runtime lowers net.ipv4.ip_unprivileged_port_start or the container has NET_BIND_SERVICE. Off unless enabled. Source: ip(7); capabilities(7).</source>
        <translation>Programme, die als gewöhnlicher Benutzer laufen, dürfen dort womöglich nicht lauschen, es sei denn, die Laufzeitumgebung senkt net.ipv4.ip_unprivileged_port_start oder der Container hat NET_BIND_SERVICE. Standardmäßig aus. Quelle: ip(7); capabilities(7).</translation>
    </message>
    <message>
        <source>Load balancer open to every address</source>
        <translation>Load-Balancer für jede Adresse offen</translation>
    </message>
    <message>
        <source>loadBalancerSourceRanges says who may come in; without it everyone may. Off unless enabled. Source: core/v1 ServiceSpec.loadBalancerSourceRanges.</source>
        <translation>loadBalancerSourceRanges legt fest, wer hereindarf; ohne dieses Feld darf es jeder. Standardmäßig aus. Quelle: core/v1 ServiceSpec.loadBalancerSourceRanges.</translation>
    </message>
    <message>
        <source>Pods that no NetworkPolicy selects</source>
        <translation>Pods, die keine NetworkPolicy auswählt</translation>
    </message>
    <message>
        <source>Pods that no policy selects take traffic from everyone on every port. Off unless enabled. Source: Kubernetes documentation, Network Policies, &quot;The two sorts of pod isolation&quot;.</source>
        <translation>Pods, die keine Policy auswählt, nehmen Verkehr von allen auf jedem Port an. Standardmäßig aus. Quelle: Kubernetes-Dokumentation, Network Policies, &quot;The two sorts of pod isolation&quot;.</translation>
    </message>
    <message>
        <source>Container port without a name</source>
        <translation>Container-Port ohne Namen</translation>
    </message>
    <message>
        <source>A name lets Services, probes and policies follow the number when it changes. Off unless enabled. Source: core/v1 ContainerPort.name.</source>
        <translation>Mit einem Namen folgen Services, Probes und Policies der Nummer, wenn sie sich ändert. Standardmäßig aus. Quelle: core/v1 ContainerPort.name.</translation>
    </message>
    <message>
        <source>Probe by number of a port with a name</source>
        <translation>Probe über die Nummer eines Ports, der einen Namen hat</translation>
    </message>
    <message>
        <source>The port has a name that the probe could follow. Off unless enabled. Source: core/v1 HTTPGetAction.port.</source>
        <translation>Der Port hat einen Namen, dem die Probe folgen könnte. Standardmäßig aus. Quelle: core/v1 HTTPGetAction.port.</translation>
    </message>
    <message>
        <source>Ingress backend by number</source>
        <translation>Ingress-Backend als Nummer</translation>
    </message>
    <message>
        <source>A named service port lets the Service&apos;s number change without the Ingress. Off unless enabled. Source: networking.k8s.io/v1 ServiceBackendPort.</source>
        <translation>Bei einem benannten Service-Port kann sich die Nummer des Service ändern, ohne dass der Ingress sich ändert. Standardmäßig aus. Quelle: networking.k8s.io/v1 ServiceBackendPort.</translation>
    </message>
    <message>
        <source>Node port with externalTrafficPolicy Local</source>
        <translation>Node-Port mit externalTrafficPolicy Local</translation>
    </message>
    <message>
        <source>Nodes without one of the Service&apos;s pods drop what arrives at the node port. Off unless enabled. Source: core/v1 ServiceSpec.externalTrafficPolicy.</source>
        <translation>Nodes ohne einen Pod des Service verwerfen, was am Node-Port ankommt. Standardmäßig aus. Quelle: core/v1 ServiceSpec.externalTrafficPolicy.</translation>
    </message>
    <message>
        <source>Service with a single pod</source>
        <translation>Service mit einem einzigen Pod</translation>
    </message>
    <message>
        <source>While the only pod restarts nobody answers. Off unless enabled. Source: Kubernetes documentation, Disruptions.</source>
        <translation>Während der einzige Pod neu startet, antwortet niemand. Standardmäßig aus. Quelle: Kubernetes-Dokumentation, Disruptions.</translation>
    </message>
    <message>
        <source>Route that takes plain HTTP beside TLS</source>
        <translation>Route, die neben TLS unverschlüsseltes HTTP annimmt</translation>
    </message>
    <message>
        <source>With insecureEdgeTerminationPolicy Allow the router answers on port 80 too, without TLS. Off unless enabled. Source: route.openshift.io/v1 TLSConfig.insecureEdgeTerminationPolicy.</source>
        <translation>Mit insecureEdgeTerminationPolicy Allow antwortet der Router auch auf Port 80, ohne TLS. Standardmäßig aus. Quelle: route.openshift.io/v1 TLSConfig.insecureEdgeTerminationPolicy.</translation>
    </message>
    <message>
        <source>Service that leads outside the cluster</source>
        <translation>Service, der aus dem Cluster hinausführt</translation>
    </message>
    <message>
        <source>A Service of type ExternalName is a DNS alias: whoever may write it decides where clients&apos; requests and their credentials go. Off unless enabled. Source: core/v1 ServiceSpec.externalName.</source>
        <translation>Ein Service vom Typ ExternalName ist ein DNS-Alias: Wer ihn schreiben darf, bestimmt, wohin die Anfragen der Clients samt Zugangsdaten gehen. Standardmäßig aus. Quelle: core/v1 ServiceSpec.externalName.</translation>
    </message>
    <message>
        <source>The value has another type than the field. Kubernetes reads YAML 1.1: a quoted number is a string, an unquoted yes, no, on, off, y or n is a boolean. The object cannot be decoded and is refused. Source: sigs.k8s.io/yaml, encoding/json.</source>
        <translation>Der Wert hat einen anderen Typ als das Feld. Kubernetes liest YAML 1.1: Eine Zahl in Anführungszeichen ist ein String, yes, no, on, off, y oder n ohne Anführungszeichen ist ein Boolean. Das Objekt lässt sich nicht dekodieren und wird abgelehnt. Quelle: sigs.k8s.io/yaml, encoding/json.</translation>
    </message>
    <message>
        <source>Port numbers are 1 to 65535; the API server refuses anything else. Source: core/v1 ServicePort.port, ContainerPort.containerPort; validation IsValidPortNum.</source>
        <translation>Port-Nummern gehen von 1 bis 65535; alles andere lehnt der API-Server ab. Quelle: core/v1 ServicePort.port, ContainerPort.containerPort; Validierung IsValidPortNum.</translation>
    </message>
    <message>
        <source>Names of container ports, target ports, backend ports and probe ports are IANA service names: 1 to 15 characters of a-z, 0-9 and &apos;-&apos;, at least one letter, no hyphen at either end nor two in a row. Source: RFC 6335, 5.1; validation IsValidPortName.</source>
        <translation>Die Namen von Container-Ports, Target-Ports, Backend-Ports und Probe-Ports sind IANA-Dienstnamen: 1 bis 15 Zeichen aus a-z, 0-9 und &apos;-&apos;, mindestens ein Buchstabe, kein Bindestrich am Anfang oder Ende und keine zwei hintereinander. Quelle: RFC 6335, 5.1; Validierung IsValidPortName.</translation>
    </message>
    <message>
        <source>The name of a Service port is a DNS label: up to 63 characters of a-z, 0-9 and &apos;-&apos;, no hyphen at either end. Source: core/v1 ServicePort.name; RFC 1123.</source>
        <translation>Der Name eines Service-Ports ist ein DNS-Label: bis zu 63 Zeichen aus a-z, 0-9 und &apos;-&apos;, kein Bindestrich am Anfang oder Ende. Quelle: core/v1 ServicePort.name; RFC 1123.</translation>
    </message>
    <message>
        <source>Protocols are TCP, UDP and SCTP, in capitals. Application protocols belong in appProtocol or in the port&apos;s name. Source: core/v1 ServicePort.protocol, ContainerPort.protocol.</source>
        <translation>Protokolle sind TCP, UDP und SCTP, in Großbuchstaben. Anwendungsprotokolle gehören in appProtocol oder in den Namen des Ports. Quelle: core/v1 ServicePort.protocol, ContainerPort.protocol.</translation>
    </message>
    <message>
        <source>The API server requires this field and refuses the object without it. Of several Service ports each has to be named. Source: Kubernetes API reference, the kind&apos;s validation.</source>
        <translation>Der API-Server verlangt dieses Feld und lehnt das Objekt ohne es ab. Hat ein Service mehrere Ports, muss jeder einen Namen haben. Quelle: Kubernetes-API-Referenz, Validierung der Objektart.</translation>
    </message>
    <message>
        <source>Names have to be unique in this list: ports of a Service, ports of a container, containers of a pod. Source: Kubernetes API, listMapKey and validation of the kind.</source>
        <translation>Namen müssen in dieser Liste eindeutig sein: Ports eines Service, Ports eines Containers, Container eines Pods. Quelle: Kubernetes-API, listMapKey und Validierung der Objektart.</translation>
    </message>
    <message>
        <source>Within a Service the pair of port number and protocol has to be unique. Source: core/v1 ServiceSpec.ports.</source>
        <translation>Innerhalb eines Service muss das Paar aus Port-Nummer und Protokoll eindeutig sein. Quelle: core/v1 ServiceSpec.ports.</translation>
    </message>
    <message>
        <source>Two ports of one Service may share a node port only if their protocols differ. Source: the node port allocator.</source>
        <translation>Zwei Ports eines Service dürfen sich einen Node-Port nur teilen, wenn ihre Protokolle verschieden sind. Quelle: die Node-Port-Vergabe.</translation>
    </message>
    <message>
        <source>Only Services of type NodePort and LoadBalancer open node ports; on any other the field is forbidden. Source: core/v1 ServicePort.nodePort.</source>
        <translation>Nur Services vom Typ NodePort und LoadBalancer öffnen Node-Ports; bei jedem anderen ist das Feld verboten. Quelle: core/v1 ServicePort.nodePort.</translation>
    </message>
    <message>
        <source>Node ports are taken from 30000-32767 unless the API server&apos;s flag --service-node-port-range says otherwise. Source: Kubernetes documentation, Service, &quot;type: NodePort&quot;.</source>
        <translation>Node-Ports liegen im Bereich 30000-32767, sofern die Option --service-node-port-range des API-Servers nichts anderes festlegt. Quelle: Kubernetes-Dokumentation, Service, &quot;type: NodePort&quot;.</translation>
    </message>
    <message>
        <source>The types are ClusterIP, NodePort, LoadBalancer and ExternalName, written just so. Source: core/v1 ServiceSpec.type.</source>
        <translation>Die Typen sind ClusterIP, NodePort, LoadBalancer und ExternalName, genau so geschrieben. Quelle: core/v1 ServiceSpec.type.</translation>
    </message>
    <message>
        <source>The field may not be set for a Service of this type. Source: core/v1 ServiceSpec, validation.</source>
        <translation>Das Feld darf bei einem Service dieses Typs nicht gesetzt sein. Quelle: core/v1 ServiceSpec, Validierung.</translation>
    </message>
    <message>
        <source>appProtocol is an IANA service name, or a name with a domain before it such as kubernetes.io/h2c. Source: core/v1 ServicePort.appProtocol.</source>
        <translation>appProtocol ist ein IANA-Dienstname oder ein Name mit vorangestellter Domain wie kubernetes.io/h2c. Quelle: core/v1 ServicePort.appProtocol.</translation>
    </message>
    <message>
        <source>Within a pod a host port can be opened once for each protocol and host address. Source: core/v1 ContainerPort.hostPort.</source>
        <translation>Innerhalb eines Pods lässt sich ein Host-Port je Protokoll und Host-Adresse nur einmal öffnen. Quelle: core/v1 ContainerPort.hostPort.</translation>
    </message>
    <message>
        <source>Under hostNetwork the container&apos;s port is the node&apos;s port, so that hostPort, if written, has to be the same number. Source: core/v1 ContainerPort.hostPort.</source>
        <translation>Mit hostNetwork ist der Port des Containers der Port des Nodes, daher muss hostPort, wenn angegeben, dieselbe Nummer haben. Quelle: core/v1 ContainerPort.hostPort.</translation>
    </message>
    <message>
        <source>A workload has to select the pods of its own template; the API server refuses one whose selector does not match the template&apos;s labels. Source: apps/v1 DeploymentSpec.selector.</source>
        <translation>Ein Workload muss die Pods seiner eigenen Vorlage auswählen; der API-Server lehnt einen ab, dessen Selektor nicht zu den Labels der Vorlage passt. Quelle: apps/v1 DeploymentSpec.selector.</translation>
    </message>
    <message>
        <source>A backend names either a Service with the number or the name of one port, or a resource; neither none nor both. Source: networking.k8s.io/v1 IngressBackend, ServiceBackendPort.</source>
        <translation>Ein Backend nennt entweder einen Service mit der Nummer oder dem Namen eines Ports oder eine Ressource; genau eines von beiden. Quelle: networking.k8s.io/v1 IngressBackend, ServiceBackendPort.</translation>
    </message>
    <message>
        <source>Each path has a pathType (Exact, Prefix, ImplementationSpecific) and, unless it is ImplementationSpecific, begins with a slash. Source: networking.k8s.io/v1 HTTPIngressPath.</source>
        <translation>Jeder Pfad hat einen pathType (Exact, Prefix, ImplementationSpecific) und beginnt, außer bei ImplementationSpecific, mit einem Schrägstrich. Quelle: networking.k8s.io/v1 HTTPIngressPath.</translation>
    </message>
    <message>
        <source>A host is a DNS name without a port, perhaps with `*.` in front; no IP address. Source: networking.k8s.io/v1 IngressRule.host; RFC 3986.</source>
        <translation>Ein Host ist ein DNS-Name ohne Port, allenfalls mit `*.` davor; keine IP-Adresse. Quelle: networking.k8s.io/v1 IngressRule.host; RFC 3986.</translation>
    </message>
    <message>
        <source>A range of a NetworkPolicy is written with a numeric `port` and an `endPort` that is not smaller. Source: networking.k8s.io/v1 NetworkPolicyPort.endPort.</source>
        <translation>Ein Bereich in einer NetworkPolicy besteht aus einer Nummer als `port` und einem `endPort`, der nicht kleiner ist. Quelle: networking.k8s.io/v1 NetworkPolicyPort.endPort.</translation>
    </message>
    <message>
        <source>Names of objects are DNS names: Services and namespaces DNS labels, most others DNS subdomains. Source: Kubernetes documentation, Object Names and IDs.</source>
        <translation>Namen von Objekten sind DNS-Namen: bei Services und Namespaces DNS-Labels, bei den meisten anderen DNS-Subdomains. Quelle: Kubernetes-Dokumentation, Object Names and IDs.</translation>
    </message>
    <message>
        <source>kubectl does not read a List inside a List. Source: kubectl apply.</source>
        <translation>kubectl liest keine List innerhalb einer List. Quelle: kubectl apply.</translation>
    </message>
    <message>
        <source>The field does not exist. kubectl&apos;s strict validation refuses it; without it, it is dropped silently, so that the value has no effect. Source: KEP-2885 server-side unknown field validation.</source>
        <translation>Das Feld gibt es nicht. Die strikte Validierung von kubectl lehnt es ab; ohne sie wird es stillschweigend verworfen, sodass der Wert keine Wirkung hat. Quelle: KEP-2885 server-side unknown field validation.</translation>
    </message>
    <message>
        <source>The field belongs to another API version of this kind. Source: Kubernetes documentation, Deprecated API Migration Guide.</source>
        <translation>Das Feld gehört zu einer anderen API-Version dieser Objektart. Quelle: Kubernetes-Dokumentation, Deprecated API Migration Guide.</translation>
    </message>
    <message>
        <source>A key that stands twice in one map passes even strict validation; the last one counts. Source: kubectl apply --validate=strict.</source>
        <translation>Ein Schlüssel, der in einer Map zweimal steht, übersteht sogar die strikte Validierung; der letzte gilt. Quelle: kubectl apply --validate=strict.</translation>
    </message>
    <message>
        <source>The chosen Kubernetes no longer serves this API version: applying the object fails. It is shown all the same. Source: Kubernetes documentation, Deprecated API Migration Guide.</source>
        <translation>Die gewählte Kubernetes-Version stellt diese API-Version nicht mehr bereit: Das Anwenden des Objekts schlägt fehl. Gezeigt wird es trotzdem. Quelle: Kubernetes-Dokumentation, Deprecated API Migration Guide.</translation>
    </message>
    <message>
        <source>A backendRef to a Service has to name a port; the API refuses the route without it. Source: gateway.networking.k8s.io BackendObjectReference.port: &quot;Port is required when the referent is a Kubernetes Service&quot;.</source>
        <translation>Eine backendRef auf einen Service muss einen Port nennen; die API lehnt die Route ohne ihn ab. Quelle: gateway.networking.k8s.io BackendObjectReference.port: &quot;Port is required when the referent is a Kubernetes Service&quot;.</translation>
    </message>
    <message>
        <source>Kubernetes never had this kind in this group and version. Source: Kubernetes API reference.</source>
        <translation>Kubernetes hatte diese Objektart in dieser Gruppe und Version nie. Quelle: Kubernetes-API-Referenz.</translation>
    </message>
    <message>
        <source>Source cannot be read</source>
        <translation>Quelle lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The file or folder is not there, may not be read, or is not of a kind that can be read. What else was given is read all the same; the exit status is 3. Source: the operating system, or the program that was asked.</source>
        <translation>Die Datei oder der Ordner ist nicht da, darf nicht gelesen werden oder ist von einer Art, die sich nicht lesen lässt. Alles Übrige wird trotzdem gelesen; der Exit-Status ist 3. Quelle: das Betriebssystem oder das aufgerufene Programm.</translation>
    </message>
    <message>
        <source>Syntax error</source>
        <translation>Syntaxfehler</translation>
    </message>
    <message>
        <source>The text is no YAML (or JSON), so that kubectl applies the documents before it and stops there. The document&apos;s last good state is shown, if there was one; the exit status is 3. Source: YAML 1.2.2; sigs.k8s.io/yaml; RFC 8259.</source>
        <translation>Der Text ist kein YAML (oder JSON), daher wendet kubectl die Dokumente davor an und hält dort an. Gezeigt wird der letzte gültige Stand des Dokuments, wenn es einen gab; der Exit-Status ist 3. Quelle: YAML 1.2.2; sigs.k8s.io/yaml; RFC 8259.</translation>
    </message>
    <message>
        <source>Setting that is not understood</source>
        <translation>Einstellung, die nicht verstanden wird</translation>
    </message>
    <message>
        <source>`.portolan.yaml` holds a key, a rule or a value that does not exist; it has no effect. The keys are enable, disable, severity (a map from rules to error, warning or info) and ignore (a list of items with rule, object, path and reason). Source: README, &quot;Settings&quot;.</source>
        <translation>`.portolan.yaml` enthält einen Schlüssel, eine Regel oder einen Wert, den es nicht gibt; er hat keine Wirkung. Die Schlüssel sind enable, disable, severity (eine Map von Regeln zu error, warning oder info) und ignore (eine Liste von Einträgen mit rule, object, path und reason). Quelle: README, &quot;Settings&quot;.</translation>
    </message>
    <message>
        <source>Definition overridden in the same file</source>
        <translation>Definition in derselben Datei überschrieben</translation>
    </message>
    <message>
        <source>The same object is defined again further down; kubectl applies a file from top to bottom, so that the last definition stays. Source: kubectl apply.</source>
        <translation>Dasselbe Objekt ist weiter unten noch einmal definiert; kubectl wendet eine Datei von oben nach unten an, daher bleibt die letzte Definition. Quelle: kubectl apply.</translation>
    </message>
    <message>
        <source>Object defined in another file too</source>
        <translation>Objekt auch in einer anderen Datei definiert</translation>
    </message>
    <message>
        <source>Another file defines the same object differently: overlays, variants or demos beside each other. Each is shown and resolved within its own folder first.</source>
        <translation>Eine andere Datei definiert dasselbe Objekt anders: Overlays, Varianten oder Demos nebeneinander. Jedes wird gezeigt und zuerst innerhalb des eigenen Ordners aufgelöst.</translation>
    </message>
    <message>
        <source>%1 of container %2 in %3 speaks gRPC to port %4, whose name tells of another protocol.</source>
        <translation>%1 von Container %2 in %3 spricht gRPC mit Port %4, dessen Name auf ein anderes Protokoll deutet.</translation>
    </message>
    <message>
        <source>%1 of container %2 in %3 asks port %4 by number, though the port has a name.</source>
        <translation>%1 von Container %2 in %3 prüft Port %4 über die Nummer, obwohl der Port einen Namen hat.</translation>
    </message>
    <message>
        <source>Container %1 of %2 asks the same thing in livenessProbe and readinessProbe: a pod that is busy is killed.</source>
        <translation>Container %1 von %2 prüft in livenessProbe und readinessProbe dasselbe: Ein beschäftigter Pod wird beendet.</translation>
    </message>
    <message>
        <source>Container %1 of %2 listens on port %3, below 1024: as a plain user it may not be allowed to.</source>
        <translation>Container %1 von %2 lauscht auf Port %3, unter 1024: Als gewöhnlicher Benutzer darf er das womöglich nicht.</translation>
    </message>
    <message>
        <source>Port %1 of container %2 in %3 has no name.</source>
        <translation>Port %1 von Container %2 in %3 hat keinen Namen.</translation>
    </message>
    <message>
        <source>No NetworkPolicy of the input selects the pods of %1: everyone may reach every port.</source>
        <translation>Keine NetworkPolicy der Eingabe wählt die Pods von %1 aus: Jeder Port ist für alle erreichbar.</translation>
    </message>
    <message>
        <source>%1 of type LoadBalancer takes traffic from every address: it has no loadBalancerSourceRanges.</source>
        <translation>%1 vom Typ LoadBalancer nimmt Verkehr von jeder Adresse an: loadBalancerSourceRanges fehlt.</translation>
    </message>
    <message>
        <source>%1 answers only on nodes that run one of its pods (externalTrafficPolicy: Local).</source>
        <translation>%1 antwortet nur auf Nodes, auf denen einer seiner Pods läuft (externalTrafficPolicy: Local).</translation>
    </message>
    <message>
        <source>%1 sends clients outside the cluster, to %2.</source>
        <translation>%1 schickt Clients aus dem Cluster hinaus, an %2.</translation>
    </message>
    <message>
        <source>%1 leads to one pod (%2): nobody answers while it restarts.</source>
        <translation>%1 führt zu einem einzigen Pod (%2): Während er neu startet, antwortet niemand.</translation>
    </message>
    <message>
        <source>%1 takes plain HTTP beside TLS; Redirect sends it on.</source>
        <translation>%1 nimmt neben TLS unverschlüsseltes HTTP an; Redirect leitet es um.</translation>
    </message>
    <message>
        <source>Redirect to TLS</source>
        <translation>Auf TLS umleiten</translation>
    </message>
    <message>
        <source>%1 names port %2 of Service %3 by number; a name would follow it.</source>
        <translation>%1 nennt Port %2 von Service %3 als Nummer; ein Name würde ihr folgen.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Remove the node port</source>
        <translation>Node-Port entfernen</translation>
    </message>
    <message>
        <source>Make it a NodePort Service</source>
        <translation>In einen NodePort-Service umwandeln</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>SERVICE · LOADBALANCER</source>
        <translation>SERVICE · LOADBALANCER</translation>
    </message>
    <message>
        <source>SERVICE · EXTERNAL IP</source>
        <translation>SERVICE · EXTERNE IP</translation>
    </message>
    <message>
        <source>WEB SERVER</source>
        <translation>WEBSERVER</translation>
    </message>
    <message>
        <source>NODES</source>
        <translation>NODES</translation>
    </message>
    <message>
        <source>nodes of %1</source>
        <translation>Nodes von %1</translation>
    </message>
    <message>
        <source>load balancer</source>
        <translation>Load-Balancer</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>alles andere</translation>
    </message>
    <message>
        <source>every connection</source>
        <translation>jede Verbindung</translation>
    </message>
    <message>
        <source>nodes with a pod</source>
        <translation>Nodes mit einem Pod</translation>
    </message>
    <message>
        <source>every node</source>
        <translation>jeder Node</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>dual-stack</source>
        <translation>Dual-Stack</translation>
    </message>
    <message>
        <source>not ready too</source>
        <translation>auch nicht bereite Pods</translation>
    </message>
    <message>
        <source>pods of one&apos;s own node</source>
        <translation>Pods des eigenen Nodes</translation>
    </message>
    <message>
        <source>any port of its pods</source>
        <translation>jeder Port seiner Pods</translation>
    </message>
    <message>
        <source>%1/%2 ready</source>
        <translation>%1/%2 bereit</translation>
    </message>
    <message>
        <source>0 replicas</source>
        <translation>0 Replicas</translation>
    </message>
    <message>
        <source>on every node</source>
        <translation>auf jedem Node</translation>
    </message>
    <message>
        <source>1 pod</source>
        <translation>1 Pod</translation>
    </message>
    <message>
        <source>× %1 pods</source>
        <translation>× %1 Pods</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>nicht deklariert</translation>
    </message>
    <message>
        <source>%1, only inside the pod</source>
        <translation>%1, nur im Pod</translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <translation>%1; %2: %3</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1 sagt %2</translation>
    </message>
    <message>
        <source>Port %1, but: %2</source>
        <translation>Port %1, aber: %2</translation>
    </message>
    <message>
        <source>ADDRESSES</source>
        <translation>ADRESSEN</translation>
    </message>
    <message>
        <source>EXTERNAL NAME</source>
        <translation>EXTERNER NAME</translation>
    </message>
    <message>
        <source>NOT REACHED BY ANY SERVICE</source>
        <translation>VON KEINEM SERVICE ERREICHT</translation>
    </message>
    <message>
        <source>1 workload</source>
        <translation>1 Workload</translation>
    </message>
    <message>
        <source>%1 workloads</source>
        <translation>%1 Workloads</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>web server port</source>
        <translation>Webserver-Port</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodes</translation>
    </message>
    <message>
        <source>node port</source>
        <translation>Node-Port</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>service port → target port</source>
        <translation>Service-Port → Target-Port</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>container port → application port</source>
        <translation>Container-Port → Anwendungsport</translation>
    </message>
    <message>
        <source>service port</source>
        <translation>Service-Port</translation>
    </message>
    <message>
        <source>target port</source>
        <translation>Target-Port</translation>
    </message>
    <message>
        <source>container port</source>
        <translation>Container-Port</translation>
    </message>
    <message>
        <source>application port</source>
        <translation>Anwendungsport</translation>
    </message>
    <message>
        <source>open to all</source>
        <translation>offen für alle</translation>
    </message>
    <message>
        <source>open to some</source>
        <translation>offen für einige</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>1 broken chain</source>
        <translation>1 unterbrochene Kette</translation>
    </message>
    <message>
        <source>%1 broken chains</source>
        <translation>%1 unterbrochene Ketten</translation>
    </message>
    <message>
        <source>There is nothing to draw yet. Open a file or a folder with Kubernetes manifests, or a cluster.</source>
        <translation>Noch gibt es nichts zu zeichnen. Zunächst eine Datei, einen Ordner mit Kubernetes-Manifesten oder einen Cluster öffnen.</translation>
    </message>
    <message>
        <source>There is no Service, workload or entry here, only other kinds of objects (%1). Open the manifests that hold Services, Deployments or Ingresses.</source>
        <translation>Hier gibt es keinen Service, Workload oder Einstiegspunkt, nur Objekte anderer Art (%1). Zu öffnen sind die Manifeste mit den Services, Deployments oder Ingresses.</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 Service</translation>
    </message>
    <message>
        <source>%1 services</source>
        <translation>%1 Services</translation>
    </message>
    <message>
        <source>1 port chain</source>
        <translation>1 Port-Kette</translation>
    </message>
    <message>
        <source>%1 port chains</source>
        <translation>%1 Port-Ketten</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>not reached by any Service</source>
        <translation>von keinem Service erreicht</translation>
    </message>
    <message>
        <source>calls %1 (%2)</source>
        <translation>ruft %1 auf (%2)</translation>
    </message>
    <message>
        <source>%1 is called by %2 (%3)</source>
        <translation>%1 wird von %2 aufgerufen (%3)</translation>
    </message>
    <message>
        <source>calls %1</source>
        <translation>ruft %1 auf</translation>
    </message>
    <message>
        <source>1 caller</source>
        <translation>1 Aufrufer</translation>
    </message>
    <message>
        <source>%1 callers</source>
        <translation>%1 Aufrufer</translation>
    </message>
    <message>
        <source>the pods of %1 have no labels that a Service could select</source>
        <translation>die Pods von %1 haben keine Labels, die ein Service auswählen könnte</translation>
    </message>
    <message>
        <source>%1 declares no port; add one to a container first</source>
        <translation>%1 deklariert keinen Port; zuerst einem Container einen hinzufügen</translation>
    </message>
    <message>
        <source>Add a Service for %1</source>
        <translation>Service für %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add path %1 to %2</source>
        <translation>Pfad %1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Remove a path of %1</source>
        <translation>Pfad von %1 entfernen</translation>
    </message>
    <message>
        <source>spec: Invalid value: []: either `defaultBackend` or `rules` must be specified; delete the Ingress instead</source>
        <translation>spec: Ungültiger Wert: []: entweder `defaultBackend` oder `rules` muss angegeben sein; stattdessen den Ingress löschen</translation>
    </message>
    <message>
        <source>an Ingress sends traffic to Services of its own namespace only, %1</source>
        <translation>ein Ingress schickt Verkehr nur an Services des eigenen Namespace, %1</translation>
    </message>
    <message>
        <source>Add an Ingress to %1</source>
        <translation>Ingress zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>%1: there is no `%2` here</source>
        <translation>%1: hier gibt es kein `%2`</translation>
    </message>
    <message>
        <source>%1: %2 has no `%3`</source>
        <translation>%1: %2 hat kein `%3`</translation>
    </message>
    <message>
        <source>this object does not come from a file</source>
        <translation>dieses Objekt stammt nicht aus einer Datei</translation>
    </message>
    <message>
        <source>there is no document #%1 in this file</source>
        <translation>in dieser Datei gibt es kein Dokument #%1</translation>
    </message>
    <message>
        <source>the path of the field is empty</source>
        <translation>der Pfad des Feldes ist leer</translation>
    </message>
    <message>
        <source>this document is empty</source>
        <translation>dieses Dokument ist leer</translation>
    </message>
    <message>
        <source>%1 is no single value; name a field inside it</source>
        <translation>%1 ist kein Einzelwert; ein Feld darin nennen</translation>
    </message>
    <message>
        <source>two of these changes touch the same place; make them one after the other</source>
        <translation>zwei dieser Änderungen betreffen dieselbe Stelle; nacheinander vornehmen</translation>
    </message>
    <message>
        <source>a document cannot be added safely to this file; edit it in the source</source>
        <translation>dieser Datei lässt sich nicht sicher ein Dokument hinzufügen; im Quelltext bearbeiten</translation>
    </message>
    <message>
        <source>this document cannot be taken out safely; edit it in the source</source>
        <translation>dieses Dokument lässt sich nicht sicher herausnehmen; im Quelltext bearbeiten</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>this holds no Kubernetes object: apiVersion and kind are missing</source>
        <translation>das enthält kein Kubernetes-Objekt: apiVersion und kind fehlen</translation>
    </message>
    <message>
        <source>parent of %1 %2</source>
        <translation>Parent von %1 %2</translation>
    </message>
    <message>
        <source>node port %1 is already taken by Service %2</source>
        <translation>Node-Port %1 ist schon von Service %2 belegt</translation>
    </message>
    <message>
        <source>spec.listeners.name: Required value</source>
        <translation>spec.listeners.name: Pflichtangabe fehlt</translation>
    </message>
    <message>
        <source>Add listener %1 to %2</source>
        <translation>Listener %1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>spec.listeners: Invalid value: 0: spec.listeners in body should have at least 1 items</source>
        <translation>spec.listeners: Ungültiger Wert: 0: spec.listeners im Body muss mindestens 1 Element haben</translation>
    </message>
    <message>
        <source>Remove a listener of %1</source>
        <translation>Listener von %1 entfernen</translation>
    </message>
    <message>
        <source>endpoint of %1 %2</source>
        <translation>Endpunkt von %1 %2</translation>
    </message>
    <message>
        <source>a JSON file holds one object; make it a List, or choose another file</source>
        <translation>eine JSON-Datei enthält ein Objekt; eine List daraus machen oder eine andere Datei wählen</translation>
    </message>
    <message>
        <source>there is already a %1</source>
        <translation>%1 gibt es schon</translation>
    </message>
    <message>
        <source>Duplicate %1 as %2</source>
        <translation>%1 als %2 duplizieren</translation>
    </message>
    <message>
        <source>Delete %1 objects</source>
        <translation>%1 Objekte löschen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>this object is all that its JSON file holds; delete the file</source>
        <translation>dieses Objekt ist alles, was seine JSON-Datei enthält; die Datei löschen</translation>
    </message>
    <message>
        <source>this is no file that could be edited</source>
        <translation>das ist keine Datei, die sich bearbeiten lässt</translation>
    </message>
    <message>
        <source>Paste %1 objects</source>
        <translation>%1 Objekte einfügen</translation>
    </message>
    <message>
        <source>port of %1 %2</source>
        <translation>Port von %1 %2</translation>
    </message>
    <message>
        <source>annotation %1 of %2</source>
        <translation>Annotation %1 von %2</translation>
    </message>
    <message>
        <source>target port of %1</source>
        <translation>Target-Port von %1</translation>
    </message>
    <message>
        <source>%1 of container %2</source>
        <translation>%1 von Container %2</translation>
    </message>
    <message>
        <source>host port, the same under hostNetwork</source>
        <translation>Host-Port, mit hostNetwork derselbe</translation>
    </message>
    <message>
        <source>port that %1 lets in</source>
        <translation>Port, den %1 hereinlässt</translation>
    </message>
    <message>
        <source>port that %1 lets out</source>
        <translation>Port, den %1 hinauslässt</translation>
    </message>
    <message>
        <source>annotation %1</source>
        <translation>Annotation %1</translation>
    </message>
    <message>
        <source>environment variable %1 holds the same number</source>
        <translation>Umgebungsvariable %1 enthält dieselbe Nummer</translation>
    </message>
    <message>
        <source>an argument holds the same number</source>
        <translation>ein Argument enthält dieselbe Nummer</translation>
    </message>
    <message>
        <source>the command holds the same number</source>
        <translation>der Befehl enthält dieselbe Nummer</translation>
    </message>
    <message>
        <source>Add port %1 to %2</source>
        <translation>Port %1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>%1 has no such container</source>
        <translation>%1 hat keinen solchen Container</translation>
    </message>
    <message>
        <source>Add port %1 to container %2</source>
        <translation>Port %1 zu Container %2 hinzufügen</translation>
    </message>
    <message>
        <source>%1 takes no ports</source>
        <translation>%1 nimmt keine Ports auf</translation>
    </message>
    <message>
        <source>Remove a port of %1</source>
        <translation>Port von %1 entfernen</translation>
    </message>
    <message>
        <source>Set %1 ports to %2</source>
        <translation>%1 Ports auf %2 setzen</translation>
    </message>
    <message>
        <source>every node port from 30000 to 32767 is taken</source>
        <translation>alle Node-Ports von 30000 bis 32767 sind belegt</translation>
    </message>
    <message>
        <source>Take node port %1 for %2</source>
        <translation>Node-Port %1 an %2 vergeben</translation>
    </message>
    <message>
        <source>Make %1 a Service of type %2</source>
        <translation>%1 in einen Service vom Typ %2 umwandeln</translation>
    </message>
    <message>
        <source>Change %1 to %2 with %3 references</source>
        <translation>%1 auf %2 ändern, mit %3 Verweisen</translation>
    </message>
    <message>
        <source>%1 does not select the pods of %2</source>
        <translation>%1 wählt die Pods von %2 nicht aus</translation>
    </message>
    <message>
        <source>the service port speaks %1, the container port %2</source>
        <translation>der Service-Port spricht %1, der Container-Port %2</translation>
    </message>
    <message>
        <source>Send port %1 of %2 to %3</source>
        <translation>Port %1 von %2 zu %3 führen</translation>
    </message>
    <message>
        <source>%1 is edited in its source</source>
        <translation>%1 lässt sich nur im Quelltext bearbeiten</translation>
    </message>
    <message>
        <source>%1 sends traffic to Services of its own namespace only, %2</source>
        <translation>%1 schickt Verkehr nur an Services des eigenen Namespace, %2</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>%1 zu %2 führen</translation>
    </message>
    <message>
        <source>a hop cannot lead from %1 to %2</source>
        <translation>ein Hop kann nicht von %1 zu %2 führen</translation>
    </message>
    <message>
        <source>backend of %1 %2</source>
        <translation>Backend von %1 %2</translation>
    </message>
    <message>
        <source>target port, which was left out and stays %1</source>
        <translation>Target-Port, der weggelassen war und %1 bleibt</translation>
    </message>
    <message>
        <source>URL in environment variable %1</source>
        <translation>URL in Umgebungsvariable %1</translation>
    </message>
    <message>
        <source>URL in an argument of container %1</source>
        <translation>URL in einem Argument von Container %1</translation>
    </message>
    <message>
        <source>URL in the command of container %1</source>
        <translation>URL im Befehl von Container %1</translation>
    </message>
    <message>
        <source>URL in ConfigMap %1</source>
        <translation>URL in ConfigMap %1</translation>
    </message>
    <message>
        <source>%1 cannot be edited safely here; edit it in the source</source>
        <translation>%1 lässt sich hier nicht sicher bearbeiten; im Quelltext bearbeiten</translation>
    </message>
    <message>
        <source>Set %1 fields</source>
        <translation>%1 Felder setzen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Give %1 a value of its own</source>
        <translation>%1 einen eigenen Wert geben</translation>
    </message>
    <message>
        <source>%1: there is no such field</source>
        <translation>%1: ein solches Feld gibt es nicht</translation>
    </message>
    <message>
        <source>%1 is written here; it comes through no alias</source>
        <translation>%1 steht hier selbst; es kommt über keinen Alias</translation>
    </message>
    <message>
        <source>this value comes from a list of merged maps (`&lt;&lt;: [...]`); edit it in the source</source>
        <translation>dieser Wert kommt aus einer Liste zusammengeführter Maps (`&lt;&lt;: [...]`); im Quelltext bearbeiten</translation>
    </message>
    <message>
        <source>this value is shared through an anchor: %1 would change with it</source>
        <translation>dieser Wert ist über einen Anker geteilt: %1 würde sich mitändern</translation>
    </message>
    <message>
        <source>%1 is already there</source>
        <translation>%1 ist schon da</translation>
    </message>
    <message>
        <source>%1 is not written in a file</source>
        <translation>%1 steht in keiner Datei</translation>
    </message>
    <message>
        <source>Scalable picture</source>
        <translation>Skalierbares Bild</translation>
    </message>
    <message>
        <source>Interactive page</source>
        <translation>Interaktive Seite</translation>
    </message>
    <message>
        <source>Mermaid flowchart</source>
        <translation>Mermaid-Flussdiagramm</translation>
    </message>
    <message>
        <source>Graphviz</source>
        <translation>Graphviz</translation>
    </message>
    <message>
        <source>D2</source>
        <translation>D2</translation>
    </message>
    <message>
        <source>draw.io diagram</source>
        <translation>draw.io-Diagramm</translation>
    </message>
    <message>
        <source>Display list</source>
        <translation>Anzeigeliste</translation>
    </message>
    <message>
        <source>Port table in Markdown</source>
        <translation>Port-Tabelle in Markdown</translation>
    </message>
    <message>
        <source>Port table for spreadsheets</source>
        <translation>Port-Tabelle für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>⑥ Web server</source>
        <translation>⑥ Webserver</translation>
    </message>
    <message>
        <source>⑤ Node</source>
        <translation>⑤ Node</translation>
    </message>
    <message>
        <source>④ Service</source>
        <translation>④ Service</translation>
    </message>
    <message>
        <source>Port name</source>
        <translation>Port-Name</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>③ Target</source>
        <translation>③ Target</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>② Container</source>
        <translation>② Container</translation>
    </message>
    <message>
        <source>① Application</source>
        <translation>① Anwendung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Its Endpoints list no port with this name and protocol.</source>
        <translation>Das zugehörige Endpoints-Objekt führt keinen Port mit diesem Namen und Protokoll auf.</translation>
    </message>
    <message>
        <source>Its EndpointSlice lists no port with this name and protocol.</source>
        <translation>Die zugehörige EndpointSlice führt keinen Port mit diesem Namen und Protokoll auf.</translation>
    </message>
    <message>
        <source>There is no Service &quot;%1&quot; in namespace &quot;%2&quot;.</source>
        <translation>Einen Service &quot;%1&quot; gibt es im Namespace &quot;%2&quot; nicht.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; has no port %2.</source>
        <translation>Service &quot;%1&quot; hat keinen Port %2.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; has no port %2: that is the target port; the service port is %3.</source>
        <translation>Service &quot;%1&quot; hat keinen Port %2: Das ist der Target-Port; der Service-Port ist %3.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; has no port %2: that is the node port; the service port is %3.</source>
        <translation>Service &quot;%1&quot; hat keinen Port %2: Das ist der Node-Port; der Service-Port ist %3.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; has no port %2. Did you mean %3?</source>
        <translation>Service &quot;%1&quot; hat keinen Port %2. Ist %3 gemeint?</translation>
    </message>
    <message>
        <source>The entry names no valid port of Service &quot;%1&quot;.</source>
        <translation>Der Einstiegspunkt nennt keinen gültigen Port von Service &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The Service has no selector, and no EndpointSlice belongs to it.</source>
        <translation>Der Service hat keinen Selektor, und keine EndpointSlice gehört dazu.</translation>
    </message>
    <message>
        <source>No pod in namespace &quot;%1&quot; carries the labels %2.</source>
        <translation>Kein Pod im Namespace &quot;%1&quot; trägt die Labels %2.</translation>
    </message>
    <message>
        <source>No pod in namespace &quot;%1&quot; carries the labels %2; %3 does, in namespace &quot;%4&quot;.</source>
        <translation>Kein Pod im Namespace &quot;%1&quot; trägt die Labels %2; %3 trägt sie, im Namespace &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>The selector %1 picks no pod. Did you mean %2, as %3 has it?</source>
        <translation>Der Selektor %1 trifft keinen Pod. Ist %2 gemeint, wie bei %3?</translation>
    </message>
    <message>
        <source>%1 of %2 backends are not reached. %3: %4</source>
        <translation>%1 von %2 Backends werden nicht erreicht. %3: %4</translation>
    </message>
    <message>
        <source>No Service named &quot;%1&quot; in namespace &quot;%2&quot;.</source>
        <translation>Kein Service namens &quot;%1&quot; im Namespace &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>No Service named &quot;%1&quot; in namespace &quot;%2&quot;; there is one in &quot;%3&quot;.</source>
        <translation>Kein Service namens &quot;%1&quot; im Namespace &quot;%2&quot;; es gibt einen in &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>No Service named &quot;%1&quot; in namespace &quot;%2&quot;. Did you mean &quot;%3&quot;?</source>
        <translation>Kein Service namens &quot;%1&quot; im Namespace &quot;%2&quot;. Ist &quot;%3&quot; gemeint?</translation>
    </message>
    <message>
        <source>Listener &quot;%1&quot; of Gateway &quot;%2&quot; (%3) takes no %4.</source>
        <translation>Listener &quot;%1&quot; von Gateway &quot;%2&quot; (%3) nimmt keine %4 an.</translation>
    </message>
    <message>
        <source>Listener &quot;%1&quot; of Gateway &quot;%2&quot; takes no routes from namespace &quot;%3&quot;.</source>
        <translation>Listener &quot;%1&quot; von Gateway &quot;%2&quot; nimmt keine Routen aus dem Namespace &quot;%3&quot; an.</translation>
    </message>
    <message>
        <source>Gateway &quot;%1&quot; has no listener on port %2.</source>
        <translation>Gateway &quot;%1&quot; hat keinen Listener auf Port %2.</translation>
    </message>
    <message>
        <source>Gateway &quot;%1&quot; has no listener &quot;%2&quot;. Did you mean &quot;%3&quot;?</source>
        <translation>Gateway &quot;%1&quot; hat keinen Listener &quot;%2&quot;. Ist &quot;%3&quot; gemeint?</translation>
    </message>
    <message>
        <source>Gateway &quot;%1&quot; has no listener &quot;%2&quot; that fits.</source>
        <translation>Gateway &quot;%1&quot; hat keinen passenden Listener &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Host &quot;%1&quot; is none that listener &quot;%2&quot; (%3) takes.</source>
        <translation>Den Host &quot;%1&quot; nimmt Listener &quot;%2&quot; (%3) nicht an.</translation>
    </message>
    <message>
        <source>Namespace &quot;%1&quot; has no ReferenceGrant that lets a %2 of &quot;%3&quot; refer to its Services.</source>
        <translation>Namespace &quot;%1&quot; hat keinen ReferenceGrant, der einer %2 aus &quot;%3&quot; den Verweis auf seine Services erlaubt.</translation>
    </message>
    <message>
        <source>addresses in %1</source>
        <translation>Adressen in %1</translation>
    </message>
    <message>
        <source>addresses in %1 except %2</source>
        <translation>Adressen in %1 außer %2</translation>
    </message>
    <message>
        <source>every pod in namespace &quot;%1&quot;</source>
        <translation>alle Pods im Namespace &quot;%1&quot;</translation>
    </message>
    <message>
        <source>pods with %1 in namespace &quot;%2&quot;</source>
        <translation>Pods mit %1 im Namespace &quot;%2&quot;</translation>
    </message>
    <message>
        <source>every pod in the cluster</source>
        <translation>alle Pods im Cluster</translation>
    </message>
    <message>
        <source>pods with %1 in any namespace</source>
        <translation>Pods mit %1 in beliebigen Namespaces</translation>
    </message>
    <message>
        <source>every pod in namespaces with %1</source>
        <translation>alle Pods in Namespaces mit %1</translation>
    </message>
    <message>
        <source>pods with %1 in namespaces with %2</source>
        <translation>Pods mit %1 in Namespaces mit %2</translation>
    </message>
    <message>
        <source>Closed: NetworkPolicy %1 lets nobody in at this port.</source>
        <translation>Geschlossen: NetworkPolicy %1 lässt an diesem Port niemanden herein.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Open only to %2 (NetworkPolicy %1).</source>
        <translation>Offen nur für %2 (NetworkPolicy %1).</translation>
    </message>
    <message>
        <source>Open to everyone: no NetworkPolicy selects these pods.</source>
        <translation>Offen für alle: Keine NetworkPolicy wählt diese Pods aus.</translation>
    </message>
    <message>
        <source>Open to everyone by NetworkPolicy %1.</source>
        <translation>Offen für alle durch NetworkPolicy %1.</translation>
    </message>
    <message>
        <source>The address %1 is the Service&apos;s own.</source>
        <translation>Die Adresse %1 ist die des Service selbst.</translation>
    </message>
    <message>
        <source>No rule takes %1; the default backend of Ingress &quot;%2&quot; does.</source>
        <translation>Keine Regel nimmt %1 an; das Standard-Backend von Ingress &quot;%2&quot; tut es.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; takes %3 for %4.</source>
        <translation>%1 &quot;%2&quot; nimmt %3 für %4 an.</translation>
    </message>
    <message>
        <source>No target port is written, so it is the service port&apos;s number, %1.%2</source>
        <translation>Ein Target-Port ist nicht angegeben, also gilt die Nummer des Service-Ports, %1.%2</translation>
    </message>
    <message>
        <source>Target port &quot;%1&quot; is %2 on these pods.%3</source>
        <translation>Target-Port &quot;%1&quot; ist auf diesen Pods %2.%3</translation>
    </message>
    <message>
        <source>The target port is %1.%2</source>
        <translation>Der Target-Port ist %1.%2</translation>
    </message>
    <message>
        <source>%1 has no pods now.</source>
        <translation>%1 hat derzeit keine Pods.</translation>
    </message>
    <message>
        <source>No pod behind it is ready.</source>
        <translation>Kein Pod dahinter ist bereit.</translation>
    </message>
    <message>
        <source>The pods behind headless Service &quot;%1&quot; listen on port %2, not on %3; no port is translated on the way.</source>
        <translation>Die Pods hinter Headless-Service &quot;%1&quot; lauschen auf Port %2, nicht auf %3; unterwegs wird kein Port übersetzt.</translation>
    </message>
    <message>
        <source>No pod behind headless Service &quot;%1&quot; is known to listen on port %2.</source>
        <translation>Von keinem Pod hinter Headless-Service &quot;%1&quot; ist bekannt, dass er auf Port %2 lauscht.</translation>
    </message>
    <message>
        <source>%1 is not a port number; ports are 1 to 65535.</source>
        <translation>%1 ist keine Port-Nummer; Ports gehen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>No container declares port %1; a number works all the same.</source>
        <translation>Kein Container deklariert Port %1; als Nummer funktioniert er trotzdem.</translation>
    </message>
    <message>
        <source>Port %1 is declared for %2 only, not for %3; a number works all the same.</source>
        <translation>Port %1 ist nur für %2 deklariert, nicht für %3; als Nummer funktioniert er trotzdem.</translation>
    </message>
    <message>
        <source>Container port &quot;%1&quot; is declared with protocol %2, not %3.</source>
        <translation>Container-Port &quot;%1&quot; ist mit Protokoll %2 deklariert, nicht mit %3.</translation>
    </message>
    <message>
        <source>No container port is named &quot;%1&quot;; the only name is &quot;%2&quot; (%3).</source>
        <translation>Kein Container-Port heißt &quot;%1&quot;; der einzige Name ist &quot;%2&quot; (%3).</translation>
    </message>
    <message>
        <source>No container port is named &quot;%1&quot;. Did you mean &quot;%2&quot; (%3)?</source>
        <translation>Kein Container-Port heißt &quot;%1&quot;. Ist &quot;%2&quot; (%3) gemeint?</translation>
    </message>
    <message>
        <source>No container port is named &quot;%1&quot;; the containers declare no port.</source>
        <translation>Kein Container-Port heißt &quot;%1&quot;; die Container deklarieren keinen Port.</translation>
    </message>
    <message>
        <source>No container port is named &quot;%1&quot;.</source>
        <translation>Kein Container-Port heißt &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Port &quot;%1&quot; belongs to the native sidecar &quot;%2&quot;; Services reach it by name only from Kubernetes 1.33 on.</source>
        <translation>Port &quot;%1&quot; gehört zum nativen Sidecar &quot;%2&quot;; Services erreichen ihn erst ab Kubernetes 1.33 über den Namen.</translation>
    </message>
    <message>
        <source>Container port &quot;%1&quot; has no valid number.</source>
        <translation>Container-Port &quot;%1&quot; hat keine gültige Nummer.</translation>
    </message>
    <message>
        <source>Port &quot;%1&quot; belongs to the init container &quot;%2&quot;, which never gets traffic.</source>
        <translation>Port &quot;%1&quot; gehört zum Init-Container &quot;%2&quot;, der nie Verkehr bekommt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a port number nor a port name.</source>
        <translation>&quot;%1&quot; ist weder eine Port-Nummer noch ein Port-Name.</translation>
    </message>
    <message>
        <source>The service port has no number, and there is no target port.</source>
        <translation>Der Service-Port hat keine Nummer, und es gibt keinen Target-Port.</translation>
    </message>
    <message>
        <source>No entry takes a request for %1.</source>
        <translation>Kein Einstiegspunkt nimmt eine Anfrage für %1 an.</translation>
    </message>
    <message>
        <source>The backend names port %1.</source>
        <translation>Das Backend nennt Port %1.</translation>
    </message>
    <message>
        <source>Node port %1 belongs to service port %2.</source>
        <translation>Node-Port %1 gehört zu Service-Port %2.</translation>
    </message>
    <message>
        <source>The backend names port %1 of Service &quot;%2&quot;.</source>
        <translation>Das Backend nennt Port %1 von Service &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; answers at node port %2 only on nodes that run one of its pods (externalTrafficPolicy: Local).</source>
        <translation>Service &quot;%1&quot; antwortet am Node-Port %2 nur auf Nodes, auf denen einer seiner Pods läuft (externalTrafficPolicy: Local).</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; opens node port %2 on every node.</source>
        <translation>Service &quot;%1&quot; öffnet auf jedem Node den Node-Port %2.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; opens a node port that the cluster assigns.</source>
        <translation>Service &quot;%1&quot; öffnet einen Node-Port, den der Cluster zuweist.</translation>
    </message>
    <message>
        <source>Nothing opens port %1 on the nodes.</source>
        <translation>Nichts öffnet Port %1 auf den Nodes.</translation>
    </message>
    <message>
        <source>%1 opens port %2 on the nodes its pods run on.</source>
        <translation>%1 öffnet Port %2 auf den Nodes, auf denen die Pods laufen.</translation>
    </message>
    <message>
        <source>Host port %1 leads to container port %2.</source>
        <translation>Host-Port %1 führt zu Container-Port %2.</translation>
    </message>
    <message>
        <source>There is no Service &quot;%1&quot;.</source>
        <translation>Einen Service &quot;%1&quot; gibt es nicht.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; has port %2.</source>
        <translation>Service &quot;%1&quot; hat Port %2.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; is headless: its name leads to the pods themselves, whatever its ports.</source>
        <translation>Service &quot;%1&quot; ist headless: Sein Name führt zu den Pods selbst, unabhängig von seinen Ports.</translation>
    </message>
    <message>
        <source>The pods of %1 have port %2.</source>
        <translation>Die Pods von %1 haben Port %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Would be dropped by NetworkPolicy %1: it lets nobody in at port %2 of %3.</source>
        <translation>Würde von NetworkPolicy %1 verworfen: Sie lässt an Port %2 von %3 niemanden herein.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; is only a name for %2, outside the cluster.</source>
        <translation>Service &quot;%1&quot; ist nur ein Name für %2, außerhalb des Clusters.</translation>
    </message>
    <message>
        <source>No Service has node port %1.</source>
        <translation>Kein Service hat Node-Port %1.</translation>
    </message>
    <message>
        <source>no matches for kind &quot;%1&quot; in version &quot;%2&quot;: no longer served since Kubernetes %3</source>
        <translation>kind &quot;%1&quot; gibt es in Version &quot;%2&quot; nicht: seit Kubernetes %3 nicht mehr bereitgestellt</translation>
    </message>
    <message>
        <source>no matches for kind &quot;%1&quot; in version &quot;%2&quot;: no longer served since Kubernetes %3, now %4</source>
        <translation>kind &quot;%1&quot; gibt es in Version &quot;%2&quot; nicht: seit Kubernetes %3 nicht mehr bereitgestellt, jetzt %4</translation>
    </message>
    <message>
        <source>no matches for kind &quot;%1&quot; in version &quot;%2&quot;: it is served as %3</source>
        <translation>kind &quot;%1&quot; gibt es in Version &quot;%2&quot; nicht: bereitgestellt wird es als %3</translation>
    </message>
    <message>
        <source>a List inside a List is refused: its objects have to stand in the outer one</source>
        <translation>eine List innerhalb einer List wird abgelehnt: Ihre Objekte müssen in der äußeren stehen</translation>
    </message>
    <message>
        <source>Required value</source>
        <translation>Pflichtangabe fehlt</translation>
    </message>
    <message>
        <source>Invalid value: &quot;&quot;: cannot set both port name &amp; port number</source>
        <translation>Ungültiger Wert: &quot;&quot;: Port-Name und Port-Nummer dürfen nicht beide gesetzt sein</translation>
    </message>
    <message>
        <source>Required value: port name or number is required</source>
        <translation>Pflichtangabe fehlt: Port-Name oder Port-Nummer ist erforderlich</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot;: networking.k8s.io/v1 writes service.name and service.port.number or service.port.name</source>
        <translation>unbekanntes Feld &quot;%1&quot;: networking.k8s.io/v1 schreibt service.name und service.port.number oder service.port.name</translation>
    </message>
    <message>
        <source>Invalid value: &quot;&quot;: cannot set both resource and service backends</source>
        <translation>Ungültiger Wert: &quot;&quot;: Resource- und Service-Backend dürfen nicht beide gesetzt sein</translation>
    </message>
    <message>
        <source>Invalid value: &quot;&quot;: resource or service backend is required</source>
        <translation>Ungültiger Wert: &quot;&quot;: ein Resource- oder Service-Backend ist erforderlich</translation>
    </message>
    <message>
        <source>Value of the wrong type</source>
        <translation>Wert von falschem Typ</translation>
    </message>
    <message>
        <source>Port number missing or out of range</source>
        <translation>Port-Nummer fehlt oder liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Port name is no IANA service name</source>
        <translation>Port-Name ist kein IANA-Dienstname</translation>
    </message>
    <message>
        <source>Service port name is no DNS label</source>
        <translation>Name eines Service-Ports ist kein DNS-Label</translation>
    </message>
    <message>
        <source>Unsupported protocol</source>
        <translation>Nicht unterstütztes Protokoll</translation>
    </message>
    <message>
        <source>Required field missing</source>
        <translation>Pflichtfeld fehlt</translation>
    </message>
    <message>
        <source>Name used twice</source>
        <translation>Name zweimal verwendet</translation>
    </message>
    <message>
        <source>Service port used twice</source>
        <translation>Service-Port zweimal verwendet</translation>
    </message>
    <message>
        <source>Node port used twice in one Service</source>
        <translation>Node-Port zweimal in einem Service verwendet</translation>
    </message>
    <message>
        <source>Node port on a Service that opens none</source>
        <translation>Node-Port an einem Service, der keine öffnet</translation>
    </message>
    <message>
        <source>Node port outside the default range</source>
        <translation>Node-Port außerhalb des Standardbereichs</translation>
    </message>
    <message>
        <source>Unknown Service type</source>
        <translation>Unbekannter Service-Typ</translation>
    </message>
    <message>
        <source>Field that the Service&apos;s type does not allow</source>
        <translation>Feld, das der Typ des Service nicht erlaubt</translation>
    </message>
    <message>
        <source>Invalid appProtocol</source>
        <translation>Ungültiges appProtocol</translation>
    </message>
    <message>
        <source>Host port used twice in one pod</source>
        <translation>Host-Port zweimal in einem Pod verwendet</translation>
    </message>
    <message>
        <source>hostPort differs from containerPort under hostNetwork</source>
        <translation>hostPort weicht mit hostNetwork von containerPort ab</translation>
    </message>
    <message>
        <source>Selector does not match the template&apos;s labels</source>
        <translation>Selektor passt nicht zu den Labels der Vorlage</translation>
    </message>
    <message>
        <source>Ingress backend is incomplete or ambiguous</source>
        <translation>Ingress-Backend ist unvollständig oder mehrdeutig</translation>
    </message>
    <message>
        <source>Invalid Ingress path</source>
        <translation>Ungültiger Ingress-Pfad</translation>
    </message>
    <message>
        <source>Invalid host name</source>
        <translation>Ungültiger Hostname</translation>
    </message>
    <message>
        <source>Invalid port range</source>
        <translation>Ungültiger Port-Bereich</translation>
    </message>
    <message>
        <source>Invalid object name</source>
        <translation>Ungültiger Objektname</translation>
    </message>
    <message>
        <source>List inside a List</source>
        <translation>List innerhalb einer List</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>Unbekanntes Feld</translation>
    </message>
    <message>
        <source>Field of another API version</source>
        <translation>Feld einer anderen API-Version</translation>
    </message>
    <message>
        <source>Key written twice</source>
        <translation>Schlüssel zweimal angegeben</translation>
    </message>
    <message>
        <source>API version no longer served</source>
        <translation>API-Version wird nicht mehr bereitgestellt</translation>
    </message>
    <message>
        <source>No such kind in this API version</source>
        <translation>Objektart gibt es in dieser API-Version nicht</translation>
    </message>
    <message>
        <source>Route backend without a port</source>
        <translation>Routen-Backend ohne Port</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot;</source>
        <translation>unbekanntes Feld &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot;: did you mean &quot;%2&quot;?</source>
        <translation>unbekanntes Feld &quot;%1&quot;: ist &quot;%2&quot; gemeint?</translation>
    </message>
    <message>
        <source>%1 stands where an integer must: json: cannot unmarshal %2 into Go struct field %3 of type %4</source>
        <translation>%1 steht, wo eine ganze Zahl stehen muss: json: cannot unmarshal %2 into Go struct field %3 of type %4</translation>
    </message>
    <message>
        <source>%1 stands where a string must, quotes would make it one: json: cannot unmarshal %2 into Go struct field %3 of type %4</source>
        <translation>%1 steht, wo ein String stehen muss, Anführungszeichen würden es dazu machen: json: cannot unmarshal %2 into Go struct field %3 of type %4</translation>
    </message>
    <message>
        <source>%1 stands where true or false must: json: cannot unmarshal %2 into Go struct field %3 of type %4</source>
        <translation>%1 steht, wo true oder false stehen muss: json: cannot unmarshal %2 into Go struct field %3 of type %4</translation>
    </message>
    <message>
        <source>%1 stands where a map must: json: cannot unmarshal %2 into Go struct field %3 of type %4</source>
        <translation>%1 steht, wo eine Map stehen muss: json: cannot unmarshal %2 into Go struct field %3 of type %4</translation>
    </message>
    <message>
        <source>%1 stands where a list must: json: cannot unmarshal %2 into Go struct field %3 of type %4</source>
        <translation>%1 steht, wo eine Liste stehen muss: json: cannot unmarshal %2 into Go struct field %3 of type %4</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must be no more than %2 characters</source>
        <translation>Ungültiger Wert: &quot;%1&quot;: darf höchstens %2 Zeichen lang sein</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: a lowercase RFC 1123 label must consist of lower case alphanumeric characters or &apos;-&apos;, and must start and end with an alphanumeric character (e.g. &apos;my-name&apos;,  or &apos;123-abc&apos;, regex used for validation is &apos;[a-z0-9]([-a-z0-9]*[a-z0-9])?&apos;)</source>
        <translation>Ungültiger Wert: &quot;%1&quot;: ein kleingeschriebenes RFC-1123-Label darf nur Kleinbuchstaben, Ziffern und &apos;-&apos; enthalten und muss mit einem Buchstaben oder einer Ziffer beginnen und enden (z. B. &apos;my-name&apos; oder &apos;123-abc&apos;, geprüft mit dem regulären Ausdruck &apos;[a-z0-9]([-a-z0-9]*[a-z0-9])?&apos;)</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: a DNS-1035 label must consist of lower case alphanumeric characters or &apos;-&apos;, start with an alphabetic character, and end with an alphanumeric character (e.g. &apos;my-name&apos;,  or &apos;abc-123&apos;, regex used for validation is &apos;[a-z]([-a-z0-9]*[a-z0-9])?&apos;)</source>
        <translation>Ungültiger Wert: &quot;%1&quot;: ein DNS-1035-Label darf nur Kleinbuchstaben, Ziffern und &apos;-&apos; enthalten, muss mit einem Buchstaben beginnen und mit einem Buchstaben oder einer Ziffer enden (z. B. &apos;my-name&apos; oder &apos;abc-123&apos;, geprüft mit dem regulären Ausdruck &apos;[a-z]([-a-z0-9]*[a-z0-9])?&apos;)</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, &apos;-&apos; or &apos;.&apos;, and must start and end with an alphanumeric character (e.g. &apos;example.com&apos;, regex used for validation is &apos;[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*&apos;)</source>
        <translation>Ungültiger Wert: &quot;%1&quot;: eine kleingeschriebene RFC-1123-Subdomain darf nur Kleinbuchstaben, Ziffern, &apos;-&apos; und &apos;.&apos; enthalten und muss mit einem Buchstaben oder einer Ziffer beginnen und enden (z. B. &apos;example.com&apos;, geprüft mit dem regulären Ausdruck &apos;[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*&apos;)</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: a wildcard DNS-1123 subdomain must start with &apos;*.&apos;, followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, &apos;-&apos; or &apos;.&apos; and end with an alphanumeric character (e.g. &apos;*.example.com&apos;, regex used for validation is &apos;\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*&apos;)</source>
        <translation>Ungültiger Wert: &quot;%1&quot;: eine Wildcard-DNS-1123-Subdomain muss mit &apos;*.&apos; beginnen, gefolgt von einer gültigen DNS-Subdomain, die nur Kleinbuchstaben, Ziffern, &apos;-&apos; und &apos;.&apos; enthalten darf und mit einem Buchstaben oder einer Ziffer enden muss (z. B. &apos;*.example.com&apos;, geprüft mit dem regulären Ausdruck &apos;\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*&apos;)</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: name part must consist of alphanumeric characters, &apos;-&apos;, &apos;_&apos; or &apos;.&apos;, and must start and end with an alphanumeric character (e.g. &apos;MyName&apos;,  or &apos;my.name&apos;,  or &apos;123-abc&apos;, regex used for validation is &apos;([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]&apos;)</source>
        <translation>Ungültiger Wert: &quot;%1&quot;: der Namensteil darf nur Buchstaben, Ziffern, &apos;-&apos;, &apos;_&apos; und &apos;.&apos; enthalten und muss mit einem Buchstaben oder einer Ziffer beginnen und enden (z. B. &apos;MyName&apos;, &apos;my.name&apos; oder &apos;123-abc&apos;, geprüft mit dem regulären Ausdruck &apos;([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]&apos;)</translation>
    </message>
    <message>
        <source>Invalid value: %1: must be between 1 and 65535, inclusive</source>
        <translation>Ungültiger Wert: %1: muss zwischen 1 und 65535 liegen, beide eingeschlossen</translation>
    </message>
    <message>
        <source>Invalid value: %1: provided port is not in the valid range. The range of valid ports is 30000-32767</source>
        <translation>Ungültiger Wert: %1: der angegebene Port liegt nicht im gültigen Bereich. Gültige Ports liegen im Bereich 30000-32767</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)</source>
        <translation>Ungültiger Wert: &quot;%1&quot;: darf nur Buchstaben und Ziffern (a-z, 0-9) und Bindestriche (-) enthalten</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must contain at least one letter (a-z)</source>
        <translation>Ungültiger Wert: &quot;%1&quot;: muss mindestens einen Buchstaben (a-z) enthalten</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must not contain consecutive hyphens</source>
        <translation>Ungültiger Wert: &quot;%1&quot;: darf keine aufeinanderfolgenden Bindestriche enthalten</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must not begin or end with a hyphen</source>
        <translation>Ungültiger Wert: &quot;%1&quot;: darf nicht mit einem Bindestrich beginnen oder enden</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must not contain dots</source>
        <translation>Ungültiger Wert: &quot;%1&quot;: darf keine Punkte enthalten</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: prefix part must be non-empty</source>
        <translation>Ungültiger Wert: &quot;%1&quot;: das Präfix darf nicht leer sein</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: name part must be non-empty</source>
        <translation>Ungültiger Wert: &quot;%1&quot;: der Namensteil darf nicht leer sein</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must be a DNS name, not an IP address</source>
        <translation>Ungültiger Wert: &quot;%1&quot;: muss ein DNS-Name sein, keine IP-Adresse</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must be an absolute path</source>
        <translation>Ungültiger Wert: &quot;%1&quot;: muss ein absoluter Pfad sein</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must not contain &apos;%2&apos;</source>
        <translation>Ungültiger Wert: &quot;%1&quot;: darf &apos;%2&apos; nicht enthalten</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: cannot end with &apos;%2&apos;</source>
        <translation>Ungültiger Wert: &quot;%1&quot;: darf nicht mit &apos;%2&apos; enden</translation>
    </message>
    <message>
        <source>Unsupported value: &quot;%1&quot;: supported values: %2</source>
        <translation>Nicht unterstützter Wert: &quot;%1&quot;: unterstützte Werte: %2</translation>
    </message>
    <message>
        <source>Required value: name or generateName is required</source>
        <translation>Pflichtangabe fehlt: name oder generateName ist erforderlich</translation>
    </message>
    <message>
        <source>Required value: pathType must be specified</source>
        <translation>Pflichtangabe fehlt: pathType muss angegeben sein</translation>
    </message>
    <message>
        <source>Invalid value: %1: may not be specified when `port` is not specified</source>
        <translation>Ungültiger Wert: %1: darf nicht angegeben sein, wenn `port` nicht angegeben ist</translation>
    </message>
    <message>
        <source>Invalid value: %1: may not be specified when `port` is non-numeric</source>
        <translation>Ungültiger Wert: %1: darf nicht angegeben sein, wenn `port` keine Zahl ist</translation>
    </message>
    <message>
        <source>Invalid value: %1: must be greater than or equal to `port`</source>
        <translation>Ungültiger Wert: %1: muss größer oder gleich `port` sein</translation>
    </message>
    <message>
        <source>Invalid value: %1: %2 in body should be greater than or equal to 1</source>
        <translation>Ungültiger Wert: %1: %2 im Body muss größer oder gleich 1 sein</translation>
    </message>
    <message>
        <source>Invalid value: %1: %2 in body should be less than or equal to 65535</source>
        <translation>Ungültiger Wert: %1: %2 im Body muss kleiner oder gleich 65535 sein</translation>
    </message>
    <message>
        <source>Invalid value: &quot;string&quot;: %1 in body must be of type integer: &quot;string&quot;</source>
        <translation>Ungültiger Wert: &quot;string&quot;: %1 im Body muss vom Typ integer sein: &quot;string&quot;</translation>
    </message>
    <message>
        <source>Invalid value: &quot;object&quot;: Must have port for Service reference</source>
        <translation>Ungültiger Wert: &quot;object&quot;: bei einem Verweis auf einen Service ist ein Port erforderlich</translation>
    </message>
    <message>
        <source>Invalid value: &quot;array&quot;: Listener name must be unique within the Gateway: &quot;%1&quot;</source>
        <translation>Ungültiger Wert: &quot;array&quot;: der Name des Listeners muss innerhalb des Gateways eindeutig sein: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Duplicate value: &quot;%1&quot;</source>
        <translation>Doppelter Wert: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Duplicate value: port %1, protocol %2</source>
        <translation>Doppelter Wert: Port %1, Protokoll %2</translation>
    </message>
    <message>
        <source>Forbidden: may not be used when `type` is &apos;ClusterIP&apos;</source>
        <translation>Nicht erlaubt: darf nicht verwendet werden, wenn `type` &apos;ClusterIP&apos; ist</translation>
    </message>
    <message>
        <source>Invalid value: %1: provided port is already allocated</source>
        <translation>Ungültiger Wert: %1: der angegebene Port ist schon vergeben</translation>
    </message>
    <message>
        <source>Invalid value: &quot;None&quot;: may not be set to &apos;None&apos; for %1 services</source>
        <translation>Ungültiger Wert: &quot;None&quot;: darf bei Services vom Typ %1 nicht auf &apos;None&apos; gesetzt sein</translation>
    </message>
    <message>
        <source>Forbidden: may not be set for ExternalName services</source>
        <translation>Nicht erlaubt: darf bei ExternalName-Services nicht gesetzt sein</translation>
    </message>
    <message>
        <source>Invalid value: %1: may not expose port %1 externally since it is used by kubelet</source>
        <translation>Ungültiger Wert: %1: Port %1 darf nicht nach außen geöffnet werden, da das Kubelet ihn verwendet</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: may only be set for externally-accessible services</source>
        <translation>Ungültiger Wert: &quot;%1&quot;: darf nur bei von außen erreichbaren Services gesetzt sein</translation>
    </message>
    <message>
        <source>Invalid value: %1: may only be set when `type` is &apos;LoadBalancer&apos; and `externalTrafficPolicy` is &apos;Local&apos;</source>
        <translation>Ungültiger Wert: %1: darf nur gesetzt sein, wenn `type` &apos;LoadBalancer&apos; und `externalTrafficPolicy` &apos;Local&apos; ist</translation>
    </message>
    <message>
        <source>Forbidden: may only be used when `type` is &apos;LoadBalancer&apos;</source>
        <translation>Nicht erlaubt: darf nur verwendet werden, wenn `type` &apos;LoadBalancer&apos; ist</translation>
    </message>
    <message>
        <source>Invalid value: %1: must match `containerPort` when `hostNetwork` is true</source>
        <translation>Ungültiger Wert: %1: muss gleich `containerPort` sein, wenn `hostNetwork` true ist</translation>
    </message>
    <message>
        <source>Invalid value: %1: `selector` does not match template `labels`</source>
        <translation>Ungültiger Wert: %1: `selector` passt nicht zu den `labels` der Vorlage</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must be an integer</source>
        <translation>Ungültiger Wert: &quot;%1&quot;: muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>The edit does not fit the text: it was made for another version of it.</source>
        <translation>Die Änderung passt nicht zum Text: Sie war für eine andere Fassung gemacht.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Für diese Datei fehlt das Leserecht.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The symbolic link cannot be followed.</source>
        <translation>Dem symbolischen Link lässt sich nicht folgen.</translation>
    </message>
    <message>
        <source>The file is larger than 4 GiB; split it.</source>
        <translation>Die Datei ist größer als 4 GiB und muss aufgeteilt werden.</translation>
    </message>
    <message>
        <source>The file was changed by another program; it was not overwritten.</source>
        <translation>Die Datei wurde von einem anderen Programm geändert; sie wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>The disk is full; the old file is unchanged.</source>
        <translation>Der Datenträger ist voll; die alte Datei ist unverändert.</translation>
    </message>
    <message>
        <source>The file system is read-only; save the file elsewhere.</source>
        <translation>Das Dateisystem ist schreibgeschützt; die Datei anderswo speichern.</translation>
    </message>
    <message>
        <source>You may not write in this folder; save the file elsewhere.</source>
        <translation>In diesem Ordner fehlt das Schreibrecht; die Datei anderswo speichern.</translation>
    </message>
    <message>
        <source>The folder does not exist any more; save the file elsewhere.</source>
        <translation>Den Ordner gibt es nicht mehr; die Datei anderswo speichern.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>This is not an ordinary file; it was not replaced.</source>
        <translation>Das ist keine gewöhnliche Datei; sie wurde nicht ersetzt.</translation>
    </message>
    <message>
        <source>The file is read-only.</source>
        <translation>Die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>there is no manifest there</source>
        <translation>dort gibt es kein Manifest</translation>
    </message>
    <message>
        <source>git does not hand out %1</source>
        <translation>git gibt %1 nicht heraus</translation>
    </message>
    <message>
        <source>a revision in git cannot be changed; save it as a file</source>
        <translation>eine Revision in git lässt sich nicht ändern; als Datei speichern</translation>
    </message>
    <message>
        <source>expected a document number after #, like #0</source>
        <translation>nach # wird eine Dokumentnummer erwartet, etwa #0</translation>
    </message>
    <message>
        <source>#%1 needs exactly one file</source>
        <translation>#%1 braucht genau eine Datei</translation>
    </message>
    <message>
        <source>there is no document #%1 in %2; it has %3</source>
        <translation>in %2 gibt es kein Dokument #%1; vorhanden sind %3</translation>
    </message>
    <message>
        <source>there is no object %1</source>
        <translation>ein Objekt %1 gibt es nicht</translation>
    </message>
    <message>
        <source>there is no object %1; the nearest is %2</source>
        <translation>ein Objekt %1 gibt es nicht; am nächsten kommt %2</translation>
    </message>
    <message>
        <source>expected KIND/NAME, KIND/NAMESPACE/NAME or #N, not %1</source>
        <translation>erwartet wird KIND/NAME, KIND/NAMESPACE/NAME oder #N, nicht %1</translation>
    </message>
    <message>
        <source>%1 names several objects: %2</source>
        <translation>%1 bezeichnet mehrere Objekte: %2</translation>
    </message>
    <message>
        <source>no temporary file can be made: %1</source>
        <translation>eine temporäre Datei lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>the disk for temporary files is full</source>
        <translation>der Datenträger für temporäre Dateien ist voll</translation>
    </message>
    <message>
        <source>%1 cannot be run: %2</source>
        <translation>%1 lässt sich nicht ausführen: %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>the folder cannot be read: %1</source>
        <translation>der Ordner lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>standard input cannot be written back; save it as a file</source>
        <translation>in die Standardeingabe lässt sich nicht zurückschreiben; als Datei speichern</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 Quellen</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>An alias elsewhere stands for something in it; edit it in the source.</source>
        <translation>Ein Alias an anderer Stelle steht für etwas darin; im Quelltext bearbeiten.</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>Eine solche Stelle gibt es nicht.</translation>
    </message>
    <message>
        <source>This is an alias (*…); edit the place it stands for.</source>
        <translation>Das ist ein Alias (*…); die Stelle bearbeiten, für die er steht.</translation>
    </message>
    <message>
        <source>This is a map or a list, not a single value.</source>
        <translation>Das ist eine Map oder eine Liste, kein Einzelwert.</translation>
    </message>
    <message>
        <source>A tag (!…) says what this value is; edit it in the source.</source>
        <translation>Ein Tag (!…) legt fest, was dieser Wert ist; im Quelltext bearbeiten.</translation>
    </message>
    <message>
        <source>The key %1 is already there.</source>
        <translation>Den Schlüssel %1 gibt es schon.</translation>
    </message>
    <message>
        <source>This is no map; it takes no key %1.</source>
        <translation>Das ist keine Map; einen Schlüssel %1 nimmt es nicht auf.</translation>
    </message>
    <message>
        <source>There is no key %1.</source>
        <translation>Einen Schlüssel %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The key %1 comes from a merge (&lt;&lt;); edit it in the source.</source>
        <translation>Der Schlüssel %1 kommt aus einem Merge (&lt;&lt;); im Quelltext bearbeiten.</translation>
    </message>
    <message>
        <source>The key %1 stands more than once in this map; edit it in the source.</source>
        <translation>Der Schlüssel %1 steht mehrmals in dieser Map; im Quelltext bearbeiten.</translation>
    </message>
    <message>
        <source>A new item needs a value.</source>
        <translation>Ein neues Element braucht einen Wert.</translation>
    </message>
    <message>
        <source>This is no list; it takes no item.</source>
        <translation>Das ist keine Liste; es nimmt kein Element auf.</translation>
    </message>
    <message>
        <source>There is no item %1.</source>
        <translation>Ein Element %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>This is no alias (*…).</source>
        <translation>Das ist kein Alias (*…).</translation>
    </message>
    <message>
        <source>This is written in a way that cannot be edited safely from here; edit it in the source.</source>
        <translation>So, wie das geschrieben ist, lässt es sich von hier aus nicht sicher bearbeiten; im Quelltext bearbeiten.</translation>
    </message>
    <message>
        <source>The field path %1 has a dot too many at character %2.</source>
        <translation>Der Feldpfad %1 hat bei Zeichen %2 einen Punkt zu viel.</translation>
    </message>
    <message>
        <source>The field path %1 needs a dot before character %2.</source>
        <translation>Der Feldpfad %1 braucht vor Zeichen %2 einen Punkt.</translation>
    </message>
    <message>
        <source>The field path %1 lacks a name at character %2.</source>
        <translation>Dem Feldpfad %1 fehlt bei Zeichen %2 ein Name.</translation>
    </message>
    <message>
        <source>The field path %1 has a bracket without a name or an end at character %2.</source>
        <translation>Der Feldpfad %1 hat bei Zeichen %2 eine Klammer ohne Namen oder Ende.</translation>
    </message>
    <message>
        <source>The field path %1 has an index too large at character %2.</source>
        <translation>Der Feldpfad %1 hat bei Zeichen %2 einen zu großen Index.</translation>
    </message>
    <message>
        <source>The field path %1 has a quote without an end at character %2.</source>
        <translation>Der Feldpfad %1 hat bei Zeichen %2 ein Anführungszeichen ohne Ende.</translation>
    </message>
    <message>
        <source>The field path is empty.</source>
        <translation>Der Feldpfad ist leer.</translation>
    </message>
    <message>
        <source>The JSON text ends before this; remove what follows, or put several objects into the items of a List.</source>
        <translation>Der JSON-Text endet davor; entfernen, was folgt, oder mehrere Objekte in die items einer List setzen.</translation>
    </message>
    <message>
        <source>This is nested more than %1 levels deep.</source>
        <translation>Das ist mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>JSON expects , or %1 here, after %2.</source>
        <translation>JSON erwartet hier , oder %1, nach %2.</translation>
    </message>
    <message>
        <source>JSON allows no comma before %1; remove it.</source>
        <translation>JSON erlaubt kein Komma vor %1; das Komma entfernen.</translation>
    </message>
    <message>
        <source>JSON expects a key in double quotes here.</source>
        <translation>JSON erwartet hier einen Schlüssel in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>JSON expects : after the key.</source>
        <translation>JSON erwartet : nach dem Schlüssel.</translation>
    </message>
    <message>
        <source>A control character stands in this text; write it as \t or \u00XX.</source>
        <translation>In diesem Text steht ein Steuerzeichen; als \t oder \u00XX schreiben.</translation>
    </message>
    <message>
        <source>This byte is not UTF-8.</source>
        <translation>Dieses Byte ist kein UTF-8.</translation>
    </message>
    <message>
        <source>The quote that opens here is not closed on its line.</source>
        <translation>Das hier geöffnete Anführungszeichen wird in seiner Zeile nicht geschlossen.</translation>
    </message>
    <message>
        <source>JSON knows no such escape; write \\ for a backslash.</source>
        <translation>JSON kennt keine solche Escape-Sequenz; für einen Backslash \\ schreiben.</translation>
    </message>
    <message>
        <source>JSON expects a value here.</source>
        <translation>JSON erwartet hier einen Wert.</translation>
    </message>
    <message>
        <source>JSON takes double quotes only.</source>
        <translation>JSON kennt nur doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON hat keine Kommentare.</translation>
    </message>
    <message>
        <source>JSON does not know the word %1; a text must be in double quotes.</source>
        <translation>JSON kennt das Wort %1 nicht; ein Text muss in doppelten Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>This starts with { and is YAML, but not JSON: Kubernetes before 1.33 refuses it. %1</source>
        <translation>Das beginnt mit { und ist YAML, aber kein JSON: Kubernetes vor 1.33 lehnt es ab. %1</translation>
    </message>
    <message>
        <source>This is a Helm template that has not been rendered; run `helm template CHART` and open what it prints.</source>
        <translation>Das ist ein nicht gerendertes Helm-Template; `helm template CHART` ausführen und öffnen, was es ausgibt.</translation>
    </message>
    <message>
        <source>This is a template that has not been rendered (%1 …); open what its template engine makes of it.</source>
        <translation>Das ist ein nicht gerendertes Template (%1 …); öffnen, was die Template-Engine daraus macht.</translation>
    </message>
    <message>
        <source>A blank is missing after this colon: write &quot;%1: %2&quot;.</source>
        <translation>Nach diesem Doppelpunkt fehlt ein Leerzeichen: richtig ist &quot;%1: %2&quot;.</translation>
    </message>
    <message>
        <source>A tab stands in the indentation; YAML takes only spaces there.</source>
        <translation>In der Einrückung steht ein Tabulator; YAML erlaubt dort nur Leerzeichen.</translation>
    </message>
    <message>
        <source>A value that starts with * must be quoted (&quot;%1&quot;): YAML reads it as an alias, and there is no such anchor.</source>
        <translation>Ein Wert, der mit * beginnt, muss in Anführungszeichen stehen (&quot;%1&quot;): YAML liest ihn als Alias, und einen solchen Anker gibt es nicht.</translation>
    </message>
    <message>
        <source>A value that starts with %1 must be quoted.</source>
        <translation>Ein Wert, der mit %1 beginnt, muss in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>The %1 that opens here is never closed by %2.</source>
        <translation>Das hier geöffnete %1 wird nirgends mit %2 geschlossen.</translation>
    </message>
    <message>
        <source>YAML expects , or %1 here.</source>
        <translation>YAML erwartet hier , oder %1.</translation>
    </message>
    <message>
        <source>This line does not fit the ones before it: it starts in column %1, they start in column %2.</source>
        <translation>Diese Zeile passt nicht zu den vorigen: Sie beginnt in Spalte %1, jene beginnen in Spalte %2.</translation>
    </message>
    <message>
        <source>YAML expects &quot;key: value&quot; here, or &quot;- &quot; before an item of a list.</source>
        <translation>YAML erwartet hier &quot;key: value&quot; oder &quot;- &quot; vor einem Listenelement.</translation>
    </message>
    <message>
        <source>YAML does not expect this here; put the whole value into quotes if it belongs to it.</source>
        <translation>YAML erwartet das hier nicht; den ganzen Wert in Anführungszeichen setzen, wenn es dazugehört.</translation>
    </message>
    <message>
        <source>The quote that opens here is never closed.</source>
        <translation>Das hier geöffnete Anführungszeichen wird nirgends geschlossen.</translation>
    </message>
    <message>
        <source>A key must be a text; Kubernetes takes no map or list for one.</source>
        <translation>Ein Schlüssel muss ein Text sein; Kubernetes nimmt keine Map oder Liste als Schlüssel an.</translation>
    </message>
    <message>
        <source>The document ends before this; put a line with --- between two documents.</source>
        <translation>Das Dokument endet davor; zwischen zwei Dokumente eine Zeile mit --- setzen.</translation>
    </message>
    <message>
        <source>This file is UTF-16; save it as UTF-8.</source>
        <translation>Diese Datei ist in UTF-16; als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The byte %1 is not UTF-8; save the file as UTF-8.</source>
        <translation>Das Byte %1 ist kein UTF-8; die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>A NUL byte stands here: this is no text file, or a damaged one.</source>
        <translation>Hier steht ein NUL-Byte: Das ist keine Textdatei oder eine beschädigte.</translation>
    </message>
    <message>
        <source>The control character %1 stands here; Kubernetes refuses it. Write it as &quot;\x%1&quot;.</source>
        <translation>Hier steht das Steuerzeichen %1; Kubernetes lehnt es ab. Als &quot;\x%1&quot; schreiben.</translation>
    </message>
    <message>
        <source>Kubernetes takes no YAML directives; remove this line.</source>
        <translation>Kubernetes nimmt keine YAML-Direktiven an; diese Zeile entfernen.</translation>
    </message>
    <message>
        <source>Kubernetes takes no text after ---; put it on the next line.</source>
        <translation>Kubernetes nimmt keinen Text nach --- an; ihn in die nächste Zeile setzen.</translation>
    </message>
    <message>
        <source>YAML knows no such escape; write \\ for a backslash, or use single quotes.</source>
        <translation>YAML kennt keine solche Escape-Sequenz; für einen Backslash \\ schreiben oder einfache Anführungszeichen verwenden.</translation>
    </message>
    <message>
        <source>After | or &gt; only +, - or a digit may stand; the text begins on the next line.</source>
        <translation>Nach | oder &gt; darf nur +, - oder eine Ziffer stehen; der Text beginnt in der nächsten Zeile.</translation>
    </message>
    <message>
        <source>A second &quot;key: value&quot; begins on this line; quote the value, or begin a new line.</source>
        <translation>In dieser Zeile beginnt ein zweites &quot;key: value&quot;; den Wert in Anführungszeichen setzen oder eine neue Zeile beginnen.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in this map; only the last one counts. Remove one of them.</source>
        <translation>Der Schlüssel &quot;%1&quot; steht zweimal in dieser Map; nur der letzte gilt. Einen von beiden entfernen.</translation>
    </message>
    <message>
        <source>the story has no views yet</source>
        <translation>die Story hat noch keine Ansichten</translation>
    </message>
    <message>
        <source>%1:%2:%3: %4. The file is left as it is; mend or delete it to move cards.</source>
        <translation>%1:%2:%3: %4. Die Datei bleibt, wie sie ist; um Karten zu verschieben, die Datei berichtigen oder löschen.</translation>
    </message>
    <message>
        <source>① Application port</source>
        <translation>① Anwendungsport</translation>
    </message>
    <message>
        <source>The application port is where the program really listens. No manifest declares it: it follows from PORT, from arguments, probes or the image. Here the program listens where nobody sends anything.</source>
        <translation>Der Anwendungsport ist der Port, auf dem das Programm wirklich lauscht. Kein Manifest deklariert ihn: Er ergibt sich aus PORT, aus Argumenten, Probes oder dem Image. Hier lauscht das Programm dort, wohin niemand etwas schickt.</translation>
    </message>
    <message>
        <source>Compare the value of PORT with the container port, and make them agree.</source>
        <translation>Den Wert von PORT mit dem Container-Port vergleichen und beide in Einklang bringen.</translation>
    </message>
    <message>
        <source>Nobody rewrites a port inside the pod: where the program listens is where requests have to arrive.</source>
        <translation>Innerhalb des Pods schreibt niemand einen Port um: Wo das Programm lauscht, müssen die Anfragen ankommen.</translation>
    </message>
    <message>
        <source>② Container port</source>
        <translation>② Container-Port</translation>
    </message>
    <message>
        <source>The container port says where the container is to be reached. It opens nothing: it is a declaration, which others refer to. Here two digits changed places.</source>
        <translation>Der Container-Port sagt, wo der Container zu erreichen ist. Er öffnet nichts: Er ist eine Deklaration, auf die sich andere beziehen. Hier haben zwei Ziffern die Plätze getauscht.</translation>
    </message>
    <message>
        <source>The Service sends to 8080, and the program listens there. What does the container declare?</source>
        <translation>Der Service schickt an 8080, und dort lauscht das Programm. Was deklariert der Container?</translation>
    </message>
    <message>
        <source>A wrong declaration does not stop traffic by number, but it misleads everyone who reads it, and names.</source>
        <translation>Eine falsche Deklaration hält Verkehr über die Nummer nicht auf, führt aber alle in die Irre, die sie lesen, und Verkehr über den Namen ebenso.</translation>
    </message>
    <message>
        <source>③ Target port</source>
        <translation>③ Target-Port</translation>
    </message>
    <message>
        <source>The target port is where a Service sends requests: a number, or the name of a container port. Here the name leads nowhere, and the wire ends in the open.</source>
        <translation>Der Target-Port ist das Ziel, an das ein Service Anfragen schickt: eine Nummer oder der Name eines Container-Ports. Hier führt der Name nirgendwohin, und die Leitung endet im Leeren.</translation>
    </message>
    <message>
        <source>Double-click ③ on the Service, and choose the name that the container gives to its port.</source>
        <translation>Auf ③ am Service doppelklicken und den Namen wählen, den der Container seinem Port gibt.</translation>
    </message>
    <message>
        <source>By name, the container port may change its number without the Service knowing.</source>
        <translation>Über den Namen kann der Container-Port die Nummer wechseln, ohne dass der Service davon wissen muss.</translation>
    </message>
    <message>
        <source>④ Service port</source>
        <translation>④ Service-Port</translation>
    </message>
    <message>
        <source>The service port is where others find the Service, at its own address and name. It need not be the port of the pods. Here the Ingress asks for one that the Service does not have.</source>
        <translation>Über den Service-Port finden andere den Service, unter dessen eigener Adresse und eigenem Namen. Er muss nicht der Port der Pods sein. Hier verlangt der Ingress einen, den der Service nicht hat.</translation>
    </message>
    <message>
        <source>Let the Service answer at 80: double-click ④.</source>
        <translation>Den Service auf 80 antworten lassen: auf ④ doppelklicken.</translation>
    </message>
    <message>
        <source>Who speaks to a Service uses its port, never the target port behind it.</source>
        <translation>Wer mit einem Service spricht, verwendet dessen Port, nie den Target-Port dahinter.</translation>
    </message>
    <message>
        <source>⑤ Node port</source>
        <translation>⑤ Node-Port</translation>
    </message>
    <message>
        <source>A Service of type NodePort opens one more port, on every node of the cluster. Node ports come from a range of their own. This one does not.</source>
        <translation>Ein Service vom Typ NodePort öffnet einen weiteren Port, auf jedem Node des Clusters. Node-Ports stammen aus einem eigenen Bereich. Dieser hier nicht.</translation>
    </message>
    <message>
        <source>The range is 30000 to 32767. Double-click ⑤, and put the missing zero in.</source>
        <translation>Der Bereich reicht von 30000 bis 32767. Auf ⑤ doppelklicken und die fehlende Null einfügen.</translation>
    </message>
    <message>
        <source>A node port is for what stands outside the cluster: a load balancer, or a web server.</source>
        <translation>Ein Node-Port ist für das gedacht, was außerhalb des Clusters steht: einen Load-Balancer oder einen Webserver.</translation>
    </message>
    <message>
        <source>⑥ Web server port</source>
        <translation>⑥ Webserver-Port</translation>
    </message>
    <message>
        <source>The web server port is the only one that people outside ever see: 80 or 443 of an Ingress, a Gateway, a load balancer. Here the route asks for a listener that the Gateway does not have.</source>
        <translation>Der Webserver-Port ist der einzige, den man von außen je zu sehen bekommt: 80 oder 443 eines Ingress, eines Gateways, eines Load-Balancers. Hier verlangt die Route einen Listener, den das Gateway nicht hat.</translation>
    </message>
    <message>
        <source>The route wants 443. Which port does the listener of the Gateway have?</source>
        <translation>Die Route will 443. Welchen Port hat der Listener des Gateways?</translation>
    </message>
    <message>
        <source>From ⑥ to ①: six ports, five places where a number or a name has to fit.</source>
        <translation>Von ⑥ bis ①: sechs Ports, fünf Stellen, an denen eine Nummer oder ein Name passen muss.</translation>
    </message>
    <message>
        <source>A name that does not exist</source>
        <translation>Ein Name, den es nicht gibt</translation>
    </message>
    <message>
        <source>All pods run, and yet nothing answers behind the Service.</source>
        <translation>Alle Pods laufen, und doch antwortet hinter dem Service nichts.</translation>
    </message>
    <message>
        <source>The Service looks for a container port of a certain name. What is the port called in the container?</source>
        <translation>Der Service sucht einen Container-Port mit einem bestimmten Namen. Wie heißt der Port im Container?</translation>
    </message>
    <message>
        <source>A target port by name is looked up in each pod; a pod that lacks the name gets no traffic.</source>
        <translation>Ein Target-Port mit Namen wird in jedem Pod nachgeschlagen; ein Pod, dem der Name fehlt, bekommt keinen Verkehr.</translation>
    </message>
    <message>
        <source>The wrong protocol</source>
        <translation>Das falsche Protokoll</translation>
    </message>
    <message>
        <source>The name fits, the number fits, and still the request is lost.</source>
        <translation>Der Name passt, die Nummer passt, und trotzdem geht die Anfrage verloren.</translation>
    </message>
    <message>
        <source>The container speaks UDP. Which protocol does the Service ask for?</source>
        <translation>Der Container spricht UDP. Welches Protokoll verlangt der Service?</translation>
    </message>
    <message>
        <source>TCP 53 and UDP 53 are two different ports. A name is looked up together with its protocol.</source>
        <translation>TCP 53 und UDP 53 sind zwei verschiedene Ports. Ein Name wird samt Protokoll gesucht.</translation>
    </message>
    <message>
        <source>The target port in the Ingress</source>
        <translation>Der Target-Port im Ingress</translation>
    </message>
    <message>
        <source>The Ingress answers with 503, although 8080 is where the program listens.</source>
        <translation>Der Ingress antwortet mit 503, obwohl das Programm auf 8080 lauscht.</translation>
    </message>
    <message>
        <source>An Ingress names a port of the Service. The Service has 80; 8080 lies behind it.</source>
        <translation>Ein Ingress nennt einen Port des Service. Der Service hat 80; 8080 liegt dahinter.</translation>
    </message>
    <message>
        <source>Each link of the chain names the port of the next one, not of the one after that.</source>
        <translation>Jedes Glied der Kette nennt den Port des nächsten, nicht den des übernächsten.</translation>
    </message>
    <message>
        <source>A misspelt backend</source>
        <translation>Ein falsch geschriebenes Backend</translation>
    </message>
    <message>
        <source>The Ingress was accepted by the API server, and leads nowhere.</source>
        <translation>Der API-Server hat den Ingress angenommen, und doch führt er nirgendwohin.</translation>
    </message>
    <message>
        <source>Compare the name in the Ingress with that of the Service, letter by letter.</source>
        <translation>Den Namen im Ingress mit dem des Service vergleichen, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>The API server does not check that a backend exists: Ingress and Service may come in any order.</source>
        <translation>Der API-Server prüft nicht, ob es ein Backend gibt: Ingress und Service dürfen in beliebiger Reihenfolge kommen.</translation>
    </message>
    <message>
        <source>A typo in a label</source>
        <translation>Ein Tippfehler in einem Label</translation>
    </message>
    <message>
        <source>The Service has no endpoints. The Deployment is there, and its pods are ready.</source>
        <translation>Der Service hat keine Endpunkte. Das Deployment ist da, und seine Pods sind bereit.</translation>
    </message>
    <message>
        <source>The selector must be equal to the pods&apos; labels. One letter is too many.</source>
        <translation>Der Selektor muss mit den Labels der Pods übereinstimmen. Ein Buchstabe ist zu viel.</translation>
    </message>
    <message>
        <source>A Service does not know Deployments: only labels tell it which pods are its own.</source>
        <translation>Ein Service kennt keine Deployments: Welche Pods zu ihm gehören, sagen ihm allein die Labels.</translation>
    </message>
    <message>
        <source>Another namespace</source>
        <translation>Ein anderer Namespace</translation>
    </message>
    <message>
        <source>Service and pods fit each other in every label, and still do not meet.</source>
        <translation>Service und Pods passen in jedem Label zueinander und finden doch nicht zusammen.</translation>
    </message>
    <message>
        <source>Look at the bands of the picture: the Service stands in one namespace, the pods in another.</source>
        <translation>Auf die Bänder im Bild achten: Der Service steht in einem Namespace, die Pods in einem anderen.</translation>
    </message>
    <message>
        <source>A selector never leaves its namespace.</source>
        <translation>Ein Selektor reicht nie über seinen Namespace hinaus.</translation>
    </message>
    <message>
        <source>A Service that selects nothing</source>
        <translation>Ein Service, der nichts auswählt</translation>
    </message>
    <message>
        <source>Two Services. One of them was forgotten when the search moved into the shop&apos;s own program.</source>
        <translation>Zwei Services. Einer davon wurde vergessen, als die Suche in das Programm des Shops selbst umzog.</translation>
    </message>
    <message>
        <source>No pod is labelled app: search any more. The pods of web answer searches now.</source>
        <translation>Kein Pod trägt mehr das Label app: search. Suchanfragen beantworten jetzt die Pods von web.</translation>
    </message>
    <message>
        <source>A Service without pods is no error for Kubernetes: connections are refused, that is all.</source>
        <translation>Ein Service ohne Pods ist für Kubernetes kein Fehler: Verbindungen werden abgelehnt, das ist alles.</translation>
    </message>
    <message>
        <source>A node port that is taken</source>
        <translation>Ein Node-Port, der schon belegt ist</translation>
    </message>
    <message>
        <source>The second of these Services is refused by the API server.</source>
        <translation>Den zweiten dieser Services lehnt der API-Server ab.</translation>
    </message>
    <message>
        <source>Both ask for 30080. Give one of them another port from 30000 to 32767.</source>
        <translation>Beide verlangen 30080. Einem davon einen anderen Port von 30000 bis 32767 geben.</translation>
    </message>
    <message>
        <source>Node ports belong to the whole cluster. Leave nodePort out, and the cluster finds a free one.</source>
        <translation>Node-Ports gehören dem ganzen Cluster. Fehlt nodePort, sucht der Cluster selbst einen freien.</translation>
    </message>
    <message>
        <source>Listening on 127.0.0.1</source>
        <translation>Lauschen auf 127.0.0.1</translation>
    </message>
    <message>
        <source>Every number is right. The program&apos;s log says that it listens on 8080. Connections are refused.</source>
        <translation>Jede Nummer stimmt. Im Log des Programms steht, dass es auf 8080 lauscht. Verbindungen werden abgelehnt.</translation>
    </message>
    <message>
        <source>Listens on 8080 of which address? Look at the arguments of the container: 0.0.0.0 means all.</source>
        <translation>Es lauscht auf 8080, aber an welcher Adresse? Die Argumente des Containers ansehen: 0.0.0.0 heißt alle.</translation>
    </message>
    <message>
        <source>A pod has an address of its own; what listens on 127.0.0.1 is heard inside the pod alone.</source>
        <translation>Ein Pod hat eine eigene Adresse; was auf 127.0.0.1 lauscht, ist nur innerhalb des Pods zu hören.</translation>
    </message>
    <message>
        <source>The headless surprise</source>
        <translation>Die Headless-Überraschung</translation>
    </message>
    <message>
        <source>The shop asks for postgres at port 80 of Service db, which turns 80 into 5432. Or does it?</source>
        <translation>Der Shop fragt nach Postgres an Port 80 von Service db, der aus 80 dann 5432 macht. Oder etwa nicht?</translation>
    </message>
    <message>
        <source>clusterIP is None: the name leads to the pods themselves, and nobody rewrites a port. Make ④ what it is.</source>
        <translation>clusterIP ist None: Der Name führt zu den Pods selbst, und niemand schreibt einen Port um. ④ auf den wirklichen Port setzen.</translation>
    </message>
    <message>
        <source>The ports of a headless Service are labels: clients have to use the port of the pods.</source>
        <translation>Die Ports eines Headless-Service sind nur Beschriftungen: Clients müssen den Port der Pods verwenden.</translation>
    </message>
    <message>
        <source>A number in quotes</source>
        <translation>Eine Nummer in Anführungszeichen</translation>
    </message>
    <message>
        <source>8080 is 8080. The API server disagrees and refuses the Service.</source>
        <translation>8080 ist 8080. Der API-Server ist anderer Ansicht und lehnt den Service ab.</translation>
    </message>
    <message>
        <source>In quotes it is a text, and so a name; a name needs a letter. Type the number anew: the quotes go.</source>
        <translation>In Anführungszeichen ist es ein Text, also ein Name; und ein Name braucht einen Buchstaben. Die Nummer neu eingeben: Die Anführungszeichen verschwinden.</translation>
    </message>
    <message>
        <source>targetPort takes a number or a name. Quotes decide which of them it is.</source>
        <translation>targetPort nimmt eine Nummer oder einen Namen an. Was von beiden gemeint ist, entscheiden die Anführungszeichen.</translation>
    </message>
    <message>
        <source>A probe that asks elsewhere</source>
        <translation>Eine Probe, die anderswo fragt</translation>
    </message>
    <message>
        <source>The program works, and yet its pods never become ready: no Service sends them anything.</source>
        <translation>Das Programm funktioniert, und doch werden seine Pods nie bereit: Kein Service schickt ihnen etwas.</translation>
    </message>
    <message>
        <source>The readiness probe asks a port by name. Does the container have one of that name?</source>
        <translation>Die Readiness-Probe prüft einen Port über den Namen. Hat der Container einen dieses Namens?</translation>
    </message>
    <message>
        <source>Probes use container ports too: who renames a port renames it in probes as well.</source>
        <translation>Auch Probes verwenden Container-Ports: Wer einen Port umbenennt, benennt ihn auch in den Probes um.</translation>
    </message>
    <message>
        <source>Two ports of one name</source>
        <translation>Zwei Ports mit einem Namen</translation>
    </message>
    <message>
        <source>A second port was copied from the first. Now the API server refuses the Service.</source>
        <translation>Ein zweiter Port wurde vom ersten kopiert. Jetzt lehnt der API-Server den Service ab.</translation>
    </message>
    <message>
        <source>Each port of a Service needs a name of its own. What does the second one lead to?</source>
        <translation>Jeder Port eines Service braucht einen eigenen Namen. Wohin führt der zweite?</translation>
    </message>
    <message>
        <source>With more than one port, every port must have a name, and each another one.</source>
        <translation>Bei mehr als einem Port muss jeder einen Namen haben, und jeder einen anderen.</translation>
    </message>
    <message>
        <source>A policy that shuts everyone out</source>
        <translation>Eine Policy, die alle aussperrt</translation>
    </message>
    <message>
        <source>Port 80 was opened in the NetworkPolicy, because the Service answers at 80. Since then nothing answers.</source>
        <translation>In der NetworkPolicy wurde Port 80 geöffnet, weil der Service auf 80 antwortet. Seitdem antwortet nichts mehr.</translation>
    </message>
    <message>
        <source>The policy stands at the pods. By the time a request comes there, kube-proxy has made 8080 of it.</source>
        <translation>Die Policy steht bei den Pods. Bis eine Anfrage dort ankommt, hat kube-proxy daraus 8080 gemacht.</translation>
    </message>
    <message>
        <source>A NetworkPolicy speaks of the pods&apos; ports, never of the Service&apos;s.</source>
        <translation>Eine NetworkPolicy nennt die Ports der Pods, nie die des Service.</translation>
    </message>
    <message>
        <source>The class of an Ingress</source>
        <translation>Die Klasse eines Ingress</translation>
    </message>
    <message>
        <source>Every port fits. But no controller feels that this Ingress is its business.</source>
        <translation>Jeder Port passt. Aber kein Controller fühlt sich für diesen Ingress zuständig.</translation>
    </message>
    <message>
        <source>The class of the Ingress has to be one that exists: compare it with the IngressClass.</source>
        <translation>Die Klasse des Ingress muss es geben: mit der IngressClass vergleichen.</translation>
    </message>
    <message>
        <source>An Ingress of a class that nobody serves is silently ignored.</source>
        <translation>Ein Ingress mit einer Klasse, die niemand bedient, wird stillschweigend ignoriert.</translation>
    </message>
    <message>
        <source>there is no context %1: no kubeconfig names any (looked in $KUBECONFIG and ~/.kube/config)</source>
        <translation>einen Kontext %1 gibt es nicht: keine kubeconfig nennt einen (gesucht in $KUBECONFIG und ~/.kube/config)</translation>
    </message>
    <message>
        <source>there is no context %1; the kubeconfig has %2</source>
        <translation>einen Kontext %1 gibt es nicht; vorhanden: %2</translation>
    </message>
    <message>
        <source>there is no kubeconfig (looked in $KUBECONFIG and ~/.kube/config)</source>
        <translation>es gibt keine kubeconfig (gesucht in $KUBECONFIG und ~/.kube/config)</translation>
    </message>
    <message>
        <source>no context is named, and the kubeconfig has no current-context; it has %1</source>
        <translation>kein Kontext ist angegeben, und die kubeconfig hat keinen current-context; vorhanden: %1</translation>
    </message>
    <message>
        <source>context %1 names the cluster %2, which is not there</source>
        <translation>Kontext %1 nennt den Cluster %2, den es nicht gibt</translation>
    </message>
    <message>
        <source>cluster %1 has no server</source>
        <translation>Cluster %1 hat keinen Server</translation>
    </message>
    <message>
        <source>context %1 names the user %2, which is not there</source>
        <translation>Kontext %1 nennt den Benutzer %2, den es nicht gibt</translation>
    </message>
    <message>
        <source>user %1 relies on the auth-provider %2, which Kubernetes 1.26 has replaced by exec plugins</source>
        <translation>Benutzer %1 setzt auf den auth-provider %2, den Kubernetes 1.26 durch exec-Plugins ersetzt hat</translation>
    </message>
    <message>
        <source>this is not a pod of a cluster: no service account is mounted at %1</source>
        <translation>das ist kein Pod eines Clusters: unter %1 ist kein Service-Account eingehängt</translation>
    </message>
    <message>
        <source>the server&apos;s reply is larger than %1 bytes</source>
        <translation>die Antwort des Servers ist größer als %1 Byte</translation>
    </message>
    <message>
        <source>%1 is not trusted: %2</source>
        <translation>%1 ist nicht vertrauenswürdig: %2</translation>
    </message>
    <message>
        <source>%1 says nothing any more</source>
        <translation>%1 antwortet nicht mehr</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>the server answers %1: %2</source>
        <translation>der Server antwortet mit %1: %2</translation>
    </message>
    <message>
        <source>this comes from the cluster %1, which Portolan never writes to; save it as YAML to edit it</source>
        <translation>das stammt aus dem Cluster %1, in den Portolan nie schreibt; zum Bearbeiten als YAML speichern</translation>
    </message>
    <message>
        <source>the cluster does not serve it</source>
        <translation>der Cluster bietet es nicht an</translation>
    </message>
    <message>
        <source>the server serves none of the kinds that speak of ports</source>
        <translation>der Server bietet keine der Arten an, die Ports enthalten</translation>
    </message>
    <message>
        <source>the proxy %1 cannot be used: its URL must begin with http:// or socks5://</source>
        <translation>der Proxy %1 lässt sich nicht verwenden: seine URL muss mit http:// oder socks5:// beginnen</translation>
    </message>
    <message>
        <source>%1 is no address of a server</source>
        <translation>%1 ist keine Adresse eines Servers</translation>
    </message>
    <message>
        <source>user %1 acts as several groups; only one can be named</source>
        <translation>Benutzer %1 tritt als mehrere Gruppen auf; nur eine kann angegeben werden</translation>
    </message>
    <message>
        <source>user %1 has a client key without a certificate</source>
        <translation>Benutzer %1 hat einen Client-Schlüssel ohne Zertifikat</translation>
    </message>
    <message>
        <source>user %1 has a client certificate without a key</source>
        <translation>Benutzer %1 hat ein Client-Zertifikat ohne Schlüssel</translation>
    </message>
    <message>
        <source>the credential plugin %1 was not allowed to run</source>
        <translation>das Credential-Plugin %1 durfte nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>what answers at %1 is no Kubernetes API server</source>
        <translation>was unter %1 antwortet, ist kein Kubernetes-API-Server</translation>
    </message>
    <message>
        <source>the credential plugin printed no JSON</source>
        <translation>das Credential-Plugin hat kein JSON ausgegeben</translation>
    </message>
    <message>
        <source>the credential plugin printed no ExecCredential of %1</source>
        <translation>das Credential-Plugin hat keine ExecCredential der Version %1 ausgegeben</translation>
    </message>
    <message>
        <source>the credential plugin printed a certificate without its key, or a key without a certificate</source>
        <translation>das Credential-Plugin hat ein Zertifikat ohne Schlüssel oder einen Schlüssel ohne Zertifikat ausgegeben</translation>
    </message>
    <message>
        <source>the credential plugin printed neither a token nor a certificate</source>
        <translation>das Credential-Plugin hat weder ein Token noch ein Zertifikat ausgegeben</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 ließ sich nicht starten: %2</translation>
    </message>
    <message>
        <source>the credential plugin %1 is not installed.%2</source>
        <translation>das Credential-Plugin %1 ist nicht installiert.%2</translation>
    </message>
    <message>
        <source>the credential plugin %1 asks its user, and there is no terminal to ask in</source>
        <translation>das Credential-Plugin %1 fragt seinen Benutzer, und es gibt kein Terminal für die Frage</translation>
    </message>
    <message>
        <source>the credential plugin %1 failed (status %2): %3</source>
        <translation>das Credential-Plugin %1 ist fehlgeschlagen (Status %2): %3</translation>
    </message>
    <message>
        <source>this is no kubeconfig: a map with clusters, users and contexts was expected</source>
        <translation>das ist keine kubeconfig: erwartet wird eine Map mit clusters, users und contexts</translation>
    </message>
    <message>
        <source>a string was expected at %1</source>
        <translation>bei %1 wird ein Text erwartet</translation>
    </message>
    <message>
        <source>true or false was expected at %1</source>
        <translation>bei %1 wird true oder false erwartet</translation>
    </message>
    <message>
        <source>a list was expected at %1</source>
        <translation>bei %1 wird eine Liste erwartet</translation>
    </message>
    <message>
        <source>a map with name and %1 was expected</source>
        <translation>erwartet wird eine Map mit name und %1</translation>
    </message>
    <message>
        <source>an entry of %1 has no name</source>
        <translation>ein Eintrag von %1 hat keinen Namen</translation>
    </message>
    <message>
        <source>a map was expected at %1</source>
        <translation>bei %1 wird eine Map erwartet</translation>
    </message>
    <message>
        <source>the exec plugin names no command</source>
        <translation>das exec-Plugin nennt keinen Befehl</translation>
    </message>
    <message>
        <source>the exec plugin&apos;s apiVersion %1 is not known; it must be %2v1 or %2v1beta1</source>
        <translation>die apiVersion %1 des exec-Plugins ist nicht bekannt; sie muss %2v1 oder %2v1beta1 sein</translation>
    </message>
    <message>
        <source>the server&apos;s list of %1 breaks off or is no JSON</source>
        <translation>die Liste des Servers für %1 bricht ab oder ist kein JSON</translation>
    </message>
    <message>
        <source>the client certificate is no PEM certificate</source>
        <translation>das Client-Zertifikat ist kein PEM-Zertifikat</translation>
    </message>
    <message>
        <source>the client key is no PEM key of a kind that is known (RSA, EC), or it is encrypted</source>
        <translation>der Client-Schlüssel ist kein PEM-Schlüssel einer bekannten Art (RSA, EC), oder er ist verschlüsselt</translation>
    </message>
    <message>
        <source>the certificate authority holds no PEM certificate</source>
        <translation>die Zertifizierungsstelle enthält kein PEM-Zertifikat</translation>
    </message>
    <message>
        <source>the data of the kubeconfig is not base64</source>
        <translation>die Daten der kubeconfig sind kein base64</translation>
    </message>
    <message>
        <source>an event of %1 is larger than %2 bytes</source>
        <translation>ein Ereignis von %1 ist größer als %2 Byte</translation>
    </message>
    <message>
        <source>an event of %1 is no JSON</source>
        <translation>ein Ereignis von %1 ist kein JSON</translation>
    </message>
    <message>
        <source>%1 more not shown</source>
        <translation>%1 weitere nicht gezeigt</translation>
    </message>
    <message>
        <source>1 port</source>
        <translation>1 Port</translation>
    </message>
    <message>
        <source>%1 ports</source>
        <translation>%1 Ports</translation>
    </message>
    <message>
        <source>1 container</source>
        <translation>1 Container</translation>
    </message>
    <message>
        <source>%1 containers</source>
        <translation>%1 Container</translation>
    </message>
    <message>
        <source>%1 folded</source>
        <translation>%1 eingeklappt</translation>
    </message>
    <message>
        <source>FOLDED NAMESPACE</source>
        <translation>EINGEKLAPPTER NAMESPACE</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Einstiegspunkt</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einstiegspunkte</translation>
    </message>
    <message>
        <source>nothing is drawn of document #%1</source>
        <translation>von Dokument #%1 wird nichts gezeichnet</translation>
    </message>
    <message>
        <source>nothing called %1 is drawn</source>
        <translation>nichts namens %1 wird gezeichnet</translation>
    </message>
    <message>
        <source>nothing called %1 is drawn; the nearest is %2</source>
        <translation>nichts namens %1 wird gezeichnet; am ähnlichsten ist %2</translation>
    </message>
    <message>
        <source>%1 is no longer there. Leave the focus (Esc) to see all again: %2.</source>
        <translation>%1 gibt es nicht mehr. Den Fokus aufheben (Esc), um wieder alles zu sehen: %2.</translation>
    </message>
    <message>
        <source>Nothing matches: everything is filtered away. Ask for less, or clear the filter (Esc) to see all again: %1.</source>
        <translation>Nichts passt: Alles ist weggefiltert. Den Filter lockern oder leeren (Esc), um wieder alles zu sehen: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 services</source>
        <translation>%1 von %2 Services</translation>
    </message>
    <message>
        <source>%1 of %2 workloads</source>
        <translation>%1 von %2 Workloads</translation>
    </message>
    <message>
        <source>a story is a map with a list of views</source>
        <translation>eine Story ist eine Map mit einer Liste views</translation>
    </message>
    <message>
        <source>%1; but %2.</source>
        <translation>%1; aber %2.</translation>
    </message>
    <message>
        <source>Reached from</source>
        <translation>Erreichbar von</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Belegt durch</translation>
    </message>
    <message>
        <source>For its port</source>
        <translation>Für Port</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The load balancer of Service %1 opens port %2.</source>
        <translation>Der Load-Balancer von Service %1 öffnet Port %2.</translation>
    </message>
    <message>
        <source>Service %1 takes port %2 of external IP %3.</source>
        <translation>Service %1 nimmt Port %2 der externen IP %3 an.</translation>
    </message>
    <message>
        <source>%1 %2 takes %3 on port %4 for Service %5 port %6.</source>
        <translation>%1 %2 nimmt %3 auf Port %4 für Port %6 von Service %5 an.</translation>
    </message>
    <message>
        <source>its address %1 is private</source>
        <translation>die Adresse %1 ist privat</translation>
    </message>
    <message>
        <source>hostNetwork: port %1 of the pod is port %1 of its node.</source>
        <translation>hostNetwork: Port %1 des Pods ist Port %1 seines Nodes.</translation>
    </message>
    <message>
        <source>hostPort %1 is open on each node that runs the pod.</source>
        <translation>hostPort %1 ist auf jedem Node offen, auf dem der Pod läuft.</translation>
    </message>
    <message>
        <source>hostIP %1 is reached from the node itself alone</source>
        <translation>hostIP %1 ist nur vom Node selbst aus erreichbar</translation>
    </message>
    <message>
        <source>Service %1 opens a node port that the cluster assigns.</source>
        <translation>Service %1 öffnet einen Node-Port, den der Cluster zuweist.</translation>
    </message>
    <message>
        <source>Service %1 opens node port %2 on each node that runs the pod.</source>
        <translation>Service %1 öffnet Node-Port %2 auf jedem Node, auf dem der Pod läuft.</translation>
    </message>
    <message>
        <source>Service %1 opens node port %2 on every node.</source>
        <translation>Service %1 öffnet Node-Port %2 auf jedem Node.</translation>
    </message>
    <message>
        <source>Headless Service %1 hands out the pods&apos; own addresses.</source>
        <translation>Headless-Service %1 liefert die eigenen Adressen der Pods.</translation>
    </message>
    <message>
        <source>Service %1 port %2 leads here inside the cluster.</source>
        <translation>Port %2 von Service %1 führt innerhalb des Clusters hierher.</translation>
    </message>
    <message>
        <source>Every pod can connect to the pod&apos;s own address.</source>
        <translation>Jeder Pod kann sich mit der eigenen Adresse des Pods verbinden.</translation>
    </message>
    <message>
        <source>The application listens on 127.0.0.1 alone (%1): nothing outside the pod reaches it.</source>
        <translation>Die Anwendung lauscht nur auf 127.0.0.1 (%1): Von außerhalb des Pods ist sie nicht erreichbar.</translation>
    </message>
    <message>
        <source>NetworkPolicy lets only others in</source>
        <translation>NetworkPolicy lässt nur andere herein</translation>
    </message>
    <message>
        <source>Nothing leads on from here.</source>
        <translation>Von hier führt nichts weiter.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Load-Balancer</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>Webserver</translation>
    </message>
    <message>
        <source>Ingress controller</source>
        <translation>Ingress-Controller</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>kube-proxy</source>
        <translation>kube-proxy</translation>
    </message>
    <message>
        <source>Cluster DNS</source>
        <translation>Cluster-DNS</translation>
    </message>
    <message>
        <source>Container runtime</source>
        <translation>Container-Runtime</translation>
    </message>
    <message>
        <source>The client connects to port %1 of the load balancer that the cloud made for Service &quot;%2&quot;.</source>
        <translation>Der Client verbindet sich mit Port %1 des Load-Balancers, den die Cloud für Service &quot;%2&quot; angelegt hat.</translation>
    </message>
    <message>
        <source>The client connects to port %1 of %2, an address that is routed to the nodes.</source>
        <translation>Der Client verbindet sich mit Port %1 von %2, einer Adresse, die zu den Nodes geroutet wird.</translation>
    </message>
    <message>
        <source>The client connects to port %1 of a node that runs one of the pods.</source>
        <translation>Der Client verbindet sich mit Port %1 eines Nodes, auf dem einer der Pods läuft.</translation>
    </message>
    <message>
        <source>The client connects to port %1 of the web server, which takes %2 in this server block.</source>
        <translation>Der Client verbindet sich mit Port %1 des Webservers, der %2 in diesem server-Block annimmt.</translation>
    </message>
    <message>
        <source>The client connects to port %1 of the gateway; %2 &quot;%3&quot; takes the request for %4.</source>
        <translation>Der Client verbindet sich mit Port %1 des Gateways; %2 &quot;%3&quot; nimmt die Anfrage für %4 an.</translation>
    </message>
    <message>
        <source>The client connects to port %1 of the ingress controller; no rule takes the request, so the default backend does.</source>
        <translation>Der Client verbindet sich mit Port %1 des Ingress-Controllers; keine Regel nimmt die Anfrage an, also übernimmt sie das Standard-Backend.</translation>
    </message>
    <message>
        <source>The client connects to port %1 of the ingress controller, whose rule for %2 takes the request.</source>
        <translation>Der Client verbindet sich mit Port %1 des Ingress-Controllers, dessen Regel für %2 die Anfrage annimmt.</translation>
    </message>
    <message>
        <source>No listener admits %1 &quot;%2&quot;, so the request goes no further.</source>
        <translation>Kein Listener lässt %1 &quot;%2&quot; zu, daher kommt die Anfrage nicht weiter.</translation>
    </message>
    <message>
        <source>The port is opened on the node itself and stays %1: hostPort, or hostNetwork, asks for it.</source>
        <translation>Der Port ist auf dem Node selbst offen und bleibt %1: hostPort oder hostNetwork verlangt es.</translation>
    </message>
    <message>
        <source>The container runtime turns the node&apos;s port %1 into port %2 of the pod, because hostPort asks for it.</source>
        <translation>Die Container-Runtime macht aus Port %1 des Nodes Port %2 des Pods, weil hostPort es verlangt.</translation>
    </message>
    <message>
        <source>The client connects to node port %1 of any node: Service &quot;%2&quot; opens it on all of them.</source>
        <translation>Der Client verbindet sich mit Node-Port %1 eines beliebigen Nodes: Service &quot;%2&quot; öffnet ihn auf allen.</translation>
    </message>
    <message>
        <source>The web server turns port %1 into node port %2 of a node, as its configuration says.</source>
        <translation>Der Webserver macht aus Port %1 Node-Port %2 eines Nodes, wie es seine Konfiguration vorgibt.</translation>
    </message>
    <message>
        <source>The load balancer turns port %1 into node port %2 of any node.</source>
        <translation>Der Load-Balancer macht aus Port %1 Node-Port %2 eines beliebigen Nodes.</translation>
    </message>
    <message>
        <source>kube-proxy on that node knows that node port %1 belongs to port %2 of Service &quot;%3&quot;.</source>
        <translation>kube-proxy auf diesem Node weiß, dass Node-Port %1 zu Port %2 von Service &quot;%3&quot; gehört.</translation>
    </message>
    <message>
        <source>The load balancer passes port %1 on to port %2 of Service &quot;%3&quot;.</source>
        <translation>Der Load-Balancer reicht Port %1 an Port %2 von Service &quot;%3&quot; weiter.</translation>
    </message>
    <message>
        <source>kube-proxy takes packets for that address: it is one of the external IPs of Service &quot;%1&quot;, port %2.</source>
        <translation>kube-proxy nimmt Pakete für diese Adresse an: Sie ist eine der externen IPs von Service &quot;%1&quot;, Port %2.</translation>
    </message>
    <message>
        <source>The web server turns port %1 into port %2 of Service &quot;%3&quot;, as its configuration says.</source>
        <translation>Der Webserver macht aus Port %1 Port %2 von Service &quot;%3&quot;, wie es seine Konfiguration vorgibt.</translation>
    </message>
    <message>
        <source>The gateway turns port %1 into port %2 of Service &quot;%3&quot;, as the route&apos;s backend says.</source>
        <translation>Das Gateway macht aus Port %1 Port %2 von Service &quot;%3&quot;, wie es das Backend der Route vorgibt.</translation>
    </message>
    <message>
        <source>The ingress controller turns port %1 into port %2 of Service &quot;%3&quot;: the backend calls it &quot;%4&quot;.</source>
        <translation>Der Ingress-Controller macht aus Port %1 Port %2 von Service &quot;%3&quot;: Das Backend nennt ihn &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>The ingress controller turns port %1 into port %2 of Service &quot;%3&quot;, as the rule&apos;s backend says.</source>
        <translation>Der Ingress-Controller macht aus Port %1 Port %2 von Service &quot;%3&quot;, wie es das Backend der Regel vorgibt.</translation>
    </message>
    <message>
        <source>Inside the cluster a client connects to http://%1:%2: the name leads to the Service&apos;s own address.</source>
        <translation>Innerhalb des Clusters verbindet sich ein Client mit http://%1:%2: Der Name führt zur eigenen Adresse des Service.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; is headless: its name gives the addresses of the pods themselves, and no port is rewritten on the way.</source>
        <translation>Service &quot;%1&quot; ist headless: Sein Name liefert die Adressen der Pods selbst, und unterwegs wird kein Port umgeschrieben.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; is only a name: DNS answers with %2, outside the cluster; the port stays as it is.</source>
        <translation>Service &quot;%1&quot; ist nur ein Name: DNS antwortet mit %2, außerhalb des Clusters; der Port bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The client connects to port %1 of a pod of %2 directly.</source>
        <translation>Der Client verbindet sich direkt mit Port %1 eines Pods von %2.</translation>
    </message>
    <message>
        <source>kube-proxy replaces the Service&apos;s address by that of a pod of %1; no targetPort is written, so the port stays %2.</source>
        <translation>kube-proxy ersetzt die Adresse des Service durch die eines Pods von %1; ein targetPort ist nicht angegeben, also bleibt der Port %2.</translation>
    </message>
    <message>
        <source>kube-proxy turns service port %1 into target port %2 of a pod of %3: targetPort is &quot;%4&quot;, and container &quot;%5&quot; gives that name to %2.</source>
        <translation>kube-proxy macht aus Service-Port %1 Target-Port %2 eines Pods von %3: targetPort ist &quot;%4&quot;, und Container &quot;%5&quot; gibt diesen Namen dem Port %2.</translation>
    </message>
    <message>
        <source>kube-proxy replaces the Service&apos;s address by that of a pod of %1; targetPort is the same number, %2.</source>
        <translation>kube-proxy ersetzt die Adresse des Service durch die eines Pods von %1; targetPort ist dieselbe Nummer, %2.</translation>
    </message>
    <message>
        <source>kube-proxy turns service port %1 into target port %2 of a pod of %3, because targetPort says so.</source>
        <translation>kube-proxy macht aus Service-Port %1 Target-Port %2 eines Pods von %3, weil targetPort es vorgibt.</translation>
    </message>
    <message>
        <source>%1 has no pods now, so nobody answers.</source>
        <translation>%1 hat derzeit keine Pods, also antwortet niemand.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; has no pods behind it, so nobody answers.</source>
        <translation>Hinter Service &quot;%1&quot; stehen keine Pods, also antwortet niemand.</translation>
    </message>
    <message>
        <source>In the pod nobody rewrites the port any more. The program in container &quot;%1&quot; listens on %2, judging by %3: the request has arrived.</source>
        <translation>Im Pod schreibt niemand mehr den Port um. Das Programm in Container &quot;%1&quot; lauscht auf %2, nach %3 zu urteilen: Die Anfrage ist angekommen.</translation>
    </message>
    <message>
        <source>The program in container &quot;%1&quot; listens on port %2 of 127.0.0.1 alone: what comes from outside its pod is refused.</source>
        <translation>Das Programm in Container &quot;%1&quot; lauscht auf Port %2, aber nur an der Adresse 127.0.0.1: Was von außerhalb des Pods kommt, wird abgelehnt.</translation>
    </message>
    <message>
        <source>In the pod nobody rewrites the port any more, and the program in container &quot;%1&quot; listens on %2, judging by %3: nobody answers at %4.</source>
        <translation>Im Pod schreibt niemand mehr den Port um, und das Programm in Container &quot;%1&quot; lauscht auf %2, nach %3 zu urteilen: An %4 antwortet niemand.</translation>
    </message>
    <message>
        <source>No container declares port %1; that is allowed. The program has to listen there: nobody rewrites the port any more.</source>
        <translation>Kein Container deklariert Port %1; das ist erlaubt. Das Programm muss dort lauschen: Niemand schreibt den Port mehr um.</translation>
    </message>
    <message>
        <source>The request has arrived in container &quot;%1&quot;. Its program has to listen on %2: nobody rewrites the port any more, and containerPort only declares it.</source>
        <translation>Die Anfrage ist in Container &quot;%1&quot; angekommen. Sein Programm muss auf %2 lauschen: Niemand schreibt den Port mehr um, und containerPort deklariert ihn nur.</translation>
    </message>
    <message>
        <source>%1 opens port %2, where the kubelet of every node listens.</source>
        <translation>%1 öffnet Port %2, auf dem das Kubelet jedes Nodes lauscht.</translation>
    </message>
    <message>
        <source>%1 and %2 ask for the same node port: only one of them gets it.</source>
        <translation>%1 und %2 verlangen denselben Node-Port: Nur einer von beiden bekommt ihn.</translation>
    </message>
    <message>
        <source>%1 and %2 open the same host port: their pods never share a node.</source>
        <translation>%1 und %2 öffnen denselben Host-Port: Ihre Pods laufen nie auf demselben Node.</translation>
    </message>
    <message>
        <source>%1 has it as node port, %2 as host port: where the pod runs the host port wins.</source>
        <translation>%1 hat ihn als Node-Port, %2 als Host-Port: Wo der Pod läuft, gewinnt der Host-Port.</translation>
    </message>
    <message>
        <source>positions are a map of format and pins</source>
        <translation>Positionen sind eine Map aus format und pins</translation>
    </message>
    <message>
        <source>&quot;format: %1&quot; is missing</source>
        <translation>&quot;format: %1&quot; fehlt</translation>
    </message>
    <message>
        <source>this file is of format %1; this version of Portolan reads format %2 and leaves it as it is</source>
        <translation>diese Datei hat das Format %1; diese Version von Portolan liest Format %2 und lässt die Datei, wie sie ist</translation>
    </message>
    <message>
        <source>pins is a map of objects and their positions</source>
        <translation>pins ist eine Map von Objekten zu ihren Positionen</translation>
    </message>
    <message>
        <source>the position of %1 is no number from 0 to 1000000</source>
        <translation>die Position von %1 ist keine Zahl von 0 bis 1000000</translation>
    </message>
    <message>
        <source>%1 was ended</source>
        <translation>%1 wurde beendet</translation>
    </message>
    <message>
        <source>helm is not installed, and nothing else renders a chart</source>
        <translation>helm ist nicht installiert, und nichts anderes kann ein Chart rendern</translation>
    </message>
    <message>
        <source>neither kubectl nor kustomize is installed, and nothing else renders a kustomization</source>
        <translation>weder kubectl noch kustomize ist installiert, und nichts anderes kann eine Kustomization rendern</translation>
    </message>
    <message>
        <source>%1 made this; change what it is made from</source>
        <translation>von %1 erzeugt; zu ändern ist, woraus es entsteht</translation>
    </message>
    <message>
        <source>there is no connection to the cluster</source>
        <translation>es besteht keine Verbindung zum Cluster</translation>
    </message>
    <message>
        <source>%1 goes to port %2 of pod %3 by its selector and target port, but its EndpointSlices do not (ways that differ: %4). The slices decide.</source>
        <translation>%1 führt nach Selektor und Target-Port zu Port %2 von Pod %3, nach seinen EndpointSlices aber nicht (abweichende Wege: %4). Die Slices entscheiden.</translation>
    </message>
    <message>
        <source>%1 goes to port %2 of pod %3 by its EndpointSlices, but not by its selector and target port (ways that differ: %4). The slices decide.</source>
        <translation>%1 führt nach seinen EndpointSlices zu Port %2 von Pod %3, nach Selektor und Target-Port aber nicht (abweichende Wege: %4). Die Slices entscheiden.</translation>
    </message>
    <message>
        <source>EndpointSlices differ from selector and target port</source>
        <translation>EndpointSlices weichen von Selektor und Target-Port ab</translation>
    </message>
    <message>
        <source>In a cluster EndpointSlices decide where traffic goes. Here they name other pods or ports than the Service&apos;s selector and target port come to. For a moment after a change that is usual; if it lasts, the EndpointSlice controller is behind, or somebody has edited the slices. Source: discovery.k8s.io/v1 EndpointSlice.</source>
        <translation>In einem Cluster entscheiden EndpointSlices, wohin der Verkehr geht. Hier nennen sie andere Pods oder Ports, als sich aus Selektor und Target-Port des Service ergeben. Kurz nach einer Änderung ist das üblich; bleibt es so, ist der EndpointSlice-Controller im Rückstand, oder jemand hat die Slices bearbeitet. Quelle: discovery.k8s.io/v1 EndpointSlice.</translation>
    </message>
    <message>
        <source>what the cluster has sent is no object of Kubernetes</source>
        <translation>was der Cluster geschickt hat, ist kein Kubernetes-Objekt</translation>
    </message>
    <message>
        <source>any host</source>
        <translation>jeden Host</translation>
    </message>
    <message>
        <source>every request</source>
        <translation>jede Anfrage</translation>
    </message>
    <message>
        <source> (%1 more workloads share the traffic)</source>
        <translation> (den Verkehr teilen sich weitere Workloads: %1)</translation>
    </message>
    <message>
        <source>the story is of format %1; this version knows format 1</source>
        <translation>die Story hat das Format %1; diese Version kennt Format 1</translation>
    </message>
</context>
<context>
    <name>portolan::AboutDialog</name>
    <message>
        <source>About Portolan</source>
        <translation>Über Portolan</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Portolan %1&lt;/h3&gt;&lt;p&gt;Shows where traffic goes in a Kubernetes system, port by port.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Portolan %1&lt;/h3&gt;&lt;p&gt;Zeigt, wohin der Verkehr in einem Kubernetes-System geht, Port für Port.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence of the fonts</source>
        <translation>Lizenz der Schriften</translation>
    </message>
</context>
<context>
    <name>portolan::ActionTable</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
</context>
<context>
    <name>portolan::CardDrag</name>
    <message>
        <source>Cards can be moved where their whole chains are shown: clear the filter and unfold what is folded first.</source>
        <translation>Karten lassen sich verschieben, wo ihre ganzen Ketten gezeigt werden: zuerst den Filter leeren und Eingeklapptes ausklappen.</translation>
    </message>
    <message>
        <source>In a comparison cards stay where they are: leave it first.</source>
        <translation>In einem Vergleich bleiben Karten, wo sie sind: zuerst den Vergleich verlassen.</translation>
    </message>
</context>
<context>
    <name>portolan::ChangeDialog</name>
    <message>
        <source>Change what refers to it, too?</source>
        <translation>Auch ändern, was darauf verweist?</translation>
    </message>
    <message>
        <source>A value that is shared</source>
        <translation>Ein geteilter Wert</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written once and used in %n place(s).</source>
        <translation>
            <numerusform>%1 steht nur einmal da und wird an %n Stelle verwendet.</numerusform>
            <numerusform>%1 steht nur einmal da und wird an %n Stellen verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 becomes %2 in %3. These places refer to it:</source>
        <translation>%1 wird in %3 zu %2. Diese Stellen verweisen darauf:</translation>
    </message>
    <message>
        <source>Change it for all who share it: %1</source>
        <translation>Für alle ändern, die ihn teilen: %1</translation>
    </message>
    <message>
        <source>Give this place a value of its own</source>
        <translation>Dieser Stelle einen eigenen Wert geben</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>Only &amp;this one</source>
        <translation>Nur diese &amp;Stelle</translation>
    </message>
    <message>
        <source>It only holds the same number: tick it if it means this port.</source>
        <translation>Hier steht nur dieselbe Nummer: ankreuzen, wenn dieser Port gemeint ist.</translation>
    </message>
</context>
<context>
    <name>portolan::ChangesPanel</name>
    <message>
        <source>&amp;Revert this</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Revert &amp;all</source>
        <translation>Alles zurück&amp;setzen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>&amp;Revert this change</source>
        <translation>Änderung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Revert this file</source>
        <translation>Datei &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing is unsaved.</source>
        <translation>Nichts ist ungespeichert.</translation>
    </message>
    <message>
        <source>revert in %1</source>
        <translation>Zurücksetzen in %1</translation>
    </message>
    <message>
        <source>revert everything</source>
        <translation>alles zurücksetzen</translation>
    </message>
</context>
<context>
    <name>portolan::CheatSheet</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>Zum Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>Mausrad, Zwei-Finger-Geste</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Drag, Space + drag</source>
        <translation>Ziehen, Leertaste + Ziehen</translation>
    </message>
    <message>
        <source>Light a chain</source>
        <translation>Kette hervorheben</translation>
    </message>
    <message>
        <source>Point at it</source>
        <translation>Darauf zeigen</translation>
    </message>
    <message>
        <source>Select, add to the selection</source>
        <translation>Auswählen, zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Click, Ctrl + click</source>
        <translation>Klick, Strg + Klick</translation>
    </message>
    <message>
        <source>Edit a port</source>
        <translation>Port bearbeiten</translation>
    </message>
    <message>
        <source>Double-click, Enter</source>
        <translation>Doppelklick, Eingabe</translation>
    </message>
    <message>
        <source>Walk along the hops</source>
        <translation>An den Hops entlanggehen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>First port</source>
        <translation>Erster Port</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Next, previous port</source>
        <translation>Nächster, voriger Port</translation>
    </message>
    <message>
        <source>Tab, Shift + Tab</source>
        <translation>Tab, Umschalt + Tab</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Was hier möglich ist</translation>
    </message>
    <message>
        <source>Right click, Menu</source>
        <translation>Rechtsklick, Menütaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>On the diagram</source>
        <translation>Im Diagramm</translation>
    </message>
    <message>
        <source>Move a card in its column</source>
        <translation>Karte in ihrer Spalte verschieben</translation>
    </message>
    <message>
        <source>Drag it by its head</source>
        <translation>Am Kopf ziehen</translation>
    </message>
    <message>
        <source>Fold a namespace, or unfold it</source>
        <translation>Namespace ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Double-click its name</source>
        <translation>Doppelklick auf den Namen</translation>
    </message>
    <message>
        <source>Select nothing; then leave focus and filter</source>
        <translation>Auswahl aufheben; dann Fokus und Filter</translation>
    </message>
</context>
<context>
    <name>portolan::ClusterDesk</name>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 kann nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Not all namespaces of %1 may be read; only %2 is shown.</source>
        <translation>Nicht alle Namespaces von %1 dürfen gelesen werden; nur %2 wird gezeigt.</translation>
    </message>
    <message>
        <source>Left out, as it may not be read: %1</source>
        <translation>Ausgelassen, weil das Lesen nicht erlaubt ist: %1</translation>
    </message>
    <message>
        <source>Run a program?</source>
        <translation>Programm ausführen?</translation>
    </message>
    <message>
        <source>To reach %1, the kubeconfig wants this program to run and hand out credentials:</source>
        <translation>Um %1 zu erreichen, soll laut kubeconfig dieses Programm laufen und Zugangsdaten liefern:</translation>
    </message>
    <message>
        <source>Allow it only if you trust where the kubeconfig comes from. The answer is remembered for this command.</source>
        <translation>Nur erlauben, wenn die Herkunft der kubeconfig vertrauenswürdig ist. Die Antwort wird für diesen Befehl gemerkt.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Do not run it</source>
        <translation>Nicht ausführen</translation>
    </message>
    <message>
        <source>Copy kubectl command</source>
        <translation>kubectl-Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>portolan::ClusterDialog</name>
    <message>
        <source>Open cluster</source>
        <translation>Cluster öffnen</translation>
    </message>
    <message>
        <source>as kubectl: $KUBECONFIG, else ~/.kube/config</source>
        <translation>wie kubectl: $KUBECONFIG, sonst ~/.kube/config</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Kontexte</translation>
    </message>
    <message>
        <source>All namespaces</source>
        <translation>Alle Namespaces</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;Kubeconfig:</source>
        <translation>&amp;Kubeconfig:</translation>
    </message>
    <message>
        <source>&amp;Namespace:</source>
        <translation>&amp;Namespace:</translation>
    </message>
    <message>
        <source>Open &amp;beside</source>
        <translation>&amp;Daneben öffnen</translation>
    </message>
    <message>
        <source>Keep what is open and show the cluster beside it</source>
        <translation>Offenes behalten und den Cluster daneben zeigen</translation>
    </message>
    <message>
        <source>Portolan only reads: it never changes a cluster, and never asks for Secrets or ConfigMaps.</source>
        <translation>Portolan liest nur: Es ändert nie einen Cluster und fragt nie nach Secrets oder ConfigMaps.</translation>
    </message>
    <message>
        <source>Choose a kubeconfig</source>
        <translation>Kubeconfig wählen</translation>
    </message>
    <message>
        <source>No context was found there.</source>
        <translation>Dort wurde kein Kontext gefunden.</translation>
    </message>
    <message>
        <source>The cluster this program runs in</source>
        <translation>Der Cluster, in dem dieses Programm läuft</translation>
    </message>
</context>
<context>
    <name>portolan::ClusterStatus</name>
    <message>
        <source>connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>reading, objects: %1 of %2</source>
        <translation>wird gelesen, Objekte: %1 von %2</translation>
    </message>
    <message>
        <source>reading, objects: %1</source>
        <translation>wird gelesen, Objekte: %1</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>connection lost, trying again</source>
        <translation>Verbindung verloren, neuer Versuch läuft</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Not all namespaces may be read; only %1 is shown.</source>
        <translation>Nicht alle Namespaces dürfen gelesen werden; nur %1 wird gezeigt.</translation>
    </message>
    <message>
        <source>Namespace %1</source>
        <translation>Namespace %1</translation>
    </message>
    <message>
        <source>May not be read: %1</source>
        <translation>Darf nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Not there: %1</source>
        <translation>Nicht vorhanden: %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not checked (insecure-skip-tls-verify).</source>
        <translation>Das Zertifikat des Servers wird nicht geprüft (insecure-skip-tls-verify).</translation>
    </message>
    <message>
        <source>TLS NOT CHECKED</source>
        <translation>TLS UNGEPRÜFT</translation>
    </message>
    <message>
        <source>  (paused)</source>
        <translation>  (angehalten)</translation>
    </message>
    <message>
        <source>The certificate of %1 is not checked: anybody could answer in its place.</source>
        <translation>Das Zertifikat von %1 wird nicht geprüft: Jeder könnte an seiner Stelle antworten.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Show what has changed meanwhile</source>
        <translation>Zeigen, was sich inzwischen geändert hat</translation>
    </message>
    <message>
        <source>Let the picture stand still</source>
        <translation>Das Bild anhalten</translation>
    </message>
</context>
<context>
    <name>portolan::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>portolan::Comparing</name>
    <message>
        <source>%1 sources</source>
        <translation>%1 Quellen</translation>
    </message>
    <message>
        <source>what is saved</source>
        <translation>gespeicherter Stand</translation>
    </message>
    <message>
        <source>%1 → now</source>
        <translation>%1 → jetzt</translation>
    </message>
</context>
<context>
    <name>portolan::ComparisonPanel</name>
    <message>
        <source>+ added</source>
        <translation>+ hinzugefügt</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− entfernt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>service port</source>
        <translation>Service-Port</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>container port</source>
        <translation>Container-Port</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Einstiegspunkt</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Änderungen filtern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show the picture without the comparison (Esc)</source>
        <translation>Das Bild ohne den Vergleich zeigen (Esc)</translation>
    </message>
    <message>
        <source>Nothing is compared. View ▸ Compare holds what is open against files, a revision in Git, or what was saved.</source>
        <translation>Es wird nichts verglichen. Ansicht ▸ Vergleichen stellt das Geöffnete Dateien, einer Git-Revision oder dem gespeicherten Stand gegenüber.</translation>
    </message>
    <message>
        <source>No port differs from %1.</source>
        <translation>Kein Port unterscheidet sich; Vergleich mit: %1.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Änderungen: %1</translation>
    </message>
    <message>
        <source>Changes: %1 of %2</source>
        <translation>Änderungen: %1 von %2</translation>
    </message>
    <message>
        <source>± changed</source>
        <translation>± geändert</translation>
    </message>
</context>
<context>
    <name>portolan::ConflictDialog</name>
    <message>
        <source>Changed on disk</source>
        <translation>Auf dem Datenträger geändert</translation>
    </message>
    <message>
        <source>%1 was changed on disk since it was read, and here as well.</source>
        <translation>%1 wurde seit dem Lesen auf dem Datenträger geändert und hier ebenfalls.</translation>
    </message>
    <message>
        <source>Overwriting loses what others wrote; reloading puts it in place of your changes, which Undo brings back.</source>
        <translation>Beim Überschreiben geht verloren, was andere geschrieben haben; Neuladen setzt es an die Stelle der eigenen Änderungen, die „Rückgängig“ zurückholt.</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Eigene Änderungen</translation>
    </message>
    <message>
        <source>Changes on disk</source>
        <translation>Änderungen auf dem Datenträger</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Save mine as…</source>
        <translation>Eigene Fassung speichern unter…</translation>
    </message>
</context>
<context>
    <name>portolan::ContextMenu</name>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>Copy name “%1”</source>
        <translation>Namen „%1“ kopieren</translation>
    </message>
    <message>
        <source>Copy address “%1”</source>
        <translation>Adresse „%1“ kopieren</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Edit port</source>
        <translation>Port bearbeiten</translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation>Im Quelltext anzeigen</translation>
    </message>
    <message>
        <source>Open in editor at line %1</source>
        <translation>Im Editor bei Zeile %1 öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>No editor could be started for %1.</source>
        <translation>Für %1 ließ sich kein Editor starten.</translation>
    </message>
    <message>
        <source>No file manager could be started for %1.</source>
        <translation>Für %1 ließ sich keine Dateiverwaltung starten.</translation>
    </message>
</context>
<context>
    <name>portolan::DiagramView</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>portolan::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>portolan::Editing</name>
    <message>
        <source>Only ports can be edited here.</source>
        <translation>Hier lassen sich nur Ports bearbeiten.</translation>
    </message>
    <message>
        <source>The application port is inferred, not declared: change it where the application is told.</source>
        <translation>Der Anwendungsport ist abgeleitet, nicht deklariert: dort ändern, wo er der Anwendung vorgegeben wird.</translation>
    </message>
    <message>
        <source>No container declares this port: traffic reaches it by its number.</source>
        <translation>Kein Container deklariert diesen Port: Der Verkehr erreicht ihn über seine Nummer.</translation>
    </message>
    <message>
        <source>The cluster assigns this node port: none is written.</source>
        <translation>Diesen Node-Port weist der Cluster zu: Angegeben ist keiner.</translation>
    </message>
    <message>
        <source>This port follows from the entry: 443 where TLS covers the host, else 80.</source>
        <translation>Dieser Port folgt aus dem Einstiegspunkt: 443, wo TLS den Host abdeckt, sonst 80.</translation>
    </message>
    <message>
        <source>This port is not written in a file.</source>
        <translation>Dieser Port steht in keiner Datei.</translation>
    </message>
</context>
<context>
    <name>portolan::ExportDialog</name>
    <message>
        <source>Transparent &amp;ground</source>
        <translation>Transparenter &amp;Hintergrund</translation>
    </message>
    <message>
        <source>&amp;Atlas: overview, contents, then page by page</source>
        <translation>At&amp;las: Übersicht, Inhalt, dann Seite für Seite</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Wie im Fenster</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>For black-and-white print</source>
        <translation>Für Schwarzweißdruck</translation>
    </message>
    <message>
        <source>Text; fonts are left to the viewer</source>
        <translation>Text; Schriften wählt der Betrachter</translation>
    </message>
    <message>
        <source>Text, with its fonts in the file</source>
        <translation>Text, mit den Schriften in der Datei</translation>
    </message>
    <message>
        <source>Outlines, which look alike everywhere</source>
        <translation>Umrisse, die überall gleich aussehen</translation>
    </message>
    <message>
        <source>A page or more for each namespace</source>
        <translation>Je Namespace eine Seite oder mehr</translation>
    </message>
    <message>
        <source>A page or more for each entry</source>
        <translation>Je Einstiegspunkt eine Seite oder mehr</translation>
    </message>
    <message>
        <source>As large as the picture</source>
        <translation>So groß wie das Bild</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Ausrichtung</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
</context>
<context>
    <name>portolan::Exporting</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Export atlas</source>
        <translation>Atlas exportieren</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Not enough memory for the picture</source>
        <translation>Nicht genug Speicher für das Bild</translation>
    </message>
    <message>
        <source>The picture was copied</source>
        <translation>Das Bild wurde kopiert</translation>
    </message>
    <message>
        <source>The picture was copied as SVG</source>
        <translation>Das Bild wurde als SVG kopiert</translation>
    </message>
    <message>
        <source>The picture was copied as a Mermaid flowchart</source>
        <translation>Das Bild wurde als Mermaid-Flussdiagramm kopiert</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export a&amp;tlas…</source>
        <translation>A&amp;tlas exportieren…</translation>
    </message>
    <message>
        <source>&amp;Copy as image</source>
        <translation>Als B&amp;ild kopieren</translation>
    </message>
    <message>
        <source>Copy as S&amp;VG</source>
        <translation>Als S&amp;VG kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid</source>
        <translation>Als &amp;Mermaid kopieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
</context>
<context>
    <name>portolan::ExposureModel</name>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Node network</source>
        <translation>Node-Netz</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Pod only</source>
        <translation>Nur Pod</translation>
    </message>
    <message>
        <source>%1 (not running)</source>
        <translation>%1 (läuft nicht)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>portolan::ExposurePanel</name>
    <message>
        <source>Exposure</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Filter ports by who reaches them</source>
        <translation>Ports danach filtern, wer sie erreicht</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>No pod has a port here.</source>
        <translation>Kein Pod hat hier einen Port.</translation>
    </message>
    <message>
        <source>Ports: %1</source>
        <translation>Ports: %1</translation>
    </message>
    <message>
        <source>Ports: %1 of %2</source>
        <translation>Ports: %1 von %2</translation>
    </message>
</context>
<context>
    <name>portolan::FileDialogs</name>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Manifeste (*.yaml *.yml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 was deleted on disk. It is no longer shown.</source>
        <translation>%1 wurde auf dem Datenträger gelöscht. Die Datei wird nicht mehr angezeigt.</translation>
    </message>
    <message>
        <source>%1 files were deleted on disk. They are no longer shown.</source>
        <translation>%1 Dateien wurden auf dem Datenträger gelöscht. Sie werden nicht mehr angezeigt.</translation>
    </message>
    <message>
        <source>Open manifests</source>
        <translation>Manifeste öffnen</translation>
    </message>
    <message>
        <source>Open a folder of manifests</source>
        <translation>Ordner mit Manifesten öffnen</translation>
    </message>
    <message>
        <source>Add manifests</source>
        <translation>Manifeste hinzufügen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save the new file as</source>
        <translation>Neue Datei speichern unter</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be saved. Your changes are still here.</source>
        <translation>%1 ließ sich nicht speichern. Die Änderungen sind noch hier.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>%1 was changed on disk, and here as well.</source>
        <translation>%1 wurde auf dem Datenträger geändert und hier ebenfalls.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene Fassung behalten</translation>
    </message>
    <message>
        <source>Take the one on disk</source>
        <translation>Vom Datenträger übernehmen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>%1 was deleted on disk. Your changes to it are still here.</source>
        <translation>%1 wurde auf dem Datenträger gelöscht. Die Änderungen daran sind noch hier.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>These files have unsaved changes:</source>
        <translation>Diese Dateien haben ungespeicherte Änderungen:</translation>
    </message>
</context>
<context>
    <name>portolan::FilterBar</name>
    <message>
        <source>Broken</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Only chains that break (is:broken)</source>
        <translation>Nur unterbrochene Ketten (is:broken)</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Exponiert</translation>
    </message>
    <message>
        <source>Only what is reached from outside (is:exposed)</source>
        <translation>Nur, was von außen erreichbar ist (is:exposed)</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>Only some namespaces</source>
        <translation>Nur einige Namespaces</translation>
    </message>
    <message>
        <source>Fade the rest</source>
        <translation>Rest abblenden</translation>
    </message>
    <message>
        <source>Draw what does not match quietly instead of leaving it out</source>
        <translation>Was nicht passt, blass zeichnen statt weglassen</translation>
    </message>
    <message>
        <source>One hop less</source>
        <translation>Ein Hop weniger</translation>
    </message>
    <message>
        <source>One hop more</source>
        <translation>Ein Hop mehr</translation>
    </message>
    <message>
        <source>Unfold all that is folded</source>
        <translation>Alles Eingeklappte ausklappen</translation>
    </message>
    <message>
        <source>Close the bar; what it asks for stays</source>
        <translation>Leiste schließen; der Filter bleibt bestehen</translation>
    </message>
    <message>
        <source>Filter: name, label, port, ns:shop, kind:Ingress, is:broken, -ns:test …</source>
        <translation>Filter: Name, Label, Port, ns:shop, kind:Ingress, is:broken, -ns:test …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Leave the focus</source>
        <translation>Fokus aufheben</translation>
    </message>
    <message>
        <source>%1 namespaces</source>
        <translation>%1 Namespaces</translation>
    </message>
    <message>
        <source>Focus: %1</source>
        <translation>Fokus: %1</translation>
    </message>
    <message>
        <source>1 hop</source>
        <translation>1 Hop</translation>
    </message>
    <message>
        <source>%1 hops</source>
        <translation>%1 Hops</translation>
    </message>
    <message>
        <source>%1 folded ✕</source>
        <translation>%1 eingeklappt ✕</translation>
    </message>
    <message>
        <source>“%1” is not known; is: takes broken, exposed, idle …</source>
        <translation>„%1“ ist nicht bekannt; is: erlaubt broken, exposed, idle …</translation>
    </message>
    <message>
        <source>%1 of %2 services</source>
        <translation>%1 von %2 Services</translation>
    </message>
    <message>
        <source>%1 of %2 workloads</source>
        <translation>%1 von %2 Workloads</translation>
    </message>
    <message>
        <source>All namespaces</source>
        <translation>Alle Namespaces</translation>
    </message>
</context>
<context>
    <name>portolan::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>G&amp;roß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>A&amp;lle ersetzen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 ersetzt</translation>
    </message>
</context>
<context>
    <name>portolan::Inspector</name>
    <message>
        <source>The chain this port belongs to</source>
        <translation>Die Kette, zu der dieser Port gehört</translation>
    </message>
    <message>
        <source>Select a card or a port to see its fields.</source>
        <translation>Eine Karte oder einen Port auswählen, um die Felder zu sehen.</translation>
    </message>
    <message>
        <source>%1 is not written in a file.</source>
        <translation>%1 steht in keiner Datei.</translation>
    </message>
</context>
<context>
    <name>portolan::Intents</name>
    <message>
        <source>Add a port to %1</source>
        <translation>Port zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>P&amp;rotokoll</translation>
    </message>
    <message>
        <source>&amp;Target port</source>
        <translation>&amp;Target-Port</translation>
    </message>
    <message>
        <source>&amp;App protocol</source>
        <translation>&amp;App-Protokoll</translation>
    </message>
    <message>
        <source>&amp;Host port</source>
        <translation>&amp;Host-Port</translation>
    </message>
    <message>
        <source>Add a path to %1</source>
        <translation>Pfad zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Pfad</translation>
    </message>
    <message>
        <source>Path &amp;type</source>
        <translation>Pfad&amp;typ</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>A new Ingress</source>
        <translation>Ein neuer Ingress</translation>
    </message>
    <message>
        <source>Add an Ingress path to %1</source>
        <translation>Ingress-Pfad zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Ingress</source>
        <translation>&amp;Ingress</translation>
    </message>
    <message>
        <source>Add a listener to %1</source>
        <translation>Listener zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Certificate (Secret)</source>
        <translation>Z&amp;ertifikat (Secret)</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Typ von %1</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>Change them, too</source>
        <translation>Ebenfalls ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %n ports</source>
        <translation>
            <numerusform>%n Port ändern</numerusform>
            <numerusform>%n Ports ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>What &amp;refers to them</source>
        <translation>Was &amp;darauf verweist</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>In %1 einfügen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Objects</source>
        <translation>&amp;Objekte</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Add a &amp;port…</source>
        <translation>&amp;Port hinzufügen…</translation>
    </message>
    <message>
        <source>Remo&amp;ve this port</source>
        <translation>Diesen Port ent&amp;fernen</translation>
    </message>
    <message>
        <source>Take a free &amp;node port</source>
        <translation>Freien &amp;Node-Port vergeben</translation>
    </message>
    <message>
        <source>Change the Service&apos;s &amp;type…</source>
        <translation>Service-&amp;Typ ändern…</translation>
    </message>
    <message>
        <source>Change all selected p&amp;orts…</source>
        <translation>Alle aus&amp;gewählten Ports ändern…</translation>
    </message>
    <message>
        <source>Add a &amp;Service for this workload</source>
        <translation>Service für diesen Wor&amp;kload hinzufügen</translation>
    </message>
    <message>
        <source>Add an &amp;Ingress path to this port…</source>
        <translation>&amp;Ingress-Pfad zu diesem Port hinzufügen…</translation>
    </message>
    <message>
        <source>Add a pat&amp;h…</source>
        <translation>Pfa&amp;d hinzufügen…</translation>
    </message>
    <message>
        <source>Remo&amp;ve this path</source>
        <translation>Diesen Pfad ent&amp;fernen</translation>
    </message>
    <message>
        <source>Add a &amp;listener…</source>
        <translation>Listener hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>Remo&amp;ve this listener</source>
        <translation>Diesen Listener ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>D&amp;uplizieren…</translation>
    </message>
    <message>
        <source>Delete &amp;object</source>
        <translation>&amp;Objekt löschen</translation>
    </message>
</context>
<context>
    <name>portolan::Learning</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>&amp;Tipp</translation>
    </message>
    <message>
        <source>&amp;Next lesson</source>
        <translation>&amp;Nächste Lektion</translation>
    </message>
    <message>
        <source>&amp;All lessons</source>
        <translation>Alle &amp;Lektionen</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Lesson %1 of %2:  %3</source>
        <translation>Lektion %1 von %2:  %3</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>Repaired.</source>
        <translation>Behoben.</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>Behoben: %1</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>&amp;Learn…</source>
        <translation>&amp;Lernen…</translation>
    </message>
</context>
<context>
    <name>portolan::LessonGallery</name>
    <message>
        <source>Begin anew</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>LEARN: THE SIX PORTS ONE BY ONE</source>
        <translation>LERNEN: DIE SECHS PORTS DER REIHE NACH</translation>
    </message>
    <message>
        <source>LEARN: CLASSIC MISTAKES</source>
        <translation>LERNEN: KLASSISCHE FEHLER</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1 of %2 lessons done</source>
        <translation>%1 von %2 Lektionen erledigt</translation>
    </message>
</context>
<context>
    <name>portolan::LiveOverlay</name>
    <message>
        <source>The connection to %1 is lost. This is how it was; Portolan tries again by itself.</source>
        <translation>Die Verbindung zu %1 ist verloren. So war der Stand; Portolan versucht es von selbst erneut.</translation>
    </message>
</context>
<context>
    <name>portolan::LivePanel</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Nothing has changed since the cluster was opened.</source>
        <translation>Seit der Cluster geöffnet wurde, hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>What has changed in the clusters</source>
        <translation>Was sich in den Clustern geändert hat</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>portolan::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>No manifest was found in %1. Portolan reads files that end in .yaml, .yml or .json.</source>
        <translation>In %1 wurde kein Manifest gefunden. Portolan liest Dateien, die auf .yaml, .yml oder .json enden.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 Quellen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Portolan did not end properly. There are unsaved changes of %1.</source>
        <translation>Portolan wurde nicht ordnungsgemäß beendet. Es gibt ungespeicherte Änderungen an %1.</translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Changed on disk in the meantime: %1. Look through the changes before you save.</source>
        <translation>Inzwischen auf dem Datenträger geändert: %1. Vor dem Speichern die Änderungen durchsehen.</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Quelltext anzeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Node ports</source>
        <translation>Node-Ports</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Changes in the cluster</source>
        <translation>Änderungen im Cluster</translation>
    </message>
</context>
<context>
    <name>portolan::ManualWindow</name>
    <message>
        <source>Portolan&apos;s manual</source>
        <translation>Handbuch zu Portolan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
</context>
<context>
    <name>portolan::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>The whole picture: click or drag to go there</source>
        <translation>Das ganze Bild: klicken oder ziehen, um dorthin zu gelangen</translation>
    </message>
</context>
<context>
    <name>portolan::NodePortsModel</name>
    <message>
        <source>node port</source>
        <translation>Node-Port</translation>
    </message>
    <message>
        <source>health check</source>
        <translation>Health-Check</translation>
    </message>
    <message>
        <source>host port</source>
        <translation>Host-Port</translation>
    </message>
    <message>
        <source>host network</source>
        <translation>Host-Netz</translation>
    </message>
    <message>
        <source>a node port that the cluster assigns</source>
        <translation>ein Node-Port, den der Cluster zuweist</translation>
    </message>
    <message>
        <source>%1 for port %2 of %3, %4</source>
        <translation>%1 für Port %2 von %3, %4</translation>
    </message>
    <message>
        <source>every node</source>
        <translation>jeder Node</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Belegt durch</translation>
    </message>
    <message>
        <source>For its port</source>
        <translation>Für Port</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
</context>
<context>
    <name>portolan::NodePortsPanel</name>
    <message>
        <source>Node ports</source>
        <translation>Node-Ports</translation>
    </message>
    <message>
        <source>Filter node ports</source>
        <translation>Node-Ports filtern</translation>
    </message>
    <message>
        <source>Copy the lowest node port that nothing takes</source>
        <translation>Den niedrigsten freien Node-Port kopieren</translation>
    </message>
    <message>
        <source>Next free: %1</source>
        <translation>Nächster freier: %1</translation>
    </message>
    <message>
        <source>None is free</source>
        <translation>Keiner ist frei</translation>
    </message>
    <message>
        <source>No Service has a node port, and no pod a host port.</source>
        <translation>Kein Service hat einen Node-Port und kein Pod einen Host-Port.</translation>
    </message>
    <message>
        <source>Ports held: %1</source>
        <translation>Belegte Ports: %1</translation>
    </message>
    <message>
        <source>Ports held: %1 of %2</source>
        <translation>Belegte Ports: %1 von %2</translation>
    </message>
</context>
<context>
    <name>portolan::NodeStrip</name>
    <message>
        <source>Ports of the nodes</source>
        <translation>Ports der Nodes</translation>
    </message>
    <message>
        <source>auto × %1</source>
        <translation>auto × %1</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
</context>
<context>
    <name>portolan::NotesWindow</name>
    <message>
        <source>Notes — Portolan</source>
        <translation>Notizen — Portolan</translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <translation>Zeit seit Beginn</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Das ist die letzte.</translation>
    </message>
</context>
<context>
    <name>portolan::Notices</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>portolan::Pinning</name>
    <message>
        <source>move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>forget the position of %1</source>
        <translation>Position von %1 vergessen</translation>
    </message>
    <message>
        <source>forget all positions</source>
        <translation>alle Positionen vergessen</translation>
    </message>
    <message>
        <source>%1 was changed by another program: positions are not written.</source>
        <translation>%1 wurde von einem anderen Programm geändert: Positionen werden nicht geschrieben.</translation>
    </message>
    <message>
        <source>Positions cannot be written: %1</source>
        <translation>Positionen lassen sich nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>portolan::PortEditor</name>
    <message>
        <source>↓ enters %1, the next free node port</source>
        <translation>↓ trägt %1 ein, den nächsten freien Node-Port</translation>
    </message>
    <message>
        <source>↓ next free: %1</source>
        <translation>↓ nächster freier: %1</translation>
    </message>
</context>
<context>
    <name>portolan::PortTablePanel</name>
    <message>
        <source>Filter ports</source>
        <translation>Ports filtern</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Show only chains that break</source>
        <translation>Nur unterbrochene Ketten anzeigen</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>There is no port here.</source>
        <translation>Hier gibt es keinen Port.</translation>
    </message>
    <message>
        <source>Chains: %1</source>
        <translation>Ketten: %1</translation>
    </message>
    <message>
        <source>Chains: %1 of %2</source>
        <translation>Ketten: %1 von %2</translation>
    </message>
</context>
<context>
    <name>portolan::PreferencesDialog</name>
    <message>
        <source>&amp;Move changed parts smoothly</source>
        <translation>Geänderte Teile fließend be&amp;wegen</translation>
    </message>
    <message>
        <source>Show what no Service &amp;reaches</source>
        <translation>Anzeigen, was kein Service &amp;erreicht</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>If the system asks for less motion, nothing moves smoothly in any case.</source>
        <translation>Verlangt das System weniger Bewegung, entfällt die Animation in jedem Fall.</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on. What the command line says is always English.</source>
        <translation>Das Fenster verwendet sie ab dem nächsten Start. Die Ausgaben der Befehlszeile sind immer englisch.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Wide, for a screen</source>
        <translation>Breit, für einen Bildschirm</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadratisch</translation>
    </message>
    <message>
        <source>Tall, for a page</source>
        <translation>Hoch, für eine Seite</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>&amp;Shape of large pictures:</source>
        <translation>F&amp;orm großer Bilder:</translation>
    </message>
    <message>
        <source>As $VISUAL or $EDITOR says, else the desktop</source>
        <translation>Laut $VISUAL oder $EDITOR, sonst Desktop</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>&amp;Befehl:</translation>
    </message>
    <message>
        <source>%f stands for the file, %l for the line, %c for the column: code --goto %f:%l:%c</source>
        <translation>%f steht für die Datei, %l für die Zeile, %c für die Spalte: code --goto %f:%l:%c</translation>
    </message>
    <message>
        <source>No editor is set: files open without going to the line.</source>
        <translation>Kein Editor eingestellt: Dateien werden geöffnet, ohne zur Zeile zu springen.</translation>
    </message>
    <message>
        <source>Runs: %1</source>
        <translation>Führt aus: %1</translation>
    </message>
    <message>
        <source>There is no program named %1.</source>
        <translation>Ein Programm namens %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>&amp;Open at the start what was open at the end</source>
        <translation>Beim Start öff&amp;nen, was zuletzt geöffnet war</translation>
    </message>
</context>
<context>
    <name>portolan::Presenter</name>
    <message>
        <source>Presentation — Portolan</source>
        <translation>Präsentation — Portolan</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>&lt;table cellpadding=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;→ Space&lt;/b&gt;&lt;/td&gt;&lt;td&gt;next&lt;/td&gt;&lt;td&gt;&lt;b&gt;←&lt;/b&gt;&lt;/td&gt;&lt;td&gt;back&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F&lt;/b&gt;&lt;/td&gt;&lt;td&gt;follow a request&lt;/td&gt;&lt;td&gt;&lt;b&gt;S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the story&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;B&lt;/b&gt;&lt;/td&gt;&lt;td&gt;black screen&lt;/td&gt;&lt;td&gt;&lt;b&gt;W&lt;/b&gt;&lt;/td&gt;&lt;td&gt;white screen&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;pointer&lt;/td&gt;&lt;td&gt;&lt;b&gt;T&lt;/b&gt;&lt;/td&gt;&lt;td&gt;timer&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;N&lt;/b&gt;&lt;/td&gt;&lt;td&gt;notes window&lt;/td&gt;&lt;td&gt;&lt;b&gt;+ − 0&lt;/b&gt;&lt;/td&gt;&lt;td&gt;zoom&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Home End&lt;/b&gt;&lt;/td&gt;&lt;td&gt;first, last&lt;/td&gt;&lt;td&gt;&lt;b&gt;Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;leave&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;table cellpadding=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;→ Leertaste&lt;/b&gt;&lt;/td&gt;&lt;td&gt;weiter&lt;/td&gt;&lt;td&gt;&lt;b&gt;←&lt;/b&gt;&lt;/td&gt;&lt;td&gt;zurück&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Anfrage verfolgen&lt;/td&gt;&lt;td&gt;&lt;b&gt;S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Story&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;B&lt;/b&gt;&lt;/td&gt;&lt;td&gt;schwarzer Bildschirm&lt;/td&gt;&lt;td&gt;&lt;b&gt;W&lt;/b&gt;&lt;/td&gt;&lt;td&gt;weißer Bildschirm&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Zeiger&lt;/td&gt;&lt;td&gt;&lt;b&gt;T&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Zeitmesser&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;N&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Notizfenster&lt;/td&gt;&lt;td&gt;&lt;b&gt;+ − 0&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Zoom&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Pos1 Ende&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Anfang, Ende&lt;/td&gt;&lt;td&gt;&lt;b&gt;Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;beenden&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>F follows a request · ? shows the keys · Esc leaves</source>
        <translation>F verfolgt eine Anfrage · ? zeigt die Tasten · Esc beendet</translation>
    </message>
</context>
<context>
    <name>portolan::Presenting</name>
    <message>
        <source>View %1</source>
        <translation>Ansicht %1</translation>
    </message>
    <message>
        <source>What is open has no place on disk yet: the story goes with it until it is saved.</source>
        <translation>Das Geöffnete liegt noch nicht auf dem Datenträger: Ohne Speichern geht die Story mit ihm verloren.</translation>
    </message>
    <message>
        <source>The story has no views yet. Ctrl+Shift+V adds what is seen now.</source>
        <translation>Die Story hat noch keine Ansichten. Strg+Umschalt+V fügt hinzu, was gerade zu sehen ist.</translation>
    </message>
    <message>
        <source>Slides in PDF (*.pdf)</source>
        <translation>Folien als PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Slides in HTML (*.html)</source>
        <translation>Folien als HTML (*.html)</translation>
    </message>
    <message>
        <source>Export story</source>
        <translation>Story exportieren</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>&amp;Follow a request…</source>
        <translation>Anfrage &amp;verfolgen…</translation>
    </message>
    <message>
        <source>&amp;Add this view to the story</source>
        <translation>Diese Ansicht zur Story &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Story</translation>
    </message>
    <message>
        <source>&amp;Export story…</source>
        <translation>Story &amp;exportieren…</translation>
    </message>
</context>
<context>
    <name>portolan::ProblemDetail</name>
    <message>
        <source>The problem in full</source>
        <translation>Das Problem im Einzelnen</translation>
    </message>
    <message>
        <source>What the repair changes</source>
        <translation>Was die Korrektur ändert</translation>
    </message>
    <message>
        <source>Choose a problem to see what it means and how to repair it.</source>
        <translation>Ein Problem wählen, um zu sehen, was es bedeutet und wie es sich beheben lässt.</translation>
    </message>
</context>
<context>
    <name>portolan::ProblemsModel</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>portolan::ProblemsPanel</name>
    <message>
        <source>Filter problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist geöffnet.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
</context>
<context>
    <name>portolan::Recovery</name>
    <message>
        <source>Unsaved changes could not be kept safe from a crash.</source>
        <translation>Ungespeicherte Änderungen ließen sich nicht gegen einen Absturz sichern.</translation>
    </message>
    <message>
        <source>Not all could be restored; what was unsaved stays in %1.</source>
        <translation>Nicht alles ließ sich wiederherstellen; was ungespeichert war, bleibt in %1.</translation>
    </message>
    <message>
        <source>unsaved changes of %1</source>
        <translation>ungespeicherte Änderungen an %1</translation>
    </message>
</context>
<context>
    <name>portolan::RenderOffers</name>
    <message>
        <source>%1 is a Helm chart; helm is not installed, so its templates are shown as they stand.</source>
        <translation>%1 ist ein Helm-Chart; helm ist nicht installiert, daher werden die Templates gezeigt, wie sie dastehen.</translation>
    </message>
    <message>
        <source>%1 is a Helm chart. Show what helm template makes of it, with the chart&apos;s own values?</source>
        <translation>%1 ist ein Helm-Chart. Zeigen, was helm template mit den Werten des Charts daraus macht?</translation>
    </message>
    <message>
        <source>%1 is a kustomization. Show what %2 makes of it?</source>
        <translation>%1 ist eine Kustomization. Zeigen, was %2 daraus macht?</translation>
    </message>
    <message>
        <source>Show as rendered</source>
        <translation>Gerendert zeigen</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>Save or undo the changes below %1 first.</source>
        <translation>Zuerst die Änderungen unter %1 speichern oder rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>portolan::RequestChooser</name>
    <message>
        <source>Which request? Type a part of its host, path or Service</source>
        <translation>Welche Anfrage? Einen Teil von Host, Pfad oder Service eingeben</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>portolan::RequestPanel</name>
    <message>
        <source>Copy kubectl commands</source>
        <translation>kubectl-Befehle kopieren</translation>
    </message>
    <message>
        <source>Where does it land? For example shop.example/api, node:30080 or api.shop:80</source>
        <translation>Wo landet die Anfrage? Zum Beispiel shop.example/api, node:30080 oder api.shop:80</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Steps of the request</source>
        <translation>Schritte der Anfrage</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist geöffnet.</translation>
    </message>
    <message>
        <source>Type a host and path, node:PORT, or SERVICE.NAMESPACE:PORT, and press Enter.</source>
        <translation>Host und Pfad, node:PORT oder SERVICE.NAMESPACE:PORT eingeben und die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>✓ Arrives at %1.</source>
        <translation>✓ Kommt an bei %1.</translation>
    </message>
    <message>
        <source>✗ Ends at %1: %2</source>
        <translation>✗ Endet bei %1: %2</translation>
    </message>
</context>
<context>
    <name>portolan::Retargeting</name>
    <message>
        <source>There is no other port in view that this hop may lead to.</source>
        <translation>Im sichtbaren Bereich gibt es keinen anderen Port, zu dem dieser Hop führen kann.</translation>
    </message>
    <message>
        <source>Let go over a lit port to send the traffic there. Esc leaves it as it is.</source>
        <translation>Über einem hervorgehobenen Port loslassen, um den Verkehr dorthin zu führen. Esc lässt alles, wie es ist.</translation>
    </message>
</context>
<context>
    <name>portolan::RevisionDialog</name>
    <message>
        <source>Compare with a Git revision</source>
        <translation>Mit einer Git-Revision vergleichen</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Branch, tag, commit, or anything else Git knows: HEAD~2, @{yesterday}</source>
        <translation>Branch, Tag, Commit oder was Git sonst kennt: HEAD~2, @{yesterday}</translation>
    </message>
    <message>
        <source>Branches, tags and commits</source>
        <translation>Branches, Tags und Commits</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Hold what is open against what stood there at:</source>
        <translation>Das Geöffnete vergleichen mit dem Stand von:</translation>
    </message>
</context>
<context>
    <name>portolan::Session</name>
    <message>
        <source>typing in %1</source>
        <translation>Eingabe in %1</translation>
    </message>
    <message>
        <source>The file is no longer open.</source>
        <translation>Die Datei ist nicht mehr geöffnet.</translation>
    </message>
    <message>
        <source>%1 is open already; save under another name.</source>
        <translation>%1 ist schon geöffnet; unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>take %1 from disk</source>
        <translation>%1 vom Datenträger übernehmen</translation>
    </message>
    <message>
        <source>change on disk</source>
        <translation>Änderung auf dem Datenträger</translation>
    </message>
</context>
<context>
    <name>portolan::SourcePane</name>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>replace in %1</source>
        <translation>Ersetzen in %1</translation>
    </message>
    <message>
        <source>Read-only: %1.</source>
        <translation>Schreibgeschützt: %1.</translation>
    </message>
    <message>
        <source>Changes have to be saved elsewhere: %1.</source>
        <translation>Änderungen müssen anderswo gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>Line %1: %2. The picture shows what was last understood.</source>
        <translation>Zeile %1: %2. Das Bild zeigt, was zuletzt verstanden wurde.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist geöffnet.</translation>
    </message>
</context>
<context>
    <name>portolan::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>%1, with unsaved changes</source>
        <translation>%1, mit ungespeicherten Änderungen</translation>
    </message>
    <message>
        <source>  ⚠ TLS not checked</source>
        <translation>  ⚠ TLS ungeprüft</translation>
    </message>
</context>
<context>
    <name>portolan::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Probleme anzeigen</translation>
    </message>
    <message>
        <source>Reading, files: %1</source>
        <translation>Lesen, Dateien: %1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Warnungen: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>Unsaved: %1</source>
        <translation>Ungespeichert: %1</translation>
    </message>
    <message>
        <source>Chains: %1</source>
        <translation>Ketten: %1</translation>
    </message>
    <message>
        <source>Broken: %1</source>
        <translation>Unterbrochen: %1</translation>
    </message>
    <message>
        <source>Objects of other kinds: %1</source>
        <translation>Objekte anderer Art: %1</translation>
    </message>
</context>
<context>
    <name>portolan::StoryFile</name>
    <message>
        <source>The story is not changed: %1 cannot be read as it stands. Mend or remove the file first.</source>
        <translation>Die Story bleibt unverändert: %1 ist so nicht lesbar. Zuerst die Datei in Ordnung bringen oder entfernen.</translation>
    </message>
</context>
<context>
    <name>portolan::StoryPanel</name>
    <message>
        <source>Views of the story</source>
        <translation>Ansichten der Story</translation>
    </message>
    <message>
        <source>Note of the view</source>
        <translation>Notiz zur Ansicht</translation>
    </message>
    <message>
        <source>What is said to this view</source>
        <translation>Was zu dieser Ansicht gesagt wird</translation>
    </message>
    <message>
        <source>Add view</source>
        <translation>Ansicht hinzufügen</translation>
    </message>
    <message>
        <source>Add what is seen now as a view</source>
        <translation>Was gerade zu sehen ist, als Ansicht hinzufügen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Let the chosen view show what is seen now</source>
        <translation>Die gewählte Ansicht auf das aktualisieren, was gerade zu sehen ist</translation>
    </message>
    <message>
        <source>Move the view up (Alt+Up)</source>
        <translation>Ansicht nach oben verschieben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move the view down (Alt+Down)</source>
        <translation>Ansicht nach unten verschieben (Alt+Runter)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the view (F2)</source>
        <translation>Ansicht umbenennen (F2)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the view (Del)</source>
        <translation>Ansicht entfernen (Entf)</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>Present the story from the chosen view on</source>
        <translation>Die Story ab der gewählten Ansicht präsentieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write the story as slides, PDF or HTML</source>
        <translation>Die Story als Folien ausgeben, in PDF oder HTML</translation>
    </message>
</context>
<context>
    <name>portolan::TablePanel</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown</source>
        <translation>Die ausgewählten Zeilen kopieren oder alle, die angezeigt werden</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist geöffnet.</translation>
    </message>
</context>
<context>
    <name>portolan::Viewing</name>
    <message>
        <source>Where cards are put is kept in %1. Undo takes a move back.</source>
        <translation>Die Positionen der Karten stehen in %1. Rückgängig nimmt eine Verschiebung zurück.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 does not match what is asked for, and is not shown.</source>
        <translation>%1 entspricht nicht dem Filter und wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Unfold namespace %1</source>
        <translation>Namespace %1 ausklappen</translation>
    </message>
    <message>
        <source>Fold namespace %1</source>
        <translation>Namespace %1 einklappen</translation>
    </message>
    <message>
        <source>Show only namespace %1</source>
        <translation>Nur Namespace %1 anzeigen</translation>
    </message>
    <message>
        <source>Focus on %1</source>
        <translation>Auf %1 fokussieren</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>%1 ausklappen</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>%1 einklappen</translation>
    </message>
    <message>
        <source>Forget where it was put</source>
        <translation>Position vergessen</translation>
    </message>
</context>
<context>
    <name>portolan::WelcomePage</name>
    <message>
        <source>RECENT</source>
        <translation>ZULETZT GEÖFFNET</translation>
    </message>
    <message>
        <source>or drop manifests and folders here</source>
        <translation>oder Manifeste und Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Portolan</source>
        <translation>Portolan</translation>
    </message>
    <message>
        <source>See where traffic goes in a Kubernetes system, port by port, and change a port on the picture: the manifests keep every other byte.</source>
        <translation>Sehen, wohin der Verkehr in einem Kubernetes-System geht, Port für Port, und Ports direkt im Bild ändern: In den Manifesten bleibt jedes andere Byte erhalten.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>BEGIN</source>
        <translation>BEGINNEN</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>BEISPIELE</translation>
    </message>
    <message>
        <source>Open cluster…</source>
        <translation>Cluster öffnen…</translation>
    </message>
    <message>
        <source>CLUSTERS</source>
        <translation>CLUSTER</translation>
    </message>
</context>
<context>
    <name>portolan::applicationActions</name>
    <message>
        <source>Show folders as ren&amp;dered</source>
        <translation>Ordner &amp;gerendert anzeigen</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues F&amp;enster</translation>
    </message>
    <message>
        <source>&amp;Close all that is open</source>
        <translation>Alles s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Tastatur und Maus</translation>
    </message>
    <message>
        <source>&amp;About Portolan</source>
        <translation>Über &amp;Portolan</translation>
    </message>
</context>
<context>
    <name>portolan::atlas</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und weitere</translation>
    </message>
</context>
<context>
    <name>portolan::bandLabels</name>
    <message>
        <source>%1 broken</source>
        <translation>%1 unterbrochen</translation>
    </message>
</context>
<context>
    <name>portolan::bandTiles</name>
    <message>
        <source>%1 broken</source>
        <translation>%1 unterbrochen</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
</context>
<context>
    <name>portolan::clusterActions</name>
    <message>
        <source>Changes in the c&amp;luster</source>
        <translation>Änderungen im C&amp;luster</translation>
    </message>
    <message>
        <source>Pa&amp;use the living picture</source>
        <translation>Lebendes Bild &amp;anhalten</translation>
    </message>
    <message>
        <source>Re&amp;connect to clusters</source>
        <translation>Cluster neu &amp;verbinden</translation>
    </message>
    <message>
        <source>Save as &amp;YAML…</source>
        <translation>Als &amp;YAML speichern…</translation>
    </message>
</context>
<context>
    <name>portolan::comparisonActions</name>
    <message>
        <source>Compare with files</source>
        <translation>Mit Dateien vergleichen</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Manifeste (*.yaml *.yml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Compare with a folder</source>
        <translation>Mit einem Ordner vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>With what is &amp;saved</source>
        <translation>Mit dem ge&amp;speicherten Stand</translation>
    </message>
    <message>
        <source>With a &amp;Git revision…</source>
        <translation>Mit einer &amp;Git-Revision…</translation>
    </message>
    <message>
        <source>With &amp;files…</source>
        <translation>Mit &amp;Dateien…</translation>
    </message>
    <message>
        <source>With a f&amp;older…</source>
        <translation>Mit einem &amp;Ordner…</translation>
    </message>
    <message>
        <source>&amp;Leave the comparison</source>
        <translation>Vergleich &amp;beenden</translation>
    </message>
    <message>
        <source>No port differs from %1.</source>
        <translation>Kein Port unterscheidet sich; Vergleich mit: %1.</translation>
    </message>
    <message>
        <source>Compared with %1: added %2, removed %3, changed %4.</source>
        <translation>Vergleich (%1): hinzugefügt %2, entfernt %3, geändert %4.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>No kubeconfig names a context (looked in $KUBECONFIG and ~/.kube/config).</source>
        <translation>Keine kubeconfig nennt einen Kontext (gesucht in $KUBECONFIG und ~/.kube/config).</translation>
    </message>
    <message>
        <source>Compare with a cluster</source>
        <translation>Mit einem Cluster vergleichen</translation>
    </message>
    <message>
        <source>Context:</source>
        <translation>Kontext:</translation>
    </message>
    <message>
        <source>With a &amp;cluster…</source>
        <translation>Mit einem &amp;Cluster…</translation>
    </message>
</context>
<context>
    <name>portolan::describe</name>
    <message>
        <source>broken</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>nicht deklariert</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>as it was before the file could no longer be read</source>
        <translation>Stand, bevor die Datei unlesbar wurde</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>inferred from %1</source>
        <translation>abgeleitet aus %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>application port</source>
        <translation>Anwendungsport</translation>
    </message>
    <message>
        <source>container port</source>
        <translation>Container-Port</translation>
    </message>
    <message>
        <source>target port</source>
        <translation>Target-Port</translation>
    </message>
    <message>
        <source>service port</source>
        <translation>Service-Port</translation>
    </message>
    <message>
        <source>node port</source>
        <translation>Node-Port</translation>
    </message>
    <message>
        <source>web server port</source>
        <translation>Webserver-Port</translation>
    </message>
    <message>
        <source>not reached by any Service; double-click to show them</source>
        <translation>von keinem Service erreicht; Doppelklick zeigt sie an</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgendwo</translation>
    </message>
    <message>
        <source>hop from %1 to %2</source>
        <translation>Hop von %1 nach %2</translation>
    </message>
    <message>
        <source>row of %1</source>
        <translation>Zeile von %1</translation>
    </message>
    <message>
        <source>%1 goes to %2</source>
        <translation>%1 führt zu %2</translation>
    </message>
</context>
<context>
    <name>portolan::form</name>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Target port</source>
        <translation>Target-Port</translation>
    </message>
    <message>
        <source>Node port</source>
        <translation>Node-Port</translation>
    </message>
    <message>
        <source>App protocol</source>
        <translation>App-Protokoll</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>Container port</source>
        <translation>Container-Port</translation>
    </message>
    <message>
        <source>Host port</source>
        <translation>Host-Port</translation>
    </message>
    <message>
        <source>%1, probes</source>
        <translation>%1, Probes</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Backend %1</source>
        <translation>Backend %1</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Path type</source>
        <translation>Pfadtyp</translation>
    </message>
    <message>
        <source>Port name</source>
        <translation>Port-Name</translation>
    </message>
</context>
<context>
    <name>portolan::presenter</name>
    <message>
        <source>The way ends here</source>
        <translation>Hier endet der Weg</translation>
    </message>
</context>
<context>
    <name>portolan::printing</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Schwarzweiß</translation>
    </message>
</context>
<context>
    <name>portolan::severity</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>portolan::windowActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Edit port</source>
        <translation>Port &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Paste objects…</source>
        <translation>Ob&amp;jekte einfügen…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Find in source…</source>
        <translation>Im Quelltext &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Replace in source…</source>
        <translation>Im &amp;Quelltext ersetzen…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Weitersuc&amp;hen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwärts su&amp;chen</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>&amp;Auswahl aufheben</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Neue Datei…</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>O&amp;rdner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Dateien &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save a&amp;ll</source>
        <translation>&amp;Alle speichern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>An &amp;Fenster anpassen</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Mark &amp;clients</source>
        <translation>&amp;Clients markieren</translation>
    </message>
    <message>
        <source>Show what no Service &amp;reaches</source>
        <translation>Anzeigen, was kein Service &amp;erreicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Far&amp;bschema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>Source &amp;pane</source>
        <translation>Q&amp;uelltext</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Anfrage</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>Änderu&amp;ngen</translation>
    </message>
    <message>
        <source>Por&amp;t table</source>
        <translation>Port-&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>&amp;Where does a request land?</source>
        <translation>&amp;Wo landet eine Anfrage?</translation>
    </message>
    <message>
        <source>Show in &amp;source</source>
        <translation>Im &amp;Quelltext anzeigen</translation>
    </message>
    <message>
        <source>Open in &amp;editor</source>
        <translation>Im &amp;Editor öffnen</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Previous pa&amp;ne</source>
        <translation>Voriger Be&amp;reich</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>Fi&amp;lter…</translation>
    </message>
    <message>
        <source>F&amp;ocus on selection</source>
        <translation>Auf Aus&amp;wahl fokussieren</translation>
    </message>
    <message>
        <source>One hop &amp;more</source>
        <translation>Ein Hop &amp;mehr</translation>
    </message>
    <message>
        <source>One hop l&amp;ess</source>
        <translation>Ein &amp;Hop weniger</translation>
    </message>
    <message>
        <source>Only this &amp;namespace</source>
        <translation>Nur &amp;dieser Namespace</translation>
    </message>
    <message>
        <source>Fa&amp;de the rest instead of hiding it</source>
        <translation>Rest abblenden &amp;statt ausblenden</translation>
    </message>
    <message>
        <source>Show e&amp;verything</source>
        <translation>Alles an&amp;zeigen</translation>
    </message>
    <message>
        <source>Fold or &amp;unfold</source>
        <translation>Ein- ode&amp;r ausklappen</translation>
    </message>
    <message>
        <source>Fold or unfold its namespa&amp;ce</source>
        <translation>Namespa&amp;ce ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>Overview ma&amp;p</source>
        <translation>&amp;Übersichtskarte</translation>
    </message>
    <message>
        <source>Pos&amp;itions of cards</source>
        <translation>&amp;Positionen der Karten</translation>
    </message>
    <message>
        <source>Move card &amp;up</source>
        <translation>Karte nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move card &amp;down</source>
        <translation>Karte nach &amp;unten verschieben</translation>
    </message>
    <message>
        <source>&amp;Forget where it was put</source>
        <translation>&amp;Position vergessen</translation>
    </message>
    <message>
        <source>Forget &amp;all positions</source>
        <translation>&amp;Alle Positionen vergessen</translation>
    </message>
    <message>
        <source>E&amp;xposure</source>
        <translation>Erreichbar&amp;keit</translation>
    </message>
    <message>
        <source>&amp;Node ports</source>
        <translation>&amp;Node-Ports</translation>
    </message>
    <message>
        <source>Co&amp;mparison</source>
        <translation>Ver&amp;gleich</translation>
    </message>
    <message>
        <source>Open &amp;cluster…</source>
        <translation>&amp;Cluster öffnen…</translation>
    </message>
</context>
</TS>
