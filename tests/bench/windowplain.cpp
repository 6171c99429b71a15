// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/firstpaint.h"

#include <QApplication>
#include <QMainWindow>

// The yardstick of the first paint: a window with nothing in it.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const portolan::bench::FirstPaint firstPaint(application);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
