#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Headers explain themselves in plain comments. Doxygen looks for `///` before, and `///<` behind, what is explained, and would
# take some characters in them for its own commands.
case $1 in
*.h)
    sed -E '/SPDX-License/d
        s|^([[:space:]]*)// |\1/// |; t plain
        s|^([[:space:]]*[^/[:space:]].*[;,{]) // |\1 ///< |; t plain
        b
        : plain
        h
        s|^(.*///<? ).*|\1|
        x
        s|^.*///<? ||
        s/[\\@#<>&]/\\&/g
        H
        x
        s/\n//' "$1"
    ;;
*) cat "$1" ;;
esac
