# Read by CPack once for each kind of package.
set(CPACK_PACKAGE_FILE_NAME "portolan-${CPACK_PACKAGE_VERSION}-${CPACK_SYSTEM_NAME}")

if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION devel)
    set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # The window draws SVG icons and speaks other languages through plug-ins and files that no library asks for.
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-svg-plugins | libqt6svg6, qt6-translations-l10n, git")
    set(CPACK_DEBIAN_PACKAGE_SUGGESTS "kubectl, helm, kustomize")
    set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Portolan reads Kubernetes manifests, or a live cluster, and draws which
port leads where: web server, node, service, target, container and
application port. It says what is broken and why, lets one change a port
on the picture with all that refers to it, and saves the YAML with every
other byte untouched. Without a display it traces, checks, compares and
draws for scripts and pipelines.")
elseif(CPACK_GENERATOR STREQUAL "TGZ" OR CPACK_GENERATOR STREQUAL "ZIP")
    set(CPACK_INCLUDE_TOPLEVEL_DIRECTORY ON)
    if(CPACK_SYSTEM_NAME STREQUAL "Linux")
        set(CPACK_PRE_BUILD_SCRIPTS "${CPACK_PORTOLAN_SOURCE}/packaging/linux/bundle.cmake")
    endif()
    set(CPACK_PACKAGING_INSTALL_PREFIX "")
elseif(CPACK_GENERATOR STREQUAL "NSIS")
    set(CPACK_NSIS_DISPLAY_NAME Portolan)
    set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\portolan.exe")
    set(CPACK_NSIS_MODIFY_PATH ON)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_PACKAGE_EXECUTABLES portolan Portolan)
elseif(CPACK_GENERATOR STREQUAL "DragNDrop")
    set(CPACK_DMG_VOLUME_NAME Portolan)
endif()
