// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/inspector.h"

#include "app/panels/fieldeditor.h"
#include "app/session/concerned.h"
#include "app/session/form.h"
#include "app/session/places.h"
#include "app/session/words.h"

#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan {

namespace {

constexpr int kId = Qt::UserRole;
constexpr int kRow = 26; // px

QString numeral(PortKind kind)
{
    static constexpr char16_t kOne = u'①';
    return QString(QChar(static_cast<char16_t>(kOne + static_cast<int>(kind) - 1)));
}

std::vector<std::string> shapeOf(const std::vector<FormGroup> &groups)
{
    std::vector<std::string> shape;
    for (const FormGroup &group : groups) {
        shape.push_back(group.id); // not its title, which may name the port
        for (const FormField &field : group.fields) {
            const ObjectPlace &object = field.field.object;
            shape.push_back(std::to_string(object.file) + ' ' + std::to_string(object.document) + ' ' + object.path + ' '
                + field.field.fieldPath);
        }
    }
    return shape;
}

// The field that a pill stands for.
std::string fieldPathOf(const Snapshot &snapshot, const HitMap &map, const std::string &id)
{
    const auto ref = map.find(id);
    if (!ref || map.item(*ref).type != ItemType::Pill || map.item(*ref).portKind == 0)
        return {};
    const auto field = fieldOf(snapshot, id, static_cast<PortKind>(map.item(*ref).portKind));
    return field ? field->fieldPath : std::string();
}

} // namespace

Inspector::Inspector(Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_chain(new QListWidget(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(10);
    m_title->setObjectName(QStringLiteral("sectionTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_chain->setObjectName(QStringLiteral("portChain"));
    m_chain->setAccessibleName(tr("The chain this port belongs to"));
    m_chain->setFrameShape(QFrame::NoFrame);
    m_chain->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_title);
    layout->addWidget(m_chain);
    layout->addStretch(1);
    setWidget(content);
    const auto choose
        = [this](const QListWidgetItem *item) { m_session.selection().pointOut(item->data(kId).toString().toStdString()); };
    connect(m_chain, &QListWidget::itemActivated, this, choose);
    connect(m_chain, &QListWidget::itemClicked, this, choose);
    connect(&session, &Session::snapshotChanged, this, &Inspector::build);
    connect(&session, &Session::filesChanged, this, [this] {
        if (m_session.files().empty())
            build();
    });
    connect(&session.selection(), &Selection::changed, this, &Inspector::follow);
    build();
}

Inspector::~Inspector()
{
    for (FieldEditor *editor : m_editors)
        editor->disconnect(this); // one may have the keyboard, and commits when it loses it
}

void Inspector::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    follow();
}

void Inspector::follow()
{
    build();
    pointAtField();
}

FieldEditor *Inspector::editor(const std::string &fieldPath) const
{
    const auto found
        = std::ranges::find_if(m_editors, [&](const FieldEditor *one) { return one->field().fieldPath == fieldPath; });
    return found == m_editors.end() ? nullptr : *found;
}

// The form stays as it is while only values change, so that what is being typed and where the keyboard is stay, too.
void Inspector::build()
{
    if (!isVisible())
        return;
    const std::string id = m_session.selection().current();
    const bool open = m_session.snapshot() && !m_session.files().empty() && !id.empty();
    const std::vector<FormGroup> groups = open ? formOf(*m_session.snapshot(), id) : std::vector<FormGroup>();
    const NodeKey key = keyOf(id);
    m_title->setText(!open   ? tr("Select a card or a port to see its fields.")
            : groups.empty() ? tr("%1 is not written in a file.").arg(toQt(key.kind + ' ' + key.name))
            : key.ns.empty() ? toQt(key.kind + ' ' + key.name)
                             : toQt(key.kind + ' ' + key.ns + '/' + key.name));
    showChain();
    std::vector<std::string> shape = shapeOf(groups);
    if (shape == m_shape) {
        std::size_t at = 0;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const FormGroup &group = groups[i];
            m_groupTitles[i]->setText(group.title);
            for (const FormField &field : group.fields)
                m_editors[at++]->setField(field.field);
        }
        return;
    }
    m_shape = std::move(shape);
    m_editors.clear();
    m_groupTitles.clear();
    if (m_form) {
        m_form->hide();
        m_form->deleteLater(); // one of its fields may be the one that is calling
    }
    m_form = new QWidget(widget());
    auto *layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    for (const FormGroup &group : groups)
        addGroup(*layout, group);
    static_cast<QVBoxLayout *>(widget()->layout())->insertWidget(1, m_form);
    m_form->show();
}

void Inspector::addGroup(QVBoxLayout &layout, const FormGroup &group)
{
    auto *title = new QLabel(group.title, m_form);
    title->setObjectName(QStringLiteral("groupTitle"));
    title->setTextFormat(Qt::PlainText);
    layout.addWidget(title);
    m_groupTitles.push_back(title);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeft);
    for (const FormField &field : group.fields) {
        auto *one = new FieldEditor(
            field, [this, field](const QString &value) { return objectionTo(m_session, field.field, value); }, m_form);
        auto *label = new QLabel(field.label, m_form);
        label->setBuddy(one->input());
        form->addRow(label, one);
        connect(one, &FieldEditor::committed, this, [this, one](const QString &value) { commit(*one, value); });
        m_editors.push_back(one);
    }
    layout.addLayout(form);
}

void Inspector::commit(FieldEditor &editor, const QString &value)
{
    const PortField field = editor.field();
    if (concernedBy(m_session, field, value).anything()) {
        editor.setField(field);
        Q_EMIT changeRequested(field, value);
        return;
    }
    if (const auto set = m_session.setField(field, value); !set)
        editor.complain(words(set.error().message));
}

void Inspector::showChain()
{
    m_chain->clear();
    const std::string id = m_session.selection().current();
    if (m_session.snapshot() && m_session.hitMap() && !m_session.files().empty() && !id.empty()) {
        for (const ChainLink &link : chainOf(*m_session.snapshot(), *m_session.hitMap(), id)) {
            auto *item
                = new QListWidgetItem(numeral(link.kind) + u' ' + link.port + QStringLiteral("   ") + link.object, m_chain);
            item->setData(kId, toQt(link.id));
            item->setSelected(link.id == id);
        }
    }
    m_chain->setVisible(m_chain->count() > 0);
    m_chain->setFixedHeight(m_chain->count() * kRow + 4);
    for (int i = 0; i < m_chain->count(); ++i)
        m_chain->item(i)->setSizeHint({100, kRow});
}

void Inspector::pointAtField()
{
    if (!isVisible() || !m_session.snapshot() || !m_session.hitMap())
        return;
    const std::string path = fieldPathOf(*m_session.snapshot(), *m_session.hitMap(), m_session.selection().current());
    FieldEditor *at = path.empty() ? nullptr : editor(path);
    for (FieldEditor *one : m_editors) {
        if (one->input()->property("pointed").toBool() == (one == at))
            continue;
        one->input()->setProperty("pointed", one == at);
        one->input()->style()->polish(one->input()); // re-reads the property
    }
    if (!at)
        return;
    setFocusProxy(at); // Tab or F6 into the form leads to it: the picture keeps the keyboard
    ensureWidgetVisible(at);
}

} // namespace portolan
