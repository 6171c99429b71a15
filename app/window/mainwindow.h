// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/actiontable.h"
#include "app/canvas/editing.h"
#include "app/window/appearance.h"
#include "app/window/preferences.h"
#include "app/window/windowparts.h"

#include <QMainWindow>

class QStackedWidget;

namespace portolan {

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
    [[nodiscard]] Learning &learning() { return *m_learning; }
    [[nodiscard]] Presenting &presenting() { return *m_presenting; }
    [[nodiscard]] FileDialogs &files() { return *m_files; }
    [[nodiscard]] RenderOffers &renderOffers() { return *m_renderOffers; }
    [[nodiscard]] Appearance &appearance() { return m_appearance; }
    [[nodiscard]] Viewing &viewing() { return *m_viewing; }
    [[nodiscard]] Retargeting &retargeting() { return *m_retargeting; }
    [[nodiscard]] Intents &intents() { return *m_intents; }
    [[nodiscard]] ContextMenu &contextMenu() { return *m_contextMenu; }
    [[nodiscard]] ClusterDesk &clusters() { return *m_clusters; }
    [[nodiscard]] Notices &notices() { return *m_notices; }
    [[nodiscard]] Comparing &comparing() { return *m_comparing; }
    // Panels are made when they are first shown, or asked for here.
    [[nodiscard]] PortTablePanel &ports() { return panel(m_ports, "ports"); }
    [[nodiscard]] ProblemsPanel &problems() { return panel(m_problems, "problems"); }
    [[nodiscard]] RequestPanel &request() { return panel(m_request, "request"); }
    [[nodiscard]] SourcePane &sourcePane() { return panel(m_source, "source"); }
    [[nodiscard]] Inspector &inspector() { return panel(m_inspector, "inspector"); }
    [[nodiscard]] ChangesPanel &changes() { return panel(m_changes, "changes"); }
    [[nodiscard]] NodePortsPanel &nodePorts() { return panel(m_nodePorts, "nodes"); }
    [[nodiscard]] ExposurePanel &exposure() { return panel(m_exposure, "exposure"); }
    [[nodiscard]] ComparisonPanel &comparison() { return panel(m_comparison, "comparison"); }
    [[nodiscard]] const ActionTable &actions() const { return *m_actions; }

    // The file that an action on "the file" means: the one that holds what is selected, else the only one, or the only edited
    // one.
    [[nodiscard]] std::optional<FileId> meantFile();
    void showPalette();
    void showCheatSheet();
    void showDock(QWidget *content);
    void showAbout();
    void tell(const QString &text); // as a notice that goes by itself
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
    void showInSource(const QString &file, Span at);
    // The picture of the comparison, or the plain one again.
    void showComparison();
    void showSourcesMenu(const QString &source, std::optional<FileId> file, QPoint at);
    struct PanelMakers; // each makes the content of a dock, and joins it to the rest
    QDockWidget *addDock(const QString &name, const QString &title, Qt::DockWidgetArea area, QWidget *(*make)(MainWindow &));
    void makePanel(const char *dock);
    template <typename Panel> Panel &panel(Panel *&made, const char *dock)
    {
        if (!made)
            makePanel(dock);
        return *made;
    }

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
    ClusterDesk *m_clusters = nullptr;
    Comparing *m_comparing = nullptr;
    Presenting *m_presenting = nullptr;
    Learning *m_learning = nullptr;
    Intents *m_intents = nullptr;
    Viewing *m_viewing = nullptr;
    Retargeting *m_retargeting = nullptr;
    StatusLine *m_status = nullptr;
    Recovery *m_recovery = nullptr;
    ActionTable *m_actions = nullptr;
    // None until they are made.
    PortTablePanel *m_ports = nullptr;
    ProblemsPanel *m_problems = nullptr;
    RequestPanel *m_request = nullptr;
    SourcesPanel *m_sources = nullptr;
    SourcePane *m_source = nullptr;
    Inspector *m_inspector = nullptr;
    ChangesPanel *m_changes = nullptr;
    NodePortsPanel *m_nodePorts = nullptr;
    ExposurePanel *m_exposure = nullptr;
    ComparisonPanel *m_comparison = nullptr;
    ManualWindow *m_manual = nullptr;
};

} // namespace portolan
