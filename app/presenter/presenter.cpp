// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/presenter.h"

#include "app/paint/shippedfonts.h"
#include "app/presenter/caption.h"
#include "app/presenter/noteswindow.h"
#include "app/presenter/requestchooser.h"
#include "app/presenter/stage.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan {

namespace {

constexpr double kZoomStep = 1.25;

QString clock(qint64 elapsedMs)
{
    const qint64 seconds = elapsedMs / 1000;
    const QString minutes
        = QStringLiteral("%1:%2").arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds < 3600 ? minutes : QString::number(seconds / 3600) + u':' + minutes;
}

} // namespace

Presenter::Presenter(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_stage(new Stage(this))
    , m_caption(new Caption(this))
    , m_chooser(new RequestChooser(this))
    , m_cover(new QWidget(this))
    , m_keys(new QLabel(this))
    , m_notes(new NotesWindow(this))
{
    setObjectName(QStringLiteral("presenter"));
    setWindowTitle(tr("Presentation — Portolan"));
    setAccessibleName(tr("Presentation"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stage, 1);
    layout->addWidget(m_caption);
    m_cover->setObjectName(QStringLiteral("presenterCover"));
    m_cover->setAutoFillBackground(true);
    m_cover->installEventFilter(this);
    m_cover->hide();
    m_keys->setObjectName(QStringLiteral("presenterKeys"));
    m_keys->setAttribute(Qt::WA_StyledBackground);
    m_keys->setTextFormat(Qt::RichText);
    m_keys->setText(tr("<table cellpadding='4'>"
                       "<tr><td><b>→ Space</b></td><td>next</td><td><b>←</b></td><td>back</td></tr>"
                       "<tr><td><b>F</b></td><td>follow a request</td><td><b>S</b></td><td>the story</td></tr>"
                       "<tr><td><b>B</b></td><td>black screen</td><td><b>W</b></td><td>white screen</td></tr>"
                       "<tr><td><b>L</b></td><td>pointer</td><td><b>T</b></td><td>timer</td></tr>"
                       "<tr><td><b>N</b></td><td>notes window</td><td><b>+ − 0</b></td><td>zoom</td></tr>"
                       "<tr><td><b>Home End</b></td><td>first, last</td><td><b>Esc</b></td><td>leave</td></tr></table>"));
    m_keys->hide();
    connect(m_stage, &Stage::clicked, this, [this] { step(1); });
    connect(m_chooser, &RequestChooser::chosen, this, &Presenter::follow);
    connect(m_chooser, &RequestChooser::closed, this, [this] { setFocus(); });
    connect(m_notes, &NotesWindow::stepped, this, &Presenter::step);
    connect(&m_tick, &QTimer::timeout, this, &Presenter::tick);
    m_since.start();
    m_tick.start(1000);
    m_caption->setTimer({});
}

Presenter::~Presenter() = default;

void Presenter::setTheme(const Theme &theme)
{
    m_stage->setTheme(theme);
    m_caption->setTheme(theme);
    m_keys->setStyleSheet(
        QStringLiteral("background: palette(base); border: 1px solid palette(mid); border-radius: 10px; padding: 14px;"));
}

void Presenter::setReducedMotion(bool reduced)
{
    m_stage->setReducedMotion(reduced);
}

void Presenter::setSnapshot(std::shared_ptr<const Snapshot> snapshot, std::shared_ptr<const HitMap> hitMap)
{
    m_snapshot = std::move(snapshot);
    m_hitMap = std::move(hitMap);
    m_stage->setPicture(m_snapshot->picture);
    m_chooser->setGraph(*m_snapshot->graph);
    remake();
}

void Presenter::setStory(const Story &story)
{
    m_story = story;
    remake();
}

void Presenter::remake()
{
    if (!m_snapshot)
        return;
    const auto all = portChains(*m_snapshot->graph);
    if (m_chain && std::ranges::find(all, *m_chain) == all.end())
        m_chain.reset(); // what was followed is no more
    m_slides = m_chain ? slidesOf(*m_chain, *m_snapshot, *m_hitMap) : slidesOf(m_story, *m_snapshot, *m_hitMap);
    m_at = std::min(m_at, m_slides.size() - 1);
    showCurrent();
}

void Presenter::showStory(std::size_t view)
{
    m_chain.reset();
    m_at = view;
    remake();
}

void Presenter::chooseRequest()
{
    m_chooser->open();
}

void Presenter::follow(const PortChain &chain)
{
    if (!m_chain)
        m_storyAt = m_at;
    m_chain = chain;
    m_at = 0;
    setFocus();
    remake();
}

void Presenter::step(int by)
{
    if (by < 0 && m_at == 0)
        return;
    goTo(by < 0 ? m_at - 1 : m_at + 1);
}

void Presenter::goTo(std::size_t slide)
{
    if (slide >= m_slides.size() || slide == m_at)
        return;
    m_at = slide;
    showCurrent();
}

QString Presenter::counter() const
{
    return m_slides.size() > 1 ? QStringLiteral("%1 / %2").arg(m_at + 1).arg(m_slides.size()) : QString();
}

void Presenter::showCurrent()
{
    if (m_slides.empty())
        return;
    Slide shown = m_slides[m_at];
    if (!m_chain && m_story.views.empty())
        shown.title = tr("F follows a request · ? shows the keys · Esc leaves");
    m_caption->showSlide(shown, counter());
    m_stage->showSlide(shown);
    m_notes->showSlide(shown, m_at + 1 < m_slides.size() ? &m_slides[m_at + 1] : nullptr, counter());
    setAccessibleDescription(counter() + u' ' + shown.title + QStringLiteral(". ") + shown.words + u' ' + shown.line);
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

bool Presenter::stepByKey(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        step(-1);
        return true;
    case Qt::Key_Home:
        goTo(0);
        return true;
    case Qt::Key_End:
        goTo(m_slides.size() - 1);
        return true;
    default:
        return false;
    }
}

bool Presenter::switchByKey(int key)
{
    switch (key) {
    case Qt::Key_F:
        chooseRequest();
        return true;
    case Qt::Key_S:
        showStory(m_storyAt);
        return true;
    case Qt::Key_B:
    case Qt::Key_Period: // what remote controls send
        cover(Qt::black);
        return true;
    case Qt::Key_W:
    case Qt::Key_Comma:
        cover(Qt::white);
        return true;
    case Qt::Key_L:
        m_stage->setPointer(!m_stage->hasPointer());
        return true;
    case Qt::Key_T:
        toggleTimer();
        return true;
    case Qt::Key_N:
        toggleNotes();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_stage->zoomBy(kZoomStep);
        return true;
    case Qt::Key_Minus:
        m_stage->zoomBy(1 / kZoomStep);
        return true;
    case Qt::Key_0:
        showCurrent();
        return true;
    case Qt::Key_Question:
    case Qt::Key_H:
    case Qt::Key_F1:
        toggleKeys();
        return true;
    default:
        return false;
    }
}

bool Presenter::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // keys mean what they mean here, whatever the other windows make of them
        return true;
    }
    return QWidget::event(event);
}

void Presenter::keyPressEvent(QKeyEvent *event)
{
    if (m_cover->isVisible()) {
        m_cover->hide(); // any key
        return;
    }
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F5) {
        leave();
        return;
    }
    if (!stepByKey(event->key()) && !switchByKey(event->key()))
        QWidget::keyPressEvent(event);
}

// Back from the request to the story, and from the story to the window.
void Presenter::leave()
{
    if (m_keys->isVisible()) {
        m_keys->hide();
        return;
    }
    if (m_chain && !m_story.views.empty()) {
        showStory(m_storyAt);
        return;
    }
    close();
}

void Presenter::cover(const QColor &colour)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colour);
    m_cover->setPalette(palette);
    m_cover->setGeometry(rect());
    m_cover->show();
    m_cover->raise();
}

void Presenter::toggleTimer()
{
    m_timer = !m_timer;
    tick();
    if (!m_timer)
        m_caption->setTimer({});
}

void Presenter::tick()
{
    const QString elapsed = clock(m_since.elapsed());
    if (m_timer)
        m_caption->setTimer(elapsed);
    if (m_notes->isVisible())
        m_notes->setTime(elapsed);
}

// On another screen if there is one.
void Presenter::toggleNotes()
{
    if (m_notes->isVisible()) {
        m_notes->hide();
        return;
    }
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto other = std::ranges::find_if(screens, [this](const QScreen *one) { return one != screen(); });
    if (other != screens.end())
        m_notes->move((*other)->availableGeometry().center() - m_notes->rect().center());
    m_notes->show();
    tick();
    activateWindow();
}

void Presenter::toggleKeys()
{
    m_keys->setFont(widgetFont(Face::Sans, std::clamp(height() / 34.0, 13.0, 40.0)));
    m_keys->adjustSize();
    m_keys->move((width() - m_keys->width()) / 2, (m_stage->height() - m_keys->height()) / 2);
    m_keys->setVisible(!m_keys->isVisible());
    m_keys->raise();
}

void Presenter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_caption->setWindowSize(size());
    m_chooser->setWindowSize(size());
    m_cover->setGeometry(rect());
}

void Presenter::closeEvent(QCloseEvent *event)
{
    m_tick.stop();
    m_notes->hide();
    QWidget::closeEvent(event);
    Q_EMIT ended();
}

bool Presenter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_cover && event->type() == QEvent::MouseButtonPress) {
        m_cover->hide();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace portolan
