// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "core/export/texttable.h"

#include <QWidget>

class QAbstractItemModel;
class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;
class QToolButton;
class QTreeView;

namespace portolan {

// A table of what is known of the open files: filtered by words, sorted by its headers, copied, and with the same selection as
// the diagram. Rows may stand under headings, which count for nothing by themselves.
class TablePanel : public QWidget
{
    Q_OBJECT
public:
    // By which the model wants to be sorted.
    static constexpr int kSortRole = Qt::UserRole;

    // What it asks for when it is first shown.
    [[nodiscard]] QSize sizeHint() const override { return {900, 220}; }

    // The rows that are selected, else all that the filter lets through, in the order they are shown.
    [[nodiscard]] std::vector<int> meantRows() const;
    void copyAsCsv() const;
    void copyAsMarkdown() const;

protected:
    struct Texts {
        QString name; // of the table, for screen readers
        QString filter; // "Filter ports"
    };
    TablePanel(Session &session, const Texts &texts, QWidget *parent);
    // To be called before anything else.
    void setModel(QAbstractItemModel &model);

    // Fills the model anew.
    virtual void load() = 0;
    // What it says instead of an empty table.
    [[nodiscard]] virtual QString emptiness() const = 0;
    [[nodiscard]] virtual QString counted(int shown, int all) const = 0;
    // The row's number in tableOf() and elsewhere; -1 for a heading. `index` is the model's own.
    [[nodiscard]] virtual int rowOf(const QModelIndex &index) const;
    [[nodiscard]] virtual TextTable tableOf(const std::vector<int> &rows) const = 0;
    // What a click on a cell selects in the diagram.
    [[nodiscard]] virtual std::string idAt(int row, int column) const = 0;
    // Whether a row speaks of what is selected.
    [[nodiscard]] virtual bool speaksOf(int row, const std::string &id) const = 0;

    // Lets only those through; asked again at each call.
    void setAccepted(std::function<bool(int row)> accepted);
    // What it shows is no longer so.
    void outdate();
    [[nodiscard]] bool isOpen() const; // something is
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] QTreeView &table() const { return *m_table; }
    [[nodiscard]] QHBoxLayout &bar() const { return *m_bar; }
    void showEvent(QShowEvent *event) override;

private:
    class Filter;

    void setUpTable(const Texts &texts);
    QToolButton *copyButton();
    void fill();
    void fitColumns();
    void tellCount();
    void selectInDiagram(const QModelIndex &index);
    void followDiagram();
    // All rows that the filter lets through, without headings.
    [[nodiscard]] std::vector<QModelIndex> shownRows() const;
    [[nodiscard]] int rowAt(const QModelIndex &shown) const;

    Session &m_session;
    Filter *m_filter;
    QHBoxLayout *m_bar;
    QLineEdit *m_search;
    QLabel *m_count;
    QTreeView *m_table;
    QLabel *m_nothing;
    bool m_outdated = true; // filled when it is shown
    bool m_selecting = false; // the diagram is being told: it need not be followed
};

} // namespace portolan
