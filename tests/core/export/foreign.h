// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/diagram/systems.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace portolan::test {

// Names that mean something to each of the formats we write.
inline const std::vector<std::string> &hostileNames()
{
    static const std::vector<std::string> kNames {"</script><script>alert(1)</script>", "]]> --> <!-- \"quoted\" 'single'",
        "a|b\\c`d`*e*_f_[g](h)", "end \"]\nsubgraph x[\"", "=HYPERLINK(\"http://x\",\"y\")", "${vars.x} #quot; &amp; \\\"",
        "港口→é"};
    return kNames;
}

inline std::string inYaml(std::string_view name)
{
    std::string out = "\"";
    for (const char c : name) {
        if (c == '\n')
            out += "\\n";
        else if (c == '"' || c == '\\')
            out += std::string("\\") + c;
        else
            out += c;
    }
    return out + '"';
}

inline std::string hostileSystem()
{
    std::string text;
    for (const std::string &name : hostileNames()) {
        const std::string quoted = inYaml(name);
        text += "---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: " + quoted + ", namespace: " + quoted
            + "}\nspec:\n  selector: {matchLabels: {app: x}}\n  template:\n    metadata: {labels: {app: x}}\n    spec:\n      "
              "containers: [{name: "
            + quoted + ", image: " + quoted + ", ports: [{name: " + quoted + ", containerPort: 80}]}]\n";
        text += service(quoted, quoted, "app: x",
            "{name: " + quoted + ", port: 80, targetPort: " + quoted + "}, {port: 81, targetPort: nothing}");
        text += ingress(quoted, quoted, {});
        text += "      - {path: " + quoted + ", pathType: Prefix, backend: {service: {name: " + quoted
            + ", port: {number: 80}}}}\n";
    }
    return text;
}

struct Answer {
    int status = -1;
    QByteArray out, err;
};

// Runs a reader that is not ours on `bytes`, which it finds in a file of that name; FOLDER in an argument is where.
inline Answer readBy(const QString &program, const QStringList &arguments, const QString &fileName, const std::string &bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(fileName));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qsizetype>(bytes.size())) < 0)
        return {};
    file.close();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(program, QStringList(arguments).replaceInStrings(QStringLiteral("FOLDER"), folder.path()));
    if (!process.waitForFinished(60000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace portolan::test
