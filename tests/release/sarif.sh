#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Holds the SARIF of `check` against the published schema, if SARIF_SCHEMA names a copy of it, else against what any reader needs.
# usage: tests/release/sarif.sh PORTOLAN
# shellcheck source=tests/release/common.sh
. "$(dirname "$0")/common.sh"
need python3
"$portolan" check resources/examples/storefront.yaml --format sarif > "$out/x.sarif" || [ $? = 1 ] || die "check failed"
python3 - "$out/x.sarif" "${SARIF_SCHEMA:-}" << 'PY'
import json, sys
log = json.load(open(sys.argv[1]))
if sys.argv[2]:
    import jsonschema
    jsonschema.validate(log, json.load(open(sys.argv[2])))
assert log['version'] == '2.1.0' and len(log['runs']) == 1
rules = {rule['id'] for rule in log['runs'][0]['tool']['driver']['rules']}
results = log['runs'][0]['results']
assert results, 'the storefront has findings'
for result in results:
    assert result['ruleId'] in rules and result['message']['text'] and result['locations'], result
PY
echo "$name: valid"
