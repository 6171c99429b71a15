// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/actiontable.h"
#include "app/paint/exportfile.h"
#include "app/session/session.h"
#include "core/diagram/theme.h"
#include "core/workspace/comparison.h"

class QWidget;

namespace portolan {

class MainWindow;
class Notices;

// The picture as a file of any format, or on the clipboard, as it is shown.
class Exporting final : public QObject
{
    Q_OBJECT
public:
    Exporting(Session &session, Notices &notices, QWidget *window);

    // The theme of what is written from now on.
    void setTheme(const Theme &theme) { m_theme = &theme; }
    // What is shown instead of the files' own picture; none: that one. Stays the caller's until the next call.
    void setComparison(const Comparison *comparison) { m_comparison = comparison; }

    // Asks where to, and in which format.
    void choose();
    // Says how it went. False if it could not be written.
    bool write(const QString &path);
    bool write(const QString &path, const Theme &theme, ExportSettings settings);
    void print();
    // The same for a booklet in PDF: an overview, and pages for each namespace.
    void chooseAtlas();
    bool writeAtlas(const QString &path);
    void copyImage();
    void copySvg();
    void copyMermaid();

private:
    [[nodiscard]] QString suggestion(const QString &extension) const;
    [[nodiscard]] QString sourceNames() const;
    // Held by whoever shows them for longer: a build may replace them at any moment.
    [[nodiscard]] std::shared_ptr<const DisplayList> picture() const;
    [[nodiscard]] std::shared_ptr<const PortGraph> graph() const;
    bool tell(const QString &path, const Result<void> &written);

    Session &m_session;
    Notices &m_notices;
    QWidget *m_window;
    const Theme *m_theme = &lightTheme();
    const Comparison *m_comparison = nullptr;
};

[[nodiscard]] std::vector<ActionSpec> exportActions(MainWindow &window);

} // namespace portolan
