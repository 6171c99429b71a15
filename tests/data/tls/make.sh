#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the certificates of the test API server anew: an authority, a server (localhost, 127.0.0.1, kubernetes.test), a client,
# and an authority that nobody trusts. They secure nothing; they are valid until 2126.
set -eu
cd "$(dirname "$0")"
authority() { # NAME SUBJECT
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout "$1.key" -out "$1.crt" -days 36500 \
        -subj "$2" -addext basicConstraints=critical,CA:TRUE
}
signed() { # NAME SUBJECT EXTENSIONS
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout "$1.key" -out "$1.csr" -subj "$2"
    printf '%s\n' "$3" > "$1.ext"
    openssl x509 -req -in "$1.csr" -CA authority.crt -CAkey authority.key -CAcreateserial -days 36500 -extfile "$1.ext" -out "$1.crt"
    rm "$1.csr" "$1.ext"
}
authority authority '/CN=portolan test authority'
authority stranger '/CN=portolan test stranger'
signed server '/CN=kubernetes.test' 'subjectAltName=DNS:kubernetes.test,DNS:localhost,IP:127.0.0.1'
signed othername '/CN=other.test' 'subjectAltName=DNS:other.test'
signed client '/O=viewers/CN=ada' 'extendedKeyUsage=clientAuth'
rm -f authority.srl
# Keys as OpenSSL names them by their kind: what older readers want.
for key in server othername client; do openssl ec -in "$key.key" -out "$key.tmp" && mv "$key.tmp" "$key.key"; done
rm -f authority.key stranger.key
chmod 644 ./*.key ./*.crt
