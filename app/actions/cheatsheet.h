// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace portolan {

class ActionTable;

// Every shortcut on one page, and what pointer and keyboard do on the diagram.
class CheatSheet final : public QDialog
{
    Q_OBJECT
public:
    CheatSheet(const ActionTable &table, QWidget *parent);
};

} // namespace portolan
