#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the translations up to date with what the sources say: new sentences are added unfinished, those that are gone are
# removed. usage: resources/translations/update.sh [FILE.ts…]; without a file, all that lie here. LUPDATE names another lupdate.
#
# lupdate knows tr() in classes. What it does not know is first written as it does: PORTOLAN_TR marks the sentences of core, and
# a file's own tr() stands for translate() with the context that this tr() names.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
lupdate=${LUPDATE:-$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)}
[ $# -gt 0 ] || set -- "$root"/resources/translations/*.ts
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -r "$root/app" "$root/core" "$copy"
find "$copy" \( -name '*.cpp' -o -name '*.h' \) -exec grep -l PORTOLAN_TR {} + \
    | xargs sed -i 's/\bPORTOLAN_TR(/QT_TRANSLATE_NOOP("core", /g'
grep -rlE 'translate\("portolan::\w+", text\)' "$copy/app" | while read -r file; do
    context=$(sed -nE 's/.*translate\("(portolan::\w+)", text\).*/\1/p' "$file" | head -1)
    sed -i -E "/\btr\(const char|auto tr =/!s/(^|[^:>.[:alnum:]_])tr\(/\1QCoreApplication::translate(\"${context}\", /g" "$file"
done
for file in "$@"; do # in English only what counts is "translated", for its plurals
    case $file in *_en.ts) plural=-pluralonly ;; *) plural= ;; esac
    "$lupdate" -silent -no-obsolete -locations none ${plural:+$plural} -I "$copy" "$copy/app" "$copy/core" -ts "$file"
done
