// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/tablepanel.h"

#include <QStandardItemModel>

namespace portolan {

class Comparing;

// What changed between two states, port by port: the list beside the picture of the comparison.
class ComparisonPanel final : public TablePanel
{
    Q_OBJECT
public:
    ComparisonPanel(Session &session, Comparing &comparing, QWidget *parent = nullptr);

    [[nodiscard]] const QStandardItemModel &model() const { return m_model; }

protected:
    void load() override;
    [[nodiscard]] QString emptiness() const override;
    [[nodiscard]] QString counted(int shown, int all) const override;
    [[nodiscard]] TextTable tableOf(const std::vector<int> &rows) const override;
    [[nodiscard]] std::string idAt(int row, int column) const override;
    [[nodiscard]] bool speaksOf(int row, const std::string &id) const override;

private:
    Comparing &m_comparing;
    QToolButton *m_leave;
    QStandardItemModel m_model;
};

} // namespace portolan
