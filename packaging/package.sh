#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the Debian package and the archive, and checks them. usage: packaging/package.sh FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
out=$1
mkdir -p "$out"
tree=$out/build
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2> /dev/null || date +%s)}
umask 022

# A build of its own: with the hardening flags that Debian asks for, and nothing left from earlier.
CXXFLAGS="$(dpkg-buildflags --get CXXFLAGS) -O2" CPPFLAGS=$(dpkg-buildflags --get CPPFLAGS) LDFLAGS=$(dpkg-buildflags --get LDFLAGS)
cmake --preset release -B "$tree" -DCMAKE_CXX_FLAGS="$CXXFLAGS $CPPFLAGS -g0 -ffile-prefix-map=$PWD=." \
    -DCMAKE_EXE_LINKER_FLAGS="$LDFLAGS -Wl,--as-needed" > "$out.log" 2>&1 || { cat "$out.log"; exit 1; }
rm -f "$out.log"
cmake --build "$tree"

rm -f "$out"/*.deb "$out"/*.tar.gz
(cd "$tree" && cpack -G DEB > cpack.log 2>&1 && cpack -G TGZ >> cpack.log 2>&1) || { tail -40 "$tree/cpack.log"; exit 1; }
mv "$tree"/*.deb "$tree"/*.tar.gz "$out"

desktop-file-validate packaging/linux/org.portolan.Portolan.desktop
appstreamcli validate --no-net "$tree/packaging/org.portolan.Portolan.metainfo.xml"
# What lintian says of a package that is not part of Debian: no bug there closes with it.
lintian --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs "$out"/*.deb
ls -l "$out"/*.deb "$out"/*.tar.gz
