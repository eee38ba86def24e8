// Which kernels there are, and where they ask the point path. Their accuracy: tst_golden, tst_float_spans.
#include "core/activation/kernels.h"

#include <QTest>
#include <cmath>

#include "core/activation/catalogue.h"
#include "tests/support/plain_activation.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

bool isSameValue(double a, double b) {
  return a == b || (std::isnan(a) && std::isnan(b));
}

bool isWithin(double ulps, double a, double b) {
  return std::fabs(a - b) <= ulps * (std::nextafter(std::fabs(b), HUGE_VAL) - std::fabs(b));
}

template <class T>
bool isSameOrNear(T a, T b) {
  return isSameValue(a, b) || std::fabs(a - b) <= 4 * std::numeric_limits<T>::epsilon() * std::fabs(b);
}

/// f, f' and every partial in one pass are what they are alone: the same bits, but where one of them has to
/// be asked of the point path and the others go with it.
template <class T>
bool isOnePassTheSame(const Function& f) {
  std::vector<T> x;
  for (int i = 0; i < 61; ++i) x.push_back(T(i - 30) * T(0.37));
  std::vector<T> y(x.size()), dy(x.size()), dp(x.size()), yAlone(x.size()), dyAlone(x.size()),
      dpAlone(x.size());
  f.activation.valueAndDerivative(x, f.params, yAlone, dyAlone);
  for (std::size_t k = 0; k < f.params.size(); ++k) {
    f.activation.partial(x, f.params, k, dpAlone);
    f.activation.valueAndSlopes(x, f.params, k, y, dy, dp);
    for (std::size_t i = 0; i < x.size(); ++i)
      if (!isSameOrNear(y[i], yAlone[i]) || !isSameOrNear(dy[i], dyAlone[i]) ||
          !isSameOrNear(dp[i], dpAlone[i]))
        return false;
  }
  return true;
}

}  // namespace

class TestKernels : public QObject {
  Q_OBJECT

 private slots:
  void everyActivationHasThemOnEverySet() {
    for (const InstructionSet set : instructionSets) {
      if (!machineHas(set)) continue;
      for (const Activation& activation : catalogue()) {
        const KernelEntry* entry = findKernels(set, activation.card().id);
        QVERIFY2(entry, activation.card().id.data());
        QCOMPARE(entry->inDouble.partial == nullptr, activation.card().params.empty());
        QCOMPARE(entry->inFloat.partial == nullptr, activation.card().params.empty());
        QCOMPARE(entry->inDouble.valueAndSlopes == nullptr, activation.card().params.empty());
      }
    }
  }

  void anUnknownActivationHasNone() { QVERIFY(!findKernels(InstructionSet::Baseline, "no such thing")); }

  void onePassGivesWhatSeveralGive() {
    for (const Activation& activation : catalogue())
      QVERIFY2(
          isOnePassTheSame<double>(Function(activation)) && isOnePassTheSame<float>(Function(activation)),
          activation.card().id.data());
    QVERIFY(isOnePassTheSame<float>(Function(builtIn("swish"), {1e30})));  // by the point path
  }

  void lanesOutOfReachAreThePoints() {
    std::vector<double> x = {0.5,      HUGE_VAL, -1, -HUGE_VAL, std::nan(""), 1e300, 2,      -1e300, 0x1p65,
                             -0x1p100, 3,        -3, 1e154,     -1e154,       0.25,  0x1p64, -0.75};
    for (const Activation& activation : catalogue()) {
      const Function f(activation);
      std::vector<double> y(x.size()), dy(x.size());
      activation.valueAndDerivative(x, f.params, y, dy);
      for (std::size_t i = 0; i < x.size(); ++i) {
        if (std::fabs(x[i]) <= reach<double>) continue;
        const Derivatives d = f.at(x[i]);
        QVERIFY2(isSameValue(y[i], d.f) && isSameValue(dy[i], d.d1), activation.card().id.data());
      }
    }
  }

  void parametersOutOfReachTakeThePointPath_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("parameter");
    for (const auto& [id, parameter] : {std::pair("isru", 1e150), std::pair("sigmoid", 1e-30),
                                        std::pair("swish", 1e200), std::pair("softplus", 1e-200)})
      QTest::newRow(id) << QString::fromLatin1(id) << parameter;
  }
  void parametersOutOfReachTakeThePointPath() {
    QFETCH(const QString, id);
    QFETCH(const double, parameter);
    const Function f(builtIn(id.toStdString()), {parameter});
    const std::vector<double> x = {-40, -3.7, -1e-160, 0, 0.1, 2.9, 1e150};
    std::vector<double> y(x.size()), dy(x.size()), da(x.size()), partials(1);
    f.activation.valueAndDerivative(x, f.params, y, dy);
    f.activation.partial(x, f.params, 0, da);
    for (std::size_t i = 0; i < x.size(); ++i) {
      const Derivatives d = f.at(x[i]);
      f.activation.partials(x[i], f.params, partials);
      QVERIFY(isSameValue(y[i], d.f) && isSameValue(dy[i], d.d1) && isSameValue(da[i], partials[0]));
    }
  }

  void aScaledTailKeepsItsDigits_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QList<double>>("parameters");
    QTest::newRow("eswish") << u"eswish"_s << QList<double>{1e5};
    QTest::newRow("serlu, deep") << u"serlu"_s << QList<double>{1e5, 1};
    QTest::newRow("serlu, steep") << u"serlu"_s << QList<double>{3, 1e5};
  }
  void aScaledTailKeepsItsDigits() {
    QFETCH(const QString, id);
    QFETCH(const QList<double>, parameters);
    const Function f(builtIn(id.toStdString()), {parameters.begin(), parameters.end()});
    std::vector<double> x;
    for (double point = -690; point > -770; point -= 0.37) x.push_back(point);
    std::vector<double> y(x.size()), dy(x.size()), da(x.size()), partials(f.params.size());
    f.activation.valueAndDerivative(x, f.params, y, dy);
    f.activation.partial(x, f.params, 0, da);
    for (std::size_t i = 0; i < x.size(); ++i) {
      const Derivatives d = f.at(x[i]);
      f.activation.partials(x[i], f.params, partials);
      QVERIFY(isWithin(4, y[i], d.f) && isWithin(4, dy[i], d.d1) && isWithin(4, da[i], partials[0]));
    }
  }

  void aScaledTailKeepsItsDigitsInFloat() {
    const Function f(builtIn("eswish"), {1e5});
    std::vector<float> x, y;
    for (float point = -80; point > -125; point -= 0.37f) x.push_back(point);
    y.resize(x.size());
    f.activation.forward(x, f.params, y);
    for (std::size_t i = 0; i < x.size(); ++i) {
      const auto right = static_cast<float>(f.at(x[i]).f);
      QVERIFY(std::fabs(y[i] - right) <=
              4 * (std::nextafter(std::fabs(right), HUGE_VALF) - std::fabs(right)));
    }
  }

  void fastAnglesNeedNoPoints_data() {
    QTest::addColumn<QString>("id");
    for (const char* id : {"sin", "sinc"}) QTest::newRow(id) << QString::fromLatin1(id);
  }
  void fastAnglesNeedNoPoints() {
    QFETCH(const QString, id);
    const Function f(builtIn(id.toStdString()));
    const Function nothing = plainFunction([](double) { return Derivatives{NAN, NAN, NAN}; });
    std::vector<double> x;
    for (double angle = 0x1p18; angle < 0x1p36; angle *= 1.0037) x.insert(x.end(), {angle, -angle});
    const SpanCall<double> call = {nothing.activation.model(), x, f.params};
    for (const InstructionSet set : instructionSets) {
      if (!machineHas(set)) continue;
      std::vector<double> y(x.size()), dy(x.size());
      findKernels(set, id.toStdString())->inDouble.valueAndDerivative(call, y.data(), dy.data());
      for (std::size_t i = 0; i < x.size(); ++i) {
        const Derivatives d = f.at(x[i]);
        QVERIFY(isWithin(4, y[i], d.f) && isWithin(4, dy[i], d.d1));
      }
    }
  }

  void neighboursOfFastAnglesStayAsTheyAre() {
    const Function f(builtIn("sin"), {0.7});
    std::vector<double> x;
    for (double angle = 0.1; angle < 0x1p21; angle *= 1.37) x.push_back(angle);
    std::vector<double> mixed(x.size()), alone(1);
    f.activation.forward(x, f.params, mixed);
    for (std::size_t i = 0; i < x.size(); ++i) {
      f.activation.forward(std::span(x).subspan(i, 1), f.params, alone);
      QCOMPARE(mixed[i], alone[0]);
    }
  }

  void aDefaultWithoutEndIsNoReasonForThePointPath() {
    const Function f(builtIn("relu_general"));  // its cap is the largest number: none
    const std::vector<float> x = {-1, 3e6f, 2};
    std::vector<float> y(3), dy(3);
    f.activation.valueAndDerivative(x, f.params, y, dy);
    QCOMPARE(y, (std::vector<float>{0, 3e6f, 2}));
    QCOMPARE(dy, (std::vector<float>{0, 1, 1}));
  }
};

ALAB_TEST(TestKernels)
#include "tst_kernels.moc"
