# SPDX-License-Identifier: GPL-3.0-or-later
# What the checks of a release share; each check is called as NAME.sh PORTOLAN, from anywhere.
set -euo pipefail
portolan=$(realpath "${1:-build/release/portolan}")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
unset DISPLAY WAYLAND_DISPLAY
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
name=$(basename "$0" .sh)

die() {
    echo "$name: $*" >&2
    exit 1
}

need() { # PROGRAM…
    local program
    for program in "$@"; do
        command -v "$program" > /dev/null || die "$program is missing: ./dev release-check installs it"
    done
}

# mermaid-cli with puppeteer-core, which drives the Chromium of the system; its own browser is never fetched.
npm_tools() {
    local folder=$PWD/build/release-tools
    if [ ! -d "$folder/node_modules/puppeteer-core" ]; then
        mkdir -p "$folder"
        PUPPETEER_SKIP_DOWNLOAD=1 npm install --prefix "$folder" --no-audit --no-fund --silent @mermaid-js/mermaid-cli@10 \
            || die "npm could not install mermaid-cli"
    fi
    export NODE_PATH=$folder/node_modules PATH=$folder/node_modules/.bin:$PATH
    CHROMIUM=$(command -v chromium)
    export CHROMIUM
}
