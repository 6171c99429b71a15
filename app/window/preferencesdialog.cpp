// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/preferencesdialog.h"

#include "app/platform/openelsewhere.h"
#include "app/window/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>

namespace portolan {

namespace {

constexpr int kWidth = 560;

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(QStringLiteral("sectionTitle"));
    return label;
}

QLabel *hint(const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(QStringLiteral("quiet"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // else it is as narrow as QLabel sees fit
    return label;
}

} // namespace

PreferencesDialog::PreferencesDialog(Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_appearance(appearance)
    , m_preferences(Preferences::load())
    , m_theme(new QComboBox)
    , m_language(new QComboBox)
    , m_reopen(new QCheckBox(tr("&Open at the start what was open at the end")))
    , m_animate(new QCheckBox(tr("&Move changed parts smoothly")))
    , m_shape(new QComboBox)
    , m_unreached(new QCheckBox(tr("Show what no Service &reaches")))
    , m_editor(new QLineEdit)
    , m_example(hint({}))
{
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    setMinimumWidth(kWidth);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(20);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addLook(*form);
    addPicture(*form);
    addEditor(*form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(18);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    m_theme->setFocus();
}

void PreferencesDialog::addLook(QFormLayout &form)
{
    for (const QString &name : {tr("As the system"), tr("Light"), tr("Dark")}) // in the order of ThemeChoice
        m_theme->addItem(name);
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->setCurrentIndex(static_cast<int>(m_appearance.choice()));
    m_animate->setObjectName(QStringLiteral("animate"));
    m_animate->setChecked(m_preferences.animate);
    m_animate->setToolTip(tr("If the system asks for less motion, nothing moves smoothly in any case."));
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the system"), QString());
    for (const Language &language : languages())
        m_language->addItem(language.name, language.code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_preferences.language)));
    m_language->setToolTip(tr("The window speaks it from the next start on. What the command line says is always English."));
    form.addRow(heading(tr("Look")));
    form.addRow(tr("&Theme:"), m_theme);
    form.addRow(tr("&Language:"), m_language);
    form.addRow(QString(), m_animate);
    m_reopen->setObjectName(QStringLiteral("reopen"));
    m_reopen->setChecked(m_preferences.reopen);
    form.addRow(QString(), m_reopen);
    connect(m_theme, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_appearance.choose(static_cast<ThemeChoice>(index)); });
    connect(m_animate, &QCheckBox::toggled, this, &PreferencesDialog::store);
    connect(m_reopen, &QCheckBox::toggled, this, &PreferencesDialog::store);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PreferencesDialog::store);
}

void PreferencesDialog::addPicture(QFormLayout &form)
{
    // In the order of PictureShape.
    for (const QString &name : {tr("As the window"), tr("Wide, for a screen"), tr("Square"), tr("Tall, for a page")})
        m_shape->addItem(name);
    m_shape->setObjectName(QStringLiteral("shape"));
    m_shape->setCurrentIndex(static_cast<int>(m_preferences.shape));
    m_unreached->setObjectName(QStringLiteral("unreached"));
    m_unreached->setChecked(m_preferences.showUnreached);
    form.addRow(heading(tr("Picture")));
    form.addRow(tr("&Shape of large pictures:"), m_shape);
    form.addRow(QString(), m_unreached);
    connect(m_shape, &QComboBox::currentIndexChanged, this, &PreferencesDialog::store);
    connect(m_unreached, &QCheckBox::toggled, this, &PreferencesDialog::store);
}

void PreferencesDialog::addEditor(QFormLayout &form)
{
    m_editor->setObjectName(QStringLiteral("editorCommand"));
    m_editor->setText(m_preferences.editorCommand);
    m_editor->setPlaceholderText(tr("As $VISUAL or $EDITOR says, else the desktop"));
    m_editor->setClearButtonEnabled(true);
    form.addRow(heading(tr("Editor")));
    form.addRow(tr("&Command:"), m_editor);
    auto *placeholders = hint(tr("%f stands for the file, %l for the line, %c for the column: code --goto %f:%l:%c"));
    form.addRow(QString(), placeholders);
    form.addRow(QString(), m_example);
    m_editor->setAccessibleDescription(placeholders->text());
    connect(m_editor, &QLineEdit::textEdited, this, &PreferencesDialog::store);
    sayWhatTheEditorGets();
}

void PreferencesDialog::store()
{
    m_preferences.reopen = m_reopen->isChecked();
    m_preferences.animate = m_animate->isChecked();
    m_preferences.language = m_language->currentData().toString();
    m_preferences.shape = static_cast<PictureShape>(m_shape->currentIndex());
    m_preferences.showUnreached = m_unreached->isChecked();
    m_preferences.editorCommand = m_editor->text().trimmed();
    m_preferences.save();
    sayWhatTheEditorGets();
    Q_EMIT changed(m_preferences);
}

// What would be run, and whether there is such a program: a typing error shows here, not when it is needed.
void PreferencesDialog::sayWhatTheEditorGets()
{
    const auto command = editorCommand(m_preferences.editorCommand, QStringLiteral("web.yaml"), 12, 7);
    if (!command) {
        m_example->setText(tr("No editor is set: files open without going to the line."));
        return;
    }
    const bool there = !QStandardPaths::findExecutable(command->program).isEmpty();
    const QString line = command->program + u' ' + command->arguments.join(u' ');
    m_example->setText(there ? tr("Runs: %1").arg(line) : tr("There is no program named %1.").arg(command->program));
}

} // namespace portolan
