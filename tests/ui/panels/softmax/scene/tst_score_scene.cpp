#include "ui/panels/softmax/scene/score_scene.h"

#include <QTest>
#include <cmath>

#include "core/vector/vector_functions.h"
#include "tests/support/near.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

SoftmaxState withScores(std::vector<double> scores) {
  SoftmaxState state;
  state.scores = std::move(scores);
  return state;
}

/// Of a table, from the top.
QStringList rowOf(const PlotScene& scene, std::size_t row) {
  const HeatMap& heat = scene.panes.at(0).heat.at(0);
  QStringList texts;
  for (std::size_t j = 0; j < heat.columns; ++j)
    texts.append(heat.texts[(heat.rows - 1 - row) * heat.columns + j]);
  return texts;
}

double heightOf(const PlotScene& scene, std::size_t bar) {
  return scene.panes.at(0).areas.at(bar).y.at(1);
}

}  // namespace

class TestScoreScene : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theArticlesExampleStandsInTheTable() {
    const PlotScene scene = stepScene(SoftmaxState(), 3);
    QCOMPARE(rowOf(scene, 0), (QStringList{u"class"_s, u"z"_s, u"x = z/T"_s, u"e^x"_s, u"p"_s, u"ln p"_s}));
    QCOMPARE(rowOf(scene, 1), (QStringList{u"1"_s, u"2"_s, u"2"_s, u"7.389"_s, u"0.659"_s, u"−0.417"_s}));
    QCOMPARE(rowOf(scene, 3), (QStringList{u"3"_s, u"0.1"_s, u"0.1"_s, u"1.105"_s, u"0.099"_s, u"−2.317"_s}));
    QCOMPARE(rowOf(scene, 4), (QStringList{u"sum"_s, {}, {}, u"11.213"_s, u"1.000"_s, {}}));
  }

  void whereTheTextbookOverflowsTheMaximumIsSubtracted() {
    const PlotScene scene = stepScene(withScores({1000, 1001, 1002}), 3);
    QCOMPARE(rowOf(scene, 0)[2], u"(z−max)/T"_s);
    QCOMPARE(rowOf(scene, 3), (QStringList{u"3"_s, u"1002"_s, u"0"_s, u"1.000"_s, u"0.665"_s, u"−0.408"_s}));
  }

  void barsAreTheProbabilitiesOfTheCore_data() {
    QTest::addColumn<SoftmaxVariant>("variant");
    for (const SoftmaxVariant variant : softmaxVariants()) QTest::newRow(nameOf(variant).data()) << variant;
  }
  void barsAreTheProbabilitiesOfTheCore() {
    QFETCH(const SoftmaxVariant, variant);
    SoftmaxState state = withScores({3, 1, 2, -1});
    state.variant = variant;
    state.temperature = 0.7;
    const PlotScene scene = probabilityScene(state);
    const auto expected = vectorFunctionNamed(nameOf(variant))->values(state.scores, state.temperature);
    for (std::size_t i = 0; i < expected.size(); ++i) QCOMPARE(heightOf(scene, i), expected[i]);
  }

  void theLargestHasAStar() {
    const PlotScene scene = probabilityScene(withScores({0, 3, 1}));
    QVERIFY(!scene.panes[0].notes[0].text.contains(u"★"_s));
    QVERIFY(scene.panes[0].notes[1].text.startsWith(u"★ "_s));
  }

  void ofNarrowBarsOnlyTheImportantOneIsLabelled() {
    const SoftmaxState state = withScores({0.25, 3.25, 1.25, 1.25, 1.25, 1.25, 3.75});
    const auto notes = probabilityScene(state, 14).panes[0].notes;
    QCOMPARE(notes.size(), std::size_t(1));
    QCOMPARE(notes[0].x, 7.0);
    const auto scores = scoreScene(state, {-4, 4}, 2, 14).panes[0].notes;
    QCOMPARE(scores.size(), std::size_t(1));
    QCOMPARE(scores[0].x, 3.0);
  }

  /// Numbers that went aside stood over other bars.
  void numbersOfNarrowerBarsHaveFewerPlaces() {
    const SoftmaxState equal = withScores({1, 1, 1, 1});
    const auto texts = [&](double digits) {
      QStringList shown;
      const PlotScene scene = probabilityScene(equal, digits);
      for (const Note& note : scene.panes[0].notes) shown.append(note.text);
      return shown.join(u' ');
    };
    QCOMPARE(texts(40), u"★ 0.250 0.250 0.250 0.250"_s);
    QCOMPARE(texts(19), u"★0.25 0.25 0.25 0.25"_s);
    QCOMPARE(texts(9), u"★0.25"_s);
  }

  void numbersAtDifferentHeightsMayBeWiderThanTheirBars() {
    const auto notes = probabilityScene(SoftmaxState(), 11).panes[0].notes;
    QCOMPARE(notes.size(), std::size_t(3));
    QCOMPARE(notes[1].text, u"0.242"_s);
  }

  void anotherTemperatureIsComparedWithOne() {
    SoftmaxState state;
    QVERIFY(probabilityScene(state).panes[0].series.empty());
    state.temperature = 0.5;
    const PlotScene scene = probabilityScene(state);
    const Series& before = scene.panes[0].series.at(0);
    QCOMPARE(before.y[0], Softmax(state.scores).probability(0));
    QVERIFY(scene.x.label.contains(u"T = 1"_s));
  }

  void theAxisHoldsTheScoresAndStaysNearUsualOnes() {
    QCOMPARE(scoreRange(std::vector<double>{2, 1, 0.1}), (Range{-4, 4}));
    QCOMPARE(scoreRange(std::vector<double>{-4, 4}), (Range{-4, 4}));
    QCOMPARE(scoreRange(std::vector<double>{5, 1}), (Range{-8, 8}));
    QCOMPARE(scoreRange(std::vector<double>{1000, 1001, 1002}), (Range{997, 1005}));
    QCOMPARE(scoreRange(std::vector<double>{0, 1e6}).upper, 1048576.0);
  }

  void farScoresStandOnTheBottom() {
    const PlotScene scene = scoreScene(withScores({1000, 1001}), {996, 1004}, std::nullopt);
    QCOMPARE(scene.panes[0].areas[0].y[0], 996.0);
    QCOMPARE(heightOf(scene, 1), 1001.0);
  }

  void theChosenBarIsMarked() {
    const PlotScene scene = scoreScene(SoftmaxState(), {-4, 4}, 2);
    QCOMPARE(scene.panes[0].stripes.size(), std::size_t(1));
    QVERIFY(scene.panes[0].stripes[0].x.contains(3));
  }

  void theExportedFigureHasAllSteps() {
    const SoftmaxFigure figure = softmaxFigure(SoftmaxState());
    QCOMPARE(figure.scene.panes.size(), std::size_t(2));
    QCOMPARE(figure.table.columns.size(), qsizetype(7));
    QVERIFY(isNear(figure.table.values[3][0], std::exp(2.0), 1e-12));
    QVERIFY(isNear(figure.table.values[4][0], 0.6590011388859679, 1e-15));
    QCOMPARE(figure.scene.metadata[u"scores"_s], u"[2, 1, 0.1]"_s);
  }

  /// With T = 0.5 the mark of T = 1 lies just over the end of the last bar: the number stands over both, not
  /// aside, where it would be another bar's.
  void aNumberStandsOverAMarkThatIsCloseToItsBar() {
    SoftmaxState state;
    state.temperature = 0.5;
    const PlotPane pane = probabilityScene(state).panes.front();
    QCOMPARE(pane.notes.size(), std::size_t(3));
    QCOMPARE(pane.notes[2].x, 3.0);
    QVERIFY(std::fabs(pane.notes[2].y - Softmax(SoftmaxState().scores).probability(2)) < 1e-12);
    QVERIFY(std::fabs(pane.notes[0].y - Softmax(SoftmaxState().scores, 0.5).probability(0)) < 1e-12);
  }
};

ALAB_TEST(TestScoreScene)
#include "tst_score_scene.moc"
