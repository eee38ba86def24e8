#include <QTest>
#include <set>

#include "core/activation/catalogue.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

QByteArray text(std::string_view s) {
  return QByteArray(s.data(), static_cast<qsizetype>(s.size()));
}

void addRowForEach() {
  QTest::addColumn<int>("index");
  int index = 0;
  for (const Activation& a : catalogue()) QTest::newRow(text(a.card().id)) << index++;
}

Activation fetched() {
  QFETCH(int, index);
  return catalogue()[static_cast<std::size_t>(index)];
}

const std::vector<double> points = {-1e300, -745, -40,  -6,  -3,   -1.25, -0.7, -1e-9, -0.0,
                                    0,      1e-9, 0.31, 1.0, 2.75, 5.9,   36.7, 800,   1e300};

/// The same for the eye; tst_golden measures the error. Infinities and NaN have to be the same.
bool isNear(double a, double b) {
  if (!std::isfinite(a) || !std::isfinite(b)) return a == b || (std::isnan(a) && std::isnan(b));
  return std::fabs(a - b) <= 1e-14 * std::max(1.0, std::fabs(b));
}

}  // namespace

class TestCatalogue : public QObject {
  Q_OBJECT

 private slots:
  void everyMandatoryIdIsThere() {
    QVERIFY(catalogue().size() >= 60);
    for (const char* id : {"identity",
                           "affine",
                           "binary_step",
                           "sign",
                           "sigmoid",
                           "tanh",
                           "scaled_tanh",
                           "relu",
                           "relu6",
                           "leaky_relu",
                           "prelu",
                           "rrelu",
                           "leaky_relu6",
                           "leaky_twice_relu6",
                           "relu_general",
                           "thresholded_relu",
                           "threshold",
                           "clip",
                           "hard_tanh",
                           "elu",
                           "selu",
                           "celu",
                           "gelu",
                           "gelu_tanh",
                           "quick_gelu",
                           "silu",
                           "swish",
                           "hard_swish",
                           "hard_sigmoid",
                           "hard_sigmoid_ab",
                           "mish",
                           "softplus",
                           "softsign",
                           "log_sigmoid",
                           "tanhshrink",
                           "softshrink",
                           "hardshrink",
                           "shrink",
                           "squareplus",
                           "sparse_plus",
                           "sparse_sigmoid",
                           "exponential",
                           "erf",
                           "sin",
                           "sinc",
                           "gaussian",
                           "arctan",
                           "bent_identity",
                           "squared_relu",
                           "eswish",
                           "tanhexp",
                           "isru",
                           "isrlu",
                           "serf",
                           "snake",
                           "smelu"})
      QCOMPARE(text(builtIn(id).card().id), QByteArray(id));
  }

  void noNameMeansTwoFunctions() {
    for (const Activation& a : catalogue()) {
      std::vector<std::string_view> names(a.card().aliases.begin(), a.card().aliases.end());
      names.insert(names.end(), {a.card().id, a.card().name});
      for (const std::string_view name : names) {
        const auto found = findActivation(name);
        QVERIFY2(found && *found == a, text(name) + " leads elsewhere than to " + text(a.card().id));
      }
    }
  }

  void everyCardIsComplete_data() { addRowForEach(); }
  void everyCardIsComplete() {
    const Card& card = fetched().card();
    QVERIFY(!card.id.empty() && !card.name.empty() && !card.formula.empty());
    std::set<std::string_view> names;
    for (const Parameter& p : card.params) {
      QVERIFY2(names.insert(p.name).second, text(p.name));
      QVERIFY(!p.symbol.empty() && !p.meaning.empty());
      QVERIFY2(p.domain.contains(p.initial), text(p.name));
      QVERIFY2(p.slider.lower < p.slider.upper && p.domain.contains(p.slider.lower) &&
                   p.domain.contains(p.slider.upper),
               text(p.name));
      QVERIFY(p.scale == Scale::Linear || p.slider.lower > 0);
      for (const double mark : p.marks) QVERIFY2(p.slider.contains(mark), text(p.name));
    }
  }

  void kinksAscendAndFollowTheParameters_data() { addRowForEach(); }
  void kinksAscendAndFollowTheParameters() {
    const Activation a = fetched();
    const std::vector<double> kinks = a.kinks(a.defaults());
    QVERIFY(std::is_sorted(kinks.begin(), kinks.end()));
    QCOMPARE(kinks.empty(), a.card().shape.smoothness == Smoothness::Infinite);
    QCOMPARE(builtIn("softshrink").kinks(std::vector{1.5}), (std::vector{-1.5, 1.5}));
    QCOMPARE(builtIn("softshrink").kinks(std::vector{0.0}), std::vector{0.0});
  }

  void nanGivesNaNEverywhere_data() { addRowForEach(); }
  void nanGivesNaNEverywhere() {
    const Function f(fetched());
    const Derivatives d = f.at(std::nan(""));
    QVERIFY(std::isnan(d.f) && std::isnan(d.d1) && std::isnan(d.d2));
    std::vector<double> partials(f.params.size());
    f.activation.partials(std::nan(""), f.params, partials);
    for (const double p : partials) QVERIFY(std::isnan(p));
  }

  void secondDerivativeIsZeroAtKinks_data() { addRowForEach(); }
  void secondDerivativeIsZeroAtKinks() {
    const Function f(fetched());
    for (const double x : f.kinks()) QCOMPARE(f.at(x).d2, 0.0);
  }

  void spansFollowThePoints_data() { addRowForEach(); }
  void spansFollowThePoints() {
    const Function f(fetched());
    std::vector<double> y(points.size()), value(points.size()), slope(points.size());
    f.activation.forward(points, f.params, y);
    f.activation.valueAndDerivative(points, f.params, value, slope);
    for (std::size_t i = 0; i < points.size(); ++i) {
      const Derivatives d = f.at(points[i]);
      QVERIFY(isNear(y[i], d.f) && isNear(value[i], d.f) && isNear(slope[i], d.d1));
    }
  }

  void backwardIsTheChainRule_data() { addRowForEach(); }
  void backwardIsTheChainRule() {
    const Function f(fetched());
    const std::vector<double> x = {-2.5, -0.3, 0.4, 3.75}, gy = {1, -2, 0.5, 3};
    std::vector<double> gx(x.size()), gparams(f.params.size()), expected(f.params.size()),
        partials = expected;
    f.activation.backward(x, f.params, gy, gx, gparams);
    for (std::size_t i = 0; i < x.size(); ++i) {
      QCOMPARE(gx[i], gy[i] * f.at(x[i]).d1);
      f.activation.partials(x[i], f.params, partials);
      for (std::size_t k = 0; k < partials.size(); ++k) expected[k] += gy[i] * partials[k];
    }
    for (std::size_t k = 0; k < expected.size(); ++k) QCOMPARE(gparams[k], expected[k]);
  }

  void float64RoundingIsCloseToTheAccuratePath_data() { addRowForEach(); }
  void float64RoundingIsCloseToTheAccuratePath() {
    const Function f(fetched());
    for (const double x : {-3.3, -0.9, 0.2, 1.7, 4.4}) {
      const Derivatives exact = f.at(x);
      const Derivatives rounded = f.activation.rounded(NumberFormat::Float64, x, f.params);
      QVERIFY(std::fabs(rounded.f - exact.f) <= 1e-14 * std::max(1.0, std::fabs(exact.f)));
      QVERIFY(std::fabs(rounded.d1 - exact.d1) <= 1e-13 * std::max(1.0, std::fabs(exact.d1)));
    }
  }

  void roundedPartialsAreCloseToThePartials_data() { addRowForEach(); }
  void roundedPartialsAreCloseToThePartials() {
    const Function f(fetched());
    std::vector<double> exact(f.params.size()), rounded(f.params.size());
    for (const double x : {-3.25, -0.875, 0.25, 1.75, 4.5}) {
      f.activation.partials(x, f.params, exact);
      f.activation.roundedPartials(NumberFormat::Float32, x, f.params, rounded);
      for (std::size_t k = 0; k < exact.size(); ++k)
        QVERIFY(std::fabs(rounded[k] - exact[k]) <= 1e-5 * std::max(1.0, std::fabs(exact[k])));
    }
  }

  void narrowFormatsRoundTheParametersToo() {
    const Function f(builtIn("hardshrink"), {0.1});  // 0.1 is 0.0999755859375 in float16
    const double kink = 0.0999755859375;
    QCOMPARE(f.activation.rounded(NumberFormat::Float16, kink, f.params), (Derivatives{0, 0, 0}));
    QCOMPARE(f.activation.rounded(NumberFormat::Float16, 0.10003662109375, f.params).f, 0.10003662109375);
  }

  void everyStepIsRoundedOnce_data() {
    // float16, evaluated operation by operation with 50 digits and rounded after each
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("f");
    QTest::newRow("quick_gelu") << QByteArray("quick_gelu") << 3.0 << 2.982421875;
    QTest::newRow("hard_swish") << QByteArray("hard_swish") << 2.264154047374873 << 1.9873046875;
    QTest::newRow("softsign") << QByteArray("softsign") << -3.744722776970311 << -0.78955078125;
    QTest::newRow("smelu") << QByteArray("smelu") << 0.20792771879053729 << 0.60888671875;
    QTest::newRow("tanhshrink") << QByteArray("tanhshrink") << -0.2673854257979764 << -0.006103515625;
  }
  void everyStepIsRoundedOnce() {
    QFETCH(QByteArray, id);
    QFETCH(double, x);
    QFETCH(double, f);
    const Function function(builtIn(id.toStdString()));
    QCOMPARE(function.activation.rounded(NumberFormat::Float16, x, function.params).f, f);
  }

  void domainsAreKept() {
    const Activation celu = builtIn("celu");
    QVERIFY(celu.checked({0.5}));
    for (const double alpha : {0.0, -1.0, HUGE_VAL, std::nan("")}) {
      const auto refused = celu.checked({alpha});
      QVERIFY(!refused);
      QVERIFY(refused.error().line().find("alpha") != std::string::npos);
    }
    QVERIFY(!builtIn("hard_tanh").checked({2, 1}));
    QVERIFY(builtIn("hard_tanh").checked({1, 1}));
  }
};

ALAB_TEST(TestCatalogue)
#include "tst_catalogue.moc"
