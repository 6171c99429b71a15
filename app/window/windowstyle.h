// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace portolan {

// Fusion with our own icons in place of the few that docks and bars ask for: those come from picture files, and reading the first
// one loads every image plugin there is, before the window is seen.
class WindowStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    WindowStyle();

    [[nodiscard]] QIcon standardIcon(
        StandardPixmap icon, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
};

} // namespace portolan
