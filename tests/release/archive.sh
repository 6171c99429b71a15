#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Unpacks the archive somewhere and uses it from there. usage: archive.sh PORTOLAN PACKAGES
set -euo pipefail
archive=$(realpath "$2"/portolan-*.tar.gz)
example=$(realpath "$(dirname "$0")/../../resources/examples/six-ports.yaml")
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir "$place/some where"
tar -xzf "$archive" -C "$place/some where" --strip-components=1
program="$place/some where/bin/portolan"
"$program" trace "$example"
"$program" render "$example" -o "$place/ports.pdf"
"$place/some where/bin/kubectl-portolan" --version
LC_ALL=C ldd "$program" | grep 'libQt6Core' | grep -qF "$place" || { echo "archive.sh: Qt is not taken from the archive" >&2; exit 1; }
status=0
QT_QPA_PLATFORM=offscreen timeout 5 "$program" "$example" || status=$?
[ "$status" = 124 ] # the window stays open
