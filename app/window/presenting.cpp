// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/presenting.h"

#include "app/paint/deck.h"
#include "app/paint/exportfile.h"
#include "app/paint/painter.h"
#include "app/panels/storypanel.h"
#include "app/session/words.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "core/export/slides.h"

#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QScreen>

namespace portolan {

Presenting::Presenting(MainWindow &window, Notices &notices)
    : QObject(&window)
    , m_window(window)
    , m_notices(notices)
    , m_file(window.session())
    , m_panel(new StoryPanel(m_file))
{
    connect(m_panel, &StoryPanel::addRequested, this, &Presenting::addView);
    connect(m_panel, &StoryPanel::updateRequested, this, &Presenting::updateView);
    connect(m_panel, &StoryPanel::viewChosen, this, &Presenting::showView);
    connect(m_panel, &StoryPanel::presentRequested, this, &Presenting::present);
    connect(m_panel, &StoryPanel::exportRequested, this, &Presenting::chooseExport);
    connect(&window.session(), &Session::snapshotChanged, this, [this] {
        if (m_presenter && hasPicture())
            m_presenter->setSnapshot(m_window.session().snapshot(), m_window.session().hitMap());
    });
    connect(&m_file, &StoryFile::changed, this, [this] {
        if (m_presenter)
            m_presenter->setStory(m_file.story());
    });
    connect(&m_file, &StoryFile::failed, this, [this](const QString &reason) { m_notices.tell(reason); });
}

Presenting::~Presenting()
{
    delete m_presenter;
}

bool Presenting::hasPicture() const
{
    const auto &snapshot = m_window.session().snapshot();
    return !m_window.session().files().empty() && snapshot && snapshot->picture && m_window.session().hitMap();
}

void Presenting::present(int view)
{
    if (!hasPicture())
        return;
    delete m_presenter;
    m_presenter = new Presenter;
    m_presenter->setAttribute(Qt::WA_DeleteOnClose);
    m_presenter->setTheme(m_window.appearance().theme());
    m_presenter->setReducedMotion(m_window.appearance().reducedMotion());
    m_presenter->setGeometry(m_window.screen()->geometry());
    m_presenter->setStory(m_file.story());
    m_presenter->setSnapshot(m_window.session().snapshot(), m_window.session().hitMap());
    connect(m_presenter, &Presenter::ended, &m_window, &QWidget::activateWindow);
    m_presenter->showFullScreen();
    m_presenter->showStory(static_cast<std::size_t>(std::max(view, 0)));
    m_presenter->setFocus();
}

void Presenting::followRequest()
{
    present();
    if (m_presenter)
        m_presenter->chooseRequest();
}

// What is lit hangs on what is selected; what is seen on the first of that, else on what is in the middle.
StoryView Presenting::viewNow() const
{
    DiagramView &view = m_window.view();
    const QRectF screen(view.viewport()->rect());
    StoryView made {.name = {}, .note = {}, .focus = view.selectedIds(), .anchor = {}};
    const QRectF seen(view.camera().toScene(screen.topLeft()), view.camera().toScene(screen.bottomRight()));
    made.seen = {seen.x(), seen.y(), seen.width(), seen.height()};
    const HitMap &map = *view.diagram().hitMap(); // of what is shown, be it a comparison
    std::optional<ItemRef> anchor = made.focus.empty() ? std::nullopt : map.find(made.focus.front());
    if (!anchor)
        anchor = view.thingAt(screen.center());
    if (!anchor || map.item(*anchor).id.empty())
        return made;
    const Rect at = map.sceneRect(*anchor);
    made.anchor = map.item(*anchor).id;
    made.seen.x -= at.x;
    made.seen.y -= at.y;
    return made;
}

void Presenting::addView()
{
    if (!hasPicture())
        return;
    Story story = m_file.story();
    StoryView view = viewNow();
    view.name = tr("View %1").arg(story.views.size() + 1).toStdString();
    story.views.push_back(std::move(view));
    m_file.setStory(story);
    m_window.showDock(m_panel);
    m_panel->beginNaming(static_cast<int>(story.views.size()) - 1);
    if (m_file.path().isEmpty())
        m_notices.tell(tr("What is open has no place on disk yet: the story goes with it until it is saved."));
}

void Presenting::updateView(int view)
{
    Story story = m_file.story();
    if (!hasPicture() || view < 0 || static_cast<std::size_t>(view) >= story.views.size())
        return;
    StoryView &meant = story.views[static_cast<std::size_t>(view)];
    StoryView now = viewNow();
    now.name = meant.name;
    now.note = meant.note;
    meant = std::move(now);
    m_file.setStory(story);
}

// The window's camera goes there, and what is in focus is selected.
void Presenting::showView(int view)
{
    const Story &story = m_file.story();
    if (!hasPicture() || view < 0 || static_cast<std::size_t>(view) >= story.views.size())
        return;
    const StoryView &wanted = story.views[static_cast<std::size_t>(view)];
    const auto shots = shotsOf({{wanted}}, *m_window.session().snapshot()->picture, *m_window.session().hitMap());
    m_window.session().selection().selectAll(wanted.focus);
    const QRectF seen = toQt(shots.front().seen);
    const QSizeF room = m_window.view().viewport()->size();
    Camera &camera = m_window.view().camera();
    camera.zoomTo(std::min(room.width() / seen.width(), room.height() / seen.height()), {});
    camera.centreOn(seen.center());
}

void Presenting::chooseExport()
{
    if (!hasPicture())
        return;
    if (m_file.story().views.empty()) {
        m_notices.tell(tr("The story has no views yet. Ctrl+Shift+V adds what is seen now."));
        return;
    }
    const QString pdf = tr("Slides in PDF (*.pdf)");
    const QString html = tr("Slides in HTML (*.html)");
    const QString folder = m_file.path().isEmpty() ? QDir::homePath() : QFileInfo(m_file.path()).absolutePath();
    QString chosen = pdf;
    QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Export story"), folder + QStringLiteral("/story.pdf"), pdf + QStringLiteral(";;") + html, &chosen);
    if (path.isEmpty())
        return;
    const bool known = path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)
        || path.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive);
    writeStory(known ? path : path + (chosen == html ? QStringLiteral(".html") : QStringLiteral(".pdf")));
}

bool Presenting::writeStory(const QString &path)
{
    const DisplayList &picture = *m_window.session().snapshot()->picture;
    const auto shots = shotsOf(m_file.story(), picture, *m_window.session().hitMap());
    const Theme &theme = m_window.appearance().theme();
    const QString title = QFileInfo(path).completeBaseName();
    Result<std::string> bytes;
    if (path.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive))
        bytes = toSlides(picture, theme, shots, {.title = title.toStdString(), .fonts = shippedFontBytes});
    else
        bytes = toDeck(picture, theme, shots, {.title = title, .created = documentDate(m_window.session().sources())});
    const Result<void> written = bytes ? writeAtomically(path.toStdString(), *bytes) : tl::make_unexpected(bytes.error());
    m_notices.tell(written ? tr("Exported to %1").arg(QDir::toNativeSeparators(path)) : words(written.error()));
    return written.has_value();
}

std::vector<ActionSpec> presentActions(MainWindow &window)
{
    const auto keys = [](const char *text) { return QKeySequence(QLatin1String(text)); };
    auto *dock = window.findChild<QDockWidget *>(QStringLiteral("story"));
    return {
        {.id = "present.start",
            .text = Presenting::tr("&Present"),
            .menu = Menu::Present,
            .shortcuts = {keys("F5")},
            .icon = "present",
            .needs = Need::Picture,
            .run = [&window] { window.presenting().present(); },
            .inToolBar = true,
            .startsGroup = true},
        {.id = "present.follow",
            .text = Presenting::tr("&Follow a request…"),
            .menu = Menu::Present,
            .shortcuts = {keys("Shift+F5")},
            .icon = "request",
            .needs = Need::Picture,
            .run = [&window] { window.presenting().followRequest(); }},
        {.id = "present.addView",
            .text = Presenting::tr("&Add this view to the story"),
            .menu = Menu::Present,
            .shortcuts = {keys("Ctrl+Shift+V")},
            .icon = "add",
            .needs = Need::Picture,
            .run = [&window] { window.presenting().addView(); },
            .startsGroup = true},
        {.id = "present.story",
            .text = Presenting::tr("&Story"),
            .menu = Menu::Present,
            .shortcuts = {keys("Ctrl+Shift+Y")},
            .run = [dock] { dock->setVisible(!dock->isVisible()); },
            .isOn = [dock] { return dock->isVisible(); }},
        {.id = "present.export",
            .text = Presenting::tr("&Export story…"),
            .menu = Menu::Present,
            .icon = "export",
            .needs = Need::Picture,
            .run = [&window] { window.presenting().chooseExport(); }},
    };
}

} // namespace portolan
