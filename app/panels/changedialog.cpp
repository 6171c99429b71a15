// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/changedialog.h"

#include "app/panels/diffview.h"
#include "app/session/words.h"
#include "core/edit/filediff.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace portolan {

namespace {

QString placeOf(const Bench &bench, std::uint32_t file, Span at)
{
    const QString name = toQt(bench.options.names.at(file));
    return at.empty() ? name : name + u':' + QString::number(bench.documents.at(file)->position(at.begin).line);
}

} // namespace

ChangeDialog::ChangeDialog(Session &session, PortField field, const QString &value, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_field(std::move(field))
    , m_value(value)
    , m_concerned(concernedBy(session, m_field, value))
    , m_list(new QTreeWidget(this))
    , m_diff(new DiffView(this))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(this))
{
    setObjectName(QStringLiteral("changeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change what refers to it, too?"));
    resize(760, 560);
    auto *layout = new QVBoxLayout(this);
    auto *heading = new QLabel(this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    const Bench now = session.current();
    if (m_concerned.references.empty()) {
        setWindowTitle(tr("A value that is shared"));
        m_list->hide();
    }
    const QString old = toQt(m_field.value);
    heading->setText(m_concerned.references.empty()
            ? tr("%1 is written once and used in %n place(s).", nullptr, static_cast<int>(m_concerned.sharers.places.size()))
                  .arg(old)
            : tr("%1 becomes %2 in %3. These places refer to it:")
                  .arg(old, value, placeOf(now, m_field.object.file, m_field.at)));
    if (!m_concerned.sharers.places.empty()) {
        QStringList places;
        for (const Span at : m_concerned.sharers.places)
            places.append(placeOf(now, m_field.object.file, at));
        m_all = new QRadioButton(tr("Change it for all who share it: %1").arg(places.join(QStringLiteral(", "))), this);
        auto *own = new QRadioButton(tr("Give this place a value of its own"), this);
        own->setObjectName(QStringLiteral("breakAlias"));
        own->setEnabled(m_concerned.sharers.breakable);
        own->setToolTip(m_concerned.sharers.breakable ? QString() : words(m_concerned.sharers.whyNot));
        (m_concerned.sharers.breakable ? own : m_all)->setChecked(true);
        layout->addWidget(m_all);
        layout->addWidget(own);
        connect(m_all, &QRadioButton::toggled, this, &ChangeDialog::preview);
    }
    m_list->setObjectName(QStringLiteral("references"));
    m_list->setAccessibleName(tr("References"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Where"), tr("What"), tr("Now"), tr("Then")});
    addReferences(m_concerned.references);
    m_problem->setObjectName(QStringLiteral("formProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_diff, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    auto *change = m_buttons->addButton(tr("&Change"), QDialogButtonBox::AcceptRole);
    change->setObjectName(QStringLiteral("change"));
    change->setDefault(true);
    if (!m_concerned.references.empty()) {
        auto *alone = m_buttons->addButton(tr("Only &this one"), QDialogButtonBox::ActionRole);
        alone->setObjectName(QStringLiteral("onlyThis"));
        connect(alone, &QPushButton::clicked, this, &ChangeDialog::acceptAlone);
    }
    m_buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ChangeDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ChangeDialog::reject);
    connect(m_list, &QTreeWidget::itemChanged, this, &ChangeDialog::preview);
    preview();
}

void ChangeDialog::addReferences(const std::vector<Reference> &references)
{
    const Bench now = m_session.current();
    for (const Reference &reference : references) {
        auto *item = new QTreeWidgetItem(m_list,
            {placeOf(now, reference.edit.object.file, reference.at), words(reference.why), toQt(reference.old),
                toQt(reference.edit.value)});
        item->setCheckState(0, reference.follows ? Qt::Checked : Qt::Unchecked);
        if (!reference.follows)
            item->setToolTip(1, tr("It only holds the same number: tick it if it means this port."));
    }
    for (int column = 0; column < 3; ++column)
        m_list->resizeColumnToContents(column);
}

Result<Edit> ChangeDialog::edit(bool alone) const
{
    const Bench now = m_session.current();
    const FieldEdit field {m_field.object, m_field.fieldPath, m_value.toStdString()};
    EditOptions options = now.options;
    if (m_all && !m_all->isChecked() && (alone || m_concerned.references.empty()))
        return breakAlias(now.documents, field, options);
    options.force = m_all && m_all->isChecked();
    std::vector<Reference> ticked = m_concerned.references;
    for (std::size_t i = 0; i < ticked.size(); ++i)
        ticked[i].follows = !alone && m_list->topLevelItem(static_cast<int>(i))->checkState(0) == Qt::Checked;
    return renameWith(now.documents, field, ticked, options);
}

void ChangeDialog::preview()
{
    const Result<Edit> made = edit(false);
    m_problem->setText(made ? QString() : words(made.error()));
    m_problem->setVisible(!made);
    m_buttons->findChild<QPushButton *>(QStringLiteral("change"))->setEnabled(made.has_value());
    QString diff;
    if (made) {
        const Bench now = m_session.current();
        for (const FileDiff &one : diffsOf(now.documents, *made, now.options.names))
            diff += toQt(one.unified);
    }
    m_diff->setDiff(diff);
}

void ChangeDialog::accept()
{
    finish(false);
}

void ChangeDialog::acceptAlone()
{
    finish(true);
}

void ChangeDialog::finish(bool alone)
{
    const Result<Edit> made = edit(alone);
    const Result<void> done = made ? m_session.perform(*made) : tl::make_unexpected(made.error());
    if (done) {
        QDialog::accept();
        return;
    }
    m_problem->setText(words(done.error()));
    m_problem->show();
}

} // namespace portolan
