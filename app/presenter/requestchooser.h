// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presenter/slide.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace portolan {

// Which request is to be followed: all ways through the picture, in a list that is filtered while one types.
class RequestChooser final : public QFrame
{
    Q_OBJECT
public:
    explicit RequestChooser(QWidget *parent = nullptr);

    void setGraph(const PortGraph &graph);
    void setWindowSize(QSize size);
    void open();
    [[nodiscard]] int shownCount() const;

Q_SIGNALS:
    void chosen(const portolan::PortChain &chain);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void take();
    void step(int by);

    std::vector<PortChain> m_chains;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace portolan
