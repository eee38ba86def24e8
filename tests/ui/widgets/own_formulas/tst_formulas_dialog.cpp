#include "ui/widgets/own_formulas/formulas_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// A dialog over a library of two.
struct Shown {
  QTemporaryDir folder;
  FormulaLibrary kept{folder.filePath(QStringLiteral("formulas.json"))};
  FormulasDialog dialog{kept, Theme::of(ThemeId::Light)};

  Shown() {
    kept.keep({.name = QStringLiteral("half"), .text = QStringLiteral("f(x) = x/2")});
    kept.keep({.name = QStringLiteral("third"), .text = QStringLiteral("f(x) = x/3")});
  }

  template <class T>
  T& part() {
    return *dialog.findChild<T*>();
  }
  QLineEdit& formulaField() { return *dialog.findChildren<QLineEdit*>().at(1); }
  void type(const char* text) {
    formulaField().selectAll();
    QTest::keyClicks(&formulaField(), QString::fromLatin1(text));
  }
  void press(const char* text) {
    for (auto* button : dialog.findChildren<QPushButton*>())
      if (button->text().remove(u'&') == QString::fromLatin1(text)) return button->click();
    QFAIL(text);
  }
  QString message() { return dialog.findChild<QLabel*>(QStringLiteral("message"))->text(); }
};

}  // namespace

class TestFormulasDialog : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void showsWhatIsKept() {
    Shown shown;
    QCOMPARE(shown.part<QListWidget>().count(), 2);
    QCOMPARE(shown.part<QLineEdit>().text(), QStringLiteral("half"));
    shown.part<QListWidget>().setCurrentRow(1);
    QCOMPARE(shown.part<QLineEdit>().text(), QStringLiteral("third"));
  }

  void everyFieldIsKeptAtOnce() {
    Shown shown;
    shown.dialog.edit(QStringLiteral("f(x) = x/3"));
    QTest::keyClicks(&shown.part<QLineEdit>(), QStringLiteral("Drittel"));
    QTest::keyClick(&shown.part<QLineEdit>(), Qt::Key_Return);
    shown.part<QComboBox>().setCurrentIndex(4);
    emit shown.part<QComboBox>().activated(4);
    shown.part<QPlainTextEdit>().setPlainText(QStringLiteral("a note"));
    shown.dialog.accept();
    const OwnFormula expected{.name = QStringLiteral("Drittel"),
                              .text = QStringLiteral("f(x) = x/3"),
                              .note = QStringLiteral("a note"),
                              .slot = 3};
    QCOMPARE(shown.kept.formulas()[1], expected);
  }

  void theFormulaItselfCanBeTypedOver() {
    Shown shown;
    const QSignalSpy rewritten(&shown.dialog, &FormulasDialog::rewritten);
    shown.type("x/2 + a; a = 3");
    QTest::keyClick(&shown.formulaField(), Qt::Key_Return);
    QCOMPARE(shown.kept.formulas()[0].text, QStringLiteral("f(x) = x/2 + a; a = 3"));
    QCOMPARE(rewritten.count(), 1);
    QCOMPARE(shown.kept.formulas()[0].name, QStringLiteral("half"));
    shown.press("Undo");
    QCOMPARE(shown.formulaField().text(), QStringLiteral("f(x) = x/2"));
    QCOMPARE(rewritten.count(), 2);
    QCOMPARE(rewritten[1], (QVariantList{rewritten[0][1], rewritten[0][0]}));
  }

  void aMistakeInItIsToldAndStaysToBeMended() {
    Shown shown;
    shown.dialog.show();
    shown.type("x*co + (");  // of which x*co is a formula
    QTest::keyClick(&shown.formulaField(), Qt::Key_Return);
    QVERIFY2(!shown.message().isEmpty(), qPrintable(shown.message()));
    QCOMPARE(shown.kept.formulas()[0].text, QStringLiteral("f(x) = x/2"));
    shown.dialog.accept();
    QVERIFY(shown.dialog.isVisible());
    QCOMPARE(shown.formulaField().text(), QStringLiteral("x*co + ("));
    shown.dialog.reject();
    QVERIFY(!shown.dialog.isVisible());
    QCOMPARE(shown.kept.formulas()[0].text, QStringLiteral("f(x) = x/2"));
  }

  void aMistakeKeepsNoOtherFieldBack() {
    Shown shown;
    shown.type("x/2 + (");
    shown.part<QLineEdit>().setText(QStringLiteral("Halb"));
    QTest::keyClick(&shown.part<QLineEdit>(), Qt::Key_Return);
    QCOMPARE(shown.kept.formulas()[0].name, QStringLiteral("Halb"));
    QCOMPARE(shown.kept.formulas()[0].text, QStringLiteral("f(x) = x/2"));
    QCOMPARE(shown.formulaField().text(), QStringLiteral("x/2 + ("));
    shown.part<QListWidget>().setCurrentRow(1);
    QVERIFY2(shown.message().isEmpty(), qPrintable(shown.message()));
  }

  void aTakenNameIsRefused() {
    Shown shown;
    shown.part<QLineEdit>().setText(QStringLiteral("third"));
    QTest::keyClick(&shown.part<QLineEdit>(), Qt::Key_Return);
    QVERIFY2(shown.message().contains(QStringLiteral("kept already")), qPrintable(shown.message()));
    QCOMPARE(shown.part<QLineEdit>().text(), QStringLiteral("half"));
    QCOMPARE(shown.kept.formulas()[0].name, QStringLiteral("half"));
  }

  void whatIsRemovedComesBack() {
    Shown shown;
    shown.press("Remove");
    QCOMPARE(shown.kept.formulas().size(), 1);
    QVERIFY(shown.message().contains(QStringLiteral("half")));
    shown.press("Undo");
    QCOMPARE(shown.kept.formulas().size(), 2);
    QCOMPARE(shown.part<QListWidget>().count(), 2);
  }

  void aFormulaIsAddedToTheChosenFunctions() {
    Shown shown;
    QSignalSpy chosen(&shown.dialog, &FormulasDialog::chosen);
    shown.press("Add");
    QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("f(x) = x/2"));
  }

  void undoIsOfferedWhileThereIsSomething() {
    const QTemporaryDir folder;
    FormulaLibrary library(folder.filePath(QStringLiteral("formulas.json")));
    FormulasDialog dialog(library, Theme::of(ThemeId::Light));
    const auto buttons = dialog.findChildren<QPushButton*>();
    const auto undo = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
      return button->text() == QStringLiteral("&Undo");
    });
    QVERIFY(!(*undo)->isEnabled());
    library.keep({.name = QStringLiteral("half"), .text = QStringLiteral("f(x) = x/2")});
    QVERIFY((*undo)->isEnabled());
    (*undo)->click();
    QVERIFY(library.formulas().isEmpty() && !(*undo)->isEnabled());
  }

  void anEmptyLibrarySaysHowToFillIt() {
    Shown shown;
    shown.press("Remove");
    shown.press("Remove");
    FormulasDialog dialog(shown.kept, Theme::of(ThemeId::Dark));
    QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("message"))->text().contains(QStringLiteral("+ Add")));
    QVERIFY(!dialog.findChild<QLineEdit*>()->isEnabled());
  }

  void everyControlIsExplained() {
    Shown shown;
    for (auto* button : shown.dialog.findChildren<QPushButton*>())
      QVERIFY2(!button->toolTip().isEmpty() || button->text().contains(QStringLiteral("Close")),
               qPrintable(button->text()));
    for (QWidget* field : std::initializer_list<QWidget*>{&shown.part<QLineEdit>(), &shown.part<QComboBox>(),
                                                          &shown.part<QPlainTextEdit>()})
      QVERIFY(!field->toolTip().isEmpty() && !field->accessibleName().isEmpty());
  }
};

ALAB_WIDGET_TEST(TestFormulasDialog)
#include "tst_formulas_dialog.moc"
