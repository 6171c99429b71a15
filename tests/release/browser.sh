#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Drives the HTML export in Chromium as a person would: pan, zoom, hover, click, search, keys, themes, print; and the same with
# 1,000 services, which has to stay fluid.
# usage: tests/release/browser.sh PORTOLAN
# shellcheck source=tests/release/common.sh
. "$(dirname "$0")/common.sh"
need node npm chromium python3
npm_tools
"$portolan" render resources/examples/storefront.yaml -o "$out/page.html"
python3 tests/release/thousand.py > "$out/thousand.yaml"
"$portolan" render "$out/thousand.yaml" -o "$out/thousand.html"
node tests/release/browser.js "$out/page.html" "$out/thousand.html"
echo "$name: the page does what it should"
