// Every number in a shipped story of Train is measured again in its own experiment, with its own seed, in
// both languages, and none is left unchecked.
#include <cmath>
#include <functional>

#include "core/activation/catalogue.h"
#include "core/train/race_report.h"
#include "core/train/train_data.h"
#include "tests/core/state/story_numbers.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

using TrainChange = std::function<void(TrainState&)>;

void nothingOfTrain(TrainState&) {}

/// The experiment of a story, changed as the story asks for, after so many epochs.
RaceReport trained(const char* story, const char* id, std::size_t epochs,
                   const TrainChange& change = nothingOfTrain) {
  TrainState state = shipped(QString::fromLatin1(story))->state.train;
  change(state);
  Race<float> race(state.training, {Function(builtIn(id))}, splitData(state.data, {}, state.training.seed));
  OneWorker worker;
  race.advance(epochs, worker);
  return reportOn(race, 0);
}

/// Whole per cent of the test, the median over the seeds.
QString right(const char* story, const char* id, std::size_t epochs,
              const TrainChange& change = nothingOfTrain) {
  return whole(100 * trained(story, id, epochs, change).finalMetric.median);
}

Numbers fiveLayers() {
  const char* story = "five_sigmoid_layers";
  const auto four = [](TrainState& s) { s.training.weightFactor = 4; };
  const auto adam = [](TrainState& s) {
    s.training.optimizer.optimizer = Optimizer::Adam;
    s.training.optimizer.rate = 0.01;
  };
  const auto norm = [](TrainState& s) {
    s.training.norm = TrainNorm::BatchBefore;
    s.training.batch = 25;
  };
  const Numbers asked = {whole(200),     whole(2),  whole(4),
                         fixed(0.01, 2), whole(25), whole(100)};  // ln 2; epochs
  return asked + Numbers{fixed(trained(story, "sigmoid", 200).finalLoss.median, 3),
                         right(story, "tanh", 200),
                         right(story, "relu", 200),
                         right(story, "sigmoid", 200, four),
                         right(story, "sigmoid", 100, adam),
                         right(story, "sigmoid", 100, norm)};
}

Numbers lineAndCircle() {
  const char* story = "a_line_cannot_do_circle";
  const auto squares = [](TrainState& s) {
    s.data.features.set(InputFeature::X1Squared, true);
    s.data.features.set(InputFeature::X2Squared, true);
  };
  return {whole(200), right(story, "identity", 200), right(story, "tanh", 200),
          right(story, "identity", 200, squares)};
}

Numbers depthIsTheLesson() {
  const char* story = "depth_is_the_lesson";
  Numbers numbers = {whole(200), whole(2), whole(3), whole(4)};
  for (const std::size_t layers : {1, 2, 3, 4})
    numbers += right(story, "sigmoid", 200, [=](TrainState& s) { s.training.hidden.assign(layers, {}); });
  return numbers;
}

Numbers deadUnits() {
  const char* story = "dead_units";
  const RaceReport relu = trained(story, "relu", 100);
  return {whole(100), whole(relu.dead),         whole(relu.units), right(story, "relu", 100),
          whole(0),   right(story, "elu", 100), fixed(0.01, 2),    right(story, "leaky_relu", 100)};
}

/// As the story asks for: 60 epochs with one slope, 200 more with another and the weights as they are.
RaceReport revived(double alpha) {
  const TrainState state = shipped(QStringLiteral("revive"))->state.train;
  const auto leaky = [](double a) { return Function(builtIn("leaky_relu"), {a}); };
  Race<float> race(state.training, {leaky(0)}, splitData(state.data, {}, state.training.seed));
  OneWorker worker;
  race.advance(60, worker);
  if (alpha > 0) race.change(0, leaky(alpha));
  TrainSettings longer = state.training;
  longer.epochs = 260;
  race.retune(longer);
  if (alpha >= 0) race.advance(200, worker);
  return reportOn(race, 0);
}

Numbers revive() {
  constexpr double notYet = -1;
  const RaceReport before = revived(notYet);
  const Numbers asked = {whole(0), whole(8), whole(-8), whole(60), whole(260), fixed(0.1, 1), whole(200)};
  return asked + Numbers{whole(before.dead), whole(100 * before.finalMetric.median),
                         whole(100 * revived(0).finalMetric.median),
                         whole(100 * revived(0.1).finalMetric.median)};
}

Numbers rateSweep() {
  const char* story = "rate_sweep";
  const auto rate = [](double value) {
    return [value](TrainState& s) { s.training.optimizer.rate = value; };
  };
  Numbers numbers = {whole(30), fixed(0.05, 2), whole(1)};
  for (const char* id : {"sigmoid", "tanh", "relu"}) {
    numbers += right(story, id, 30, rate(0.05));
    numbers += right(story, id, 30, rate(1));
  }
  return numbers;
}

Numbers withinNoise() {
  const char* story = "within_noise";
  Numbers numbers = {fixed(0.2, 1), whole(100)};
  for (const char* id : {"relu", "silu", "gelu", "mish"}) numbers += right(story, id, 100);
  return numbers;
}

/// Slope and intercept of least squares over all points.
std::pair<double, double> leastSquares(const DataSet& set) {
  double x = 0, y = 0, xx = 0, xy = 0;
  const double n = double(set.samples());
  for (std::size_t i = 0; i < set.samples(); ++i) {
    x += set.x(i, 0), y += set.y(i, 0);
    xx += set.x(i, 0) * set.x(i, 0), xy += set.x(i, 0) * set.y(i, 0);
  }
  const double w = (n * xy - x * y) / (n * xx - x * x);
  return {w, (y - w * x) / n};
}

Numbers theLine() {
  const TrainState state = shipped(QStringLiteral("the_line"))->state.train;
  const double b = leastSquares(wholeData(state.data, {}, state.training.seed)).second;
  const Numbers asked = {whole(3), whole(10), whole(0), whole(1), fixed(0.01, 2), fixed(0.5, 1)};
  return asked + Numbers{fixed(b, 2), fixed(b, 1)};
}

}  // namespace

class TestTrainStories : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void numbersAreMeasured_data() {
    QTest::addColumn<Numbers>("computed");
    QTest::newRow("five_sigmoid_layers") << fiveLayers();
    QTest::newRow("a_line_cannot_do_circle") << lineAndCircle();
    QTest::newRow("depth_is_the_lesson") << depthIsTheLesson();
    QTest::newRow("dead_units") << deadUnits();
    QTest::newRow("revive") << revive();
    QTest::newRow("rate_sweep") << rateSweep();
    QTest::newRow("within_noise") << withinNoise();
    QTest::newRow("the_line") << theLine();
  }
  void numbersAreMeasured() {
    QFETCH(const Numbers, computed);
    compareStory(computed);
  }

  void everyStoryOfThePageIsMeasured() { QCOMPARE(storiesOf("train"), 8); }

  /// What the words between the numbers say.
  void wordsAreTrue() {
    for (const char* id : {"leaky_relu", "elu"}) QCOMPARE(trained("dead_units", id, 100).dead, 0.0);
    QCOMPARE(revived(0.1).dead, 0.0);
    const RaceReport relu = trained("within_noise", "relu", 100), mish = trained("within_noise", "mish", 100);
    QVERIFY(isWithinNoise(relu, mish));
    const TrainState line = shipped(QStringLiteral("the_line"))->state.train;
    Race<float> race(line.training, {Function(builtIn("identity"))},
                     splitData(line.data, {}, line.training.seed));
    OneWorker worker;
    race.advance(200, worker);
    QVERIFY(std::fabs(race.run(0, 0).trainer.network().layers[0].b[0] - 10.5) < 0.1);
  }
};

ALAB_TEST(TestTrainStories)
#include "tst_train_stories.moc"
