#include "ui/panels/train/maps/map_scene.h"

#include <QTest>
#include <algorithm>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/train/train_support.h"
#include "ui/panels/train/train_table.h"

using namespace alab;

namespace {

RaceQuestion questionOf(DataKind kind) {
  RaceQuestion question{.functions = {Function(builtIn("tanh"))}, .curve = {}, .data = {}, .training = {}};
  question.data.kind = kind;
  question.data.points = 40;
  question.training.seeds = 1;
  return question;
}

RaceNews newsOn(const RaceQuestion& question, const TrainSlice& slice = {}) {
  const Ring ring(question, setUp(question));
  return newsOf(ring, {.slice = slice});
}

PlotTile tileOf(const RaceNews& news) {
  return mapTile(lineOf("tanh", 0), &news, 0);
}

}  // namespace

class TestMapScene : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void withoutNewsThereIsATitleAlone() {
    const PlotTile tile = mapTile(lineOf("tanh", 2), nullptr, 0);
    QVERIFY(!tile.hasPlane());
    QCOMPARE(tile.slot, 2);
    QVERIFY(tile.title.contains(QStringLiteral("tanh")));
  }

  void everyCellIsTheDecisionThere() {
    const RaceNews news = newsOn(questionOf(DataKind::Circle));
    const PlotTile tile = tileOf(news);
    const DecisionMap& map = news.maps.front();
    QCOMPARE(tile.kinds.size(), map.side * map.side);
    for (std::size_t k = 0; k < map.value.size(); ++k) {
      QCOMPARE(tile.kinds[k], map.value[k] > 0 ? 1 : 0);
      QCOMPARE(float(tile.strengths[k]), std::abs(map.value[k]));
    }
  }

  /// A network that sees other features of the points: they are drawn where they lie.
  void pointsLieInThePlaneWhateverTheNetworkSees() {
    RaceQuestion question = questionOf(DataKind::Circle);
    const PlotTile plain = tileOf(newsOn(question));
    question.data.features = {InputFeature::X1Squared, InputFeature::X2Squared};
    const PlotTile squared = tileOf(newsOn(question));
    QVERIFY(!plain.points.empty());
    QVERIFY(plain.points == squared.points);
    const bool hasNegative =
        std::ranges::any_of(squared.points, [](const TilePoint& p) { return p.place.x() < 0; });
    QVERIFY(hasNegative);
  }

  void aSliceShowsTheFeaturesThatAreAskedFor() {
    const RaceNews news = newsOn(questionOf(DataKind::Iris), {.across = 3, .up = 1});
    const PlotTile tile = tileOf(news);
    const Matrix<double>& x = news.data->train.x;
    QCOMPARE(tile.points.front().place, QPointF(x(0, 3), x(0, 1)));
    QVERIFY(tile.note.contains(QString::fromStdString(news.data->train.features[3])));
  }

  void aMapOfOneOfSeveralLabelsSaysWhichOne() {
    QCOMPARE(tileOf(newsOn(questionOf(DataKind::Discs))).note, QStringLiteral("label 1 of 3"));
    QVERIFY(tileOf(newsOn(questionOf(DataKind::Circle))).note.isEmpty());
  }

  void aSliceOfOtherDataIsThatOfTheFirstTwo() {
    QVERIFY(sliceIn(3, {.across = 3, .up = 1}) == TrainSlice());
    QVERIFY(sliceIn(3, {.across = 1, .up = 1}) == TrainSlice());
    QVERIFY((sliceIn(4, {.across = 3, .up = 1}) == TrainSlice{.across = 3, .up = 1}));
    const RaceNews news = newsOn(questionOf(DataKind::Smokers), {.across = 3, .up = 2});
    QCOMPARE(news.maps.front().plane.featureX, std::size_t(0));
  }

  void oneFeatureIsACurveOverItsPoints() {
    const RaceNews news = newsOn(questionOf(DataKind::Line));
    const PlotTile tile = tileOf(news);
    QCOMPARE(tile.side, std::size_t(0));
    QCOMPARE(tile.lines.size(), std::size_t(2));
    QVERIFY(tile.lines.front().role == TileLineRole::Reference);  // least squares
    QCOMPARE(tile.lines.back().places.size(), qsizetype(news.fittedX.size()));
  }

  void theTableHasARowForEveryPlace() {
    const RaceNews news = newsOn(questionOf(DataKind::Circle));
    const DataTable table = mapsTable({lineOf("tanh", 0)}, &news);
    QVERIFY((table.columns ==
             QList<QString>{QStringLiteral("x1"), QStringLiteral("x2"), QStringLiteral("map.tanh")}));
    QCOMPARE(table.values[2].size(), news.maps.front().value.size());
    QVERIFY(std::ranges::all_of(table.values[2], [](double p) { return p >= 0 && p <= 1; }));
    const double halfACell = 6.0 / double(news.maps.front().side);
    QCOMPARE(table.values[0].front(), -6 + halfACell);
    QCOMPARE(table.values[1].back(), 6 - halfACell);
  }

  void classesHaveTheirNumberAndHowSureItIs() {
    const RaceNews news = newsOn(questionOf(DataKind::Iris));
    const DataTable table = mapsTable({lineOf("tanh", 0)}, &news);
    QCOMPARE(table.columns.back(), QStringLiteral("map.tanh.sure"));
    QVERIFY(std::ranges::all_of(table.values[2], [](double k) { return k == 0 || k == 1 || k == 2; }));
  }

  void allMapsAreOneFigure() {
    const RaceNews news = newsOn(questionOf(DataKind::Circle));
    const PlotScene scene = mapsScene({lineOf("tanh", 0), lineOf("relu", 1)}, &news);
    QCOMPARE(scene.tiles.size(), std::size_t(2));
    QVERIFY(scene.panes.empty() && !scene.description.isEmpty());
  }
};

ALAB_TEST(TestMapScene)
#include "tst_map_scene.moc"
