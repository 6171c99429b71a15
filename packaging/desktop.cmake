# Windows and macOS: the program with Qt beside it. Included by packaging/CMakeLists.txt.
if(WIN32)
    set(CPACK_GENERATOR NSIS ZIP)
    find_program(deployer windeployqt HINTS "${Qt6_DIR}/../../../bin")
    install(CODE "execute_process(COMMAND \"${deployer}\" --no-compiler-runtime --release
        \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/portolan.exe\" COMMAND_ERROR_IS_FATAL ANY)")
    install(CODE "file(COPY_FILE \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/portolan.exe\"
        \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/kubectl-portolan.exe\")")
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set_target_properties(portolan PROPERTIES MACOSX_BUNDLE ON
        MACOSX_BUNDLE_BUNDLE_NAME Portolan MACOSX_BUNDLE_GUI_IDENTIFIER org.portolan.Portolan
        MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}" MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
        MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in")
    find_program(deployer macdeployqt HINTS "${Qt6_DIR}/../../../bin")
    install(CODE "execute_process(COMMAND \"${deployer}\" \"\${CMAKE_INSTALL_PREFIX}/portolan.app\" COMMAND_ERROR_IS_FATAL ANY)")
endif()
