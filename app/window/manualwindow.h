// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace portolan {

// The manual: the pages of resources/manual, in the order of its `contents`, beside each other for looking things up while one
// works. Links between pages stay inside; others are opened by the desktop.
class ManualWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit ManualWindow(QWidget *parent = nullptr);

    // `page`: a file's name without its ending, with or without `#heading`.
    void show(const QString &page);
    using QDialog::show;

private:
    void follow(const QUrl &link);
    void find(const QString &text);

    QListWidget *m_pages;
    QTextBrowser *m_text;
};

} // namespace portolan
