// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/story.h"

#include <QWidget>

class QListWidget;
class QPlainTextEdit;
class QToolButton;

namespace portolan {

class StoryFile;

// The saved views in the order in which they are presented: dragged, renamed, noted, removed.
class StoryPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit StoryPanel(StoryFile &file, QWidget *parent = nullptr);

    // After a view was added: it is the chosen one, and its name can be typed.
    void beginNaming(int view);
    [[nodiscard]] int current() const;
    void moveCurrent(int by);
    void removeCurrent();

Q_SIGNALS:
    void addRequested();
    void updateRequested(int view); // it is to show what is seen now
    void viewChosen(int view);
    void presentRequested(int view);
    void exportRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    void showStory();
    void showNote();
    void takeOver(); // order and names, from the list
    void noteChanged();
    void updateButtons();

    StoryFile &m_file;
    QListWidget *m_list;
    QPlainTextEdit *m_note;
    std::vector<QToolButton *> m_needView; // make sense only with a chosen view
    QToolButton *m_present = nullptr;
    QToolButton *m_export = nullptr;
    bool m_filling = false;
};

} // namespace portolan
