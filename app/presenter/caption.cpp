// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/caption.h"

#include "app/paint/painter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan {

namespace {

QLabel *label(QWidget *parent, const char *name)
{
    auto *made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setTextFormat(Qt::PlainText);
    return made;
}

QString colour(Colour value)
{
    return toQt(value).name();
}

} // namespace

Caption::Caption(QWidget *parent)
    : QWidget(parent)
    , m_title(label(this, "presenterTitle"))
    , m_counter(label(this, "presenterCounter"))
    , m_timer(label(this, "presenterTimer"))
    , m_words(label(this, "presenterWords"))
    , m_place(label(this, "presenterPlace"))
    , m_line(label(this, "presenterLine"))
{
    m_line->setTextFormat(Qt::RichText);
    setAttribute(Qt::WA_StyledBackground);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *top = new QHBoxLayout;
    top->setSpacing(24);
    top->addWidget(m_title, 1);
    top->addWidget(m_timer);
    top->addWidget(m_counter);
    auto *source = new QHBoxLayout;
    source->setSpacing(16);
    source->addWidget(m_line);
    source->addWidget(m_place);
    source->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_words, 1);
    layout->addLayout(source);
    setTheme(lightTheme());
}

void Caption::setTheme(const Theme &theme)
{
    m_theme = &theme;
    arrange();
}

void Caption::setWindowSize(QSize size)
{
    m_size = size;
    arrange();
}

void Caption::showSlide(const Slide &slide, const QString &counter)
{
    m_slide = slide;
    m_counter->setText(counter);
    arrange();
}

void Caption::setTimer(const QString &text)
{
    m_timer->setText(text);
    m_timer->setVisible(!text.isEmpty());
}

QString Caption::words() const
{
    return m_words->text();
}

QString Caption::line() const
{
    return m_slide.line;
}

// The line with the value that decides set off; what does not fit is left out around it.
QString Caption::markedLine(int room) const
{
    const QFontMetrics metrics(m_line->font());
    const QString mark = m_slide.line.mid(m_slide.markAt, m_slide.markSize);
    QString before = m_slide.line.left(m_slide.markAt);
    QString after = m_slide.line.mid(m_slide.markAt + m_slide.markSize);
    const int rest = std::max(room - metrics.horizontalAdvance(mark), 0);
    before = metrics.elidedText(before, Qt::ElideLeft, std::max(rest / 2, rest - metrics.horizontalAdvance(after)));
    after = metrics.elidedText(after, Qt::ElideRight, std::max(rest - metrics.horizontalAdvance(before), 0));
    const auto plain = [](const QString &text) { return text.toHtmlEscaped().replace(u' ', QChar(0xA0)); };
    const Colour set = m_slide.broken ? m_theme->broken : m_theme->port.at(static_cast<std::size_t>(PortKind::Service));
    return plain(before) + QStringLiteral("<b style='color:%1'>").arg(colour(set)) + plain(mark) + QStringLiteral("</b>")
        + plain(after);
}

void Caption::arrange()
{
    const double base = std::clamp(std::min(m_size.height() / 27.0, m_size.width() / 37.0), 13.0, 60.0);
    const int margin = qRound(base * 0.9);
    layout()->setContentsMargins(margin, qRound(base * 0.55), margin, qRound(base * 0.55));
    layout()->setSpacing(qRound(base * 0.3));
    m_title->setFont(widgetFont(Face::SansBold, m_slide.isStep ? base * 0.82 : base * 1.1));
    m_counter->setFont(widgetFont(Face::Mono, base * 0.7));
    m_timer->setFont(widgetFont(Face::MonoSemiBold, base * 0.7));
    m_words->setFont(widgetFont(Face::Sans, base));
    m_line->setFont(widgetFont(Face::MonoMedium, base * 0.82));
    m_place->setFont(widgetFont(Face::Mono, base * 0.66));
    setStyleSheet(QStringLiteral("portolan--Caption { background: %1; border-top: 1px solid %2; }"
                                 "QLabel { color: %3; background: transparent; padding: 0; }"
                                 "#presenterTitle { color: %4; }"
                                 "#presenterCounter, #presenterPlace { color: %5; }"
                                 "#presenterLine { background: %6; border-radius: 6px; padding: 2px 10px; }")
                      .arg(colour(m_theme->card), colour(m_theme->line), colour(m_theme->text),
                          colour(m_slide.broken    ? m_theme->broken
                                  : m_slide.isStep ? m_theme->port.at(static_cast<std::size_t>(PortKind::Service))
                                                   : m_theme->text),
                          colour(m_theme->quietText), colour(m_theme->box)));
    m_title->setText(m_slide.title);
    m_words->setText(m_slide.words);
    m_words->setVisible(!m_slide.words.isEmpty());
    const int room = std::max(m_size.width() - 2 * margin, 100);
    const int placeWide = std::min(QFontMetrics(m_place->font()).horizontalAdvance(m_slide.place), room / 2);
    m_line->setText(markedLine(room - placeWide - qRound(base * 2)));
    m_line->setVisible(!m_slide.line.isEmpty());
    m_place->setText(QFontMetrics(m_place->font()).elidedText(m_slide.place, Qt::ElideMiddle, room / 2));
    m_place->setVisible(!m_slide.place.isEmpty());
    // Of one height through all steps of a request, so that the picture does not jump.
    if (m_slide.isStep)
        setFixedHeight(qRound(base * 8.2));
    else if (m_slide.words.isEmpty())
        setFixedHeight(qRound(base * 2.5));
    else
        setFixedHeight(qRound(base * (m_slide.words.size() > 160 || m_slide.words.count(u'\n') > 1 ? 7.8 : 5.6)));
}

} // namespace portolan
