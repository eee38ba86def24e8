#include "ui/widgets/functions/function_picker.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include "core/activation/catalogue.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/widgets/own_formulas/empty_library.h"
#include "ui/widgets/functions/function_list.h"

using alab::FunctionList;
using alab::FunctionPicker;

namespace {

/// A picker and what it told.
struct Picked {
  FunctionPicker picker{FunctionPicker::Purpose::Add};
  std::vector<std::string> ids;
  std::vector<double> params;

  Picked() {
    QObject::connect(&picker, &FunctionPicker::chosen, &picker,
                     [this](const std::string& id, const std::vector<double>& values) {
                       ids.push_back(id);
                       params = values;
                     });
  }

  QLineEdit& search() { return *picker.findChild<QLineEdit*>(); }
  FunctionList& list() { return *picker.findChild<FunctionList*>(); }
  QLabel& message() { return *picker.findChild<QLabel*>(); }

  QPushButton* button(const QString& text) {
    for (auto* candidate : picker.findChildren<QPushButton*>()) {
      if (candidate->text() == text) return candidate;
    }
    return nullptr;
  }
};

using Ids = std::vector<std::string>;

}  // namespace

class TestFunctionPicker : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void offersTheTwelveCommonOnesAndEverythingByFamily() {
    Picked picked;
    for (const auto id : alab::commonIds()) {
      QVERIFY(picked.button(QString::fromUtf8(alab::builtIn(id).card().name)));
    }
    QVERIFY(picked.list().count() > int(alab::catalogue().size()));
  }

  void aCommonButtonAddsWithDefaults() {
    Picked picked;
    picked.button(QStringLiteral("Leaky ReLU"))->click();
    QCOMPARE(picked.ids, Ids{"leaky_relu"});
    QCOMPARE(picked.params, std::vector<double>{0.01});
  }

  void enterAddsTheBestMatch_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::newRow("name") << QStringLiteral("mish") << QStringLiteral("mish");
    QTest::newRow("in capitals") << QStringLiteral("GELU") << QStringLiteral("gelu");
    QTest::newRow("framework spelling") << QStringLiteral("hardswish") << QStringLiteral("hard_swish");
    QTest::newRow("Chinese") << QString::fromUtf8("双曲正切") << QStringLiteral("tanh");
    QTest::newRow("with a parameter")
        << QStringLiteral("leaky_relu:alpha=0.2") << QStringLiteral("leaky_relu");
    QTest::newRow("framework default") << QStringLiteral("keras/leaky_relu") << QStringLiteral("leaky_relu");
  }
  void enterAddsTheBestMatch() {
    QFETCH(QString, typed);
    QFETCH(QString, id);
    Picked picked;
    picked.search().setText(typed);
    QTest::keyClick(&picked.search(), Qt::Key_Return);
    QCOMPARE(picked.ids, Ids{id.toStdString()});
  }

  void aTypedParameterIsKept() {
    Picked picked;
    picked.search().setText(QStringLiteral("leaky_relu:alpha=0.25"));
    QTest::keyClick(&picked.search(), Qt::Key_Return);
    QCOMPARE(picked.params, std::vector<double>{0.25});
  }

  void arrowKeysChooseInTheList() {
    Picked picked;
    const auto first = picked.list().currentFunction();
    QTest::keyClick(&picked.search(), Qt::Key_Down);
    const auto second = picked.list().currentFunction();
    QVERIFY(first && second && *first != *second);
    QTest::keyClick(&picked.search(), Qt::Key_Up);
    QCOMPARE(picked.list().currentFunction(), first);
    QTest::keyClick(&picked.search(), Qt::Key_PageDown);
    QTest::keyClick(&picked.search(), Qt::Key_PageUp);
    QCOMPARE(picked.list().currentFunction(), first);
    QTest::keyClick(&picked.search(), Qt::Key_Down);
    QTest::keyClick(&picked.search(), Qt::Key_Return);
    QCOMPARE(picked.ids, Ids{std::string(second->card().id)});
  }

  void aMisspelledNameIsUnderstood() {
    Picked picked;
    picked.search().setText(QStringLiteral("swsh"));
    QCOMPARE(picked.message().text(), QStringLiteral("No function called “swsh”. Did you mean Swish?"));
    QPushButton* add = picked.button(QStringLiteral("Add Swish"));
    QVERIFY(add && !add->isHidden());
    QTest::keyClick(&picked.search(), Qt::Key_Return);
    QVERIFY(picked.ids.empty());
    add->click();
    QCOMPARE(picked.ids, Ids{"swish"});
  }

  void nonsenseIsSaidToBeUnknown() {
    Picked picked;
    picked.search().setText(QStringLiteral("qqqqqqqqqqqqqqq"));
    QCOMPARE(picked.message().text(), QStringLiteral("No function called “qqqqqqqqqqqqqqq”."));
    QTest::keyClick(&picked.search(), Qt::Key_Return);
    QVERIFY(picked.ids.empty());
  }

  void markupIsShownAsItIs() {
    Picked picked;
    picked.search().setText(QStringLiteral("<b>qqqqqqqqqqqqqqq</b>"));
    QCOMPARE(picked.message().textFormat(), Qt::PlainText);
    QTest::keyClick(&picked.search(), Qt::Key_Return);
    QVERIFY(picked.ids.empty());
  }

  void aFormulaIsAFunction() {
    Picked picked;
    picked.search().setText(QStringLiteral("x*sigmoid(b*x); b=2"));
    QCOMPARE(picked.message().text(), QStringLiteral("Enter adds “x*sigmoid(b*x); b=2”."));
    QTest::keyClick(&picked.search(), Qt::Key_Return);
    QCOMPARE(picked.ids.size(), std::size_t(1));
    QVERIFY(picked.ids.front().starts_with("f(x) = "));
  }

  /// With its place and what was meant; a list of functions that are called alike would be beside the point.
  void aMistakeInAFormulaIsTold() {
    Picked picked;
    picked.search().setText(QStringLiteral("x*sigmoid(2x)"));
    QVERIFY2(picked.message().text().contains(QStringLiteral("x*sigmoid(2*x)")),
             qPrintable(picked.message().text()));
    QVERIFY(picked.button(QStringLiteral("Add Sigmoid")) == nullptr);
    QTest::keyClick(&picked.search(), Qt::Key_Return);
    QVERIFY(picked.ids.empty());
  }

  void keptFormulasStandFirstAndAreFound() {
    const alab::EmptyLibrary library;
    library->keep({.name = QStringLiteral("Swoosh"),
                   .text = QStringLiteral("f(x) = x*sigmoid(b*x)"),
                   .note = QStringLiteral("of the seminar")});
    Picked picked;
    QCOMPARE(picked.list().item(0)->text(), QStringLiteral("My formulas"));
    QCOMPARE(picked.list().item(1)->text(), QStringLiteral("Swoosh"));
    for (const char* text : {"swoo", "seminar"}) {
      picked.search().setText(QString::fromLatin1(text));
      QTest::keyClick(&picked.search(), Qt::Key_Return);
      QCOMPARE(picked.ids.back(), std::string("f(x) = x*sigmoid(b*x)"));
    }
    QCOMPARE(picked.params, std::vector<double>{1});
  }

  /// What was typed is not lost, unless it is the name of something else.
  void aFormulaIsTypedInAWindowOfItsOwn() {
    Picked picked;
    QSignalSpy wanted(&picked.picker, &FunctionPicker::formulaWanted);
    for (const char* typed : {"", "relu", "x*b", "2x"}) {
      picked.search().setText(QString::fromLatin1(typed));
      picked.button(QStringLiteral("Your &formula..."))->click();
    }
    const auto text = [&](int i) { return wanted.value(i).value(0).toString(); };
    QCOMPARE((QStringList{text(0), text(1), text(2), text(3)}),
             (QStringList{{}, {}, QStringLiteral("x*b"), QStringLiteral("2x")}));
  }

  void theLibraryIsOneClickAway() {
    Picked picked;
    QSignalSpy wanted(&picked.picker, &FunctionPicker::formulasWanted);
    picked.button(QStringLiteral("&My formulas..."))->click();
    QCOMPARE(wanted.size(), 1);
  }

  void anEmptySearchShowsAllAgain() {
    Picked picked;
    const int all = picked.list().count();
    picked.search().setText(QStringLiteral("relu"));
    QVERIFY(picked.list().count() < all);
    picked.search().clear();
    QCOMPARE(picked.list().count(), all);
  }

  void speaksTheOtherLanguageAtOnce() {
    class Translator : public QTranslator {
     public:
      bool isEmpty() const override { return false; }
      QString translate(const char*, const char* text, const char*, int) const override {
        return qstrcmp(text, "Rectifiers") == 0 ? QStringLiteral("整流") : QString();
      }
    } translator;
    Picked picked;
    QCoreApplication::installTranslator(&translator);
    QTRY_VERIFY(!picked.list().findItems(QStringLiteral("整流"), Qt::MatchExactly).isEmpty());
    QCoreApplication::removeTranslator(&translator);
  }
};

ALAB_WIDGET_TEST(TestFunctionPicker)
#include "tst_function_picker.moc"
