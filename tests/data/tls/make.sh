#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the certificates of the test API server anew: an authority, a server (localhost, 127.0.0.1, kubernetes.test), one for
# another host, a client, and an authority that nobody trusts. They secure nothing; they are valid from 2020 to 2120.
set -eu
folder=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > ca.conf <<TXT
[ca]
default_ca = tests
[tests]
database = index
new_certs_dir = .
serial = serial
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
organizationName = optional
TXT
: > index
echo 1000 > serial
request() { # NAME SUBJECT
    openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout "$1.key" -out "$1.csr" -subj "$2"
    openssl ec -in "$1.key" -out "$1.plain" # as OpenSSL names keys by their kind: what older readers want
}
certify() { # NAME EXTENSIONS OPTION…
    printf '%s\n' "$2" > "$1.ext"
    name=$1
    shift 2
    openssl ca -batch -notext -config ca.conf -in "$name.csr" -startdate 20200101000000Z -enddate 21200101000000Z \
        -extfile "$name.ext" -out "$name.crt" "$@"
}
for name in authority stranger; do
    request $name "/CN=portolan test $name"
    certify $name 'basicConstraints = critical, CA:TRUE' -selfsign -keyfile $name.key
done
request server '/CN=kubernetes.test'
certify server 'subjectAltName = DNS:kubernetes.test, DNS:localhost, IP:127.0.0.1' -cert authority.crt -keyfile authority.key
request othername '/CN=other.test'
certify othername 'subjectAltName = DNS:other.test' -cert authority.crt -keyfile authority.key
request client '/O=viewers/CN=ada'
certify client 'extendedKeyUsage = clientAuth' -cert authority.crt -keyfile authority.key
for name in server othername client; do cp "$name.plain" "$folder/$name.key"; done
cp ./authority.crt ./stranger.crt ./server.crt ./othername.crt ./client.crt "$folder"
chmod 644 "$folder"/*.key "$folder"/*.crt
