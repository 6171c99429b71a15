#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures speed and memory against yardsticks and prints a line for each row of DESIGN.md's "Goals of speed".
# usage: tests/bench/run.sh BUILD-FOLDER [--quick] [--plain-dot] [ROW…]
#   --quick       1,000 services only, fewer rounds: under two minutes
#   --plain-dot   also runs plain `dot` on the whole graph, which takes minutes
#   ROW           of: processes edit layout repaint svg save live; all if none is named
# The status is 0 whatever was measured: machines are noisy.
set -euo pipefail
programs=$(cd "${1:?usage: run.sh BUILD-FOLDER [--quick] [--plain-dot] [ROW…]}" && pwd)
shift
options=()
rows=()
for argument in "$@"; do
    case $argument in
    --*) options+=("$argument") ;;
    *) rows+=("$argument") ;;
    esac
done
[ ${#rows[@]} -gt 0 ] || rows=(processes edit layout repaint svg save live)

files=$programs/bench-files
mkdir -p "$files"
table=$(mktemp)
trap 'rm -f "$table"' EXIT
printf '      %-58s %8s  %8s %8s   %s\n' "what / yardstick" measured "at most" aim "medians" | tee "$table"
for row in "${rows[@]}"; do
    "$programs/bench_$row" "$programs" "$files" "${options[@]}" | tee -a "$table" || echo "bench: $row could not be measured" | tee -a "$table"
done
awk '$1 == "aim" { aim++ } $1 == "ok" { ok++ } $1 == "over" { over++ } /could not be measured$/ { failed++ }
    END { printf "%d rows: %d reach the aim, %d are within the goal, %d are over", aim + ok + over, aim, ok, over
          if (failed) printf "; %d programs failed", failed
          print "" }' "$table"
