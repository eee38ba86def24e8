#include "core/vector/softmax_steps.h"

#include <QTest>
#include <cmath>

#include "core/range.h"
#include "core/vector/softmax.h"
#include "tests/support/near.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

using Cells = std::vector<double>;

SoftmaxSteps steps(const Cells& scores, NumberFormat format, SoftmaxForm form, double temperature = 1) {
  return softmaxSteps(scores, temperature, format, form);
}

/// What x86's own floats give for the stable form: a second way to float32.
std::vector<float> stableInFloats(const Cells& scores, float temperature) {
  std::vector<float> p;
  float top = -HUGE_VALF, sum = 0;
  for (const double z : scores) top = std::max(top, static_cast<float>(z));
  for (const double z : scores)
    p.push_back(static_cast<float>(std::exp(double((float(z) - top) / temperature))));
  for (const float power : p) sum += power;
  for (float& power : p) power /= sum;
  return p;
}

}  // namespace

Q_DECLARE_METATYPE(alab::SoftmaxStep)

class TestSoftmaxSteps : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theStepsAreThoseOfTheFormula() {
    const SoftmaxSteps s = steps({2, 1, 0.5}, NumberFormat::Float64, SoftmaxForm::Textbook, 0.5);
    QCOMPARE(s.scores, (Cells{2, 1, 0.5}));
    QVERIFY(s.shifted.empty());
    QCOMPARE(s.scaled, (Cells{4, 2, 1}));
    QCOMPARE(s.powers, (Cells{std::exp(4.0), std::exp(2.0), std::exp(1.0)}));
    QCOMPARE(s.sum, std::exp(4.0) + std::exp(2.0) + std::exp(1.0));
    QCOMPARE(s.probabilities[1], std::exp(2.0) / s.sum);
    QVERIFY(!s.firstBad);
  }

  void theStableFormSubtractsTheMaximumFirst() {
    const SoftmaxSteps s = steps({1000, 1001, 1002}, NumberFormat::Float64, SoftmaxForm::Stable, 2);
    QCOMPARE(s.shifted, (Cells{-2, -1, 0}));
    QCOMPARE(s.scaled, (Cells{-1, -0.5, 0}));
    QVERIFY(!s.firstBad);
    const Cells exact = Softmax(Cells{1000, 1001, 1002}, 2).probabilities();
    for (std::size_t i = 0; i < 3; ++i) QVERIFY(agrees(s.probabilities[i], exact[i], 1e-15));
  }

  void theFirstBadCellIsNamed_data();
  void theFirstBadCellIsNamed();
  void theStableFormStaysGoodWhereTheTextbookFails_data();
  void theStableFormStaysGoodWhereTheTextbookFails();

  void float32IsThatOfTheProcessor() {
    const Cells scores = {0.1, -3.7, 2.9, 11.3, 0.003};
    const std::vector<float> expected = stableInFloats(scores, 0.7F);
    const SoftmaxSteps s = steps(scores, NumberFormat::Float32, SoftmaxForm::Stable, 0.7F);
    for (std::size_t i = 0; i < scores.size(); ++i) QCOMPARE(s.probabilities[i], double(expected[i]));
  }

  void everyCellIsANumberOfTheFormat() {
    for (const NumberFormat format : {NumberFormat::Float32, NumberFormat::Float16, NumberFormat::BFloat16})
      for (const SoftmaxForm form : softmaxForms()) {
        const SoftmaxSteps s = steps({0.1, 1.3, -2.7}, format, form, 0.3);
        for (int step = 0; step <= int(SoftmaxStep::Probability); ++step)
          for (const double cell : s.row(SoftmaxStep(step))) QCOMPARE(double(roundTo(format, cell)), cell);
      }
  }

  void thePowersOverflowBeyondTheLargestExponent() {
    QVERIFY(isNear(largestExponent(NumberFormat::Float64), 709.782712893384));
    QVERIFY(isNear(largestExponent(NumberFormat::Float32), 88.72283905206835));
    QVERIFY(isNear(largestExponent(NumberFormat::Float16), 11.089866488461016));
    for (const auto format : {NumberFormat::Float64, NumberFormat::Float32, NumberFormat::Float16}) {
      const double last = largestExponent(format), unit = spacing(format, last);
      QVERIFY(!steps({last - unit}, format, SoftmaxForm::Textbook).firstBad);
      QCOMPARE(steps({last + unit}, format, SoftmaxForm::Textbook).powers[0], infinity);
    }
  }

  void formsHaveNames() {
    for (const SoftmaxForm form : softmaxForms())
      QCOMPARE(softmaxFormNamed(nameOf(form)), std::optional(form));
    QVERIFY(!softmaxFormNamed("naive"));
  }
};

void TestSoftmaxSteps::theFirstBadCellIsNamed_data() {
  QTest::addColumn<Cells>("scores");
  QTest::addColumn<NumberFormat>("format");
  QTest::addColumn<SoftmaxForm>("form");
  QTest::addColumn<SoftmaxStep>("step");
  QTest::addColumn<std::size_t>("index");
  QTest::addColumn<double>("value");
  const auto row = [](const char* name, Cells scores, NumberFormat format, SoftmaxStep step,
                      std::size_t index, double value, SoftmaxForm form = SoftmaxForm::Textbook) {
    QTest::newRow(name) << scores << format << form << step << index << value;
  };
  row("e^1000", {1000, 1001, 1002}, NumberFormat::Float64, SoftmaxStep::Power, 0, infinity);
  row("the second", {2, 1000, 1}, NumberFormat::Float64, SoftmaxStep::Power, 1, infinity);
  row("e^89 as a float", {88, 89}, NumberFormat::Float32, SoftmaxStep::Power, 1, infinity);
  row("e^12 as a half", {11, 12}, NumberFormat::Float16, SoftmaxStep::Power, 1, infinity);
  row("two halves of 59874", {11, 11}, NumberFormat::Float16, SoftmaxStep::Sum, 0, infinity);
  row("nothing is left", {-1000, -1001}, NumberFormat::Float64, SoftmaxStep::Sum, 0, 0);
  row("no half is that large", {70000, 1}, NumberFormat::Float16, SoftmaxStep::Score, 0, infinity,
      SoftmaxForm::Stable);
  row("NaN", {1, NAN}, NumberFormat::Float64, SoftmaxStep::Score, 1, NAN, SoftmaxForm::Stable);
  row("all masked", {-infinity, -infinity}, NumberFormat::Float64, SoftmaxStep::Shifted, 0, NAN,
      SoftmaxForm::Stable);
}

void TestSoftmaxSteps::theFirstBadCellIsNamed() {
  QFETCH(const Cells, scores);
  QFETCH(const NumberFormat, format);
  QFETCH(const SoftmaxForm, form);
  const std::optional<BadCell> bad = steps(scores, format, form).firstBad;
  QVERIFY(bad);
  QTEST(bad->step, "step");
  QTEST(bad->index, "index");
  QTEST(bad->value, "value");
}

void TestSoftmaxSteps::theStableFormStaysGoodWhereTheTextbookFails_data() {
  QTest::addColumn<NumberFormat>("format");
  QTest::addColumn<double>("tolerance");
  QTest::newRow("float64") << NumberFormat::Float64 << 1e-15;
  QTest::newRow("float32") << NumberFormat::Float32 << 1e-7;
  QTest::newRow("float16") << NumberFormat::Float16 << 1e-3;
  QTest::newRow("bfloat16") << NumberFormat::BFloat16 << 1e-2;
}

void TestSoftmaxSteps::theStableFormStaysGoodWhereTheTextbookFails() {
  QFETCH(const NumberFormat, format);
  QFETCH(const double, tolerance);
  for (const Cells& scores : {Cells{1000, 1002, 1004}, Cells{-1000, -1004, -1008}, Cells{2, -infinity, 3}}) {
    const SoftmaxSteps s = steps(scores, format, SoftmaxForm::Stable);
    QVERIFY(!s.firstBad);
    const bool isMasked = std::isinf(scores[1]);
    QCOMPARE(!steps(scores, format, SoftmaxForm::Textbook).firstBad, isMasked);
    const Cells exact = Softmax(s.scores).probabilities();  // of the scores as the format has them
    for (std::size_t i = 0; i < 3; ++i) QVERIFY(isNear(s.probabilities[i], exact[i], tolerance));
  }
}

ALAB_TEST(TestSoftmaxSteps)
#include "tst_softmax_steps.moc"
