// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/exposuremodel.h"
#include "app/panels/tablepanel.h"

namespace portolan {

// Which port is reachable from the internet, the network of the nodes, the cluster, or its pod alone, and why.
class ExposurePanel final : public TablePanel
{
    Q_OBJECT
public:
    explicit ExposurePanel(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] const ExposureModel &model() const { return m_model; }

protected:
    void load() override;
    [[nodiscard]] QString emptiness() const override;
    [[nodiscard]] QString counted(int shown, int all) const override;
    [[nodiscard]] int rowOf(const QModelIndex &index) const override;
    [[nodiscard]] TextTable tableOf(const std::vector<int> &rows) const override;
    [[nodiscard]] std::string idAt(int row, int column) const override;
    [[nodiscard]] bool speaksOf(int row, const std::string &id) const override;

private:
    void addButton(Reach reach);
    [[nodiscard]] const Exposure &at(int row) const { return m_model.exposures()[static_cast<std::size_t>(row)]; }

    ExposureModel m_model;
    std::array<QToolButton *, 4> m_buttons {};
};

} // namespace portolan
