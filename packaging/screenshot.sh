#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the README's pictures of the real window, on a display of its own.
# usage: packaging/screenshot.sh PORTOLAN
set -euo pipefail
portolan=$(realpath "$1")
cd "$(dirname "$0")/.."
mkdir -p resources/screenshots
scratch=$(mktemp -d)
trap 'kill "${window:-}" "${server:-}" 2> /dev/null || true; rm -rf "$scratch"' EXIT

Xvfb -displayfd 3 -screen 0 1440x900x24 3> "$scratch/display" 2> /dev/null &
server=$!
until [ -s "$scratch/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$scratch/display")
export DISPLAY XDG_CONFIG_HOME=$scratch # nobody's own settings

for scheme in light dark; do
    PORTOLAN_COLOR_SCHEME=$scheme "$portolan" resources/examples/storefront.yaml &
    window=$!
    id=$(xdotool search --sync --onlyvisible --pid "$window" --name . | tail -1)
    xdotool windowmove "$id" 0 0 windowsize --sync "$id" 1440 900
    sleep 2 # the picture fades in
    import -window "$id" "resources/screenshots/window-$scheme.png"
    kill "$window"
    wait "$window" 2> /dev/null || true
done
