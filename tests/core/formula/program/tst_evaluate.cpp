// Every primitive that people can type against the standard library and differences.
#include <cmath>
#include <functional>

#include "tests/core/formula/formula_points.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

using Real = long double;
using Reference = std::function<Real(Real)>;

struct Primitive {
  const char* text;
  Reference f;
  double from = -6, to = 6;
};

const std::vector<Primitive>& primitives() {
  static const std::vector<Primitive> all = {
      {"exp(x)", [](Real x) { return std::exp(x); }},
      {"expm1(x)", [](Real x) { return std::expm1(x); }},
      {"log(x)", [](Real x) { return std::log(x); }, 0.01, 20},
      {"log1p(x)", [](Real x) { return std::log1p(x); }, -0.9, 20},
      {"sqrt(x)", [](Real x) { return std::sqrt(x); }, 0.01, 20},
      {"sin(x)", [](Real x) { return std::sin(x); }},
      {"cos(x)", [](Real x) { return std::cos(x); }},
      {"tan(x)", [](Real x) { return std::tan(x); }, -1.5, 1.5},
      {"sinh(x)", [](Real x) { return std::sinh(x); }},
      {"cosh(x)", [](Real x) { return std::cosh(x); }},
      {"tanh(x)", [](Real x) { return std::tanh(x); }},
      {"atan(x)", [](Real x) { return std::atan(x); }},
      {"erf(x)", [](Real x) { return std::erf(x); }},
      {"erfc(x)", [](Real x) { return std::erfc(x); }},
      {"Phi(x)", [](Real x) { return std::erfc(-x / std::sqrt(Real(2))) / 2; }},
      {"sigmoid(x)", [](Real x) { return 1 / (1 + std::exp(-x)); }},
      {"softplus(x)", [](Real x) { return std::log1p(std::exp(x)); }},
      {"sinc(x)", [](Real x) { return x == 0 ? 1 : std::sin(x) / x; }},
      {"softsign(x)", [](Real x) { return x / (1 + std::fabs(x)); }, 0.01, 6},
      {"abs(x)", [](Real x) { return std::fabs(x); }, 0.01, 6},
      {"floor(x)", [](Real x) { return std::floor(x); }, 1.1, 1.9},
      {"pow(2, x)", [](Real x) { return std::pow(Real(2), x); }},
      {"x^x", [](Real x) { return std::pow(x, x); }, 0.1, 5},
      {"x^1.7", [](Real x) { return std::pow(x, Real(1.7)); }, 0.1, 5},
  };
  return all;
}

}  // namespace

class TestEvaluate : public QObject {
  Q_OBJECT

 private slots:
  void primitivesAreThoseOfMathematics_data() {
    QTest::addColumn<int>("which");
    for (std::size_t i = 0; i < primitives().size(); ++i) QTest::newRow(primitives()[i].text) << int(i);
  }
  void primitivesAreThoseOfMathematics() {
    QFETCH(const int, which);
    const Primitive& p = primitives()[std::size_t(which)];
    const Function f = formulaFunction(p.text);
    const Real h = 0x1p-12L;
    for (double x = p.from; x <= p.to; x += (p.to - p.from) / 97) {
      const Derivatives d = f.at(x);
      QVERIFY2(isWithinUlps(2, d.f, double(p.f(x))), QByteArray::number(x));
      const Real right = p.f(x + h), left = p.f(x - h), middle = p.f(x);
      const Real d1 = (8 * (right - left) - (p.f(x + 2 * h) - p.f(x - 2 * h))) / (12 * h);
      const Real d2 = (16 * (right + left) - (p.f(x + 2 * h) + p.f(x - 2 * h)) - 30 * middle) / (12 * h * h);
      const double scale = 1 + std::fabs(d.f) + std::fabs(d.d1) + std::fabs(d.d2);
      if (x - 2 * double(h) <= (p.from > 0 ? p.from / 2 : p.from - 1)) continue;
      QVERIFY2(
          std::fabs(d.d1 - double(d1)) <= 1e-9 * scale * std::max(1.0, 1 / std::pow(std::fabs(p.from), 5)),
          QByteArray::number(x));
      QVERIFY2(
          std::fabs(d.d2 - double(d2)) <= 1e-8 * scale * std::max(1.0, 1 / std::pow(std::fabs(p.from), 6)),
          QByteArray::number(x));
    }
  }

  void comparisonsAreNumbers_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<double>>("values");  // at -1, 0, 1
    QTest::newRow("<") << QByteArray("x < 0") << QList<double>{1, 0, 0};
    QTest::newRow("<=") << QByteArray("x <= 0") << QList<double>{1, 1, 0};
    QTest::newRow(">") << QByteArray("x > 0") << QList<double>{0, 0, 1};
    QTest::newRow(">=") << QByteArray("x >= 0") << QList<double>{0, 1, 1};
    QTest::newRow("==") << QByteArray("x == 0") << QList<double>{0, 1, 0};
    QTest::newRow("!=") << QByteArray("x != 0") << QList<double>{1, 0, 1};
    QTest::newRow("and") << QByteArray("x > -1 && x < 1") << QList<double>{0, 1, 0};
    QTest::newRow("or") << QByteArray("x < 0 || x > 0") << QList<double>{1, 0, 1};
    QTest::newRow("not") << QByteArray("!(x > 0)") << QList<double>{1, 1, 0};
    QTest::newRow("a number as condition") << QByteArray("if(x, 5, 7)") << QList<double>{5, 7, 5};
    QTest::newRow("a number negated") << QByteArray("!x") << QList<double>{0, 1, 0};
    QTest::newRow("sum of conditions") << QByteArray("(x > -2) + (x > 0)") << QList<double>{1, 1, 2};
  }
  void comparisonsAreNumbers() {
    QFETCH(const QByteArray, text);
    QFETCH(const QList<double>, values);
    const Function f = formulaFunction(text.toStdString());
    for (int i = 0; i < 3; ++i) QCOMPARE(f.at(i - 1).f, values[i]);
  }

  void whatIsNotChosenCannotLeak() {
    const Function f = formulaFunction("if(x > 0, log(x), if(x < 0, sqrt(-x), 3))");
    QCOMPARE(f.at(-4).f, 2.0);
    QCOMPARE(f.at(-4).d1, -0.25);
    QCOMPARE(f.at(0).d1, 0.0);
    QCOMPARE(f.at(1).d1, 1.0);
  }
};

ALAB_TEST(TestEvaluate)
#include "tst_evaluate.moc"
