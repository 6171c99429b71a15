#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Two builds, at different places and times, give the same bytes. usage: reproducible.sh PORTOLAN PACKAGES
set -euo pipefail
packages=$(realpath "$2")
source=$(cd "$(dirname "$0")/../.." && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
git clone -q "$source" "$place/other"
cd "$place/other"
CCACHE_DISABLE=1 packaging/package.sh build/package > "$place/log" 2>&1 || { tail -40 "$place/log"; exit 1; }
for file in "$packages"/*.deb "$packages"/*.tar.gz; do
    cmp "$file" "build/package/$(basename "$file")"
done
echo "reproducible.sh: the same bytes"
