#include "ui/widgets/functions/named_function.h"

#include <QTest>
#include <limits>

#include "core/activation/catalogue.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

Selection selectionOf(std::initializer_list<const char*> ids) {
  Selection selection;
  for (const char* id : ids) selection.add(id, builtIn(id).defaults());
  return selection;
}

}  // namespace

class TestNamedFunction : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void aChosenFunctionHasNameSlotAndFormula() {
    const auto named = namedFunction({.id = "leaky_relu", .params = {0.2}, .slot = 3});
    QVERIFY(named);
    QCOMPARE(named->slot, 3);
    QVERIFY(named->name.contains(u"Leaky ReLU"_s) && named->name.contains(u"0.2"_s));
    QCOMPARE(named->function.at(-1).f, -0.2);
  }

  void whatTheCatalogueDoesNotKnowIsNone() {
    QVERIFY(!namedFunction({.id = "no_such_function", .params = {}}));
  }

  void parametersMustBeCompleteAndValid() {
    QVERIFY(!namedFunction({.id = "leaky_relu", .params = {}}));
    QVERIFY(!namedFunction({.id = "leaky_relu", .params = {0.1, 0.2}}));
    QVERIFY(!namedFunction({.id = "leaky_relu", .params = {std::numeric_limits<double>::quiet_NaN()}}));
  }

  void theVisibleOnesStandInTheOrderOfTheBar() {
    Selection selection = selectionOf({"tanh", "relu", "gelu"});
    selection.functions[1].visible = false;
    selection.move(2, 0);
    const auto visible = visibleFunctions(selection);
    QCOMPARE(visible.size(), std::size_t(2));
    QCOMPARE(visible[0].slot, 2);
    QCOMPARE(visible[1].slot, 0);
  }

  void theFocusedOneMayBeHidden() {
    Selection selection = selectionOf({"tanh", "relu"});
    selection.functions[1].visible = false;
    selection.focused = 1;
    QCOMPARE(focusedFunction(selection)->name, u"ReLU"_s);
    selection.focused = -1;
    QVERIFY(!focusedFunction(selection));
  }

  void namesHaveTheDecimalsThatAreAskedFor() {
    const ChosenFunction chosen = {.id = "leaky_relu", .params = {0.123456}};
    QVERIFY(namedFunction(chosen, 2)->name.contains(u"0.12"_s));
    QVERIFY(!namedFunction(chosen, 2)->name.contains(u"0.123"_s));
    QVERIFY(namedFunction(chosen, 4)->name.contains(u"0.1235"_s));
    QCOMPARE(namedFunction(chosen, 2)->function, namedFunction(chosen, 4)->function);
  }
};

ALAB_WIDGET_TEST(TestNamedFunction)
#include "tst_named_function.moc"
