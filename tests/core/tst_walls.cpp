// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

// Holds the sources against the table of CONTRIBUTING.md: who may include whom, and how long a file may be.
class WallsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void includesPointDownwards_data();
    void includesPointDownwards();
    void coreKnowsNoQt();
    void filesStayShort();
    void everyFileNamesItsLicence();
};

namespace {

const QString kRoot = QStringLiteral(PORTOLAN_SOURCE_DIR "/");

// What each folder may include beside itself.
const std::map<QString, std::set<QString>> &allowed()
{
    static const std::set<QString> kText {"core/text"};
    static const std::set<QString> kYaml {"core/text", "core/yaml"};
    static const std::set<QString> kKube {"core/text", "core/yaml", "core/kube"};
    static const std::set<QString> kGraph {"core/text", "core/yaml", "core/kube", "core/graph"};
    static const std::set<QString> kCheck {"core/text", "core/yaml", "core/kube", "core/graph", "core/edit"};
    static const std::set<QString> kDiagram {"core/text", "core/yaml", "core/kube", "core/graph", "core/edit", "core/check"};
    static const std::set<QString> kCore {"core/text", "core/yaml", "core/kube", "core/graph", "core/edit", "core/check",
        "core/diagram", "core/export", "core/workspace"};
    const auto with = [](std::set<QString> base, std::initializer_list<const char *> more) {
        for (const char *folder : more)
            base.insert(QString::fromLatin1(folder));
        return base;
    };
    static const std::map<QString, std::set<QString>> kTable {
        {"core/text", {}},
        {"core/yaml", kText},
        {"core/kube", kYaml},
        {"core/graph", kKube},
        {"core/edit", kGraph},
        {"core/check", kCheck},
        {"core/diagram", kDiagram},
        {"core/export", with(kDiagram, {"core/diagram"})},
        {"core/workspace", with(kDiagram, {"core/diagram", "core/export"})},
        {"core/cluster", kCore},
        {"app/platform", kText},
        {"app/session", with(kCore, {"app/platform", "core/cluster"})},
        {"app/paint", with(kDiagram, {"core/diagram", "core/export"})},
        {"app/canvas", with(kCore, {"app/session", "app/paint", "app/platform"})},
        {"app/panels", with(kCore, {"core/cluster", "app/session", "app/platform"})},
        {"app/presenter", with(kCore, {"app/session", "app/paint", "app/canvas"})},
        {"app/actions", with(kCore, {"app/session", "app/platform"})},
        {"app/window",
            with(kCore,
                {"core/cluster", "app/session", "app/paint", "app/canvas", "app/panels", "app/presenter", "app/actions",
                    "app/platform"})},
        {"app/cli", with(kCore, {"core/cluster", "app/paint"})},
        {"app", with({}, {"app/cli", "app/window"})},
    };
    return kTable;
}

QStringList sourcesBelow(const QString &folder)
{
    QStringList found;
    QDirIterator walk(kRoot + folder, {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        found << walk.next();
    found.sort();
    return found;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void WallsTest::includesPointDownwards_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : sourcesBelow("core") + sourcesBelow("app"))
        QTest::newRow(qPrintable(path.mid(kRoot.size()))) << path;
}

void WallsTest::includesPointDownwards()
{
    QFETCH(QString, path);
    const QString relative = path.mid(kRoot.size());
    const QString folder = relative.left(relative.lastIndexOf('/'));
    QVERIFY2(allowed().count(folder) == 1, qPrintable(folder + " is not in the table"));
    static const QRegularExpression kInclude(R"re(#include "((?:core|app)/[^"]*)/[^/"]+")re");
    auto matches = kInclude.globalMatch(textOf(path));
    while (matches.hasNext()) {
        const QString included = matches.next().captured(1);
        QVERIFY2(
            included == folder || allowed().at(folder).count(included) == 1, qPrintable(folder + " may not include " + included));
    }
}

void WallsTest::coreKnowsNoQt()
{
    static const QRegularExpression kQt(R"re(#include [<"]Q[A-Za-z])re");
    for (const QString &path : sourcesBelow("core")) {
        if (!path.startsWith(kRoot + "core/cluster/")) // which lives on Qt's network
            QVERIFY2(!textOf(path).contains(kQt), qPrintable(path + " includes Qt"));
    }
}

void WallsTest::filesStayShort()
{
    for (const QString &path : sourcesBelow("core") + sourcesBelow("app")) {
        const qsizetype lines = textOf(path).count('\n');
        QVERIFY2(lines <= (path.endsWith(".h") ? 150 : 400), qPrintable(QString("%1 has %2 lines").arg(path).arg(lines)));
    }
}

void WallsTest::everyFileNamesItsLicence()
{
    for (const QString &path : sourcesBelow("core") + sourcesBelow("app") + sourcesBelow("tests"))
        QVERIFY2(textOf(path).startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"), qPrintable(path));
}

QTEST_GUILESS_MAIN(WallsTest)
#include "tst_walls.moc"
