// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QStandardItemModel>
#include <QWidget>

class QTreeView;

namespace portolan {

// What is open: sources, and the files below each. Files with unsaved changes are marked.
class SourcesPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SourcesPanel(Session &session, QWidget *parent = nullptr);

    // What it asks for when it is first shown.
    [[nodiscard]] QSize sizeHint() const override { return {230, 400}; }

    [[nodiscard]] const QStandardItemModel &model() const { return m_model; }
    // The file the list is at.
    [[nodiscard]] std::optional<FileId> currentFile() const;

    // What is said beside a source, of a cluster: how it stands with it.
    void setNote(const QString &source, const QString &note, const QString &toolTip, const QColor &colour, bool alarming);

Q_SIGNALS:
    void fileChosen(portolan::FileId id);
    void removeRequested(const QString &source);
    void menuRequested(const QString &source, std::optional<portolan::FileId> file, QPoint globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Note {
        QString text, toolTip;
        QColor colour;
        bool alarming = false;
    };
    QHash<QString, Note> m_notes; // by source
    void update();
    void rebuild();
    void mark();

    Session &m_session;
    QStandardItemModel m_model;
    QTreeView *m_tree;
};

} // namespace portolan
