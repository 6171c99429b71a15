#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SARIF against the published schema, if SARIF_SCHEMA names a copy of it. usage: sarif.sh PORTOLAN PACKAGES
set -euo pipefail
[ -n "${SARIF_SCHEMA:-}" ] || { echo "sarif.sh: SARIF_SCHEMA names no schema: nothing is checked"; exit 0; }
report=$(mktemp)
trap 'rm -f "$report"' EXIT
"$1" check "$(dirname "$0")/../data" --format sarif > "$report" || [ $? = 1 ] || [ $? = 3 ]
python3 - "$report" "$SARIF_SCHEMA" <<'PY'
import json, sys, jsonschema
jsonschema.validate(json.load(open(sys.argv[1])), json.load(open(sys.argv[2])))
print("sarif.sh: valid")
PY
