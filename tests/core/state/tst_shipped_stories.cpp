// Every number in a shipped story of Explore is recomputed from the catalogue, in both languages, and none is
// left unchecked.
#include <QHash>
#include <cmath>

#include "core/activation/catalogue.h"
#include "core/scalar/number_format.h"
#include "tests/core/state/story_numbers.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

Function function(const char* id, std::vector<double> params) {
  return {builtIn(id), std::move(params)};
}
Function function(const char* id) {
  return Function(builtIn(id));
}
Function swish(double beta) {
  return function("swish", {beta});
}

/// The zero of f' in [lower, upper], where f' goes from below 0 to above.
double lowestPoint(const Function& f, double lower, double upper) {
  for (int i = 0; i < 200; ++i) {
    const double middle = (lower + upper) / 2;
    (f.at(middle).d1 < 0 ? lower : upper) = middle;
  }
  return lower;
}

double largestSlope(const Function& f) {
  double largest = 0;
  for (int i = -8000; i <= 8000; ++i) largest = std::max(largest, f.at(i / 1000.0).d1);
  return largest;
}

/// E f(z) for z ~ N(0, 1): the trapezoidal rule is exact to rounding for smooth f.
double meanOutput(const Function& f) {
  double sum = 0;
  for (int i = -1200; i <= 1200; ++i) sum += f.at(i / 100.0).f * std::exp(-i * i / 2e4);
  return sum / 100 / std::sqrt(2 * M_PI);
}

/// One-sided slopes at x = 0 of a broken line.
double slopeLeft(const Function& f) {
  return f.at(-1e-9).d1;
}
double slopeRight(const Function& f) {
  return f.at(1e-9).d1;
}

Numbers sigmoidSlope() {
  const Function sigmoid = function("sigmoid");
  const double most = largestSlope(sigmoid);
  // The settings: x = 0, weights of 1, 5 layers, x = 4.6, the hundredth that marks "flat".
  return {fixed(most, 2), fixed(std::pow(most, 5), 5), whole(0), whole(1), whole(5), fixed(4.6, 1),
          fixed(0.01, 2)};
}

Numbers stretchedSigmoid() {
  const double steep = function("sigmoid", {2}).at(1).f;
  const double tanh = function("tanh").at(1).f;
  const double slope = function("tanh").at(0).d1;
  return {fixed(steep, 4), fixed(tanh, 4), whole(slope), fixed(slope / 4, 2), whole(2), whole(0)};
}

Numbers cornerOfRelu() {
  const Function relu = function("relu");
  return {whole(slopeLeft(relu)), whole(slopeRight(relu)),
          fixed(slopeLeft(function("leaky_relu", {0.01})), 2),
          fixed(slopeLeft(function("leaky_relu", {0.2})), 1)};
}

Numbers swishBetween() {
  const double x1 = lowestPoint(swish(1), -3, 0), x10 = lowestPoint(swish(10), -0.3, 0);
  const double half = swish(0).at(3).f / 3;
  // x/2 gives the 2; the betas are 0, 1 and 10.
  return {fixed(x1, 4),    fixed(swish(1).at(x1).f, 4),
          fixed(x10, 4),   fixed(swish(10).at(x10).f, 4),
          whole(1 / half), whole(0),
          whole(1),        whole(10)};
}

Numbers zeroCentred() {
  return {whole(std::fabs(meanOutput(function("tanh")))), fixed(meanOutput(function("sigmoid")), 1)};
}

Numbers relu6AndHalf() {
  const auto apart = [](double x) { return spacing(NumberFormat::Float16, x); };
  return {fixed(apart(6), 4),    whole(apart(1024)),  whole(apart(1024) / apart(6)),
          fixed(apart(1023), 1), whole(apart(32768)), whole(6),
          whole(1024),           whole(32768),        whole(65504)};
}

}  // namespace

class TestShippedStories : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void storiesComeInTheOrderOfTheirFiles() {
    QStringList ids;
    for (const Story& story : shippedStories()) ids << story.id;
    const QStringList expected = {QStringLiteral("sigmoid_slope"),
                                  QStringLiteral("tanh_is_a_stretched_sigmoid"),
                                  QStringLiteral("the_corner_of_relu"),
                                  QStringLiteral("swish_between_line_and_relu"),
                                  QStringLiteral("zero_centred"),
                                  QStringLiteral("relu6_and_half_precision"),
                                  QStringLiteral("a_chain_of_sigmoids"),
                                  QStringLiteral("relu_needs_its_weights"),
                                  QStringLiteral("gelu_fades_late"),
                                  QStringLiteral("selu_forward_and_backward"),
                                  QStringLiteral("batch_norm_rescues_and_explodes"),
                                  QStringLiteral("residuals_need_a_small_branch"),
                                  QStringLiteral("gradients_in_float16"),
                                  QStringLiteral("five_sigmoid_layers"),
                                  QStringLiteral("a_line_cannot_do_circle"),
                                  QStringLiteral("depth_is_the_lesson"),
                                  QStringLiteral("dead_units"),
                                  QStringLiteral("revive"),
                                  QStringLiteral("rate_sweep"),
                                  QStringLiteral("within_noise"),
                                  QStringLiteral("the_line"),
                                  QStringLiteral("softmax_shares"),
                                  QStringLiteral("softmax_overflow")};
    QCOMPARE(ids, expected);
  }

  void everyStoryIsWholeInBothLanguages() {
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    for (const Story& story : shippedStories()) {
      const std::string& page = story.state.page;
      QVERIFY(page == "explore" || page == "depth" || page == "train" || page == "softmax");
      QVERIFY(story.state.selection.focusedFunction());
      for (const auto member :
           {&StoryText::title, &StoryText::sentence, &StoryText::question, &StoryText::answer}) {
        QVERIFY2(!(story.english.*member).contains(han), qPrintable(story.english.*member));
        QVERIFY2((story.chinese.*member).contains(han), qPrintable(story.chinese.*member));
      }
      QVERIFY(story.english.question.endsWith(QLatin1Char('?')));
      QVERIFY(story.chinese.question.endsWith(QChar(0xff1f)));
    }
  }

  void numbersAreThoseOfTheCurves_data() {
    QTest::addColumn<Numbers>("computed");
    QTest::newRow("sigmoid_slope") << sigmoidSlope();
    QTest::newRow("tanh_is_a_stretched_sigmoid") << stretchedSigmoid();
    QTest::newRow("the_corner_of_relu") << cornerOfRelu();
    QTest::newRow("swish_between_line_and_relu") << swishBetween();
    QTest::newRow("zero_centred") << zeroCentred();
    QTest::newRow("relu6_and_half_precision") << relu6AndHalf();
  }
  void numbersAreThoseOfTheCurves() {
    QFETCH(const Numbers, computed);
    const Story* story = shipped(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(story);
    QCOMPARE(numbersIn(wholeText(story->english)), computed);
    QCOMPARE(numbersIn(wholeText(story->chinese)), computed);
  }

  void sigmoidIsSteepestAtNoughtAndFlatAtTheProbe() {
    const Function sigmoid = function("sigmoid");
    QCOMPARE(sigmoid.at(0).d1, largestSlope(sigmoid));
    QVERIFY(sigmoid.at(4.6).d1 < 0.01 && sigmoid.at(4.5).d1 > 0.01);
  }

  void tanhIsTheStretchedSigmoid() {
    for (int i = -50; i <= 50; ++i) {
      const double x = i / 10.0;
      QVERIFY(std::fabs(2 * function("sigmoid", {2}).at(x).f - 1 - function("tanh").at(x).f) < 1e-15);
    }
    QCOMPARE(function("tanh").at(0).d1, 4 * function("sigmoid").at(0).d1);
  }

  void frameworksTakeNoughtAtTheCorner() {
    const auto& corners = function("relu").card().corners;
    for (const std::string_view framework : {"PyTorch", "JAX"})
      QVERIFY(std::ranges::any_of(
          corners, [=](const CornerConvention& c) { return c.framework == framework && c.slope == "0"; }));
  }

  void swishTurnsFromALineIntoRelu() {
    for (int i = -60; i <= 60; ++i) {
      const double x = i / 10.0;
      QCOMPARE(swish(0).at(x).f, x / 2);
      QVERIFY(std::fabs(swish(10).at(x).f - function("relu").at(x).f) < 0.03);
    }
    QVERIFY(swish(1).at(-2).d1 < 0 && swish(1).at(0).d1 > 0);
  }

  void outputsOfSigmoidArePositive() {
    for (int i = -100; i <= 100; ++i) QVERIFY(function("sigmoid").at(i).f > 0);
    QVERIFY(std::fabs(meanOutput(function("tanh"))) < 1e-12);
  }

  void halfPrecisionEndsAtItsLargestNumber() {
    QCOMPARE(roundTo(NumberFormat::Float16, 65504), 65504.0L);
    QVERIFY(std::isinf(roundTo(NumberFormat::Float16, 65520)));
    QCOMPARE(function("relu6").at(100).f, 6.0);
  }

  void scenesShowWhatTheTextsSpeakOf() {
    const auto explore = [](const char* id) { return shipped(QString::fromLatin1(id))->state.explore; };
    QCOMPARE(explore("sigmoid_slope").probe.x, 0.0);
    QCOMPARE(explore("tanh_is_a_stretched_sigmoid").probe.x, 1.0);
    QCOMPARE(explore("the_corner_of_relu").probe.x, 0.0);
    QVERIFY(std::fabs(explore("swish_between_line_and_relu").probe.x - lowestPoint(swish(1), -3, 0)) < 0.01);
    const Selection& stretched = shipped(QStringLiteral("tanh_is_a_stretched_sigmoid"))->state.selection;
    QCOMPARE(stretched.functions.size(), std::size_t(2));
    QCOMPARE(stretched.functions[0].params, std::vector<double>{2});
    QCOMPARE(stretched.functions[1].id, std::string("tanh"));
    QVERIFY(stretched.functions[0].visible && stretched.functions[1].visible);
    QCOMPARE(shipped(QStringLiteral("swish_between_line_and_relu"))->plays,
             QStringList{QStringLiteral("swish")});
    QVERIFY(explore("zero_centred").signal.on);
    QVERIFY(explore("relu6_and_half_precision").format.on);
    QVERIFY(explore("relu6_and_half_precision").x->contains(1024));
    QVERIFY(explore("relu6_and_half_precision").y->lower > 10 * function("relu6").at(1024).f);  // "far below"
  }
};

ALAB_TEST(TestShippedStories)
#include "tst_shipped_stories.moc"
