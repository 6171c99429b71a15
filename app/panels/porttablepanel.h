// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/porttablemodel.h"
#include "app/panels/tablepanel.h"

namespace portolan {

// The port table: a row for each chain.
class PortTablePanel final : public TablePanel
{
    Q_OBJECT
public:
    explicit PortTablePanel(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] const PortTableModel &model() const { return m_model; }

protected:
    void load() override;
    [[nodiscard]] QString emptiness() const override;
    [[nodiscard]] QString counted(int shown, int all) const override;
    [[nodiscard]] TextTable tableOf(const std::vector<int> &rows) const override;
    [[nodiscard]] std::string idAt(int row, int column) const override;
    [[nodiscard]] bool speaksOf(int row, const std::string &id) const override;

private:
    [[nodiscard]] const PortRow &at(int row) const { return m_model.rows()[static_cast<std::size_t>(row)]; }

    PortTableModel m_model;
};

} // namespace portolan
