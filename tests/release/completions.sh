#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Completions in the shells themselves. usage: completions.sh PORTOLAN PACKAGES
set -euo pipefail
program=$(realpath "$1")
scripts=$(cd "$(dirname "$0")/../../packaging/completion" && pwd)
PATH=$(dirname "$program"):$PATH
export PATH
must() { # SHELL EXPECTED GOT
    grep -qx -- "$2" <<< "$3" || { printf 'completions.sh: %s offers %s, not %s\n' "$1" "$3" "$2" >&2; exit 1; }
}
of_bash() { # LINE
    bash -c 'source "$0"; COMP_LINE=$1 COMP_POINT=${#1}; _portolan; printf "%s\n" "${COMPREPLY[@]}"' "$scripts/portolan.bash" "$1"
}
must bash explain "$(of_bash 'portolan ex')"
must bash sarif "$(of_bash 'portolan check --format s')"
must bash sarif "$(of_bash 'portolan check --format=s')"
must fish explain "$(fish -c 'source $argv[1]; complete -C "portolan ex"' "$scripts/portolan.fish" | cut -f1)"
zsh -n "$scripts/_portolan"
echo "completions.sh: bash, fish and zsh"
