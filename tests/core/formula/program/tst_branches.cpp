#include "tests/core/formula/formula_points.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestBranches : public QObject {
  Q_OBJECT

 private slots:
  void kinksAreWhereBranchesMeet_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<double>>("kinks");
    const auto row = [](const char* text, const QList<double>& kinks) {
      QTest::newRow(text) << QByteArray(text) << kinks;
    };
    row("sin(x)", {});
    row("max(x, 0)", {0});
    row("min(max(x, 0), 6)", {0, 6});
    row("min(max(x, 0), cap); cap = 2.5", {0, 2.5});
    row("abs(x - 1) + abs(x + 2)", {-2, 1});
    row("abs(abs(x) - 1)", {-1, 0, 1});
    row("if(2*x > 1, 1, 0)", {0.5});
    row("if(x > 1/3, x, 0)", {1.0 / 3});
    row("if(0 < x < 1, x, 0)", {0, 1});
    row("if(x < 0 || x > 2, 1, x)", {0, 2});
    row("if(!(x > 2), 1, x)", {2});
    row("sign(x - 3)", {3});
    row("step(3 - x)", {3});
    row("clamp(x, -1, 1)*relu(x)", {-1, 0, 1});
    row("softsign(x - 1)", {1});
    row("max(x, 1e200)", {});
    row("max(x^2, 1)", {-1, 1});
    row("max(x^3, 1000)", {10});
    row("max(exp(x), 2)", {0.6931471805599453});
    row("abs(x^2 - 2)", {-1.4142135623730951, 1.4142135623730951});
    row("max(x*abs(x), 1e6)", {1000});
    row("if(x == 2, 5, x)", {2});
    row("if(abs(x) > 1, x, 0)", {-1, 1});
    row("if(x > 5, x, if(x > 7, 1, 0))", {5});
    row("max(x, 0) * 0 + x", {0});
    row("max(1, 2) * x", {});
    row("max(x - x, 0)", {});
  }
  void kinksAreWhereBranchesMeet() {
    QFETCH(const QByteArray, text);
    QFETCH(const QList<double>, kinks);
    const std::vector<double> found = formulaFunction(text.toStdString()).kinks();
    QCOMPARE(found.size(), std::size_t(kinks.size()));
    for (std::size_t i = 0; i < found.size(); ++i)
      QVERIFY2(isWithinUlps(1, found[i], kinks[qsizetype(i)]), QByteArray::number(found[i], 'g', 17));
  }

  void kinksMoveWithTheParameters() {
    const Activation a = typedActivation("max(x, theta) + abs(x^2 - w)");
    for (const double theta : {-2.0, 0.3, 4.0})
      for (const double w : {0.25, 9.0}) {
        const double root = std::sqrt(w);
        std::vector<double> right = {theta, -root, root};
        std::ranges::sort(right);
        QCOMPARE(a.kinks(std::vector{theta, w}), right);
      }
  }

  void ofInfinitelyManyThoseNearZeroAreFound() {
    const std::vector<double> steps = formulaFunction("floor(2*x)").kinks();
    QVERIFY(steps.size() <= 201 && steps.size() >= 100);
    for (double x = -20; x <= 20; x += 0.5) QVERIFY(std::ranges::count(steps, x) == 1);
    const std::vector<double> waves = formulaFunction("abs(sin(x))").kinks();
    QVERIFY(waves.size() <= 200);
    QVERIFY(std::ranges::all_of(waves, [](double x) { return std::fabs(x) < 65; }));  // no stray ones far out
    for (int k = -20; k <= 20; ++k)
      QVERIFY(std::ranges::any_of(waves, [k](double x) { return std::fabs(x - k * M_PI) < 1e-14; }));
    QVERIFY(formulaFunction("floor(x^2)").kinks().size() <= 200);
  }

  void aFormulaWithoutANumberHasNoKinks() { QVERIFY(formulaFunction("max(log(-1-x^2), 0)").kinks().empty()); }
};

ALAB_TEST(TestBranches)
#include "tst_branches.moc"
