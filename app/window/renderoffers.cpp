// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/renderoffers.h"

#include "app/session/words.h"
#include "app/window/notices.h"
#include "core/workspace/rendered.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace portolan {

namespace {

QString answerKey(const QString &folder)
{
    QString path = QFileInfo(folder).absoluteFilePath();
    return QStringLiteral("rendered/") + path.replace(u'/', u'|'); // a slash would nest the settings
}

std::optional<bool> answer(const QString &folder)
{
    const QVariant known = QSettings().value(answerKey(folder));
    return known.isValid() ? std::optional(known.toBool()) : std::nullopt;
}

// The folder behind a rendered source; nothing for any other.
std::optional<QString> folderOf(const QString &source)
{
    const auto rendered = renderedSource(source.toStdString());
    return rendered ? std::optional(toQt(rendered->folder)) : std::nullopt;
}

} // namespace

RenderOffers::RenderOffers(Session &session, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_notices(notices)
{
}

QStringList RenderOffers::remembered(const QStringList &sources)
{
    QStringList meant;
    for (const QString &source : sources) {
        const auto renderable = renderableAs(source.toStdString());
        const bool render = renderable && answer(source).value_or(false) && renderable->program();
        meant.append(render ? toQt(renderable->text()) : source);
    }
    return meant;
}

void RenderOffers::offer(const QStringList &sources)
{
    for (const QString &source : sources) {
        const auto renderable = renderableAs(source.toStdString());
        if (!renderable || answer(source))
            continue;
        const bool chart = renderable->kind == RenderedSource::Kind::Helm;
        const QString name = QFileInfo(source).fileName();
        const auto program = renderable->program();
        if (!program) {
            if (chart)
                m_notices.tell(
                    tr("%1 is a Helm chart; helm is not installed, so its templates are shown as they stand.").arg(name));
            continue;
        }
        const QString question = chart
            ? tr("%1 is a Helm chart. Show what helm template makes of it, with the chart's own values?").arg(name)
            : tr("%1 is a kustomization. Show what %2 makes of it?").arg(name, toQt(*program));
        m_notices.ask(source, question,
            {{tr("Show as rendered"), [this, source] { show(source, true); }},
                {tr("Show the files"), [source] { QSettings().setValue(answerKey(source), false); }}});
    }
}

bool RenderOffers::isPossible() const
{
    return isOn() || std::ranges::any_of(m_session.sources(), [](const QString &source) {
        const auto renderable = renderableAs(source.toStdString());
        return renderable && renderable->program();
    });
}

bool RenderOffers::isOn() const
{
    return std::ranges::any_of(m_session.sources(), [](const QString &source) { return folderOf(source).has_value(); });
}

void RenderOffers::toggle()
{
    const bool rendered = !isOn();
    for (const QString &source : QStringList(m_session.sources())) {
        if (const auto folder = folderOf(source))
            show(*folder, rendered);
        else if (const auto renderable = renderableAs(source.toStdString()); renderable && renderable->program())
            show(source, rendered);
    }
}

void RenderOffers::show(const QString &folder, bool rendered)
{
    QSettings().setValue(answerKey(folder), rendered);
    const auto renderable = renderableAs(folder.toStdString());
    if (!renderable)
        return;
    const QString asRendered = toQt(renderable->text());
    const QString &away = rendered ? folder : asRendered;
    for (const FileId id : m_session.editedFiles()) {
        if (m_session.sourceOf(*m_session.file(id)) == away) {
            m_notices.tell(tr("Save or undo the changes below %1 first.").arg(QFileInfo(folder).fileName()));
            return;
        }
    }
    m_session.replaceSource(away, rendered ? asRendered : folder);
}

} // namespace portolan
