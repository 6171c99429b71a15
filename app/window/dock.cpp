// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dock.h"

#include <utility>

namespace portolan {

Dock::Dock(const QString &name, const QString &title, std::function<QWidget *()> make, QWidget *window)
    : QDockWidget(title, window)
    , m_make(std::move(make))
{
    setObjectName(name); // saveState() knows it by this
    setAccessibleName(title);
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    hide();
}

QWidget *Dock::content()
{
    if (const auto make = std::exchange(m_make, nullptr))
        setWidget(make());
    return widget();
}

void Dock::setVisible(bool visible)
{
    if (visible)
        content();
    QDockWidget::setVisible(visible);
}

} // namespace portolan
