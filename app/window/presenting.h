// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/actiontable.h"
#include "app/presenter/presenter.h"
#include "app/session/storyfile.h"

#include <QPointer>

namespace portolan {

class MainWindow;
class Notices;
class StoryPanel;

// Shows the picture to others: starts presentations, and turns what is seen in the window into views of a story.
class Presenting final : public QObject
{
    Q_OBJECT
public:
    Presenting(MainWindow &window, Notices &notices);
    ~Presenting() override;

    [[nodiscard]] StoryFile &storyFile() { return m_file; }
    [[nodiscard]] StoryPanel &panel() { return *m_panel; }
    // None while nothing is presented.
    [[nodiscard]] Presenter *presenter() { return m_presenter; }

    void present(int view = 0);
    void followRequest();
    void addView();
    void updateView(int view);
    void showView(int view);
    // Asks where to: slides in PDF or HTML, by the name's end.
    void chooseExport();
    bool writeStory(const QString &path);

private:
    [[nodiscard]] StoryView viewNow() const;
    [[nodiscard]] bool hasPicture() const;

    MainWindow &m_window;
    Notices &m_notices;
    StoryFile m_file;
    StoryPanel *m_panel; // in a dock of the window
    QPointer<Presenter> m_presenter;
};

[[nodiscard]] std::vector<ActionSpec> presentActions(MainWindow &window);

} // namespace portolan
