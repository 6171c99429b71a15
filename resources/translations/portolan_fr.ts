<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>core</name>
    <message>
        <source>not enough memory for the picture</source>
        <translation>pas assez de mémoire pour l&apos;image</translation>
    </message>
    <message>
        <source>Picture in pixels</source>
        <translation>Image en pixels</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>no format is known by the end of this name</source>
        <translation>aucun format ne correspond à la fin de ce nom</translation>
    </message>
    <message>
        <source>nothing to draw</source>
        <translation>rien à dessiner</translation>
    </message>
    <message>
        <source>the picture would be %1 × %2 pixels; PNG files here end at 32767: choose a smaller scale, or SVG</source>
        <translation>l&apos;image ferait %1 × %2 pixels ; les fichiers PNG s&apos;arrêtent ici à 32767 : choisissez une échelle plus petite, ou le SVG</translation>
    </message>
    <message>
        <source>cannot write the file: %1</source>
        <translation>impossible d&apos;écrire le fichier : %1</translation>
    </message>
    <message>
        <source>the file is UTF-16: save it as UTF-8 to edit it here</source>
        <translation>le fichier est en UTF-16 : enregistrez-le en UTF-8 pour le modifier ici</translation>
    </message>
    <message>
        <source>the file holds bytes that are not UTF-8 text</source>
        <translation>le fichier contient des octets qui ne sont pas du texte UTF-8</translation>
    </message>
    <message>
        <source>The file is no longer open.</source>
        <translation>Le fichier n&apos;est plus ouvert.</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>rien n&apos;est ouvert</translation>
    </message>
    <message>
        <source>the picture is being brought up to date; try again</source>
        <translation>l&apos;image est en cours de mise à jour ; réessayez</translation>
    </message>
    <message>
        <source>%1 is no longer open</source>
        <translation>%1 n&apos;est plus ouvert</translation>
    </message>
    <message>
        <source>%1 names Service %2; the input holds no Service in namespace %3.</source>
        <translation>%1 désigne le Service %2 ; les sources ne contiennent aucun Service dans l&apos;espace de noms %3.</translation>
    </message>
    <message>
        <source>%1 names Service %2, which is not in namespace %3.</source>
        <translation>%1 désigne le Service %2, qui n&apos;existe pas dans l&apos;espace de noms %3.</translation>
    </message>
    <message>
        <source>%1 names Service %2 in namespace %3; there is one in namespace %4 only.</source>
        <translation>%1 désigne le Service %2 dans l&apos;espace de noms %3 ; il n&apos;y en a un que dans l&apos;espace de noms %4.</translation>
    </message>
    <message>
        <source>%1 stands here</source>
        <translation>%1 se trouve ici</translation>
    </message>
    <message>
        <source>%1 names Service %2, which is not in namespace %3. Did you mean %4?</source>
        <translation>%1 désigne le Service %2, qui n&apos;existe pas dans l&apos;espace de noms %3. Vouliez-vous dire %4 ?</translation>
    </message>
    <message>
        <source>Use Service %1</source>
        <translation>Utiliser le Service %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Utiliser le port %1</translation>
    </message>
    <message>
        <source>%1 asks %2:%3; that is the target port, the service port is %4.</source>
        <translation>%1 demande %2:%3 ; c&apos;est le port cible, le port de service est %4.</translation>
    </message>
    <message>
        <source>%1 asks %2:%3; that is the node port, the service port is %4.</source>
        <translation>%1 demande %2:%3 ; c&apos;est le port de nœud, le port de service est %4.</translation>
    </message>
    <message>
        <source>%1 asks %2:%3, a port that Service %2 has not. Did you mean %4?</source>
        <translation>%1 demande %2:%3, un port que le Service %2 n&apos;a pas. Vouliez-vous dire %4 ?</translation>
    </message>
    <message>
        <source>%1 asks %2:%3; Service %2 has no ports.</source>
        <translation>%1 demande %2:%3 ; le Service %2 n&apos;a aucun port.</translation>
    </message>
    <message>
        <source>%1 asks %2:%3; Service %2 has %4.</source>
        <translation>%1 demande %2:%3 ; le Service %2 a %4.</translation>
    </message>
    <message>
        <source>the service port %1</source>
        <translation>le port de service %1</translation>
    </message>
    <message>
        <source>%1 sends traffic to Service %2 without naming a port; it has %3.</source>
        <translation>%1 envoie du trafic au Service %2 sans indiquer de port ; celui-ci a %3.</translation>
    </message>
    <message>
        <source>%1 sends traffic to Service %2 of type ExternalName; many controllers refuse that.</source>
        <translation>%1 envoie du trafic au Service %2 de type ExternalName ; beaucoup de contrôleurs le refusent.</translation>
    </message>
    <message>
        <source>%1 calls %2 (%3). %4</source>
        <translation>%1 appelle %2 (%3). %4</translation>
    </message>
    <message>
        <source>the Service&apos;s ports</source>
        <translation>les ports du Service</translation>
    </message>
    <message>
        <source>%1 has it first</source>
        <translation>%1 en dispose déjà</translation>
    </message>
    <message>
        <source>%1 opens host port %2, which is also the node port of %3; on its node the host port wins.</source>
        <translation>%1 ouvre le port d&apos;hôte %2, qui est aussi le port de nœud de %3 ; sur son nœud, le port d&apos;hôte l&apos;emporte.</translation>
    </message>
    <message>
        <source>%1 asks for node port %2, which %3 has already (%4).</source>
        <translation>%1 demande le port de nœud %2, que %3 a déjà (%4).</translation>
    </message>
    <message>
        <source>%1 asks for cluster IP %2, which %3 has already (%4).</source>
        <translation>%1 demande l&apos;IP de cluster %2, que %3 a déjà (%4).</translation>
    </message>
    <message>
        <source>%1 opens host port %2, where the kubelet of every node listens.</source>
        <translation>%1 ouvre le port d&apos;hôte %2, où écoute le kubelet de chaque nœud.</translation>
    </message>
    <message>
        <source>%1 opens host port %2, as does %3 (%4); pods of both never share a node.</source>
        <translation>%1 ouvre le port d&apos;hôte %2, tout comme %3 (%4) ; leurs pods ne partagent jamais un même nœud.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>%1 has a port %2 (%3); Service %4 has no port of that name and protocol, so nothing leads there.</source>
        <translation>%1 a un port %2 (%3) ; le Service %4 n&apos;a pas de port de ce nom et de ce protocole, donc rien n&apos;y mène.</translation>
    </message>
    <message>
        <source>%1 stands beside the selector of Service %2: the controller overwrites it.</source>
        <translation>%1 coexiste avec le sélecteur du Service %2 : le contrôleur l&apos;écrase.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which has no pods now.</source>
        <translation>%1 mène à %2, qui n&apos;a aucun pod pour l&apos;instant.</translation>
    </message>
    <message>
        <source>%1 leads to %2, of which no pod is ready.</source>
        <translation>%1 mène à %2, dont aucun pod n&apos;est prêt.</translation>
    </message>
    <message>
        <source>%1 names Service %2, which is not in namespace %3; its pods get no DNS names of their own.</source>
        <translation>%1 désigne le Service %2, qui n&apos;existe pas dans l&apos;espace de noms %3 ; ses pods n&apos;ont pas de noms DNS propres.</translation>
    </message>
    <message>
        <source>%1 names Service %2, which selects other pods; its own get no DNS names.</source>
        <translation>%1 désigne le Service %2, qui sélectionne d&apos;autres pods ; les siens n&apos;ont pas de noms DNS.</translation>
    </message>
    <message>
        <source>%1 names Service %2, which is not headless (clusterIP: None); its pods get no DNS names of their own.</source>
        <translation>%1 désigne le Service %2, qui n&apos;est pas headless (clusterIP: None) ; ses pods n&apos;ont pas de noms DNS propres.</translation>
    </message>
    <message>
        <source>%1 opens node ports %2 on every node.</source>
        <translation>%1 ouvre les ports de nœud %2 sur chaque nœud.</translation>
    </message>
    <message>
        <source>%1 opens ports %2 through a load balancer.</source>
        <translation>%1 ouvre les ports %2 par un répartiteur de charge.</translation>
    </message>
    <message>
        <source>%1 hides the clients&apos; addresses; externalTrafficPolicy: Local keeps them.</source>
        <translation>%1 masque les adresses des clients ; externalTrafficPolicy: Local les conserve.</translation>
    </message>
    <message>
        <source>%1 takes traffic for external IPs.</source>
        <translation>%1 reçoit le trafic d&apos;IP externes.</translation>
    </message>
    <message>
        <source>%1 port %2 opens %3 (%4) to clients outside the cluster.</source>
        <translation>%1, port %2, ouvre %3 (%4) à des clients hors du cluster.</translation>
    </message>
    <message>
        <source>%1 port %2 has neither an appProtocol nor a name that tells a mesh its protocol.</source>
        <translation>%1, port %2, n&apos;a ni appProtocol ni nom qui indique son protocole à un service mesh.</translation>
    </message>
    <message>
        <source>%1 port %2 names its target by number; a name would follow the container port when it changes.</source>
        <translation>%1, port %2, désigne sa cible par un numéro ; un nom suivrait le port de conteneur quand il change.</translation>
    </message>
    <message>
        <source>%1 shares the node&apos;s network: each of its ports is open on the node.</source>
        <translation>%1 partage le réseau du nœud : chacun de ses ports est ouvert sur le nœud.</translation>
    </message>
    <message>
        <source>%1 opens port %2 on its nodes.</source>
        <translation>%1 ouvre le port %2 sur ses nœuds.</translation>
    </message>
    <message>
        <source>Container %1 of %2 serves SSH (port 22).</source>
        <translation>Le conteneur %1 de %2 sert SSH (port 22).</translation>
    </message>
    <message>
        <source>Container %1 of %2 serves a Service without a readinessProbe on a port.</source>
        <translation>Le conteneur %1 de %2 sert un Service, mais n&apos;a pas de readinessProbe sur un port.</translation>
    </message>
    <message>
        <source>%1 names Gateway %2, which is not in namespace %3. Did you mean %4?</source>
        <translation>%1 désigne la Gateway %2, qui n&apos;existe pas dans l&apos;espace de noms %3. Vouliez-vous dire %4 ?</translation>
    </message>
    <message>
        <source>Use Gateway %1</source>
        <translation>Utiliser la Gateway %1</translation>
    </message>
    <message>
        <source>%1 names Gateway %2, which is not in namespace %3.</source>
        <translation>%1 désigne la Gateway %2, qui n&apos;existe pas dans l&apos;espace de noms %3.</translation>
    </message>
    <message>
        <source>%1 asks for listener %2 of Gateway %3, which has %4.</source>
        <translation>%1 demande le listener %2 de la Gateway %3, qui a %4.</translation>
    </message>
    <message>
        <source>Use listener %1</source>
        <translation>Utiliser le listener %1</translation>
    </message>
    <message>
        <source>Listeners %1 and %2 of %3 have the same port, protocol and host name.</source>
        <translation>Les listeners %1 et %2 de %3 ont le même port, le même protocole et le même nom d&apos;hôte.</translation>
    </message>
    <message>
        <source>listener %1</source>
        <translation>listener %1</translation>
    </message>
    <message>
        <source>Listener %1 of %2 has a hostname, which protocol %3 knows nothing of.</source>
        <translation>Le listener %1 de %2 a un hostname, que le protocole %3 ne connaît pas.</translation>
    </message>
    <message>
        <source>Listener %1 of %2 has tls, but its protocol is %3.</source>
        <translation>Le listener %1 de %2 a tls, mais son protocole est %3.</translation>
    </message>
    <message>
        <source>Listener %1 of %2 passes TLS through, which protocol %3 does not; use TLS, or mode Terminate.</source>
        <translation>Le listener %1 de %2 laisse passer TLS tel quel, ce que le protocole %3 ne fait pas ; utilisez TLS, ou le mode Terminate.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 takes %2, as does %3 (%4).</source>
        <translation>%1 prend en charge %2, tout comme %3 (%4).</translation>
    </message>
    <message>
        <source>the same host and path</source>
        <translation>le même hôte et le même chemin</translation>
    </message>
    <message>
        <source>%1 has TLS for host %2, but no rule for that host.</source>
        <translation>%1 a TLS pour l&apos;hôte %2, mais aucune règle pour cet hôte.</translation>
    </message>
    <message>
        <source>%1 names no ingress class; the cluster&apos;s default class takes it, if there is one.</source>
        <translation>%1 n&apos;indique aucune classe d&apos;Ingress ; la classe par défaut du cluster le prend en charge, s&apos;il y en a une.</translation>
    </message>
    <message>
        <source>This definition of %1 is overridden at line %2.</source>
        <translation>Cette définition de %1 est remplacée à la ligne %2.</translation>
    </message>
    <message>
        <source>this definition stays</source>
        <translation>cette définition reste</translation>
    </message>
    <message>
        <source>%1 is also defined in %2.</source>
        <translation>%1 est aussi défini dans %2.</translation>
    </message>
    <message>
        <source>the other definition</source>
        <translation>l&apos;autre définition</translation>
    </message>
    <message>
        <source>%1 listens on port %2, which Service %3 in front of it does not have.</source>
        <translation>%1 écoute sur le port %2, que le Service %3 placé devant n&apos;a pas.</translation>
    </message>
    <message>
        <source>%1 and %3 select the same pods and have port %2 for two protocols.</source>
        <translation>%1 et %3 sélectionnent les mêmes pods et ont le port %2 pour deux protocoles.</translation>
    </message>
    <message>
        <source>%1 port %2 and %3 port %4 lead to the same target port of the same pods.</source>
        <translation>%1, port %2, et %3, port %4, mènent au même port cible des mêmes pods.</translation>
    </message>
    <message>
        <source>%1 of type ExternalName names port %2 as plain TCP: a mesh takes all traffic to that port.</source>
        <translation>%1 de type ExternalName déclare le port %2 comme simple TCP : un service mesh prend tout le trafic vers ce port.</translation>
    </message>
    <message>
        <source>%1 selects no pod of the input.</source>
        <translation>%1 ne sélectionne aucun pod des sources.</translation>
    </message>
    <message>
        <source>%1 selects no Service of the input.</source>
        <translation>%1 ne sélectionne aucun Service des sources.</translation>
    </message>
    <message>
        <source>%1 asks port name %2; nothing that it selects has a named port.</source>
        <translation>%1 demande le nom de port %2 ; rien de ce qui est sélectionné n&apos;a de port nommé.</translation>
    </message>
    <message>
        <source>%1 asks port name %2; what it selects has %3.</source>
        <translation>%1 demande le nom de port %2 ; ce qui est sélectionné a %3.</translation>
    </message>
    <message>
        <source>%1 asks %2 without a port, which means %3; Service %2 has %4.</source>
        <translation>%1 demande %2 sans port, ce qui signifie %3 ; le Service %2 a %4.</translation>
    </message>
    <message>
        <source>%1 names ingress class %2, which is not in the input. Did you mean %3?</source>
        <translation>%1 désigne la classe d&apos;Ingress %2, absente des sources. Vouliez-vous dire %3 ?</translation>
    </message>
    <message>
        <source>%1 names TLS secret %2, which is not in the input. Did you mean %3?</source>
        <translation>%1 désigne le secret TLS %2, absent des sources. Vouliez-vous dire %3 ?</translation>
    </message>
    <message>
        <source>%1 is a default class, as is %2; an Ingress without a class is refused then.</source>
        <translation>%1 est une classe par défaut, tout comme %2 ; un Ingress sans classe est alors refusé.</translation>
    </message>
    <message>
        <source>the other default class</source>
        <translation>l&apos;autre classe par défaut</translation>
    </message>
    <message>
        <source>%1 names GatewayClass %2, which is not in the input. Did you mean %3?</source>
        <translation>%1 désigne la GatewayClass %2, absente des sources. Vouliez-vous dire %3 ?</translation>
    </message>
    <message>
        <source>%1 speaks of %2 port %3; the pods it is about have that port for another protocol.</source>
        <translation>%1 mentionne le port %2 %3 ; les pods concernés ont ce port pour un autre protocole.</translation>
    </message>
    <message>
        <source>%1 speaks of port %2; that is the port of Service %3, the pods&apos; port is %4.</source>
        <translation>%1 mentionne le port %2 ; c&apos;est le port du Service %3, le port des pods est %4.</translation>
    </message>
    <message>
        <source>%1 speaks of port %2, which no pod it is about declares.</source>
        <translation>%1 mentionne le port %2, qu&apos;aucun des pods concernés ne déclare.</translation>
    </message>
    <message>
        <source>%1 speaks of port name %2, which no pod it is about has.</source>
        <translation>%1 mentionne le nom de port %2, qu&apos;aucun des pods concernés n&apos;a.</translation>
    </message>
    <message>
        <source>%1 speaks of port name %2, which no pod it is about has. Did you mean %3?</source>
        <translation>%1 mentionne le nom de port %2, qu&apos;aucun des pods concernés n&apos;a. Vouliez-vous dire %3 ?</translation>
    </message>
    <message>
        <source>%1 speaks of pods that the input does not hold in namespace %2.</source>
        <translation>%1 mentionne des pods que les sources ne contiennent pas dans l&apos;espace de noms %2.</translation>
    </message>
    <message>
        <source>%1 lets no DNS out (port 53); unless another policy does, its pods cannot look up a name.</source>
        <translation>%1 ne laisse pas sortir le DNS (port 53) ; à moins qu&apos;une autre NetworkPolicy ne le fasse, ses pods ne peuvent résoudre aucun nom.</translation>
    </message>
    <message>
        <source>%1 has port %2 for two protocols; a later kubectl apply without --server-side may drop one of them.</source>
        <translation>%1 a le port %2 pour deux protocoles ; un kubectl apply ultérieur sans --server-side peut en supprimer un.</translation>
    </message>
    <message>
        <source>%1 of type LoadBalancer mixes %2 and %3; not every cloud can do that.</source>
        <translation>%1 de type LoadBalancer mélange %2 et %3 ; tous les clouds ne le permettent pas.</translation>
    </message>
    <message>
        <source>%1 is headless: clients reach port %2 of the pods themselves, %3 is only a label.</source>
        <translation>%1 est headless : les clients joignent le port %2 des pods eux-mêmes, %3 n&apos;est qu&apos;indicatif.</translation>
    </message>
    <message>
        <source>%1 is only a DNS alias: clients choose the port, %2 has no effect.</source>
        <translation>%1 n&apos;est qu&apos;un alias DNS : les clients choisissent le port, %2 n&apos;a aucun effet.</translation>
    </message>
    <message>
        <source>%1 leads ports %2 and %3 to the same target port %4.</source>
        <translation>%1 mène les ports %2 et %3 au même port cible %4.</translation>
    </message>
    <message>
        <source>Container %1 of %2 declares port %3 twice.</source>
        <translation>Le conteneur %1 de %2 déclare deux fois le port %3.</translation>
    </message>
    <message>
        <source>Containers %1 and %2 of %3 both declare port %4; they share the pod&apos;s network, so that only one can listen there.</source>
        <translation>Les conteneurs %1 et %2 de %3 déclarent tous deux le port %4 ; ils partagent le réseau du pod, donc un seul peut y écouter.</translation>
    </message>
    <message>
        <source>%1 asks port name %2, which container %3 has; a probe knows only the names of its own container.</source>
        <translation>%1 demande le nom de port %2, que possède le conteneur %3 ; une sonde ne connaît que les noms de son propre conteneur.</translation>
    </message>
    <message>
        <source>%1 asks port name %2; the container has no port of that name.</source>
        <translation>%1 demande le nom de port %2 ; le conteneur n&apos;a aucun port de ce nom.</translation>
    </message>
    <message>
        <source>%1 asks port name %2; the container has %3 (%4). Did you mean %3?</source>
        <translation>%1 demande le nom de port %2 ; le conteneur a %3 (%4). Vouliez-vous dire %3 ?</translation>
    </message>
    <message>
        <source>%1 asks port %2 over TCP, which the container declares for %3 only.</source>
        <translation>%1 demande le port %2 en TCP, que le conteneur ne déclare que pour %3.</translation>
    </message>
    <message>
        <source>%1 asks port %2, which container %3 declares; it speaks of that container&apos;s health.</source>
        <translation>%1 demande le port %2, que déclare le conteneur %3 ; c&apos;est la santé de ce dernier que la sonde vérifie.</translation>
    </message>
    <message>
        <source>%1 asks port %2, which the container does not declare; it still works if something listens there.</source>
        <translation>%1 demande le port %2, que le conteneur ne déclare pas ; cela fonctionne tout de même si quelque chose y écoute.</translation>
    </message>
    <message>
        <source>%1 says so</source>
        <translation>%1 l&apos;indique</translation>
    </message>
    <message>
        <source>Port %1 of container %2 in %3: the program seems to listen on %4 (%5).</source>
        <translation>Port %1 du conteneur %2 dans %3 : le programme semble écouter sur %4 (%5).</translation>
    </message>
    <message>
        <source>Port %1 of container %2 in %3: what is said of the program disagrees, %4 (%5) and %1 (%6).</source>
        <translation>Port %1 du conteneur %2 dans %3 : les indices sur le programme se contredisent, %4 (%5) et %1 (%6).</translation>
    </message>
    <message>
        <source>Port %1 of container %2 in %3: the program listens on 127.0.0.1 (%4), which nothing outside the pod reaches.</source>
        <translation>Port %1 du conteneur %2 dans %3 : le programme écoute sur 127.0.0.1 (%4), que rien n&apos;atteint hors du pod.</translation>
    </message>
    <message>
        <source>Apply the safe fixes</source>
        <translation>Appliquer les corrections sûres</translation>
    </message>
    <message>
        <source>port %1 has no name</source>
        <translation>le port %1 n&apos;a pas de nom</translation>
    </message>
    <message>
        <source>Name container port %1 `%2`</source>
        <translation>Nommer le port de conteneur %1 `%2`</translation>
    </message>
    <message>
        <source>%1 targets port name %2; %3 has no port of that name.</source>
        <translation>%1 cible le nom de port %2 ; %3 n&apos;a aucun port de ce nom.</translation>
    </message>
    <message>
        <source>%1 targets port name %2; %3 has %4 (%5). Did you mean %4?</source>
        <translation>%1 cible le nom de port %2 ; %3 a %4 (%5). Vouliez-vous dire %4 ?</translation>
    </message>
    <message>
        <source>%1 is declared here</source>
        <translation>%1 est déclaré ici</translation>
    </message>
    <message>
        <source>%1 targets port name %2 over %3; %4 declares %2 for %5. A name is looked up with its protocol.</source>
        <translation>%1 cible le nom de port %2 en %3 ; %4 déclare %2 pour %5. Un nom est recherché avec son protocole.</translation>
    </message>
    <message>
        <source>Let the service port speak %1</source>
        <translation>Passer le port de service en %1</translation>
    </message>
    <message>
        <source>Let the container port speak %1</source>
        <translation>Passer le port de conteneur en %1</translation>
    </message>
    <message>
        <source>%1 targets port name %2, which only a native sidecar of %3 has; Services reach it from Kubernetes 1.33 on.</source>
        <translation>%1 cible le nom de port %2, que seul un sidecar natif de %3 possède ; les Services l&apos;atteignent à partir de Kubernetes 1.33.</translation>
    </message>
    <message>
        <source>%1 targets port name %2, which only an init container of %3 has; init containers get no traffic.</source>
        <translation>%1 cible le nom de port %2, que seul un conteneur d&apos;initialisation de %3 possède ; ces conteneurs ne reçoivent aucun trafic.</translation>
    </message>
    <message>
        <source>%1 targets port name %2; %3 has it, %4 has not and gets no traffic on this port.</source>
        <translation>%1 cible le nom de port %2 ; %3 l&apos;a, %4 ne l&apos;a pas et ne reçoit aucun trafic sur ce port.</translation>
    </message>
    <message>
        <source>%1 targets port name %2, which is %3 in %4 and %5 in %6.</source>
        <translation>%1 cible le nom de port %2, qui est %3 dans %4 et %5 dans %6.</translation>
    </message>
    <message>
        <source>%1 sends %2 to port %3; %4 declares it for %5 only.</source>
        <translation>%1 envoie %2 au port %3 ; %4 ne le déclare que pour %5.</translation>
    </message>
    <message>
        <source>%1 targets port %2, which no container of %3 declares; it still works if something listens there.</source>
        <translation>%1 cible le port %2, qu&apos;aucun conteneur de %3 ne déclare ; cela fonctionne tout de même si quelque chose y écoute.</translation>
    </message>
    <message>
        <source>%1 targets port %2, which no container of %3 declares; it declares %4. Did you mean %4?</source>
        <translation>%1 cible le port %2, qu&apos;aucun conteneur de %3 ne déclare ; le port déclaré est %4. Vouliez-vous dire %4 ?</translation>
    </message>
    <message>
        <source>%1 is named %2 but goes to %3 (%4) of %5; its %2 is %6.</source>
        <translation>%1 se nomme %2 mais mène à %3 (%4) de %5 ; son port %2 est %6.</translation>
    </message>
    <message>
        <source>%1 targets port name %2, which two containers of %3 have; the first one, %4, gets the traffic.</source>
        <translation>%1 cible le nom de port %2, que deux conteneurs de %3 possèdent ; le premier, %4, reçoit le trafic.</translation>
    </message>
    <message>
        <source>%1 targets port name %2, which only a native sidecar of %3 has; clusters before Kubernetes 1.33 do not reach it.</source>
        <translation>%1 cible le nom de port %2, que seul un sidecar natif de %3 possède ; les clusters antérieurs à Kubernetes 1.33 ne l&apos;atteignent pas.</translation>
    </message>
    <message>
        <source>%1 has no targetPort: it goes to the same port of the pods.</source>
        <translation>%1 n&apos;a pas de targetPort : il mène au même port des pods.</translation>
    </message>
    <message>
        <source>%1 selects %2, which no pod carries; %3 has %4. Did you mean that?</source>
        <translation>%1 sélectionne %2, qu&apos;aucun pod ne porte ; %3 a %4. Est-ce cela que vous vouliez dire ?</translation>
    </message>
    <message>
        <source>the labels of its pods</source>
        <translation>les labels de ses pods</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Sélectionner %1</translation>
    </message>
    <message>
        <source>%1 selects %2, which no pod of namespace %3 carries; %4 in namespace %5 does. A Service selects pods of its own namespace only.</source>
        <translation>%1 sélectionne %2, qu&apos;aucun pod de l&apos;espace de noms %3 ne porte ; %4, dans l&apos;espace de noms %5, le porte. Un Service ne sélectionne que des pods de son propre espace de noms.</translation>
    </message>
    <message>
        <source>Move the Service to namespace %1</source>
        <translation>Déplacer le Service dans l&apos;espace de noms %1</translation>
    </message>
    <message>
        <source>%1 selects %2; the input holds nothing that runs pods in namespace %3.</source>
        <translation>%1 sélectionne %2 ; les sources ne contiennent rien qui lance des pods dans l&apos;espace de noms %3.</translation>
    </message>
    <message>
        <source>%1 selects %2, which nothing in the input carries; an operator may make such pods.</source>
        <translation>%1 sélectionne %2, que rien ne porte dans les sources ; un opérateur crée peut-être de tels pods.</translation>
    </message>
    <message>
        <source>%1 selects %2, which no pod of namespace %3 carries.</source>
        <translation>%1 sélectionne %2, qu&apos;aucun pod de l&apos;espace de noms %3 ne porte.</translation>
    </message>
    <message>
        <source>%1 selects %2, which no pod of namespace %3 carries; the nearest, %4, lacks %5.</source>
        <translation>%1 sélectionne %2, qu&apos;aucun pod de l&apos;espace de noms %3 ne porte ; il manque %5 au plus proche, %4.</translation>
    </message>
    <message>
        <source>%1 also selects the pods of %2, which get traffic while they run.</source>
        <translation>%1 sélectionne aussi les pods de %2, qui reçoivent du trafic tant qu&apos;ils tournent.</translation>
    </message>
    <message>
        <source>%1 selects the pods of %2 workloads: %3.</source>
        <translation>%1 sélectionne les pods de %2 workloads : %3.</translation>
    </message>
    <message>
        <source>%1 has no selector, and the input holds no EndpointSlice for it.</source>
        <translation>%1 n&apos;a pas de sélecteur, et les sources ne contiennent aucune EndpointSlice qui lui corresponde.</translation>
    </message>
    <message>
        <source>Settings are a map of enable, disable, severity and ignore.</source>
        <translation>Les réglages sont une map avec enable, disable, severity et ignore.</translation>
    </message>
    <message>
        <source>There is no setting %1; there are enable, disable, severity and ignore.</source>
        <translation>Le réglage %1 n&apos;existe pas ; il y a enable, disable, severity et ignore.</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>La règle %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>severity is a map from rules to error, warning or info.</source>
        <translation>severity est une map qui associe à des règles error, warning ou info.</translation>
    </message>
    <message>
        <source>A severity is error, warning or info, not %1.</source>
        <translation>Une severity est error, warning ou info, pas %1.</translation>
    </message>
    <message>
        <source>ignore is a list of items with rule, object, path and reason.</source>
        <translation>ignore est une liste d&apos;éléments avec rule, object, path et reason.</translation>
    </message>
    <message>
        <source>An item of ignore has rule, object, path and reason.</source>
        <translation>Un élément d&apos;ignore a rule, object, path et reason.</translation>
    </message>
    <message>
        <source>An item of ignore names a rule, an object or a path.</source>
        <translation>Un élément d&apos;ignore indique une règle, un objet ou un chemin.</translation>
    </message>
    <message>
        <source>Backend Service misspelt</source>
        <translation>Service du backend mal orthographié</translation>
    </message>
    <message>
        <source>The entry names a Service that is not there, and one whose name differs by a slip of the pen is. Requests are answered with an error. Source: networking.k8s.io/v1 IngressServiceBackend.name; gateway.networking.k8s.io BackendRef.</source>
        <translation>L&apos;entrée désigne un Service qui n&apos;existe pas, alors qu&apos;il en existe un dont le nom ne diffère que d&apos;une faute de frappe. Les requêtes reçoivent une erreur. Source : networking.k8s.io/v1 IngressServiceBackend.name ; gateway.networking.k8s.io BackendRef.</translation>
    </message>
    <message>
        <source>Backend Service stands in another namespace</source>
        <translation>Service du backend dans un autre espace de noms</translation>
    </message>
    <message>
        <source>An Ingress reaches only Services of its own namespace, a route those of the namespace it names. The Service of that name stands in one other namespace. Source: networking.k8s.io/v1 IngressBackend.service; KEP-1411 ReferenceGrant.</source>
        <translation>Un Ingress n&apos;atteint que les Services de son propre espace de noms, une route ceux de l&apos;espace de noms qu&apos;elle indique. Le Service de ce nom se trouve dans un seul autre espace de noms. Source : networking.k8s.io/v1 IngressBackend.service ; KEP-1411 ReferenceGrant.</translation>
    </message>
    <message>
        <source>Backend Service is not in the input</source>
        <translation>Service du backend absent des sources</translation>
    </message>
    <message>
        <source>The entry names a Service that the input does not hold, though it holds others of that namespace. It may be defined elsewhere, so this is no error.</source>
        <translation>L&apos;entrée désigne un Service que les sources ne contiennent pas, alors qu&apos;elles en contiennent d&apos;autres de cet espace de noms. Il est peut-être défini ailleurs ; ce n&apos;est donc pas une erreur.</translation>
    </message>
    <message>
        <source>The input holds no Service of the namespace</source>
        <translation>Les sources ne contiennent aucun Service de l&apos;espace de noms</translation>
    </message>
    <message>
        <source>The entry names a Service in a namespace of which the input holds no Service at all; it cannot be judged.</source>
        <translation>L&apos;entrée désigne un Service dans un espace de noms dont les sources ne contiennent aucun Service ; on ne peut pas en juger.</translation>
    </message>
    <message>
        <source>Backend names the target port or node port</source>
        <translation>Le backend indique le port cible ou le port de nœud</translation>
    </message>
    <message>
        <source>The port of a backend is a port of the Service (its `port`, or its name), never the targetPort or nodePort behind it. Source: networking.k8s.io/v1 ServiceBackendPort; gateway.networking.k8s.io BackendObjectReference.port.</source>
        <translation>Le port d&apos;un backend est un port du Service (son `port`, ou son nom), jamais le targetPort ni le nodePort qui se trouvent derrière. Source : networking.k8s.io/v1 ServiceBackendPort ; gateway.networking.k8s.io BackendObjectReference.port.</translation>
    </message>
    <message>
        <source>Backend port that the Service has not</source>
        <translation>Port de backend que le Service n&apos;a pas</translation>
    </message>
    <message>
        <source>The Service is there, but has no port of that number or name, so that requests are answered with an error. Source: networking.k8s.io/v1 ServiceBackendPort; gateway.networking.k8s.io BackendObjectReference.port.</source>
        <translation>Le Service existe, mais n&apos;a pas de port de ce numéro ou de ce nom : les requêtes reçoivent une erreur. Source : networking.k8s.io/v1 ServiceBackendPort ; gateway.networking.k8s.io BackendObjectReference.port.</translation>
    </message>
    <message>
        <source>Backend of type ExternalName</source>
        <translation>Backend de type ExternalName</translation>
    </message>
    <message>
        <source>The Service behind the entry is only a DNS alias. Many controllers do not follow it, or only when told to, because it leads outside the cluster. Source: CVE-2021-25740; Gateway API, BackendRef.</source>
        <translation>Le Service derrière l&apos;entrée n&apos;est qu&apos;un alias DNS. Beaucoup de contrôleurs ne le suivent pas, ou seulement si on le leur demande, car il mène hors du cluster. Source : CVE-2021-25740 ; Gateway API, BackendRef.</translation>
    </message>
    <message>
        <source>Destination without a port, of a Service with several</source>
        <translation>Destination sans port, vers un Service qui en a plusieurs</translation>
    </message>
    <message>
        <source>The destination names a Service and no port. That is understood where the Service has one port; this one has several, and the traffic has nowhere to go. Source: istio.io, Destination.port (IST0112); traefik.io, IngressRoute services.</source>
        <translation>La destination désigne un Service sans indiquer de port. Cela suffit quand le Service n&apos;a qu&apos;un port ; celui-ci en a plusieurs, et le trafic ne sait où aller. Source : istio.io, Destination.port (IST0112) ; traefik.io, IngressRoute services.</translation>
    </message>
    <message>
        <source>Host and path twice in one Ingress</source>
        <translation>Hôte et chemin en double dans un Ingress</translation>
    </message>
    <message>
        <source>Two paths of an Ingress take the same requests; the controller serves one of them. Source: networking.k8s.io/v1 HTTPIngressPath.</source>
        <translation>Deux chemins d&apos;un Ingress prennent en charge les mêmes requêtes ; le contrôleur n&apos;en sert qu&apos;un. Source : networking.k8s.io/v1 HTTPIngressPath.</translation>
    </message>
    <message>
        <source>Host and path in two Ingresses</source>
        <translation>Hôte et chemin dans deux Ingress</translation>
    </message>
    <message>
        <source>Two Ingresses take the same host and path. A canary release does that on purpose; otherwise the older one wins.</source>
        <translation>Deux Ingress prennent en charge le même hôte et le même chemin. Un déploiement canary le fait exprès ; sinon, c&apos;est le plus ancien qui l&apos;emporte.</translation>
    </message>
    <message>
        <source>TLS host without a rule</source>
        <translation>Hôte TLS sans règle</translation>
    </message>
    <message>
        <source>The TLS block names a host for which no rule of the Ingress takes requests: a certificate without traffic, or a slip. Source: networking.k8s.io/v1 IngressTLS.hosts: &quot;defaults to the wildcard host setting&quot;.</source>
        <translation>Le bloc TLS indique un hôte pour lequel aucune règle de l&apos;Ingress ne prend de requêtes en charge : un certificat sans trafic, ou une faute de frappe. Source : networking.k8s.io/v1 IngressTLS.hosts : « defaults to the wildcard host setting ».</translation>
    </message>
    <message>
        <source>Ingress without a class</source>
        <translation>Ingress sans classe</translation>
    </message>
    <message>
        <source>Without ingressClassName the cluster&apos;s default class takes the Ingress; with none or several defaults nobody does. Source: networking.k8s.io/v1 IngressSpec.ingressClassName. Off unless enabled.</source>
        <translation>Sans ingressClassName, la classe par défaut du cluster prend l&apos;Ingress en charge ; s&apos;il n&apos;y en a aucune, ou plusieurs, personne ne le fait. Source : networking.k8s.io/v1 IngressSpec.ingressClassName. Règle inactive par défaut.</translation>
    </message>
    <message>
        <source>Two default ingress classes</source>
        <translation>Deux classes d&apos;Ingress par défaut</translation>
    </message>
    <message>
        <source>Two IngressClasses are marked as the default. While both are there, the API server refuses every Ingress that names no class. Source: Kubernetes documentation, Ingress, &quot;Default IngressClass&quot;.</source>
        <translation>Deux IngressClass sont marquées comme classe par défaut. Tant qu&apos;elles existent toutes deux, le serveur d&apos;API refuse tout Ingress qui n&apos;indique pas de classe. Source : documentation Kubernetes, Ingress, « Default IngressClass ».</translation>
    </message>
    <message>
        <source>Ingress class misspelt</source>
        <translation>Classe d&apos;Ingress mal orthographiée</translation>
    </message>
    <message>
        <source>No IngressClass of that name is in the input, and one whose name differs by a slip of the pen is. No controller takes the Ingress. Source: networking.k8s.io/v1 IngressSpec.ingressClassName.</source>
        <translation>Aucune IngressClass de ce nom n&apos;est dans les sources, mais il y en a une dont le nom ne diffère que d&apos;une faute de frappe. Aucun contrôleur ne prend l&apos;Ingress en charge. Source : networking.k8s.io/v1 IngressSpec.ingressClassName.</translation>
    </message>
    <message>
        <source>TLS secret misspelt</source>
        <translation>Secret TLS mal orthographié</translation>
    </message>
    <message>
        <source>No Secret of that name is in the namespace, and one whose name differs by a slip of the pen is. The controller answers with a certificate of its own, which browsers refuse. Source: networking.k8s.io/v1 IngressTLS.secretName.</source>
        <translation>Aucun Secret de ce nom n&apos;est dans l&apos;espace de noms, mais il y en a un dont le nom ne diffère que d&apos;une faute de frappe. Le contrôleur répond avec son propre certificat, que les navigateurs refusent. Source : networking.k8s.io/v1 IngressTLS.secretName.</translation>
    </message>
    <message>
        <source>Gateway misspelt</source>
        <translation>Gateway mal orthographiée</translation>
    </message>
    <message>
        <source>The route names a Gateway that is not there, and one whose name differs by a slip of the pen is: the route is attached to nothing. Source: gateway.networking.k8s.io ParentReference.name.</source>
        <translation>La route désigne une Gateway qui n&apos;existe pas, alors qu&apos;il en existe une dont le nom ne diffère que d&apos;une faute de frappe : la route n&apos;est rattachée à rien. Source : gateway.networking.k8s.io ParentReference.name.</translation>
    </message>
    <message>
        <source>Gateway is not in the input</source>
        <translation>Gateway absente des sources</translation>
    </message>
    <message>
        <source>The route names a Gateway that the input does not hold, though it holds others of that namespace.</source>
        <translation>La route désigne une Gateway que les sources ne contiennent pas, alors qu&apos;elles en contiennent d&apos;autres de cet espace de noms.</translation>
    </message>
    <message>
        <source>Listener that the Gateway has not</source>
        <translation>Listener que la Gateway n&apos;a pas</translation>
    </message>
    <message>
        <source>sectionName and port of a parentRef choose among the listeners of the Gateway; none fits, so the route is not accepted (NoMatchingParent). Source: gateway.networking.k8s.io ParentReference.sectionName.</source>
        <translation>sectionName et port d&apos;une parentRef choisissent parmi les listeners de la Gateway ; aucun ne convient, donc la route n&apos;est pas acceptée (NoMatchingParent). Source : gateway.networking.k8s.io ParentReference.sectionName.</translation>
    </message>
    <message>
        <source>Listeners that cannot be told apart</source>
        <translation>Listeners impossibles à distinguer</translation>
    </message>
    <message>
        <source>Port, protocol and hostname together have to be unique among the listeners of a Gateway; the API refuses it. Source: gateway.networking.k8s.io GatewaySpec.listeners.</source>
        <translation>L&apos;ensemble port, protocole et hostname doit être unique parmi les listeners d&apos;une Gateway ; sinon l&apos;API la refuse. Source : gateway.networking.k8s.io GatewaySpec.listeners.</translation>
    </message>
    <message>
        <source>Route that no listener admits</source>
        <translation>Route qu&apos;aucun listener n&apos;admet</translation>
    </message>
    <message>
        <source>The Gateway is there, but its listeners do not admit the route: its namespace, its kind, or no host name in common. Source: gateway.networking.k8s.io Listener.allowedRoutes, Listener.hostname.</source>
        <translation>La Gateway existe, mais ses listeners n&apos;admettent pas la route : en raison de son espace de noms, de son kind, ou faute de nom d&apos;hôte commun. Source : gateway.networking.k8s.io Listener.allowedRoutes, Listener.hostname.</translation>
    </message>
    <message>
        <source>No ReferenceGrant for a backend in another namespace</source>
        <translation>Pas de ReferenceGrant pour un backend dans un autre espace de noms</translation>
    </message>
    <message>
        <source>A route may name a Service of another namespace only if a ReferenceGrant there says so; the input holds none. Source: gateway.networking.k8s.io ReferenceGrant.</source>
        <translation>Une route ne peut désigner un Service d&apos;un autre espace de noms que si une ReferenceGrant l&apos;y autorise ; les sources n&apos;en contiennent aucune. Source : gateway.networking.k8s.io ReferenceGrant.</translation>
    </message>
    <message>
        <source>GatewayClass misspelt</source>
        <translation>GatewayClass mal orthographiée</translation>
    </message>
    <message>
        <source>No GatewayClass of that name is in the input, and one whose name differs by a slip of the pen is. Nobody programs the Gateway. Source: gateway.networking.k8s.io GatewaySpec.gatewayClassName.</source>
        <translation>Aucune GatewayClass de ce nom n&apos;est dans les sources, mais il y en a une dont le nom ne diffère que d&apos;une faute de frappe. Personne ne met la Gateway en service. Source : gateway.networking.k8s.io GatewaySpec.gatewayClassName.</translation>
    </message>
    <message>
        <source>Listener field that its protocol does not allow</source>
        <translation>Champ de listener que son protocole n&apos;admet pas</translation>
    </message>
    <message>
        <source>TCP and UDP listeners have no hostname, only HTTPS and TLS listeners have `tls`, and an HTTPS listener ends TLS itself (mode Terminate); the API refuses anything else. Source: gateway.networking.k8s.io GatewaySpec.listeners, validation rules.</source>
        <translation>Les listeners TCP et UDP n&apos;ont pas de hostname, seuls les listeners HTTPS et TLS ont `tls`, et un listener HTTPS termine lui-même TLS (mode Terminate) ; l&apos;API refuse tout le reste. Source : gateway.networking.k8s.io GatewaySpec.listeners, règles de validation.</translation>
    </message>
    <message>
        <source>Monitor names a port that nothing it selects has</source>
        <translation>Le moniteur indique un port que rien de ce qu&apos;il sélectionne n&apos;a</translation>
    </message>
    <message>
        <source>A ServiceMonitor&apos;s endpoint names a port of the Services it selects, a PodMonitor&apos;s one of the pods&apos; containers, by name. None of them has it, so that nothing is scraped. Source: monitoring.coreos.com/v1 Endpoint.port, PodMetricsEndpoint.port.</source>
        <translation>Un endpoint de ServiceMonitor désigne par son nom un port des Services sélectionnés, un endpoint de PodMonitor un port des conteneurs des pods. Aucun ne l&apos;a : rien n&apos;est collecté. Source : monitoring.coreos.com/v1 Endpoint.port, PodMetricsEndpoint.port.</translation>
    </message>
    <message>
        <source>Monitor selects nothing</source>
        <translation>Le moniteur ne sélectionne rien</translation>
    </message>
    <message>
        <source>The input holds Services (pods) in the namespaces that the monitor looks into, but none carries its labels. They may be defined elsewhere. Source: monitoring.coreos.com/v1 ServiceMonitorSpec.selector, which speaks of the labels of Services, not of pods.</source>
        <translation>Les sources contiennent des Services (des pods) dans les espaces de noms que le moniteur consulte, mais aucun ne porte ses labels. Ils sont peut-être définis ailleurs. Source : monitoring.coreos.com/v1 ServiceMonitorSpec.selector, qui porte sur les labels des Services, pas des pods.</translation>
    </message>
    <message>
        <source>Istio Gateway port that its Service has not</source>
        <translation>Port de Gateway Istio que son Service n&apos;a pas</translation>
    </message>
    <message>
        <source>The Gateway opens a port on the proxies that it selects, and no Service in front of these leads there, so that no client comes in by it. Source: istio.io, Gateway (IST0162).</source>
        <translation>La Gateway ouvre un port sur les proxys qu&apos;elle sélectionne, mais aucun Service placé devant eux n&apos;y mène : aucun client n&apos;entre par là. Source : istio.io, Gateway (IST0162).</translation>
    </message>
    <message>
        <source>Node port taken by another Service</source>
        <translation>Port de nœud déjà pris par un autre Service</translation>
    </message>
    <message>
        <source>A node port is open on every node, so that one Service of the whole cluster has it, whatever the namespace and the protocol. The second Service is refused. Source: core/v1 ServicePort.nodePort; the API server&apos;s port allocator.</source>
        <translation>Un port de nœud est ouvert sur chaque nœud : dans tout le cluster, un seul Service peut l&apos;avoir, quels que soient l&apos;espace de noms et le protocole. Le second Service est refusé. Source : core/v1 ServicePort.nodePort ; l&apos;allocateur de ports du serveur d&apos;API.</translation>
    </message>
    <message>
        <source>Node port or cluster IP also asked for in another folder</source>
        <translation>Port de nœud ou IP de cluster demandés aussi dans un autre dossier</translation>
    </message>
    <message>
        <source>Two Services in different folders ask for the same node port or cluster IP. If both folders are applied to one cluster, the second Service is refused.</source>
        <translation>Deux Services de dossiers différents demandent le même port de nœud ou la même IP de cluster. Si les deux dossiers sont appliqués à un même cluster, le second Service est refusé.</translation>
    </message>
    <message>
        <source>Cluster IP taken by another Service</source>
        <translation>IP de cluster déjà prise par un autre Service</translation>
    </message>
    <message>
        <source>A clusterIP address belongs to one Service of the cluster; the second is refused. Source: core/v1 ServiceSpec.clusterIP.</source>
        <translation>Une adresse clusterIP appartient à un seul Service du cluster ; le second est refusé. Source : core/v1 ServiceSpec.clusterIP.</translation>
    </message>
    <message>
        <source>Host port equals a node port</source>
        <translation>Port d&apos;hôte égal à un port de nœud</translation>
    </message>
    <message>
        <source>A pod opens a port on its own node that is also the node port of a Service. On that node one of them hides the other. Source: core/v1 ContainerPort.hostPort, ServicePort.nodePort.</source>
        <translation>Un pod ouvre sur son propre nœud un port qui est aussi le port de nœud d&apos;un Service. Sur ce nœud, l&apos;un masque l&apos;autre. Source : core/v1 ContainerPort.hostPort, ServicePort.nodePort.</translation>
    </message>
    <message>
        <source>Host port of two DaemonSets on the same nodes</source>
        <translation>Port d&apos;hôte de deux DaemonSets sur les mêmes nœuds</translation>
    </message>
    <message>
        <source>Two DaemonSets for the same nodes open the same host port; on each node only one of their pods can be scheduled. Source: Kubernetes documentation, Configuration Best Practices; scheduler plugin NodePorts.</source>
        <translation>Deux DaemonSets destinés aux mêmes nœuds ouvrent le même port d&apos;hôte ; sur chaque nœud, un seul de leurs pods peut être ordonnancé. Source : documentation Kubernetes, Configuration Best Practices ; plugin NodePorts de l&apos;ordonnanceur.</translation>
    </message>
    <message>
        <source>Host port of two workloads on the same nodes</source>
        <translation>Port d&apos;hôte de deux workloads sur les mêmes nœuds</translation>
    </message>
    <message>
        <source>Two workloads for the same nodes open the same host port, so that their pods never share a node. With fewer nodes than pods some stay pending. Source: scheduler plugin NodePorts.</source>
        <translation>Deux workloads destinés aux mêmes nœuds ouvrent le même port d&apos;hôte : leurs pods ne partagent jamais un nœud. S&apos;il y a moins de nœuds que de pods, certains restent en attente. Source : plugin NodePorts de l&apos;ordonnanceur.</translation>
    </message>
    <message>
        <source>Host port that the node itself uses</source>
        <translation>Port d&apos;hôte que le nœud utilise lui-même</translation>
    </message>
    <message>
        <source>The kubelet listens on this port of every node, so that the container cannot. Source: Kubernetes documentation, Ports and Protocols.</source>
        <translation>Le kubelet écoute sur ce port de chaque nœud ; le conteneur ne le peut donc pas. Source : documentation Kubernetes, Ports and Protocols.</translation>
    </message>
    <message>
        <source>Load balancer with several protocols</source>
        <translation>Répartiteur de charge à plusieurs protocoles</translation>
    </message>
    <message>
        <source>A Service of type LoadBalancer may mix protocols since Kubernetes 1.26 (KEP-1435), but not every cloud supports it. Source: Kubernetes documentation, Service, &quot;Load balancers with mixed protocol types&quot;.</source>
        <translation>Un Service de type LoadBalancer peut mélanger les protocoles depuis Kubernetes 1.26 (KEP-1435), mais tous les clouds ne le permettent pas. Source : documentation Kubernetes, Service, « Load balancers with mixed protocol types ».</translation>
    </message>
    <message>
        <source>One port number for two protocols</source>
        <translation>Un numéro de port pour deux protocoles</translation>
    </message>
    <message>
        <source>The API takes it, but kubectl&apos;s client-side apply merges the list by `port` alone, so that a later change may drop one of the two. Use kubectl apply --server-side. Source: kubernetes/kubernetes #105610.</source>
        <translation>L&apos;API l&apos;accepte, mais le client-side apply de kubectl fusionne la liste d&apos;après `port` seul : une modification ultérieure peut supprimer l&apos;un des deux. Utilisez kubectl apply --server-side. Source : kubernetes/kubernetes #105610.</translation>
    </message>
    <message>
        <source>Port of a headless Service is only a label</source>
        <translation>Le port d&apos;un Service headless n&apos;est qu&apos;indicatif</translation>
    </message>
    <message>
        <source>A headless Service (clusterIP: None) has no address of its own: DNS gives the pods&apos; addresses, and clients reach the target port directly. Source: Kubernetes documentation, Service, &quot;Headless Services&quot;.</source>
        <translation>Un Service headless (clusterIP: None) n&apos;a pas d&apos;adresse propre : le DNS donne les adresses des pods, et les clients joignent directement le port cible. Source : documentation Kubernetes, Service, « Headless Services ».</translation>
    </message>
    <message>
        <source>Ports of an ExternalName Service</source>
        <translation>Ports d&apos;un Service ExternalName</translation>
    </message>
    <message>
        <source>A Service of type ExternalName is a CNAME record; nothing forwards its ports. Source: core/v1 ServiceSpec.externalName.</source>
        <translation>Un Service de type ExternalName est un enregistrement CNAME ; rien ne transmet ses ports. Source : core/v1 ServiceSpec.externalName.</translation>
    </message>
    <message>
        <source>Two service ports with one target port</source>
        <translation>Deux ports de service pour un même port cible</translation>
    </message>
    <message>
        <source>Two ports of a Service lead to the same target port. That works; istioctl (IST0137) warns of it because a mesh has to know one protocol for it. Off unless enabled.</source>
        <translation>Deux ports d&apos;un Service mènent au même port cible. Cela fonctionne ; istioctl (IST0137) le signale, car un service mesh doit y associer un seul protocole. Règle inactive par défaut.</translation>
    </message>
    <message>
        <source>One port in two containers of a pod</source>
        <translation>Un même port dans deux conteneurs d&apos;un pod</translation>
    </message>
    <message>
        <source>The containers of a pod share one network: only one of them can listen on a port. The API server accepts the declaration. Source: Kubernetes documentation, Pods, &quot;Pod networking&quot;.</source>
        <translation>Les conteneurs d&apos;un pod partagent un même réseau : un seul d&apos;entre eux peut écouter sur un port. Le serveur d&apos;API accepte la déclaration. Source : documentation Kubernetes, Pods, « Pod networking ».</translation>
    </message>
    <message>
        <source>One port twice in a container</source>
        <translation>Un port en double dans un conteneur</translation>
    </message>
    <message>
        <source>The same number and protocol is declared twice; the API server warns, and a later change may drop one of them. Source: core/v1 Container.ports, listMapKeys containerPort and protocol.</source>
        <translation>Le même numéro et le même protocole sont déclarés deux fois ; le serveur d&apos;API émet un avertissement, et une modification ultérieure peut en supprimer un. Source : core/v1 Container.ports, listMapKeys containerPort et protocol.</translation>
    </message>
    <message>
        <source>Probe names a port its container has not</source>
        <translation>La sonde indique un port que son conteneur n&apos;a pas</translation>
    </message>
    <message>
        <source>A probe&apos;s port name is looked up among the ports of the same container. The API server accepts any name, the kubelet cannot resolve it, and the probe fails. Source: core/v1 HTTPGetAction.port.</source>
        <translation>Le nom de port d&apos;une sonde est recherché parmi les ports du même conteneur. Le serveur d&apos;API accepte n&apos;importe quel nom, le kubelet ne peut pas le résoudre, et la sonde échoue. Source : core/v1 HTTPGetAction.port.</translation>
    </message>
    <message>
        <source>Probe of a port that the container does not declare</source>
        <translation>Sonde sur un port que le conteneur ne déclare pas</translation>
    </message>
    <message>
        <source>A numeric probe port need not be declared; it works if something listens there. Source: core/v1 HTTPGetAction.port.</source>
        <translation>Un port de sonde numérique n&apos;a pas besoin d&apos;être déclaré ; cela fonctionne si quelque chose y écoute. Source : core/v1 HTTPGetAction.port.</translation>
    </message>
    <message>
        <source>Probe of another container&apos;s port</source>
        <translation>Sonde sur le port d&apos;un autre conteneur</translation>
    </message>
    <message>
        <source>The containers of a pod share its network, so that a probe may ask another container&apos;s port. It then restarts this container for that one&apos;s failure.</source>
        <translation>Les conteneurs d&apos;un pod partagent son réseau : une sonde peut donc interroger le port d&apos;un autre conteneur. Elle redémarre alors ce conteneur-ci pour une panne de l&apos;autre.</translation>
    </message>
    <message>
        <source>Probe over TCP of a port declared for another protocol</source>
        <translation>Sonde TCP sur un port déclaré pour un autre protocole</translation>
    </message>
    <message>
        <source>Probes speak TCP. The container declares this port for UDP or SCTP only. Source: core/v1 Probe.</source>
        <translation>Les sondes parlent TCP. Le conteneur ne déclare ce port que pour UDP ou SCTP. Source : core/v1 Probe.</translation>
    </message>
    <message>
        <source>Program seems to listen on another port</source>
        <translation>Le programme semble écouter sur un autre port</translation>
    </message>
    <message>
        <source>The command line, an environment variable or the Dockerfile tells the program to listen on another port than the one that is declared or reached. Containers&apos; ports are documentation; traffic goes to the number.</source>
        <translation>La ligne de commande, une variable d&apos;environnement ou le Dockerfile dit au programme d&apos;écouter sur un autre port que celui qui est déclaré ou atteint. Les ports des conteneurs ne sont que de la documentation ; le trafic va au numéro.</translation>
    </message>
    <message>
        <source>Program listens on the loopback address</source>
        <translation>Le programme écoute sur l&apos;adresse de bouclage</translation>
    </message>
    <message>
        <source>The program is told to listen on 127.0.0.1 or localhost: Services, probes and other pods do not reach it.</source>
        <translation>Le programme est réglé pour écouter sur 127.0.0.1 ou localhost : les Services, les sondes et les autres pods ne l&apos;atteignent pas.</translation>
    </message>
    <message>
        <source>Client calls a port that the Service has not</source>
        <translation>Un client appelle un port que le Service n&apos;a pas</translation>
    </message>
    <message>
        <source>An address in a workload&apos;s environment, command line or ConfigMap names a Service of the input, but none of its ports. A Service answers only on the ports it lists, whatever its pods listen on. Headless Services are left out: there the pods answer themselves. Source: core/v1 ServicePort.port.</source>
        <translation>Une adresse dans l&apos;environnement, la ligne de commande ou le ConfigMap d&apos;un workload désigne un Service des sources, mais aucun de ses ports. Un Service ne répond que sur les ports qu&apos;il énumère, quels que soient ceux où écoutent ses pods. Les Services headless sont laissés de côté : là, ce sont les pods eux-mêmes qui répondent. Source : core/v1 ServicePort.port.</translation>
    </message>
    <message>
        <source>NetworkPolicy selects nothing</source>
        <translation>La NetworkPolicy ne sélectionne rien</translation>
    </message>
    <message>
        <source>No pod template of the input carries the labels of podSelector in the policy&apos;s namespace. The pods may be defined elsewhere. Source: networking.k8s.io/v1 NetworkPolicySpec.podSelector.</source>
        <translation>Aucun modèle de pod des sources ne porte les labels de podSelector dans l&apos;espace de noms de la NetworkPolicy. Les pods sont peut-être définis ailleurs. Source : networking.k8s.io/v1 NetworkPolicySpec.podSelector.</translation>
    </message>
    <message>
        <source>NetworkPolicy port that no pod declares</source>
        <translation>Port de NetworkPolicy qu&apos;aucun pod ne déclare</translation>
    </message>
    <message>
        <source>The rule speaks of a port that none of the pods it is about declares, though they declare others. Source: networking.k8s.io/v1 NetworkPolicyPort.port.</source>
        <translation>La règle mentionne un port qu&apos;aucun des pods concernés ne déclare, alors qu&apos;ils en déclarent d&apos;autres. Source : networking.k8s.io/v1 NetworkPolicyPort.port.</translation>
    </message>
    <message>
        <source>NetworkPolicy names the Service&apos;s port</source>
        <translation>La NetworkPolicy indique le port du Service</translation>
    </message>
    <message>
        <source>Policies are applied to the pods&apos; packets, after the Service&apos;s address was translated: their ports are the pods&apos; own, the target ports. Source: Kubernetes documentation, Network Policies; NetworkPolicyPort.port.</source>
        <translation>Les NetworkPolicies s&apos;appliquent aux paquets des pods, une fois l&apos;adresse du Service traduite : leurs ports sont ceux des pods, les ports cibles. Source : documentation Kubernetes, Network Policies ; NetworkPolicyPort.port.</translation>
    </message>
    <message>
        <source>NetworkPolicy port name that no pod has</source>
        <translation>Nom de port de NetworkPolicy qu&apos;aucun pod n&apos;a</translation>
    </message>
    <message>
        <source>The rule names a port by a name that none of the pods it is about has for that protocol; it matches nothing. Source: networking.k8s.io/v1 NetworkPolicyPort.port.</source>
        <translation>La règle désigne un port par un nom qu&apos;aucun des pods concernés n&apos;a pour ce protocole ; elle ne correspond à rien. Source : networking.k8s.io/v1 NetworkPolicyPort.port.</translation>
    </message>
    <message>
        <source>NetworkPolicy port of another protocol</source>
        <translation>Port de NetworkPolicy pour un autre protocole</translation>
    </message>
    <message>
        <source>The pods have the port, but for another protocol than the rule&apos;s, which defaults to TCP. Source: networking.k8s.io/v1 NetworkPolicyPort.protocol.</source>
        <translation>Les pods ont ce port, mais pour un autre protocole que celui de la règle, qui est TCP par défaut. Source : networking.k8s.io/v1 NetworkPolicyPort.protocol.</translation>
    </message>
    <message>
        <source>NetworkPolicy lets no DNS out</source>
        <translation>La NetworkPolicy ne laisse pas sortir le DNS</translation>
    </message>
    <message>
        <source>The policy restricts what its pods may send, and no rule lets port 53 out. Unless another policy does, they cannot look up the names of Services. Source: Kubernetes documentation, Network Policies.</source>
        <translation>La NetworkPolicy restreint ce que ses pods peuvent envoyer, et aucune règle ne laisse sortir le port 53. À moins qu&apos;une autre NetworkPolicy ne le fasse, ils ne peuvent pas résoudre les noms des Services. Source : documentation Kubernetes, Network Policies.</translation>
    </message>
    <message>
        <source>NetworkPolicy peer selects nothing</source>
        <translation>Un pair de la NetworkPolicy ne sélectionne rien</translation>
    </message>
    <message>
        <source>A rule speaks of pods of the policy&apos;s own namespace by their labels, and no pod template of the input carries them there. They may be defined elsewhere. Source: networking.k8s.io/v1 NetworkPolicyPeer.podSelector.</source>
        <translation>Une règle désigne par leurs labels des pods de l&apos;espace de noms de la NetworkPolicy, et aucun modèle de pod des sources ne les y porte. Ils sont peut-être définis ailleurs. Source : networking.k8s.io/v1 NetworkPolicyPeer.podSelector.</translation>
    </message>
    <message>
        <source>Service opens node ports</source>
        <translation>Le Service ouvre des ports de nœud</translation>
    </message>
    <message>
        <source>A Service of type NodePort is open on every node. Off unless enabled.</source>
        <translation>Un Service de type NodePort est ouvert sur chaque nœud. Règle inactive par défaut.</translation>
    </message>
    <message>
        <source>Service of type LoadBalancer</source>
        <translation>Service de type LoadBalancer</translation>
    </message>
    <message>
        <source>A load balancer costs money and opens the Service to the network it stands in. Off unless enabled.</source>
        <translation>Un répartiteur de charge coûte de l&apos;argent et ouvre le Service au réseau où il se trouve. Règle inactive par défaut.</translation>
    </message>
    <message>
        <source>Host port</source>
        <translation>Port d&apos;hôte</translation>
    </message>
    <message>
        <source>A host port opens on the node the pod runs on and limits where it can be scheduled. Off unless enabled. Source: Kubernetes documentation, Configuration Best Practices.</source>
        <translation>Un port d&apos;hôte s&apos;ouvre sur le nœud où tourne le pod et limite les nœuds où celui-ci peut être ordonnancé. Règle inactive par défaut. Source : documentation Kubernetes, Configuration Best Practices.</translation>
    </message>
    <message>
        <source>Pod in the node&apos;s network</source>
        <translation>Pod dans le réseau du nœud</translation>
    </message>
    <message>
        <source>Under hostNetwork every port of the pod is open on the node, past all NetworkPolicies. Off unless enabled.</source>
        <translation>Avec hostNetwork, chaque port du pod est ouvert sur le nœud, sans qu&apos;aucune NetworkPolicy n&apos;y puisse rien. Règle inactive par défaut.</translation>
    </message>
    <message>
        <source>External IPs</source>
        <translation>IP externes</translation>
    </message>
    <message>
        <source>Whoever may set externalIPs may draw traffic for any address (CVE-2020-8554). Off unless enabled.</source>
        <translation>Quiconque peut définir externalIPs peut détourner le trafic de n&apos;importe quelle adresse (CVE-2020-8554). Règle inactive par défaut.</translation>
    </message>
    <message>
        <source>Store or administration port open to the outside</source>
        <translation>Port de données ou d&apos;administration ouvert vers l&apos;extérieur</translation>
    </message>
    <message>
        <source>A node port, a load balancer or an external IP leads to a port that is usually kept inside: a database, a cache, SSH, the kubelet.</source>
        <translation>Un port de nœud, un répartiteur de charge ou une IP externe mène à un port qu&apos;on garde d&apos;ordinaire à l&apos;intérieur : base de données, cache, SSH, kubelet.</translation>
    </message>
    <message>
        <source>Container serves SSH</source>
        <translation>Le conteneur sert SSH</translation>
    </message>
    <message>
        <source>Port 22 in a container: kubectl exec needs no server. Off unless enabled.</source>
        <translation>Port 22 dans un conteneur : kubectl exec n&apos;a besoin d&apos;aucun serveur. Règle inactive par défaut.</translation>
    </message>
    <message>
        <source>Load balancer hides the clients&apos; addresses</source>
        <translation>Le répartiteur de charge masque les adresses des clients</translation>
    </message>
    <message>
        <source>With externalTrafficPolicy Cluster, the default, nodes forward to each other and clients&apos; addresses are lost. Off unless enabled. Source: core/v1 ServiceSpec.externalTrafficPolicy.</source>
        <translation>Avec externalTrafficPolicy Cluster, la valeur par défaut, les nœuds se relaient le trafic et les adresses des clients se perdent. Règle inactive par défaut. Source : core/v1 ServiceSpec.externalTrafficPolicy.</translation>
    </message>
    <message>
        <source>Port tells a mesh no protocol</source>
        <translation>Le port n&apos;indique aucun protocole à un service mesh</translation>
    </message>
    <message>
        <source>A service mesh reads the protocol from appProtocol or from the port&apos;s name (http-…, grpc). Off unless enabled. Source: istio.io, Protocol Selection (IST0118).</source>
        <translation>Un service mesh lit le protocole dans appProtocol ou dans le nom du port (http-…, grpc). Règle inactive par défaut. Source : istio.io, Protocol Selection (IST0118).</translation>
    </message>
    <message>
        <source>Target port by number</source>
        <translation>Port cible désigné par un numéro</translation>
    </message>
    <message>
        <source>A named target port lets the container&apos;s number change without the Service. Off unless enabled.</source>
        <translation>Un port cible nommé permet de changer le numéro du conteneur sans toucher au Service. Règle inactive par défaut.</translation>
    </message>
    <message>
        <source>Serving container without a readiness probe</source>
        <translation>Conteneur qui sert sans sonde readiness</translation>
    </message>
    <message>
        <source>Without a readinessProbe a pod gets traffic as soon as its containers run. Off unless enabled. Source: Kubernetes documentation, Liveness, Readiness, and Startup Probes.</source>
        <translation>Sans readinessProbe, un pod reçoit du trafic dès que ses conteneurs tournent. Règle inactive par défaut. Source : documentation Kubernetes, Liveness, Readiness, and Startup Probes.</translation>
    </message>
    <message>
        <source>Target port name that no selected pod has</source>
        <translation>Nom de port cible qu&apos;aucun pod sélectionné n&apos;a</translation>
    </message>
    <message>
        <source>A targetPort that is a name is looked up in each selected pod, among the ports of its containers. No selected pod has a port of that name, so the service port has no endpoint and connections are refused. Write the name of a container port, or its number. Source: Kubernetes API, core/v1 ServicePort.targetPort; EndpointSlice controller.</source>
        <translation>Un targetPort donné par un nom est recherché dans chaque pod sélectionné, parmi les ports de ses conteneurs. Aucun pod sélectionné n&apos;a de port de ce nom : le port de service n&apos;a pas d&apos;endpoint et les connexions sont refusées. Écrivez le nom d&apos;un port de conteneur, ou son numéro. Source : API Kubernetes, core/v1 ServicePort.targetPort ; contrôleur EndpointSlice.</translation>
    </message>
    <message>
        <source>Target port name that some selected pods lack</source>
        <translation>Nom de port cible qui manque à certains pods sélectionnés</translation>
    </message>
    <message>
        <source>Each pod is asked by itself for the named port. Pods without it get no traffic on this service port while the others do. Name the port in every workload that the Service selects, or narrow the selector. Source: core/v1 ServicePort.targetPort.</source>
        <translation>Le port nommé est cherché dans chaque pod séparément. Les pods qui ne l&apos;ont pas ne reçoivent aucun trafic sur ce port de service, alors que les autres en reçoivent. Nommez le port dans chaque workload que le Service sélectionne, ou restreignez le sélecteur. Source : core/v1 ServicePort.targetPort.</translation>
    </message>
    <message>
        <source>Target port name declared for another protocol</source>
        <translation>Nom de port cible déclaré pour un autre protocole</translation>
    </message>
    <message>
        <source>A named targetPort matches a container port with the same name and the same protocol; both protocols default to TCP. The name is there, but for another protocol, so nothing is reached. Source: core/v1 ServicePort.protocol, ContainerPort.protocol.</source>
        <translation>Un targetPort nommé correspond à un port de conteneur de même nom et de même protocole ; les deux protocoles valent TCP par défaut. Le nom existe, mais pour un autre protocole : rien n&apos;est atteint. Source : core/v1 ServicePort.protocol, ContainerPort.protocol.</translation>
    </message>
    <message>
        <source>Target port name on an init container</source>
        <translation>Nom de port cible sur un conteneur d&apos;initialisation</translation>
    </message>
    <message>
        <source>Init containers end before the pod serves; their ports are never endpoints. Move the port to the container that listens. Source: Kubernetes documentation, Init Containers.</source>
        <translation>Les conteneurs d&apos;initialisation se terminent avant que le pod ne serve ; leurs ports ne sont jamais des endpoints. Déplacez le port vers le conteneur qui écoute. Source : documentation Kubernetes, Init Containers.</translation>
    </message>
    <message>
        <source>Target port name on a native sidecar, before Kubernetes 1.33</source>
        <translation>Nom de port cible sur un sidecar natif, avant Kubernetes 1.33</translation>
    </message>
    <message>
        <source>The named port stands on an init container with restartPolicy Always (KEP-753). EndpointSlices take such ports by name only from Kubernetes 1.33 on (kubernetes/kubernetes #128850); on the chosen version the service port has no endpoint. Use the number.</source>
        <translation>Le port nommé se trouve sur un conteneur d&apos;initialisation avec restartPolicy Always (KEP-753). Les EndpointSlices ne prennent de tels ports par leur nom qu&apos;à partir de Kubernetes 1.33 (kubernetes/kubernetes #128850) ; dans la version choisie, le port de service n&apos;a pas d&apos;endpoint. Utilisez le numéro.</translation>
    </message>
    <message>
        <source>Target port name on a native sidecar</source>
        <translation>Nom de port cible sur un sidecar natif</translation>
    </message>
    <message>
        <source>The named port stands on an init container with restartPolicy Always. That works from Kubernetes 1.33 on; older clusters have no endpoint for it (kubernetes/kubernetes #128850).</source>
        <translation>Le port nommé se trouve sur un conteneur d&apos;initialisation avec restartPolicy Always. Cela fonctionne à partir de Kubernetes 1.33 ; les clusters plus anciens n&apos;ont pas d&apos;endpoint pour lui (kubernetes/kubernetes #128850).</translation>
    </message>
    <message>
        <source>Target port that no container declares</source>
        <translation>Port cible qu&apos;aucun conteneur ne déclare</translation>
    </message>
    <message>
        <source>A numeric targetPort is used as it is, declared or not: containerPort is documentation. It still works if the program listens there. Source: core/v1 Container.ports: &quot;not specifying a port here DOES NOT prevent that port from being exposed&quot;.</source>
        <translation>Un targetPort numérique est utilisé tel quel, déclaré ou non : containerPort n&apos;est que de la documentation. Cela fonctionne tout de même si le programme y écoute. Source : core/v1 Container.ports : « not specifying a port here DOES NOT prevent that port from being exposed ».</translation>
    </message>
    <message>
        <source>Target port one slip away from a declared one</source>
        <translation>Port cible à une faute de frappe d&apos;un port déclaré</translation>
    </message>
    <message>
        <source>The number is declared by no container, and no probe, argument or environment variable speaks of it, but a port one digit away is declared and nothing leads there. Probably a slip of the pen.</source>
        <translation>Aucun conteneur ne déclare ce numéro, et aucune sonde, aucun argument, aucune variable d&apos;environnement ne le mentionne ; mais un port qui en diffère d&apos;un chiffre est déclaré, et rien n&apos;y mène. C&apos;est sans doute une faute de frappe.</translation>
    </message>
    <message>
        <source>Target port declared for another protocol</source>
        <translation>Port cible déclaré pour un autre protocole</translation>
    </message>
    <message>
        <source>The number is declared by a container, but for another protocol than the service port&apos;s. It is forwarded all the same; whether something listens there in that protocol the manifest does not say. Source: core/v1 ContainerPort.protocol.</source>
        <translation>Un conteneur déclare ce numéro, mais pour un autre protocole que celui du port de service. Le trafic est transmis tout de même ; le manifeste ne dit pas si quelque chose y écoute dans ce protocole. Source : core/v1 ContainerPort.protocol.</translation>
    </message>
    <message>
        <source>Target port name with different numbers</source>
        <translation>Nom de port cible avec des numéros différents</translation>
    </message>
    <message>
        <source>The selected pods have the named port under different numbers. Kubernetes allows that on purpose (each pod is asked by itself); check that the workloads really serve the same thing. Source: Kubernetes documentation, Service, &quot;Port definitions&quot;.</source>
        <translation>Les pods sélectionnés ont le port nommé sous des numéros différents. Kubernetes le permet à dessein (le port est cherché dans chaque pod séparément) ; vérifiez que les workloads servent bien la même chose. Source : documentation Kubernetes, Service, « Port definitions ».</translation>
    </message>
    <message>
        <source>Service port goes past the port of its own name</source>
        <translation>Le port de service passe à côté du port de son propre nom</translation>
    </message>
    <message>
        <source>The service port is named like a container port that nothing leads to, but goes to another port of the same pod. Probably the number or the name was copied from the line above.</source>
        <translation>Le port de service porte le nom d&apos;un port de conteneur auquel rien ne mène, mais il va vers un autre port du même pod. Le numéro ou le nom a sans doute été recopié de la ligne du dessus.</translation>
    </message>
    <message>
        <source>Target port left out</source>
        <translation>Port cible omis</translation>
    </message>
    <message>
        <source>Without targetPort a service port goes to the same number on the pods. That works; writing it says that it is meant. Source: core/v1 ServicePort.targetPort. Off unless enabled.</source>
        <translation>Sans targetPort, un port de service va au même numéro sur les pods. Cela fonctionne ; l&apos;écrire montre que c&apos;est voulu. Source : core/v1 ServicePort.targetPort. Règle inactive par défaut.</translation>
    </message>
    <message>
        <source>Target port name in two containers of a pod</source>
        <translation>Nom de port cible dans deux conteneurs d&apos;un pod</translation>
    </message>
    <message>
        <source>Port names have to be unique within a container, not within a pod. Of two containers that use the name the first one listed gets all the traffic. Source: EndpointSlice controller, FindPort.</source>
        <translation>Les noms de ports doivent être uniques dans un conteneur, pas dans un pod. De deux conteneurs qui utilisent le nom, le premier de la liste reçoit tout le trafic. Source : contrôleur EndpointSlice, FindPort.</translation>
    </message>
    <message>
        <source>Selector misspelt</source>
        <translation>Sélecteur mal orthographié</translation>
    </message>
    <message>
        <source>The selector matches no pod, and a workload in the same file or folder that no other Service selects carries all of its labels but one, which differs by a slip of the pen. Source: Kubernetes documentation, Service, &quot;Services with selectors&quot;.</source>
        <translation>Le sélecteur ne correspond à aucun pod, alors qu&apos;un workload du même fichier ou dossier, qu&apos;aucun autre Service ne sélectionne, porte tous ses labels sauf un, qui ne diffère que d&apos;une faute de frappe. Source : documentation Kubernetes, Service, « Services with selectors ».</translation>
    </message>
    <message>
        <source>Selected pods stand in another namespace</source>
        <translation>Pods sélectionnés dans un autre espace de noms</translation>
    </message>
    <message>
        <source>The selector matches no pod of the Service&apos;s own namespace, but exactly those of one other namespace. A Service never selects across namespaces. Source: core/v1 ServiceSpec.selector.</source>
        <translation>Le sélecteur ne correspond à aucun pod de l&apos;espace de noms du Service, mais exactement à ceux d&apos;un seul autre espace de noms. Un Service ne sélectionne jamais au-delà de son espace de noms. Source : core/v1 ServiceSpec.selector.</translation>
    </message>
    <message>
        <source>Selector matches nothing</source>
        <translation>Le sélecteur ne correspond à rien</translation>
    </message>
    <message>
        <source>No pod template of the input carries the selector&apos;s labels in the Service&apos;s namespace. The files may be only a part of what runs, so this is no error. Source: core/v1 ServiceSpec.selector.</source>
        <translation>Aucun modèle de pod des sources ne porte les labels du sélecteur dans l&apos;espace de noms du Service. Les fichiers ne sont peut-être qu&apos;une partie de ce qui tourne ; ce n&apos;est donc pas une erreur. Source : core/v1 ServiceSpec.selector.</translation>
    </message>
    <message>
        <source>Selected pods are not in the input</source>
        <translation>Pods sélectionnés absents des sources</translation>
    </message>
    <message>
        <source>The input holds nothing that runs pods in the Service&apos;s namespace, or a custom resource whose operator makes pods there. What the Service selects cannot be known from these files.</source>
        <translation>Les sources ne contiennent rien qui lance des pods dans l&apos;espace de noms du Service, ou bien elles contiennent une ressource personnalisée dont l&apos;opérateur y crée des pods. Ces fichiers ne permettent pas de savoir ce que le Service sélectionne.</translation>
    </message>
    <message>
        <source>Service selects several workloads</source>
        <translation>Le Service sélectionne plusieurs workloads</translation>
    </message>
    <message>
        <source>Traffic is spread over the pods of several workloads. That is how canary and blue-green releases work; by accident it happens when labels are too common. Source: core/v1 ServiceSpec.selector.</source>
        <translation>Le trafic se répartit entre les pods de plusieurs workloads. C&apos;est ainsi que fonctionnent les déploiements canary et blue-green ; cela arrive par accident quand les labels sont trop communs. Source : core/v1 ServiceSpec.selector.</translation>
    </message>
    <message>
        <source>Service also selects the pods of a Job</source>
        <translation>Le Service sélectionne aussi les pods d&apos;un Job</translation>
    </message>
    <message>
        <source>Pods of a Job carry the selector&apos;s labels beside those of a serving workload, so that they get requests while they run. Give the Job&apos;s template another label.</source>
        <translation>Les pods d&apos;un Job portent les labels du sélecteur, à côté de ceux d&apos;un workload qui sert : ils reçoivent donc des requêtes tant qu&apos;ils tournent. Donnez un autre label au modèle du Job.</translation>
    </message>
    <message>
        <source>Service without selector or endpoints</source>
        <translation>Service sans sélecteur ni endpoints</translation>
    </message>
    <message>
        <source>A Service without a selector gets its endpoints from EndpointSlices that somebody writes; the input holds none. Source: Kubernetes documentation, Service, &quot;Services without selectors&quot;.</source>
        <translation>Un Service sans sélecteur tire ses endpoints d&apos;EndpointSlices que quelqu&apos;un écrit ; les sources n&apos;en contiennent aucune. Source : documentation Kubernetes, Service, « Services without selectors ».</translation>
    </message>
    <message>
        <source>Endpoints object beside a selector</source>
        <translation>Objet Endpoints à côté d&apos;un sélecteur</translation>
    </message>
    <message>
        <source>The endpoints controller writes the Endpoints object of a Service that has a selector; what a manifest says there is overwritten. Source: Kubernetes documentation, Service, &quot;Services without selectors&quot;.</source>
        <translation>Le contrôleur d&apos;endpoints écrit l&apos;objet Endpoints d&apos;un Service qui a un sélecteur ; ce qu&apos;un manifeste y met est écrasé. Source : documentation Kubernetes, Service, « Services without selectors ».</translation>
    </message>
    <message>
        <source>Endpoint port that is no port of the Service</source>
        <translation>Port d&apos;endpoint qui n&apos;est pas un port du Service</translation>
    </message>
    <message>
        <source>The ports of an EndpointSlice or Endpoints object belong to the service port with the same name and protocol; the Service has none such. Source: discovery.k8s.io/v1 EndpointPort.name.</source>
        <translation>Les ports d&apos;une EndpointSlice ou d&apos;un objet Endpoints correspondent au port de service de même nom et de même protocole ; le Service n&apos;en a pas. Source : discovery.k8s.io/v1 EndpointPort.name.</translation>
    </message>
    <message>
        <source>Service whose pods are scaled to zero</source>
        <translation>Service dont les pods sont réduits à zéro</translation>
    </message>
    <message>
        <source>All that the Service selects has no pods now: scaled to zero, suspended, or created paused. The ports are right as written.</source>
        <translation>Rien de ce que le Service sélectionne n&apos;a de pods pour l&apos;instant : réduit à zéro, suspendu, ou créé en pause. Les ports sont corrects tels qu&apos;ils sont écrits.</translation>
    </message>
    <message>
        <source>Service of which no pod is ready</source>
        <translation>Service dont aucun pod n&apos;est prêt</translation>
    </message>
    <message>
        <source>The pods are there, but none is ready, so that the Service has no ready endpoint and refuses connections. Look at the readiness probe and the pods&apos; events. Source: Kubernetes documentation, Pod Lifecycle, &quot;Pod readiness&quot;.</source>
        <translation>Les pods existent, mais aucun n&apos;est prêt : le Service n&apos;a pas d&apos;endpoint prêt et refuse les connexions. Examinez la sonde readiness et les événements des pods. Source : documentation Kubernetes, Pod Lifecycle, « Pod readiness ».</translation>
    </message>
    <message>
        <source>StatefulSet&apos;s Service misspelt</source>
        <translation>Service du StatefulSet mal orthographié</translation>
    </message>
    <message>
        <source>serviceName gives the pods of a StatefulSet their DNS names. No Service has that name, and one is a slip of the pen away. Source: apps/v1 StatefulSetSpec.serviceName.</source>
        <translation>serviceName donne leurs noms DNS aux pods d&apos;un StatefulSet. Aucun Service ne porte ce nom, mais il en existe un à une faute de frappe près. Source : apps/v1 StatefulSetSpec.serviceName.</translation>
    </message>
    <message>
        <source>StatefulSet&apos;s Service is not in the input</source>
        <translation>Service du StatefulSet absent des sources</translation>
    </message>
    <message>
        <source>serviceName names a Service that the input does not hold, though it holds others of that namespace. Source: apps/v1 StatefulSetSpec.serviceName: &quot;must exist before the StatefulSet&quot;.</source>
        <translation>serviceName désigne un Service que les sources ne contiennent pas, alors qu&apos;elles en contiennent d&apos;autres de cet espace de noms. Source : apps/v1 StatefulSetSpec.serviceName : « must exist before the StatefulSet ».</translation>
    </message>
    <message>
        <source>StatefulSet&apos;s Service is not headless</source>
        <translation>Le Service du StatefulSet n&apos;est pas headless</translation>
    </message>
    <message>
        <source>The Service that serviceName names has an address of its own, so that DNS gives that address and the pods get no names of their own (pod-0.database). Source: Kubernetes documentation, StatefulSet, &quot;Limitations&quot;: &quot;StatefulSets currently require a Headless Service&quot;.</source>
        <translation>Le Service que désigne serviceName a une adresse propre : le DNS donne cette adresse, et les pods n&apos;ont pas de noms à eux (pod-0.database). Source : documentation Kubernetes, StatefulSet, « Limitations » : « StatefulSets currently require a Headless Service ».</translation>
    </message>
    <message>
        <source>StatefulSet&apos;s Service selects other pods</source>
        <translation>Le Service du StatefulSet sélectionne d&apos;autres pods</translation>
    </message>
    <message>
        <source>The Service that serviceName names selects pods, but not those of the StatefulSet, which therefore get no DNS names from it. Source: apps/v1 StatefulSetSpec.serviceName; Kubernetes documentation, StatefulSet, &quot;Stable Network ID&quot;.</source>
        <translation>Le Service que désigne serviceName sélectionne des pods, mais pas ceux du StatefulSet, qui n&apos;en reçoivent donc pas de noms DNS. Source : apps/v1 StatefulSetSpec.serviceName ; documentation Kubernetes, StatefulSet, « Stable Network ID ».</translation>
    </message>
    <message>
        <source>Pods with one service port for two protocols</source>
        <translation>Pods ayant un même port de service pour deux protocoles</translation>
    </message>
    <message>
        <source>Two Services select the same pods and have one port number for different protocols. Kubernetes keeps them apart; a mesh sidecar may not. Off unless enabled. Source: istio.io, IST0116.</source>
        <translation>Deux Services sélectionnent les mêmes pods et ont le même numéro de port pour des protocoles différents. Kubernetes les distingue ; le sidecar d&apos;un service mesh ne le fait pas toujours. Règle inactive par défaut. Source : istio.io, IST0116.</translation>
    </message>
    <message>
        <source>One target port behind different service ports</source>
        <translation>Un même port cible derrière des ports de service différents</translation>
    </message>
    <message>
        <source>Two Services lead to the same target port of the same pods under different port numbers. That works; a mesh has to know one protocol for it. Off unless enabled. Source: istio.io, IST0137.</source>
        <translation>Deux Services mènent au même port cible des mêmes pods sous des numéros de port différents. Cela fonctionne ; un service mesh doit y associer un seul protocole. Règle inactive par défaut. Source : istio.io, IST0137.</translation>
    </message>
    <message>
        <source>ExternalName port named as plain TCP</source>
        <translation>Port ExternalName déclaré comme simple TCP</translation>
    </message>
    <message>
        <source>In a mesh a TCP port of an ExternalName Service has no address to be told apart by, and takes all traffic to that port. Off unless enabled. Source: istio.io, IST0150.</source>
        <translation>Dans un service mesh, un port TCP d&apos;un Service ExternalName n&apos;a pas d&apos;adresse qui le distingue, et prend tout le trafic vers ce port. Règle inactive par défaut. Source : istio.io, IST0150.</translation>
    </message>
    <message>
        <source>gRPC probe of a port named otherwise</source>
        <translation>Sonde gRPC sur un port nommé autrement</translation>
    </message>
    <message>
        <source>A grpc probe needs HTTP/2 and the gRPC health service; the port&apos;s name tells of another protocol. Off unless enabled. Source: core/v1 GRPCAction; istio.io, Protocol Selection.</source>
        <translation>Une sonde grpc a besoin de HTTP/2 et du service de santé gRPC ; le nom du port annonce un autre protocole. Règle inactive par défaut. Source : core/v1 GRPCAction ; istio.io, Protocol Selection.</translation>
    </message>
    <message>
        <source>Liveness and readiness ask the same</source>
        <translation>Les sondes liveness et readiness demandent la même chose</translation>
    </message>
    <message>
        <source>A pod that is only too busy to answer is killed instead of being left alone for a while. Off unless enabled. Source: Kubernetes documentation, Liveness, Readiness, and Startup Probes.</source>
        <translation>Un pod simplement trop occupé pour répondre est tué, au lieu d&apos;être laissé tranquille un moment. Règle inactive par défaut. Source : documentation Kubernetes, Liveness, Readiness, and Startup Probes.</translation>
    </message>
    <message>
        <source>Container port below 1024</source>
        <translation>Port de conteneur inférieur à 1024</translation>
    </message>
    <message>
        <source>Programs that run as a plain user may not listen there, unless the runtime lowers net.ipv4.ip_unprivileged_port_start or the container has NET_BIND_SERVICE. Off unless enabled. Source: ip(7); capabilities(7).</source>
        <translation>Les programmes qui tournent sous un utilisateur ordinaire n&apos;ont pas le droit d&apos;y écouter, sauf si le runtime abaisse net.ipv4.ip_unprivileged_port_start ou si le conteneur a NET_BIND_SERVICE. Règle inactive par défaut. Source : ip(7) ; capabilities(7).</translation>
    </message>
    <message>
        <source>Load balancer open to every address</source>
        <translation>Répartiteur de charge ouvert à toutes les adresses</translation>
    </message>
    <message>
        <source>loadBalancerSourceRanges says who may come in; without it everyone may. Off unless enabled. Source: core/v1 ServiceSpec.loadBalancerSourceRanges.</source>
        <translation>loadBalancerSourceRanges dit qui peut entrer ; sans lui, tout le monde le peut. Règle inactive par défaut. Source : core/v1 ServiceSpec.loadBalancerSourceRanges.</translation>
    </message>
    <message>
        <source>Pods that no NetworkPolicy selects</source>
        <translation>Pods qu&apos;aucune NetworkPolicy ne sélectionne</translation>
    </message>
    <message>
        <source>Pods that no policy selects take traffic from everyone on every port. Off unless enabled. Source: Kubernetes documentation, Network Policies, &quot;The two sorts of pod isolation&quot;.</source>
        <translation>Les pods qu&apos;aucune NetworkPolicy ne sélectionne acceptent le trafic de tous sur chaque port. Règle inactive par défaut. Source : documentation Kubernetes, Network Policies, « The two sorts of pod isolation ».</translation>
    </message>
    <message>
        <source>Container port without a name</source>
        <translation>Port de conteneur sans nom</translation>
    </message>
    <message>
        <source>A name lets Services, probes and policies follow the number when it changes. Off unless enabled. Source: core/v1 ContainerPort.name.</source>
        <translation>Un nom permet aux Services, aux sondes et aux NetworkPolicies de suivre le numéro quand il change. Règle inactive par défaut. Source : core/v1 ContainerPort.name.</translation>
    </message>
    <message>
        <source>Probe by number of a port with a name</source>
        <translation>Sonde par numéro sur un port qui a un nom</translation>
    </message>
    <message>
        <source>The port has a name that the probe could follow. Off unless enabled. Source: core/v1 HTTPGetAction.port.</source>
        <translation>Le port a un nom que la sonde pourrait suivre. Règle inactive par défaut. Source : core/v1 HTTPGetAction.port.</translation>
    </message>
    <message>
        <source>Ingress backend by number</source>
        <translation>Backend d&apos;Ingress désigné par un numéro</translation>
    </message>
    <message>
        <source>A named service port lets the Service&apos;s number change without the Ingress. Off unless enabled. Source: networking.k8s.io/v1 ServiceBackendPort.</source>
        <translation>Un port de service nommé permet de changer le numéro du Service sans toucher à l&apos;Ingress. Règle inactive par défaut. Source : networking.k8s.io/v1 ServiceBackendPort.</translation>
    </message>
    <message>
        <source>Node port with externalTrafficPolicy Local</source>
        <translation>Port de nœud avec externalTrafficPolicy Local</translation>
    </message>
    <message>
        <source>Nodes without one of the Service&apos;s pods drop what arrives at the node port. Off unless enabled. Source: core/v1 ServiceSpec.externalTrafficPolicy.</source>
        <translation>Les nœuds sans pod du Service rejettent ce qui arrive sur le port de nœud. Règle inactive par défaut. Source : core/v1 ServiceSpec.externalTrafficPolicy.</translation>
    </message>
    <message>
        <source>Service with a single pod</source>
        <translation>Service avec un seul pod</translation>
    </message>
    <message>
        <source>While the only pod restarts nobody answers. Off unless enabled. Source: Kubernetes documentation, Disruptions.</source>
        <translation>Pendant que l&apos;unique pod redémarre, personne ne répond. Règle inactive par défaut. Source : documentation Kubernetes, Disruptions.</translation>
    </message>
    <message>
        <source>Route that takes plain HTTP beside TLS</source>
        <translation>Route qui accepte HTTP en clair à côté de TLS</translation>
    </message>
    <message>
        <source>With insecureEdgeTerminationPolicy Allow the router answers on port 80 too, without TLS. Off unless enabled. Source: route.openshift.io/v1 TLSConfig.insecureEdgeTerminationPolicy.</source>
        <translation>Avec insecureEdgeTerminationPolicy Allow, le routeur répond aussi sur le port 80, sans TLS. Règle inactive par défaut. Source : route.openshift.io/v1 TLSConfig.insecureEdgeTerminationPolicy.</translation>
    </message>
    <message>
        <source>Service that leads outside the cluster</source>
        <translation>Service qui mène hors du cluster</translation>
    </message>
    <message>
        <source>A Service of type ExternalName is a DNS alias: whoever may write it decides where clients&apos; requests and their credentials go. Off unless enabled. Source: core/v1 ServiceSpec.externalName.</source>
        <translation>Un Service de type ExternalName est un alias DNS : quiconque peut l&apos;écrire décide où vont les requêtes des clients et leurs identifiants. Règle inactive par défaut. Source : core/v1 ServiceSpec.externalName.</translation>
    </message>
    <message>
        <source>The value has another type than the field. Kubernetes reads YAML 1.1: a quoted number is a string, an unquoted yes, no, on, off, y or n is a boolean. The object cannot be decoded and is refused. Source: sigs.k8s.io/yaml, encoding/json.</source>
        <translation>La valeur n&apos;a pas le type du champ. Kubernetes lit YAML 1.1 : un nombre entre guillemets est une chaîne ; yes, no, on, off, y ou n sans guillemets est un booléen. L&apos;objet ne peut pas être décodé et il est refusé. Source : sigs.k8s.io/yaml, encoding/json.</translation>
    </message>
    <message>
        <source>Port numbers are 1 to 65535; the API server refuses anything else. Source: core/v1 ServicePort.port, ContainerPort.containerPort; validation IsValidPortNum.</source>
        <translation>Les numéros de port vont de 1 à 65535 ; le serveur d&apos;API refuse tout le reste. Source : core/v1 ServicePort.port, ContainerPort.containerPort ; validation IsValidPortNum.</translation>
    </message>
    <message>
        <source>Names of container ports, target ports, backend ports and probe ports are IANA service names: 1 to 15 characters of a-z, 0-9 and &apos;-&apos;, at least one letter, no hyphen at either end nor two in a row. Source: RFC 6335, 5.1; validation IsValidPortName.</source>
        <translation>Les noms des ports de conteneur, des ports cibles, des ports de backend et des ports de sonde sont des noms de service IANA : de 1 à 15 caractères parmi a-z, 0-9 et &apos;-&apos;, au moins une lettre, pas de trait d&apos;union au début ni à la fin, ni deux de suite. Source : RFC 6335, 5.1 ; validation IsValidPortName.</translation>
    </message>
    <message>
        <source>The name of a Service port is a DNS label: up to 63 characters of a-z, 0-9 and &apos;-&apos;, no hyphen at either end. Source: core/v1 ServicePort.name; RFC 1123.</source>
        <translation>Le nom d&apos;un port de Service est un label DNS : jusqu&apos;à 63 caractères parmi a-z, 0-9 et &apos;-&apos;, pas de trait d&apos;union au début ni à la fin. Source : core/v1 ServicePort.name ; RFC 1123.</translation>
    </message>
    <message>
        <source>Protocols are TCP, UDP and SCTP, in capitals. Application protocols belong in appProtocol or in the port&apos;s name. Source: core/v1 ServicePort.protocol, ContainerPort.protocol.</source>
        <translation>Les protocoles sont TCP, UDP et SCTP, en majuscules. Les protocoles applicatifs vont dans appProtocol ou dans le nom du port. Source : core/v1 ServicePort.protocol, ContainerPort.protocol.</translation>
    </message>
    <message>
        <source>The API server requires this field and refuses the object without it. Of several Service ports each has to be named. Source: Kubernetes API reference, the kind&apos;s validation.</source>
        <translation>Le serveur d&apos;API exige ce champ et refuse l&apos;objet sans lui. Si un Service a plusieurs ports, chacun doit avoir un nom. Source : référence de l&apos;API Kubernetes, validation du kind.</translation>
    </message>
    <message>
        <source>Names have to be unique in this list: ports of a Service, ports of a container, containers of a pod. Source: Kubernetes API, listMapKey and validation of the kind.</source>
        <translation>Les noms doivent être uniques dans cette liste : ports d&apos;un Service, ports d&apos;un conteneur, conteneurs d&apos;un pod. Source : API Kubernetes, listMapKey et validation du kind.</translation>
    </message>
    <message>
        <source>Within a Service the pair of port number and protocol has to be unique. Source: core/v1 ServiceSpec.ports.</source>
        <translation>Dans un Service, le couple numéro de port et protocole doit être unique. Source : core/v1 ServiceSpec.ports.</translation>
    </message>
    <message>
        <source>Two ports of one Service may share a node port only if their protocols differ. Source: the node port allocator.</source>
        <translation>Deux ports d&apos;un même Service ne peuvent partager un port de nœud que si leurs protocoles diffèrent. Source : l&apos;allocateur de ports de nœud.</translation>
    </message>
    <message>
        <source>Only Services of type NodePort and LoadBalancer open node ports; on any other the field is forbidden. Source: core/v1 ServicePort.nodePort.</source>
        <translation>Seuls les Services de type NodePort et LoadBalancer ouvrent des ports de nœud ; pour tout autre type, le champ est interdit. Source : core/v1 ServicePort.nodePort.</translation>
    </message>
    <message>
        <source>Node ports are taken from 30000-32767 unless the API server&apos;s flag --service-node-port-range says otherwise. Source: Kubernetes documentation, Service, &quot;type: NodePort&quot;.</source>
        <translation>Les ports de nœud sont pris entre 30000 et 32767, sauf indication contraire de l&apos;option --service-node-port-range du serveur d&apos;API. Source : documentation Kubernetes, Service, « type: NodePort ».</translation>
    </message>
    <message>
        <source>The types are ClusterIP, NodePort, LoadBalancer and ExternalName, written just so. Source: core/v1 ServiceSpec.type.</source>
        <translation>Les types sont ClusterIP, NodePort, LoadBalancer et ExternalName, écrits exactement ainsi. Source : core/v1 ServiceSpec.type.</translation>
    </message>
    <message>
        <source>The field may not be set for a Service of this type. Source: core/v1 ServiceSpec, validation.</source>
        <translation>Le champ ne peut pas être défini pour un Service de ce type. Source : core/v1 ServiceSpec, validation.</translation>
    </message>
    <message>
        <source>appProtocol is an IANA service name, or a name with a domain before it such as kubernetes.io/h2c. Source: core/v1 ServicePort.appProtocol.</source>
        <translation>appProtocol est un nom de service IANA, ou un nom précédé d&apos;un domaine, comme kubernetes.io/h2c. Source : core/v1 ServicePort.appProtocol.</translation>
    </message>
    <message>
        <source>Within a pod a host port can be opened once for each protocol and host address. Source: core/v1 ContainerPort.hostPort.</source>
        <translation>Dans un pod, un port d&apos;hôte ne peut être ouvert qu&apos;une fois par protocole et par adresse d&apos;hôte. Source : core/v1 ContainerPort.hostPort.</translation>
    </message>
    <message>
        <source>Under hostNetwork the container&apos;s port is the node&apos;s port, so that hostPort, if written, has to be the same number. Source: core/v1 ContainerPort.hostPort.</source>
        <translation>Avec hostNetwork, le port du conteneur est celui du nœud : hostPort, s&apos;il est écrit, doit être le même numéro. Source : core/v1 ContainerPort.hostPort.</translation>
    </message>
    <message>
        <source>A workload has to select the pods of its own template; the API server refuses one whose selector does not match the template&apos;s labels. Source: apps/v1 DeploymentSpec.selector.</source>
        <translation>Un workload doit sélectionner les pods de son propre modèle ; le serveur d&apos;API le refuse si son sélecteur ne correspond pas aux labels du modèle. Source : apps/v1 DeploymentSpec.selector.</translation>
    </message>
    <message>
        <source>A backend names either a Service with the number or the name of one port, or a resource; neither none nor both. Source: networking.k8s.io/v1 IngressBackend, ServiceBackendPort.</source>
        <translation>Un backend désigne soit un Service avec le numéro ou le nom d&apos;un port, soit une ressource ; ni aucun des deux, ni les deux. Source : networking.k8s.io/v1 IngressBackend, ServiceBackendPort.</translation>
    </message>
    <message>
        <source>Each path has a pathType (Exact, Prefix, ImplementationSpecific) and, unless it is ImplementationSpecific, begins with a slash. Source: networking.k8s.io/v1 HTTPIngressPath.</source>
        <translation>Chaque chemin a un pathType (Exact, Prefix, ImplementationSpecific) et, sauf pour ImplementationSpecific, commence par une barre oblique. Source : networking.k8s.io/v1 HTTPIngressPath.</translation>
    </message>
    <message>
        <source>A host is a DNS name without a port, perhaps with `*.` in front; no IP address. Source: networking.k8s.io/v1 IngressRule.host; RFC 3986.</source>
        <translation>Un hôte est un nom DNS sans port, éventuellement précédé de `*.` ; pas une adresse IP. Source : networking.k8s.io/v1 IngressRule.host ; RFC 3986.</translation>
    </message>
    <message>
        <source>A range of a NetworkPolicy is written with a numeric `port` and an `endPort` that is not smaller. Source: networking.k8s.io/v1 NetworkPolicyPort.endPort.</source>
        <translation>Une plage de NetworkPolicy s&apos;écrit avec un `port` numérique et un `endPort` qui n&apos;est pas plus petit. Source : networking.k8s.io/v1 NetworkPolicyPort.endPort.</translation>
    </message>
    <message>
        <source>Names of objects are DNS names: Services and namespaces DNS labels, most others DNS subdomains. Source: Kubernetes documentation, Object Names and IDs.</source>
        <translation>Les noms d&apos;objets sont des noms DNS : des labels DNS pour les Services et les espaces de noms, des sous-domaines DNS pour la plupart des autres. Source : documentation Kubernetes, Object Names and IDs.</translation>
    </message>
    <message>
        <source>kubectl does not read a List inside a List. Source: kubectl apply.</source>
        <translation>kubectl ne lit pas une List dans une List. Source : kubectl apply.</translation>
    </message>
    <message>
        <source>The field does not exist. kubectl&apos;s strict validation refuses it; without it, it is dropped silently, so that the value has no effect. Source: KEP-2885 server-side unknown field validation.</source>
        <translation>Le champ n&apos;existe pas. La validation stricte de kubectl le refuse ; sans elle, il est écarté en silence et la valeur n&apos;a aucun effet. Source : KEP-2885 server-side unknown field validation.</translation>
    </message>
    <message>
        <source>The field belongs to another API version of this kind. Source: Kubernetes documentation, Deprecated API Migration Guide.</source>
        <translation>Le champ appartient à une autre version d&apos;API de ce kind. Source : documentation Kubernetes, Deprecated API Migration Guide.</translation>
    </message>
    <message>
        <source>A key that stands twice in one map passes even strict validation; the last one counts. Source: kubectl apply --validate=strict.</source>
        <translation>Une clé présente deux fois dans une map passe même la validation stricte ; la dernière compte. Source : kubectl apply --validate=strict.</translation>
    </message>
    <message>
        <source>The chosen Kubernetes no longer serves this API version: applying the object fails. It is shown all the same. Source: Kubernetes documentation, Deprecated API Migration Guide.</source>
        <translation>La version de Kubernetes choisie ne sert plus cette version d&apos;API : appliquer l&apos;objet échoue. Il est affiché tout de même. Source : documentation Kubernetes, Deprecated API Migration Guide.</translation>
    </message>
    <message>
        <source>A backendRef to a Service has to name a port; the API refuses the route without it. Source: gateway.networking.k8s.io BackendObjectReference.port: &quot;Port is required when the referent is a Kubernetes Service&quot;.</source>
        <translation>Une backendRef vers un Service doit indiquer un port ; sans lui, l&apos;API refuse la route. Source : gateway.networking.k8s.io BackendObjectReference.port : « Port is required when the referent is a Kubernetes Service ».</translation>
    </message>
    <message>
        <source>Kubernetes never had this kind in this group and version. Source: Kubernetes API reference.</source>
        <translation>Kubernetes n&apos;a jamais eu ce kind dans ce groupe et cette version. Source : référence de l&apos;API Kubernetes.</translation>
    </message>
    <message>
        <source>Source cannot be read</source>
        <translation>Source illisible</translation>
    </message>
    <message>
        <source>The file or folder is not there, may not be read, or is not of a kind that can be read. What else was given is read all the same; the exit status is 3. Source: the operating system, or the program that was asked.</source>
        <translation>Le fichier ou le dossier n&apos;existe pas, les droits de lecture manquent, ou il n&apos;est pas d&apos;un type lisible. Tout ce qui a été donné d&apos;autre est lu quand même ; le code de sortie est 3. Source : le système d&apos;exploitation, ou le programme interrogé.</translation>
    </message>
    <message>
        <source>Syntax error</source>
        <translation>Erreur de syntaxe</translation>
    </message>
    <message>
        <source>The text is no YAML (or JSON), so that kubectl applies the documents before it and stops there. The document&apos;s last good state is shown, if there was one; the exit status is 3. Source: YAML 1.2.2; sigs.k8s.io/yaml; RFC 8259.</source>
        <translation>Le texte n&apos;est pas du YAML (ni du JSON) : kubectl applique les documents qui précèdent et s&apos;arrête là. Le dernier état correct du document est affiché, s&apos;il y en a un ; le code de sortie est 3. Source : YAML 1.2.2 ; sigs.k8s.io/yaml ; RFC 8259.</translation>
    </message>
    <message>
        <source>Setting that is not understood</source>
        <translation>Réglage non compris</translation>
    </message>
    <message>
        <source>`.portolan.yaml` holds a key, a rule or a value that does not exist; it has no effect. The keys are enable, disable, severity (a map from rules to error, warning or info) and ignore (a list of items with rule, object, path and reason). Source: README, &quot;Settings&quot;.</source>
        <translation>`.portolan.yaml` contient une clé, une règle ou une valeur qui n&apos;existe pas ; elle n&apos;a aucun effet. Les clés sont enable, disable, severity (une map qui associe à des règles error, warning ou info) et ignore (une liste d&apos;éléments avec rule, object, path et reason). Source : README, « Settings ».</translation>
    </message>
    <message>
        <source>Definition overridden in the same file</source>
        <translation>Définition remplacée dans le même fichier</translation>
    </message>
    <message>
        <source>The same object is defined again further down; kubectl applies a file from top to bottom, so that the last definition stays. Source: kubectl apply.</source>
        <translation>Le même objet est défini à nouveau plus bas ; kubectl applique un fichier de haut en bas, c&apos;est donc la dernière définition qui reste. Source : kubectl apply.</translation>
    </message>
    <message>
        <source>Object defined in another file too</source>
        <translation>Objet défini aussi dans un autre fichier</translation>
    </message>
    <message>
        <source>Another file defines the same object differently: overlays, variants or demos beside each other. Each is shown and resolved within its own folder first.</source>
        <translation>Un autre fichier définit le même objet différemment : overlays, variantes ou démos côte à côte. Chacun est affiché, et résolu d&apos;abord dans son propre dossier.</translation>
    </message>
    <message>
        <source>%1 of container %2 in %3 speaks gRPC to port %4, whose name tells of another protocol.</source>
        <translation>%1 du conteneur %2 dans %3 parle gRPC au port %4, dont le nom annonce un autre protocole.</translation>
    </message>
    <message>
        <source>%1 of container %2 in %3 asks port %4 by number, though the port has a name.</source>
        <translation>%1 du conteneur %2 dans %3 interroge le port %4 par son numéro, alors que ce port a un nom.</translation>
    </message>
    <message>
        <source>Container %1 of %2 asks the same thing in livenessProbe and readinessProbe: a pod that is busy is killed.</source>
        <translation>Le conteneur %1 de %2 demande la même chose dans livenessProbe et readinessProbe : un pod occupé est tué.</translation>
    </message>
    <message>
        <source>Container %1 of %2 listens on port %3, below 1024: as a plain user it may not be allowed to.</source>
        <translation>Le conteneur %1 de %2 écoute sur le port %3, inférieur à 1024 : un utilisateur ordinaire n&apos;en a pas toujours le droit.</translation>
    </message>
    <message>
        <source>Port %1 of container %2 in %3 has no name.</source>
        <translation>Le port %1 du conteneur %2 dans %3 n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>No NetworkPolicy of the input selects the pods of %1: everyone may reach every port.</source>
        <translation>Aucune NetworkPolicy des sources ne sélectionne les pods de %1 : tout le monde peut atteindre chaque port.</translation>
    </message>
    <message>
        <source>%1 of type LoadBalancer takes traffic from every address: it has no loadBalancerSourceRanges.</source>
        <translation>%1 de type LoadBalancer accepte le trafic de toutes les adresses : loadBalancerSourceRanges est absent.</translation>
    </message>
    <message>
        <source>%1 answers only on nodes that run one of its pods (externalTrafficPolicy: Local).</source>
        <translation>%1 ne répond que sur les nœuds où tourne un de ses pods (externalTrafficPolicy: Local).</translation>
    </message>
    <message>
        <source>%1 sends clients outside the cluster, to %2.</source>
        <translation>%1 envoie les clients hors du cluster, vers %2.</translation>
    </message>
    <message>
        <source>%1 leads to one pod (%2): nobody answers while it restarts.</source>
        <translation>%1 mène à un seul pod (%2) : personne ne répond pendant qu&apos;il redémarre.</translation>
    </message>
    <message>
        <source>%1 takes plain HTTP beside TLS; Redirect sends it on.</source>
        <translation>%1 accepte HTTP en clair à côté de TLS ; Redirect le renvoie vers TLS.</translation>
    </message>
    <message>
        <source>Redirect to TLS</source>
        <translation>Rediriger vers TLS</translation>
    </message>
    <message>
        <source>%1 names port %2 of Service %3 by number; a name would follow it.</source>
        <translation>%1 désigne le port %2 du Service %3 par son numéro ; un nom suivrait ses changements.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Remove the node port</source>
        <translation>Supprimer le port de nœud</translation>
    </message>
    <message>
        <source>Make it a NodePort Service</source>
        <translation>En faire un Service NodePort</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>SERVICE · LOADBALANCER</source>
        <translation>SERVICE · LOADBALANCER</translation>
    </message>
    <message>
        <source>SERVICE · EXTERNAL IP</source>
        <translation>SERVICE · IP EXTERNE</translation>
    </message>
    <message>
        <source>WEB SERVER</source>
        <translation>SERVEUR WEB</translation>
    </message>
    <message>
        <source>NODES</source>
        <translation>NŒUDS</translation>
    </message>
    <message>
        <source>nodes of %1</source>
        <translation>nœuds de %1</translation>
    </message>
    <message>
        <source>load balancer</source>
        <translation>répartiteur de charge</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>tout le reste</translation>
    </message>
    <message>
        <source>every connection</source>
        <translation>toute connexion</translation>
    </message>
    <message>
        <source>nodes with a pod</source>
        <translation>nœuds avec un pod</translation>
    </message>
    <message>
        <source>every node</source>
        <translation>chaque nœud</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>dual-stack</source>
        <translation>double pile</translation>
    </message>
    <message>
        <source>not ready too</source>
        <translation>même non prêts</translation>
    </message>
    <message>
        <source>pods of one&apos;s own node</source>
        <translation>pods du même nœud</translation>
    </message>
    <message>
        <source>any port of its pods</source>
        <translation>tout port de ses pods</translation>
    </message>
    <message>
        <source>%1/%2 ready</source>
        <translation>prêts : %1/%2</translation>
    </message>
    <message>
        <source>0 replicas</source>
        <translation>0 réplica</translation>
    </message>
    <message>
        <source>on every node</source>
        <translation>sur chaque nœud</translation>
    </message>
    <message>
        <source>1 pod</source>
        <translation>1 pod</translation>
    </message>
    <message>
        <source>× %1 pods</source>
        <translation>× %1 pods</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>non déclaré</translation>
    </message>
    <message>
        <source>%1, only inside the pod</source>
        <translation>%1, dans le pod seulement</translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <translation>%1; %2: %3</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1 indique %2</translation>
    </message>
    <message>
        <source>Port %1, but: %2</source>
        <translation>Port %1, mais : %2</translation>
    </message>
    <message>
        <source>ADDRESSES</source>
        <translation>ADRESSES</translation>
    </message>
    <message>
        <source>EXTERNAL NAME</source>
        <translation>NOM EXTERNE</translation>
    </message>
    <message>
        <source>NOT REACHED BY ANY SERVICE</source>
        <translation>AUCUN SERVICE N&apos;Y MÈNE</translation>
    </message>
    <message>
        <source>1 workload</source>
        <translation>1 workload</translation>
    </message>
    <message>
        <source>%1 workloads</source>
        <translation>%1 workloads</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>web server port</source>
        <translation>port du serveur web</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>node port</source>
        <translation>port de nœud</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>service port → target port</source>
        <translation>port de service → port cible</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>container port → application port</source>
        <translation>port de conteneur → port d&apos;application</translation>
    </message>
    <message>
        <source>service port</source>
        <translation>port de service</translation>
    </message>
    <message>
        <source>target port</source>
        <translation>port cible</translation>
    </message>
    <message>
        <source>container port</source>
        <translation>port de conteneur</translation>
    </message>
    <message>
        <source>application port</source>
        <translation>port d&apos;application</translation>
    </message>
    <message>
        <source>open to all</source>
        <translation>ouvert à tous</translation>
    </message>
    <message>
        <source>open to some</source>
        <translation>ouvert à certains</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>1 broken chain</source>
        <translation>1 chaîne rompue</translation>
    </message>
    <message>
        <source>%1 broken chains</source>
        <translation>%1 chaînes rompues</translation>
    </message>
    <message>
        <source>There is nothing to draw yet. Open a file or a folder with Kubernetes manifests, or a cluster.</source>
        <translation>Il n&apos;y a encore rien à dessiner. Ouvrez un fichier ou un dossier de manifestes Kubernetes, ou un cluster.</translation>
    </message>
    <message>
        <source>There is no Service, workload or entry here, only other kinds of objects (%1). Open the manifests that hold Services, Deployments or Ingresses.</source>
        <translation>Il n&apos;y a ici ni Service, ni workload, ni entrée, seulement des objets d&apos;autres sortes (%1). Ouvrez les manifestes qui contiennent des Services, des Deployments ou des Ingress.</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 service</translation>
    </message>
    <message>
        <source>%1 services</source>
        <translation>%1 services</translation>
    </message>
    <message>
        <source>1 port chain</source>
        <translation>1 chaîne de ports</translation>
    </message>
    <message>
        <source>%1 port chains</source>
        <translation>%1 chaînes de ports</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>espace de noms</translation>
    </message>
    <message>
        <source>not reached by any Service</source>
        <translation>aucun Service n&apos;y mène</translation>
    </message>
    <message>
        <source>calls %1 (%2)</source>
        <translation>appelle %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is called by %2 (%3)</source>
        <translation>%1 est appelé par %2 (%3)</translation>
    </message>
    <message>
        <source>calls %1</source>
        <translation>appels : %1</translation>
    </message>
    <message>
        <source>1 caller</source>
        <translation>1 appelant</translation>
    </message>
    <message>
        <source>%1 callers</source>
        <translation>%1 appelants</translation>
    </message>
    <message>
        <source>the pods of %1 have no labels that a Service could select</source>
        <translation>les pods de %1 n&apos;ont aucun label qu&apos;un Service pourrait sélectionner</translation>
    </message>
    <message>
        <source>%1 declares no port; add one to a container first</source>
        <translation>%1 ne déclare aucun port ; ajoutez-en d&apos;abord un à un conteneur</translation>
    </message>
    <message>
        <source>Add a Service for %1</source>
        <translation>Ajouter un Service pour %1</translation>
    </message>
    <message>
        <source>Add path %1 to %2</source>
        <translation>Ajouter le chemin %1 à %2</translation>
    </message>
    <message>
        <source>Remove a path of %1</source>
        <translation>Supprimer un chemin de %1</translation>
    </message>
    <message>
        <source>spec: Invalid value: []: either `defaultBackend` or `rules` must be specified; delete the Ingress instead</source>
        <translation>spec : valeur non valide : [] : il faut indiquer `defaultBackend` ou `rules` ; supprimez plutôt l&apos;Ingress</translation>
    </message>
    <message>
        <source>an Ingress sends traffic to Services of its own namespace only, %1</source>
        <translation>un Ingress n&apos;envoie du trafic qu&apos;aux Services de son propre espace de noms, %1</translation>
    </message>
    <message>
        <source>Add an Ingress to %1</source>
        <translation>Ajouter un Ingress vers %1</translation>
    </message>
    <message>
        <source>%1: there is no `%2` here</source>
        <translation>%1 : il n&apos;y a pas de `%2` ici</translation>
    </message>
    <message>
        <source>%1: %2 has no `%3`</source>
        <translation>%1 : %2 n&apos;a pas de `%3`</translation>
    </message>
    <message>
        <source>this object does not come from a file</source>
        <translation>cet objet ne vient pas d&apos;un fichier</translation>
    </message>
    <message>
        <source>there is no document #%1 in this file</source>
        <translation>il n&apos;y a pas de document #%1 dans ce fichier</translation>
    </message>
    <message>
        <source>the path of the field is empty</source>
        <translation>le chemin du champ est vide</translation>
    </message>
    <message>
        <source>this document is empty</source>
        <translation>ce document est vide</translation>
    </message>
    <message>
        <source>%1 is no single value; name a field inside it</source>
        <translation>%1 n&apos;est pas une valeur simple ; indiquez un champ à l&apos;intérieur</translation>
    </message>
    <message>
        <source>two of these changes touch the same place; make them one after the other</source>
        <translation>deux de ces modifications touchent au même endroit ; faites-les l&apos;une après l&apos;autre</translation>
    </message>
    <message>
        <source>a document cannot be added safely to this file; edit it in the source</source>
        <translation>impossible d&apos;ajouter un document à ce fichier sans risque ; modifiez-le dans la source</translation>
    </message>
    <message>
        <source>this document cannot be taken out safely; edit it in the source</source>
        <translation>impossible de retirer ce document sans risque ; modifiez-le dans la source</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message>
        <source>this holds no Kubernetes object: apiVersion and kind are missing</source>
        <translation>ceci ne contient aucun objet Kubernetes : apiVersion et kind manquent</translation>
    </message>
    <message>
        <source>parent of %1 %2</source>
        <translation>parent de %1 %2</translation>
    </message>
    <message>
        <source>node port %1 is already taken by Service %2</source>
        <translation>le port de nœud %1 est déjà pris par le Service %2</translation>
    </message>
    <message>
        <source>spec.listeners.name: Required value</source>
        <translation>spec.listeners.name : valeur obligatoire</translation>
    </message>
    <message>
        <source>Add listener %1 to %2</source>
        <translation>Ajouter le listener %1 à %2</translation>
    </message>
    <message>
        <source>spec.listeners: Invalid value: 0: spec.listeners in body should have at least 1 items</source>
        <translation>spec.listeners : valeur non valide : 0 : spec.listeners doit contenir au moins 1 élément</translation>
    </message>
    <message>
        <source>Remove a listener of %1</source>
        <translation>Supprimer un listener de %1</translation>
    </message>
    <message>
        <source>endpoint of %1 %2</source>
        <translation>endpoint de %1 %2</translation>
    </message>
    <message>
        <source>a JSON file holds one object; make it a List, or choose another file</source>
        <translation>un fichier JSON contient un seul objet ; faites-en une List, ou choisissez un autre fichier</translation>
    </message>
    <message>
        <source>there is already a %1</source>
        <translation>il existe déjà un objet %1</translation>
    </message>
    <message>
        <source>Duplicate %1 as %2</source>
        <translation>Dupliquer %1 sous le nom %2</translation>
    </message>
    <message>
        <source>Delete %1 objects</source>
        <translation>Supprimer %1 objets</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>this object is all that its JSON file holds; delete the file</source>
        <translation>cet objet est tout ce que contient son fichier JSON ; supprimez le fichier</translation>
    </message>
    <message>
        <source>this is no file that could be edited</source>
        <translation>ce n&apos;est pas un fichier modifiable</translation>
    </message>
    <message>
        <source>Paste %1 objects</source>
        <translation>Coller des objets (%1)</translation>
    </message>
    <message>
        <source>port of %1 %2</source>
        <translation>port de %1 %2</translation>
    </message>
    <message>
        <source>annotation %1 of %2</source>
        <translation>annotation %1 de %2</translation>
    </message>
    <message>
        <source>target port of %1</source>
        <translation>port cible de %1</translation>
    </message>
    <message>
        <source>%1 of container %2</source>
        <translation>%1 du conteneur %2</translation>
    </message>
    <message>
        <source>host port, the same under hostNetwork</source>
        <translation>port d&apos;hôte, le même avec hostNetwork</translation>
    </message>
    <message>
        <source>port that %1 lets in</source>
        <translation>port que %1 laisse entrer</translation>
    </message>
    <message>
        <source>port that %1 lets out</source>
        <translation>port que %1 laisse sortir</translation>
    </message>
    <message>
        <source>annotation %1</source>
        <translation>annotation %1</translation>
    </message>
    <message>
        <source>environment variable %1 holds the same number</source>
        <translation>la variable d&apos;environnement %1 contient le même numéro</translation>
    </message>
    <message>
        <source>an argument holds the same number</source>
        <translation>un argument contient le même numéro</translation>
    </message>
    <message>
        <source>the command holds the same number</source>
        <translation>la commande contient le même numéro</translation>
    </message>
    <message>
        <source>Add port %1 to %2</source>
        <translation>Ajouter le port %1 à %2</translation>
    </message>
    <message>
        <source>%1 has no such container</source>
        <translation>%1 n&apos;a pas ce conteneur</translation>
    </message>
    <message>
        <source>Add port %1 to container %2</source>
        <translation>Ajouter le port %1 au conteneur %2</translation>
    </message>
    <message>
        <source>%1 takes no ports</source>
        <translation>%1 n&apos;accepte pas de ports</translation>
    </message>
    <message>
        <source>Remove a port of %1</source>
        <translation>Supprimer un port de %1</translation>
    </message>
    <message>
        <source>Set %1 ports to %2</source>
        <translation>Mettre %1 ports à %2</translation>
    </message>
    <message>
        <source>every node port from 30000 to 32767 is taken</source>
        <translation>tous les ports de nœud de 30000 à 32767 sont pris</translation>
    </message>
    <message>
        <source>Take node port %1 for %2</source>
        <translation>Prendre le port de nœud %1 pour %2</translation>
    </message>
    <message>
        <source>Make %1 a Service of type %2</source>
        <translation>Faire de %1 un Service de type %2</translation>
    </message>
    <message>
        <source>Change %1 to %2 with %3 references</source>
        <translation>Changer %1 en %2 (références : %3)</translation>
    </message>
    <message>
        <source>%1 does not select the pods of %2</source>
        <translation>%1 ne sélectionne pas les pods de %2</translation>
    </message>
    <message>
        <source>the service port speaks %1, the container port %2</source>
        <translation>le port de service parle %1, le port de conteneur %2</translation>
    </message>
    <message>
        <source>Send port %1 of %2 to %3</source>
        <translation>Envoyer le port %1 de %2 vers %3</translation>
    </message>
    <message>
        <source>%1 is edited in its source</source>
        <translation>%1 se modifie dans sa source</translation>
    </message>
    <message>
        <source>%1 sends traffic to Services of its own namespace only, %2</source>
        <translation>%1 n&apos;envoie du trafic qu&apos;aux Services de son propre espace de noms, %2</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>Envoyer %1 vers %2</translation>
    </message>
    <message>
        <source>a hop cannot lead from %1 to %2</source>
        <translation>un saut ne peut pas mener de %1 à %2</translation>
    </message>
    <message>
        <source>backend of %1 %2</source>
        <translation>backend de %1 %2</translation>
    </message>
    <message>
        <source>target port, which was left out and stays %1</source>
        <translation>port cible, qui était omis et reste %1</translation>
    </message>
    <message>
        <source>URL in environment variable %1</source>
        <translation>URL dans la variable d&apos;environnement %1</translation>
    </message>
    <message>
        <source>URL in an argument of container %1</source>
        <translation>URL dans un argument du conteneur %1</translation>
    </message>
    <message>
        <source>URL in the command of container %1</source>
        <translation>URL dans la commande du conteneur %1</translation>
    </message>
    <message>
        <source>URL in ConfigMap %1</source>
        <translation>URL dans le ConfigMap %1</translation>
    </message>
    <message>
        <source>%1 cannot be edited safely here; edit it in the source</source>
        <translation>impossible de modifier %1 ici sans risque ; modifiez-le dans la source</translation>
    </message>
    <message>
        <source>Set %1 fields</source>
        <translation>Définir %1 champs</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Mettre %1 à %2</translation>
    </message>
    <message>
        <source>Give %1 a value of its own</source>
        <translation>Donner à %1 une valeur propre</translation>
    </message>
    <message>
        <source>%1: there is no such field</source>
        <translation>%1 : ce champ n&apos;existe pas</translation>
    </message>
    <message>
        <source>%1 is written here; it comes through no alias</source>
        <translation>%1 est écrit ici ; il ne vient d&apos;aucun alias</translation>
    </message>
    <message>
        <source>this value comes from a list of merged maps (`&lt;&lt;: [...]`); edit it in the source</source>
        <translation>cette valeur vient d&apos;une liste de maps fusionnées (`&lt;&lt;: [...]`) ; modifiez-la dans la source</translation>
    </message>
    <message>
        <source>this value is shared through an anchor: %1 would change with it</source>
        <translation>cette valeur est partagée par une ancre : %1 changerait avec elle</translation>
    </message>
    <message>
        <source>%1 is already there</source>
        <translation>%1 existe déjà</translation>
    </message>
    <message>
        <source>%1 is not written in a file</source>
        <translation>%1 n&apos;est pas écrit dans un fichier</translation>
    </message>
    <message>
        <source>Scalable picture</source>
        <translation>Image vectorielle</translation>
    </message>
    <message>
        <source>Interactive page</source>
        <translation>Page interactive</translation>
    </message>
    <message>
        <source>Mermaid flowchart</source>
        <translation>Organigramme Mermaid</translation>
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
        <translation>Diagramme draw.io</translation>
    </message>
    <message>
        <source>Display list</source>
        <translation>Liste d&apos;affichage</translation>
    </message>
    <message>
        <source>Port table in Markdown</source>
        <translation>Tableau des ports en Markdown</translation>
    </message>
    <message>
        <source>Port table for spreadsheets</source>
        <translation>Tableau des ports pour tableur</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>⑥ Web server</source>
        <translation>⑥ Serveur web</translation>
    </message>
    <message>
        <source>⑤ Node</source>
        <translation>⑤ Nœud</translation>
    </message>
    <message>
        <source>④ Service</source>
        <translation>④ Service</translation>
    </message>
    <message>
        <source>Port name</source>
        <translation>Nom du port</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>③ Target</source>
        <translation>③ Cible</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>② Container</source>
        <translation>② Conteneur</translation>
    </message>
    <message>
        <source>① Application</source>
        <translation>① Application</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Its Endpoints list no port with this name and protocol.</source>
        <translation>Son objet Endpoints n&apos;indique aucun port de ce nom et de ce protocole.</translation>
    </message>
    <message>
        <source>Its EndpointSlice lists no port with this name and protocol.</source>
        <translation>Son EndpointSlice n&apos;indique aucun port de ce nom et de ce protocole.</translation>
    </message>
    <message>
        <source>There is no Service &quot;%1&quot; in namespace &quot;%2&quot;.</source>
        <translation>Il n&apos;y a pas de Service « %1 » dans l&apos;espace de noms « %2 ».</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; has no port %2.</source>
        <translation>Le Service « %1 » n&apos;a pas de port %2.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; has no port %2: that is the target port; the service port is %3.</source>
        <translation>Le Service « %1 » n&apos;a pas de port %2 : c&apos;est le port cible ; le port de service est %3.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; has no port %2: that is the node port; the service port is %3.</source>
        <translation>Le Service « %1 » n&apos;a pas de port %2 : c&apos;est le port de nœud ; le port de service est %3.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; has no port %2. Did you mean %3?</source>
        <translation>Le Service « %1 » n&apos;a pas de port %2. Vouliez-vous dire %3 ?</translation>
    </message>
    <message>
        <source>The entry names no valid port of Service &quot;%1&quot;.</source>
        <translation>L&apos;entrée n&apos;indique aucun port valide du Service « %1 ».</translation>
    </message>
    <message>
        <source>The Service has no selector, and no EndpointSlice belongs to it.</source>
        <translation>Le Service n&apos;a pas de sélecteur, et aucune EndpointSlice ne lui correspond.</translation>
    </message>
    <message>
        <source>No pod in namespace &quot;%1&quot; carries the labels %2.</source>
        <translation>Aucun pod de l&apos;espace de noms « %1 » ne porte les labels %2.</translation>
    </message>
    <message>
        <source>No pod in namespace &quot;%1&quot; carries the labels %2; %3 does, in namespace &quot;%4&quot;.</source>
        <translation>Aucun pod de l&apos;espace de noms « %1 » ne porte les labels %2 ; %3 les porte, dans l&apos;espace de noms « %4 ».</translation>
    </message>
    <message>
        <source>The selector %1 picks no pod. Did you mean %2, as %3 has it?</source>
        <translation>Le sélecteur %1 ne retient aucun pod. Vouliez-vous dire %2, comme dans %3 ?</translation>
    </message>
    <message>
        <source>%1 of %2 backends are not reached. %3: %4</source>
        <translation>Backends non atteints : %1 sur %2. %3 : %4</translation>
    </message>
    <message>
        <source>No Service named &quot;%1&quot; in namespace &quot;%2&quot;.</source>
        <translation>Aucun Service nommé « %1 » dans l&apos;espace de noms « %2 ».</translation>
    </message>
    <message>
        <source>No Service named &quot;%1&quot; in namespace &quot;%2&quot;; there is one in &quot;%3&quot;.</source>
        <translation>Aucun Service nommé « %1 » dans l&apos;espace de noms « %2 » ; il y en a un dans « %3 ».</translation>
    </message>
    <message>
        <source>No Service named &quot;%1&quot; in namespace &quot;%2&quot;. Did you mean &quot;%3&quot;?</source>
        <translation>Aucun Service nommé « %1 » dans l&apos;espace de noms « %2 ». Vouliez-vous dire « %3 » ?</translation>
    </message>
    <message>
        <source>Listener &quot;%1&quot; of Gateway &quot;%2&quot; (%3) takes no %4.</source>
        <translation>Le listener « %1 » de la Gateway « %2 » (%3) n&apos;accepte pas de %4.</translation>
    </message>
    <message>
        <source>Listener &quot;%1&quot; of Gateway &quot;%2&quot; takes no routes from namespace &quot;%3&quot;.</source>
        <translation>Le listener « %1 » de la Gateway « %2 » n&apos;accepte pas de routes de l&apos;espace de noms « %3 ».</translation>
    </message>
    <message>
        <source>Gateway &quot;%1&quot; has no listener on port %2.</source>
        <translation>La Gateway « %1 » n&apos;a pas de listener sur le port %2.</translation>
    </message>
    <message>
        <source>Gateway &quot;%1&quot; has no listener &quot;%2&quot;. Did you mean &quot;%3&quot;?</source>
        <translation>La Gateway « %1 » n&apos;a pas de listener « %2 ». Vouliez-vous dire « %3 » ?</translation>
    </message>
    <message>
        <source>Gateway &quot;%1&quot; has no listener &quot;%2&quot; that fits.</source>
        <translation>La Gateway « %1 » n&apos;a pas de listener « %2 » qui convienne.</translation>
    </message>
    <message>
        <source>Host &quot;%1&quot; is none that listener &quot;%2&quot; (%3) takes.</source>
        <translation>L&apos;hôte « %1 » n&apos;est pas de ceux que le listener « %2 » (%3) accepte.</translation>
    </message>
    <message>
        <source>Namespace &quot;%1&quot; has no ReferenceGrant that lets a %2 of &quot;%3&quot; refer to its Services.</source>
        <translation>L&apos;espace de noms « %1 » n&apos;a pas de ReferenceGrant qui autorise une %2 de « %3 » à désigner ses Services.</translation>
    </message>
    <message>
        <source>addresses in %1</source>
        <translation>les adresses de %1</translation>
    </message>
    <message>
        <source>addresses in %1 except %2</source>
        <translation>les adresses de %1 sauf %2</translation>
    </message>
    <message>
        <source>every pod in namespace &quot;%1&quot;</source>
        <translation>tous les pods de l&apos;espace de noms « %1 »</translation>
    </message>
    <message>
        <source>pods with %1 in namespace &quot;%2&quot;</source>
        <translation>les pods avec %1 dans l&apos;espace de noms « %2 »</translation>
    </message>
    <message>
        <source>every pod in the cluster</source>
        <translation>tous les pods du cluster</translation>
    </message>
    <message>
        <source>pods with %1 in any namespace</source>
        <translation>les pods avec %1 dans tout espace de noms</translation>
    </message>
    <message>
        <source>every pod in namespaces with %1</source>
        <translation>tous les pods des espaces de noms avec %1</translation>
    </message>
    <message>
        <source>pods with %1 in namespaces with %2</source>
        <translation>les pods avec %1 dans les espaces de noms avec %2</translation>
    </message>
    <message>
        <source>Closed: NetworkPolicy %1 lets nobody in at this port.</source>
        <translation>Fermé : la NetworkPolicy %1 ne laisse entrer personne sur ce port.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Open only to %2 (NetworkPolicy %1).</source>
        <translation>Accès réservé : %2 (NetworkPolicy %1).</translation>
    </message>
    <message>
        <source>Open to everyone: no NetworkPolicy selects these pods.</source>
        <translation>Ouvert à tous : aucune NetworkPolicy ne sélectionne ces pods.</translation>
    </message>
    <message>
        <source>Open to everyone by NetworkPolicy %1.</source>
        <translation>Ouvert à tous par la NetworkPolicy %1.</translation>
    </message>
    <message>
        <source>The address %1 is the Service&apos;s own.</source>
        <translation>L&apos;adresse %1 est celle du Service.</translation>
    </message>
    <message>
        <source>No rule takes %1; the default backend of Ingress &quot;%2&quot; does.</source>
        <translation>Aucune règle ne prend en charge %1 ; le backend par défaut de l&apos;Ingress « %2 » s&apos;en charge.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; takes %3 for %4.</source>
        <translation>%1 « %2 » prend en charge %3 pour %4.</translation>
    </message>
    <message>
        <source>No target port is written, so it is the service port&apos;s number, %1.%2</source>
        <translation>Aucun port cible n&apos;est écrit : c&apos;est donc le numéro du port de service, %1.%2</translation>
    </message>
    <message>
        <source>Target port &quot;%1&quot; is %2 on these pods.%3</source>
        <translation>Le port cible « %1 » est %2 sur ces pods.%3</translation>
    </message>
    <message>
        <source>The target port is %1.%2</source>
        <translation>Le port cible est %1.%2</translation>
    </message>
    <message>
        <source>%1 has no pods now.</source>
        <translation>%1 n&apos;a aucun pod pour l&apos;instant.</translation>
    </message>
    <message>
        <source>No pod behind it is ready.</source>
        <translation>Derrière, aucun pod n&apos;est prêt.</translation>
    </message>
    <message>
        <source>The pods behind headless Service &quot;%1&quot; listen on port %2, not on %3; no port is translated on the way.</source>
        <translation>Les pods derrière le Service headless « %1 » écoutent sur le port %2, pas sur %3 ; aucun port n&apos;est traduit en chemin.</translation>
    </message>
    <message>
        <source>No pod behind headless Service &quot;%1&quot; is known to listen on port %2.</source>
        <translation>Derrière le Service headless « %1 », on ne connaît aucun pod qui écoute sur le port %2.</translation>
    </message>
    <message>
        <source>%1 is not a port number; ports are 1 to 65535.</source>
        <translation>%1 n&apos;est pas un numéro de port ; les ports vont de 1 à 65535.</translation>
    </message>
    <message>
        <source>No container declares port %1; a number works all the same.</source>
        <translation>Aucun conteneur ne déclare le port %1 ; un numéro fonctionne tout de même.</translation>
    </message>
    <message>
        <source>Port %1 is declared for %2 only, not for %3; a number works all the same.</source>
        <translation>Le port %1 n&apos;est déclaré que pour %2, pas pour %3 ; un numéro fonctionne tout de même.</translation>
    </message>
    <message>
        <source>Container port &quot;%1&quot; is declared with protocol %2, not %3.</source>
        <translation>Le port de conteneur « %1 » est déclaré avec le protocole %2, pas %3.</translation>
    </message>
    <message>
        <source>No container port is named &quot;%1&quot;; the only name is &quot;%2&quot; (%3).</source>
        <translation>Aucun port de conteneur ne se nomme « %1 » ; le seul nom est « %2 » (%3).</translation>
    </message>
    <message>
        <source>No container port is named &quot;%1&quot;. Did you mean &quot;%2&quot; (%3)?</source>
        <translation>Aucun port de conteneur ne se nomme « %1 ». Vouliez-vous dire « %2 » (%3) ?</translation>
    </message>
    <message>
        <source>No container port is named &quot;%1&quot;; the containers declare no port.</source>
        <translation>Aucun port de conteneur ne se nomme « %1 » ; les conteneurs ne déclarent aucun port.</translation>
    </message>
    <message>
        <source>No container port is named &quot;%1&quot;.</source>
        <translation>Aucun port de conteneur ne se nomme « %1 ».</translation>
    </message>
    <message>
        <source>Port &quot;%1&quot; belongs to the native sidecar &quot;%2&quot;; Services reach it by name only from Kubernetes 1.33 on.</source>
        <translation>Le port « %1 » appartient au sidecar natif « %2 » ; les Services ne l&apos;atteignent par son nom qu&apos;à partir de Kubernetes 1.33.</translation>
    </message>
    <message>
        <source>Container port &quot;%1&quot; has no valid number.</source>
        <translation>Le port de conteneur « %1 » n&apos;a pas de numéro valide.</translation>
    </message>
    <message>
        <source>Port &quot;%1&quot; belongs to the init container &quot;%2&quot;, which never gets traffic.</source>
        <translation>Le port « %1 » appartient au conteneur d&apos;initialisation « %2 », qui ne reçoit jamais de trafic.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a port number nor a port name.</source>
        <translation>« %1 » n&apos;est ni un numéro de port ni un nom de port.</translation>
    </message>
    <message>
        <source>The service port has no number, and there is no target port.</source>
        <translation>Le port de service n&apos;a pas de numéro, et il n&apos;y a pas de port cible.</translation>
    </message>
    <message>
        <source>No entry takes a request for %1.</source>
        <translation>Aucune entrée ne prend en charge une requête pour %1.</translation>
    </message>
    <message>
        <source>The backend names port %1.</source>
        <translation>Le backend indique le port %1.</translation>
    </message>
    <message>
        <source>Node port %1 belongs to service port %2.</source>
        <translation>Le port de nœud %1 appartient au port de service %2.</translation>
    </message>
    <message>
        <source>The backend names port %1 of Service &quot;%2&quot;.</source>
        <translation>Le backend indique le port %1 du Service « %2 ».</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; answers at node port %2 only on nodes that run one of its pods (externalTrafficPolicy: Local).</source>
        <translation>Le Service « %1 » ne répond au port de nœud %2 que sur les nœuds où tourne un de ses pods (externalTrafficPolicy: Local).</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; opens node port %2 on every node.</source>
        <translation>Le Service « %1 » ouvre le port de nœud %2 sur chaque nœud.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; opens a node port that the cluster assigns.</source>
        <translation>Le Service « %1 » ouvre un port de nœud que le cluster attribue.</translation>
    </message>
    <message>
        <source>Nothing opens port %1 on the nodes.</source>
        <translation>Rien n&apos;ouvre le port %1 sur les nœuds.</translation>
    </message>
    <message>
        <source>%1 opens port %2 on the nodes its pods run on.</source>
        <translation>%1 ouvre le port %2 sur les nœuds où tournent ses pods.</translation>
    </message>
    <message>
        <source>Host port %1 leads to container port %2.</source>
        <translation>Le port d&apos;hôte %1 mène au port de conteneur %2.</translation>
    </message>
    <message>
        <source>There is no Service &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de Service « %1 ».</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; has port %2.</source>
        <translation>Le Service « %1 » a le port %2.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; is headless: its name leads to the pods themselves, whatever its ports.</source>
        <translation>Le Service « %1 » est headless : son nom mène aux pods eux-mêmes, quels que soient ses ports.</translation>
    </message>
    <message>
        <source>The pods of %1 have port %2.</source>
        <translation>Les pods de %1 ont le port %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Would be dropped by NetworkPolicy %1: it lets nobody in at port %2 of %3.</source>
        <translation>Serait rejeté par la NetworkPolicy %1 : elle ne laisse entrer personne au port %2 de %3.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; is only a name for %2, outside the cluster.</source>
        <translation>Le Service « %1 » n&apos;est qu&apos;un nom pour %2, hors du cluster.</translation>
    </message>
    <message>
        <source>No Service has node port %1.</source>
        <translation>Aucun Service n&apos;a le port de nœud %1.</translation>
    </message>
    <message>
        <source>no matches for kind &quot;%1&quot; in version &quot;%2&quot;: no longer served since Kubernetes %3</source>
        <translation>aucun kind &quot;%1&quot; dans la version &quot;%2&quot; : n&apos;est plus servi depuis Kubernetes %3</translation>
    </message>
    <message>
        <source>no matches for kind &quot;%1&quot; in version &quot;%2&quot;: no longer served since Kubernetes %3, now %4</source>
        <translation>aucun kind &quot;%1&quot; dans la version &quot;%2&quot; : n&apos;est plus servi depuis Kubernetes %3, désormais %4</translation>
    </message>
    <message>
        <source>no matches for kind &quot;%1&quot; in version &quot;%2&quot;: it is served as %3</source>
        <translation>aucun kind &quot;%1&quot; dans la version &quot;%2&quot; : il est servi en %3</translation>
    </message>
    <message>
        <source>a List inside a List is refused: its objects have to stand in the outer one</source>
        <translation>une List dans une List est refusée : ses objets doivent se trouver dans la List extérieure</translation>
    </message>
    <message>
        <source>Required value</source>
        <translation>Valeur obligatoire</translation>
    </message>
    <message>
        <source>Invalid value: &quot;&quot;: cannot set both port name &amp; port number</source>
        <translation>Valeur non valide : &quot;&quot; : impossible de définir à la fois le nom et le numéro du port</translation>
    </message>
    <message>
        <source>Required value: port name or number is required</source>
        <translation>Valeur obligatoire : le nom ou le numéro du port est requis</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot;: networking.k8s.io/v1 writes service.name and service.port.number or service.port.name</source>
        <translation>champ inconnu &quot;%1&quot; : networking.k8s.io/v1 écrit service.name et service.port.number ou service.port.name</translation>
    </message>
    <message>
        <source>Invalid value: &quot;&quot;: cannot set both resource and service backends</source>
        <translation>Valeur non valide : &quot;&quot; : impossible de définir à la fois un backend resource et un backend service</translation>
    </message>
    <message>
        <source>Invalid value: &quot;&quot;: resource or service backend is required</source>
        <translation>Valeur non valide : &quot;&quot; : un backend resource ou service est requis</translation>
    </message>
    <message>
        <source>Value of the wrong type</source>
        <translation>Valeur du mauvais type</translation>
    </message>
    <message>
        <source>Port number missing or out of range</source>
        <translation>Numéro de port absent ou hors limites</translation>
    </message>
    <message>
        <source>Port name is no IANA service name</source>
        <translation>Le nom du port n&apos;est pas un nom de service IANA</translation>
    </message>
    <message>
        <source>Service port name is no DNS label</source>
        <translation>Le nom du port de Service n&apos;est pas un label DNS</translation>
    </message>
    <message>
        <source>Unsupported protocol</source>
        <translation>Protocole non pris en charge</translation>
    </message>
    <message>
        <source>Required field missing</source>
        <translation>Champ obligatoire absent</translation>
    </message>
    <message>
        <source>Name used twice</source>
        <translation>Nom utilisé deux fois</translation>
    </message>
    <message>
        <source>Service port used twice</source>
        <translation>Port de Service utilisé deux fois</translation>
    </message>
    <message>
        <source>Node port used twice in one Service</source>
        <translation>Port de nœud utilisé deux fois dans un Service</translation>
    </message>
    <message>
        <source>Node port on a Service that opens none</source>
        <translation>Port de nœud sur un Service qui n&apos;en ouvre aucun</translation>
    </message>
    <message>
        <source>Node port outside the default range</source>
        <translation>Port de nœud hors de la plage par défaut</translation>
    </message>
    <message>
        <source>Unknown Service type</source>
        <translation>Type de Service inconnu</translation>
    </message>
    <message>
        <source>Field that the Service&apos;s type does not allow</source>
        <translation>Champ que le type du Service n&apos;admet pas</translation>
    </message>
    <message>
        <source>Invalid appProtocol</source>
        <translation>appProtocol non valide</translation>
    </message>
    <message>
        <source>Host port used twice in one pod</source>
        <translation>Port d&apos;hôte utilisé deux fois dans un pod</translation>
    </message>
    <message>
        <source>hostPort differs from containerPort under hostNetwork</source>
        <translation>hostPort différent de containerPort avec hostNetwork</translation>
    </message>
    <message>
        <source>Selector does not match the template&apos;s labels</source>
        <translation>Le sélecteur ne correspond pas aux labels du modèle</translation>
    </message>
    <message>
        <source>Ingress backend is incomplete or ambiguous</source>
        <translation>Backend d&apos;Ingress incomplet ou ambigu</translation>
    </message>
    <message>
        <source>Invalid Ingress path</source>
        <translation>Chemin d&apos;Ingress non valide</translation>
    </message>
    <message>
        <source>Invalid host name</source>
        <translation>Nom d&apos;hôte non valide</translation>
    </message>
    <message>
        <source>Invalid port range</source>
        <translation>Plage de ports non valide</translation>
    </message>
    <message>
        <source>Invalid object name</source>
        <translation>Nom d&apos;objet non valide</translation>
    </message>
    <message>
        <source>List inside a List</source>
        <translation>List dans une List</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>Champ inconnu</translation>
    </message>
    <message>
        <source>Field of another API version</source>
        <translation>Champ d&apos;une autre version d&apos;API</translation>
    </message>
    <message>
        <source>Key written twice</source>
        <translation>Clé écrite deux fois</translation>
    </message>
    <message>
        <source>API version no longer served</source>
        <translation>Version d&apos;API qui n&apos;est plus servie</translation>
    </message>
    <message>
        <source>No such kind in this API version</source>
        <translation>Ce kind n&apos;existe pas dans cette version d&apos;API</translation>
    </message>
    <message>
        <source>Route backend without a port</source>
        <translation>Backend de route sans port</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot;</source>
        <translation>champ inconnu &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot;: did you mean &quot;%2&quot;?</source>
        <translation>champ inconnu &quot;%1&quot; : vouliez-vous dire &quot;%2&quot; ?</translation>
    </message>
    <message>
        <source>%1 stands where an integer must: json: cannot unmarshal %2 into Go struct field %3 of type %4</source>
        <translation>%1 se trouve là où il faut un entier : json: cannot unmarshal %2 into Go struct field %3 of type %4</translation>
    </message>
    <message>
        <source>%1 stands where a string must, quotes would make it one: json: cannot unmarshal %2 into Go struct field %3 of type %4</source>
        <translation>%1 se trouve là où il faut une chaîne, des guillemets en feraient une : json: cannot unmarshal %2 into Go struct field %3 of type %4</translation>
    </message>
    <message>
        <source>%1 stands where true or false must: json: cannot unmarshal %2 into Go struct field %3 of type %4</source>
        <translation>%1 se trouve là où il faut true ou false : json: cannot unmarshal %2 into Go struct field %3 of type %4</translation>
    </message>
    <message>
        <source>%1 stands where a map must: json: cannot unmarshal %2 into Go struct field %3 of type %4</source>
        <translation>%1 se trouve là où il faut une map : json: cannot unmarshal %2 into Go struct field %3 of type %4</translation>
    </message>
    <message>
        <source>%1 stands where a list must: json: cannot unmarshal %2 into Go struct field %3 of type %4</source>
        <translation>%1 se trouve là où il faut une liste : json: cannot unmarshal %2 into Go struct field %3 of type %4</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must be no more than %2 characters</source>
        <translation>Valeur non valide : &quot;%1&quot; : ne doit pas dépasser %2 caractères</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: a lowercase RFC 1123 label must consist of lower case alphanumeric characters or &apos;-&apos;, and must start and end with an alphanumeric character (e.g. &apos;my-name&apos;,  or &apos;123-abc&apos;, regex used for validation is &apos;[a-z0-9]([-a-z0-9]*[a-z0-9])?&apos;)</source>
        <translation>Valeur non valide : &quot;%1&quot; : un label RFC 1123 en minuscules se compose de caractères alphanumériques minuscules ou de &apos;-&apos;, et doit commencer et finir par un caractère alphanumérique (p. ex. &apos;my-name&apos; ou &apos;123-abc&apos; ; expression régulière utilisée pour la validation : &apos;[a-z0-9]([-a-z0-9]*[a-z0-9])?&apos;)</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: a DNS-1035 label must consist of lower case alphanumeric characters or &apos;-&apos;, start with an alphabetic character, and end with an alphanumeric character (e.g. &apos;my-name&apos;,  or &apos;abc-123&apos;, regex used for validation is &apos;[a-z]([-a-z0-9]*[a-z0-9])?&apos;)</source>
        <translation>Valeur non valide : &quot;%1&quot; : un label DNS-1035 se compose de caractères alphanumériques minuscules ou de &apos;-&apos;, doit commencer par une lettre et finir par un caractère alphanumérique (p. ex. &apos;my-name&apos; ou &apos;abc-123&apos; ; expression régulière utilisée pour la validation : &apos;[a-z]([-a-z0-9]*[a-z0-9])?&apos;)</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, &apos;-&apos; or &apos;.&apos;, and must start and end with an alphanumeric character (e.g. &apos;example.com&apos;, regex used for validation is &apos;[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*&apos;)</source>
        <translation>Valeur non valide : &quot;%1&quot; : un sous-domaine RFC 1123 en minuscules se compose de caractères alphanumériques minuscules, de &apos;-&apos; ou de &apos;.&apos;, et doit commencer et finir par un caractère alphanumérique (p. ex. &apos;example.com&apos; ; expression régulière utilisée pour la validation : &apos;[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*&apos;)</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: a wildcard DNS-1123 subdomain must start with &apos;*.&apos;, followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, &apos;-&apos; or &apos;.&apos; and end with an alphanumeric character (e.g. &apos;*.example.com&apos;, regex used for validation is &apos;\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*&apos;)</source>
        <translation>Valeur non valide : &quot;%1&quot; : un sous-domaine DNS-1123 générique doit commencer par &apos;*.&apos;, suivi d&apos;un sous-domaine DNS valide, qui se compose de caractères alphanumériques minuscules, de &apos;-&apos; ou de &apos;.&apos; et finit par un caractère alphanumérique (p. ex. &apos;*.example.com&apos; ; expression régulière utilisée pour la validation : &apos;\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*&apos;)</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: name part must consist of alphanumeric characters, &apos;-&apos;, &apos;_&apos; or &apos;.&apos;, and must start and end with an alphanumeric character (e.g. &apos;MyName&apos;,  or &apos;my.name&apos;,  or &apos;123-abc&apos;, regex used for validation is &apos;([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]&apos;)</source>
        <translation>Valeur non valide : &quot;%1&quot; : la partie nom se compose de caractères alphanumériques, de &apos;-&apos;, de &apos;_&apos; ou de &apos;.&apos;, et doit commencer et finir par un caractère alphanumérique (p. ex. &apos;MyName&apos;, &apos;my.name&apos; ou &apos;123-abc&apos; ; expression régulière utilisée pour la validation : &apos;([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]&apos;)</translation>
    </message>
    <message>
        <source>Invalid value: %1: must be between 1 and 65535, inclusive</source>
        <translation>Valeur non valide : %1 : doit être compris entre 1 et 65535, bornes incluses</translation>
    </message>
    <message>
        <source>Invalid value: %1: provided port is not in the valid range. The range of valid ports is 30000-32767</source>
        <translation>Valeur non valide : %1 : le port indiqué n&apos;est pas dans la plage valide. La plage des ports valides est 30000-32767</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)</source>
        <translation>Valeur non valide : &quot;%1&quot; : ne doit contenir que des caractères alphanumériques (a-z, 0-9) et des traits d&apos;union (-)</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must contain at least one letter (a-z)</source>
        <translation>Valeur non valide : &quot;%1&quot; : doit contenir au moins une lettre (a-z)</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must not contain consecutive hyphens</source>
        <translation>Valeur non valide : &quot;%1&quot; : ne doit pas contenir de traits d&apos;union consécutifs</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must not begin or end with a hyphen</source>
        <translation>Valeur non valide : &quot;%1&quot; : ne doit ni commencer ni finir par un trait d&apos;union</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must not contain dots</source>
        <translation>Valeur non valide : &quot;%1&quot; : ne doit pas contenir de points</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: prefix part must be non-empty</source>
        <translation>Valeur non valide : &quot;%1&quot; : la partie préfixe ne doit pas être vide</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: name part must be non-empty</source>
        <translation>Valeur non valide : &quot;%1&quot; : la partie nom ne doit pas être vide</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must be a DNS name, not an IP address</source>
        <translation>Valeur non valide : &quot;%1&quot; : doit être un nom DNS, pas une adresse IP</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must be an absolute path</source>
        <translation>Valeur non valide : &quot;%1&quot; : doit être un chemin absolu</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must not contain &apos;%2&apos;</source>
        <translation>Valeur non valide : &quot;%1&quot; : ne doit pas contenir &apos;%2&apos;</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: cannot end with &apos;%2&apos;</source>
        <translation>Valeur non valide : &quot;%1&quot; : ne peut pas finir par &apos;%2&apos;</translation>
    </message>
    <message>
        <source>Unsupported value: &quot;%1&quot;: supported values: %2</source>
        <translation>Valeur non prise en charge : &quot;%1&quot; : valeurs possibles : %2</translation>
    </message>
    <message>
        <source>Required value: name or generateName is required</source>
        <translation>Valeur obligatoire : name ou generateName est requis</translation>
    </message>
    <message>
        <source>Required value: pathType must be specified</source>
        <translation>Valeur obligatoire : pathType doit être indiqué</translation>
    </message>
    <message>
        <source>Invalid value: %1: may not be specified when `port` is not specified</source>
        <translation>Valeur non valide : %1 : ne peut pas être indiqué sans `port`</translation>
    </message>
    <message>
        <source>Invalid value: %1: may not be specified when `port` is non-numeric</source>
        <translation>Valeur non valide : %1 : ne peut pas être indiqué quand `port` n&apos;est pas numérique</translation>
    </message>
    <message>
        <source>Invalid value: %1: must be greater than or equal to `port`</source>
        <translation>Valeur non valide : %1 : doit être supérieur ou égal à `port`</translation>
    </message>
    <message>
        <source>Invalid value: %1: %2 in body should be greater than or equal to 1</source>
        <translation>Valeur non valide : %1 : %2 doit être supérieur ou égal à 1</translation>
    </message>
    <message>
        <source>Invalid value: %1: %2 in body should be less than or equal to 65535</source>
        <translation>Valeur non valide : %1 : %2 doit être inférieur ou égal à 65535</translation>
    </message>
    <message>
        <source>Invalid value: &quot;string&quot;: %1 in body must be of type integer: &quot;string&quot;</source>
        <translation>Valeur non valide : &quot;string&quot; : %1 doit être de type integer : &quot;string&quot;</translation>
    </message>
    <message>
        <source>Invalid value: &quot;object&quot;: Must have port for Service reference</source>
        <translation>Valeur non valide : &quot;object&quot; : une référence à un Service doit indiquer un port</translation>
    </message>
    <message>
        <source>Invalid value: &quot;array&quot;: Listener name must be unique within the Gateway: &quot;%1&quot;</source>
        <translation>Valeur non valide : &quot;array&quot; : le nom de listener doit être unique dans la Gateway : &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Duplicate value: &quot;%1&quot;</source>
        <translation>Valeur en double : &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Duplicate value: port %1, protocol %2</source>
        <translation>Valeur en double : port %1, protocole %2</translation>
    </message>
    <message>
        <source>Forbidden: may not be used when `type` is &apos;ClusterIP&apos;</source>
        <translation>Interdit : ne peut pas être utilisé quand `type` est &apos;ClusterIP&apos;</translation>
    </message>
    <message>
        <source>Invalid value: %1: provided port is already allocated</source>
        <translation>Valeur non valide : %1 : le port indiqué est déjà attribué</translation>
    </message>
    <message>
        <source>Invalid value: &quot;None&quot;: may not be set to &apos;None&apos; for %1 services</source>
        <translation>Valeur non valide : &quot;None&quot; : ne peut pas être &apos;None&apos; pour un Service de type %1</translation>
    </message>
    <message>
        <source>Forbidden: may not be set for ExternalName services</source>
        <translation>Interdit : ne peut pas être défini pour un Service ExternalName</translation>
    </message>
    <message>
        <source>Invalid value: %1: may not expose port %1 externally since it is used by kubelet</source>
        <translation>Valeur non valide : %1 : le port %1 ne peut pas être exposé à l&apos;extérieur, car le kubelet l&apos;utilise</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: may only be set for externally-accessible services</source>
        <translation>Valeur non valide : &quot;%1&quot; : ne peut être défini que pour les Services accessibles de l&apos;extérieur</translation>
    </message>
    <message>
        <source>Invalid value: %1: may only be set when `type` is &apos;LoadBalancer&apos; and `externalTrafficPolicy` is &apos;Local&apos;</source>
        <translation>Valeur non valide : %1 : ne peut être défini que si `type` est &apos;LoadBalancer&apos; et `externalTrafficPolicy` est &apos;Local&apos;</translation>
    </message>
    <message>
        <source>Forbidden: may only be used when `type` is &apos;LoadBalancer&apos;</source>
        <translation>Interdit : ne peut être utilisé que si `type` est &apos;LoadBalancer&apos;</translation>
    </message>
    <message>
        <source>Invalid value: %1: must match `containerPort` when `hostNetwork` is true</source>
        <translation>Valeur non valide : %1 : doit être égal à `containerPort` quand `hostNetwork` vaut true</translation>
    </message>
    <message>
        <source>Invalid value: %1: `selector` does not match template `labels`</source>
        <translation>Valeur non valide : %1 : `selector` ne correspond pas aux `labels` du modèle</translation>
    </message>
    <message>
        <source>Invalid value: &quot;%1&quot;: must be an integer</source>
        <translation>Valeur non valide : &quot;%1&quot; : doit être un entier</translation>
    </message>
    <message>
        <source>The edit does not fit the text: it was made for another version of it.</source>
        <translation>La modification ne correspond pas au texte : elle a été faite pour une autre version de celui-ci.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Le fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Vous n&apos;avez pas le droit de lire ce fichier.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C&apos;est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Impossible de lire le fichier : %1.</translation>
    </message>
    <message>
        <source>The symbolic link cannot be followed.</source>
        <translation>Impossible de suivre le lien symbolique.</translation>
    </message>
    <message>
        <source>The file is larger than 4 GiB; split it.</source>
        <translation>Le fichier dépasse 4 Gio ; divisez-le.</translation>
    </message>
    <message>
        <source>The file was changed by another program; it was not overwritten.</source>
        <translation>Le fichier a été modifié par un autre programme ; il n&apos;a pas été écrasé.</translation>
    </message>
    <message>
        <source>The disk is full; the old file is unchanged.</source>
        <translation>Le disque est plein ; l&apos;ancien fichier est inchangé.</translation>
    </message>
    <message>
        <source>The file system is read-only; save the file elsewhere.</source>
        <translation>Le système de fichiers est en lecture seule ; enregistrez le fichier ailleurs.</translation>
    </message>
    <message>
        <source>You may not write in this folder; save the file elsewhere.</source>
        <translation>Vous n&apos;avez pas le droit d&apos;écrire dans ce dossier ; enregistrez le fichier ailleurs.</translation>
    </message>
    <message>
        <source>The folder does not exist any more; save the file elsewhere.</source>
        <translation>Le dossier n&apos;existe plus ; enregistrez le fichier ailleurs.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Impossible d&apos;écrire le fichier : %1.</translation>
    </message>
    <message>
        <source>This is not an ordinary file; it was not replaced.</source>
        <translation>Ce n&apos;est pas un fichier ordinaire ; il n&apos;a pas été remplacé.</translation>
    </message>
    <message>
        <source>The file is read-only.</source>
        <translation>Le fichier est en lecture seule.</translation>
    </message>
    <message>
        <source>there is no manifest there</source>
        <translation>il n&apos;y a aucun manifeste à cet endroit</translation>
    </message>
    <message>
        <source>git does not hand out %1</source>
        <translation>git ne fournit pas %1</translation>
    </message>
    <message>
        <source>a revision in git cannot be changed; save it as a file</source>
        <translation>une révision dans git ne peut pas être modifiée ; enregistrez-la dans un fichier</translation>
    </message>
    <message>
        <source>expected a document number after #, like #0</source>
        <translation>un numéro de document est attendu après #, comme #0</translation>
    </message>
    <message>
        <source>#%1 needs exactly one file</source>
        <translation>#%1 exige exactement un fichier</translation>
    </message>
    <message>
        <source>there is no document #%1 in %2; it has %3</source>
        <translation>il n&apos;y a pas de document #%1 dans %2 ; il en a %3</translation>
    </message>
    <message>
        <source>there is no object %1</source>
        <translation>il n&apos;y a pas d&apos;objet %1</translation>
    </message>
    <message>
        <source>there is no object %1; the nearest is %2</source>
        <translation>il n&apos;y a pas d&apos;objet %1 ; le plus proche est %2</translation>
    </message>
    <message>
        <source>expected KIND/NAME, KIND/NAMESPACE/NAME or #N, not %1</source>
        <translation>KIND/NAME, KIND/NAMESPACE/NAME ou #N attendu, pas %1</translation>
    </message>
    <message>
        <source>%1 names several objects: %2</source>
        <translation>%1 désigne plusieurs objets : %2</translation>
    </message>
    <message>
        <source>no temporary file can be made: %1</source>
        <translation>impossible de créer un fichier temporaire : %1</translation>
    </message>
    <message>
        <source>the disk for temporary files is full</source>
        <translation>le disque des fichiers temporaires est plein</translation>
    </message>
    <message>
        <source>%1 cannot be run: %2</source>
        <translation>impossible de lancer %1 : %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>échec de %1 : %2</translation>
    </message>
    <message>
        <source>the folder cannot be read: %1</source>
        <translation>impossible de lire le dossier : %1</translation>
    </message>
    <message>
        <source>standard input cannot be written back; save it as a file</source>
        <translation>l&apos;entrée standard ne peut pas être réécrite ; enregistrez-la dans un fichier</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 sources</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message>
        <source>An alias elsewhere stands for something in it; edit it in the source.</source>
        <translation>Un alias ailleurs renvoie à une partie de ceci ; modifiez-la dans la source.</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>Cet endroit n&apos;existe pas.</translation>
    </message>
    <message>
        <source>This is an alias (*…); edit the place it stands for.</source>
        <translation>C&apos;est un alias (*…) ; modifiez l&apos;endroit auquel il renvoie.</translation>
    </message>
    <message>
        <source>This is a map or a list, not a single value.</source>
        <translation>C&apos;est une map ou une liste, pas une valeur simple.</translation>
    </message>
    <message>
        <source>A tag (!…) says what this value is; edit it in the source.</source>
        <translation>Un tag (!…) dit ce qu&apos;est cette valeur ; modifiez-la dans la source.</translation>
    </message>
    <message>
        <source>The key %1 is already there.</source>
        <translation>La clé %1 existe déjà.</translation>
    </message>
    <message>
        <source>This is no map; it takes no key %1.</source>
        <translation>Ce n&apos;est pas une map ; impossible d&apos;y mettre une clé %1.</translation>
    </message>
    <message>
        <source>There is no key %1.</source>
        <translation>Il n&apos;y a pas de clé %1.</translation>
    </message>
    <message>
        <source>The key %1 comes from a merge (&lt;&lt;); edit it in the source.</source>
        <translation>La clé %1 vient d&apos;une fusion (&lt;&lt;) ; modifiez-la dans la source.</translation>
    </message>
    <message>
        <source>The key %1 stands more than once in this map; edit it in the source.</source>
        <translation>La clé %1 figure plusieurs fois dans cette map ; modifiez-la dans la source.</translation>
    </message>
    <message>
        <source>A new item needs a value.</source>
        <translation>Un nouvel élément a besoin d&apos;une valeur.</translation>
    </message>
    <message>
        <source>This is no list; it takes no item.</source>
        <translation>Ce n&apos;est pas une liste ; impossible d&apos;y ajouter un élément.</translation>
    </message>
    <message>
        <source>There is no item %1.</source>
        <translation>Il n&apos;y a pas d&apos;élément %1.</translation>
    </message>
    <message>
        <source>This is no alias (*…).</source>
        <translation>Ce n&apos;est pas un alias (*…).</translation>
    </message>
    <message>
        <source>This is written in a way that cannot be edited safely from here; edit it in the source.</source>
        <translation>Ceci est écrit d&apos;une manière qu&apos;on ne peut pas modifier d&apos;ici sans risque ; modifiez-le dans la source.</translation>
    </message>
    <message>
        <source>The field path %1 has a dot too many at character %2.</source>
        <translation>Le chemin de champ %1 a un point de trop au caractère %2.</translation>
    </message>
    <message>
        <source>The field path %1 needs a dot before character %2.</source>
        <translation>Le chemin de champ %1 a besoin d&apos;un point avant le caractère %2.</translation>
    </message>
    <message>
        <source>The field path %1 lacks a name at character %2.</source>
        <translation>Il manque un nom au chemin de champ %1 au caractère %2.</translation>
    </message>
    <message>
        <source>The field path %1 has a bracket without a name or an end at character %2.</source>
        <translation>Le chemin de champ %1 a un crochet sans nom ou sans fin au caractère %2.</translation>
    </message>
    <message>
        <source>The field path %1 has an index too large at character %2.</source>
        <translation>Le chemin de champ %1 a un indice trop grand au caractère %2.</translation>
    </message>
    <message>
        <source>The field path %1 has a quote without an end at character %2.</source>
        <translation>Le chemin de champ %1 a un guillemet sans fin au caractère %2.</translation>
    </message>
    <message>
        <source>The field path is empty.</source>
        <translation>Le chemin de champ est vide.</translation>
    </message>
    <message>
        <source>The JSON text ends before this; remove what follows, or put several objects into the items of a List.</source>
        <translation>Le texte JSON se termine avant ceci ; supprimez ce qui suit, ou placez plusieurs objets dans les items d&apos;une List.</translation>
    </message>
    <message>
        <source>This is nested more than %1 levels deep.</source>
        <translation>L&apos;imbrication dépasse ici %1 niveaux.</translation>
    </message>
    <message>
        <source>JSON expects , or %1 here, after %2.</source>
        <translation>JSON attend ici « , » ou %1 après %2.</translation>
    </message>
    <message>
        <source>JSON allows no comma before %1; remove it.</source>
        <translation>JSON n&apos;admet pas de virgule avant %1 ; supprimez-la.</translation>
    </message>
    <message>
        <source>JSON expects a key in double quotes here.</source>
        <translation>JSON attend ici une clé entre guillemets doubles.</translation>
    </message>
    <message>
        <source>JSON expects : after the key.</source>
        <translation>JSON attend « : » après la clé.</translation>
    </message>
    <message>
        <source>A control character stands in this text; write it as \t or \u00XX.</source>
        <translation>Ce texte contient un caractère de contrôle ; écrivez-le \t ou \u00XX.</translation>
    </message>
    <message>
        <source>This byte is not UTF-8.</source>
        <translation>Cet octet n&apos;est pas de l&apos;UTF-8.</translation>
    </message>
    <message>
        <source>The quote that opens here is not closed on its line.</source>
        <translation>Le guillemet ouvert ici n&apos;est pas fermé sur sa ligne.</translation>
    </message>
    <message>
        <source>JSON knows no such escape; write \\ for a backslash.</source>
        <translation>JSON ne connaît pas cet échappement ; écrivez \\ pour une barre oblique inverse.</translation>
    </message>
    <message>
        <source>JSON expects a value here.</source>
        <translation>JSON attend ici une valeur.</translation>
    </message>
    <message>
        <source>JSON takes double quotes only.</source>
        <translation>JSON n&apos;admet que les guillemets doubles.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON n&apos;a pas de commentaires.</translation>
    </message>
    <message>
        <source>JSON does not know the word %1; a text must be in double quotes.</source>
        <translation>JSON ne connaît pas le mot %1 ; un texte doit être entre guillemets doubles.</translation>
    </message>
    <message>
        <source>This starts with { and is YAML, but not JSON: Kubernetes before 1.33 refuses it. %1</source>
        <translation>Ceci commence par { et est du YAML, mais pas du JSON : Kubernetes avant 1.33 le refuse. %1</translation>
    </message>
    <message>
        <source>This is a Helm template that has not been rendered; run `helm template CHART` and open what it prints.</source>
        <translation>C&apos;est un modèle Helm qui n&apos;a pas été rendu ; lancez `helm template CHART` et ouvrez ce qu&apos;il affiche.</translation>
    </message>
    <message>
        <source>This is a template that has not been rendered (%1 …); open what its template engine makes of it.</source>
        <translation>C&apos;est un modèle qui n&apos;a pas été rendu (%1 …) ; ouvrez ce qu&apos;en fait son moteur de modèles.</translation>
    </message>
    <message>
        <source>A blank is missing after this colon: write &quot;%1: %2&quot;.</source>
        <translation>Il manque un espace après ce deux-points ; écrivez &quot;%1: %2&quot;.</translation>
    </message>
    <message>
        <source>A tab stands in the indentation; YAML takes only spaces there.</source>
        <translation>L&apos;indentation contient une tabulation ; YAML n&apos;y admet que des espaces.</translation>
    </message>
    <message>
        <source>A value that starts with * must be quoted (&quot;%1&quot;): YAML reads it as an alias, and there is no such anchor.</source>
        <translation>Une valeur qui commence par * doit être entre guillemets (&quot;%1&quot;) : YAML la lit comme un alias, et cette ancre n&apos;existe pas.</translation>
    </message>
    <message>
        <source>A value that starts with %1 must be quoted.</source>
        <translation>Une valeur qui commence par %1 doit être entre guillemets.</translation>
    </message>
    <message>
        <source>The %1 that opens here is never closed by %2.</source>
        <translation>Le %1 ouvert ici n&apos;est jamais fermé par %2.</translation>
    </message>
    <message>
        <source>YAML expects , or %1 here.</source>
        <translation>YAML attend ici « , » ou %1.</translation>
    </message>
    <message>
        <source>This line does not fit the ones before it: it starts in column %1, they start in column %2.</source>
        <translation>Cette ligne ne s&apos;accorde pas avec les précédentes : elle commence à la colonne %1, les autres à la colonne %2.</translation>
    </message>
    <message>
        <source>YAML expects &quot;key: value&quot; here, or &quot;- &quot; before an item of a list.</source>
        <translation>YAML attend ici &quot;key: value&quot;, ou &quot;- &quot; devant un élément de liste.</translation>
    </message>
    <message>
        <source>YAML does not expect this here; put the whole value into quotes if it belongs to it.</source>
        <translation>YAML ne s&apos;attend pas à ceci ; mettez toute la valeur entre guillemets si cela en fait partie.</translation>
    </message>
    <message>
        <source>The quote that opens here is never closed.</source>
        <translation>Le guillemet ouvert ici n&apos;est jamais fermé.</translation>
    </message>
    <message>
        <source>A key must be a text; Kubernetes takes no map or list for one.</source>
        <translation>Une clé doit être un texte ; Kubernetes n&apos;admet ni map ni liste à sa place.</translation>
    </message>
    <message>
        <source>The document ends before this; put a line with --- between two documents.</source>
        <translation>Le document se termine avant ceci ; placez une ligne --- entre deux documents.</translation>
    </message>
    <message>
        <source>This file is UTF-16; save it as UTF-8.</source>
        <translation>Ce fichier est en UTF-16 ; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The byte %1 is not UTF-8; save the file as UTF-8.</source>
        <translation>L&apos;octet %1 n&apos;est pas de l&apos;UTF-8 ; enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>A NUL byte stands here: this is no text file, or a damaged one.</source>
        <translation>Il y a ici un octet NUL : ce n&apos;est pas un fichier texte, ou il est endommagé.</translation>
    </message>
    <message>
        <source>The control character %1 stands here; Kubernetes refuses it. Write it as &quot;\x%1&quot;.</source>
        <translation>Il y a ici le caractère de contrôle %1 ; Kubernetes le refuse. Écrivez-le &quot;\x%1&quot;.</translation>
    </message>
    <message>
        <source>Kubernetes takes no YAML directives; remove this line.</source>
        <translation>Kubernetes n&apos;accepte pas les directives YAML ; supprimez cette ligne.</translation>
    </message>
    <message>
        <source>Kubernetes takes no text after ---; put it on the next line.</source>
        <translation>Kubernetes n&apos;accepte pas de texte après --- ; mettez-le à la ligne suivante.</translation>
    </message>
    <message>
        <source>YAML knows no such escape; write \\ for a backslash, or use single quotes.</source>
        <translation>YAML ne connaît pas cet échappement ; écrivez \\ pour une barre oblique inverse, ou utilisez des guillemets simples.</translation>
    </message>
    <message>
        <source>After | or &gt; only +, - or a digit may stand; the text begins on the next line.</source>
        <translation>Après | ou &gt;, seuls +, - ou un chiffre sont permis ; le texte commence à la ligne suivante.</translation>
    </message>
    <message>
        <source>A second &quot;key: value&quot; begins on this line; quote the value, or begin a new line.</source>
        <translation>Un second &quot;key: value&quot; commence sur cette ligne ; mettez la valeur entre guillemets, ou passez à la ligne.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in this map; only the last one counts. Remove one of them.</source>
        <translation>La clé « %1 » figure deux fois dans cette map ; seule la dernière compte. Supprimez l&apos;une des deux.</translation>
    </message>
    <message>
        <source>the story has no views yet</source>
        <translation>le récit n&apos;a encore aucune vue</translation>
    </message>
    <message>
        <source>%1:%2:%3: %4. The file is left as it is; mend or delete it to move cards.</source>
        <translation>%1:%2:%3: %4. Le fichier est laissé tel quel ; corrigez-le ou supprimez-le pour déplacer des cartes.</translation>
    </message>
    <message>
        <source>① Application port</source>
        <translation>① Port d&apos;application</translation>
    </message>
    <message>
        <source>The application port is where the program really listens. No manifest declares it: it follows from PORT, from arguments, probes or the image. Here the program listens where nobody sends anything.</source>
        <translation>Le port d&apos;application est celui où le programme écoute réellement. Aucun manifeste ne le déclare : il se déduit de PORT, d&apos;arguments, de sondes ou de l&apos;image. Ici, le programme écoute là où personne n&apos;envoie rien.</translation>
    </message>
    <message>
        <source>Compare the value of PORT with the container port, and make them agree.</source>
        <translation>Comparez la valeur de PORT et le port de conteneur, et mettez-les d&apos;accord.</translation>
    </message>
    <message>
        <source>Nobody rewrites a port inside the pod: where the program listens is where requests have to arrive.</source>
        <translation>Personne ne réécrit un port à l&apos;intérieur du pod : c&apos;est là où le programme écoute que les requêtes doivent arriver.</translation>
    </message>
    <message>
        <source>② Container port</source>
        <translation>② Port de conteneur</translation>
    </message>
    <message>
        <source>The container port says where the container is to be reached. It opens nothing: it is a declaration, which others refer to. Here two digits changed places.</source>
        <translation>Le port de conteneur dit où joindre le conteneur. Il n&apos;ouvre rien : c&apos;est une déclaration, à laquelle d&apos;autres se réfèrent. Ici, deux chiffres ont été intervertis.</translation>
    </message>
    <message>
        <source>The Service sends to 8080, and the program listens there. What does the container declare?</source>
        <translation>Le Service envoie vers 8080, et le programme y écoute. Que déclare le conteneur ?</translation>
    </message>
    <message>
        <source>A wrong declaration does not stop traffic by number, but it misleads everyone who reads it, and names.</source>
        <translation>Une déclaration fausse n&apos;arrête pas le trafic adressé par numéro, mais elle égare tous ceux qui la lisent, et les noms.</translation>
    </message>
    <message>
        <source>③ Target port</source>
        <translation>③ Port cible</translation>
    </message>
    <message>
        <source>The target port is where a Service sends requests: a number, or the name of a container port. Here the name leads nowhere, and the wire ends in the open.</source>
        <translation>Le port cible est celui où un Service envoie les requêtes : un numéro, ou le nom d&apos;un port de conteneur. Ici, le nom ne mène nulle part, et le fil finit dans le vide.</translation>
    </message>
    <message>
        <source>Double-click ③ on the Service, and choose the name that the container gives to its port.</source>
        <translation>Double-cliquez sur ③ dans le Service, et choisissez le nom que le conteneur donne à son port.</translation>
    </message>
    <message>
        <source>By name, the container port may change its number without the Service knowing.</source>
        <translation>Désigné par son nom, le port de conteneur peut changer de numéro sans que le Service ait à le savoir.</translation>
    </message>
    <message>
        <source>④ Service port</source>
        <translation>④ Port de service</translation>
    </message>
    <message>
        <source>The service port is where others find the Service, at its own address and name. It need not be the port of the pods. Here the Ingress asks for one that the Service does not have.</source>
        <translation>Le port de service est celui où les autres trouvent le Service, à son adresse et à son nom. Il n&apos;est pas forcément le port des pods. Ici, l&apos;Ingress en demande un que le Service n&apos;a pas.</translation>
    </message>
    <message>
        <source>Let the Service answer at 80: double-click ④.</source>
        <translation>Faites répondre le Service sur 80 : double-cliquez sur ④.</translation>
    </message>
    <message>
        <source>Who speaks to a Service uses its port, never the target port behind it.</source>
        <translation>Qui s&apos;adresse à un Service utilise son port, jamais le port cible qui est derrière.</translation>
    </message>
    <message>
        <source>⑤ Node port</source>
        <translation>⑤ Port de nœud</translation>
    </message>
    <message>
        <source>A Service of type NodePort opens one more port, on every node of the cluster. Node ports come from a range of their own. This one does not.</source>
        <translation>Un Service de type NodePort ouvre un port de plus, sur chaque nœud du cluster. Les ports de nœud proviennent d&apos;une plage réservée. Celui-ci n&apos;y est pas.</translation>
    </message>
    <message>
        <source>The range is 30000 to 32767. Double-click ⑤, and put the missing zero in.</source>
        <translation>La plage va de 30000 à 32767. Double-cliquez sur ⑤, et ajoutez le zéro qui manque.</translation>
    </message>
    <message>
        <source>A node port is for what stands outside the cluster: a load balancer, or a web server.</source>
        <translation>Un port de nœud est destiné à ce qui se trouve hors du cluster : un répartiteur de charge ou un serveur web.</translation>
    </message>
    <message>
        <source>⑥ Web server port</source>
        <translation>⑥ Port du serveur web</translation>
    </message>
    <message>
        <source>The web server port is the only one that people outside ever see: 80 or 443 of an Ingress, a Gateway, a load balancer. Here the route asks for a listener that the Gateway does not have.</source>
        <translation>Le port du serveur web est le seul que voient les gens de l&apos;extérieur : 80 ou 443 d&apos;un Ingress, d&apos;une Gateway, d&apos;un répartiteur de charge. Ici, la route demande un listener que la Gateway n&apos;a pas.</translation>
    </message>
    <message>
        <source>The route wants 443. Which port does the listener of the Gateway have?</source>
        <translation>La route veut 443. Quel port a le listener de la Gateway ?</translation>
    </message>
    <message>
        <source>From ⑥ to ①: six ports, five places where a number or a name has to fit.</source>
        <translation>De ⑥ à ① : six ports, cinq endroits où un numéro ou un nom doit concorder.</translation>
    </message>
    <message>
        <source>A name that does not exist</source>
        <translation>Un nom qui n&apos;existe pas</translation>
    </message>
    <message>
        <source>All pods run, and yet nothing answers behind the Service.</source>
        <translation>Tous les pods tournent, et pourtant rien ne répond derrière le Service.</translation>
    </message>
    <message>
        <source>The Service looks for a container port of a certain name. What is the port called in the container?</source>
        <translation>Le Service cherche un port de conteneur d&apos;un certain nom. Comment le port s&apos;appelle-t-il dans le conteneur ?</translation>
    </message>
    <message>
        <source>A target port by name is looked up in each pod; a pod that lacks the name gets no traffic.</source>
        <translation>Un port cible donné par son nom est recherché dans chaque pod ; un pod qui n&apos;a pas ce nom ne reçoit aucun trafic.</translation>
    </message>
    <message>
        <source>The wrong protocol</source>
        <translation>Le mauvais protocole</translation>
    </message>
    <message>
        <source>The name fits, the number fits, and still the request is lost.</source>
        <translation>Le nom concorde, le numéro concorde, et pourtant la requête se perd.</translation>
    </message>
    <message>
        <source>The container speaks UDP. Which protocol does the Service ask for?</source>
        <translation>Le conteneur parle UDP. Quel protocole le Service demande-t-il ?</translation>
    </message>
    <message>
        <source>TCP 53 and UDP 53 are two different ports. A name is looked up together with its protocol.</source>
        <translation>TCP 53 et UDP 53 sont deux ports différents. Un nom est recherché avec son protocole.</translation>
    </message>
    <message>
        <source>The target port in the Ingress</source>
        <translation>Le port cible dans l&apos;Ingress</translation>
    </message>
    <message>
        <source>The Ingress answers with 503, although 8080 is where the program listens.</source>
        <translation>L&apos;Ingress répond 503, alors que le programme écoute bien sur 8080.</translation>
    </message>
    <message>
        <source>An Ingress names a port of the Service. The Service has 80; 8080 lies behind it.</source>
        <translation>Un Ingress désigne un port du Service. Le Service a 80 ; 8080 est derrière.</translation>
    </message>
    <message>
        <source>Each link of the chain names the port of the next one, not of the one after that.</source>
        <translation>Chaque maillon de la chaîne désigne le port du maillon suivant, pas celui d&apos;après.</translation>
    </message>
    <message>
        <source>A misspelt backend</source>
        <translation>Un backend mal orthographié</translation>
    </message>
    <message>
        <source>The Ingress was accepted by the API server, and leads nowhere.</source>
        <translation>L&apos;Ingress a été accepté par le serveur d&apos;API, et ne mène nulle part.</translation>
    </message>
    <message>
        <source>Compare the name in the Ingress with that of the Service, letter by letter.</source>
        <translation>Comparez le nom dans l&apos;Ingress avec celui du Service, lettre par lettre.</translation>
    </message>
    <message>
        <source>The API server does not check that a backend exists: Ingress and Service may come in any order.</source>
        <translation>Le serveur d&apos;API ne vérifie pas qu&apos;un backend existe : Ingress et Service peuvent arriver dans n&apos;importe quel ordre.</translation>
    </message>
    <message>
        <source>A typo in a label</source>
        <translation>Une faute de frappe dans un label</translation>
    </message>
    <message>
        <source>The Service has no endpoints. The Deployment is there, and its pods are ready.</source>
        <translation>Le Service n&apos;a pas d&apos;endpoints. Le Deployment est là, et ses pods sont prêts.</translation>
    </message>
    <message>
        <source>The selector must be equal to the pods&apos; labels. One letter is too many.</source>
        <translation>Le sélecteur doit être identique aux labels des pods. Il y a une lettre de trop.</translation>
    </message>
    <message>
        <source>A Service does not know Deployments: only labels tell it which pods are its own.</source>
        <translation>Un Service ne connaît pas les Deployments : seuls les labels lui disent quels pods sont les siens.</translation>
    </message>
    <message>
        <source>Another namespace</source>
        <translation>Un autre espace de noms</translation>
    </message>
    <message>
        <source>Service and pods fit each other in every label, and still do not meet.</source>
        <translation>Le Service et les pods concordent par tous leurs labels, et ne se rencontrent pourtant pas.</translation>
    </message>
    <message>
        <source>Look at the bands of the picture: the Service stands in one namespace, the pods in another.</source>
        <translation>Regardez les bandes de l&apos;image : le Service se trouve dans un espace de noms, les pods dans un autre.</translation>
    </message>
    <message>
        <source>A selector never leaves its namespace.</source>
        <translation>Un sélecteur ne sort jamais de son espace de noms.</translation>
    </message>
    <message>
        <source>A Service that selects nothing</source>
        <translation>Un Service qui ne sélectionne rien</translation>
    </message>
    <message>
        <source>Two Services. One of them was forgotten when the search moved into the shop&apos;s own program.</source>
        <translation>Deux Services. L&apos;un d&apos;eux a été oublié quand la recherche a rejoint le programme même de la boutique.</translation>
    </message>
    <message>
        <source>No pod is labelled app: search any more. The pods of web answer searches now.</source>
        <translation>Aucun pod ne porte plus le label app: search. Ce sont les pods de web qui répondent maintenant aux recherches.</translation>
    </message>
    <message>
        <source>A Service without pods is no error for Kubernetes: connections are refused, that is all.</source>
        <translation>Un Service sans pods n&apos;est pas une erreur pour Kubernetes : les connexions sont refusées, voilà tout.</translation>
    </message>
    <message>
        <source>A node port that is taken</source>
        <translation>Un port de nœud déjà pris</translation>
    </message>
    <message>
        <source>The second of these Services is refused by the API server.</source>
        <translation>Le second de ces Services est refusé par le serveur d&apos;API.</translation>
    </message>
    <message>
        <source>Both ask for 30080. Give one of them another port from 30000 to 32767.</source>
        <translation>Tous deux demandent 30080. Donnez à l&apos;un d&apos;eux un autre port, entre 30000 et 32767.</translation>
    </message>
    <message>
        <source>Node ports belong to the whole cluster. Leave nodePort out, and the cluster finds a free one.</source>
        <translation>Les ports de nœud appartiennent au cluster entier. Omettez nodePort, et le cluster en trouve un libre.</translation>
    </message>
    <message>
        <source>Listening on 127.0.0.1</source>
        <translation>À l&apos;écoute sur 127.0.0.1</translation>
    </message>
    <message>
        <source>Every number is right. The program&apos;s log says that it listens on 8080. Connections are refused.</source>
        <translation>Tous les numéros sont justes. D&apos;après son journal, le programme écoute sur 8080. Les connexions sont refusées.</translation>
    </message>
    <message>
        <source>Listens on 8080 of which address? Look at the arguments of the container: 0.0.0.0 means all.</source>
        <translation>Il écoute sur 8080, mais à quelle adresse ? Regardez les arguments du conteneur : 0.0.0.0 veut dire toutes.</translation>
    </message>
    <message>
        <source>A pod has an address of its own; what listens on 127.0.0.1 is heard inside the pod alone.</source>
        <translation>Un pod a sa propre adresse ; ce qui écoute sur 127.0.0.1 n&apos;est entendu qu&apos;à l&apos;intérieur du pod.</translation>
    </message>
    <message>
        <source>The headless surprise</source>
        <translation>La surprise headless</translation>
    </message>
    <message>
        <source>The shop asks for postgres at port 80 of Service db, which turns 80 into 5432. Or does it?</source>
        <translation>La boutique demande postgres au port 80 du Service db, qui de 80 fait 5432. Vraiment ?</translation>
    </message>
    <message>
        <source>clusterIP is None: the name leads to the pods themselves, and nobody rewrites a port. Make ④ what it is.</source>
        <translation>clusterIP vaut None : le nom mène aux pods eux-mêmes, et personne ne réécrit de port. Donnez à ④ le port réel.</translation>
    </message>
    <message>
        <source>The ports of a headless Service are labels: clients have to use the port of the pods.</source>
        <translation>Les ports d&apos;un Service headless ne sont qu&apos;indicatifs : les clients doivent utiliser le port des pods.</translation>
    </message>
    <message>
        <source>A number in quotes</source>
        <translation>Un numéro entre guillemets</translation>
    </message>
    <message>
        <source>8080 is 8080. The API server disagrees and refuses the Service.</source>
        <translation>8080, c&apos;est 8080. Le serveur d&apos;API n&apos;est pas de cet avis et refuse le Service.</translation>
    </message>
    <message>
        <source>In quotes it is a text, and so a name; a name needs a letter. Type the number anew: the quotes go.</source>
        <translation>Entre guillemets, c&apos;est un texte, donc un nom ; et un nom doit contenir une lettre. Saisissez à nouveau le numéro : les guillemets disparaissent.</translation>
    </message>
    <message>
        <source>targetPort takes a number or a name. Quotes decide which of them it is.</source>
        <translation>targetPort accepte un numéro ou un nom. Ce sont les guillemets qui décident.</translation>
    </message>
    <message>
        <source>A probe that asks elsewhere</source>
        <translation>Une sonde qui demande ailleurs</translation>
    </message>
    <message>
        <source>The program works, and yet its pods never become ready: no Service sends them anything.</source>
        <translation>Le programme fonctionne, et pourtant ses pods ne deviennent jamais prêts : aucun Service ne leur envoie rien.</translation>
    </message>
    <message>
        <source>The readiness probe asks a port by name. Does the container have one of that name?</source>
        <translation>La sonde readiness demande un port par son nom. Le conteneur en a-t-il un de ce nom ?</translation>
    </message>
    <message>
        <source>Probes use container ports too: who renames a port renames it in probes as well.</source>
        <translation>Les sondes utilisent elles aussi les ports de conteneur : qui renomme un port le renomme aussi dans les sondes.</translation>
    </message>
    <message>
        <source>Two ports of one name</source>
        <translation>Deux ports du même nom</translation>
    </message>
    <message>
        <source>A second port was copied from the first. Now the API server refuses the Service.</source>
        <translation>Un second port a été copié sur le premier. Depuis, le serveur d&apos;API refuse le Service.</translation>
    </message>
    <message>
        <source>Each port of a Service needs a name of its own. What does the second one lead to?</source>
        <translation>Chaque port d&apos;un Service doit avoir son propre nom. À quoi mène le second ?</translation>
    </message>
    <message>
        <source>With more than one port, every port must have a name, and each another one.</source>
        <translation>Dès qu&apos;il y a plus d&apos;un port, chacun doit avoir un nom, et un nom différent.</translation>
    </message>
    <message>
        <source>A policy that shuts everyone out</source>
        <translation>Une NetworkPolicy qui exclut tout le monde</translation>
    </message>
    <message>
        <source>Port 80 was opened in the NetworkPolicy, because the Service answers at 80. Since then nothing answers.</source>
        <translation>Le port 80 a été ouvert dans la NetworkPolicy, parce que le Service répond sur 80. Depuis, plus rien ne répond.</translation>
    </message>
    <message>
        <source>The policy stands at the pods. By the time a request comes there, kube-proxy has made 8080 of it.</source>
        <translation>La NetworkPolicy s&apos;applique aux pods. Quand une requête y arrive, kube-proxy en a déjà fait 8080.</translation>
    </message>
    <message>
        <source>A NetworkPolicy speaks of the pods&apos; ports, never of the Service&apos;s.</source>
        <translation>Une NetworkPolicy parle des ports des pods, jamais de ceux du Service.</translation>
    </message>
    <message>
        <source>The class of an Ingress</source>
        <translation>La classe d&apos;un Ingress</translation>
    </message>
    <message>
        <source>Every port fits. But no controller feels that this Ingress is its business.</source>
        <translation>Tous les ports concordent. Mais aucun contrôleur ne se sent concerné par cet Ingress.</translation>
    </message>
    <message>
        <source>The class of the Ingress has to be one that exists: compare it with the IngressClass.</source>
        <translation>La classe de l&apos;Ingress doit exister : comparez-la avec l&apos;IngressClass.</translation>
    </message>
    <message>
        <source>An Ingress of a class that nobody serves is silently ignored.</source>
        <translation>Un Ingress d&apos;une classe que personne ne sert est ignoré sans bruit.</translation>
    </message>
    <message>
        <source>there is no context %1: no kubeconfig names any (looked in $KUBECONFIG and ~/.kube/config)</source>
        <translation>il n&apos;y a pas de contexte %1 : aucun kubeconfig n&apos;en nomme (cherché dans $KUBECONFIG et ~/.kube/config)</translation>
    </message>
    <message>
        <source>there is no context %1; the kubeconfig has %2</source>
        <translation>il n&apos;y a pas de contexte %1 ; le kubeconfig a %2</translation>
    </message>
    <message>
        <source>there is no kubeconfig (looked in $KUBECONFIG and ~/.kube/config)</source>
        <translation>il n&apos;y a pas de kubeconfig (cherché dans $KUBECONFIG et ~/.kube/config)</translation>
    </message>
    <message>
        <source>no context is named, and the kubeconfig has no current-context; it has %1</source>
        <translation>aucun contexte n&apos;est indiqué, et le kubeconfig n&apos;a pas de current-context ; il a %1</translation>
    </message>
    <message>
        <source>context %1 names the cluster %2, which is not there</source>
        <translation>le contexte %1 désigne le cluster %2, qui ne s&apos;y trouve pas</translation>
    </message>
    <message>
        <source>cluster %1 has no server</source>
        <translation>le cluster %1 n&apos;a pas de serveur</translation>
    </message>
    <message>
        <source>context %1 names the user %2, which is not there</source>
        <translation>le contexte %1 désigne l&apos;utilisateur %2, qui ne s&apos;y trouve pas</translation>
    </message>
    <message>
        <source>user %1 relies on the auth-provider %2, which Kubernetes 1.26 has replaced by exec plugins</source>
        <translation>l&apos;utilisateur %1 dépend de l&apos;auth-provider %2, que Kubernetes 1.26 a remplacé par des plugins exec</translation>
    </message>
    <message>
        <source>this is not a pod of a cluster: no service account is mounted at %1</source>
        <translation>ceci n&apos;est pas un pod d&apos;un cluster : aucun compte de service n&apos;est monté sous %1</translation>
    </message>
    <message>
        <source>the server&apos;s reply is larger than %1 bytes</source>
        <translation>la réponse du serveur dépasse %1 octets</translation>
    </message>
    <message>
        <source>%1 is not trusted: %2</source>
        <translation>%1 n&apos;est pas digne de confiance : %2</translation>
    </message>
    <message>
        <source>%1 says nothing any more</source>
        <translation>%1 ne répond plus</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>impossible de joindre %1 : %2</translation>
    </message>
    <message>
        <source>the server answers %1: %2</source>
        <translation>le serveur répond %1 : %2</translation>
    </message>
    <message>
        <source>this comes from the cluster %1, which Portolan never writes to; save it as YAML to edit it</source>
        <translation>ceci provient du cluster %1, dans lequel Portolan n&apos;écrit jamais ; enregistrez-le en YAML pour le modifier</translation>
    </message>
    <message>
        <source>the cluster does not serve it</source>
        <translation>le cluster ne le propose pas</translation>
    </message>
    <message>
        <source>the server serves none of the kinds that speak of ports</source>
        <translation>le serveur ne propose aucun des kinds qui parlent de ports</translation>
    </message>
    <message>
        <source>the proxy %1 cannot be used: its URL must begin with http:// or socks5://</source>
        <translation>impossible d&apos;utiliser le proxy %1 : son URL doit commencer par http:// ou socks5://</translation>
    </message>
    <message>
        <source>%1 is no address of a server</source>
        <translation>%1 n&apos;est pas une adresse de serveur</translation>
    </message>
    <message>
        <source>user %1 acts as several groups; only one can be named</source>
        <translation>l&apos;utilisateur %1 agit au nom de plusieurs groupes ; un seul peut être indiqué</translation>
    </message>
    <message>
        <source>user %1 has a client key without a certificate</source>
        <translation>l&apos;utilisateur %1 a une clé client sans certificat</translation>
    </message>
    <message>
        <source>user %1 has a client certificate without a key</source>
        <translation>l&apos;utilisateur %1 a un certificat client sans clé</translation>
    </message>
    <message>
        <source>the credential plugin %1 was not allowed to run</source>
        <translation>le plugin d&apos;identification %1 n&apos;a pas été autorisé à s&apos;exécuter</translation>
    </message>
    <message>
        <source>what answers at %1 is no Kubernetes API server</source>
        <translation>ce qui répond à %1 n&apos;est pas un serveur d&apos;API Kubernetes</translation>
    </message>
    <message>
        <source>the credential plugin printed no JSON</source>
        <translation>le plugin d&apos;identification n&apos;a pas produit de JSON</translation>
    </message>
    <message>
        <source>the credential plugin printed no ExecCredential of %1</source>
        <translation>le plugin d&apos;identification n&apos;a pas produit d&apos;ExecCredential de %1</translation>
    </message>
    <message>
        <source>the credential plugin printed a certificate without its key, or a key without a certificate</source>
        <translation>le plugin d&apos;identification a produit un certificat sans sa clé, ou une clé sans certificat</translation>
    </message>
    <message>
        <source>the credential plugin printed neither a token nor a certificate</source>
        <translation>le plugin d&apos;identification n&apos;a produit ni jeton ni certificat</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>impossible de lancer %1 : %2</translation>
    </message>
    <message>
        <source>the credential plugin %1 is not installed.%2</source>
        <translation>le plugin d&apos;identification %1 n&apos;est pas installé.%2</translation>
    </message>
    <message>
        <source>the credential plugin %1 asks its user, and there is no terminal to ask in</source>
        <translation>le plugin d&apos;identification %1 veut interroger son utilisateur, et il n&apos;y a pas de terminal pour cela</translation>
    </message>
    <message>
        <source>the credential plugin %1 failed (status %2): %3</source>
        <translation>le plugin d&apos;identification %1 a échoué (code %2) : %3</translation>
    </message>
    <message>
        <source>this is no kubeconfig: a map with clusters, users and contexts was expected</source>
        <translation>ce n&apos;est pas un kubeconfig : une map avec clusters, users et contexts est attendue</translation>
    </message>
    <message>
        <source>a string was expected at %1</source>
        <translation>une chaîne de caractères est attendue à %1</translation>
    </message>
    <message>
        <source>true or false was expected at %1</source>
        <translation>true ou false est attendu à %1</translation>
    </message>
    <message>
        <source>a list was expected at %1</source>
        <translation>une liste est attendue à %1</translation>
    </message>
    <message>
        <source>a map with name and %1 was expected</source>
        <translation>une map avec name et %1 est attendue</translation>
    </message>
    <message>
        <source>an entry of %1 has no name</source>
        <translation>un élément de %1 n&apos;a pas de nom</translation>
    </message>
    <message>
        <source>a map was expected at %1</source>
        <translation>une map est attendue à %1</translation>
    </message>
    <message>
        <source>the exec plugin names no command</source>
        <translation>le plugin exec n&apos;indique aucune commande</translation>
    </message>
    <message>
        <source>the exec plugin&apos;s apiVersion %1 is not known; it must be %2v1 or %2v1beta1</source>
        <translation>l&apos;apiVersion %1 du plugin exec est inconnue ; ce doit être %2v1 ou %2v1beta1</translation>
    </message>
    <message>
        <source>the server&apos;s list of %1 breaks off or is no JSON</source>
        <translation>la liste de %1 du serveur s&apos;interrompt ou n&apos;est pas du JSON</translation>
    </message>
    <message>
        <source>the client certificate is no PEM certificate</source>
        <translation>le certificat client n&apos;est pas un certificat PEM</translation>
    </message>
    <message>
        <source>the client key is no PEM key of a kind that is known (RSA, EC), or it is encrypted</source>
        <translation>la clé client n&apos;est pas une clé PEM d&apos;un type connu (RSA, EC), ou elle est chiffrée</translation>
    </message>
    <message>
        <source>the certificate authority holds no PEM certificate</source>
        <translation>l&apos;autorité de certification ne contient aucun certificat PEM</translation>
    </message>
    <message>
        <source>the data of the kubeconfig is not base64</source>
        <translation>les données du kubeconfig ne sont pas en base64</translation>
    </message>
    <message>
        <source>an event of %1 is larger than %2 bytes</source>
        <translation>un événement de %1 dépasse %2 octets</translation>
    </message>
    <message>
        <source>an event of %1 is no JSON</source>
        <translation>un événement de %1 n&apos;est pas du JSON</translation>
    </message>
    <message>
        <source>%1 more not shown</source>
        <translation>%1 de plus, non affichés</translation>
    </message>
    <message>
        <source>1 port</source>
        <translation>1 port</translation>
    </message>
    <message>
        <source>%1 ports</source>
        <translation>%1 ports</translation>
    </message>
    <message>
        <source>1 container</source>
        <translation>1 conteneur</translation>
    </message>
    <message>
        <source>%1 containers</source>
        <translation>%1 conteneurs</translation>
    </message>
    <message>
        <source>%1 folded</source>
        <translation>repliés : %1</translation>
    </message>
    <message>
        <source>FOLDED NAMESPACE</source>
        <translation>ESPACE DE NOMS REPLIÉ</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entrées</translation>
    </message>
    <message>
        <source>nothing is drawn of document #%1</source>
        <translation>rien n&apos;est dessiné pour le document #%1</translation>
    </message>
    <message>
        <source>nothing called %1 is drawn</source>
        <translation>aucun objet nommé %1 n&apos;est dessiné</translation>
    </message>
    <message>
        <source>nothing called %1 is drawn; the nearest is %2</source>
        <translation>aucun objet nommé %1 n&apos;est dessiné ; le plus proche est %2</translation>
    </message>
    <message>
        <source>%1 is no longer there. Leave the focus (Esc) to see all again: %2.</source>
        <translation>%1 n&apos;est plus là. Quittez le focus (Échap) pour tout revoir (%2).</translation>
    </message>
    <message>
        <source>Nothing matches: everything is filtered away. Ask for less, or clear the filter (Esc) to see all again: %1.</source>
        <translation>Rien ne correspond : tout est filtré. Demandez moins, ou videz le filtre (Échap) pour tout revoir (%1).</translation>
    </message>
    <message>
        <source>%1 of %2 services</source>
        <translation>Services : %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 workloads</source>
        <translation>Workloads : %1 sur %2</translation>
    </message>
    <message>
        <source>a story is a map with a list of views</source>
        <translation>un récit est une map avec une liste de vues</translation>
    </message>
    <message>
        <source>%1; but %2.</source>
        <translation>%1 ; mais %2.</translation>
    </message>
    <message>
        <source>Reached from</source>
        <translation>Atteint depuis</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limité</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Tourne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Tenu par</translation>
    </message>
    <message>
        <source>For its port</source>
        <translation>Pour son port</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>The load balancer of Service %1 opens port %2.</source>
        <translation>Le répartiteur de charge du Service %1 ouvre le port %2.</translation>
    </message>
    <message>
        <source>Service %1 takes port %2 of external IP %3.</source>
        <translation>Le Service %1 reçoit le trafic du port %2 de l&apos;IP externe %3.</translation>
    </message>
    <message>
        <source>%1 %2 takes %3 on port %4 for Service %5 port %6.</source>
        <translation>%1 %2 prend en charge %3 sur le port %4 pour le Service %5, port %6.</translation>
    </message>
    <message>
        <source>its address %1 is private</source>
        <translation>son adresse %1 est privée</translation>
    </message>
    <message>
        <source>hostNetwork: port %1 of the pod is port %1 of its node.</source>
        <translation>hostNetwork : le port %1 du pod est le port %1 de son nœud.</translation>
    </message>
    <message>
        <source>hostPort %1 is open on each node that runs the pod.</source>
        <translation>hostPort %1 est ouvert sur chaque nœud qui fait tourner le pod.</translation>
    </message>
    <message>
        <source>hostIP %1 is reached from the node itself alone</source>
        <translation>hostIP %1 n&apos;est joignable que depuis le nœud lui-même</translation>
    </message>
    <message>
        <source>Service %1 opens a node port that the cluster assigns.</source>
        <translation>Le Service %1 ouvre un port de nœud que le cluster attribue.</translation>
    </message>
    <message>
        <source>Service %1 opens node port %2 on each node that runs the pod.</source>
        <translation>Le Service %1 ouvre le port de nœud %2 sur chaque nœud qui fait tourner le pod.</translation>
    </message>
    <message>
        <source>Service %1 opens node port %2 on every node.</source>
        <translation>Le Service %1 ouvre le port de nœud %2 sur chaque nœud.</translation>
    </message>
    <message>
        <source>Headless Service %1 hands out the pods&apos; own addresses.</source>
        <translation>Le Service headless %1 donne les adresses des pods eux-mêmes.</translation>
    </message>
    <message>
        <source>Service %1 port %2 leads here inside the cluster.</source>
        <translation>Le port %2 du Service %1 mène ici à l&apos;intérieur du cluster.</translation>
    </message>
    <message>
        <source>Every pod can connect to the pod&apos;s own address.</source>
        <translation>Tout pod peut se connecter à l&apos;adresse même du pod.</translation>
    </message>
    <message>
        <source>The application listens on 127.0.0.1 alone (%1): nothing outside the pod reaches it.</source>
        <translation>L&apos;application n&apos;écoute que sur 127.0.0.1 (%1) : rien ne l&apos;atteint hors du pod.</translation>
    </message>
    <message>
        <source>NetworkPolicy lets only others in</source>
        <translation>une NetworkPolicy ne laisse entrer que d&apos;autres clients</translation>
    </message>
    <message>
        <source>Nothing leads on from here.</source>
        <translation>D&apos;ici, rien ne mène plus loin.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Répartiteur de charge</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>Serveur web</translation>
    </message>
    <message>
        <source>Ingress controller</source>
        <translation>Contrôleur d&apos;Ingress</translation>
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
        <translation>DNS du cluster</translation>
    </message>
    <message>
        <source>Container runtime</source>
        <translation>Runtime de conteneurs</translation>
    </message>
    <message>
        <source>The client connects to port %1 of the load balancer that the cloud made for Service &quot;%2&quot;.</source>
        <translation>Le client se connecte au port %1 du répartiteur de charge que le cloud a créé pour le Service « %2 ».</translation>
    </message>
    <message>
        <source>The client connects to port %1 of %2, an address that is routed to the nodes.</source>
        <translation>Le client se connecte au port %1 de %2, une adresse routée vers les nœuds.</translation>
    </message>
    <message>
        <source>The client connects to port %1 of a node that runs one of the pods.</source>
        <translation>Le client se connecte au port %1 d&apos;un nœud qui fait tourner l&apos;un des pods.</translation>
    </message>
    <message>
        <source>The client connects to port %1 of the web server, which takes %2 in this server block.</source>
        <translation>Le client se connecte au port %1 du serveur web, qui prend en charge %2 dans ce bloc server.</translation>
    </message>
    <message>
        <source>The client connects to port %1 of the gateway; %2 &quot;%3&quot; takes the request for %4.</source>
        <translation>Le client se connecte au port %1 de la gateway ; %2 « %3 » prend en charge la requête pour %4.</translation>
    </message>
    <message>
        <source>The client connects to port %1 of the ingress controller; no rule takes the request, so the default backend does.</source>
        <translation>Le client se connecte au port %1 du contrôleur d&apos;Ingress ; aucune règle ne prend en charge la requête, le backend par défaut s&apos;en charge donc.</translation>
    </message>
    <message>
        <source>The client connects to port %1 of the ingress controller, whose rule for %2 takes the request.</source>
        <translation>Le client se connecte au port %1 du contrôleur d&apos;Ingress, dont la règle pour %2 prend en charge la requête.</translation>
    </message>
    <message>
        <source>No listener admits %1 &quot;%2&quot;, so the request goes no further.</source>
        <translation>Aucun listener n&apos;admet %1 « %2 » : la requête ne va donc pas plus loin.</translation>
    </message>
    <message>
        <source>The port is opened on the node itself and stays %1: hostPort, or hostNetwork, asks for it.</source>
        <translation>Le port est ouvert sur le nœud lui-même et reste %1 : c&apos;est hostPort, ou hostNetwork, qui le demande.</translation>
    </message>
    <message>
        <source>The container runtime turns the node&apos;s port %1 into port %2 of the pod, because hostPort asks for it.</source>
        <translation>Le runtime de conteneurs fait du port %1 du nœud le port %2 du pod, parce que hostPort le demande.</translation>
    </message>
    <message>
        <source>The client connects to node port %1 of any node: Service &quot;%2&quot; opens it on all of them.</source>
        <translation>Le client se connecte au port de nœud %1 de n&apos;importe quel nœud : le Service « %2 » l&apos;ouvre sur tous.</translation>
    </message>
    <message>
        <source>The web server turns port %1 into node port %2 of a node, as its configuration says.</source>
        <translation>Le serveur web fait du port %1 le port de nœud %2 d&apos;un nœud, comme le dit sa configuration.</translation>
    </message>
    <message>
        <source>The load balancer turns port %1 into node port %2 of any node.</source>
        <translation>Le répartiteur de charge fait du port %1 le port de nœud %2 de n&apos;importe quel nœud.</translation>
    </message>
    <message>
        <source>kube-proxy on that node knows that node port %1 belongs to port %2 of Service &quot;%3&quot;.</source>
        <translation>Sur ce nœud, kube-proxy sait que le port de nœud %1 appartient au port %2 du Service « %3 ».</translation>
    </message>
    <message>
        <source>The load balancer passes port %1 on to port %2 of Service &quot;%3&quot;.</source>
        <translation>Le répartiteur de charge transmet le port %1 au port %2 du Service « %3 ».</translation>
    </message>
    <message>
        <source>kube-proxy takes packets for that address: it is one of the external IPs of Service &quot;%1&quot;, port %2.</source>
        <translation>kube-proxy prend les paquets destinés à cette adresse : c&apos;est l&apos;une des IP externes du Service « %1 », port %2.</translation>
    </message>
    <message>
        <source>The web server turns port %1 into port %2 of Service &quot;%3&quot;, as its configuration says.</source>
        <translation>Le serveur web fait du port %1 le port %2 du Service « %3 », comme le dit sa configuration.</translation>
    </message>
    <message>
        <source>The gateway turns port %1 into port %2 of Service &quot;%3&quot;, as the route&apos;s backend says.</source>
        <translation>La gateway fait du port %1 le port %2 du Service « %3 », comme le dit le backend de la route.</translation>
    </message>
    <message>
        <source>The ingress controller turns port %1 into port %2 of Service &quot;%3&quot;: the backend calls it &quot;%4&quot;.</source>
        <translation>Le contrôleur d&apos;Ingress fait du port %1 le port %2 du Service « %3 » : le backend l&apos;appelle « %4 ».</translation>
    </message>
    <message>
        <source>The ingress controller turns port %1 into port %2 of Service &quot;%3&quot;, as the rule&apos;s backend says.</source>
        <translation>Le contrôleur d&apos;Ingress fait du port %1 le port %2 du Service « %3 », comme le dit le backend de la règle.</translation>
    </message>
    <message>
        <source>Inside the cluster a client connects to http://%1:%2: the name leads to the Service&apos;s own address.</source>
        <translation>À l&apos;intérieur du cluster, un client se connecte à http://%1:%2 : le nom mène à l&apos;adresse même du Service.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; is headless: its name gives the addresses of the pods themselves, and no port is rewritten on the way.</source>
        <translation>Le Service « %1 » est headless : son nom donne les adresses des pods eux-mêmes, et aucun port n&apos;est réécrit en chemin.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; is only a name: DNS answers with %2, outside the cluster; the port stays as it is.</source>
        <translation>Le Service « %1 » n&apos;est qu&apos;un nom : le DNS répond %2, hors du cluster ; le port reste ce qu&apos;il est.</translation>
    </message>
    <message>
        <source>The client connects to port %1 of a pod of %2 directly.</source>
        <translation>Le client se connecte directement au port %1 d&apos;un pod de %2.</translation>
    </message>
    <message>
        <source>kube-proxy replaces the Service&apos;s address by that of a pod of %1; no targetPort is written, so the port stays %2.</source>
        <translation>kube-proxy remplace l&apos;adresse du Service par celle d&apos;un pod de %1 ; aucun targetPort n&apos;est écrit, le port reste donc %2.</translation>
    </message>
    <message>
        <source>kube-proxy turns service port %1 into target port %2 of a pod of %3: targetPort is &quot;%4&quot;, and container &quot;%5&quot; gives that name to %2.</source>
        <translation>kube-proxy fait du port de service %1 le port cible %2 d&apos;un pod de %3 : targetPort vaut « %4 », et le conteneur « %5 » donne ce nom à %2.</translation>
    </message>
    <message>
        <source>kube-proxy replaces the Service&apos;s address by that of a pod of %1; targetPort is the same number, %2.</source>
        <translation>kube-proxy remplace l&apos;adresse du Service par celle d&apos;un pod de %1 ; targetPort est le même numéro, %2.</translation>
    </message>
    <message>
        <source>kube-proxy turns service port %1 into target port %2 of a pod of %3, because targetPort says so.</source>
        <translation>kube-proxy fait du port de service %1 le port cible %2 d&apos;un pod de %3, parce que targetPort le dit.</translation>
    </message>
    <message>
        <source>%1 has no pods now, so nobody answers.</source>
        <translation>%1 n&apos;a aucun pod pour l&apos;instant : personne ne répond donc.</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; has no pods behind it, so nobody answers.</source>
        <translation>Le Service « %1 » n&apos;a aucun pod derrière lui : personne ne répond donc.</translation>
    </message>
    <message>
        <source>In the pod nobody rewrites the port any more. The program in container &quot;%1&quot; listens on %2, judging by %3: the request has arrived.</source>
        <translation>Dans le pod, plus personne ne réécrit le port. Le programme du conteneur « %1 » écoute sur %2, d&apos;après %3 : la requête est arrivée.</translation>
    </message>
    <message>
        <source>The program in container &quot;%1&quot; listens on port %2 of 127.0.0.1 alone: what comes from outside its pod is refused.</source>
        <translation>Le programme du conteneur « %1 » n&apos;écoute sur le port %2 qu&apos;à l&apos;adresse 127.0.0.1 : ce qui vient de l&apos;extérieur de son pod est refusé.</translation>
    </message>
    <message>
        <source>In the pod nobody rewrites the port any more, and the program in container &quot;%1&quot; listens on %2, judging by %3: nobody answers at %4.</source>
        <translation>Dans le pod, plus personne ne réécrit le port, et le programme du conteneur « %1 » écoute sur %2, d&apos;après %3 : personne ne répond sur %4.</translation>
    </message>
    <message>
        <source>No container declares port %1; that is allowed. The program has to listen there: nobody rewrites the port any more.</source>
        <translation>Aucun conteneur ne déclare le port %1 ; c&apos;est permis. Le programme doit y écouter : plus personne ne réécrit le port.</translation>
    </message>
    <message>
        <source>The request has arrived in container &quot;%1&quot;. Its program has to listen on %2: nobody rewrites the port any more, and containerPort only declares it.</source>
        <translation>La requête est arrivée dans le conteneur « %1 ». Son programme doit écouter sur %2 : plus personne ne réécrit le port, et containerPort ne fait que le déclarer.</translation>
    </message>
    <message>
        <source>%1 opens port %2, where the kubelet of every node listens.</source>
        <translation>%1 ouvre le port %2, où écoute le kubelet de chaque nœud.</translation>
    </message>
    <message>
        <source>%1 and %2 ask for the same node port: only one of them gets it.</source>
        <translation>%1 et %2 demandent le même port de nœud : un seul l&apos;obtient.</translation>
    </message>
    <message>
        <source>%1 and %2 open the same host port: their pods never share a node.</source>
        <translation>%1 et %2 ouvrent le même port d&apos;hôte : leurs pods ne partagent jamais un même nœud.</translation>
    </message>
    <message>
        <source>%1 has it as node port, %2 as host port: where the pod runs the host port wins.</source>
        <translation>%1 l&apos;a comme port de nœud, %2 comme port d&apos;hôte : là où tourne le pod, le port d&apos;hôte l&apos;emporte.</translation>
    </message>
    <message>
        <source>positions are a map of format and pins</source>
        <translation>les positions sont une map de format et pins</translation>
    </message>
    <message>
        <source>&quot;format: %1&quot; is missing</source>
        <translation>« format: %1 » manque</translation>
    </message>
    <message>
        <source>this file is of format %1; this version of Portolan reads format %2 and leaves it as it is</source>
        <translation>ce fichier est au format %1 ; cette version de Portolan lit le format %2 et le laisse tel quel</translation>
    </message>
    <message>
        <source>pins is a map of objects and their positions</source>
        <translation>pins est une map d&apos;objets et de leurs positions</translation>
    </message>
    <message>
        <source>the position of %1 is no number from 0 to 1000000</source>
        <translation>la position de %1 n&apos;est pas un nombre de 0 à 1000000</translation>
    </message>
    <message>
        <source>%1 was ended</source>
        <translation>%1 a été interrompu</translation>
    </message>
    <message>
        <source>helm is not installed, and nothing else renders a chart</source>
        <translation>helm n&apos;est pas installé, et rien d&apos;autre ne produit le rendu d&apos;un chart</translation>
    </message>
    <message>
        <source>neither kubectl nor kustomize is installed, and nothing else renders a kustomization</source>
        <translation>ni kubectl ni kustomize n&apos;est installé, et rien d&apos;autre ne produit le rendu d&apos;une kustomization</translation>
    </message>
    <message>
        <source>%1 made this; change what it is made from</source>
        <translation>%1 a produit ceci ; modifiez ce à partir de quoi c&apos;est fait</translation>
    </message>
    <message>
        <source>there is no connection to the cluster</source>
        <translation>il n&apos;y a pas de connexion au cluster</translation>
    </message>
    <message>
        <source>%1 goes to port %2 of pod %3 by its selector and target port, but its EndpointSlices do not (ways that differ: %4). The slices decide.</source>
        <translation>%1 mène au port %2 du pod %3 d&apos;après son sélecteur et son port cible, mais pas d&apos;après ses EndpointSlices (chemins différents : %4). Les slices décident.</translation>
    </message>
    <message>
        <source>%1 goes to port %2 of pod %3 by its EndpointSlices, but not by its selector and target port (ways that differ: %4). The slices decide.</source>
        <translation>%1 mène au port %2 du pod %3 d&apos;après ses EndpointSlices, mais pas d&apos;après son sélecteur et son port cible (chemins différents : %4). Les slices décident.</translation>
    </message>
    <message>
        <source>EndpointSlices differ from selector and target port</source>
        <translation>Les EndpointSlices diffèrent du sélecteur et du port cible</translation>
    </message>
    <message>
        <source>In a cluster EndpointSlices decide where traffic goes. Here they name other pods or ports than the Service&apos;s selector and target port come to. For a moment after a change that is usual; if it lasts, the EndpointSlice controller is behind, or somebody has edited the slices. Source: discovery.k8s.io/v1 EndpointSlice.</source>
        <translation>Dans un cluster, les EndpointSlices décident où va le trafic. Ici, elles nomment d&apos;autres pods ou ports que ceux que donnent le sélecteur et le port cible du Service. Juste après un changement, c&apos;est normal ; si cela dure, le contrôleur des EndpointSlices est en retard, ou quelqu&apos;un a modifié les slices. Source : discovery.k8s.io/v1 EndpointSlice.</translation>
    </message>
    <message>
        <source>what the cluster has sent is no object of Kubernetes</source>
        <translation>ce que le cluster a envoyé n&apos;est pas un objet Kubernetes</translation>
    </message>
    <message>
        <source>any host</source>
        <translation>tout hôte</translation>
    </message>
    <message>
        <source>every request</source>
        <translation>toute requête</translation>
    </message>
    <message>
        <source> (%1 more workloads share the traffic)</source>
        <translation> (autres workloads qui se partagent le trafic : %1)</translation>
    </message>
    <message>
        <source>the story is of format %1; this version knows format 1</source>
        <translation>le récit est au format %1 ; cette version connaît le format 1</translation>
    </message>
</context>
<context>
    <name>portolan::AboutDialog</name>
    <message>
        <source>About Portolan</source>
        <translation>À propos de Portolan</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Portolan %1&lt;/h3&gt;&lt;p&gt;Shows where traffic goes in a Kubernetes system, port by port.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Portolan %1&lt;/h3&gt;&lt;p&gt;Montre où va le trafic dans un système Kubernetes, port par port.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence of the fonts</source>
        <translation>Licence des polices</translation>
    </message>
</context>
<context>
    <name>portolan::ActionTable</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Présenter</translation>
    </message>
</context>
<context>
    <name>portolan::CardDrag</name>
    <message>
        <source>Cards can be moved where their whole chains are shown: clear the filter and unfold what is folded first.</source>
        <translation>Les cartes se déplacent là où leurs chaînes entières sont affichées : videz d&apos;abord le filtre et dépliez ce qui est replié.</translation>
    </message>
    <message>
        <source>In a comparison cards stay where they are: leave it first.</source>
        <translation>Dans une comparaison, les cartes restent en place : la quitter d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>portolan::ChangeDialog</name>
    <message>
        <source>Change what refers to it, too?</source>
        <translation>Changer aussi ce qui y fait référence ?</translation>
    </message>
    <message>
        <source>A value that is shared</source>
        <translation>Une valeur partagée</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written once and used in %n place(s).</source>
        <translation>
            <numerusform>%1 est écrit une fois et utilisé à %n endroit.</numerusform>
            <numerusform>%1 est écrit une fois et utilisé à %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 becomes %2 in %3. These places refer to it:</source>
        <translation>%1 devient %2 dans %3. Ces endroits y font référence :</translation>
    </message>
    <message>
        <source>Change it for all who share it: %1</source>
        <translation>Changer pour tous ceux qui la partagent : %1</translation>
    </message>
    <message>
        <source>Give this place a value of its own</source>
        <translation>Donner à cet endroit une valeur propre</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Only &amp;this one</source>
        <translation>&amp;Seulement ceci</translation>
    </message>
    <message>
        <source>It only holds the same number: tick it if it means this port.</source>
        <translation>Seul le numéro est le même : cochez s&apos;il désigne bien ce port.</translation>
    </message>
</context>
<context>
    <name>portolan::ChangesPanel</name>
    <message>
        <source>&amp;Revert this</source>
        <translation>&amp;Défaire ceci</translation>
    </message>
    <message>
        <source>Revert &amp;all</source>
        <translation>&amp;Tout défaire</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>&amp;Revert this change</source>
        <translation>&amp;Défaire cette modification</translation>
    </message>
    <message>
        <source>&amp;Revert this file</source>
        <translation>Défaire dans ce &amp;fichier</translation>
    </message>
    <message>
        <source>Nothing is unsaved.</source>
        <translation>Tout est enregistré.</translation>
    </message>
    <message>
        <source>revert in %1</source>
        <translation>retour en arrière dans %1</translation>
    </message>
    <message>
        <source>revert everything</source>
        <translation>retour en arrière complet</translation>
    </message>
</context>
<context>
    <name>portolan::CheatSheet</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Clavier et souris</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>Zoomer vers le pointeur</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>Molette, pincement</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Déplacer l&apos;image</translation>
    </message>
    <message>
        <source>Drag, Space + drag</source>
        <translation>Glisser, Espace + glisser</translation>
    </message>
    <message>
        <source>Light a chain</source>
        <translation>Mettre une chaîne en évidence</translation>
    </message>
    <message>
        <source>Point at it</source>
        <translation>Survol</translation>
    </message>
    <message>
        <source>Select, add to the selection</source>
        <translation>Sélectionner, ajouter à la sélection</translation>
    </message>
    <message>
        <source>Click, Ctrl + click</source>
        <translation>Clic, Ctrl + clic</translation>
    </message>
    <message>
        <source>Edit a port</source>
        <translation>Modifier un port</translation>
    </message>
    <message>
        <source>Double-click, Enter</source>
        <translation>Double-clic, Entrée</translation>
    </message>
    <message>
        <source>Walk along the hops</source>
        <translation>Parcourir les sauts</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>First port</source>
        <translation>Premier port</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Next, previous port</source>
        <translation>Port suivant, précédent</translation>
    </message>
    <message>
        <source>Tab, Shift + Tab</source>
        <translation>Tab, Maj + Tab</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Ce qu&apos;on peut faire ici</translation>
    </message>
    <message>
        <source>Right click, Menu</source>
        <translation>Clic droit, Menu</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>On the diagram</source>
        <translation>Sur le diagramme</translation>
    </message>
    <message>
        <source>Move a card in its column</source>
        <translation>Déplacer une carte dans sa colonne</translation>
    </message>
    <message>
        <source>Drag it by its head</source>
        <translation>La faire glisser par son en-tête</translation>
    </message>
    <message>
        <source>Fold a namespace, or unfold it</source>
        <translation>Replier un espace de noms, ou le déplier</translation>
    </message>
    <message>
        <source>Double-click its name</source>
        <translation>Double-cliquer sur son nom</translation>
    </message>
    <message>
        <source>Select nothing; then leave focus and filter</source>
        <translation>Ne rien sélectionner ; puis quitter focus et filtre</translation>
    </message>
</context>
<context>
    <name>portolan::ClusterDesk</name>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>Impossible de lire %1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not all namespaces of %1 may be read; only %2 is shown.</source>
        <translation>La lecture de tous les espaces de noms de %1 n&apos;est pas permise ; seul %2 est montré.</translation>
    </message>
    <message>
        <source>Left out, as it may not be read: %1</source>
        <translation>Laissé de côté, car la lecture n&apos;est pas permise : %1</translation>
    </message>
    <message>
        <source>Run a program?</source>
        <translation>Lancer un programme ?</translation>
    </message>
    <message>
        <source>To reach %1, the kubeconfig wants this program to run and hand out credentials:</source>
        <translation>Pour joindre %1, la kubeconfig demande de lancer ce programme, qui fournit des identifiants :</translation>
    </message>
    <message>
        <source>Allow it only if you trust where the kubeconfig comes from. The answer is remembered for this command.</source>
        <translation>À n&apos;autoriser que si l&apos;origine de la kubeconfig est digne de confiance. La réponse est retenue pour cette commande.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Do not run it</source>
        <translation>Ne pas lancer</translation>
    </message>
    <message>
        <source>Copy kubectl command</source>
        <translation>Copier la commande kubectl</translation>
    </message>
</context>
<context>
    <name>portolan::ClusterDialog</name>
    <message>
        <source>Open cluster</source>
        <translation>Ouvrir un cluster</translation>
    </message>
    <message>
        <source>as kubectl: $KUBECONFIG, else ~/.kube/config</source>
        <translation>comme kubectl : $KUBECONFIG, sinon ~/.kube/config</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Contextes</translation>
    </message>
    <message>
        <source>All namespaces</source>
        <translation>Tous les espaces de noms</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Kubeconfig:</source>
        <translation>&amp;Kubeconfig :</translation>
    </message>
    <message>
        <source>&amp;Namespace:</source>
        <translation>Espace de &amp;noms :</translation>
    </message>
    <message>
        <source>Open &amp;beside</source>
        <translation>Ouvrir à &amp;côté</translation>
    </message>
    <message>
        <source>Keep what is open and show the cluster beside it</source>
        <translation>Garder ce qui est ouvert et montrer le cluster à côté</translation>
    </message>
    <message>
        <source>Portolan only reads: it never changes a cluster, and never asks for Secrets or ConfigMaps.</source>
        <translation>Portolan ne fait que lire : il ne modifie jamais un cluster et ne demande jamais de Secrets ni de ConfigMaps.</translation>
    </message>
    <message>
        <source>Choose a kubeconfig</source>
        <translation>Choisir une kubeconfig</translation>
    </message>
    <message>
        <source>No context was found there.</source>
        <translation>Aucun contexte n&apos;a été trouvé à cet endroit.</translation>
    </message>
    <message>
        <source>The cluster this program runs in</source>
        <translation>Le cluster dans lequel ce programme tourne</translation>
    </message>
</context>
<context>
    <name>portolan::ClusterStatus</name>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>reading, objects: %1 of %2</source>
        <translation>lecture, objets : %1 sur %2</translation>
    </message>
    <message>
        <source>reading, objects: %1</source>
        <translation>lecture, objets : %1</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>connection lost, trying again</source>
        <translation>connexion perdue, nouvel essai</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>Not all namespaces may be read; only %1 is shown.</source>
        <translation>La lecture de tous les espaces de noms n&apos;est pas permise ; seul %1 est montré.</translation>
    </message>
    <message>
        <source>Namespace %1</source>
        <translation>Espace de noms %1</translation>
    </message>
    <message>
        <source>May not be read: %1</source>
        <translation>Lecture non permise : %1</translation>
    </message>
    <message>
        <source>Not there: %1</source>
        <translation>Absent : %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not checked (insecure-skip-tls-verify).</source>
        <translation>Le certificat du serveur n&apos;est pas vérifié (insecure-skip-tls-verify).</translation>
    </message>
    <message>
        <source>TLS NOT CHECKED</source>
        <translation>TLS NON VÉRIFIÉ</translation>
    </message>
    <message>
        <source>  (paused)</source>
        <translation>  (en pause)</translation>
    </message>
    <message>
        <source>The certificate of %1 is not checked: anybody could answer in its place.</source>
        <translation>Le certificat de %1 n&apos;est pas vérifié : n&apos;importe qui pourrait répondre à sa place.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Show what has changed meanwhile</source>
        <translation>Montrer ce qui a changé entre-temps</translation>
    </message>
    <message>
        <source>Let the picture stand still</source>
        <translation>Figer l&apos;image</translation>
    </message>
</context>
<context>
    <name>portolan::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Saisir une commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Commandes correspondantes</translation>
    </message>
</context>
<context>
    <name>portolan::Comparing</name>
    <message>
        <source>%1 sources</source>
        <translation>%1 sources</translation>
    </message>
    <message>
        <source>what is saved</source>
        <translation>ce qui est enregistré</translation>
    </message>
    <message>
        <source>%1 → now</source>
        <translation>%1 → maintenant</translation>
    </message>
</context>
<context>
    <name>portolan::ComparisonPanel</name>
    <message>
        <source>+ added</source>
        <translation>+ ajouté</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− supprimé</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>service port</source>
        <translation>port de service</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>workload</translation>
    </message>
    <message>
        <source>container port</source>
        <translation>port de conteneur</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Filtrer les modifications</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Show the picture without the comparison (Esc)</source>
        <translation>Afficher l&apos;image sans la comparaison (Échap)</translation>
    </message>
    <message>
        <source>Nothing is compared. View ▸ Compare holds what is open against files, a revision in Git, or what was saved.</source>
        <translation>Rien n&apos;est comparé. Affichage ▸ Comparer rapproche ce qui est ouvert de fichiers, d&apos;une révision Git ou de ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>No port differs from %1.</source>
        <translation>Aucun port ne diffère de %1.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Modifications : %1</translation>
    </message>
    <message>
        <source>Changes: %1 of %2</source>
        <translation>Modifications : %1 sur %2</translation>
    </message>
    <message>
        <source>± changed</source>
        <translation>± modifié</translation>
    </message>
</context>
<context>
    <name>portolan::ConflictDialog</name>
    <message>
        <source>Changed on disk</source>
        <translation>Modifié sur le disque</translation>
    </message>
    <message>
        <source>%1 was changed on disk since it was read, and here as well.</source>
        <translation>%1 a été modifié sur le disque depuis sa lecture, et ici aussi.</translation>
    </message>
    <message>
        <source>Overwriting loses what others wrote; reloading puts it in place of your changes, which Undo brings back.</source>
        <translation>Écraser fait perdre ce que d&apos;autres ont écrit ; recharger le met à la place de vos modifications, que « Annuler » permet de retrouver.</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Vos modifications</translation>
    </message>
    <message>
        <source>Changes on disk</source>
        <translation>Modifications sur le disque</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Save mine as…</source>
        <translation>Enregistrer ma version sous…</translation>
    </message>
</context>
<context>
    <name>portolan::ContextMenu</name>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier « %1 »</translation>
    </message>
    <message>
        <source>Copy name “%1”</source>
        <translation>Copier le nom « %1 »</translation>
    </message>
    <message>
        <source>Copy address “%1”</source>
        <translation>Copier l&apos;adresse « %1 »</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Edit port</source>
        <translation>Modifier le port</translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation>Afficher dans la source</translation>
    </message>
    <message>
        <source>Open in editor at line %1</source>
        <translation>Ouvrir dans l&apos;éditeur à la ligne %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>No editor could be started for %1.</source>
        <translation>Impossible de lancer un éditeur pour %1.</translation>
    </message>
    <message>
        <source>No file manager could be started for %1.</source>
        <translation>Impossible de lancer un gestionnaire de fichiers pour %1.</translation>
    </message>
</context>
<context>
    <name>portolan::DiagramView</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>portolan::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>portolan::Editing</name>
    <message>
        <source>Only ports can be edited here.</source>
        <translation>Seuls les ports peuvent être modifiés ici.</translation>
    </message>
    <message>
        <source>The application port is inferred, not declared: change it where the application is told.</source>
        <translation>Le port d&apos;application est déduit, pas déclaré : changez-le là où on l&apos;indique à l&apos;application.</translation>
    </message>
    <message>
        <source>No container declares this port: traffic reaches it by its number.</source>
        <translation>Aucun conteneur ne déclare ce port : le trafic l&apos;atteint par son numéro.</translation>
    </message>
    <message>
        <source>The cluster assigns this node port: none is written.</source>
        <translation>Le cluster attribue ce port de nœud : aucun n&apos;est écrit.</translation>
    </message>
    <message>
        <source>This port follows from the entry: 443 where TLS covers the host, else 80.</source>
        <translation>Ce port découle de l&apos;entrée : 443 si TLS couvre l&apos;hôte, sinon 80.</translation>
    </message>
    <message>
        <source>This port is not written in a file.</source>
        <translation>Ce port n&apos;est pas écrit dans un fichier.</translation>
    </message>
</context>
<context>
    <name>portolan::ExportDialog</name>
    <message>
        <source>Transparent &amp;ground</source>
        <translation>Fond t&amp;ransparent</translation>
    </message>
    <message>
        <source>&amp;Atlas: overview, contents, then page by page</source>
        <translation>&amp;Atlas : vue d&apos;ensemble, sommaire, puis page par page</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Comme dans la fenêtre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>For black-and-white print</source>
        <translation>Pour impression en noir et blanc</translation>
    </message>
    <message>
        <source>Text; fonts are left to the viewer</source>
        <translation>Texte ; les polices sont laissées au logiciel d&apos;affichage</translation>
    </message>
    <message>
        <source>Text, with its fonts in the file</source>
        <translation>Texte, avec ses polices dans le fichier</translation>
    </message>
    <message>
        <source>Outlines, which look alike everywhere</source>
        <translation>Contours, d&apos;aspect identique partout</translation>
    </message>
    <message>
        <source>A page or more for each namespace</source>
        <translation>Une page ou plus par espace de noms</translation>
    </message>
    <message>
        <source>A page or more for each entry</source>
        <translation>Une page ou plus par entrée</translation>
    </message>
    <message>
        <source>As large as the picture</source>
        <translation>Aussi grand que l&apos;image</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation>Au mieux</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>Text&amp;es</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Pa&amp;ges</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientation</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
</context>
<context>
    <name>portolan::Exporting</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>Export atlas</source>
        <translation>Exporter un atlas</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Not enough memory for the picture</source>
        <translation>Pas assez de mémoire pour l&apos;image</translation>
    </message>
    <message>
        <source>The picture was copied</source>
        <translation>L&apos;image a été copiée</translation>
    </message>
    <message>
        <source>The picture was copied as SVG</source>
        <translation>L&apos;image a été copiée en SVG</translation>
    </message>
    <message>
        <source>The picture was copied as a Mermaid flowchart</source>
        <translation>L&apos;image a été copiée comme organigramme Mermaid</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export a&amp;tlas…</source>
        <translation>Exporter un at&amp;las…</translation>
    </message>
    <message>
        <source>&amp;Copy as image</source>
        <translation>&amp;Copier comme image</translation>
    </message>
    <message>
        <source>Copy as S&amp;VG</source>
        <translation>Copier en S&amp;VG</translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid</source>
        <translation>Copier en &amp;Mermaid</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
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
        <translation>Réseau des nœuds</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Pod only</source>
        <translation>Pod seul</translation>
    </message>
    <message>
        <source>%1 (not running)</source>
        <translation>%1 (ne tourne pas)</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>portolan::ExposurePanel</name>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Filter ports by who reaches them</source>
        <translation>Filtrer les ports selon qui les atteint</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher : %1</translation>
    </message>
    <message>
        <source>No pod has a port here.</source>
        <translation>Aucun pod n&apos;a de port ici.</translation>
    </message>
    <message>
        <source>Ports: %1</source>
        <translation>Ports : %1</translation>
    </message>
    <message>
        <source>Ports: %1 of %2</source>
        <translation>Ports : %1 sur %2</translation>
    </message>
</context>
<context>
    <name>portolan::FileDialogs</name>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Manifestes (*.yaml *.yml *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 was deleted on disk. It is no longer shown.</source>
        <translation>%1 a été supprimé du disque. Il n&apos;est plus affiché.</translation>
    </message>
    <message>
        <source>%1 files were deleted on disk. They are no longer shown.</source>
        <translation>%1 fichiers ont été supprimés du disque. Ils ne sont plus affichés.</translation>
    </message>
    <message>
        <source>Open manifests</source>
        <translation>Ouvrir des manifestes</translation>
    </message>
    <message>
        <source>Open a folder of manifests</source>
        <translation>Ouvrir un dossier de manifestes</translation>
    </message>
    <message>
        <source>Add manifests</source>
        <translation>Ajouter des manifestes</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save the new file as</source>
        <translation>Enregistrer le nouveau fichier sous</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>%1 could not be saved. Your changes are still here.</source>
        <translation>%1 n&apos;a pas pu être enregistré. Vos modifications sont toujours là.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>%1 was changed on disk, and here as well.</source>
        <translation>%1 a été modifié sur le disque, et ici aussi.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Take the one on disk</source>
        <translation>Prendre celle du disque</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>%1 was deleted on disk. Your changes to it are still here.</source>
        <translation>%1 a été supprimé du disque. Vos modifications de ce fichier sont toujours là.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Réécrire</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>These files have unsaved changes:</source>
        <translation>Ces fichiers ont des modifications non enregistrées :</translation>
    </message>
</context>
<context>
    <name>portolan::FilterBar</name>
    <message>
        <source>Broken</source>
        <translation>Rompues</translation>
    </message>
    <message>
        <source>Only chains that break (is:broken)</source>
        <translation>Seulement les chaînes rompues (is:broken)</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Exposés</translation>
    </message>
    <message>
        <source>Only what is reached from outside (is:exposed)</source>
        <translation>Seulement ce qui est atteint de l&apos;extérieur (is:exposed)</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Espaces de noms</translation>
    </message>
    <message>
        <source>Only some namespaces</source>
        <translation>Seulement certains espaces de noms</translation>
    </message>
    <message>
        <source>Fade the rest</source>
        <translation>Estomper le reste</translation>
    </message>
    <message>
        <source>Draw what does not match quietly instead of leaving it out</source>
        <translation>Dessiner discrètement ce qui ne correspond pas au lieu de l&apos;omettre</translation>
    </message>
    <message>
        <source>One hop less</source>
        <translation>Un saut de moins</translation>
    </message>
    <message>
        <source>One hop more</source>
        <translation>Un saut de plus</translation>
    </message>
    <message>
        <source>Unfold all that is folded</source>
        <translation>Déplier tout ce qui est replié</translation>
    </message>
    <message>
        <source>Close the bar; what it asks for stays</source>
        <translation>Fermer la barre ; ce qu&apos;elle demande reste</translation>
    </message>
    <message>
        <source>Filter: name, label, port, ns:shop, kind:Ingress, is:broken, -ns:test …</source>
        <translation>Filtre : nom, label, port, ns:shop, kind:Ingress, is:broken, -ns:test …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Leave the focus</source>
        <translation>Quitter le focus</translation>
    </message>
    <message>
        <source>%1 namespaces</source>
        <translation>%1 espaces de noms</translation>
    </message>
    <message>
        <source>Focus: %1</source>
        <translation>Focus : %1</translation>
    </message>
    <message>
        <source>1 hop</source>
        <translation>1 saut</translation>
    </message>
    <message>
        <source>%1 hops</source>
        <translation>%1 sauts</translation>
    </message>
    <message>
        <source>%1 folded ✕</source>
        <translation>repliés : %1 ✕</translation>
    </message>
    <message>
        <source>“%1” is not known; is: takes broken, exposed, idle …</source>
        <translation>« %1 » est inconnu ; is: accepte broken, exposed, idle …</translation>
    </message>
    <message>
        <source>%1 of %2 services</source>
        <translation>Services : %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 workloads</source>
        <translation>Workloads : %1 sur %2</translation>
    </message>
    <message>
        <source>All namespaces</source>
        <translation>Tous les espaces de noms</translation>
    </message>
</context>
<context>
    <name>portolan::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Trouvés : %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>Remplacés : %1</translation>
    </message>
</context>
<context>
    <name>portolan::Inspector</name>
    <message>
        <source>The chain this port belongs to</source>
        <translation>La chaîne dont ce port fait partie</translation>
    </message>
    <message>
        <source>Select a card or a port to see its fields.</source>
        <translation>Sélectionnez une carte ou un port pour voir ses champs.</translation>
    </message>
    <message>
        <source>%1 is not written in a file.</source>
        <translation>%1 n&apos;est pas écrit dans un fichier.</translation>
    </message>
</context>
<context>
    <name>portolan::Intents</name>
    <message>
        <source>Add a port to %1</source>
        <translation>Ajouter un port à %1</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>P&amp;rotocole</translation>
    </message>
    <message>
        <source>&amp;Target port</source>
        <translation>Port &amp;cible</translation>
    </message>
    <message>
        <source>&amp;App protocol</source>
        <translation>Protocole appl&amp;icatif</translation>
    </message>
    <message>
        <source>&amp;Host port</source>
        <translation>Port d&apos;&amp;hôte</translation>
    </message>
    <message>
        <source>Add a path to %1</source>
        <translation>Ajouter un chemin à %1</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>Che&amp;min</translation>
    </message>
    <message>
        <source>Path &amp;type</source>
        <translation>&amp;Type de chemin</translation>
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
        <translation>Un nouvel Ingress</translation>
    </message>
    <message>
        <source>Add an Ingress path to %1</source>
        <translation>Ajouter un chemin d&apos;Ingress vers %1</translation>
    </message>
    <message>
        <source>&amp;Ingress</source>
        <translation>&amp;Ingress</translation>
    </message>
    <message>
        <source>Add a listener to %1</source>
        <translation>Ajouter un listener à %1</translation>
    </message>
    <message>
        <source>&amp;Certificate (Secret)</source>
        <translation>&amp;Certificat (Secret)</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Type de %1</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Change them, too</source>
        <translation>Les changer aussi</translation>
    </message>
    <message numerus="yes">
        <source>Change %n ports</source>
        <translation>
            <numerusform>Changer %n port</numerusform>
            <numerusform>Changer %n ports</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>What &amp;refers to them</source>
        <translation>Ce qui y fait &amp;référence</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>Coller dans %1</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>&amp;Objects</source>
        <translation>&amp;Objets</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Add a &amp;port…</source>
        <translation>Ajouter un p&amp;ort…</translation>
    </message>
    <message>
        <source>Remo&amp;ve this port</source>
        <translation>S&amp;upprimer ce port</translation>
    </message>
    <message>
        <source>Take a free &amp;node port</source>
        <translation>Prendre un port de nœud &amp;libre</translation>
    </message>
    <message>
        <source>Change the Service&apos;s &amp;type…</source>
        <translation>Changer le t&amp;ype du Service…</translation>
    </message>
    <message>
        <source>Change all selected p&amp;orts…</source>
        <translation>Changer tous les ports sélec&amp;tionnés…</translation>
    </message>
    <message>
        <source>Add a &amp;Service for this workload</source>
        <translation>Ajouter un Ser&amp;vice pour ce workload</translation>
    </message>
    <message>
        <source>Add an &amp;Ingress path to this port…</source>
        <translation>Ajouter un chemin d&apos;In&amp;gress vers ce port…</translation>
    </message>
    <message>
        <source>Add a pat&amp;h…</source>
        <translation>A&amp;jouter un chemin…</translation>
    </message>
    <message>
        <source>Remo&amp;ve this path</source>
        <translation>S&amp;upprimer ce chemin</translation>
    </message>
    <message>
        <source>Add a &amp;listener…</source>
        <translation>A&amp;jouter un listener…</translation>
    </message>
    <message>
        <source>Remo&amp;ve this listener</source>
        <translation>S&amp;upprimer ce listener</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>Dupli&amp;quer…</translation>
    </message>
    <message>
        <source>Delete &amp;object</source>
        <translation>Supprimer l&apos;o&amp;bjet</translation>
    </message>
</context>
<context>
    <name>portolan::Learning</name>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>&amp;Indice</translation>
    </message>
    <message>
        <source>&amp;Next lesson</source>
        <translation>Leçon &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;All lessons</source>
        <translation>&amp;Toutes les leçons</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>Ter&amp;miner</translation>
    </message>
    <message>
        <source>Lesson %1 of %2:  %3</source>
        <translation>Leçon %1 sur %2 :  %3</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>Repaired.</source>
        <translation>Corrigé.</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>Corrigé : %1</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>&amp;Learn…</source>
        <translation>&amp;Apprendre…</translation>
    </message>
</context>
<context>
    <name>portolan::LessonGallery</name>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>LEARN: THE SIX PORTS ONE BY ONE</source>
        <translation>APPRENDRE : LES SIX PORTS UN PAR UN</translation>
    </message>
    <message>
        <source>LEARN: CLASSIC MISTAKES</source>
        <translation>APPRENDRE : ERREURS CLASSIQUES</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, terminée</translation>
    </message>
    <message>
        <source>%1 of %2 lessons done</source>
        <translation>Leçons terminées : %1 sur %2</translation>
    </message>
</context>
<context>
    <name>portolan::LiveOverlay</name>
    <message>
        <source>The connection to %1 is lost. This is how it was; Portolan tries again by itself.</source>
        <translation>La connexion à %1 est perdue. Voici le dernier état ; Portolan réessaie de lui-même.</translation>
    </message>
</context>
<context>
    <name>portolan::LivePanel</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Nothing has changed since the cluster was opened.</source>
        <translation>Rien n&apos;a changé depuis l&apos;ouverture du cluster.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>What has changed in the clusters</source>
        <translation>Ce qui a changé dans les clusters</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>portolan::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>No manifest was found in %1. Portolan reads files that end in .yaml, .yml or .json.</source>
        <translation>Aucun manifeste n&apos;a été trouvé dans %1. Portolan lit les fichiers qui se terminent par .yaml, .yml ou .json.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 sources</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Portolan did not end properly. There are unsaved changes of %1.</source>
        <translation>Portolan ne s&apos;est pas terminé correctement. Il reste des modifications non enregistrées de %1.</translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>Les restaurer</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Changed on disk in the meantime: %1. Look through the changes before you save.</source>
        <translation>Modifié entre-temps sur le disque : %1. Vérifiez les modifications avant d&apos;enregistrer.</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Afficher la source</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Node ports</source>
        <translation>Ports de nœud</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Changes in the cluster</source>
        <translation>Changements dans le cluster</translation>
    </message>
</context>
<context>
    <name>portolan::ManualWindow</name>
    <message>
        <source>Portolan&apos;s manual</source>
        <translation>Manuel de Portolan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
</context>
<context>
    <name>portolan::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>The whole picture: click or drag to go there</source>
        <translation>L&apos;image entière : cliquez ou faites glisser pour vous y déplacer</translation>
    </message>
</context>
<context>
    <name>portolan::NodePortsModel</name>
    <message>
        <source>node port</source>
        <translation>port de nœud</translation>
    </message>
    <message>
        <source>health check</source>
        <translation>contrôle de santé</translation>
    </message>
    <message>
        <source>host port</source>
        <translation>port d&apos;hôte</translation>
    </message>
    <message>
        <source>host network</source>
        <translation>réseau de l&apos;hôte</translation>
    </message>
    <message>
        <source>a node port that the cluster assigns</source>
        <translation>un port de nœud que le cluster attribue</translation>
    </message>
    <message>
        <source>%1 for port %2 of %3, %4</source>
        <translation>%1 pour le port %2 de %3, %4</translation>
    </message>
    <message>
        <source>every node</source>
        <translation>chaque nœud</translation>
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
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Tenu par</translation>
    </message>
    <message>
        <source>For its port</source>
        <translation>Pour son port</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
</context>
<context>
    <name>portolan::NodePortsPanel</name>
    <message>
        <source>Node ports</source>
        <translation>Ports de nœud</translation>
    </message>
    <message>
        <source>Filter node ports</source>
        <translation>Filtrer les ports de nœud</translation>
    </message>
    <message>
        <source>Copy the lowest node port that nothing takes</source>
        <translation>Copier le plus petit port de nœud que rien n&apos;occupe</translation>
    </message>
    <message>
        <source>Next free: %1</source>
        <translation>Prochain libre : %1</translation>
    </message>
    <message>
        <source>None is free</source>
        <translation>Aucun n&apos;est libre</translation>
    </message>
    <message>
        <source>No Service has a node port, and no pod a host port.</source>
        <translation>Aucun Service n&apos;a de port de nœud, et aucun pod de port d&apos;hôte.</translation>
    </message>
    <message>
        <source>Ports held: %1</source>
        <translation>Ports occupés : %1</translation>
    </message>
    <message>
        <source>Ports held: %1 of %2</source>
        <translation>Ports occupés : %1 sur %2</translation>
    </message>
</context>
<context>
    <name>portolan::NodeStrip</name>
    <message>
        <source>Ports of the nodes</source>
        <translation>Ports des nœuds</translation>
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
        <translation>Notes — Portolan</translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <translation>Temps écoulé depuis le début</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite : %1</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>C&apos;est la dernière.</translation>
    </message>
</context>
<context>
    <name>portolan::Notices</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>portolan::Pinning</name>
    <message>
        <source>move %1</source>
        <translation>déplacement de %1</translation>
    </message>
    <message>
        <source>forget the position of %1</source>
        <translation>oubli de la position de %1</translation>
    </message>
    <message>
        <source>forget all positions</source>
        <translation>oubli de toutes les positions</translation>
    </message>
    <message>
        <source>%1 was changed by another program: positions are not written.</source>
        <translation>%1 a été modifié par un autre programme : les positions ne sont pas écrites.</translation>
    </message>
    <message>
        <source>Positions cannot be written: %1</source>
        <translation>Impossible d&apos;écrire les positions : %1</translation>
    </message>
</context>
<context>
    <name>portolan::PortEditor</name>
    <message>
        <source>↓ enters %1, the next free node port</source>
        <translation>↓ saisit %1, le prochain port de nœud libre</translation>
    </message>
    <message>
        <source>↓ next free: %1</source>
        <translation>↓ prochain libre : %1</translation>
    </message>
</context>
<context>
    <name>portolan::PortTablePanel</name>
    <message>
        <source>Filter ports</source>
        <translation>Filtrer les ports</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rompues</translation>
    </message>
    <message>
        <source>Show only chains that break</source>
        <translation>N&apos;afficher que les chaînes rompues</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>There is no port here.</source>
        <translation>Il n&apos;y a aucun port ici.</translation>
    </message>
    <message>
        <source>Chains: %1</source>
        <translation>Chaînes : %1</translation>
    </message>
    <message>
        <source>Chains: %1 of %2</source>
        <translation>Chaînes : %1 sur %2</translation>
    </message>
</context>
<context>
    <name>portolan::PreferencesDialog</name>
    <message>
        <source>&amp;Move changed parts smoothly</source>
        <translation>&amp;Déplacer en douceur les parties qui changent</translation>
    </message>
    <message>
        <source>Show what no Service &amp;reaches</source>
        <translation>Afficher ce qu&apos;aucun Service n&apos;attei&amp;nt</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>If the system asks for less motion, nothing moves smoothly in any case.</source>
        <translation>Si le système demande moins d&apos;animations, rien ne se déplace en douceur de toute façon.</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on. What the command line says is always English.</source>
        <translation>La fenêtre change de langue au prochain démarrage. La ligne de commande répond toujours en anglais.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème :</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Wide, for a screen</source>
        <translation>Large, pour un écran</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carrée</translation>
    </message>
    <message>
        <source>Tall, for a page</source>
        <translation>Haute, pour une page</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>&amp;Shape of large pictures:</source>
        <translation>&amp;Forme des grandes images :</translation>
    </message>
    <message>
        <source>As $VISUAL or $EDITOR says, else the desktop</source>
        <translation>Selon $VISUAL ou $EDITOR, sinon le bureau</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>&amp;Commande :</translation>
    </message>
    <message>
        <source>%f stands for the file, %l for the line, %c for the column: code --goto %f:%l:%c</source>
        <translation>%f désigne le fichier, %l la ligne, %c la colonne : code --goto %f:%l:%c</translation>
    </message>
    <message>
        <source>No editor is set: files open without going to the line.</source>
        <translation>Aucun éditeur n&apos;est défini : les fichiers s&apos;ouvrent sans aller à la ligne.</translation>
    </message>
    <message>
        <source>Runs: %1</source>
        <translation>Commande exécutée : %1</translation>
    </message>
    <message>
        <source>There is no program named %1.</source>
        <translation>Il n&apos;y a pas de programme nommé %1.</translation>
    </message>
    <message>
        <source>&amp;Open at the start what was open at the end</source>
        <translation>R&amp;ouvrir au démarrage ce qui était ouvert à la fin</translation>
    </message>
</context>
<context>
    <name>portolan::Presenter</name>
    <message>
        <source>Presentation — Portolan</source>
        <translation>Présentation — Portolan</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>&lt;table cellpadding=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;→ Space&lt;/b&gt;&lt;/td&gt;&lt;td&gt;next&lt;/td&gt;&lt;td&gt;&lt;b&gt;←&lt;/b&gt;&lt;/td&gt;&lt;td&gt;back&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F&lt;/b&gt;&lt;/td&gt;&lt;td&gt;follow a request&lt;/td&gt;&lt;td&gt;&lt;b&gt;S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the story&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;B&lt;/b&gt;&lt;/td&gt;&lt;td&gt;black screen&lt;/td&gt;&lt;td&gt;&lt;b&gt;W&lt;/b&gt;&lt;/td&gt;&lt;td&gt;white screen&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;pointer&lt;/td&gt;&lt;td&gt;&lt;b&gt;T&lt;/b&gt;&lt;/td&gt;&lt;td&gt;timer&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;N&lt;/b&gt;&lt;/td&gt;&lt;td&gt;notes window&lt;/td&gt;&lt;td&gt;&lt;b&gt;+ − 0&lt;/b&gt;&lt;/td&gt;&lt;td&gt;zoom&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Home End&lt;/b&gt;&lt;/td&gt;&lt;td&gt;first, last&lt;/td&gt;&lt;td&gt;&lt;b&gt;Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;leave&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;table cellpadding=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;→ Espace&lt;/b&gt;&lt;/td&gt;&lt;td&gt;suivant&lt;/td&gt;&lt;td&gt;&lt;b&gt;←&lt;/b&gt;&lt;/td&gt;&lt;td&gt;retour&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F&lt;/b&gt;&lt;/td&gt;&lt;td&gt;suivre une requête&lt;/td&gt;&lt;td&gt;&lt;b&gt;S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;le récit&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;B&lt;/b&gt;&lt;/td&gt;&lt;td&gt;écran noir&lt;/td&gt;&lt;td&gt;&lt;b&gt;W&lt;/b&gt;&lt;/td&gt;&lt;td&gt;écran blanc&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;pointeur&lt;/td&gt;&lt;td&gt;&lt;b&gt;T&lt;/b&gt;&lt;/td&gt;&lt;td&gt;chronomètre&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;N&lt;/b&gt;&lt;/td&gt;&lt;td&gt;fenêtre des notes&lt;/td&gt;&lt;td&gt;&lt;b&gt;+ − 0&lt;/b&gt;&lt;/td&gt;&lt;td&gt;zoom&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Début Fin&lt;/b&gt;&lt;/td&gt;&lt;td&gt;première, dernière&lt;/td&gt;&lt;td&gt;&lt;b&gt;Échap&lt;/b&gt;&lt;/td&gt;&lt;td&gt;quitter&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>F follows a request · ? shows the keys · Esc leaves</source>
        <translation>F suit une requête · ? affiche les touches · Échap quitte</translation>
    </message>
</context>
<context>
    <name>portolan::Presenting</name>
    <message>
        <source>View %1</source>
        <translation>Vue %1</translation>
    </message>
    <message>
        <source>What is open has no place on disk yet: the story goes with it until it is saved.</source>
        <translation>Ce qui est ouvert n&apos;a pas encore de place sur le disque : tant que ce n&apos;est pas enregistré, le récit disparaît avec.</translation>
    </message>
    <message>
        <source>The story has no views yet. Ctrl+Shift+V adds what is seen now.</source>
        <translation>Le récit n&apos;a encore aucune vue. Ctrl+Maj+V ajoute ce qui se voit maintenant.</translation>
    </message>
    <message>
        <source>Slides in PDF (*.pdf)</source>
        <translation>Diapositives en PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Slides in HTML (*.html)</source>
        <translation>Diapositives en HTML (*.html)</translation>
    </message>
    <message>
        <source>Export story</source>
        <translation>Exporter le récit</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Présenter</translation>
    </message>
    <message>
        <source>&amp;Follow a request…</source>
        <translation>&amp;Suivre une requête…</translation>
    </message>
    <message>
        <source>&amp;Add this view to the story</source>
        <translation>&amp;Ajouter cette vue au récit</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Récit</translation>
    </message>
    <message>
        <source>&amp;Export story…</source>
        <translation>E&amp;xporter le récit…</translation>
    </message>
</context>
<context>
    <name>portolan::ProblemDetail</name>
    <message>
        <source>The problem in full</source>
        <translation>Le problème en détail</translation>
    </message>
    <message>
        <source>What the repair changes</source>
        <translation>Ce que la correction modifie</translation>
    </message>
    <message>
        <source>Choose a problem to see what it means and how to repair it.</source>
        <translation>Choisissez un problème pour voir ce qu&apos;il signifie et comment le corriger.</translation>
    </message>
</context>
<context>
    <name>portolan::ProblemsModel</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
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
        <translation>Filtrer les problèmes</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher : %1</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Aucun problème trouvé.</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Toutes les règles</translation>
    </message>
</context>
<context>
    <name>portolan::Recovery</name>
    <message>
        <source>Unsaved changes could not be kept safe from a crash.</source>
        <translation>Les modifications non enregistrées n&apos;ont pas pu être mises à l&apos;abri d&apos;un plantage.</translation>
    </message>
    <message>
        <source>Not all could be restored; what was unsaved stays in %1.</source>
        <translation>Tout n&apos;a pas pu être restauré ; ce qui n&apos;était pas enregistré reste dans %1.</translation>
    </message>
    <message>
        <source>unsaved changes of %1</source>
        <translation>modifications non enregistrées de %1</translation>
    </message>
</context>
<context>
    <name>portolan::RenderOffers</name>
    <message>
        <source>%1 is a Helm chart; helm is not installed, so its templates are shown as they stand.</source>
        <translation>%1 est un chart Helm ; helm n&apos;est pas installé, ses modèles sont donc affichés tels quels.</translation>
    </message>
    <message>
        <source>%1 is a Helm chart. Show what helm template makes of it, with the chart&apos;s own values?</source>
        <translation>%1 est un chart Helm. Afficher ce que helm template en fait, avec les valeurs propres du chart ?</translation>
    </message>
    <message>
        <source>%1 is a kustomization. Show what %2 makes of it?</source>
        <translation>%1 est une kustomization. Afficher ce que %2 en fait ?</translation>
    </message>
    <message>
        <source>Show as rendered</source>
        <translation>Afficher le rendu</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Afficher les fichiers</translation>
    </message>
    <message>
        <source>Save or undo the changes below %1 first.</source>
        <translation>Enregistrez ou annulez d&apos;abord les modifications sous %1.</translation>
    </message>
</context>
<context>
    <name>portolan::RequestChooser</name>
    <message>
        <source>Which request? Type a part of its host, path or Service</source>
        <translation>Quelle requête ? Saisissez une partie de son hôte, de son chemin ou de son Service</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
</context>
<context>
    <name>portolan::RequestPanel</name>
    <message>
        <source>Copy kubectl commands</source>
        <translation>Copier les commandes kubectl</translation>
    </message>
    <message>
        <source>Where does it land? For example shop.example/api, node:30080 or api.shop:80</source>
        <translation>Où arrive la requête ? Par exemple shop.example/api, node:30080 ou api.shop:80</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Steps of the request</source>
        <translation>Étapes de la requête</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>Type a host and path, node:PORT, or SERVICE.NAMESPACE:PORT, and press Enter.</source>
        <translation>Saisissez un hôte et un chemin, node:PORT ou SERVICE.NAMESPACE:PORT, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>✓ Arrives at %1.</source>
        <translation>✓ Arrive à %1.</translation>
    </message>
    <message>
        <source>✗ Ends at %1: %2</source>
        <translation>✗ S&apos;arrête à %1 : %2</translation>
    </message>
</context>
<context>
    <name>portolan::Retargeting</name>
    <message>
        <source>There is no other port in view that this hop may lead to.</source>
        <translation>Aucun autre port visible où ce saut pourrait mener.</translation>
    </message>
    <message>
        <source>Let go over a lit port to send the traffic there. Esc leaves it as it is.</source>
        <translation>Relâchez sur un port mis en évidence pour y envoyer le trafic. Échap laisse tout tel quel.</translation>
    </message>
</context>
<context>
    <name>portolan::RevisionDialog</name>
    <message>
        <source>Compare with a Git revision</source>
        <translation>Comparer avec une révision Git</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Branch, tag, commit, or anything else Git knows: HEAD~2, @{yesterday}</source>
        <translation>Branche, tag, commit, ou tout ce que Git connaît : HEAD~2, @{yesterday}</translation>
    </message>
    <message>
        <source>Branches, tags and commits</source>
        <translation>Branches, tags et commits</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Hold what is open against what stood there at:</source>
        <translation>Comparer ce qui est ouvert à ce qu&apos;il y avait à :</translation>
    </message>
</context>
<context>
    <name>portolan::Session</name>
    <message>
        <source>typing in %1</source>
        <translation>saisie dans %1</translation>
    </message>
    <message>
        <source>The file is no longer open.</source>
        <translation>Le fichier n&apos;est plus ouvert.</translation>
    </message>
    <message>
        <source>%1 is open already; save under another name.</source>
        <translation>%1 est déjà ouvert ; enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>take %1 from disk</source>
        <translation>reprise de %1 depuis le disque</translation>
    </message>
    <message>
        <source>change on disk</source>
        <translation>modification sur le disque</translation>
    </message>
</context>
<context>
    <name>portolan::SourcePane</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>replace in %1</source>
        <translation>remplacement dans %1</translation>
    </message>
    <message>
        <source>Read-only: %1.</source>
        <translation>Lecture seule : %1.</translation>
    </message>
    <message>
        <source>Changes have to be saved elsewhere: %1.</source>
        <translation>Les modifications doivent être enregistrées ailleurs : %1.</translation>
    </message>
    <message>
        <source>Line %1: %2. The picture shows what was last understood.</source>
        <translation>Ligne %1 : %2. L&apos;image montre ce qui a été compris en dernier.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n&apos;est ouvert.</translation>
    </message>
</context>
<context>
    <name>portolan::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message>
        <source>%1, with unsaved changes</source>
        <translation>%1, avec des modifications non enregistrées</translation>
    </message>
    <message>
        <source>  ⚠ TLS not checked</source>
        <translation>  ⚠ TLS non vérifié</translation>
    </message>
</context>
<context>
    <name>portolan::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Afficher les problèmes</translation>
    </message>
    <message>
        <source>Reading, files: %1</source>
        <translation>Lecture, fichiers : %1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Travail en cours…</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Erreurs : %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Avertissements : %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Fichiers : %1</translation>
    </message>
    <message>
        <source>Unsaved: %1</source>
        <translation>Non enregistrés : %1</translation>
    </message>
    <message>
        <source>Chains: %1</source>
        <translation>Chaînes : %1</translation>
    </message>
    <message>
        <source>Broken: %1</source>
        <translation>Rompues : %1</translation>
    </message>
    <message>
        <source>Objects of other kinds: %1</source>
        <translation>Autres objets : %1</translation>
    </message>
</context>
<context>
    <name>portolan::StoryFile</name>
    <message>
        <source>The story is not changed: %1 cannot be read as it stands. Mend or remove the file first.</source>
        <translation>Le récit n&apos;est pas modifié : %1 est illisible en l&apos;état. Corriger ou supprimer d&apos;abord le fichier.</translation>
    </message>
</context>
<context>
    <name>portolan::StoryPanel</name>
    <message>
        <source>Views of the story</source>
        <translation>Vues du récit</translation>
    </message>
    <message>
        <source>Note of the view</source>
        <translation>Note de la vue</translation>
    </message>
    <message>
        <source>What is said to this view</source>
        <translation>Ce qui se dit sur cette vue</translation>
    </message>
    <message>
        <source>Add view</source>
        <translation>Ajouter une vue</translation>
    </message>
    <message>
        <source>Add what is seen now as a view</source>
        <translation>Ajouter ce qui se voit maintenant comme vue</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Let the chosen view show what is seen now</source>
        <translation>Faire montrer à la vue choisie ce qui se voit maintenant</translation>
    </message>
    <message>
        <source>Move the view up (Alt+Up)</source>
        <translation>Monter la vue (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move the view down (Alt+Down)</source>
        <translation>Descendre la vue (Alt+Bas)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the view (F2)</source>
        <translation>Renommer la vue (F2)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the view (Del)</source>
        <translation>Supprimer la vue (Suppr)</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Present the story from the chosen view on</source>
        <translation>Présenter le récit à partir de la vue choisie</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write the story as slides, PDF or HTML</source>
        <translation>Écrire le récit sous forme de diapositives, en PDF ou en HTML</translation>
    </message>
</context>
<context>
    <name>portolan::TablePanel</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown</source>
        <translation>Copier les lignes sélectionnées, ou toutes celles qui sont affichées</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n&apos;est ouvert.</translation>
    </message>
</context>
<context>
    <name>portolan::Viewing</name>
    <message>
        <source>Where cards are put is kept in %1. Undo takes a move back.</source>
        <translation>La place des cartes est conservée dans %1. « Annuler » défait un déplacement.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>%1 does not match what is asked for, and is not shown.</source>
        <translation>%1 ne correspond pas à ce qui est demandé, et n&apos;est pas affiché.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Unfold namespace %1</source>
        <translation>Déplier l&apos;espace de noms %1</translation>
    </message>
    <message>
        <source>Fold namespace %1</source>
        <translation>Replier l&apos;espace de noms %1</translation>
    </message>
    <message>
        <source>Show only namespace %1</source>
        <translation>N&apos;afficher que l&apos;espace de noms %1</translation>
    </message>
    <message>
        <source>Focus on %1</source>
        <translation>Focus sur %1</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>Déplier %1</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Replier %1</translation>
    </message>
    <message>
        <source>Forget where it was put</source>
        <translation>Oublier sa position</translation>
    </message>
</context>
<context>
    <name>portolan::WelcomePage</name>
    <message>
        <source>RECENT</source>
        <translation>RÉCENTS</translation>
    </message>
    <message>
        <source>or drop manifests and folders here</source>
        <translation>ou déposez ici des manifestes et des dossiers</translation>
    </message>
    <message>
        <source>Portolan</source>
        <translation>Portolan</translation>
    </message>
    <message>
        <source>See where traffic goes in a Kubernetes system, port by port, and change a port on the picture: the manifests keep every other byte.</source>
        <translation>Voyez où va le trafic dans un système Kubernetes, port par port, et changez un port sur l&apos;image : le reste des manifestes est conservé à l&apos;octet près.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>BEGIN</source>
        <translation>COMMENCER</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>EXEMPLES</translation>
    </message>
    <message>
        <source>Open cluster…</source>
        <translation>Ouvrir un cluster…</translation>
    </message>
    <message>
        <source>CLUSTERS</source>
        <translation>CLUSTERS</translation>
    </message>
</context>
<context>
    <name>portolan::applicationActions</name>
    <message>
        <source>Show folders as ren&amp;dered</source>
        <translation>Affic&amp;her le rendu des dossiers</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Close all that is open</source>
        <translation>To&amp;ut fermer</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>Clavier et &amp;souris</translation>
    </message>
    <message>
        <source>&amp;About Portolan</source>
        <translation>À &amp;propos de Portolan</translation>
    </message>
</context>
<context>
    <name>portolan::atlas</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>et d&apos;autres</translation>
    </message>
</context>
<context>
    <name>portolan::bandLabels</name>
    <message>
        <source>%1 broken</source>
        <translation>rompues : %1</translation>
    </message>
</context>
<context>
    <name>portolan::bandTiles</name>
    <message>
        <source>%1 broken</source>
        <translation>rompues : %1</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avertissements</translation>
    </message>
</context>
<context>
    <name>portolan::clusterActions</name>
    <message>
        <source>Changes in the c&amp;luster</source>
        <translation>Changements dans le c&amp;luster</translation>
    </message>
    <message>
        <source>Pa&amp;use the living picture</source>
        <translation>Mettre l&apos;image vivante en pa&amp;use</translation>
    </message>
    <message>
        <source>Re&amp;connect to clusters</source>
        <translation>Se re&amp;connecter aux clusters</translation>
    </message>
    <message>
        <source>Save as &amp;YAML…</source>
        <translation>Enregistrer en &amp;YAML…</translation>
    </message>
</context>
<context>
    <name>portolan::comparisonActions</name>
    <message>
        <source>Compare with files</source>
        <translation>Comparer avec des fichiers</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Manifestes (*.yaml *.yml *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Compare with a folder</source>
        <translation>Comparer avec un dossier</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Co&amp;mparer</translation>
    </message>
    <message>
        <source>With what is &amp;saved</source>
        <translation>Avec ce qui est &amp;enregistré</translation>
    </message>
    <message>
        <source>With a &amp;Git revision…</source>
        <translation>Avec une révision &amp;Git…</translation>
    </message>
    <message>
        <source>With &amp;files…</source>
        <translation>Avec des &amp;fichiers…</translation>
    </message>
    <message>
        <source>With a f&amp;older…</source>
        <translation>Avec un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Leave the comparison</source>
        <translation>&amp;Quitter la comparaison</translation>
    </message>
    <message>
        <source>No port differs from %1.</source>
        <translation>Aucun port ne diffère de %1.</translation>
    </message>
    <message>
        <source>Compared with %1: added %2, removed %3, changed %4.</source>
        <translation>Comparé à %1 : ajouts %2, suppressions %3, modifications %4.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>No kubeconfig names a context (looked in $KUBECONFIG and ~/.kube/config).</source>
        <translation>Aucune kubeconfig ne nomme de contexte (cherché dans $KUBECONFIG et ~/.kube/config).</translation>
    </message>
    <message>
        <source>Compare with a cluster</source>
        <translation>Comparer avec un cluster</translation>
    </message>
    <message>
        <source>Context:</source>
        <translation>Contexte :</translation>
    </message>
    <message>
        <source>With a &amp;cluster…</source>
        <translation>Avec un &amp;cluster…</translation>
    </message>
</context>
<context>
    <name>portolan::describe</name>
    <message>
        <source>broken</source>
        <translation>rompu</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>non déclaré</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>ne tourne pas</translation>
    </message>
    <message>
        <source>as it was before the file could no longer be read</source>
        <translation>tel qu&apos;il était avant que le fichier ne devienne illisible</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>inferred from %1</source>
        <translation>déduit de %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et à </translation>
    </message>
    <message>
        <source>application port</source>
        <translation>port d&apos;application</translation>
    </message>
    <message>
        <source>container port</source>
        <translation>port de conteneur</translation>
    </message>
    <message>
        <source>target port</source>
        <translation>port cible</translation>
    </message>
    <message>
        <source>service port</source>
        <translation>port de service</translation>
    </message>
    <message>
        <source>node port</source>
        <translation>port de nœud</translation>
    </message>
    <message>
        <source>web server port</source>
        <translation>port du serveur web</translation>
    </message>
    <message>
        <source>not reached by any Service; double-click to show them</source>
        <translation>aucun Service n&apos;y mène ; double-cliquez pour les afficher</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>hop from %1 to %2</source>
        <translation>saut de %1 à %2</translation>
    </message>
    <message>
        <source>row of %1</source>
        <translation>ligne de %1</translation>
    </message>
    <message>
        <source>%1 goes to %2</source>
        <translation>%1 mène à %2</translation>
    </message>
</context>
<context>
    <name>portolan::form</name>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Target port</source>
        <translation>Port cible</translation>
    </message>
    <message>
        <source>Node port</source>
        <translation>Port de nœud</translation>
    </message>
    <message>
        <source>App protocol</source>
        <translation>Protocole applicatif</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>Container port</source>
        <translation>Port de conteneur</translation>
    </message>
    <message>
        <source>Host port</source>
        <translation>Port d&apos;hôte</translation>
    </message>
    <message>
        <source>%1, probes</source>
        <translation>%1, sondes</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Backend %1</source>
        <translation>Backend %1</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Path type</source>
        <translation>Type de chemin</translation>
    </message>
    <message>
        <source>Port name</source>
        <translation>Nom du port</translation>
    </message>
</context>
<context>
    <name>portolan::presenter</name>
    <message>
        <source>The way ends here</source>
        <translation>Le chemin s&apos;arrête ici</translation>
    </message>
</context>
<context>
    <name>portolan::printing</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Noir et blanc</translation>
    </message>
</context>
<context>
    <name>portolan::severity</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
</context>
<context>
    <name>portolan::windowActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Edit port</source>
        <translation>&amp;Modifier le port</translation>
    </message>
    <message>
        <source>&amp;Paste objects…</source>
        <translation>&amp;Coller des objets…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Find in source…</source>
        <translation>Rec&amp;hercher dans la source…</translation>
    </message>
    <message>
        <source>&amp;Replace in source…</source>
        <translation>R&amp;emplacer dans la source…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Rechercher le suiva&amp;nt</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le précé&amp;dent</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>Ne r&amp;ien sélectionner</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Nouveau fichier…</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Récemment ouverts</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Rechar&amp;ger</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save a&amp;ll</source>
        <translation>&amp;Tout enregistrer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Mark &amp;clients</source>
        <translation>Mar&amp;quer les clients</translation>
    </message>
    <message>
        <source>Show what no Service &amp;reaches</source>
        <translation>Afficher ce qu&apos;aucun Service n&apos;attei&amp;nt</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>Source &amp;pane</source>
        <translation>&amp;Volet source</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>R&amp;equête</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>&amp;Modifications</translation>
    </message>
    <message>
        <source>Por&amp;t table</source>
        <translation>Ta&amp;bleau des ports</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problème &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>Problème &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Where does a request land?</source>
        <translation>&amp;Où arrive une requête ?</translation>
    </message>
    <message>
        <source>Show in &amp;source</source>
        <translation>&amp;Afficher dans la source</translation>
    </message>
    <message>
        <source>Open in &amp;editor</source>
        <translation>Ouvrir dans l&apos;é&amp;diteur</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Volet s&amp;uivant</translation>
    </message>
    <message>
        <source>Previous pa&amp;ne</source>
        <translation>Volet p&amp;récédent</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>&amp;Filtrer…</translation>
    </message>
    <message>
        <source>F&amp;ocus on selection</source>
        <translation>Fo&amp;cus sur la sélection</translation>
    </message>
    <message>
        <source>One hop &amp;more</source>
        <translation>Un saut de pl&amp;us</translation>
    </message>
    <message>
        <source>One hop l&amp;ess</source>
        <translation>Un saut de m&amp;oins</translation>
    </message>
    <message>
        <source>Only this &amp;namespace</source>
        <translation>Seu&amp;lement cet espace de noms</translation>
    </message>
    <message>
        <source>Fa&amp;de the rest instead of hiding it</source>
        <translation>Estomper le reste au lieu &amp;de le masquer</translation>
    </message>
    <message>
        <source>Show e&amp;verything</source>
        <translation>Tout &amp;afficher</translation>
    </message>
    <message>
        <source>Fold or &amp;unfold</source>
        <translation>Re&amp;plier ou déplier</translation>
    </message>
    <message>
        <source>Fold or unfold its namespa&amp;ce</source>
        <translation>Replier ou déplier son &amp;espace de noms</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Overview ma&amp;p</source>
        <translation>Vue d&apos;ensem&amp;ble</translation>
    </message>
    <message>
        <source>Pos&amp;itions of cards</source>
        <translation>Pos&amp;itions des cartes</translation>
    </message>
    <message>
        <source>Move card &amp;up</source>
        <translation>&amp;Monter la carte</translation>
    </message>
    <message>
        <source>Move card &amp;down</source>
        <translation>&amp;Descendre la carte</translation>
    </message>
    <message>
        <source>&amp;Forget where it was put</source>
        <translation>&amp;Oublier sa position</translation>
    </message>
    <message>
        <source>Forget &amp;all positions</source>
        <translation>Oublier &amp;toutes les positions</translation>
    </message>
    <message>
        <source>E&amp;xposure</source>
        <translation>E&amp;xposition</translation>
    </message>
    <message>
        <source>&amp;Node ports</source>
        <translation>&amp;Ports de nœud</translation>
    </message>
    <message>
        <source>Co&amp;mparison</source>
        <translation>Comparaiso&amp;n</translation>
    </message>
    <message>
        <source>Open &amp;cluster…</source>
        <translation>Ouvrir un &amp;cluster…</translation>
    </message>
</context>
</TS>
