// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/learning.h"

#include "app/session/words.h"
#include "app/window/filedialogs.h"
#include "app/window/lessongallery.h"
#include "app/window/lessons.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan {

namespace {

std::size_t objectCount(const PortGraph &graph)
{
    return graph.services.size() + graph.workloads.size() + graph.entryRows.size();
}

} // namespace

Learning::Learning(Session &session, FileDialogs &files, Notices &notices, MainWindow &window)
    : QObject(&window)
    , m_session(session)
    , m_files(files)
    , m_notices(notices)
    , m_window(window)
    , m_bar(new QToolBar(tr("Lesson"), &window))
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_hint(new QPushButton(tr("&Hint")))
    , m_next(new QPushButton(tr("&Next lesson")))
{
    makeBar();
    connect(&session, &Session::snapshotChanged, this, &Learning::judge);
    connect(&session, &Session::filesChanged, this, [this] {
        if (m_lesson && m_seenBroken && m_session.file(m_file) == nullptr)
            end(); // something else was opened
    });
    connect(m_hint, &QPushButton::clicked, this, &Learning::giveHint);
    connect(m_next, &QPushButton::clicked, this, &Learning::startNext);
}

void Learning::makeBar()
{
    m_bar->setObjectName(QStringLiteral("lessonBar"));
    m_bar->setMovable(false);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_bar->toggleViewAction()->setVisible(false);
    auto *content = new QWidget;
    m_title->setObjectName(QStringLiteral("lessonTitle"));
    m_title->setStyleSheet(QStringLiteral("font-weight: 600;"));
    m_text->setObjectName(QStringLiteral("lessonText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hint->setObjectName(QStringLiteral("lessonHint"));
    m_next->setObjectName(QStringLiteral("lessonNext"));
    auto *all = new QPushButton(tr("&All lessons"));
    auto *stop = new QPushButton(tr("&End"));
    connect(all, &QPushButton::clicked, this, &Learning::showGallery);
    connect(stop, &QPushButton::clicked, this, &Learning::end);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    for (QPushButton *button : {m_hint, m_next, all, stop})
        layout->addWidget(button, 0, Qt::AlignVCenter);
    m_bar->addWidget(content);
    m_window.addToolBarBreak(Qt::TopToolBarArea);
    m_window.addToolBar(Qt::TopToolBarArea, m_bar);
    m_bar->hide();
}

void Learning::start(int lesson)
{
    if (lesson < 0 || static_cast<std::size_t>(lesson) >= lessons().size())
        return;
    const Lesson &wanted = lessons()[static_cast<std::size_t>(lesson)];
    m_lesson.reset(); // opening lets go of what was open
    if (!m_files.openCopy(QLatin1String(wanted.id) + QStringLiteral(".yaml"), lessonText(wanted)))
        return;
    m_lesson = lesson;
    m_seenBroken = false;
    m_repaired = false;
    showTask();
}

void Learning::showTask()
{
    const Lesson &lesson = lessons()[static_cast<std::size_t>(*m_lesson)];
    m_title->setText(tr("Lesson %1 of %2:  %3").arg(*m_lesson + 1).arg(lessons().size()).arg(lessonWords(lesson.title)));
    m_text->setText(lessonWords(lesson.task));
    m_hint->setVisible(true);
    m_next->setText(tr("&Skip"));
    m_next->setDefault(false);
    m_bar->show();
}

// The words of the hint, and where to look.
void Learning::giveHint()
{
    if (!m_lesson)
        return;
    const Lesson &lesson = lessons()[static_cast<std::size_t>(*m_lesson)];
    m_text->setText(lessonWords(lesson.task) + QStringLiteral("\n→ ") + lessonWords(lesson.hint));
    m_hint->setVisible(false);
    const auto &findings = m_session.snapshot() ? m_session.snapshot()->findings : std::vector<Finding>();
    const auto found
        = std::ranges::find_if(findings, [&](const Finding &finding) { return finding.code == std::string_view(lesson.code); });
    if (found != findings.end())
        m_session.selection().pointOut(found->object);
}

void Learning::startNext()
{
    const int next = m_lesson.value_or(-1) + 1;
    if (static_cast<std::size_t>(next) < lessons().size()) {
        start(next);
        return;
    }
    end();
    showGallery();
}

void Learning::end()
{
    m_lesson.reset();
    m_bar->hide();
}

bool Learning::isHealed(const Snapshot &snapshot) const
{
    const Lesson &lesson = lessons()[static_cast<std::size_t>(*m_lesson)];
    const bool anyFault = std::ranges::any_of(snapshot.findings, [&](const Finding &finding) {
        return finding.code == std::string_view(lesson.code) || finding.severity == kube::Severity::Error;
    });
    return !anyFault && snapshot.unread.empty() && objectCount(*snapshot.graph) >= m_objects;
}

void Learning::judge()
{
    if (!m_lesson || m_repaired || m_session.files().empty())
        return;
    const Snapshot &snapshot = *m_session.snapshot();
    if (!m_seenBroken) {
        m_objects = objectCount(*snapshot.graph);
        m_file = m_session.files().front().id;
        m_seenBroken = true;
        return;
    }
    if (!isHealed(snapshot))
        return;
    m_repaired = true;
    const Lesson &lesson = lessons()[static_cast<std::size_t>(*m_lesson)];
    setDone(lesson);
    m_text->setText(QStringLiteral("✓ ") + tr("Repaired.") + u' ' + lessonWords(lesson.moral));
    m_hint->setVisible(false);
    m_next->setText(tr("&Next lesson"));
    m_notices.tell(tr("Repaired: %1").arg(lessonWords(lesson.title)));
    Q_EMIT progressed();
}

void Learning::showGallery()
{
    QDialog dialog(&m_window);
    dialog.setObjectName(QStringLiteral("learnDialog"));
    dialog.setWindowTitle(tr("Learn"));
    auto *gallery = new LessonGallery;
    gallery->setTheme(m_window.appearance().theme());
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(gallery);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(scroll);
    dialog.resize(760, 640);
    int chosen = -1;
    connect(gallery, &LessonGallery::chosen, &dialog, [&](int lesson) {
        chosen = lesson;
        dialog.accept();
    });
    if (dialog.exec() == QDialog::Accepted)
        start(chosen);
}

std::vector<ActionSpec> learnActions(MainWindow &window)
{
    return {
        {.id = "help.learn",
            .text = Learning::tr("&Learn…"),
            .menu = Menu::Help,
            .icon = "example",
            .run = [&window] { window.learning().showGallery(); }},
    };
}

} // namespace portolan
