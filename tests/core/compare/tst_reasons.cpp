// What is said for and against is what the function does, measured here at points of its own.
#include "core/compare/reasons.h"

#include <QTest>
#include <algorithm>

#include "core/activation/catalogue.h"
#include "core/formula/reference.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

bool says(const std::vector<Sentence>& sentences, std::string_view begin) {
  return std::ranges::any_of(sentences, [&](const Sentence& s) { return s.text.starts_with(begin); });
}

Reasons reasonsFor(const char* text) {
  return reasonsOf(*compared(*parseFunction(text)));
}

const std::vector<Comparison>& wholeCatalogue() {
  static const std::vector<Comparison> all = [] {
    std::vector<Comparison> comparisons;
    for (const Activation& activation : catalogue()) comparisons.push_back(*compared(Function(activation)));
    return comparisons;
  }();
  return all;
}

/// f at 4001 points from -20 to 20.
std::vector<double> valuesOf(const Function& function) {
  std::vector<double> values;
  for (int i = -2000; i <= 2000; ++i) values.push_back(function.at(i / 100.0).f);
  return values;
}

}  // namespace

class TestReasons : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void nothingElseIsSaidOfWhatHasNoValue() {
    const Reasons reasons = reasonsFor("1/x");
    QVERIFY(reasons.inFavour.empty());
    QCOMPARE(reasons.against.size(), std::size_t(1));
    QVERIFY(says(reasons.against, "Has no value at"));
  }

  void theKnownOnesAreSaid() {
    QVERIFY(says(reasonsFor("selu").inFavour, "Keeps mean 0 and variance 1"));
    QVERIFY(says(reasonsFor("relu").inFavour, "Keeps the gradient in a deep plain network with He"));
    QVERIFY(says(reasonsFor("relu").against, "A unit whose inputs all fall"));
    QVERIFY(says(reasonsFor("sigmoid").against, "Gradients fade"));
    QVERIFY(says(reasonsFor("sigmoid").against, "Saturates on both sides"));
    QVERIFY(says(reasonsFor("gelu").against, "Gradients fade"));
    QVERIFY(says(reasonsFor("tanh").inFavour, "Zero-centred"));
    QVERIFY(says(reasonsFor("prelu").inFavour, "Its %1 can be learned"));
    QVERIFY(says(reasonsFor("binary_step").against, "No gradient at all"));
    QVERIFY(says(reasonsFor("exponential").against, "Overflows in float16"));
    QVERIFY(!says(reasonsFor("elu:alpha=0.5").inFavour, "Smooth"));
  }

  void noReasonContradictsTheCurve() {
    for (const Comparison& comparison : wholeCatalogue()) {
      const Function& function = comparison.function;
      const Reasons reasons = reasonsOf(comparison);
      const std::vector<double> values = valuesOf(function);
      const char* id = function.card().id.data();
      const bool falls = std::ranges::is_sorted_until(values, std::ranges::less_equal()) != values.end() &&
                         !std::ranges::is_sorted(values);
      if (says(reasons.against, "Not monotone")) QVERIFY2(falls, id);
      if (says(reasons.inFavour, "Does not saturate at either end"))
        QVERIFY2(std::fabs(function.at(1e6).d1) > 0.009 || std::fabs(function.at(1e6 + 1.5).d1) > 0.009, id);
      if (says(reasons.inFavour, "Bounded"))
        QVERIFY2(std::ranges::all_of(values, [](double y) { return std::fabs(y) < 100; }), id);
      if (says(reasons.inFavour, "Sparse")) QVERIFY2(std::ranges::count(values, 0.0) > 40, id);
      QVERIFY2(!reasons.inFavour.empty() || !reasons.against.empty(), id);
      QVERIFY(reasons.inFavour.size() <= 4 && reasons.against.size() <= 4);
    }
  }

  void nothingIsSaidForAndAgainst() {
    for (const Comparison& comparison : wholeCatalogue()) {
      const Reasons reasons = reasonsOf(comparison);
      QVERIFY(!(says(reasons.inFavour, "Keeps the gradient") && says(reasons.against, "Gradients fade")));
      QVERIFY(!(says(reasons.inFavour, "Keeps the gradient") &&
                says(reasons.against, "In a deep plain network the")));
      QVERIFY(!(says(reasons.inFavour, "Zero-centred") && says(reasons.against, "Not zero-centred")));
      QVERIFY(!(says(reasons.inFavour, "Smooth") && says(reasons.against, "Has a corner")));
      QVERIFY(!(says(reasons.inFavour, "Bounded") && says(reasons.against, "Unbounded")));
    }
  }
};

ALAB_TEST(TestReasons)
#include "tst_reasons.moc"
