// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lessongallery.h"

#include "app/paint/stagepainter.h"
#include "app/window/lessons.h"
#include "core/workspace/workspace.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan {

namespace {

constexpr QSize kPreview {208, 76};
constexpr int kFiner = 4; // drawn so much larger, then made smaller: smooth, and nothing is left out as too small
constexpr int kColumns = 3;

// What the lesson's system looks like, without title and legend.
QPixmap previewOf(const Lesson &lesson, const Theme &theme, double ratio)
{
    Pipeline pipeline(shippedMetrics());
    SourceFile file;
    file.name = lesson.id;
    file.document = std::make_shared<const Document>(lessonText(lesson).toStdString());
    const auto snapshot = pipeline.build({file}, {});
    const QSize size = kPreview * ratio;
    QImage image(size * kFiner, QImage::Format_ARGB32_Premultiplied);
    image.fill(toQt(theme.ground));
    QRectF seen;
    for (const PlacedDrawing &part : snapshot->picture->parts)
        seen |= toQt(part.drawing->bounds).translated(part.at.x, part.at.y);
    {
        QPainter painter(&image);
        PaintCache cache;
        DisplayList list = *snapshot->picture;
        list.frame = nullptr;
        paintStage(painter, cache, list, theme,
            {.room = QRectF({}, QSizeF(image.size())), .seen = seen.adjusted(-16, -16, 16, 16), .largest = 2});
    }
    QPixmap pixmap = QPixmap::fromImage(image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(QStringLiteral("welcomeHeading"));
    return label;
}

} // namespace

LessonGallery::LessonGallery(QWidget *parent)
    : QWidget(parent)
    , m_buttons(lessons().size(), nullptr)
    , m_progress(new QLabel(this))
    , m_anew(new QPushButton(tr("Begin anew"), this))
{
    setObjectName(QStringLiteral("lessonGallery"));
    m_drawing.setInterval(0);
    connect(&m_drawing, &QTimer::timeout, this, &LessonGallery::drawNext);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(heading(tr("LEARN: THE SIX PORTS ONE BY ONE")));
    layout->addWidget(makeGrid(true));
    layout->addSpacing(8);
    layout->addWidget(heading(tr("LEARN: CLASSIC MISTAKES")));
    layout->addWidget(makeGrid(false));
    m_anew->setObjectName(QStringLiteral("lessonsAnew"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_progress);
    foot->addWidget(m_anew);
    foot->addStretch(1);
    layout->addLayout(foot);
    connect(m_anew, &QPushButton::clicked, this, [this] {
        forgetLessons();
        updateProgress();
    });
    updateProgress();
}

QWidget *LessonGallery::makeGrid(bool aboutPorts)
{
    auto *holder = new QWidget(this);
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    int count = 0;
    for (std::size_t i = 0; i < lessons().size(); ++i) {
        const Lesson &lesson = lessons()[i];
        if (lesson.aboutPort != aboutPorts)
            continue;
        auto *button = new QToolButton(holder);
        button->setObjectName(QStringLiteral("lesson-") + QLatin1String(lesson.id));
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize(kPreview);
        button->setFixedSize(kPreview + QSize(20, 42));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setCursor(Qt::PointingHandCursor);
        button->setToolTip(lessonWords(lesson.task));
        connect(button, &QToolButton::clicked, this, [this, i] { Q_EMIT chosen(static_cast<int>(i)); });
        grid->addWidget(button, count / kColumns, count % kColumns);
        m_buttons[i] = button;
        ++count;
    }
    grid->setColumnStretch(kColumns, 1);
    return holder;
}

void LessonGallery::setTheme(const Theme &theme)
{
    if (m_theme == &theme)
        return;
    m_theme = &theme;
    m_drawn = 0;
    if (isVisible())
        m_drawing.start();
}

void LessonGallery::updateProgress()
{
    std::size_t done = 0;
    for (std::size_t i = 0; i < lessons().size(); ++i) {
        const QString title = lessonWords(lessons()[i].title);
        const bool isOver = isDone(lessons()[i]);
        done += isOver ? 1 : 0;
        m_buttons[i]->setText(isOver ? QStringLiteral("✓ ") + title : title);
        m_buttons[i]->setAccessibleName(isOver ? tr("%1, done").arg(title) : title);
    }
    m_anew->setVisible(done > 0);
    m_progress->setText(tr("%1 of %2 lessons done").arg(done).arg(lessons().size()));
}

void LessonGallery::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateProgress();
    if (m_drawn < m_buttons.size())
        m_drawing.start();
}

void LessonGallery::drawNext()
{
    if (m_drawn >= m_buttons.size() || !isVisible()) {
        m_drawing.stop();
        return;
    }
    m_buttons[m_drawn]->setIcon(QIcon(previewOf(lessons()[m_drawn], *m_theme, devicePixelRatioF())));
    ++m_drawn;
}

} // namespace portolan
