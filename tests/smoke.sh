#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A short run of the release program: each sub-command once, without a display.
# usage: tests/smoke.sh PORTOLAN
set -euo pipefail
portolan=$(realpath "$1")
cd "$(dirname "$0")/.."
unset DISPLAY WAYLAND_DISPLAY
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

expect() { # STATUS WHAT…
    local want=$1 status=0
    shift
    "$@" > "$out/stdout" 2> "$out/stderr" || status=$?
    [ "$status" = "$want" ] || { echo "smoke: status $status instead of $want: $*"; cat "$out/stdout" "$out/stderr"; exit 1; }
}

example=resources/examples/six-ports.yaml
expect 0 "$portolan" --version
expect 0 "$portolan" trace "$example"
expect 0 "$portolan" trace "$example" --format json
expect 0 "$portolan" check "$example"
for extension in svg png pdf json html mmd dot d2 drawio md csv; do
    expect 0 "$portolan" render "$example" -o "$out/x.$extension"
    [ -s "$out/x.$extension" ]
done
expect 0 "$portolan" diff "$example" "$example"
expect 1 "$portolan" diff "$example" resources/examples/storefront.yaml
expect 0 "$portolan" explain PORT101
expect 3 "$portolan" trace "$out/absent.yaml"
expect 2 "$portolan" trace
cp "$example" "$out/edit.yaml"
expect 2 "$portolan" set "$out/edit.yaml" --object Service/none --path 'spec.ports[0].port' --value 81
echo "smoke: every sub-command answered"
