#include "ui/panels/depth/scene/depth_words.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/depth/depth_support.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

/// A line whose median net keeps these shares of the gradient, from the first layer to the last.
DepthLine lineThatKeeps(std::initializer_list<double> shares) {
  DepthCurve curve = {.nets = 1};
  for (const double share : shares) {
    curve.summary.layers.emplace_back();
    curve.summary.layers.back().kept = {share, share, share};
  }
  return lineWith(lineOf("tanh"), curve);
}

/// Theory that multiplies the gradient by this factor in each layer.
DepthLine withTheory(const DepthLine& line, double factor) {
  DepthCurve curve = *line.curve;
  curve.theory.assign(curve.summary.layers.size(), {.chi1 = factor * factor});
  return lineWith(line, curve);
}

}  // namespace

class TestDepthWords : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void nothingLeftIsSaid() {
    const QString sentence = networkSentence(lineThatKeeps({0, 0, 1}));
    QVERIFY2(sentence.contains(u"exactly 0"_s) && sentence.contains(u"fades"_s), qPrintable(sentence));
  }

  void amountsHaveTwoDigits_data() {
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("text");
    const std::pair<double, const char*> rows[] = {{0.25, "0.25"},
                                                   {1.1, "1.1"},
                                                   {1, "1.0"},
                                                   {0.0000312, "0.000031"},
                                                   {0.999, "1.0"},
                                                   {9.96, "10"},
                                                   {0.0996, "0.10"},
                                                   {123.4, "120"},
                                                   {9949, "9900"},
                                                   {0, "0"},
                                                   {8.3, "8.3"},
                                                   {-0.0312, "−0.031"},
                                                   {1.2e-5, "0.000012"},
                                                   {4.04e-25, "4·10⁻²⁵"},
                                                   {4.26e-25, "4.3·10⁻²⁵"},
                                                   {3.7e12, "3.7·10¹²"},
                                                   {infinite, "∞"},
                                                   {noNumber, "–"}};
    for (const auto& [amount, text] : rows) QTest::addRow("%g", amount) << amount << QString::fromUtf8(text);
  }
  void amountsHaveTwoDigits() {
    QFETCH(const double, amount);
    QTEST(amountText(amount), "text");
  }

  void factorsHaveThreeDigits() {
    QCOMPARE(factorText(0.2361), u"0.236"_s);
    QCOMPARE(factorText(1.05), u"1.05"_s);
    QCOMPARE(factorText(1), u"1.00"_s);
    QCOMPARE(factorText(12.34), u"12.3"_s);
  }

  /// Read back, a text is within half a unit of its second digit, whatever the size.
  void textsReadBackAsTheAmount() {
    for (double amount = 1.1e-5; amount < 9000; amount *= 1.0371) {
      const double read = amountText(amount).toDouble();
      QVERIFY2(std::abs(read / amount - 1) <= 0.0501, qPrintable(amountText(amount)));
    }
  }

  void whatGrowsIsAMultipleAndWhatShrinksAShare() {
    QCOMPARE(shareText(0.00003), u"0.000030 of the gradient"_s);
    QCOMPARE(shareText(1), u"1.0 of the gradient"_s);
    QCOMPARE(shareText(1.04), u"1.0 of the gradient"_s);
    QCOMPARE(shareText(1.06), u"1.1 times the gradient"_s);
    QCOMPARE(shareText(8.3), u"8.3 times the gradient"_s);
  }

  void verdictsFollowWhatIsLeft() {
    QCOMPARE(networkSentence(lineThatKeeps({0.5, 1})), u"0.50 of the gradient reaches layer 1: stable"_s);
    QCOMPARE(networkSentence(lineThatKeeps({0.05, 1})), u"0.050 of the gradient reaches layer 1: fades"_s);
    QCOMPARE(networkSentence(lineThatKeeps({20, 1})), u"20 times the gradient reaches layer 1: explodes"_s);
    QCOMPARE(networkSentence(lineThatKeeps({noNumber, 1})), u"no number any more"_s);
  }

  void theLayerBelowWhichLittleIsLeftIsNamed() {
    QCOMPARE(networkSentence(lineThatKeeps({1e-4, 1e-3, 0.009, 0.02, 1})),
             u"0.00010 of the gradient reaches layer 1; under 1 % in layers 1 to 3: fades"_s);
  }

  /// The measured share may be off in one net; 50 layers that each keep the gradient do not fade.
  void theoryNearOneIsStable() {
    QCOMPARE(networkVerdict(withTheory(lineThatKeeps({0.05, 0.3, 1}), 1.01)), Verdict::Stable);
    QCOMPARE(networkVerdict(withTheory(lineThatKeeps({0.05, 0.3, 1}), 0.5)), Verdict::Fades);
  }

  void whatHasNotRunSaysSo() {
    QCOMPARE(networkSentence(lineOf("tanh")), u"not computed yet"_s);
    QCOMPARE(networkSentence(lineWith(lineOf("tanh"), {})), u"these start weights do not exist here"_s);
  }
};

ALAB_WIDGET_TEST(TestDepthWords)
#include "tst_depth_words.moc"
