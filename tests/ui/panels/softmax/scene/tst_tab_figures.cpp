// The figures of the tabs against the core.
#include "ui/panels/softmax/scene/tab_figures.h"

#include <QTest>
#include <cmath>
#include <numeric>

#include "core/vector/gated_units.h"
#include "core/vector/softmax_curve.h"
#include "core/vector/softmax_loss.h"
#include "tests/support/near.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/panels/softmax/scene/cell_table.h"
#include "ui/panels/softmax/scene/matrix_text.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

SoftmaxState tabState(SoftmaxView view) {
  SoftmaxState state;
  state.view = view;
  return state;
}

/// Of the cell in a row from the top.
std::size_t cellIndex(const HeatMap& heat, std::size_t row, std::size_t column) {
  return (heat.rows - 1 - row) * heat.columns + column;
}

const HeatMap& cellsOf(const SoftmaxFigure& figure) {
  return figure.scene.panes.at(0).heat.at(0);
}

QString cellAt(const SoftmaxFigure& figure, std::size_t row, std::size_t column) {
  return cellsOf(figure).texts.at(cellIndex(cellsOf(figure), row, column));
}

}  // namespace

class TestTabFigures : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theGradientIsProbabilityLessTarget() {
    SoftmaxState state = tabState(SoftmaxView::Loss);
    state.target = 1;
    state.smoothing = 0.1;
    state.temperature = 2;
    const auto figures = tabFigures(state, 4);
    QCOMPARE(figures.size(), std::size_t(3));
    const SoftmaxLoss loss = softmaxLoss(Softmax(state.scores, 2), {1, 0.1});
    for (std::size_t i = 0; i < 3; ++i) {
      QCOMPARE(cellAt(figures[0], i + 1, 3), cellNumber(loss.difference[i], 4));
      QCOMPARE(figures[1].scene.panes[0].areas[i].y[1], loss.gradient[i]);
    }
    const double sum = std::accumulate(loss.gradient.begin(), loss.gradient.end(), 0.0);
    QVERIFY(isNear(sum, 0));
    QCOMPARE(figures[0].table.values[4], loss.gradient);
  }

  void thePointStandsOnItsCurve() {
    const auto figures = tabFigures(tabState(SoftmaxView::Loss), 4);
    const PlotPane& pane = figures[2].scene.panes[0];
    QVERIFY(isNear(pane.markers.at(0).y, -std::log(pane.markers[0].x)));
    for (std::size_t i = 0; i < pane.series[0].x.size(); ++i)
      QVERIFY(isNear(pane.series[0].y[i], -std::log(pane.series[0].x[i]), 1e-9));
  }

  void aVeryWrongAnswerStaysInSight() {
    SoftmaxState state = tabState(SoftmaxView::Loss);
    state.scores = {40, 0};
    state.target = 1;
    const auto figures = tabFigures(state, 4);
    const PlotPane& pane = figures[2].scene.panes[0];
    QVERIFY(pane.y.range.contains(pane.markers[0].y));
  }

  void rowsOfTheJacobianSumToNought() {
    const auto figures = tabFigures(tabState(SoftmaxView::Jacobian), 4);
    const Softmax softmax(SoftmaxState().scores);
    for (std::size_t i = 0; i < 3; ++i) {
      for (std::size_t j = 0; j < 3; ++j)
        QCOMPARE(cellAt(figures[0], i + 1, j + 1), cellNumber(softmax.slope(i, j), 4));
      QCOMPARE(cellAt(figures[0], i + 1, 4), u"0.0000"_s);
    }
    QCOMPARE(figures[0].table.values.size(), std::size_t(4));
  }

  void theJacobianIsThatOfTheVariant() {
    SoftmaxState state = tabState(SoftmaxView::Jacobian);
    state.variant = SoftmaxVariant::Hardmax;
    QCOMPARE(cellAt(tabFigures(state, 2)[0], 1, 1), u"0.00"_s);
  }

  void theFirstBadCellIsFramedInTheTextbookFormAlone() {
    SoftmaxState state = tabState(SoftmaxView::Overflow);
    state.scores = {1000, 1001, 1002};
    const auto figures = tabFigures(state, 4);
    QCOMPARE(figures.size(), std::size_t(2));
    const HeatMap& textbook = cellsOf(figures[0]);
    QCOMPARE(textbook.framed, (std::vector<std::size_t>{cellIndex(textbook, 1, 3)}));
    QCOMPARE(cellAt(figures[0], 1, 3), u"∞"_s);
    QCOMPARE(cellAt(figures[0], 1, 4), u"NaN"_s);
    QVERIFY(cellsOf(figures[1]).framed.empty());
    QCOMPARE(cellAt(figures[1], 3, 5), u"0.665"_s);
  }

  void eachFormatFailsWhereItsPowersEnd() {
    SoftmaxState state = tabState(SoftmaxView::Overflow);
    state.scores = {12, 1};
    QVERIFY(cellsOf(tabFigures(state, 4)[0]).framed.empty());
    state.format = NumberFormat::Float16;
    QCOMPARE(cellsOf(tabFigures(state, 4)[0]).framed.size(), std::size_t(1));
  }

  void rowsSumToOneAlongTheAxis() {
    SoftmaxState state = tabState(SoftmaxView::Rows);
    const auto rows = tabFigures(state, 4);
    QCOMPARE(cellAt(rows[0], 1, 4), u"4"_s);
    QCOMPARE(cellAt(rows[1], 1, 4), u"0.6439"_s);
    QCOMPARE(cellAt(rows[1], 1, 5), u"1.0000"_s);
    state.alongColumns = true;
    const auto columns = tabFigures(state, 4);
    QCOMPARE(cellAt(columns[1], 1, 1), u"0.5000"_s);
    QCOMPARE(cellAt(columns[1], 3, 1), u"1.0000"_s);
  }

  void theMatrixReadsWhatItWrites() {
    SoftmaxState state;
    QCOMPARE(matrixText(state), u"[[1, 2, 3, 4], [1, 2, 3, 4]]"_s);
    QVERIFY(setMatrix(state, u"1 2\n3 −4"_s).isEmpty());
    QCOMPARE(matrixText(state), u"[[1, 2], [3, -4]]"_s);
    QVERIFY(setMatrix(state, u"1 2 3 4 5 6 7 8 9"_s).contains(u"At most 8"_s));
    QVERIFY(setMatrix(state, u"inf 1"_s).contains(u"1000000"_s));
    QVERIFY(!setMatrix(state, u"cat"_s).isEmpty());
    QCOMPARE(matrixText(state), u"[[1, 2], [3, -4]]"_s);
  }

  void theCurveIsTheSoftmaxOfItsGrid() {
    SoftmaxState state = tabState(SoftmaxView::Curve);
    for (const double step : {0.01, 0.1}) {
      state.curveStep = step;
      const auto figures = tabFigures(state, 4);
      const PlotPane& pane = figures[0].scene.panes[0];
      QVERIFY(isNear(pane.markers[0].y, 1 - std::exp(-step), 1e-4));
      QVERIFY(pane.y.range.contains(pane.markers[0].y));
      const auto& y = pane.series[0].y;
      QVERIFY(isNear(std::accumulate(y.begin(), y.end(), 0.0), 1, 1e-9));
    }
  }

  void gatedUnitsAreDrawnWithBothSlopes() {
    for (const GateUnit unit : gateUnits()) {
      if (unit == GateUnit::Maxout) continue;
      SoftmaxState state = tabState(SoftmaxView::Gates);
      state.gate = unit;
      const auto figures = tabFigures(state, 4);
      QCOMPARE(figures.size(), std::size_t(3));
      const DataTable& data = figures[0].table;
      const GatedUnit gate = *gatedUnitNamed(nameOf(unit));
      for (const std::size_t row : {std::size_t(0), std::size_t(700), std::size_t(4000)}) {
        const GatedValue at = gatedAt(gate, data.values[0][row], data.values[1][row]);
        QCOMPARE(data.values[2][row], at.y);
        QCOMPARE(figures[1].table.values[2][row], at.slopeA);
        QCOMPARE(figures[2].table.values[2][row], at.slopeB);
      }
      for (const double value : figures[0].scene.panes[0].heat[0].values) QVERIFY(std::abs(value) <= 1);
    }
  }

  void maxoutIsTheLargestOfItsLines() {
    SoftmaxState state = tabState(SoftmaxView::Gates);
    state.gate = GateUnit::Maxout;
    const auto figures = tabFigures(state, 4);
    const PlotPane& pane = figures[0].scene.panes[0];
    QCOMPARE(pane.series.size(), std::size_t(5));
    for (std::size_t i = 0; i < pane.series[4].x.size(); ++i) {
      double largest = -1e9;
      for (std::size_t k = 0; k < 4; ++k) largest = std::max(largest, pane.series[k].y[i]);
      QCOMPARE(pane.series[4].y[i], largest);
    }
    QCOMPARE(pane.markers.size(), std::size_t(3));
  }
};

ALAB_TEST(TestTabFigures)
#include "tst_tab_figures.moc"
