// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/appearance.h"
#include "app/window/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace portolan {

// The preferences. Each choice holds at once; there is nothing to confirm.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PreferencesDialog(Appearance &appearance, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const portolan::Preferences &preferences);

private:
    void addLook(QFormLayout &form);
    void addPicture(QFormLayout &form);
    void addEditor(QFormLayout &form);
    void store();
    void sayWhatTheEditorGets();

    Appearance &m_appearance;
    Preferences m_preferences;
    QComboBox *m_theme;
    QComboBox *m_language;
    QCheckBox *m_reopen;
    QCheckBox *m_animate;
    QComboBox *m_shape;
    QCheckBox *m_unreached;
    QLineEdit *m_editor;
    QLabel *m_example;
};

} // namespace portolan
