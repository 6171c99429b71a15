#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Gives each fuzz target something to start from: the examples and the tests' own data. usage: seeds.sh FOLDER
set -euo pipefail
out=$(realpath "$1")
cd "$(dirname "$0")/../.."
for name in yaml json edits nginx layout kubeconfig; do mkdir -p "$out/fuzz_$name"; done
copy() { # TARGET FILE…
    local target=$1 file
    shift
    for file in "$@"; do [ ! -f "$file" ] || cp "$file" "$out/fuzz_$target/$(echo "$file" | tr / -)"; done
}
mapfile -t manifests < <(find resources/examples resources/learn tests/data -name '*.yaml' -size -4k 2> /dev/null | sort | head -200)
copy yaml "${manifests[@]}"
copy layout "${manifests[@]}"
for file in "${manifests[@]}"; do { printf '\2\1'; cat "$file"; } > "$out/fuzz_edits/$(echo "$file" | tr / -)"; done
mapfile -t json < <(find tests/data -name '*.json' -size -4k | sort | head -50)
[ ${#json[@]} -eq 0 ] || copy json "${json[@]}"
printf '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a"},"spec":{"ports":[{"port":80}]}}' > "$out/fuzz_json/service"
printf 'http { upstream a { server b:80; } server { listen 8080 ssl; server_name x; location / { proxy_pass http://a; } } }' > "$out/fuzz_nginx/http"
printf 'FROM nginx:1\nENV PORT=80\nEXPOSE $PORT 443/tcp\nCMD ["nginx", "-g"]\n' > "$out/fuzz_nginx/Dockerfile"
printf 'apiVersion: v1\nkind: Config\ncurrent-context: a\ncontexts: [{name: a, context: {cluster: c, user: u}}]\nclusters: [{name: c, cluster: {server: "https://x:6443"}}]\nusers: [{name: u, user: {token: t}}]\n' > "$out/fuzz_kubeconfig/config"
