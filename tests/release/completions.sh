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
must bash explain "$(bash -c 'source "$0"; COMP_WORDS=(portolan ex); COMP_CWORD=1; _portolan; printf "%s\n" "${COMPREPLY[@]}"' "$scripts/portolan.bash")"
must bash sarif "$(bash -c 'source "$0"; COMP_WORDS=(portolan check --format s); COMP_CWORD=3; _portolan; printf "%s\n" "${COMPREPLY[@]}"' "$scripts/portolan.bash")"
must fish explain "$(fish -c 'source $argv[1]; complete -C "portolan ex"' "$scripts/portolan.fish" | cut -f1)"
zsh -n "$scripts/_portolan"
echo "completions.sh: bash, fish and zsh"
