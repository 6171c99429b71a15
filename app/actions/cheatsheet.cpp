// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/cheatsheet.h"

#include "app/actions/actiontable.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace portolan {

namespace {

using Lines = std::vector<std::pair<QString, QString>>; // what, keys

QWidget *section(const QString &title, const Lines &lines)
{
    auto *box = new QWidget;
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 8);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(5);
    auto *heading = new QLabel(title);
    heading->setObjectName(QStringLiteral("sectionTitle"));
    grid->addWidget(heading, 0, 0, 1, 2);
    int row = 1;
    for (const auto &[what, keys] : lines) {
        grid->addWidget(new QLabel(what), row, 0);
        auto *label = new QLabel(keys);
        label->setObjectName(QStringLiteral("keys"));
        grid->addWidget(label, row, 1, Qt::AlignRight);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    return box;
}

} // namespace

CheatSheet::CheatSheet(const ActionTable &table, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard and mouse"));
    std::map<Menu, Lines> menus;
    for (const ActionSpec &spec : table.specs()) {
        if (!spec.shortcuts.isEmpty())
            menus[spec.menu].emplace_back(
                table.action(spec.id)->text().remove(u'&'), QKeySequence::listToString(spec.shortcuts, QKeySequence::NativeText));
    }
    const Lines onDiagram {{tr("Zoom to the pointer"), tr("Wheel, pinch")}, {tr("Move the picture"), tr("Drag, Space + drag")},
        {tr("Light a chain"), tr("Point at it")}, {tr("Select, add to the selection"), tr("Click, Ctrl + click")},
        {tr("Edit a port"), tr("Double-click, Enter")}, {tr("Walk along the hops"), tr("Arrow keys")},
        {tr("First port"), tr("Home")}, {tr("Next, previous port"), tr("Tab, Shift + Tab")},
        {tr("What can be done here"), tr("Right click, Menu")}, {tr("Move a card in its column"), tr("Drag it by its head")},
        {tr("Fold a namespace, or unfold it"), tr("Double-click its name")},
        {tr("Select nothing; then leave focus and filter"), tr("Esc")}};

    auto *left = new QVBoxLayout;
    left->addWidget(section(tr("On the diagram"), onDiagram));
    left->addWidget(section(menuTitle(Menu::Go), menus[Menu::Go]));
    left->addWidget(section(menuTitle(Menu::Present), menus[Menu::Present]));
    left->addWidget(section(menuTitle(Menu::Help), menus[Menu::Help]));
    left->addStretch();
    auto *middle = new QVBoxLayout;
    for (const Menu menu : {Menu::File, Menu::Edit})
        middle->addWidget(section(menuTitle(menu), menus[menu]));
    middle->addStretch();
    auto *right = new QVBoxLayout;
    right->addWidget(section(menuTitle(Menu::View), menus[Menu::View]));
    right->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(40);
    columns->addLayout(left, 1);
    columns->addLayout(middle, 1);
    columns->addLayout(right, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->addLayout(columns);
    layout->addWidget(buttons);
}

} // namespace portolan
