#include "ui/panels/softmax/scene/two_class_figure.h"

#include <QTest>
#include <cmath>

#include "tests/support/near.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

SoftmaxState ofScores(double first, double second, double temperature = 1) {
  SoftmaxState state;
  state.scores = {first, second};
  state.temperature = temperature;
  return state;
}

}  // namespace

class TestTwoClassFigure : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void thePointIsTheFirstProbabilityOnTheSigmoid() {
    const auto figure = twoClassFigure(ofScores(2, 1, 0.5));
    QVERIFY(figure);
    const PlotPane& pane = figure->scene.panes.at(0);
    const Marker& point = pane.markers.at(0);
    QCOMPARE(point.x, 2.0);
    QVERIFY(isNear(point.y, 1 / (1 + std::exp(-2.0)), 1e-15));
    QVERIFY(isNear(point.y, Softmax(std::vector<double>{2, 1}, 0.5).probability(0), 1e-15));
    QCOMPARE(point.label, u"p₁ = 0.881"_s);
    const Series& curve = pane.series.at(0);
    for (std::size_t i = 0; i < curve.x.size(); ++i)
      QVERIFY(isNear(curve.y[i], 1 / (1 + std::exp(-curve.x[i])), 1e-14));
  }

  void farScoresAreOnTheAxis() {
    const auto figure = twoClassFigure(ofScores(-1e6, 1e6, 0.01));
    QVERIFY(figure->scene.x.range.contains(figure->scene.panes[0].markers[0].x));
    QVERIFY(!figure->scene.description.isEmpty());
  }

  void onlyTheSoftmaxOfTwoClassesIsASigmoid() {
    QVERIFY(!twoClassFigure(SoftmaxState()));
    SoftmaxState softmin = ofScores(1, 2);
    softmin.variant = SoftmaxVariant::Softmin;
    QVERIFY(!twoClassFigure(softmin));
  }
};

ALAB_TEST(TestTwoClassFigure)
#include "tst_two_class_figure.moc"
