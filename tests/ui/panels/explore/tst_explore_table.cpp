#include "ui/panels/explore/explore_table.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/explore_support.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestExploreTable : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void columnsAreNamedAfterFunctionsAndOrders() {
    LabState state = stateOf({"sigmoid", "leaky_relu"});
    state.selection.functions[1].params = {0.2};
    state.explore.showD2 = true;
    const std::vector<double> xs = {-1, 0};
    QCOMPARE(
        exploreTable(state, xs).columns,
        QStringList({u"x"_s, u"sigmoid.f"_s, u"sigmoid.df"_s, u"sigmoid.d2f"_s, u"leaky_relu:alpha=0.2.f"_s,
                     u"leaky_relu:alpha=0.2.df"_s, u"leaky_relu:alpha=0.2.d2f"_s}));
  }

  void headingsNameTheSameColumnsForTheEye() {
    LabState state = stateOf({"sigmoid", "leaky_relu"});
    state.selection.functions[1].params = {0.25};
    state.explore.showF = false;
    const std::vector<double> xs = {0};
    QCOMPARE(exploreHeadings(state, 1), QStringList({u"x"_s, u"Sigmoid\nf′"_s, u"Leaky ReLU 0.3\nf′"_s}));
    state.explore.showF = state.explore.showD2 = true;
    QCOMPARE(exploreHeadings(state, 4).size(), exploreTable(state, xs).columns.size());
  }

  void valuesAreThoseOfTheFunctions() {
    const std::vector<double> xs = {-2, 0, 3};
    const DataTable table = exploreTable(stateOf({"tanh"}), xs);
    QCOMPARE(table.values[0], xs);
    for (size_t i = 0; i < xs.size(); ++i) {
      const double t = std::tanh(xs[i]);
      QVERIFY(std::abs(table.values[1][i] - t) < 1e-15);
      QVERIFY(std::abs(table.values[2][i] - (1 - t * t)) < 1e-15);
    }
  }

  void neuronAppliesAsInTheFigure() {
    LabState state = stateOf({"relu"});
    state.explore.neuron = {3, 1};
    const std::vector<double> xs = {1};
    const DataTable table = exploreTable(state, xs);
    QCOMPARE(table.values[1][0], 4.0);
    QCOMPARE(table.values[2][0], 3.0);
    QCOMPARE(table.columns, (QStringList{u"x"_s, u"relu(3*x+1).f"_s, u"relu(3*x+1).df"_s}));
    state.explore.neuron = {1.5, -2};
    QCOMPARE(exploreTable(state, xs).columns[1], u"relu(1.5*x-2).f"_s);
    QVERIFY(exploreHeadings(state, 4)[2].endsWith(u"dy/dx"_s));
  }

  void theSameFunctionTwiceHasTwoNames() {
    const std::vector<double> xs = {0};
    const QStringList columns = exploreTable(stateOf({"relu", "relu", "relu"}), xs).columns;
    QCOMPARE(QSet<QString>(columns.begin(), columns.end()).size(), columns.size());
    QVERIFY(columns.contains(u"relu#3.f"_s));
  }

  void hiddenFunctionsAreLeftOut() {
    LabState state = stateOf({"relu", "tanh"});
    state.selection.functions[0].visible = false;
    const std::vector<double> xs = {0};
    QCOMPARE(exploreTable(state, xs).columns, QStringList({u"x"_s, u"tanh.f"_s, u"tanh.df"_s}));
  }

  void derivativeToBeGuessedIsLeftOut() {
    LabState hidden = stateOf({"tanh"});
    hidden.explore.showD2 = hidden.explore.hideD1 = true;
    LabState traced = stateOf({"tanh"});
    traced.explore.showD2 = traced.explore.probe.trace = true;
    const std::vector<double> xs = {0};
    for (const LabState& state : {hidden, traced}) {
      QCOMPARE(exploreTable(state, xs).columns, QStringList({u"x"_s, u"tanh.f"_s, u"tanh.d2f"_s}));
      QCOMPARE(exploreHeadings(state, 4), QStringList({u"x"_s, u"Tanh\nf"_s, u"Tanh\nf″"_s}));
    }
  }

  void asInTheFigureAtLeastFIsThere() {
    LabState state = stateOf({"tanh"});
    state.explore.showF = state.explore.showD1 = false;
    const std::vector<double> xs = {0};
    QCOMPARE(exploreTable(state, xs).columns, QStringList({u"x"_s, u"tanh.f"_s}));
  }

  void evenGridHasExactEnds() {
    const std::vector<double> grid = evenGrid({-0.1, 0.7}, 9);
    QCOMPARE(grid.size(), size_t(9));
    QCOMPARE(grid.front(), -0.1);
    QCOMPARE(grid.back(), 0.7);
    QVERIFY(std::abs(grid[4] - 0.3) < 1e-15);
  }

  void evenGridHasRoundNumbers() {
    const std::vector<double> grid = evenGrid({-6, 6}, 1001);
    for (std::size_t i = 0; i < grid.size(); ++i)
      QCOMPARE(grid[i], QString::number((-6000 + 12.0 * double(i)) / 1000, 'f', 3).toDouble());
  }

  void steppedGridReachesItsEnd_data() {
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("step");
    QTest::addColumn<int>("count");
    QTest::newRow("whole steps") << -5.0 << 5.0 << 1.0 << 11;
    QTest::newRow("rounded steps") << 0.0 << 1.0 << 0.1 << 11;
    QTest::newRow("step that does not fit") << 0.0 << 1.0 << 0.3 << 4;
    QTest::newRow("step that nearly fits") << 0.0 << 0.9995 << 1.0 << 1;
    QTest::newRow("three tenths, rounded") << 0.0 << 0.3 << 0.1 << 4;
    QTest::newRow("far from 0") << 1000.1 << 1000.7 << 0.1 << 7;
    QTest::newRow("one point") << 2.0 << 2.0 << 1.0 << 1;
    QTest::newRow("turned round") << 1.0 << 0.0 << 0.1 << 0;
    QTest::newRow("step 0") << 0.0 << 1.0 << 0.0 << 0;
    QTest::newRow("negative step") << 0.0 << -1.0 << -0.1 << 0;
    QTest::newRow("infinite") << 0.0 << HUGE_VAL << 1.0 << 0;
    QTest::newRow("not a number") << 0.0 << 1.0 << std::nan("") << 0;
    QTest::newRow("too many") << 0.0 << 1e9 << 1e-3 << 10000;
  }
  void steppedGridReachesItsEnd() {
    QFETCH(const double, from);
    QFETCH(const double, to);
    QFETCH(const double, step);
    const std::vector<double> grid = steppedGrid({from, to, step});
    QTEST(int(grid.size()), "count");
    QVERIFY(grid.empty() || grid.back() <= to);
  }
};

ALAB_WIDGET_TEST(TestExploreTable)
#include "tst_explore_table.moc"
