// Jet, Grad and Rounded against derivatives known from calculus, and the primitives against each other.
#include <QTest>
#include <cmath>

#include "core/range.h"
#include "core/scalar/grad.h"
#include "core/scalar/jet.h"
#include "core/scalar/primitives.h"
#include "core/scalar/rounded.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

using Real = long double;

bool near(Real a, Real b, Real relative = 1e-17L) {
  return std::fabs(a - b) <= relative * std::max(std::fabs(b), 1e-30L);
}

/// Derivative of g at x by Richardson's extrapolation of central differences.
template <class G>
Real slope(G g, Real x) {
  const Real h = 1e-3L;
  const auto d = [&](Real s) { return (g(x + s) - g(x - s)) / (2 * s); };
  const Real a = d(h), b = d(h / 2), c = d(h / 4);
  const Real ab = (4 * b - a) / 3, bc = (4 * c - b) / 3;
  return (16 * bc - ab) / 15;
}

/// Whether the primitive's own derivatives are those of its value, at a few points inside `range`.
template <class Primitive>
bool isConsistent(Primitive p, Range range) {
  for (int i = 0; i <= 40; ++i) {
    const Real x = range.lower + range.span() * i / 40 + 1e-4L;
    const Taylor<Real> t = p(x);
    const Real d1 = slope([&](Real u) { return p(u).f; }, x), d2 = slope([&](Real u) { return p(u).d1; }, x);
    const auto agrees = [](Real a, Real b) { return std::fabs(a - b) <= 1e-9L * std::fabs(b) + 1e-13L; };
    if (!agrees(d1, t.d1) || !agrees(d2, t.d2)) return false;
  }
  return true;
}

template <class Primitive>
bool isConsistent2(Primitive p, Range range, Real a) {
  const bool inX = isConsistent(
      [&](Real u) {
        const Taylor2<Real> t = p(u, a);
        return Taylor<Real>{t.f, t.dx, t.dxx};
      },
      range);
  const Real x = range.middle() + 0.3L;
  return inX && near(slope([&](Real b) { return p(x, b).f; }, a), p(x, a).da, 1e-9L);
}

#define ONE(name) [](Real u) { return taylor::name(u); }
#define TWO(name) [](Real u, Real a) { return taylor::name(u, a); }

}  // namespace

class TestPrimitives : public QObject {
  Q_OBJECT

 private slots:
  void jetFollowsTheProductAndQuotientRules() {
    // x^2 / (1 + x) at 2: f = 4/3, f' = (x^2 + 2x)/(1+x)^2 = 8/9, f'' = 2/(1+x)^3 = 2/27
    const Jet<Real> x = Jet<Real>::variable(2);
    const Jet<Real> y = x * x / (1 + x);
    QVERIFY(near(y.f, 4.0L / 3) && near(y.d1, 8.0L / 9) && near(y.d2, 2.0L / 27));
  }

  void gradGivesEveryPartial() {
    // x a + a / x at (2, 3): d/dx = a - a/x^2, d/da = x + 1/x
    const auto x = Grad<Real, 2>::variable(2, 0), a = Grad<Real, 2>::variable(3, 1);
    const auto y = x * a + a / x;
    QVERIFY(near(y.f, 7.5L) && near(y.d[0], 2.25L) && near(y.d[1], 2.5L));
  }

  void selectDoesNotLeakNaN() {
    const Jet<Real> x = Jet<Real>::variable(-1);
    const Jet<Real> y = select(x > 0, formula::log1p(x - 5.0), x * 2.0);
    QVERIFY(y.f == -2 && y.d1 == 2 && y.d2 == 0);
  }

  void derivativesBelongToTheValues() {
    const Range wide = {-6, 6};
    QVERIFY(isConsistent(ONE(exp), wide));
    QVERIFY(isConsistent(ONE(expm1), wide));
    QVERIFY(isConsistent(ONE(log1p), {-0.5, 6}));
    QVERIFY(isConsistent(ONE(sigmoid), wide));
    QVERIFY(isConsistent(ONE(softplus), wide));
    QVERIFY(isConsistent(ONE(tanh), wide));
    QVERIFY(isConsistent(ONE(tanhshrink), wide));
    QVERIFY(isConsistent(ONE(tanhExp), {-4, 1.5}));
    QVERIFY(isConsistent(ONE(cloglog), {-4, 2}));
    QVERIFY(isConsistent(ONE(erf), {-3, 3}));
    QVERIFY(isConsistent(ONE(normalCdf), wide));
    QVERIFY(isConsistent(ONE(sin), wide));
    QVERIFY(isConsistent(ONE(cos), wide));
    QVERIFY(isConsistent(ONE(sinSquared), wide));
    QVERIFY(isConsistent(ONE(sinc), wide));
    QVERIFY(isConsistent(ONE(atan), wide));
    QVERIFY(isConsistent(ONE(softsign), {0.1, 6}));
    QVERIFY(isConsistent(ONE(sqrt1pm1), wide));
  }

  void derivativesInTheParameterToo() {
    QVERIFY(isConsistent2(TWO(softplusOf), {-4, 4}, 1.5L));
    QVERIFY(isConsistent2(TWO(celuBranch), {-4, -0.5}, 1.5L));
    QVERIFY(isConsistent2(TWO(isru), {-4, 4}, 1.5L));
    QVERIFY(isConsistent2(TWO(squareplus), {-4, 4}, 1.5L));
    QVERIFY(isConsistent2(TWO(smeluBranch), {-1, 1}, 1.5L));
    QVERIFY(isConsistent2(TWO(power), {0.5, 4}, 2.5L));
  }

  void seriesMeetTheClosedForms() {
    const Taylor<Real> below = taylor::sinc(std::nextafter(1.0L, 0.0L)), above = taylor::sinc(1.0L);
    QVERIFY(near(below.f, above.f) && near(below.d1, above.d1) && near(below.d2, above.d2, 1e-16L));
    QVERIFY(near(taylor::tanhshrink(1.0L).f, 1 - std::tanh(1.0L), 1e-18L));
    QVERIFY(near(taylor::expm1MinusSlope(-0.5L), std::expm1(-0.5L) + 0.5L * std::exp(-0.5L), 1e-17L));
  }

  void tailsKeepTheirDigits() {
    QVERIFY(near(taylor::sigmoid(-700.0L).d1, std::exp(-700.0L)));
    QVERIFY(near(taylor::tanh(50.0L).d1, 4 * std::exp(-100.0L)));
    QVERIFY(near(taylor::softplus(-700.0L).f, std::exp(-700.0L)));
    QVERIFY(near(taylor::tanhshrink(1e-5L).f, 1e-15L / 3 - 2e-25L / 15));
    QVERIFY(near(taylor::squareplus(-1e10L, 4.0L).f, 1e-10L));
  }

  void roundedRoundsEveryOperationOnce() {
    const auto half = [](long double x) { return Rounded(x, NumberFormat::Float16); };
    QCOMPARE((half(2048) + half(1)).value, 2048.0L);  // the spacing there is 2: a tie goes to even
    QCOMPARE((half(2048) + half(3)).value, 2052.0L);
    QCOMPARE((half(300) * half(300)).value, static_cast<long double>(HUGE_VAL));
    QCOMPARE((half(1) / 3.0).value, 0.333251953125L);
    QCOMPARE((0.1 * half(1)).value, 0.0999755859375L);  // a constant is rounded to the format first
    QCOMPARE(formula::exp(half(1)).value, 2.71875L);
  }
};

ALAB_TEST(TestPrimitives)
#include "tst_primitives.moc"
