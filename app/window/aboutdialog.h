// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace portolan {

// What this is, in which version, made of what, under which licences.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace portolan
