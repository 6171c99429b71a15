// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/changedialog.h"
#include "app/panels/changespanel.h"
#include "app/panels/fieldeditor.h"
#include "app/panels/inspector.h"
#include "app/panels/sourcepane.h"
#include "tests/app/windowfixture.h"

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTreeWidget>

using namespace portolan;

// The inspector, the list of changes, and the question about references: faces of the session's edits.
class InspectorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixture::Window::prepare(); }
    void init()
    {
        m_window = std::make_unique<fixture::Window>();
        QVERIFY(QTest::qWaitForWindowActive(m_window->get()));
        (*m_window)->showDock(&inspector());
    }
    void cleanup() { m_window.reset(); }

    void everyFieldHasAnEditorThatFits();
    void aFieldIsSetAsAnEdit_data();
    void aFieldIsSetAsAnEdit();
    void refusedValuesSayWhyAndAreNotWritten_data();
    void refusedValuesSayWhyAndAreNotWritten();
    void escapeBringsTheValueBack();
    void valuesFollowEditsElsewhere();
    void theChainIsListedFromTheEntryToTheApplication();
    void aPortWithReferencesIsAskedAbout();
    void onlyThisOneLeavesReferencesAlone();
    void untickedReferencesStay();
    void aSharedValueCanGetItsOwnCopy();
    void hunkFileAndEverythingCanBeReverted();

private:
    [[nodiscard]] Inspector &inspector() { return (*m_window)->inspector(); }
    [[nodiscard]] Session &session() { return (*m_window)->session(); }
    [[nodiscard]] QLineEdit *line(const std::string &path)
    {
        QWidget *input = inspector().editor(path)->input();
        auto *edit = qobject_cast<QLineEdit *>(input);
        return edit ? edit : input->findChild<QLineEdit *>();
    }
    void enter(const std::string &path, const QString &value)
    {
        line(path)->setFocus();
        line(path)->selectAll();
        QTest::keyClicks(line(path), value);
        QTest::keyClick(line(path), Qt::Key_Return);
    }
    [[nodiscard]] ChangeDialog *dialog() { return m_window->get()->findChild<ChangeDialog *>(); }
    std::unique_ptr<fixture::Window> m_window;
};

void InspectorTest::everyFieldHasAnEditorThatFits()
{
    QVERIFY(m_window->open());
    session().selection().select("Service/shop/web");
    QVERIFY(qobject_cast<QComboBox *>(inspector().editor("spec.type")->input()));
    QVERIFY(qobject_cast<QComboBox *>(inspector().editor("spec.ports[0].protocol")->input()));
    QVERIFY(qobject_cast<QSpinBox *>(inspector().editor("spec.ports[1].port")->input()));
    QVERIFY(qobject_cast<QLineEdit *>(inspector().editor("spec.ports[0].targetPort")->input()));
    QVERIFY(!inspector().editor("spec.ports[0].nodePort")); // a ClusterIP Service has none
    session().selection().select("Deployment/shop/web");
    QVERIFY(inspector().editor("spec.template.spec.containers[0].ports[1].containerPort"));
    session().selection().clear();
    QVERIFY(!inspector().editor("spec.type"));
}

void InspectorTest::aFieldIsSetAsAnEdit_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("fresh");
    QTest::newRow("number") << "spec.ports[1].port"
                            << "9443" << QByteArray("port: 9000") << QByteArray("port: 9443");
    QTest::newRow("name or number") << "spec.ports[0].targetPort"
                                    << "8080" << QByteArray("targetPort: http") << QByteArray("targetPort: 8080");
    QTest::newRow("quoted name") << "spec.ports[1].name"
                                 << "ops" << QByteArray("'admin'") << QByteArray("'ops'");
}

void InspectorTest::aFieldIsSetAsAnEdit()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, fresh);
    QVERIFY(m_window->open());
    session().selection().select("Service/shop/web");
    QSignalSpy built(&session(), &Session::snapshotChanged);
    enter(path.toStdString(), value);
    QCOMPARE(m_window->bytes(), fixture::shop().replace(old, fresh));
    QCOMPARE(session().undoStack().count(), 1);
    QVERIFY(built.wait());
    session().undoStack().undo();
    QCOMPARE(m_window->bytes(), fixture::shop());
    QVERIFY(built.wait());
    QVERIFY(inspector().editor(path.toStdString())->value() != value);
}

void InspectorTest::refusedValuesSayWhyAndAreNotWritten_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::newRow("out of range") << "spec.ports[0].port"
                                  << "70000";
    QTest::newRow("taken") << "spec.ports[0].port"
                           << "9000";
    QTest::newRow("no port name") << "spec.ports[0].targetPort"
                                  << "No_Name";
}

void InspectorTest::refusedValuesSayWhyAndAreNotWritten()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QVERIFY(m_window->open());
    session().selection().select("Service/shop/web");
    enter(path.toStdString(), value);
    QVERIFY(!inspector().editor(path.toStdString())->reason().isEmpty());
    QCOMPARE(m_window->bytes(), fixture::shop());
}

void InspectorTest::escapeBringsTheValueBack()
{
    QVERIFY(m_window->open());
    session().selection().select("Service/shop/web");
    line("spec.ports[0].targetPort")->selectAll();
    QTest::keyClicks(line("spec.ports[0].targetPort"), QStringLiteral("bad name"));
    QTest::keyClick(line("spec.ports[0].targetPort"), Qt::Key_Escape);
    QCOMPARE(inspector().editor("spec.ports[0].targetPort")->value(), QStringLiteral("http"));
    QVERIFY(inspector().editor("spec.ports[0].targetPort")->reason().isEmpty());
}

void InspectorTest::valuesFollowEditsElsewhere()
{
    QVERIFY(m_window->open());
    session().selection().select("Service/shop/web");
    const FieldEditor *editor = inspector().editor("spec.ports[0].port");
    QVERIFY(m_window->edit(fixture::kServicePort, QStringLiteral("8443")));
    QCOMPARE(inspector().editor("spec.ports[0].port"), editor); // the same field, not another one
    QCOMPARE(editor->value(), QStringLiteral("8443"));
}

void InspectorTest::theChainIsListedFromTheEntryToTheApplication()
{
    QVERIFY(m_window->open());
    session().selection().select(fixture::kServicePort);
    const auto *chain = inspector().findChild<QListWidget *>(QStringLiteral("portChain"));
    QVERIFY(chain->count() >= 3);
    QVERIFY(chain->item(0)->text().startsWith(QStringLiteral("④ 80")));
    QVERIFY(chain->item(1)->text().startsWith(QStringLiteral("③ http")));
    QVERIFY(chain->item(2)->text().startsWith(QStringLiteral("② 8080")));
}

void InspectorTest::aPortWithReferencesIsAskedAbout()
{
    QVERIFY(m_window->open());
    session().selection().select("Deployment/shop/web");
    enter("spec.template.spec.containers[0].ports[0].name", QStringLiteral("www"));
    QVERIFY(dialog());
    QCOMPARE(m_window->bytes(), fixture::shop()); // nothing without an answer
    const auto *references = dialog()->findChild<QTreeWidget *>(QStringLiteral("references"));
    QCOMPARE(references->topLevelItemCount(), 1);
    QVERIFY(references->topLevelItem(0)->text(0).endsWith(QStringLiteral("web.yaml:10")));
    QCOMPARE(references->topLevelItem(0)->text(3), QStringLiteral("www"));
    QVERIFY(dialog()->findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("+      targetPort: www")));
    QTest::mouseClick(dialog()->findChild<QPushButton *>(QStringLiteral("change")), Qt::LeftButton);
    QCOMPARE(
        m_window->bytes(), fixture::shop().replace("targetPort: http", "targetPort: www").replace("{name: http,", "{name: www,"));
    QCOMPARE(session().undoStack().count(), 1);
    session().undoStack().undo();
    QCOMPARE(m_window->bytes(), fixture::shop());
}

void InspectorTest::onlyThisOneLeavesReferencesAlone()
{
    QVERIFY(m_window->open());
    session().selection().select("Deployment/shop/web");
    enter("spec.template.spec.containers[0].ports[1].containerPort", QStringLiteral("9101"));
    QVERIFY(dialog());
    QTest::mouseClick(dialog()->findChild<QPushButton *>(QStringLiteral("onlyThis")), Qt::LeftButton);
    QCOMPARE(m_window->bytes(), fixture::shop().replace("containerPort: 9001", "containerPort: 9101"));
}

void InspectorTest::untickedReferencesStay()
{
    QVERIFY(m_window->open());
    session().selection().select("Deployment/shop/web");
    enter("spec.template.spec.containers[0].ports[1].containerPort", QStringLiteral("9101"));
    QVERIFY(dialog());
    auto *references = dialog()->findChild<QTreeWidget *>(QStringLiteral("references"));
    references->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!dialog()->findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("targetPort: 9101")));
    references->topLevelItem(0)->setCheckState(0, Qt::Checked);
    dialog()->accept();
    QCOMPARE(m_window->bytes(), fixture::shop().replace("9001", "9101"));
}

void InspectorTest::aSharedValueCanGetItsOwnCopy()
{
    const QByteArray shared = "apiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: shop}\nspec:\n  ports:\n"
                              "    - {name: a, port: &p 80}\n    - {name: b, port: 81, targetPort: *p}\n";
    QVERIFY(m_window->open(shared));
    session().selection().select("Service/shop/web");
    enter("spec.ports[1].targetPort", QStringLiteral("8080"));
    QVERIFY(dialog());
    QVERIFY(dialog()->findChild<QRadioButton *>(QStringLiteral("breakAlias"))->isChecked());
    dialog()->accept();
    QCOMPARE(m_window->bytes(), QByteArray(shared).replace("*p", "8080"));
}

void InspectorTest::hunkFileAndEverythingCanBeReverted()
{
    QVERIFY(m_window->open());
    ChangesPanel &changes = (*m_window)->changes();
    (*m_window)->showDock(&changes);
    auto *tree = changes.findChild<QTreeWidget *>(QStringLiteral("changesTree"));
    QCOMPARE(tree->topLevelItemCount(), 0);
    QVERIFY(m_window->edit(fixture::kServicePort, QStringLiteral("8443")));
    QVERIFY(m_window->edit("Service/shop/web#ports/1/service", QStringLiteral("9443")));
    const QByteArray both = m_window->bytes();
    QCOMPARE(tree->topLevelItemCount(), 1);
    QCOMPARE(tree->topLevelItem(0)->childCount(), 2);
    QVERIFY(changes.findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("+      port: 8443")));
    tree->setCurrentItem(tree->topLevelItem(0)->child(1));
    changes.revertChosen();
    QCOMPARE(m_window->bytes(), fixture::shop().replace("port: 80\n", "port: 8443\n"));
    session().undoStack().undo();
    QCOMPARE(m_window->bytes(), both);
    changes.revertAll();
    QCOMPARE(m_window->bytes(), fixture::shop());
    QCOMPARE(tree->topLevelItemCount(), 0);
    QVERIFY(!(*m_window)->isWindowModified());
    session().undoStack().undo();
    QCOMPARE(m_window->bytes(), both);
}

QTEST_MAIN(InspectorTest)
#include "tst_inspector.moc"
