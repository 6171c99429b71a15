#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Opens each export in a reader that is not ours.
# usage: tests/release/exports.sh PORTOLAN
# shellcheck source=tests/release/common.sh
. "$(dirname "$0")/common.sh"
need rsvg-convert xmllint pdftotext pdftoppm dot npm chromium python3
npm_tools
example=resources/examples/storefront.yaml
export SOURCE_DATE_EPOCH=1700000000

write() { # FILE OPTIONS…: twice, and compares
    "$portolan" render "$example" -o "$out/$1" "${@:2}"
    mkdir -p "$out/again"
    "$portolan" render "$example" -o "$out/again/$1" "${@:2}"
    cmp -s "$out/$1" "$out/again/$1" || die "$1 is not the same twice"
}
says() { # FILE WORD…
    local word
    for word in "${@:2}"; do
        grep -qF -- "$word" "$1" || die "$1 does not hold $word"
    done
}

for text in named embedded outlines; do
    write "$text.svg" --text "$text"
    xmllint --noout --nonet "$out/$text.svg"
    rsvg-convert "$out/$text.svg" -o "$out/$text.png"
    [ -s "$out/$text.png" ] || die "rsvg-convert wrote nothing for $text"
done
says "$out/named.svg" '<text' payments
says "$out/embedded.svg" '@font-face' '<text'
if grep -q '<text' "$out/outlines.svg"; then die "outlines.svg holds text"; fi

write whole.pdf
write paper.pdf --paper A3 --orientation landscape
write atlas.pdf --atlas
for pdf in whole paper atlas; do
    pdftotext "$out/$pdf.pdf" "$out/$pdf.txt"
    says "$out/$pdf.txt" payments 8443 shop.example
    pdftoppm -r 40 -png "$out/$pdf.pdf" "$out/$pdf"
done
says "$out/atlas.txt" Contents storefront.yaml 2023-11-14 '1 of 3'
[ "$(find "$out" -name 'atlas-*.png' | wc -l)" = 3 ] || die "the atlas has not three pages"

write picture.png --scale 0.5 --transparent
write graph.dot
dot -Tsvg "$out/graph.dot" -o "$out/graph.svg"
says "$out/graph.svg" payments
write graph.drawio
xmllint --noout --nonet "$out/graph.drawio"
write graph.d2
write table.md
write table.csv
python3 - "$out/table.csv" << 'PY'
import csv, sys
rows = list(csv.reader(open(sys.argv[1], newline='')))
assert len(rows) > 5 and len({len(row) for row in rows}) == 1, 'the table is not even'
PY
write picture.json
python3 -m json.tool "$out/picture.json" > /dev/null
write page.html

write graph.mmd
printf '{"executablePath": "%s", "args": ["--no-sandbox"]}\n' "$CHROMIUM" > "$out/puppeteer.json"
mmdc --quiet --puppeteerConfigFile "$out/puppeteer.json" --input "$out/graph.mmd" --output "$out/mermaid.svg"
says "$out/mermaid.svg" payments
echo "$name: every reader took its format"
