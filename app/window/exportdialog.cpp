// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/exportdialog.h"

#include "app/paint/paper.h"
#include "app/session/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

#include <cmath>

namespace portolan {

namespace {

// The first entry of the papers: none, a page as large as the picture.
constexpr int kOwnSize = 0;

void setShown(QFormLayout &form, QWidget *field, bool shown)
{
    field->setVisible(shown);
    if (QWidget *label = form.labelForField(field))
        label->setVisible(shown);
}

} // namespace

ExportDialog::ExportDialog(QSizeF size, const Theme &shown, QWidget *parent)
    : QDialog(parent)
    , m_size(size)
    , m_shown(shown)
    , m_format(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_scale(new QDoubleSpinBox(this))
    , m_pixels(new QLabel(this))
    , m_transparent(new QCheckBox(tr("Transparent &ground"), this))
    , m_text(new QComboBox(this))
    , m_atlas(new QCheckBox(tr("&Atlas: overview, contents, then page by page"), this))
    , m_chapters(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_turn(new QComboBox(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 18);
    form->setVerticalSpacing(10);
    makeFields(*form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *go = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        remember();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    recall();
    for (QComboBox *box : {m_format, m_paper})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::update);
    connect(m_atlas, &QCheckBox::toggled, this, &ExportDialog::update);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ExportDialog::update);
    setMinimumWidth(520);
    update();
}

void ExportDialog::makeFields(QFormLayout &form)
{
    m_format->setObjectName(QStringLiteral("exportFormat"));
    for (const ExportFormat &format : exportFormats())
        m_format->addItem(
            words(Message {format.name, {}}) + QStringLiteral(" (%1)").arg(toQt(format.extension)), toQt(format.extension));
    m_theme->setObjectName(QStringLiteral("exportTheme"));
    m_theme->addItem(tr("As in the window"), QString());
    m_theme->addItem(tr("Light"), QStringLiteral("light"));
    m_theme->addItem(tr("Dark"), QStringLiteral("dark"));
    m_theme->addItem(tr("For black-and-white print"), QStringLiteral("print"));
    m_scale->setObjectName(QStringLiteral("exportScale"));
    m_scale->setRange(0.1, 20);
    m_scale->setSingleStep(0.5);
    m_scale->setDecimals(2);
    m_scale->setPrefix(QStringLiteral("× "));
    m_transparent->setObjectName(QStringLiteral("exportTransparent"));
    m_text->setObjectName(QStringLiteral("exportText"));
    m_text->addItem(tr("Text; fonts are left to the viewer"));
    m_text->addItem(tr("Text, with its fonts in the file"));
    m_text->addItem(tr("Outlines, which look alike everywhere"));
    m_atlas->setObjectName(QStringLiteral("exportAtlas"));
    m_chapters->setObjectName(QStringLiteral("exportChapters"));
    m_chapters->addItems({tr("A page or more for each namespace"), tr("A page or more for each entry")});
    m_paper->setObjectName(QStringLiteral("exportPaper"));
    m_paper->addItem(tr("As large as the picture"));
    m_paper->addItems(paperNames());
    m_turn->setObjectName(QStringLiteral("exportTurn"));
    m_turn->addItems({tr("As it fits"), tr("Portrait"), tr("Landscape")});
    form.addRow(tr("&Format"), m_format);
    form.addRow(tr("&Colours"), m_theme);
    form.addRow(tr("&Size"), m_scale);
    form.addRow(QString(), m_pixels);
    form.addRow(QString(), m_transparent);
    form.addRow(tr("&Texts"), m_text);
    form.addRow(QString(), m_atlas);
    form.addRow(tr("Pa&ges"), m_chapters);
    form.addRow(tr("&Paper"), m_paper);
    form.addRow(tr("&Orientation"), m_turn);
}

void ExportDialog::update()
{
    auto &form = *static_cast<QFormLayout *>(layout());
    const std::string_view extension = format().extension;
    const bool isPdf = extension == ".pdf";
    const bool isPng = extension == ".png";
    for (QWidget *field :
        {static_cast<QWidget *>(m_scale), static_cast<QWidget *>(m_pixels), static_cast<QWidget *>(m_transparent)})
        setShown(form, field, isPng);
    setShown(form, m_text, extension == ".svg");
    for (QWidget *field : {static_cast<QWidget *>(m_atlas), static_cast<QWidget *>(m_paper)})
        setShown(form, field, isPdf);
    setShown(form, m_chapters, isPdf && m_atlas->isChecked());
    setShown(form, m_turn, isPdf && (m_paper->currentIndex() != kOwnSize || m_atlas->isChecked()));
    const bool looks = extension != ".md" && extension != ".csv" && extension != ".json";
    setShown(form, m_theme, looks);
    m_paper->setItemText(kOwnSize, m_atlas->isChecked() ? QStringLiteral("A4") : tr("As large as the picture"));
    m_pixels->setText(tr("%1 × %2 pixels")
                          .arg(std::ceil(m_size.width() * m_scale->value()))
                          .arg(std::ceil(m_size.height() * m_scale->value())));
    adjustSize();
}

ExportFormat ExportDialog::format() const
{
    return *exportFormatOf(QStringLiteral("x") + m_format->currentData().toString());
}

const Theme &ExportDialog::theme() const
{
    const Theme *chosen = themeNamed(m_theme->currentData().toString().toStdString());
    return chosen ? *chosen : m_shown;
}

ExportSettings ExportDialog::settings() const
{
    ExportSettings settings {.scale = m_scale->value()};
    settings.transparent = m_transparent->isChecked();
    settings.text = static_cast<SvgText>(m_text->currentIndex());
    settings.atlas = m_atlas->isChecked() && format().extension == ".pdf";
    settings.byEntry = m_chapters->currentIndex() == 1;
    const QString paper = m_paper->currentIndex() == kOwnSize ? QStringLiteral("A4") : m_paper->currentText();
    if (m_paper->currentIndex() != kOwnSize || settings.atlas)
        settings.page
            = paperNamed(paper, static_cast<Turn>(m_turn->currentIndex()), settings.atlas || m_size.width() >= m_size.height());
    return settings;
}

void ExportDialog::remember() const
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("export"));
    settings.setValue(QStringLiteral("format"), m_format->currentData());
    settings.setValue(QStringLiteral("theme"), m_theme->currentData());
    settings.setValue(QStringLiteral("scale"), m_scale->value());
    settings.setValue(QStringLiteral("transparent"), m_transparent->isChecked());
    settings.setValue(QStringLiteral("text"), m_text->currentIndex());
    settings.setValue(QStringLiteral("atlas"), m_atlas->isChecked());
    settings.setValue(QStringLiteral("chapters"), m_chapters->currentIndex());
    settings.setValue(QStringLiteral("paper"), m_paper->currentIndex());
    settings.setValue(QStringLiteral("turn"), m_turn->currentIndex());
}

void ExportDialog::recall()
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("export"));
    const auto index = [&](const char *key, const QComboBox &box) {
        return std::clamp(settings.value(QLatin1String(key), 0).toInt(), 0, box.count() - 1);
    };
    m_format->setCurrentIndex(std::max(0, m_format->findData(settings.value(QStringLiteral("format"), QStringLiteral(".svg")))));
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(settings.value(QStringLiteral("theme"), QString()))));
    m_scale->setValue(settings.value(QStringLiteral("scale"), 2.0).toDouble());
    m_transparent->setChecked(settings.value(QStringLiteral("transparent")).toBool());
    m_text->setCurrentIndex(index("text", *m_text));
    m_atlas->setChecked(settings.value(QStringLiteral("atlas")).toBool());
    m_chapters->setCurrentIndex(index("chapters", *m_chapters));
    m_paper->setCurrentIndex(index("paper", *m_paper));
    m_turn->setCurrentIndex(index("turn", *m_turn));
}

} // namespace portolan
