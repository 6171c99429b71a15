// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run.h"
#include "tests/bench/firstpaint.h"

#include <QApplication>

// The program's window as it starts with nothing to open.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const portolan::bench::FirstPaint firstPaint(application);
    return portolan::runWindow(application, {});
}
