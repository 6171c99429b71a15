// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/exportfile.h"
#include "app/paint/paper.h"
#include "app/window/exportdialog.h"
#include "app/window/exporting.h"
#include "app/window/printing.h"
#include "core/workspace/workspace.h"
#include "tests/app/windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QImage>
#include <QPrinter>
#include <QProcess>
#include <QXmlStreamReader>

using namespace portolan;

// How the picture leaves the program: each format's choices, the same bytes for the same input, and nothing that is secret.
class ExportingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixture::Window::prepare(); }
    void init();
    void nothingSecretLeaves_data();
    void nothingSecretLeaves();
    void theSameInputGivesTheSameBytes_data();
    void theSameInputGivesTheSameBytes();
    void groundOfAPng_data();
    void groundOfAPng();
    void textsOfAnSvg_data();
    void textsOfAnSvg();
    void papersOfAPdf_data();
    void papersOfAPdf();
    void pdfHoldsRealText();
    void atlasNamesItsSourceAndDate();
    void atlasHasAPageForEachEntry();
    void dateIsThatOfTheNewestSource();
    void dialogOffersWhatTheFormatHas_data();
    void dialogOffersWhatTheFormatHas();
    void dialogRemembers();
    void printsOnPaper_data();
    void printsOnPaper();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    bool write(const QString &name, const ExportSettings &settings = {});
    static QByteArray pdfText(const QString &path);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const Snapshot> m_snapshot;
};

namespace {

// Everything a manifest may hold that is nobody's business.
const std::string kSecretive = R"(apiVersion: v1
kind: Secret
metadata: {name: keys, namespace: shop, annotations: {note: hidden-annotation}}
stringData: {password: hidden-string}
data: {token: aGlkZGVuLWRhdGE=}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: settings, namespace: shop}
data: {config: hidden-config}
---
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop, annotations: {a: hidden-annotation}}
spec:
  selector: {app: web}
  ports:
    - {name: http, port: 80, targetPort: http}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
        - name: web
          image: web:1
          args: ["--password=hidden-argument", "--port", "8080"]
          command: ["sh", "-c", "hidden-command"]
          env:
            - {name: PASSWORD, value: hidden-value}
            - name: DATABASE_URL
              value: postgres://admin:hidden-in-url@db.shop:5432/x
            - name: KEY
              valueFrom: {secretKeyRef: {name: keys, key: token}}
          ports:
            - {name: http, containerPort: 8080}
)";

std::shared_ptr<const Snapshot> built(const std::string &text)
{
    Pipeline pipeline(shippedMetrics());
    SourceFile file;
    file.name = "web.yaml";
    file.document = std::make_shared<const Document>(text);
    return pipeline.build({file}, {.layout = {.title = "web", .clients = true}});
}

} // namespace

void ExportingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_snapshot = built(kSecretive);
    qunsetenv("SOURCE_DATE_EPOCH");
}

bool ExportingTest::write(const QString &name, const ExportSettings &settings)
{
    ExportSettings dated = settings;
    dated.created = QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC);
    return exportFile(path(name), {*m_snapshot->picture, *m_snapshot->graph, lightTheme()}, dated).has_value();
}

QByteArray ExportingTest::pdfText(const QString &path)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    return reader.waitForFinished() ? reader.readAllStandardOutput() : QByteArray();
}

void ExportingTest::nothingSecretLeaves_data()
{
    QTest::addColumn<QString>("extension");
    for (const ExportFormat &format : exportFormats())
        QTest::newRow(std::string(format.extension).c_str()) << QString::fromStdString(std::string(format.extension));
}

void ExportingTest::nothingSecretLeaves()
{
    QFETCH(QString, extension);
    const QString name = QStringLiteral("x") + extension;
    QVERIFY(write(name));
    QByteArray bytes = fixture::read(path(name));
    QVERIFY(bytes.size() > 100);
    if (extension == QStringLiteral(".pdf") && !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        bytes += pdfText(path(name));
    for (const char *secret : {"hidden-", "aGlkZGVuLWRhdGE"})
        QVERIFY2(!bytes.contains(secret), bytes.mid(std::max<qsizetype>(bytes.indexOf(secret) - 60, 0), 160));
    QVERIFY(extension == QStringLiteral(".png") || extension == QStringLiteral(".pdf") || bytes.contains("8080"));
}

void ExportingTest::theSameInputGivesTheSameBytes_data()
{
    nothingSecretLeaves_data();
    QTest::newRow("outlines") << QStringLiteral(".svg outlines");
    QTest::newRow("atlas") << QStringLiteral(".pdf atlas");
}

void ExportingTest::theSameInputGivesTheSameBytes()
{
    QFETCH(QString, extension);
    const QString name = QStringLiteral("x") + extension.section(u' ', 0, 0);
    ExportSettings settings;
    settings.text = extension.endsWith(QStringLiteral("outlines")) ? SvgText::Outlines : SvgText::Named;
    settings.atlas = extension.endsWith(QStringLiteral("atlas"));
    QVERIFY(write(name, settings));
    const QByteArray once = fixture::read(path(name));
    m_snapshot = built(kSecretive);
    QVERIFY(write(name, settings));
    QVERIFY(fixture::read(path(name)) == once);
}

void ExportingTest::groundOfAPng_data()
{
    QTest::addColumn<bool>("transparent");
    QTest::newRow("painted") << false;
    QTest::newRow("transparent") << true;
}

void ExportingTest::groundOfAPng()
{
    QFETCH(bool, transparent);
    ExportSettings settings;
    settings.transparent = transparent;
    QVERIFY(write(QStringLiteral("x.png"), settings));
    const QImage image(path(QStringLiteral("x.png")));
    QCOMPARE(image.pixelColor(1, 1).alpha(), transparent ? 0 : 255);
    bool anyInk = false;
    for (int x = 0; x < image.width() && !anyInk; ++x)
        anyInk = image.pixelColor(x, image.height() / 2).alpha() > 200;
    QVERIFY(anyInk);
}

void ExportingTest::textsOfAnSvg_data()
{
    QTest::addColumn<int>("text");
    QTest::addColumn<bool>("hasText");
    QTest::addColumn<bool>("hasFont");
    QTest::newRow("named") << static_cast<int>(SvgText::Named) << true << false;
    QTest::newRow("embedded") << static_cast<int>(SvgText::Embedded) << true << true;
    QTest::newRow("outlines") << static_cast<int>(SvgText::Outlines) << false << false;
}

void ExportingTest::textsOfAnSvg()
{
    QFETCH(int, text);
    QFETCH(bool, hasText);
    QFETCH(bool, hasFont);
    ExportSettings settings;
    settings.text = static_cast<SvgText>(text);
    QVERIFY(write(QStringLiteral("x.svg"), settings));
    const QByteArray svg = fixture::read(path(QStringLiteral("x.svg")));
    QCOMPARE(svg.contains("<text"), hasText);
    QCOMPARE(svg.contains("@font-face"), hasFont);
    QVERIFY(svg.contains("<title>Service shop/web</title>")); // screen readers hear of it all the same
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    if (QStandardPaths::findExecutable(QStringLiteral("rsvg-convert")).isEmpty())
        return;
    QCOMPARE(QProcess::execute(QStringLiteral("rsvg-convert"),
                 {path(QStringLiteral("x.svg")), QStringLiteral("-o"), path(QStringLiteral("r.png"))}),
        0);
    const QImage image(path(QStringLiteral("r.png")));
    QCOMPARE(image.width(), static_cast<int>(std::ceil(m_snapshot->picture->width)));
}

void ExportingTest::papersOfAPdf_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<int>("turn");
    QTest::addColumn<QByteArray>("size"); // as PDF writes it
    QTest::newRow("A4 landscape") << QStringLiteral("A4") << static_cast<int>(Turn::Landscape) << QByteArray("[0 0 842 595]");
    QTest::newRow("A4 portrait") << QStringLiteral("a4") << static_cast<int>(Turn::Portrait) << QByteArray("[0 0 595 842]");
    QTest::newRow("Letter as it fits") << QStringLiteral("Letter") << static_cast<int>(Turn::Fitting)
                                       << QByteArray("[0 0 792 612]");
}

void ExportingTest::papersOfAPdf()
{
    QFETCH(QString, paper);
    QFETCH(int, turn);
    QFETCH(QByteArray, size);
    ExportSettings settings;
    settings.page = paperNamed(paper, static_cast<Turn>(turn), true);
    QVERIFY(settings.page);
    QVERIFY(write(QStringLiteral("x.pdf"), settings));
    const QByteArray pdf = fixture::read(path(QStringLiteral("x.pdf")));
    const QByteArray box = pdf.mid(pdf.indexOf("/MediaBox"), 60);
    QVERIFY2(QByteArray(box).replace(".000000", "").contains(size), box);
    QVERIFY(!paperNamed(QStringLiteral("A9"), Turn::Fitting, true));
    if (QStandardPaths::findExecutable(QStringLiteral("pdftoppm")).isEmpty())
        return;
    QCOMPARE(QProcess::execute(QStringLiteral("pdftoppm"),
                 {QStringLiteral("-r"), QStringLiteral("36"), QStringLiteral("-png"), path(QStringLiteral("x.pdf")),
                     path(QStringLiteral("page"))}),
        0);
    const QImage page(path(QStringLiteral("page-1.png")));
    QCOMPARE(page.width() > page.height(), turn != static_cast<int>(Turn::Portrait));
    QVERIFY(page.pixelColor(2, 2).lightness() > 240); // a margin
}

void ExportingTest::pdfHoldsRealText()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed");
    QVERIFY(write(QStringLiteral("x.pdf")));
    const QByteArray text = pdfText(path(QStringLiteral("x.pdf")));
    for (const char *word : {"web", "8080", "http", "shop"})
        QVERIFY2(text.contains(word), text);
}

void ExportingTest::atlasNamesItsSourceAndDate()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed");
    ExportSettings settings;
    settings.atlas = true;
    settings.title = QStringLiteral("The shop");
    settings.source = QStringLiteral("web.yaml");
    QVERIFY(write(QStringLiteral("x.pdf"), settings));
    const QByteArray text = pdfText(path(QStringLiteral("x.pdf")));
    for (const char *word : {"Contents", "1 of 2", "2 of 2", "web.yaml", "2023-11-14", "The shop", "service port"})
        QVERIFY2(text.contains(word), word);
}

void ExportingTest::atlasHasAPageForEachEntry()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed");
    std::string text = kSecretive;
    for (const std::string name : {"first", "second"}) {
        text += "---\napiVersion: v1\nkind: Service\nmetadata: {name: " + name + ", namespace: shop}\nspec: {selector: {app: "
            + name + "}, ports: [{port: 81}]}\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: " + name
            + "-entry, namespace: shop}\nspec:\n  rules:\n  - host: " + name
            + ".example\n    http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: " + name
            + ", port: {number: 81}}}}]}\n";
    }
    m_snapshot = built(text);
    ExportSettings settings;
    settings.atlas = true;
    settings.byEntry = true;
    QVERIFY(write(QStringLiteral("x.pdf"), settings));
    const QList<QByteArray> pages = pdfText(path(QStringLiteral("x.pdf"))).split('\f');
    QCOMPARE(pages.size(), 5); // overview, two entries, what no entry leads into, and what follows the last break
    QVERIFY2(pages[0].contains("first-entry") && pages[0].contains("second-entry"), pages[0]);
    QVERIFY2(pages[1].contains("first.example") && !pages[1].contains("second.example"), pages[1]);
    QVERIFY2(pages[3].contains("8080"), pages[3]);
}

void ExportingTest::dateIsThatOfTheNewestSource()
{
    const auto dated = [this](const QString &name, qint64 seconds) {
        QDir(m_folder->path()).mkpath(QFileInfo(path(name)).path());
        fixture::write(path(name), "a: 1\n");
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(seconds), QFileDevice::FileModificationTime));
    };
    dated(QStringLiteral("m/a.yaml"), 1000000);
    dated(QStringLiteral("m/deep/b.yml"), 3000000);
    dated(QStringLiteral("m/.hidden/c.yaml"), 9000000);
    dated(QStringLiteral("m/notes.txt"), 9000000);
    QCOMPARE(documentDate({path(QStringLiteral("m/a.yaml"))}).toSecsSinceEpoch(), 1000000);
    QCOMPARE(documentDate({path(QStringLiteral("m"))}).toSecsSinceEpoch(), 3000000);
    QCOMPARE(documentDate({QStringLiteral("-")}).toSecsSinceEpoch(), 0);
    qputenv("SOURCE_DATE_EPOCH", "1234");
    QCOMPARE(documentDate({path(QStringLiteral("m"))}).toSecsSinceEpoch(), 1234);
}

void ExportingTest::dialogOffersWhatTheFormatHas_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("offered");
    QTest::newRow("svg") << ".svg"
                         << "exportText exportTheme";
    QTest::newRow("png") << ".png"
                         << "exportScale exportTheme exportTransparent";
    QTest::newRow("pdf") << ".pdf"
                         << "exportAtlas exportPaper exportTheme";
    QTest::newRow("csv") << ".csv"
                         << "";
}

void ExportingTest::dialogOffersWhatTheFormatHas()
{
    QFETCH(QString, extension);
    fixture::isolateSettings(*m_folder);
    ExportDialog dialog({1000, 600}, darkTheme(), nullptr);
    dialog.show();
    auto *format = dialog.findChild<QComboBox *>(QStringLiteral("exportFormat"));
    format->setCurrentIndex(format->findData(extension));
    QStringList offered;
    for (const char *name :
        {"exportAtlas", "exportPaper", "exportScale", "exportText", "exportTheme", "exportTransparent", "exportTurn"}) {
        if (dialog.findChild<QWidget *>(QLatin1String(name))->isVisible())
            offered.append(QLatin1String(name));
    }
    QTEST(offered.join(u' '), "offered");
    QCOMPARE(dialog.theme().name, std::string_view("dark")); // as in the window
}

void ExportingTest::dialogRemembers()
{
    fixture::isolateSettings(*m_folder);
    {
        ExportDialog dialog({1000, 600}, lightTheme(), nullptr);
        auto *format = dialog.findChild<QComboBox *>(QStringLiteral("exportFormat"));
        format->setCurrentIndex(format->findData(QStringLiteral(".pdf")));
        dialog.findChild<QCheckBox *>(QStringLiteral("exportAtlas"))->setChecked(true);
        Q_EMIT dialog.findChild<QDialogButtonBox *>()->accepted();
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    }
    const ExportDialog again({1000, 600}, lightTheme(), nullptr);
    QCOMPARE(again.format().extension, std::string_view(".pdf"));
    QVERIFY(again.settings().atlas);
    QVERIFY(again.settings().page);
    QCOMPARE(again.settings().page->orientation(), QPageLayout::Landscape);
}

void ExportingTest::printsOnPaper_data()
{
    QTest::addColumn<bool>("atlas");
    QTest::addColumn<int>("pages");
    QTest::newRow("one page") << false << 1;
    QTest::newRow("atlas") << true << 2;
}

void ExportingTest::printsOnPaper()
{
    QFETCH(bool, atlas);
    QFETCH(int, pages);
    fixture::Window window;
    QVERIFY(window.open());
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path(QStringLiteral("p.pdf")));
    printer.setPageOrientation(QPageLayout::Landscape);
    QVERIFY(!wantsAtlas(*window->session().snapshot()->picture, printer));
    printPicture(printer, *window->session().snapshot()->picture, window->session(), {.atlas = atlas});
    const QByteArray pdf = fixture::read(path(QStringLiteral("p.pdf")));
    QVERIFY(pdf.startsWith("%PDF"));
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        return;
    const QByteArray text = pdfText(path(QStringLiteral("p.pdf")));
    QCOMPARE(text.count('\f'), pages);
    QVERIFY2(text.contains("8080"), text);
}

QTEST_MAIN(ExportingTest)
#include "tst_exporting.moc"
