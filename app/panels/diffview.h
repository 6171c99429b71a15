// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace portolan {

// A unified diff to be read: what goes and what comes in colours of the palette.
class DiffView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);

    void setDiff(const QString &unified);
    [[nodiscard]] QSize sizeHint() const override { return {560, 180}; }
};

} // namespace portolan
