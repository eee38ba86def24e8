// Formulas over spans, on the instruction set that ALAB_ISA names (one test for each, see CMakeLists.txt).
#include "core/activation/instruction_set.h"
#include "tests/core/formula/formula_points.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// Whole formulas of their own beside those of the cards.
const char* const ownFormulas[] = {
    "x", "a", "a*x", "(x > 0) * x^2", "if(x > a, 1, 0)", "x^3 - a*x", "exp(a*x)/(1+exp(a*x))", "log(1+x^2)",
    "tan(x/4)", "sinh(x/9)+cosh(x/9)", "erfc(x)*erf(a*x)", "Phi(x)+softsign(x)", "floor(x)+abs(x-a)", "2^x",
    "abs(x)^a", "(1+x^2)^(-a)", "sinc(x)+sinc(a*x)", "max(sin(x), cos(a*x))",
    "if(x > 0 && x < 2 || x == -1, x, -x)", "if(x != 0, expm1(x)/x, 1)", "a^x", "-x^2/2",
    // what two operations in one do, and three in a row
    "min(max(x, -a), 6)", "max(-1, min(a, x/3))", "clamp(x*(x+a)/6, -1, 2)",
    "if(x < -3, 0, if(x > 3, x, x*(x+3)/6))", "if(x >= a, if(x <= 3, 2*x, 6), if(x > -1, x/2, a*x))",
    "if(a*x < 2, a*x, min(max(3*x, 1), 5))", "(x+a)*(x-a)/a", "if(x < 0, if(x > -2, x, -2), max(x, x*x))",
    "if(x == 1, 0, if(x != a, x, 2))",
    // what points are asked for, below a comparison
    "relu(1-x^b); b=2", "min(x^b,4); b=2", "min(abs(x)^b,4); b=1.5", "min(x*x^b,3); b=2", "sign(x^b-1); b=2",
    "if(x^b==4,1,0); b=2", "min(log(x),1)", "min(exp(x)/(2+exp(x)),3)", "min(exp(x)/1e308, 3)",
    "if(x^b > 1, x, 2*x); b=3", "(softplus(3)-(x+x))+((max(x,x)*(4*x))/0)", "x*min(max(x+3,0),6)/6",
    "min(x, x)", "if(x < 0, x, x)", "x + sqrt(b); b = 0",
    // parameters that make a factor infinite, no number or 0
    "if(x > 0, 3/c*x, x); c = 0", "if(x > 0, x*(1/b), 0); b = 0", "if(x > 0, x*log(b), 0); b = 0",
    "if(x > 0, log(b - 1)*x, exp(x)); b = 0", "if(x > 0, 1e39*x, exp(x))", "if(x > 0, x*1e39, 0)",
    "atan(1/if(x > 0, x*(b*x), 3)); b = 0", "atan(1/clamp(b*x*x, -1, 1)); b = 0"};

std::vector<Function> functions() {
  std::vector<Function> all;
  for (const Activation& a : catalogue()) all.push_back(typedForm(Function(a)));
  for (const char* text : ownFormulas) all.push_back(formulaFunction(text));
  return all;
}

struct SpanValues {
  std::vector<double> f, y, dy;
  std::vector<std::vector<double>> partials;
};

SpanValues spanValues(const Function& f, std::span<const double> x) {
  const std::vector<double> empty(x.size());
  SpanValues v = {empty, empty, empty, {f.params.size(), empty}};
  f.activation.forward(x, f.params, v.f);
  f.activation.valueAndDerivative(x, f.params, v.y, v.dy);
  for (std::size_t k = 0; k < f.params.size(); ++k) f.activation.partial(x, f.params, k, v.partials[k]);
  return v;
}

bool isSame(double a, double b) {
  return a == b || (std::isnan(a) && std::isnan(b));
}

/// Within rounding of double arithmetic: relative to the value, and to what cancels in it.
bool isNearValue(double value, double right, double size) {
  if (!std::isfinite(right) || !std::isfinite(value)) return isSame(value, right);
  return std::fabs(value - right) <= 1e-14 * std::max(std::fabs(right), size);
}

/// Whether its slope near 0 is what is left of large terms.
bool cancels(const Function& f) {
  return f.card().formula.find("expm1(x) / x") != std::string_view::npos;
}

/// A sum that is compared (alpha x + beta) may round to the other side of a kink right beside it.
bool isOtherSide(const Function& f, double x, double slope) {
  const double apart = 4e-16 * std::max(1.0, std::fabs(x));
  const auto isSlopeAt = [&](double point) { return std::fabs(slope - f.at(point).d1) <= 1e-14; };
  const std::vector<double> kinks = f.kinks();
  return std::ranges::any_of(kinks, [&](double kink) { return std::fabs(x - kink) <= apart; }) &&
         (isSlopeAt(x - 4 * apart) || isSlopeAt(x + 4 * apart));
}

}  // namespace

class TestBlockPlan : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    const QString wanted = qEnvironmentVariable("ALAB_ISA");
    if (!wanted.isEmpty() && wanted.toStdString() != nameOf(instructionSet()))
      QSKIP(qPrintable(QStringLiteral("this machine has no ") + wanted));
  }

  void spansFollowThePoints() {
    for (const Function& f : functions()) {
      const std::vector<double> x = testPoints(f.kinks());
      const SpanValues span = spanValues(f, x);
      std::vector<double> partials(f.params.size());
      for (std::size_t i = 0; i < x.size(); ++i) {
        const Derivatives d = f.at(x[i]);
        f.activation.partials(x[i], f.params, partials);
        const QByteArray where =
            QByteArray(f.card().formula.data()) + " at " + QByteArray::number(x[i], 'g', 17);
        const double size = std::fabs(x[i]) < 1e3 ? 1 : 0;
        QVERIFY2(isNearValue(span.f[i], d.f, size), where);
        QVERIFY2(isNearValue(span.y[i], d.f, size), where);
        if (cancels(f) && std::fabs(x[i]) < 0.1) continue;
        if (!isNearValue(span.dy[i], d.d1, 10 * size)) {
          QVERIFY2(isOtherSide(f, x[i], span.dy[i]), where);
          continue;
        }
        for (std::size_t k = 0; k < partials.size(); ++k)
          QVERIFY2(isNearValue(span.partials[k][i], partials[k], 10 * size), where);
      }
    }
  }

  void zerosKeepTheirSign() {
    for (const char* text : {"x*min(max(x+3,0),6)/6", "x/3", "-x/3", "x*(x+3)/6", "max(x, 0)*x/5"}) {
      const Function f = formulaFunction(text);
      const std::vector<double> x = {-9, -8, -5, -4.59, -3, -0.0, 0.0, 2};
      const SpanValues span = spanValues(f, x);
      for (std::size_t i = 0; i < x.size(); ++i)
        QVERIFY2(std::signbit(span.f[i]) == std::signbit(f.at(x[i]).f), text);
    }
  }

  void typedFormsAreAsAccurateAsKernels() {
    for (const Activation& a : catalogue()) {
      const Function f(a), typed = typedForm(f);
      const std::vector<double> x = testPoints(f.kinks());
      const SpanValues right = spanValues(f, x), found = spanValues(typed, x);
      for (std::size_t i = 0; i < x.size(); ++i) {
        // Products with denormal numbers are the kernels' business, golden/README.md gives them relief.
        if (std::fabs(right.f[i]) < 1e-290 || std::fabs(right.dy[i]) < 1e-290) continue;
        QVERIFY2(isWithinUlps(4, found.f[i], right.f[i]), a.card().id.data());
        // Where f' crosses 0 what cancels is compared.
        QVERIFY2(
            isWithinUlps(6, found.dy[i], right.dy[i]) || std::fabs(found.dy[i] - right.dy[i]) <= 4 * 0x1p-52,
            a.card().id.data());
      }
    }
  }

  void everyLengthAndPlaceGivesTheSame() {
    for (const char* text : {"x*sigmoid(a*x)", "max(x, 0)", "if(x > a, x^2, sin(x))", "x", "a",
                             "min(max(x, a), 6)", "if(x > 0, x, a*x)", "x*(x+a)/6", "if(x > 0, 1, 0)"}) {
      const Function f = formulaFunction(text);
      const std::vector<double> x = testPoints(f.kinks());
      const SpanValues whole = spanValues(f, x);
      for (std::size_t length = 0; length <= 40; ++length)
        for (std::size_t from = 0; from < 9; ++from) {
          const SpanValues part = spanValues(f, std::span(x).subspan(from, length));
          for (std::size_t i = 0; i < length; ++i) {
            QVERIFY(isSame(part.f[i], whole.f[from + i]) && isSame(part.dy[i], whole.dy[from + i]));
            for (std::size_t k = 0; k < f.params.size(); ++k)
              QVERIFY(isSame(part.partials[k][i], whole.partials[k][from + i]));
          }
        }
    }
  }

  void resultsMayOverwriteThePoints() {
    for (const char* text :
         {"x*sigmoid(a*x)", "max(x, 0)", "x", "a", "min(max(x, a), 6)", "if(x > 0, x, a*x)", "min(x, x)"}) {
      const Function f = formulaFunction(text);
      std::vector<double> x;
      for (int i = 0; i < 1000; ++i) x.push_back(std::sin(i) * 9);
      const SpanValues right = spanValues(f, x);
      std::vector<double> inPlace = x, y(x.size());
      f.activation.forward(inPlace, f.params, inPlace);
      QCOMPARE(inPlace, right.f);
      inPlace = x;
      f.activation.valueAndDerivative(inPlace, f.params, y, inPlace);
      QCOMPARE(inPlace, right.dy);
      inPlace = x;
      f.activation.valueAndDerivative(inPlace, f.params, inPlace, y);
      QCOMPARE(inPlace, right.y);
      QCOMPARE(y, right.dy);
      inPlace = x;
      if (f.params.empty()) continue;
      f.activation.partial(inPlace, f.params, 0, inPlace);
      QCOMPARE(inPlace, right.partials[0]);
    }
  }

  void floatsFollowThePoints() {
    for (const Function& f : functions()) {
      if (cancels(f)) continue;
      std::vector<double> held;
      for (const double p : f.params) held.push_back(double(float(p)));
      std::vector<float> x;
      for (float point = -7.9f; point < 8; point += 0.0637f) x.push_back(point);
      x.insert(x.end(), {NAN, HUGE_VALF, -HUGE_VALF, 1e30f, -1e30f});
      std::vector<float> y(x.size()), dy(x.size());
      f.activation.valueAndDerivative(x, f.params, y, dy);
      for (std::size_t i = 0; i < x.size(); ++i) {
        const Derivatives d = f.activation.at(x[i], held);
        const auto isNearFloat = [](float value, double right) {
          const auto r = float(right);
          if (!std::isfinite(r) || !std::isfinite(value)) return isSame(value, r);
          return std::fabs(value - right) <= 3e-6 * std::max(1.0, std::fabs(right));
        };
        QVERIFY2(isNearFloat(y[i], d.f) && isNearFloat(dy[i], d.d1),
                 QByteArray(f.card().formula.data()) + QByteArray::number(x[i]));
      }
    }
  }

  void hugeIntermediateResultsAreAskedOfThePoints() {
    for (const char* text : {"x^40/(1+x^40)", "x^64*1e-300", "(a*x)^30/(1+x^30)"}) {
      Function f = formulaFunction(text);
      for (double& p : f.params) p = 1e12;
      const std::vector<double> x = {1e5, 1e8, 1e9, -3e10, 1e15, 1e18, -1e19, 1e30};
      const SpanValues span = spanValues(f, x);
      for (std::size_t i = 0; i < x.size(); ++i) {
        QVERIFY(isWithinUlps(16, span.f[i], f.at(x[i]).f));
        QVERIFY(isWithinUlps(64, span.dy[i], f.at(x[i]).d1));
      }
    }
  }

  void threadsAndParametersDoNotMix() {
    const Activation a = typedActivation("x*b"), c = typedActivation("x+b");
    const std::vector<double> x = {1, 2, 3};
    std::vector<double> y(3);
    for (int round = 0; round < 10; ++round)
      for (const double b : {2.0, 3.0, 4.0}) {
        a.forward(x, std::vector{b}, y);
        QCOMPARE(y, (std::vector{b, 2 * b, 3 * b}));
        c.forward(x, std::vector{b}, y);
        QCOMPARE(y, (std::vector{1 + b, 2 + b, 3 + b}));
      }
  }
};

ALAB_TEST(TestBlockPlan)
#include "tst_block_plan.moc"
