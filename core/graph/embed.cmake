# Writes TEXT, the bytes of INPUT as a C++ raw string named NAME, to OUTPUT.
# cmake -DINPUT=… -DOUTPUT=… -DNAME=… -P embed.cmake
file(READ "${INPUT}" text)
file(WRITE "${OUTPUT}" "namespace portolan {\nextern const char *const ${NAME};\nconst char *const ${NAME} = R\"table(${text})table\";\n}\n")
