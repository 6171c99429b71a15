// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presenter/slide.h"
#include "core/diagram/theme.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace portolan {

class Caption;
class NotesWindow;
class RequestChooser;
class Stage;

// app/presenter: the picture on a whole screen, for people who sit far away. Goes through the views of a story, or follows one
// request from hop to hop.
class Presenter final : public QWidget
{
    Q_OBJECT
public:
    explicit Presenter(QWidget *parent = nullptr);
    ~Presenter() override;

    void setTheme(const Theme &theme);
    void setReducedMotion(bool reduced);
    // What is presented; a slide that is shown is made again.
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot, std::shared_ptr<const HitMap> hitMap);
    void setStory(const Story &story);

    // Shows the story from a view on.
    void showStory(std::size_t view = 0);
    void chooseRequest();
    void follow(const PortChain &chain);
    void step(int by);
    void goTo(std::size_t slide);

    [[nodiscard]] const std::vector<Slide> &slides() const { return m_slides; }
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] bool isFollowing() const { return m_chain.has_value(); }

Q_SIGNALS:
    void ended();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // True if the key meant something.
    bool stepByKey(int key);
    bool switchByKey(int key);
    void cover(const QColor &colour);
    void toggleTimer();
    void toggleNotes();
    void toggleKeys();
    void leave();
    void tick();
    void remake();
    void showCurrent();
    [[nodiscard]] QString counter() const;

    std::shared_ptr<const Snapshot> m_snapshot;
    std::shared_ptr<const HitMap> m_hitMap;
    Story m_story;
    std::optional<PortChain> m_chain; // of the request that is followed
    std::vector<Slide> m_slides;
    std::size_t m_at = 0;
    std::size_t m_storyAt = 0; // where the story was left for a request
    Stage *m_stage;
    Caption *m_caption;
    RequestChooser *m_chooser;
    QWidget *m_cover; // black or white, over everything
    QLabel *m_keys; // what the keys do, over the picture
    NotesWindow *m_notes;
    QElapsedTimer m_since;
    QTimer m_tick;
    bool m_timer = false;
};

} // namespace portolan
