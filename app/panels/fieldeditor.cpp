// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/fieldeditor.h"

#include "app/session/words.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan {

namespace {

constexpr int kHighestPort = 65535;
constexpr int kHighestTyped = 9'999'999;

// Takes higher numbers than a port may have, and nothing at all: why that is refused is said below.
class PortBox final : public QSpinBox
{
public:
    explicit PortBox(QWidget *parent)
        : QSpinBox(parent)
    {
        setRange(0, kHighestTyped);
        setSpecialValueText(QStringLiteral(" ")); // 0 stands for none
        setKeyboardTracking(false);
        setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the form
    }
    using QSpinBox::lineEdit;

protected:
    QValidator::State validate(QString &text, int & /*at*/) const override
    {
        const QString typed = text.trimmed();
        const bool digits = std::ranges::all_of(typed, [](QChar c) { return c >= u'0' && c <= u'9'; });
        return digits && typed.size() <= 7 ? QValidator::Acceptable : QValidator::Invalid;
    }
    void stepBy(int steps) override { setValue(std::clamp(value() + steps, 1, kHighestPort)); }
    [[nodiscard]] int valueFromText(const QString &text) const override { return text.trimmed().toInt(); }
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QSpinBox::wheelEvent(event);
        else
            event->ignore();
    }
};

bool isNumber(kube::ValueRule rule)
{
    return rule == kube::ValueRule::Port || rule == kube::ValueRule::NodePort || rule == kube::ValueRule::HostPort;
}

} // namespace

FieldEditor::FieldEditor(const FormField &field, Judge judge, QWidget *parent)
    : QWidget(parent)
    , m_field(field.field)
    , m_judge(std::move(judge))
    , m_note(new QLabel(this))
{
    bool plain = false;
    toQt(m_field.value).toInt(&plain);
    if (!field.choices.isEmpty())
        makeList(field.choices);
    else if (isNumber(m_field.rule) && (plain || m_field.value.empty()))
        makeNumber();
    else
        makeLine();
    m_input->setAccessibleName(field.label);
    m_input->setObjectName(toQt(m_field.fieldPath));
    m_note->setObjectName(QStringLiteral("fieldNote"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_input);
    layout->addWidget(m_note);
    setFocusProxy(m_input);
    m_input->installEventFilter(this);
    show(toQt(m_field.value));
}

// What has the keyboard loses it on its way out, and would commit.
FieldEditor::~FieldEditor()
{
    m_input->disconnect(this);
    m_input->removeEventFilter(this);
}

void FieldEditor::makeList(const QStringList &choices)
{
    m_input = m_list = new QComboBox(this);
    m_list->addItems(choices);
    m_list->setFocusPolicy(Qt::StrongFocus);
    connect(m_list, &QComboBox::activated, this, [this] {
        judge();
        commit();
    });
}

void FieldEditor::makeNumber()
{
    auto *box = new PortBox(this);
    m_input = m_number = box;
    m_line = box->lineEdit();
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::judge);
    connect(m_number, &QSpinBox::editingFinished, this, &FieldEditor::commit);
    connect(m_number, &QSpinBox::valueChanged, this, &FieldEditor::judge);
}

void FieldEditor::makeLine()
{
    m_input = m_line = new QLineEdit(this);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::judge);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::commit);
}

void FieldEditor::show(const QString &value)
{
    if (m_list) {
        if (m_list->findText(value) < 0)
            m_list->addItem(value); // wrong, but what stands there
        m_list->setCurrentText(value);
    } else if (m_number) {
        const QSignalBlocker quiet(m_number);
        m_number->setValue(value.toInt());
        m_line->setText(value);
    } else {
        m_line->setText(value);
    }
    complain({});
}

void FieldEditor::setField(const PortField &field)
{
    const bool typing = m_line && m_input->hasFocus() && value() != toQt(m_field.value);
    const bool same = field.value == m_field.value;
    m_field = field;
    if (!typing && (!same || value() != toQt(field.value)))
        show(toQt(field.value));
}

QString FieldEditor::value() const
{
    return m_list ? m_list->currentText() : m_line->text().trimmed();
}

QString FieldEditor::reason() const
{
    return m_note->text();
}

void FieldEditor::complain(const QString &reason)
{
    m_note->setText(reason);
    m_note->setVisible(!reason.isEmpty());
    m_input->setAccessibleDescription(reason);
}

void FieldEditor::judge()
{
    const QString now = value();
    complain(now == toQt(m_field.value) ? QString() : m_judge(now));
}

void FieldEditor::commit()
{
    judge();
    if (value() != toQt(m_field.value) && m_note->text().isEmpty())
        Q_EMIT committed(value());
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && value() != toQt(m_field.value)) {
        show(toQt(m_field.value));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace portolan
