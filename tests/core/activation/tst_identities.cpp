// Relations between functions that hold exactly in mathematics (golden/properties.json, "identities").
#include <QTest>
#include <cmath>
#include <functional>

#include "core/activation/catalogue.h"
#include "core/activation/reference.h"
#include "core/formula/reference.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

using Side = std::function<double(double)>;

Side f(const char* text, double argumentScale = 1) {
  const Function function = *parseFunction(text);
  return [=](double x) { return function.at(argumentScale * x).f; };
}
Side d(const char* text) {
  const Function function = *parseFunction(text);
  return [=](double x) { return function.at(x).d1; };
}
Side operator+(const Side& a, const Side& b) {
  return [=](double x) { return a(x) + b(x); };
}
Side operator-(const Side& a, const Side& b) {
  return [=](double x) { return a(x) - b(x); };
}
Side operator*(double c, const Side& a) {
  return [=](double x) { return c * a(x); };
}

const Side x = [](double u) { return u; };
const Side one = [](double) { return 1.0; };

}  // namespace

Q_DECLARE_METATYPE(Side)

class TestIdentities : public QObject {
  Q_OBJECT

 private slots:
  void bothSidesAreEqual_data() {
    QTest::addColumn<Side>("left");
    QTest::addColumn<Side>("right");
    const auto row = [](const char* name, const Side& left, const Side& right) {
      QTest::newRow(name) << left << right;
    };
    row("tanh is a stretched sigmoid", f("tanh"), 2 * f("sigmoid", 2) - one);
    row("steepness 2 is sigmoid(2x)", f("sigmoid:steepness=2"), f("sigmoid", 2));
    row("silu(x) - silu(-x) = x", f("silu") - f("silu", -1), x);
    row("gelu(x) - gelu(-x) = x", f("gelu") - f("gelu", -1), x);
    row("softplus(x) - softplus(-x) = x", f("softplus") - f("softplus", -1), x);
    row("sigmoid(x) + sigmoid(-x) = 1", f("sigmoid") + f("sigmoid", -1), one);
    row("log_sigmoid is -softplus(-x)", f("log_sigmoid"), -1 * f("softplus", -1));
    row("softplus' is sigmoid", d("softplus"), f("sigmoid"));
    row("silu' is dsilu", d("silu"), f("dsilu"));
    row("relu6 is hard_tanh on [0, 6]", f("relu6"), f("hard_tanh:min_val=0,max_val=6"));
    row("celu(1) is elu(1)", f("celu"), f("elu"));
    row("swish(1) is silu", f("swish"), f("silu"));
    row("swish(0) is x/2", f("swish:beta=0"), 0.5 * x);
    row("swish(1.702) is quick_gelu", f("swish:beta=1.702"), f("quick_gelu"));
    row("softshrink + hard_tanh = x", f("softshrink") + f("hard_tanh:min_val=-0.5,max_val=0.5"), x);
    row("tanhshrink + tanh = x", f("tanhshrink") + f("tanh"), x);
    row("shrink with bias is softshrink", f("shrink:bias=0.5"), f("softshrink"));
    row("shrink without is hardshrink", f("shrink"), f("hardshrink"));
    row("squareplus(0) is relu", f("squareplus:b=0"), f("relu"));
    row("leaky_relu(1) is identity", f("leaky_relu:alpha=1"), x);
    row("leaky_relu(0) is relu", f("leaky_relu:alpha=0"), f("relu"));
    row("Keras form is relu", f("relu_general"), f("relu"));
    row("Keras form is leaky_relu6", f("relu_general:slope=0.01,max_value=6"), f("leaky_relu6"));
    row("clip is hard_tanh", f("clip"), f("hard_tanh"));
    row("hard_sigmoid is its general form", f("hard_sigmoid"),
        f("hard_sigmoid_ab:alpha=0.16666666666666666"));
    row("bipolar sigmoid is 2 sigmoid - 1", f("bipolar_sigmoid"), 2 * f("sigmoid") - one);
    row("thresholded_relu(0) is relu", f("thresholded_relu:theta=0"), f("relu"));
    row("threshold(0, 0) is relu", f("threshold"), f("relu"));
    row("selu with scale 1 is elu", f("selu:alpha=1,scale=1"), f("elu"));
    row("identity is affine(1, 0)", f("identity"), f("affine"));
  }
  void bothSidesAreEqual() {
    QFETCH(Side, left);
    QFETCH(Side, right);
    for (double u = -9.03; u < 9; u += 0.17) {
      const double scale = std::max({1.0, std::fabs(u), std::fabs(left(u))});
      QVERIFY2(std::fabs(left(u) - right(u)) <= 8e-16 * scale, QByteArray::number(u));
    }
  }

  void limitsAtInfinity_data() {
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<double>("left");
    QTest::addColumn<double>("right");
    const auto row = [](const char* name, double left, double right) {
      QTest::newRow(name) << QByteArray(name) << left << right;
    };
    row("sigmoid", 0, 1);
    row("silu", 0, HUGE_VAL);
    row("mish", 0, HUGE_VAL);
    row("nlrelu", 0, HUGE_VAL);
    row("log_sigmoid", -HUGE_VAL, 0);
    row("isru:alpha=4", -0.5, 0.5);
    row("soft_clipping:alpha=3", 0, 1);
    row("dsilu", 0, 1);
    row("sinc", 0, 0);
    row("squared_relu:power=1.5", 0, HUGE_VAL);
    row("sin:omega=30", std::nan(""), std::nan(""));
    row("gcu", std::nan(""), std::nan(""));
    row("snake:a=30", -HUGE_VAL, HUGE_VAL);
    row("relu_general:max_value=4", 0, 4);
  }
  void limitsAtInfinity() {
    QFETCH(QByteArray, function);
    QFETCH(double, left);
    QFETCH(double, right);
    const Function g = *parseFunction(function.toStdString());
    const auto same = [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); };
    QVERIFY(same(g.at(-HUGE_VAL).f, left));
    QVERIFY(same(g.at(HUGE_VAL).f, right));
  }
};

ALAB_TEST(TestIdentities)
#include "tst_identities.moc"
