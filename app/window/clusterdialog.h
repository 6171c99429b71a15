// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/clusters.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace portolan {

// Which clusters to open: the contexts of a kubeconfig, and what of them. Reads files alone; nothing is asked over the network.
class ClusterDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ClusterDialog(QWidget *parent = nullptr);

    [[nodiscard]] QStringList contexts() const;
    [[nodiscard]] Clusters::Choice choice() const;
    // Beside what is open, not in its place.
    [[nodiscard]] bool beside() const;
    void offerBeside(bool offered);

private:
    void fill();
    void update();

    QLineEdit *m_kubeconfig;
    QListWidget *m_contexts;
    QLabel *m_problem;
    QComboBox *m_namespace;
    QPushButton *m_open;
    QPushButton *m_beside;
    bool m_isBeside = false;
};

// The contexts kubectl knows, the current one first.
[[nodiscard]] QStringList knownContexts();

} // namespace portolan
