// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/porttablemodel.h"
#include "app/session/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace portolan {

// The port table: sorted, filtered, copied, and with the same selection as the diagram.
class PortTablePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PortTablePanel(Session &session, QWidget *parent = nullptr);

    // What it asks for when it is first shown.
    [[nodiscard]] QSize sizeHint() const override { return {900, 220}; }

    [[nodiscard]] const PortTableModel &model() const { return m_model; }
    // The rows that are selected, else all that the filter lets through, in the order they are shown.
    [[nodiscard]] std::vector<PortRow> meantRows() const;
    void copyAsCsv() const;
    void copyAsMarkdown() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Filter;

    void setUpTable();
    QToolButton *copyButton();
    void fill();
    void tellCount();
    void selectInDiagram(const QModelIndex &index);
    void followDiagram();

    Session &m_session;
    PortTableModel m_model;
    Filter *m_filter;
    QLineEdit *m_search;
    QToolButton *m_onlyBroken;
    QLabel *m_count;
    QTreeView *m_table;
    QLabel *m_nothing;
    bool m_outdated = true; // filled when it is shown
    bool m_selecting = false; // the diagram is being told: it need not be followed
};

} // namespace portolan
