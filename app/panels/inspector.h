// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QScrollArea>

class QLabel;
class QListWidget;
class QVBoxLayout;

namespace portolan {

class FieldEditor;

// The selected object as a form: every field that holds a port, and the chain of ports that the selected one belongs to.
class Inspector final : public QScrollArea
{
    Q_OBJECT
public:
    explicit Inspector(Session &session, QWidget *parent = nullptr);
    ~Inspector() override;

    [[nodiscard]] QSize sizeHint() const override { return {320, 420}; }
    [[nodiscard]] FieldEditor *editor(const std::string &fieldPath) const;

Q_SIGNALS:
    // A value that something else refers to, or shares: to be asked about first.
    void changeRequested(const portolan::PortField &field, const QString &value);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void build();
    void addGroup(QVBoxLayout &layout, const struct FormGroup &group);
    void showChain();
    // Puts the keyboard's next stop, and the view, at the field of the selected pill.
    void pointAtField();
    void commit(FieldEditor &editor, const QString &value);

    Session &m_session;
    QLabel *m_title;
    QListWidget *m_chain;
    QWidget *m_form = nullptr; // made anew when the fields are others
    std::vector<std::string> m_shape; // which fields the form has
    std::vector<FieldEditor *> m_editors;
    std::vector<QLabel *> m_groupTitles;
};

} // namespace portolan
