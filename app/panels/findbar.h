// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace portolan {

class SourceText;

// Find and replace below the source. Esc closes it.
class FindBar final : public QWidget
{
    Q_OBJECT
public:
    FindBar(SourceText &text, QWidget *parent);

    // Opens with what is selected in the text; `replacing`: with the second row.
    void open(bool replacing);
    void find(bool forward);

Q_SIGNALS:
    void replaceRequested(const std::vector<portolan::Splice> &splices);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void replaceOne();
    void replaceAll();
    // Each place of what is looked for.
    [[nodiscard]] std::vector<Span> places() const;
    void tell(const std::vector<Span> &places);

    SourceText &m_text;
    QLineEdit *m_field;
    QLineEdit *m_replacement;
    QCheckBox *m_case;
    QLabel *m_count;
    QWidget *m_replaceRow;
};

} // namespace portolan
