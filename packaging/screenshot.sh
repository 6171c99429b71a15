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

open_window() { # SCHEME FILE: sets $window and $id
    PORTOLAN_COLOR_SCHEME=$1 PORTOLAN_REDUCED_MOTION=1 LC_ALL=C.UTF-8 "$portolan" "$2" &
    window=$!
    id=$(xdotool search --sync --onlyvisible --pid "$window" --name . | tail -1)
    xdotool windowmove "$id" 0 0 windowsize --sync "$id" 1440 900
    sleep 2 # what is made in the background
    xdotool mousemove 1425 700 click 1 # without a window manager the keys go where the pointer is
}

close_window() {
    kill "$window"
    wait "$window" 2> /dev/null || true
    rm -rf "${XDG_CONFIG_HOME:?}"/Portolan # no window remembers the last one
}

keep() { # NAME: what the display shows, for the manual
    sleep 1.5
    import -window root -resize 1080x -colors 256 "PNG8:resources/manual/$1.png"
}

for scheme in light dark; do
    open_window "$scheme" resources/examples/storefront.yaml
    import -window "$id" "resources/screenshots/window-$scheme.png"
    [ "$scheme" = dark ] || keep window-light
    close_window
done

open_window light resources/examples/storefront.yaml
xdotool key ctrl+shift+f
sleep 0.5
xdotool type is:broken
keep filter
close_window

open_window light resources/examples/storefront.yaml
xdotool key ctrl+3
sleep 0.5
xdotool key F8
keep problems
close_window

open_window light resources/examples/storefront.yaml
xdotool key ctrl+8
keep exposure
close_window

open_window light resources/examples/storefront.yaml
xdotool key F5
sleep 1
xdotool key f
sleep 1
xdotool key Return
sleep 1
xdotool key Right Right
keep presenting
close_window
