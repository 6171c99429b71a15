// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/actiontable.h"
#include "app/canvas/editing.h"
#include "app/window/appearance.h"
#include "app/window/preferences.h"

#include <QMainWindow>

class QStackedWidget;

namespace portolan {

class ChangesPanel;
class ClusterDesk;
class ContextMenu;
class Exporting;
class FileDialogs;
class Inspector;
class Intents;
class ManualWindow;
class Notices;
class PortTablePanel;
class ProblemsPanel;
class Recovery;
class RenderOffers;
class RequestPanel;
class Retargeting;
class SourcePane;
class SourcesPanel;
class StatusLine;
class WelcomePage;

// The window: makes its parts and joins them.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    // Opens files, folders and `-` in place of what is open.
    void open(const QStringList &sources);
    // Offers what a crash left behind, if it left anything.
    void offerRecovery();

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] DiagramView &view() { return *m_view; }
    [[nodiscard]] Editing &editing() { return *m_editing; }
    [[nodiscard]] Exporting &exporting() { return *m_exporting; }
    [[nodiscard]] FileDialogs &files() { return *m_files; }
    [[nodiscard]] RenderOffers &renderOffers() { return *m_renderOffers; }
    [[nodiscard]] Appearance &appearance() { return m_appearance; }
    [[nodiscard]] Retargeting &retargeting() { return *m_retargeting; }
    [[nodiscard]] Intents &intents() { return *m_intents; }
    [[nodiscard]] ContextMenu &contextMenu() { return *m_contextMenu; }
    [[nodiscard]] PortTablePanel &ports() { return *m_ports; }
    [[nodiscard]] ProblemsPanel &problems() { return *m_problems; }
    [[nodiscard]] RequestPanel &request() { return *m_request; }
    [[nodiscard]] SourcePane &sourcePane() { return *m_source; }
    [[nodiscard]] Inspector &inspector() { return *m_inspector; }
    [[nodiscard]] ChangesPanel &changes() { return *m_changes; }
    [[nodiscard]] ClusterDesk &clusters() { return *m_clusters; }
    [[nodiscard]] SourcesPanel &sources() { return *m_sources; }
    [[nodiscard]] Notices &notices() { return *m_notices; }
    [[nodiscard]] const ActionTable &actions() const { return *m_actions; }

    // The file that an action on "the file" means: the one that holds what is selected, else the only one, or the only edited
    // one.
    [[nodiscard]] std::optional<FileId> meantFile();
    void showPalette();
    void showCheatSheet();
    void showDock(QWidget *content);
    void showAbout();
    void showManual(const QString &page);
    static void openAnother();
    // Asks what is to change along with a field.
    void askAboutChange(const PortField &field, const QString &value);
    void showPreferences();
    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    void setPreferences(const Preferences &preferences); // remembered
    // Moves the keyboard to the next or previous pane: the centre, then the docks that are shown.
    void goToPane(int by);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeCentre();
    void makeDocks();
    void makeActions();
    void join();
    void showPicture();
    void showCalls();
    void showWhatThereIs();
    void updateTitle();
    void updateActions();
    void updateRecent();
    void applyAppearance();
    void tellOfRestored(const QStringList &changedMeanwhile);
    [[nodiscard]] double aspect() const;
    // Double-clicked, or Enter: what is no port shows where it is written, or what is folded in it.
    void openThing(ItemRef ref);
    void showItemMenu(std::optional<ItemRef> ref, QPoint at);
    void showSourcesMenu(const QString &source, std::optional<FileId> file, QPoint at);
    QDockWidget *addDock(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area);

    Appearance m_appearance;
    Preferences m_preferences = Preferences::load();
    Session m_session;
    QStackedWidget *m_centre = nullptr;
    WelcomePage *m_welcome = nullptr;
    DiagramView *m_view = nullptr;
    Notices *m_notices = nullptr;
    Editing *m_editing = nullptr;
    FileDialogs *m_files = nullptr;
    RenderOffers *m_renderOffers = nullptr;
    ContextMenu *m_contextMenu = nullptr;
    Exporting *m_exporting = nullptr;
    PortTablePanel *m_ports = nullptr;
    Intents *m_intents = nullptr;
    Retargeting *m_retargeting = nullptr;
    ProblemsPanel *m_problems = nullptr;
    RequestPanel *m_request = nullptr;
    SourcesPanel *m_sources = nullptr;
    SourcePane *m_source = nullptr;
    Inspector *m_inspector = nullptr;
    ChangesPanel *m_changes = nullptr;
    ClusterDesk *m_clusters = nullptr;
    StatusLine *m_status = nullptr;
    Recovery *m_recovery = nullptr;
    ActionTable *m_actions = nullptr;
    ManualWindow *m_manual = nullptr;
};

} // namespace portolan
