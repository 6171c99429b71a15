// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/actiontable.h"
#include "app/session/session.h"

namespace portolan {

struct Question;

// What a person may mean to do with what is selected, beyond typing a value: for menus, keyboard and palette alike. What can be
// done at once is; what needs an answer is asked first.
class Intents final : public QObject
{
    Q_OBJECT
public:
    Intents(Session &session, QWidget &window);

    // Each is possible only where it suits what is selected.
    [[nodiscard]] std::vector<ActionSpec> actions();
    // Documents of `text` behind those of a file.
    void paste(FileId file, const QString &text);
    // Asks for the text of a new file; newFileWritten() hands it on.
    void askForNewFile();

Q_SIGNALS:
    void refused(const QString &reason);
    void newFileWritten(const QByteArray &text);

private:
    // What is selected, as intents know it.
    struct Target {
        NodeKey key;
        const kube::Object *object = nullptr; // none: nothing, or nothing that is written
    };
    using Make = std::function<Result<Edit>(const Workbench &)>;
    using Suits = std::function<bool(const Target &)>;
    using Run = std::function<void(const NodeKey &)>;

    [[nodiscard]] Target target() const;
    [[nodiscard]] ActionSpec spec(const char *id, const QString &text, const char *icon, Suits suits, Run run) const;
    void addPortActions(std::vector<ActionSpec> &specs);
    void addEntryActions(std::vector<ActionSpec> &specs);
    void addObjectActions(std::vector<ActionSpec> &specs);
    void perform(const Make &make);
    void ask(Question question);
    void askForPort(const NodeKey &key, bool ofService);
    void askForPath(const NodeKey &ingress);
    void askForIngressPath(const NodeKey &port);
    void askForListener(const NodeKey &gateway);
    void askForName(const NodeKey &key);
    void askForType(const NodeKey &key);
    void askForAll();
    [[nodiscard]] std::vector<PortField> selectedFields() const;
    [[nodiscard]] std::vector<NodeKey> selectedObjects() const;

    Session &m_session;
    QWidget &m_window;
};

} // namespace portolan
