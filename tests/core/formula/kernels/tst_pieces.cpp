#include "core/formula/kernels/pieces.h"

#include <cmath>
#include <limits>

#include "core/formula/definition.h"
#include "core/formula/program/evaluate.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

Tape tapeOfText(const char* text) {
  const auto definition = parseDefinition(text);
  return tapeOf(definition->tree, {}, Reading::Accurate);
}

Pieces<double> piecesOfText(const char* text) {
  const Tape tape = tapeOfText(text);
  std::vector<Pieces<double>> all;
  for (std::size_t i = 0; i < tape.steps.size(); ++i) {
    const Instruction& step = tape.steps[i];
    all.push_back(step.hasX ? piecesOfStep<double>(i, step, all, 1)
                            : piecesOfConstant(i, static_cast<double>(step.constant), 0.0));
  }
  return all.back();
}

/// Whether it is the result of the last step and no more.
bool isAStep(const Pieces<double>& pieces) {
  return pieces.pieces.size() == 1 && pieces.pieces[0].step &&
         pieces.pieces == piecesOfResult<double>(*pieces.pieces[0].step).pieces;
}

/// The formula at x by its pieces, of which those that are steps are computed as the tape does.
double valueByPieces(const Pieces<double>& pieces, const char* text, double x) {
  std::size_t k = 0;
  while (k < pieces.bounds.size() && !(x < pieces.bounds[k])) ++k;
  const Piece<double>& piece = pieces.pieces[k];
  std::vector<long double> values;
  evaluateAll<long double>(tapeOfText(text), x, {}, values);
  return std::fma(piece.line.factor, piece.step ? static_cast<double>(values[*piece.step]) : x,
                  piece.line.offset);
}

/// Where a wrong side would show: at each bound, right beside it, and between.
std::vector<double> pointsAround(const Pieces<double>& pieces) {
  const double inf = std::numeric_limits<double>::infinity();
  std::vector<double> points = {-1e300, -7.3, -1, -1e-300, -0.0, 0, 5e-324, 0.5, 1, 2.5, 3, 6, 1e300};
  for (const double bound : pieces.bounds)
    if (std::isfinite(bound))
      points.insert(points.end(), {std::nextafter(bound, -inf), bound, std::nextafter(bound, inf)});
  return points;
}

struct Formula {
  const char* text;
  std::size_t count;  ///< of pieces
};

/// Each of two comparisons at most, with every comparison, and lines of each kind.
constexpr Formula formulas[] = {{"max(x, 0)", 2},
                                {"max(0, x)", 2},
                                {"min(max(x, 0), 6)", 3},
                                {"max(min(6, x), 0)", 3},
                                {"clamp(x, -1, 1)", 3},
                                {"if(x > 0, x, 0.01 * x)", 2},
                                {"if(x >= 1, x + 3, x - 2)", 2},
                                {"if(x < 2.5, 4 - x, -x)", 2},
                                {"if(x <= 2.5, x * 2, 5)", 2},
                                {"if(x == 1, 7, x)", 3},
                                {"if(x != 0, x, 3)", 3},
                                {"if(3 > x, x, exp(x))", 2},
                                {"if(x < -3, 0, if(x > 3, x, x * (x + 3) / 6))", 3},
                                {"if(x < 3, if(x < -1, exp(x), x), 3)", 3},
                                {"if(x > 0 && x < 2, x, -1)", 3},
                                {"if(x < 1, if(x > 2, exp(x), x), 0)", 2},
                                {"sign(x)", 3},
                                {"if(x > 0, x, 1.5 * (exp(x) - 1))", 2},
                                {"if(x > 2, 2 - exp(-x), 3 + tanh(x))", 2},
                                {"if(x < 0, -sin(x), x)", 2},
                                {"if(x < 1, x, if(x < 1, 5, 2 * x))", 2},
                                {"if(x < 1, x, if(x < 1, 5, x))", 1}};

}  // namespace

class TestPieces : public QObject {
  Q_OBJECT

 private slots:
  void theRightOneHoldsAtEveryPoint() {
    for (const Formula& formula : formulas) {
      const Pieces<double> pieces = piecesOfText(formula.text);
      std::vector<long double> values;
      for (const double x : pointsAround(pieces)) {
        evaluateAll<long double>(tapeOfText(formula.text), x, {}, values);
        const double right = static_cast<double>(values.back()),
                     value = valueByPieces(pieces, formula.text, x);
        const QByteArray where = QByteArray(formula.text) + " at " + QByteArray::number(x, 'g', 17);
        const bool isSame = value == right && std::signbit(value) == std::signbit(right);
        QVERIFY2(isSame || (right != 0 && std::fabs(value - right) <= 2.3e-16 * std::fabs(right)), where);
      }
    }
  }

  void thereAreNoMoreThanNeeded() {
    for (const Formula& formula : formulas) {
      const Pieces<double> pieces = piecesOfText(formula.text);
      QVERIFY2(pieces.pieces.size() == formula.count, formula.text);
      QCOMPARE(pieces.bounds.size(), formula.count - 1);
      QVERIFY(std::ranges::is_sorted(pieces.bounds));
    }
  }

  void aComparisonOfAnythingElseStaysAStep() {
    for (const char* text : {"if(x * x > 1, x, 0)", "if(exp(x) < 2, 1, x)", "max(x, 2 * x)",
                             "if(x < 1, 0, if(x < 2, 1, if(x < 3, 2, 3)))", "x * x", "x / 3"})
      QVERIFY2(isAStep(piecesOfText(text)), text);
  }

  /// The sign of 0 x is that of x, and x + 0 is not x where x is -0.
  void aZeroIsNoFactorAndNoSummand() {
    for (const char* text : {"if(x > 0, 0 * x, -1)", "if(x > 0, x, x + 0)", "if(x < 0, exp(x) * 0, 3)",
                             "max(x * (0 * x), -1)"}) {
      const Pieces<double> pieces = piecesOfText(text);
      for (const Piece<double>& piece : pieces.pieces)
        QVERIFY2(piece.step || piece.line.factor != 0 || piece.line.offset != 0, text);
    }
  }

  /// No line has a slope that is no number.
  void whatIsNotFiniteIsNoFactor() {
    const Tape tape = tapeOf(parseDefinition("if(x > 0, a * x, a + exp(x))")->tree,
                             std::vector<std::string>{"a"}, Reading::Accurate);
    for (const double a : {HUGE_VAL, -HUGE_VAL, std::nan("")}) {
      std::vector<Pieces<double>> all;
      for (std::size_t i = 0; i < tape.steps.size(); ++i) {
        const Instruction& step = tape.steps[i];
        const double constant = step.op == Operation::Parameter ? a : static_cast<double>(step.constant);
        all.push_back(step.hasX ? piecesOfStep<double>(i, step, all, 0) : piecesOfConstant(i, constant, 0.0));
      }
      for (const Piece<double>& piece : all.back().pieces) QCOMPARE(piece.line.slope, 0.0);
    }
  }

  /// 0 x + -0 would be 0 for x > 0.
  void aNegativeZeroIsNoLine() {
    QVERIFY(isAStep(piecesOfConstant<double>(3, -0.0, 0)));
    QVERIFY(!piecesOfConstant<double>(3, 0.0, 0).pieces[0].step);
  }
};

ALAB_TEST(TestPieces)
#include "tst_pieces.moc"
