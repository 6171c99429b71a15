// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

#include <functional>

namespace portolan {

// A panel beside the picture whose content is made when it is first shown or asked for: an empty window waits for none of them.
class Dock final : public QDockWidget
{
    Q_OBJECT
public:
    // `make` returns the content, whose owner the dock becomes.
    Dock(const QString &name, const QString &title, std::function<QWidget *()> make, QWidget *window);

    QWidget *content();
    void setVisible(bool visible) override;

private:
    std::function<QWidget *()> m_make; // none once it is made
};

} // namespace portolan
