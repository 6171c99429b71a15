// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace portolan {

class LessonGallery;

// What is shown while nothing is open: what the program is for, and every way to begin.
class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    // Why nothing is shown although something was asked for; empty: nothing was.
    void setProblem(const QString &text);
    void updateRecent();
    [[nodiscard]] LessonGallery &lessons() { return *m_lessons; }

Q_SIGNALS:
    void openFileRequested();
    void openFolderRequested();
    void openClusterRequested();
    void contextChosen(const QString &context);
    void exampleChosen(const QString &name);
    void recentChosen(const QString &path);

private:
    QVBoxLayout *waysToBegin();

    LessonGallery *m_lessons;
    QLabel *m_problem;
    QLabel *m_recentHeading;
    QVBoxLayout *m_recent;
};

// The examples that are part of the program.
[[nodiscard]] QStringList exampleNames();
[[nodiscard]] QByteArray exampleText(const QString &name);

} // namespace portolan
