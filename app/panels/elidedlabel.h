// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace portolan {

// A line of text that gives way: what does not fit is left out at its beginning, as the end of a path says most.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace portolan
