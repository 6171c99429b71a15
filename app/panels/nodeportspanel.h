// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/nodeportsmodel.h"
#include "app/panels/tablepanel.h"
#include "core/diagram/theme.h"

class QScrollArea;

namespace portolan {

class NodeStrip;

// The ports of the nodes: as strips, and as a table of who holds them; the next free one to copy.
class NodePortsPanel final : public TablePanel
{
    Q_OBJECT
public:
    explicit NodePortsPanel(Session &session, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    [[nodiscard]] const NodePortsModel &model() const { return m_model; }
    [[nodiscard]] NodeStrip &strip() const { return *m_strip; }
    [[nodiscard]] QSize sizeHint() const override { return {900, 300}; }
    void copyNextFree() const;

protected:
    void load() override;
    [[nodiscard]] QString emptiness() const override;
    [[nodiscard]] QString counted(int shown, int all) const override;
    [[nodiscard]] TextTable tableOf(const std::vector<int> &rows) const override;
    [[nodiscard]] std::string idAt(int row, int column) const override;
    [[nodiscard]] bool speaksOf(int row, const std::string &id) const override;

private:
    [[nodiscard]] const NodePortsModel::Place &at(int row) const { return m_model.places()[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::string idOf(const NodePortHolder &holder) const;
    void followSelection();

    NodePortsModel m_model;
    NodeStrip *m_strip;
    QScrollArea *m_scroll;
    QToolButton *m_nextFree;
};

} // namespace portolan
