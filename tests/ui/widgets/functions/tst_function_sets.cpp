#include "ui/widgets/functions/function_sets.h"

#include <QTest>

#include "core/activation/catalogue.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/widgets/functions/own_settings.h"
#include "ui/widgets/functions/selection_editor.h"

using alab::FunctionSet;
using alab::Selection;

namespace {

Selection leakyAndRelu() {
  Selection selection;
  selection.add("leaky_relu", {0.2});
  selection.add("relu", {});
  return selection;
}

}  // namespace

class TestFunctionSets : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    alab::failOnWarnings();
    m_settings.start();
  }

  void everyNameInAShippedSetIsKnown() {
    for (const FunctionSet& set : alab::shippedSets()) {
      QVERIFY(!set.name.isEmpty());
      QCOMPARE(qsizetype(alab::functionsOf(set).size()), set.functions.size());
      QVERIFY(alab::functionsOf(set).size() <= alab::maxFunctions);
    }
  }

  void theArticlesHaveNine() { QCOMPARE(alab::shippedSets().last().functions.size(), 9); }

  void anOwnSetComesBackWithItsParameters() {
    alab::saveOwnSet(QStringLiteral("Lecture 3"), leakyAndRelu());
    const QList<FunctionSet> sets = alab::ownSets();
    QCOMPARE(sets.size(), 1);
    QCOMPARE(sets.first().name, QStringLiteral("Lecture 3"));
    const std::vector<alab::Function> functions = alab::functionsOf(sets.first());
    QCOMPARE(functions.size(), std::size_t(2));
    QCOMPARE(functions[0].card().id, std::string_view("leaky_relu"));
    QCOMPARE(functions[0].params, std::vector<double>{0.2});
    QCOMPARE(functions[1].card().id, std::string_view("relu"));
  }

  void anyNameWillDo() {
    const QString name = QString::fromUtf8("第3讲 / a\\b=c;%");
    alab::saveOwnSet(name, leakyAndRelu());
    QCOMPARE(alab::ownSets().value(0).name, name);
  }

  void theSameNameReplaces() {
    alab::saveOwnSet(QStringLiteral("mine"), leakyAndRelu());
    alab::saveOwnSet(QStringLiteral("mine"), Selection{});
    QCOMPARE(alab::ownSets().size(), 1);
    QVERIFY(alab::ownSets().first().functions.isEmpty());
  }

  void livesInTheSettingsFileOfTheProgram() {
    QVERIFY(alab::saveOwnSet(QStringLiteral("mine"), leakyAndRelu()));
    QVERIFY(alab::settingsFile().contains(QStringLiteral("functionSets")));
  }

  void aSetThatCannotBeWrittenIsReported() {
    m_settings.makeUnwritable();
    QVERIFY(!alab::saveOwnSet(QStringLiteral("mine"), leakyAndRelu()));
    QVERIFY(!alab::removeOwnSet(QStringLiteral("mine")));
  }

  void removedIsGone() {
    alab::saveOwnSet(QStringLiteral("a"), leakyAndRelu());
    alab::saveOwnSet(QStringLiteral("b"), leakyAndRelu());
    alab::removeOwnSet(QStringLiteral("a"));
    QCOMPARE(alab::ownSets().size(), 1);
    QCOMPARE(alab::ownSets().first().name, QStringLiteral("b"));
  }

  void whatCannotBeReadIsLeftOut() {
    const FunctionSet set{
        QStringLiteral("x"),
        {QStringLiteral("relu"), QStringLiteral("no_such"), QStringLiteral("elu:alpha=-1e999")}};
    QCOMPARE(alab::functionsOf(set).size(), std::size_t(1));
  }

  void damagedSettingsAreNoSets() {
    alab::settingsFile().setValue(QStringLiteral("functionSets"), QStringLiteral("not a map"));
    QVERIFY(alab::ownSets().isEmpty());
  }

 private:
  alab::OwnSettings m_settings;
};

ALAB_TEST(TestFunctionSets)
#include "tst_function_sets.moc"
