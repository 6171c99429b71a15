#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian package into a clean root and uses it from there. usage: deb.sh PORTOLAN PACKAGES; needs root.
set -euo pipefail
deb=$(realpath "$2"/portolan_*.deb)
example=$(realpath "$(dirname "$0")/../../resources/examples/six-ports.yaml")
[ "$(id -u)" = 0 ] || { echo "deb.sh: a clean root can be made by root only" >&2; exit 1; }
root=$(mktemp -d)
trap 'umount "$root/proc" 2> /dev/null || true; rm -rf --one-file-system "$root"' EXIT
mirror=$(sed -nE 's/^(deb +(\[[^]]*\] +)?|URIs: *)(http[^ ]+).*/\3/p' /etc/apt/sources.list /etc/apt/sources.list.d/* 2> /dev/null | head -1)
debootstrap --variant=minbase bookworm "$root" ${mirror:+"$mirror"} > /dev/null
for settings in /etc/apt/apt.conf.d/*proxy*; do [ ! -f "$settings" ] || cp "$settings" "$root/etc/apt/apt.conf.d/"; done
mount -t proc proc "$root/proc" 2> /dev/null || true
cp "$deb" "$example" "$root/tmp/"
inside() { chroot "$root" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }
inside apt-get update -q > /dev/null
inside apt-get install -q -y --no-install-recommends "/tmp/$(basename "$deb")" > /dev/null
inside portolan trace /tmp/six-ports.yaml
inside portolan render /tmp/six-ports.yaml -o /tmp/ports.png
inside kubectl-portolan check /tmp/six-ports.yaml
inside portolan --version
inside sh -c 'QT_QPA_PLATFORM=offscreen timeout 5 portolan /tmp/six-ports.yaml; test $? -eq 124' # the window stays open
inside apt-get purge -q -y portolan > /dev/null
! inside sh -c 'ls /usr/bin/*portolan* 2> /dev/null | grep .'
