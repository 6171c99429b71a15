#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures speed and memory against yardsticks and prints a line for each row of DESIGN.md's "Goals of speed".
# usage: tests/bench/run.sh BUILD-FOLDER [--quick] [--plain-dot] [ROW…]
#   --quick       1,000 services only, fewer rounds: under two minutes
#   --plain-dot   also runs plain `dot` on the whole graph, which takes minutes
#   --keep        keeps the result in tests/bench/RESULTS.md, which later runs are compared with
#   ROW           of: processes edit layout repaint svg save live; all if none is named
# The status is 0 whatever was measured: machines are noisy.
set -euo pipefail
programs=$(cd "${1:?usage: run.sh BUILD-FOLDER [--quick] [--plain-dot] [ROW…]}" && pwd)
shift
options=()
rows=()
keep=
for argument in "$@"; do
    case $argument in
    --keep) keep=1 ;;
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

# The same as JSON, for other programs, and as the table that is kept in the repository.
grep -E '^(aim|ok|over) ' "$table" > "$table.rows" || true
awk 'BEGIN { print "{\"format\":1,\"rows\":[" }
    { what = substr($0, 7, 58); sub(/ +$/, "", what); gsub(/["\\]/, "\\\\&", what)
      printf "%s{\"what\":\"%s\",\"ratio\":%s,\"atMost\":%s,\"aim\":%s}", n++ ? ",\n" : "", what, substr($0, 66, 8) + 0, substr($0, 76, 8) + 0, substr($0, 85, 8) + 0 }
    END { print "\n]}" }' "$table.rows" > "$programs/bench-results.json"
{
    printf '# What was measured\n\nRatios against the yardstick of the same run, by `./dev bench`; smaller is better. `./dev bench --keep` writes this file.\n\n'
    printf '| what / yardstick | ratio | at most | aim |\n|---|---:|---:|---:|\n'
    awk '{ what = substr($0, 7, 58); sub(/ +$/, "", what); gsub(/\|/, "\\|", what)
           printf "| %s | %s | %s | %s |\n", what, substr($0, 66, 8) + 0, substr($0, 76, 8) + 0, substr($0, 85, 8) + 0 }' "$table.rows"
} > "$programs/RESULTS.md"
echo "bench: as JSON in $programs/bench-results.json"

# Against what was kept: told only where the difference is more than the noise of a shared machine.
known=$(dirname "$0")/RESULTS.md
if [ -n "$keep" ]; then
    cp "$programs/RESULTS.md" "$known"
    echo "bench: kept in tests/bench/RESULTS.md"
elif [ -f "$known" ]; then
    awk -F' *[|] *' 'NR == FNR { if ($3 + 0 > 0) before[$2] = $3; next }
        $3 + 0 > 0 && ($2 in before) { compared++
            change = $3 / before[$2]
            if (change > 1.25) { worse++; printf "worse   %-58s %8.3g, was %.3g\n", $2, $3, before[$2] }
            if (change < 0.8) printf "better  %-58s %8.3g, was %.3g\n", $2, $3, before[$2] }
        END { printf "%d rows compared with tests/bench/RESULTS.md, %d worse\n", compared, worse }' "$known" "$programs/RESULTS.md"
fi
rm -f "$table.rows"
