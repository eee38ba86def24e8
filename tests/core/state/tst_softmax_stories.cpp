// Every number in a shipped story of the Softmax page is measured again, in both languages.
#include <cmath>

#include "core/vector/softmax.h"
#include "core/vector/softmax_steps.h"
#include "tests/core/state/story_numbers.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

double largestShare(double temperature) {
  return Softmax(std::vector<double>{2, 1, 0.1}, temperature).probability(0);
}

Numbers shares() {
  const std::vector<double> scores = {2, 1, 0.1};
  const Softmax softmax(scores);
  Numbers numbers = {whole(2), whole(1), fixed(0.1, 1), fixed(0.5, 1)};
  double sum = 0;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    numbers << fixed(std::exp(scores[i]), 2) << fixed(softmax.probability(i), 2);
    sum += std::exp(scores[i]);
  }
  return numbers << fixed(sum, 2) << fixed(largestShare(0.5), 2) << fixed(largestShare(2), 2);
}

Numbers overflow() {
  const double p = Softmax(std::vector<double>{1000, 1001, 1002}).probability(2);
  return {whole(1000),
          whole(1001),
          whole(1002),
          whole(0),
          whole(1),
          whole(2),
          fixed(p, 2),
          fixed(largestExponent(NumberFormat::Float64), 2),
          fixed(largestExponent(NumberFormat::Float16), 2)};
}

}  // namespace

class TestSoftmaxStories : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void everyStoryOfThePageIsMeasured() { QCOMPARE(storiesOf("softmax"), 2); }

  void numbersAreThoseOfTheCore_data() {
    QTest::addColumn<Numbers>("computed");
    QTest::newRow("softmax_shares") << shares();
    QTest::newRow("softmax_overflow") << overflow();
  }
  void numbersAreThoseOfTheCore() {
    QFETCH(const Numbers, computed);
    compareStory(computed);
  }

  void theTextbookFormFailsAndTheStableOneDoesNot() {
    const std::vector<double>& scores = shipped(QStringLiteral("softmax_overflow"))->state.softmax.scores;
    const auto steps = [&](SoftmaxForm form) { return softmaxSteps(scores, 1, NumberFormat::Float64, form); };
    QVERIFY(steps(SoftmaxForm::Textbook).firstBad && !steps(SoftmaxForm::Stable).firstBad);
    QCOMPARE(Softmax(scores).probability(2), Softmax(std::vector<double>{0, 1, 2}).probability(2));
  }

  void theOrderOfTheClassesNeverChanges() {
    for (const double temperature : {0.01, 0.5, 2.0, 1000.0}) {
      const auto p = Softmax(std::vector<double>{2, 1, 0.1}, temperature).probabilities();
      QVERIFY(p[0] >= p[1] && p[1] >= p[2]);
    }
  }
};

ALAB_TEST(TestSoftmaxStories)
#include "tst_softmax_stories.moc"
