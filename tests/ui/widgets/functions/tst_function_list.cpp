#include "ui/widgets/functions/function_list.h"

#include <QSignalSpy>
#include <QTest>

#include "core/activation/catalogue.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/widgets/functions/display_name.h"

using alab::Activation;
using alab::FunctionList;
using Order = alab::FunctionList::Order;

namespace {

std::vector<Activation> all() {
  return {alab::catalogue().begin(), alab::catalogue().end()};
}

}  // namespace

class TestFunctionList : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void familiesAreHeadings() {
    FunctionList list;
    list.showFunctions(all(), Order::ByFamily);
    QSet<QString> headings;
    int functions = 0;
    for (int row = 0; row < list.count(); ++row) {
      const bool heading = !list.item(row)->flags().testFlag(Qt::ItemIsSelectable);
      if (heading) headings.insert(list.item(row)->text());
      functions += !heading;
    }
    QCOMPARE(std::size_t(functions), alab::catalogue().size());
    for (const Activation& activation : alab::catalogue()) {
      QVERIFY(headings.contains(alab::familyName(activation.card().family)));
    }
    QCOMPARE(headings.size(), list.count() - functions);  // none twice
  }

  void asGivenHasNoHeadings() {
    FunctionList list;
    list.showFunctions({alab::builtIn("tanh"), alab::builtIn("relu")}, Order::AsGiven);
    QCOMPARE(list.count(), 2);
    QCOMPARE(list.currentFunction(), alab::builtIn("tanh"));
  }

  void movingSkipsHeadingsAndStopsAtTheEnds() {
    FunctionList list;
    list.showFunctions(all(), Order::ByFamily);
    QSet<int> visited;
    for (int i = 0; i < list.count(); ++i) {
      QVERIFY(list.currentFunction().has_value());
      visited.insert(list.currentRow());
      list.moveCurrent(1);
    }
    QCOMPARE(std::size_t(visited.size()), alab::catalogue().size());
    QCOMPARE(list.currentFunction(), alab::catalogue().back());
    for (int i = 0; i < list.count(); ++i) list.moveCurrent(-1);
    QCOMPARE(list.currentFunction(), alab::catalogue().front());
  }

  void aClickActivates() {
    FunctionList list;
    list.showFunctions({alab::builtIn("tanh"), alab::builtIn("relu")}, Order::AsGiven);
    list.resize(200, 200);
    list.show();
    QList<Activation> activated;
    connect(&list, &FunctionList::functionActivated, this, [&](const Activation& a) { activated.append(a); });
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(1)).center());
    QCOMPARE(activated, QList<Activation>{alab::builtIn("relu")});
  }

  void aClickOnAHeadingDoesNot() {
    FunctionList list;
    list.showFunctions(all(), Order::ByFamily);
    list.resize(200, 200);
    list.show();
    int activated = 0;
    connect(&list, &FunctionList::functionActivated, this, [&] { ++activated; });
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(0)).center());
    QCOMPARE(activated, 0);
  }

  void tipsTellFormulaAndAliases() {
    FunctionList list;
    const Activation swish = alab::builtIn("swish");
    list.showFunctions({swish}, Order::AsGiven);
    const QString tip = list.item(0)->toolTip();
    QVERIFY(tip.contains(QString::fromUtf8(swish.card().formula)));
    for (const auto alias : swish.card().aliases) QVERIFY(tip.contains(QString::fromUtf8(alias)));
    QVERIFY(!list.item(0)->icon().isNull());
  }

  void anEmptyListHasNoCurrentFunction() {
    FunctionList list;
    list.showFunctions({}, Order::AsGiven);
    list.moveCurrent(1);
    QVERIFY(!list.currentFunction().has_value());
  }
};

ALAB_WIDGET_TEST(TestFunctionList)
#include "tst_function_list.moc"
