// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/exportfile.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;

namespace portolan {

// In which format the picture leaves the program, and how: the choices that the format has. What was chosen is remembered.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    // The picture is `size` large; `shown` is the theme of the window.
    ExportDialog(QSizeF size, const Theme &shown, QWidget *parent);

    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] const Theme &theme() const;
    // Title, date and source are left to who exports.
    [[nodiscard]] ExportSettings settings() const;

private:
    void makeFields(QFormLayout &form);
    void remember() const;
    void recall();
    void update();

    QSizeF m_size;
    const Theme &m_shown;
    QComboBox *m_format;
    QComboBox *m_theme;
    QDoubleSpinBox *m_scale;
    QLabel *m_pixels;
    QCheckBox *m_transparent;
    QComboBox *m_text;
    QCheckBox *m_atlas;
    QComboBox *m_chapters;
    QComboBox *m_paper;
    QComboBox *m_turn;
};

} // namespace portolan
