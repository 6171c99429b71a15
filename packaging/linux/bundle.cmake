# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack on what is to become the archive: adds the libraries and Qt plug-ins, so that it runs wherever it is unpacked.
# Left out is what each desktop has and what must fit its drivers: the C and C++ runtime, OpenGL, X11's base, fonts, D-Bus.
file(GLOB_RECURSE program "${CPACK_TEMPORARY_DIRECTORY}/portolan")
list(FILTER program INCLUDE REGEX "/bin/portolan$")
list(GET program 0 program)
get_filename_component(root "${program}/../.." ABSOLUTE)
set(libraries "${root}/lib/portolan")

execute_process(COMMAND qtpaths6 --query QT_INSTALL_PLUGINS OUTPUT_VARIABLE plugins OUTPUT_STRIP_TRAILING_WHITESPACE
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND qtpaths6 --query QT_INSTALL_TRANSLATIONS OUTPUT_VARIABLE translations OUTPUT_STRIP_TRAILING_WHITESPACE)
foreach(plugin
        platforms/libqxcb platforms/libqoffscreen platforms/libqwayland-generic imageformats/libqsvg iconengines/libqsvgicon
        tls/libqopensslbackend xcbglintegrations/libqxcb-glx-integration platforminputcontexts/libibusplatforminputcontextplugin
        platformthemes/libqxdgdesktopportal printsupport/libcupsprintersupport)
    if(EXISTS "${plugins}/${plugin}.so")
        get_filename_component(folder "${plugin}" DIRECTORY)
        file(COPY "${plugins}/${plugin}.so" DESTINATION "${libraries}/plugins/${folder}")
    endif()
endforeach()
file(GLOB known "${translations}/qtbase_*.qm")
foreach(file IN LISTS known)
    file(COPY "${file}" DESTINATION "${libraries}/translations")
endforeach()

file(GLOB_RECURSE bundled "${libraries}/plugins/*.so")
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES "${program}" LIBRARIES ${bundled} RESOLVED_DEPENDENCIES_VAR needed
    UNRESOLVED_DEPENDENCIES_VAR unknown
    PRE_EXCLUDE_REGEXES "^ld-linux" "^lib(c|m|dl|rt|pthread|resolv|util|stdc\\+\\+|gcc_s)\\.so" "^lib(GL|EGL|GLX|GLdispatch|OpenGL|drm|gbm)\\."
        "^lib(X11|X11-xcb|xcb|Xext|Xau|Xdmcp|SM|ICE|uuid)\\.so" "^lib(fontconfig|freetype|expat|z|dbus-1|systemd|udev|selinux|cap)\\.so"
        "^lib(glib|gobject|gio|gmodule)-" "^libwayland-" "^lib(cups|gnutls|gssapi_krb5|krb5|k5crypto|com_err|avahi)")
if(unknown)
    message(FATAL_ERROR "the archive lacks ${unknown}")
endif()
foreach(file IN LISTS needed)
    file(COPY "${file}" DESTINATION "${libraries}" FOLLOW_SYMLINK_CHAIN)
endforeach()

file(WRITE "${root}/bin/qt.conf" "[Paths]\nPrefix=../lib/portolan\nPlugins=plugins\nTranslations=translations\n")
execute_process(COMMAND patchelf --set-rpath "$ORIGIN/../lib/portolan" "${program}" COMMAND_ERROR_IS_FATAL ANY)
file(GLOB copied "${libraries}/*.so*")
foreach(file IN LISTS copied)
    if(NOT IS_SYMLINK "${file}")
        execute_process(COMMAND patchelf --set-rpath "$ORIGIN" "${file}" COMMAND_ERROR_IS_FATAL ANY)
    endif()
endforeach()
foreach(file IN LISTS bundled)
    execute_process(COMMAND patchelf --set-rpath "$ORIGIN/../.." "${file}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
