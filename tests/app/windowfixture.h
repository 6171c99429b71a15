// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/shippedfonts.h"
#include "app/window/mainwindow.h"
#include "tests/app/fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace fixture {

inline const std::string kServicePort = "Service/shop/web#ports/0/service";
inline const std::string kTargetPort = "Service/shop/web#ports/0/target";

// A window with settings and a folder of its own.
class Window
{
public:
    // Before the first window of a test program.
    static void prepare()
    {
        qputenv("PORTOLAN_COLOR_SCHEME", "light");
        qputenv("PORTOLAN_REDUCED_MOTION", "1");
        portolan::loadShippedFonts();
    }

    Window()
    {
        isolateSettings(m_folder);
        m_window = std::make_unique<portolan::MainWindow>();
        m_window->show();
    }

    [[nodiscard]] portolan::MainWindow *operator->() const { return m_window.get(); }
    [[nodiscard]] portolan::MainWindow *get() const { return m_window.get(); }
    [[nodiscard]] QString path(const QString &name = QStringLiteral("web.yaml")) const { return m_folder.filePath(name); }
    [[nodiscard]] QAction *action(const char *id) const { return m_window->actions().action(id); }
    [[nodiscard]] portolan::ItemRef ref(const std::string &id) const
    {
        return m_window->view().diagram().hitMap()->find(id).value();
    }
    // Of the only open file.
    [[nodiscard]] QByteArray bytes() const
    {
        return QByteArray::fromStdString(m_window->session().files().front().source.document->raw());
    }
    // The field in which a port is being edited.
    [[nodiscard]] QLineEdit *field() const
    {
        for (QLineEdit *edit : m_window->findChildren<QLineEdit *>(QStringLiteral("portField"))) {
            if (edit->isVisible())
                return edit;
        }
        return nullptr;
    }

    [[nodiscard]] bool open(const QByteArray &yaml = shop())
    {
        write(path(), yaml);
        QSignalSpy built(&m_window->session(), &portolan::Session::snapshotChanged);
        m_window->open({path()});
        return built.wait() && m_window->view().isVisible();
    }
    void doubleClick(const std::string &id)
    {
        const QPoint at = m_window->view().rectInView(ref(id)).center().toPoint();
        QTest::mouseDClick(m_window->view().viewport(), Qt::LeftButton, {}, at);
    }
    // By double-click, typing and Enter; waits for the new picture.
    [[nodiscard]] bool edit(const std::string &id, const QString &text)
    {
        doubleClick(id);
        if (!field())
            return false;
        QSignalSpy built(&m_window->session(), &portolan::Session::snapshotChanged);
        QTest::keyClicks(field(), text);
        QTest::keyClick(field(), Qt::Key_Return);
        return !field() && built.wait();
    }

    // Presses a button of the dialog that comes up next.
    static void answer(const QString &box, const QString &button)
    {
        QTimer::singleShot(0, qApp, [=] {
            auto *open = QApplication::activeModalWidget();
            if (!open || open->objectName() != box) {
                answer(box, button); // not up yet
                return;
            }
            for (QAbstractButton *one : open->findChildren<QAbstractButton *>()) {
                if (one->text().remove(u'&') == button)
                    return one->click();
            }
            qFatal("no such button");
        });
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<portolan::MainWindow> m_window;
};

} // namespace fixture
